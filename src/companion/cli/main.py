"""The command line's entry: which words open the window, which run a command, and what every fault is answered with."""

import errno
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from companion import __version__
from companion.cli import (
    at_desk,
    batches,
    ceremony,
    certificates,
    correcting,
    designing,
    events,
    history,
    lists,
    papers,
    parties,
    photographing,
    pin,
    printing,
    programme,
    repairing,
    rosters,
    scanning,
    stock,
    verifying,
)
from companion.cli.lines import message
from companion.domain.answers import NotSaved, UserError

if TYPE_CHECKING:
    from companion.bootstrap import Program

DONE, NO, UNUSABLE, NOT_SAVED = 0, 1, 2, 3
STOPPED = 130
"""The status by which a shell knows that Ctrl-C ended a command."""

log = logging.getLogger(__name__)


@click.group(
    name="companion",
    commands=[
        *events.COMMANDS,
        *lists.COMMANDS,
        *programme.COMMANDS,
        *parties.COMMANDS,
        *scanning.COMMANDS,
        *at_desk.COMMANDS,
        *repairing.COMMANDS,
        *correcting.COMMANDS,
        *history.COMMANDS,
        *papers.COMMANDS,
        *certificates.COMMANDS,
        *designing.COMMANDS,
        *ceremony.COMMANDS,
        *photographing.COMMANDS,
        *rosters.COMMANDS,
        *verifying.COMMANDS,
        *printing.COMMANDS,
        *batches.COMMANDS,
        *stock.COMMANDS,
        *pin.COMMANDS,
    ],
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="Companion", message="%(prog)s %(version)s")
def companion() -> None:
    """Check delegates in, count them, print badges and certificates: without internet.

    With no command, or with just an event file, the window opens.

    \b
    Example:
      companion sample week.companion
      companion scan week.companion --activity now -
    """


def asks_for_window(words: Sequence[str]) -> bool:
    """Whether these words open the window: none at all, or an event file where a command would stand.

    Several words of which the first looks like no file are a mistyped command, and are answered as one.
    """
    if not words:
        return True
    first = words[0]
    if first.startswith("-") or first in companion.commands:
        return False
    looks_like_file = "." in first or os.sep in first or "/" in first or os.path.exists(first)  # noqa: PTH110
    return looks_like_file or len(words) == 1


def run(words: Sequence[str], program: "Program | None" = None) -> int:
    """Runs one command and returns its exit status: 0 done, 1 the answer is no, 2 unusable input, 3 not saved."""
    _speak_unicode()
    if program is None:
        from companion.bootstrap import Program

        program = Program()
    with _logging(program):
        return _answered(words, program)


def _answered(words: Sequence[str], program: "Program") -> int:
    try:
        status = companion.main(list(words), prog_name="companion", obj=program, standalone_mode=False)
        return status if isinstance(status, int) else DONE
    except click.ClickException as wrong:
        wrong.show()
        return UNUSABLE
    except UserError as fault:
        return _refused(fault)
    except (click.Abort, KeyboardInterrupt):
        message("Stopped.")
        return STOPPED
    except BrokenPipeError:  # whoever read our answers has gone; Python must not complain of that at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NO
    except Exception as error:
        wrong_words = _unusable(words, error)
        if wrong_words is None:
            log.exception("a command failed")
            message(f"Something went wrong that Companion did not expect. The details are in {program.logs}.")
        else:
            message(str(wrong_words))
        return UNUSABLE


def _unusable(words: Sequence[str], error: Exception) -> UserError | None:
    """What is wrong with the words themselves, when that is what failed."""
    if isinstance(error, UnicodeEncodeError) and not all(_is_text(word) for word in words):
        return UserError("A word of this command is no readable text.", "Type it in UTF-8.")
    if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG:
        return UserError("The name of a file is too long.", "Use a shorter one.")
    return None


def _is_text(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def _refused(fault: UserError) -> int:
    message(str(fault))
    if not isinstance(fault, NotSaved):
        return UNUSABLE
    log.warning("nothing could be saved", exc_info=fault.__cause__)  # only the cause: a sentence may hold names
    return NOT_SAVED


def _speak_unicode() -> None:
    """Names are in every script, so answers are UTF-8 wherever they go; Windows would choose a code page for a pipe."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None and str(stream.encoding).lower().replace("-", "") != "utf8":
            reconfigure(encoding="utf-8", errors="backslashreplace")


@contextmanager
def _logging(program: "Program") -> Iterator[None]:
    """Keeps the log while a command runs; without a folder to write to it is silent, never on standard error."""
    from companion import logs

    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    if logs.start(program.logs) is None:
        root.addHandler(logging.NullHandler())
    try:
        yield
    finally:
        for handler in [handler for handler in root.handlers if handler not in before]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
