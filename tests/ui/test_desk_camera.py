"""The camera in the window: at the desk it checks people in, in the settings it is tried out."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from companion.domain.answers import Answer
from companion.domain.attendance import How
from companion.presenters.camera import CameraMood, CameraState
from companion.settings import Settings
from companion.ui.camera import words
from companion.ui.camera.standins import PaintedCameras
from companion.ui.look import Look, SizeClass
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.screens.settings import SettingsScreen
from companion.ui.settings_pages.camera import CameraPage
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.camera import hall_with_badge
from companion.ui.stops.checkin import code
from companion.ui.widgets.camera_card import CameraCard
from companion.ui.widgets.status import StatusItem
from companion.ui.widgets.status_panel import StatusPanel

DESK = Stop("desk", "check-in")


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, DESK, settings, rest=False) as made:
        yield made


@pytest.fixture
def cameras(here: Stage) -> PaintedCameras:
    painted = PaintedCameras("Front", "USB camera")
    here.session.camera.use_devices(lambda: painted)
    here.session.camera._covered.setInterval(20)
    return painted


@pytest.fixture
def show(qtbot: QtBot, cameras: PaintedCameras) -> Callable[[QImage, Callable[[], bool]], None]:
    """Show a picture to the open camera until it is so."""

    def see(picture: QImage, until: Callable[[], bool]) -> None:
        def once() -> bool:
            cameras.see(picture)
            return until()

        qtbot.waitUntil(once)

    return see


Show = Callable[[QImage, Callable[[], bool]], None]


def desk(here: Stage) -> CheckInScreen:
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    return screen


def page(here: Stage) -> CameraPage:
    here.session.open_screen("settings", page="camera")
    screen = here.screen
    assert isinstance(screen, SettingsScreen)
    assert isinstance(screen.page, CameraPage)
    return screen.page


def f8(here: Stage) -> None:
    QTest.keyClick(QApplication.focusWidget() or here.window, Qt.Key.Key_F8)
    here.settle()


def badge(here: Stage, latin: str) -> QImage:
    return hall_with_badge(here.session.program.qr(code(here, latin)))


def missing(here: Stage) -> str:
    return next(one.latin for one in desk(here).presenter.state.board.missing if not one.attention)


def mood(here: Stage) -> CameraMood:
    return here.session.camera.state.mood


def statuses(here: Stage) -> dict[str, str]:
    items = desk(here).status.findChildren(StatusItem)
    return dict(item.accessibleName().split(": ") for item in items if item.isVisible())


def test_f8_switches_the_camera_on_and_a_badge_before_it_checks_in(
    here: Stage, cameras: PaintedCameras, show: Show, qtbot: QtBot
) -> None:
    person = missing(here)
    assert cameras.opened == 0
    f8(here)
    assert here.session.settings().camera_on
    screen = desk(here)
    show(badge(here, person), lambda: screen.presenter.state.result is not None)
    result = screen.presenter.state.result
    assert result is not None
    assert (result.reply.answer, result.how) == (Answer.ADMITTED, How.CAMERA)
    assert screen.result.view.latin == person
    assert statuses(here)["Camera"] == "Reading"
    assert not screen.presenter.state.scanner_seen
    f8(here)
    assert not here.session.settings().camera_on
    show(badge(here, person), lambda: mood(here) is CameraMood.OFF)
    qtbot.waitUntil(lambda: "Camera" not in statuses(here))


def test_what_somebody_types_stays_when_the_camera_reads(here: Stage, cameras: PaintedCameras, show: Show) -> None:
    f8(here)
    screen = desk(here)
    person = missing(here)
    screen.letter("li")
    here.settle()
    show(badge(here, person), lambda: screen.presenter.state.result is not None)
    assert screen.search.text() == "li"
    assert screen.search.box.hasFocus()


def test_trouble_with_the_camera_never_stands_in_the_way_of_a_scan(
    here: Stage, cameras: PaintedCameras, show: Show
) -> None:
    cameras.plug()
    f8(here)
    screen, person = desk(here), missing(here)
    assert statuses(here)["Camera"] == "No camera found"
    screen.scanned(code(here, person))
    here.settle()
    result = screen.presenter.state.result
    assert result is not None
    assert result.reply.answer is Answer.ADMITTED
    cameras.plug("Front")
    show(badge(here, person), lambda: mood(here) is CameraMood.SEEING)


def test_the_item_in_the_status_row_says_the_cause_and_leads_to_the_settings(
    here: Stage, cameras: PaintedCameras, qtbot: QtBot
) -> None:
    cameras.refuse(CameraMood.BUSY)
    f8(here)
    desk(here).status.opened.emit("camera")
    panel = here.window.findChild(StatusPanel)
    assert panel is not None
    panel.pressed.emit(words.SETTINGS)
    assert isinstance(here.screen, SettingsScreen)
    assert here.screen.page.key == "camera"


def test_leaving_the_desk_lets_the_camera_go_and_coming_back_takes_it(
    here: Stage, cameras: PaintedCameras, show: Show, qtbot: QtBot
) -> None:
    f8(here)
    show(hall_with_badge(((False,),)), lambda: mood(here) is CameraMood.SEEING)
    here.session.open_screen("programme")
    qtbot.waitUntil(lambda: mood(here) is CameraMood.OFF)
    assert not cameras.see(hall_with_badge(((False,),)))
    here.session.open_screen("check-in")
    show(hall_with_badge(((False,),)), lambda: mood(here) is CameraMood.SEEING)


def test_closing_the_event_lets_the_camera_go(here: Stage, cameras: PaintedCameras, show: Show) -> None:
    f8(here)
    show(hall_with_badge(((False,),)), lambda: mood(here) is CameraMood.SEEING)
    here.session.show_welcome()
    assert mood(here) is CameraMood.OFF
    assert not cameras.see(hall_with_badge(((False,),)))


def test_the_picture_at_the_desk_is_mirrored_though_the_frame_is_read_as_it_is(
    here: Stage, cameras: PaintedCameras, show: Show
) -> None:
    f8(here)
    card = desk(here).camera.card
    picture = badge(here, missing(here))
    for y in range(720):
        for x in range(0, 320, 1):
            picture.setPixelColor(x, y, QColor("#e02020"))
    show(picture, lambda: card._image is not None and desk(here).presenter.state.result is not None)
    seen = card.grab().toImage()
    where = card._preview().toRect()
    scale = seen.width() / card.width()

    def tone(x: float) -> QColor:
        return seen.pixelColor(int(x * scale), int(where.center().y() * scale))

    assert tone(where.right() - 8).red() > 180
    assert tone(where.left() + 8).red() < 120


def test_a_covered_lens_is_shown_as_such(here: Stage, cameras: PaintedCameras, show: Show) -> None:
    f8(here)
    black = QImage(1280, 720, QImage.Format.Format_RGB32)
    black.fill(QColor("black"))
    show(black, lambda: mood(here) is CameraMood.COVERED)
    assert statuses(here)["Camera"] == "Covered, or too dark"
    assert "Covered, or too dark" in tuple(desk(here).camera.card.visible_texts())


def test_the_card_leaves_in_compact_windows_and_the_status_stays(here: Stage, cameras: PaintedCameras) -> None:
    f8(here)
    card = desk(here).camera.card
    assert card.isVisible()
    here.window.resize(1093, 614)
    here.settle()
    assert desk(here).size_class is SizeClass.COMPACT
    assert not card.isVisible()
    assert "Camera" in statuses(here)


def test_a_code_is_tried_out_in_the_settings_and_nothing_is_recorded(
    here: Stage, cameras: PaintedCameras, show: Show
) -> None:
    person = missing(here)
    entries = here.desk.file.read.entry_count()
    here_is = page(here)
    assert not here.session.settings().camera_on
    number = code(here, person)
    show(badge(here, person), lambda: here_is.result.text_in_full().startswith("Read"))
    assert here_is.result.text_in_full() == f"Read {number[:4]} {number[4:8]} {number[8:]}"
    assert here.desk.file.read.entry_count() == entries


def test_another_camera_is_chosen_by_its_name(here: Stage, cameras: PaintedCameras, show: Show) -> None:
    here_is = page(here)
    names = [here_is.choice.itemText(at) for at in range(here_is.choice.count())]
    assert names == ["The first one found", "Front", "USB camera"]
    here_is.choice.setCurrentIndex(2)
    here_is.choice.activated.emit(2)
    settings = here.session.settings()
    assert (settings.camera, settings.camera_name) == ("usb camera", "USB camera")
    show(hall_with_badge(((False,),)), lambda: mood(here) is CameraMood.SEEING)
    assert here.session.camera.state == CameraState(CameraMood.SEEING, "USB camera")


def test_a_chosen_camera_that_is_not_there_stays_chosen(here: Stage, cameras: PaintedCameras) -> None:
    settings = here.session.settings()
    here.session.keep(replace(settings, camera="lobby", camera_name="Lobby"))
    here_is = page(here)
    assert here_is.choice.currentText() == "Lobby"
    assert here_is.result.text_in_full() == "Not plugged in"
    cameras.plug("Front", "Lobby")
    assert here_is.choice.currentText() == "Lobby"
    assert mood(here) is CameraMood.STARTING


def test_switches_of_the_page_are_kept(here: Stage, cameras: PaintedCameras) -> None:
    here_is = page(here)
    here_is.on.setChecked(True)
    here_is.codes.chosen.emit("all")
    settings = here.session.settings()
    assert (settings.camera_on, settings.camera_barcodes) == (True, True)


@pytest.mark.parametrize("state", [CameraState(one, name) for one in CameraMood for name in ("", "Front")])
def test_every_state_has_words_that_fit_the_card(dressed: Look, state: CameraState) -> None:
    card = CameraCard(dressed)
    card.resize(card.sizeHint())
    for language in ("en", "zh_CN", "ko"):
        dressed.set_language(language)
        card.show_state(state)
        assert words.short(state.mood)
        assert tuple(card.clipped_texts()) == ()
        assert "{" not in words.sentence(state)
        assert bool(words.status(state)) is (state.mood is not CameraMood.OFF)
    dressed.set_language("en")
    assert state.mood.trouble is False or "Scanning goes on." in words.sentence(state)
