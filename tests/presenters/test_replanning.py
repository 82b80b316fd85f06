"""The timetable edited by hand: what a drag shows, what a drop and a key write, and that each is taken back alone."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion import paths
from companion.domain.conflicts import SEATED
from companion.domain.programme import Activity
from companion.presenters.happenings import Happened, What
from companion.presenters.programme import ProgrammePresenter
from companion.presenters.programme_days import Mode, minute_of
from companion.presenters.replanning import Ghost, Grab, Hold, Shift, ghost_of
from companion.presenters.runner import InlineRunner
from companion.presenters.timetable import ActivityCard
from companion.services.ports import Desk
from companion.services.sample import write_sample

NOW = datetime(2026, 10, 21, 4, 52, tzinfo=UTC)
"""Day three of the sample week, 13:52 in Seoul."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = write_sample(tmp_path / "week.companion", paths.resources() / "samples", lambda: NOW)
    yield Desk(made.file, lambda: NOW, "Jiwon")
    made.file.close()


@pytest.fixture
def happened() -> list[Happened]:
    return []


@pytest.fixture
def presenter(desk: Desk, happened: list[Happened]) -> ProgrammePresenter:
    made = ProgrammePresenter(desk, InlineRunner(), lambda _state: None, happened.append)
    made.start()
    return made


def card_and_column(presenter: ProgrammePresenter, column: int = 1) -> tuple[ActivityCard, int]:
    return presenter.state.columns[column].cards[0], column


def dragged(
    presenter: ProgrammePresenter, card: ActivityCard, column: int, to: int, by: float, hold: Hold = Hold.WHOLE,
    *, fine: bool = False,
) -> Ghost:  # fmt: skip
    """A drag that took hold of the card in its middle and went so many minutes and columns."""
    state = presenter.state
    middle = (minute_of(card.start) + minute_of(card.end)) / 2
    grab = Grab(hold, column, middle, card)
    zone = presenter.state.event.zone
    return ghost_of(grab, state.columns, state.mode, to, middle + by, zone, fine=fine)


def read(desk: Desk, activity_id: str) -> Activity:
    found = desk.file.read.activity(activity_id)
    assert found is not None
    return found


def test_a_drop_moves_it_as_one_act_and_the_marks_stay(
    presenter: ProgrammePresenter, desk: Desk, happened: list[Happened]
) -> None:
    card, column = card_and_column(presenter)
    before, entries = read(desk, card.id), desk.file.read.entry_count()
    came = desk.file.read.counts(before, before.attending.id)
    assert came.arrived > 0
    ghost = dragged(presenter, card, column, column + 1, 50)
    assert desk.file.read.entry_count() == entries
    presenter.drop(ghost)
    after = read(desk, card.id)
    assert desk.file.read.entry_count() == entries + 1
    assert after.start == before.start + timedelta(days=1, minutes=45)
    assert after.end - after.start == before.end - before.start
    assert (after.hours, after.checkpoints, after.place) == (before.hours, before.checkpoints, before.place)
    assert desk.file.read.counts(after, after.attending.id) == came
    said = happened[-1]
    assert (said.what, said.undo, said.other_day) == (What.MOVED, True, True)
    assert (f"{said.start:%H:%M}", said.end - said.start) == (f"{ghost.start:%H:%M}", card.end - card.start)
    assert card.id in {one.id for one in presenter.state.columns[column + 1].cards}
    presenter.undo()
    assert read(desk, card.id) == before
    assert (happened[-1].what, happened[-1].of, happened[-1].name) == (What.UNDONE, What.MOVED, before.title())


def test_what_is_dropped_where_it_was_writes_nothing(presenter: ProgrammePresenter, desk: Desk) -> None:
    card, column = card_and_column(presenter)
    entries = desk.file.read.entry_count()
    ghost = dragged(presenter, card, column, column, 4)
    assert not ghost.changed
    presenter.drop(ghost)
    assert desk.file.read.entry_count() == entries


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(st.integers(-700, 700), st.integers(0, 4), st.booleans())
def test_a_ghost_is_on_the_grid_of_its_column(presenter: ProgrammePresenter, by: int, to: int, fine: bool) -> None:
    card, column = card_and_column(presenter)
    ghost = dragged(presenter, card, column, to, by, fine=fine)
    assert ghost.start.date() == presenter.state.columns[ghost.column].day
    assert ghost.start.minute % (5 if fine else 15) == 0
    assert ghost.minutes == (card.end - card.start).total_seconds() / 60
    longer = dragged(presenter, card, column, to, by, Hold.END, fine=fine)
    assert (longer.start, longer.column) == (card.start, column)
    assert longer.end > longer.start


