"""The programme on screen: days, what is on, who came, and activities added, changed and taken out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion import paths
from companion.bootstrap import Program
from companion.domain.programme import ActivityKind, Event, Expected
from companion.presenters.activity_form import ActivityFault, ActivityForm, activity_of, faults_in, form_of
from companion.presenters.happenings import Happened, What
from companion.presenters.programme import ProgrammePresenter
from companion.presenters.programme_days import Mode
from companion.presenters.programme_state import ProgrammeState, Step
from companion.presenters.replanning import Shift
from companion.presenters.runner import InlineRunner
from companion.presenters.timetable import MOST_BESIDE, ActivityCard, Phase, placed
from companion.services.desk import place_of
from companion.services.ports import Desk
from companion.services.programme import new_event, put_activity, remove_activity, replan_activity
from companion.services.rollcall import add_checkpoint, set_leaving
from companion.services.sample import write_sample

SAMPLES = paths.resources() / "samples"
NOW = datetime(2026, 10, 21, 4, 52, tzinfo=UTC)
"""Day three of the sample week, 13:52 in Seoul."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = write_sample(tmp_path / "week.companion", SAMPLES, lambda: NOW)
    yield Desk(made.file, lambda: NOW, "Jiwon")
    made.file.close()


@pytest.fixture
def happened() -> list[Happened]:
    return []


@pytest.fixture
def presenter(desk: Desk, happened: list[Happened]) -> ProgrammePresenter:
    made = ProgrammePresenter(desk, InlineRunner(), lambda _state: None, happened.append, lists=Program().lists)
    made.start()
    return made


def cards(state: ProgrammeState) -> list[ActivityCard]:
    return [card for column in state.columns for card in column.cards]


def test_the_week_has_every_activity_on_its_day(presenter: ProgrammePresenter, desk: Desk) -> None:
    state = presenter.state
    zone = desk.file.read.event().zone
    assert state.mode is Mode.WEEK
    activities = desk.file.read.activities()
    assert {card.id for card in cards(state)} == {activity.id for activity in activities}
    for column in state.columns:
        assert column.count == sum(a.start.astimezone(zone).date() == column.day for a in activities)
    assert [column.day for column in state.columns if column.today] == [date(2026, 10, 21)]
    assert all(state.first_hour <= card.start.hour and card.end.hour <= state.last_hour for card in cards(state))


def test_counts_and_phase_are_those_of_the_file(presenter: ProgrammePresenter, desk: Desk) -> None:
    for card in cards(presenter.state):
        activity = desk.file.read.activity(card.id)
        counts = desk.file.read.counts(activity, activity.attending.id)
        assert (card.came, card.expected) == (counts.arrived, counts.expected)
        assert card.phase is (
            Phase.PAST if activity.end <= NOW else Phase.NOW if activity.start <= NOW else Phase.COMING
        )
    assert {card.phase for card in cards(presenter.state)} >= {Phase.PAST, Phase.COMING}


def test_the_panel_counts_each_checkpoint(presenter: ProgrammePresenter, desk: Desk) -> None:
    visit = next(a for a in desk.file.read.activities() if a.kind is ActivityKind.FIELD_VISIT and a.start < NOW)
    presenter.choose(visit.id)
    panel = presenter.state.panel
    assert [line.id for line in panel.lines] == [point.id for point in visit.checkpoints]
    attending = next(line for line in panel.lines if line.attends)
    assert attending.came == len([p for p in desk.file.read.points(visit.id, attending.id) if p.first_in])
    assert attending.last.utcoffset() == timedelta(hours=9)


def test_names_list_who_came_and_who_is_missing(presenter: ProgrammePresenter, desk: Desk) -> None:
    over = next(card for card in cards(presenter.state) if card.phase is Phase.PAST and card.came < card.expected)
    presenter.choose(over.id)
    presenter.show_names(missing=False)
    came = presenter.state.panel.names
    presenter.show_names(missing=True)
    missing = presenter.state.panel.names
    assert came.total == over.came
    assert {person.id for person in came.people}.isdisjoint(person.id for person in missing.people)
    presenter.hide_names()
    assert presenter.state.panel.names is None


