"""The camera at the foot of the desk: what it sees, mirrored, beside what it does and the key that switches it."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.presenters.camera import CameraMood, CameraState
from companion.ui.camera import words
from companion.ui.look import Look
from companion.ui.widgets.parts import Part, paint_card, paint_key_cap, rounded
from companion.ui.widgets.signs import paint_warning

WIDTH = 258
_MARGIN = 10
_PREVIEW = 128 / 82
_GROUND = QColor("#24282E")


def paint_view(painter: QPainter, rect: QRectF, look: Look, state: CameraState, image: QImage | None) -> None:
    """Paint what the camera sees as in a mirror, filling `rect`; without a picture, a dark ground with a sign."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(rounded(rect, 8))
    painter.fillRect(rect, _GROUND)
    if image is not None and not image.isNull():
        size = QSize(image.width(), image.height()).scaled(
            rect.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
        )
        painter.translate(rect.center())
        painter.scale(-1, 1)
        painter.drawImage(QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height()), image)
    else:
        middle, icon = rect.center(), min(34.0, rect.height() * 0.4)
        where = QRectF(middle.x() - icon / 2, middle.y() - icon / 2, icon, icon)
        look.icons.paint(painter, where, "camera", QColor("#8F969F"))
        if state.mood.trouble:
            sign = icon * 0.5
            paint_warning(painter, QRectF(where.right() - sign * 0.5, where.bottom() - sign * 0.6, sign, sign), look)
    painter.restore()


class CameraCard(Part):
    """128 x 82 of picture, "Camera", a line, F8. `pressed` says that it was clicked."""

    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = CameraState()
        self._image: QImage | None = None
        self._short = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.retranslate()

    def show_state(self, state: CameraState) -> None:
        """How it is; the last picture goes when the camera shows nothing."""
        self._state = state
        if state.mood is not CameraMood.SEEING:
            self._image = None
        self.retranslate()
        self.update()

    def show_image(self, image: QImage) -> None:
        """What it sees now."""
        if self._state.mood is CameraMood.SEEING:
            self._image = image
            self.update(self._preview().toAlignedRect())

    def set_short(self, short: bool) -> None:
        """In low windows the line goes."""
        self._short = short
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        """Say how it is."""
        self.setAccessibleName(f"{self.tr('Camera')}: {words.short(self._state.mood)}")
        self.setToolTip(words.sentence(self._state))

    def sizeHint(self) -> QSize:
        """As wide as the design, as high as its neighbour."""
        return QSize(200 if self._short else WIDTH, 76 if self._short else 103)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click, anywhere."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint card, picture and words."""
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()), self.look)
        paint_view(painter, self._preview(), self.look, self._state, self._image)
        painter.setFont(self.look.text_font(self.tr("Camera"), self.look.capped(15, 110), 600))
        painter.setPen(self.look.color("ink"))
        title, line, cap = self._places()
        painter.drawText(title, int(Qt.AlignmentFlag.AlignVCenter), self.tr("Camera"))
        if not self._short:
            text = words.short(self._state.mood)
            painter.setFont(self.look.text_font(text, self.look.capped(13, 110)))
            painter.setPen(self.look.color("again_ink" if self._state.mood.trouble else "ink2"))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), text)
        width = QFontMetricsF(self.look.text_font("F8", 12, 500)).horizontalAdvance("F8") + 13
        paint_key_cap(painter, cap.x() + width, cap.y(), "F8", self.look)

    def visible_texts(self) -> Iterable[str]:
        """What is painted."""
        return (self.tr("Camera"), "F8") if self._short else (self.tr("Camera"), words.short(self._state.mood), "F8")

    def clipped_texts(self) -> Iterable[str]:
        """What does not fit."""
        text = words.short(self._state.mood)
        _title, line, _cap = self._places()
        font = self.look.text_font(text, self.look.capped(13, 110))
        flags = int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        needs = QFontMetricsF(font).boundingRect(line, flags, text)
        if not self._short and (needs.height() > line.height() + 1 or needs.width() > line.width() + 1):
            yield text

    def _preview(self) -> QRectF:
        height = min(82.0, self.height() - 1 - 2 * _MARGIN)
        return QRectF(_MARGIN, (self.height() - 1 - height) / 2, height * _PREVIEW, height)

    def _places(self) -> tuple[QRectF, QRectF, QPointF]:
        """Title, line, and where the key cap begins and has its middle."""
        preview = self._preview()
        left = preview.right() + 12
        width = self.width() - left - 8
        if self._short:
            middle = self.height() / 2
            return QRectF(left, middle - 26, width, 22), QRectF(), QPointF(left, middle + 12)
        top = preview.top()
        line = QRectF(left, top + 22, width, preview.height() - 44)
        return QRectF(left, top - 1, width, 21), line, QPointF(left, preview.bottom() - 10)


class CameraView(Part):
    """A large live picture, mirrored, 16 to 9; for the settings."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = CameraState()
        self._image: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(320, 180)

    def heightForWidth(self, width: int) -> int:
        """As the picture is."""
        return width * 9 // 16

    def sizeHint(self) -> QSize:
        """Half a usual camera's picture."""
        return QSize(640, 360)

    def show_state(self, state: CameraState) -> None:
        """How the camera is."""
        self._state = state
        if state.mood is not CameraMood.SEEING:
            self._image = None
        self.setAccessibleName(words.sentence(state))
        self.update()

    def show_image(self, image: QImage) -> None:
        """What it sees now."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        room = QRect(self.rect())
        size = QSize(16, 9).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        where = QRectF(left, top, size.width(), size.height())
        paint_view(QPainter(self), where, self.look, self._state, self._image)
