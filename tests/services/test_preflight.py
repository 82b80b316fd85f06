"""The morning check, line by line: when each is green, amber or red, whom it names, and what mends it."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.bootstrap import Program
from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.documents import BadgeContent
from companion.domain.entry import Entry, Kind, desk_subject
from companion.domain.ids import new_id
from companion.domain.preflight import CheckLine, Finding, Fix, Group, Light, Subject
from companion.domain.printing import PrinterTrouble
from companion.domain.programme import Activity, ActivityKind, Event, Expected
from companion.services import backups, roster
from companion.services.ports import Desk, DocumentEngine
from companion.services.preflight import laptop, paper
from companion.services.preflight.check import Needs, morning_check, steps
from companion.services.preflight.devices import (
    CameraFacts,
    PowerFacts,
    PrinterFacts,
    ScannerFacts,
    SoundFacts,
    ZoneFacts,
)
from companion.services.programme import new_event, put_activity

GREEN, AMBER, RED = Light.GREEN, Light.AMBER, Light.RED
PAPER = "a4-90x55-cut"
UNDRAWABLE = "\U0001f9ff"
DISKS = (Path("/dev/shm"), Path(tempfile.gettempdir()), Path.home())  # noqa: S108 - two of them are rarely one disk


@dataclass
class Bench:
    """A laptop whose devices say what the test wants."""

    printer_facts: PrinterFacts | None = None
    scanner_facts: ScannerFacts | None = None
    camera_facts: CameraFacts | None = None
    sound_facts: SoundFacts | None = None
    power_facts: PowerFacts | None = None
    zone_facts: ZoneFacts | None = None
    free: int | None = None
    asked: list[str] = field(default_factory=list)

    def printer(self) -> PrinterFacts | None:
        self.asked.append("printer")
        return self.printer_facts

    def scanner(self) -> ScannerFacts | None:
        return self.scanner_facts

    def camera(self) -> CameraFacts | None:
        return self.camera_facts

    def sound(self) -> SoundFacts | None:
        return self.sound_facts

    def power(self) -> PowerFacts | None:
        return self.power_facts

    def zone(self, _at: datetime) -> ZoneFacts | None:
        return self.zone_facts

    def free_bytes(self, _folder: Path) -> int | None:
        return self.free


READY = Bench(
    PrinterFacts("Lobby", ("Office", "Lobby")),
    ScannerFacts(heard=True),
    CameraFacts("Front", present=True),
    SoundFacts(there=True, volume=70, muted=False),
    PowerFacts(90, mains=True),
    ZoneFacts(timedelta(hours=9)),
    50 * laptop.GIGABYTE,
)


@pytest.fixture(scope="module")
def engine() -> DocumentEngine:
    return Program().documents


@pytest.fixture
def needs(quiet_week: Desk, engine: DocumentEngine, tmp_path: Path) -> Needs:
    folder = tmp_path / "backups"
    backups.back_up(quiet_week, folder)
    badges = quiet_week.file.read.active_badges().values()
    roster.badges_printed(quiet_week, [(badge.delegate, badge.code) for badge in badges])
    return Needs(quiet_week, READY, folder, lambda: engine, "", PAPER)


def checked(needs: Needs) -> dict[Subject, CheckLine]:
    lines = list(morning_check(needs))
    found = {line.subject: line for line in lines}
    assert len(found) == len(lines)
    return found


# --- the whole ---


def test_on_a_good_morning_only_the_copy_on_a_stick_is_missing(needs: Needs) -> None:
    lines = checked(needs)
    assert set(lines) == set(Subject) - {Subject.DESKS}
    assert [subject for subject, line in lines.items() if line.light is not GREEN] == [Subject.COPY]
    assert all(line.fix is None for line in lines.values() if line.light is GREEN)
    assert {subject.group for subject in lines} == set(Group)


def test_what_a_face_cannot_know_is_not_spoken_of(needs: Needs) -> None:
    unknown = {
        Subject.PRINTER, Subject.SCANNER, Subject.CAMERA, Subject.SOUND, Subject.POWER, Subject.ZONE, Subject.DISK,
    }  # fmt: skip
    paperless = {Subject.NAMES, Subject.DESIGN, Subject.FIT}
    assert set(checked(replace(needs, devices=Bench(), documents=None))) == set(Subject) - unknown - paperless - {
        Subject.DESKS
    }


def test_the_check_can_be_stopped_between_any_two_steps(needs: Needs) -> None:
    bench = replace(READY, asked=[])
    looks = iter([False, False, True])
    lines = list(morning_check(replace(needs, devices=bench), cancelled=lambda: next(looks)))
    assert {line.subject for line in lines} == {Subject.FILE, Subject.DISK}
    assert not bench.asked


def test_progress_counts_the_steps_to_the_end(needs: Needs) -> None:
    told: list[tuple[int, int]] = []
    list(morning_check(needs, lambda done, of: told.append((done, of))))
    whole = len(steps(needs))
    assert told == [(done, whole) for done in range(whole + 1)]


def test_nothing_is_written_by_looking(needs: Needs) -> None:
    before = [entry for _, entry in needs.desk.file.read.journal()]
    checked(needs)
    assert [entry for _, entry in needs.desk.file.read.journal()] == before


def test_a_fault_of_the_world_is_a_red_line_and_the_others_go_on(needs: Needs) -> None:
    def gone() -> DocumentEngine:
        raise UserError("The fonts for printing are gone.", "Install Companion again: a part of it is damaged.")

    lines = checked(replace(needs, documents=gone))
    assert lines[Subject.NAMES].light is RED
    assert lines[Subject.NAMES].finding is Finding.REFUSED
    assert str(lines[Subject.NAMES].error).startswith("The fonts for printing are gone.")
    assert lines[Subject.COUNTS].light is GREEN


# --- the event ---


def damage(event: Path) -> None:
    size = event.stat().st_size
    with event.open("rb+") as file:
        file.seek(size // 2 // 4096 * 4096)
        file.write(b"\xa5" * 4096)


def test_of_a_damaged_file_only_what_does_not_hang_on_it_is_said(needs: Needs) -> None:
    with needs.desk.file.writing(needs.desk.now, "") as writing:
        writing.set_local("flush", "1")
    backups.back_up(needs.desk, needs.backups)
    path = next(iter(backups.newest_first(needs.backups, "quiet")))
    damage(path)
    with Program().open(path).file as file:
        lines = checked(replace(needs, desk=Desk(file, needs.desk.clock)))
    assert lines[Subject.FILE].finding is Finding.FILE_DAMAGED
    assert lines[Subject.FILE].fix is Fix.OPEN_BACKUP
    assert set(lines) == {
        Subject.FILE, Subject.DISK, Subject.POWER, Subject.SCANNER, Subject.CAMERA, Subject.SOUND, Subject.PRINTER,
    } | ({Subject.NAMES, Subject.DESIGN, Subject.FIT} & set(lines))  # fmt: skip


def test_entries_that_did_not_arrive_are_said_of_the_desk_they_are_of(needs: Needs) -> None:
    needs.desk.file.take_in([foreign_entry(needs.desk, sequence=7, prev="lost")])
    line = checked(needs)[Subject.FILE]
    assert (line.light, line.finding) == (AMBER, Finding.FILE_GAPS)
    assert [one.names for one in line.named] == [("Bus A",)]


def test_a_morning_without_programme_is_amber(needs: Needs, clock: object) -> None:
    day_off = replace(needs.desk, clock=lambda: datetime(2016, 4, 24, 1, 0, tzinfo=UTC))
    lines = checked(replace(needs, desk=day_off))
    assert (lines[Subject.TODAY].light, lines[Subject.TODAY].fix) == (AMBER, Fix.PROGRAMME)
    assert Subject.OVERLAPS not in lines


def test_today_names_the_first_activity_its_start_and_who_is_expected(needs: Needs) -> None:
    line = checked(needs)[Subject.TODAY]
    zone = needs.desk.file.read.event().zone
    first = min(
        (a for a in needs.desk.file.read.activities() if a.start.astimezone(zone).date() == today(needs.desk)),
        key=lambda activity: activity.start,
    )
    assert line.figures == {"activity": first.titles, "start": first.start.astimezone(zone), "people": 17}


def today(desk: Desk) -> object:
    return desk.now.astimezone(desk.file.read.event().zone).date()


def add_activity(desk: Desk, start: datetime, minutes: int = 60, expected: Expected | None = None) -> Activity:
    return put_activity(
        desk,
        Activity(
            new_id(), ActivityKind.SESSION, {"en": f"Extra {start:%H:%M}"}, start, start + timedelta(minutes=minutes),
            expected=expected or Expected(),
        ),
    )  # fmt: skip


def test_an_activity_at_which_nobody_is_expected_is_amber(needs: Needs) -> None:
    add_activity(needs.desk, needs.desk.now + timedelta(hours=12, minutes=30), expected=Expected(groups=("Nobody's",)))
    line = checked(needs)[Subject.TODAY]
    assert (line.light, line.finding, line.count) == (AMBER, Finding.TODAY_NOBODY, 1)


def test_people_expected_in_two_places_at_once_are_counted(needs: Needs) -> None:
    evening = needs.desk.now + timedelta(hours=12, minutes=30)
    some = tuple(delegate.id for delegate in needs.desk.file.read.delegates()[:4])
    add_activity(needs.desk, evening, expected=Expected(delegates=some))
    add_activity(needs.desk, evening + timedelta(minutes=60), expected=Expected(delegates=some))
    assert checked(needs)[Subject.OVERLAPS].light is GREEN
    add_activity(needs.desk, evening + timedelta(minutes=30), minutes=5, expected=Expected(delegates=some[2:]))
    line = checked(needs)[Subject.OVERLAPS]
    assert (line.light, line.count) == (AMBER, 2)


def test_many_sessions_for_everyone_at_once_are_a_choice_not_a_clash(needs: Needs) -> None:
    evening = needs.desk.now + timedelta(hours=12, minutes=30)
    add_activity(needs.desk, evening)
    add_activity(needs.desk, evening)
    assert checked(needs)[Subject.OVERLAPS].light is AMBER
    add_activity(needs.desk, evening)
    assert checked(needs)[Subject.OVERLAPS].light is GREEN


def test_a_file_without_the_events_key_says_so(needs: Needs) -> None:
    with needs.desk.file.writing(needs.desk.now, "") as writing:
        writing.set_local("event_key", "")
    assert checked(needs)[Subject.KEY].light is AMBER


@pytest.mark.parametrize("thorough", [False, True])
def test_counts_that_do_not_follow_are_red_however_quick_the_look(needs: Needs, *, thorough: bool) -> None:
    tamper(needs.desk, "UPDATE delegates SET active = 0 WHERE id = (SELECT min(id) FROM delegates)")
    line = checked(replace(needs, thorough=thorough))[Subject.COUNTS]
    assert (line.light, line.fix) == (RED, Fix.COUNT_AGAIN)


def test_only_the_thorough_look_makes_the_search_texts_anew(needs: Needs) -> None:
    tamper(needs.desk, "UPDATE delegates SET keys = 'x'")
    assert checked(needs)[Subject.COUNTS].light is GREEN
    assert checked(replace(needs, thorough=True))[Subject.COUNTS].light is RED


def tamper(desk: Desk, statement: str) -> None:
    connection = sqlite3.connect(desk.file.path)
    connection.execute(statement)
    connection.commit()
    connection.close()


# --- the people ---


def test_an_empty_list_offers_the_import(empty_desk: Desk, tmp_path: Path) -> None:
    lines = checked(Needs(empty_desk, Bench(), tmp_path))
    assert (lines[Subject.DELEGATES].light, lines[Subject.DELEGATES].fix) == (AMBER, Fix.IMPORT)
    assert Subject.BADGES not in lines


def test_who_has_no_badge_is_named_and_the_cancelled_are_not(needs: Needs) -> None:
    first, second = needs.desk.file.read.delegates()[:2]
    roster.withdraw_badge(needs.desk, first.id, "lost")
    roster.withdraw_badge(needs.desk, second.id, "lost")
    roster.cancel(needs.desk, second.id)
    line = checked(needs)[Subject.BADGES]
    assert (line.light, line.count, line.delegates) == (AMBER, 1, (first.id,))


def test_badges_that_no_printer_took_are_named(needs: Needs) -> None:
    person = roster.add(needs.desk, Delegate(id="", native="吴静", delegation="Wuhan"))
    line = checked(needs)[Subject.UNPRINTED]
    assert (line.light, line.delegates, line.fix) == (AMBER, (person.id,), Fix.PRINT_BADGES)


def test_each_pair_that_may_be_one_person_is_named(needs: Needs) -> None:
    one = needs.desk.file.read.delegates()[0]
    other = roster.add(needs.desk, Delegate(id="", native=one.native, delegation=one.delegation))
    line = checked(needs)[Subject.DOUBLES]
    assert (line.light, line.count) == (AMBER, 1)
    assert set(line.delegates) == {one.id, other.id}


# --- the paper ---


@pytest.mark.parametrize(
    "fields",
    [
        {"native": f"王{UNDRAWABLE}"},
        {"badge_name": UNDRAWABLE},
        {"organisation": f"Office {UNDRAWABLE}"},
        {"organisation_native": UNDRAWABLE},
        {"delegation": f"Town {UNDRAWABLE}"},
        {"role": f"Guest {UNDRAWABLE}"},
    ],
)
def test_every_text_that_is_printed_is_tried_against_the_fonts(needs: Needs, fields: dict[str, str]) -> None:
    person = roster.add(needs.desk, Delegate(id="", **{"latin": "Wang", **fields}))  # type: ignore[arg-type]
    line = checked(needs)[Subject.NAMES]
    assert (line.light, line.delegates) == (AMBER, (person.id,))
    assert line.named[0].signs == (UNDRAWABLE,)


def test_a_title_that_cannot_be_drawn_is_named_too(needs: Needs) -> None:
    activity = add_activity(needs.desk, needs.desk.now + timedelta(hours=12, minutes=30))
    put_activity(needs.desk, replace(activity, titles={"en": f"Dinner {UNDRAWABLE}"}))
    line = checked(needs)[Subject.NAMES]
    assert [one.names for one in line.named] == [(f"Dinner {UNDRAWABLE}",)]


def test_a_paper_must_be_chosen_there_and_measured(needs: Needs, engine: DocumentEngine) -> None:
    unmeasured = next((stock.id for stock in engine.stocks() if not stock.measured), "")
    cases = {"": (AMBER, Finding.DESIGN_NOT_CHOSEN), "gone": (RED, Finding.DESIGN_GONE)}
    if unmeasured:
        cases[unmeasured] = (RED, Finding.DESIGN_UNMEASURED)
    for stock, expected in cases.items():
        lines = checked(replace(needs, stock=stock))
        assert (lines[Subject.DESIGN].light, lines[Subject.DESIGN].finding) == expected
        assert Subject.FIT not in lines
    assert checked(replace(needs, template="gone"))[Subject.DESIGN].finding is Finding.DESIGN_GONE


def test_badges_that_do_not_fit_are_named(needs: Needs) -> None:
    person = roster.add(needs.desk, Delegate(id="", latin="W" * 60, delegation="Beijing"))
    line = checked(needs)[Subject.FIT]
    assert (line.light, line.delegates, line.fix) == (AMBER, (person.id,), Fix.BADGES)


def test_the_fit_test_stops_when_asked(engine: DocumentEngine) -> None:
    contents = [badge(str(n), latin="Zhang Wei") for n in range(3)]
    assert paper.fit_line(engine, contents, "", PAPER, lambda _done, _of: None, lambda: True) is None


def badge(delegate: str, native: str = "", latin: str = "") -> BadgeContent:
    return BadgeContent(delegate, "123456789012", native, latin, "", "", "", "", "Delegate", ("Delegate",), "", ("E",))


@given(st.lists(st.integers(1, 40), min_size=1, max_size=400), st.integers(41, 60))
def test_of_many_badges_the_longest_name_is_always_tried(lengths: list[int], most: int) -> None:
    contents = [badge(str(n), latin="n" * length) for n, length in enumerate([*lengths, most])]
    tried = paper.longest(contents)
    assert str(len(lengths)) in {content.delegate for content in tried}
    assert len({content.delegate for content in tried}) == len(tried)


@pytest.mark.parametrize(
    ("facts", "light", "finding"),
    [
        (PrinterFacts("Lobby", ("Lobby",)), GREEN, Finding.PRINTER_READY),
        (PrinterFacts("", ()), AMBER, Finding.PRINTER_NONE),
        (PrinterFacts("Lobby", ()), AMBER, Finding.PRINTER_NONE),
        (PrinterFacts("", ("Lobby",)), AMBER, Finding.PRINTER_NOT_CHOSEN),
        (PrinterFacts("Hall", ("Lobby",)), RED, Finding.PRINTER_GONE),
        (PrinterFacts("Lobby", ("Lobby",), PrinterTrouble.NO_PAPER), RED, Finding.PRINTER_NO_PAPER),
        (PrinterFacts("Lobby", ("Lobby",), PrinterTrouble.REFUSED), RED, Finding.PRINTER_REFUSES),
    ],
)
def test_the_printers_light(facts: PrinterFacts, light: Light, finding: Finding) -> None:
    line = paper.printer_line(facts)
    assert (line.light, line.finding) == (light, finding)
    assert (line.fix is None) is (light is GREEN)


@pytest.mark.parametrize("trouble", PrinterTrouble)
def test_every_trouble_of_a_printer_is_red_with_its_own_sentence(trouble: PrinterTrouble) -> None:
    line = paper.printer_line(PrinterFacts("Lobby", ("Lobby",), trouble))
    assert (line.light, line.fix) == (RED, Fix.PRINTER)
    others = [one for one in PrinterTrouble if one is not trouble]
    assert line.finding not in {paper.printer_line(PrinterFacts("Lobby", ("Lobby",), one)).finding for one in others}


# --- the laptop ---


@pytest.mark.parametrize(
    ("line", "light", "finding"),
    [
        (laptop.scanner_line(ScannerFacts(heard=True)), GREEN, Finding.SCANNER_HEARD),
        (laptop.scanner_line(ScannerFacts(heard=False)), AMBER, Finding.SCANNER_NOT_HEARD),
        (laptop.camera_line(CameraFacts("", present=False)), GREEN, Finding.CAMERA_NOT_CHOSEN),
        (laptop.camera_line(CameraFacts("Front", present=True)), GREEN, Finding.CAMERA_THERE),
        (laptop.camera_line(CameraFacts("Front", present=False)), AMBER, Finding.CAMERA_GONE),
        (laptop.sound_line(SoundFacts(there=True, volume=70, muted=False)), GREEN, Finding.SOUND_ON),
        (laptop.sound_line(SoundFacts(there=True, volume=70, muted=True)), AMBER, Finding.SOUND_MUTED),
        (laptop.sound_line(SoundFacts(there=False, volume=70, muted=False)), AMBER, Finding.SOUND_NO_DEVICE),
        (laptop.sound_line(SoundFacts(there=True, volume=19, muted=False)), AMBER, Finding.SOUND_LOW),
        (laptop.sound_line(SoundFacts(there=True, volume=20, muted=False)), GREEN, Finding.SOUND_ON),
        (laptop.disk_line(laptop.ROOMY_BYTES), GREEN, Finding.DISK_ROOM),
        (laptop.disk_line(laptop.ROOMY_BYTES - 1), AMBER, Finding.DISK_TIGHT),
        (laptop.disk_line(laptop.ENOUGH_BYTES - 1), RED, Finding.DISK_FULL),
        (laptop.power_line(PowerFacts(None, mains=True)), GREEN, Finding.POWER_MAINS),
        (laptop.power_line(PowerFacts(5, mains=True)), GREEN, Finding.POWER_CHARGING),
        (laptop.power_line(PowerFacts(60, mains=False)), GREEN, Finding.POWER_BATTERY),
        (laptop.power_line(PowerFacts(90, mains=False, minutes=179)), AMBER, Finding.POWER_LOW),
        (laptop.power_line(PowerFacts(59, mains=False)), AMBER, Finding.POWER_LOW),
        (laptop.power_line(PowerFacts(19, mains=False)), RED, Finding.POWER_EMPTY),
        (laptop.power_line(PowerFacts(80, mains=False, minutes=29)), RED, Finding.POWER_EMPTY),
    ],
)
def test_the_light_of_a_device(line: CheckLine, light: Light, finding: Finding) -> None:
    assert (line.light, line.finding) == (light, finding)


@given(st.integers(0, 100), st.booleans(), st.none() | st.integers(0, 900))
def test_a_fuller_battery_is_never_judged_worse(percent: int, mains: bool, minutes: int | None) -> None:
    order = [RED, AMBER, GREEN]
    now = laptop.power_line(PowerFacts(percent, mains, minutes)).light
    more = laptop.power_line(PowerFacts(min(100, percent + 10), mains, minutes and minutes + 10)).light
    assert order.index(more) >= order.index(now)


def test_another_time_zone_than_the_events_is_amber(needs: Needs) -> None:
    abroad = replace(READY, zone_facts=ZoneFacts(timedelta(hours=8)))
    line = checked(replace(needs, devices=abroad))[Subject.ZONE]
    assert (line.light, line.figures) == (AMBER, {"zone": timedelta(hours=8), "event": timedelta(hours=9)})


@pytest.mark.parametrize(
    ("days", "finding", "count"),
    [(-2, Finding.CLOCK_BEFORE, 2), (-1, Finding.CLOCK_BEFORE, 1), (0, Finding.CLOCK_FITS, 0)],
)
def test_days_before_the_event_are_counted(tmp_path: Path, days: int, finding: Finding, count: int) -> None:
    start = date(2016, 4, 25)
    event = Event(id="", titles={"en": "Visit"}, start=start, end=start, timezone="Asia/Seoul")
    moment = datetime(2016, 4, 25, 1, 0, tzinfo=UTC) + timedelta(days=days)
    with new_event(tmp_path / "e.companion", event, lambda: moment).file as file:
        (line,) = laptop.clock_lines(Desk(file, lambda: moment))
        assert (line.finding, line.count) == (finding, count)
        (after,) = laptop.clock_lines(Desk(file, lambda: datetime(2016, 4, 26, 1, 0, tzinfo=UTC)))
        assert (after.light, after.finding, after.count) == (AMBER, Finding.CLOCK_AFTER, 1)


def test_a_clock_that_was_set_back_is_red_and_says_when_it_wrote_last(needs: Needs) -> None:
    desk = needs.desk
    person, activity = desk.file.read.delegates()[0], desk.file.read.activities()[0]
    roster.change(desk, person.id, {"group": "B"})
    assert activity
    wrote = desk.now
    back = replace(desk, clock=lambda: wrote - timedelta(minutes=5))
    line = checked(replace(needs, desk=back))[Subject.CLOCK]
    assert (line.light, line.finding) == (RED, Finding.CLOCK_SET_BACK)
    assert line.figures["latest"] == wrote
    still = replace(desk, clock=lambda: wrote - timedelta(seconds=59))
    assert checked(replace(needs, desk=still))[Subject.CLOCK].light is GREEN


NONE = timedelta()


def foreign_entry(
    desk: Desk, *, sequence: int = 1, prev: str = "", off: timedelta = NONE, known: timedelta = NONE
) -> Entry:
    """An entry of another desk whose clock is off by this much, and which already knew of entries `known` later."""
    wall = round((desk.now + off).timestamp() * 1000)
    seen = round((desk.now + off + known).timestamp() * 1000)
    return Entry(
        f"foreign-{sequence}", "busa", sequence, prev, seen << 16, desk_subject("busa"), Kind.DESK_PUT, 1, wall, "",
        {"name": "Bus A"},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("off", "known", "finding", "minutes"),
    [
        (timedelta(), timedelta(), Finding.DESKS_IN_STEP, 1),
        (timedelta(minutes=2), timedelta(), Finding.DESKS_IN_STEP, 1),
        (timedelta(minutes=7), timedelta(), Finding.DESKS_AHEAD, 7),
        (timedelta(minutes=-30), timedelta(minutes=12), Finding.DESKS_BEHIND, 12),
        (timedelta(hours=-20), timedelta(), Finding.DESKS_IN_STEP, 1),
    ],
)
def test_another_desks_clock_shows_in_what_it_wrote(
    needs: Needs, off: timedelta, known: timedelta, finding: Finding, minutes: int
) -> None:
    needs.desk.file.take_in([foreign_entry(needs.desk, off=off, known=known)])
    line = checked(needs)[Subject.DESKS]
    assert (line.finding, line.count) == (finding, minutes)
    assert line.light is (GREEN if finding is Finding.DESKS_IN_STEP else AMBER)
    assert [one.names for one in line.named] == ([] if line.light is GREEN else [("Bus A",)])


def test_the_backups_age_is_told_by_the_events_clock(needs: Needs) -> None:
    made = needs.desk.now
    for minutes, light in ((30, GREEN), (31, AMBER)):
        later = replace(needs.desk, clock=lambda minutes=minutes: made + timedelta(minutes=minutes))  # type: ignore[misc]
        line = checked(replace(needs, desk=later))[Subject.BACKUP]
        assert line.light is light
        assert line.figures["made"] == made


def test_without_a_backup_or_with_a_broken_one_the_fix_makes_one(needs: Needs, tmp_path: Path) -> None:
    none = checked(replace(needs, backups=tmp_path / "none"))[Subject.BACKUP]
    assert (none.light, none.fix) == (AMBER, Fix.BACK_UP)
    newest = backups.newest_first(needs.backups, "quiet")[0]
    newest.write_bytes(newest.read_bytes()[:20_000])
    broken = checked(needs)[Subject.BACKUP]
    assert (broken.light, broken.finding, broken.fix) == (RED, Finding.BACKUP_UNREADABLE, Fix.BACK_UP)


@pytest.fixture
def stick(needs: Needs) -> Iterator[Path]:
    """A folder, not made yet, on another disk than the event's."""
    own = needs.desk.file.path.stat().st_dev
    for disk in DISKS:
        if os.access(disk, os.W_OK) and disk.stat().st_dev != own:
            folder = disk / f"companion-{os.getpid()}"
            yield folder
            shutil.rmtree(folder, ignore_errors=True)
            return
    pytest.skip("needs a second disk to write to")


def test_a_copy_on_another_disk_is_seen(needs: Needs, stick: Path) -> None:
    try:
        backups.back_up(needs.desk, stick)
        line = checked(replace(needs, copies=stick))[Subject.COPY]
        assert (line.light, line.figures) == (GREEN, {"folder": str(stick)})
    finally:
        shutil.rmtree(stick)
    gone = checked(replace(needs, copies=stick))[Subject.COPY]
    assert (gone.light, gone.fix) == (AMBER, Fix.SAVE_COPY)
