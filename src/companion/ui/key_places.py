"""Which sign a key has on a US keyboard, by its place: scanners type as if one were attached."""

from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_X11_AHEAD = 8
"""Scan codes of X11 and Wayland are those of Windows, for the keys that write, plus this."""
_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
)
"""First scan code of a row (set 1, as Windows gives them), its signs, and those with Shift."""
_PLAIN = dict(chain.from_iterable(enumerate(row, first) for first, row, _ in _ROWS))
_SHIFTED = dict(chain.from_iterable(enumerate(row, first) for first, _, row in _ROWS))
_MAC_DIGITS = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True))
"""macOS gives no scan codes; these are its virtual keys."""


def place_of(event: QKeyEvent, platform: str) -> str:
    """The sign, "" when the key's place is not known. Digit keys are digits with Shift as well: on layouts that write
    digits with Shift a scanner may hold it, and a person at a second keyboard may."""
    if platform == "cocoa":
        return _MAC_DIGITS.get(event.nativeVirtualKey(), "")
    code = event.nativeScanCode() - (0 if platform == "windows" else _X11_AHEAD)
    plain = _PLAIN.get(code, "")
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return _SHIFTED.get(code, "") if shifted and not plain.isdecimal() else plain


def is_ctrl_digit(event: QKeyEvent) -> bool:
    """Whether it is a digit key with Ctrl, and with nothing else but the keypad."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return held == Qt.KeyboardModifier.ControlModifier and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
