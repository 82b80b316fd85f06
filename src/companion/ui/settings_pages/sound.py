"""How the desk sounds: loud or not, high or low, with or without names; and every answer to listen to."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from companion.domain.answers import UserError
from companion.presenters.context import ScreenContext
from companion.presenters.desk_keys import DeskKey
from companion.presenters.preferences import Preferences
from companion.presenters.sounds import LOWER, NORMAL, SOUNDS
from companion.presenters.views import NameRow
from companion.ui import formats
from companion.ui.desk_sound import switch_sound
from companion.ui.errors import whole
from companion.ui.look import Look, SizeClass
from companion.ui.settings_pages.page import Row, SettingsPage
from companion.ui.texts import sign_of_sound, word_of_sound
from companion.ui.widgets import Card, SegmentedControl, Text
from companion.ui.widgets.name_cards import NamesCard

VOLUMES = (15, 40, 70, 100)
_TRY_KEYS = "1234567890QWER"
"""With Alt, one for each sound: plain letters and digits belong to the scanner."""
_SAMPLE_NAMES = {"en": "Lu Zhiwei", "zh": "陆志伟", "ko": "김민서"}


class SoundPage(SettingsPage):
    """Two cards: how it sounds, and every answer with the key that plays it."""

    key = "sound"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._sounds = context.sounds
        self.preferences = Preferences(context, self._failed)
        self._make_settings()
        self._make_list()
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(self._card, 1)
        page.addWidget(self.answers, 1)
        keys = [(f"Alt+{key}", sound) for key, sound in zip(_TRY_KEYS, SOUNDS, strict=True)]
        for sequence, sound in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(lambda sound=sound: self.play(sound))
        QShortcut(QKeySequence(DeskKey.SOUND.value), self).activated.connect(self._switch)
        self.retranslate()

    def _make_settings(self) -> None:
        look = self.look
        self.on = QCheckBox()
        self.on.toggled.connect(self._turn)
        self.volume = SegmentedControl(look, height=40)
        self.volume.chosen.connect(self._choose_volume)
        self.pitch = SegmentedControl(look, height=40)
        self.pitch.chosen.connect(self._choose_pitch)
        self.names = QCheckBox()
        self.names.toggled.connect(self._speak)
        self._rows = tuple(Row(look, control) for control in (self.on, self.volume, self.pitch, self.names))
        self._title = Text(look, size=20, weight=600)
        self.state = Text(look, size=15, colour="ink2", wrap=True)
        self._card = Card(look, padding=22)
        self._card.column.setSpacing(4)
        self._card.column.addWidget(self._title)
        for row in self._rows:
            self._card.column.addWidget(row)
        self._card.column.addSpacing(8)
        self._card.column.addWidget(self.state)
        self._card.column.addStretch(1)

    def _make_list(self) -> None:
        self.answers = NamesCard(self.look, row_height=38, header=50)
        self.answers.chosen.connect(self.play)

    # --- the page ---

    def title(self) -> str:
        """Sound."""
        return self.tr("Sound")

    def activate(self) -> None:
        """Show what is stored, and ask the system for a voice."""
        self._show_stored()
        if self._sounds is not None:
            self._sounds.ask_voice(self._show_voice)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Smaller rows in lower windows."""
        super().set_size_class(size_class)
        low = size_class in {SizeClass.COMPACT, SizeClass.SHORT}
        self.answers.set_sizes(row_height=30 if low else 38, inset=16)

    def retranslate(self) -> None:
        """Every word again."""
        on, volume, pitch, names = self._rows
        self._title.set_text(self.tr("How it sounds"))
        on.set_words(self.tr("Sound"), self.tr("{key} turns it off and on at the desk.").format(key=DeskKey.SOUND.cap))
        volume.set_words(self.tr("Loudness"))
        pitch.set_words(self.tr("Pitch"), self.tr("Lower is easier to hear for many ears."))
        names.set_words(self.tr("Say the name"))
        steps = (self.tr("Quiet"), self.tr("Medium"), self.tr("Loud"), self.tr("Full"))
        self.volume.set_choices(tuple(zip(map(str, VOLUMES), steps, strict=True)))
        self.pitch.set_choices(((NORMAL, self.tr("Normal")), (LOWER, self.tr("Lower"))))
        self.answers.set_title(self.tr("Play each answer"))
        self.answers.set_rows(tuple(map(self._row, SOUNDS, _TRY_KEYS)))
        self._show_stored()

    @staticmethod
    def _row(sound: str, key: str) -> NameRow:
        family, shape = sign_of_sound(sound)
        return NameRow(sound, "", word_of_sound(sound), time=f"Alt {key}", shape=shape, family=family)

    def _show_stored(self) -> None:
        stored = self._context.settings()
        blockers = [QSignalBlocker(part) for part in (self.on, self.names)]
        self.on.setChecked(not stored.muted)
        self.names.setChecked(stored.speak_names)
        for blocker in blockers:
            blocker.unblock()
        self.volume.set_value(str(min(VOLUMES, key=lambda step: abs(step - stored.volume))))
        self.pitch.set_value(LOWER if stored.low_pitch else NORMAL)
        self._show_state()
        self._show_voice()

    def _show_state(self) -> None:
        unheard = self._sounds is not None and self._sounds.silent
        self.state.set_colour("again_ink" if unheard or self._context.settings().muted else "ink2")
        if unheard:
            self.state.set_text(self.tr("This laptop has no speaker that works. Plug one in, it is taken at once."))
        elif self._context.settings().muted:
            self.state.set_text(self.tr("The sound is off. Every answer is still shown."))
        else:
            self.state.set_text(self.tr("The next scan always ends the sound of the one before."))

    def _show_voice(self) -> None:
        """Whether names can be said: grey, with the reason in words, where the system has no voice."""
        speaks = frozenset() if self._sounds is None else self._sounds.speaks
        row = self._rows[3]
        self.names.setEnabled(bool(speaks))
        if speaks is None:
            row.set_words(self.tr("Say the name"), self.tr("Looking for a voice on this laptop…"))
        elif not speaks:
            row.set_words(self.tr("Say the name"), self.tr("This laptop has no voice that could say names."))
        else:
            words = {"en": self.tr("English"), "zh": self.tr("Chinese"), "ko": self.tr("Korean")}
            spoken = formats.clauses((words[one] for one in words if one in speaks), self.look.language)
            line = self.tr("After the sound. Voices: {languages}.").format(languages=spoken)
            row.set_words(self.tr("Say the name"), line)

    # --- what somebody does ---

    def play(self, sound: str) -> None:
        """Let one answer be heard, with a name if names are said."""
        if self._sounds is not None:
            self._sounds.try_out(sound)
            self._show_state()

    def _turn(self, on: bool) -> None:
        if self._sounds is not None:
            self._sounds.mute(not on)
        self._show_state()

    def _switch(self) -> None:
        switch_sound(self._context)
        self._show_stored()

    def _choose_volume(self, value: str) -> None:
        self.preferences.change(volume=int(value))
        self.play(str(SOUNDS[0]))

    def _choose_pitch(self, value: str) -> None:
        self.preferences.change(low_pitch=value == LOWER)
        self.play(str(SOUNDS[0]))

    def _speak(self, on: bool) -> None:
        self.preferences.change(speak_names=on)
        if on and self._sounds is not None:
            self._sounds.try_voice(_SAMPLE_NAMES.get(self.look.language.split("_")[0], _SAMPLE_NAMES["en"]))

    def _failed(self, error: UserError) -> None:
        self._context.toast(whole(error), refused=True)


def build(context: ScreenContext, look: Look) -> SoundPage:
    """The page of the sounds."""
    return SoundPage(context, look)
