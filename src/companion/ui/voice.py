"""Names spoken by the system's own voice, on a thread of its own: a slow speech service never delays an answer.

The thread runs Qt's code only: a call through Python would hold the interpreter, and with it the window, for as long as
the service takes, which is seconds when it starts.
"""

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Q_ARG, QLocale, QMetaObject, QObject, Qt, QThread, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

log = logging.getLogger(__name__)

NOT_A_VOICE = frozenset({"mock"})
"""Qt's engine for tests says that it speaks, and is silent."""
_LANGUAGES = {
    QLocale.Language.English: "en",
    QLocale.Language.Chinese: "zh",
    QLocale.Language.Korean: "ko",
}
_CLOSE_MS = 2000


class SystemVoice(QObject):
    """The voice as the desk uses it. Nothing is loaded before `prepare`. `engine`: only this one, for tests."""

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = engine
        self._speech: QTextToSpeech | None = None
        self._opened: QTimer | None = None
        self._thread: QThread | None = None
        self._engines: list[str] = []
        self._waiting: list[Callable[[frozenset[str]], None]] = []
        self._known: frozenset[str] | None = None
        self._locales: dict[str, QLocale] = {}
        self._next: tuple[str, str, int] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._say_next)

    def prepare(self, known: Callable[[frozenset[str]], None]) -> None:
        """Look for a voice, and tell its languages when they are known."""
        if self._known is not None:
            known(self._known)
            return
        self._waiting.append(known)
        if self._speech is None:
            self._open()

    def _open(self) -> None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError as error:  # the system lacks a library
            log.warning("names cannot be spoken: %s", error)
            self._tell()
            return
        available = [self._wanted] if self._wanted else QTextToSpeech.availableEngines()
        self._engines = [one for one in available if self._wanted or one not in NOT_A_VOICE]
        self._speech = QTextToSpeech("none")
        self._opened = QTimer()
        self._opened.setSingleShot(True)
        if sys.platform != "darwin":  # there the voice has to be asked from the main thread, and never makes it wait
            self._thread = QThread(self)
            self._speech.moveToThread(self._thread)
            self._opened.moveToThread(self._thread)
            self._thread.start()
        self._opened.timeout.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._try_next()

    def _try_next(self) -> None:
        if not self._engines or self._opened is None:
            self._tell()
            return
        self._ask("setEngine", Q_ARG(str, self._engines.pop(0)), Q_ARG("QVariantMap", {}))
        # It starts once the engine was set, and its ringing is the news of that.
        QMetaObject.invokeMethod(self._opened, "start", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _look(self) -> None:
        """An engine is open, or could not be opened."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        speech = self._speech
        if speech is not None and speech.state() is not QTextToSpeech.State.Error:
            for locale in speech.availableLocales():
                language = _LANGUAGES.get(locale.language())
                if language is not None:
                    self._locales.setdefault(language, locale)
        if self._locales:
            self._tell()
        else:
            self._try_next()

    def _tell(self) -> None:
        self._known = frozenset(self._locales)
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell(self._known)

    def say(self, text: str, language: str, volume: int, after_ms: int) -> None:
        """Say a text; anything else is not said any more."""
        if language in self._locales:
            self._next = (text, language, volume)
            self._pause.start(after_ms)

    def _say_next(self) -> None:
        if self._next is not None:
            text, language, volume = self._next
            self._ask("setLocale", Q_ARG(QLocale, self._locales[language]))
            self._ask("setVolume", Q_ARG("double", volume / 100))
            self._ask("say", Q_ARG(str, text))

    def stop(self) -> None:
        """Say nothing more."""
        self._next = None
        self._pause.stop()
        if self._locales:
            self._ask("stop")

    def _ask(self, slot: str, *arguments: Any) -> None:
        if self._speech is not None:
            QMetaObject.invokeMethod(self._speech, slot, Qt.ConnectionType.QueuedConnection, *arguments)

    def close(self) -> None:
        """End the thread. A speech service that hangs is left behind."""
        self.stop()
        thread, self._thread = self._thread, None
        if thread is None:
            return
        for one in (self._speech, self._opened):
            if one is not None:
                one.deleteLater()  # on its own thread
        self._speech = self._opened = None
        thread.quit()
        if not thread.wait(_CLOSE_MS):
            log.warning("the speech service does not answer")
            thread.terminate()  # Qt ends the program when a thread object goes before its thread
            thread.wait()
