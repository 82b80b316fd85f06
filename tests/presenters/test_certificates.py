"""Certificates as states: who earned one and why, what another rule would change, what goes on paper and when."""

import io
from pathlib import Path
from typing import Any, Protocol

import pytest
from PIL import Image
from pypdf import PdfReader

from companion.domain.answers import UserError
from companion.domain.attendance import Status
from companion.domain.certificates import ReasonCode, Standing, Verdict
from companion.domain.delegates import Delegate
from companion.domain.photos import Photo
from companion.domain.programme import CertificateRule
from companion.presenters.certificate_acts import Decided, Finished, RuleKept, Undone
from companion.presenters.certificate_list import Order, Row
from companion.presenters.certificate_rule import must_of
from companion.presenters.certificates import CertificatesPresenter, CertificatesState, Languages
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand
from companion.services import roster
from companion.services.designs import save as save_design
from companion.services.photos import put_photo
from companion.services.ports import Desk
from companion.services.standing import DelegateStanding, standings


class Surroundings(Protocol):
    desk: Desk
    printers: Any

    def context(self) -> ScreenContext: ...


class Watched:
    """A presenter with everything it rendered and told."""

    def __init__(self, office: Surroundings) -> None:
        self.states: list[CertificatesState] = []
        self.told: list[Finished] = []
        self.desk = office.desk
        self.presenter = CertificatesPresenter(office.context(), self.states.append, self.told.append)
        self.presenter.open()

    @property
    def state(self) -> CertificatesState:
        return self.presenter.state

    @property
    def people(self) -> list[DelegateStanding]:
        return standings(self.desk.file.read, self.desk.now)

    def row(self, latin: str) -> Row:
        return next(row for row in self.state.rows if row.latin == latin)


