"""What a run of keys means: a scan, a person, or both at once, when a scanner types while somebody else does."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from companion.domain.codes import CODE_LENGTH, is_own, keys_behind, read_code

GAP_MS = 50
"""Keys of one scan follow each other faster than this; people type at 80 ms and more."""
SLOW_GAPS = (80, 150)
"""The other limits that staff can choose, for wireless scanners."""
FAR_MS = 24
"""Scanners were seen to stray from 8 to 16 ms; a key that is further off is somebody else's."""
EVEN_MS = 30
"""The gaps of a slow scanner differ by no more than this; those of a person do."""
LATE_MS = 150
"""An input method on a busy computer may hold keys of one scan back for this long."""
LATE_MEAN_MS = 30
"""All in all the keys of a scan come as fast as this through an input method too."""
SHORTEST = 6
"""Fewer keys than this are no scan."""
QUICK_START = 3
"""After so many keys at a scanner's pace a pause does not end the run."""
SHORTEST_SLOW = 8
LONGEST_PAUSE_MS = 1_000
"""A slow wireless scanner, or a busy computer, may pause this long within a badge number."""
FEWEST_QUICK = 6
"""So many of a badge number's keys must have come quickly when it came in pieces."""
END = "\n"
"""The text of a stroke that ends a scan."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key as it arrived. `at`: milliseconds that only rise. `text`: what it typed (`END` for Enter), or what an
    input method wrote when it came; "" when the key only changed what the input method is composing.

    `place`: the sign of that key on a US keyboard, "" when unknown. `human`: no scanner sends it: a key that edits, or
    what an input method had been composing before the run began. `late`: it came through an input method, so `at` is
    when it arrived and not when the key was pressed.
    """

    text: str
    at: int
    place: str = ""
    human: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """How this laptop's scanner is known to behave. `prefix`: what it types before each code. `gap_ms`: its keys follow
    each other faster than this."""

    prefix: str = ""
    gap_ms: int = GAP_MS


@dataclass(frozen=True, slots=True)
class Heard:
    """A run of keys taken apart. `readings`: what the scanner may have typed, likeliest first; more than one only when
    somebody typed at the same time. `by_hand`: which strokes are that person's, by number."""

    readings: tuple[str, ...]
    by_hand: tuple[int, ...] = ()


def reading_of(strokes: Sequence[Stroke]) -> str:
    """What the keys wrote. Full-width signs are plain ones. Where the digit keys wrote other signs, the layout is not
    the scanner's: then every key counts by its place."""
    return "".join(_signs(strokes)).strip()


def on_another_layout(strokes: Sequence[Stroke]) -> bool:
    """Whether digit keys wrote something else than digits, every one of them, without Shift."""
    digits = [stroke for stroke in strokes if stroke.place.isdecimal()]
    return bool(digits) and not any(_plain(stroke.text).isdecimal() for stroke in digits)


def without_prefix(reading: str, prefix: str) -> str:
    """The reading without what the scanner is set to type first, in whatever case or Hangul it arrived."""
    if not prefix:
        return reading
    for cut in range(1, min(len(reading), len(prefix)) + 1):
        head = reading[:cut]
        if keys_behind(head).casefold() == prefix.casefold() or head.casefold() == prefix.casefold():
            return reading[cut:]
    return reading


def pace(strokes: Sequence[Stroke]) -> tuple[int, ...]:
    """The gaps between the keys, in milliseconds."""
    return tuple(after.at - before.at for before, after in pairwise(strokes))


def is_scan(strokes: Sequence[Stroke], habits: Habits, *, composing: str = "", ended: bool = True) -> bool:
    """Whether no person types like this. `ended`: Enter or Tab followed; without it the text itself must look like a
    code, because a program that types texts for people is as fast as a scanner."""
    reading = reading_of(strokes) + composing
    keys = keys_behind(reading)
    gaps = pace(strokes)
    if len(keys) < SHORTEST or not gaps:
        return False
    if max(gaps) < GAP_MS or hurries(strokes, composing):
        return ended or _looks_like_code(keys)
    if max(gaps) >= habits.gap_ms or not ended:
        return False
    return is_own(_digits_only(keys)) or (
        len(keys) >= SHORTEST_SLOW and _looks_like_code(keys) and max(gaps) - min(gaps) <= EVEN_MS
    )


def second_end_within(strokes: Sequence[Stroke]) -> float:
    """Milliseconds after a scan in which another Enter is its own, because many scanners send two: they come at the
    pace of its keys. A later one is somebody's who presses Enter while others are scanned."""
    gaps = pace(strokes)
    if not gaps or any(stroke.late for stroke in strokes):
        return GAP_MS
    return min(GAP_MS, max(FAR_MS, 2 * median(gaps)))


