"""The camera as a scanner: painted frames and films stand in for the lens, everything behind it is real."""

import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from companion.bootstrap import Program
from companion.domain.codes import new_code
from companion.presenters.camera import CameraMood, CameraState
from companion.settings import Settings
from companion.ui.camera.camera import Camera
from companion.ui.camera.reader import FrameReader, Look
from companion.ui.camera.sources import Devices
from companion.ui.camera.standins import Film, PaintedCameras
from companion.ui.camera.system import SystemDevices, best_format, mood_of, refused_by_files
from companion.ui.stops.camera import hall_with_badge

CODE = new_code(Random(3).randrange)
ON = Settings(camera_on=True)


def hall(program: Program, text: str = CODE) -> QImage:
    return hall_with_badge(program.qr(text))


def empty_hall() -> QImage:
    return hall_with_badge(((False,),))


def plain(colour: str) -> QImage:
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


class Desk:
    """A camera with whatever it told its users."""

    def __init__(self, qtbot: QtBot, settings: Settings, devices: Callable[[], Devices]) -> None:
        self.qtbot = qtbot
        self.codes: list[str] = []
        self.states: list[CameraState] = []
        self.pictures: list[QImage] = []
        self.camera = Camera(settings, devices)
        self.camera.watch(self.states.append)
        self.camera.look(self.pictures.append, 128, 82)
        for timer in (self.camera._again, self.camera._covered):
            timer.setInterval(20)

    @property
    def mood(self) -> CameraMood:
        return self.camera.state.mood

    def see(self, cameras: PaintedCameras, picture: QImage | QVideoFrame, until: Callable[[], bool]) -> None:
        """Show a picture over and over, as a camera does, until it is so."""

        def once() -> bool:
            cameras.see(picture)
            return until()

        self.qtbot.waitUntil(once)

    def looked_at(self, cameras: PaintedCameras, picture: QImage) -> None:
        """Show a picture until it was certainly looked at: three pictures later."""
        wanted = len(self.pictures) + 3
        self.see(cameras, picture, lambda: len(self.pictures) >= wanted)


@pytest.fixture
def cameras() -> PaintedCameras:
    return PaintedCameras("Front", "Desk cam")


@pytest.fixture
def desk_with(qtbot: QtBot, cameras: PaintedCameras) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(settings: Settings = ON, devices: Callable[[], Devices] = lambda: cameras) -> Desk:
        made.append(Desk(qtbot, settings, devices))
        return made[-1]

    yield make
    for desk in made:
        desk.camera.close()
    assert [one.name for one in threading.enumerate() if one.name == "camera"] == []


@pytest.fixture
def desk(desk_with: Callable[..., Desk]) -> Desk:
    """A camera that is switched on and read."""
    made = desk_with()
    made.camera.read(made.codes.append)
    return made


# --- reading ---


def test_a_badge_is_read_once_while_it_stays_in_view(desk: Desk, cameras: PaintedCameras, program: Program) -> None:
    for _ in range(3):
        desk.looked_at(cameras, hall(program))
    assert desk.codes == [CODE]
    assert desk.camera.state == CameraState(CameraMood.SEEING, "Front")


def test_one_badge_after_the_other_is_read(desk: Desk, cameras: PaintedCameras, program: Program) -> None:
    queue = [new_code(Random(seed).randrange) for seed in range(6)]
    for number, code in enumerate(queue, 1):
        desk.see(cameras, hall(program, code), lambda number=number: len(desk.codes) == number)
    assert desk.codes == queue


def test_a_phone_in_dark_mode_is_read(desk: Desk, cameras: PaintedCameras, program: Program) -> None:
    phone = hall(program)
    phone.invertPixels()
    desk.see(cameras, phone, lambda: bool(desk.codes))
    assert desk.codes == [CODE]


def test_a_foreign_code_is_read_at_the_second_sighting(desk: Desk, cameras: PaintedCameras, program: Program) -> None:
    desk.see(cameras, hall(program, "TICKET-7Q2F"), lambda: bool(desk.codes))
    desk.looked_at(cameras, hall(program, "TICKET-7Q2F"))
    assert desk.codes == ["TICKET-7Q2F"]


