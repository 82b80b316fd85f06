"""The paper round trip on the command line: roster makes the sheet, paper takes what was signed back in."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import check_target, opened, write_whole
from companion.cli.lines import count, json_line, line, message
from companion.cli.naming import find_activity, find_checkpoint, find_languages, find_moment
from companion.domain.answers import UserError
from companion.domain.rosters import RosterSheet, read_line

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.store.queries import Queries


@click.command()
@click.argument("event", type=EVENT)
@click.option("--activity", "activity_word", required=True, metavar="A", help="Its id, its title or a part, or now.")
@click.option("--checkpoint", "checkpoint_word", metavar="C", help="Where people are counted; default: taking part.")
@click.option("-o", "--output", type=EVENT, required=True, metavar="PDF", help="The file to write.")
@click.option("--languages", metavar="L", default="en", show_default=True, help="One or two, like ko,zh.")
@click.pass_obj
def roster(
    program: "Program", event: Path, activity_word: str, checkpoint_word: str | None, output: Path, languages: str
) -> int:
    """Make the paper roster: everybody expected, with room to sign and a small code on every line.

    \b
    Example:
      companion roster week.companion --activity "Field visit" --checkpoint back -o roster.pdf
    """
    from companion.services.rosters import make_roster

    check_target(output, ".pdf")
    tags = find_languages(languages)
    with opened(program, event) as desk:
        activity = find_activity(desk.file.read, activity_word, desk.now)
        point = find_checkpoint(activity, checkpoint_word)
        contents = make_roster(desk, activity.id, point.id, languages=tags)
    drawn = program.documents.roster(contents)
    write_whole(output, drawn.pdf)
    for trouble in drawn.troubles:
        message(f"{trouble.name}: {trouble.sentence}" if trouble.name else trouble.sentence)
    people = sum(len(content.rows) for content in contents)
    sheets = ", ".join(content.sheet for content in contents)
    line(f"{output}: {count(people, 'delegate', 'delegates')} on sheet {sheets}.")
    return 1 if drawn.troubles else 0


@click.command()
@click.argument("event", type=EVENT)
@click.argument("lines", metavar="LINE...", nargs=-1, required=True)
@click.option(
    "--sheet", "sheet_word", metavar="S", help="The six digits of the sheet, when lines are given as 1, 2, 3."
)
@click.option("--at", "at_word", metavar="TIME", help="The time on the sheet: ISO 8601 or HH:MM; default: the start.")
@click.option("--by", default="", metavar="NAME", help="Who takes it in.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def paper(
    program: "Program",
    event: Path,
    lines: tuple[str, ...],
    sheet_word: str | None,
    at_word: str | None,
    by: str,
    *,
    as_json: bool,
) -> int:
    """Take the signed lines of a roster in: numbers of lines as scanned, or 1 2 5-9 together with --sheet.

    \b
    Example:
      companion paper week.companion --sheet 481526 --at 09:30 1 2 5-9
    """
    from companion.services.rosters import take_paper

    with opened(program, event, by=by) as desk:
        read = desk.file.read
        sheet, numbers = _lines(read, lines, sheet_word)
        activity = read.activity(sheet.activity)
        if activity is None:
            raise UserError("The activity of this paper list is gone.", "Look in the programme.")
        zone = read.event().zone
        at = find_moment(at_word, zone, activity.start) or activity.start
        taken = take_paper(desk, sheet, numbers, at)
        people = {one.id: one for one in desk.file.read.delegates()}
        for answer, ids in (("admitted", taken.marked), ("already-in", taken.already)):
            for one in ids:
                if as_json:
                    json_line(
                        {"answer": answer, "delegate": person(people[one]), "at": at.astimezone(zone).isoformat()}
                    )
                else:
                    line(f"{answer}: {people[one].full_name}")
    return 0


def _lines(read: "Queries", words: Sequence[str], sheet_word: str | None) -> tuple[RosterSheet, list[int]]:
    from companion.services.rosters import sheet_of

    numbers: list[int] = []
    sheets = {sheet_word} if sheet_word else set()
    for word in words:
        found = read_line(word)
        if found is not None:
            sheets.add(found.sheet)
            numbers += [found.line] if found.line else []
            continue
        first, _, last = word.partition("-")
        if not first.isdecimal() or (last and not last.isdecimal()):
            raise UserError(
                f"“{word}” is no line of a roster.", "Scan the code of the line, or write numbers like 1 2 5-9."
            )
        numbers += range(int(first), int(last or first) + 1)
    if len(sheets) != 1:
        raise UserError("These lines are not all of one sheet.", "Take one sheet at a time; name it with --sheet.")
    return sheet_of(read, sheets.pop()), numbers


COMMANDS = (roster, paper)
