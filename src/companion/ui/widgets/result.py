"""The result of a scan, to be read at two metres: band, name, what to do, buttons."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.presenters.views import Action, Family, ResultView
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.buttons import Button
from companion.ui.widgets.parts import Part, paint_card, rounded
from companion.ui.widgets.result_band import LaidHeadline, laid_headline, paint_band
from companion.ui.widgets.result_body import paint_good_body, paint_problem_body
from companion.ui.widgets.result_photo import PhotoPixmap
from companion.ui.widgets.result_quiet import laid_not_saved, paint_not_saved, paint_ready, paint_typed
from companion.ui.widgets.result_sight import HATCH, RADIUS, Sight, band_colours, measures_of
from companion.ui.widgets.rich_line import plain
from companion.ui.widgets.signs import paint_hatch

_VEIL_MS = 120


class ResultPanel(Part):
    """The whole panel. `show_result` paints a view at once; `pressed` brings the id of the button that was pressed."""

    pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view = ResultView(family=Family.IDLE, headline="")
        self._size_class = SizeClass.NORMAL
        self._buttons: list[Button] = []
        self._veil = 0.0
        self._photo = PhotoPixmap()
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(_VEIL_MS)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutQuad)
        self._motion.valueChanged.connect(self._lift_veil)
        self.setMinimumSize(480, 300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def view(self) -> ResultView:
        """What is on show."""
        return self._view

    def show_result(self, view: ResultView, *, fresh: bool = True) -> None:
        """Show a view. A fresh one is lifted out of a veil for 120 ms and announced to screen readers."""
        actions_before = self._view.actions
        family_before = self._view.family
        self._view = view
        self.setAccessibleName(view.announcement or _spoken(view))
        if view.actions != actions_before or view.family is not family_before:
            self._make_buttons()
        self._place_buttons()
        if fresh and view.family not in {Family.READY, Family.IDLE}:
            self._motion.stop()
            self._motion.start()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))
        else:
            self._motion.stop()
            self._veil = 0.0
        self.update()

    def set_ago(self, ago: str) -> None:
        """Let the time since the scan count up without anything else moving."""
        if ago != self._view.ago:
            self._view = replace(self._view, ago=ago)
            self.update()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Take the sizes for this kind of window."""
        self._size_class = size_class
        self._place_buttons()
        self.update()

    def headline(self) -> LaidHeadline:
        """The headline of an answer as it is painted."""
        sight = self._sight()
        whole = QRectF(self.rect())
        if self._view.family is Family.NOT_SAVED:
            return laid_not_saved(sight, whole)
        return laid_headline(sight, whole.left() + sight.sizes.padding, whole.right() - sight.sizes.padding)

    def clipped_texts(self) -> Iterable[str]:
        """Words of an answer that are cut: the headline, or a button that does not fit."""
        if self._view.family in {Family.READY, Family.IDLE}:
            return ()
        laid = self.headline()
        cut = [] if laid.fits(self._view.headline) else [self._view.headline]
        return cut + [one.text() for one in self._buttons if one.geometry().right() > self.width()]

    def press(self, index: int) -> bool:
        """Press the first (0, F9) or second (1, F10) button; whether there is one to press."""
        enabled = [action for action in self._view.actions if action.enabled]
        if index >= len(enabled):
            return False
        self.pressed.emit(enabled[index].id)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons anew."""
        super().resizeEvent(event)
        self._place_buttons()

    def restyle(self) -> None:
        """Measure the buttons anew."""
        super().restyle()
        self._place_buttons()

    def _lift_veil(self, value: object) -> None:
        self._veil = float(value) if isinstance(value, float | int) else 0.0
        if self.look.reduce_motion or self._view.family is Family.NOT_SAVED:
            self.update()  # the veil, or the frame that stands for it, is all over it
            return
        sizes = measures_of(self.look, self._size_class)
        self.update(0, 0, self.width(), round(max(sizes.band, sizes.stop_band) + HATCH) + 4)

    def _make_buttons(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(i, action) for i, action in enumerate(self._view.actions)]

    def _button(self, index: int, action: Action) -> Button:
        kind = "primary" if action.primary else "regular"
        if self._view.family is Family.NOT_SAVED:
            kind = "on-stop" if index == 0 else "on-stop-outline"
        button = Button(self.look, action.label, kind=kind, icon=action.icon, key=action.key, height=48, parent=self)
        button.setEnabled(action.enabled)
        button.clicked.connect(lambda: self.pressed.emit(action.id))
        button.show()
        return button

    def _place_buttons(self) -> None:
        x = measures_of(self.look, self._size_class).padding - 4
        for button, action in zip(self._buttons, self._view.actions, strict=True):
            button.set_icon(action.icon)
        if sum(button.sizeHint().width() + 4 for button in self._buttons) > self.width() - 2 * x:
            for button in self._buttons:
                button.set_icon("")
        if self._view.family in {Family.READY, Family.IDLE}:  # the words stand in the middle, the button under them
            x = (self.width() - sum(button.sizeHint().width() for button in self._buttons)) / 2
        for button in self._buttons:
            size = button.sizeHint()
            if self._size_class is SizeClass.COMPACT:
                size = QSize(size.width() - 8, size.height())
            button.setGeometry(round(x), round(self._buttons_top() - 4), size.width(), size.height())
            x += size.width() + 4

    def _buttons_top(self) -> float:
        gap = 22 if self._size_class is not SizeClass.COMPACT else 16
        low = self.height() - gap - self.look.px(48)
        if self._view.family is Family.IDLE and self._view.actions:
            return min(low, self.height() / 2 + self.look.px(96))
        return low

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        whole = QRectF(self.rect())
        sight = self._sight()
        if sight.view.family is Family.NOT_SAVED:
            paint_not_saved(painter, sight, whole)
        elif sight.view.family in {Family.READY, Family.IDLE}:
            inner = paint_card(painter, whole, self.look, radius=RADIUS)
            if sight.view.digits:
                paint_typed(painter, sight, inner)
            else:
                paint_ready(painter, sight, inner)
        else:
            _paint_answer(painter, sight, whole)

    def _sight(self) -> Sight:
        return Sight(
            self.look,
            self._view,
            self._size_class,
            measures_of(self.look, self._size_class),
            self._buttons_top(),
            max((button.geometry().right() for button in self._buttons), default=0),
            self._veil,
            self._photo.pixmap(self._view.photo),
        )


def _paint_answer(painter: QPainter, sight: Sight, whole: QRectF) -> None:
    """Band on top, body below."""
    view, look, sizes = sight.view, sight.look, sight.sizes
    fill = "surface"
    line, width = "line", 1.0
    if view.family is not Family.GO:
        width = 3.0
        line = {Family.NOTE: "note_fill", Family.AGAIN: "again_ink"}.get(view.family, "stop_fill")
    if view.family is Family.STOP:
        fill = "stop_soft"
    inner = paint_card(painter, whole, look, radius=RADIUS, fill=fill, line=line, width=width)
    band_height = sizes.stop_band if view.family is Family.STOP else sizes.band
    band = QRectF(inner.left(), inner.top(), inner.width(), band_height)
    hatch = HATCH if view.family is Family.STOP else 0.0
    painter.save()
    painter.setClipPath(rounded(inner, RADIUS - width))
    ground, on = band_colours(view.family, look)
    painter.fillRect(band.adjusted(-1, -1, 1, hatch), ground)
    if hatch:
        stripes = QRectF(band.left() - 1, band.bottom(), band.width() + 2, hatch)
        paint_hatch(painter, stripes, QColor(255, 255, 255, 128))
    if sight.veil and not look.reduce_motion:
        painter.fillRect(band.adjusted(-1, -1, 1, hatch), QColor(255, 255, 255, round(102 * sight.veil)))
    painter.restore()
    if sight.veil and look.reduce_motion:
        painter.setPen(QPen(look.color("ink"), 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(rounded(whole.adjusted(2, 2, -2, -3), RADIUS - 2))
    left = whole.left() + sizes.padding
    right = whole.right() - sizes.padding
    paint_band(painter, sight, band, left, right, ground, on)
    body = QRectF(left, band.bottom() + hatch, right - left, whole.bottom() - band.bottom() - hatch)
    if view.family is Family.GO:
        paint_good_body(painter, sight, body)
    else:
        paint_problem_body(painter, sight, body)


def _spoken(view: ResultView) -> str:
    parts = (view.headline, view.subline, view.native, view.latin, view.delegation, view.digits, plain(view.do))
    return ". ".join(part for part in parts if part)
