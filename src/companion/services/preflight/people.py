"""The morning check of the people: who is on the list, who may be on it twice, who has no badge."""

from collections.abc import Iterable, Mapping, Sequence

from companion.domain.delegates import Badge, Delegate
from companion.domain.doubles import doubles
from companion.domain.preflight import CheckLine, Finding, Fix, Light, Named, Subject, green


def delegates_line(delegates: Sequence[Delegate]) -> CheckLine:
    """How many take part."""
    if not delegates:
        return CheckLine(Subject.DELEGATES, Light.AMBER, Finding.DELEGATES_NONE, fix=Fix.IMPORT)
    return green(Subject.DELEGATES, Finding.DELEGATES, len(delegates))


def doubles_line(delegates: Sequence[Delegate]) -> CheckLine:
    """Who may stand on the list twice."""
    found = doubles(delegates)
    if not found:
        return green(Subject.DOUBLES, Finding.DOUBLES_NONE)
    named = tuple(
        Named((pair.one.full_name, pair.other.full_name), (pair.one.id, pair.other.id), why=pair.why) for pair in found
    )
    return CheckLine(Subject.DOUBLES, Light.AMBER, Finding.DOUBLES, len(named), named=named, fix=Fix.DELEGATES)


def badges_line(delegates: Sequence[Delegate], badges: Mapping[str, Badge]) -> CheckLine:
    """Who has no valid badge number."""
    without = persons(delegate for delegate in delegates if delegate.id not in badges)
    if not without:
        return green(Subject.BADGES, Finding.BADGES_ALL)
    return CheckLine(
        Subject.BADGES, Light.AMBER, Finding.BADGES_WITHOUT, len(without), named=without, fix=Fix.DELEGATES,
    )  # fmt: skip


def unprinted_line(delegates: Sequence[Delegate], badges: Mapping[str, Badge]) -> CheckLine:
    """Whose badge no printer ever took."""
    unprinted = persons(d for d in delegates if d.id in badges and not badges[d.id].printed)
    if not unprinted:
        return green(Subject.UNPRINTED, Finding.PRINTED_ALL)
    return CheckLine(
        Subject.UNPRINTED, Light.AMBER, Finding.PRINTED_NOT, len(unprinted), named=unprinted, fix=Fix.PRINT_BADGES,
    )  # fmt: skip


def persons(delegates: Iterable[Delegate]) -> tuple[Named, ...]:
    """Each as a line names them."""
    return tuple(Named((delegate.full_name,), (delegate.id,)) for delegate in delegates)
