"""What staff hear: every answer its own sound, by their settings, and the next answer always ends the last."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from companion import paths
from companion.domain.answers import Answer
from companion.domain.delegates import Delegate
from companion.presenters.answers import Result
from companion.presenters.changes import Changes
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.runner import InlineRunner
from companion.presenters.sounds import LOWER, NORMAL, NOTE, SOUNDS, DeskSounds, name_to_say, script_language, sound_of
from companion.services.delegation import DelegationReply
from companion.services.desk import ScanReply, place_of
from companion.services.ports import Desk
from companion.settings import Settings

LECTURE = datetime(2016, 4, 26, 0, 40, tzinfo=UTC)
LU = Delegate(id="lu", native="陆志伟", latin="Lu Zhiwei")
KIM = Delegate(id="kim", native="김민서", latin="Kim Minseo")


@dataclass
class Ears:
    """The loudspeaker as its boundary: what was heard, and what was cut short."""

    silent: bool = False
    heard: list[tuple[str, str, int]] = field(default_factory=list)
    ready_for: list[str] = field(default_factory=list)
    stopped: int = 0

    def prepare(self, family: str) -> None:
        self.ready_for.append(family)

    def play(self, sound: str, family: str, volume: int) -> int:
        self.heard.append((sound, family, volume))
        return 140

    def stop(self) -> None:
        self.stopped += 1


@dataclass
class Mouth:
    """The system's voice as its boundary."""

    languages: frozenset[str] = frozenset({"en", "zh"})
    said: list[tuple[str, str, int, int]] = field(default_factory=list)
    stopped: int = 0
    asked: int = 0

    def prepare(self, known: Callable[[frozenset[str]], None]) -> None:
        self.asked += 1
        known(self.languages)

    def say(self, text: str, language: str, volume: int, after_ms: int) -> None:
        self.said.append((text, language, volume, after_ms))

    def stop(self) -> None:
        self.stopped += 1

    def close(self) -> None:
        self.stop()


@dataclass
class Room:
    """A desk's sounds with everything around them."""

    settings: Settings = field(default_factory=Settings)
    ears: Ears = field(default_factory=Ears)
    mouth: Mouth = field(default_factory=Mouth)
    feed: DeskFeed = field(default_factory=DeskFeed)
    sounds: DeskSounds = field(init=False)

    def __post_init__(self) -> None:
        self.sounds = DeskSounds(self.feed, lambda: self.settings, self.keep, self.ears, self.mouth)

    def keep(self, settings: Settings) -> None:
        self.settings = settings
        self.sounds.settings_changed()


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.fixture
def answer(quiet_week: Desk) -> Callable[..., Result]:
    place = place_of(quiet_week.file.read, "activity-opening")

    def make(answer: Answer, delegate: Delegate | None = None, *, note: bool = False) -> Result:
        return Result(1, ScanReply(answer, "", place, LECTURE, delegate=delegate, note=note), ())

    return make


def test_every_answer_has_a_sound_of_its_own_that_is_shipped(answer: Callable[..., Result]) -> None:
    names = [sound_of(answer(one)) for one in Answer] + [sound_of(answer(Answer.ADMITTED, note=True))]
    assert len(set(names)) == len(Answer) + 1
    assert sorted(names) == sorted(SOUNDS)
    for family in (NORMAL, LOWER):
        for name in names:
            assert (paths.resources() / "sounds" / family / f"{name}.wav").is_file()


@pytest.mark.parametrize("one", list(Answer))
def test_an_answer_is_heard_with_the_picture_at_the_volume_that_is_set(
    one: Answer, room: Room, answer: Callable[..., Result]
) -> None:
    room.settings = Settings(volume=40)
    room.feed.tell_answer(answer(one))
    assert room.ears.heard == [(str(one), NORMAL, 40)]


def test_a_whole_delegation_is_heard_once_and_a_refusal_among_it_is_what_is_heard(
    room: Room, answer: Callable[..., Result]
) -> None:
    came, full = answer(Answer.ADMITTED, LU).reply, answer(Answer.FULL, LU).reply
    room.feed.tell_group(DelegationReply((came, came), "batch"))
    room.feed.tell_group(DelegationReply((came, full, came), "batch"))
    room.feed.tell_group(DelegationReply((), ""))
    assert [sound for sound, _, _ in room.ears.heard] == [Answer.ADMITTED, Answer.FULL]


def test_a_note_sounds_like_a_note(room: Room, answer: Callable[..., Result]) -> None:
    room.feed.tell_answer(answer(Answer.BACK_IN, LU, note=True))
    assert [sound for sound, _, _ in room.ears.heard] == [NOTE]


