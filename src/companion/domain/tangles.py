"""Two scanners at one laptop type into one another. What the system delivers is one stream of digits; the badges that
the event knows tell which two numbers it is made of. An answer is given only when there is no other."""

from collections.abc import Callable, Iterable

from companion.domain.codes import CODE_LENGTH, is_own, read_code
from companion.domain.keystrokes import END


def separate(stream: str, numbers: Callable[[], Iterable[str]], known: Callable[[str], bool]) -> tuple[str, ...]:
    """The readings that a stream of keys is made of, in the order in which they ended; () when it cannot be told.

    `stream` holds `END` where a scan ended. `numbers` are the badge numbers of the event, `known` says whether somebody
    has a reading as it is.
    """
    pieces = tuple(piece for piece in stream.split(END) if piece)
    if pieces and all(known(piece) for piece in pieces):
        return pieces
    digits = "".join(pieces)
    if not digits.isdecimal():
        return ()
    if is_own(digits) and known(digits):
        return (digits,)  # one number with somebody's Enter in it
    if len(digits) == CODE_LENGTH + 1:
        return _without_one(digits, known)
    if len(digits) == 2 * CODE_LENGTH:
        return _two(stream, digits, numbers())
    return ()


def _without_one(digits: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """One digit was typed by somebody else."""
    shorter = {digits[:at] + digits[at + 1 :] for at in range(len(digits))}
    found = [number for number in shorter if is_own(number) and known(number)]
    return (found[0],) if len(found) == 1 else ()


def _two(stream: str, digits: str, numbers: Iterable[str]) -> tuple[str, ...]:
    """The one pair of known numbers of which the digits are an interleaving, the first complete at the first end."""
    first_end = stream.find(END)
    if first_end < CODE_LENGTH:
        first_end = len(digits)
    possible = [number for number in numbers if len(number) == CODE_LENGTH and _runs_through(number, digits)]
    pairs: dict[frozenset[str], tuple[str, str]] = {}
    for first in possible:
        for second in possible:
            if _interleave(first, second, digits, first_end):
                pairs.setdefault(frozenset((first, second)), (first, second))
    return next(iter(pairs.values())) if len(pairs) == 1 else ()


def _runs_through(number: str, digits: str) -> bool:
    """Whether the number's digits occur in this order."""
    at = -1
    for digit in number:
        at = digits.find(digit, at + 1)
        if at < 0:
            return False
    return True


def _interleave(first: str, second: str, digits: str, first_end: int) -> bool:
    """Whether the digits are these two numbers, each in its order, with the first complete after `first_end` digits."""
    taken = {0}  # how many digits of the first number may be used up so far
    for at, digit in enumerate(digits):
        step = {used + 1 for used in taken if used < len(first) and first[used] == digit}
        step |= {used for used in taken if at - used < len(second) and second[at - used] == digit}
        taken = {used for used in step if used == len(first)} if at + 1 == first_end else step
        if not taken:
            return False
    return True


def likeliest(readings: Iterable[str], known: Callable[[str], bool]) -> str:
    """Of several readings of one scan the first that somebody has, else the first badge number, else the first."""
    every = tuple(readings)
    return next(
        (one for one in every if known(one)),
        next((one for one in every if read_code(one).own is not None), every[0] if every else ""),
    )
