"""The PIN: any opens what it sealed, any other does not, and wrong ones cost time."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.pin import (
    FREE_TRIES,
    LONGEST_WAIT,
    USUAL,
    Cost,
    is_pin,
    left_to_wait,
    opens,
    plain,
    seal,
    wait_after,
)

CHEAP = Cost(n=2, r=1, p=1)
NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
pins = st.text("0123456789", min_size=4, max_size=12)


@given(pin=pins)
def test_any_pin_opens_what_it_sealed(pin: str) -> None:
    assert opens(pin, seal(pin, CHEAP))


@given(pin=pins, other=st.one_of(pins, st.text(max_size=14)))
def test_any_other_does_not(pin: str, other: str) -> None:
    assert opens(other, seal(pin, CHEAP)) is (plain(other) == pin)


def test_at_its_usual_cost_too() -> None:
    sealed = seal("4711")
    assert opens("4711", sealed)
    assert not opens("4712", sealed)
    assert f"${USUAL.n}${USUAL.r}${USUAL.p}$" in sealed


def test_full_width_digits_of_an_input_method_are_digits() -> None:
    assert opens("４７１１", seal("4711", CHEAP))


def test_two_seals_of_one_pin_differ_and_neither_says_it() -> None:
    first, second = seal("471147114711", CHEAP), seal("471147114711", CHEAP)
    assert first != second
    assert "471147114711" not in first + second


@pytest.mark.parametrize("typed", ["", "123", "1234567890123", "12a4", "12 4", "-123", "½¼12", "१२३४"])
def test_only_four_to_twelve_digits_are_a_pin(typed: str) -> None:
    assert not is_pin(typed)
    with pytest.raises(ValueError, match="digits"):
        seal(typed, CHEAP)


@given(sealed=st.text())
def test_what_we_did_not_seal_is_opened_by_nothing(sealed: str) -> None:
    assert not opens("1234", sealed)


@pytest.mark.parametrize(
    "sealed",
    [
        "scrypt$2$1$1$AAAA$",
        "scrypt$3$1$1$AAAA$AAAA",
        "scrypt$0$0$0$AAAA$AAAA",
        "scrypt$-2$1$1$AAAA$AAAA",
        "scrypt$1073741824$8$1$AAAA$" + "A" * 43 + "=",
        "scrypt$2$1$1$*$" + "A" * 43 + "=",
        "md5$2$1$1$AAAA$" + "A" * 43 + "=",
    ],
)
def test_a_damaged_seal_opens_nothing_and_eats_no_memory(sealed: str) -> None:
    assert not opens("1234", sealed)


def test_a_few_wrong_pins_cost_nothing_and_then_each_costs_more() -> None:
    waits = [wait_after(wrong) for wrong in range(40)]
    assert waits[:FREE_TRIES] == [timedelta(0)] * FREE_TRIES
    assert waits[FREE_TRIES] == timedelta(seconds=5)
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT


@given(wrong=st.integers(0, 1000), passed=st.integers(-(10**6), 10**6))
def test_the_wait_is_over_in_time_and_never_longer_than_whole(wrong: int, passed: int) -> None:
    left = left_to_wait(wrong, NOW, NOW + timedelta(seconds=passed))
    assert timedelta(0) <= left <= wait_after(wrong)
    over = timedelta(seconds=passed) >= wait_after(wrong) or wait_after(wrong) == timedelta(0)
    assert (left == timedelta(0)) is over


def test_without_a_time_the_whole_wait_is_left() -> None:
    assert left_to_wait(FREE_TRIES, None, NOW) == wait_after(FREE_TRIES)
