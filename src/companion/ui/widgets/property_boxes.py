"""The small boxes of the designer's properties: numbers in millimetres, words, choices, colours."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from companion.presenters.designer_state import PropertyView
from companion.ui.look import Look
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.parts import Part, paint_focus_ring

HEIGHT = 34
"""Pixels of a box, at the text size of 100 %."""
_ROOMY = 156
"""Pixels from which a colour box has room for spaces around the colon of a ratio."""
MIXED = "–"
"""Stands where the chosen elements differ."""


def small(look: Look, kind: str) -> str:
    """The style of a box that is lower than usual."""
    inner = look.px(HEIGHT) - 2
    return (
        f"{kind} {{ min-height: {inner}px; max-height: {inner}px; border-radius: 8px; font-size: {look.px(14)}px;"
        " padding-left: 10px; padding-right: 4px; font-weight: 400; }"
    )


class NumberBox(QDoubleSpinBox):
    """A number with its unit. `typed` brings a number that a person set."""

    typed = Signal(float)

    def __init__(
        self, look: Look, *, before: str = "", unit: str = "", decimals: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._mixed = False
        self._filling = False
        self.setDecimals(decimals)
        self.setPrefix(f"{before} " if before else "")
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)
        self.setLocale(QLocale.c())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._told)
        self.editingFinished.connect(self._finished)
        look.changed.connect(self._dress)
        self._dress()

    def show_number(self, view: PropertyView) -> None:
        """Show a property."""
        self._filling = True
        if view.high > view.low:
            self.setRange(view.low, view.high)
        self.setSingleStep(view.step or 0.1)
        value = float(view.value) if isinstance(view.value, int | float) else 0.0
        mixed, self._mixed = self._mixed, view.mixed
        if abs(self.value() - value) > 0.0001 or mixed != view.mixed:
            self.setValue(value)
            self.lineEdit().setText(MIXED if view.mixed else self.prefix() + self.textFromValue(value) + self.suffix())
        self._filling = False

    def event(self, event: QEvent) -> bool:
        """A finished number leaves Ctrl Z and Ctrl Y to the design: the line would take them and do nothing."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
            and not self.lineEdit().isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the panel; a number that changes under it would change the design unseen."""
        event.ignore()

    def textFromValue(self, value: float) -> str:
        """Without zeros that say nothing, but with one decimal."""
        text = f"{value:.{self.decimals()}f}"
        while "." in text and text.endswith("0") and not text.endswith(".0"):
            text = text[:-1]
        return text.removesuffix(".0") if self.decimals() == 0 else text

    def stepBy(self, steps: int) -> None:
        """An arrow begins at the foremost one's number."""
        self._mixed = False
        super().stepBy(steps)

    def _dress(self) -> None:
        # Buttons of no width: with `NoButtons` a style sheet leaves the text no room at all.
        self.setStyleSheet(
            small(self.look, "QDoubleSpinBox")
            + "QDoubleSpinBox { padding-left: 0; padding-right: 0; }"
            + "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; width: 0; }"
            + "QDoubleSpinBox::up-arrow, QDoubleSpinBox::down-arrow { image: none; width: 0; height: 0; }"
        )
        self.lineEdit().setTextMargins(8, 0, 0, 0)

    def _told(self, value: float) -> None:
        if not self._filling:
            self._mixed = False
            self.typed.emit(value)

    def _finished(self) -> None:
        if self._mixed and self.lineEdit().text() != MIXED:
            self._mixed = False
            self.typed.emit(self.value())


class WordsBox(QLineEdit):
    """Words that are told after each key. `typed` brings them."""

    typed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.textEdited.connect(self.typed)
        look.changed.connect(self._dress)
        self._dress()

    def show_words(self, words: str, *, mixed: bool = False) -> None:
        """Show words; the cursor of somebody who writes stays where it is."""
        self.setPlaceholderText(MIXED if mixed else "")
        wanted = "" if mixed else words
        if wanted != self.text() and not (self.hasFocus() and self.text().strip() == wanted.strip()):
            at = self.cursorPosition()
            self.setText(wanted)
            if self.hasFocus():
                self.setCursorPosition(min(at, len(wanted)))
            else:
                self.setCursorPosition(0)

    def _dress(self) -> None:
        self.setStyleSheet(small(self.look, "QLineEdit"))


