"""The sample events are complete, consistent and the same every time."""

import csv
import json
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.delegates import Delegate
from companion.domain.programme import Activity, ActivityKind
from companion.domain.samples import (
    Happening,
    HappeningKind,
    SampleEvent,
    congress,
    days_to_shift,
    sample_from,
)

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
WEEKS = ("2016", "2025")
ORDINARY_PHONE = "+86 100 0000 "


def read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return data


def same_id(key: str) -> str:
    return key


@pytest.fixture(params=WEEKS)
def week(request: pytest.FixtureRequest) -> SampleEvent:
    return sample_from(read(request.param), same_id)


@pytest.fixture
def week_2016() -> SampleEvent:
    return sample_from(read("2016"), same_id)


def still_standing(happenings: tuple[Happening, ...]) -> list[Happening]:
    """The marks that nobody took back."""
    standing: list[Happening] = []
    for item in happenings:
        if item.kind is HappeningKind.UNDO_LAST:
            place = (item.delegate, item.activity, item.checkpoint)
            last = next(mark for mark in reversed(standing) if (mark.delegate, mark.activity, mark.checkpoint) == place)
            standing.remove(last)
        else:
            standing.append(item)
    return standing


def attended_hours(sample: SampleEvent, delegate: Delegate) -> float:
    points = {activity.id: activity.attending.id for activity in sample.activities}
    came = {
        mark.activity
        for mark in still_standing(sample.happenings)
        if mark.delegate == delegate.id
        and mark.kind in {HappeningKind.IN, HappeningKind.EXCUSED}
        and mark.checkpoint == points.get(mark.activity)
    }
    return sum(activity.hours for activity in sample.activities if activity.counts and activity.id in came)


@pytest.mark.parametrize(
    ("name", "people", "delegations", "start", "end"),
    [
        ("2016", 17, 10, date(2016, 4, 25), date(2016, 4, 29)),
        ("2025", 12, 6, date(2025, 10, 13), date(2025, 10, 17)),
    ],
)
def test_a_sample_week_has_the_people_and_days_of_its_programme(
    name: str, people: int, delegations: int, start: date, end: date
) -> None:
    sample = sample_from(read(name), same_id)
    assert len(sample.delegates) == people
    used = {delegate.delegation for delegate in sample.delegates}
    assert len(used) == delegations
    assert used == set(sample.event.delegations)
    assert (sample.event.start, sample.event.end, sample.event.timezone) == (start, end, "Asia/Seoul")
    assert {activity.start.date() for activity in sample.activities} == {
        start + timedelta(days=day) for day in range((end - start).days + 1)
    }


def test_everybody_is_marked_as_a_sample_and_has_a_name_of_their_own(week: SampleEvent) -> None:
    assert week.event.sample
    assert all(delegate.sample for delegate in week.delegates)
    assert all(delegate.name.strip() for delegate in week.delegates)
    for field in ("latin", "second", "email", "mobile"):
        values = [getattr(delegate, field) for delegate in week.delegates]
        assert all(values), field
        assert len(set(values)) == len(values), field
    natives = [delegate.native for delegate in week.delegates if delegate.native]
    assert len(set(natives)) == len(natives)


def test_no_sample_contact_can_reach_a_real_person(week: SampleEvent) -> None:
    for delegate in week.delegates:
        assert delegate.email.endswith(("@example.org", "@example.com"))
        assert delegate.mobile.startswith(ORDINARY_PHONE)
        assert ORDINARY_PHONE in delegate.emergency


def test_second_readings_are_hangul(week: SampleEvent) -> None:
    for delegate in week.delegates:
        letters = delegate.second.replace(" ", "")
        assert all(unicodedata.name(letter).startswith("HANGUL SYLLABLE") for letter in letters), delegate.second


