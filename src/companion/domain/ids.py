"""Names for things: short random ids that two desks apart never share."""

import secrets
from collections.abc import Callable

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, lower case: no letter looks like a digit
_TIME_CHARACTERS = 10

RandomBits = Callable[[int], int]


def new_id(randbits: RandomBits = secrets.randbits) -> str:
    """An id of 12 characters (60 random bits) for a delegate, an activity, an event or a desk."""
    return _spell(randbits(60), 12)


def new_entry_id(milliseconds: int, randbits: RandomBits = secrets.randbits) -> str:
    """An id of 22 characters that sorts by time: 48 bits of UTC milliseconds, then 60 random bits."""
    return _spell(milliseconds & ((1 << 48) - 1), _TIME_CHARACTERS) + _spell(randbits(60), 12)


def _spell(number: int, length: int) -> str:
    letters = []
    for _ in range(length):
        number, rest = divmod(number, 32)
        letters.append(_ALPHABET[rest])
    return "".join(reversed(letters))
