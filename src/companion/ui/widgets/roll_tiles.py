"""The tiles of the roll call: one painted part for the whole board, so that hundreds of people redraw at once."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.rollcall import Standing
from companion.presenters.views import Mark, Shape
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.parts import Part, paint_focus_ring
from companion.ui.widgets.signs import paint_mark, paint_sign, paint_tick_disc

_FLOWS = 4
"""Sections of at most so many tiles stand beside one another as columns; larger ones take the whole width."""
_SMALLEST = 0.82
"""So far a text is made smaller before it is cut: what stands in a tile is read at arm's length."""
_SMALLEST_NAME = 0.76
"""The first line of a tile may go farther: it is large, and it says who it is."""
_VERTICAL = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip)


@dataclass(frozen=True, slots=True)
class TileView:
    """One person: `line` is the Latin name; `why` they are away stands in its place under the name in their own script,
    or under it; `unsaved`: ticked, not recorded."""

    id: str
    native: str
    line: str
    standing: Standing
    spoken: str
    unsaved: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class SectionView:
    """Tiles under a heading with its count; `line` says more of it, `warning` what is wrong with it."""

    name: str
    here: int
    of: int
    tiles: tuple[TileView, ...]
    line: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class _Measures:
    tile: int
    narrowest: int
    across: int
    down: int
    heading: int
    between: int
    native: float
    latin: float
    sign: int


_TILES = {
    SizeClass.COMPACT: _Measures(58, 116, 7, 6, 25, 12, 19, 12.5, 17),
    SizeClass.SHORT: _Measures(64, 146, 12, 6, 27, 12, 20, 13, 22),
    SizeClass.NORMAL: _Measures(82, 146, 12, 6, 31, 18, 22, 13.5, 25),
    SizeClass.TALL: _Measures(90, 160, 12, 8, 34, 20, 24, 14, 26),
}
_ROWS = _Measures(34, 228, 10, 2, 28, 12, 15, 13, 17)


def _texts(view: TileView) -> tuple[str, str]:
    """The name that stands first, and what stands under it."""
    return (view.native, view.why or view.line) if view.native else (view.line, view.why)


