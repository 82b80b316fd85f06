"""The window that faces delegates: painted without anything private, on its screen and nowhere else."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from companion.domain.answers import Answer
from companion.domain.programme import Event
from companion.presenters import facing
from companion.presenters.facing import FacingPage, FacingView, NextUp, Visitor
from companion.presenters.laptop_screens import LaptopScreen
from companion.services import roster
from companion.settings import Settings
from companion.ui.desk_guard import DeskGuard
from companion.ui.look import EVENT_COLOURS, Look, contrast
from companion.ui.second_screen import SecondScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.checkin import code, presenter
from companion.ui.widgets.facing_page import FacingArt

LAPTOP = LaptopScreen("eDP-1", "Panel 1", 1366, 768)
HALL = LaptopScreen("HDMI-1", "Beamer X 7", 1920, 1080, 1366)
NOW = datetime(2016, 4, 26, 0, 24, tzinfo=UTC)
EVENT = Event(
    "e",
    {"en": "Low-carbon City Study Visit, Seoul", "zh": "首尔低碳城市研修访问", "ko": "서울 저탄소 도시 연수"},
    NOW.date(),
    NOW.date(),
    "Asia/Seoul",
    languages=("en", "zh", "ko"),
)
COMING = NextUp(
    NOW.replace(minute=30).astimezone(EVENT.zone),
    {"en": "Lecture: transport and ecomobility", "zh": "讲座：交通与生态出行", "ko": "강의: 교통과 생태교통"},
    "Room 301",
)
SIZES = ((1920, 1080), (1366, 768), (1280, 800), (1024, 768), (2560, 1080))
VISITORS = (
    Visitor("陆知微", "Lu Zhiwei", "上海 Shanghai", "zh"),
    Visitor("김민서", "Kim Minseo", "서울 Seoul", "ko"),
    Visitor("Eleanor Whitcombe", "", "Bristol", "en"),
    Visitor("Gulnur Abdureshit Wilhelmina Featherstonehaugh-Cholmondeley", "", "Shenzhen Guangming New District", "en"),
    Visitor(
        "古丽努尔·阿卜杜热西提·买买提·阿不都拉·吐尔逊",
        "Gulnur Abdureshit Mamat Abdulla Tursun",
        "乌鲁木齐 Ürümqi",
        "zh",
    ),
    Visitor("남궁황보제갈독고선우사공서문동방", "Namgung Hwangbo Jegal Dokgo Seonu", "서울 Seoul", "ko"),
    Visitor("محمد عبد الله الأنصاري", "Mohammed Abdullah Al-Ansari", "القاهرة Cairo", "en"),
    Visitor("Wolfeschlegelsteinhausenbergerdorff", "", "Llanfairpwllgwyngyllgogerychwyrndrobwll", "en"),
)


class FakeScreens(QObject):
    """Screens that can be plugged in and out, and what was put on them."""

    changed = Signal()
    going = Signal(str)

    def __init__(self, *there: LaptopScreen) -> None:
        super().__init__()
        self.there = list(there)
        self.desk = LAPTOP.name
        self.filled: list[str] = []

    def all(self) -> tuple[LaptopScreen, ...]:
        return tuple(self.there)

    def of(self, window: QWidget) -> str:
        assert window is not None
        return self.desk

    def fill(self, window: QWidget, name: str) -> None:
        self.filled.append(name)
        window.resize(640, 360)
        window.show()

    def plug_in(self, screen: LaptopScreen) -> None:
        self.there.append(screen)
        self.changed.emit()

    def unplug(self, screen: LaptopScreen) -> None:
        self.there.remove(screen)
        self.going.emit(screen.name)
        self.changed.emit()


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Iterator[Stage]:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings) as made:
        yield made


Beside = Callable[..., tuple[SecondScreen, FakeScreens]]


@pytest.fixture
def beside(here: Stage) -> Iterator[Beside]:
    """A second screen with screens that a test can unplug, beside the desk of the sample."""
    made: list[SecondScreen] = []

    def make(*there: LaptopScreen) -> tuple[SecondScreen, FakeScreens]:
        screens = FakeScreens(*there)
        second = SecondScreen(here.session.look, here.window, screens, here.session.settings, here.session.keep)
        made.append(second)
        second.enter(here.context)
        return second, screens

    yield make
    for second in made:
        second.close()
        second.deleteLater()


def page(second: SecondScreen) -> FacingArt:
    assert second.window is not None
    return second.window.art


# --- the page ---


def every_page() -> Iterator[FacingView]:
    for visitor in VISITORS:
        for answer in Answer:
            if facing.greets(answer):
                yield facing.welcome_page(EVENT, NOW, visitor, answer, COMING, 1)
    for first in ("zh", "en", "ko"):
        yield facing.idle_page(EVENT, NOW, first, COMING)
        yield facing.idle_page(EVENT, NOW, first, replace(COMING, starts=COMING.starts.replace(day=27)), kiosk=True)
        yield facing.idle_page(EVENT, NOW, first, None)
        yield facing.moment_page(EVENT, NOW, first, COMING, 2)
        yield facing.closed_page(EVENT, NOW, first)


@pytest.mark.parametrize("size", SIZES)
def test_every_page_has_room_for_its_words_on_every_screen(look: Look, qtbot: QtBot, size: tuple[int, int]) -> None:
    art = FacingArt(look, facing.closed_page(EVENT, NOW, "en"))
    qtbot.addWidget(art)
    art.resize(*size)
    for view in every_page():
        art.show_view(view)
        assert tuple(art.clipped_texts()) == (), view


@pytest.mark.parametrize("visitor", VISITORS, ids=lambda visitor: visitor.latin or visitor.name)
@pytest.mark.parametrize("size", SIZES)
def test_names_are_whole_and_within_the_page(look: Look, qtbot: QtBot, size: tuple[int, int], visitor: Visitor) -> None:
    view = facing.welcome_page(EVENT, NOW, visitor, Answer.ADMITTED, COMING, 1)
    art = FacingArt(look, view)
    qtbot.addWidget(art)
    art.resize(*size)
    said = "".join(art.visible_texts()).replace(" ", "")
    for text in (visitor.name, visitor.latin, visitor.city):
        assert text.replace(" ", "") in said
    unit = min(size[1] / 1080, size[0] / 1440)
    for line in art.lines():
        assert line.rect.left() >= 0
        assert line.rect.right() * unit <= size[0] + 1
        assert line.rect.bottom() * unit <= size[1] + 1


@pytest.mark.parametrize("size", SIZES)
def test_rows_of_names_do_not_run_into_each_other(look: Look, qtbot: QtBot, size: tuple[int, int]) -> None:
    for visitor in VISITORS:
        art = FacingArt(look, facing.welcome_page(EVENT, NOW, visitor, Answer.ADMITTED, COMING, 1))
        qtbot.addWidget(art)
        art.resize(*size)
        wanted = {visitor.name, visitor.latin, visitor.city} - {""}
        found = [line for line in art.lines() if line.text.replace("\n", " ").replace("· ", "·") in wanted]
        found += [line for line in art.lines() if line not in found and line.text.replace("\n", "") in wanted]
        spans = sorted((line.rect.center().y() - _half(line), line.rect.center().y() + _half(line)) for line in found)
        assert len(spans) == len(wanted)
        assert all(first[1] <= second[0] + 1 for first, second in pairwise(spans)), visitor


def _half(line: Any) -> float:
    rows = line.text.count("\n") + 1
    return float(line.size * 0.55 if rows == 1 else line.pitch * rows / 2 - line.size * 0.09)


def test_text_on_the_landscape_can_be_read() -> None:
    for ground in ("mist", "ridge3", "ridge2"):
        for ink in ("print_ink", "pine"):
            assert contrast(EVENT_COLOURS[ink], EVENT_COLOURS[ground]) >= 4.5
    assert contrast(EVENT_COLOURS["print_ink"], EVENT_COLOURS["sun"]) >= 4.5
    assert contrast(EVENT_COLOURS["mist"], EVENT_COLOURS["pine"]) >= 4.5


def test_one_page_fades_into_the_next_and_not_with_less_motion(look: Look, qtbot: QtBot) -> None:
    art = FacingArt(look, facing.idle_page(EVENT, NOW, "en", COMING))
    qtbot.addWidget(art)
    art.resize(640, 360)
    art.show()
    qtbot.waitExposed(art)
    greeting = facing.welcome_page(EVENT, NOW, VISITORS[0], Answer.ADMITTED, COMING, 1)
    art.show_view(greeting)
    assert art.fading is False
    look.set_reduce_motion(False)
    art.show_view(replace(greeting, number=2))
    assert art.fading is True
    qtbot.waitUntil(lambda: not art.fading)
    art.show_view(replace(greeting, number=2, now=greeting.now.replace(minute=25)))
    assert art.fading is False


# --- the window ---


def test_it_shows_who_was_checked_in_and_nothing_private_of_them(here: Stage, beside: Beside) -> None:
    second, _screens = beside(LAPTOP, HALL)
    second.toggle()
    one = presenter(here).state.board.missing[0]
    secrets = {
        "mobile": "+86 100 0000 7777", "email": "secret@example.org", "emergency": "Secret Mother",
        "diet": "secret diet", "access": "secret wheelchair", "attention": "Food: secret note",
        "organisation": "Secret Bureau", "position": "Secret Director",
    }  # fmt: skip
    roster.change(here.desk, one.id, secrets)
    here.settle()
    presenter(here).submit(code(here, one.latin))
    here.settle()
    art = page(second)
    assert art.view.page is FacingPage.WELCOME
    assert one.name in "".join(art.visible_texts())
    shown = " ".join((*art.visible_texts(), art.accessibleName(), second.window.windowTitle() if second.window else ""))
    assert "secret" not in shown.lower()
    assert "0000" not in shown


def test_it_takes_neither_cursor_nor_keyboard(beside: Beside) -> None:
    second, _screens = beside(LAPTOP, HALL)
    second.toggle()
    window = second.window
    assert window is not None
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    parts = [window, *window.findChildren(QWidget)]
    assert all(part.focusPolicy() is Qt.FocusPolicy.NoFocus for part in parts)


def test_the_key_shows_it_on_the_other_screen_and_puts_it_away(here: Stage, beside: Beside) -> None:
    second, screens = beside(LAPTOP, HALL)
    assert second.state() == "off"
    second.toggle()
    assert screens.filled == ["HDMI-1"]
    assert second.state() == "on"
    assert here.session.settings().second_screen == HALL.key
    second.toggle()
    assert second.window is None
    assert second.state() == "off"


def test_unplugged_it_hides_and_comes_back_by_itself_on_that_screen(beside: Beside) -> None:
    second, screens = beside(LAPTOP, HALL)
    second.toggle()
    screens.unplug(HALL)
    assert second.window is None
    assert second.state() == "away"
    screens.plug_in(LaptopScreen("DP-9", "Office Y 9", 1280, 1024))
    assert second.window is None
    screens.plug_in(HALL)
    assert second.window is not None
    assert screens.filled == ["HDMI-1", "HDMI-1"]


def test_it_never_covers_the_desk(here: Stage, beside: Beside) -> None:
    second, screens = beside(LAPTOP, HALL)
    second.toggle()
    screens.desk = HALL.name
    here.window.move(40, 40)
    here.settle()
    assert second.window is None
    screens.desk = LAPTOP.name
    here.window.move(80, 80)
    here.settle()
    assert second.window is not None


def test_with_one_screen_it_is_a_window_that_can_be_moved(here: Stage, beside: Beside) -> None:
    second, screens = beside(LAPTOP)
    second.toggle()
    assert second.state() == "window"
    assert screens.filled == []
    window = second.window
    assert window is not None
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint
    window.close()
    assert second.state() == "off"
    assert not here.session.settings().second_screen_on


def test_started_again_it_is_where_it_was(here: Stage, beside: Beside) -> None:
    first, _screens = beside(LAPTOP, HALL)
    first.toggle()
    first.close()
    second, screens = beside(LAPTOP, HALL)
    assert screens.filled == ["HDMI-1"]
    assert second.state() == "on"


def test_between_two_events_it_shows_name_and_clock_and_goes_on_with_the_next(here: Stage, beside: Beside) -> None:
    second, screens = beside(LAPTOP, HALL)
    second.toggle()
    second.leave()
    assert page(second).view.page is FacingPage.CLOSED
    second.enter(here.context)
    assert page(second).view.page is FacingPage.IDLE
    assert screens.filled == ["HDMI-1"]


def test_the_real_screens_are_listed_with_their_sizes(here: Stage) -> None:
    there = here.session.second_screen.screens()
    assert len(there) == 1
    assert (there[0].width, there[0].height) == (800, 800)
    assert here.session.second_screen.desk_screen() == there[0].name


def test_the_program_ends_with_the_second_screen_on(here: Stage) -> None:
    here.session.second_screen.try_in_window()
    window = here.session.second_screen.window
    assert window is not None
    assert window.isVisible()
    here.session.window.close()
    assert here.session.second_screen.window is None


def test_delegates_can_check_themselves_in_at_it_while_the_desk_stays_locked(here: Stage, beside: Beside) -> None:
    second, _screens = beside(LAPTOP, HALL)
    second.toggle()
    here.session.lock.set_pin("4711", "4711", lambda _fault: None)
    here.settle()
    here.session.keep(replace(here.session.settings(), kiosk_beside=True))
    guard = DeskGuard(
        here.session.look, here.window, here.session.lock, here.session.scanner, second, here.session.second_screen
    )
    guard.enter(here.context)
    guard.start_kiosk()
    here.settle()
    assert guard.kiosk is None
    assert here.window.isVisible()
    assert here.session.lock.locked
    assert "Please scan your badge" in page(second).visible_texts()
    here.session.lock.try_pin("4711", lambda _tried: None)
    here.settle()
    assert "Please show your badge" in page(second).visible_texts()
    guard.leave()
    guard.close()
