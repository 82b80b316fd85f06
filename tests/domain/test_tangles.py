"""Two scanners at one laptop: both badges are answered, or "scan again"; never a third person."""

import random
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.codes import new_code
from companion.domain.keystrokes import END
from companion.domain.tangles import likeliest, separate

PEOPLE = 2_000
_chance = random.Random(2016)
NUMBERS = sorted({new_code(_chance.randrange) for _ in range(PEOPLE)})
KNOWN = frozenset(NUMBERS)


def told(stream: str, known: frozenset[str] = KNOWN) -> tuple[str, ...]:
    return separate(stream, lambda: known, known.__contains__)


def typed_at_once(first: str, second: str, chance: random.Random) -> str:
    """The keys of two scanners, each in its order, in any mixture; each ends with its Enter."""
    left, right = [*first, END], [*second, END]
    stream = []
    while left or right:
        side = left if not right or (left and chance.random() < len(left) / (len(left) + len(right))) else right
        stream.append(side.pop(0))
    return "".join(stream)


pairs = st.tuples(st.sampled_from(NUMBERS), st.sampled_from(NUMBERS), st.randoms(use_true_random=False))


@given(pairs)
def test_two_badges_read_at_once_are_never_a_third_persons(case: tuple[str, str, random.Random]) -> None:
    first, second, chance = case
    assert set(told(typed_at_once(first, second, chance))) <= {first, second}


@given(pairs)
def test_a_badge_that_nobody_has_lets_nobody_else_in(case: tuple[str, str, random.Random]) -> None:
    first, second, chance = case
    stranger = new_code(chance.randrange)
    others = KNOWN - {second, stranger}
    assert set(told(typed_at_once(first, second, chance), others)) <= {first}


def test_nearly_all_pairs_are_told_apart() -> None:
    chance = random.Random(7)
    found: Counter[bool] = Counter()
    for _ in range(1_000):
        first, second = chance.sample(NUMBERS, 2)
        answer = told(typed_at_once(first, second, chance))
        found[sorted(answer) == sorted((first, second))] += 1
        assert set(answer) <= {first, second}
    assert found[True] >= 995


def test_the_one_that_ended_first_is_answered_first() -> None:
    first, second = NUMBERS[:2]
    stream = first[:6] + second[:6] + first[6:] + END + second[6:] + END
    assert told(stream) == (first, second)


def test_one_badge_read_by_both_scanners_is_that_badge_twice() -> None:
    code = NUMBERS[0]
    doubled = "".join(digit * 2 for digit in code) + END + END
    assert told(doubled) == (code, code)


def test_two_pairs_that_would_both_fit_are_no_answer() -> None:
    numbers = frozenset({"111111111111", "222222222222", "111111222222", "222222111111"})
    both = "1" * 6 + "2" * 6 + "2" * 6 + "1" * 6
    assert separate(both + END + END, lambda: numbers, lambda _: False) == ()


def test_a_persons_enter_in_the_middle_of_a_badge_does_not_tear_it() -> None:
    code = NUMBERS[5]
    assert told(code[:7] + END + code[7:] + END) == (code,)


@given(st.sampled_from(NUMBERS), st.integers(0, 12), st.sampled_from("0123456789"))
def test_a_persons_digit_in_a_badge_is_left_out(code: str, place: int, digit: str) -> None:
    assert told(code[:place] + digit + code[place:] + END) in {(code,), ()}


def test_scans_that_somebody_has_as_they_are_stay_as_they_are() -> None:
    tickets = frozenset({"10045678901234567890", "1004"})
    stream = "10045678901234567890" + END + "1004" + END
    assert told(stream, tickets) == ("10045678901234567890", "1004")


@given(st.text("0123456789abc" + END, max_size=40))
def test_any_other_keys_are_at_most_codes_that_somebody_has(stream: str) -> None:
    assert set(told(stream)) <= KNOWN


def test_of_several_ways_to_read_a_scan_the_known_one_counts() -> None:
    assert likeliest((NUMBERS[0], "a" + NUMBERS[0]), {"a" + NUMBERS[0]}.__contains__) == "a" + NUMBERS[0]
    assert likeliest(("xyz", NUMBERS[0]), lambda _: False) == NUMBERS[0]
    assert likeliest(("first", "second"), lambda _: False) == "first"
