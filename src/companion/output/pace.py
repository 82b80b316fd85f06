"""How long work says how far it is, and asks whether to go on."""

from collections.abc import Callable
from dataclasses import dataclass

_EVERY = 10


@dataclass(frozen=True, slots=True)
class Pace:
    """Reports every tenth piece of work of `total`; `progress` gets (done, total)."""

    total: int
    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None

    def stopped(self, done: int) -> bool:
        """Tell the progress after `done` pieces; True when somebody asked to stop."""
        if done % _EVERY:
            return False
        if self.cancelled is not None and self.cancelled():
            return True
        if self.progress is not None:
            self.progress(done, self.total)
        return False

    def finished(self) -> None:
        """Tell that everything is done."""
        if self.progress is not None:
            self.progress(self.total, self.total)