def test_the_2016_names_are_as_difficult_as_real_ones(week_2016: SampleEvent) -> None:
    natives = [delegate.native for delegate in week_2016.delegates]
    assert any("龑" in native for native in natives)
    assert any(len(native) == 4 for native in natives)
    assert natives.count("") == 1
    assert max(len(delegate.latin) for delegate in week_2016.delegates) > 18
    assert sum(bool(delegate.foreign_codes) for delegate in week_2016.delegates) >= 3
    assert sum(bool(delegate.attention) for delegate in week_2016.delegates) >= 3


def test_notes_fit_the_desk(week: SampleEvent) -> None:
    for delegate in week.delegates:
        lines = delegate.attention.splitlines()
        assert len(lines) <= 3
        for line in lines:
            kind, _, text = line.partition(": ")
            assert kind in {"Food", "Access", "Visa", "VIP"}
            assert 0 < len(text) <= 60


def test_every_title_role_and_delegation_is_in_three_languages(week: SampleEvent) -> None:
    languages = {"en", "zh", "ko"}
    texts = [week.event.titles, week.event.venue, week.event.city]
    texts += [organizer.names for organizer in week.event.organizers]
    texts += [signatory.office for signatory in week.event.signatories]
    texts += [*week.event.roles.values(), *week.event.delegations.values()]
    texts += [text for activity in week.activities for text in (activity.titles, activity.short)]
    assert all(set(text) == languages and all(text.values()) for text in texts)
    assert {delegate.role for delegate in week.delegates} <= set(week.event.roles)


def test_every_delegate_can_earn_all_24_hours_without_being_in_two_places(week: SampleEvent) -> None:
    for delegate in week.delegates:
        theirs = [activity for activity in week.activities if activity.expected.includes(delegate)]
        assert sum(activity.hours for activity in theirs if activity.counts) == pytest.approx(24)
        for one, other in combinations(theirs, 2):
            assert one.end <= other.start or other.end <= one.start, (one.id, other.id)


def test_counted_hours_are_the_length_of_the_activity(week: SampleEvent) -> None:
    for activity in week.activities:
        length = (activity.end - activity.start) / timedelta(hours=1)
        assert activity.hours == (length if activity.counts else 0)


def test_five_field_visits_with_three_checkpoints_each(week_2016: SampleEvent) -> None:
    visits = [activity for activity in week_2016.activities if activity.kind is ActivityKind.FIELD_VISIT]
    assert len(visits) == 5
    assert all([point.id for point in visit.checkpoints] == ["boarded", "arrived", "back"] for visit in visits)


def test_both_seminar_groups_are_on_26_april_and_share_out_everybody(week_2016: SampleEvent) -> None:
    seminars = [activity for activity in week_2016.activities if activity.expected.groups]
    assert [seminar.start.date() for seminar in seminars] == [date(2016, 4, 26)] * 2
    assert len({seminar.place for seminar in seminars}) == 2
    expected = Counter(
        delegate.id for seminar in seminars for delegate in week_2016.delegates if seminar.expected.includes(delegate)
    )
    assert expected == Counter(delegate.id for delegate in week_2016.delegates)


def test_happenings_are_sorted_and_name_only_what_exists(week: SampleEvent) -> None:
    people = {delegate.id: delegate for delegate in week.delegates}
    programme = {activity.id: activity for activity in week.activities}
    assert len(week.happenings) > 10 * len(week.delegates)
    assert [item.at for item in week.happenings] == sorted(item.at for item in week.happenings)
    for item in week.happenings:
        assert item.at.utcoffset() is not None
        assert item.desk
        assert item.by
        delegate = people[item.delegate]
        if item.kind is HappeningKind.REPLACE_BADGE:
            assert (item.activity, item.checkpoint) == ("", "")
            continue
        activity = programme[item.activity]
        assert activity.checkpoint(item.checkpoint).id == item.checkpoint
        assert activity.expected.includes(delegate)


