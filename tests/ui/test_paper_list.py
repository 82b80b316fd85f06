"""A paper list is made from the programme, and what is printed comes back at the desk."""

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.domain.entry import Kind
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.paper_list_dialog import PaperListDialog
from companion.ui.screens.programme import ProgrammeScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.paper_list import paper_list


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("programme", "programme"), settings, rest=False) as made:
        yield made


def test_the_list_of_a_checkpoint_is_saved_and_its_sheet_is_known(
    here: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = paper_list(here)
    target = tmp_path / "list.pdf"
    monkeypatch.setattr(dialog, "where_to_save", lambda: target)
    assert "17 people" in dialog.line.text_in_full()
    assert dialog.point.count() == 3
    dialog.point.setCurrentIndex(2)
    dialog.point.activated.emit(2)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    made = [entry for _number, entry in here.desk.file.read.journal() if entry.kind == Kind.ROSTER_MADE]
    assert [entry.body["checkpoint"] for entry in made] == ["back"]
    words = "".join(page.extract_text() for page in PdfReader(io.BytesIO(target.read_bytes())).pages)
    assert "Back on bus" in words
    assert "list.pdf" in here.window.toast.text()
    assert here.screen.findChild(PaperListDialog) is None


def test_ctrl_shift_p_asks_and_escape_makes_no_sheet(here: Stage) -> None:
    before = here.desk.file.read.entry_count()
    screen = here.screen
    assert isinstance(screen, ProgrammeScreen)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(screen.timetable, Qt.Key.Key_P, modifiers)
    here.settle()
    dialog = screen.findChild(PaperListDialog)
    assert isinstance(dialog, PaperListDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    here.settle()
    assert screen.findChild(PaperListDialog) is None
    assert here.desk.file.read.entry_count() == before


def test_the_minutes_that_count_as_late_or_early_are_edited_and_checked(here: Stage) -> None:
    screen = here.screen
    assert isinstance(screen, ProgrammeScreen)
    screen.presenter.edit()
    here.settle()
    screen.side.field("late_after").set_text("ten")
    screen.side.save()
    here.settle()
    assert "late_after" in (screen.presenter.state.form.faults if screen.presenter.state.form else {})
    screen.side.field("late_after").set_text("10")
    screen.side.field("early_before").set_text("")
    chosen = screen.presenter.state.chosen
    screen.side.save()
    here.settle()
    activity = here.desk.file.read.activity(chosen)
    assert activity is not None
    assert (activity.late_after, activity.early_before) == (10, 0)
