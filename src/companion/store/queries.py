"""Questions to an event file: frozen dataclasses out, read from the projections."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Any

from companion.domain import clock as hybrid
from companion.domain.attendance import MarkState, Presence, Sighting
from companion.domain.audience import Member
from companion.domain.ceremony import CeremonyPlan, StageFacts, stage_from_fields
from companion.domain.codes import compact
from companion.domain.delegates import Badge, BadgeState, Delegate, delegate_from_fields
from companion.domain.entry import Entry, Kind, standing_with_undos
from companion.domain.legible import fitting
from companion.domain.parties import Party, PartyKind, party_from_fields
from companion.domain.photos import Photo
from companion.domain.programme import Activity, Event, Expected, activity_from_fields, event_from_fields
from companion.domain.rosters import RosterSheet
from companion.domain.signatures import InkPicture
from companion.store import journal
from companion.store.print_batches import PrintBatches
from companion.store.print_queue import PrintQueue
from companion.store.projections import moment

RECENT_KINDS = (Kind.MARKED, Kind.CODE_REFUSED)


@dataclass(frozen=True, slots=True)
class CodeHolder:
    """Who has a code; `badge` is None when the code is of another system."""

    delegate: str
    badge: Badge | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many, for one checkpoint of an activity.

    expected = arrived + excused + not_coming + unknown; `extra` came though not expected;
    here + left = arrived + extra, because people in the room are people in the room.
    """

    expected: int
    arrived: int
    extra: int
    here: int
    left: int
    excused: int
    not_coming: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Point:
    """One delegate at one checkpoint: first seen coming in (UTC), whether inside now, at which desk, by whom."""

    delegate: str
    first_in: datetime | None
    inside: bool
    last: datetime
    desk: str
    who: str


class Standing(IntEnum):
    """How somebody stands at a place; those who are more likely meant at its door come first."""

    AWAITED = 0
    NOT_EXPECTED = 1
    INSIDE = 2
    CANCELLED = 3


@dataclass(frozen=True, slots=True)
class CallNote:
    """An attempt to reach a missing delegate: what came of it, when (UTC), at which desk, by whom."""

    entry: str
    at: datetime
    text: str
    desk: str
    who: str