def texts(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def codes(row: Row) -> list[ReasonCode]:
    return [reason.code for reason in row.reasons]


def test_the_week_ends_with_everybody_s_standing_and_its_reason(office: Surroundings) -> None:
    watched = Watched(office)
    assert (len(watched.state.rows), watched.state.earned) == (17, 16)
    lost = watched.row("Deng Chunhui")
    assert (lost.standing, lost.came, lost.planned) == (Standing.OUT_OF_REACH, 9, 13)
    assert codes(lost) == [ReasonCode.SHARE_OUT_OF_REACH]
    assert ReasonCode.EXCUSED in codes(watched.row("Zheng Yifan"))
    assert watched.row("Long Qingyang").percent == 82


def test_before_anybody_came_nobody_has_earned_one(early_office: Surroundings) -> None:
    watched = Watched(early_office)
    assert watched.state.earned == 0
    assert {row.standing for row in watched.state.rows} == {Standing.NOT_YET}
    assert watched.state.nearest is not None
    assert not watched.state.can_save
    assert not watched.state.can_print


def test_the_preview_is_the_page_of_that_delegate_and_says_draft_until_issued(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.show(4)
    row = watched.state.row
    assert row is not None
    (before,) = texts(watched.state.page)
    assert row.latin in before
    assert "Draft" in before
    watched.presenter.issue_and_print()
    (after,) = texts(watched.state.page)
    row = watched.state.row
    assert row is not None
    assert row.serial in after
    assert "Draft" not in after


def test_the_languages_of_the_paper_can_be_chosen(office: Surroundings) -> None:
    watched = Watched(office)
    own = texts(watched.state.page)[0]
    watched.presenter.choose_languages(Languages.ENGLISH)
    english = texts(watched.state.page)[0]
    watched.presenter.choose_languages(Languages.KOREAN)
    korean = texts(watched.state.page)[0]
    assert "수료증" not in own.replace(" ", "")
    assert "수료증" in korean.replace(" ", "")
    assert not any(0xAC00 <= ord(sign) <= 0xD7A3 for sign in english.split("No.")[0].split("Draft")[0])
    assert len({own, english, korean}) == 3


def pages_out(office: Surroundings) -> list[str]:
    """What stands on every page that the printer took, in order."""
    return [page for pdf, _printer, _title in office.printers.took for page in texts(pdf)]


def test_issuing_and_printing_keeps_the_order_of_the_list(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.choose_order(Order.CITY)
    wanted = [row.latin for row in watched.state.rows if row.earned]
    watched.presenter.issue_and_print()
    assert {printer for _pdf, printer, _title in office.printers.took} == {"Office"}
    pages = pages_out(office)
    assert len(pages) == 16
    for name, page in zip(wanted, pages, strict=True):
        assert name in page
    assert all(row.serial and row.printed for row in watched.state.rows if row.earned)
    assert watched.told == [Done(Errand.PRINT, 16, "Office")]
    assert watched.state.to_issue == 0


def test_orders_differ_and_the_one_on_show_stays_on_show(office: Surroundings) -> None:
    watched = Watched(office)
    by_name = [row.id for row in watched.state.rows]
    watched.presenter.show(9)
    shown = watched.state.row
    watched.presenter.choose_order(Order.CITY)
    assert [row.id for row in watched.state.rows] != by_name
    assert sorted(row.id for row in watched.state.rows) == sorted(by_name)
    assert watched.state.row == shown


def test_printing_twice_gives_nobody_a_second_number(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.issue_and_print()
    first = {row.id: row.serial for row in watched.state.rows}
    watched.presenter.issue_and_print()
    assert {row.id: row.serial for row in watched.state.rows} == first
    assert len(pages_out(office)) == 32


def test_a_printer_in_trouble_leaves_them_issued_but_not_printed(office: Surroundings, tmp_path: Path) -> None:
    office.printers.trouble = UserError("The printer “Office” did not take the pages.", "Look at the printer.")
    watched = Watched(office)
    watched.presenter.issue_and_print()
    assert watched.state.fault is not None
    assert watched.state.fault.printing
    assert not any(row.printed for row in watched.state.rows)
    assert watched.state.to_issue == 0
    watched.presenter.save_as_they_are(tmp_path / "certificates.pdf")
    assert not any("Draft" in page for page in texts((tmp_path / "certificates.pdf").read_bytes()))


def test_saving_without_issuing_saves_drafts_and_gives_no_numbers(office: Surroundings, tmp_path: Path) -> None:
    watched = Watched(office)
    target = tmp_path / "drafts.pdf"
    watched.presenter.save_as_they_are(target)
    pages = texts(target.read_bytes())
    assert len(pages) == 16
    assert all("Draft" in page for page in pages)
    assert office.desk.file.read.certificates() == []
    watched.presenter.issue_and_save(target)
    assert not any("Draft" in page for page in texts(target.read_bytes()))
    assert len(office.desk.file.read.certificates()) == 16


def test_one_certificate_can_be_printed_again(office: Surroundings) -> None:
    watched = Watched(office)
    row = watched.row("Lu Zhiwei")
    watched.presenter.issue_and_print([row.id])
    ((pdf, _printer, _title),) = office.printers.took
    (page,) = texts(pdf)
    assert "Lu Zhiwei" in page
    assert [row.latin for row in watched.state.rows if row.serial] == ["Lu Zhiwei"]


def test_a_given_certificate_carries_its_reason_and_can_be_lifted(office: Surroundings) -> None:
    watched = Watched(office)
    row = watched.row("Deng Chunhui")
    watched.presenter.give(row.id, "ill, with a doctor's note")
    given = watched.row("Deng Chunhui")
    assert (given.standing, given.decided) == (Standing.EARNED, Verdict.GIVEN)
    assert given.reasons[0].text == "ill, with a doctor's note"
    assert watched.told[-1] == Decided(row.id, "邓春晖", Verdict.GIVEN)
    assert watched.state.earned == 17
    watched.presenter.lift(row.id)
    assert watched.row("Deng Chunhui").standing is Standing.OUT_OF_REACH


def test_a_held_back_certificate_is_neither_issued_nor_printed(office: Surroundings) -> None:
    watched = Watched(office)
    row = watched.row("Lu Zhiwei")
    watched.presenter.hold_back(row.id, "spelling")
    watched.presenter.issue_and_print()
    assert watched.row("Lu Zhiwei").serial == ""
    pages = pages_out(office)
    assert len(pages) == 15
    assert not any("Lu Zhiwei" in page for page in pages)


def test_a_decision_without_a_reason_is_refused_in_words(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.give(watched.row("Deng Chunhui").id, "  ")
    assert watched.state.fault is not None
    assert "reason" in watched.state.fault.sentence
    assert watched.row("Deng Chunhui").decided is None
    watched.presenter.dismiss()
    assert watched.state.fault is None


def test_a_rule_that_is_tried_changes_nothing_until_it_is_kept(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.open_rule()
    trial = watched.state.trial
    assert trial is not None
    assert (trial.earned, trial.not_yet, trial.out_of_reach) == (16, 0, 1)
    counts = [count for _share, count in trial.by_share]
    assert counts == sorted(counts, reverse=True)
    assert dict(trial.by_share)[0.8] == 16
    watched.presenter.try_rule(CertificateRule(1.0, allowed_absences=0, excused_counts=False))
    assert watched.state.rule.share == 0.8
    assert watched.state.earned == 16
    tried = watched.state.trial
    assert tried is not None
    watched.presenter.keep_rule()
    assert watched.state.trial is None
    assert watched.state.earned == tried.earned
    assert watched.told == [RuleKept(tried.earned)]
    assert office.desk.file.read.event().rule == CertificateRule(1.0, 0, excused_counts=False)


def test_a_must_attend_activity_is_tried_too_and_who_changes_side_is_named(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.open_rule()
    absent = {
        activity
        for person in watched.people
        if person.eligibility.standing is Standing.EARNED
        for activity, seen in person.attendance.items()
        if seen.status is Status.ABSENT
    }
    missed = next(one for one in watched.state.must_choices if one.id in absent and not one.must_attend)
    before = {row.id: row.standing for row in watched.state.rows}
    trial = watched.state.trial
    assert trial is not None
    assert trial.changed == ()
    watched.presenter.try_rule(trial.rule, trial.must | {missed.id})
    tried = watched.state.trial
    assert tried is not None
    assert tried.earned == 16 - tried.changes < 16
    for change in tried.changed:
        assert (before[change.row.id], change.row.standing) == (Standing.EARNED, Standing.OUT_OF_REACH)
        (reason,) = (one for one in change.row.reasons if one.code is ReasonCode.MUST_MISSED)
        assert missed.id in reason.activities
    watched.presenter.keep_rule()
    assert watched.state.earned == tried.earned
    kept = office.desk.file.read.activity(missed.id)
    assert kept is not None
    assert kept.must_attend


def test_one_undo_takes_rule_and_must_attend_back(office: Surroundings) -> None:
    watched = Watched(office)
    rule, must = office.desk.file.read.event().rule, must_of(office.desk.file.read.activities())
    watched.presenter.open_rule()
    watched.presenter.try_rule(CertificateRule(1.0), frozenset(one.id for one in watched.state.must_choices))
    watched.presenter.keep_rule()
    assert must_of(office.desk.file.read.activities()) > must
    assert watched.presenter.undo()
    assert office.desk.file.read.event().rule == rule
    assert must_of(office.desk.file.read.activities()) == must
    assert watched.state.earned == 16
    assert isinstance(watched.told[-1], Undone)
    assert not watched.presenter.undo()


def test_a_decision_is_undone_and_so_is_a_void_with_its_hold(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.issue_and_print()
    row = watched.row("Lu Zhiwei")
    watched.presenter.take_back(row.id, row.serial, "misspelt", hold=True)
    held = watched.row("Lu Zhiwei")
    assert (held.serial, held.decided) == ("", Verdict.HELD_BACK)
    watched.presenter.issue_and_print()
    assert watched.row("Lu Zhiwei").serial == ""
    assert watched.presenter.undo()
    again = watched.row("Lu Zhiwei")
    assert (again.serial, again.decided) == (row.serial, None)
    watched.presenter.hold_back(row.id, "spelling")
    assert watched.presenter.undo()
    assert watched.row("Lu Zhiwei").decided is None


def test_closing_the_rule_keeps_the_old_one(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.open_rule()
    watched.presenter.try_rule(CertificateRule(1.0))
    watched.presenter.close_rule()
    assert watched.state.trial is None
    assert office.desk.file.read.event().rule.share == 0.8


def test_decisions_count_in_what_a_rule_would_change(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.give(watched.row("Deng Chunhui").id, "ill")
    watched.presenter.open_rule()
    trial = watched.state.trial
    assert trial is not None
    assert trial.earned == 17
    assert all(count >= 1 for _share, count in trial.by_share)


def test_a_name_that_changed_after_issuing_is_issued_anew(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.issue_and_print()
    row = watched.row("Lu Zhiwei")
    roster.change(office.desk, row.id, {"latin": "Lu Zhi Wei"})
    watched.presenter.read()
    changed = watched.row("Lu Zhi Wei")
    assert changed.outdated
    assert watched.state.to_issue == 1
    watched.presenter.issue_and_print([row.id])
    assert watched.row("Lu Zhi Wei").serial != row.serial
    assert not watched.row("Lu Zhi Wei").outdated


def test_missing_translations_are_told_before_anything_is_printed(office: Surroundings) -> None:
    with office.desk.file.writing(office.desk.now, "") as writing:
        event = writing.read.event()
        writing.append("event_put", "event", {"titles": {"en": event.titles["en"]}})
    watched = Watched(office)
    assert watched.state.page == b""
    assert {trouble.kind for trouble in watched.state.page_troubles} == {"translation"}
    watched.presenter.issue_and_print()
    question = watched.state.question
    assert question is not None
    assert office.printers.took == []
    assert len(question.troubles) + question.others == 16
    watched.presenter.give_up()
    watched.presenter.choose_languages(Languages.ENGLISH)
    watched.presenter.issue_and_print()
    assert len(pages_out(office)) == 16


def test_without_anybody_the_screen_is_empty(empty_office: Surroundings) -> None:
    watched = Watched(empty_office)
    assert watched.state.rows == ()
    assert watched.state.row is None
    watched.presenter.step(1)
    watched.presenter.issue_and_print()
    assert empty_office.printers.took == []


def test_a_new_delegate_appears_while_the_screen_is_on_show(office: Surroundings) -> None:
    watched = Watched(office)
    roster.add(office.desk, Delegate(id="", latin="New Person"))
    changes = office.context().changes
    changes.note(frozenset({"delegate_put"}))
    changes.tell()
    assert watched.row("New Person").came == 0
    watched.presenter.leave()
    roster.add(office.desk, Delegate(id="", latin="Later Person"))
    changes.note(frozenset({"delegate_put"}))
    changes.tell()
    with pytest.raises(StopIteration):
        watched.row("Later Person")
    watched.presenter.open()
    assert watched.row("Later Person")


def test_the_photo_of_whoever_is_shown_stands_on_a_design_that_has_room_for_one(office: Surroundings) -> None:
    context = office.context()
    document = context.documents().shipped_design("certificate", "modern")
    face = {"type": "photo", "id": "face", "x": 20, "y": 20, "w": 15, "h": 20}
    save_design(office.desk, {**document, "id": "faces", "elements": [*document["elements"], face]})
    screen = Watched(office)
    screen.presenter.open()
    row = screen.presenter.state.row
    assert row is not None
    jpeg = io.BytesIO()
    Image.new("RGB", (90, 120), "teal").save(jpeg, "JPEG")
    put_photo(office.desk, row.id, Photo(jpeg.getvalue(), 90, 120))

    def sizes(pdf: bytes) -> list[tuple[int, int]]:
        (page,) = PdfReader(io.BytesIO(pdf)).pages
        return [image.image.size for image in page.images if image.image is not None]

    assert (90, 120) not in sizes(screen.presenter.state.page)
    screen.presenter.choose_template("faces")
    assert (90, 120) in sizes(screen.presenter.state.page)