def test_only_the_newest_frame_is_looked_at(program: Program) -> None:
    looks: list[Look] = []
    may_go, went = threading.Event(), threading.Event()

    def found(look: Look) -> None:
        looks.append(look)
        went.set()
        may_go.wait(20)

    reader = FrameReader(found)
    reader.put(QVideoFrame(hall(program, "1000000000-first")))
    assert went.wait(20)
    went.clear()
    last = new_code(Random(9).randrange)
    for seed in range(30):  # while it is busy with the first
        reader.put(QVideoFrame(hall(program, new_code(Random(100 + seed).randrange))))
    reader.put(QVideoFrame(hall(program, last)))
    may_go.set()
    assert went.wait(20)
    assert reader.close()
    assert [look.codes for look in looks] == [(), (last,)]
    assert reader.dropped == 30


def test_a_frame_that_cannot_be_read_does_not_end_the_reading(
    desk: Desk, cameras: PaintedCameras, program: Program
) -> None:
    desk.looked_at(cameras, empty_hall())
    assert cameras.see(QVideoFrame(QVideoFrameFormat(QSize(0, 0), QVideoFrameFormat.PixelFormat.Format_Invalid)))
    assert cameras.see(QVideoFrame(QVideoFrameFormat(QSize(2, 2), QVideoFrameFormat.PixelFormat.Format_NV12)))
    desk.see(cameras, hall(program), lambda: bool(desk.codes))
    assert desk.codes == [CODE]


def test_barcodes_are_read_when_the_setting_says_so(desk: Desk, cameras: PaintedCameras) -> None:
    import zxingcpp

    made = zxingcpp.create_barcode("MEMBER 4711", zxingcpp.BarcodeFormat.Code128).to_image(
        scale=3, add_quiet_zones=True
    )
    stripes = QImage(bytes(memoryview(made).cast("B")), *reversed(made.shape), made.shape[1],
                     QImage.Format.Format_Grayscale8)  # fmt: skip
    picture = empty_hall()
    painter = QPainter(picture)
    painter.drawImage(200, 300, stripes)
    painter.end()
    desk.looked_at(cameras, picture)
    assert desk.codes == []
    desk.camera.apply(Settings(camera_on=True, camera_barcodes=True))
    desk.see(cameras, picture, lambda: bool(desk.codes))
    assert desk.codes == ["MEMBER 4711"]


def test_who_came_last_hears_the_codes(desk: Desk, cameras: PaintedCameras, program: Program) -> None:
    heard: list[str] = []
    end = desk.camera.read(heard.append)
    desk.looked_at(cameras, hall(program))
    assert (heard, desk.codes) == ([CODE], [])
    end()
    other = new_code(Random(4).randrange)
    desk.see(cameras, hall(program, other), lambda: bool(desk.codes))
    assert (heard, desk.codes) == ([CODE], [other])


# --- on and off ---


def test_the_camera_is_off_until_it_is_switched_on_and_when_nobody_reads(
    desk_with: Callable[..., Desk], cameras: PaintedCameras, program: Program
) -> None:
    desk = desk_with(Settings())
    end = desk.camera.read(desk.codes.append)
    assert cameras.opened == 0
    assert desk.states == [CameraState(CameraMood.OFF)]
    desk.camera.apply(ON)
    desk.see(cameras, hall(program), lambda: bool(desk.codes))
    end()
    desk.qtbot.waitUntil(lambda: desk.mood is CameraMood.OFF)
    assert not cameras.see(hall(program))
    assert cameras.opened == 1


def test_switching_off_lets_the_camera_go(desk: Desk, cameras: PaintedCameras, program: Program) -> None:
    desk.looked_at(cameras, empty_hall())
    desk.camera.apply(Settings(camera_on=False))
    desk.qtbot.waitUntil(lambda: desk.mood is CameraMood.OFF)
    assert not cameras.see(hall(program))
    assert desk.codes == []


