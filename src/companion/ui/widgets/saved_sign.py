"""Whether a design is kept: a sign and a word in the top row."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.presenters.designer_state import Saved
from companion.ui.look import Look
from companion.ui.widgets.parts import Part
from companion.ui.widgets.signs import paint_warning

_SIGN = 18


class SavedSign(Part):
    """Nothing for a design as it came, then "Saving…", "Saved", or in amber "Not saved"."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._saved = Saved.SHIPPED
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_compact(self, compact: bool) -> None:
        """The sign alone."""
        self._compact = compact
        self.restyle()

    def show_saved(self, saved: Saved) -> None:
        """Another state."""
        if saved is not self._saved:
            self._saved = saved
            self.setToolTip(self.words())
            self.setAccessibleName(self.words())
            self.restyle()

    def words(self) -> str:
        """What it says."""
        return {
            Saved.SHIPPED: "",
            Saved.WAITING: self.tr("Saving…"),
            Saved.SAVING: self.tr("Saving…"),
            Saved.SAVED: self.tr("Saved"),
            Saved.FAILED: self.tr("Not saved"),
        }[self._saved]

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted."""
        return () if self._compact else (self.words(),)

    def sizeHint(self) -> QSize:
        """Room for the longest of its words, so that nothing beside it moves."""
        if self._compact:
            return QSize(_SIGN + 4, 24)
        metrics = QFontMetricsF(self.look.font(14, 500))
        longest = max(self.tr("Saving…"), self.tr("Saved"), self.tr("Not saved"), key=metrics.horizontalAdvance)
        return QSize(round(metrics.horizontalAdvance(longest)) + _SIGN + 16, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and words."""
        if self._saved is Saved.SHIPPED:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, words = self.look, "" if self._compact else self.words()
        font = look.text_font(words, 14, 500)
        width = QFontMetricsF(font).horizontalAdvance(words)
        left = self.width() - width - _SIGN - (14 if words else 2)
        sign = QRectF(left, self.height() / 2 - _SIGN / 2, _SIGN, _SIGN)
        if self._saved is Saved.FAILED:
            paint_warning(painter, sign, look)
        else:
            saved = self._saved is Saved.SAVED
            look.icons.paint(painter, sign, "ok" if saved else "history", look.color("go_ink" if saved else "ink3"))
        painter.setFont(font)
        painter.setPen(look.color("again_ink" if self._saved is Saved.FAILED else "ink2"))
        rest = QRectF(sign.right() + 6, 0, width + 4, self.height())
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), words)