@dataclass(frozen=True, slots=True)
class Departure:
    """A bus ("" for everybody) left a checkpoint (UTC); `without`: the reason by delegate for those left behind."""

    entry: str
    checkpoint: str
    bus: str
    at: datetime
    desk: str
    who: str
    without: dict[str, str]


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate that was issued to a delegate; `body` holds what was printed."""

    delegate: str
    serial: str
    number: int
    state: str
    issued_at: datetime
    qr: str
    reason: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class DecisionMade:
    """What a coordinator decided against the rule for one delegate, and why."""

    delegate: str
    give: bool
    reason: str
    who: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DeskClock:
    """What the journal says of one desk's clock: the latest time it wrote, and how far its newest entry was behind what
    that desk already knew from others."""

    desk: str
    name: str
    latest: datetime
    behind: timedelta


class Queries:
    """Reads one event through one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def print_queue(self, desk: str) -> PrintQueue:
        """The badges that this desk was asked to print."""
        return PrintQueue(self._connection, desk)

    def print_batches(self, desk: str) -> PrintBatches:
        """The batches of papers of a desk."""
        return PrintBatches(self._connection, desk)

    def local(self, name: str) -> str | None:
        """What this laptop kept under a name beside the journal."""
        row = self._connection.execute("SELECT value FROM local WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def event(self) -> Event:
        """The event; LookupError while the file has none."""
        row = self._connection.execute("SELECT id, body FROM events").fetchone()
        if row is None:
            raise LookupError("event")
        event = event_from_fields(row[0], json.loads(row[1]))
        return replace(event, buses=self._titles(PartyKind.BUS), groups=self._titles(PartyKind.GROUP))

    def _titles(self, kind: PartyKind) -> dict[str, dict[str, str]]:
        return {one.name: one.titles for one in self.parties(kind) if one.titles}

    def parties(self, kind: PartyKind) -> list[Party]:
        """What is kept of the buses, groups or delegations; those removed are not among them."""
        rows = self._connection.execute(
            "SELECT name, body FROM parties WHERE kind = ? AND removed = 0 ORDER BY name", (str(kind),)
        )
        return [party_from_fields(kind, row[0], json.loads(row[1])) for row in rows]

    def party(self, kind: PartyKind, name: str) -> Party:
        """What is kept of one bus, group or delegation; nothing but its name when nothing is."""
        row = self._connection.execute(
            "SELECT body FROM parties WHERE kind = ? AND name = ? AND removed = 0", (str(kind), name)
        ).fetchone()
        return Party(kind, name) if row is None else party_from_fields(kind, name, json.loads(row[0]))

    def activities(self) -> list[Activity]:
        """Every activity that was not removed, by start."""
        rows = self._connection.execute("SELECT id, body FROM activities WHERE removed = 0 ORDER BY start, finish, id")
        return [activity_from_fields(row[0], json.loads(row[1])) for row in rows]

    def activity(self, activity_id: str) -> Activity | None:
        """One activity."""
        row = self._connection.execute("SELECT id, body FROM activities WHERE id = ?", (activity_id,)).fetchone()
        return None if row is None else activity_from_fields(row[0], json.loads(row[1]))

    def delegate(self, delegate_id: str) -> Delegate | None:
        """One delegate."""
        row = self._connection.execute("SELECT id, body FROM delegates WHERE id = ?", (delegate_id,)).fetchone()
        return None if row is None else delegate_from_fields(row[0], json.loads(row[1]))

    def delegates(self) -> list[Delegate]:
        """Every delegate, by name; cancelled ones too."""
        rows = self._connection.execute("SELECT id, body FROM delegates ORDER BY sort, id")
        return [delegate_from_fields(row[0], json.loads(row[1])) for row in rows]

    def delegate_count(self) -> int:
        """How many delegates take part."""
        return int(self._connection.execute("SELECT count(*) FROM delegates WHERE active = 1").fetchone()[0])

    def members(self) -> list[Member]:
        """What decides where everybody who takes part is expected, by name."""
        rows = self._connection.execute(
            "SELECT id, role, delegation, section FROM delegates WHERE active = 1 ORDER BY sort, id"
        )
        return [Member(*row) for row in rows]

    def delegation_count(self) -> int:
        """How many delegations they come from."""
        query = "SELECT count(DISTINCT delegation) FROM delegates WHERE active = 1 AND delegation <> ''"
        return int(self._connection.execute(query).fetchone()[0])

    def delegations(self) -> list[tuple[str, str, int]]:
        """Each delegation with its native name and how many take part, the largest first."""
        rows = self._connection.execute(
            "SELECT delegation, max(coalesce(json_extract(body, '$.delegation_native'), '')), count(*) AS people"
            " FROM delegates WHERE active = 1 AND delegation <> '' GROUP BY delegation"
            " ORDER BY people DESC, delegation"
        )
        return [(row[0], row[1], row[2]) for row in rows]

    def of_delegation(self, delegation: str) -> list[Delegate]:
        """The people of one delegation by name; cancelled ones too."""
        rows = self._connection.execute(
            "SELECT id, body FROM delegates WHERE delegation = ? ORDER BY sort, id", (delegation,)
        )
        return [delegate_from_fields(row[0], json.loads(row[1])) for row in rows]

    def roles(self) -> list[str]:
        """The roles that somebody has."""
        rows = self._connection.execute("SELECT DISTINCT role FROM delegates WHERE role <> '' ORDER BY role")
        return [row[0] for row in rows]

    def search_index(self) -> tuple[list[str], list[str]]:
        """The ids and the search texts of every delegate, in order of name."""
        rows = self._connection.execute("SELECT id, keys FROM delegates ORDER BY sort, id").fetchall()
        return [row[0] for row in rows], [row[1] for row in rows]

    def holders(self, own: str | None, foreign: Sequence[str]) -> list[CodeHolder]:
        """Who has this code: by our own, else by the exact foreign text, else without case if just one has it."""
        if own is not None:
            rows = self._connection.execute("SELECT * FROM badges WHERE code = ?", (own,)).fetchall()
            if rows:
                return [CodeHolder(row[0], _badge(row)) for row in rows]
        for text in foreign:
            query = "SELECT DISTINCT delegate FROM foreign_codes WHERE compact = ? AND code = ?"
            found = self._connection.execute(query, (compact(text), text)).fetchall()
            if found:
                return [CodeHolder(row[0], None) for row in found]
        for text in foreign:
            query = "SELECT DISTINCT delegate FROM foreign_codes WHERE compact = ?"
            found = self._connection.execute(query, (compact(text),)).fetchall()
            if len(found) == 1:
                return [CodeHolder(found[0][0], None)]
        return []

    def badge_numbers(self) -> list[str]:
        """The number of every badge there ever was, also of those that count no more."""
        return [row[0] for row in self._connection.execute("SELECT DISTINCT code FROM badges")]

    def badges(self, delegate: str) -> list[Badge]:
        """Every badge a delegate ever had, first to last."""
        rows = self._connection.execute("SELECT * FROM badges WHERE delegate = ? ORDER BY number", (delegate,))
        return [_badge(row) for row in rows]

    def active_badge(self, delegate: str) -> Badge | None:
        """The badge of one delegate that is valid now: the newest active one."""
        row = self._connection.execute(
            "SELECT * FROM badges WHERE delegate = ? AND state = 'active' ORDER BY number DESC, code DESC LIMIT 1",
            (delegate,),
        ).fetchone()
        return None if row is None else _badge(row)

    def active_badges(self) -> dict[str, Badge]:
        """The badge that is valid now, by delegate: the newest active one."""
        rows = self._connection.execute("SELECT * FROM badges WHERE state = 'active' ORDER BY number, code")
        return {row[0]: _badge(row) for row in rows}

    def latest_badges(self) -> dict[str, Badge]:
        """The newest badge of each delegate, whatever its state."""
        rows = self._connection.execute("SELECT * FROM badges ORDER BY number, code")
        return {row[0]: _badge(row) for row in rows}

    def photo(self, delegate: str) -> Photo | None:
        """The photo of a delegate."""
        query = "SELECT jpeg, width, height FROM photos WHERE delegate = ?"
        row = self._connection.execute(query, (delegate,)).fetchone()
        return None if row is None else Photo(row[0], row[1], row[2])

    def designs(self) -> tuple[dict[str, Any], ...]:
        """The documents of the event's own designs, by id; pictures and all."""
        rows = self._connection.execute("SELECT body FROM templates ORDER BY id")
        return tuple(json.loads(row[0]) for row in rows)

    def design(self, name: str) -> dict[str, Any] | None:
        """The document of one of the event's own designs."""
        row = self._connection.execute("SELECT body FROM templates WHERE id = ?", (name,)).fetchone()
        return None if row is None else dict(json.loads(row[0]))

    def design_stamps(self) -> dict[str, str]:
        """What tells, by id, whether a design is still the one that was read."""
        return {row[0]: row[1] for row in self._connection.execute("SELECT id, stamp FROM templates")}

    def signatures(self) -> dict[str, InkPicture]:
        """The pictures of signatures and of the seal, by their place on a certificate."""
        rows = self._connection.execute("SELECT place, png, width, height FROM signatures")
        return {place: InkPicture(bytes(png), width, height) for place, png, width, height in rows}

    def photographed(self) -> frozenset[str]:
        """Of whom there is a photo."""
        return frozenset(row[0] for row in self._connection.execute("SELECT delegate FROM photos"))

    def presence(self, delegate: str, activity: str) -> Presence:
        """What the marks of one delegate at one activity say."""
        row = self._connection.execute(
            "SELECT sightings FROM presences WHERE activity = ? AND delegate = ?", (activity, delegate)
        ).fetchone()
        return Presence() if row is None else _presence(row[0])

    def presences_of_delegate(self, delegate: str) -> dict[str, Presence]:
        """What the marks of one delegate say, by activity."""
        rows = self._connection.execute("SELECT activity, sightings FROM presences WHERE delegate = ?", (delegate,))
        return {row[0]: _presence(row[1]) for row in rows}

    def presences_at(self, activity: str) -> dict[str, Presence]:
        """What the marks at one activity say, by delegate."""
        rows = self._connection.execute("SELECT delegate, sightings FROM presences WHERE activity = ?", (activity,))
        return {row[0]: _presence(row[1]) for row in rows}

    def presences(self) -> Iterator[tuple[str, str, Presence]]:
        """(delegate, activity, presence) for every pair that has marks."""
        for row in self._connection.execute("SELECT delegate, activity, sightings FROM presences"):
            yield row[0], row[1], _presence(row[2])

    def points(self, activity: str, checkpoint: str) -> list[Point]:
        """Everybody seen at a checkpoint, earliest first."""
        rows = self._connection.execute(
            "SELECT delegate, first_in, inside, last, desk, who FROM points WHERE activity = ? AND checkpoint = ?"
            " ORDER BY first_in, delegate",
            (activity, checkpoint),
        )
        return [
            Point(row[0], None if row[1] is None else moment(row[1]), bool(row[2]), moment(row[3]), row[4], row[5])
            for row in rows
        ]

    def last_seen_at(self, activities: Sequence[str]) -> dict[str, str]:
        """At which of these activities everybody was seen last, by delegate; who was at none of them is left out."""
        rows = self._connection.execute(
            "SELECT delegate, activity, max(last) FROM points"
            " WHERE activity IN (SELECT value FROM json_each(?)) AND first_in IS NOT NULL GROUP BY delegate",
            (json.dumps(list(activities)),),
        )
        return {row[0]: row[1] for row in rows}

    def first_seen(self) -> list[str]:
        """Everybody who was ever seen coming in, by id, in the order in which they first were."""
        found = self._connection.execute(
            "SELECT delegate FROM points WHERE first_in IS NOT NULL GROUP BY delegate ORDER BY min(first_in), delegate"
        )
        return [str(delegate) for (delegate,) in found]

    def as_listed(self) -> list[str]:
        """Every delegate, by id, in the order in which they were added: the order of the list that was imported."""
        found = self._connection.execute(
            "SELECT substr(subject, 10) FROM journal WHERE kind = ? GROUP BY subject ORDER BY min(clock), min(id)",
            (str(Kind.DELEGATE_PUT),),
        )
        return [str(delegate) for (delegate,) in found]

    def inside_now(self, activity: str, checkpoint: str) -> int:
        """How many people are inside."""
        return int(
            self._connection.execute(
                "SELECT count(*) FROM points WHERE activity = ? AND checkpoint = ? AND inside = 1",
                (activity, checkpoint),
            ).fetchone()[0]
        )

    def counts(self, activity: Activity, checkpoint: str) -> Counts:
        """The counts of one checkpoint. Nobody is counted twice, whatever doors they used."""
        expected, values = _awaited(activity, checkpoint)
        row = self._connection.execute(
            f"""
            SELECT
              sum({expected}),
              sum({expected} AND p.first_in IS NOT NULL),
              sum(NOT ({expected}) AND p.first_in IS NOT NULL),
              sum(p.inside = 1),
              sum(p.first_in IS NOT NULL AND p.inside = 0),
              sum({expected} AND p.first_in IS NULL AND {_WORD} = 1),
              sum({expected} AND p.first_in IS NULL AND {_WORD} = 2)
            FROM delegates AS d
            LEFT JOIN points AS p ON p.activity = :activity AND p.checkpoint = :checkpoint AND p.delegate = d.id
            LEFT JOIN presences AS w ON w.activity = :activity AND w.delegate = d.id
            """,  # noqa: S608
            {**values, "activity": activity.id, "checkpoint": checkpoint},
        ).fetchone()
        expected_count, arrived, extra, here, left, excused, not_coming = (int(value or 0) for value in row)
        unknown = expected_count - arrived - excused - not_coming
        return Counts(expected_count, arrived, extra, here, left, excused, not_coming, unknown)

    def missing(self, activity: Activity, checkpoint: str, limit: int = -1) -> list[Delegate]:
        """Who is expected and neither came nor was excused, by name."""
        expected, values = _awaited(activity, checkpoint)
        rows = self._connection.execute(
            f"""
            SELECT d.id, d.body FROM delegates AS d
            LEFT JOIN points AS p ON p.activity = :activity AND p.checkpoint = :checkpoint AND p.delegate = d.id
            LEFT JOIN presences AS w ON w.activity = :activity AND w.delegate = d.id
            WHERE {expected} AND p.first_in IS NULL AND {_WORD} = 0
            ORDER BY d.sort, d.id LIMIT :limit
            """,  # noqa: S608
            {**values, "activity": activity.id, "checkpoint": checkpoint, "limit": limit},
        )
        return [delegate_from_fields(row[0], json.loads(row[1])) for row in rows]

    def to_come(self, activity: Activity, checkpoint: str) -> dict[str, int]:
        """How many of each delegation are expected at a checkpoint, not inside and not spoken for."""
        expected, values = _awaited(activity, checkpoint)
        rows = self._connection.execute(
            f"""
            SELECT d.delegation, count(*) FROM delegates AS d
            LEFT JOIN points AS p ON p.activity = :activity AND p.checkpoint = :checkpoint AND p.delegate = d.id
            LEFT JOIN presences AS w ON w.activity = :activity AND w.delegate = d.id
            WHERE {expected} AND coalesce(p.inside, 0) = 0 AND {_WORD} = 0
            GROUP BY d.delegation
            """,  # noqa: S608
            {**values, "activity": activity.id, "checkpoint": checkpoint},
        )
        return dict(rows.fetchall())

    def standings_at(self, activity: Activity, checkpoint: str) -> dict[str, Standing]:
        """How everybody stands at a checkpoint who is not simply awaited there."""
        expected, values = _awaited(activity, checkpoint)
        rows = self._connection.execute(
            f"""
            SELECT d.id, CASE WHEN d.active = 0 THEN 3 WHEN coalesce(p.inside, 0) = 1 THEN 2 ELSE 1 END
            FROM delegates AS d
            LEFT JOIN points AS p ON p.activity = :activity AND p.checkpoint = :checkpoint AND p.delegate = d.id
            WHERE NOT ({expected}) OR coalesce(p.inside, 0) = 1
            """,  # noqa: S608
            {**values, "activity": activity.id, "checkpoint": checkpoint},
        )
        return {row[0]: Standing(row[1]) for row in rows}

    def desks(self) -> dict[str, str]:
        """The names of the desks that took part, by id."""
        return dict(self._connection.execute("SELECT id, name FROM desks").fetchall())

    def desk_clocks(self) -> list[DeskClock]:
        """The clock of every desk as the journal knows it, by name."""
        rows = self._connection.execute("""
            SELECT heads.desk, coalesce(desks.name, ''), heads.latest, head.wall, head.clock
            FROM (SELECT desk, max(wall) AS latest, max(sequence) AS newest FROM journal GROUP BY desk) AS heads
            JOIN journal AS head ON head.desk = heads.desk AND head.sequence = heads.newest
            LEFT JOIN desks ON desks.id = heads.desk
            ORDER BY 2, 1
        """)
        return [
            DeskClock(row[0], row[1], moment(row[2]), timedelta(milliseconds=max(0, hybrid.wall_time(row[4]) - row[3])))
            for row in rows
        ]

    def founding_desk(self) -> str:
        """The desk that made the event."""
        row = self._connection.execute(
            "SELECT desk FROM journal WHERE subject = 'event' ORDER BY clock, desk LIMIT 1"
        ).fetchone()
        return "" if row is None else str(row[0])

    def note_done_since(self, delegate: str, since: datetime) -> bool:
        """Whether somebody read this delegate's attention note since then."""
        row = self._connection.execute(
            "SELECT 1 FROM notes_done WHERE delegate = ? AND at >= ? LIMIT 1", (delegate, since.timestamp() * 1000)
        ).fetchone()
        return row is not None

    def call_notes(self, activity: str) -> dict[str, tuple[CallNote, ...]]:
        """The attempts to reach delegates during an activity, by delegate, oldest first."""
        found: dict[str, list[CallNote]] = {}
        for row in self._connection.execute(
            "SELECT entry, delegate, at, text, desk, who FROM call_notes WHERE activity = ? ORDER BY at, entry",
            (activity,),
        ):
            found.setdefault(row[1], []).append(CallNote(row[0], moment(row[2]), row[3], row[4], row[5]))
        return {delegate: tuple(notes) for delegate, notes in found.items()}

    def departures(self, activity: str) -> list[Departure]:
        """The departures from the checkpoints of an activity, oldest first."""
        rows = self._connection.execute(
            "SELECT entry, checkpoint, bus, at, desk, who, without FROM departures WHERE activity = ?"
            " ORDER BY at, entry",
            (activity,),
        )
        return [Departure(row[0], row[1], row[2], moment(row[3]), row[4], row[5], json.loads(row[6])) for row in rows]

    def roster(self, sheet: str) -> RosterSheet | None:
        """The roster on paper with these six digits."""
        row = self._connection.execute("SELECT made, body FROM rosters WHERE sheet = ?", (sheet,)).fetchone()
        if row is None:
            return None
        body = json.loads(row[1])
        return RosterSheet(sheet, body["activity"], body["checkpoint"], moment(row[0]), tuple(body["delegates"]))

    def certificates(self) -> list[Certificate]:
        """Every certificate ever issued, by number."""
        rows = self._connection.execute("SELECT * FROM certificates ORDER BY number, serial")
        return [
            Certificate(row[0], row[1], row[2], row[3], moment(row[4]), row[5], row[6], json.loads(row[7]))
            for row in rows
        ]

    def ceremony_plan(self) -> CeremonyPlan:
        """How people are called up at the ceremony."""
        row = self._connection.execute("SELECT body FROM ceremonies").fetchone()
        return CeremonyPlan() if row is None else CeremonyPlan(**fitting(CeremonyPlan, json.loads(row[0])))

    def stage_facts(self) -> dict[str, StageFacts]:
        """What was said of everybody's turn at the ceremony, by delegate; who is not in it is simply to be called."""
        rows = self._connection.execute("SELECT delegate, body FROM stage")
        return {row[0]: stage_from_fields(json.loads(row[1])) for row in rows}

    def decisions(self) -> dict[str, DecisionMade]:
        """What was decided against the rule, by delegate."""
        rows = self._connection.execute("SELECT * FROM decisions")
        return {row[0]: DecisionMade(row[0], bool(row[1]), row[2], row[3], moment(row[4])) for row in rows}

    def recent(self, limit: int) -> list[Entry]:
        """The last marks and refused codes of all desks, newest first."""
        return journal.newest_first(self._connection, RECENT_KINDS, limit)

    def newest(self, kinds: Iterable[str], limit: int) -> list[Entry]:
        """The last entries of these kinds, of all desks, newest first."""
        return journal.newest_first(self._connection, kinds, limit)

    def entry(self, entry_id: str) -> Entry | None:
        """One entry of the journal."""
        return journal.one(self._connection, entry_id)

    def journal(self, since: int = 0) -> Iterator[tuple[int, Entry]]:
        """(position, entry), oldest first, past a position."""
        return journal.oldest_first(self._connection, since=since)

    def entries_of(self, subject: str) -> list[Entry]:
        """Every entry about one subject, standing or taken back, in no order."""
        return journal.of_subject(self._connection, subject)

    def undone(self, entry: Entry) -> bool:
        """Whether an entry was taken back and that still stands."""
        of_subject = journal.of_subject(self._connection, entry.subject)
        return all(one.id != entry.id for one in standing_with_undos(of_subject))

    def batch(self, batch: str) -> list[Entry]:
        """The entries of one batch."""
        return journal.of_batch(self._connection, batch)

    def entry_count(self) -> int:
        """How many entries the journal holds."""
        return int(self._connection.execute("SELECT count(*) FROM journal").fetchone()[0])


_WORD = """(
    CASE WHEN coalesce(p.spoken, 0) > 0 THEN p.spoken
         WHEN coalesce(w.excused, 0) = 1 THEN 1 WHEN coalesce(w.not_coming, 0) = 1 THEN 2 ELSE 0 END
)"""
"""What was said of somebody who was not seen: 1 excused, 2 not coming; a word on the checkpoint before one on all."""


def _awaited(activity: Activity, checkpoint: str) -> tuple[str, dict[str, Any]]:
    """Who is awaited at a checkpoint: who is expected at the activity, and who was seen at an earlier checkpoint of it
    (`rollcall.set_out`). The activity's id is bound as :activity by the caller."""
    expected, values = _expected(activity.expected)
    order = [point.id for point in activity.checkpoints]
    earlier = order[: order.index(checkpoint)] if checkpoint in order else []
    if not earlier:
        return expected, values
    seen = (
        "EXISTS (SELECT 1 FROM points AS q WHERE q.activity = :activity AND q.delegate = d.id"
        " AND q.first_in IS NOT NULL AND q.checkpoint IN (SELECT value FROM json_each(:earlier)))"
    )
    return f"({expected} OR {seen})", {**values, "earlier": json.dumps(earlier)}


def _expected(expected: Expected) -> tuple[str, dict[str, Any]]:
    if expected.everyone:
        return "d.active = 1", {}
    values: dict[str, Any] = {}
    parts = []
    lists = {
        "d.role": expected.roles,
        "d.delegation": expected.delegations,
        "d.section": expected.groups,
        "d.id": expected.delegates,
    }
    for column, wanted in lists.items():
        if wanted:
            key = column.replace(".", "_")
            values[key] = json.dumps(wanted)
            parts.append(f"{column} IN (SELECT value FROM json_each(:{key}))")  # noqa: S608
    return f"(d.active = 1 AND ({' OR '.join(parts)}))", values


def _badge(row: Sequence[Any]) -> Badge:
    return Badge(
        delegate=row[0], code=row[1], number=row[2], state=BadgeState(row[3]), issued_at=moment(row[4]),
        ended_at=None if row[5] is None else moment(row[5]), ended_at_desk=row[6], reason=row[7], printed=row[8],
        printed_at=None if row[9] is None else moment(row[9]),
    )  # fmt: skip


def _presence(stored: str) -> Presence:
    return Presence(
        tuple(
            Sighting(s[0], s[1], MarkState(s[2]), moment(s[3]), s[4], s[5], s[6], s[7], s[8], s[9], s[10])
            for s in json.loads(stored)
        )
    )
