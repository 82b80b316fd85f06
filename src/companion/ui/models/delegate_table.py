"""The rows of the list of delegates. Attendance is asked for row by row, as rows come into view."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from companion.presenters.delegate_panel import RowAttendance
from companion.presenters.delegate_rows import BadgeWord, DelegateRow
from companion.presenters.views import Shape
from companion.ui.look import Look
from companion.ui.widgets.counts import paint_segments
from companion.ui.widgets.sheet import TICK, CellPainter, SheetModel, paint_check_box, tick_rect
from companion.ui.widgets.signs import paint_mark, paint_sign
from companion.ui.words import Words

MOST_MARKS = 14
"""Up to this many activities each has its mark; above that a bar says how many came."""

_ICONS = {
    BadgeWord.PRINTED: ("tick", "go_ink", "ink2"),
    BadgeWord.NOT_PRINTED: ("leave-out", "ink3", "ink3"),
    BadgeWord.REPLACED: ("replace", "again_ink", "again_ink"),
    BadgeWord.WITHDRAWN: ("close", "stop_ink", "stop_ink"),
    BadgeWord.CANCELLED: ("cancelled", "stop_ink", "stop_ink"),
}


def badge_words() -> dict[BadgeWord, str]:
    """What the badge column says."""
    say = QCoreApplication.translate
    return {
        BadgeWord.PRINTED: say("Delegates", "Printed"),
        BadgeWord.NOT_PRINTED: say("Delegates", "To print"),
        BadgeWord.REPLACED: say("Delegates", "Replaced"),
        BadgeWord.WITHDRAWN: say("Delegates", "Withdrawn"),
        BadgeWord.CANCELLED: say("Delegates", "Cancelled"),
    }


class DelegateTable(SheetModel[DelegateRow]):
    """The rows as a table."""

    def __init__(self, attendance: Callable[[str], RowAttendance], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attendance = attendance
        self.ticked: frozenset[str] = frozenset()
        self.similar: frozenset[str] = frozenset()
        self.words: Words | None = None

    def delegation(self, row: DelegateRow) -> str:
        """The delegation in the window's language, where the event has it."""
        return self.words.delegation(row) if self.words is not None else row.delegation

    def organisation(self, row: DelegateRow) -> str:
        """The organisation as the window's language has it."""
        return self.words.organisation(row) if self.words is not None else row.organisation

    def text(self, row: DelegateRow, key: str) -> str:
        """What a cell says."""
        if key == "attendance":
            found = self.attendance(row.id)
            return f"{found.came}/{found.so_far}"
        walk_in = QCoreApplication.translate("Delegates", "walk-in") if row.walk_in else ""
        texts = {
            "name": " ".join(part for part in (row.native, row.latin, walk_in) if part),
            "delegation": self.delegation(row),
            "organisation": self.organisation(row),
            "group": row.group,
            "badge": badge_words()[row.badge],
        }
        return texts.get(key, "")


class DelegatePainter(CellPainter):
    """Paints the cells."""

    def __init__(self, look: Look, model: DelegateTable, parent: QWidget) -> None:
        super().__init__(look, parent, row_height=34)
        self._model = model

    def paint_cell(self, painter: QPainter, rect: QRectF, row: object, key: str) -> None:
        """Paint what stands in a cell."""
        if not isinstance(row, DelegateRow):
            return
        ink = "ink3" if row.badge is BadgeWord.CANCELLED else "ink2" if row.id in self._model.similar else "ink"
        inside = rect.adjusted(0, 0, -8, 0)
        match key:
            case _ if key == TICK:
                paint_check_box(painter, tick_rect(rect, self.look), self.look, on=row.id in self._model.ticked)
            case "name":
                self._name(painter, inside, row, ink)
            case "delegation":
                self.write(painter, inside, self._model.delegation(row), colour="ink2")
            case "organisation":
                self.write(painter, inside, self._model.organisation(row), colour="ink2")
            case "group":
                self.write(painter, inside, row.group, colour="ink2")
            case "badge":
                self._badge(painter, inside, row)
            case "attendance":
                self._attendance(painter, rect.adjusted(0, 0, -self.look.px(18), 0), row)

    def _name(self, painter: QPainter, rect: QRectF, row: DelegateRow, ink: str) -> None:
        flag = self.look.px(15) if row.noted else 0
        came = self.look.px(15) if row.walk_in else 0
        room = rect.adjusted(0, 0, -((flag + 8 if flag else 0) + (came + 6 if came else 0)), 0)
        x = rect.left()
        if row.native:
            x = self.write(painter, room, row.native, size=15, weight=700, colour=ink, name=True) + 8
        if row.latin and room.right() - x > 12:
            rest = QRectF(x, room.top(), room.right() - x, room.height())
            weight = 400 if row.native else 600
            x = self.write(painter, rest, row.latin, size=14.5, weight=weight, colour=ink, name=True) + 8
        if came:
            left = min(x, room.right() + 8)
            icon = QRectF(left, rect.center().y() - came / 2, came, came)
            self.look.icons.paint(painter, icon, "add-delegate", self.look.color("ink2"), 2)
            x = left + came + 6
            room = room.adjusted(0, 0, came + 6, 0)
        if flag:
            square = QRectF(min(x, room.right() + 8), rect.center().y() - flag / 2, flag, flag)
            paint_sign(painter, square, Shape.FLAG, self.look.color("note_fill"), self.look.color("note_on"))

    def _badge(self, painter: QPainter, rect: QRectF, row: DelegateRow) -> None:
        icon, colour, ink = _ICONS[row.badge]
        size = self.look.px(15)
        box = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
        self.look.icons.paint(painter, box, icon, self.look.color(colour), 2.2)
        weight = 400 if row.badge in {BadgeWord.PRINTED, BadgeWord.NOT_PRINTED} else 600
        self.write(
            painter, rect.adjusted(size + 6, 0, 8, 0), badge_words()[row.badge], size=13.5, weight=weight, colour=ink
        )

    def _attendance(self, painter: QPainter, rect: QRectF, row: DelegateRow) -> None:
        found = self._model.attendance(row.id)
        look = self.look
        of = f"/{found.so_far}"
        light = look.font(14, 400, tabular=True)
        width = QFontMetricsF(light).horizontalAdvance(of)
        self.write(painter, rect, of, tabular=True, colour="ink2", right=True)
        left = rect.adjusted(0, 0, -width, 0)
        self.write(painter, left, str(found.came), weight=700, tabular=True, right=True)
        room = rect.width() - width - look.px(24)
        count = len(found.marks)
        pitch = min(look.px(14), room / count) if count else 0.0
        if count <= MOST_MARKS and pitch >= look.px(11):
            for at, mark in enumerate(found.marks):
                cell = QRectF(rect.left() + at * pitch, rect.top(), pitch, rect.height())
                paint_mark(painter, cell.adjusted(1.6, 0, -1.6, 0), mark, look)
        elif room > look.px(40) and found.so_far:
            bar = QRectF(rect.left(), rect.center().y() - 4, min(room, look.px(120)), 8)
            paint_segments(painter, bar, found.came * 100 // found.so_far, 100, look)
