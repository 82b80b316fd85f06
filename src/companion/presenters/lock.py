"""Locking this laptop to check-in, and opening it again with the PIN."""

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

from companion.domain import pin as pins
from companion.domain.answers import UserError
from companion.presenters import permissions
from companion.presenters.permissions import Allowed
from companion.settings import Settings

T = TypeVar("T")

log = logging.getLogger(__name__)


class Reader(Protocol):
    """Where a PIN is checked: a try takes some tenths of a second, too long for the window."""

    def read(self, fn: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `fn` beside the main thread, then `done` or `failed` on it."""
        ...


@dataclass(frozen=True, slots=True)
class Tried:
    """What a try gave. `seconds`: how long the next one must wait; `wrong`: tries in a row that were."""

    right: bool
    seconds: int = 0
    wrong: int = 0


class DeskLock:
    """Keeps lock and PIN in the settings of this laptop; `changed` is called after either was.

    `settings` are read from disk when another program changed them. `now` is the laptop's clock (UTC), not an event's:
    a wait is a wait.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        keep: Callable[[Settings], None],
        runner: Reader,
        now: Callable[[], datetime],
        cost: pins.Cost = pins.USUAL,
    ) -> None:
        self._settings = settings
        self._keep = keep
        self._runner = runner
        self._now = now
        self._cost = cost
        self._listeners: list[Callable[[], None]] = []
        self._busy = False

    @property
    def has_pin(self) -> bool:
        """Whether a PIN was set."""
        return bool(self._settings().pin)

    @property
    def locked(self) -> bool:
        """Whether only checking in is allowed now."""
        return permissions.is_locked(self._settings())

    @property
    def allowed(self) -> Allowed:
        """What may be seen and done now."""
        return permissions.allowed(self._settings())

    @property
    def minutes(self) -> int:
        """After how many minutes without a key the desk locks itself; 0 for never."""
        return self._settings().lock_after if self.has_pin else 0

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` after the lock or the PIN changed, until the returned function is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def lock(self) -> bool:
        """Lock; whether there is a PIN to open it with."""
        if not self.has_pin:
            return False
        if not self.locked:
            self._change(locked=True)
        return True

    def set_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without a key; 0 for never."""
        self._change(lock_after=max(0, minutes))

    def wait(self) -> timedelta:
        """How long the next try must wait."""
        settings = self._settings()
        return pins.left_to_wait(settings.pin_wrong, _moment(settings.pin_wrong_at), self._now())

    def try_pin(self, typed: str, done: Callable[[Tried], None]) -> bool:
        """Check a PIN beside the main thread and tell `done`; a right one opens. False while another is checked."""
        settings = self._settings()
        if self._busy or not settings.pin:
            return False
        waiting = self.wait()
        if waiting > timedelta(0):
            done(Tried(right=False, seconds=math.ceil(waiting.total_seconds()), wrong=settings.pin_wrong))
            return True
        self._busy = True
        # Counted as wrong until it was right, so that pulling the plug during a try wins nothing.
        self._keep(replace(settings, pin_wrong=settings.pin_wrong + 1, pin_wrong_at=self._now().isoformat()))
        sealed = settings.pin

        def tried(right: bool) -> None:
            self._busy = False
            if right:
                self._change(pin_wrong=0, pin_wrong_at="", locked=False)
            wrong = self._settings().pin_wrong
            done(Tried(right, 0 if right else math.ceil(self.wait().total_seconds()), wrong))

        def failed(error: Exception) -> None:
            log.error("the PIN could not be checked", exc_info=error)
            self._busy = False
            done(Tried(right=False, wrong=self._settings().pin_wrong))

        self._runner.read(lambda: pins.opens(typed, sealed), tried, failed)
        return True

    def set_pin(self, typed: str, again: str, done: Callable[[UserError | None], None]) -> None:
        """Set another PIN, typed twice; `done` gets what is wrong with it, or None."""
        wrong = None
        if self.locked:
            wrong = permissions.LOCKED
        elif not pins.is_pin(typed):
            wrong = UserError("A PIN has 4 to 12 digits.", "Type digits only.")
        elif pins.plain(typed) != pins.plain(again):
            wrong = UserError("The two PINs are not the same.", "Type the new one twice.")
        if wrong is not None:
            done(wrong)
            return

        def sealed(value: str) -> None:
            self._change(pin=value, pin_wrong=0, pin_wrong_at="")
            done(None)

        self._runner.read(
            lambda: pins.seal(pins.plain(typed), self._cost),
            sealed,
            lambda _error: done(UserError("The PIN could not be saved.", "Try once more.")),
        )

    def remove_pin(self) -> bool:
        """Do without a PIN; not while the desk is locked."""
        if self.locked:
            return False
        self._change(pin="", locked=False, lock_after=0, pin_wrong=0, pin_wrong_at="")
        return True

    def _change(self, **values: object) -> None:
        self._keep(replace(self._settings(), **values))  # type: ignore[arg-type]
        self.tell()

    def tell(self) -> None:
        """Lock or PIN are other ones now, whoever changed them."""
        for listener in tuple(self._listeners):
            listener()


def without_pin(settings: Settings) -> Settings:
    """The settings of a laptop whose PIN was forgotten: no PIN, not locked."""
    return replace(settings, pin="", locked=False, pin_wrong=0, pin_wrong_at="")


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
