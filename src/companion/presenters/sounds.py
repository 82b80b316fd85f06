"""What the desk sounds like: each answer its sound, together with the picture; then, if wished, who came."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from companion.domain.answers import Answer
from companion.domain.delegates import Delegate
from companion.presenters.answers import Result
from companion.presenters.desk_feed import DeskFeed
from companion.services.delegation import DelegationReply
from companion.settings import Settings

NOTE = "note"
"""The sound of an answer with an attention note."""
NORMAL, LOWER = "normal", "lower"
"""The pitch families, as their folders are called; the lower one is for ears that lost the high tones."""

SOUNDS: tuple[str, ...] = (
    Answer.ADMITTED,
    Answer.BACK_IN,
    Answer.OUT,
    NOTE,
    Answer.ALREADY_IN,
    Answer.MISREAD,
    Answer.UNKNOWN,
    Answer.REPLACED,
    Answer.WITHDRAWN,
    Answer.NOT_EXPECTED,
    Answer.WRONG_TIME,
    Answer.FULL,
    Answer.CANCELLED,
    Answer.NOT_SAVED,
)
"""Every sound by its name, in the order of the four families: green, violet, amber, red."""

_HANGUL = (("\uac00", "\ud7a3"), ("\u1100", "\u11ff"), ("\u3130", "\u318f"))
_HANZI = (("\u4e00", "\u9fff"), ("\u3400", "\u4dbf"), ("\U00020000", "\U0003ffff"))


class Player(Protocol):
    """Whatever makes sounds; a new one replaces the one that is heard. No call waits."""

    @property
    def silent(self) -> bool:
        """Whether it is known that nobody would hear anything: no loudspeaker, or no sound system at all."""
        ...

    def prepare(self, family: str) -> None:
        """Get ready for the sounds of a pitch family."""
        ...

    def play(self, sound: str, family: str, volume: int) -> int:
        """Start a sound at a volume of 0 to 100; returns for how many milliseconds it is heard."""
        ...

    def stop(self) -> None:
        """Be quiet."""
        ...


class Voice(Protocol):
    """Whatever says names. No call waits; a new name replaces the one that is being said."""

    def prepare(self, known: Callable[[frozenset[str]], None]) -> None:
        """Look which languages the system can speak ("en", "zh", "ko", ...) and tell `known`; none without a voice."""
        ...

    def say(self, text: str, language: str, volume: int, after_ms: int) -> None:
        """Say a text in a language, at a volume of 0 to 100, in so many milliseconds."""
        ...

    def stop(self) -> None:
        """Say nothing more."""
        ...

    def close(self) -> None:
        """The program ends."""
        ...


class NoPlayer:
    """Plays nothing, for programs without a window."""

    silent = False

    def prepare(self, family: str) -> None:
        """Nothing to do."""

    def play(self, sound: str, family: str, volume: int) -> int:  # noqa: ARG002 - as `Player` has it
        """Nothing is heard."""
        return 0

    def stop(self) -> None:
        """It is quiet already."""


class NoVoice:
    """Says nothing."""

    def prepare(self, known: Callable[[frozenset[str]], None]) -> None:
        """No language at all."""
        known(frozenset())

    def say(self, text: str, language: str, volume: int, after_ms: int) -> None:
        """Nothing is said."""

    def stop(self) -> None:
        """It says nothing anyway."""

    def close(self) -> None:
        """Nothing to let go of."""


def sound_of(result: Result) -> str:
    """The name of an answer's sound."""
    return NOTE if result.reply.note else str(result.reply.answer)


def name_to_say(delegate: Delegate, languages: frozenset[str]) -> tuple[str, str] | None:
    """A delegate's name and the language of its script, as far as the system speaks it: the native name first, then
    the Latin one. None when no voice can say any of them."""
    for name in (delegate.native, delegate.latin):
        language = script_language(name)
        if name and language in languages:
            return name, language
    return None


def script_language(name: str) -> str:
    """In which language a name is said: Hangul is Korean, hanzi is Chinese, all else is read as English."""
    if any(first <= char <= last for char in name for first, last in _HANGUL):
        return "ko"
    if any(first <= char <= last for char in name for first, last in _HANZI):
        return "zh"
    return "en"


class DeskSounds:
    """Plays what the desk answers, by the settings in force; the picture never waits for it.

    `speaks`: the languages of the system's voice; None while that is not known.
    """

    def __init__(
        self,
        feed: DeskFeed,
        settings: Callable[[], Settings],
        keep: Callable[[Settings], None],
        player: Player | None = None,
        voice: Voice | None = None,
    ) -> None:
        self._settings = settings
        self._keep = keep
        self._player: Player = player or NoPlayer()
        self._voice: Voice = voice or NoVoice()
        self.speaks: frozenset[str] | None = None
        self._closed = False
        self._ends = (feed.answers(self.hear), feed.groups(self.hear_group))

    @property
    def muted(self) -> bool:
        """Whether staff turned the sound off."""
        return self._settings().muted

    @property
    def silent(self) -> bool:
        """Whether this laptop cannot be heard at all."""
        return self._player.silent

    @property
    def family(self) -> str:
        """The pitch family in force."""
        return LOWER if self._settings().low_pitch else NORMAL

    def prepare(self) -> None:
        """Load what will be needed, so that the first answer is heard as soon as the last."""
        self._player.prepare(self.family)
        if self._settings().speak_names:
            self.ask_voice(lambda: None)

    def hear(self, result: Result) -> None:
        """The desk gave an answer: its sound takes the place of the one before."""
        self._voice.stop()
        settings = self._settings()
        if settings.muted:
            return
        length = self._player.play(sound_of(result), self.family, settings.volume)
        person = result.reply.delegate
        if not settings.speak_names or person is None or not result.reply.answer.records:
            return
        said = name_to_say(person, self.speaks or frozenset())
        if said is not None:
            self._voice.say(*said, settings.volume, length)

    def hear_group(self, reply: DelegationReply) -> None:
        """A whole delegation was answered: one sound for all, that of the first refusal when there was any."""
        told = (*reply.refused, *reply.checked_in)
        self._voice.stop()
        settings = self._settings()
        if told and not settings.muted:
            self._player.play(str(told[0].answer), self.family, settings.volume)

    def try_out(self, sound: str) -> None:
        """Play one sound, also while muted: whoever asks for it wants to hear it."""
        self._voice.stop()
        self._player.play(sound, self.family, self._settings().volume)

    def try_voice(self, name: str) -> None:
        """Say a name, if there is a voice for it."""
        language = script_language(name)
        if language in (self.speaks or frozenset()):
            self._voice.say(name, language, self._settings().volume, 0)

    def ask_voice(self, then: Callable[[], None]) -> None:
        """Find out which languages the system speaks, then call `then`; asked for the first time only."""

        def known(languages: frozenset[str]) -> None:
            self.speaks = languages
            if not self._closed:
                then()

        if self.speaks is None:
            self._voice.prepare(known)
        else:
            then()

    def mute(self, muted: bool) -> None:
        """Turn the sound off or on; what is being heard ends at once."""
        if muted:
            self._player.stop()
            self._voice.stop()
        self._keep(replace(self._settings(), muted=muted))

    def settings_changed(self) -> None:
        """Another pitch family or a voice may be needed now."""
        self.prepare()

    def close(self) -> None:
        """Hear of no more answers."""
        self._closed = True
        for end in self._ends:
            end()
        self._player.stop()
        self._voice.stop()
