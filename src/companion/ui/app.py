"""The application: fonts, style, translations, the switches of the look; and `run`, which opens the window."""

import logging
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLoggingCategory, QObject, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from companion.paths import resources
from companion.ui.look import DARK, LANGUAGES, LIGHT, Look, Theme
from companion.ui.style_sheet import style_sheet
from companion.ui.translations import Translations

if TYPE_CHECKING:
    from companion.services.ports import Spooler

STARTED_MS = 1_000
"""The window has come up after this time; from then on a stall is felt."""


def load_fonts() -> tuple[str, ...]:
    """Hand the shipped fonts of the window to Qt; the families it found. Fonts for certificates only are left out."""
    families: list[str] = []
    for file in sorted((resources() / "fonts").glob("*.ttf")):
        if file.name.startswith(("CompanionSerif", "CompanionGaramond")):
            continue
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


class Dress(QObject):
    """Keeps the application's style sheet, palette, font and translations true to a `Look`."""

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app = app
        self.look = look
        self._translators: list[QTranslator] = []
        self._language = ""
        app.setStyle("Fusion")
        look.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        """Put the look on."""
        self._app.setPalette(self.look.palette())
        self._app.setFont(self.look.font(15))
        self._app.setStyleSheet(style_sheet(self.look))
        if self._language != self.look.language:
            self._language = self.look.language
            self._translate()

    def _translate(self) -> None:
        self.take_off()
        qt = QTranslator(self)
        if qt.load(f"qtbase_{self._language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._install(qt)
        self._install(Translations(resources() / "translations", self._language, self))

    def take_off(self) -> None:
        """Remove the translations, before this goes."""
        for old in self._translators:
            self._app.removeTranslator(old)
            old.deleteLater()
        self._translators = []

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._translators.append(translator)


def make_application(arguments: Sequence[str], look: Look, *, follow_system: bool = False) -> QApplication:
    """The one QApplication, dressed. Later changes of the look reach everything by themselves.

    With `follow_system` the theme is the system's, also when it changes while the program runs.
    """
    # Our fonts of one script each make Qt say, for every other script, that they do not shape it.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app = QApplication(list(arguments))
    app.setApplicationName("Companion")
    app.setApplicationDisplayName("Companion")
    app.setDesktopFileName("companion")
    icon = resources() / "artwork" / "app-icon.png"
    if icon.is_file():
        app.setWindowIcon(QIcon(str(icon)))
    load_fonts()
    if follow_system:
        hints = app.styleHints()
        look.set_theme(_theme_of(hints.colorScheme()))
        hints.colorSchemeChanged.connect(lambda scheme: look.set_theme(_theme_of(scheme)))
    Dress(app, look)
    return app


def make_look(*, language: str, theme: str = "light", scale: int = 100, reduce_motion: bool = False) -> Look:
    """A look from settings. `theme` is "light" or "dark", else light; a language we do not speak becomes English."""
    return Look(
        DARK if theme == "dark" else LIGHT,
        scale=max(90, min(150, scale)),
        language=language if language in LANGUAGES else "en",
        reduce_motion=reduce_motion,
    )


def _theme_of(scheme: Qt.ColorScheme) -> Theme:
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def _drawing_spooler() -> "Spooler":
    from companion.ui.qt_spooler import QtSpooler

    return QtSpooler()


def run(words: Sequence[str]) -> int:
    """Opens the window, with the event named in `words` when one is; returns the exit status."""
    from companion.bootstrap import Program
    from companion.logs import start
    from companion.ui.session import Session
    from companion.ui.stalls import STALLS, StallWatch

    # Windows takes no PDF files: the window draws them to the printer itself.
    program = Program(printers=_drawing_spooler) if sys.platform == "win32" else Program()
    start(program.logs)
    sys.excepthook = _log_fault
    settings = program.settings()
    look = make_look(language="en", theme="light", scale=settings.text_percent)
    app = make_application(["companion"], look)
    _load_sound_and_cameras()
    session = Session(program, app, look)
    session.start(Path(words[0]) if words else None)
    # The session's timers give Python its turn, so that a signal is heard within half a second.
    signal.signal(signal.SIGTERM, lambda *_: session.window.close())
    session.window.showMaximized()
    watch = StallWatch(STARTED_MS) if STALLS in os.environ else None
    try:
        return app.exec()
    finally:
        if watch is not None:
            watch.end()


def _load_sound_and_cameras() -> None:
    """While nothing else runs. Loading them asks our translator for words, which waits for Python; another thread that
    is importing a module then holds Python and waits for the loader, and both would wait for ever."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:  # the system lacks a library: the desk works without
        logging.getLogger(__name__).warning("neither sound nor cameras: %s", error)
        return
    QMediaDevices.audioOutputs()


def _log_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Our own faults go to the log; the window stays."""
    logging.getLogger(__name__).error("a fault of the program", exc_info=(kind, fault, trace))
