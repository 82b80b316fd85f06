"""Text in a box: breaking lines by the habits of each script, shrinking to fit, and the PDF operators of a line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from companion.output.breaks import AT_LETTERS, AT_SIGNS, AT_SYLLABLES, AT_WORDS, BREAK_HERE, at_line_end, pieces
from companion.output.face import Glyph
from companion.output.fonts import FontBook, Run, Shaped
from companion.output.signs import length

# Outline that makes a regular weight pass for bold, as a share of the size (found by eye for Han).
_BOLDER = 0.03
_MUCH_LARGER = 1.25
_USUAL = (AT_WORDS, AT_SIGNS, AT_SYLLABLES)
# How far ink may stand over the baseline and under it before a line needs more room than its size, in em: accents on
# capitals and the tails of letters do not; stacked marks and tall scripts do.
USUAL_TOP, USUAL_BOTTOM = 1.0, 0.26
_USUAL_OVERHANG = 0.05
# Lines set closer than this share of the size, from the ink of one to the ink of the next, are moved apart.
_MAY_OVERLAP = 0.1
_STARTS_WELL = frozenset({"and", "at", "by", "for", "from", "in", "of", "on", "to", "with"})
# How much longer the longer of two lines may be for the sake of ending the first one well.
_WORTH = 1.15


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look. Sizes and `gap` (space before it on a shared line) in millimetres, tracking in em.

    Tracking is told apart for Chinese, Japanese and Korean because spreading Latin would tear what Hanzi need.
    """

    text: str
    size: float
    weight: int = 400
    stack: str = "sans"
    colour: str = "#12211E"
    tracking: float = 0.0
    tracking_cjk: float = 0.0
    gap: float = 0.0

    def shaped(self, book: FontBook) -> Shaped:
        """The glyphs of this span."""
        return book.shaped(self.text, self.stack, self.weight)

    def extent(self, book: FontBook) -> float:
        """The width in millimetres."""
        return self.shaped(book).extent(self.tracking, self.tracking_cjk) * self.size


