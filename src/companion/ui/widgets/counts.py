"""How many are here: the segment bar and the count card."""

from collections.abc import Iterable

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from companion.presenters.views import CountView
from companion.ui import formats
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.count_words import SIGN, CountLine, cut, lay_count
from companion.ui.widgets.parts import paint_card, paint_focus_ring, rounded
from companion.ui.widgets.signs import paint_tick_disc

CELLS = 40
"""Up to this many people every person has a cell."""


_SHARES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64)
_TALLY_GAP = 6


class SegmentBar(QProgressBar):
    """One cell per person up to 40, above that a plain bar; filled or hollow, and a new cell fills in 160 ms."""

    def __init__(self, look: Look, *, height: int = 14, fill: str = "go_fill", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._height = height
        self._token = fill
        self._before = 0
        self._share = 1.0
        self.setRange(0, 1)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("QProgressBar { min-height: 0; max-height: 1000px; }")
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(160)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._fill)
        look.changed.connect(self.update)

    def set_count(self, filled: int, of: int) -> None:
        """Fill `filled` of `of` cells."""
        grew = self.maximum() == max(1, of) and filled > self.value()
        self._before = self.value() if grew else filled
        # Qt's own bar paints itself, and all that waits to be painted in the window, at each change: once is enough.
        self.setUpdatesEnabled(False)
        self.setRange(0, max(1, of))
        self.setValue(min(filled, max(1, of)) if of else 0)
        self.setUpdatesEnabled(True)
        if grew and not self.look.reduce_motion and self.isVisible():
            self._motion.stop()
            self._motion.start()
        else:
            self._share = 1.0
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as it gets."""
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:
        """Wide enough to tell cells apart."""
        return QSize(40, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells, or the bar."""
        painter = QPainter(self)
        paint_segments(
            painter,
            QRectF(self.rect()),
            self.value(),
            self.maximum(),
            self.look,
            fill=self._token,
            before=self._before,
            share=self._share,
        )

    def _fill(self, value: object) -> None:
        self._share = float(value) if isinstance(value, float | int) else 1.0
        self.update()


