"""The tools of the programme by their keys: a copy, a day, a template, paper, and what clashes."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from companion import paths
from companion.services.ports import Desk
from companion.services.sample import write_sample
from companion.ui.clash_dialog import ClashDialog
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
    dialog.save_button.click()
    assert target.read_bytes().startswith(b"%PDF")
    assert screen.tools.dialog is None
