"""Whose badges can be printed, in which design, on which paper: what there is to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from companion.domain.delegates import DelegateStatus
from companion.domain.documents import BadgeContent, StockChoice, TemplateChoice
from companion.domain.printing import BadgeOrder
from companion.presenters.context import ScreenContext
from companion.services.badges import badge_contents

_DEFAULT_STOCKS = ("a4-90x55-cut",)


class Who(StrEnum):
    """Whose badges."""

    EVERYONE = "everyone"
    DELEGATION = "delegation"
    UNPRINTED = "unprinted"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Person:
    """Whose badge: the names as they stand on it, and how often it was printed."""

    id: str
    native: str
    latin: str
    printed: int = 0

    @property
    def length(self) -> int:
        """How much room the name asks for: a hanzi or a syllable block is about two letters wide."""
        return max(2 * len(self.native), len(self.latin))


@dataclass(frozen=True, slots=True)
class BadgeChoices:
    """What was found for the present choice. `delegations` are (name, native name, how many badges), by name;
    `printed`: how often each badge was printed, where it was."""

    contents: tuple[BadgeContent, ...]
    templates: tuple[TemplateChoice, ...]
    stocks: tuple[StockChoice, ...]
    delegations: tuple[tuple[str, str, int], ...]
    total: int
    unprinted: int
    printers: tuple[str, ...]
    printed: dict[str, int] = field(default_factory=dict)


def read_choices(
    context: ScreenContext,
    who: Who,
    delegation: str,
    only: Sequence[str],
    order: BadgeOrder = BadgeOrder.DELEGATION,
) -> BadgeChoices:
    """Read delegates, designs, papers and printers; takes a moment."""
    read = context.desk.file.read
    contents = badge_contents(
        read,
        only=only if who is Who.CHOSEN else None,
        delegation=delegation if who is Who.DELEGATION else None,
        unprinted=who is Who.UNPRINTED,
        order=order,
    )
    active = read.active_badges()
    counts: dict[str, tuple[str, int]] = {}
    unprinted = total = 0
    for delegate in read.delegates():
        if delegate.status is not DelegateStatus.ACTIVE or delegate.id not in active:
            continue
        total += 1
        unprinted += not active[delegate.id].printed
        native, count = counts.get(delegate.delegation, (delegate.delegation_native, 0))
        counts[delegate.delegation] = (native, count + 1)
    engine = context.documents()
    return BadgeChoices(
        tuple(contents),
        engine.templates("badge"),
        engine.stocks(),
        tuple((name, native, count) for name, (native, count) in sorted(counts.items()) if name),
        total,
        unprinted,
        context.spooler().printers(),
        {delegate: badge.printed for delegate, badge in active.items() if badge.printed},
    )


def stock_in_force(wanted: str, stocks: Sequence[StockChoice]) -> str:
    """The wanted paper when it is there and measured, else the usual one, else the first measured one, else ""."""
    ids = [stock.id for stock in stocks if stock.measured]
    for choice in (wanted, *_DEFAULT_STOCKS):
        if choice in ids:
            return choice
    return ids[0] if ids else ""
