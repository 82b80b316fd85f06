"""The office's verbs: events, programme, delegates, reports, backups, finding people."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from companion import paths
from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.lists import ActivityDraft
from companion.domain.printing import BadgeOrder
from companion.domain.programme import ActivityKind, Event, activity_now
from companion.domain.reports import Mark
from companion.services import backups, reports, roster
from companion.services.badges import badge_contents
from companion.services.desk import check_in, place_of
from companion.services.ports import Clock, Desk
from companion.services.programme import new_event, put_activity, remove_activity, take_programme
from companion.services.sample import write_sample
from companion.services.search import find_delegates

EVENT = Event(id="", titles={"en": "Visit"}, start=date(2016, 4, 25), end=date(2016, 4, 29), timezone="Asia/Seoul")


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (replace(EVENT, titles={"en": " "}), "needs a title"),
        (replace(EVENT, end=date(2016, 4, 24)), "before it starts"),
        (replace(EVENT, timezone="Korea/Seoul"), "no time zone Korea/Seoul"),
        (replace(EVENT, timezone="../etc"), "no time zone"),
    ],
)
def test_an_event_that_cannot_be_is_refused_before_a_file_is_made(
    tmp_path: Path, clock: Clock, event: Event, sentence: str
) -> None:
    with pytest.raises(UserError, match=sentence):
        new_event(tmp_path / "e.companion", event, clock)
    assert list(tmp_path.iterdir()) == []


def activity_draft(title: str, hour: int, **fields: object) -> ActivityDraft:
    start = f"2016-04-25T{hour:02d}:00:00+09:00"
    end = f"2016-04-25T{hour + 1:02d}:00:00+09:00"
    return ActivityDraft(2, {"titles": {"en": title}, "start": start, "end": end, "kind": "session", **fields})


def test_a_programme_taken_twice_is_there_once(empty_desk: Desk) -> None:
    drafts = [activity_draft("Lecture", 9), activity_draft("Visit", 14, kind="field-visit")]
    first = take_programme(empty_desk, drafts)
    again = take_programme(empty_desk, [activity_draft("Lecture", 10), drafts[1]])
    assert (first.added, again.added, again.updated, again.unchanged) == (2, 0, 1, 1)
    lecture, visit = empty_desk.file.read.activities()
    assert lecture.start.astimezone(EVENT.zone).hour == 10
    assert [point.id for point in visit.checkpoints] == ["boarded", "arrived", "back"]


def test_an_activity_that_ends_before_it_starts_is_refused(quiet_week: Desk) -> None:
    activity = quiet_week.file.read.activities()[0]
    with pytest.raises(UserError, match="ends before it starts"):
        put_activity(quiet_week, replace(activity, end=activity.start - timedelta(minutes=5)))


def test_a_removed_activity_leaves_the_programme_and_keeps_its_marks(lived_week: Desk) -> None:
    before = lived_week.file.read.entry_count()
    remove_activity(lived_week, "activity-dinner")
    assert "activity-dinner" not in {a.id for a in lived_week.file.read.activities()}
    assert lived_week.file.read.entry_count() == before + 1


def test_a_delegate_needs_a_name(empty_desk: Desk) -> None:
    with pytest.raises(UserError, match="needs a name"):
        roster.add(empty_desk, Delegate(id="", delegation="Seoul"))


def test_the_report_tells_what_the_counts_tell(lived_week: Desk) -> None:
    attendance, times, activities, certificates = reports.attendance_tables(lived_week.file.read, lived_week.now)
    read = lived_week.file.read
    headers = [column.header for column in attendance.columns]
    for activity in read.activities():
        column = headers.index(activity.short_title("en"))
        came = [row[column] for row in attendance.rows]
        arrived = read.counts(activity, activity.attending.id).arrived
        assert sum(isinstance(cell, Mark) and cell.tone in {"came", "late", "left-early"} for cell in came) == arrived
    assert len(attendance.rows) == len(certificates.rows) == 17
    assert len(activities.rows) == sum(len(a.checkpoints) for a in read.activities())
    assert times.rows


def test_a_report_of_one_delegation_in_two_languages(lived_week: Desk) -> None:
    (attendance, *others) = reports.attendance_tables(
        lived_week.file.read, lived_week.now, languages=("zh", "ko"), delegation="Shanghai"
    )
    assert [table.name for table in others] == ["时间明细 / 시각", "证书 / 수료증"]
    assert {row[2] for row in attendance.rows} == {"Shanghai"}
    assert attendance.columns[0].header == "姓名 / 이름"
    (paper,) = reports.paper_reports(
        lived_week.file.read, lived_week.now, languages=("ko", "zh"), delegation="Shanghai"
    )
    assert len(paper.rows) == len(attendance.rows)
    assert all(len(row.marks) == len(paper.columns) for row in paper.rows)


def test_badges_come_by_delegation_and_name_and_only_once_when_asked(quiet_week: Desk) -> None:
    everybody = badge_contents(quiet_week.file.read)
    assert [(b.delegation, b.latin) for b in everybody] == sorted((b.delegation, b.latin) for b in everybody)
    roster.badges_printed(quiet_week, [(everybody[0].delegate, everybody[0].code)])
    assert len(badge_contents(quiet_week.file.read, unprinted=True)) == len(everybody) - 1
    assert {b.delegation for b in badge_contents(quiet_week.file.read, delegation="Shanghai")} == {"Shanghai"}
    printed = quiet_week.file.read.active_badges()[everybody[0].delegate]
    assert printed.printed == 1


def test_a_cancelled_delegate_gets_no_badge(quiet_week: Desk) -> None:
    person = quiet_week.file.read.delegates()[0]
    roster.cancel(quiet_week, person.id)
    assert person.id not in {b.delegate for b in badge_contents(quiet_week.file.read)}
    roster.reinstate(quiet_week, person.id)
    assert person.id in {b.delegate for b in badge_contents(quiet_week.file.read)}


def test_backups_rotate_and_the_newest_good_one_is_found(lived_week: Desk, tmp_path: Path, clock: Any) -> None:
    folder = tmp_path / "backups"
    written = []
    for _ in range(5):
        written.append(backups.back_up(lived_week, folder, keep=3))
        clock.forward(600)
    assert len(backups.newest_first(folder, lived_week.file.path.stem)) == 3
    assert len(set(written)) == 5
    written[-1].write_bytes(b"\x00" * 4096)
    found = backups.newest_good(folder, lived_week.file.path.stem)
    assert found is not None
    assert found[0] == written[-2]


@pytest.mark.parametrize("query", ["陆知微", "lu zhiwei", "zhiwei lu", "LUZHIWEI", "lzw", "陆 shanghai"])
def test_a_delegate_is_found_however_they_are_called(quiet_week: Desk, query: str) -> None:
    assert find_delegates(quiet_week.file.read, query)[0].latin == "Lu Zhiwei"


def test_a_delegate_is_found_by_the_last_digits_of_the_badge(quiet_week: Desk) -> None:
    badge = next(iter(quiet_week.file.read.active_badges().values()))
    assert badge.delegate in {d.id for d in find_delegates(quiet_week.file.read, badge.code[-5:])}


@pytest.mark.parametrize(("programme", "people"), [("2016", 17), ("2025", 12)])
def test_a_sample_moved_to_today_is_on_its_third_day(tmp_path: Path, clock: Clock, programme: str, people: int) -> None:
    desk = write_sample(tmp_path / "s.companion", paths.resources() / "samples", clock, programme=programme)
    with desk.file:
        event = desk.file.read.event()
        assert (clock().astimezone(event.zone).date() - event.start).days == 2
        assert desk.file.read.delegate_count() == people
        assert all(entry.wall <= clock().timestamp() * 1000 for _, entry in desk.file.read.journal())
        assert desk.file.check().sound


def test_a_sample_is_the_same_every_time(tmp_path: Path, clock: Clock) -> None:
    made = [
        write_sample(tmp_path / f"{n}.companion", paths.resources() / "samples", clock, as_dated=True) for n in range(2)
    ]
    left, right = (desk.file.read for desk in made)
    assert left.delegates() == right.delegates()
    assert {b.code for b in left.active_badges().values()} == {b.code for b in right.active_badges().values()}
    for desk in made:
        desk.file.close()


def test_the_activity_now_is_the_one_that_opened_last(quiet_week: Desk) -> None:
    activities = quiet_week.file.read.activities()
    opening = next(a for a in activities if a.id == "activity-opening")
    found = activity_now(activities, opening.start - timedelta(minutes=10))
    assert found is not None
    assert found.id == "activity-opening"
    assert activity_now(activities, opening.start - timedelta(days=2)) is None
    assert opening.kind is ActivityKind.CEREMONY


def test_digits_of_a_badge_hide_nobody_with_such_a_mobile(quiet_week: Desk) -> None:
    holder, owner = quiet_week.file.read.delegates()[:2]
    digits = quiet_week.file.read.active_badges()[holder.id].code[-4:]
    roster.change(quiet_week, owner.id, {"mobile": f"+86 100 0000 {digits}"})
    found = [delegate.id for delegate in find_delegates(quiet_week.file.read, digits)]
    assert found[0] == holder.id
    assert owner.id in found


def test_today_is_the_day_of_the_event_and_not_of_greenwich(tmp_path: Path) -> None:
    half_past_eight_in_seoul = datetime(2026, 4, 24, 23, 30, tzinfo=UTC)
    samples = paths.resources() / "samples"
    desk = write_sample(tmp_path / "e.companion", samples, lambda: half_past_eight_in_seoul, marks=False)
    with desk.file as file:
        assert file.read.event().start == date(2026, 4, 23)


def test_looking_for_a_good_backup_does_not_make_one_newer(lived_week: Desk, tmp_path: Path, clock: Any) -> None:
    folder, stem = tmp_path / "backups", lived_week.file.path.stem
    for days in range(3):
        made = backups.back_up(lived_week, folder)
        os.utime(made, (1_000_000_000 + days * 86_400,) * 2)
        clock.forward(60)
    before = backups.newest_first(folder, stem)
    found = backups.newest_good(folder, stem)
    assert found is not None
    assert (found[0], found[1].timestamp()) == (before[0], 1_000_000_000 + 2 * 86_400)
    assert backups.newest_first(folder, stem) == before


def test_a_backup_just_made_is_kept_though_the_clock_was_ahead_before(lived_week: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for number in range(3):
        os.utime(backups.back_up(lived_week, folder, keep=3), (4_000_000_000 + number,) * 2)
    made = backups.back_up(lived_week, folder, keep=3)
    assert made.exists()
    assert len(backups.newest_first(folder, lived_week.file.path.stem)) == 3


def test_badges_stand_in_the_order_that_somebody_wants(quiet_week: Desk, clock: Any) -> None:
    read = quiet_week.file.read
    listed = [content.delegate for content in badge_contents(read, order=BadgeOrder.LISTED)]
    by_delegation = badge_contents(read)
    assert [b.delegation for b in by_delegation] == sorted(b.delegation for b in by_delegation)
    by_name = [content.latin.casefold() for content in badge_contents(read, order=BadgeOrder.NAME)]
    assert by_name == sorted(by_name)
    codes = [content.code for content in badge_contents(read, order=BadgeOrder.NUMBER)]
    assert codes == sorted(codes)
    place = place_of(read, read.activities()[0].id)
    late = [listed[5], listed[2], listed[9]]
    for delegate in late:
        clock.forward(60)
        check_in(quiet_week, delegate, place, admit_anyway="let in at the desk")
    scanned = [content.delegate for content in badge_contents(read, order=BadgeOrder.SCANNED)]
    assert scanned[:3] == late
    assert sorted(scanned) == sorted(listed)
