"""Commands at the door: scan, status, undo, journal."""

import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from companion.cli.answers import for_people, person, record
from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import count, day_and_time, json_line, line, moment, table
from companion.cli.naming import find_activity, find_checkpoint, find_moment
from companion.cli.whereabouts import buses, names, tell_everywhere, tell_who
from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How
from companion.domain.delegates import Delegate
from companion.domain.entry import Entry, Kind
from companion.domain.programme import Activity

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.store.queries import Counts, Queries

STANDARD_INPUT = "-"


@click.command()
@click.argument("event", type=EVENT)
@click.argument("codes", metavar="(CODE... | -)", nargs=-1, required=True)
@click.option("--activity", "activity_word", required=True, metavar="A", help="Its id, its title or a part, or now.")
@click.option("--checkpoint", "checkpoint_word", metavar="C", help="Where people are counted; default: taking part.")
@click.option("--out", is_flag=True, help="Count people out.")
@click.option("--at", "at_word", metavar="TIME", help="The time the mark carries: ISO 8601 or HH:MM; default now.")
@click.option("--admit-anyway", metavar="REASON", help="Let in whoever is not expected, too early or one too many.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def scan(
    program: "Program",
    event: Path,
    codes: tuple[str, ...],
    activity_word: str,
    checkpoint_word: str | None,
    at_word: str | None,
    admit_anyway: str | None,
    by: str,
    *,
    out: bool,
    as_json: bool,
) -> int:
    """Answer each CODE; with - codes are read from standard input, one a line.

    A line is printed only after what it says is on disk. The exit status is 1 when an answer was no.

    \b
    Example:
      companion scan week.companion --activity "Opening" --at 09:00 481526371234
      companion scan week.companion --activity now --json -
    """
    from companion.services.desk import Place
    from companion.services.desk import scan as answer

    with opened(program, event, by=by) as desk:
        zone = desk.file.read.event().zone
        activity = find_activity(desk.file.read, activity_word, desk.now)
        place = Place(activity, find_checkpoint(activity, checkpoint_word).id, leaving=out)
        at = find_moment(at_word, zone, desk.now)
        status = 0
        for code in _codes(codes):
            reply = answer(desk, code, place, at=at, how=How.COMMAND, admit_anyway=admit_anyway)
            if as_json:
                json_line(record(reply, zone))
            else:
                line(for_people(reply, zone))
            if reply.answer is Answer.NOT_SAVED:
                status = 3
            elif not reply.answer.records:
                status = max(status, 1)
    return status


