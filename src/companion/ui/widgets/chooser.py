"""The activity chooser at the top left of desk screens."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from companion.presenters.views import ActivityView
from companion.ui.look import Look
from companion.ui.widgets.activity_list import ActivityList
from companion.ui.widgets.parts import key_cap_width, paint_card, paint_focus_ring, paint_key_cap
from companion.ui.widgets.result_sight import wrapped

_TITLE_SIZES = (22, 20, 18, 16)
_CHIP_SIGN = 36
"""The chip with its sign alone."""
_WIDE = 460
"""From here on "Chosen by hand" is always written out."""


class ActivityChooser(QPushButton):
    """ "Now" or "Chosen by hand", the activity's name at 22 px, day, time and place under it; F4 opens the list.

    `chosen` brings an activity's id; "" means "follow the clock again".
    """

    chosen = Signal(str)

    def __init__(self, look: Look, *, key: str = "F4", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._key = key
        self._view = ActivityView("")
        self._choices: tuple[ActivityView, ...] = ()
        self._widest = 700
        self.list: ActivityList | None = None
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_list)
        look.changed.connect(self._measure_again)

    def show_activity(self, view: ActivityView, choices: tuple[ActivityView, ...] = ()) -> None:
        """Show the activity in force and what may be chosen."""
        self._choices = choices
        if view != self._view or not self.accessibleName():
            self._view = view
            self._measure_again()

    def open_list(self) -> None:
        """Show the list of activities under the chooser; put it away when it is open."""
        if self.list is not None:
            self.list.dismiss()
            return
        self.list = ActivityList(self.look, self._view, self._choices, self.window())
        self.list.chosen.connect(self.chosen)
        self.list.gone.connect(self._forget_list)
        self.list.open_at(self)

    def _forget_list(self) -> None:
        self.list = None

    def changeEvent(self, event: QEvent) -> None:
        """Take new words when the program installs another translation."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Measure with the new words."""
        self._measure_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens; Enter is the scanner's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        elif event.key() == Qt.Key.Key_Down:
            self.open_list()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Chip, name, chevrons, key cap; at most 700 wide, then the name is cut."""
        look = self.look
        title = QFontMetricsF(
            look.text_font(self._view.title, look.capped(22, 110), 600, tracking=-0.01)
        ).horizontalAdvance(self._view.title)
        line = QFontMetricsF(look.text_font(self._view.line, look.capped(13, 120))).horizontalAdvance(self._view.line)
        width = 12 + self._chip_width() + 17 + max(title, line) + 22 + 16 + 18 + key_cap_width(self._key, look) + 15
        return QSize(round(min(width, self._widest)), 60)

    def minimumSizeHint(self) -> QSize:
        """Room for the chip and a few letters."""
        return QSize(_CHIP_SIGN + 220, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, chip, name and line."""
        painter = QPainter(self)
        look = self.look
        rect = QRectF(self.rect())
        fill = "paper" if self.underMouse() else "surface"
        paint_card(painter, rect, look, radius=12, fill=fill)
        # Where not everything fits, the word "Now" goes first: its sign and its colour stay.
        spoken = self.width() >= self.sizeHint().width() or (self._view.by_hand and self.width() > _WIDE)
        chip = QRectF(13, rect.center().y() - 16.5, self._chip_width() if spoken else _CHIP_SIGN, 32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("again_soft" if self._view.by_hand else "soft"))
        painter.drawRoundedRect(chip, 8, 8)
        ink = look.color("again_ink" if self._view.by_hand else "soft_ink")
        icon = QRectF(chip.left() + 10, chip.center().y() - 8, 16, 16)
        look.icons.paint(painter, icon, "choose-part" if self._view.by_hand else "now", ink, 2)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        painter.setFont(look.font(15, 600))
        painter.setPen(ink)
        if spoken:
            painter.drawText(chip.adjusted(31, 0, 0, 0), flags, self._word())
        right = paint_key_cap(painter, rect.right() - 15, rect.center().y(), self._key, look) - 18
        chevron = QRectF(right - 16, rect.center().y() - 8, 16, 16)
        look.icons.paint(painter, chevron, "choose", look.color("ink2"), 2)
        left = chip.right() + (17 if spoken else 12)
        room = chevron.left() - (12 if spoken else 8) - left
        self._paint_words(painter, left, room)
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(4, 4, -4, -5), look, 9)

    def _paint_words(self, painter: QPainter, left: float, room: float) -> None:
        """Name and line; a long name gives up size first, then takes a second row, and only then loses letters."""
        look, title = self.look, self._view.title
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)
        rows = [title]
        for size in _TITLE_SIZES:
            font = look.text_font(title, look.capped(size, 110), 600, tracking=-0.01)
            if QFontMetricsF(font).horizontalAdvance(title) <= room:
                break
        else:
            rows = wrapped(title, font, room)
            rows = [*rows[:1], title[len(rows[0]) :].strip()] if len(rows) > 1 else rows
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        if len(rows) == 1:
            tops, step, line_top = [5.0 if self._view.line else 13.0], 32.0, 34.0
        else:
            tops, step, line_top = [2.0, 20.0], 20.0, 39.0
        for row, top in zip(rows, tops, strict=True):
            shown = metrics.elidedText(row, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room, step), flags, shown)
        line_font = look.text_font(self._view.line, look.capped(13, 120))
        painter.setFont(line_font)
        painter.setPen(look.color("ink2"))
        line = QFontMetricsF(line_font).elidedText(self._view.line, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, line_top, room, 20 if len(rows) == 1 else 17), flags, line)

    def _word(self) -> str:
        return self.tr("Chosen by hand") if self._view.by_hand else self.tr("Now")

    def _chip_width(self) -> float:
        return QFontMetricsF(self.look.font(15, 600)).horizontalAdvance(self._word()) + 41

    def _measure_again(self) -> None:
        self.setAccessibleName(f"{self._word()}: {self._view.title}")
        self.setAccessibleDescription(self._view.line)
        self.updateGeometry()
        self.update()
