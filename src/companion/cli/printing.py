"""The command that shows and works the print queue without a window."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import engine_of, opened
from companion.cli.lines import clock_time, count, json_line, line, message, moment, table
from companion.cli.naming import find_activity
from companion.domain.answers import UserError
from companion.domain.printing import PrinterTrouble, QueuedBadge, QueueState, Why

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.services.ports import Desk

TROUBLES = {
    PrinterTrouble.NOT_CHOSEN: "No printer for badges is chosen. Name one with --printer.",
    PrinterTrouble.GONE: "The printer is not there. Plug it in and switch it on.",
    PrinterTrouble.NO_PAPER: "The printer is out of paper. Put paper in; the badges wait.",
    PrinterTrouble.OPEN: "The printer is open. Close it.",
    PrinterTrouble.JAM: "Paper is stuck in the printer. Take it out.",
    PrinterTrouble.NO_INK: "The printer is out of ink. Change the cartridge or the ribbon.",
    PrinterTrouble.OFFLINE: "The printer does not answer. Switch it on and check its cable.",
    PrinterTrouble.STOPPED: "The printer's queue is stopped. Start it again in the system's settings.",
    PrinterTrouble.STUCK: "The printer took a badge and does not print it. Look at the printer.",
    PrinterTrouble.REFUSED: "The printer did not take a badge. See: companion print EVENT --queue",
}
"""What keeps badges from coming out, and what to do."""


@click.command("print")
@click.argument("event", type=EVENT)
@click.option("--queue", "show", is_flag=True, help="Show what waits and what became of the rest (the default).")
@click.option("--run", "work", is_flag=True, help="Print what waits.")
@click.option("--again", multiple=True, type=int, metavar="ID", help="Print this one again: it waits once more.")
@click.option("--drop", multiple=True, type=int, metavar="ID", help="Take this one out of the queue.")
@click.option("--came-out", multiple=True, type=int, metavar="ID", help="This one did print: count it so.")
@click.option("--test", is_flag=True, help="Put a test badge in the queue.")
@click.option("--at", "at_words", multiple=True, metavar="A", help="Print badges at check-in for this activity.")
@click.option("--not-at", "not_at_words", multiple=True, metavar="A", help="Print none at check-in for this activity.")
@click.option("--with-role", multiple=True, metavar="R", help="At check-in, print badges for this role.")
@click.option("--without-role", multiple=True, metavar="R", help="At check-in, print none for this role.")
@click.option("--roll", type=click.IntRange(0, 10_000), metavar="N", help="A full roll of N labels is in; 0: none.")
@click.option("--roll-changed", is_flag=True, help="A full roll is in again, of as many labels as the last.")
@click.option("--printer", metavar="P", help="This printer; default: the one chosen for badges on this laptop.")
@click.option("--stock", metavar="S", help="This paper; default: the one chosen for badges at check-in.")
@click.option("--wait", default=60.0, metavar="SECONDS", help="How long to wait for a badge that the printer holds.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def print_badges(
    program: "Program",
    event: Path,
    *,
    again: tuple[int, ...],
    drop: tuple[int, ...],
    came_out: tuple[int, ...],
    at_words: tuple[str, ...],
    not_at_words: tuple[str, ...],
    with_role: tuple[str, ...],
    without_role: tuple[str, ...],
    roll: int | None,
    printer: str | None,
    stock: str | None,
    wait: float,
    by: str,
    show: bool,
    work: bool,
    test: bool,
    roll_changed: bool,
    as_json: bool,
) -> int:
    """Show and work the queue of badges that were asked for at check-in.

    A badge that was printing when a program ended is asked about: look at the printer, then say --came-out or --again.
    The exit status of --run is 1 when badges still wait.

    \b
    Example:
      companion print week.companion --at Registration --without-role Guest
      companion print week.companion --run --printer Labels
      companion print week.companion --again 12
    """
    from companion.services import label_rolls, printing
    from companion.services.programme import change_event, replan_activity

    with opened(program, event, by=by) as desk:
        for words, chosen in ((at_words, True), (not_at_words, False)):
            for word in words:
                activity = find_activity(desk.file.read, word, desk.now)
                replan_activity(desk, activity.id, partial(replace, print_badges=chosen))
        if with_role or without_role:
            left_out = [role for role in desk.file.read.event().no_badge_roles if role not in with_role]
            change_event(desk, {"no_badge_roles": list(dict.fromkeys([*left_out, *without_role]))})
        for number in again:
            _print_again(desk, number, printer or "")
        if drop:
            printing.give_up(desk, drop)
        if came_out:
            printing.took(desk, came_out)
        if test:
            printing.queue_test(desk, printer=printer or "")
        if roll_changed or roll is not None:
            label_rolls.new_roll(desk, roll)
        status = _run(program, desk, printer, stock, _patience(wait)) if work else 0
        if show or not work:
            _show(desk, as_json=as_json)
    return status


def _print_again(desk: "Desk", number: int, printer: str) -> None:
    """A badge that was printed is printed once more because somebody asked; any other waits once more."""
    from companion.services import printing

    row = desk.file.queue.row(number)
    if row is None or row.state.is_open:
        printing.try_again(desk, [number], printer)
    elif row.why is Why.TEST:
        printing.queue_test(desk, printer=printer)
    else:
        printing.reprint(desk, row.delegate, printer=printer)


def _patience(seconds: float) -> Callable[[], bool]:
    end = time.monotonic() + seconds

    def wait() -> bool:
        time.sleep(0.3)
        return time.monotonic() < end

    return wait


def _run(program: "Program", desk: "Desk", printer: str | None, stock: str | None, wait: Callable[[], bool]) -> int:
    from companion.services import print_work

    settings = program.settings()
    if stock is not None:
        known = [one.id for one in program.documents.stocks() if one.measured]
        if stock not in known:
            raise UserError(f"There is no stock “{stock}”.", f"Choose one of these: {', '.join(known)}.")
        settings = replace(settings, label_stock=stock, label_template="")
    choice = print_work.labels(settings, engine_of(program, desk))
    if choice is None:
        raise UserError("There is no measured paper to print badges on.", "Measure one on the badges screen.")
    if printer is not None:
        choice = replace(choice, printer=printer)
    turn = print_work.begin(desk)
    if turn is None:
        raise UserError("Another program prints the badges of this event.", "Close it, or let it print.")
    try:
        before = desk.file.queue.counts().get(QueueState.PRINTED, 0)
        trouble = print_work.run(desk, engine_of(program, desk), program.spooler, choice, wait)
    finally:
        turn.give_back()
    counts = desk.file.queue.counts()
    message(f"Printed: {count(counts.get(QueueState.PRINTED, 0) - before, 'badge', 'badges')}.")
    if trouble is not None:
        message(TROUBLES[trouble])
    for row in desk.file.queue.rows([QueueState.FAILED]):
        message(f"Badge {row.id} did not print. {row.reason}")
    for row in desk.file.queue.rows([QueueState.UNSURE]):
        message(
            f"Badge {row.id} may have printed. Look at the printer, then use --came-out {row.id} or --again {row.id}."
        )
    return 1 if any(state.is_open and number for state, number in counts.items()) else 0


def _show(desk: "Desk", *, as_json: bool) -> None:
    from companion.services.label_rolls import label_roll

    read = desk.file.read
    zone = read.event().zone
    rows = desk.file.queue.rows()
    named = {row.delegate: read.delegate(row.delegate) for row in rows if row.delegate}
    if as_json:
        for row in rows:
            delegate = named.get(row.delegate)
            found: dict[str, Any] = {
                "id": row.id, "delegate": None if delegate is None else person(delegate), "code": row.code,
                "why": str(row.why), "state": str(row.state), "asked": moment(row.asked_at, zone),
                "changed": moment(row.changed_at, zone), "printed": row.printed, "printer": row.printer,
                "template": row.template, "stock": row.stock, "reason": row.reason,
            }  # fmt: skip
            json_line(found)
        return
    roll = label_roll(read)
    if roll is not None:
        line(f"{count(roll.left, 'label is', 'labels are')} left on the roll of {roll.size}.")
    if not rows:
        line("The print queue is empty.")
        return
    table(
        ("id", "asked", "who", "why", "state", "printed", "printer", "reason"),
        [
            (
                row.id, clock_time(row.asked_at, zone), _who(row, named), str(row.why), str(row.state), row.printed,
                row.printer, row.reason,
            )
            for row in rows
        ],
    )  # fmt: skip


def _who(row: QueuedBadge, named: dict[str, Any]) -> str:
    delegate = named.get(row.delegate)
    return "test badge" if delegate is None else delegate.full_name


COMMANDS = (print_badges,)
