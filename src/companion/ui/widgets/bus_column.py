"""One bus or group as a column: how many of how many fit, its captain, and its people to tick, move and drag."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from companion.presenters.views import ChipKind
from companion.ui.look import Look
from companion.ui.tips import tip
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.chips import Chip
from companion.ui.widgets.parts import Card, Part, Text, paint_focus_ring, paint_key_cap
from companion.ui.widgets.tick_list import TickLine, TickList

_PEOPLE = "application/x-companion-delegates"


@dataclass(frozen=True, slots=True)
class BusView:
    """A column. `count`: 14 of 44; `warning`: 2 too many; `leader`: captain and telephone; `facts`: plate and place."""

    name: str
    title: str
    count: str
    warning: str
    leader: str
    facts: str
    key: str
    lines: tuple[TickLine, ...]
    spoken: str


class _People(TickList):
    """`left` brings -1 or 1 when the arrows go to the next column, `moved` when Alt and an arrow take people there,
    `whole` asks for everybody of the delegation under the cursor, `came` tells that the keyboard is here."""

    left = Signal(int)
    moved = Signal(int)
    whole = Signal()
    came = Signal()
    dragged = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._pressed: QPoint | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows to the side go to the next column, with Alt they take people along; Ctrl Space takes a delegation."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if step is not None:
            (self.moved if alt else self.left).emit(step)
        elif control and event.key() == Qt.Key.Key_Space:
            self.whole.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.lines:
            self.setCurrentIndex(self.lines.index(0))
        self.came.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty column shows where the keyboard is, too."""
        super().paintEvent(event)
        if self.hasFocus() and not self.lines.lines:
            painter = QPainter(self.viewport())
            area = QRectF(self.viewport().rect())
            area.setHeight(min(area.height(), 48))
            paint_focus_ring(painter, area.adjusted(4, 5, -4, -4), self.look, 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        self._pressed = event.position().toPoint() if self.indexAt(event.position().toPoint()).isValid() else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where the button went down, people are dragged."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self.setCurrentIndex(self.indexAt(self._pressed))
            self._pressed = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag any more."""
        self._pressed = None
        super().mouseReleaseEvent(event)

    def current(self) -> str:
        """The person the keyboard is on."""
        at = self.currentIndex()
        return self.lines.lines[at.row()].id if at.isValid() and at.row() < len(self.lines.lines) else ""


class _KeyCap(Part):
    """The key that takes people here, as a cap."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_key(self, key: str) -> None:
        self._key = key
        self.setVisible(bool(key))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the cap."""
        width = QFontMetricsF(self.look.text_font(self._key, 12, 500)).horizontalAdvance(self._key)
        return QSize(round(width) + 16, self.look.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, self.width() - 1, self.height() / 2, self._key, self.look)


class BusColumn(Card):
    """`dropped` brings the ids that were let go here, `edit` asks for its boxes, `drag` that people go on their way."""

    dropped = Signal(list)
    edit = Signal()
    drag = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, editable: bool = True) -> None:
        super().__init__(look, parent, padding=12)
        self.name = ""
        self.column.setContentsMargins(14, 10, 6, 8)
        self.column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        self._title = Text(look, size=17, weight=600, elide=True, parent=self)
        self._key = _KeyCap(look, self)
        self._edit = IconButton(look, "edit", "", kind="plain", height=28, parent=self)
        self._edit.clicked.connect(self.edit)
        keeps = self._edit.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._edit.setSizePolicy(keeps)
        self._edit.setVisible(editable)
        head.addWidget(self._title, 1)
        head.addWidget(self._key)
        head.addWidget(self._edit)
        self.column.addLayout(head)
        counts = QHBoxLayout()
        counts.setSpacing(8)
        self._count = Text(look, size=15, weight=500, tabular=True, parent=self)
        self._warning = Chip(look, parent=self)
        counts.addWidget(self._count)
        counts.addWidget(self._warning)
        counts.addStretch(1)
        self.column.addLayout(counts)
        self._leader = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self._facts = Text(look, size=13, colour="ink2", elide=True, parent=self)
        self.column.addWidget(self._leader)
        self.column.addWidget(self._facts)
        self.people = _People(look, self)
        self.people.set_row_height(46)
        self.people.dragged.connect(self.drag)
        self.column.addSpacing(4)
        self.column.addWidget(self.people, 1)
        self.setAcceptDrops(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_view(self, view: BusView, edit_word: str) -> None:
        """Show this bus; the cursor stays where it is."""
        self.name = view.name
        self._title.set_text(view.title)
        self._title.setToolTip(tip(view.title))
        self._key.show_key(view.key)
        self._count.set_text(view.count)
        self._warning.show_chip(view.warning, ChipKind.REPLACED, "warning")
        self._warning.setVisible(bool(view.warning))
        self.set_tone("again" if view.warning else "")
        for text, words in ((self._leader, view.leader), (self._facts, view.facts)):
            text.set_text(words)
            text.setToolTip(tip(words))
            text.setVisible(bool(words))
        self._edit.set_word(edit_word)
        self.people.show_lines(view.lines)
        self.people.setAccessibleName(view.spoken)

    def begin_drag(self, people: tuple[str, ...], word: str) -> None:
        """Let these go wherever the pointer lets go of them."""
        data = QMimeData()
        data.setData(_PEOPLE, QByteArray("\n".join(people).encode()))
        data.setText(word)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(Text(self.look, word, size=14, weight=600, parent=None).grab())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """People of another column are welcome."""
        if event.mimeData().hasFormat(_PEOPLE) and event.source() is not self:
            self.set_tone("soft")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        self.set_tone("again" if self._warning.isVisible() else "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """They get on here."""
        self.set_tone("again" if self._warning.isVisible() else "")
        people = bytes(event.mimeData().data(_PEOPLE).data()).decode().split("\n")
        event.acceptProposedAction()
        self.dropped.emit(people)
