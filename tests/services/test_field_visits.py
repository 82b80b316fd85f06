"""Programme A's five field visits, each with three checkpoints and two laptops that count at all of them: at every
moment, on either laptop, the counts are those of its own journal.

`COMPANION_VISIT_EXAMPLES=500 pytest tests/services/test_field_visits.py` is a night's work.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from companion import paths
from companion.domain.attendance import How, MarkState
from companion.domain.entry import Entry
from companion.domain.programme import Activity, ActivityKind
from companion.domain.rollcall import AwayReason, Grouping, Standing, sections
from companion.domain.whereabouts import Group
from companion.services import desk as door
from companion.services import rollcall
from companion.services.desk import Place
from companion.services.ports import Desk
from companion.services.sample import write_sample
from companion.services.whereabouts import whereabouts
from companion.store.file import open_file

EXAMPLES = int(os.environ.get("COMPANION_VISIT_EXAMPLES", "3"))
PHASES = tuple(one for one in Phase if EXAMPLES > 10 or one not in {Phase.shrink, Phase.explain})
"""A night's run makes a failure small; a day's run only says it."""
POINTS = ("boarded", "arrived", "back")
BUSES = ("Bus 1", "Bus 2")

ACT = st.tuples(
    st.sampled_from(
        ["scan", "scan", "tick", "untick", "out", "away", "back", "bus", "bus", "undo", "undo", "all", "leave", "merge"]
    ),
    st.integers(0, 1),  # at which laptop
    st.integers(0, 16),  # whom
    st.sampled_from(POINTS),
    st.sampled_from(["", *BUSES]),
    st.sampled_from([*AwayReason, "Took the subway"]),
)
VISIT = st.tuples(st.permutations(range(17)), st.lists(ACT, min_size=4, max_size=9))
"""The order in which people come to the two doors of the bus, and what happens after that."""


@dataclass
class Counted:
    """One checkpoint, counted by hand: who is here on which bus, who should be, and how many that makes."""

    here: dict[str, str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    def of_bus(self, bus: str) -> tuple[int, int]:
        """(here, of) of one bus."""
        here = sum(one == bus for one in self.here.values())
        return here, here + sum(one == bus for one in self.missing.values())


def recount(entries: list[Entry], visit: str, given_bus: dict[str, str]) -> dict[str, Counted]:
    """What the entries say of every checkpoint, person by person, without the program's own rules."""
    order = sorted(entries, key=lambda e: (e.clock, e.desk, e.sequence))
    found = {point: Counted() for point in POINTS}
    for person, bus in given_bus.items():
        own = [e for e in order if e.subject == f"mark/{person}/{visit}"]

        def stands(entry: Entry, own: list[Entry] = own) -> bool:
            return not any(e.kind == "undone" and e.body["entry"] == entry.id and stands(e) for e in own)

        marks: list[dict[str, Any]] = [e.body for e in own if e.kind == "marked" and stands(e)]
        marks.sort(key=lambda body: body["at"])
        said = [body["bus"] for body in marks if body.get("bus")]
        excused = [body for body in marks if body["state"] in {"excused", "not-coming"}]
        for point in POINTS:
            moves = [body for body in marks if body["checkpoint"] == point and body["state"] in {"in", "out"}]
            came = any(body["state"] == "in" for body in moves)
            on = said[-1] if said else bus
            if came and moves[-1]["state"] == "in":
                # Seen without saying on which bus: the one they had by then, or were given at that very point.
                by_then = [
                    b["bus"] for b in marks if b.get("bus") and (b["at"] <= moves[-1]["at"] or b["checkpoint"] == point)
                ]
                found[point].here[person] = moves[-1].get("bus") or (by_then[-1] if by_then else bus)
            elif not came and not any(body["checkpoint"] == point or not body.get("only_here") for body in excused):
                found[point].missing[person] = on
    return found


def compare(desk: Desk, visit: Activity, given_bus: dict[str, str]) -> None:
    """The laptop's board, its counts and who is where, against the recount of its own journal."""
    read = desk.file.read
    by_hand = recount([entry for _, entry in read.journal()], visit.id, given_bus)
    for point, counted in by_hand.items():
        called = rollcall.read_roll(read, visit.id, point)
        here = {tile.delegate.id: tile.bus for tile in called.tiles if tile.standing is Standing.HERE}
        assert here == counted.here
        assert {tile.delegate.id: tile.bus for tile in called.missing} == counted.missing
        assert (called.count.here, called.count.of) == (len(counted.here), len(counted.here) + len(counted.missing))
        buses = {one.name: (one.here, one.of) for one in sections(called.tiles, Grouping.BUS)}
        assert {name: pair for name, pair in buses.items() if pair != (0, 0)} == {
            name: counted.of_bus(name) for name in {*counted.here.values(), *counted.missing.values()}
        }
        counts = read.counts(visit, point)
        assert (counts.here, counts.unknown) == (len(counted.here), len(counted.missing))
        where = whereabouts(read, visit.id, point)
        assert {one.delegate.id for one in where.of(Group.HERE)} == set(counted.here)
        assert {one.delegate.id for one in where.of(Group.UNKNOWN)} == set(counted.missing)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("visits") / "week.companion"
    monday = datetime(2016, 4, 25, 0, 20, tzinfo=UTC)
    write_sample(path, paths.resources() / "samples", lambda: monday, as_dated=True, marks=False).file.close()
    return path


