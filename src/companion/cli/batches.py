"""Printing many papers without a window: a batch that goes on after a jam, and what stands of it."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import engine_of, opened
from companion.cli.lines import clock_time, count, json_line, line, message, progress, table
from companion.cli.printing import TROUBLES
from companion.domain.answers import UserError
from companion.domain.print_batches import Batch, BatchKind, BatchRow, BatchState, BatchWish, counted
from companion.domain.printing import MOST_COPIES, PrintOptions, QueueState, Sides

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.services.ports import Desk

SIDES = {"one": Sides.ONE, "long": Sides.LONG, "short": Sides.SHORT}
_WORDS = {BatchKind.BADGES: ("badge", "badges"), BatchKind.CERTIFICATES: ("certificate", "certificates")}
_PRINTING_OPTIONS = (
    click.option(
        "--wait", default=600.0, metavar="SECONDS", help="How long to wait for sheets that the printer holds."
    ),
    click.option("--copies", type=click.IntRange(1, MOST_COPIES), default=1, metavar="N", help="Of each sheet."),
    click.option(
        "--sides", type=click.Choice(list(SIDES)), help="One side, or both, turned around the long or the short edge."
    ),
    click.option("--tray", metavar="T", help="Take paper from this tray; see companion printers."),
    click.option("--printer", metavar="P", help="This one; default: that chosen on this laptop, else the first."),
    click.option("--print", "printing", is_flag=True, help="Print them, instead of or beside writing a PDF."),
)


def printing_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What a command that prints may be told of the printer."""
    for option in _PRINTING_OPTIONS:
        command = option(command)
    return command


def print_wish(
    program: "Program",
    desk: "Desk",
    wish: BatchWish,
    *,
    printer: str | None,
    tray: str | None,
    sides: str | None,
    copies: int,
    wait: float,
) -> int:
    """Begins a batch and prints it; 1 when papers of it still wait or may have printed."""
    from companion.services import batches

    chosen = chosen_printer(program, printer)
    options = chosen_options(program, chosen, tray, sides, copies)
    turn = _turn(desk)
    try:
        begun = batches.begin(desk, replace(wish, printer=chosen, options=options))
        if begun.waiting:
            message(f"{count(len(begun.waiting), 'badge waits', 'badges wait')} in the print queue already.")
        return _work(program, desk, begun.batch, wait)
    finally:
        turn.give_back()


def chosen_printer(program: "Program", given: str | None) -> str:
    """The printer that was named, else this laptop's, else the first. Raises UserError when there is none."""
    known = program.spooler.printers()
    if given is not None and given not in known:
        raise UserError(f"There is no printer called “{given}” on this laptop.", "See: companion printers")
    if not known:
        raise UserError("There is no printer on this laptop.", "Write a PDF with -o, and print it elsewhere.")
    usual = program.settings().printer
    return given or (usual if usual in known else known[0])


def chosen_options(program: "Program", printer: str, tray: str | None, sides: str | None, copies: int) -> PrintOptions:
    """What is asked of a printer. Raises UserError when the printer says that it has no such tray, or one side only."""
    can = program.spooler.abilities(printer)
    wanted = Sides.ONE if sides is None else SIDES[sides]
    if can.told and wanted not in can.sides:
        raise UserError(f"The printer “{printer}” does not print on both sides so.", "Leave --sides out.")
    if tray is not None and can.told and tray not in {name for name, _words in can.trays}:
        names = ", ".join(name for name, _words in can.trays) or "none"
        raise UserError(f"The printer “{printer}” has no tray “{tray}”.", f"Its trays: {names}.")
    return PrintOptions(tray or "", wanted, copies)


def _turn(desk: "Desk") -> Any:
    from companion.services import batch_work

    turn = batch_work.begin(desk)
    if turn is None:
        raise UserError("Another program prints papers of this event.", "Close it, or let it print.")
    return turn


def _work(program: "Program", desk: "Desk", batch: int, wait: float) -> int:
    from companion.services import batch_work

    end = time.monotonic() + wait

    def waiting() -> bool:
        time.sleep(0.3)
        return time.monotonic() < end

    with progress("Printing") as report:
        trouble = batch_work.run(
            desk, engine_of(program, desk), program.spooler, program.settings(), batch, waiting, report or _silent
        )
    if trouble is not None:
        message(TROUBLES[trouble])
    return _tell(desk, batch)