def test_every_mark_was_made_while_its_activity_was_open(week: SampleEvent) -> None:
    programme = {activity.id: activity for activity in week.activities}
    marks = [item for item in week.happenings if item.kind in {HappeningKind.IN, HappeningKind.OUT}]
    assert marks
    for mark in marks:
        activity = programme[mark.activity]
        assert activity.opens <= mark.at <= activity.closes


def test_nobody_is_marked_twice_at_one_checkpoint(week: SampleEvent) -> None:
    marks = Counter(
        (mark.delegate, mark.activity, mark.checkpoint, mark.kind)
        for mark in still_standing(week.happenings)
        if mark.activity
    )
    assert max(marks.values()) == 1


def test_exits_are_only_recorded_where_the_activity_counts_them(week: SampleEvent) -> None:
    programme = {activity.id: activity for activity in week.activities}
    left = [item for item in week.happenings if item.kind is HappeningKind.OUT]
    assert left
    for item in left:
        activity = programme[item.activity]
        assert activity.exits
        assert item.at < activity.end - timedelta(minutes=activity.early_before)


def test_the_week_has_every_exception_that_a_week_has(week: SampleEvent) -> None:
    kinds = Counter(item.kind for item in week.happenings)
    assert kinds[HappeningKind.EXCUSED] == 1
    assert kinds[HappeningKind.UNDO_LAST] == 1
    assert kinds[HappeningKind.REPLACE_BADGE] == 1
    told = [item for item in week.happenings if item.kind in {HappeningKind.EXCUSED, HappeningKind.REPLACE_BADGE}]
    assert all(item.reason for item in told)
    assert late_arrivals(week)


def late_arrivals(sample: SampleEvent) -> list[tuple[Activity, Happening]]:
    programme = {activity.id: activity for activity in sample.activities}
    return [
        (programme[item.activity], item)
        for item in sample.happenings
        if item.kind is HappeningKind.IN
        and programme[item.activity].kind is not ActivityKind.REGISTRATION
        and item.checkpoint == programme[item.activity].attending.id
        and item.at > programme[item.activity].start + timedelta(minutes=programme[item.activity].late_after)
    ]


@pytest.mark.parametrize("name", WEEKS)
def test_exactly_the_listed_people_are_late(name: str) -> None:
    data = read(name)
    sample = sample_from(data, same_id)
    listed = {(f"delegate-{who}", f"activity-{what}") for who, what, _ in data["marks"]["late"]}
    assert {(item.delegate, item.activity) for _, item in late_arrivals(sample)} == listed


def test_exactly_one_delegate_falls_short_and_is_out_of_reach_by_the_third_day(week: SampleEvent) -> None:
    share = week.event.rule.share
    short = [delegate for delegate in week.delegates if attended_hours(week, delegate) < share * 24]
    assert len(short) == 1
    third_day = week.event.start + timedelta(days=2)
    came = {(mark.activity, mark.delegate) for mark in still_standing(week.happenings)}
    missed = sum(
        activity.hours
        for activity in week.activities
        if activity.end.date() < third_day
        and activity.expected.includes(short[0])
        and (activity.id, short[0].id) not in came
    )
    assert missed > (1 - share) * 24


def test_until_keeps_what_had_happened_and_nothing_later(week: SampleEvent) -> None:
    noon = datetime.combine(week.event.start + timedelta(days=2), datetime.min.time(), week.event.zone)
    noon += timedelta(hours=12)
    kept = week.until(noon)
    assert 0 < len(kept.happenings) < len(week.happenings)
    assert kept.happenings == week.happenings[: len(kept.happenings)]
    assert kept.happenings[-1].at <= noon < week.happenings[len(kept.happenings)].at


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1)))
def test_a_moved_week_has_today_as_its_third_day(today: date) -> None:
    data = read("2016")
    as_dated = sample_from(data, same_id)
    shift = days_to_shift(as_dated.event.start, today)
    moved = sample_from(data, same_id, shift)
    by = timedelta(days=shift)
    assert moved.event.start + timedelta(days=2) == today
    assert moved.event.end - moved.event.start == as_dated.event.end - as_dated.event.start
    assert [a.start - by for a in moved.activities] == [a.start for a in as_dated.activities]
    assert [a.end - by for a in moved.activities] == [a.end for a in as_dated.activities]
    assert [(h.kind, h.delegate, h.at - by) for h in moved.happenings] == [
        (h.kind, h.delegate, h.at) for h in as_dated.happenings
    ]


