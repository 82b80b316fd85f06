"""The sound in the window: heard with the picture, off and on by one key, its page in the settings, no device."""

import sys
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from companion.paths import resources
from companion.presenters.sounds import SOUNDS
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.screens.settings import SettingsScreen
from companion.ui.settings_pages.sound import SoundPage
from companion.ui.sound_player import SoundPlayer, loudness
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.checkin import scan
from companion.ui.voice import SystemVoice
from companion.ui.widgets import StatusRow
from companion.ui.widgets.status_panel import StatusPanel

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings, rest=False) as made:
        yield made


def press(here: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or here.window, key, modifier)
    here.settle()


def desk(here: Stage) -> CheckInScreen:
    assert isinstance(here.screen, CheckInScreen)
    return here.screen


def missing(here: Stage) -> str:
    return next(one.latin for one in desk(here).presenter.state.board.missing if not one.attention)


def page(here: Stage) -> SoundPage:
    here.session.open_screen("settings", page="sound")
    here.settle()
    screen = here.screen
    assert isinstance(screen, SettingsScreen)
    assert isinstance(screen.page, SoundPage)
    return screen.page


def accessible(row: StatusRow) -> list[str]:
    """The status row as a screen reader says it."""
    return [item.accessibleName() for item in row.findChildren(QPushButton) if not item.isHidden()]


def test_a_scan_is_heard(here: Stage) -> None:
    scan(here, missing(here))
    assert here.player.played == [("admitted", "normal", 70)]


def test_ctrl_m_silences_the_desk_shows_it_and_brings_the_sound_back(here: Stage) -> None:
    shown = desk(here).status
    assert not any("Sound" in text for text in accessible(shown))
    press(here, Qt.Key.Key_M, CONTROL)
    assert "Sound: Off" in accessible(shown)
    assert here.session.settings().muted
    assert "off" in here.window.toast.text()
    scan(here, missing(here))
    assert here.player.played == []
    press(here, Qt.Key.Key_M, CONTROL)
    assert not any("Sound" in text for text in accessible(shown))
    scan(here, "Lu Zhiwei")
    assert here.player.played == [("already-in", "normal", 70)]


def test_the_sign_of_the_silent_desk_offers_to_turn_the_sound_on(here: Stage) -> None:
    press(here, Qt.Key.Key_M, CONTROL)
    desk(here).status.opened.emit("sound")
    panel = here.window.findChild(StatusPanel)
    assert panel is not None
    panel.pressed.emit("sound-on")
    here.settle()
    assert not here.session.settings().muted
    panel.dismiss()


def test_a_laptop_without_a_speaker_says_so_and_goes_on(here: Stage) -> None:
    here.player.silent = True
    scan(here, missing(here))
    assert "Sound: No speaker" in accessible(desk(here).status)
    assert desk(here).result.view.headline == "Checked in"


def test_every_answer_can_be_played_with_its_key_and_by_a_click(here: Stage) -> None:
    shown = page(here)
    keys = [Qt.Key(Qt.Key.Key_0 + n) for n in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)]
    keys += [Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_E, Qt.Key.Key_R]
    for key in keys:
        press(here, key, Qt.KeyboardModifier.AltModifier)
    assert [sound for sound, _, _ in here.player.played] == list(SOUNDS)
    names = shown.answers.names
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=names.visualRect(names.rows.index(5)).center())
    assert here.player.played[-1][0] == "misread"


def test_loudness_and_pitch_are_kept_and_heard_at_once(here: Stage) -> None:
    shown = page(here)
    shown.volume.chosen.emit("100")
    assert here.session.settings().volume == 100
    shown.pitch.chosen.emit("lower")
    assert here.session.settings().low_pitch
    assert here.player.played == [("admitted", "normal", 100), ("admitted", "lower", 100)]


def test_without_a_voice_saying_names_is_grey_with_the_reason(here: Stage) -> None:
    shown = page(here)
    assert not shown.names.isEnabled()
    assert "no voice" in shown._rows[3].line.text_in_full()


def test_the_page_turns_the_sound_off_like_the_key(here: Stage) -> None:
    shown = page(here)
    shown.on.click()
    assert here.session.settings().muted
    press(here, Qt.Key.Key_M, CONTROL)
    assert not here.session.settings().muted
    assert shown.on.isChecked()


# --- the real player and the real voice, on a machine that may have neither ---


def test_the_player_survives_a_machine_without_a_loudspeaker(qtbot: QtBot) -> None:
    player = SoundPlayer(resources() / "sounds")
    assert player.play("admitted", "normal", 70) == 0
    player.prepare("normal")
    qtbot.waitUntil(lambda: player.ready, timeout=5000)
    heard = player.play("admitted", "normal", 70)
    assert heard == (0 if player.silent else 140)
    player.stop()


def test_the_player_survives_a_sound_system_that_does_not_load(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    player = SoundPlayer(resources() / "sounds")
    player.prepare("normal")
    qtbot.waitUntil(lambda: player.ready, timeout=5000)
    assert player.silent
    assert player.play("admitted", "normal", 70) == 0


def test_the_volume_is_heard_in_even_steps() -> None:
    assert (loudness(0), loudness(100), loudness(250)) == (0.0, 1.0, 1.0)
    assert loudness(50) == pytest.approx(0.25)


def test_a_voice_says_which_languages_it_speaks(qtbot: QtBot) -> None:
    voice = SystemVoice("mock")
    known: list[frozenset[str]] = []
    voice.prepare(known.append)
    qtbot.waitUntil(lambda: bool(known), timeout=5000)
    assert "en" in known[0]
    voice.say("Lu Zhiwei", "en", 70, 0)
    voice.say("김민서", "ko", 70, 0)
    voice.stop()
    voice.prepare(known.append)
    assert known[1] == known[0]
    voice.close()


def test_a_machine_without_a_voice_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    voice = SystemVoice()
    known: list[frozenset[str]] = []
    voice.prepare(known.append)
    qtbot.waitUntil(lambda: bool(known), timeout=5000)
    assert known == [frozenset()]
    voice.close()
