"""The PIN of a desk that can be locked: how it is sealed, checked, and how long to wait after wrong ones.

A PIN keeps helpers at a door from what is not theirs to see. It does not encrypt the event file: whoever has the
laptop's account has the file.
"""

import base64
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

SHORTEST, LONGEST = 4, 12
FREE_TRIES = 3
"""So many wrong PINs cost nothing: fingers slip."""
FIRST_WAIT = timedelta(seconds=5)
LONGEST_WAIT = timedelta(minutes=5)
_KIND = "scrypt"
_SALT_BYTES, _KEY_BYTES = 16, 32
_MOST_MEMORY = 256 * 1024 * 1024
"""A sealed PIN that asks for more memory than this was not sealed by us, and opens nothing."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs (RFC 7914): memory of 128 * n * r bytes, p times over."""

    n: int = 2**15
    r: int = 8
    p: int = 3

    @property
    def memory(self) -> int:
        """Bytes that a try needs."""
        return 128 * self.r * (self.n + self.p + 2)


USUAL = Cost()
"""One of the equal choices of the OWASP Password Storage Cheat Sheet: 32 MB, some tenths of a second."""


def plain(typed: str) -> str:
    """The digits of a PIN as typed: full-width digits are digits."""
    return unicodedata.normalize("NFKC", typed).strip()


def is_pin(typed: str) -> bool:
    """Whether this can be a PIN: 4 to 12 digits."""
    digits = plain(typed)
    return SHORTEST <= len(digits) <= LONGEST and digits.isascii() and digits.isdecimal()


def seal(pin: str, cost: Cost = USUAL) -> str:
    """The PIN as it may be kept: with a salt of its own and what a try costs. Raises ValueError for what is no PIN."""
    if not is_pin(pin):
        raise ValueError("a PIN has 4 to 12 digits")
    salt = secrets.token_bytes(_SALT_BYTES)
    key = _key(pin, salt, cost)
    return "$".join((_KIND, str(cost.n), str(cost.r), str(cost.p), _text(salt), _text(key)))


def opens(pin: str, sealed: str) -> bool:
    """Whether this is the PIN. What was not sealed by `seal` is opened by none."""
    parts = sealed.split("$")
    if len(parts) != 6 or parts[0] != _KIND:
        return False
    try:
        cost = Cost(*(int(part) for part in parts[1:4]))
        salt, key = (base64.b64decode(part, validate=True) for part in parts[4:])
        if min(cost.n, cost.r, cost.p) < 1 or cost.memory > _MOST_MEMORY or len(key) != _KEY_BYTES:
            return False
        return hmac.compare_digest(_key(pin, salt, cost), key)
    except ValueError:
        return False


def _key(pin: str, salt: bytes, cost: Cost) -> bytes:
    return hashlib.scrypt(
        plain(pin).encode(), salt=salt, n=cost.n, r=cost.r, p=cost.p, dklen=_KEY_BYTES, maxmem=2 * cost.memory
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def wait_after(wrong: int) -> timedelta:
    """How long the next try must wait after so many wrong ones in a row: 5 seconds, then twice as long each time."""
    if wrong < FREE_TRIES:
        return timedelta(0)
    times = 1 << min(wrong - FREE_TRIES, 16)
    return min(FIRST_WAIT * times, LONGEST_WAIT)


def left_to_wait(wrong: int, last: datetime | None, now: datetime) -> timedelta:
    """What is left of the wait. A clock that was set back makes nobody wait longer than once more the whole wait."""
    whole = wait_after(wrong)
    if last is None:
        return whole
    return max(timedelta(0), min(whole, last + whole - now))
