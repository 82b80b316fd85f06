"""What a word on the command line names: an activity, a checkpoint, a delegate, a moment, languages, columns."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from companion.cli.lines import day_and_time
from companion.domain.answers import UserError
from companion.domain.codes import read_code
from companion.domain.delegates import Delegate
from companion.domain.lists import COLUMN_FIELDS, CUSTOM
from companion.domain.programme import Activity, Checkpoint, activity_now

if TYPE_CHECKING:
    from companion.store.queries import Queries

NOW = "now"
LANGUAGES = ("en", "zh", "ko")
_LISTED = 12
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?")
_YEARS = range(1971, 9998)
"""Years whose moments every part of the program can write in every time zone."""


def find_activity(read: "Queries", word: str, now: datetime) -> Activity:
    """The activity with this id, else the one with this title or, failing that, with this in its title; "now" is the
    one that is running. Raises UserError that lists the choices."""
    activities = read.activities()
    zone = read.event().zone
    for activity in activities:
        if activity.id == word:
            return activity
    if word == NOW:
        running = activity_now(activities, now)
        if running is None:
            raise UserError("Nothing is running now.", "Name the activity; see: companion activities EVENT")
        return running
    wanted = word.strip().casefold()
    exact = [a for a in activities if wanted in {t.casefold() for t in a.titles.values()}]
    part = [a for a in activities if wanted and any(wanted in t.casefold() for t in a.titles.values())]
    found = exact or part
    if len(found) == 1:
        return found[0]
    if found:
        raise UserError(f"{len(found)} activities fit “{word}”: {_activities(found, zone)}.", "Name one by its id.")
    if not activities:
        raise UserError("This event has no programme yet.", "Import one with: companion programme EVENT LIST")
    raise UserError(f"There is no activity “{word}”.", f"Choose one of these: {_activities(activities, zone)}.")


def _activities(activities: Sequence[Activity], zone: ZoneInfo) -> str:
    return _listed(f"{a.id} ({a.title()}, {day_and_time(a.start, zone)})" for a in activities)


def find_checkpoint(activity: Activity, word: str | None) -> Checkpoint:
    """The checkpoint with this id or title; without a word the one that means taking part."""
    if word is None:
        return activity.attending
    wanted = word.strip().casefold()
    for point in activity.checkpoints:
        if point.id == word or wanted in {title.casefold() for title in point.titles.values()}:
            return point
    choices = ", ".join(point.id for point in activity.checkpoints)
    raise UserError(f"{activity.title()} has no checkpoint “{word}”.", f"Choose one of these: {choices}.")


def find_delegate(read: "Queries", word: str) -> Delegate:
    """The delegate with this id, badge code or name. Raises UserError when nobody or more than one person fits."""
    by_id = read.delegate(word)
    if by_id is not None:
        return by_id
    reading = read_code(word)
    holders = {holder.delegate for holder in read.holders(reading.own, reading.foreign)}
    if len(holders) == 1:
        by_code = read.delegate(holders.pop())
        if by_code is not None:
            return by_code
    wanted = word.strip().casefold()
    everybody = read.delegates()
    found = [d for d in everybody if wanted in {d.native.casefold(), d.latin.casefold(), d.full_name.casefold()}]
    if not found:
        from companion.services.search import find_delegates

        found = find_delegates(read, word, _LISTED + 1)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserError(f"There is no delegate “{word}”.", "Look them up with: companion delegates EVENT")
    people = _listed(f"{d.full_name} ({d.id})" for d in found)
    raise UserError(f"More than one delegate fits “{word}”: {people}.", "Name one by the id.")


def find_delegation(read: "Queries", word: str) -> str:
    """The delegation as the event spells it. Raises UserError that lists the delegations."""
    names: dict[str, None] = {}
    for delegate in read.delegates():
        if not delegate.delegation:
            continue
        if word.strip().casefold() in {delegate.delegation.casefold(), delegate.delegation_native.casefold()}:
            return delegate.delegation
        names.setdefault(delegate.delegation)
    choices = _listed(sorted(names)) or "this event has none"
    raise UserError(f"There is no delegation “{word}”.", f"Choose one of these: {choices}.")


def find_moment(word: str | None, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The moment meant: ISO 8601 with or without an offset (without: the event's zone), or HH:MM of that day."""
    if word is None:
        return None
    text = word.strip()
    spoken = _TIME.fullmatch(text)
    if spoken is not None:
        at = time(int(spoken[1]), int(spoken[2]), int(spoken[3] or 0))
        return datetime.combine(now.astimezone(zone).date(), at, zone)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.year not in _YEARS:
        raise UserError(f"“{word}” is no time.", "Write it like 2016-09-20T09:00+08:00, 2016-09-20T09:00 or 09:00.")
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)


def find_languages(word: str | None) -> tuple[str, ...]:
    """One or two language tags, given as "en,zh"; none without a word."""
    if word is None:
        return ()
    tags = tuple(dict.fromkeys(tag.strip().lower() for tag in word.split(",") if tag.strip()))
    if not tags or len(tags) > 2 or not set(tags) <= set(LANGUAGES):
        raise UserError(f"“{word}” are not languages of a document.", "Write one or two of en, zh, ko: en,zh")
    return tags


def find_columns(pairs: Iterable[str]) -> dict[str, str]:
    """Which column holds which field, from pairs FIELD=COLUMN."""
    columns: dict[str, str] = {}
    for pair in pairs:
        field, sign, column = (part.strip() for part in pair.partition("="))
        if not (sign and field and column):
            raise UserError(f"“{pair}” does not match a field with a column.", "Write it like mobile=F or native=姓名.")
        if field not in {*COLUMN_FIELDS, "leave-out"} and not field.startswith(CUSTOM):
            choices = ", ".join((*COLUMN_FIELDS, f"{CUSTOM}TITLE", "leave-out"))
            raise UserError(f"There is no field “{field}”.", f"Choose one of these: {choices}.")
        columns[field] = column
    return columns


def _listed(items: Iterable[str]) -> str:
    names = list(items)
    more = len(names) - _LISTED
    return "; ".join(names[:_LISTED]) + (f"; and {more} more" if more > 0 else "")
