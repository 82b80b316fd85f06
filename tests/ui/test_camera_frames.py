"""Codes and thumbnails out of frames in the formats that cameras send, and out of photographs of badges and phones."""

from random import Random
from types import ModuleType

import pytest
import zxingcpp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QTransform
from PySide6.QtMultimedia import QtVideo, QVideoFrame, QVideoFrameFormat

from companion.bootstrap import Program
from companion.domain.codes import new_code
from companion.ui.camera.decoder import Decoder, Pass
from companion.ui.camera.frames import Plane, opened
from companion.ui.camera.thumbnail import thumbnail, upright, whole
from companion.ui.stops.camera import hall_with_badge

CODE = new_code(Random(7).randrange)
F = QVideoFrameFormat.PixelFormat


@pytest.fixture(scope="module")
def hall(program: Program) -> QImage:
    return hall_with_badge(program.qr(CODE))


def ycbcr(colour: QColor) -> tuple[int, int, int]:
    """Full-range BT.601, as the thumbnail reads it."""
    r, g, b = colour.red(), colour.green(), colour.blue()
    y = 0.299 * r + 0.587 * g + 0.114 * b
    return round(y), round(128 + (b - y) / 1.772), round(128 + (r - y) / 1.402)


def frame_of(kind: F, image: QImage, colour: QColor | None = None) -> QVideoFrame:
    """A frame as a camera makes it: the image's brightness, and `colour` (or none) all over."""
    width, height = image.width(), image.height()
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), kind))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    grey_image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    grey = bytes(grey_image.constBits())
    row = grey_image.bytesPerLine()
    _, cb, cr = ycbcr(colour or QColor("grey"))
    for i in range(frame.planeCount()):
        bits, stride = frame.bits(i), frame.bytesPerLine(i)
        for y in range(len(bits) // stride):
            source = grey[y * row : y * row + width]
            bits[y * stride : y * stride + stride] = line(kind, i, source, (cb, cr), stride)
    frame.unmap()
    return frame


def line(kind: F, plane: int, grey: bytes, chroma: tuple[int, int], stride: int) -> bytes:
    cb, cr = chroma
    out = bytearray(stride)
    if plane == 0:
        step, at = {
            F.Format_YUYV: (2, 0), F.Format_UYVY: (2, 1), F.Format_P010: (2, 1), F.Format_Y16: (2, 1),
        }.get(kind, (1, 0))  # fmt: skip
        if kind in {F.Format_YUYV, F.Format_UYVY}:
            out[1 - at :: 4] = bytes([cb]) * len(out[1 - at :: 4])
            out[3 - at :: 4] = bytes([cr]) * len(out[3 - at :: 4])
        out[at : at + len(grey) * step : step] = grey
    elif kind in {F.Format_NV12, F.Format_P010}:
        high = 1 if kind is F.Format_P010 else 0
        out[high :: 2 * (high + 1)] = bytes([cb]) * len(out[high :: 2 * (high + 1)])
        out[1 + 2 * high :: 2 * (high + 1)] = bytes([cr]) * len(out[1 + 2 * high :: 2 * (high + 1)])
    elif kind is F.Format_NV21:
        out[0::2], out[1::2] = bytes([cr]) * len(out[0::2]), bytes([cb]) * len(out[1::2])
    else:
        first = cr if kind is F.Format_YV12 else cb
        out[:] = bytes([first if plane == 1 else cb + cr - first]) * stride
    return bytes(out)


MADE = (
    F.Format_Y8, F.Format_Y16, F.Format_P010, F.Format_NV12, F.Format_NV21, F.Format_YUV420P, F.Format_YUV422P,
    F.Format_YV12, F.Format_YUYV, F.Format_UYVY,
)  # fmt: skip
WITH_COLOUR = tuple(kind for kind in MADE if kind not in {F.Format_Y8, F.Format_Y16, F.Format_P010})
IMAGES = {
    "BGRX8888": QImage.Format.Format_RGB32,
    "BGRA8888_Premultiplied": QImage.Format.Format_ARGB32_Premultiplied,
    "RGBX8888": QImage.Format.Format_RGBX8888,
    "RGBA8888": QImage.Format.Format_RGBA8888,
    "Y8": QImage.Format.Format_Grayscale8,
}


def texts(frame: QVideoFrame, way: Pass = Pass.PLAIN) -> list[str]:
    with opened(frame) as picture:
        assert picture is not None
        return [one.text for one in Decoder().read(picture.grey, way)]


@pytest.mark.parametrize("way", Pass)
@pytest.mark.parametrize("kind", MADE, ids=lambda kind: kind.name)
def test_a_code_is_read_in_every_format_a_camera_may_send(hall: QImage, kind: F, way: Pass) -> None:
    assert texts(frame_of(kind, hall), way) == [CODE]


@pytest.mark.parametrize("name", IMAGES)
def test_a_code_is_read_in_frames_of_red_green_and_blue(hall: QImage, name: str) -> None:
    frame = QVideoFrame(hall.convertToFormat(IMAGES[name]))
    assert frame.pixelFormat().name.startswith(f"Format_{name[:4]}") or name == "Y8"
    for way in Pass:
        assert texts(frame, way) == [CODE]
    with opened(frame) as picture:
        assert picture is not None
        small = thumbnail(picture, 256, 144)
    if name != "Y8":
        expected = hall.scaled(256, 144).pixelColor(60, 110)
        assert near(small.pixelColor(60, 110), expected)


def near(one: QColor, other: QColor, by: int = 8) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


@pytest.mark.parametrize("colour", ["#c03020", "#2060c0", "#309040", "#d0b030", "#808080", "#101010", "#f0f0f0"])
@pytest.mark.parametrize("kind", WITH_COLOUR, ids=lambda kind: kind.name)
def test_the_thumbnail_has_the_colours_of_the_frame(kind: F, colour: str) -> None:
    wanted = QColor(colour)
    flat = QImage(1280, 720, QImage.Format.Format_RGB32)
    flat.fill(QColor(*[ycbcr(wanted)[0]] * 3))
    with opened(frame_of(kind, flat, wanted)) as picture:
        assert picture is not None
        small = thumbnail(picture, 256, 164)
    assert small.size() == QSize(256, 144)
    for at in ((0, 0), (128, 72), (255, 143)):
        assert near(small.pixelColor(*at), wanted)


def test_odd_sizes_are_read_to_the_last_pixel(program: Program) -> None:
    image = hall_with_badge(program.qr(CODE)).copy(201, 3, 801, 715)
    for kind in (F.Format_NV12, F.Format_YUV420P, F.Format_Y8):
        assert texts(frame_of(kind, image)) == [CODE]
        with opened(frame_of(kind, image)) as picture:
            assert picture is not None
            assert thumbnail(picture, 128, 82).height() == 82


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("mirrored", [False, True])
def test_codes_are_read_turned_and_mirrored(hall: QImage, turn: int, mirrored: bool) -> None:
    seen = hall.transformed(QTransform().rotate(turn))
    if mirrored:
        seen = seen.flipped(Qt.Orientation.Horizontal)
    assert texts(QVideoFrame(seen)) == [CODE]


CORNERS = ((0.03, 0.03), (0.97, 0.03), (0.97, 0.97), (0.03, 0.97))


def bright_corner(image: QImage) -> int:
    """Which corner is bright, clockwise from the upper left."""
    tones = [image.pixelColor(int(x * image.width()), int(y * image.height())).green() for x, y in CORNERS]
    assert sorted(tones)[2] < 100 < max(tones)
    return tones.index(max(tones))


def corner_image() -> QImage:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(QColor("#404040"))
    for x in range(60):
        for y in range(60):
            image.setPixelColor(x, y, QColor("white"))
    return image


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_frame_that_says_how_it_is_turned_is_shown_upright(turn: int, mirrored: bool) -> None:
    """A camera that hangs on its side, and one that mirrors: first it is turned clockwise, then mirrored."""
    frame = QVideoFrame(corner_image())
    frame.setRotation(QtVideo.Rotation(turn))
    frame.setMirrored(mirrored)
    with opened(frame) as picture:
        assert picture is not None
        small = upright(thumbnail(picture, 160, 160), frame)
    corner = turn // 90
    expected = (1, 0, 3, 2)[corner] if mirrored else corner
    for image in (small, whole(frame)):
        assert (image.width() > image.height()) is (turn in {0, 180})
        assert bright_corner(image) == expected


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_sensor_that_is_mounted_turned_is_shown_as_qt_shows_it(turn: int, mirrored: bool) -> None:
    straight = frame_of(F.Format_NV12, corner_image())
    kind = QVideoFrameFormat(straight.size(), F.Format_NV12)
    kind.setRotation(QtVideo.Rotation(turn))
    kind.setMirrored(mirrored)
    frame = QVideoFrame(kind)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    assert straight.map(QVideoFrame.MapMode.ReadOnly)
    for i in range(2):
        frame.bits(i)[:] = bytes(straight.bits(i))
    straight.unmap()
    frame.unmap()
    with opened(frame) as picture:
        assert picture is not None
        small = upright(thumbnail(picture, 160, 160), frame)
    assert bright_corner(small) == bright_corner(whole(frame))
    assert (small.width() > small.height()) is (turn in {0, 180})


def test_group_separators_are_delivered_as_they_are() -> None:
    """The default of the decoder writes <GS> instead."""
    made = zxingcpp.create_barcode("01\x1d10AB", zxingcpp.BarcodeFormat.QRCode)
    image = made.to_image(scale=6, add_quiet_zones=True)
    height, width = image.shape
    plane = Plane(memoryview(bytes(memoryview(image).cast("B"))), width, height, width)
    assert [one.text for one in Decoder().read_still(plane)] == ["01\x1d10AB"]


def striped(text: str, kind: zxingcpp.BarcodeFormat) -> Plane:
    image = zxingcpp.create_barcode(text, kind).to_image(scale=3, add_quiet_zones=True)
    height, width = image.shape
    return Plane(memoryview(bytes(memoryview(image).cast("B"))), width, height, width)


@pytest.mark.parametrize("kind", ["Code128", "Code39", "ITF"])
def test_striped_codes_are_read_only_when_asked_for(kind: str) -> None:
    plane = striped("772044189554", getattr(zxingcpp.BarcodeFormat, kind))
    assert Decoder().read(plane, Pass.PLAIN) == ()
    (found,) = Decoder(barcodes=True).read(plane, Pass.PLAIN)
    assert (found.text, found.striped) == ("772044189554", True)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("hard", [0, 1])
@pytest.mark.parametrize(
    "category",
    [
        "held still", "out of focus", "moving hand", "tilted", "turned", "glare", "low light, noise", "shadow across",
        "small, far away", "phone, moiré", "phone, dark mode",
    ],
)  # fmt: skip
def test_photographs_are_read(program: Program, photographs: ModuleType, category: str, hard: int, seed: int) -> None:
    code = new_code(Random(f"{category}{hard}{seed}").randrange)
    photo = photographs.photograph(category, hard, seed, code, program.qr(code))
    assert [one.text for one in Decoder().read_still(plane_of(photo))] == [code]


@pytest.mark.parametrize("seed", [1, 2])
def test_paper_that_was_folded_is_read(program: Program, photographs: ModuleType, seed: int) -> None:
    code = new_code(Random(seed).randrange)
    photo = photographs.photograph("creased paper", 0, seed, code, program.qr(code))
    assert [one.text for one in Decoder().read_still(plane_of(photo))] == [code]


@pytest.mark.parametrize("seed", [0, 3])
def test_a_badge_that_a_fold_pushed_out_of_its_grid_is_flattened(
    program: Program, photographs: ModuleType, seed: int
) -> None:
    code = new_code(Random(f"creased paper1{seed}").randrange)
    plane = plane_of(photographs.photograph("creased paper", 1, seed, code, program.qr(code)))
    assert [Decoder().read(plane, way) for way in Pass if way is not Pass.GLOBAL] == [()] * 4
    assert [one.text for one in Decoder().read(plane, Pass.GLOBAL)] == [code]


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_read_in_an_empty_hall(photographs: ModuleType, seed: int) -> None:
    assert Decoder(barcodes=True).read_still(plane_of(photographs.empty_hall(seed))) == ()


def plane_of(photo: object) -> Plane:
    image = photo.image  # type: ignore[attr-defined]
    return Plane(memoryview(image.tobytes()), image.width, image.height, image.width)
