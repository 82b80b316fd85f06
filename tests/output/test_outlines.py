"""The page of outlines: its rule is as long as it says, its labels are where the table says."""

import pypdfium2
import pytest

from companion.output.fonts import FontBook
from companion.output.outlines import render_outlines
from companion.output.stock import stock_named

DPI = 254  # ten dots a millimetre


@pytest.mark.parametrize(("stock", "long"), [("a4-90x55-cut", 100), ("brother-dk-11202", 50), ("avery-l4785", 100)])
def test_the_rule_is_as_long_as_it_says(book: FontBook, stock: str, long: int) -> None:
    rendered = render_outlines(stock, book)
    document = pypdfium2.PdfDocument(rendered.pdf)
    image = document[0].render(scale=DPI / 72).to_pil().convert("L")
    assert f"{long} mm" in document[0].get_textpage().get_text_range()
    document.close()
    middle = image.height // 2
    start = (image.width - long * 10) // 2
    dark = [
        x
        for x in range(start - 30, start + long * 10 + 30)
        if min(image.getpixel((x, y)) for y in range(middle - 3, middle + 4)) < 128  # type: ignore[type-var]
    ]
    inside = [x for x in dark if start - 5 <= x <= start + long * 10 + 5]
    assert inside[-1] - inside[0] == pytest.approx(long * 10, abs=4)


def test_every_label_has_its_outline_where_the_shift_puts_it(book: FontBook) -> None:
    document = pypdfium2.PdfDocument(render_outlines("a4-90x55-cut", book, shift_mm=(1.0, 2.0)).pdf)
    image = document[0].render(scale=DPI / 72).to_pil().convert("L")
    document.close()
    for x, y in stock_named("a4-90x55-cut").places():
        row = int((y + 2 + 20) * 10)
        near = range(int((x + 1) * 10) - 4, int((x + 1) * 10) + 5)
        assert min(image.getpixel((column, row)) for column in near) < 128  # type: ignore[type-var]
