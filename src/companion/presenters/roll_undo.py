"""What this laptop did at an activity before its window was opened, so that Ctrl Z can still take it back."""

from collections.abc import Iterable

from companion.domain.attendance import How, MarkState, moved_from
from companion.domain.entry import Entry, Kind
from companion.presenters.permissions import Allowed
from companion.presenters.roll_call_state import Deed, Done
from companion.services.ports import Desk
from companion.store.queries import Queries

UNDO_STEPS = 50
_LOOKED_AT = 400
"""So many of the newest entries are looked at: a laptop that did something else since then has moved on."""
_KINDS = (Kind.MARKED, Kind.CALL_NOTED, Kind.DEPARTED, Kind.UNDONE)


def done_here(desk: Desk, activity_id: str, allowed: Allowed) -> tuple[Done, ...]:
    """What this laptop did at the activity and nobody took back, the newest last; what was one act is one. People are
    as they may be seen."""
    read, own = desk.file.read, desk.file.desk()[0]
    acts: dict[str, list[Entry]] = {}
    for entry in read.newest(_KINDS, _LOOKED_AT):
        if entry.desk == own and entry.subject.split("/")[-1] == activity_id and not _of_the_office(entry):
            acts.setdefault(entry.batch or entry.id, []).append(entry)
    found: list[Done] = []
    for entries in acts.values():
        if len(found) == UNDO_STEPS:
            break
        if not all(_taken_back(read, one) for one in entries):
            what = _done(entries, allowed, read)
            if what is not None:
                found.append(what)
    return tuple(reversed(found))


def _taken_back(read: Queries, entry: Entry) -> bool:
    """Whether Ctrl Z took it back. Clearing a tile does so too, but in a batch: that is an act of its own."""
    return any(
        one.kind == Kind.UNDONE and one.body.get("entry") == entry.id and not one.batch and not read.undone(one)
        for one in read.entries_of(entry.subject)
    )


def _of_the_office(entry: Entry) -> bool:
    """Corrections and moves are taken back where they were made."""
    return entry.body.get("how") == How.CORRECTION or bool(moved_from(entry))


def _done(entries: list[Entry], allowed: Allowed, read: Queries) -> Done | None:
    first = entries[0]
    deed = _deed(entries, read)
    if deed is None:
        return None
    parts = first.subject.split("/")
    known = read.delegate(parts[1]) if len(parts) > 2 else None
    person = None if known is None else allowed.person(known)
    marks = sum(one.kind == Kind.MARKED for one in entries)
    count = marks if deed in {Deed.ALL_HERE, Deed.LEFT} else 1
    return Done(deed, "" if first.batch else first.id, first.batch, person, count)


def _deed(entries: list[Entry], read: Queries) -> Deed | None:
    kinds = {one.kind for one in entries}
    first = entries[0]
    if Kind.DEPARTED in kinds:
        return Deed.LEFT
    if first.kind == Kind.CALL_NOTED:
        return Deed.NOTE
    if first.kind == Kind.UNDONE:
        # One Ctrl Z is no act of its own; whoever was cleared or is missing after all was so in a batch.
        target = read.entry(str(first.body.get("entry", ""))) if first.batch else None
        if target is None or target.kind != Kind.MARKED:
            return None
        return Deed.NOT_HERE if _state(target) in {MarkState.IN, MarkState.OUT} else Deed.BACK
    return _of_mark(_state(first), len(entries))


def _of_mark(state: MarkState | None, together: int) -> Deed | None:
    match state:
        case MarkState.IN | MarkState.OUT:
            return Deed.ALL_HERE if together > 1 else Deed.HERE
        case MarkState.BUS:
            return Deed.BUS
        case MarkState.EXCUSED | MarkState.NOT_COMING:
            return Deed.AWAY
        case None:
            return None


def _state(entry: Entry) -> MarkState | None:
    text = entry.body.get("state")
    return MarkState(text) if isinstance(text, str) and text in set(MarkState) else None


def together(older: Iterable[Done], newer: tuple[Done, ...]) -> tuple[Done, ...]:
    """Both, the newest last, each act once."""
    known = {one.batch or one.entry for one in newer}
    return (*(one for one in older if (one.batch or one.entry) not in known), *newer)[-UNDO_STEPS:]
