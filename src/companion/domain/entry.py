"""An entry: one thing that was ever said about the event. The journal holds nothing else and loses none of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What an entry says. Bodies only grow; a changed meaning is a new kind."""

    EVENT_PUT = "event_put"
    ACTIVITY_PUT = "activity_put"
    DELEGATE_PUT = "delegate_put"
    DESK_PUT = "desk_put"
    PARTY_PUT = "party_put"
    MARKED = "marked"
    REASONED = "reasoned"
    NOTE_DONE = "note_done"
    CALL_NOTED = "call_noted"
    DEPARTED = "departed"
    ROSTER_MADE = "roster_made"
    BADGE_ISSUED = "badge_issued"
    BADGE_ENDED = "badge_ended"
    BADGE_PRINTED = "badge_printed"
    CERTIFICATE_ISSUED = "certificate_issued"
    CERTIFICATE_VOIDED = "certificate_voided"
    CERTIFICATE_DECIDED = "certificate_decided"
    CEREMONY_PUT = "ceremony_put"
    STAGE_PUT = "stage_put"
    HANDED_OVER = "certificate_handed_over"
    KEPT_BACK = "certificate_kept_back"
    CODE_REFUSED = "code_refused"
    PHOTO_PUT = "photo_put"
    TEMPLATE_PUT = "template_put"
    SIGNATURE_PUT = "signature_put"
    UNDONE = "undone"


KIND_MEANINGS: dict[Kind, str] = {
    Kind.EVENT_PUT: "fields of the event were written; the last writer of each field wins",
    Kind.ACTIVITY_PUT: "fields of an activity were written; the last writer of each field wins",
    Kind.DELEGATE_PUT: "fields of a delegate were written; the last writer of each field wins",
    Kind.DESK_PUT: "a desk took part under this name",
    Kind.PARTY_PUT: "fields of a bus, group or delegation were written; the last writer of each field wins",
    Kind.MARKED: "a delegate was seen (in, out) or spoken for (excused, not coming) at a checkpoint",
    Kind.REASONED: "the reason of a mark was written or changed afterwards; the last one counts",
    Kind.NOTE_DONE: "the attention note of a delegate was read and need not be shown again that day",
    Kind.CALL_NOTED: "somebody tried to reach a missing delegate, and what came of it",
    Kind.DEPARTED: "a bus or group left a checkpoint, and who was not with it and why",
    Kind.ROSTER_MADE: "a roster was made for paper, with these people on its lines",
    Kind.BADGE_ISSUED: "a code was given to a delegate",
    Kind.BADGE_ENDED: "a code was replaced or withdrawn",
    Kind.BADGE_PRINTED: "a printer took a badge",
    Kind.CERTIFICATE_ISSUED: "a certificate with a serial was issued",
    Kind.CERTIFICATE_VOIDED: "a certificate was taken back",
    Kind.CERTIFICATE_DECIDED: "a coordinator gave or withheld a certificate against the rule",
    Kind.CEREMONY_PUT: "how people are called up at the ceremony was written; the last writer of each field wins",
    Kind.STAGE_PUT: "who receives for somebody on stage, a note to the announcer, or where they were moved by hand",
    Kind.HANDED_OVER: "a certificate was handed over on stage, to the person or to somebody for them",
    Kind.KEPT_BACK: "a certificate was not handed over when its turn came, and why",
    Kind.CODE_REFUSED: "a well-formed code was read that nobody has",
    Kind.PHOTO_PUT: "a photo of a delegate was kept, or removed; the last one counts",
    Kind.TEMPLATE_PUT: "fields of a design of badges or certificates were written; the last writer of each field wins",
    Kind.SIGNATURE_PUT: "a picture of a signature or of the seal was kept, or removed; the last one counts",
    Kind.UNDONE: "an earlier entry of the same subject is taken back",
}

EVENT_SUBJECT = "event"
CEREMONY_SUBJECT = "ceremony"


def signature_subject(place: str) -> str:
    """The subject of the picture of a signature or of the seal, by its place on a certificate."""
    return f"signature/{place}"


def delegate_subject(delegate: str) -> str:
    """The subject of what is said of a delegate's record."""
    return f"delegate/{delegate}"