def _silent(_done: int, _of: int) -> None:
    """Nobody is told."""


def _tell(desk: "Desk", number: int) -> int:
    """Says how a batch stands and what can be done; 1 when something of it is open."""
    batch = desk.file.batches.batch(number)
    if batch is None:
        return 0
    rows = desk.file.batches.rows(number)
    counts = counted(rows)
    words = count(counts.printed, *_WORDS[batch.wish.kind])
    message(f"Printed: {words} of {counts.of}, on “{batch.wish.printer}”.")
    for state, said in ((QueueState.FAILED, "did not print"), (QueueState.GIVEN_UP, "left out")):
        for reason in sorted({row.reason for row in rows if row.state is state and row.reason}):
            places = _places([row for row in rows if row.state is state and row.reason == reason])
            message(f"{places} {said}. {reason}")
    unsure = [row for row in rows if row.state is QueueState.UNSURE]
    if unsure:
        message(f"{_places(unsure)} may have printed. Look, then: companion batch EVENT --came-out, or --print-again.")
    if counts.waiting or counts.failed:
        message("Go on with: companion batch EVENT --resume, or --from N.")
    return 1 if counts.open else 0


def _places(rows: list[BatchRow]) -> str:
    """12, 14–17: the places of papers in a batch."""
    ranges: list[list[int]] = []
    for row in rows:
        if ranges and row.place == ranges[-1][-1] + 1:
            ranges[-1][-1:] = [ranges[-1][0], row.place] if len(ranges[-1]) == 1 else [row.place]
        else:
            ranges.append([row.place])
    said = ", ".join(str(one[0]) if len(one) == 1 else f"{one[0]}–{one[-1]}" for one in ranges)
    return f"No. {said}"


@click.command("batch")
@click.argument("event", type=EVENT)
@click.option("--resume", is_flag=True, help="Go on with what waits; what failed is printed again.")
@click.option("--from", "place", type=click.IntRange(1), metavar="N", help="Go on at paper N, whatever became of it.")
@click.option("--start-at", type=click.IntRange(1), default=1, metavar="N", help="With --from: the first free label.")
@click.option("--came-out", is_flag=True, help="Those that may have printed did: count them so.")
@click.option("--print-again", is_flag=True, help="Those that failed or may have printed are printed once more.")
@click.option("--pause", "resting", is_flag=True, help="Hand nothing more over.")
@click.option("--cancel", "ending", is_flag=True, help="Print nothing more of it, and take back what is not printed.")
@click.option("--printer", metavar="P", help="The rest goes to this printer.")
@click.option("--tray", metavar="T", help="The rest comes from this tray.")
@click.option("--wait", default=600.0, metavar="SECONDS", help="How long to wait for sheets that the printer holds.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object a paper.")
@click.pass_obj
def batch(
    program: "Program",
    event: Path,
    *,
    resume: bool,
    place: int | None,
    start_at: int,
    came_out: bool,
    print_again: bool,
    resting: bool,
    ending: bool,
    printer: str | None,
    tray: str | None,
    wait: float,
    by: str,
    as_json: bool,
) -> int:
    """Show the last batch of badges or certificates, and go on with it after a jam or a restart.

    The exit status is 1 while papers of it wait, failed, or may have printed.

    \b
    Example:
      companion batch week.companion
      companion batch week.companion --from 37
    """
    from companion.services import batches

    with opened(program, event, by=by) as desk:
        found = desk.file.batches.open() or desk.file.batches.latest()
        if found is None:
            message("Nothing was printed as a batch here.")
            return 0
        acts = resume or came_out or print_again or resting or ending or place is not None or printer or tray
        if not acts:
            _show(desk, found, as_json=as_json)
            return 1 if found.state.is_open else 0
        turn = _turn(desk)
        try:
            if printer is not None or tray is not None:
                chosen = chosen_printer(program, printer or found.wish.printer)
                options = chosen_options(program, chosen, tray, None, found.wish.options.copies)
                batches.print_elsewhere(desk, found.id, chosen, replace(options, sides=found.wish.options.sides))
            if ending:
                return _cancel(program, desk, found)
            if resting:
                batches.pause(desk, found.id)
            if came_out:
                batches.came_out(desk, found.id, going_on=resume)
            if not (resume or print_again or place is not None):
                return _tell(desk, found.id)
            _go_on(program, desk, found, place, start_at, again=print_again)
            return _work(program, desk, found.id, wait)
        finally:
            turn.give_back()


