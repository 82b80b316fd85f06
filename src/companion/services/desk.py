"""The desk's verbs: answer a scan, check in by hand, excuse, take back."""

import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from companion.domain.answers import Answer, Damaged, NotSaved, UserError
from companion.domain.attendance import OBJECTIONS, DoorView, How, MarkState, Sighting, decide
from companion.domain.codes import CodeReading, CodeShape, read_code
from companion.domain.delegates import Badge, BadgeState, Delegate, DelegateStatus
from companion.domain.entry import Entry, Kind, mark_subject, note_subject, refusals_subject
from companion.domain.printing import Why
from companion.domain.programme import Activity, activity_now
from companion.domain.rollcall import set_out
from companion.services.ports import Desk
from companion.services.printing import given_back, prints_badge, put_in_queue, taken_back
from companion.store.file import Transaction
from companion.store.projections import milliseconds
from companion.store.queries import CodeHolder, Queries

REPEAT_SECONDS = 3
"""A second reading of one code within this time is the scanner stuttering (product.md section 4)."""
LET_IN = "let in at the desk"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where people are being counted: an activity and one of its checkpoints; `leaving` counts them out, `bus` says on
    which bus they are seen."""

    activity: Activity
    checkpoint: str
    leaving: bool = False
    bus: str = ""


@dataclass(frozen=True, slots=True)
class ScanReply:
    """The whole answer to a scan. `entry` is the journal id when something was recorded; times are UTC.

    `note`: an attention note must be read. `earlier`: the mark that stands for somebody already in.
    `ended` and `valid`: the badge that no longer counts and the one that does. `better`: where they belong now.
    `holders`: how many people have this code, when that is not one. `queued`: the number in the print queue of the
    badge that this check-in asked for.
    """

    answer: Answer
    code: str
    place: Place
    at: datetime
    delegate: Delegate | None = None
    entry: str | None = None
    override: Answer | None = None
    note: bool = False
    earlier: Sighting | None = None
    earlier_desk: str = ""
    ended: Badge | None = None
    valid: Badge | None = None
    better: Activity | None = None
    over_by: int = 0
    repeat: bool = False
    holders: int = 1
    trouble: str = ""
    queued: int | None = None


def scan(
    desk: Desk,
    raw: str,
    place: Place,
    *,
    at: datetime | None = None,
    how: How = How.SCANNER,
    admit_anyway: str | None = None,
) -> ScanReply:
    """Answers one reading of a code. Whatever records something is on disk before this returns.

    `admit_anyway` is the reason to let somebody in against an objection. Never raises for a refusing disk or a damaged
    file: the answer is then "not saved". Raises UserError when the place has left the programme.
    """
    reading = read_code(raw)
    code = _plain(reading)
    moment = at or desk.now
    try:
        perhaps_misread = reading.shape in {CodeShape.OWN_MISREAD, CodeShape.EMPTY}
        if perhaps_misread and not desk.file.read.holders(reading.own, reading.foreign):
            return ScanReply(Answer.MISREAD, code, place, moment)
        with desk.file.writing(desk.now, desk.staff) as writing:
            # Another desk may have replaced the badge or changed the activity a moment ago, so all is read in here.
            here = _as_it_is_now(writing.read, place)
            holders = writing.read.holders(reading.own, reading.foreign)
            if not holders:
                return _unknown(writing, code, here, moment)
            return _answer(writing, holders, here, moment, how, admit_anyway, code)
    except (NotSaved, Damaged) as refusal:
        log.exception("a scan could not be saved")
        return ScanReply(Answer.NOT_SAVED, code, place, moment, trouble=str(refusal))


def check_in(
    desk: Desk,
    delegate_id: str,
    place: Place,
    *,
    at: datetime | None = None,
    how: How = How.SEARCH,
    admit_anyway: str | None = None,
) -> ScanReply:
    """As `scan`, for a person found by name."""
    moment = at or desk.now
    try:
        with desk.file.writing(desk.now, desk.staff) as writing:
            holder = [CodeHolder(delegate_id, None)]
            return _answer(writing, holder, _as_it_is_now(writing.read, place), moment, how, admit_anyway, "")
    except (NotSaved, Damaged) as refusal:
        log.exception("a check-in could not be saved")
        return ScanReply(Answer.NOT_SAVED, "", place, moment, trouble=str(refusal))


def check_in_within(
    writing: Transaction,
    delegate_id: str,
    place: Place,
    *,
    at: datetime,
    how: How,
    admit_anyway: str | None = None,
    over: Collection[Answer] = OBJECTIONS,
) -> ScanReply:
    """As `check_in`, inside a transaction that does more than this, and reads what it wrote itself.

    `over`: which objections `admit_anyway` steps over; others are answered. Raises what the disk refuses.
    """
    writing.refold_now()
    holder = [CodeHolder(delegate_id, None)]
    return _answer(writing, holder, _as_it_is_now(writing.read, place), at, how, admit_anyway, "", over)


def _as_it_is_now(read: Queries, place: Place) -> Place:
    activity = read.activity(place.activity.id)
    if activity is None or activity.removed or all(point.id != place.checkpoint for point in activity.checkpoints):
        raise UserError(f"{place.activity.title()} was changed in the programme.", "Choose the activity again.")
    return replace(place, activity=activity)


def _plain(reading: CodeReading) -> str:
    bare = reading.shown.replace(" ", "")
    return bare if bare.isdecimal() else reading.shown


def _unknown(writing: Transaction, code: str, place: Place, at: datetime) -> ScanReply:
    body = {
        "code": code,
        "activity": place.activity.id,
        "checkpoint": place.checkpoint,
        "at": milliseconds(at),
    }
    writing.append(Kind.CODE_REFUSED, refusals_subject(writing.desk()), body)
    return ScanReply(Answer.UNKNOWN, code, place, at)


def _answer(
    writing: Transaction,
    holders: Sequence[CodeHolder],
    place: Place,
    at: datetime,
    how: How,
    admit_anyway: str | None,
    code: str,
    over: Collection[Answer] = OBJECTIONS,
) -> ScanReply:
    valid = [h for h in holders if h.badge is None or h.badge.state is BadgeState.ACTIVE] or list(holders)
    people = {holder.delegate for holder in valid}
    if len(people) > 1:  # two desks apart gave out one number: never guess
        return replace(_unknown(writing, code, place, at), holders=len(people))
    holder = valid[0]
    delegate = writing.read.delegate(holder.delegate)
    if delegate is None:
        return ScanReply(Answer.UNKNOWN, code, place, at)
    door = _door(writing.read, delegate, holder, place, at)
    answer, override = decide(door, override=admit_anyway is not None, over=over)
    reply = ScanReply(answer, code, place, at, delegate=delegate, override=override)
    if not answer.records:
        return _explained(writing.read, reply, door, holder)
    latest = door.presence.latest(place.checkpoint)
    if answer is Answer.OUT and latest is not None and latest.state is MarkState.OUT and _stutter(latest, at):
        return replace(reply, entry=latest.entry, repeat=True)  # a second mark would outlive the undo of the first
    state = MarkState.OUT if answer is Answer.OUT else MarkState.IN
    entry = _mark(
        writing, delegate.id, place, state, at, how,
        override=str(override or ""), reason=(admit_anyway or LET_IN) if override else "",
    )  # fmt: skip
    note = bool(delegate.attention) and answer is not Answer.OUT and not _note_read(writing.read, delegate, at)
    return replace(reply, entry=entry.id, note=note, queued=_badge_asked_for(writing, place, delegate, answer, entry))


def _badge_asked_for(
    writing: Transaction, place: Place, delegate: Delegate, answer: Answer, entry: Entry
) -> int | None:
    if answer is not Answer.ADMITTED or not place.activity.print_badges:
        return None
    if not prints_badge(writing.read.event(), place.activity, delegate):
        return None
    return next(iter(put_in_queue(writing, [delegate.id], Why.CHECK_IN, cause=entry.id).added), None)


def _door(read: Queries, delegate: Delegate, holder: CodeHolder, place: Place, at: datetime) -> DoorView:
    activity = place.activity
    ended = {BadgeState.REPLACED: Answer.REPLACED, BadgeState.WITHDRAWN: Answer.WITHDRAWN}
    presence = read.presence(delegate.id, activity.id)
    return DoorView(
        activity=activity,
        checkpoint=place.checkpoint,
        presence=presence,
        expected=activity.expected.includes(delegate) or set_out(activity, presence, place.checkpoint),
        cancelled=delegate.status is DelegateStatus.CANCELLED,
        badge_ended=None if holder.badge is None else ended.get(holder.badge.state),
        inside_now=0 if activity.capacity is None else read.inside_now(activity.id, place.checkpoint),
        at=at,
        leaving=place.leaving,
    )


def _explained(read: Queries, reply: ScanReply, door: DoorView, holder: CodeHolder) -> ScanReply:
    match reply.answer:
        case Answer.ALREADY_IN:
            earlier = door.presence.latest(door.checkpoint)
            repeat = earlier is not None and _stutter(earlier, reply.at)
            name = "" if earlier is None else read.desks().get(earlier.desk, "")
            return replace(reply, earlier=earlier, earlier_desk=name, repeat=repeat)
        case Answer.REPLACED | Answer.WITHDRAWN:
            valid = [b for b in read.badges(holder.delegate) if b.state is BadgeState.ACTIVE]
            return replace(reply, ended=holder.badge, valid=valid[-1] if valid else None)
        case Answer.NOT_EXPECTED | Answer.WRONG_TIME:
            delegate = reply.delegate
            fitting = [a for a in read.activities() if delegate is not None and a.expected.includes(delegate)]
            better = activity_now((a for a in fitting if a.id != door.activity.id), reply.at)
            return replace(reply, better=better)
        case Answer.FULL:
            return replace(reply, over_by=1 + door.inside_now - (door.activity.capacity or 0))
        case _:
            return reply


def _stutter(earlier: Sighting, at: datetime) -> bool:
    return abs(at - earlier.at) < timedelta(seconds=REPEAT_SECONDS)


def _note_read(read: Queries, delegate: Delegate, at: datetime) -> bool:
    zone = read.event().zone
    midnight = at.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return read.note_done_since(delegate.id, midnight)


def _mark(
    writing: Transaction,
    delegate_id: str,
    place: Place,
    state: MarkState,
    at: datetime,
    how: How,
    override: str = "",
    reason: str = "",
) -> Entry:
    body: dict[str, object] = {
        "checkpoint": place.checkpoint,
        "state": str(state),
        "at": milliseconds(at),
        "how": str(how),
    }
    if override:
        body["override"] = override
    if reason:
        body["reason"] = reason
    if place.bus:
        body["bus"] = place.bus
    return writing.append(Kind.MARKED, mark_subject(delegate_id, place.activity.id), body)


def mark(
    desk: Desk,
    delegate_ids: Sequence[str],
    place: Place,
    state: MarkState,
    *,
    at: datetime | None = None,
    how: How = How.TAP,
    reason: str = "",
) -> tuple[Entry, ...]:
    """Marks people as in, out, excused or not coming without asking the door's questions; one transaction for all."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        moment = at or desk.now
        return tuple(_mark(writing, one, place, state, moment, how, reason=reason) for one in delegate_ids)


