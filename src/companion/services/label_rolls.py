"""How many labels are left on the roll in this desk's printer, where somebody said how many a full roll has."""

from companion.domain.printing import MOST_LABELS, LabelRoll
from companion.services.ports import Desk
from companion.store.file import Transaction
from companion.store.queries import Queries

_KEPT_AS = "label_roll"


def label_roll(read: Queries) -> LabelRoll | None:
    """The roll in the printer; None where labels are not counted."""
    size, _, left = (read.local(_KEPT_AS) or "").partition(":")
    return LabelRoll(int(size), int(left)) if size.isdecimal() and left.isdecimal() and int(size) else None


def new_roll(desk: Desk, size: int | None = None) -> LabelRoll | None:
    """A full roll was put in: of as many labels as before, or of `size` from now on; 0 does not count any more."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        before = label_roll(writing.read)
        full = max(0, min(size, MOST_LABELS)) if size is not None else 0 if before is None else before.size
        _keep(writing, LabelRoll(full, full))
    return label_roll(desk.file.read)


def used(writing: Transaction, labels: int) -> None:
    """So many labels went out of the printer."""
    roll = label_roll(writing.read)
    if roll is not None:
        _keep(writing, LabelRoll(roll.size, max(0, roll.left - labels)))


def _keep(writing: Transaction, roll: LabelRoll) -> None:
    writing.set_local(_KEPT_AS, f"{roll.size}:{roll.left}")
