"""QR codes as one vector path: runs of dark modules merged, no hairlines, exact edges."""

from functools import lru_cache
from typing import Any

import qrcode
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L
from qrcode.exceptions import DataOverflowError

from companion.domain.answers import UserError
from companion.output.text import number

QUIET_MODULES = 4  # ISO/IEC 18004: the white edge a reader may rely on
_LONG = 40  # characters; from here on the text is a signature


@lru_cache(maxsize=64)
def matrix(text: str, *, signed: bool = False) -> tuple[tuple[bool, ...], ...]:
    """The modules of a code, without its white edge.

    Badge codes take level H, which costs nothing for 12 digits (version 1, 21 modules); a signed text takes level L so
    that its modules stay large. Raises UserError when the text is too long for any code.
    """
    code = _prepared(text, signed=signed)
    code.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def modules_across(text: str, *, signed: bool = False) -> int:
    """How many modules the code has on a side, without making it. Raises UserError as `matrix` does."""
    return 17 + 4 * int(_prepared(text, signed=signed).version)


def _prepared(text: str, *, signed: bool) -> Any:
    """A code that holds the text in the smallest version it fits."""
    code: Any = qrcode.QRCode(
        error_correction=ERROR_CORRECT_L if signed else ERROR_CORRECT_H,
        border=0,
        # A signature is as good as random, so any mask is even; trying all eight takes longer than drawing the sheet.
        mask_pattern=4 if len(text) >= _LONG else None,
    )
    try:
        code.add_data(text)
        code.best_fit(start=1)
    except (DataOverflowError, ValueError) as error:
        raise UserError("This code is too long for a QR code.", "Use a shorter code.") from error
    return code


def code_operators(modules: tuple[tuple[bool, ...], ...], x: float, y: float, side: float) -> str:
    """The dark modules in a square of `side` whose lower left corner is (x, y); the unit is the page's own."""
    count = len(modules)
    step = side / count
    out = [f"q {step:.6f} 0 0 {step:.6f} {number(x)} {number(y)} cm"]
    for index, row in enumerate(modules):
        start = 0
        while start < count:
            if not row[start]:
                start += 1
                continue
            end = start
            while end < count and row[end]:
                end += 1
            out.append(f"{start} {count - 1 - index} {end - start} 1 re")
            start = end
    out.append("f Q")
    return "\n".join(out)
