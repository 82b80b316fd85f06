"""The answer to a scan: as an object for programs and as a sentence for people."""

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from companion.cli.lines import clock_time, day_and_time, moment
from companion.domain.answers import Answer
from companion.domain.codes import grouped
from companion.domain.delegates import Delegate

if TYPE_CHECKING:
    from companion.services.desk import ScanReply

HEADLINES = {
    Answer.ADMITTED: "Checked in",
    Answer.OUT: "Left",
    Answer.BACK_IN: "Back in",
    Answer.ALREADY_IN: "Already in",
    Answer.NOT_EXPECTED: "Not expected here",
    Answer.WRONG_TIME: "Wrong time",
    Answer.FULL: "Full",
    Answer.REPLACED: "Badge replaced",
    Answer.WITHDRAWN: "Badge withdrawn",
    Answer.CANCELLED: "Cancelled",
    Answer.UNKNOWN: "Unknown code",
    Answer.MISREAD: "Misread",
    Answer.NOT_SAVED: "NOT SAVED",
}


def record(reply: "ScanReply", zone: ZoneInfo) -> dict[str, Any]:
    """The reply as the command line promises it (cli.md), keys that say nothing left out."""
    found: dict[str, Any] = {
        "answer": str(reply.answer),
        "code": reply.code,
        "delegate": None if reply.delegate is None else person(reply.delegate),
        "activity": reply.place.activity.id,
        "checkpoint": reply.place.checkpoint,
        "at": moment(reply.at, zone),
        "entry": reply.entry,
        "note": reply.note,
    }
    if reply.override is not None:
        found["override"] = str(reply.override)
    if reply.earlier is not None:
        earlier = reply.earlier
        found["earlier"] = {"at": moment(earlier.at, zone), "desk": reply.earlier_desk, "by": earlier.who}
    if reply.better is not None:
        found["better"] = {"activity": reply.better.id, "title": reply.better.title()}
    if reply.over_by:
        found["over_by"] = reply.over_by
    if reply.repeat:
        found["repeat"] = True
    if reply.queued is not None:
        found["queued"] = reply.queued
    found["message"] = sentence(reply, zone)
    return found


def person(delegate: Delegate) -> dict[str, str]:
    """The delegate as every answer names one."""
    return {
        "id": delegate.id,
        "native": delegate.native,
        "latin": delegate.latin,
        "delegation": delegate.delegation,
    }


def for_people(reply: "ScanReply", zone: ZoneInfo) -> str:
    """One readable line: time, answer, who, and what to know or do."""
    who = "" if reply.delegate is None else _who(reply.delegate)
    parts = [clock_time(reply.at, zone), HEADLINES[reply.answer], who or grouped(reply.code)]
    more = _besides(reply) if reply.answer.records else sentence(reply, zone)
    return "  ".join(part for part in (*parts, more) if part)


def _who(delegate: Delegate) -> str:
    return " · ".join(part for part in (delegate.full_name, delegate.delegation) if part)


def sentence(reply: "ScanReply", zone: ZoneInfo) -> str:
    """What happened and what to do, in whole sentences."""
    return f"{_what(reply, zone)} {_besides(reply)}".rstrip()


def _besides(reply: "ScanReply") -> str:
    badge = "" if reply.queued is None else "Their badge waits for the printer."
    return " ".join(part for part in (_why_anyway(reply), _note(reply), badge) if part)


_RECORDED = {Answer.ADMITTED: "is checked in at", Answer.OUT: "has left", Answer.BACK_IN: "is back at"}


def _what(reply: "ScanReply", zone: ZoneInfo) -> str:  # noqa: C901, PLR0911 - one sentence an answer
    activity = reply.place.activity
    name = reply.delegate.full_name if reply.delegate is not None else ""
    if reply.answer in _RECORDED:
        return f"{name} {_RECORDED[reply.answer]} {activity.title()}."
    match reply.answer:
        case Answer.ALREADY_IN:
            return _already(reply, zone)
        case Answer.NOT_EXPECTED:
            return f"{name} is not on the list of {activity.title()}.{_better(reply)}"
        case Answer.WRONG_TIME:
            opens, closes = day_and_time(activity.opens, zone), day_and_time(activity.closes, zone)
            return f"{activity.title()} is open from {opens} to {closes}.{_better(reply)}"
        case Answer.FULL:
            return f"{activity.title()} is full: {activity.capacity} people are in."
        case Answer.REPLACED | Answer.WITHDRAWN:
            return _ended(reply, zone)
        case Answer.CANCELLED:
            return _cancelled(reply, zone)
        case Answer.UNKNOWN if reply.holders > 1:
            return f"{reply.holders} people have this code. Find the person by name and replace one of the badges."
        case Answer.UNKNOWN:
            return "Nobody has this code. Find the person by name."
        case Answer.MISREAD:
            return "The code was not read correctly. Scan again."
        case _:
            return f"Nothing was saved. {reply.trouble}".rstrip()


def _already(reply: "ScanReply", zone: ZoneInfo) -> str:
    name = reply.delegate.full_name if reply.delegate is not None else ""
    if reply.earlier is None:
        return f"{name} is already in."
    desk = f" at {reply.earlier_desk}" if reply.earlier_desk else ""
    by = f" by {reply.earlier.who}" if reply.earlier.who else ""
    same_day = reply.earlier.at.astimezone(zone).date() == reply.at.astimezone(zone).date()
    when = (clock_time if same_day else day_and_time)(reply.earlier.at, zone)
    return f"{name} was checked in at {when}{desk}{by}."


def _better(reply: "ScanReply") -> str:
    return "" if reply.better is None else f" {reply.better.title()} would be right now."


def _ended(reply: "ScanReply", zone: ZoneInfo) -> str:
    word = "replaced" if reply.answer is Answer.REPLACED else "withdrawn"
    ended = reply.ended
    when = f" on {day_and_time(ended.ended_at, zone)}" if ended is not None and ended.ended_at is not None else ""
    then = "Give this person a new badge." if reply.valid is None else f"Ask for badge {grouped(reply.valid.code)}."
    return f"This badge was {word}{when}. {then}"


def _cancelled(reply: "ScanReply", zone: ZoneInfo) -> str:
    delegate = reply.delegate
    if delegate is None:
        return ""
    by = f" by {delegate.cancelled_by}" if delegate.cancelled_by else ""
    when = f" on {day_and_time(delegate.cancelled_at, zone)}" if delegate.cancelled_at is not None else ""
    return f"{delegate.full_name} was cancelled{by}{when}. Ask the coordinator."


def _why_anyway(reply: "ScanReply") -> str:
    if reply.override is None:
        return ""
    return f"Let in although: {HEADLINES[reply.override].lower()}."


def _note(reply: "ScanReply") -> str:
    if not reply.note or reply.delegate is None:
        return ""
    return f"Please note: {' '.join(reply.delegate.attention.splitlines())}"
