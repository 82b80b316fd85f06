"""The words of the scanner test: what a scan showed, what to do, and what stands on the printed sheet."""

from PySide6.QtCore import QCoreApplication

from companion.domain.documents import ScannerSheetContent
from companion.domain.keystrokes import GAP_MS, SLOW_GAPS
from companion.domain.scanner_check import TEST_LETTERS, TEST_NUMBER, Ending, Finding, Trace, Verdict

KEYS_SHOWN = 48

translate = QCoreApplication.translate


def paces() -> tuple[tuple[str, str], ...]:
    """The paces to choose from: milliseconds, word."""
    wireless, slow = SLOW_GAPS
    return (
        (str(GAP_MS), translate("ScannerTest", "Normal")),
        (str(wireless), translate("ScannerTest", "Wireless")),
        (str(slow), translate("ScannerTest", "Very slow")),
    )


def headline(verdict: Verdict) -> str:
    """All in one sentence."""
    if Finding.BY_HAND in verdict.findings:
        return translate("ScannerTest", "This was typed by hand.")
    if verdict.good:
        return translate("ScannerTest", "The scanner is set up well.")
    return translate("ScannerTest", "The scanner can be set up better.")


def finding(what: Finding, verdict: Verdict, trace: Trace) -> tuple[str, str]:
    """What was found, and what to do about it; "" when nothing is to be done."""
    sentences = {
        Finding.GOOD: (translate("ScannerTest", "Every key came as it should."), ""),
        Finding.OTHER_LAYOUT: (
            translate("ScannerTest", "This laptop and the scanner have different keyboard layouts."),
            translate("ScannerTest", "Companion reads it all the same."),
        ),
        Finding.LETTERS_DIFFER: (
            translate("ScannerTest", "Letters arrive changed, digits do not."),
            translate(
                "ScannerTest", "Badges are safe. For tickets with letters, set this laptop's keyboard to US English."
            ),
        ),
        Finding.INPUT_METHOD: (
            translate("ScannerTest", "An input method turns letters into other signs."),
            translate("ScannerTest", "Digits are safe, and Hangul is turned back into letters."),
        ),
        Finding.CASE_TURNED: (
            translate("ScannerTest", "Caps Lock is on: capitals and small letters are exchanged."),
            translate("ScannerTest", "Companion reads it all the same."),
        ),
        Finding.NO_END: (
            translate("ScannerTest", "Nothing comes after the code."),
            translate("ScannerTest", "Set the scanner to send Enter (CR) after it."),
        ),
        Finding.ENDS_WITH_TAB: (
            translate("ScannerTest", "It ends with Tab."),
            translate("ScannerTest", "That works as well as Enter."),
        ),
        Finding.PREFIX: (
            translate("ScannerTest", "It types “{text}” before the code.").format(text=verdict.prefix),
            translate("ScannerTest", "Enter it as the prefix, or switch it off in the scanner."),
        ),
        Finding.SUFFIX: (
            translate("ScannerTest", "It types “{text}” behind the code.").format(text=verdict.suffix),
            translate("ScannerTest", "Switch that off in the scanner."),
        ),
        Finding.PREFIX_KNOWN: (
            translate("ScannerTest", "The prefix “{text}” is taken off.").format(text=verdict.prefix),
            "",
        ),
        Finding.SLOW: (
            translate("ScannerTest", "It is slow: {ms} ms between two keys.").format(ms=max(trace.gaps, default=0)),
            translate("ScannerTest", "Choose the pace “{pace}”.").format(pace=dict(paces())[str(verdict.gap_ms)]),
        ),
        Finding.TOO_SLOW: (
            translate("ScannerTest", "It types as slowly as a person."),
            translate("ScannerTest", "Use its cable, or shorten the delay between its keys."),
        ),
        Finding.SLOW_KNOWN: (translate("ScannerTest", "It is slow, and the pace that is set fits it."), ""),
        Finding.DAMAGED: (
            translate("ScannerTest", "Keys were lost or doubled."),
            translate("ScannerTest", "Scan again; if it stays, lengthen the delay between its keys."),
        ),
        Finding.BY_HAND: (
            translate("ScannerTest", "No scanner is so slow."),
            translate("ScannerTest", "Scan one of the codes on the left."),
        ),
    }
    return sentences[what]


def facts(trace: Trace) -> tuple[tuple[str, str], ...]:
    """Name and value of what was measured."""
    ends = {
        Ending.ENTER: translate("ScannerTest", "Enter"),
        Ending.TAB: translate("ScannerTest", "Tab"),
        Ending.NONE: translate("ScannerTest", "Nothing"),
    }
    gaps = trace.gaps
    pace = (
        translate("ScannerTest", "{fastest} fastest · {mean} mean · {slowest} slowest, in ms").format(
            fastest=min(gaps), mean=round(trace.mean_gap), slowest=max(gaps)
        )
        if gaps
        else "–"
    )
    return (
        (translate("ScannerTest", "Between keys"), pace),
        (translate("ScannerTest", "At the end"), ends[trace.ending]),
        (translate("ScannerTest", "Read as"), trace.reading),
        (translate("ScannerTest", "Keys and their numbers"), _keys(trace)),
    )


def _keys(trace: Trace) -> str:
    written = [(key.stroke.text, key.scan_code) for key in trace.keys if key.stroke.text]
    shown = [f"{text}\u00a0({code})" if code else text for text, code in written[:KEYS_SHOWN]]
    return "   ".join(shown) + (" …" if len(written) > KEYS_SHOWN else "")


def sheet(language: str) -> ScannerSheetContent:
    """The printed sheet."""
    return ScannerSheetContent(
        translate("ScannerTest", "Scanner test"),
        translate(
            "ScannerTest",
            "Open Settings, Scanner on the laptop. Scan both codes and read what it says. Nothing is recorded there.",
        ),
        (
            (
                TEST_NUMBER,
                translate("ScannerTest", "A badge number"),
                translate("ScannerTest", "Only digits, as on every badge."),
            ),
            (
                TEST_LETTERS,
                translate("ScannerTest", "A ticket with letters"),
                translate("ScannerTest", "Shows keyboard layout, Caps Lock and input method."),
            ),
        ),
        translate("ScannerTest", "How the scanner should be set"),
        (
            translate("ScannerTest", "Keyboard layout: US English."),
            translate("ScannerTest", "After each code: Enter (CR)."),
            translate("ScannerTest", "Before each code: nothing, no prefix."),
            translate("ScannerTest", "Delay between keys: none, or the shortest that loses no key."),
            translate("ScannerTest", "Capitals and small letters: as they are in the code."),
            translate(
                "ScannerTest", "Its manual has codes for all this: scan them one after the other, then test again."
            ),
        ),
        language,
    )
