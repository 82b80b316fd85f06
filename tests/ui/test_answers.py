"""Every answer on the real desk: its word is read from two metres in each language, and the next scan replaces it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.answers import Answer
from companion.domain.codes import new_code
from companion.domain.delegates import Badge, BadgeState
from companion.presenters.answers import Result
from companion.presenters.views import Family
from companion.services.desk import Place, ScanReply
from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.checkin import code
from companion.ui.texts import SIGNS
from companion.ui.widgets import Button

SIZES = ((1366, 768), (1093, 614))
SEEN_FROM_TWO_METRES = 52
EARLIER = datetime(2016, 4, 26, 0, 12, tzinfo=UTC)
AFTER_THE_END = datetime(2016, 4, 26, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def on_stage(qapp: QApplication, dressed: Look, week: SampleWeek) -> Callable[..., Any]:
    def open_desk(language: str = "en", size: tuple[int, int] = SIZES[0]) -> Any:
        settings = Settings(language, "light", 100, staff="Jiwon", reduce_motion=True)
        return stage(qapp, dressed, week, Stop("desk", "check-in"), settings, size=size, rest=False)

    return open_desk


def desk(here: Stage) -> CheckInScreen:
    assert isinstance(here.screen, CheckInScreen)
    return here.screen


def replies(here: Stage) -> list[ScanReply]:
    """Each answer with all it can say, and those with two faces in both."""
    read = here.desk.file.read
    place = desk(here).presenter.state.place
    assert place is not None
    person = next(one for one in read.delegates() if one.latin == "Lu Zhiwei")
    person = replace(person, cancelled_by="Minseo", cancelled_at=EARLIER)
    other = next(one for one in read.activities() if one.id == "activity-seminar-a")
    earlier = read.presence(person.id, place.activity.id).first_in(place.checkpoint)
    ended = Badge(
        delegate=person.id, code="772044189554", number=1, state=BadgeState.REPLACED, issued_at=EARLIER,
        ended_at=EARLIER, ended_at_desk="Desk 2", reason="lost on the bus",
    )  # fmt: skip
    valid = replace(ended, code="481516234297", number=2, state=BadgeState.ACTIVE, ended_at=None)
    full = replace(place, activity=replace(place.activity, capacity=14))
    now = here.clock.now

    def reply(answer: Answer, at: datetime = now, place: Place = place, **more: Any) -> ScanReply:
        return ScanReply(answer, "772044189554", place, at, **{"delegate": person, **more})

    return [
        reply(Answer.ADMITTED),
        reply(Answer.ADMITTED, note=True, delegate=replace(person, attention="Food: no nuts\nVIP: vice mayor")),
        reply(Answer.BACK_IN, note=True, delegate=replace(person, attention="Access: wheelchair")),
        reply(Answer.OUT),
        reply(Answer.BACK_IN),
        reply(Answer.ALREADY_IN, earlier=earlier, earlier_desk="Desk 2"),
        reply(Answer.NOT_EXPECTED, better=other),
        reply(Answer.WRONG_TIME, at=EARLIER.replace(day=1), better=other),
        reply(Answer.WRONG_TIME, at=AFTER_THE_END, better=other),
        reply(Answer.FULL, place=full, over_by=3),
        reply(Answer.REPLACED, ended=ended, valid=valid),
        reply(Answer.WITHDRAWN, ended=replace(ended, state=BadgeState.WITHDRAWN, reason="")),
        reply(Answer.CANCELLED),
        reply(Answer.UNKNOWN, delegate=None),
        reply(Answer.MISREAD, delegate=None),
        reply(Answer.NOT_SAVED, trouble="The disk is full. Make room on this laptop, then scan again."),
    ]


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["en", "zh", "ko"])
def test_every_answer_is_read_from_two_metres_and_nothing_is_cut(
    language: str, size: tuple[int, int], on_stage: Callable[..., Any]
) -> None:
    with on_stage(language, size) as here:
        screen = desk(here)
        shown: dict[Answer, set[str]] = {}
        for reply in replies(here):
            screen.presenter.show_reply(reply)
            here.settle()
            panel = screen.result
            laid = panel.headline()
            name = f"{reply.answer} {panel.view.headline}"
            assert laid.font.pixelSize() >= SEEN_FROM_TWO_METRES, name
            assert QFontMetricsF(laid.font).horizontalAdvance(panel.view.headline) <= laid.room, name
            assert list(panel.clipped_texts()) == [], name
            assert all(panel.rect().contains(one.geometry()) for one in panel.findChildren(Button)), name
            family, shape = SIGNS[reply.answer]
            if reply.note:
                assert panel.view.family is Family.NOTE
            else:
                assert (panel.view.family, panel.view.shape) == (family, shape)
            shown.setdefault(reply.answer, set()).add(panel.view.headline)
        assert set(shown) == set(Answer)
        words = [word for one in shown.values() for word in one]
        assert len(words) == len(set(words)) + 1, "the same word for two answers (only the note is shared)"


def test_what_stands_below_tells_staff_what_to_do(on_stage: Callable[..., Any]) -> None:
    said: dict[str, str] = {}
    with on_stage() as here:
        for reply in replies(here):
            desk(here).presenter.show_reply(reply)
            here.settle()
            view = desk(here).result.view
            said[view.headline] = " ".join((view.subline, view.digits, view.do, view.why, *view.steps))
            keys = {action.label: action.key for action in view.actions}
            said[view.headline] += "".join(f" [{label} {key}]" for label, key in keys.items())
    assert "First scan" in said["Already checked in"]
    assert "Desk 2" in said["Already checked in"]
    assert "7720 4418 9554" in said["Unknown badge"]
    assert "7720 4418 9554" in said["Scan again"]
    assert "4297" in said["Replaced badge"]
    assert "lost on the bus" in said["Replaced badge"]
    assert "3 too many" in said["Full"]
    assert "14 places" in said["Full"]
    assert "Minseo" in said["Cancelled"]
    assert "send them to" in said["Not on this list"]
    assert "[Let them in here F9]" in said["Not on this list"]
    assert "[Change to what is on now F9]" in said["Not open yet"]
    assert "[Let them in here F10]" in said["Already over"]
    assert said["Not saved"].startswith("This laptop is checking nobody in")


def test_twenty_scans_a_second_are_all_answered_in_order_and_the_last_is_on_show(
    on_stage: Callable[..., Any], qtbot: QtBot
) -> None:
    """Through the real presenter, the real lanes and the real disk: 60 scans, one every 50 ms."""
    with on_stage() as here:
        screen = desk(here)
        people = [one.latin for one in here.desk.file.read.delegates()]
        known = [code(here, latin) for latin in people]
        nobody = [new_code(lambda top, n=n: n % top) for n in range(3, 400, 7)]
        mixed = [one for both in zip(known * 4, nobody, strict=False) for one in both][:60]
        answers: list[Result] = []
        here.context.feed.answers(answers.append)
        sent = 0

        def send() -> None:
            nonlocal sent
            here.clock.forward(0.05)
            screen.scanned(mixed[sent])
            sent += 1

        timer = QTimer(screen)
        timer.timeout.connect(lambda: send() if sent < len(mixed) else timer.stop())
        timer.start(50)
        qtbot.waitUntil(lambda: len(answers) == len(mixed), timeout=20_000)
        here.settle()
        assert [one.reply.code for one in answers] == mixed
        assert [one.number for one in answers] == list(range(answers[0].number, answers[0].number + len(mixed)))
        assert screen.presenter.state.result == answers[-1]
        assert len(here.player.played) == len(mixed)
        assert len(here.desk.file.read.presences_at("activity-transport")) == len(people)