@dataclass
class Tour:
    """Two laptops on the road, at first with the same event, and the people they count."""

    laptops: tuple[Desk, Desk]
    now: list[datetime]
    people: list[str]
    given_bus: dict[str, str]
    codes: dict[str, str]
    before: frozenset[str]

    def merge(self) -> None:
        """Each hears what the other has written."""
        first, second = ([entry for _, entry in one.file.read.journal()] for one in self.laptops)
        self.laptops[0].file.take_in(second)
        self.laptops[1].file.take_in(reversed(first))

    def compare(self, visit: Activity, *at: int) -> None:
        for one in at or (0, 1):
            compare(self.laptops[one], visit, self.given_bus)


@contextmanager
def on_tour(template: Path) -> Iterator[Tour]:
    with tempfile.TemporaryDirectory(dir=template.parent) as folder:
        copies = [Path(shutil.copy(template, Path(folder) / f"{name}.companion")) for name in "ab"]
        now = [datetime(2016, 4, 25, 0, 20, tzinfo=UTC)]
        files = [open_file(one) for one in copies]
        try:
            laptops = (Desk(files[0], lambda: now[0], "Jiwon"), Desk(files[1], lambda: now[0], "Minseo"))
            read = files[0].read
            everybody = read.delegates()
            codes = {person: badge.code for person, badge in read.active_badges().items()}
            before = frozenset(entry.id for _, entry in read.journal())
            given = {one.id: one.bus for one in everybody}
            yield Tour(laptops, now, list(given), given, codes, before)
        finally:
            for one in files:
                one.close()


def take_back_any(desk: Desk, before: frozenset[str], number: int) -> None:
    """Any mark since the tour began, of either laptop, or an undo."""
    read = desk.file.read
    fresh = [e for _, e in read.journal() if e.id not in before and e.kind in {"marked", "undone"}]
    standing = [entry for entry in fresh[-40:] if not read.undone(entry)]
    if standing:
        door.undo(desk, standing[-1 - number % len(standing)].id)


def do(tour: Tour, visit: Activity, act: str, at: int, number: int, point: str, bus: str, reason: str) -> None:
    desk, person, place = tour.laptops[at], tour.people[number % len(tour.people)], Place(visit, point, bus=bus)
    acts: dict[str, Callable[[], object]] = {
        "scan": lambda: door.scan(desk, tour.codes[person], place, admit_anyway="on the bus"),
        "tick": lambda: rollcall.tick(desk, [person], place),
        "untick": lambda: rollcall.untick(desk, [person], place),
        "out": lambda: door.mark(desk, [person], place, MarkState.OUT),
        "away": lambda: rollcall.away(desk, person, place, reason),
        "back": lambda: rollcall.back(desk, person, place),
        "bus": lambda: rollcall.change_bus(desk, person, place, bus or "Bus 3"),
        "all": lambda: rollcall.all_here_except(desk, place, [person]),
        "leave": lambda: rollcall.depart(desk, place, dict.fromkeys(tour.people, reason)),
        "undo": lambda: take_back_any(desk, tour.before, number),
        "merge": tour.merge,
    }
    acts[act]()


@given(visits=st.tuples(*[VISIT] * 5))
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), phases=PHASES)
def test_the_counts_of_five_visits_are_those_of_the_journal_at_every_moment(
    template: Path, visits: tuple[tuple[list[int], list[tuple[str, int, int, str, str, str]]], ...]
) -> None:
    with on_tour(template) as tour:
        programme = [a for a in tour.laptops[0].file.read.activities() if a.kind is ActivityKind.FIELD_VISIT]
        assert len(programme) == len(visits)
        for visit, (order, acts) in zip(programme, visits, strict=True):
            assert [point.id for point in visit.checkpoints] == list(POINTS)
            assert visit.expected.everyone
            tour.now[0] = visit.start - timedelta(minutes=10)
            for place, number in enumerate(order):  # two doors, two laptops: everybody boards, some twice
                at = place % 2
                desk, boarding = tour.laptops[at], Place(visit, "boarded", bus=BUSES[at])
                door.scan(desk, tour.codes[tour.people[number]], boarding, how=How.SCANNER)
                tour.now[0] += timedelta(seconds=20)
            tour.compare(visit)
            for act in acts:
                tour.now[0] += timedelta(minutes=5)
                do(tour, visit, *act)
                tour.compare(visit, *(() if act[0] == "merge" else (act[1],)))
            tour.merge()
            tour.compare(visit)
            for point in POINTS:  # whoever is left is on one of the two, and both buses go
                desk = tour.laptops[0]
                rollcall.all_here_except(desk, Place(visit, point, bus="Bus 2"), tour.people[:1])
                rollcall.all_here_except(desk, Place(visit, point), tour.people[:1])
                tour.compare(visit, 0)
                rollcall.depart(desk, Place(visit, point), dict.fromkeys(tour.people, AwayReason.LEFT_BEHIND))
                tour.compare(visit, 0)
                assert not rollcall.read_roll(desk.file.read, visit.id, point).missing
        tour.merge()
        wrote = {e.desk for _, e in tour.laptops[0].file.read.journal() if e.id not in tour.before}
        assert len(wrote) == len(tour.laptops), "two laptops, not one"
        prints = [one.file.standing_fingerprint() for one in tour.laptops]
        assert prints[0] == prints[1]