def test_keys_move_and_stretch_and_each_press_is_taken_back_alone(
    presenter: ProgrammePresenter, desk: Desk, happened: list[Happened]
) -> None:
    card, _ = card_and_column(presenter)
    before = read(desk, card.id)
    presenter.choose(card.id)
    for shift in (Shift.LATER, Shift.LATER, Shift.EARLIER, Shift.AFTER, Shift.LONGER):
        presenter.shift(shift)
    after = read(desk, card.id)
    assert after.start == before.start + timedelta(days=1, minutes=15)
    assert after.end == before.end + timedelta(days=1, minutes=30)
    assert after.hours == before.hours + 0.25
    assert [one.what for one in happened] == [What.MOVED] * 4 + [What.STRETCHED]
    assert presenter.state.chosen == card.id
    for _ in range(5):
        assert presenter.undo()
    assert read(desk, card.id) == before
    assert not presenter.undo()


def test_there_is_no_day_before_the_first(presenter: ProgrammePresenter, desk: Desk) -> None:
    card, _ = card_and_column(presenter, 0)
    presenter.choose(card.id)
    entries = desk.file.read.entry_count()
    presenter.shift(Shift.BEFORE)
    assert desk.file.read.entry_count() == entries


def test_in_one_day_it_goes_to_another_room(presenter: ProgrammePresenter, desk: Desk) -> None:
    presenter.set_mode(Mode.DAY)
    rooms = [column.place for column in presenter.state.columns]
    assert len(rooms) > 1
    card, _ = card_and_column(presenter, 0)
    presenter.drop(dragged(presenter, card, 0, 1, 0))
    after = read(desk, card.id)
    assert after.place == rooms[1]
    assert after.start == card.start
    presenter.undo()
    assert read(desk, card.id).place == rooms[0]
    presenter.choose(card.id)
    presenter.shift(Shift.AFTER)
    assert read(desk, card.id).place == rooms[1]


def test_empty_space_opens_the_boxes_with_the_drawn_times(presenter: ProgrammePresenter, desk: Desk) -> None:
    state, entries = presenter.state, desk.file.read.entry_count()
    ghost = ghost_of(Grab(Hold.NEW, 3, 1112), state.columns, state.mode, 3, 1196, state.event.zone, fine=False)
    presenter.drop(ghost)
    form = presenter.state.form
    assert (form.form.day, form.form.start, form.form.end) == (state.columns[3].day.isoformat(), "18:30", "20:00")
    assert form.drawn == ghost
    assert desk.file.read.entry_count() == entries


def test_what_shares_a_room_is_marked(presenter: ProgrammePresenter, desk: Desk) -> None:
    assert not presenter.state.conflicts
    days = ([x for x in c.cards if x.kind in SEATED] for c in presenter.state.columns)
    first, second = (read(desk, card.id) for card in next(cards for cards in days if len(cards) > 1)[:2])
    presenter.set_mode(Mode.DAY)
    presenter.choose(second.id)
    column = next(i for i, c in enumerate(presenter.state.columns) if any(x.id == second.id for x in c.cards))
    rooms = [c.place for c in presenter.state.columns]
    card = next(x for x in presenter.state.columns[column].cards if x.id == second.id)
    by = (first.start - second.start).total_seconds() / 60
    presenter.drop(dragged(presenter, card, column, rooms.index(first.place), by))
    marked = presenter.state.conflicts.activities
    assert {first.id, second.id} <= marked
    shown = {x.id: x for c in presenter.state.columns for x in c.cards if x.id in {first.id, second.id}}
    assert {card.lane for card in shown.values()} == {0, 1}
    assert [clash.other.id for clash in presenter.state.conflicts.at(first.id).rooms] == [second.id]
