"""The page that tests the scanner."""

from functools import partial

from companion.domain.keystrokes import Stroke
from companion.domain.scanner_check import TEST_NUMBER, Ending, Key, Trace
from companion.ui.screens.settings import SettingsScreen
from companion.ui.settings_pages.scanner import ScannerPage
from companion.ui.stops import Stage, Stop

_FRENCH = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))


def _open(stage: Stage) -> None:
    _page(stage)


def _show(trace: Trace, stage: Stage) -> None:
    _page(stage).presenter.hear(trace)


def _page(stage: Stage) -> ScannerPage:
    screen = stage.screen
    if not isinstance(screen, SettingsScreen):
        raise TypeError("the settings are not on show")
    screen.show_page("scanner")
    page = screen.page
    if not isinstance(page, ScannerPage):
        raise TypeError("the scanner's page is not on show")
    return page


def _trace(text: str, gap: int = 8, ending: Ending = Ending.ENTER, typed: str = "") -> Trace:
    keys = []
    for number, sign in enumerate(text):
        wrote = typed[number] if typed else sign
        code = (19 if sign == "0" else 9 + int(sign)) if sign.isdecimal() else 0
        keys.append(Key(Stroke(wrote, gap * number, sign), code))
    return Trace(tuple(keys), ending)


_GOOD = _trace(TEST_NUMBER)
_LETTERS = _trace("AZqwyzm-Test-0123456789")
_TROUBLE = _trace(f"REG-{TEST_NUMBER}", 64, Ending.NONE)
_LAYOUT = _trace(TEST_NUMBER, typed="".join(_FRENCH[digit] for digit in TEST_NUMBER))

STOPS = (
    Stop("scanner", "settings", _open),
    *(
        Stop(f"scanner-{name}", "settings", partial(_show, trace))
        for name, trace in (("good", _GOOD), ("letters", _LETTERS), ("layout", _LAYOUT), ("trouble", _TROUBLE))
    ),
)
