"""Names spoken by the system's own voice, on a thread of its own: a slow speech service never delays an answer."""

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QThread, QTimer, Signal, Slot

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


class _Speaker(QObject):
    """Lives on the voice's thread and talks to the system."""

    known = Signal(object)

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._wanted = engine
        self._speech: QTextToSpeech | None = None
        self._locales: dict[str, QLocale] = {}
        self._next: tuple[str, str, int] | None = None
        self._timer: QTimer | None = None

    @Slot()
    def open(self) -> None:
        """Find a voice and tell its languages."""
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError as error:  # the system lacks a library
            log.warning("names cannot be spoken: %s", error)
            self.known.emit(frozenset())
            return
        engines = [self._wanted] if self._wanted else _real(QTextToSpeech.availableEngines())
        for engine in engines:
            speech = QTextToSpeech(engine, self)
            if speech.state() is not QTextToSpeech.State.Error and speech.availableLocales():
                self._speech = speech
                for locale in speech.availableLocales():
                    language = _LANGUAGES.get(locale.language())
                    if language is not None:
                        self._locales.setdefault(language, locale)
                break
            speech.deleteLater()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say_next)
        self.known.emit(frozenset(self._locales))

    @Slot(str, str, int, int)
    def say(self, text: str, language: str, volume: int, after_ms: int) -> None:
        """Say this a little later, instead of whatever was to be said."""
        if self._timer is not None and language in self._locales:
            self._next = (text, language, volume)
            self._timer.start(after_ms)

    @Slot()
    def stop(self) -> None:
        """Be quiet."""
        if self._timer is not None:
            self._timer.stop()
        self._next = None
        if self._speech is not None:
            self._speech.stop()

    def _say_next(self) -> None:
        if self._speech is not None and self._next is not None:
            text, language, volume = self._next
            self._speech.setLocale(self._locales[language])
            self._speech.setVolume(volume / 100)
            self._speech.say(text)


def _real(engines: list[str]) -> list[str]:
    return [engine for engine in engines if engine not in NOT_A_VOICE]


class SystemVoice(QObject):
    """The voice as the desk uses it. Nothing is loaded before `prepare`. `engine`: only this one, for tests."""

    _say = Signal(str, str, int, int)
    _stop = Signal()
    _open = Signal()

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._speaker: _Speaker | None = None
        self._thread: QThread | None = None
        self._waiting: list[Callable[[frozenset[str]], None]] = []
        self._known: frozenset[str] | None = None

    def prepare(self, known: Callable[[frozenset[str]], None]) -> None:
        """Look for a voice, and tell its languages when they are known."""
        if self._known is not None:
            known(self._known)
            return
        self._waiting.append(known)
        if self._speaker is None:
            self._start()

    def _start(self) -> None:
        speaker = _Speaker(self._engine)
        if sys.platform != "darwin":  # there the voice has to be asked from the main thread, and never makes it wait
            self._thread = QThread(self)
            speaker.moveToThread(self._thread)
            self._thread.finished.connect(speaker.deleteLater)
            self._thread.start()
        self._speaker = speaker
        speaker.known.connect(self._take)
        self._say.connect(speaker.say)
        self._stop.connect(speaker.stop)
        self._open.connect(speaker.open)
        self._open.emit()

    @Slot(object)
    def _take(self, languages: frozenset[str]) -> None:
        self._known = languages
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell(languages)

    def say(self, text: str, language: str, volume: int, after_ms: int) -> None:
        """Say a text; anything else is not said any more."""
        self._say.emit(text, language, volume, after_ms)

    def stop(self) -> None:
        """Say nothing more."""
        self._stop.emit()

    def close(self) -> None:
        """End the thread. A speech service that hangs is left behind."""
        thread, self._thread = self._thread, None
        if thread is not None:
            self._stop.emit()
            thread.quit()
            if not thread.wait(_CLOSE_MS):
                log.warning("the speech service does not answer")
                thread.terminate()  # Qt ends the program when a thread object goes before its thread
                thread.wait()
