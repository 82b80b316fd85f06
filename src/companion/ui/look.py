"""How the window looks: colours light and dark, type, text size. Every number is a token of the design (section 1)."""

import re
from dataclasses import dataclass, fields
from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from companion.ui.icons import IconSet


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour as #RRGGBB. `*_fill` carries `*_on` text, `*_soft` carries `*_ink` text."""

    name: str
    paper: str
    surface: str
    raised: str
    sunken: str
    line: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_fill: str
    accent_on: str
    soft: str
    soft_ink: str
    go_fill: str
    go_on: str
    go_soft: str
    go_ink: str
    go_line: str
    note_fill: str
    note_on: str
    note_soft: str
    note_ink: str
    again_fill: str
    again_on: str
    again_soft: str
    again_ink: str
    again_line: str
    stop_fill: str
    stop_on: str
    stop_soft: str
    stop_ink: str
    desktop: str
    """The grey ground behind paper pages."""

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.name == "dark"


LIGHT = Theme(
    name="light",
    paper="#F5F4F0",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#ECEBE6",
    line="#E2E0DA",
    edge="#868984",
    ink="#16191D",
    ink2="#4A5057",
    ink3="#656A71",
    accent="#2A55CC",
    accent_fill="#2A55CC",
    accent_on="#FFFFFF",
    soft="#E8EEFC",
    soft_ink="#2247AE",
    go_fill="#04775F",
    go_on="#FFFFFF",
    go_soft="#E0F2EC",
    go_ink="#03654F",
    go_line="#88C9B5",
    note_fill="#6A3EA8",
    note_on="#FFFFFF",
    note_soft="#F1EAFA",
    note_ink="#5A3393",
    again_fill="#F5B82E",
    again_on="#261A00",
    again_soft="#FFF4D9",
    again_ink="#744A00",
    again_line="#E0B445",
    stop_fill="#B3231B",
    stop_on="#FFFFFF",
    stop_soft="#FCEBE8",
    stop_ink="#9A1B14",
    desktop="#E2E1DC",
)

DARK = Theme(
    name="dark",
    paper="#111316",
    surface="#1A1D21",
    raised="#23272C",
    sunken="#0C0E10",
    line="#2D3238",
    edge="#747C86",
    ink="#ECEEF0",
    ink2="#B3B9C1",
    ink3="#8F969F",
    accent="#8DAEFF",
    accent_fill="#3A63D6",
    accent_on="#FFFFFF",
    soft="#1D2B4F",
    soft_ink="#AFC6FF",
    go_fill="#077E66",
    go_on="#FFFFFF",
    go_soft="#0F302B",
    go_ink="#5FD3B4",
    go_line="#1C6A58",
    note_fill="#8256C6",
    note_on="#FFFFFF",
    note_soft="#2A2140",
    note_ink="#C6A8F5",
    again_fill="#F5B82E",
    again_on="#261A00",
    again_soft="#332709",
    again_ink="#F5C24F",
    again_line="#7A5C12",
    stop_fill="#C5362C",
    stop_on="#FFFFFF",
    stop_soft="#3A1B1A",
    stop_ink="#FF9C93",
    desktop="#0C0E10",
)

EVENT_COLOURS = {
    "pine": "#0E423B",
    "forest": "#12594F",
    "ridge1": "#4E9A88",
    "ridge2": "#9CCBBB",
    "ridge3": "#CFE5DC",
    "mist": "#E6F2EC",
    "sun": "#E9773F",
    "speaker": "#B4481C",
    "print_ink": "#12211E",
}
"""Colours of printed pieces, the second screen and the event card; never on controls. An event may replace them."""

LANGUAGES = ("en", "zh_CN", "ko")
TEXT_SCALES = (90, 100, 110, 125, 150)

LATIN_FAMILY = "Companion Text"
HAN_FAMILIES = ("Companion Han", "Companion Han Ext1", "Companion Han Ext2", "Companion Han Ext3")
HANGUL_FAMILY = "Companion Hangul"
OTHER_FAMILIES = ("Companion Sans", "Companion Arabic", "Companion Thai", "Companion Hebrew", "Companion Devanagari")
FAMILIES = (LATIN_FAMILY, *HAN_FAMILIES, HANGUL_FAMILY, *OTHER_FAMILIES)
"""In the order Qt asks them for a character. Hanzi come from the mainland font in every language of the window."""

_CJK = (
    (0x1100, 0x11FF),  # hangul jamo
    (0x2E80, 0x303F),  # radicals, punctuation
    (0x3040, 0x318F),  # kana, bopomofo, compatibility jamo
    (0x3190, 0x4DBF),  # kanbun, enclosed, extension A
    (0x4E00, 0x9FFF),  # unified ideographs
    (0xA960, 0xA97F),
    (0xAC00, 0xD7FF),  # hangul syllables
    (0xF900, 0xFAFF),
    (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF),
    (0x20000, 0x3FFFF),
)
_CJK_CHARACTER = re.compile("[" + "".join(f"{chr(low)}-{chr(high)}" for low, high in _CJK) + "]")


def has_cjk(text: str) -> bool:
    """Whether a Chinese, Japanese or Korean character is in the text."""
    return _CJK_CHARACTER.search(text) is not None