@pytest.mark.parametrize("name", WEEKS)
def test_ids_are_asked_for_once_and_the_marks_do_not_depend_on_them(name: str) -> None:
    asked: list[str] = []

    def numbered(key: str) -> str:
        asked.append(key)
        return f"{len(asked):04d}"

    numbers = sample_from(read(name), numbered)
    assert len(asked) == len(set(asked)) == 1 + len(numbers.delegates) + len(numbers.activities)
    back = {number: key for key, number in zip(asked, (f"{n:04d}" for n in range(1, len(asked) + 1)), strict=True)}
    plain = sample_from(read(name), same_id)
    assert [(h.at, back[h.delegate]) for h in numbers.happenings] == [(h.at, h.delegate) for h in plain.happenings]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda plan: plan["late"].append(["nobody", "opening", 3]),
        lambda plan: plan["absent"].append(["lu-zhiwei", "no-such-activity"]),
        lambda plan: plan["replaced"].append({"delegate": "nobody"}),
    ],
)
def test_a_misspelt_exception_is_refused(spoil: Callable[[dict[str, Any]], None]) -> None:
    data = read("2016")
    spoil(data["marks"])
    with pytest.raises(KeyError, match=r"nobody|no-such-activity"):
        sample_from(data, same_id)


START = date(2026, 10, 19)


def test_a_congress_of_20000_is_generated_in_three_seconds() -> None:
    data = read("congress")
    began = time.perf_counter()
    sample = congress(data, start=START, new_id=same_id)
    assert time.perf_counter() - began < 3
    assert len(sample.delegates) == 20_000
    assert len({delegate.delegation for delegate in sample.delegates}) == 120
    assert {delegate.delegation for delegate in sample.delegates} == set(sample.event.delegations)
    assert len({delegate.id for delegate in sample.delegates}) == 20_000
    assert len({code for delegate in sample.delegates for code in delegate.foreign_codes}) == 20_000
    assert all(delegate.sample and delegate.latin for delegate in sample.delegates)
    assert {delegate.role for delegate in sample.delegates} <= set(sample.event.roles)
    assert sample.happenings == ()


def test_a_congress_has_60_activities_in_12_rooms_over_4_days() -> None:
    sample = congress(read("congress"), delegates=0, start=START, new_id=same_id)
    assert len(sample.activities) == 60
    assert len({activity.place for activity in sample.activities}) == 12
    assert {activity.start.date() for activity in sample.activities} == {
        START + timedelta(days=day) for day in range(4)
    }
    assert (sample.event.start, sample.event.end) == (START, START + timedelta(days=3))
    pairs = [
        (one, other)
        for one, other in combinations(sample.activities, 2)
        if one.start < other.end and other.start < one.end
    ]
    assert any(one.start != other.start for one, other in pairs), "sessions that overlap without starting together"
    assert all(one.place != other.place for one, other in pairs)
    assert any(activity.capacity for activity in sample.activities)
    assert any(activity.expected.everyone for activity in sample.activities)
    assert any(activity.expected.roles for activity in sample.activities)
    narrowed = {name for activity in sample.activities for name in activity.expected.delegations}
    assert narrowed
    assert narrowed <= set(sample.event.delegations)


def test_everybody_can_earn_the_congress_certificate() -> None:
    sample = congress(read("congress"), delegates=0, start=START, new_id=same_id)
    counted = sorted((activity for activity in sample.activities if activity.counts), key=lambda item: item.start)
    assert len(counted) == 4
    assert all(activity.expected.everyone and activity.hours > 0 for activity in counted)


