"""The command for corrections by the coordinator: correct."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import json_line, line, moment
from companion.cli.naming import find_activity, find_delegate, find_moment

if TYPE_CHECKING:
    from companion.bootstrap import Program


@click.command()
@click.argument("event", type=EVENT)
@click.argument("delegate")
@click.option("--activity", "activity_word", required=True, metavar="A", help="Its id, its title or a part, or now.")
@click.option("--present", "truth", flag_value="present", help="They were there.")
@click.option("--absent", "truth", flag_value="absent", help="They were not there.")
@click.option("--excused", "truth", flag_value="excused", help="They were excused.")
@click.option("--at", "at_word", metavar="TIME", help="When they came: ISO 8601 or HH:MM; default: its start.")
@click.option("--left", "left_word", metavar="TIME", help="When they went; default: they stayed to the end.")
@click.option("--reason", required=True, metavar="R", help="How that is known; it is kept and shown.")
@click.option("--by", default="", metavar="NAME", help="Who corrects.")
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def correct(
    program: "Program",
    event: Path,
    delegate: str,
    activity_word: str,
    truth: str | None,
    at_word: str | None,
    left_word: str | None,
    reason: str,
    by: str,
    *,
    as_json: bool,
) -> int:
    """Correct what was recorded of one delegate at one activity, with a reason.

    The marks that say otherwise stay in the journal, taken back; one undo makes them stand again.

    \b
    Example:
      companion correct week.companion "Lu Zhiwei" --activity Opening --present --at 09:28 --reason "sat in row 2"
    """
    from companion.domain.attendance import attendance
    from companion.services.corrections import Correction, Truth
    from companion.services.corrections import correct as put_right

    if truth is None:
        raise click.UsageError("Say what is true: --present, --absent or --excused.")
    if truth != "present" and (at_word or left_word):
        raise click.UsageError("--at and --left say when somebody --present came and went.")
    with opened(program, event, by=by) as desk:
        read = desk.file.read
        zone = read.event().zone
        found = find_delegate(read, delegate)
        activity = find_activity(read, activity_word, desk.now)
        at, left = find_moment(at_word, zone, activity.start), find_moment(left_word, zone, activity.start)
        done = put_right(desk, Correction(found.id, activity.id, Truth(truth), reason, at, left))
        after = attendance(desk.file.read.presence(found.id, activity.id), activity, desk.now)
    if as_json:
        json_line(
            {
                "batch": done.batch, "delegate": person(found), "activity": activity.id, "truth": truth,
                "status": str(after.status), "at": moment(after.first_in, zone) if after.first_in else None,
                "reason": reason.strip(), "taken_back": [one.entry for one in done.taken_back],
            }
        )  # fmt: skip
    else:
        line(f"{found.full_name} at {activity.title()}: {after.status}. {reason.strip()}")
        line(f"Take it back with: companion undo {event.name} {done.batch}")
    return 0


COMMANDS = (correct,)
