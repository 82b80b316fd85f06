"""Commands that repair what was recorded under the wrong activity: move."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import count, json_line, line, moment
from companion.cli.naming import find_activity, find_moment
from companion.domain.answers import UserError

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.services.repair import MovePlan
    from companion.store.queries import Queries


@click.command()
@click.argument("event", type=EVENT)
@click.option("--from", "source_word", required=True, metavar="A", help="Where the scans are: id, title, part, or now.")
@click.option("--to", "target_word", required=True, metavar="B", help="Where they belong.")
@click.option("--last", "minutes", type=click.IntRange(min=1), metavar="MINUTES", help="The scans of the last minutes.")
@click.option("--since", "since_word", metavar="TIME", help="The scans since then: ISO 8601 or HH:MM.")
@click.option("--until", "until_word", metavar="TIME", help="No scans after that; default now.")
@click.option("--desk", "desk_word", metavar="D", help="Only what this desk saw: its name or id; default every desk.")
@click.option("--dry-run", is_flag=True, help="Only say what would be moved.")
@click.option("--by", default="", metavar="NAME", help="Who moves them.")
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def move(
    program: "Program",
    event: Path,
    source_word: str,
    target_word: str,
    minutes: int | None,
    since_word: str | None,
    until_word: str | None,
    desk_word: str | None,
    by: str,
    *,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Move scans that were made under the wrong activity, with their times, to the right one.

    Nothing is deleted, and one undo brings all of it back. The exit status is 1 when there is nothing to move.

    \b
    Example:
      companion move week.companion --from "Seminar, Group A" --to "Seminar, Group B" --last 20 --dry-run
    """
    from companion.services.repair import Move, move_marks, plan_move

    if (minutes is None) == (since_word is None):
        raise click.UsageError("Say from when: either --last MINUTES or --since TIME.")
    with opened(program, event, by=by) as desk:
        read = desk.file.read
        zone = read.event().zone
        since = find_moment(since_word, zone, desk.now) or desk.now - timedelta(minutes=minutes or 0)
        wish = Move(
            find_activity(read, source_word, desk.now).id,
            find_activity(read, target_word, desk.now).id,
            since,
            find_moment(until_word, zone, desk.now) or desk.now,
            "" if desk_word is None else _find_desk(read, desk_word),
        )
        batch = ""
        if dry_run:
            plan = plan_move(read, wish)
        else:
            done = move_marks(desk, wish)
            plan, batch = done.plan, done.batch
    if as_json:
        json_line(
            {
                "batch": batch or None, "from": plan.source.id, "to": plan.target.id, "since": moment(since, zone),
                "marks": len(plan.marks), "people": plan.people, "there_already": plan.there,
                "not_expected": plan.not_expected, "delegates": list(dict.fromkeys(m.delegate for m in plan.marks)),
            }
        )  # fmt: skip
    else:
        _tell(plan, batch, event)
    return 0 if plan.marks else 1


def _find_desk(read: "Queries", word: str) -> str:
    desks = read.desks()
    if word in desks:
        return word
    found = [one for one, name in desks.items() if name.casefold() == word.strip().casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise UserError(f"{len(found)} desks are called “{word}”.", f"Name one by its id: {', '.join(found)}.")
    raise UserError(f"There is no desk “{word}”.", f"Choose one of these: {', '.join(sorted(set(desks.values())))}.")


def _tell(plan: "MovePlan", batch: str, event: Path) -> None:
    if not plan.marks:
        line(f"Nobody was scanned at {plan.source.title()} in that time.")
        return
    moved = f"{count(len(plan.marks), 'scan', 'scans')} of {count(plan.people, 'person', 'people')}"
    did = "Moved" if batch else "Would move"
    line(f"{did} {moved} from {plan.source.title()} to {plan.target.title()}.")
    if plan.there:
        line(f"{count(plan.there, 'of them was', 'of them were')} there already and are counted once.")
    if plan.not_expected:
        line(f"{count(plan.not_expected, 'of them is', 'of them are')} not on the list of {plan.target.title()}.")
    if batch:
        line(f"Take it back with: companion undo {event.name} {batch}")


COMMANDS = (move,)