def test_from_one_screen_to_the_next_the_camera_stays_open(
    desk_with: Callable[..., Desk], cameras: PaintedCameras
) -> None:
    desk = desk_with()
    desk.camera.read(desk.codes.append)()
    desk.camera.read(desk.codes.append)
    desk.looked_at(cameras, empty_hall())
    assert cameras.opened == 1


def test_trying_it_out_works_while_it_is_switched_off(
    desk_with: Callable[..., Desk], cameras: PaintedCameras, program: Program
) -> None:
    desk = desk_with(Settings())
    desk.camera.read(desk.codes.append, always=True)
    desk.see(cameras, hall(program), lambda: bool(desk.codes))
    assert desk.codes == [CODE]


def test_a_badge_held_there_when_the_camera_is_switched_on_again_counts_again(
    desk: Desk, cameras: PaintedCameras, program: Program
) -> None:
    desk.see(cameras, hall(program), lambda: bool(desk.codes))
    desk.camera.apply(Settings(camera_on=False))
    desk.qtbot.waitUntil(lambda: desk.mood is CameraMood.OFF)
    desk.camera.apply(ON)
    desk.see(cameras, hall(program), lambda: len(desk.codes) == 2)
    assert desk.codes == [CODE, CODE]


def test_another_camera_is_taken_at_once(desk: Desk, cameras: PaintedCameras) -> None:
    desk.looked_at(cameras, empty_hall())
    desk.camera.apply(Settings(camera_on=True, camera="desk cam", camera_name="Desk cam"))
    assert desk.camera.state == CameraState(CameraMood.STARTING, "Desk cam")
    desk.looked_at(cameras, empty_hall())
    assert desk.camera.state == CameraState(CameraMood.SEEING, "Desk cam")


def test_the_morning_check_hears_which_camera_is_meant_and_whether_it_is_there(
    desk_with: Callable[..., Desk], cameras: PaintedCameras
) -> None:
    camera = desk_with(Settings(camera="lobby", camera_name="Lobby")).camera
    assert camera.chosen_camera() == ("", False)
    camera.apply(Settings(camera_on=True))
    assert camera.chosen_camera() == ("Front", True)
    camera.apply(Settings(camera_on=True, camera="lobby", camera_name="Lobby"))
    assert camera.chosen_camera() == ("Lobby", False)
    cameras.plug("Lobby")
    assert camera.chosen_camera() == ("Lobby", True)
    cameras.plug()
    camera.apply(Settings(camera_on=True))
    assert camera.chosen_camera() == ("Camera", False)


# --- what goes wrong ---


def test_a_camera_that_is_pulled_out_comes_back_by_itself(
    desk: Desk, cameras: PaintedCameras, program: Program
) -> None:
    desk.looked_at(cameras, empty_hall())
    cameras.plug()
    assert desk.mood is CameraMood.NONE
    assert not cameras.see(hall(program))
    cameras.plug("Front")
    desk.see(cameras, hall(program), lambda: bool(desk.codes))
    assert desk.codes == [CODE]
    assert desk.camera.state == CameraState(CameraMood.SEEING, "Front")


def test_the_chosen_camera_is_waited_for_and_known_again_in_another_socket(
    desk_with: Callable[..., Desk], cameras: PaintedCameras
) -> None:
    desk = desk_with(Settings(camera_on=True, camera="/dev/video7", camera_name="Lobby"))
    desk.camera.read(desk.codes.append)
    assert desk.camera.state == CameraState(CameraMood.UNPLUGGED, "Lobby")
    assert cameras.opened == 0
    cameras.plug("Front", "Lobby")
    desk.looked_at(cameras, empty_hall())
    assert desk.camera.state == CameraState(CameraMood.SEEING, "Lobby")
    cameras.plug("Front")
    assert desk.camera.state == CameraState(CameraMood.UNPLUGGED, "Lobby")
    cameras.plug("Lobby", "Front")
    assert desk.camera.state == CameraState(CameraMood.STARTING, "Lobby")