def _go_on(program: "Program", desk: "Desk", found: Batch, place: int | None, label: int, *, again: bool) -> None:
    from companion.services import batches

    if place is not None:
        _call_back(program, desk, found, place)
        batches.go_on_from(desk, found.id, place, label)
    elif again or any_failed(desk, found.id):
        _call_back(program, desk, found)  # what the system still holds of them would come out as well
        batches.print_again(desk, found.id)
    else:
        batches.go_on(desk, found.id)


def any_failed(desk: "Desk", number: int) -> bool:
    """Whether papers of a batch are known not to have printed, and none of which nobody knows."""
    return bool(desk.file.batches.rows(number, [QueueState.FAILED])) and not desk.file.batches.rows(
        number, [QueueState.UNSURE]
    )


def _call_back(program: "Program", desk: "Desk", found: Batch, place: int = 1) -> tuple[int, ...]:
    from companion.services import batch_work

    rows = desk.file.batches.rows(found.id, batch_work.ON_THE_WAY)
    return batch_work.call_back(program.spooler, [row for row in rows if row.place >= place])


def _cancel(program: "Program", desk: "Desk", found: Batch) -> int:
    from companion.services import batches

    if not found.state.is_open:
        message("This batch is finished.")
        return 0
    number = batches.cancel(desk, found.id, _call_back(program, desk, found))
    message(f"{count(number, *_WORDS[found.wish.kind])} will not be printed.")
    return 0


def _show(desk: "Desk", found: Batch, *, as_json: bool) -> None:
    read = desk.file.read
    rows = desk.file.batches.rows(found.id)
    named = {row.delegate: read.delegate(row.delegate) for row in rows}
    if as_json:
        for row in rows:
            delegate = named[row.delegate]
            record: dict[str, Any] = {
                "batch": found.id, "kind": str(found.wish.kind), "batch_state": str(found.state), "place": row.place,
                "delegate": None if delegate is None else person(delegate), "code": row.code, "state": str(row.state),
                "job": row.job, "reason": row.reason, "printer": found.wish.printer, "stock": found.wish.stock,
            }  # fmt: skip
            json_line(record)
        return
    zone = read.event().zone
    words = {
        BatchState.RUNNING: "is being printed", BatchState.PAUSED: "rests", BatchState.DONE: "is finished",
        BatchState.CANCELLED: "was cancelled",
    }[found.state]  # fmt: skip
    line(f"The batch of {count(len(rows), *_WORDS[found.wish.kind])} from {clock_time(found.asked_at, zone)} {words}.")
    table(
        ("no", "who", "state", "reason"),
        [
            (row.place, "" if (who := named[row.delegate]) is None else who.full_name, str(row.state), row.reason)
            for row in rows
        ],
    )
    _tell(desk, found.id)


@click.command("printers")
@click.option("--json", "as_json", is_flag=True, help="One object a printer.")
@click.pass_obj
def printers(program: "Program", *, as_json: bool) -> int:
    """Show the printers of this laptop, with their trays, sides and papers.

    \b
    Example:
      companion printers
    """
    known = program.spooler.printers()
    if not known:
        message("No printer is set up on this laptop.")
    for name in known:
        can, standing = program.spooler.abilities(name), program.spooler.standing(name)
        trouble = "" if standing.trouble is None else str(standing.trouble)
        if as_json:
            json_line(
                {
                    "printer": name, "trays": [tray for tray, _words in can.trays],
                    "sides": [str(side) for side in can.sides],
                    "sizes": [list(size) for size in can.sizes], "any_size": can.custom, "told": can.told,
                    "labels_only": can.labels_only, "trouble": trouble,
                }
            )  # fmt: skip
            continue
        line(f"{name}{f' ({trouble})' if trouble else ''}")
        if not can.told:
            line("  It says nothing of its trays and papers.")
            continue
        line(f"  trays: {', '.join(tray for tray, _words in can.trays) or 'one'}")
        line(f"  sides: {', '.join(word for word, side in SIDES.items() if side in can.sides)}")
        sizes = ", ".join(f"{short:g} × {long:g} mm" for short, long in can.sizes)
        line(f"  papers: {', '.join(part for part in (sizes, 'any size' if can.custom else '') if part)}")
    return 0


COMMANDS = (batch, printers)