class RollTiles(Part):
    """`toggled` brings the person on Space or a click, `stood` the person the arrows went to, `spaced` a space that
    belongs to the name being typed."""

    toggled = Signal(str)
    spaced = Signal()
    stood = Signal(str)
    moved = Signal(QRect)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._sections: tuple[SectionView, ...] = ()
        self._rows = False
        self._class = SizeClass.NORMAL
        self._tiles: list[tuple[QRectF, TileView]] = []
        self._headings: list[tuple[QRectF, SectionView]] = []
        self._at = ""
        self._letters = ""
        self._fitted: dict[tuple[str, float, int, int, float], tuple[QFont, str]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_sections(self, sections: tuple[SectionView, ...], *, rows: bool = False) -> None:
        """Show these people; `rows` for many. The cursor stays on its person."""
        if (sections, rows) == (self._sections, self._rows):
            return
        same = rows == self._rows and [_shape(one) for one in sections] == [_shape(one) for one in self._sections]
        self._sections, self._rows = sections, rows
        if same:
            views = [view for section in sections for view in section.tiles]
            self._tiles = [(rect, view) for (rect, _), view in zip(self._tiles, views, strict=True)]
            self._headings = [(rect, new) for (rect, _), new in zip(self._headings, sections, strict=True)]
            self.update()
        else:
            self._lay_out()
        if self.hasFocus():
            self._stand_somewhere()
        self._say()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Other measures for other windows."""
        if size_class is not self._class:
            self._class = size_class
            self._lay_out()

    def current(self) -> str:
        """The person the keyboard is on, "" for nobody."""
        return self._at

    def set_current(self, person: str) -> None:
        """Put the cursor on somebody, without telling."""
        if person != self._at:
            self._at, self._letters = person, ""
            self._say()
            self.update()

    def rect_of(self, person: str) -> QRectF | None:
        """Where somebody's tile is, in this part's coordinates."""
        return next((rect for rect, view in self._tiles if view.id == person), None)

    def jump(self, letters: str) -> bool:
        """Go to the next person whose name begins with these letters; whether there is one."""
        wanted = self._letters = letters.casefold()
        ids = [view.id for _, view in self._tiles]
        start = ids.index(self._at) if self._at in ids else -1
        order = self._tiles[start:] + self._tiles[:start] if start >= 0 else self._tiles
        if len(letters) == 1:  # the same letter again goes to the next one
            order = order[1:] + order[:1] if start >= 0 else order
        for _, view in order:
            if _begins(view, wanted):
                self._stand(view.id)
                return True
        return False

    def forget_letters(self) -> None:
        """The name that was typed is a while ago: the next space counts."""
        self._letters = ""

    def _space_in_name(self) -> bool:
        """Whether a space now belongs to the name being typed: it goes on with one, or nobody is called so."""
        view = next((one for _, one in self._tiles if one.id == self._at), None)
        if not self._letters or view is None:
            return False
        return _begins(view, self._letters + " ") or not _begins(view, self._letters)

    def visible_texts(self) -> list[str]:
        """The names as painted."""
        return [text for _, view in self._tiles for text in _texts(view) if text]

    # --- where everybody stands ---

    def _measures(self) -> _Measures:
        return _ROWS if self._rows else _TILES.get(self._class, _TILES[SizeClass.NORMAL])

    def _lay_out(self) -> None:
        self._tiles, self._headings = [], []
        look, m = self.look, self._measures()
        pad = 14 if self._class is not SizeClass.COMPACT else 8
        width = max(120, self.width() - 2 * pad)
        columns = max(1, int((width + m.across) // (look.px(m.narrowest) + m.across)))
        tile_w = (width - (columns - 1) * m.across) / columns
        tile_h, heading = look.px(m.tile), look.px(m.heading)
        y = 8.0
        longest = max((len(one.tiles) for one in self._sections), default=0)
        if not self._rows and len(self._sections) > 1 and longest <= _FLOWS:
            for first in range(0, len(self._sections), columns):
                part = self._sections[first : first + columns]
                for column, section in enumerate(part):
                    x = pad + column * (tile_w + m.across)
                    self._headings.append((QRectF(x, y, tile_w, heading), section))
                    for row, view in enumerate(section.tiles):
                        top = y + heading + row * (tile_h + m.down)
                        self._tiles.append((QRectF(x, top, tile_w, tile_h), view))
                most = max(len(section.tiles) for section in part)
                y += heading + most * (tile_h + m.down) - m.down + m.between
        else:
            taken = 0  # columns of this line that small sections before have
            for section in self._sections:
                count = len(section.tiles)
                if taken and taken + count > columns:
                    y += heading + tile_h + m.between
                    taken = 0
                left = pad + taken * (tile_w + m.across)
                room = min(count, columns) * (tile_w + m.across) - m.across
                self._headings.append((QRectF(left, y, room, heading), section))
                for place, view in enumerate(section.tiles):
                    row, column = divmod(place, columns)
                    x = left + column * (tile_w + m.across)
                    top = y + heading + row * (tile_h + m.down)
                    self._tiles.append((QRectF(x, top, tile_w, tile_h), view))
                if count > columns:
                    y += heading + -(-count // columns) * (tile_h + m.down) - m.down + m.between
                else:
                    taken += count
            if taken:
                y += heading + tile_h + m.between
        self._fitted = {}
        self.setFixedHeight(max(40, round(y - m.between + 10)))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tiles in order for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def restyle(self) -> None:
        """Other fonts, other places."""
        if hasattr(self, "_tiles"):
            self._lay_out()
        super().restyle()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what can be seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(event.rect()).adjusted(-4, -4, 4, 4)
        for rect, section in self._headings:
            if rect.intersects(area):
                self._paint_heading(painter, rect, section)
        for rect, view in self._tiles:
            if rect.intersects(area):
                self._paint_tile(painter, rect, view)
        if self.hasFocus() and (at := self.rect_of(self._at)) is not None:
            paint_focus_ring(painter, at, self.look, 8 if self._rows else 12)

    def _paint_heading(self, painter: QPainter, rect: QRectF, section: SectionView) -> None:
        look = self.look
        size = 14 if self._class is SizeClass.COMPACT else 14.5
        count = f"{section.here}/{section.of}"
        font = look.font(size - 0.5, 600, tabular=True)
        right = QFontMetricsF(font).horizontalAdvance(count) + 2
        painter.setFont(font)
        complete = section.here == section.of
        painter.setPen(look.color("go_ink" if complete else "again_ink"))
        flows = rect.width() < self.width() / 2
        name_font, name = self._fit(section.name, size, 600, rect.width() - right - 8)
        name_width = QFontMetricsF(name_font).horizontalAdvance(name)
        x = rect.right() - right - 1 if flows else rect.left() + 2 + name_width + 12
        painter.drawText(QRectF(x, rect.top(), right, rect.height()), _VERTICAL, count)
        painter.setFont(name_font)
        painter.setPen(look.color("ink"))
        painter.drawText(rect.adjusted(2, 0, 0, 0), _VERTICAL, name)
        if not flows:
            self._paint_facts(painter, QRectF(rect).adjusted(x + right + 14 - rect.left(), 0, -4, 0), section, size)

    def _paint_facts(self, painter: QPainter, rect: QRectF, section: SectionView, size: float) -> None:
        """What is wrong with a section, and what else is known of it, in the room behind its count."""
        look = self.look
        if section.warning:
            font = look.text_font(section.warning, size - 1, 600)
            width = QFontMetricsF(font).horizontalAdvance(section.warning)
            plate = QRectF(rect.left(), rect.center().y() - look.px(10), width + 16, look.px(20))
            painter.setPen(QPen(look.color("again_line"), 1))
            painter.setBrush(look.color("again_soft"))
            painter.drawRoundedRect(plate, 6, 6)
            painter.setFont(font)
            painter.setPen(look.color("again_ink"))
            painter.drawText(plate.adjusted(8, 0, 0, 0), _VERTICAL, section.warning)
            rect = rect.adjusted(plate.width() + 12, 0, 0, 0)
        if section.line and rect.width() > 40:
            font = look.text_font(section.line, size - 1)
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            line = QFontMetricsF(font).elidedText(section.line, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, _VERTICAL, line)

    def _paint_tile(self, painter: QPainter, rect: QRectF, view: TileView) -> None:
        look, m = self.look, self._measures()
        here = view.standing is Standing.HERE
        fill, line = "surface", "line"
        pen = QPen(look.color(line), 1)
        if here and view.unsaved:
            fill, pen = "soft", QPen(look.color("accent"), 1.5)
        elif here:
            fill, pen = "go_soft", QPen(look.color("go_line"), 1)
        elif view.standing is Standing.MISSING:
            pen = QPen(look.color("again_ink"), 2)
            pen.setDashPattern([3, 2])
        elif view.standing in {Standing.EXCUSED, Standing.NOT_COMING}:
            fill = "sunken"
        painter.setPen(pen)
        painter.setBrush(look.color(fill))
        half = pen.widthF() / 2
        radius = 8 if self._rows else 11
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)
        side = look.px(m.sign)
        inset = 8 if self._rows or self._class is SizeClass.COMPACT else 12
        square = QRectF(rect.left() + inset, rect.center().y() - side / 2, side, side)
        self._paint_sign(painter, square, view)
        x = square.right() + (7 if inset == 8 else 10)
        room = rect.right() - 5 - x
        if self._rows:
            self._paint_row(painter, QRectF(x, rect.top(), room, rect.height()), view)
        else:
            self._paint_names(painter, QRectF(x, rect.top(), room, rect.height()), view)

    def _paint_sign(self, painter: QPainter, square: QRectF, view: TileView) -> None:
        look = self.look
        match view.standing:
            case Standing.HERE if view.unsaved:
                paint_sign(painter, square, Shape.TICK, look.color("accent_fill"), look.color("accent_on"))
            case Standing.HERE:
                paint_tick_disc(painter, square, look)
            case Standing.MISSING:
                ink = look.color("again_ink")
                paint_sign(painter, square, Shape.WAITING, ink, ink)
            case Standing.LEFT:
                paint_sign(painter, square, Shape.OUT, look.color("ink3"), look.color("surface"))
            case Standing.EXCUSED:
                paint_mark(painter, square, Mark.EXCUSED, look)
            case Standing.NOT_COMING:
                paint_mark(painter, square, Mark.ABSENT, look)

    def _paint_names(self, painter: QPainter, rect: QRectF, view: TileView) -> None:
        look = self.look
        away = view.standing in {Standing.EXCUSED, Standing.NOT_COMING}
        lines = self._name_lines(view, rect, "ink2" if away else "ink")
        slack = 1.0
        whole = sum(height for *_, height in lines) - slack * (len(lines) - 1)
        y = rect.center().y() - whole / 2
        for line_font, words, ink, height in lines:
            painter.setFont(line_font)
            painter.setPen(look.color(ink))
            painter.drawText(QRectF(rect.left(), y, rect.width(), height), _VERTICAL, words)
            y += height - slack

    def _name_lines(self, view: TileView, rect: QRectF, ink: str) -> list[tuple[QFont, str, str, float]]:
        """The lines of a tile: font, words, colour, height. A long Latin name takes two where they have room."""
        m = self._measures()
        first, second = _texts(view)
        size = m.native if view.native else m.native * 0.78
        heads = (first,) if view.native else self._halves(first, size, 700, rect.width())
        tails = self._halves(second, m.latin, 400, rect.width())
        lines: list[tuple[QFont, str, str, float]] = []
        for above, below in ((heads, tails), (heads, (second,)), ((first,), tails), ((first,), (second,))):
            fitted = [(*self._fit(words, size, 700, rect.width(), _SMALLEST_NAME), ink) for words in above if words]
            fitted += [(*self._fit(words, m.latin, 400, rect.width()), "ink2") for words in below if words]
            lines = [(font, words, colour, QFontMetricsF(font).height()) for font, words, colour in fitted]
            if sum(height - 1 for *_, height in lines) <= rect.height() - 2:
                break
        return lines

    def _halves(self, text: str, size: float, weight: int, room: float) -> tuple[str, ...]:
        """A text that has no room in one line in two, parted at a space; nothing for no text."""
        font = self.look.name_font(text, size * _SMALLEST, weight)
        gaps = [at for at, sign in enumerate(text) if sign == " "]
        if gaps and QFontMetricsF(font).horizontalAdvance(text) > room:
            middle = min(gaps, key=lambda at: max(at, len(text) - at))
            return text[:middle], text[middle + 1 :]
        return (text,) if text else ()

    def _paint_row(self, painter: QPainter, rect: QRectF, view: TileView) -> None:
        look, m = self.look, self._measures()
        x = rect.left()
        first, second = _texts(view)
        big = (m.native, 700) if view.native else (m.latin, 600)
        for text, (size, weight), ink in ((first, big, "ink"), (second, (m.latin, 400), "ink2")):
            if not text or rect.right() - x < 16:
                continue
            font, words = self._fit(text, size, weight, rect.right() - x)
            painter.setFont(font)
            painter.setPen(look.color(ink))
            painter.drawText(QRectF(x, rect.top(), rect.right() - x, rect.height()), _VERTICAL, words)
            x += QFontMetricsF(font).horizontalAdvance(words) + 8

    def _fit(self, text: str, size: float, weight: int, room: float, least: float = _SMALLEST) -> tuple[QFont, str]:
        """The font in which a text fits, down to the share `least` of its size; then it is cut."""
        key = (text, size, weight, round(room), least)
        if key not in self._fitted:
            smaller = size
            font = self.look.name_font(text, smaller, weight)
            while QFontMetricsF(font).horizontalAdvance(text) > room and smaller > size * least:
                smaller -= 0.5
                font = self.look.name_font(text, smaller, weight)
            self._fitted[key] = font, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        return self._fitted[key]

    # --- keys and mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click toggles."""
        found = next((view for rect, view in self._tiles if rect.contains(event.position())), None)
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self._stand(found.id)
            self.toggled.emit(found.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the nearest tile, Space toggles; Enter is the scanner's."""
        if event.key() == Qt.Key.Key_Space and self._at and not event.isAutoRepeat():
            if self._space_in_name():
                self.spaced.emit()
            else:
                self.toggled.emit(self._at)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or not self._go(event.key()):
            event.ignore()

    def _go(self, key: int) -> bool:
        if not self._tiles:
            return False
        self._letters = ""
        if key == Qt.Key.Key_Home:
            self._stand(self._tiles[0][1].id)
            return True
        if key == Qt.Key.Key_End:
            self._stand(self._tiles[-1][1].id)
            return True
        ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        way = ways.get(Qt.Key(key))
        if way is None:
            return False
        start = self.rect_of(self._at)
        self._stand(self._tiles[0][1].id if start is None else self._nearest(start, *way))
        return True

    def _nearest(self, start: QRectF, dx: int, dy: int) -> str:
        here = start.center()
        best, score = self._at, 0.0
        for rect, view in self._tiles:
            centre = rect.center()
            along = (centre.x() - here.x()) * dx + (centre.y() - here.y()) * dy
            aside = abs((centre.x() - here.x()) * dy) + abs((centre.y() - here.y()) * dx)
            cost = along + 3 * aside
            if along > 1 and aside <= 2 * along and (best == self._at or cost < score):
                best, score = view.id, cost
        return best

    def _stand(self, person: str) -> None:
        self._at = person
        self._say()
        self.update()
        rect = self.rect_of(person)
        if rect is not None:
            self.moved.emit(rect.toAlignedRect().adjusted(-6, -6, 6, 6))
        self.stood.emit(person)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes: it stands on somebody, somebody missing first, and says on whom."""
        super().focusInEvent(event)
        self._stand_somewhere()
        if self._at:
            self.stood.emit(self._at)
        self.update()

    def _stand_somewhere(self) -> None:
        """The keyboard is never on nobody."""
        if self.rect_of(self._at) is None and self._tiles:
            missing = [view for _, view in self._tiles if view.standing is Standing.MISSING]
            self._at = (missing[0] if missing else self._tiles[0][1]).id
            self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def _say(self) -> None:
        view = next((one for _, one in self._tiles if one.id == self._at), None)
        self.setAccessibleName("" if view is None else view.spoken)


def _begins(view: TileView, letters: str) -> bool:
    names = (view.native, view.line, view.line.replace(" ", ""))
    return any(name.casefold().startswith(letters) for name in names)


def _shape(section: SectionView) -> tuple[str, tuple[str, ...]]:
    return section.name, tuple(view.id for view in section.tiles)
