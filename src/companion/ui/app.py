"""The application: fonts, style, translations, and the switches for language, theme and text size."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from companion.paths import resources
from companion.ui.look import DARK, LANGUAGES, LIGHT, Look
from companion.ui.style_sheet import style_sheet
from companion.ui.translations import Translations


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
        for old in self._translators:
            self._app.removeTranslator(old)
        self._translators = []
        qt = QTranslator(self)
        if qt.load(f"qtbase_{self._language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._install(qt)
        self._install(Translations(resources() / "translations", self._language, self))

    def _install(self, translator: QTranslator) -> None:
        self._app.installTranslator(translator)
        self._translators.append(translator)


def make_application(arguments: Sequence[str], look: Look) -> QApplication:
    """The one QApplication, dressed. Later changes of the look reach everything by themselves."""
    app = QApplication(list(arguments))
    app.setApplicationName("Companion")
    app.setApplicationDisplayName("Companion")
    app.setDesktopFileName("companion")
    icon = resources() / "artwork" / "app-icon.png"
    if icon.is_file():
        app.setWindowIcon(QIcon(str(icon)))
    load_fonts()
    Dress(app, look)
    return app


def make_look(*, language: str, theme: str, scale: int, reduce_motion: bool | None = None) -> Look:
    """A look from settings. `theme` is "light", "dark" or "system"; unknown languages become English."""
    dark = theme == "dark" or (theme == "system" and _system_is_dark())
    return Look(
        DARK if dark else LIGHT,
        scale=scale,
        language=language if language in LANGUAGES else "en",
        reduce_motion=bool(reduce_motion),
    )


def _system_is_dark() -> bool:

    if QCoreApplication.instance() is None:
        return False
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