@pytest.mark.parametrize("mood", [CameraMood.BUSY, CameraMood.REFUSED, CameraMood.STOPPED])
def test_a_camera_that_fails_says_why_and_is_tried_again(
    desk_with: Callable[..., Desk], cameras: PaintedCameras, program: Program, mood: CameraMood
) -> None:
    cameras.refuse(mood, "the system's words")
    desk = desk_with()
    desk.camera.read(desk.codes.append)
    assert desk.camera.state == CameraState(mood, "Front", "the system's words")
    desk.qtbot.waitUntil(lambda: cameras.opened >= 3)
    assert desk.mood is mood or desk.mood is CameraMood.STARTING
    cameras.refuse(None)
    desk.see(cameras, hall(program), lambda: bool(desk.codes))
    assert desk.mood is CameraMood.SEEING


def test_a_camera_that_sends_nothing_gives_no_picture(desk_with: Callable[..., Desk], cameras: PaintedCameras) -> None:
    desk = desk_with()
    desk.camera._silent.setInterval(20)
    desk.camera.read(desk.codes.append)
    desk.qtbot.waitUntil(lambda: CameraState(CameraMood.STOPPED, "Front") in desk.states)
    assert desk.mood.trouble or cameras.opened > 1


@pytest.mark.parametrize("colour", ["black", "#0a0a0c", "#787878"])
def test_a_closed_shutter_is_said_and_leaves_by_itself(
    desk: Desk, cameras: PaintedCameras, program: Program, colour: str
) -> None:
    desk.looked_at(cameras, empty_hall())
    desk.see(cameras, plain(colour), lambda: desk.mood is CameraMood.COVERED)
    desk.see(cameras, empty_hall(), lambda: desk.mood is CameraMood.SEEING)
    desk.see(cameras, hall(program), lambda: bool(desk.codes))
    assert desk.codes == [CODE]


def test_the_noise_of_a_sensor_in_the_dark_is_no_picture(desk: Desk, cameras: PaintedCameras) -> None:
    rng = Random(5)
    noise = bytes(min(255, max(0, round(rng.gauss(9, 2.5)))) for _ in range(320 * 180))
    dark = QImage(noise, 320, 180, 320, QImage.Format.Format_Grayscale8).scaled(1280, 720)
    desk.see(cameras, dark, lambda: desk.mood is CameraMood.COVERED)


def test_a_single_dark_frame_is_no_shutter(desk: Desk, cameras: PaintedCameras) -> None:
    desk.camera._covered.setInterval(60_000)
    desk.looked_at(cameras, empty_hall())
    desk.looked_at(cameras, plain("black"))
    assert desk.camera._covered.isActive()
    desk.looked_at(cameras, empty_hall())
    assert not desk.camera._covered.isActive()
    assert CameraMood.COVERED not in {state.mood for state in desk.states}


def test_no_camera_is_said(desk_with: Callable[..., Desk]) -> None:
    nothing = PaintedCameras()
    desk = desk_with(ON, lambda: nothing)
    desk.camera.read(desk.codes.append)
    assert desk.mood is CameraMood.NONE
    assert desk.camera.cameras() == ()


def test_a_computer_that_lacks_the_libraries_says_so_and_goes_on(desk_with: Callable[..., Desk]) -> None:
    def cannot() -> Devices:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    desk = desk_with(ON, cannot)
    desk.camera.read(desk.codes.append)
    assert desk.mood is CameraMood.UNUSABLE
    assert desk.camera.cameras() == ()
    desk.camera.apply(Settings(camera_on=False))
    desk.qtbot.waitUntil(lambda: desk.mood is CameraMood.OFF)


def test_the_cameras_of_this_computer_can_be_asked_for(qtbot: QtBot) -> None:
    """Whatever is plugged in where this runs, asking does not fail, and a camera that is not there is not opened."""
    devices = SystemDevices()
    assert all(one.id and one.name for one in devices.cameras())
    with pytest.raises(LookupError):
        devices.open("no such camera")
    assert best_format([]) is None


