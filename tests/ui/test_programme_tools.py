"""The tools of the programme by their keys: a copy, a day, a template, paper, and what clashes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from companion import paths
from companion.services.desk import Place, scan
from companion.services.ports import Desk
from companion.services.programme import put_activity, replan_activity
from companion.services.sample import write_sample
from companion.ui.checkpoints_dialog import CheckpointsDialog
from companion.ui.clash_dialog import ClashDialog
from companion.ui.expected_dialog import ExpectedDialog
from companion.ui.look import Look
from companion.ui.programme_copy_dialogs import CopyDayDialog, TemplateDialog
from companion.ui.programme_paper_dialog import ProgrammePaperDialog
from companion.ui.screens.programme import ProgrammeScreen, build

NOW = datetime(2026, 10, 21, 4, 52, tzinfo=UTC)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = write_sample(tmp_path / "week.companion", paths.resources() / "samples", lambda: NOW, marks=False)
    yield Desk(made.file, lambda: NOW, "Jiwon")
    made.file.close()


@pytest.fixture
def screen(in_window: Any, dressed: Look, desk: Desk, office_at: Callable[[Desk], Any]) -> ProgrammeScreen:
    made = build(office_at(desk).context(), dressed)
    assert isinstance(made, ProgrammeScreen)
    in_window(made)
    return made


def pictures(pdf: bytes) -> list[bytes]:
    """The pages as they look; two PDFs of the same pages differ in the moment that stands in them."""
    return [bytes(page.render(scale=1).buffer) for page in pypdfium2.PdfDocument(pdf)]


def in_front(qtbot: QtBot, dialog: QDialog) -> None:
    """Keys of a window work while it is the active one."""
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def test_a_coordinator_builds_a_programme_without_typing(
    qtbot: QtBot, screen: ProgrammeScreen, desk: Desk, tmp_path: Path
) -> None:
    count = len(desk.file.read.activities())
    seminar = next(one for one in desk.file.read.activities() if one.expected.groups == ("A",))
    screen.presenter.choose(seminar.id)
    assert not screen.tools.strip.isVisibleTo(screen)

    for _ in range(2):  # once more, each right after the chosen one
        screen.presenter.choose(seminar.id)
        qtbot.keyClick(screen.timetable, Qt.Key.Key_D, CTRL)
    assert len(desk.file.read.activities()) == count + 2
    assert screen.tools.strip.isVisibleTo(screen)
    assert "2 activities share a room" in screen.tools.strip.button.text()

    qtbot.keyClick(screen.timetable, Qt.Key.Key_K, CTRL)
    clashes = screen.tools.dialog
    assert isinstance(clashes, ClashDialog)
    group = [one.full_name for one in desk.file.read.delegates() if one.group == "A"]
    (names,) = clashes.names.values()
    assert all(name in names.text() for name in group)
    clashes.buttons[0].click()
    assert screen.tools.dialog is None
    assert screen.presenter.state.chosen in screen.presenter.state.conflicts.activities

    qtbot.keyClick(screen.timetable, Qt.Key.Key_D, CTRL | SHIFT)
    day = screen.tools.dialog
    assert isinstance(day, CopyDayDialog)
    assert day.add.isEnabled()
    day.to.setCurrentIndex(day.day.currentIndex())
    assert not day.add.isEnabled()
    day.to.setCurrentIndex(day.to.count() - 1)
    before = len(desk.file.read.activities())
    day.add.click()
    assert len(desk.file.read.activities()) > before
    screen.undo()
    assert len(desk.file.read.activities()) == before

    qtbot.keyClick(screen.timetable, Qt.Key.Key_T, CTRL)
    template = screen.tools.dialog
    assert isinstance(template, TemplateDialog)
    template.take_from(tmp_path / "week.companion")
    assert "there already" in template.line.text()
    template.source.setCurrentIndex(0)
    template.add.click()
    assert len(desk.file.read.activities()) > before


def test_the_programme_is_saved_as_a_pdf_in_two_languages(
    qtbot: QtBot, screen: ProgrammeScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.keyClick(screen.timetable, Qt.Key.Key_P, CTRL)
    dialog = screen.tools.dialog
    assert isinstance(dialog, ProgrammePaperDialog)
    target = tmp_path / "programme.pdf"
    monkeypatch.setattr(dialog, "where_to_save", lambda: target)
    dialog.languages.setCurrentIndex(dialog.languages.findText("中文 + 한국어"))
    dialog.languages.activated.emit(dialog.languages.currentIndex())
    assert dialog.presenter.state.languages == ("zh", "ko")
    assert (dialog.preview.view.page(), dialog.preview.view.pages()) == (1, 1)
    assert dialog.preview.line.text() == "Page 1 of 1"
    shown = dialog.presenter.state.preview
    dialog.save_button.click()
    assert pictures(target.read_bytes()) == pictures(shown)
    assert screen.tools.dialog is None


def test_the_pages_of_the_programme_are_turned_before_it_is_printed(
    qtbot: QtBot, screen: ProgrammeScreen, desk: Desk
) -> None:
    (one, *_rest) = desk.file.read.activities()
    for number in range(40):
        put_activity(desk, replace(one, id=f"more-{number}", titles={"en": f"Round table {number}"}))
    qtbot.keyClick(screen.timetable, Qt.Key.Key_P, CTRL)
    dialog = screen.tools.dialog
    assert isinstance(dialog, ProgrammePaperDialog)
    view = dialog.preview.view
    assert view.page() == 1
    assert view.pages() > 1
    assert not dialog.preview.back.isEnabled()
    in_front(qtbot, dialog)
    qtbot.keyClick(dialog.save_button, Qt.Key.Key_PageDown)
    assert view.page() == 2
    dialog.preview.back.click()
    assert view.page() == 1
    before = dialog.presenter.state.preview
    dialog.presenter.choose_languages(("ko",))
    assert dialog.presenter.state.preview not in {b"", before}
    dialog.reject()


def test_tab_goes_through_the_question_of_the_paper_as_it_is_read(qtbot: QtBot, screen: ProgrammeScreen) -> None:
    qtbot.keyClick(screen.timetable, Qt.Key.Key_P, CTRL)
    dialog = screen.tools.dialog
    assert isinstance(dialog, ProgrammePaperDialog)
    read = (dialog.days, dialog.languages, dialog.printer, dialog.save_button, dialog.print_button)
    walked: list[QWidget] = []
    at: QWidget = dialog.days
    while at not in walked:
        walked.append(at)
        at = at.nextInFocusChain()
    assert [one for one in walked if one in read] == list(read)
    dialog.reject()


def test_who_is_expected_is_put_together_by_keys(qtbot: QtBot, screen: ProgrammeScreen, desk: Desk) -> None:
    lecture = next(one for one in desk.file.read.activities() if one.expected.everyone)
    people = desk.file.read.delegates()
    group = [one for one in people if one.group == "A"]
    other = next(one for one in people if one.group == "B" and one.latin)
    screen.presenter.choose(lecture.id)
    screen.presenter.edit()
    qtbot.keyClick(screen.side.field("en").box, Qt.Key.Key_W, CTRL)
    dialog = screen.tools.dialog
    assert isinstance(dialog, ExpectedDialog)
    in_front(qtbot, dialog)
    qtbot.keyClicks(dialog.search.box, "b")
    qtbot.keyClick(dialog.search.box, Qt.Key.Key_Escape)  # clears what was searched
    assert dialog.isVisible()
    qtbot.keyClick(dialog.search.box, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    screen.window().activateWindow()
    qtbot.waitUntil(screen.window().isActiveWindow)
    qtbot.keyClick(screen.side.field("en").box, Qt.Key.Key_W, CTRL)
    dialog = screen.tools.dialog
    assert isinstance(dialog, ExpectedDialog)
    in_front(qtbot, dialog)
    assert dialog.count.text() == f"{len(people)} of {len(people)} expected"
    qtbot.keyClicks(dialog.search.box, "group a")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.count.text() == f"{len(group)} of {len(people)} expected"
    qtbot.keyClick(dialog.search.box, Qt.Key.Key_Escape)
    assert not dialog.search.text()
    assert dialog.isVisible(), "Esc clears what was sought first; in the empty box it closes"
    qtbot.keyClicks(dialog.search.box, other.latin)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.count.text() == f"{len(group) + 1} of {len(people)} expected"
    qtbot.keyClick(dialog.search.box, Qt.Key.Key_Return, CTRL)
    assert desk.file.read.activity(lecture.id).expected.everyone  # nothing is saved before the form is
    screen.side.save()
    saved = desk.file.read.activity(lecture.id).expected
    assert (saved.groups, saved.delegates) == (("A",), (other.id,))


def test_checkpoints_are_named_moved_added_and_one_is_attended(
    qtbot: QtBot, screen: ProgrammeScreen, desk: Desk
) -> None:
    visit = next(one for one in desk.file.read.activities() if len(one.checkpoints) > 1)
    days_later = 5 * 24 * 60
    points = (replace(visit.checkpoints[0], leaves=days_later), *visit.checkpoints[1:])
    titles = {**visit.titles, "ja": "けんがく"}
    visit = replan_activity(desk, visit.id, lambda one: replace(one, checkpoints=points, titles=titles))
    screen.presenter.start()
    boarded, arrived, back = visit.checkpoints
    badge = desk.file.read.badge_numbers()[0]
    scan(desk, badge, Place(visit, boarded.id), at=visit.start)
    screen.presenter.choose(visit.id)
    screen.presenter.edit()
    qtbot.keyClick(screen.side.field("en").box, Qt.Key.Key_G, CTRL)
    dialog = screen.tools.dialog
    assert isinstance(dialog, CheckpointsDialog)
    in_front(qtbot, dialog)
    dialog.remove(0)
    assert "1 person was counted" in dialog.fault.text()
    assert dialog.points() == visit.checkpoints
    dialog.boxes[2]["en"].setFocus()
    qtbot.keyClick(dialog.boxes[2]["en"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in dialog.points()] == [boarded.id, back.id, arrived.id]
    dialog.remove(1)
    qtbot.keyClick(dialog, Qt.Key.Key_N, CTRL)
    dialog.take.click()
    assert "name" in dialog.fault.text()
    dialog.boxes[2]["ko"].setText("호텔")
    dialog.attended[2].setChecked(True)
    dialog.leaving[1].setText("soon")
    dialog.take.click()
    assert "no time" in dialog.fault.text()
    dialog.leaving[1].setText("16.45")
    dialog.take.click()
    screen.side.save()
    points = desk.file.read.activity(visit.id).checkpoints
    assert [one.attends for one in points] == [False, False, True]
    assert points[2].titles == {"ko": "호텔"}
    assert (points[0].id, points[1].id) == (boarded.id, arrived.id)
    zone, after = desk.file.read.event().zone, desk.file.read.activity(visit.id)
    assert f"{after.leaves_at(arrived.id).astimezone(zone):%H:%M}" == "16:45"
    assert points[0].leaves == days_later, "what the clock of a day cannot show stays when it is left alone"
    assert after.titles == titles, "so does a title in a language that the form has no box for"
