"""A date with a calendar behind it."""

from datetime import date

from PySide6.QtCore import QDate, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from companion.ui.look import Look


class DateField(QDateEdit):
    """Shows year, month, day; typed or chosen from the calendar."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # so that it gets its border
        calendar.setContentsMargins(1, 1, 1, 1)
        self.setStyleSheet(
            "QDateEdit::drop-down { border: none; width: 34px; background: transparent; }"
            "QDateEdit::down-arrow { image: none; }"
        )
        look.changed.connect(self._measure)
        self._measure()

    def day(self) -> date:
        """The date that is set."""
        return date(self.date().year(), self.date().month(), self.date().day())

    def set_day(self, day: date) -> None:
        """Set a date."""
        self.setDate(QDate(day.year, day.month, day.day))

    def _measure(self) -> None:
        self.setMinimumWidth(self.look.px(130) + 46)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the sign of the calendar."""
        super().paintEvent(event)
        rect = QRectF(self.width() - 29, self.height() / 2 - 9, 18, 18)
        self.look.icons.paint(QPainter(self), rect, "calendar", self.look.color("ink2"), 2)
