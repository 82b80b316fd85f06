"""Every screen in every state: nothing is cut off, nothing is left in English, whatever language, theme and size."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QWidget

from companion.services.certificates import public_key
from companion.services.signing import key_fingerprint
from companion.settings import Settings
from companion.ui import stops
from companion.ui.app import Dress
from companion.ui.look import Look
from companion.ui.screens.import_list import ImportScreen
from companion.ui.stops import SampleWeek, Stage, Stop, all_stops, stage
from companion.ui.translations import Translations
from companion.ui.widgets import Button, Text
from companion.ui.widgets.facing_page import FacingArt

STOPS = all_stops()
NORMAL = (1366, 768)
SMALL = (1093, 614)
SAME_EVERYWHERE = {
    *("companion", "pin", "clear"),
    *(
        "Companion",
        "English",
        "Inter",
        "EB",
        "Garamond",
        "em",
        "min",
        "EN",
        "VIP",
        "Avery",
        "Letter",
        "mm",
        "cm",
        "ms",
        "USB",
        "Wi",
        "Fi",
    ),
    *("Ctrl", "Alt", "Enter", "Esc", "Tab", "Del", "Space", "CR", "PgUp", "PgDn"),
    *("Brother", "DK", "Durable", "Dymo", "Herma", "HISAGO", "BM", "CJ", "Sigel", "DP", "Tower", "CIL", "ID", "US"),
    *(
        "Excel",
        "CSV",
        "PDF",
        "ics",
        "QR",
        "ODS",
        "xlsx",
        "Unicode",
        "UTC",
        "UTF",
        "EUC",
        "GB",
        "KR",
        "Big",
        "Shift",
        "JIS",
        "PNG",
        "JPEG",
        "dpi",
    ),
}
"""Names of the program, makers, keys, commands and kinds of files, which no language translates."""
WORD = re.compile(r"[A-Za-z][A-Za-z’']+…?")
PICTURE = re.compile(r"^[\w-]+\.(?:svg|png|jpe?g)$")
"""A picture goes by the name of its file."""
ROOM = re.compile(r"Room \d")
FOLLOWING = frozenset(
    {"checkin-ready", "checkin-admitted", "roll-call", "programme", "programme-names", "delegates-chosen", "badges",
     "delegates-add", "certificates", "reports", "settings-lock-set", "buses", "morning-check-green", "welcome"}
)  # fmt: skip
"""Stops whose every word must follow when the language is switched."""
HANZI = re.compile(r"[一-鿿]")
LANGUAGES_OF_OUR_OWN = ("简体中文", "中文")
HANGUL = re.compile(r"[가-힣]")


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def at(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    def go(stop: Stop, language: str) -> Any:
        settings = Settings(language, "light", 100, staff="Jiwon", reduce_motion=True)
        return stage(qapp, dressed, week, stop, settings, size=SMALL, rest=False)

    return go


def parts(here: Stage) -> Iterator[QWidget]:
    return (part for part in here.window.findChildren(QWidget) if part.isVisible())


def cut_off(part: QWidget) -> bool:
    """Whether words of this part are wider or higher than the part. Parts that end in "…" say their text in full."""
    clipped = getattr(part, "clipped_texts", None)
    if clipped is not None:
        return bool(tuple(clipped()))
    if isinstance(part, Text) and part.text() != part.text_in_full():
        return False
    if isinstance(part, QLabel) and part.text():
        if part.wordWrap():
            return part.heightForWidth(part.width()) > part.height() + 2
        return part.fontMetrics().horizontalAdvance(part.text()) > part.width() + 1
    # In compact windows a result's buttons stand 8 px closer; their words still have their room.
    return isinstance(part, QCheckBox | Button) and bool(part.text()) and part.sizeHint().width() > part.width() + 8


def missed(dress: Dress) -> set[tuple[str, str]]:
    """Words of ours that were asked for in the language of the moment and not found, by context."""
    words = dress.findChildren(Translations)
    assert words
    found = {word for translations in words for word in translations.missed}
    return {(context, text) for context, text in found if not context.startswith("Q") and any(map(str.isalpha, text))}


def look_for_cut_off(here: Stage, stop: Stop, *sizes: tuple[int, int]) -> list[str]:
    """What is cut off in the small window, and then in the same window at other sizes."""
    cut: list[str] = []
    for size in (SMALL, *sizes):
        if size != SMALL:
            here.window.resize(*size)
            here.settle()
        for part in parts(here):
            if cut_off(part) and not part.visibleRegion().isEmpty():
                said = getattr(part, "text", str)()
                cut.append(f"{stop.name} at {size}: {type(part).__name__} {said!r} {part.width()} x {part.height()}")
    return cut


class Painted:
    """The texts that parts of the window painted themselves."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: set[str] = set()
        real = QPainter.drawText

        def watch(painter: QPainter, *given: Any) -> Any:
            self.texts.update(text for text in given if isinstance(text, str))
            return real(painter, *given)

        monkeypatch.setattr(QPainter, "drawText", watch)


