"""What a command says: JSON lines and tables on standard output, messages and progress on standard error."""

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import click

Progress = Callable[[int, int], None]


def json_line(record: dict[str, Any]) -> None:
    """Prints one object as one line and hands it to the system at once: a kill cannot take it back."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False, default=str) + "\n")
    sys.stdout.flush()


def line(text: str = "") -> None:
    """Prints one line for people and hands it to the system at once."""
    sys.stdout.write(plain(text) + "\n")
    sys.stdout.flush()


def undo_line(batch: str) -> None:
    """Says how an act is taken back as a whole; nothing when it wrote nothing."""
    if batch:
        line(f"To take all of it back: companion undo EVENT {batch}")


def message(text: str) -> None:
    """Says something to the person without touching what a program reads."""
    click.echo(plain(text), err=True)


def plain(text: str) -> str:
    """The text without control characters: a name is data, and must not steer a terminal."""
    return "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Prints rows under headings in columns that stay straight with wide characters too."""
    cells = [list(headings), *([plain(str(cell)) for cell in row] for row in rows)]
    widths = [max(columns_of(row[index]) for row in cells) for index in range(len(headings))]
    for row in cells:
        padded = (cell + " " * (widths[index] - columns_of(cell)) for index, cell in enumerate(row))
        line("  ".join(padded).rstrip())


def columns_of(text: str) -> int:
    """How many columns of a terminal a text takes: Chinese and Korean characters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
        for char in text
    )


def moment(at: datetime, zone: ZoneInfo) -> str:
    """A moment as programs read it: ISO 8601 with the offset of the event's zone."""
    local = at.astimezone(zone)
    return local.isoformat(timespec="milliseconds" if local.microsecond else "seconds")


def clock_time(at: datetime, zone: ZoneInfo) -> str:
    """A moment as people at the desk say it."""
    return at.astimezone(zone).strftime("%H:%M")


def day_and_time(at: datetime, zone: ZoneInfo) -> str:
    """Day and time of a moment in the event's zone."""
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")


def number(value: float) -> str:
    """A number of hours without needless decimals: 18, 18.5."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def count(amount: int, one: str, many: str) -> str:
    """An amount with its noun: 1 delegate, 17 delegates."""
    return f"{amount:,} {one if amount == 1 else many}"


@contextmanager
def progress(label: str) -> Iterator[Progress | None]:
    """A progress bar on a terminal; None where standard error is not one."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def report(done: int, total: int) -> None:
            bar.length = max(total, 1)
            bar.update(done - bar.pos)

        yield report