class ChoiceBox(ComboBox):
    """One of several values. `picked` brings the one a person took."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _at: self.picked.emit(self.currentData()))
        look.changed.connect(self._dress)
        self._dress()

    def show_choices(self, items: Sequence[tuple[str, object]], value: object, *, mixed: bool = False) -> None:
        """Offer these, one of them in force; one that is not among them stands there in its own words."""
        offered = list(items)
        if mixed:
            offered = [(MIXED, None), *offered]
        elif value not in [one for _words, one in offered]:
            offered = [(str(value), value), *offered]
        self.show_items(offered, None if mixed else value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the panel, it chooses nothing."""
        event.ignore()

    def _dress(self) -> None:
        self.setStyleSheet(small(self.look, "QComboBox"))


class ColourBox(Part):
    """A colour: a swatch that opens a list, its number to type, and how well words in it can be read."""

    typed = Signal(str)
    list_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._colour = ""
        self._ratio: float | None = None
        self.swatch = _Swatch(look, self)
        self.swatch.pressed.connect(self.list_wanted)
        self.box = QLineEdit(self)
        self.box.setProperty("bare", "true")
        self.box.setFrame(False)
        self.box.editingFinished.connect(self._finished)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(3)
        row.addWidget(self.swatch)
        row.addWidget(self.box, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.box)
        self.restyle()

    def show_colour(self, value: str, colour: str, words: str, ratio: float | None, *, mixed: bool = False) -> None:
        """`value` as the document has it, `colour` what it looks like (#RRGGBB or ""), `words` what is said of it."""
        self._colour, self._ratio, self._value = colour, ratio, value
        self.swatch.show_colour("" if mixed else colour)
        shown = MIXED if mixed else words
        if not self.box.hasFocus() or not self.box.isModified():
            self.box.setText(shown)
            self.box.setCursorPosition(0)
        self.box.setToolTip(self._contrast_words())
        self._make_room()
        self.update()

    def set_name(self, words: str) -> None:
        """What the colour is for."""
        self.box.setAccessibleName(words)
        self.swatch.setAccessibleName(self.tr("%1: choose a colour").replace("%1", words))

    def _contrast_words(self) -> str:
        if self._ratio is None:
            return ""
        if self._ratio >= 4.5:
            return self.tr("Contrast with what lies beneath: %1 to 1").replace("%1", f"{self._ratio:.1f}")
        return self.tr("Hard to read: words need a contrast of 4.5 to 1, here it is %1.").replace(
            "%1", f"{self._ratio:.1f}"
        )

    def _ratio_words(self) -> str:
        gap = " " if self.width() >= _ROOMY else ""
        return "" if self._ratio is None else f"{self._ratio:.1f}{gap}:{gap}1"

    def _make_room(self) -> None:
        width = QFontMetricsF(self.look.font(13, 500, tabular=True)).horizontalAdvance(self._ratio_words())
        self.box.setTextMargins(0, 0, round(width) + 8 if self._ratio is not None else 4, 0)

    def restyle(self) -> None:
        """Take the font of the look in force."""
        self.box.setStyleSheet(f"font-size: {self.look.px(14)}px;")
        self._make_room()
        super().restyle()

    def sizeHint(self) -> QSize:
        """As high as every other box."""
        return QSize(80, self.look.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ratio takes as much room as it needs."""
        super().resizeEvent(event)
        self._make_room()

    def _finished(self) -> None:
        if self.box.isModified():
            self.box.setModified(False)
            self.typed.emit(self.box.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the ratio."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, focused = self.look, self.box.hasFocus()
        half = 1.0 if focused else 0.5
        painter.setPen(QPen(look.color("accent" if focused else "edge"), half * 2))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 8, 8)
        if self._ratio is not None:
            painter.setFont(look.font(13, 500, tabular=True))
            painter.setPen(look.color("go_ink" if self._ratio >= 4.5 else "again_ink"))
            right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(QRectF(self.rect()).adjusted(0, 0, -8, 0), right, self._ratio_words())


class _Swatch(Part):
    """A square of a colour that is pressed."""

    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._colour = ""
        self.setFixedSize(22, 24)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_colour(self, colour: str) -> None:
        """An empty text shows an empty square with a stroke through it."""
        self._colour = colour
        self.update()

    def mouseReleaseEvent(self, _event: object) -> None:
        """Open the list."""
        self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and the down key open the list."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Down}:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Show the ring."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(2.5, 3.5, -2.5, -3.5)
        painter.setPen(QPen(self.look.color("edge"), 1))
        painter.setBrush(QColor(self._colour) if self._colour else self.look.color("surface"))
        painter.drawRoundedRect(rect, 4, 4)
        if not self._colour:
            painter.drawLine(rect.bottomLeft(), rect.topRight())
        if self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(1, 1, -1, -1), self.look, 3)