def test_arrows_walk_through_the_timetable(presenter: ProgrammePresenter) -> None:
    first = presenter.state.columns[0].cards
    presenter.step(Step.DOWN)
    assert presenter.state.chosen == first[0].id
    presenter.step(Step.DOWN)
    assert presenter.state.chosen == first[1].id
    presenter.step(Step.RIGHT)
    assert presenter.state.chosen in {card.id for card in presenter.state.columns[1].cards}
    presenter.step(Step.LEFT)
    assert presenter.state.chosen in {card.id for card in first}


def test_a_new_activity_is_written_and_taken_back(
    presenter: ProgrammePresenter, desk: Desk, happened: list[Happened]
) -> None:
    presenter.add()
    form = presenter.state.form.form
    assert form.day == "2026-10-21"
    filled = ActivityForm(
        titles={"en": "Farewell dinner", "zh": "欢送晚宴", "ko": ""}, kind=ActivityKind.MEAL, day="2026-10-22",
        start="18.30", end="2045", place="Riverside", expected=Expected(groups=("A",)), capacity="20", counts=False,
    )  # fmt: skip
    presenter.save(filled)
    made = next(a for a in desk.file.read.activities() if a.title() == "Farewell dinner")
    assert made.titles == {"en": "Farewell dinner", "zh": "欢送晚宴"}
    assert made.start == datetime(2026, 10, 22, 9, 30, tzinfo=UTC)
    assert made.end == datetime(2026, 10, 22, 11, 45, tzinfo=UTC)
    assert made.expected.groups == ("A",)
    assert made.capacity == 20
    assert made.hours == 0
    assert presenter.state.chosen == made.id
    assert presenter.state.form is None
    assert happened[-1].what is What.ADDED
    presenter.undo()
    assert all(a.title() != "Farewell dinner" for a in desk.file.read.activities())
    assert presenter.state.chosen == ""


def test_what_others_wrote_while_the_form_was_open_stays(presenter: ProgrammePresenter, desk: Desk) -> None:
    visit = next(a for a in desk.file.read.activities() if a.kind is ActivityKind.FIELD_VISIT)
    presenter.choose(visit.id)
    presenter.edit()
    form = presenter.state.form.form
    place = place_of(desk.file.read, visit.id, visit.checkpoints[0].id)
    add_checkpoint(desk, visit.id, {"en": "Rest stop"})
    set_leaving(desk, place, 25)
    replan_activity(desk, visit.id, lambda now: replace(now, capacity=44))
    renamed = (replace(visit.checkpoints[0], titles={"en": "On the bus"}), *visit.checkpoints[1:])
    presenter.save(replace(form, place="Gate 9", checkpoints=renamed))
    after = desk.file.read.activity(visit.id)
    assert (after.place, after.capacity) == ("Gate 9", 44)
    titles = [point.titles["en"] for point in after.checkpoints]
    assert titles == ["On the bus", *(point.titles["en"] for point in visit.checkpoints[1:]), "Rest stop"]
    assert after.checkpoints[0].leaves == 25
    presenter.undo()
    assert desk.file.read.activity(visit.id).place == visit.place
    assert desk.file.read.activity(visit.id).capacity == 44, "an undo takes back one's own edit only"


def test_what_was_removed_meanwhile_does_not_come_back_by_an_edit(
    presenter: ProgrammePresenter, desk: Desk, happened: list[Happened]
) -> None:
    one = desk.file.read.activities()[0]
    presenter.choose(one.id)
    presenter.edit()
    form = presenter.state.form.form
    remove_activity(desk, one.id)
    entries = desk.file.read.entry_count()
    presenter.save(replace(form, place="Gate 9"))
    presenter.remove()
    assert happened[-1].what is What.REFUSED
    assert desk.file.read.entry_count() == entries
    assert desk.file.read.activity(one.id).removed


