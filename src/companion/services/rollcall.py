"""The roll call's verbs: tick, untick, speak for somebody, change bus, note a call, leave."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from companion.domain.answers import UserError
from companion.domain.attendance import How, MarkState
from companion.domain.entry import Entry, Kind, call_subject, departure_subject, mark_subject
from companion.domain.ids import new_id
from companion.domain.programme import Activity, Checkpoint
from companion.domain.rollcall import AwayReason, Roll, roll
from companion.services.desk import Place, place_of
from companion.services.ports import Desk
from companion.services.printing import taken_back
from companion.services.programme import replan_activity
from companion.store.file import Transaction
from companion.store.projections import milliseconds
from companion.store.queries import Queries


def read_roll(read: Queries, activity_id: str, checkpoint_id: str | None = None) -> Roll:
    """The roll call of a checkpoint as it stands. Raises UserError when there is no such activity or checkpoint."""
    place = place_of(read, activity_id, checkpoint_id)
    return roll(place.activity, place.checkpoint, read.delegates(), read.presences_at(place.activity.id))


def tick(
    desk: Desk, delegate_ids: Sequence[str], place: Place, *, how: How = How.TAP, at: datetime | None = None
) -> str:
    """Marks people as here, those who are not yet; returns the batch that one undo takes back, "" when all were."""
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        wanted = [one for one in delegate_ids if not _here(writing.read, one, place)]
        for one in wanted:
            _mark(writing, one, place, MarkState.IN, at or desk.now, how)
    return batch if wanted else ""


def untick(desk: Desk, delegate_ids: Sequence[str], place: Place) -> str:
    """Takes back that people were seen at this checkpoint, every sighting of it; returns the batch, "" for nobody."""
    batch = new_id()
    taken = 0
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        for one in delegate_ids:
            for seen in writing.read.presence(one, place.activity.id).at(place.checkpoint):
                if seen.state in {MarkState.IN, MarkState.OUT}:
                    taken_back(writing, [seen.entry])  # the badge that waits because of it, too
                    writing.append(Kind.UNDONE, mark_subject(one, place.activity.id), {"entry": seen.entry})
                    taken += 1
    return batch if taken else ""


def all_here_except(desk: Desk, place: Place, absent: Sequence[str] = ()) -> str:
    """Ticks everybody who is missing but those named; one transaction, one undo. Returns the batch, "" for nobody."""
    batch = new_id()
    kept = frozenset(absent)
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        here = read_roll(writing.read, place.activity.id, place.checkpoint)
        missing = [tile.delegate.id for tile in here.missing if tile.delegate.id not in kept]
        if place.bus:
            missing = [t.delegate.id for t in here.missing if t.bus == place.bus and t.delegate.id in set(missing)]
        for one in missing:
            _mark(writing, one, place, MarkState.IN, desk.now, How.TAP)
    return batch if missing else ""


def away(desk: Desk, delegate_id: str, place: Place, reason: str) -> Entry:
    """Keeps why somebody is not counted here: a word of `AwayReason` or a text of one's own.

    Raises UserError when no reason is given.
    """
    with desk.file.writing(desk.now, desk.staff) as writing:
        return _away(writing, delegate_id, place, reason, desk.now)


def back(desk: Desk, delegate_id: str, place: Place) -> str:
    """Takes back what was said of somebody at this checkpoint; returns the batch, "" when nothing was."""
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        word = writing.read.presence(delegate_id, place.activity.id).word_at(place.checkpoint)
        if word is not None:
            writing.append(Kind.UNDONE, mark_subject(delegate_id, place.activity.id), {"entry": word.entry})
    return batch if word is not None else ""


def change_bus(desk: Desk, delegate_id: str, place: Place, bus: str) -> Entry:
    """From now on this delegate is counted on another bus, until they are seen on one or changed again."""
    if not bus.strip():
        raise UserError("There is no name of a bus.", "Choose the bus.")
    with desk.file.writing(desk.now, desk.staff) as writing:
        body = {
            "checkpoint": place.checkpoint,
            "state": str(MarkState.BUS),
            "at": milliseconds(desk.now),
            "how": str(How.TAP),
            "bus": bus.strip(),
        }
        return writing.append(Kind.MARKED, mark_subject(delegate_id, place.activity.id), body)


def note_call(desk: Desk, delegate_id: str, activity_id: str, text: str) -> Entry:
    """Keeps what came of an attempt to reach somebody, with the time. Raises UserError for an empty note."""
    if not text.strip():
        raise UserError("The note is empty.", "Write what came of the call.")
    with desk.file.writing(desk.now, desk.staff) as writing:
        body = {"text": text.strip(), "at": milliseconds(desk.now)}
        return writing.append(Kind.CALL_NOTED, call_subject(delegate_id, activity_id), body)


def depart(desk: Desk, place: Place, without: Mapping[str, str] | None = None) -> str:
    """The bus leaves, `place.bus` or all of them: kept with the time and, for everybody missing, the reason.

    One transaction; returns the batch that one undo takes back. Raises UserError when somebody is missing for whom no
    reason was given.
    """
    reasons = dict(without or {})
    batch = new_id()
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        here = read_roll(writing.read, place.activity.id, place.checkpoint)
        missing = [tile for tile in here.missing if not place.bus or tile.bus == place.bus]
        unexplained = [tile.delegate.full_name for tile in missing if not reasons.get(tile.delegate.id, "").strip()]
        if unexplained:
            raise UserError(
                f"{len(unexplained)} are missing without a reason: {', '.join(unexplained[:5])}.",
                "Say why for each of them, or wait.",
            )
        left = {tile.delegate.id: reasons[tile.delegate.id].strip() for tile in missing}
        for one, reason in left.items():
            _away(writing, one, place, reason, desk.now, only_here=True)
        body = {"checkpoint": place.checkpoint, "bus": place.bus, "at": milliseconds(desk.now), "without": left}
        writing.append(Kind.DEPARTED, departure_subject(place.activity.id), body)
    return batch


def add_checkpoint(desk: Desk, activity_id: str, titles: Mapping[str, str]) -> str:
    """Adds a checkpoint after the others, where people are counted only; returns the batch that one undo takes back.

    Raises UserError when the activity is gone or no title is given.
    """
    named = {language: text.strip() for language, text in titles.items() if text.strip()}
    if not named:
        raise UserError("The checkpoint has no name.", "Type what it is called.")
    point, batch = Checkpoint(f"point-{new_id()[-8:].lower()}", named, attends=False), new_id()
    replan_activity(desk, activity_id, lambda one: replace(one, checkpoints=(*one.checkpoints, point)), batch)
    return batch


def set_leaving(desk: Desk, place: Place, minutes: int | None) -> str:
    """Sets when it goes on from a checkpoint, in minutes after the start of the activity, None for as planned; returns
    the batch that one undo takes back, "" when that was so already. Raises UserError when the activity is gone."""
    batch = new_id()
    read = desk.file.read
    before = place_of(read, place.activity.id, place.checkpoint).activity

    def timed(activity: Activity) -> Activity:
        points = tuple(
            replace(one, leaves=minutes) if one.id == place.checkpoint else one for one in activity.checkpoints
        )
        return replace(activity, checkpoints=points)

    after = replan_activity(desk, place.activity.id, timed, batch)
    return "" if after.checkpoints == before.checkpoints else batch


def _here(read: Queries, delegate_id: str, place: Place) -> bool:
    return read.presence(delegate_id, place.activity.id).inside(place.checkpoint)


def _mark(writing: Transaction, delegate_id: str, place: Place, state: MarkState, at: datetime, how: How) -> Entry:
    body: dict[str, object] = {
        "checkpoint": place.checkpoint,
        "state": str(state),
        "at": milliseconds(at),
        "how": str(how),
    }
    if place.bus:
        body["bus"] = place.bus
    return writing.append(Kind.MARKED, mark_subject(delegate_id, place.activity.id), body)


def _away(
    writing: Transaction, delegate_id: str, place: Place, reason: str, at: datetime, *, only_here: bool = False
) -> Entry:
    text = reason.strip()
    if not text:
        raise UserError("No reason is given.", "Choose one, or write it in a few words.")
    known = AwayReason(text) if text in set(AwayReason) else None
    state = MarkState.EXCUSED if known is None else known.state
    body: dict[str, object] = {
        "checkpoint": place.checkpoint,
        "state": str(state),
        "at": milliseconds(at),
        "how": str(How.TAP),
        "reason": text,
    }
    if only_here if known is None else known.only_here:
        body["only_here"] = True
    return writing.append(Kind.MARKED, mark_subject(delegate_id, place.activity.id), body)