def _codes(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if word == STANDARD_INPUT:
            yield from _lines()
        else:
            yield word


def _lines() -> Iterator[str]:
    """The lines of standard input as they come, whatever bytes a scanner sends; empty ones are no codes."""
    for raw in sys.stdin.buffer:
        for text in raw.decode("utf-8", errors="replace").removeprefix("\ufeff").split("\r"):
            if text.strip():
                yield text.rstrip("\n")


@click.command()
@click.argument("event", type=EVENT)
@click.option("--activity", "activity_word", metavar="A", help="Only this one: id, title or a part of it, or now.")
@click.option("--checkpoint", "checkpoint_word", metavar="C", help="Where people are counted; default: taking part.")
@click.option("--everywhere", is_flag=True, help="Everybody once, over all activities that are on now.")
@click.option("--who", is_flag=True, help="With the names behind each count, when and where they were seen.")
@click.option("--sensitive", is_flag=True, help="With the mobile numbers of the missing.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def status(
    program: "Program",
    event: Path,
    activity_word: str | None,
    checkpoint_word: str | None,
    *,
    everywhere: bool,
    who: bool,
    sensitive: bool,
    as_json: bool,
) -> int:
    """Count who is expected, arrived, here, left, excused and unknown, and name the missing.

    Without --activity every activity is answered, one a line.

    \b
    Example:
      companion status week.companion --activity now
      companion status week.companion --activity "Fire station" --who
      companion status week.companion --everywhere --who
    """
    from companion.services.whereabouts import whereabouts

    if everywhere and (activity_word is not None or checkpoint_word is not None):
        raise UserError("--everywhere looks at all that is on now.", "Leave out --activity and --checkpoint.")
    with opened(program, event) as desk:
        read = desk.file.read
        zone = read.event().zone
        if everywhere:
            tell_everywhere(desk, who=who, sensitive=sensitive, as_json=as_json)
            return 0
        activities = read.activities() if activity_word is None else [find_activity(read, activity_word, desk.now)]
        places = [(activity, find_checkpoint(activity, checkpoint_word).id) for activity in activities]
        if as_json:
            for activity, checkpoint in places:
                found = whereabouts(read, activity.id, checkpoint)
                standing = _standing(read, activity, checkpoint, sensitive=sensitive)
                json_line(standing | {"who": names(read, found, sensitive=sensitive), "buses": buses(found)})
        else:
            _show_counts([(activity, read.counts(activity, checkpoint)) for activity, checkpoint in places], zone)
            if who:
                for activity, checkpoint in places:
                    tell_who(read, whereabouts(read, activity.id, checkpoint), sensitive=sensitive)
            elif activity_word is not None:
                _show_missing(read.missing(*places[0]), sensitive=sensitive)
    return 0


def _standing(read: "Queries", activity: Activity, checkpoint: str, *, sensitive: bool) -> dict[str, Any]:
    return {
        "activity": activity.id,
        "title": activity.title(),
        "checkpoint": checkpoint,
        "capacity": activity.capacity,
        "exits": activity.exits,
        **_figures(read.counts(activity, checkpoint)),
        "missing": [
            {**person(delegate), **({"mobile": delegate.mobile} if sensitive else {})}
            for delegate in read.missing(activity, checkpoint)
        ],
        "checkpoints": [
            {"id": point.id, **_figures(read.counts(activity, point.id))} for point in activity.checkpoints
        ],
    }


def _figures(counts: "Counts") -> dict[str, int]:
    return {
        "expected": counts.expected,
        "arrived": counts.arrived,
        "extra": counts.extra,
        "here": counts.here,
        "left": counts.left,
        "excused": counts.excused,
        "not_coming": counts.not_coming,
        "unknown": counts.unknown,
    }


def _show_counts(counted: Sequence[tuple[Activity, "Counts"]], zone: ZoneInfo) -> None:
    headings = ("id", "activity", "start", "expected", "arrived", "extra", "here", "left", "excused", "not coming")
    table(
        (*headings, "unknown", "places"),
        [
            (
                *(activity.id, activity.title(), day_and_time(activity.start, zone)),
                *_figures(counts).values(),
                _places(activity, counts),
            )
            for activity, counts in counted
        ],
    )


def _places(activity: Activity, counts: "Counts") -> str:
    """How many places are taken, where they are counted, and whether leaving frees them."""
    if activity.capacity is None:
        return ""
    return f"{counts.here} of {activity.capacity}" + (", exits counted" if activity.exits else "")


def _show_missing(missing: Sequence[Delegate], *, sensitive: bool) -> None:
    if not missing:
        line("Nobody is missing.")
        return
    line(f"{count(len(missing), 'person is', 'people are')} missing:")
    for delegate in missing:
        parts = (delegate.full_name, delegate.delegation, delegate.mobile if sensitive else "")
        line("  " + " · ".join(part for part in parts if part))


@click.command()
@click.argument("event", type=EVENT)
@click.argument("entry", metavar="ENTRY")
@click.option("--by", default="", metavar="NAME", help="Who takes it back.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def undo(program: "Program", event: Path, entry: str, by: str, *, as_json: bool) -> int:
    """Take an entry back, or a whole import by its batch. The journal keeps both.

    \b
    Example:
      companion undo week.companion 01JD3K5Z6Q8W9E0R1T2Y3V4N5M
    """
    from companion.services.desk import undo as take_back
    from companion.services.desk import undo_batch

    with opened(program, event, by=by) as desk:
        if desk.file.read.entry(entry) is None and desk.file.read.batch(entry):
            taken = undo_batch(desk, entry)
            found: dict[str, Any] = {"batch": entry, "undone": taken}
            words = f"Taken back: {count(taken, 'entry', 'entries')}."
        else:
            made = take_back(desk, entry)
            found = {"entry": made.id, "undone": entry}
            words = f"Taken back. The new entry is {made.id}."
    if as_json:
        json_line(found)
    else:
        line(words)
    return 0


@click.command()
@click.argument("event", type=EVENT)
@click.option(
    "--since", type=click.IntRange(0, 2**63 - 1), default=0, metavar="N", help="Only entries past this position."
)
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def journal(program: "Program", event: Path, since: int, *, as_json: bool) -> int:
    """Print the journal, oldest first.

    \b
    Example:
      companion journal week.companion --since 120 --json
    """
    with opened(program, event) as desk:
        read = desk.file.read
        zone = read.event().zone
        desks = read.desks()
        for position, entry in read.journal(since):
            at = datetime.fromtimestamp(entry.wall / 1000, zone)
            desk_name = desks.get(entry.desk, "")
            if as_json:
                json_line(
                    {
                        "position": position, "id": entry.id, "at": moment(at, zone), "kind": str(entry.kind),
                        "subject": entry.subject, "desk": entry.desk, "desk_name": desk_name,
                        "sequence": entry.sequence, "who": entry.who, "batch": entry.batch, "body": _shown_body(entry),
                    }
                )  # fmt: skip
            else:
                parts = (f"{position:>6}", day_and_time(at, zone), entry.id, entry.kind, entry.subject, desk_name)
                line("  ".join(part for part in (*parts, entry.who) if part))
    return 0


def _shown_body(entry: Entry) -> dict[str, Any]:
    """What an entry says, without the picture itself: a listing is for reading, and travels further than it should."""
    if entry.kind == Kind.TEMPLATE_PUT:
        return {key: _length_of(value) if key.startswith("picture/") else value for key, value in entry.body.items()}
    if entry.kind != Kind.PHOTO_PUT:
        return entry.body
    return entry.body | {"jpeg": count(len(str(entry.body.get("jpeg", ""))) * 3 // 4, "byte", "bytes")}


def _length_of(picture: Any) -> Any:
    if not isinstance(picture, dict):
        return picture
    return picture | {"data": count(len(str(picture.get("data", ""))) * 3 // 4, "byte", "bytes")}


COMMANDS = (scan, status, undo, journal)