def shown(here: Stage, painted: Painted) -> set[str]:
    painted.texts.clear()
    here.window.grab()
    # Delegates read three languages at once, whatever the window speaks.
    for art in here.window.findChildren(FacingArt):
        painted.texts.difference_update(art.visible_texts())
    texts = set(painted.texts)
    for part in here.window.findChildren(QWidget):
        if part.isVisible() and not isinstance(part, FacingArt):
            texts.update(spoken(part))
    return texts


def spoken(part: QWidget) -> Iterator[str]:
    yield part.toolTip()
    yield part.accessibleName()
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
    if isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(part.count()))


def data_of(here: Stage) -> Iterator[str]:
    """What somebody typed: names, organisations, places; not roles and kinds, which have words in each language. And
    the fingerprint of the event's key, whose letters may look like words."""
    if here.session.context is None:
        return
    read = here.desk.file.read
    yield key_fingerprint(public_key(here.desk.file))
    yield from (certificate.serial for certificate in read.certificates())  # of a desk with letters of its own
    for person in read.delegates():
        yield from (person.native, person.latin, person.organisation, person.position, person.delegation)
        yield from (person.second, person.delegation_native, person.badge_name, person.email, person.attention)
    for activity in read.activities():
        yield from (activity.place, activity.leader, activity.title(here.session.look.language.split("_")[0]))
    if isinstance(here.screen, ImportScreen):
        for column in here.screen.presenter.state.columns:
            yield from (column.column.header, column.column.first_value)
        for row in here.screen.presenter.state.rows:
            yield from row.texts.values()


def all_data_of(here: Stage) -> Iterator[str]:
    """What somebody typed, in every language in which they did."""
    yield from data_of(here)
    if here.session.context is None:
        return
    read = here.desk.file.read
    event = read.event()
    for named in (event.titles, event.venue, *event.delegations.values(), *event.roles.values()):
        yield from named.values()
    for person in read.delegates():
        yield person.organisation_native
    for activity in read.activities():
        yield from activity.titles.values()
        for point in activity.checkpoints:
            yield from point.titles.values()


def typed_by_stops() -> Iterator[str]:
    """What the stops themselves type: reasons, names of people who do not exist, files."""
    for file in Path(stops.__path__[0]).glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call | ast.Dict | ast.Tuple | ast.Assign | ast.JoinedStr):
                for child in ast.iter_child_nodes(node):
                    if isinstance(child, ast.Constant) and isinstance(child.value, str):
                        yield child.value
                    if isinstance(child, ast.keyword) and isinstance(child.value, ast.Constant):
                        yield str(child.value.value)


def words_in(texts: Iterator[str]) -> set[str]:
    return {word.casefold() for text in texts for word in WORD.findall(text)}


class Words:
    """What may stand on a screen without being translated."""

    def __init__(self, week: SampleWeek) -> None:
        self.texts = set(typed_by_stops())
        self.typed = words_in(iter(self.texts)) | words_in(iter((*SAME_EVERYWHERE, week.path.name)))
        self.zones = {zone.replace("_", " ") for zone in available_timezones()}

    def strange(self, here: Stage, texts: set[str]) -> set[str]:
        """Texts with English words that neither we nor somebody who typed them may say."""
        own = self.typed | words_in(data_of(here))
        return {
            text
            for text in texts - self.zones
            if not PICTURE.match(text) and any(not allowed(word, own) for word in WORD.findall(toneless(text)))
        }


