"""The programme screen: the week is there, cards can be reached and opened, activities changed in place."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion import paths
from companion.domain.programme import Event
from companion.presenters.programme_days import Mode
from companion.services.ports import Desk
from companion.services.programme import new_event
from companion.services.sample import write_sample
from companion.ui.look import Look
from companion.ui.screens.programme import ProgrammeScreen, build
from companion.ui.widgets.timetable_cards import CardPainter, wrapped
from companion.ui.widgets.timetable_ghost import ghost_words

NOW = datetime(2026, 10, 21, 4, 52, tzinfo=UTC)
SAMPLES = paths.resources() / "samples"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = write_sample(tmp_path / "week.companion", SAMPLES, lambda: NOW)
    yield Desk(made.file, lambda: NOW, "Jiwon")
    made.file.close()


@pytest.fixture
def around(desk: Desk, office_at: Callable[[Desk], Any]) -> Any:
    return office_at(desk)


def send(
    widget: QWidget, kind: QEvent.Type, at: QPointF,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:  # fmt: skip
    """The mouse with its left button down, or just let go."""
    moving = kind is QEvent.Type.MouseMove
    button = Qt.MouseButton.NoButton if moving else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.LeftButton if moving else Qt.MouseButton.NoButton
    QApplication.sendEvent(widget, QMouseEvent(kind, at, QPointF(widget.mapToGlobal(at)), button, held, keys))


def made_for(in_window: Any, look: Look, around: Any) -> ProgrammeScreen:
    screen = build(around.context(), look)
    assert isinstance(screen, ProgrammeScreen)
    in_window(screen)
    return screen


@pytest.fixture
def screen(in_window: Any, dressed: Look, around: Any) -> ProgrammeScreen:
    return made_for(in_window, dressed, around)


def test_every_activity_has_a_card_inside_its_column(qapp: QApplication, screen: ProgrammeScreen, desk: Desk) -> None:
    screen.grab()
    boxes = screen.timetable.grid.boxes()
    assert {card.id for _, card in boxes} == {activity.id for activity in desk.file.read.activities()}
    grid = screen.timetable.grid.rect()
    for box, card in boxes:
        assert grid.contains(box.toRect()), card.titles
    for box, card in boxes:
        for other, beside in boxes:
            if card.id < beside.id:
                assert not box.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))


def test_a_click_shows_the_activity_and_enter_opens_the_desk(
    qtbot: QtBot, screen: ProgrammeScreen, around: Any
) -> None:
    screen.grab()
    box, card = screen.timetable.grid.boxes()[2]
    qtbot.mouseClick(screen.timetable.grid, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert screen.side.isVisible()
    assert screen.presenter.state.panel.activity.id == card.id
    qtbot.keyClick(screen.timetable, Qt.Key.Key_Return)
    assert around.opened == [("check-in", {"activity": card.id})]


def test_arrows_reach_every_column(qtbot: QtBot, screen: ProgrammeScreen) -> None:
    screen.presenter.choose(screen.presenter.state.columns[0].cards[0].id)
    seen = set()
    for _ in screen.presenter.state.columns:
        chosen = screen.presenter.state.chosen
        seen.add(next(c.day for c in screen.presenter.state.columns if any(x.id == chosen for x in c.cards)))
        qtbot.keyClick(screen.timetable, Qt.Key.Key_Right)
    assert seen == {column.day for column in screen.presenter.state.columns}


def test_an_activity_is_changed_in_place(screen: ProgrammeScreen, desk: Desk, around: Any) -> None:
    one = screen.presenter.state.columns[1].cards[0].id
    screen.presenter.choose(one)
    screen.side.edit.emit()
    screen.side.field("place").set_text("Hall 7")
    screen.side.field("end").set_text("08:00")
    screen.side.save()
    assert screen.side.field("end").fault.text() == "Ends before it starts"
    screen.side.field("end").set_text("12:30")
    screen.side.save()
    assert desk.file.read.activity(one).place == "Hall 7"
    assert not screen.side.form.isVisible()
    around.undos[-1]()
    assert desk.file.read.activity(one).place != "Hall 7"


def test_a_new_activity_appears_as_a_card(screen: ProgrammeScreen, desk: Desk) -> None:
    screen.presenter.add()
    screen.side.field("en").set_text("Night walk")
    screen.side.save()
    screen.grab()
    assert "Night walk" in screen.timetable.grid.visible_texts()
    assert any(activity.title() == "Night walk" for activity in desk.file.read.activities())


def test_names_show_who_came_and_lead_to_the_person(screen: ProgrammeScreen, around: Any) -> None:
    first = screen.presenter.state.columns[0].cards[-1].id
    screen.presenter.choose(first)
    screen.side.names.emit(False)
    assert screen.side.people.isVisible()
    shown = screen.presenter.state.panel.names.people
    assert screen.side._list.rows.rowCount() == len(shown) > 0
    screen.side._list.chosen.emit(shown[0].id)
    assert around.opened == [("delegates", {"delegate": shown[0].id})]
    assert screen.escape()
    assert screen.side.facts.isVisible()


def test_many_rooms_stay_readable(
    in_window: Any, office_at: Callable[[Desk], Any], qapp: QApplication, dressed: Look, tmp_path: Path
) -> None:
    made = write_sample(
        tmp_path / "congress.companion", SAMPLES, lambda: NOW, programme="congress", delegates=30, marks=False
    )
    screen = made_for(in_window, dressed, office_at(made))
    qapp.processEvents()
    assert screen.presenter.state.mode is Mode.DAY
    screen.grab()
    grid = screen.timetable.grid
    assert grid.width() > screen.timetable.viewport().width()
    assert 0 < len(grid._pictures) < len(grid.boxes())  # only what is in view is painted
    assert min(box.width() for box, _ in grid.boxes()) >= 100
    last = grid.boxes()[-1]
    screen.presenter.choose(last[1].id)
    left = screen.timetable.horizontalScrollBar().value()
    assert left <= last[0].left()
    assert last[0].right() <= left + screen.timetable.viewport().width() + 1
    made.file.close()


def test_titles_break_between_words_and_are_cut_only_at_the_end(dressed: Look) -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(dressed.font(14, 600))
    lines = wrapped("Lecture: urban planning and regeneration", metrics, 140, 9)
    assert " ".join(lines) == "Lecture: urban planning and regeneration"
    assert all(metrics.horizontalAdvance(line) <= 140 for line in lines)
    assert wrapped("实地考察：麻浦资源回收设施", metrics, 100, 9) != []
    assert "".join(wrapped("实地考察：麻浦资源回收设施", metrics, 100, 9)) == "实地考察：麻浦资源回收设施"
    assert wrapped("Lecture: urban planning and regeneration", metrics, 140, 1)[0].endswith("…")


@pytest.mark.parametrize("title", ["Registration", "Field visit: Hydrogen Station", "Discussion: what we take home"])
@pytest.mark.parametrize("width", [84, 96, 120])
def test_a_narrow_card_makes_its_title_smaller_before_it_breaks_a_word(dressed: Look, title: str, width: int) -> None:
    lines = CardPainter(dressed)._broken(title, width, 9)
    assert " ".join(lines) == title


def test_ctrl_e_saves_the_programme_and_says_where(
    qtbot: QtBot, screen: ProgrammeScreen, around: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "week.ics"
    monkeypatch.setattr(screen, "where_to_save", lambda: path)
    qtbot.keyClick(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any("week.ics" in text for text in around.toasts))
    assert path.read_bytes().count(b"BEGIN:VEVENT") == len(around.desk.file.read.activities())


def test_a_card_is_dragged_to_another_day_and_back_by_ctrl_z(
    qtbot: QtBot, screen: ProgrammeScreen, desk: Desk, around: Any
) -> None:
    grid = screen.timetable.grid
    card = screen.presenter.state.columns[1].cards[0]
    box = grid.box_of(card.id)
    target = grid.measures.column_rect(3).center().x()
    down = grid.measures.hour / 2
    entries = desk.file.read.entry_count()
    before = desk.file.read.activity(card.id)

    def drag(to: QPointF, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        send(grid, QEvent.Type.MouseMove, to, keys)

    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    drag(QPointF(target, box.center().y() + down))
    assert grid.ghost.start.minute % 15 == 0
    assert desk.file.read.entry_count() == entries
    assert screen.escape()
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert desk.file.read.entry_count() == entries

    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    drag(QPointF(target, box.center().y() + down))
    drag(QPointF(target, box.center().y() + down * 1.2), Qt.KeyboardModifier.ShiftModifier)
    shown = grid.ghost
    assert shown.start.minute % 5 == 0
    send(grid, QEvent.Type.MouseButtonRelease, QPointF(target, box.center().y() + down * 1.2))
    after = desk.file.read.activity(card.id)
    assert (after.start, after.end) == (shown.start, shown.end)
    assert after.start.astimezone(shown.start.tzinfo).date() == screen.presenter.state.columns[3].day
    assert after.end - after.start == before.end - before.start
    assert desk.file.read.entry_count() == entries + 1
    assert around.toasts[-1].startswith("Moved to ")
    assert ghost_words(shown, screen.look).split(" · ")[-1] in around.toasts[-1]
    assert screen.undo()
    assert desk.file.read.activity(card.id) == before


def test_an_edge_stretches_and_empty_space_opens_the_boxes(qtbot: QtBot, screen: ProgrammeScreen, desk: Desk) -> None:
    grid = screen.timetable.grid
    card = screen.presenter.state.columns[1].cards[0]
    box = grid.box_of(card.id)
    hour = grid.measures.hour
    foot = QPointF(box.center().x(), box.bottom() - 2)
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=foot.toPoint())
    send(grid, QEvent.Type.MouseMove, foot - QPointF(0, hour))
    send(grid, QEvent.Type.MouseButtonRelease, foot - QPointF(0, hour))
    after = desk.file.read.activity(card.id)
    assert (after.start, after.end) == (card.start, card.end - timedelta(hours=1))

    free = QPointF(grid.measures.column_rect(4).center().x(), grid.measures.y_of(15 * 60))
    assert grid.card_at(free) is None
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=free.toPoint())
    send(grid, QEvent.Type.MouseMove, free + QPointF(0, hour))
    send(grid, QEvent.Type.MouseButtonRelease, free + QPointF(0, hour))
    assert screen.side.form.isVisible()
    form = screen.side.form.current_form()
    assert form.day == screen.presenter.state.columns[4].day.isoformat()
    assert form.start == "15:00"
    assert form.end == "16:00"
    screen.side.field("en").set_text("Night walk")
    later = free + QPointF(0, 2 * hour)
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=later.toPoint())
    send(grid, QEvent.Type.MouseMove, later + QPointF(0, hour / 2))
    send(grid, QEvent.Type.MouseButtonRelease, later + QPointF(0, hour / 2))
    assert (screen.side.form.current_form().start, screen.side.field("en").text()) == ("17:00", "Night walk")


def test_alt_and_arrows_move_what_is_chosen(qtbot: QtBot, screen: ProgrammeScreen, desk: Desk) -> None:
    card = screen.presenter.state.columns[1].cards[0]
    screen.presenter.choose(card.id)
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(screen.timetable, Qt.Key.Key_Down, alt)
    qtbot.keyClick(screen.timetable, Qt.Key.Key_Right, alt)
    qtbot.keyClick(screen.timetable, Qt.Key.Key_Down, alt | Qt.KeyboardModifier.ShiftModifier)
    after = desk.file.read.activity(card.id)
    assert after.start == card.start + timedelta(days=1, minutes=15)
    assert after.end == card.end + timedelta(days=1, minutes=30)
    qtbot.keyClick(screen, Qt.Key.Key_F7)
    assert screen.presenter.state.mode is Mode.DAY
    assert screen.presenter.state.columns[0].day == after.start.astimezone(card.start.tzinfo).date()


def test_an_empty_programme_asks_for_its_first_activity_or_for_rows_from_a_spreadsheet(
    qtbot: QtBot, in_window: Any, office_at: Callable[[Desk], Any], dressed: Look, tmp_path: Path
) -> None:
    event = Event("", {"en": "Visit"}, date(2026, 10, 19), date(2026, 10, 23), "Asia/Seoul")
    made = new_event(tmp_path / "new.companion", event, lambda: NOW)
    screen = made_for(in_window, dressed, office_at(made))
    assert screen.timetable.grid.visible_texts() == ("Add the first activity",)
    assert screen.start.isVisible()
    qtbot.keyClick(screen.timetable, Qt.Key.Key_Return)
    assert screen.side.form.isVisible()
    assert (screen.side.form.current_form().day, screen.side.form.current_form().start) == ("2026-10-21", "09:30")
    QApplication.clipboard().setText("Date\tStart\tEnd\tTitle\n2026-10-19\t09:30\t11:00\tOpening\n")
    screen.escape()
    qtbot.waitUntil(screen.isActiveWindow)
    qtbot.keyClick(screen, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Opening" in screen.timetable.grid.visible_texts())
    assert not screen.start.isVisible()
    assert screen.undo()
    qtbot.waitUntil(screen.start.isVisible)
    made.file.close()
