"""QR codes as one vector path: runs of dark modules merged, no hairlines, exact edges."""

from functools import lru_cache
from typing import Any

import qrcode
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L
from qrcode.exceptions import DataOverflowError

from companion.domain.answers import UserError
from companion.output.text import number

QUIET_MODULES = 4  # ISO/IEC 18004: the white edge a reader may rely on


@lru_cache(maxsize=64)
def matrix(text: str, *, signed: bool = False) -> tuple[tuple[bool, ...], ...]:
    """The modules of a code, without its white edge.

    Badge codes take level H, which costs nothing for 12 digits (version 1, 21 modules); a signed text takes level L so
    that its modules stay large. Raises UserError when the text is too long for any code.
    """
    code = _filled(text, signed=signed, version=_version(text, signed=signed))
    side = code.version * 4 + 17
    plain = _packed(code, 0)
    masked = (plain ^ change for change in _masks(code.version, code.error_correction))
    best = min(masked, key=lambda bits: penalty(bits & ~_format_bits(side), side))
    return tuple(tuple(bool(best >> (row * (side + 1) + column) & 1) for column in range(side)) for row in range(side))


def modules_across(text: str, *, signed: bool = False) -> int:
    """How many modules the code has on a side, without making it. Raises UserError as `matrix` does."""
    return 17 + 4 * _version(text, signed=signed)


def penalty(bits: int, side: int) -> int:
    """How hard a code is to read, by ISO/IEC 18004 section 7.8.3.1: the less the better.

    Of the eight masks a code can have, the one with the least is taken. qrcode weighs them module by module, which
    takes longer than drawing the badge; here one number holds all modules, dark ones set, row after row with one bit
    between the rows that is neither dark nor light.
    """
    stride = side + 1
    dark, light = bits, _area(side) ^ bits
    found = 10 * int(abs(dark.bit_count() / side**2 * 100 - 50) / 5)
    for step in (1, stride):
        for sign in (dark, light):
            five = sign & sign >> step & sign >> 2 * step & sign >> 3 * step & sign >> 4 * step
            found += five.bit_count() + 2 * (five & ~(five >> step)).bit_count()
        finder = dark & light >> step & dark >> 2 * step & dark >> 3 * step & dark >> 4 * step
        finder &= light >> 5 * step & dark >> 6 * step
        four = light & light >> step & light >> 2 * step & light >> 3 * step
        found += 40 * ((finder & four >> 7 * step).bit_count() + (four & finder >> 4 * step).bit_count())
    for sign in (dark, light):
        pair = sign & sign >> 1
        found += 3 * (pair & pair >> stride).bit_count()
    return found


@lru_cache(maxsize=64)
def _version(text: str, *, signed: bool) -> int:
    """The smallest version that holds the text; asked several times while one paper is laid out."""
    try:
        code = _filled(text, signed=signed)
        return int(code.best_fit(start=1))
    except (DataOverflowError, ValueError) as error:
        raise UserError("This code is too long for a QR code.", "Use a shorter code.") from error


def _filled(text: str, *, signed: bool, version: int | None = None) -> Any:
    level = ERROR_CORRECT_L if signed else ERROR_CORRECT_H
    code: Any = qrcode.QRCode(version=version, error_correction=level, border=0)
    code.add_data(text)
    return code


def _packed(code: Any, mask: int) -> int:
    code.mask_pattern = mask
    code.make(fit=False)
    signs = "0".join("".join("1" if module else "0" for module in reversed(row)) for row in reversed(code.modules))
    return int(signs, 2)


@lru_cache(maxsize=80)
def _masks(version: int, level: int) -> tuple[int, ...]:
    """What each mask changes of a code with mask 0, whatever it says."""
    code: Any = qrcode.QRCode(version=version, error_correction=level, border=0)
    code.add_data("0")
    plain = _packed(code, 0)
    return tuple(plain ^ _packed(code, mask) for mask in range(8))


@lru_cache(maxsize=40)
def _area(side: int) -> int:
    row = (1 << side) - 1
    return sum(row << number * (side + 1) for number in range(side))


@lru_cache(maxsize=40)
def _format_bits(side: int) -> int:
    """The modules that tell the mask itself and, in large codes, the version: masks are compared without them."""
    places = {(row, 8) for row in (*range(6), 7, 8, *range(side - 8, side))}
    places |= {(8, column) for column in (*range(6), 7, 8, *range(side - 8, side))}
    if side >= 45:  # version 7 and above
        block = {(row, column) for row in range(side - 11, side - 8) for column in range(6)}
        places |= block | {(column, row) for row, column in block}
    return sum(1 << row * (side + 1) + column for row, column in places)


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