def test_what_changes_nothing_writes_nothing_and_offers_no_undo(
    presenter: ProgrammePresenter, desk: Desk, tmp_path: Path
) -> None:
    entries = desk.file.read.entry_count()
    presenter.choose(desk.file.read.activities()[0].id)
    presenter.edit()
    presenter.save(presenter.state.form.form)
    assert presenter.state.form is None
    day, other = presenter.days[1], presenter.days[2]
    presenter.copying.copy_day(day, other)
    presenter.copying.copy_day(day, other)
    Program().tables.programme(
        desk.file.read.event(), desk.file.read.activities(), tmp_path / "programme.xlsx", desk.now
    )
    presenter.files.bring_in(tmp_path / "programme.xlsx")
    copied = desk.file.read.entry_count()
    assert copied > entries
    presenter.undo()
    assert desk.file.read.entry_count() > copied, "the newest act that wrote something is taken back"
    assert presenter.undoable is None


def test_a_change_keeps_what_the_form_does_not_show(presenter: ProgrammePresenter, desk: Desk) -> None:
    visit = next(a for a in desk.file.read.activities() if a.kind is ActivityKind.FIELD_VISIT)
    presenter.choose(visit.id)
    presenter.edit()
    form = presenter.state.form.form
    presenter.save(ActivityForm(**{**{f: getattr(form, f) for f in form.__slots__}, "place": "Gate 9"}))
    after = desk.file.read.activity(visit.id)
    assert after.place == "Gate 9"
    assert after.checkpoints == visit.checkpoints
    assert (after.start, after.end, after.open_after, after.leader) == (
        visit.start, visit.end, visit.open_after, visit.leader,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("field", "value", "box", "fault"),
    [
        ("titles", {"en": " "}, "titles", ActivityFault.NEEDS_TITLE),
        ("day", "tomorrow", "day", ActivityFault.DAY_UNCLEAR),
        ("start", "25:00", "start", ActivityFault.TIME_UNCLEAR),
        ("end", "09:00", "end", ActivityFault.ENDS_BEFORE_START),
        ("hours", "two", "hours", ActivityFault.HOURS_UNCLEAR),
        ("capacity", "0", "capacity", ActivityFault.CAPACITY_UNCLEAR),
    ],
)
def test_a_slip_is_named_at_its_box(field: str, value: object, box: str, fault: ActivityFault) -> None:
    good = {"titles": {"en": "Lecture"}, "day": "2026-10-21", "start": "09:30", "end": "11:00"}
    assert faults_in(ActivityForm(**good)) == {}
    assert faults_in(ActivityForm(**{**good, field: value})) == {box: fault}


def test_the_form_gives_back_every_activity_unchanged(desk: Desk) -> None:
    zone = desk.file.read.event().zone
    for activity in desk.file.read.activities():
        again = activity_of(form_of(activity, zone), activity, zone)
        assert again.start == activity.start
        assert again.end == activity.end
        assert again.expected == activity.expected
        assert again.checkpoints == activity.checkpoints
        assert (again.hours, again.counts, again.capacity) == (activity.hours, activity.counts, activity.capacity)


def test_removing_can_be_undone(presenter: ProgrammePresenter, desk: Desk) -> None:
    before = [activity.id for activity in desk.file.read.activities()]
    presenter.choose(before[3])
    presenter.remove()
    assert before[3] not in {card.id for card in cards(presenter.state)}
    presenter.undo()
    assert [activity.id for activity in desk.file.read.activities()] == before


def test_a_programme_comes_from_a_file_and_goes_again_as_one(tmp_path: Path, happened: list[Happened]) -> None:
    event = Event("", {"en": "Visit"}, date(2016, 4, 25), date(2016, 4, 29), "Asia/Seoul")
    desk = new_event(tmp_path / "new.companion", event, lambda: NOW)
    presenter = ProgrammePresenter(desk, InlineRunner(), lambda _s: None, happened.append, lists=Program().lists)
    presenter.start()
    assert presenter.state.empty
    presenter.files.bring_in(SAMPLES / "programme-2016.xlsx")
    assert happened[-1].what is What.IMPORTED
    assert happened[-1].count == len(desk.file.read.activities()) > 5
    assert not presenter.state.empty
    presenter.undo()
    assert presenter.state.empty
    desk.file.close()


