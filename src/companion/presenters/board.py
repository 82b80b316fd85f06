"""What stands beside the answer at a check-in desk: counts, who is still to come, recent scans, lists of names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from companion.domain.answers import Answer
from companion.domain.attendance import How, MarkState, moved_from, seen_at
from companion.domain.delegates import Delegate
from companion.domain.entry import Entry, Kind
from companion.domain.whereabouts import Group
from companion.services.desk import Place, ScanReply
from companion.services.ports import Desk
from companion.services.repair import seen_elsewhere
from companion.services.whereabouts import whereabouts
from companion.store.queries import Counts, Queries

LISTED = 60
"""Up to this many names still to come are listed; above, the number opens the list (ui.md section 6)."""
RECENT = 40
ELSEWHERE = timedelta(hours=1)
"""So long after recording at another activity the desk offers to move scans."""
UNDO_STEPS = 50


class Tally(StrEnum):
    """A count that opens its list of names."""

    HERE = "here"
    LEFT = "left"
    EXCUSED = "excused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RecentScan:
    """One line of the recent scans of all desks. `note`: an attention note was shown. `paper`: taken in from a
    paper list. `at` is in UTC."""

    id: str
    answer: Answer
    at: datetime
    desk: str
    delegate: Delegate | None = None
    code: str = ""
    let_in: bool = False
    note: bool = False
    paper: bool = False


class Deed(StrEnum):
    """What kind of act can be taken back."""

    ANSWER = "answer"
    WALK_IN = "walk-in"
    NEW_BADGE = "new-badge"
    DELEGATION = "delegation"
    MOVE = "move"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Undoable:
    """Something this desk did that can be taken back: the entry, and whom it is about.

    With a `batch` all of it is taken back together: `count` people of a delegation, a walk-in with badge and check-in.
    """

    entry: str
    delegate: Delegate
    answer: Answer = Answer.ADMITTED
    deed: Deed = Deed.ANSWER
    batch: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Board:
    """Everything beside the answer, read in one go. `undoable` is what this desk did last, the newest last;
    `elsewhere` the other activity at which it recorded within the last hour, if any.
    """

    counts: Counts | None = None
    missing: tuple[Delegate, ...] = ()
    recent: tuple[RecentScan, ...] = ()
    desk: str = ""
    delegates: int = 0
    undoable: tuple[Undoable, ...] = ()
    elsewhere: str = ""


def read_board(
    desk: Desk, place: Place | None, refused: Sequence[tuple[int, ScanReply]], noted: frozenset[str]
) -> Board:
    """Reads the board. `refused` are this desk's answers that the journal does not keep, numbered; `noted` the entries
    whose attention note was shown here."""
    read = desk.file.read
    own_id, own_name = desk.file.desk()
    counts = None if place is None else read.counts(place.activity, place.checkpoint)
    missing: tuple[Delegate, ...] = ()
    if place is not None and counts is not None and counts.unknown <= LISTED:
        missing = tuple(read.missing(place.activity, place.checkpoint, LISTED))
    recent, undoable = _journal(read, own_id, noted)
    recent += [_from_reply(number, reply, own_name) for number, reply in refused]
    recent.sort(key=lambda scan: scan.at, reverse=True)
    elsewhere = ""
    if place is not None:
        elsewhere = seen_elsewhere(read, own_id, place.activity.id, desk.now - ELSEWHERE)
    return Board(counts, missing, tuple(recent[:RECENT]), own_name, read.delegate_count(), tuple(undoable), elsewhere)


def _journal(read: Queries, own_desk: str, noted: frozenset[str]) -> tuple[list[RecentScan], list[Undoable]]:
    desks = read.desks()
    people: dict[str, Delegate | None] = {}
    scans: list[RecentScan] = []
    undoable: list[Undoable] = []
    for entry in read.recent(UNDO_STEPS):
        at = datetime.fromtimestamp(int(entry.body.get("at", entry.wall)) / 1000, UTC)
        name = desks.get(seen_at(entry), "")
        if entry.kind == Kind.CODE_REFUSED:
            scans.append(RecentScan(entry.id, Answer.UNKNOWN, at, name, code=str(entry.body.get("code", ""))))
            continue
        if read.undone(entry):
            continue
        if entry.body.get("how") == How.CORRECTION:  # nobody was seen; the office takes it back, whole
            continue
        who = entry.subject.split("/")[1]
        if who not in people:
            people[who] = read.delegate(who)
        person = people[who]
        answer = _answer_of(entry)
        if person is None or answer is None:
            continue
        let_in = bool(entry.body.get("override"))
        paper = entry.body.get("how") == How.PAPER
        scans.append(RecentScan(entry.id, answer, at, name, person, "", let_in, entry.id in noted, paper))
        if entry.desk == own_desk and not moved_from(entry):  # a move is taken back whole, not mark by mark
            deed = Deed.PAPER if entry.batch and paper else Deed.ANSWER
            undoable.append(Undoable(entry.id, person, answer, deed, entry.batch))
    return scans, _together(undoable[::-1])


def _together(said: Sequence[Undoable]) -> list[Undoable]:
    """What was done in one act is taken back in one."""
    found: dict[str, Undoable] = {}
    for one in said:
        before = found.get(one.batch) if one.batch else None
        if before is not None:
            together = before.deed if before.deed is Deed.PAPER else Deed.DELEGATION
            found[one.batch] = replace(before, deed=together, count=before.count + 1)
        else:
            deed = Deed.WALK_IN if one.batch and one.delegate.walk_in else one.deed
            found[one.batch or one.entry] = replace(one, deed=deed)
    return list(found.values())


def _answer_of(entry: Entry) -> Answer | None:
    """What the mark was answered with; None for words about somebody who is not at the door (excused, not coming)."""
    return {MarkState.IN: Answer.ADMITTED, MarkState.OUT: Answer.OUT}.get(MarkState(str(entry.body["state"])))


def _from_reply(number: int, reply: ScanReply, desk: str) -> RecentScan:
    return RecentScan(f"reply-{number}", reply.answer, reply.at, desk, reply.delegate, reply.code)


def people_of(desk: Desk, place: Place, tally: Tally) -> tuple[Delegate, ...]:
    """The names behind a count, by name."""
    read = desk.file.read
    if tally is Tally.UNKNOWN:
        return tuple(read.missing(place.activity, place.checkpoint))
    if tally is Tally.EXCUSED:
        here = whereabouts(read, place.activity.id, place.checkpoint)
        return tuple(one.delegate for one in here.people if one.group in {Group.EXCUSED, Group.NOT_COMING})
    points = read.points(place.activity.id, place.checkpoint)
    inside = tally is Tally.HERE
    wanted = {point.delegate for point in points if point.first_in is not None and point.inside is inside}
    return tuple(d for d in read.delegates() if d.id in wanted)