def activity_subject(activity: str) -> str:
    """The subject of what is said of an activity's record."""
    return f"activity/{activity}"


def party_subject(kind: str, name: str) -> str:
    """The subject of what is said of a bus, a group or a delegation, by the name in the delegates' records."""
    return f"party/{kind}/{name}"


def mark_subject(delegate: str, activity: str) -> str:
    """The subject of the marks of one delegate at one activity."""
    return f"mark/{delegate}/{activity}"


def badges_subject(delegate: str) -> str:
    """The subject of one delegate's badges."""
    return f"badges/{delegate}"


def note_subject(delegate: str) -> str:
    """The subject of the readings of one delegate's attention note."""
    return f"note/{delegate}"


def call_subject(delegate: str, activity: str) -> str:
    """The subject of the attempts to reach one delegate during one activity."""
    return f"call/{delegate}/{activity}"


def departure_subject(activity: str) -> str:
    """The subject of the departures from the checkpoints of one activity."""
    return f"departure/{activity}"


def roster_subject(sheet: str) -> str:
    """The subject of one roster on paper."""
    return f"roster/{sheet}"


def certificate_subject(delegate: str) -> str:
    """The subject of one delegate's certificates."""
    return f"certificate/{delegate}"


def stage_subject(delegate: str) -> str:
    """The subject of one delegate's turn at the ceremony."""
    return f"stage/{delegate}"


def photo_subject(delegate: str) -> str:
    """The subject of one delegate's photo."""
    return f"photo/{delegate}"


def template_subject(template: str) -> str:
    """The subject of one design of badges or certificates that belongs to the event."""
    return f"template/{template}"


def desk_subject(desk: str) -> str:
    """The subject of one desk: its name."""
    return f"desk/{desk}"


def refusals_subject(desk: str) -> str:
    """The subject of the codes that a desk could not place: any number of them, and nothing follows from them."""
    return f"refused/{desk}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `wall` is UTC milliseconds by the desk's own clock, `clock` the hybrid logical clock,
    `prev` the id of that desk's previous entry: a chain that shows a forked copy."""

    id: str
    desk: str
    sequence: int
    prev: str
    clock: int
    subject: str
    kind: str
    version: int
    wall: int
    who: str
    body: dict[str, Any]
    batch: str = ""


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Entries as every desk orders them, whatever order they arrived in."""
    return sorted(entries, key=lambda entry: (entry.clock, entry.desk, entry.sequence, entry.id))


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """The entries of one subject that stand, in order: those that no standing entry has taken back.

    The same entry twice counts once, so that a merge may repeat itself.
    """
    return [entry for entry in standing_with_undos(entries) if entry.kind != Kind.UNDONE]


def standing_with_undos(entries: Iterable[Entry]) -> list[Entry]:
    """As `standing`, with those undos among them that were not taken back themselves."""
    unique = {entry.id: entry for entry in entries}
    takers: dict[str, list[str]] = {}
    for entry in unique.values():
        if entry.kind == Kind.UNDONE:
            takers.setdefault(str(entry.body.get("entry", "")), []).append(entry.id)

    # From those that nobody takes back towards what they take back. In a forged ring nobody is first: it stands.
    open_takers = {entry_id: len(found) for entry_id, found in takers.items()}
    taken: set[str] = set()
    settled = [entry_id for entry_id in unique if entry_id not in open_takers]
    while settled:
        entry = unique[settled.pop()]
        target = str(entry.body.get("entry", "")) if entry.kind == Kind.UNDONE else ""
        if target in unique:
            if entry.id not in taken:
                taken.add(target)
            open_takers[target] -= 1
            if not open_takers[target]:
                settled.append(target)
    return [entry for entry in in_order(unique.values()) if entry.id not in taken]


def last_written(
    entries: Iterable[Entry], kind: Kind, legible: Callable[[dict[str, Any]], dict[str, Any]] = dict
) -> dict[str, Any]:
    """The fields that stand after every writing of this kind: the last writer of each field wins.

    `legible` leaves out what cannot be read, so that what was written before it stands.
    """
    values: dict[str, Any] = {}
    for entry in standing(entries):
        if entry.kind == kind:
            values.update(legible(entry.body))
    return values