def test_muted_means_silent_for_sounds_and_names_until_it_is_taken_back(
    room: Room, answer: Callable[..., Result]
) -> None:
    room.settings = Settings(speak_names=True)
    room.sounds.prepare()
    room.sounds.mute(muted=True)
    assert room.ears.stopped == 1
    assert room.settings.muted
    room.feed.tell_answer(answer(Answer.ADMITTED, LU))
    assert room.ears.heard == []
    assert room.mouth.said == []
    room.sounds.mute(muted=False)
    room.feed.tell_answer(answer(Answer.ADMITTED, LU))
    assert len(room.ears.heard) == 1


def test_the_lower_family_is_made_ready_when_it_is_chosen(room: Room, answer: Callable[..., Result]) -> None:
    room.sounds.prepare()
    room.keep(replace(room.settings, low_pitch=True))
    assert room.ears.ready_for == [NORMAL, LOWER]
    room.feed.tell_answer(answer(Answer.UNKNOWN))
    assert room.ears.heard == [("unknown", LOWER, 70)]


def test_a_name_is_said_after_the_sound_in_the_language_of_its_script(
    room: Room, answer: Callable[..., Result]
) -> None:
    room.settings = Settings(speak_names=True, volume=55)
    room.sounds.prepare()
    room.feed.tell_answer(answer(Answer.ADMITTED, LU))
    room.feed.tell_answer(answer(Answer.OUT, KIM))
    assert room.mouth.said == [("陆志伟", "zh", 55, 140), ("Kim Minseo", "en", 55, 140)]


@pytest.mark.parametrize("one", [one for one in Answer if not one.records])
def test_nobodys_name_is_said_with_a_refusal(one: Answer, room: Room, answer: Callable[..., Result]) -> None:
    room.settings = Settings(speak_names=True)
    room.sounds.prepare()
    room.feed.tell_answer(answer(one, LU))
    assert len(room.ears.heard) == 1
    assert room.mouth.said == []


def test_the_next_answer_ends_the_name_that_is_being_said(room: Room, answer: Callable[..., Result]) -> None:
    room.settings = Settings(speak_names=True)
    room.sounds.prepare()
    room.feed.tell_answer(answer(Answer.ADMITTED, LU))
    before = room.mouth.stopped
    room.feed.tell_answer(answer(Answer.MISREAD))
    assert room.mouth.stopped == before + 1


def test_without_a_voice_the_sound_is_heard_alone(room: Room, answer: Callable[..., Result]) -> None:
    room.mouth.languages = frozenset()
    room.settings = Settings(speak_names=True)
    room.sounds.prepare()
    room.feed.tell_answer(answer(Answer.ADMITTED, LU))
    assert room.ears.heard
    assert room.mouth.said == []
    assert room.sounds.speaks == frozenset()


def test_the_system_is_not_asked_for_a_voice_before_somebody_wants_one(room: Room) -> None:
    room.sounds.prepare()
    assert room.mouth.asked == 0
    room.keep(replace(room.settings, speak_names=True))
    room.keep(replace(room.settings, volume=40))
    assert room.mouth.asked == 1


@pytest.mark.parametrize(
    ("name", "language"),
    [("陆志伟", "zh"), ("𬱖一", "zh"), ("김민서", "ko"), ("Lu Zhiwei", "en"), ("José", "en"), ("李 민", "ko")],
)
def test_the_script_of_a_name_says_its_language(name: str, language: str) -> None:
    assert script_language(name) == language


def test_a_name_no_voice_can_say_is_not_said() -> None:
    assert name_to_say(KIM, frozenset({"ko"})) == ("김민서", "ko")
    assert name_to_say(KIM, frozenset({"zh"})) is None
    assert name_to_say(Delegate(id="x", native="Ana"), frozenset({"en"})) == ("Ana", "en")


def test_a_sound_can_be_tried_while_muted(room: Room) -> None:
    room.settings = Settings(muted=True)
    room.sounds.try_out("full")
    assert room.ears.heard == [("full", NORMAL, 70)]


def test_a_closed_event_is_heard_no_more(room: Room, answer: Callable[..., Result]) -> None:
    room.sounds.close()
    room.feed.tell_answer(answer(Answer.ADMITTED, LU))
    assert room.ears.heard == []


def test_not_saved_is_heard_at_every_scan_and_a_stutter_is_not(quiet_week: Desk, clock: Any, room: Room) -> None:
    clock.now = LECTURE
    desk = CheckInPresenter(
        quiet_week, InlineRunner(), Changes(), lambda _s: None, lambda _u: None, lambda _e: None, room.feed
    )
    codes = [badge.code for badge in quiet_week.file.read.active_badges().values()][:2]
    desk.submit(codes[0])
    desk.submit(codes[0])
    assert [sound for sound, _, _ in room.ears.heard] in (["admitted"], ["note"])
    place = desk.state.place
    assert place is not None
    room.ears.heard.clear()
    for _ in range(3):
        desk.show_reply(ScanReply(Answer.NOT_SAVED, "", place, clock.now))
    assert [sound for sound, _, _ in room.ears.heard] == ["not-saved"] * 3
