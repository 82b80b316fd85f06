"""Parts of a delegate's panel: the name, what became of the badge, and what they came to."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.domain.programme import in_language
from companion.presenters.delegate_panel import AttendanceLine
from companion.presenters.views import Mark
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.roll_call_words import reason_words
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.panel_parts import FittingPart
from companion.ui.widgets.parts import Part, Text
from companion.ui.widgets.result_photo import PhotoPixmap, paint_photo
from companion.ui.widgets.sheet import FLAGS
from companion.ui.widgets.signs import paint_mark

_LINE = 26
_CLOSE = 21
_NOTE = 18
PORTRAIT = QSize(66, 88)


class NameText(Part):
    """A person's name in its own script: shrinks to 60 % of its size, then wraps; it is never cut."""

    def __init__(self, look: Look, size: float, weight: int, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._name = ""
        self._size = size
        self._weight = weight
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show a name."""
        self._name = name
        self.setAccessibleName(name)
        self.setVisible(bool(name))
        self._fit()

    def restyle(self) -> None:
        """Measure anew."""
        self._fit()
        super().restyle()

    def sizeHint(self) -> QSize:
        """As high as it needs at this width."""
        return QSize(120, self.minimumHeight())

    def resizeEvent(self, _event: object) -> None:
        """Another width may need another height."""
        self._fit()

    def _fitting(self) -> tuple[float, bool]:
        size = self._size
        while size > self._size * 0.6:
            font = self.look.name_font(self._name, size, self._weight)
            if QFontMetricsF(font).horizontalAdvance(self._name) <= self.width() - 1:
                return size, False
            size -= 1
        return size, True

    def _fit(self) -> None:
        size, wrap = self._fitting()
        font = self.look.name_font(self._name, size, self._weight)
        metrics = QFontMetricsF(font)
        height = metrics.lineSpacing()
        if wrap:
            flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
            height = metrics.boundingRect(QRectF(0, 0, max(40, self.width()), 1000), flags, self._name).height()
        self.setFixedHeight(round(height * 0.94) if not wrap else round(height) + 2)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name."""
        painter = QPainter(self)
        size, wrap = self._fitting()
        painter.setFont(self.look.name_font(self._name, size, self._weight))
        painter.setPen(self.look.color("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        if wrap:
            flags |= Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        painter.drawText(QRectF(self.rect()), int(flags), self._name)

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted."""
        return (self._name,)


class AttendanceLines(FittingPart):
    """The attendance list: mark, activity, time, and below who corrected it and why. `pressed` brings an activity."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lines: tuple[AttendanceLine, ...] = ()
        self._words: dict[Mark, str] = {}
        self._line = look.px(_LINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[AttendanceLine, ...], words: dict[Mark, str]) -> None:
        """Show these; `words` say the marks."""
        self._lines = lines
        self._words = words
        self.fit()
        self.setAccessibleName(
            "; ".join(
                formats.labelled(
                    self._title(line), ", ".join(filter(None, (words[line.mark], self._note(line)))), self.look.language
                )
                for line in lines
            )
        )
        self.update()

    def fit(self) -> None:
        """Closer lines when that saves scrolling."""
        notes = sum(bool(self._note(line)) for line in self._lines)
        count = max(1, len(self._lines) + notes)
        self._line = max(self.look.px(_CLOSE), min(self.look.px(_LINE), self._seen() // count))
        self.setFixedHeight(len(self._lines) * self._line + notes * self.look.px(_NOTE))

    def restyle(self) -> None:
        """Measure anew."""
        self.fit()
        super().restyle()

    def _rows(self) -> Iterator[tuple[AttendanceLine, QRectF]]:
        """Each line and where it is painted; its note stands below it."""
        top = 0.0
        right = self.width() - (14 if self.height() > self._seen() else 0)
        for line in self._lines:
            yield line, QRectF(0, top, right, self._line)
            top += self._line + (self.look.px(_NOTE) if self._note(line) else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        look = self.look
        for line, row in self._rows():
            height = row.height()
            paint_mark(painter, QRectF(row.left(), row.top(), 14, height), line.mark, look)
            quiet = line.mark is Mark.NOT_YET
            font = look.font(13, 400, tabular=True)
            painter.setFont(font)
            painter.setPen(look.color("ink3" if quiet else "ink2"))
            when = formats.day_and_time(line.at, look.language)
            width = QFontMetricsF(font).horizontalAdvance(when)
            painter.drawText(QRectF(row.right() - width, row.top(), width, height), FLAGS, when)
            title = self._title(line)
            font = look.text_font(title, 14)
            painter.setFont(font)
            painter.setPen(look.color("ink3" if quiet else "ink"))
            room = QRectF(30, row.top(), row.right() - width - 40, height)
            shown = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, FLAGS, shown)
            self._paint_note(painter, row, self._note(line))

    def _paint_note(self, painter: QPainter, row: QRectF, note: str) -> None:
        if not note:
            return
        font = self.look.text_font(note, 13)
        painter.setFont(font)
        painter.setPen(self.look.color("ink2"))
        room = QRectF(30, row.bottom() - 3, row.width() - 30, self.look.px(_NOTE))
        painter.drawText(room, FLAGS, QFontMetricsF(font).elidedText(note, Qt.TextElideMode.ElideRight, room.width()))

    def _note(self, line: AttendanceLine) -> str:
        """Corrected by Jiwon: sat in row 2."""
        if line.corrected and line.who:
            return self.tr("Corrected by {who}: {reason}").format(who=line.who, reason=line.reason)
        if line.corrected:
            return self.tr("Corrected: {reason}").format(reason=line.reason)
        if line.paper:
            return self.tr("From the paper list")
        if line.moved_from:
            return self.tr("Moved from {activity}").format(activity=self._in_language(line.moved_from))
        if line.left is not None:
            return self.tr("Left early at {time}").format(time=formats.clock(line.left))
        return reason_words(line.reason) if line.mark in {Mark.EXCUSED, Mark.ABSENT} else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a line means its activity."""
        at = event.position()
        for line, row in self._rows():
            if row.top() <= at.y() < row.bottom() + (self.look.px(_NOTE) if self._note(line) else 0):
                self.pressed.emit(line.activity)
                return

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted below lines."""
        return tuple(note for line in self._lines if (note := self._note(line)))

    def _seen(self) -> int:
        parent = self.parentWidget()
        return parent.height() if parent is not None else 10_000

    def _in_language(self, titles: dict[str, str]) -> str:
        return in_language(titles, {"zh_CN": "zh"}.get(self.look.language, self.look.language))

    def _title(self, line: AttendanceLine) -> str:
        title = self._in_language(line.titles)
        # The kind is told by its place in the week; the panel is too narrow to say it on every line.
        head, colon, rest = title.partition(": ")
        shorten = colon and len(head) <= 16 and self.look.language == "en"
        return rest[:1].upper() + rest[1:] if shorten else title


class BadgeHistory(Part):
    """A tinted line with an icon: the badge's history, or that the delegate was cancelled."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._tone = "again"
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 7, 10, 7)
        self._text = Text(look, size=13.5, colour="again_ink", wrap=True, parent=self)
        row.addWidget(self._text)
        self._icon = "replace"

    def say(self, text: str, tone: str, icon: str) -> None:
        """Say this on a ground of this tone ("sunken" is quiet); nothing hides the line."""
        self._tone, self._icon = tone, icon
        self._text.set_text(text)
        self._text.set_colour(f"{tone}_ink" if tone != "sunken" else "ink2")
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("sunken" if self._tone == "sunken" else f"{self._tone}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        ink = self.look.color("ink2" if self._tone == "sunken" else f"{self._tone}_ink")
        size = self.look.px(16)
        self.look.icons.paint(painter, QRectF(12, (self.height() - size) / 2, size, size), self._icon, ink, 2)


class PhotoLine(QWidget):
    """The photo of a delegate, if there is one, and the button that takes, changes or removes it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = Portrait(look, self)
        self.button = RegularButton(look, icon="camera", key="Ctrl T", height=36, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    def show_photo(self, jpeg: bytes) -> None:
        """Show this photo, or only the button."""
        self.picture.show_photo(jpeg)


class Portrait(Part):
    """A small photo; nothing where there is none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._photo = PhotoPixmap()
        self._jpeg = b""
        self.setFixedSize(PORTRAIT)

    def show_photo(self, jpeg: bytes) -> None:
        """Show this photo, or nothing."""
        self._jpeg = jpeg
        self.setVisible(self._photo.pixmap(jpeg) is not None)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        pixmap = self._photo.pixmap(self._jpeg)
        if pixmap is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_photo(painter, QRectF(self.rect()), pixmap, self.look, 8)