class SizeClass(StrEnum):
    """What the window's client area allows (design section 2)."""

    NORMAL = "normal"
    SHORT = "short"
    COMPACT = "compact"
    TALL = "tall"

    @classmethod
    def of(cls, width: int, height: int) -> "SizeClass":
        """The class of a client area in logical pixels."""
        if width < 1200:
            return cls.COMPACT
        if height < 720:
            return cls.SHORT
        return cls.TALL if height >= 840 else cls.NORMAL


class Look(QObject):
    """The look in force: theme, text size, language, motion. One is made by the program and handed to every part.

    `changed` fires after any of them changed; painted parts repaint, labels take new fonts.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme = LIGHT, *, scale: int = 100, language: str = "en", reduce_motion: bool = False
    ) -> None:
        super().__init__()
        self.theme = theme
        self.scale = scale
        self.language = language
        self.reduce_motion = reduce_motion
        self.icons = IconSet()
        self._fonts: dict[tuple[float, int, bool, float], QFont] = {}
        self._colours: dict[str, QColor] = {}

    def set_theme(self, theme: Theme) -> None:
        """Switch light and dark."""
        if theme != self.theme:
            self.theme = theme
            self._forget()

    def set_scale(self, percent: int) -> None:
        """Set the text size, kept within 90 to 150 %."""
        percent = max(TEXT_SCALES[0], min(TEXT_SCALES[-1], percent))
        if percent != self.scale:
            self.scale = percent
            self._forget()

    def step_scale(self, steps: int) -> None:
        """The next larger (+1) or smaller (-1) text size."""
        nearest = min(range(len(TEXT_SCALES)), key=lambda i: abs(TEXT_SCALES[i] - self.scale))
        self.set_scale(TEXT_SCALES[max(0, min(len(TEXT_SCALES) - 1, nearest + steps))])

    def set_language(self, language: str) -> None:
        """Note the language of the window; the program installs its translations beside this."""
        if language not in LANGUAGES:
            raise ValueError(f"{language!r} is none of {LANGUAGES}")
        if language != self.language:
            self.language = language
            self._forget()

    def set_reduce_motion(self, reduce: bool) -> None:
        """Turn all motion off or on."""
        self.reduce_motion = reduce

    def _forget(self) -> None:
        self._fonts.clear()
        self._colours.clear()
        self.changed.emit()

    def color(self, token: str) -> QColor:
        """The colour of a token ("ink2"), or of a literal "#RRGGBB"; one's own to change."""
        found = self._colours.get(token)
        if found is None:
            found = QColor(token if token.startswith("#") else getattr(self.theme, token))
            self._colours[token] = found
        return QColor(found)

    def px(self, size: float) -> int:
        """A text-bound length in logical pixels at the text size in force."""
        return round(size * self.scale / 100)

    def capped(self, size: float, most: int) -> float:
        """The size to ask for so that text grows to at most `most` % of it: for places whose height is given."""
        return size * min(self.scale, most) / self.scale

    def font(self, size: float, weight: int = 400, *, tabular: bool = False, tracking: float = 0.0) -> QFont:
        """The window's font. `size` in logical pixels at 100 %, `tracking` as a share of the size (-0.02).

        Chinese and Korean windows never go under 13 px and take no negative tracking.
        """
        cjk = self.language != "en"
        if cjk:
            size = max(size, 13)
            tracking = max(tracking, 0.0)
        return self._font(size, weight, tabular=tabular, tracking=tracking)

    def name_font(self, text: str, size: float, weight: int = 700) -> QFont:
        """The font for a person's name in its own script: hanzi and hangul are spaced a little wider, Latin tighter."""
        if has_cjk(text):
            return self._font(max(size, 13), weight, tracking=0.02 if size >= 24 else 0.0)
        return self._font(size, weight, tracking=-0.015 if size >= 24 else 0.0)

    def text_font(self, text: str, size: float, weight: int = 400, *, tracking: float = 0.0) -> QFont:
        """The font for this very text: tracking is taken only where no Chinese or Korean character stands in it."""
        return self._font(max(size, 13) if has_cjk(text) else size, weight, tracking=0.0 if has_cjk(text) else tracking)

    def _font(self, size: float, weight: int, *, tabular: bool = False, tracking: float = 0.0) -> QFont:
        key = (size, weight, tabular, tracking)
        found = self._fonts.get(key)
        if found is None:
            found = QFont()
            found.setFamilies(list(FAMILIES))
            found.setPixelSize(max(1, self.px(size)))
            found.setWeight(QFont.Weight(weight))
            found.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if tabular:
                found.setFeature(QFont.Tag("tnum"), 1)
            if tracking:
                found.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self.px(size) * tracking)
            self._fonts[key] = found
        return QFont(found)

    def palette(self) -> QPalette:
        """The palette for parts Qt draws itself."""
        palette = QPalette()
        roles = {
            QPalette.ColorRole.Window: "paper",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "paper",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "raised",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.BrightText: "stop_ink",
            QPalette.ColorRole.Highlight: "soft",
            QPalette.ColorRole.HighlightedText: "ink",
            QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.PlaceholderText: "ink3",
            QPalette.ColorRole.ToolTipBase: "surface",
            QPalette.ColorRole.ToolTipText: "ink",
            QPalette.ColorRole.Mid: "line",
            QPalette.ColorRole.Accent: "accent",
        }
        for role, token in roles.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("ink3"))
        return palette


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two #RRGGBB colours (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def tokens(theme: Theme) -> dict[str, str]:
    """Every colour of a theme by its name."""
    return {field.name: getattr(theme, field.name) for field in fields(theme) if field.name != "name"}
