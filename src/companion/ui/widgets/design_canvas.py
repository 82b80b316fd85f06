"""The canvas of the designer: the card as it will be printed, between its guides, and what the pointer does to it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.design_card import guides
from companion.domain.designs import Box, Element
from companion.presenters.designer import DesignerPresenter
from companion.presenters.designer_state import DesignerState, Grip, Pace, Tool
from companion.ui.look import Look
from companion.ui.widgets.design_card import paint_card_of, paint_guides, paint_hint, paint_measures
from companion.ui.widgets.design_frame import cursor_of, grip_points, paint_frame
from companion.ui.widgets.design_paper import DesignPaper
from companion.ui.widgets.design_view import STEP, CanvasView
from companion.ui.widgets.parts import Part, paint_focus_ring

_MARGIN = 26
"""Pixels around a card that fits."""
_REACH = 6
"""Pixels from an element or a guide at which the pointer still takes it."""
_SLACK = 5
"""A press becomes a drag when the pointer went farther than this, in pixels."""
_KEPT = 48
"""So many pixels of the card stay in sight however far it is pushed."""
_ZOOM_PIXELS = 160
"""Ctrl and a drag as long as this doubles the zoom."""
_WHEEL_NOTCH = 120
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass
class _Hand:
    """What the pressed button is doing: "" nothing, element, pan, zoom, ctrl (zoom or a click with Ctrl), guide."""

    doing: str = ""
    at: QPointF = field(default_factory=QPointF)
    last: QPointF = field(default_factory=QPointF)
    grip: Grip | str = ""
    guide: int = -1


class DesignCanvas(Part):
    """Shows the state of the presenter and hands it what pointer and keys do.

    `view_changed` brings where the card lies, `pointed` the place of the pointer (None when it left), `menu_wanted`
    where a menu is asked for, `words_wanted` that somebody wants to write, `told` how an element is spoken of.
    """

    view_changed = Signal(object)
    pointed = Signal(object)
    menu_wanted = Signal(object)
    words_wanted = Signal()

    def __init__(
        self, look: Look, presenter: DesignerPresenter, spoken: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._presenter = presenter
        self._spoken = spoken
        self._state = DesignerState()
        self._paper = DesignPaper(self)
        self._paper.changed.connect(self.update)
        self.view = CanvasView()
        self._fits = True
        self._card = Box(0, 0, 0, 0)
        self._hand = _Hand()
        self._space = False
        self._space_used = False
        self._pulled: tuple[str, float] | None = None
        self.setMinimumSize(200, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # else the card around it is painted each time

    # --- state ---

    def show_state(self, state: DesignerState) -> None:
        """Show a state; another card is fitted into the canvas."""
        self._state = state
        self._paper.show_pdf(state.page)
        card = state.design.card if state.design is not None else Box(0, 0, 0, 0)
        if card != self._card:
            self._card = card
            self._fits = True
        if self._fits:
            self.fit()
        if not state.dragging:
            self._tell()
        if not self._hand.doing:
            self._show_cursor(self._hand.last)
        self.update()

    def show_pulled(self, axis: str, at: float | None) -> None:
        """Show a guide that is pulled out of a ruler just now."""
        self._pulled = None if at is None else (axis, at)
        self.update()

    def retranslate(self) -> None:
        """Say what is chosen in the new language."""
        self._tell()

    def _tell(self) -> None:
        state = self._state
        name = self.tr("Card")
        if state.tool is not Tool.CHOOSE:
            name += f": {self._hint()}"
        elif state.chosen and state.frame is not None:
            names = ", ".join(self._spoken(one) for one in state.chosen)
            name += f": {names}. " + self.measures()
        elif state.person is not None:
            person = " ".join(part for part in (state.person.native, state.person.latin) if part)
            name += f": {person}"
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _hint(self) -> str:
        return self.tr("Drag on the card, or press Space for the usual size")

    def measures(self) -> str:
        """Place and size of what is chosen, to be read aloud."""
        frame = self._state.frame
        if frame is None:
            return ""
        words = self.tr("%1 × %2 mm at %3, %4")
        for mark, value in (("%1", frame.w), ("%2", frame.h), ("%3", frame.x), ("%4", frame.y)):
            words = words.replace(mark, f"{value:.1f}")
        return words

    # --- zoom ---

    def fit(self) -> None:
        """The whole card in the middle."""
        self._fits = True
        bleed = self._state.design.bleed if self._state.design is not None and self._state.show_bleed else 0.0
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        card = Box(-bleed, -bleed, self._card.w + 2 * bleed, self._card.h + 2 * bleed)
        self._look_at(CanvasView.fitting(card, room))

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Larger or smaller about a point of the canvas, by default its middle."""
        self._fits = False
        self._look_at(self.view.zoomed(factor, about if about is not None else QPointF(self.rect().center())))

    def _look_at(self, view: CanvasView) -> None:
        left = max(_KEPT - self._card.w * view.scale, min(self.width() - _KEPT, view.left))
        top = max(_KEPT - self._card.h * view.scale, min(self.height() - _KEPT, view.top))
        view = CanvasView(view.scale, left, top)
        if view != self.view:
            self.view = view
            self.view_changed.emit(view)
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card fitted, or where it was."""
        super().resizeEvent(event)
        if self._fits:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms about the pointer; else the card moves, with Shift to the side."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(STEP ** (turn.y() / _WHEEL_NOTCH), event.position())
        else:
            pixels = event.pixelDelta() if not event.pixelDelta().isNull() else turn / 2
            by = QPointF(pixels)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
                by = QPointF(by.y(), 0)
            self._fits = False
            self._look_at(self.view.moved(by))
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Two fingers zoom; Ctrl 0 fits the card here and stays with the text size elsewhere."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _fits_card(event):
            event.accept()
            return True
        return super().event(event)

    # --- pointer ---

    def _reach(self) -> float:
        return _REACH / self.view.scale

    def _place(self, at: QPointF) -> tuple[float, float]:
        return self.view.millimetres(at)

    def _grips(self) -> dict[Grip, QPointF]:
        frame = self._state.frame
        return grip_points(frame, self._state.grips, self.view, self._reach()) if frame is not None else {}

    def _guide_at(self, at: QPointF) -> int:
        design = self._state.design
        if design is None or not self._state.show_guides or self._state.tool is not Tool.CHOOSE:
            return -1
        x, y = self._place(at)
        near = [
            (abs((x if guide.axis == "x" else y) - guide.at) * self.view.scale, place)
            for place, guide in enumerate(guides(design))
        ]
        far, place = min(near, default=(_REACH, -1))
        return place if far < _REACH else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take an element, a handle or a guide; begin a band, a pan or a zoom."""
        at, keys = event.position(), event.modifiers()
        if self._hand.doing:
            return
        self._hand = _Hand(at=at, last=at)
        if event.button() is Qt.MouseButton.MiddleButton or (
            event.button() is Qt.MouseButton.LeftButton and self._space
        ):
            self._hand.doing = "pan"
            self._space_used = True
        elif event.button() is not Qt.MouseButton.LeftButton:
            return
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self._hand.doing = "ctrl"
        elif not self._begin_guide(at):
            self._take(at, add=bool(keys & Qt.KeyboardModifier.ShiftModifier), deeper=bool(keys & _ALT))
        self._show_cursor(at)

    def _begin_guide(self, at: QPointF) -> bool:
        place = self._guide_at(at)
        if place < 0 or self._under(at):
            return False
        self._hand.doing, self._hand.guide = "guide", place
        return True

    def _under(self, at: QPointF) -> Grip | str:
        return self._presenter.cursor_at(*self._place(at), self._reach())

    def _take(self, at: QPointF, *, add: bool, deeper: bool) -> None:
        self._hand.grip = self._under(at)
        self._hand.doing = "element"
        self._presenter.press(*self._place(at), self._reach(), add=add, deeper=deeper)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what was begun, or show what a press would do."""
        at, keys, hand = event.position(), event.modifiers(), self._hand
        self.pointed.emit(at)
        by = at - hand.last
        hand.last = at
        if hand.doing == "ctrl" and (at - hand.at).manhattanLength() > _SLACK:
            hand.doing = "zoom"
        if hand.doing == "element":
            free, keep = bool(keys & _ALT), bool(keys & Qt.KeyboardModifier.ShiftModifier)
            self._presenter.drag(*self._place(at), free=free, keep=keep)
        elif hand.doing == "pan":
            self._fits = False
            self._look_at(self.view.moved(by))
        elif hand.doing == "zoom":
            self.zoom_by(2 ** ((by.x() - by.y()) / _ZOOM_PIXELS), hand.at)
        elif hand.doing == "guide":
            x, y = self._place(at)
            self._pulled = ("x", x) if self._guide_axis(hand.guide) == "x" else ("y", y)
            self.update()
        elif not hand.doing:
            self._show_cursor(at)

    def _guide_axis(self, place: int) -> str:
        design = self._state.design
        lines = guides(design) if design is not None else ()
        return lines[place].axis if 0 <= place < len(lines) else "x"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        hand, at = self._hand, event.position()
        self._hand = _Hand(last=at)
        if hand.doing == "element":
            self._presenter.release()
        elif hand.doing == "ctrl":
            self._presenter.press(*self._place(hand.at), self._reach(), add=True)
            self._presenter.release()
        elif hand.doing == "guide":
            self._drop_guide(hand.guide, at)
        self._show_cursor(at)

    def _drop_guide(self, place: int, at: QPointF) -> None:
        pulled, self._pulled = self._pulled, None
        if pulled is None:
            return
        if QRectF(self.rect()).contains(at):
            self._presenter.move_guide(place, pulled[1])
        else:
            self._presenter.remove_guide(place)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write into a text."""
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers():
            self.mousePressEvent(event)
            self.words_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of what is under the pointer, or of what is chosen when a key asks for it."""
        where = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            x, y = self._place(QPointF(event.pos()))
            if not any(one.box.holds(x, y, self._reach()) for one in self._chosen()):
                self._presenter.press(x, y, self._reach())
                self._presenter.release()
        elif self._state.frame is not None:
            where = self.mapToGlobal(self.view.rect(self._state.frame.bounds).center().toPoint())
        self.menu_wanted.emit(where)

    def _chosen(self) -> tuple[Element, ...]:
        design = self._state.design
        return design.chosen(self._state.chosen) if design is not None else ()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what a press would do."""
        super().enterEvent(event)
        self._show_cursor(event.position())

    def _show_cursor(self, at: QPointF) -> None:
        self.setCursor(self._cursor(at))

    def _cursor(self, at: QPointF) -> Qt.CursorShape:
        doing = self._hand.doing
        shape = Qt.CursorShape.ArrowCursor
        if doing == "pan":
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self._state.tool is not Tool.CHOOSE:
            shape = Qt.CursorShape.CrossCursor
        elif under := self._hand.grip if doing == "element" else self._under(at):
            frame = self._state.frame
            turned = isinstance(under, Grip) and frame is not None
            shape = cursor_of(under, frame) if turned else Qt.CursorShape.SizeAllCursor  # type: ignore[arg-type]
        elif doing == "guide" or self._guide_at(at) >= 0:
            axis = self._guide_axis(self._hand.guide if doing == "guide" else self._guide_at(at))
            shape = Qt.CursorShape.SplitHCursor if axis == "x" else Qt.CursorShape.SplitVCursor
        return shape

    # --- keys ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move or, with Ctrl, resize; Space pans or places a new element; + and - zoom."""
        key, keys = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS:
            self._arrow(*_ARROWS[key], keys)
        elif _fits_card(event):
            self.fit()
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal} and not keys & ~Qt.KeyboardModifier.ShiftModifier:
            self.zoom_by(STEP)
        elif key is Qt.Key.Key_Minus and not keys:
            self.zoom_by(1 / STEP)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not keys:
            self._presenter.delete()
        elif key is Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self._space, self._space_used = True, False
                self._show_cursor(self._hand.last)
        elif key is Qt.Key.Key_F2 and self._state.chosen:
            self.words_wanted.emit()
        elif key is Qt.Key.Key_Escape and self.give_up():
            return
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space alone puts a new element into the middle when a drawing tool is chosen."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            if not self._space_used and self._state.tool is not Tool.CHOOSE:
                self.place_in_the_middle()
            self._show_cursor(self._hand.last)
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: object) -> None:
        """Space was let go elsewhere."""
        self._space = False
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.update()

    def place_in_the_middle(self) -> None:
        """Draw what the tool draws, in its usual size, in the middle of the card."""
        tool = self._state.tool
        self._presenter.choose_tool(Tool.CHOOSE)
        self._presenter.add(tool)

    def give_up(self) -> bool:
        """Esc: let a drag go back, put the tool away, choose nothing; whether there was anything of these."""
        if self._hand.doing == "element" and self._state.dragging:
            self._hand = _Hand(last=self._hand.last)
            self._presenter.cancel_drag()
        elif self._state.tool is not Tool.CHOOSE:
            self._presenter.choose_tool(Tool.CHOOSE)
        elif self._state.chosen:
            self._presenter.choose_none()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the elements and then on."""
        order = [layer.id for layer in self._state.layers if not layer.locked and not layer.hidden]
        chosen = [at for at, one in enumerate(order) if one in self._state.chosen]
        last = not order or (bool(chosen) and (chosen[-1] == len(order) - 1 if forward else chosen[0] == 0))
        if last or (not forward and not chosen):
            return super().focusNextPrevChild(forward)
        self._presenter.next(1 if forward else -1)
        return True

    def _arrow(self, right: int, down: int, keys: Qt.KeyboardModifier) -> None:
        pace = Pace.USUAL
        if keys & Qt.KeyboardModifier.ShiftModifier:
            pace = Pace.FAR
        elif keys & _ALT:
            pace = Pace.FINE
        if not self._state.chosen:
            self._fits = False
            self._look_at(self.view.moved(QPointF(-right * 40, -down * 40)))
        elif keys & Qt.KeyboardModifier.ControlModifier:
            self._presenter.grow(right, down, pace)
        else:
            self._presenter.nudge(right, down, pace)

    # --- painting ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint desk, card, guides, what is chosen, and the measures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, state, view = self.look, self._state, self.view
        painter.fillRect(self.rect(), look.color("desktop"))
        if state.design is None:
            return
        sight = QRectF(self.rect())
        paint_card_of(painter, state, view, sight, self._paper, self.devicePixelRatioF())
        paint_guides(painter, state, view, sight, self._pulled, self._hand.guide)
        paint_frame(painter, state, view, self._grips())
        paint_measures(painter, state, view, sight, look, self._hand.grip if self._hand.doing else "")
        if state.tool is not Tool.CHOOSE and not state.dragging:
            paint_hint(painter, self._hint(), sight, look)
        if self.hasFocus():
            paint_focus_ring(painter, sight.adjusted(5, 5, -5, -5), look, 4)


_ALT = Qt.KeyboardModifier.AltModifier


def _fits_card(event: QKeyEvent) -> bool:
    keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() == Qt.Key.Key_0 and keys == Qt.KeyboardModifier.ControlModifier
