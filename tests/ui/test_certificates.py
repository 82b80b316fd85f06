"""The certificates screen: reasons in words, decisions with a reason, rules tried before they hold, pages out."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from companion.domain.certificates import Reason, ReasonCode, Standing
from companion.domain.programme import CertificateRule
from companion.presenters.certificate_list import Row
from companion.presenters.paper import Errand, Run
from companion.services import certificates, roster
from companion.ui import reason_words
from companion.ui.certificate_dialogs import CheckDialog, HistoryDialog, RegisterDialog
from companion.ui.look import Look
from companion.ui.screens.certificates import CertificatesScreen, build
from companion.ui.signatures_dialog import SignaturesDialog
from companion.ui.widgets.paper_talk import ReasonDialog
from companion.ui.widgets.rule_panel import RulePanel
from companion.ui.widgets.run_card import RunCard

TITLES = {"a": "Opening", "b": "Seminar", "c": "Closing"}


def shown(in_window: Any, office: Any, look: Look) -> CertificatesScreen:
    screen = build(office.context(), look)
    assert isinstance(screen, CertificatesScreen)
    in_window(screen)
    return screen


def place_of(screen: CertificatesScreen, latin: str) -> int:
    return next(i for i, row in enumerate(screen.list.rows()) if row.latin == latin)


def press_act(screen: CertificatesScreen, latin: str) -> None:
    rect = screen.list.act_rect(place_of(screen, latin))
    assert not rect.isEmpty()
    QTest.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())


def row(standing: Standing, percent: int, *reasons: Reason) -> Row:
    return Row("x", "陆知微", "Lu Zhiwei", 1, 2, standing, reasons, percent)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (row(Standing.EARNED, 100, Reason(ReasonCode.SHARE_MET, 1.0, 0.8)), "100 %"),
        (row(Standing.EARNED, 82, Reason(ReasonCode.SHARE_MET, 0.82, 0.8)), "82 % ≥ 80 %"),
        (row(Standing.EARNED, 80, Reason(ReasonCode.SHARE_MET, 0.8, 0.8), Reason(ReasonCode.EXCUSED, number=1)),
         "80 %, 1 excused"),
        (row(Standing.OUT_OF_REACH, 57, Reason(ReasonCode.SHARE_OUT_OF_REACH, 0.57, 0.8)), "57 %, out of reach"),
        (row(Standing.NOT_YET, 73, Reason(ReasonCode.SHARE_SHORT, 0.73, 0.8, still_open=True),
             Reason(ReasonCode.NEEDS, activities=("b",))), "73 %, needs Seminar"),
        (row(Standing.NOT_YET, 73, Reason(ReasonCode.SHARE_SHORT, 0.73, 0.8, still_open=True)), "73 % so far"),
        (row(Standing.NOT_YET, 90, Reason(ReasonCode.MUST_COMING, activities=("c", "b"))), "90 %, needs Seminar +1"),
        (row(Standing.OUT_OF_REACH, 90, Reason(ReasonCode.MUST_MISSED, activities=("a",))), "missed Opening"),
        (row(Standing.OUT_OF_REACH, 90, Reason(ReasonCode.ABSENCES_OVER, number=3, allowed=2)),
         "3 absences, 2 allowed"),
        (row(Standing.NOT_YET, 0, Reason(ReasonCode.NOTHING_PLANNED)), "nothing planned"),
        (row(Standing.EARNED, 40, Reason(ReasonCode.GIVEN, text="ill")), "Given: ill"),
        (row(Standing.NOT_YET, 100, Reason(ReasonCode.HELD_BACK, text="spelling")), "Held back: spelling"),
    ],
)  # fmt: skip
def test_the_reason_stands_beside_the_name_in_few_words(dressed: Look, given: Row, words: str) -> None:
    assert reason_words.short(given, TITLES) == words


@pytest.mark.parametrize("code", list(ReasonCode))
def test_every_reason_has_a_whole_sentence_without_loose_ends(dressed: Look, code: ReasonCode) -> None:
    reason = Reason(code, 0.5, 0.8, number=2, allowed=1, activities=("b", "a"), text="ill", who="Jiwon")
    for by_hours in (True, False):
        (sentence,) = reason_words.sentences(row(Standing.NOT_YET, 50, replace(reason, by_hours=by_hours)), TITLES)
        assert sentence
        assert not any(sign in sentence for sign in ("%1", "%2", "%n", "{"))


def test_names_come_in_programme_order(dressed: Look) -> None:
    given = row(Standing.NOT_YET, 50, Reason(ReasonCode.NEEDS, activities=("c", "a")))
    assert reason_words.sentences(given, TITLES) == ("They still need Opening, Closing.",)


def test_the_list_says_who_earned_one(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    assert screen.list.model().rowCount() == 17
    texts = [str(screen.list.model().index(i, 0).data()) for i in range(17)]
    assert any("Deng Chunhui, 9/13, 62 %, out of reach" in text for text in texts)
    assert screen.print_button.text() == "Issue and print 16"
    assert screen.page.pages() == 1


def test_issuing_and_printing_is_said_and_marks_the_rows(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    screen.print_button.click()
    assert office.toasts == ["16 certificates sent to the printer"]
    assert screen.print_button.text() == "Print 16"
    assert sum(row.printed for row in screen.list.rows()) == 16
    assert "Number" in screen.state_line.text_in_full()


def test_giving_one_asks_why_and_undo_lifts_it(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    press_act(screen, "Deng Chunhui")
    (dialog,) = screen.findChildren(ReasonDialog)
    assert not dialog.act.isEnabled()
    QTest.keyClicks(dialog.box, "ill")
    assert dialog.act.isEnabled()
    dialog.act.click()
    assert office.toasts == ["邓春晖 gets a certificate"]
    assert screen.list.rows()[place_of(screen, "Deng Chunhui")].earned
    office.undos[-1]()
    assert not screen.list.rows()[place_of(screen, "Deng Chunhui")].earned


def test_holding_back_is_offered_on_the_row_on_show_and_lifted(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    assert screen.list.act_rect(place_of(screen, "Lu Zhiwei")).isEmpty()
    screen.presenter.show(place_of(screen, "Lu Zhiwei"))
    press_act(screen, "Lu Zhiwei")
    (dialog,) = screen.findChildren(ReasonDialog)
    QTest.keyClicks(dialog.box, "spelling")
    dialog.act.click()
    assert screen.print_button.text() == "Issue and print 15"
    press_act(screen, "Lu Zhiwei")
    assert screen.print_button.text() == "Issue and print 16"


def test_space_presses_the_act_and_enter_nothing(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    screen.presenter.show(place_of(screen, "Deng Chunhui"))
    QTest.keyClick(screen.list, Qt.Key.Key_Return)
    assert screen.findChildren(ReasonDialog) == []
    QTest.keyClick(screen.list, Qt.Key.Key_Space)
    assert len(screen.findChildren(ReasonDialog)) == 1


def test_arrows_in_the_list_turn_the_page(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    first = screen.who.text_in_full()
    QTest.keyClick(screen.list, Qt.Key.Key_Down)
    assert screen.who.text_in_full() != first
    assert screen.place.text() == "2 of 17"


def test_a_rule_shows_its_effect_before_it_is_kept(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    screen.rule.click()
    (panel,) = screen.findChildren(RulePanel)
    assert panel.effect.text() == "16 earned · 0 not yet · 1 out of reach"
    panel.share.chosen.emit("1.0")
    assert panel.rule() == CertificateRule(1.0)
    assert screen.rule.text() == "Rule: 80 % of hours"
    earned = panel.effect.text().split()[0]
    panel.keep.click()
    assert screen.rule.text() == "Rule: 100 % of hours"
    assert office.toasts == [f"New rule: {earned} earned"]


def test_saving_asks_whether_to_issue_first(
    in_window: Any, office: Any, dressed: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(in_window, office, dressed)
    monkeypatch.setattr(screen, "where_to_save", lambda: tmp_path / "certificates.pdf")
    screen.save_button.click()
    drafts = next(button for button in screen.findChildren(QPushButton) if button.text() == "Save drafts…")
    drafts.click()
    assert office.toasts == ["16 certificates saved in certificates.pdf"]
    assert office.desk.file.read.certificates() == []


def test_before_anybody_earned_one_it_says_who_is_nearest(in_window: Any, early_office: Any, dressed: Look) -> None:
    screen = shown(in_window, early_office, dressed)
    assert "Nobody has earned one yet." in screen.hint.text_in_full()
    assert "Nearest" in screen.hint.text_in_full()
    assert not screen.print_button.isEnabled()


def test_a_run_has_a_cell_a_sheet_and_can_be_stopped_until_it_is_handed_over(qtbot: QtBot, dressed: Look) -> None:
    card = RunCard(dressed, "printer")
    qtbot.addWidget(card)
    card.resize(640, 110)
    card.show()
    card.show_run(Run(Errand.PRINT, 6, 15), "Office")
    labels = {label.text() for label in card.findChildren(type(card._headline))}
    assert "Drawing 7 of 15" in labels
    with qtbot.waitSignal(card.stopped):
        card._stop.click()
    card.show_run(Run(Errand.PRINT, 15, 15, handing_over=True), "Office")
    assert not card._stop.isVisible()


def test_an_empty_event_leads_to_the_delegates(in_window: Any, empty_office: Any, dressed: Look) -> None:
    screen = shown(in_window, empty_office, dressed)
    assert screen.empty.isVisible()
    assert not screen.list.isVisible()


def test_the_page_that_checks_certificates_is_saved_and_its_fingerprint_told(
    in_window: Any, office: Any, dressed: Look, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "check.html"
    monkeypatch.setattr("companion.ui.certificate_tools.ask_where", lambda *_words: page)
    screen = shown(in_window, office, dressed)
    (by_key,) = [one for one in screen.findChildren(QShortcut) if one.key().toString() == "Ctrl+Shift+S"]
    by_key.activated.emit()
    qtbot.waitUntil(lambda: bool(office.toasts))
    assert "Fingerprint of its key: " in office.toasts[-1]
    assert page.read_bytes().startswith(b"<!DOCTYPE html>")


def test_a_changed_name_is_noticed_issued_again_and_told_in_the_history(
    in_window: Any, office: Any, dressed: Look, qtbot: QtBot
) -> None:
    screen = shown(in_window, office, dressed)
    screen.presenter.issue_and_print()
    roster.change(office.desk, "delegate-lu-zhiwei", {"latin": "Lu Zhi-wei"})
    screen.presenter.read()
    assert screen.hint.text_in_full() == "1 certificate no longer says what is known: Ctrl R."
    screen.tools.show_register()
    register = screen.tools.dialog
    assert isinstance(register, RegisterDialog)
    first = register.list.rows.row(0)
    assert (first.latin, first.trailing) == ("Lu Zhiwei", "Latin name: Lu Zhiwei → Lu Zhi-wei")
    assert register.key.text_in_full().startswith("Fingerprint of the key that signs: ")
    (act,) = [button for button in register.findChildren(QPushButton) if button.text() == "Issue 1 again"]
    act.click()
    assert office.toasts[-1] == "1 certificate issued again"
    assert "no longer" not in screen.hint.text_in_full()
    screen.presenter.show_delegate("delegate-lu-zhiwei")
    serial = screen.presenter.state.row.serial
    screen.tools.show_history()
    told = screen.tools.dialog
    assert isinstance(told, HistoryDialog)
    assert [told.list.rows.row(at).latin.split(":")[0] for at in range(2)] == ["Issued", "Issued again"]
    told.reason.setText("smudged")
    told.void.click()
    assert office.toasts[-1] == f"Certificate {serial} of 陆知微 is void"
    assert screen.presenter.state.row.serial == ""
    assert screen.undo()
    assert screen.presenter.state.row.serial == serial


def test_a_paper_is_checked_by_its_code_and_as_a_file(
    in_window: Any, office: Any, dressed: Look, tmp_path: Path
) -> None:
    screen = shown(in_window, office, dressed)
    screen.presenter.issue_and_print()
    one, two = certificates.contents(office.desk.file.read, office.desk.now)[:2]
    screen.scanned("123456789012")
    assert screen.tools.dialog is None
    screen.scanned(one.qr)
    dialog = screen.tools.dialog
    assert isinstance(dialog, CheckDialog)
    assert dialog.verdict.text_in_full() == "1 valid"
    assert one.serial in dialog.reasons.text_in_full()
    dialog.box.setText("something else")
    dialog.check()
    assert "not the code of a certificate" in dialog.verdict.text_in_full()
    pdf = tmp_path / "some.pdf"
    forged = replace(two, latin="Somebody Else", hours=99.0)
    pdf.write_bytes(office.context().documents().certificates([one, forged]).pdf)
    dialog.check_file(pdf)
    assert dialog.verdict.text_in_full() == "1 not valid · 1 valid"
    assert "99" in dialog.reasons.text_in_full()
    assert two.latin in dialog.reasons.text_in_full()


def test_signatures_are_chosen_kept_and_undone(in_window: Any, office: Any, dressed: Look, tmp_path: Path) -> None:
    screen = shown(in_window, office, dressed)
    sheet = Image.new("RGB", (700, 300), "white")
    ImageDraw.Draw(sheet).line((50, 250, 350, 40, 650, 250), fill=(20, 30, 120), width=16)
    file = tmp_path / "ink.jpg"
    sheet.save(file)
    screen.tools.sign()
    dialog = screen.tools.dialog
    assert isinstance(dialog, SignaturesDialog)
    dialog.read("signature1", file)
    assert "dots per inch" in dialog.said["signature1"].text_in_full()
    (tmp_path / "no.png").write_text("no picture")
    dialog.read("stamp", tmp_path / "no.png")
    assert dialog.fault.isVisibleTo(dialog)
    dialog.names[0].setText("A. Director")
    dialog.act.click()
    assert office.toasts[-1] == "Signatures and seal are kept"
    event = office.desk.file.read.event()
    assert (event.signatories[0].name, len(event.signatories)) == ("A. Director", 2)
    paper = certificates.contents(office.desk.file.read, office.desk.now)[0]
    assert [bool(one) for one in paper.signatures] == [True, False]
    assert screen.undo()
    assert office.desk.file.read.signatures() == {}
    assert office.desk.file.read.event().signatories[0].name != "A. Director"


def test_a_file_for_each_and_a_second_page_for_all(
    in_window: Any, office: Any, dressed: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = shown(in_window, office, dressed)
    monkeypatch.setattr(screen.tools, "where", lambda: tmp_path / "each")
    screen.tools.toggle_list()
    assert office.toasts[-1] == "A second page lists the activities attended"
    assert office.desk.file.read.event().activities_page
    screen.tools.save_each()
    asked = screen.findChildren(QPushButton)
    next(button for button in asked if button.text() == "Issue and save 16…").click()
    assert office.toasts[-1] == "16 files saved in each"
    assert len(office.desk.file.read.certificates()) == 16
    (file,) = (tmp_path / "each").glob("*陆知微 Lu Zhiwei*.pdf")
    assert file.read_bytes().count(b"/Type /Page\n") == 2
    words = [action.text().split("\t") for action in screen.tools.menu().actions() if action.text()]
    assert len({keys for _word, keys in words}) == len(words) == 7
    assert screen.undo()
    assert not office.desk.file.read.event().activities_page