@pytest.mark.parametrize(
    ("words", "mood"),
    [
        ("Camera is in use", CameraMood.BUSY),
        ("Device or resource busy", CameraMood.BUSY),
        ("Permission denied", CameraMood.REFUSED),
        ("Cannot start streaming", CameraMood.STOPPED),
        ("", CameraMood.STOPPED),
    ],
)
def test_the_systems_words_are_understood(words: str, mood: CameraMood) -> None:
    assert mood_of(words) is mood


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() == 0, reason="needs files that this user may not open"
)
def test_a_camera_that_this_user_may_not_open_is_refused(tmp_path: Path) -> None:
    device = tmp_path / "video0"
    device.touch(mode=0o000)
    assert refused_by_files(str(device))


def test_a_camera_that_is_no_file_is_not_refused(tmp_path: Path) -> None:
    open_device = tmp_path / "video1"
    open_device.touch(mode=0o600)
    assert not refused_by_files(str(open_device))
    assert not refused_by_files(str(tmp_path / "gone"))


# --- photographs ---


def test_a_photograph_is_a_whole_frame_and_the_camera_goes_off_again(
    desk_with: Callable[..., Desk], cameras: PaintedCameras, program: Program
) -> None:
    desk = desk_with(Settings())
    taken: list[QImage] = []
    desk.camera.take_still(taken.append, lambda state: pytest.fail(str(state)))
    assert desk.camera.state == CameraState(CameraMood.STARTING, "Front")
    desk.see(cameras, hall(program), lambda: bool(taken))
    assert taken[0].size() == QSize(1280, 720)
    assert taken[0].pixelColor(5, 5) == hall(program).pixelColor(5, 5)
    desk.qtbot.waitUntil(lambda: desk.mood is CameraMood.OFF)
    assert len(taken) == 1


def test_a_photograph_waits_until_the_camera_found_the_light(
    desk_with: Callable[..., Desk], cameras: PaintedCameras
) -> None:
    desk = desk_with(Settings())
    taken: list[QImage] = []
    desk.camera.take_still(taken.append, lambda state: pytest.fail(str(state)))
    for _ in range(5):
        assert cameras.see(plain("#101010"))
    desk.qtbot.wait(0)
    assert taken == []
    desk.see(cameras, plain("#c0c0c0"), lambda: bool(taken))
    assert taken[0].pixelColor(9, 9).name() == "#c0c0c0"


def test_a_photograph_during_check_in_disturbs_nothing(desk: Desk, cameras: PaintedCameras, program: Program) -> None:
    desk.looked_at(cameras, empty_hall())
    taken: list[QImage] = []
    desk.camera.take_still(taken.append, lambda state: pytest.fail(str(state)))
    desk.see(cameras, hall(program), lambda: bool(taken) and bool(desk.codes))
    assert desk.codes == [CODE]
    assert desk.mood is CameraMood.SEEING
    assert cameras.opened == 1


def test_without_a_camera_there_is_no_photograph_and_somebody_hears_why(desk_with: Callable[..., Desk]) -> None:
    nothing = PaintedCameras()
    desk = desk_with(Settings(), lambda: nothing)
    desk.camera._late.setInterval(20)
    why: list[CameraState] = []
    desk.camera.take_still(lambda _image: pytest.fail("a photograph without a camera"), why.append)
    desk.qtbot.waitUntil(lambda: bool(why))
    assert why == [CameraState(CameraMood.NONE)]
    desk.qtbot.waitUntil(lambda: desk.mood is CameraMood.OFF)


# --- a film instead of a lens ---


