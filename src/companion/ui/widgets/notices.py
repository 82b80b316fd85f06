"""Toast and banner: finished work, and trouble that does not stop work."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from companion.presenters.views import BannerView, Shape
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, RegularButton
from companion.ui.widgets.parts import Part, Text, paint_card
from companion.ui.widgets.rich_line import plain
from companion.ui.widgets.signs import paint_sign, paint_tick_disc, paint_warning

TOAST_MS = 4000
_KEYS = ("F3", "Shift F3")
"""The keys of a banner's buttons that have none of their own."""


class Toast(Part):
    """A plate for 4 s at the bottom centre of its parent, or where it hides less, with Undo where it applies."""

    undo = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._text = ""
        self._words = QSizeF()
        self._undo = Button(look, "", kind="quiet", key="Ctrl Z", height=30, parent=self)
        self._undo.clicked.connect(self._undone)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._action = False
        self._refused = self._hint = False
        self._spare: Callable[[], QRect | None] = lambda: None
        parent.installEventFilter(self)
        self.hide()
        self.retranslate()

    def say(self, text: str, *, undo: bool = False, refused: bool = False, hint: bool = False) -> None:
        """Show a sentence for 4 s; `refused` stands beside the triangle: nothing was done. `hint` stands beside the
        keyboard: it says what to type next."""
        self._text = text
        self._refused = refused
        self._hint = hint
        self._action = undo
        self._undo.setVisible(undo)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_MS)

    def stand_in(self, spare: Callable[[], QRect | None]) -> None:
        """Stand in the middle of what this says (in the parent) instead of at the bottom, where it says anything."""
        self._spare = spare

    def forget(self) -> None:
        """Go at once, and with it what its Undo would do."""
        self._timer.stop()
        self.hide()

    def text(self) -> str:
        """What it says, or said last."""
        return self._text

    def retranslate(self) -> None:
        """Own words."""
        self._undo.set_text(self.tr("Undo"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint plate and sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        rect = QRectF(self.rect())
        paint_card(painter, rect, look, radius=12, fill="raised" if look.theme.dark else "surface", line="edge")
        disc = QRectF(16, rect.center().y() - 10, 20, 20)
        if self._refused:
            paint_warning(painter, disc.adjusted(-2, -2, 2, 2), look)
        elif self._hint:
            look.icons.paint(painter, disc.adjusted(-1, -1, 1, 1), "keyboard", look.color("accent"), 2)
        else:
            paint_tick_disc(painter, disc, look)
        painter.setFont(look.text_font(self._text, 15, 500))
        painter.setPen(look.color("ink"))
        place = QRectF(48, 0, self._words.width(), rect.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self._text)

    def shape(self) -> Shape:
        """The sign beside the sentence."""
        if self._refused:
            return Shape.EXCLAMATION
        return Shape.NONE if self._hint else Shape.TICK

    def _place(self) -> None:
        holder = self.parentWidget()
        if holder is None:
            return
        self.ensurePolished()
        button = self._undo.sizeHint()
        beside = 48 + 20 + (button.width() + 4 if self._action else 0)
        metrics = QFontMetricsF(self.look.text_font(self._text, 15, 500))
        spare = self._spare()
        widest = holder.width() - 80 if spare is None else spare.width()
        room = QRectF(0, 0, max(120, widest - beside), 10_000)
        self._words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._text).size()
        self._words.setWidth(math.ceil(self._words.width()) + 1)
        width = beside + round(self._words.width())
        height = max(self.look.px(48), math.ceil(self._words.height()) + 24)
        middle = holder.width() // 2 if spare is None else spare.center().x()
        top = holder.height() - height - 20 if spare is None else spare.center().y() - height // 2
        self.setGeometry(middle - width // 2, top, width, height)
        self._undo.setGeometry(
            width - button.width() - 8, (height - button.height()) // 2, button.width(), button.height()
        )

    def _undone(self) -> None:
        self.hide()
        self.undo.emit()


class Banner(Part):
    """The line under the top row: amber, never more than one; others wait behind "1 more".

    `pressed` brings the banner's id and the action's id.
    """

    pressed = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._waiting: list[BannerView] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(52, 5, 7, 6)
        self._row.setSpacing(4)
        self._headline = Text(look, size=15, weight=700, parent=self)
        self._text = Text(look, size=15, elide=True, parent=self)
        self._more = Text(look, size=13, colour="ink2", parent=self)
        self._row.addWidget(self._headline)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._more)
        self._buttons: list[Button] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(52)
        self.hide()

    def put(self, view: BannerView) -> None:
        """Show a banner, or what changed in it; the newest serious one first, else in order of arrival."""
        places = [i for i, other in enumerate(self._waiting) if other.id == view.id]
        if places:
            self._waiting[places[0]] = view
        elif view.serious:
            self._waiting.insert(0, view)
        else:
            self._waiting.append(view)
        self._show()

    def take(self, banner_id: str) -> None:
        """The trouble is over."""
        self._waiting = [view for view in self._waiting if view.id != banner_id]
        self._show()

    def showing(self) -> tuple[BannerView, ...]:
        """What is shown and what waits behind it."""
        return tuple(self._waiting)

    def press(self, place: int) -> bool:
        """F3 and Shift F3: the first or second of the buttons that have no key of their own; whether there is one."""
        own = [action for action in self._waiting[0].actions[:2] if not action.key] if self._waiting else []
        if place >= len(own):
            return False
        self.pressed.emit(self._waiting[0].id, own[place].id)
        return True

    def retranslate(self) -> None:
        """Own words."""
        self._show()

    def _show(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        if not self._waiting:
            self.hide()
            return
        view = self._waiting[0]
        self._headline.set_text(plain(view.headline) + " ")
        self._text.set_text(plain(view.text))
        more = len(self._waiting) - 1
        self._more.set_text(self.tr("%n more", "", more) if more else "")
        self._more.setVisible(bool(more))
        free = iter(_KEYS)
        for action in view.actions[:2]:
            key = action.key or next(free)
            button = RegularButton(self.look, action.label, icon=action.icon, key=key, height=36, parent=self)
            button.clicked.connect(lambda _c=False, ids=(view.id, action.id): self.pressed.emit(*ids))
            self._row.addWidget(button)
            self._buttons.append(button)
        ink = "stop_ink" if view.serious else "ink"
        self._headline.set_colour(ink)
        self.setAccessibleName(f"{plain(view.headline)} {plain(view.text)}")
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the plate and its sign."""
        if not self._waiting:
            return
        painter = QPainter(self)
        serious = self._waiting[0].serious
        token = "stop" if serious else "again"
        line = "stop_fill" if serious else "again_line"
        rect = QRectF(self.rect())
        paint_card(painter, rect, self.look, radius=12, fill=f"{token}_soft", line=line, shadow=False)
        sign = QRectF(16, rect.center().y() - 12, 24, 24)
        if serious:
            paint_sign(painter, sign, Shape.EXCLAMATION, self.look.color("stop_fill"), self.look.color("stop_on"))
        else:
            paint_warning(painter, sign, self.look)