@dataclass(frozen=True, slots=True)
class Room:
    """The box a text may fill, in millimetres, and what may be done to make it fit.

    `smallest` and `smallest_wrapped` are shares of the size: down to which one line may shrink, and wrapped lines.
    `wrap_over` is the number of characters from which two lines are better than one small one.
    """

    width: float
    height: float
    smallest: float = 1.0
    smallest_wrapped: float = 1.0
    lines: int = 1
    leading: float = 1.3
    wrap_over: int = 10_000


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines ready to draw, already in their final size. `fits` is False when even the smallest size overflows."""

    lines: tuple[tuple[Span, ...], ...]
    scale: float
    fits: bool


_Lines = tuple[tuple[Span, ...], ...]


def fit(spans: Sequence[Span], room: Room, book: FontBook) -> Fitted:
    """Shrink to the smallest size of one line, then wrap, then give up (`fits` False).

    Several spans share a line; where it would be too small for them and the room has lines, each gets its own.
    """
    if len(spans) != 1:
        return _fit_several(tuple(spans), room, book)
    span = spans[0]
    given = tuple((replace(span, text=part.strip()),) for part in span.text.split("\n"))
    best = (given, _scale(given, room, book))
    wrap_at_once = length(span.text) > room.wrap_over and len(given) == 1
    if not wrap_at_once and best[1] >= room.smallest:
        return Fitted(_scaled(given, best[1]), best[1], fits=True)
    wrapped_best = _wrapped([line[0] for line in given], room, book, cut_words=best[1] < room.smallest)
    if wrapped_best is not None and (wrapped_best[1] >= best[1] or best[1] < room.smallest):
        return Fitted(_scaled(*wrapped_best), wrapped_best[1], fits=True)
    return Fitted(_scaled(given, best[1]), best[1], fits=best[1] >= room.smallest)


def _fit_several(spans: tuple[Span, ...], room: Room, book: FontBook) -> Fitted:
    lines: _Lines = (spans,)
    scale = _scale(lines, room, book)
    stacked: _Lines = tuple((span,) for span in spans)
    if scale < 1 and 1 < len(stacked) <= room.lines:
        stacked_scale = _scale(stacked, room, book)
        found: tuple[_Lines, float] | None = (stacked, stacked_scale)
        if scale >= room.smallest and stacked_scale < scale * _MUCH_LARGER:
            found = None
        elif stacked_scale < room.smallest_wrapped:
            found = _wrapped(spans, room, book, cut_words=True)
        if found is not None:
            return Fitted(_scaled(*found), found[1], fits=True)
    return Fitted(_scaled(lines, scale), scale, fits=scale >= room.smallest)


def _wrapped(given: Sequence[Span], room: Room, book: FontBook, *, cut_words: bool) -> tuple[_Lines, float] | None:
    """The best wrapping of the given lines, whose own breaks stay: fewest lines first; where people expect a break,
    unless that makes it much smaller. Only when nothing else fits may words be cut."""
    counts = range(len(given) + 1, room.lines + 1)
    cuts = ((count, (AT_LETTERS,)) for count in counts if cut_words)
    for count, ways in (*((count, _USUAL) for count in counts), *cuts):
        found: tuple[_Lines, float] | None = None
        shares = _shares([span.extent(book) for span in given], count)
        for breaks in ways:
            lines = tuple(
                (replace(span, text=text),)
                for span, share in zip(given, shares, strict=True)
                for text in balanced(span.text, share, span, book, breaks=breaks)
            )
            scale = _scale(lines, room, book) if len(lines) > len(given) else 0.0
            if scale >= room.smallest_wrapped and (found is None or scale > found[1] * _MUCH_LARGER):
                found = (lines, scale)
        if found is not None:
            return found
    return None


def _shares(widths: Sequence[float], count: int) -> list[int]:
    """How many of `count` lines each text gets: one, and more where its lines would be the longest."""
    shares = [1] * len(widths)
    for _ in range(count - len(widths)):
        longest = max(range(len(widths)), key=lambda index: widths[index] / shares[index])
        shares[longest] += 1
    return shares


def _scale(lines: _Lines, room: Room, book: FontBook) -> float:
    """The largest scale, at most 1, with which these lines stay inside the room."""
    widest = max((line_width(line, book) + 2 * _overhang(line, book) for line in lines), default=0.0)
    tallest = height_of(lines, room.leading, book)
    return min(1.0, room.width / widest if widest else 1.0, room.height / tallest if tallest else 1.0)


def baselines(lines: Sequence[Sequence[Span]], leading: float, book: FontBook) -> list[float]:
    """How far each baseline is under the first, in millimetres: the leading, and more where ink would meet ink."""
    if len(lines) == 1:
        return [0.0]
    under, at, found = 0.0, 0.0, list[float]()
    for line in lines:
        (top, bottom), size = ink(line, book), largest([line])
        if found:
            at += max(size * leading, under + top - size * _MAY_OVERLAP)
        found.append(at)
        under = bottom
    return found


def height_of(lines: Sequence[Sequence[Span]], leading: float, book: FontBook) -> float:
    """How high lines are together, in millimetres; one line of usual letters is as high as its size."""
    if not lines:
        return 0.0
    size, last = largest(lines[:1]), largest(lines[-1:])
    over, under = ink(lines[0], book)[0] - size * USUAL_TOP, ink(lines[-1], book)[1] - last * USUAL_BOTTOM
    return size + baselines(lines, leading, book)[-1] + max(0.0, over) + max(0.0, under)


def ink(line: Sequence[Span], book: FontBook) -> tuple[float, float]:
    """How far the ink of a line goes above and below its baseline, in millimetres."""
    if len(line) == 1:
        only, size = line[0].shaped(book), line[0].size
        return only.top * size, only.bottom * size
    shaped = [(span.shaped(book), span.size) for span in line if span.text]
    return (
        max((found.top * size for found, size in shaped), default=0.0),
        max((found.bottom * size for found, size in shaped), default=0.0),
    )


def _overhang(line: Sequence[Span], book: FontBook) -> float:
    """How far ink stands out at either end of a line by more than usual letters do, in millimetres."""
    most = 0.0
    for span in line:
        most = max(most, (span.shaped(book).overhang - _USUAL_OVERHANG) * span.size)
    return most


def largest(lines: Sequence[Sequence[Span]]) -> float:
    """The largest size among these spans, in millimetres."""
    if len(lines) == 1 and len(lines[0]) == 1:
        return lines[0][0].size
    return max((span.size for line in lines for span in line), default=0.0)


def _scaled(lines: _Lines, scale: float) -> _Lines:
    if scale >= 1.0:
        return lines
    return tuple(tuple(replace(span, size=span.size * scale, gap=span.gap * scale) for span in line) for line in lines)


def line_width(line: Iterable[Span], book: FontBook) -> float:
    """The width of spans on one line, in millimetres."""
    if isinstance(line, tuple) and len(line) == 1:
        return line[0].extent(book)
    filled = [span for span in line if span.text]
    return sum(span.extent(book) + (span.gap if index else 0.0) for index, span in enumerate(filled))


def balanced(text: str, count: int, span: Span, book: FontBook, *, breaks: int = AT_SIGNS) -> list[str]:
    """The text in at most `count` lines of nearly the same length; fewer when it has no place to break."""
    parts = pieces(text.strip(), breaks)
    widths = [replace(span, text=part).extent(book) for part in parts]
    if count == 2 and len(parts) > 1:
        return _halved(parts, widths)
    low, high = max(widths, default=0.0), sum(widths)
    for _ in range(20):
        middle = (low + high) / 2
        if len(_greedy(parts, widths, middle)) <= count:
            high = middle
        else:
            low = middle
    lines = _greedy(parts, widths, high)
    return lines if len(lines) <= count else []


def _halved(parts: list[str], widths: list[float]) -> list[str]:
    """Two lines of nearly the same length; a little less the same when the first then ends where a reader pauses."""

    def cost(end: int) -> float:
        longer = max(sum(widths[:end]), sum(widths[end:]))
        pause = parts[end - 1].rstrip().endswith(BREAK_HERE) or parts[end].strip().casefold() in _STARTS_WELL
        return longer if pause else longer * _WORTH

    end = min(range(1, len(parts)), key=cost)
    return [at_line_end("".join(parts[:end])), at_line_end("".join(parts[end:]))]


def wrapped(text: str, width: float, span: Span, book: FontBook) -> list[str]:
    """The text in lines no wider than `width` millimetres, as far as its words allow."""
    parts = pieces(text.strip())
    return _greedy(parts, [replace(span, text=part).extent(book) for part in parts], width)


def _greedy(parts: list[str], widths: list[float], width: float) -> list[str]:
    lines: list[str] = []
    used = 0.0
    for part, wide in zip(parts, widths, strict=True):
        if lines and used + wide <= width + 1e-6:
            lines[-1] += part
            used += wide
        else:
            lines.append(part)
            used = wide
    return [at_line_end(line) for line in lines]


def line_operators(line: Sequence[Span], x: float, y: float, book: FontBook, document: Any) -> str:
    """The PDF operators that write these spans from x on the baseline y (millimetres, y upwards)."""
    out = ["BT"]
    filled = [span for span in line if span.text]
    for index, span in enumerate(filled):
        x += span.gap if index else 0.0
        out.append(f"{colour_operands(span.colour)} rg 1 0 0 1 {number(x)} {number(y)} Tm")
        out += [_run_operators(run, span, document) for run in span.shaped(book).runs]
        x += span.extent(book)
    out.append("0 Tc ET")
    return " ".join(out)


def _run_operators(run: Run, span: Span, document: Any) -> str:
    tracking = (span.tracking_cjk if run.cjk else span.tracking) if run.tracked else 0.0
    out = [f"{number(tracking * span.size)} Tc"]
    if run.thicken:
        out.append(f"2 Tr {number(_BOLDER * span.size)} w {colour_operands(span.colour)} RG")
    glyphs = run.glyphs
    start = 0
    for name, codes in run.face.encoded(glyphs, document):
        out.append(f"{name} {number(span.size)} Tf")
        out.append(_show(glyphs[start : start + len(codes)], codes, span.size))
        start += len(codes)
    if run.thicken:
        out.append("0 Tr")
    if run.said:  # ISO 32000-1, 14.9.4
        out = [f"/Span <</ActualText <FEFF{run.said.encode('utf-16-be').hex().upper()}>>> BDC", *out, "EMC"]
    return " ".join(out)


def _show(glyphs: Sequence[Glyph], codes: bytes, size: float) -> str:
    """Show glyphs, with the kerning and shifts of the shaper (TJ counts thousandths of the size, backwards)."""
    if all(glyph.advance == glyph.natural and not glyph.dx and not glyph.dy for glyph in glyphs):
        return f"<{codes.hex()}> Tj"
    out: list[str] = []
    array: list[str] = []
    rise = 0.0
    for glyph, code in zip(glyphs, codes, strict=True):
        if glyph.dy != rise:
            out.append(f"[{''.join(array)}] TJ {number(glyph.dy * size)} Ts")
            array, rise = [], glyph.dy
        if glyph.dx:
            array.append(f" {number(-glyph.dx * 1000)} ")
        array.append(f"<{code:02x}>")
        after = (glyph.advance - glyph.natural - glyph.dx) * 1000
        if abs(after) > 0.4:
            array.append(f" {number(-after)} ")
    out.append(f"[{''.join(array)}] TJ" + (" 0 Ts" if rise else ""))
    return " ".join(out).replace("><", "")


def number(value: float) -> str:
    """A number as PDF wants it: no exponent, three decimals at most."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def colour_operands(colour: str) -> str:
    """The three operands of a colour given as #RRGGBB."""
    return " ".join(number(int(colour[start : start + 2], 16) / 255) for start in (1, 3, 5))
