"""The screens as Qt knows them: what is plugged in, and how a window is put on one of them."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from companion.presenters.laptop_screens import LaptopScreen


class Screens(Protocol):
    """What is asked of the window system, so that a test can unplug a screen."""

    changed: SignalInstance
    """Screens came, went, moved or turned."""
    going: SignalInstance
    """The name of a screen that is being unplugged; its windows are still on it."""

    def all(self) -> tuple[LaptopScreen, ...]:
        """The screens that are plugged in."""
        ...

    def of(self, window: QWidget) -> str:
        """The name of the screen that a window is on."""
        ...

    def fill(self, window: QWidget, name: str) -> None:
        """Show a window on the whole of a screen."""
        ...


class QtScreens(QObject):
    """The screens of the window system."""

    changed = Signal()
    going = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._added)
            app.screenRemoved.connect(self._removed)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._changed)

    def all(self) -> tuple[LaptopScreen, ...]:
        """The screens that are plugged in, the main one first."""
        main = QGuiApplication.primaryScreen()
        return tuple(_facts(one) for one in sorted(QGuiApplication.screens(), key=lambda one: one is not main))

    def of(self, window: QWidget) -> str:
        """The name of the screen that a window is on."""
        return window.screen().name()

    def fill(self, window: QWidget, name: str) -> None:
        """Show a window on the whole of a screen; one that was just unplugged is left alone."""
        screen = next((one for one in QGuiApplication.screens() if one.name() == name), None)
        if screen is None:
            return
        window.hide()
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        # Not `showFullScreen`, which would ask for the keyboard.
        window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
        window.show()

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._changed)
        self.changed.emit()

    def _removed(self, screen: QScreen) -> None:
        # Said before Qt moves the windows of this screen to the main one, where they would cover the desk.
        self.going.emit(screen.name())
        self.changed.emit()

    def _changed(self) -> None:
        self.changed.emit()


def _facts(screen: QScreen) -> LaptopScreen:
    said = " ".join(part for part in (screen.manufacturer(), screen.model(), screen.serialNumber()) if part)
    size = screen.size() * screen.devicePixelRatio()
    corner = screen.geometry().topLeft()
    return LaptopScreen(screen.name(), said, size.width(), size.height(), corner.x(), corner.y())