def test_a_congress_opens_as_the_rooms_of_one_day(tmp_path: Path) -> None:
    made = write_sample(
        tmp_path / "congress.companion", SAMPLES, lambda: NOW, programme="congress", delegates=40, marks=False
    )
    presenter = ProgrammePresenter(made, InlineRunner(), lambda _state: None)
    presenter.start()
    state = presenter.state
    assert state.mode is Mode.DAY
    assert len({column.place for column in state.columns}) == len(state.columns) > 8
    assert all(card.place == column.place for column in state.columns for card in column.cards)
    presenter.later()
    assert presenter.state.columns[0].day == state.columns[0].day + timedelta(days=1)
    presenter.set_mode(Mode.WEEK)
    blocks = [card for card in cards(presenter.state) if card.more]
    assert blocks
    assert sum(card.more or 1 for card in cards(presenter.state)) == sum(c.count for c in presenter.state.columns)
    made.file.close()


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(5, 240)), max_size=25))
def test_cards_of_one_lane_never_overlap(spans: list[tuple[int, int]]) -> None:
    day = datetime(2026, 10, 21, 8, tzinfo=UTC)
    given_cards = [
        ActivityCard(str(i), ActivityKind.SESSION, {}, day + timedelta(minutes=s), day + timedelta(minutes=s + length))
        for i, (s, length) in enumerate(spans)
    ]
    out = placed(given_cards)
    assert sorted(card.id for card in out) == sorted(card.id for card in given_cards)
    for one in out:
        for other in out:
            if one.id != other.id and one.start < other.end and other.start < one.end:
                assert one.lane != other.lane
                assert one.lanes == other.lanes
        assert one.lane < one.lanes
    blocks = placed(given_cards, blocks=True)
    assert all(card.lanes <= MOST_BESIDE for card in blocks)
    assert sum(card.more or 1 for card in blocks) == len(given_cards)


def test_the_cards_that_clash_are_known(presenter: ProgrammePresenter, desk: Desk) -> None:
    assert not presenter.state.conflicts
    lecture, other = [a for a in desk.file.read.activities() if a.kind is ActivityKind.SESSION][:2]
    put_activity(desk, replace(lecture, start=other.start, end=other.end, place=other.place))
    presenter.refresh(frozenset({"activity_put"}))
    clashes = presenter.state.conflicts
    assert clashes.activities == {lecture.id, other.id}
    assert clashes.in_two_places == desk.file.read.delegate_count()


def test_rows_copied_in_a_spreadsheet_are_pasted_and_taken_back_as_one(
    tmp_path: Path, happened: list[Happened]
) -> None:
    event = Event("", {"en": "Visit"}, date(2016, 4, 25), date(2016, 4, 29), "Asia/Seoul")
    desk = new_event(tmp_path / "new.companion", event, lambda: NOW)
    presenter = ProgrammePresenter(desk, InlineRunner(), lambda _s: None, happened.append, lists=Program().lists)
    presenter.start()
    for nothing in ("", "  \n", "milk\nbread"):
        presenter.files.paste(nothing)
        assert happened[-1].what is What.REFUSED
    presenter.files.paste(
        "Date\tStart\tEnd\tTitle\n2016-04-25\t09:30\t11:00\tOpening\n2016-04-26\t14:00\t15:00\tLecture\n"
    )
    assert (happened[-1].what, happened[-1].count) == (What.IMPORTED, 2)
    assert [a.title() for a in desk.file.read.activities()] == ["Opening", "Lecture"]
    presenter.undo()
    assert presenter.state.empty
    desk.file.close()


def test_rooms_stand_by_name_and_a_free_one_is_there_to_be_used(tmp_path: Path) -> None:
    made = write_sample(
        tmp_path / "congress.companion", SAMPLES, lambda: NOW, programme="congress", delegates=5, marks=False
    )
    presenter = ProgrammePresenter(made, InlineRunner(), lambda _state: None)
    presenter.start()
    rooms = [column.place for column in presenter.state.columns]
    numbered = [room for room in rooms if room.startswith("Room ")]
    assert numbered == sorted(numbered, key=lambda room: int(room.split()[-1]))
    column = next(c for c in presenter.state.columns if c.count == 1)
    presenter.choose(column.cards[0].id)
    presenter.shift(Shift.AFTER)
    assert [c.place for c in presenter.state.columns] == rooms
    assert next(c for c in presenter.state.columns if c.place == column.place).count == 0
    made.file.close()
