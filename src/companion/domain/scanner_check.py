"""What one test scan tells about how the scanner is set up, and what to do about it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.codes import CODE_LENGTH, is_own, keys_behind, new_code
from companion.domain.keystrokes import GAP_MS, SLOW_GAPS, Habits, Stroke, on_another_layout, pace, reading_of

TEST_NUMBER = new_code(lambda _: 0)
"""The badge number of the test sheet: the first there could be, which no badge gets by chance."""
TEST_LETTERS = "AZqwyzm-Test-0123456789"
"""The ticket of the test sheet: the letters that keyboard layouts exchange, both cases, every digit."""
SHORTEST_TEST = 4
_AIM = re.compile(r"\][A-Za-z][0-9A-Za-z]")


class Ending(StrEnum):
    """What came after the last sign."""

    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


class Finding(StrEnum):
    """One thing a test scan shows. `Finding.fine` says whether something is to be done."""

    GOOD = "good"
    OTHER_LAYOUT = "other-layout"
    """Digits arrive as signs of another layout and are read by the place of their keys."""
    LETTERS_DIFFER = "letters-differ"
    """Letters arrive as those of another layout; digits do not."""
    INPUT_METHOD = "input-method"
    CASE_TURNED = "case-turned"
    NO_END = "no-end"
    ENDS_WITH_TAB = "ends-with-tab"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    PREFIX_KNOWN = "prefix-known"
    SLOW = "slow"
    TOO_SLOW = "too-slow"
    SLOW_KNOWN = "slow-known"
    DAMAGED = "damaged"
    BY_HAND = "by-hand"

    @property
    def fine(self) -> bool:
        """Whether check-in works with this as it is."""
        return self not in _TO_DO


_TO_DO = frozenset(
    {Finding.LETTERS_DIFFER, Finding.NO_END, Finding.PREFIX, Finding.SUFFIX, Finding.SLOW, Finding.TOO_SLOW,
     Finding.DAMAGED, Finding.BY_HAND}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a test: what it wrote, the system's number for it, and whether an input method wrote it."""

    stroke: Stroke
    scan_code: int = 0
    composed: bool = False


@dataclass(frozen=True, slots=True)
class Trace:
    """A whole test scan, as it arrived. `composing`: what an input method had not finished when it ended."""

    keys: tuple[Key, ...]
    ending: Ending = Ending.ENTER
    composing: str = ""

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The keys that wrote something."""
        return tuple(key.stroke for key in self.keys if key.stroke.text)

    @property
    def typed(self) -> str:
        """Every sign as it arrived."""
        return "".join(key.stroke.text for key in self.keys) + self.composing

    @property
    def reading(self) -> str:
        """What Companion makes of it."""
        return keys_behind(reading_of(self.strokes) + self.composing)

    @property
    def gaps(self) -> tuple[int, ...]:
        """Milliseconds between the keys."""
        return pace([key.stroke for key in self.keys])

    @property
    def mean_gap(self) -> float:
        """Milliseconds between two keys on average."""
        return sum(self.gaps) / len(self.gaps) if self.gaps else 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a test scan shows, what is to be done first. `prefix` and `suffix`: what the scanner adds; `gap_ms`: the
    pace to choose for it."""

    findings: tuple[Finding, ...]
    prefix: str = ""
    suffix: str = ""
    gap_ms: int = GAP_MS

    @property
    def good(self) -> bool:
        """Whether nothing is to be done."""
        return all(finding.fine for finding in self.findings)


def judge(trace: Trace, habits: Habits) -> Verdict:
    """What the scan shows about the scanner. Any badge will do; with the two codes of the test sheet more is seen."""
    slowest = max(trace.gaps, default=0)
    if slowest >= SLOW_GAPS[-1] or len(trace.reading) < SHORTEST_TEST:
        tired = trace.mean_gap < SLOW_GAPS[-1] and len(trace.reading) >= SHORTEST_TEST
        return Verdict((Finding.TOO_SLOW if tired else Finding.BY_HAND,))
    before, code, after = _parts(trace.reading)
    findings = [*_adds(before, after, habits), *_keyboard(trace, code), *_pace(slowest, habits), *_end(trace)]
    ordered = sorted(findings, key=lambda finding: finding.fine)
    wanted = next((gap for gap in SLOW_GAPS if slowest < gap), SLOW_GAPS[-1]) if slowest >= GAP_MS else GAP_MS
    return Verdict(tuple(ordered) or (Finding.GOOD,), before, after, wanted)


def _parts(reading: str) -> tuple[str, str, str]:
    """What stands before the code, the code, what stands behind it. Without a known code all is code."""
    bare = _AIM.sub("", reading, count=1) if _AIM.match(reading) else reading
    for known in (TEST_LETTERS, TEST_LETTERS.swapcase(), TEST_NUMBER):
        at = bare.find(known)
        if at >= 0:
            return bare[:at].strip(), known, bare[at + len(known) :].strip()
    for at in range(len(bare) - CODE_LENGTH + 1):
        if is_own(bare[at : at + CODE_LENGTH]):
            return bare[:at].strip(), bare[at : at + CODE_LENGTH], bare[at + CODE_LENGTH :].strip()
    return "", bare, ""


def _adds(before: str, after: str, habits: Habits) -> Sequence[Finding]:
    found = []
    if before:
        known = before.casefold() == habits.prefix.casefold()
        found.append(Finding.PREFIX_KNOWN if known else Finding.PREFIX)
    if after:
        found.append(Finding.SUFFIX)
    return found


def _keyboard(trace: Trace, code: str) -> Sequence[Finding]:
    composed = any(key.composed for key in trace.keys) or trace.composing or _has_hangul(trace.typed)
    if composed:
        return [Finding.INPUT_METHOD]
    if on_another_layout(trace.strokes):
        return [Finding.OTHER_LAYOUT]
    if code == TEST_LETTERS.swapcase():
        return [Finding.CASE_TURNED]
    if code in {TEST_LETTERS, TEST_NUMBER} or is_own(code):
        return []
    by_place = "".join(stroke.place for stroke in trace.strokes)
    if TEST_LETTERS.casefold() in by_place.casefold():
        return [Finding.LETTERS_DIFFER]
    return [Finding.DAMAGED] if code.isdecimal() and len(code) != len(TEST_LETTERS) else []


def _pace(slowest: int, habits: Habits) -> Sequence[Finding]:
    if slowest < GAP_MS:
        return []
    return [Finding.SLOW_KNOWN if slowest < habits.gap_ms else Finding.SLOW]


def _end(trace: Trace) -> Sequence[Finding]:
    return {Ending.NONE: [Finding.NO_END], Ending.TAB: [Finding.ENDS_WITH_TAB], Ending.ENTER: []}[trace.ending]


def _has_hangul(text: str) -> bool:
    return any("HANGUL" in unicodedata.name(sign, "") for sign in text)
