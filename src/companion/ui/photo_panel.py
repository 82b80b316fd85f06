"""The small panel that takes a photo of somebody: live picture, one key to take it, one to keep it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.photos import SHAPE
from companion.presenters.camera import CameraMood, CameraState, End
from companion.presenters.context import ScreenContext
from companion.presenters.photographing import Photographing, has_photo
from companion.ui.camera import words as camera_words
from companion.ui.errors import whole
from companion.ui.look import Look
from companion.ui.pictures import jpeg_of
from companion.ui.widgets.buttons import PrimaryButton, QuietButton, RegularButton
from companion.ui.widgets.camera_card import paint_view
from companion.ui.widgets.parts import Card, Part, Text, paint_card
from companion.ui.widgets.result_photo import paint_photo

_HEIGHT = 300
_LIVE = (640, 480)
_KINDS = "(*.jpg *.jpeg *.png *.webp *.bmp *.gif *.tif *.tiff)"
_OWN = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Delete}


class PhotoPanel(Card):
    """Lies over the window; scans go on behind it. `gone` tells that it was put away."""

    gone = Signal()

    def __init__(self, context: ScreenContext, look: Look, window: QWidget, person: Delegate, *, kept: bool) -> None:
        super().__init__(look, window, padding=18)
        self._context = context
        self._person = person
        self._kept = kept
        self._taken: QImage | None = None
        self._before: QWidget | None = window.focusWidget()
        self._ends: list[End] = []
        self._state = CameraState(CameraMood.NONE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Text(look, size=17, weight=600, parent=self)
        self.view = _View(look, self)
        self.line = Text(look, size=13, colour="ink2", wrap=True, parent=self)
        self.take = PrimaryButton(look, icon="camera", key="Space", parent=self)
        self.keep = PrimaryButton(look, icon="tick", key="Enter", parent=self)
        self.file = RegularButton(look, icon="image", key="Ctrl O", parent=self)
        self.remove = RegularButton(look, icon="delete", key="Del", parent=self)
        self.leave = QuietButton(look, key="Esc", parent=self)
        self._lay_out()
        self.take.clicked.connect(self.press_take)
        self.keep.clicked.connect(self.press_keep)
        self.file.clicked.connect(self.choose_file)
        self.remove.clicked.connect(self.press_remove)
        self.leave.clicked.connect(self.put_away)
        self.retranslate()

    def _lay_out(self) -> None:
        self.column.setSpacing(10)
        self.column.addWidget(self.title)
        self.column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.line)
        for buttons in ((self.keep, self.take), (self.file, self.remove, self.leave)):
            row = QHBoxLayout()
            row.setSpacing(0)
            for button in buttons:
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space and Enter mean the picture
                row.addWidget(button, 1)
            self.column.addLayout(row)

    def open(self) -> None:
        """Show it in the middle of the window, with the keyboard; the camera runs from now on."""
        camera = self._context.camera
        if camera is not None:
            self._ends = [
                camera.watch(self._camera_is),
                camera.look(self.view.show_live, *_LIVE),
                camera.read(lambda _text: None, always=True),
            ]
        self._say()
        self._place()
        self.show()
        self.raise_()
        self.setFocus()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        room = window.rect().adjusted(12, 12, -12, -12)
        size = self.sizeHint().expandedTo(QSize(self.look.px(430), 0)).boundedTo(room.size())
        self.setGeometry(QRect(room.center().x() - size.width() // 2, room.center().y() - size.height() // 2,
                               size.width(), size.height()))  # fmt: skip

    # --- what is done ---

    def press_take(self) -> None:
        """Take the picture, or look again."""
        if self._taken is not None:
            self._taken = None
            self.view.show_still(None)
            self._say()
            return
        if self._context.camera is not None and self._state.mood in {CameraMood.SEEING, CameraMood.COVERED}:
            self._context.camera.take_still(self._took, self._camera_is)

    def press_keep(self) -> None:
        """Keep what was taken."""
        if self._taken is None:
            self.press_take()
            return
        picture = jpeg_of(cut(self._taken))
        self._keep(lambda work: work.keep(self._person, picture, self._done, self._failed))

    def choose_file(self) -> None:
        """Take a picture that is on this computer."""
        kinds = f"{self.tr('Pictures')} {_KINDS}"
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), str(Path.home()), kinds)
        if chosen:
            self._keep(lambda work: work.keep_file(self._person, Path(chosen), self._done, self._failed))

    def press_remove(self) -> None:
        """Show no photo of this person any more."""
        if self._kept:
            self._keep(lambda work: work.remove(self._person, self._removed, self._failed))

    def put_away(self) -> None:
        """Close it and give the keyboard back."""
        for end in self._ends:
            end()
        self._ends = []
        self.hide()
        before: QWidget | None = self._before
        if before is not None and before.isVisible():
            before.setFocus()
        self.gone.emit()
        self.deleteLater()

    def _keep(self, act: Callable[[Photographing], None]) -> None:
        if self._context.photo is not None:
            act(Photographing(self._context.desk, self._context.runner, self._context.photo))

    def _done(self, undo: Callable[[], None]) -> None:
        self._context.toast(self.tr("The photo of %1 is kept.").replace("%1", self._person.full_name), undo)
        self.put_away()

    def _removed(self, undo: Callable[[], None]) -> None:
        self._context.toast(self.tr("The photo of %1 is removed.").replace("%1", self._person.full_name), undo)
        self.put_away()

    def _failed(self, error: UserError) -> None:
        self.line.set_text(whole(error))
        self.line.set_colour("stop_ink")
        self._place()

    # --- what is shown ---

    def _took(self, image: QImage) -> None:
        if self._ends:  # it may have been put away meanwhile
            self._taken = image
            self.view.show_still(image)
            self._say()

    def _camera_is(self, state: CameraState) -> None:
        self._state = state
        self._say()

    def retranslate(self) -> None:
        """Every word again."""
        self.title.set_text(self.tr("Photo of %1").replace("%1", self._person.full_name))
        self.file.set_text(self.tr("Choose a file…"))
        self.remove.set_text(self.tr("Remove"))
        self.leave.set_text(self.tr("Cancel"))
        self.keep.set_text(self.tr("Keep it"))
        self.setAccessibleName(self.title.text())
        self._say()
        if self.isVisible():  # the words of another language need other room
            self.column.activate()
            self._place()

    def _say(self) -> None:
        self.take.set_text(self.tr("Take the photo") if self._taken is None else self.tr("Take another"))
        self.take.set_kind("primary" if self._taken is None else "regular")
        self.take.setEnabled(self._taken is not None or self._state.mood in {CameraMood.SEEING, CameraMood.COVERED})
        self.keep.setVisible(self._taken is not None)
        self.remove.setVisible(self._kept)
        self.view.show_state(self._state)
        if self._taken is not None:
            words = self.tr("It stays in this event and shows when their badge is scanned.")
        elif self._state.mood is CameraMood.SEEING:
            words = self.tr("Face to the camera, head and shoulders inside the frame.")
        else:
            words = camera_words.short(self._state.mood)
        self.line.set_text(words)
        self.line.set_colour("ink2")
        if self.isVisible():
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with a clear edge towards what lies below."""
        paint_card(QPainter(self), QRectF(self.rect()), self.look, line="edge")

    def event(self, event: QEvent) -> bool:
        """Its keys are its own, whatever they mean on the screen behind."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() in _OWN or (control and event.key() == Qt.Key.Key_O):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes, Enter takes or keeps, Ctrl O chooses a file, Del removes, Esc leaves."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Space:
                self.press_take()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not control:
                self.press_keep()
            case Qt.Key.Key_Escape:
                self.put_away()
            case Qt.Key.Key_Delete:
                self.press_remove()
            case Qt.Key.Key_O if control:
                self.choose_file()
            case _:
                super().keyPressEvent(event)


class _View(Part):
    """The live picture as in a mirror, or the one that was taken as others will see it; cut to 3:4."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._state = CameraState()
        self._live: QImage | None = None
        self._still: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three to four."""
        return QSize(round(_HEIGHT * SHAPE), _HEIGHT)

    @property
    def sees(self) -> bool:
        """Whether there is a live picture."""
        return self._live is not None

    def show_state(self, state: CameraState) -> None:
        """How the camera is; without a picture it is said beside it."""
        self._state = state
        if state.mood is not CameraMood.SEEING:
            self._live = None
        self.update()

    def show_live(self, image: QImage) -> None:
        """The lens sees this now."""
        self._live = image
        self.update()

    def show_still(self, image: QImage | None) -> None:
        """This was taken; None: live again."""
        self._still = None if image is None else QPixmap.fromImage(cut(image))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint one of them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._still is not None:
            paint_photo(painter, rect, self._still, self.look, 10)
        else:
            paint_view(painter, rect, self.look, self._state, self._live)


def cut(image: QImage) -> QImage:
    """The middle of a picture in the shape of a photo."""
    width = min(image.width(), round(image.height() * SHAPE))
    height = min(image.height(), round(image.width() / SHAPE))
    return image.copy((image.width() - width) // 2, (image.height() - height) // 2, width, height)


def open_photo_panel(context: ScreenContext, look: Look, window: QWidget, person: Delegate) -> PhotoPanel | None:
    """Open it for this person; one at a time. None where no photos can be kept."""
    if context.photo is None:
        return None
    for other in window.findChildren(PhotoPanel):
        other.put_away()
    panel = PhotoPanel(context, look, window, person, kept=has_photo(context.desk, person))
    panel.open()
    return panel
