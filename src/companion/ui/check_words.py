"""The lines of the morning check in the window's language."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from companion.domain.preflight import CheckLine, Figure, Fix, Group, Light
from companion.presenters.check_words import CONTEXT, FIXES, GROUPS, LIGHTS, names, sentences, zone
from companion.presenters.morning_check import MorningState
from companion.presenters.morning_offer import OFFER, OPEN
from companion.presenters.views import Action, BannerView
from companion.ui import formats
from companion.ui.errors import error_words

MOST_NAMED = 4
translate = QCoreApplication.translate


def line_words(line: CheckLine, language: str) -> tuple[str, str, str]:
    """The sentence of a line, whom it names, and what to do; the last two may be empty."""
    if line.error is not None:
        sentence, remedy = error_words(line.error)
        return sentence, "", remedy
    sentence, remedy = sentences(line, _say, lambda figure: _shown(figure, language))
    return sentence, names(line, _say, lambda texts: formats.listed(texts, language), MOST_NAMED), remedy


def fix_word(fix: Fix) -> str:
    """The word on the button that mends a line."""
    return _say(FIXES[fix])


def group_word(group: Group) -> str:
    """A heading."""
    return _say(GROUPS[group])


def light_word(light: Light) -> str:
    """What a sign means, for who cannot see it."""
    return _say(LIGHTS[light])


def summary(state: MorningState) -> tuple[Light | None, str]:
    """What stands at the top, and with which sign (none while the check runs)."""
    if state.running:
        words = translate("MorningCheck", "Looking: {done} of {of}.")
        return None, words.format(done=state.done, of=state.of)
    if state.checked_at is None:
        return None, translate("MorningCheck", "The check was stopped.")
    red, amber = state.count(Light.RED), state.count(Light.AMBER)
    look = translate("MorningCheck", "%n things to look at.", "", amber) if amber else ""
    if red:
        mend = translate("MorningCheck", "Not ready. %n things to mend first.", "", red)
        return Light.RED, _after(mend, look)
    if amber:
        return Light.AMBER, _after(translate("MorningCheck", "Ready."), look)
    return Light.GREEN, translate("MorningCheck", "Ready. Everything is as it should be.")


def offer() -> BannerView:
    """The banner that offers the check on the first opening of a day."""
    return BannerView(
        OFFER,
        translate("MorningCheck", "A day of the event begins."),
        translate("MorningCheck", "See whether everything is ready."),
        (
            Action(OPEN, translate("MorningCheck", "Morning check"), "morning-check", primary=True),
            Action("later", translate("MorningCheck", "Not today")),
        ),
    )


def _after(first: str, second: str) -> str:
    """One sentence after another; no space follows the full stop of Chinese, which brings its own."""
    return f"{first} {second}".strip().replace("。 ", "。")


def _say(text: str) -> str:
    return translate(CONTEXT, text)


def _shown(figure: Figure, language: str) -> str:
    if isinstance(figure, Mapping):
        return figure.get(language.split("_", maxsplit=1)[0]) or figure.get("en") or next(iter(figure.values()), "")
    if isinstance(figure, datetime):
        return formats.day_and_time(figure, language)
    if isinstance(figure, date):
        return formats.day(figure, language)
    if isinstance(figure, timedelta):
        return zone(figure)
    if isinstance(figure, float):
        return f"{figure:.1f}" if figure < 10 else formats.number(int(figure))
    return formats.number(figure) if isinstance(figure, int) else str(figure)