def paint_segments(
    painter: QPainter,
    rect: QRectF,
    filled: int,
    of: int,
    look: Look,
    *,
    fill: str = "go_fill",
    before: int | None = None,
    share: float = 1.0,
) -> None:
    """Paint a segment bar; cells from `before` on are filled only to `share` of their width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = look.color(fill)
    if of > CELLS or of <= 0:
        radius = rect.height() / 2
        painter.setPen(QPen(look.color("edge"), 1))
        painter.setBrush(look.color("sunken"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if of > 0 and filled:
            start = filled if before is None else before
            width = rect.width() * (start + (filled - start) * share) / of
            painter.setClipPath(rounded(rect, radius))
            painter.fillRect(QRectF(rect.left(), rect.top(), width, rect.height()), colour)
        painter.restore()
        return
    gap = min(5.0, rect.width() / of * 0.25)
    width = (rect.width() - gap * (of - 1)) / of
    radius = min(4.0, width / 3, rect.height() / 2.6)
    for i in range(of):
        cell = QRectF(rect.left() + i * (width + gap), rect.top(), width, rect.height())
        growing = before is not None and before <= i < filled and share < 1
        if i < filled and not growing:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(cell, radius, radius)
            continue
        painter.setPen(QPen(look.color("edge"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if growing:
            part = QRectF(cell.left(), cell.top(), cell.width() * share, cell.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(part, radius, radius)
    painter.restore()


class Tally(QPushButton):
    """A word and its number ("Here 14") that opens its list of names."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._word = ""
        self._number = 0
        self._share = 1.0
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tally(self, word: str, number: int) -> None:
        """Show another number."""
        if (word, number) == (self._word, self._number):
            return
        self._word, self._number = word, number
        self.setAccessibleName(f"{word} {number}")
        self.updateGeometry()
        self.update()

    def set_share(self, share: float) -> None:
        """Draw at this share of the usual size."""
        if share != self._share:
            self._share = share
            self.updateGeometry()
            self.update()

    def width_at(self, share: float) -> int:
        """How wide word, gap and number are at this share of the usual size."""
        word, number = self._fonts(share)
        width = QFontMetricsF(word).horizontalAdvance(self._word) + 5
        width += QFontMetricsF(number).horizontalAdvance(formats.number(self._number))
        return round(width + 1)

    def _fonts(self, share: float) -> tuple[QFont, QFont]:
        size = self.look.capped(14, 110) * share
        return self.look.font(size, 400), self.look.font(size, 700, tabular=True)

    def sizeHint(self) -> QSize:
        """Word, gap, number."""
        return QSize(self.width_at(self._share), self.look.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint word and number."""
        painter = QPainter(self)
        word, number = self._fonts(self._share)
        rect = QRectF(self.rect())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        painter.setFont(word)
        painter.setPen(self.look.color("accent" if self.underMouse() else "ink2"))
        painter.drawText(rect, flags, self._word)
        left = QFontMetricsF(word).horizontalAdvance(self._word) + 5
        painter.setFont(number)
        painter.setPen(self.look.color("ink"))
        painter.drawText(rect.adjusted(left, 0, 0, 0), flags, formats.number(self._number))
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(3, 4, -3, -4), self.look, 4)


class CountCard(QAbstractButton):
    """ "14 of 17", the segment bar and four tallies. `opened` brings the id of the tally whose names are wanted."""

    opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._view = CountView(0, 0, "", "")
        self._compact = False
        self.bar = SegmentBar(look, parent=self)
        self._tallies: list[Tally] = []
        self._row = QWidget(self)
        self._line = QHBoxLayout(self._row)
        self._line.setContentsMargins(0, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)

    def show_count(self, view: CountView) -> None:
        """Show other numbers."""
        if view == self._view:
            return
        if [t[0] for t in view.tallies] != [t[0] for t in self._view.tallies]:
            self._make_tallies(view)
        self._view = view
        for tally, (_id, word, number) in zip(self._tallies, view.tallies, strict=True):
            tally.set_tally(word, number)
        self._fit_tallies()
        self.bar.set_count(view.here, view.expected)
        name = " ".join(filter(None, (view.complete or f"{view.here} {view.of_text} {view.word}", view.besides)))
        self.setAccessibleName(name)
        self.bar.setAccessibleName(name)
        self.update()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Take the sizes for this kind of window."""
        self._compact = size_class is SizeClass.COMPACT
        self._place()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The height of the design."""
        return QSize(300, (127 if self._compact else 146) + 2 * (self.look.px(24) - 24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place bar and tallies."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card and numbers."""
        painter = QPainter(self)
        view, look = self._view, self.look
        complete = bool(view.complete)
        paint_card(
            painter,
            QRectF(self.rect()),
            look,
            fill="go_soft" if complete else "surface",
            line="go_line" if complete else "line",
        )
        place = self._words_place()
        if complete:
            size = look.px(SIGN)
            paint_tick_disc(painter, QRectF(place.left(), place.center().y() - size / 2, size, size), look)
        for line in lay_count(view, look, place, compact=self._compact):
            painter.setFont(line.font)
            painter.setPen(look.color(line.colour))
            painter.drawText(QPointF(line.x, line.base), line.text)

    def visible_texts(self) -> Iterable[str]:
        """The numbers and words as they are painted."""
        return tuple(line.text for line in self._lines())

    def clipped_texts(self) -> Iterable[str]:
        """What has no room: a digit never is without."""
        return cut(self._lines(), self._words_place())

    def _lines(self) -> tuple[CountLine, ...]:
        return lay_count(self._view, self.look, self._words_place(), compact=self._compact)

    def _words_place(self) -> QRectF:
        left, right = self._sides()
        return QRectF(left, 6, right - left, self.bar.y() - 8)

    def _sides(self) -> tuple[float, float]:
        inset = 14 if self._compact else 20
        return float(inset), float(self.width() - inset)

    def _place(self) -> None:
        left, right = self._sides()
        row = self.look.px(24)
        bottom = self.height() - (9 if self._compact else 10) - row
        self._row.setGeometry(round(left), bottom, round(right - left), row)
        self.bar.setGeometry(round(left), bottom - 8 - 14, round(right - left), 14)
        self._fit_tallies()

    def _fit_tallies(self) -> None:
        """Numbers of a large event in a narrow card are drawn smaller: one that is cut would be another number."""
        room = self._row.width() - _TALLY_GAP * max(0, len(self._tallies) - 1)
        fitting = (share for share in _SHARES if sum(tally.width_at(share) for tally in self._tallies) <= room)
        share = next(fitting, _SHARES[-1])
        for tally in self._tallies:
            tally.set_share(share)

    def _make_tallies(self, view: CountView) -> None:
        while (item := self._line.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._tallies = []
        for i, (tally_id, _word, _number) in enumerate(view.tallies):
            tally = Tally(self.look, self._row)
            tally.clicked.connect(lambda _checked=False, tally_id=tally_id: self.opened.emit(tally_id))
            if i:
                self._line.addStretch(1)
            self._line.addWidget(tally)
            self._tallies.append(tally)

    def _restyle(self) -> None:
        self._place()
        self.updateGeometry()
        for tally in self._tallies:
            tally.updateGeometry()
            tally.update()
        self.update()
