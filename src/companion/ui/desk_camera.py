"""The camera at the check-in desk: its card, its key, its item in the status row, and what it reads."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.presenters.camera import CameraMood, CameraPort, CameraState, End
from companion.presenters.context import ScreenContext
from companion.presenters.views import StatusView
from companion.ui.camera import words
from companion.ui.look import Look, SizeClass
from companion.ui.widgets.camera_card import CameraCard
from companion.ui.widgets.status_panel import StatusFacts

_PICTURE = (256, 164)
"""Twice the card's, for dense screens."""


class DeskCamera(QObject):
    """Uses the camera while the desk is on show. `read` takes a code, `changed` hears that the status is another."""

    def __init__(
        self,
        context: ScreenContext,
        look: Look,
        read: Callable[[str], None],
        changed: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._read = read
        self._changed = changed
        self._ends: list[End] = []
        self.state = CameraState()
        self.card = CameraCard(look, parent)
        self.card.pressed.connect(self.open_settings)
        self.card.setVisible(context.camera is not None)

    def beside(self, part: QWidget, gap: int) -> QHBoxLayout:
        """The row of another part, which takes what is left, and the card."""
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(part, 1)
        row.addWidget(self.card)
        return row

    @property
    def _camera(self) -> CameraPort | None:
        return self._context.camera

    def activate(self) -> None:
        """The desk comes on show: the camera runs if it is switched on."""
        if self._camera is not None and not self._ends:
            self._ends = [
                self._camera.watch(self._take),
                self._camera.look(self.card.show_image, *_PICTURE),
                self._camera.read(self._read),
            ]

    def leave(self) -> None:
        """Another screen comes on show."""
        for end in self._ends:
            end()
        self._ends = []

    def toggle(self) -> None:
        """F8."""
        settings = self._context.settings()
        self._context.keep(replace(settings, camera_on=not settings.camera_on))

    def open_settings(self) -> None:
        """The page of the camera."""
        self._context.open_screen("settings", page="camera")

    def set_size_class(self, size_class: SizeClass) -> None:
        """No card in compact windows, a low one in short windows."""
        self.card.setVisible(self._camera is not None and size_class is not SizeClass.COMPACT)
        self.card.set_short(size_class is SizeClass.SHORT)

    def status(self) -> tuple[StatusView, ...]:
        """The item of the status row, while the camera is on."""
        return words.status(self.state)

    def facts(self) -> StatusFacts:
        """What stands behind that item."""
        return words.facts(self.state)

    def _take(self, state: CameraState) -> None:
        before, self.state = self.state, state
        self.card.show_state(state)
        if before.mood is not state.mood or CameraMood.OFF in {before.mood, state.mood}:
            self._changed()
