"""What was done about certificates in the window, and taking it back: the newest act first, each as one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from companion.domain.answers import NotSaved
from companion.domain.certificates import Verdict
from companion.domain.ids import new_id
from companion.presenters.certificate_office import FilesSaved
from companion.presenters.paper import Done
from companion.presenters.runner import Runner
from companion.services.desk import undo_batch
from companion.services.ports import Desk

KEPT = 50
"""How many acts Ctrl Z can take back (ui.md section 3)."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision was written; `verdict` None lets the rule speak again."""

    delegate: str
    name: str
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class RuleKept:
    """Another rule is in force."""

    earned: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A certificate was taken back. `held`: no other one is issued in its place."""

    serial: str
    name: str
    held: bool


@dataclass(frozen=True, slots=True)
class VerifierSaved:
    """The page that checks certificates was saved; `fingerprint` is of the key in it."""

    to: Path
    fingerprint: str


@dataclass(frozen=True, slots=True)
class SigningKept:
    """Who signs, or a picture of a signature or of the seal, was changed."""


@dataclass(frozen=True, slots=True)
class ListKept:
    """From now on certificates have a second page with the activities attended, or none."""

    listed: bool


@dataclass(frozen=True, slots=True)
class IssuedAgain:
    """So many certificates were issued in place of those that said what is known otherwise."""

    count: int


Act = Decided | RuleKept | TakenBack | SigningKept | ListKept


@dataclass(frozen=True, slots=True)
class Undone:
    """An act was taken back."""

    of: Act


Finished = Done | Act | VerifierSaved | IssuedAgain | FilesSaved | Undone


class ActsToUndo:
    """Writes acts, each under a batch of its own, and takes the newest back."""

    def __init__(self, desk: Desk, runner: Runner, tell: Callable[[Finished], None]) -> None:
        self._desk = desk
        self._runner = runner
        self._tell = tell
        self._done: list[tuple[str, Act]] = []

    @property
    def next(self) -> Act | None:
        """What the next undo would take back."""
        return self._done[-1][1] if self._done else None

    def do(
        self,
        write: Callable[[str], object],
        act: Callable[[], Act],
        then: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Has `write` write under a new batch, then tells what was done and calls `then`; False from `write` says that
        there was nothing to be done."""
        batch = new_id()

        def done(written: object) -> None:
            if written is not False:
                self._done = [*self._done, (batch, act())][-KEPT:]
                self._tell(act())
            then()

        self._runner.write(lambda: write(batch), done, failed)

    def undo(self, then: Callable[[], None], failed: Callable[[Exception], None]) -> bool:
        """Takes the newest act back, calls `then` when that is on disk; whether there was one."""
        if not self._done:
            return False
        batch, act = newest = self._done.pop()

        def done(_entries: int) -> None:
            self._tell(Undone(act))
            then()

        def refused(error: Exception) -> None:
            if isinstance(error, NotSaved):  # it still stands, and can be taken back once there is room
                self._done.append(newest)
            failed(error)

        self._runner.write(lambda: undo_batch(self._desk, batch), done, refused)
        return True