def undo(desk: Desk, entry_id: str) -> Entry:
    """Takes an entry back by a new entry, which can itself be taken back. Raises UserError when there is no such entry
    or it was taken back already."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        entry = writing.read.entry(entry_id)
        if entry is None:
            raise UserError(
                f"There is no entry {entry_id} in this event.", "Look it up with: companion journal EVENT --json"
            )
        if writing.read.undone(entry):
            raise UserError("This was taken back already.", "Nothing else needs to be done.")
        if entry.kind == Kind.EVENT_PUT and "id" in entry.body:
            raise UserError("This entry began the event and cannot be taken back.", "Make a new event instead.")
        if entry.kind == Kind.MARKED:
            taken_back(writing, [entry.id])
        elif entry.kind == Kind.UNDONE:
            given_back(writing, str(entry.body.get("entry", "")))
        return writing.append(Kind.UNDONE, entry.subject, {"entry": entry.id})


def undo_batch(desk: Desk, batch: str) -> int:
    """Takes a whole import back; returns how many entries that took. Raises UserError when there is no such import."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        entries = writing.read.batch(batch)
        if not entries:
            raise UserError("There is no such import in this event.", "It may have been taken back already.")
        standing = [entry for entry in entries if not writing.read.undone(entry)]
        taken_back(writing, [entry.id for entry in standing if entry.kind == Kind.MARKED])
        for entry in standing:
            writing.append(Kind.UNDONE, entry.subject, {"entry": entry.id})
        return len(standing)


