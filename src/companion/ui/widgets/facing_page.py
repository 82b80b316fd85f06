"""The page that faces delegates, painted: a greeting, "show your badge", "one moment", or event and clock."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, pairwise

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.presenters.facing import FacingPage, FacingView
from companion.presenters.views import Shape
from companion.ui import formats
from companion.ui.look import EVENT_COLOURS, FAMILIES, LIGHT, Look, has_cjk
from companion.ui.widgets.artwork import Ridges
from companion.ui.widgets.parts import Part
from companion.ui.widgets.signs import paint_sign

FADE_MS = 200
"""Cross-fade of one page into the next (ui.md section 7)."""
HIGH, NARROWEST = 1080, 1440
"""The page is drawn on a sheet 1080 units high and at least 1440 wide, whatever the screen; 16:9 makes 1920."""
FOOT = 133
RIDGES = 491
SIDE = 80
SHRINK = 0.7
"""Names shrink to this share of their size before they wrap (ui.md section 5)."""
_INK, _PINE, _FOREST, _MIST = (EVENT_COLOURS[name] for name in ("print_ink", "pine", "forest", "mist"))
MOST_ROWS = 3
MOST_PIECES = 24
"""Places at which a text may be broken; what is longer keeps its end together."""
_WORD = re.compile(r"[^ ·・]+[ ·・]*")
_LANGUAGES = {"zh": "zh_CN"}


@dataclass(frozen=True, slots=True)
class Line:
    """A text where it will be painted: `rect` in units of the sheet, `flags` of alignment and wrapping."""

    text: str
    rect: QRectF
    size: float
    weight: int
    colour: str
    flags: Qt.AlignmentFlag
    tabular: bool = False

    def font(self) -> QFont:
        """The font, in units of the sheet."""
        return _font(self.text, self.size, self.weight, tabular=self.tabular)

    @property
    def pitch(self) -> float:
        """From one row to the next."""
        return self.size * 1.18

    def rows(self) -> Iterable[tuple[str, QRectF]]:
        """Each row of the text and where it stands; several stand about the middle."""
        texts = self.text.split("\n")
        if len(texts) == 1:
            yield self.text, self.rect
            return
        top = self.rect.center().y() - self.pitch * len(texts) / 2
        for number, text in enumerate(texts):
            yield text, QRectF(self.rect.left(), top + number * self.pitch, self.rect.width(), self.pitch)

    def fits(self) -> bool:
        """Whether the whole text has room: one row by its ink, several by their pitch."""
        metrics = QFontMetricsF(self.font())
        texts = self.text.split("\n")
        high = metrics.tightBoundingRect(self.text).height() if len(texts) == 1 else self.pitch * len(texts)
        return max(map(metrics.horizontalAdvance, texts)) <= self.rect.width() and high <= self.rect.height()


_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FacingArt(Part):
    """Paints a `FacingView`. The page has the same colours in both themes and takes no part in the text size."""

    def __init__(self, look: Look, view: FacingView, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view = view
        self._ridges = Ridges()
        self._ground = QPixmap()
        self._before = QPixmap()
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setDuration(FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self._let_go)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._say()

    @property
    def view(self) -> FacingView:
        """What is on show."""
        return self._view

    @property
    def fading(self) -> bool:
        """Whether one page is turning into the next."""
        return not self._before.isNull()

    def show_view(self, view: FacingView) -> None:
        """Show another view; another page, or the answer for another person, fades in."""
        if view == self._view:
            return
        turns = (view.page, view.number) != (self._view.page, self._view.number)
        if turns and self.isVisible() and not self.look.reduce_motion:
            self._fade.stop()
            self._before = self._picture()
            self._fade.start()
        self._view = view
        self._say()
        self.update()

    def visible_texts(self) -> Iterable[str]:
        """Every text as it is painted."""
        return tuple(text for line in self.lines() for text, _rect in line.rows())

    def clipped_texts(self) -> Iterable[str]:
        """Texts that have no room."""
        return tuple(line.text for line in self.lines() if not line.fits())

    def sizeHint(self) -> QSize:
        """Half a large screen: for trying it in a window."""
        return QSize(960, 540)

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page, during a fade over the one before."""
        painter = QPainter(self)
        if self._before.isNull():
            self._paint(painter)
            return
        painter.drawPixmap(0, 0, self._before)
        painter.setOpacity(float(self._fade.currentValue()))
        painter.drawPixmap(0, 0, self._picture())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The landscape is painted anew at the next chance."""
        super().resizeEvent(event)
        self._ground = QPixmap()
        self._fade.stop()
        self._let_go()

    def _let_go(self) -> None:
        self._before = QPixmap()
        self.update()

    def _say(self) -> None:
        view = self._view
        said = (*view.headline, view.name, view.latin, view.city)
        self.setAccessibleName(", ".join(text for text in said if text) or view.titles[0])

    def _picture(self) -> QPixmap:
        pixmap = self._blank()
        painter = QPainter(pixmap)
        self._paint(painter)
        painter.end()
        return pixmap

    def _blank(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    @property
    def _unit(self) -> float:
        """Pixels of the screen for one unit of the sheet."""
        return min(self.height() / HIGH, self.width() / NARROWEST) or 1.0

    @property
    def _sheet(self) -> tuple[float, float]:
        """Width and height of the sheet in its units."""
        return self.width() / self._unit, self.height() / self._unit

    def _paint(self, painter: QPainter) -> None:
        if self._ground.isNull():
            self._ground = self._landscape()
        painter.drawPixmap(0, 0, self._ground)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._unit, self._unit)
        self._paint_signs(painter)
        for line in self.lines():
            painter.setFont(line.font())
            painter.setPen(QColor(line.colour))
            for text, rect in line.rows():
                painter.drawText(rect, int(line.flags.value), text)
        painter.restore()

    def _landscape(self) -> QPixmap:
        pixmap = self._blank()
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        self._ridges.paint(painter, whole, scene="second-screen", height=RIDGES * self._unit)
        foot = QRectF(0, whole.bottom() - FOOT * self._unit, whole.width(), FOOT * self._unit + 1)
        painter.fillRect(foot, QColor(_PINE))
        painter.end()
        return pixmap

    def _paint_signs(self, painter: QPainter) -> None:
        width, height = self._sheet
        view = self._view
        if view.starts is not None:
            painter.setPen(QPen(QColor("#4E9A88"), 2))
            x = self._divider()
            painter.drawLine(QPointF(x, height - 101), QPointF(x, height - 32))
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(len(view.coming)):
            card = self.next_card(number)
            painter.setBrush(QColor(_FOREST))
            painter.drawRoundedRect(card, 22, 22)
            if not number:  # who goes up next
                painter.setBrush(QColor(EVENT_COLOURS["sun"]))
                painter.drawRoundedRect(QRectF(card.left() + 12, card.top() + 34, 8, card.height() - 68), 4, 4)
        if view.page is FacingPage.IDLE:
            _paint_badge(painter, QPointF(width / 2, self._at(356)))
        if view.page is FacingPage.WELCOME:
            pill, _texts = self._pill()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(14, 66, 59, 18))
            painter.drawRoundedRect(pill.translated(0, 4), pill.height() / 2, pill.height() / 2)
            painter.setBrush(QColor("#FFFFFF"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            inset = (pill.height() - 64) / 2
            sign = QRectF(pill.left() + inset + 2, pill.top() + inset, 64, 64)
            paint_sign(painter, sign, Shape.TICK, QColor(LIGHT.go_fill), QColor("#FFFFFF"))

    # --- what stands where ---

    def lines(self) -> tuple[Line, ...]:
        """Every text with its place."""
        body: dict[FacingPage, Callable[[], Iterable[Line]]] = {
            FacingPage.WELCOME: self._welcome,
            FacingPage.IDLE: self._idle,
            FacingPage.MOMENT: self._moment,
            FacingPage.CLOSED: self._closed,
            FacingPage.STAGE: self._stage,
            FacingPage.CEREMONY: self._ceremony,
        }
        lines = (*self._head(), *body[self._view.page](), *self._foot())
        return tuple(line for line in lines if line.text)

    def _at(self, y: float) -> float:
        """A height in the body of a 16:9 sheet, moved to the middle of a higher one."""
        return y + (self._sheet[1] - HIGH) / 2

    def _row(self, text: str, y: float, size: float, weight: int, colour: str = _INK, room: float = 0) -> Line:
        """A centred line about height `y` of the body; it shrinks to the width there is, then wraps into `room`."""
        width = self._sheet[0] - 2 * SIDE
        high = room or size * 1.6
        rect = QRectF(SIDE, self._at(y) - high / 2, width, high)
        return _fitted(Line(text, rect, size, weight, colour, _CENTRE))

    def _head(self) -> tuple[Line, ...]:
        if self._view.page is FacingPage.CLOSED:
            return ()
        width, _height = self._sheet
        room = width - 2 * SIDE - 220
        main, *others = self._view.titles
        clock = formats.clock(self._view.now)
        return (
            _fitted(Line(main, QRectF(SIDE, 50, room, 54), 34, 600, _PINE, _LEFT), wraps=False),
            _fitted(Line(" · ".join(others), QRectF(SIDE, 94, room, 46), 28, 400, _FOREST, _LEFT), wraps=False),
            Line(clock, QRectF(width - SIDE - 240, 50, 240, 76), 54, 600, _PINE, _RIGHT, tabular=True),
        )

    def _pill(self) -> tuple[QRectF, tuple[Line, ...]]:
        """The white plate of a greeting, and its two texts."""
        first, *others = self._view.headline
        texts: tuple[Line, ...] = (Line(first, QRectF(), 44, 700, LIGHT.go_ink, _LEFT),
                 Line(" · ".join(others), QRectF(), 36, 400, _FOREST, _LEFT))  # fmt: skip
        most = self._sheet[0] - 2 * SIDE
        share = 1.0
        while True:
            texts = tuple(replace(line, size=line.size * share) for line in texts)
            widths = [_width(line) for line in texts]
            whole = 103 + widths[0] + (22 + widths[1] if texts[1].text else 0) + 44
            if whole <= most:
                break
            share = most / whole * 0.99
        pill = QRectF((self._sheet[0] - whole) / 2, self._at(206), whole, 92)
        left = pill.left() + 103
        placed = []
        for line, width in zip(texts, widths, strict=True):
            placed.append(replace(line, rect=QRectF(left, pill.top(), width + 2, pill.height())))
            left += width + 22
        return pill, tuple(placed)

    def _welcome(self) -> Iterable[Line]:
        view = self._view
        yield from self._pill()[1]
        cjk = has_cjk(view.name)
        yield self._row(view.name, 468, 260 if cjk else 190, 700, room=330)
        yield self._row(view.latin, 684, 98, 600, room=116)
        yield self._row(view.city, 788 if view.latin else 720, 50, 600, _PINE, room=80)

    def _idle(self) -> Iterable[Line]:
        first, second, third = self._view.headline
        yield self._row(first, 578, 128 if has_cjk(first) else 104, 700)
        yield self._row(second, 704, 60, 600)
        yield self._row(third, 781, 52, 400)

    def _moment(self) -> Iterable[Line]:
        first, second, third = self._view.headline
        yield self._row(first, 406, 168 if has_cjk(first) else 108, 700)
        yield self._row(second, 566, 76, 600)
        yield self._row(third, 660, 60, 400)
        yield self._row(" · ".join(self._view.below), 752, 36, 500, _PINE)

    def _closed(self) -> Iterable[Line]:
        main, *others = self._view.titles
        yield self._row(formats.clock(self._view.now), 330, 190, 600, _PINE)
        yield self._row(main, 560, 84, 700, room=200)
        yield self._row(" · ".join(others), 720, 44, 400, _FOREST, room=130)

    def _ceremony(self) -> Iterable[Line]:
        first, *others = self._view.headline
        cjk = has_cjk(first)
        yield self._row(first, 430, 150 if cjk else 120, 700, room=210)
        yield self._row(" · ".join(others), 588, 60, 600)
        yield self._row(" · ".join(self._view.below), 690, 40, 500, _PINE)

    def _stage(self) -> Iterable[Line]:
        view = self._view
        yield self._row(" · ".join(view.headline), 196, 40, 600, _FOREST)
        alone = not view.coming
        cjk = has_cjk(view.name)
        yield self._row(view.name, 468 if alone else 376, 260 if cjk else 190, 700, room=300)
        yield self._row(view.latin, 684 if alone else 590, 92, 600, room=112)
        yield self._row(view.city, 788 if alone else 680, 46, 600, _PINE, room=70)
        if not alone:
            yield from self._next_ones()

    def _next_ones(self) -> Iterable[Line]:
        """Who comes next, beside one another in the foot: a card for each, below a word."""
        view = self._view
        width, height = self._sheet
        word = Line(" · ".join(view.below), QRectF(SIDE, height - 302, width - 2 * SIDE, 44), 30, 600, _PINE, _LEFT)
        yield _fitted(word, wraps=False)
        for number, one in enumerate(view.coming):
            card = self.next_card(number).adjusted(44, 18, -28, -16)
            upper = 104 if one.latin else card.height()
            name = Line(one.name, QRectF(card.left(), card.top(), card.width(), upper), 84, 700, "#FFFFFF", _LEFT)
            yield _fitted(name)
            latin = QRectF(card.left(), card.top() + 110, card.width(), 56)
            yield _fitted(Line(one.latin, latin, 44, 500, _MIST, _LEFT))

    def next_card(self, number: int) -> QRectF:
        """Where somebody who comes next stands, in units of the sheet."""
        width, height = self._sheet
        count = max(3, len(self._view.coming))
        gap = 28
        wide = (width - 2 * SIDE - gap * (count - 1)) / count
        return QRectF(SIDE + number * (wide + gap), height - 246, wide, 206)

    def _foot(self) -> tuple[Line, ...]:
        view = self._view
        if view.starts is None:
            return ()
        width, height = self._sheet
        left = self._divider() + 38
        ground = height - FOOT
        room = width - SIDE - left
        own = room * (0.64 if view.place else 1) - 20
        place = room * 0.36
        upper, lower, alone = (21, 58), (75, 42), (37, 58)
        lines = [
            Line(formats.clock(view.starts), QRectF(SIDE, ground, left - SIDE - 38, FOOT), 60, 700, "#FFFFFF",
                 _LEFT, tabular=True),
        ]  # fmt: skip
        if view.starts.date() != view.now.date():
            language = _LANGUAGES.get(view.languages[0], view.languages[0])
            day = formats.day(view.starts.date(), language)
            lines = [
                replace(lines[0], rect=QRectF(SIDE, ground + 48, left - SIDE - 38, 72)),
                Line(day, QRectF(SIDE, ground + 16, left - SIDE - 38, 36), 26, 500, _MIST, _LEFT),
            ]
        for texts, x, wide, side in (
            (view.activity, left, own, _LEFT),
            (view.place, width - SIDE - place, place, _RIGHT),
        ):
            for text, (y, high), size, weight, colour in zip(
                texts,
                (upper if len(texts) > 1 else alone, lower),
                (40, 29),
                (700, 400),
                ("#FFFFFF", _MIST),
                strict=False,
            ):
                lines.append(
                    _fitted(Line(text, QRectF(x, ground + y, wide, high), size, weight, colour, side), wraps=False)
                )
        return tuple(lines)

    def _divider(self) -> float:
        """How far the time reaches in the foot: further where a day stands above it."""
        view = self._view
        other_day = view.starts is not None and view.starts.date() != view.now.date()
        return SIDE + (270 if other_day else 212)


@lru_cache(maxsize=256)
def _font_kept(size: float, weight: int, tracking: float, *, tabular: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * tracking)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _font(text: str, size: float, weight: int, *, tabular: bool = False) -> QFont:
    """A font of the page: hanzi and hangul of names a little wider, large Latin a little tighter."""
    cjk = has_cjk(text)
    tracking = 0.02 if cjk and size >= 90 else -0.015 if not cjk and size >= 40 else 0.0
    return QFont(_font_kept(size, weight, tracking, tabular=tabular))


def _width(line: Line) -> float:
    return QFontMetricsF(line.font()).horizontalAdvance(line.text)


def _fitted(line: Line, *, wraps: bool = True) -> Line:
    """The line at a size that has room: it shrinks to 70 %, then wraps, then shrinks as far as it must.

    Without `wraps` a line that would go under 60 % ends in "…": titles may, names never.
    """
    if not line.text or line.fits():
        return line
    if not wraps:
        return _cut(line)
    for rows, least in ((1, SHRINK), (2, 0.5), (3, 0.12)):
        text = _broken(line, rows)
        size = line.size
        while size >= line.size * least:
            tried = replace(line, text=text, size=size)
            if tried.fits():
                return tried
            size *= 0.96
    return replace(line, text=_broken(line, MOST_ROWS), size=line.size * 0.12)


def _cut(line: Line) -> Line:
    size = line.size
    while size > line.size * 0.6:
        size *= 0.97
        if replace(line, size=size).fits():
            return replace(line, size=size)
    metrics = QFontMetricsF(replace(line, size=size).font())
    return replace(line, size=size, text=metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, line.rect.width()))


def _broken(line: Line, rows: int) -> str:
    """The text in as many rows, as even as its words allow: after spaces and dots, else anywhere."""
    if rows == 1:
        return line.text
    words = _WORD.findall(line.text)
    pieces = words if len(words) >= rows else list(line.text)
    if len(pieces) > MOST_PIECES:
        pieces = [*pieces[: MOST_PIECES - 1], "".join(pieces[MOST_PIECES - 1 :])]
    metrics = QFontMetricsF(line.font())
    best, least = line.text, float("inf")
    for cuts in combinations(range(1, len(pieces)), rows - 1):
        edges = (0, *cuts, len(pieces))
        texts = ["".join(pieces[a:b]).strip() for a, b in pairwise(edges)]
        widest = max(map(metrics.horizontalAdvance, texts))
        if widest < least:
            best, least = "\n".join(texts), widest
    return best


def _paint_badge(painter: QPainter, centre: QPointF) -> None:
    """A badge on its ribbon within the corners of a frame."""
    painter.save()
    painter.translate(centre)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ribbon = QPen(QColor("#4E9A88"), 7)
    ribbon.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(ribbon)
    for side in (-1, 1):
        painter.drawLine(QPointF(side * 7, -46), QPointF(side * 31, -96))
    frame = QPen(QColor(_PINE), 9)
    frame.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(frame)
    for x in (-1, 1):
        for y in (-1, 1):
            _corner(painter, x, y)
    painter.setPen(QPen(QColor(_INK), 6.5))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRoundedRect(QRectF(-42, -44, 84, 112), 14, 14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_INK))
    painter.drawRoundedRect(QRectF(-13, -32, 26, 7), 3.5, 3.5)
    for x, y, size in ((-20, -4, 17), (4, -4, 17), (-20, 20, 17), (4, 20, 8), (14, 30, 7)):
        painter.drawRect(QRectF(x, y, size, size))
    painter.restore()


def _corner(painter: QPainter, x: int, y: int) -> None:
    path = QPainterPath(QPointF(x * 88, y * 40))
    path.lineTo(x * 88, y * 66)
    path.quadTo(x * 88, y * 86, x * 68, y * 86)
    path.lineTo(x * 38, y * 86)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
