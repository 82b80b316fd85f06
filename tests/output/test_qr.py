"""QR codes: small, exact, and readable whatever they hold."""

from typing import Any

import pytest
import qrcode
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from companion.domain.answers import UserError
from companion.output.qr import code_operators, matrix, modules_across


def read(modules: tuple[tuple[bool, ...], ...]) -> str:
    image = Image.new("L", (len(modules) + 8, len(modules) + 8), 255)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            image.putpixel((x + 4, y + 4), 0 if dark else 255)
    (code,) = zxingcpp.read_barcodes(image.resize((image.width * 4, image.height * 4), Image.Resampling.NEAREST))
    return str(code.text)


@given(st.integers(10**11, 10**12 - 1))
def test_a_badge_code_is_version_one_and_is_read_back(number: int) -> None:
    modules = matrix(str(number))
    assert len(modules) == 21 == modules_across(str(number))
    assert read(modules) == str(number)


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=41, max_size=300))
def test_a_signed_text_is_read_back(text: str) -> None:
    modules = matrix(text, signed=True)
    assert len(modules) == modules_across(text, signed=True)
    assert read(modules) == text


@settings(max_examples=25)
@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567 :-", min_size=1, max_size=180), st.booleans())
def test_of_the_eight_masks_the_one_is_taken_that_qrcode_itself_would_take(text: str, signed: bool) -> None:
    level = qrcode.constants.ERROR_CORRECT_L if signed else qrcode.constants.ERROR_CORRECT_H
    code: Any = qrcode.QRCode(error_correction=level, border=0)
    code.add_data(text)
    code.make(fit=True)
    assert matrix(text, signed=signed) == tuple(tuple(map(bool, row)) for row in code.get_matrix())


def test_runs_of_dark_modules_are_one_rectangle_and_cover_exactly_the_code() -> None:
    modules = matrix("653269484636")
    covered = set()
    for line in code_operators(modules, 0, 0, 21).splitlines()[1:-1]:
        x, y, width, height = (int(value) for value in line.split()[:4])
        assert height == 1
        covered |= {(20 - y, x + step) for step in range(width)}
    assert covered == {(y, x) for y, row in enumerate(modules) for x, dark in enumerate(row) if dark}


def test_a_text_too_long_for_any_code_is_refused() -> None:
    with pytest.raises(UserError, match="too long"):
        matrix("x" * 5000)
