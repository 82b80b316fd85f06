"""The timetable: days or rooms as columns, hours down, activities as cards."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from companion.domain.programme import ActivityKind, in_language
from companion.presenters.programme import ProgrammeState, Step
from companion.presenters.programme_days import Mode
from companion.presenters.timetable import ActivityCard, Column, Phase
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.tips import tip
from companion.ui.widgets.counts import paint_segments
from companion.ui.widgets.parts import Part, paint_card, paint_focus_ring, rounded
from companion.ui.widgets.sheet import FLAGS

_HEAD = 58
_GUTTER = 53
_HOUR = 62
_LEAST_HOUR = 44
_LEAST_ROOM = 150
_CARD_GAP = 5

KIND_ICONS = {
    ActivityKind.REGISTRATION: "registration",
    ActivityKind.SESSION: "lecture",
    ActivityKind.FIELD_VISIT: "field-visit",
    ActivityKind.CEREMONY: "ceremony",
    ActivityKind.MEAL: "meal",
    ActivityKind.TRANSFER: "transfer",
    ActivityKind.OTHER: "calendar",
}
_STEPS = {
    Qt.Key.Key_Up: Step.UP,
    Qt.Key.Key_Down: Step.DOWN,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}


def kind_icon(kind: ActivityKind, title: str) -> str:
    """The icon of a kind; a session that calls itself a seminar or discussion has its own."""
    lower = title.casefold()
    if kind is ActivityKind.SESSION and ("seminar" in lower or "discussion" in lower or "workshop" in lower):
        return "seminar"
    return KIND_ICONS[kind]


def title_in(titles: dict[str, str], look: Look) -> str:
    """The title in the language of the window."""
    return in_language(titles, {"zh_CN": "zh"}.get(look.language, look.language))


class _Grid(Part):
    """The painted hours and cards."""

    chosen = Signal(str)
    opened = Signal(str)
    day_opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = ProgrammeState()
        self._boxes: list[tuple[QRectF, ActivityCard]] = []
        self._cut: list[str] = []
        self.room = QSize(800, 600)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_state(self, state: ProgrammeState) -> None:
        self._state = state
        self.measure()
        self.setAccessibleName("; ".join(self._spoken(card) for column in state.columns for card in column.cards))
        self.update()

    def _spoken(self, card: ActivityCard) -> str:
        return f"{formats.times(card.start, card.end)} {title_in(card.titles, self.look)}"

    def measure(self) -> None:
        """As high as the day needs, at least as high as there is room; rooms have a least width."""
        state = self._state
        hours = max(1, state.last_hour - state.first_hour)
        head = self.look.px(_HEAD)
        spare = self.room.height() - head - 4
        self._hour = max(float(self.look.px(_LEAST_HOUR)), min(spare / hours, self.look.px(96)))
        height = max(self.room.height(), round(head + hours * self._hour) + 4)
        least = self.look.px(_LEAST_ROOM) if state.mode is Mode.DAY else 0
        width = max(self.room.width(), self.look.px(_GUTTER) + least * len(state.columns))
        self.setFixedSize(width, height)

    def _column_rect(self, at: int) -> QRectF:
        gutter = self.look.px(_GUTTER)
        width = (self.width() - gutter) / max(1, len(self._state.columns))
        return QRectF(gutter + at * width, 0, width, self.height())

    def _y(self, moment: datetime) -> float:
        hour = moment.hour + moment.minute / 60
        return self.look.px(_HEAD) + (hour - self._state.first_hour) * self._hour

    def _card_rect(self, column: QRectF, card: ActivityCard) -> QRectF:
        ends = card.end if card.end.date() == card.start.date() else card.end.replace(hour=23, minute=59)
        top, bottom = self._y(card.start), self._y(ends)
        room = column.width() - 2 * _CARD_GAP
        width = room / card.lanes
        left = column.left() + _CARD_GAP + card.lane * width
        gap = 3 if card.lanes > 1 and card.lane < card.lanes - 1 else 0
        return QRectF(left, top + 1.5, width - gap, max(self.look.px(24), bottom - top - 3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, state = self.look, self._state
        head = look.px(_HEAD)
        painter.setPen(QPen(look.color("line"), 1))
        for at, column in enumerate(state.columns):
            rect = self._column_rect(at)
            if column.today and state.mode is Mode.WEEK:
                tint = QColor(look.color("soft"))
                tint.setAlpha(90)
                painter.fillRect(rect.adjusted(0, head, 0, 0), tint)
        for hour in range(state.first_hour, state.last_hour + 1):
            y = round(head + (hour - state.first_hour) * self._hour) + 0.5
            painter.setPen(QPen(look.color("line"), 1))
            if hour > state.first_hour:
                painter.drawLine(QPointF(look.px(_GUTTER), y), QPointF(self.width(), y))
        for at in range(len(state.columns)):
            x = round(self._column_rect(at).left()) + 0.5
            painter.setPen(QPen(look.color("line"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        self._paint_now(painter)
        self._boxes = []
        self._cut = []
        for at, column in enumerate(state.columns):
            rect = self._column_rect(at)
            for card in column.cards:
                box = self._card_rect(rect, card)
                self._boxes.append((box, card))
                self._paint_card(painter, box, card)

    def _paint_now(self, painter: QPainter) -> None:
        look, state = self.look, self._state
        today = next((i for i, column in enumerate(state.columns) if column.today), None)
        if state.now is None or today is None or not self._shows_now():
            return
        y = round(self._y(state.now)) + 0.5
        quiet = QColor(look.color("accent"))
        quiet.setAlpha(110)
        painter.setPen(QPen(quiet, 1.5))
        end = self._column_rect(today).right() if state.mode is Mode.WEEK else self.width()
        painter.drawLine(QPointF(look.px(_GUTTER), y), QPointF(end, y))
        if state.mode is Mode.WEEK:
            rect = self._column_rect(today)
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    def paint_hours(self, painter: QPainter, top: int) -> None:
        """The hours and the present time at the left edge, for a view that begins `top` px down."""
        look, state = self.look, self._state
        head = look.px(_HEAD)
        now = self._y(state.now) - top if self._shows_now() and state.now is not None else -1000.0
        for hour in range(state.first_hour, state.last_hour):
            y = head + (hour - state.first_hour) * self._hour - top
            if abs(y + look.px(10) - now) < look.px(17):  # the present time stands there
                continue
            painter.setFont(look.font(13, 400, tabular=True))
            painter.setPen(look.color("ink2"))
            place = QRectF(0, y + 1, look.px(_GUTTER) - 9, look.px(18))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{hour:02d}:00")
        if not self._shows_now() or state.now is None:
            return
        y = round(self._y(state.now)) + 0.5 - top
        plate = QRectF(6, y - look.px(10), look.px(_GUTTER) - 7, look.px(20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent_fill"))
        painter.drawRoundedRect(plate, 5, 5)
        painter.setPen(look.color("accent_on"))
        painter.setFont(look.font(13, 600, tabular=True))
        painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), formats.clock(state.now))

    def _shows_now(self) -> bool:
        state = self._state
        return (
            state.now is not None
            and any(column.today for column in state.columns)
            and state.first_hour <= state.now.hour < state.last_hour
        )

    def _paint_card(self, painter: QPainter, box: QRectF, card: ActivityCard) -> None:
        look = self.look
        now, coming = card.phase is Phase.NOW, card.phase is Phase.COMING
        chosen = card.id == self._state.chosen
        painter.save()
        if now:
            paint_card(painter, box, look, radius=10, fill="soft", line="accent", width=2, shadow=False)
        elif coming:
            paint_card(painter, box, look, radius=10, fill="paper", line="line", shadow=False)
        else:
            paint_card(painter, box, look, radius=10, fill="raised")
        if chosen and not now:
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -2), 9, 9)
        if chosen and self.parentWidget() is not None and self._has_focus():
            paint_focus_ring(painter, box.adjusted(2, 2, -2, -3), look, 8)
        painter.setClipPath(rounded(box, 10))
        inside = box.adjusted(10, 6, -10, -8) if box.height() >= look.px(92) else box.adjusted(10, 3, -10, -4)
        self._paint_inside(painter, inside, card)
        painter.restore()

    def _paint_inside(self, painter: QPainter, inside: QRectF, card: ActivityCard) -> None:
        look = self.look
        now, coming = card.phase is Phase.NOW, card.phase is Phase.COMING
        title = title_in(card.titles, look)
        line = QRectF(inside.left(), inside.top(), inside.width(), look.px(18))
        size = look.px(15)
        ink = look.color("accent" if now else "ink2")
        x = line.left()
        low = inside.height() < look.px(35)
        if inside.width() > look.px(70) and not low:
            icon = "calendar" if card.more else kind_icon(card.kind, title)
            look.icons.paint(painter, QRectF(x, line.center().y() - size / 2, size, size), icon, ink, 2)
            x += size + 5
        if low and inside.width() <= look.px(96):  # no room for the time, which the hours tell anyway
            self._write_title(painter, inside, title)
            return
        painter.setFont(look.font(13, 400, tabular=True))
        painter.setPen(ink)
        painter.drawText(QRectF(x, line.top(), line.right() - x, line.height()), FLAGS, formats.clock(card.start))
        if not coming and card.came is not None and card.expected and not card.more and inside.width() > look.px(96):
            self._paint_count(painter, line, card.came, card.expected)
        counted = card.came is not None and bool(card.expected) and not coming and not card.more
        foot = look.px(10) if counted and inside.height() >= look.px(48) else 0
        if foot:  # the number is there in words; the whole title comes before the bar
            metrics = QFontMetricsF(look.text_font(title, 14, 600))
            lines = len(_wrapped(title, metrics, inside.width(), 9))
            with_bar = int((inside.height() - look.px(29) + 3) // look.px(17.5))
            foot = 0 if with_bar < lines <= with_bar + 1 else foot
        place = card.place if coming or card.more else ""
        room = inside.adjusted(0, look.px(19), 0, -foot)
        if low:  # a short activity says its title beside its time
            start = x + look.px(44)
            room = QRectF(start, line.top(), line.right() - start - (look.px(48) if counted else 0), line.height())
        if card.more:
            title = QCoreApplication.translate("Timetable", "%n activities at once", "", card.more)
        used = self._write_title(painter, room, title)
        left = room.height() - used
        if place and left > look.px(22) and not low:
            font = look.text_font(place, 13)
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            at = QRectF(room.left(), room.bottom() - look.px(17), room.width(), look.px(17))
            painter.drawText(at, FLAGS, QFontMetricsF(font).elidedText(place, Qt.TextElideMode.ElideRight, at.width()))
        if foot and card.came is not None and card.expected:
            bar = QRectF(inside.left(), inside.bottom() - 5, inside.width(), 6)
            paint_segments(painter, bar, card.came, card.expected, look)

    def _paint_count(self, painter: QPainter, line: QRectF, came: int, expected: int) -> None:
        look = self.look
        light = look.font(13.5, 400, tabular=True)
        of = f"/{formats.number(expected)}"
        width = QFontMetricsF(light).horizontalAdvance(of)
        painter.setFont(light)
        painter.setPen(look.color("ink2"))
        painter.drawText(QRectF(line.right() - width, line.top(), width, line.height()), FLAGS, of)
        strong = look.font(13.5, 700, tabular=True)
        text = formats.number(came)
        wide = QFontMetricsF(strong).horizontalAdvance(text)
        painter.setFont(strong)
        painter.setPen(look.color("ink"))
        painter.drawText(QRectF(line.right() - width - wide, line.top(), wide, line.height()), FLAGS, text)

    def _write_title(self, painter: QPainter, room: QRectF, title: str) -> float:
        """Whole lines only, the last one cut with …; how high it came."""
        look = self.look
        font = look.text_font(title, 14, 600)
        metrics = QFontMetricsF(font)
        height = look.px(17.5)
        most = max(1, int((room.height() + 3) // height))
        lines = _wrapped(title, metrics, room.width(), most)
        if lines and lines[-1].endswith("…"):
            self._cut.append(title)
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        for at, text in enumerate(lines):
            painter.drawText(QRectF(room.left(), room.top() + at * height, room.width(), height), FLAGS, text)
        return len(lines) * height

    def _has_focus(self) -> bool:
        area = self.parentWidget()
        while area is not None and not isinstance(area, Timetable):
            area = area.parentWidget()
        return area is not None and area.hasFocus()

    def card_at(self, point: QPointF) -> ActivityCard | None:
        """The card under a point."""
        return next((card for box, card in reversed(self._boxes) if box.contains(point)), None)

    def box_of(self, activity_id: str) -> QRectF | None:
        """Where a card stands."""
        for at, column in enumerate(self._state.columns):
            for card in column.cards:
                if card.id == activity_id:
                    return self._card_rect(self._column_rect(at), card)
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position())
        if card is None:
            return
        if card.more:
            self.day_opened.emit(card.start.date())
        else:
            self.chosen.emit(card.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position())
        if card is not None and not card.more:
            self.opened.emit(card.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        card = self.card_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if card is not None else Qt.CursorShape.ArrowCursor)
        if card is not None and title_in(card.titles, self.look) in self._cut:
            QToolTip.showText(event.globalPosition().toPoint(), tip(title_in(card.titles, self.look)), self)

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted."""
        return tuple(title_in(card.titles, self.look) for _, card in self._boxes)


