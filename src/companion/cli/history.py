"""The command that tells the history of one delegate's attendance: history."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import clock_time, day_and_time, json_line, line, moment
from companion.cli.naming import find_activity, find_delegate
from companion.domain.attendance import How, MarkState

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from companion.bootstrap import Program
    from companion.domain.attendance import Attendance
    from companion.domain.history import TakenBack, Told
    from companion.domain.programme import Activity

_DID = {
    MarkState.IN: "came",
    MarkState.OUT: "left",
    MarkState.EXCUSED: "excused",
    MarkState.NOT_COMING: "not coming",
    MarkState.BUS: "another bus",
}


@click.command()
@click.argument("event", type=EVENT)
@click.argument("delegate")
@click.option("--activity", "activity_word", metavar="A", help="Only there: its id, its title or a part, or now.")
@click.option("--json", "as_json", is_flag=True, help="One object a mark.")
@click.pass_obj
def history(program: "Program", event: Path, delegate: str, activity_word: str | None, *, as_json: bool) -> int:
    """Tell everything that was ever said of a delegate's attendance: each mark with time, desk and reason, whether it
    stands, who took it back, and where it was moved.

    \b
    Example:
      companion history week.companion "Lu Zhiwei"
      companion history week.companion "Lu Zhiwei" --activity Opening --json
    """
    from companion.domain.attendance import attendance
    from companion.services.history import history as everything

    with opened(program, event) as desk:
        read = desk.file.read
        found = find_delegate(read, delegate)
        only = "" if activity_word is None else find_activity(read, activity_word, desk.now).id
        tell = _Teller(read.event().zone, read.desks(), {one.id: one for one in read.activities()})
        if not as_json:
            line(f"{found.full_name} · {found.delegation}" if found.delegation else found.full_name)
        nothing = True
        for activity, told in everything(read, found.id, only):
            nothing = False
            stands = attendance(read.presence(found.id, activity.id), activity, desk.now)
            if as_json:
                for one in told:
                    json_line({"delegate": person(found), **tell.record(activity, one), "status": str(stands.status)})
                continue
            line(tell.heading(activity, stands))
            for one in told:
                line(f"  {tell.line_of(activity, one)}")
        if nothing and not as_json:
            line("Nothing is recorded yet.")
    return 0


class _Teller:
    """Puts marks into words, knowing the names of desks and activities."""

    def __init__(self, zone: "ZoneInfo", desks: dict[str, str], activities: "dict[str, Activity]") -> None:
        self._zone = zone
        self._desks = desks
        self._activities = activities

    def heading(self, activity: "Activity", stands: "Attendance") -> str:
        """The activity and what follows from its marks."""
        parts = [f"{day_and_time(activity.start, self._zone)}  {activity.title()}: {stands.status}"]
        parts += [f"{stands.minutes} minutes"] if stands.status.came else []
        return ", ".join(parts)

    def line_of(self, activity: "Activity", one: "Told") -> str:
        """One mark as a line."""
        seen = one.sighting
        did = f"{day_and_time(seen.at, self._zone)} {_DID[seen.state]}"
        if len(activity.checkpoints) > 1:
            did += f" ({self._point(activity, seen.checkpoint)})"
        parts = [did, seen.bus, self._desks.get(seen.desk, ""), seen.who]
        parts += [seen.how] if seen.how in {How.CORRECTION, How.PAPER} else []
        parts += [f"let in: {seen.override}"] if seen.override else []
        parts.append(self._reason(seen.reason))
        if one.moved_from:
            by = f" by {one.by}" if one.by else ""
            parts.append(f"moved here from {self._title(one.moved_from)} at {clock_time(one.said, self._zone)}{by}")
        if one.taken_back is not None:
            parts.append(self._ended(one.taken_back))
        return " · ".join(part for part in parts if part)

    def _ended(self, ended: "TakenBack") -> str:
        did = f"moved to {self._title(ended.moved_to)}" if ended.moved_to else "taken back"
        return f"{did} {day_and_time(ended.at, self._zone)}" + (f" by {ended.who}" if ended.who else "")

    def record(self, activity: "Activity", one: "Told") -> dict[str, Any]:
        """One mark as an object."""
        seen, ended = one.sighting, one.taken_back
        return {
            "activity": activity.id,
            "entry": seen.entry,
            "checkpoint": seen.checkpoint,
            "state": str(seen.state),
            "at": moment(seen.at, self._zone),
            "said": moment(one.said, self._zone),
            "desk": self._desks.get(seen.desk, ""),
            "who": seen.who,
            "by": one.by,
            "how": seen.how,
            "bus": seen.bus,
            "override": seen.override or None,
            "reason": seen.reason or None,
            "batch": one.batch or None,
            "stands": one.stands,
            "moved_from": one.moved_from or None,
            "moved_to": None if ended is None else ended.moved_to or None,
            "taken_back": None if ended is None else {"at": moment(ended.at, self._zone), "who": ended.who},
        }

    def _reason(self, reason: str) -> str:
        from companion.services.words import reason_words, speaker

        return reason_words(reason, speaker(["en"]))

    def _title(self, activity_id: str) -> str:
        activity = self._activities.get(activity_id)
        return activity_id if activity is None else activity.title()

    def _point(self, activity: "Activity", checkpoint: str) -> str:
        known = next((point for point in activity.checkpoints if point.id == checkpoint), None)
        return checkpoint if known is None else known.titles.get("en") or checkpoint


COMMANDS = (history,)
