"""Scans that came at once with something else, told apart by the codes of the event."""

from companion.domain.codes import new_code
from companion.domain.keystrokes import END
from companion.services import roster
from companion.services.ports import Desk
from companion.services.tangles import sort_out


def codes(desk: Desk) -> list[str]:
    return [badge.code for badge in desk.file.read.active_badges().values()]


def mixture(first: str, second: str) -> str:
    """Two scanners that take turns, digit by digit."""
    return "".join(a + b for a, b in zip(first, second, strict=True)) + END + END


def test_two_badges_at_once_are_both_found(quiet_week: Desk) -> None:
    first, second = codes(quiet_week)[:2]
    assert sorted(sort_out(quiet_week, [mixture(first, second)])) == sorted((first, second))


def test_a_badge_that_was_replaced_is_found_too_so_that_it_can_be_refused(quiet_week: Desk) -> None:
    delegate = next(iter(quiet_week.file.read.active_badges()))
    old = quiet_week.file.read.active_badges()[delegate].code
    roster.replace_badge(quiet_week, delegate, "lost")
    other = codes(quiet_week)[-1]
    assert sorted(sort_out(quiet_week, [mixture(old, other)])) == sorted((old, other))


def test_what_cannot_be_told_apart_stays_a_misread(quiet_week: Desk) -> None:
    strangers = mixture(new_code(lambda _: 1), new_code(lambda _: 2))
    assert sort_out(quiet_week, [strangers]) == (strangers.replace(END, ""),)


def test_of_several_readings_the_one_that_somebody_has_counts(quiet_week: Desk) -> None:
    code = codes(quiet_week)[0]
    assert sort_out(quiet_week, [code, f"x{code}"]) == (code,)
    assert sort_out(quiet_week, ["k3v9xq2mzp", "zk3v9xq2mzp"]) == ("k3v9xq2mzp",)
    assert sort_out(quiet_week, []) == ()
