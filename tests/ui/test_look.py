"""Text can be read, fonts are ours, and switching reaches everything."""

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton

from companion.ui.look import DARK, LIGHT, Look, SizeClass, Theme, contrast, has_cjk, tokens

TEXT_ON = [
    ("ink", "surface"), ("ink", "paper"), ("ink2", "surface"), ("ink2", "paper"),
    ("ink3", "surface"), ("ink3", "sunken"),
    ("accent", "surface"), ("accent_on", "accent_fill"), ("soft_ink", "soft"),
    ("go_on", "go_fill"), ("go_ink", "go_soft"), ("note_on", "note_fill"), ("note_ink", "note_soft"),
    ("again_on", "again_fill"), ("again_ink", "again_soft"), ("stop_on", "stop_fill"), ("stop_ink", "stop_soft"),
    ("ink", "stop_soft"), ("ink2", "again_soft"), ("ink2", "go_soft"),
]  # fmt: skip


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON)
def test_text_can_be_read_on_its_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_controls_can_be_seen(theme: Theme) -> None:
    assert contrast(theme.edge, theme.surface) >= 3
    assert contrast(theme.accent, theme.paper) >= 3


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48), ("#FFFFFF", "#FFFFFF", 1.0)]
)
def test_contrast_is_the_published_one(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == contrast(one, other)


def test_both_themes_have_every_token_as_a_colour(look: Look) -> None:
    assert tokens(LIGHT).keys() == tokens(DARK).keys()
    for theme in (LIGHT, DARK):
        look.set_theme(theme)
        for token, value in tokens(theme).items():
            assert look.color(token).name().upper() == value


@pytest.mark.parametrize(
    ("width", "height", "expected"),
    [
        (1366, 768, SizeClass.NORMAL),
        (1366, 690, SizeClass.SHORT),
        (1093, 614, SizeClass.COMPACT),
        (1199, 900, SizeClass.COMPACT),
        (1536, 864, SizeClass.TALL),
        (1200, 720, SizeClass.NORMAL),
        (1200, 840, SizeClass.TALL),
    ],
)
def test_size_classes_are_those_of_the_room(width: int, height: int, expected: SizeClass) -> None:
    assert SizeClass.of(width, height) is expected


def test_latin_text_is_set_in_our_own_font(look: Look) -> None:
    assert QFontInfo(look.font(15)).family() == "Companion Text"


@pytest.mark.parametrize("language", ["zh_CN", "ko"])
def test_hanzi_are_drawn_in_the_same_mainland_font_in_every_language(look: Look, language: str) -> None:
    look.set_language("en")
    before = _drawn("陆骨直", look)
    look.set_language(language)
    assert _drawn("陆骨直", look) == before


def _drawn(text: str, look: Look) -> QImage:
    font = look.name_font(text, 40)
    image = QImage(160, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(4, 46, text)
    painter.end()
    return image


def test_times_keep_their_width_in_tabular_digits(look: Look) -> None:
    metrics = QFontMetricsF(look.font(40, 600, tabular=True))
    assert metrics.horizontalAdvance("11:11") == pytest.approx(metrics.horizontalAdvance("08:48"))
    proportional = QFontMetricsF(look.font(40, 600))
    assert proportional.horizontalAdvance("11:11") < proportional.horizontalAdvance("08:48")


def test_text_size_scales_fonts_and_stays_within_its_limits(look: Look) -> None:
    look.set_scale(150)
    assert look.font(20).pixelSize() == 30
    look.step_scale(1)
    assert look.scale == 150
    for _ in range(9):
        look.step_scale(-1)
    assert look.scale == 90
    assert look.font(20).pixelSize() == 18


def test_chinese_and_korean_windows_never_set_text_under_13_px(look: Look) -> None:
    assert look.font(12).pixelSize() == 12
    look.set_language("ko")
    assert look.font(12).pixelSize() == 13


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Lu Zhiwei", False), ("陆知微", True), ("김", True), ("Ürümqi", False), ("A·1", False), ("１", True)],
)
def test_scripts_are_told_apart(text: str, expected: bool) -> None:
    assert has_cjk(text) is expected


def test_no_negative_tracking_in_names_of_hanzi(look: Look) -> None:
    assert look.name_font("陆知微", 62).letterSpacing() > 0
    assert look.name_font("Lu Zhiwei", 62).letterSpacing() < 0


def test_switching_the_theme_reaches_standard_controls(qapp: QApplication, dressed: Look) -> None:
    button = QPushButton("Close")
    button.ensurePolished()
    dressed.set_theme(DARK)
    assert DARK.raised in qapp.styleSheet()
    assert qapp.palette().window().color() == dressed.color("paper")
    assert LIGHT.stop_fill not in qapp.styleSheet()


def test_making_a_colour_paler_for_one_part_leaves_every_other_part_as_it_is(look: Look) -> None:
    pale = look.color("edge")
    pale.setAlpha(90)
    assert look.color("edge").alpha() == 255
