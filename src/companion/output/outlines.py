"""A page of outlines on plain paper: hold it against the label sheet to see whether the printer keeps its measures."""

from companion.domain.documents import RenderedDocument
from companion.output.fonts import FontBook
from companion.output.outline_paths import rounded
from companion.output.page import Sheet
from companion.output.stock import Stock, cut_mark_operators, stock_named
from companion.output.text import Span, number

_RULES = (100.0, 50.0, 20.0)
_SCALE = 5


def render_outlines(
    stock_id: str | Stock, fontbook: FontBook, shift_mm: tuple[float, float] = (0.0, 0.0), language: str = "en"
) -> RenderedDocument:
    """Every label of the paper as a numbered outline, and a rule of 100 mm (shorter on small paper) in the middle.

    Scales of 5 mm to each side stand at the upper left corner of the first label and at the lower right one of the
    last: held against a sheet, they say how far the print lies beside the labels.

    Raises UserError for an unknown or unmeasured paper.
    """
    stock = stock_named(stock_id)
    name = " ".join(part for part in (stock.vendor, stock.name) if part)
    sheet = Sheet(fontbook, title=name, language=language)
    width, height = stock.page
    sheet.begin_page(width, height)
    operators = cut_mark_operators(stock, shift_mm) if stock.cut_marks else []
    for index, (x, y) in enumerate(stock.places(), 1):
        left, top = x + shift_mm[0], y + shift_mm[1]
        outline = rounded(left, height - top - stock.label[1], *stock.label, stock.corner)
        operators.append(f"0 G 0.15 w {outline} S")
        operators.append(sheet.line((Span(str(index), 4, 600),), left + 3, height - top - 6))
    operators += _scales(stock, shift_mm)
    long = next((rule for rule in _RULES if rule <= width - 8), 10.0)
    left, middle = (width - long) / 2, height / 2
    ticks = " ".join(
        f"{number(left + at)} {number(middle)} m {number(left + at)} {number(middle + (3 if at % 10 == 0 else 1.5))} l"
        for at in range(0, int(long) + 1, 5)
    )
    operators.append(f"0 G 0.2 w {number(left)} {number(middle)} m {number(left + long)} {number(middle)} l {ticks} S")
    operators.append(sheet.line((Span(f"{long:g} mm", 3, 600),), left, middle - 4))
    sheet.write(operators)
    sheet.end_page()
    return RenderedDocument(sheet.finish(), sheet.pages)


def _scales(stock: Stock, shift_mm: tuple[float, float]) -> list[str]:
    """A cross of millimetres at two corners, as far apart as the labels are; on small labels it is shorter."""
    height = stock.page[1]
    first, last = stock.places()[0], stock.places()[-1]
    reach = min(_SCALE, int(min(stock.label) // 4))
    lines = []
    for x, y in (first, (last[0] + stock.label[0], last[1] + stock.label[1])):
        left, top = x + shift_mm[0], height - y - shift_mm[1]
        for at in range(-reach, reach + 1):
            tick = 1.6 if at % _SCALE == 0 else 0.8
            lines.append((left + at, top - tick, left + at, top + tick))
            lines.append((left - tick, top + at, left + tick, top + at))
        lines += [(left - reach, top, left + reach, top), (left, top - reach, left, top + reach)]
    drawn = " ".join(f"{number(x)} {number(y)} m {number(x2)} {number(y2)} l" for x, y, x2, y2 in lines)
    return [f"0 G 0.1 w {drawn} S"]