@given(st.integers(min_value=0, max_value=300), st.integers())
def test_the_same_seed_gives_the_same_congress(count: int, seed: int) -> None:
    data = read("congress")
    first = congress(data, delegates=count, seed=seed, start=START, new_id=same_id)
    assert first == congress(data, delegates=count, seed=seed, start=START, new_id=same_id)
    assert len(first.delegates) == count


def test_another_seed_gives_other_people() -> None:
    data = read("congress")
    names = [
        [
            delegate.full_name
            for delegate in congress(data, delegates=200, seed=seed, start=START, new_id=same_id).delegates
        ]
        for seed in (1, 2)
    ]
    assert names[0] != names[1]


def test_congress_names_come_in_many_scripts() -> None:
    sample = congress(read("congress"), delegates=2000, start=START, new_id=same_id)
    scripts = {
        unicodedata.name(letter).split()[0]
        for delegate in sample.delegates
        for letter in delegate.name
        if letter.isalpha()
    }
    assert {"CJK", "HANGUL", "LATIN", "ARABIC", "THAI", "CYRILLIC", "GREEK", "HEBREW", "DEVANAGARI"} <= scripts
    assert any("LATIN" in unicodedata.name(c) and ord(c) > 0x1E00 for d in sample.delegates for c in d.native)


def test_a_congress_of_fewer_than_no_people_is_refused() -> None:
    with pytest.raises(ValueError, match="-1"):
        congress(read("congress"), delegates=-1, start=START, new_id=same_id)


def cells(name: str) -> list[list[Any]]:
    sheet = openpyxl.load_workbook(SAMPLES / name).active
    assert sheet is not None
    return [list(row) for row in sheet.iter_rows(values_only=True)]


def test_the_delegate_workbook_has_the_people_of_the_event(week_2016: SampleEvent) -> None:
    rows = cells("delegates-2016.xlsx")
    header = next(row for row in rows if "Native name" in row)
    people = [dict(zip(header, row, strict=True)) for row in rows[rows.index(header) + 1 :]]
    assert [
        (person["Native name"] or "", person["Latin name"], person["Delegation"], person["Mobile"]) for person in people
    ] == [(d.native, d.latin, d.delegation, d.mobile) for d in week_2016.delegates]


def test_the_programme_workbook_has_every_activity_once(week_2016: SampleEvent) -> None:
    header, *rows = cells("programme-2016.xlsx")
    entries = []
    day = None
    for row in rows:
        entry = dict(zip(header, row, strict=True))
        day = entry["Date"] or day
        assert day is not None
        start = datetime.combine(day, entry["Start"], week_2016.event.zone)
        entries.append((entry["Activity"], start, entry["Hours"]))
    assert entries == [(a.title("en"), a.start, a.hours) for a in week_2016.activities]


def test_the_chinese_list_is_in_gb18030_and_names_the_same_people(week_2016: SampleEvent) -> None:
    raw = (SAMPLES / "delegates-2016-gb18030.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")
    people = list(csv.DictReader(raw.decode("gb18030").splitlines()))
    assert [(person["姓名"], person["拼音"], person["手机"]) for person in people] == [
        (d.native, d.latin, d.mobile) for d in week_2016.delegates
    ]


def test_the_korean_guests_are_in_cp949_and_nobody_of_the_event(week_2016: SampleEvent) -> None:
    raw = (SAMPLES / "guests-2016-cp949.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")
    guests = list(csv.DictReader(raw.decode("cp949").splitlines()))
    assert len(guests) == 6
    assert all(unicodedata.name(letter).startswith("HANGUL") for guest in guests for letter in guest["성명"])
    words = {names["ko"] for names in week_2016.event.roles.values()}
    assert {guest["역할"] for guest in guests} <= words
    assert {guest["영문 성명"] for guest in guests}.isdisjoint(d.latin for d in week_2016.delegates)
    assert all(guest["이메일"].endswith("@example.org") for guest in guests)