def _wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Lines of a title: broken between words, within a word only where a language has no spaces or it is too long."""
    lines: list[str] = []
    rest = text.strip()
    while rest:
        if len(lines) == most - 1 or metrics.horizontalAdvance(rest) <= width:
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        end = len(rest)
        while end > 1 and metrics.horizontalAdvance(rest[:end]) > width:
            end -= 1
        end = _break_before(rest, end)
        lines.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return lines


def _break_before(text: str, end: int) -> int:
    """Where a line may end, at most after `end` characters: at a space where words have them, never inside a Latin
    word or before a closing sign; Chinese may break anywhere, and at a space only when that is not too early."""
    following = text[end : end + 1]
    space = text.rfind(" ", 0, end + 1)
    han = "\u3400" <= following <= "\u9fff"
    if space > 0 and (not han or space > end * 0.5):
        return space
    if following and following in "，。、）：；" and end > 1:
        return end - 1
    start = end
    while start > 1 and text[start].isascii() and text[start].isalnum() and text[start - 1].isascii():
        start -= 1
    return start if start > 1 else end


class _Head(Part):
    """Day or room above each column; stays while the hours scroll."""

    def __init__(self, look: Look, grid: _Grid, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._grid = grid
        self._state = ProgrammeState()
        self._left = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_state(self, state: ProgrammeState) -> None:
        self._state = state
        self.update()

    def scroll_to(self, left: int) -> None:
        self._left = left
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, state = self.look, self._state
        head = look.px(_HEAD)
        painter.setClipPath(rounded(QRectF(0, 0, self.width(), head + 20), 13))
        painter.fillRect(self.rect(), look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, head - 0.5), QPointF(self.width(), head - 0.5))
        for at, column in enumerate(state.columns):
            rect = self._grid._column_rect(at).translated(-self._left, 0)  # noqa: SLF001 - head and hours are one part
            if rect.right() < 0 or rect.left() > self.width():
                continue
            painter.setPen(QPen(look.color("line"), 1))
            x = round(rect.left()) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, head))
            if state.mode is Mode.DAY:
                self._paint_room(painter, rect, column)
            else:
                self._paint_day(painter, rect, column)
        painter.fillRect(QRectF(0, 0, look.px(_GUTTER), head - 1), look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(look.px(_GUTTER) + 0.5, 0), QPointF(look.px(_GUTTER) + 0.5, head))

    def _paint_day(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        look = self.look
        head = look.px(_HEAD)
        ink = "accent" if column.today else "ink"
        painter.setPen(look.color(ink))
        painter.setFont(look.font(22, 700, tabular=True))
        number = str(column.day.day)
        painter.drawText(QRectF(rect.left() + 14, 0, 40, head), FLAGS, number)
        x = rect.left() + 14 + QFontMetricsF(painter.font()).horizontalAdvance(number) + 10
        room = rect.right() - x - 6
        name = formats.weekday(column.day, look.language)
        if column.today:
            name = QCoreApplication.translate("Timetable", "%1 · today").replace("%1", name)
        self._two_lines(painter, x, room, name, self._count(column), ink)

    def _paint_room(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        place = column.place or QCoreApplication.translate("Timetable", "Without a place")
        self._two_lines(painter, rect.left() + 14, rect.width() - 20, place, self._count(column), "ink")

    def _two_lines(self, painter: QPainter, x: float, room: float, above: str, below: str, ink: str) -> None:
        look = self.look
        middle = look.px(_HEAD) / 2
        font = look.text_font(above, 14, 600)
        painter.setFont(font)
        painter.setPen(look.color(ink))
        shown = QFontMetricsF(font).elidedText(above, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, middle - look.px(17), room, look.px(18)), FLAGS, shown)
        font = look.text_font(below, 13)
        painter.setFont(font)
        painter.setPen(look.color("ink2"))
        shown = QFontMetricsF(font).elidedText(below, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, middle, room, look.px(17)), FLAGS, shown)

    def _count(self, column: Column) -> str:
        if not column.count:
            return QCoreApplication.translate("Timetable", "free")
        return QCoreApplication.translate("Timetable", "%n activities", "", column.count)


class _Hours(Part):
    """The hours at the left; they stay while rooms scroll."""

    def __init__(self, look: Look, grid: _Grid, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._grid = grid
        self._top = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def scroll_to(self, top: int) -> None:
        self._top = top
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded(QRectF(0, -20, self.width() + 20, self.height() + 20), 13))
        painter.fillRect(QRectF(self.rect()), self.look.color("surface"))
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.drawLine(QPointF(self.width() - 0.5, 0), QPointF(self.width() - 0.5, self.height()))
        self._grid.paint_hours(painter, self._top + self.look.px(_HEAD))


class Timetable(QScrollArea):
    """The whole timetable in its card. Arrows are told as steps; `chosen` and `opened` bring an activity's id."""

    chosen = Signal(str)
    opened = Signal(str)
    stepped = Signal(object)
    day_opened = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._chosen = ""
        self.grid = _Grid(look)
        self.setWidget(self.grid)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._hours = _Hours(look, self.grid, self)
        self._head = _Head(look, self.grid, self)
        self.grid.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.grid.chosen.connect(self._press)
        self.grid.opened.connect(self.opened)
        self.grid.day_opened.connect(self.day_opened)
        self.horizontalScrollBar().valueChanged.connect(self._head.scroll_to)
        self.verticalScrollBar().valueChanged.connect(self._hours.scroll_to)
        look.changed.connect(self._measure)

    def show_state(self, state: ProgrammeState) -> None:
        """Show a state; the chosen card is brought into view."""
        self.grid.show_state(state)
        self._head.show_state(state)
        self._hours.update()
        self._measure()
        if state.chosen != self._chosen:
            self._chosen = state.chosen
            self._follow()

    def _follow(self) -> None:
        """Bring the chosen card into view."""
        box = self.grid.box_of(self._chosen)
        if box is not None:
            centre = QPoint(round(box.center().x()), round(box.center().y()))
            beside = round(box.width() / 2) + self.look.px(_GUTTER) + 8
            self.ensureVisible(centre.x(), centre.y(), beside, round(box.height() / 2) + 70)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step from card to card; Enter opens the chosen one."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self.stepped.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._chosen:
            self.opened.emit(self._chosen)
        else:
            event.ignore()

    def focusInEvent(self, _event: object) -> None:
        """Paint the ring."""
        self.grid.update()

    def focusOutEvent(self, _event: object) -> None:
        """Take the ring away."""
        self.grid.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._measure()
        self._follow()

    def _measure(self) -> None:
        self.grid.room = self.viewport().size()
        self.grid.measure()
        self._head.setGeometry(0, 0, self.viewport().width(), self.look.px(_HEAD))
        head = self.look.px(_HEAD)
        self._hours.setGeometry(0, head, self.look.px(_GUTTER) + 1, self.viewport().height() - head)

    def _press(self, activity_id: str) -> None:
        self.setFocus()
        self.chosen.emit(activity_id)
