"""Commands about the event as a file: sample, new, backup, restore, check, rebuild."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from companion.cli.files import engine_of, opened
from companion.cli.lines import count, line, message, progress
from companion.domain.answers import Damaged, UserError

if TYPE_CHECKING:
    from companion.bootstrap import Program

EVENT = click.Path(path_type=Path)
DATE = click.DateTime(["%Y-%m-%d"])
SAMPLES = ("2016", "2025", "congress")


@click.command()
@click.argument("event", type=EVENT)
@click.option("--programme", type=click.Choice(SAMPLES), default="2016", show_default=True, help="Which week.")
@click.option("--delegates", type=click.IntRange(1, 200_000), help="How many people the congress has.")
@click.option("--seed", type=int, default=2026, show_default=True, help="The same seed invents the same people.")
@click.option("--as-dated", is_flag=True, help="Keep the real dates, with all marks; otherwise today is the third day.")
@click.option("--no-marks", is_flag=True, help="Leave the attendance out.")
@click.pass_obj
def sample(
    program: "Program",
    event: Path,
    programme: str,
    delegates: int | None,
    seed: int,
    *,
    as_dated: bool,
    no_marks: bool,
) -> int:
    """Write a sample event: programme, invented delegates, badges and a plausible week.

    \b
    Example:
      companion sample week.companion --programme 2016 --as-dated
    """
    from companion.services.sample import write_sample

    if delegates is not None and programme != "congress":
        raise UserError("Only the congress has as many delegates as you like.", "Add: --programme congress")
    _must_be_free(event)
    try:
        with progress("Inviting delegates") as report:
            desk = write_sample(
                event, program.resources / "samples", program.clock,
                programme=programme, as_dated=as_dated, marks=not no_marks, delegates=delegates, seed=seed,
                progress=report,
            )  # fmt: skip
    except BaseException:
        _remove(event)
        raise
    with desk.file:
        read = desk.file.read
        line(f"{event}: {read.event().title()}, {count(read.delegate_count(), 'delegate', 'delegates')}.")
    return 0


@click.command()
@click.argument("event", type=EVENT)
@click.option("--title", required=True, help="The title as it should stand on badges.")
@click.option("--start", type=DATE, required=True, help="The first day, like 2026-09-20.")
@click.option("--end", type=DATE, required=True, help="The last day.")
@click.option("--timezone", required=True, help="Where it takes place, like Asia/Seoul.")
@click.option("--language", type=click.Choice(["en", "zh", "ko"]), default="en", help="The language of the title.")
@click.pass_obj
def new(
    program: "Program", event: Path, title: str, start: datetime, end: datetime, timezone: str, language: str
) -> int:
    """Make an empty event.

    \b
    Example:
      companion new week.companion --title "Study week" --start 2026-09-20 --end 2026-09-24 --timezone Asia/Seoul
    """
    from companion.domain.programme import Event
    from companion.services.programme import new_event

    first, last = start.date(), end.date()
    _must_be_free(event)
    made = Event(
        id="", titles={language: title.strip()}, start=first, end=last, timezone=timezone, languages=(language,)
    )
    desk = new_event(event, made, program.clock, program.settings().staff)
    with desk.file:
        line(f"{event}: {title.strip()}, {first} to {last}.")
    return 0


def _must_be_free(event: Path) -> None:
    if event.exists():
        raise UserError(f"There is already a file {event}.", "Choose another name, or move that file away.")


def _remove(event: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with suppress(OSError):
            event.with_name(event.name + ending).unlink(missing_ok=True)


@click.command()
@click.argument("event", type=EVENT)
@click.argument("folder", type=EVENT, metavar="[DIR]", required=False)
@click.pass_obj
def backup(program: "Program", event: Path, folder: Path | None) -> int:
    """Write a backup, to DIR or to the folder of this event's backups, and print where it is.

    \b
    Example:
      companion backup week.companion /media/stick
    """
    from companion.services.backups import back_up, folder_for

    if folder is not None and folder.exists() and not folder.is_dir():
        raise UserError(f"{folder} is a file.", "Name the folder that the backup goes to.")
    with opened(program, event) as desk:
        line(str(back_up(desk, folder or folder_for(event, program.backups))))
    return 0


@click.command()
@click.argument("backup_file", type=EVENT, metavar="BACKUP")
@click.option("-o", "--output", type=EVENT, required=True, metavar="EVENT", help="The event file to make.")
def restore(backup_file: Path, output: Path) -> int:
    """Make an event from a backup. It begins a life of its own: a new desk.

    \b
    Example:
      companion restore /media/stick/week-20260922-181500.companion -o week-again.companion
    """
    from companion.store.file import restore as restore_file

    with restore_file(backup_file, output) as made:
        line(f"{output}: {count(made.read.entry_count(), 'entry', 'entries')}.")
    return 0


@click.command()
@click.argument("event", type=EVENT)
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def check(program: "Program", event: Path, *, as_json: bool) -> int:
    """Check that the file is whole and that everything is ready for today.

    \b
    Example:
      companion check week.companion
    """
    from companion.cli.checking import say_line
    from companion.domain.preflight import Light, Subject, refused
    from companion.services.backups import folder_for
    from companion.services.preflight.check import morning_check, needs_of

    settings = program.settings()
    red = False
    try:
        with opened(program, event) as desk, progress("Looking") as report:
            folder = folder_for(event, program.backups)
            needs = needs_of(desk, program.laptop, folder, lambda: engine_of(program, desk), settings)
            for one in morning_check(replace(needs, thorough=True), report):
                say_line(one, as_json=as_json)
                red = red or one.light is Light.RED
    except Damaged as damage:
        say_line(refused(Subject.FILE, damage), as_json=as_json)
        red = True
    return 1 if red else 0


@click.command()
@click.argument("event", type=EVENT)
@click.pass_obj
def rebuild(program: "Program", event: Path) -> int:
    """Count everything again from the journal, which itself is left as it is.

    \b
    Example:
      companion rebuild week.companion
    """
    with opened(program, event) as desk:
        desk.file.rebuild()
        message(f"Counted again from {count(desk.file.read.entry_count(), 'entry', 'entries')}.")
    return 0


COMMANDS = (sample, new, backup, restore, check, rebuild)