def film(path: Path, images: list[QImage], per_second: int = 15) -> Path:
    """A motion JPEG film (AVI 1.0): a header, the pictures, an index."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    width, height = images[0].width(), images[0].height()
    jpegs = []
    for image in images:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert image.save(buffer, "JPG", 90)
        jpegs.append(bytes(buffer.data().data()))
    largest = max(map(len, jpegs))
    main = struct.pack("<14I", 1_000_000 // per_second, largest * per_second, 0, 0x10, len(images), 0, 1, largest,
                       width, height, 0, 0, 0, 0)  # fmt: skip
    stream = struct.pack("<4s4sIHHIIIIIIII4H", b"vids", b"MJPG", 0, 0, 0, 0, 1, per_second, 0, len(images), largest,
                         0xFFFFFFFF, 0, 0, 0, width, height)  # fmt: skip
    bitmap = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, b"MJPG", width * height * 3, 0, 0, 0, 0)
    header = chunk(b"LIST", b"hdrl" + chunk(b"avih", main) + chunk(b"LIST", b"strl" + chunk(b"strh", stream)
                   + chunk(b"strf", bitmap)))  # fmt: skip
    movie, index = b"movi", b""
    for jpeg in jpegs:
        index += struct.pack("<4sIII", b"00dc", 0x10, len(movie), len(jpeg))
        movie += chunk(b"00dc", jpeg)
    path.write_bytes(chunk(b"RIFF", b"AVI " + header + chunk(b"LIST", movie) + chunk(b"idx1", index)))
    return path


def test_people_walk_past_in_a_film_and_each_is_read_once(
    desk_with: Callable[..., Desk], tmp_path: Path, program: Program
) -> None:
    people = [new_code(Random(seed).randrange) for seed in (21, 22, 23)]
    images = [image for code in people for image in (*[hall(program, code)] * 5, *[empty_hall()] * 2)]
    shown = Film(film(tmp_path / "door.avi", images))
    desk = desk_with(ON, lambda: shown)
    desk.camera.read(desk.codes.append)
    desk.qtbot.waitUntil(lambda: len(desk.codes) >= 3, timeout=20_000)
    assert desk.codes[:3] == people
    assert desk.camera.state == CameraState(CameraMood.SEEING, "door.avi")


# --- what it costs and leaves ---

WITHOUT_A_DISK = """
import resource, signal, sys
from PySide6.QtWidgets import QApplication
from companion.bootstrap import Program
from companion.settings import Settings
from companion.ui.camera.camera import Camera
from companion.ui.camera.standins import PaintedCameras
from companion.ui.stops.camera import hall_with_badge

app = QApplication([])
picture = hall_with_badge(Program().qr(sys.argv[1]))
# From here on whoever writes to a file is killed.
signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
codes, stills, pictures = [], [], []
cameras = PaintedCameras("Front")
camera = Camera(Settings(camera_on=True), lambda: cameras)
camera.read(codes.append)
camera.look(pictures.append, 640, 360)
camera.take_still(stills.append, print)
while not (codes and stills and len(pictures) > 3):
    cameras.see(picture)
    app.processEvents()
camera.close()
print(codes[0], stills[0].width(), len(pictures) > 3)
if len(sys.argv) > 2:
    open(sys.argv[2], "w").write("x" * 9999)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is a matter of Unix")
def test_no_picture_touches_the_disk(tmp_path: Path) -> None:
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1", "HOME": str(tmp_path)}

    def run(*more: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-c", WITHOUT_A_DISK, CODE, *more]
        return subprocess.run(command, env=variables, capture_output=True, text=True, timeout=60, check=False)

    done = run()
    assert (done.returncode, done.stdout.split()) == (0, [CODE, "1280", "True"]), done.stderr
    assert run(str(tmp_path / "a file")).returncode != 0, "the limit does not work here, so nothing was shown"


def test_a_camera_that_is_off_loads_nothing() -> None:
    script = (
        "import sys\n"
        "from companion.settings import Settings\n"
        "from companion.ui.screens import checkin\n"
        "from companion.ui.camera.camera import Camera\n"
        "camera = Camera(Settings())\n"
        "camera.watch(lambda state: None); camera.read(print); camera.look(print, 128, 82)\n"
        "import threading\n"
        "loaded = [one for one in ('zxingcpp', 'companion.ui.camera.system', 'companion.ui.camera.reader')"
        " if one in sys.modules]\n"
        "print(loaded, threading.active_count())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["[]", "1"]
