"""What an office screen reports when something was done: a value the screen puts into words, never a sentence."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from companion.domain.answers import UserError


class What(StrEnum):
    """What was done, or could not be done."""

    ADDED = "added"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    REINSTATED = "reinstated"
    REPLACED = "replaced"
    REASON = "reason"
    CORRECTED = "corrected"
    GROUP_SET = "group-set"
    SEATED = "seated"
    FILLED = "filled"
    EXPORTED = "exported"
    IMPORTED = "imported"
    COPIED = "copied"
    ROWS_SAVED = "rows-saved"
    REMOVED = "removed"
    MOVED = "moved"
    STRETCHED = "stretched"
    UNDONE = "undone"
    STOPPED = "stopped"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Happened:
    """Something finished. `name` is the person, activity or file it concerns, `count` how many; `error` is given with
    `What.REFUSED`; `undo` says that Ctrl Z takes it back."""

    what: What
    name: str = ""
    count: int = 0
    updated: int = 0
    unchanged: int = 0
    undo: bool = False
    of: What | None = None
    """With `What.UNDONE`: what was taken back."""
    error: UserError | None = None
    titles: dict[str, str] = field(default_factory=dict)
    """The titles of the activity it concerns, by language; `name` is one of them."""
    start: datetime | None = None
    end: datetime | None = None
    """With `What.MOVED` and `What.STRETCHED`: the new times, in the event's zone."""
    place: str | None = None
    """With `What.MOVED`: the new room when it is another one; "" is none."""
    other_day: bool = False
    """With `What.MOVED`: whether it is on another day than before."""

    @property
    def refused(self) -> bool:
        """Whether it could not be done."""
        return self.error is not None


def refusal(error: Exception) -> Happened:
    """The report of an act that failed. A fault of ours is raised again: it belongs in the log."""
    if isinstance(error, UserError):
        return Happened(What.REFUSED, error=error)
    raise error
