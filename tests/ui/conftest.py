"""A window system without a screen, the shipped fonts, and a look for every test."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from companion.ui.app import Dress, load_fonts
from companion.ui.look import Look, SizeClass
from companion.ui.screen import Screen
from companion.ui.style_sheet import style_sheet


class PatientBot(QtBot):
    """Waits longer than anything takes on a busy machine; what never happens still fails."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = 30_000) -> None:  # noqa: N802 - its name in pytest-qt
        """As QtBot."""
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Awaits signals, and closes what it was given when the test is over."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Windows of a test are gone when the next one begins: without an event loop Qt would keep them, and each change of
    the look would dress them all."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def shipped_fonts(qapp: QApplication) -> tuple[str, ...]:
    """The families of the window, loaded once."""
    return load_fonts()


@pytest.fixture
def look(qapp: QApplication, shipped_fonts: tuple[str, ...]) -> Look:
    """A light English look without motion; parts made with it paint with the shipped fonts."""
    return Look(reduce_motion=True)


@pytest.fixture
def dress(qapp: QApplication, look: Look) -> Iterator[Dress]:
    """What keeps the application true to the look."""
    dress = Dress(qapp, look)
    assert qapp.styleSheet() == style_sheet(look)
    yield dress
    look.changed.disconnect(dress.apply)
    dress.take_off()
    qapp.setStyleSheet("")
    dress.deleteLater()


@pytest.fixture
def dressed(dress: Dress) -> Look:
    """The look put on the whole application: style sheet, palette, translations that follow it."""
    return dress.look


@pytest.fixture
def in_window(qtbot: QtBot) -> Callable[[Screen], None]:
    """Puts an office screen below its top row into a window of the usual size, and brings it on show."""

    def put(screen: Screen) -> None:
        holder = QWidget()
        screen.holder = holder  # type: ignore[attr-defined]  # kept as long as the screen is
        qtbot.addWidget(holder)
        screen.top_row.setParent(holder)
        screen.setParent(holder)
        screen.top_row.setGeometry(0, 0, 1258, 76)
        screen.setGeometry(0, 76, 1258, 676)
        screen.set_size_class(SizeClass.NORMAL)
        holder.resize(1258, 752)
        holder.show()
        screen.activate()

    return put