def hurries(strokes: Sequence[Stroke], composing: str = "") -> bool:
    """Whether keys that came through an input method are a scanner's in spite of a pause among them."""
    if not any(stroke.late for stroke in strokes):
        return False
    keys = keys_behind(reading_of(strokes) + composing)
    gaps = pace(strokes)
    return len(keys) >= QUICK_START and max(gaps, default=0) < LATE_MS and sum(gaps) < LATE_MEAN_MS * len(keys)


def take_apart(strokes: Sequence[Stroke], habits: Habits, composing: str = "") -> Heard:
    """What the scanner meant, and what a person typed meanwhile: the check digits of a badge show which letters are not
    its own; in a foreign code only a key well before or after the others can be told apart."""
    human = {number for number, stroke in enumerate(strokes) if stroke.human}

    def read(numbers: Sequence[int]) -> str:
        part = [strokes[number] for number in numbers]
        return without_prefix(reading_of(part) + composing, habits.prefix)

    mine = [number for number in range(len(strokes)) if number not in human]
    whole = read(mine)
    if read_code(whole).own is not None:
        return Heard((whole,), tuple(sorted(human)))
    near = _near(strokes, mine)
    reading = read(near)
    if read_code(reading).own is not None:
        return Heard((reading,), tuple(sorted(human | (set(mine) - set(near)))))
    for signs in (_signs(strokes), [stroke.place or stroke.text for stroke in strokes]):
        digits = "".join(sign for sign in signs if sign.isdecimal())
        if is_own(digits) and digits != whole:
            return Heard((digits, whole), tuple(sorted(human | _among_digits(mine, signs))))
    if len(near) < len(mine):
        return Heard((reading, whole), tuple(sorted(human | (set(mine) - set(near)))))
    return Heard((whole,), tuple(sorted(human)))


def digits_of(strokes: Sequence[Stroke]) -> str:
    """The digits alone, whoever typed the rest."""
    return "".join(sign for sign in _signs(strokes) if sign.isdecimal())


def joined(strokes: Sequence[Stroke]) -> str | None:
    """The badge number of a scanner that paused within it; None when these keys are something else."""
    whole = reading_of(strokes)
    quick = sum(gap < GAP_MS for gap in pace(strokes))
    return whole if is_own(whole) and quick >= FEWEST_QUICK else None


def may_go_on(strokes: Sequence[Stroke]) -> bool:
    """Whether an Enter after these keys may have come too early: the digits are no whole badge number, so two scanners
    may be typing into one another, or a person pressed Enter while a scanner was typing."""
    reading = reading_of([stroke for stroke in strokes if stroke.text != END])
    return reading.isdecimal() and reading.isascii() and len(reading) < 2 * CODE_LENGTH and not is_own(reading)


def _signs(strokes: Sequence[Stroke]) -> list[str]:
    if on_another_layout(strokes) and all(stroke.place or not stroke.text for stroke in strokes):
        return [stroke.place for stroke in strokes]
    return [_plain(stroke.text) for stroke in strokes]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _digits_only(text: str) -> str:
    return "".join(text.split())


def _looks_like_code(keys: str) -> bool:
    """Digits only in the length of a badge, or letters with a digit among them and no space."""
    if keys.isdecimal():
        return is_own(keys) or len(keys) > CODE_LENGTH
    return not any(sign.isspace() for sign in keys) and any(sign.isdecimal() for sign in keys)


def _near(strokes: Sequence[Stroke], numbers: Sequence[int]) -> Sequence[int]:
    """The strokes of a scan without the first and last ones that keep more distance than the scanner does."""
    gaps = pace([strokes[number] for number in numbers])
    if len(gaps) < SHORTEST or any(stroke.late for stroke in strokes):
        return numbers
    far = max(4 * median(gaps), FAR_MS)
    first, last = 0, len(numbers)
    while last - first > SHORTEST and gaps[first] > far:
        first += 1
    while last - first > SHORTEST and gaps[last - 2] > far:
        last -= 1
    return numbers[first:last]


def _among_digits(numbers: Sequence[int], signs: Sequence[str]) -> set[int]:
    """The letters among the digits. Two and more in front or behind at the scanner's pace are its own prefix or suffix:
    nobody types as fast."""
    places = [number for number in numbers if signs[number].isdecimal()]
    lead = [number for number in numbers if number < places[0] and signs[number]]
    tail = [number for number in numbers if number > places[-1] and signs[number]]
    own = {number for part in (lead, tail) if len(part) > 1 for number in part}
    return set(numbers) - set(places) - own