def toneless(text: str) -> str:
    """Pinyin with tones has the letters of the name as it is spelled, and so has one that may break within a word."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(sign for sign in parts if sign not in "\u0304\u0301\u030c\u0300\u200b"))


def allowed(word: str, own: set[str]) -> bool:
    said = word.casefold()
    return said in own or (said.endswith("…") and any(known.startswith(said[:-1]) for known in own))


class Judge:
    """Looks at stops in one language after the other, and gathers what is wrong."""

    def __init__(self, week: SampleWeek, dress: Dress, painted: Painted) -> None:
        self.faults: list[str] = []
        self._words = Words(week)
        self._dress = dress
        self._painted = painted
        self._seen: dict[bytes, str] = {}

    def speak(self, here: Stage, language: str) -> bool:
        """Switch the window to the language, as anybody may at any moment. Whether all its words followed: what was
        said once, by a notice or a dialog, stays in the language of that moment."""
        if any(part.isVisible() for part in QApplication.topLevelWidgets() if isinstance(part, QDialog)):
            return False  # nobody reaches the settings through it
        here.session.keep(replace(here.session.settings(), language=language))
        here.settle()
        own = sorted({*LANGUAGES_OF_OUR_OWN, *all_data_of(here), *self._words.texts}, key=len, reverse=True)
        ours = re.compile("|".join(re.escape(text) for text in own if HANZI.search(text)))
        texts = {ours.sub("", text) for text in shown(here, self._painted)} - self._words.typed
        cut = tuple(text.removesuffix("…") for text in texts if text.endswith("…"))
        ends = {text for text in cut if any(one.startswith(text) for one in own)}
        return not any(HANZI.search(text) for text in texts - {f"{text}…" for text in ends})

    def look(self, here: Stage, stop: Stop, language: str) -> None:
        """What is cut off; what is not in the language but was not typed by anybody; what looks like another stop."""
        if language == "en":
            self.faults += look_for_cut_off(here, stop, NORMAL)
            self._compare(here, stop)
            return
        texts = shown(here, self._painted)
        self.faults += [f"{stop.name} says {text!r} in {language}" for text in self._words.strange(here, texts)]
        # Numbered rooms have words in each language; only whoever edits one sees it as it was typed.
        self.faults += [f"{stop.name} says {text!r} in {language}" for text in texts if ROOM.search(text)]
        if language == "zh":
            names = {"한국어", "EN + 한국어"} | set(data_of(here)) | self._words.texts
            korean = {text for text in self._painted.texts if HANGUL.search(text)} - names
            self.faults += [f"{stop.name} says {text!r} in {language}" for text in korean]
        self.faults += [f"{language}: {fault}" for fault in look_for_cut_off(here, stop)]
        here.screen.help_lines()
        self.faults += [f"no word in {language}: {context} {text!r}" for context, text in missed(self._dress)]

    def _compare(self, here: Stage, stop: Stop) -> None:
        raw = here.picture().toImage().convertToFormat(QImage.Format.Format_RGB32).constBits()
        seal = sha256(raw).digest()  # the pictures themselves would take a gigabyte
        if self._seen.get(seal, stop.name) != stop.name:
            self.faults.append(f"{stop.name} looks like {self._seen[seal]}")
        self._seen[seal] = stop.name


def part_of(stop: Stop) -> str:
    """Which of the tests below visits it: they take about as long as one another."""
    if stop.screen in {"badges", "certificates", "certificate-design", "ceremony", "delegates"}:
        return "papers"
    if stop.screen not in {"check-in", "welcome"}:
        return "other screens"
    return "check-in" if stop.name.startswith("checkin") else "around it"


@pytest.mark.slow
@pytest.mark.parametrize("part", ["check-in", "around it", "papers", "other screens"])
def test_in_every_language_nothing_is_cut_off_or_strange_and_every_stop_shows_something_of_its_own(
    at: Any, dress: Dress, week: SampleWeek, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    """Each stop is made in Chinese and switched to the others while it is on show; in Korean and English it is made
    anew where something of it does not follow or fit, so that this is judged in these languages as well."""
    judge = Judge(week, dress, Painted(monkeypatch))
    for stop in STOPS:
        if part_of(stop) != part:
            continue
        with at(stop, "zh") as here:
            judge.look(here, stop, "zh")
            anew = []
            for language in ("ko", "en"):
                found = len(judge.faults)
                follows = judge.speak(here, language)
                if follows:
                    judge.look(here, stop, language)
                if not follows or len(judge.faults) > found:
                    del judge.faults[found:]
                    anew.append(language)
        if anew and stop.name in FOLLOWING:
            judge.faults.append(f"{stop.name} keeps words of another language")
        for language in anew:
            with at(stop, language) as here:
                judge.look(here, stop, language)
    assert not judge.faults, "\n".join(dict.fromkeys(judge.faults))


def test_the_stops_have_names_of_their_own() -> None:
    names = [stop.name for stop in STOPS]
    assert len(names) == len(set(names)) > 30