def give_reason(desk: Desk, entry_id: str, reason: str) -> Entry:
    """Writes why somebody was let in or excused, after the fact; the journal keeps the mark and every reason given.

    Raises UserError when there is no such mark, it was taken back, or nothing was typed.
    """
    words = reason.strip()
    if not words:
        raise UserError("A reason needs words.", "Type why they were let in.")
    with desk.file.writing(desk.now, desk.staff) as writing:
        entry = writing.read.entry(entry_id)
        if entry is None or entry.kind != Kind.MARKED:
            raise UserError("There is no such check-in in this event.", "It may have been taken back already.")
        if writing.read.undone(entry):
            raise UserError("This was taken back already.", "Nothing else needs to be done.")
        return writing.append(Kind.REASONED, entry.subject, {"entry": entry.id, "reason": words})


def note_done(desk: Desk, delegate_id: str) -> Entry:
    """The attention note was read; no desk shows it again today."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        return writing.append(Kind.NOTE_DONE, note_subject(delegate_id), {})


def place_of(read: Queries, activity_id: str, checkpoint_id: str | None = None, *, leaving: bool = False) -> Place:
    """The place with these ids. Raises UserError when the activity or the checkpoint does not exist."""
    activity = read.activity(activity_id)
    if activity is None or activity.removed:
        raise UserError(
            f"There is no activity {activity_id} in this event.", "See the ids with: companion activities EVENT"
        )
    try:
        point = activity.checkpoint(checkpoint_id)
    except KeyError as error:
        known = ", ".join(p.id for p in activity.checkpoints)
        raise UserError(f"{activity.title()} has no checkpoint {checkpoint_id}.", f"Choose one of: {known}.") from error
    return Place(activity, point.id, leaving)
