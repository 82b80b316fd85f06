"""What the window says in Chinese and Korean: every text of it, and nothing painted that nobody translated."""

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import available_timezones

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from companion.settings import Settings
from companion.ui import stops
from companion.ui.look import Look
from companion.ui.screens.import_list import ImportScreen
from companion.ui.stops import SampleWeek, Stage, all_stops, stage
from companion.ui.widgets.facing_page import FacingArt
from companion.ui.widgets.stock_names import NAMED

ROOT = Path(__file__).resolve().parents[2]
STOPS = all_stops()
SAME_EVERYWHERE = {
    *("companion", "pin", "clear"),
    *("Companion", "English", "EN", "VIP", "Avery", "Letter", "mm", "cm", "USB", "Wi", "Fi"),
    *("Ctrl", "Alt", "Enter", "Esc", "Tab"),
    *("Excel", "CSV", "PDF", "QR", "ODS", "xlsx", "Unicode", "UTC", "UTF", "EUC", "GB", "KR", "Big", "Shift", "JIS"),
}
"""Names of the program, makers, keys, commands and kinds of files, which no language translates."""
WORD = re.compile(r"[A-Za-z][A-Za-z’']+…?")
HANGUL = re.compile(r"[가-힣]")


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_of_the_window", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


def test_every_text_of_the_window_is_translated(collector: ModuleType) -> None:
    messages = collector.collect()
    assert len(messages) > 800
    for language in ("en", "zh_CN", "ko"):
        assert collector.missing(language, messages, collector.known(language)) == []


def test_nothing_is_translated_that_nobody_says(collector: ModuleType) -> None:
    said = {message[:2] for message in collector.collect()}
    for language in ("zh_CN", "ko"):
        assert set(collector.known(language)) - said == set()


@pytest.mark.parametrize("language", ["zh_CN", "ko"])
def test_a_translation_fills_in_the_same_things(collector: ModuleType, language: str) -> None:
    places = re.compile(r"%n|%\d|\{\w+\}|\*\*")
    for (_context, source), forms in collector.known(language).items():
        for form in forms:
            assert sorted(places.findall(form)) == sorted(places.findall(source)), (source, form)


def test_each_language_keeps_to_its_own_letters_and_punctuation(collector: ModuleType) -> None:
    hanzi = re.compile(r"[一-鿿]")
    for (_context, source), forms in collector.known("zh_CN").items():
        assert not HANGUL.search(forms[0]), source
        assert not re.search(r"[一-鿿][,;:!?]|[,;:!?][一-鿿]", forms[0]), (source, forms[0])
        assert not forms[0].startswith(("，", "。", "）")), source
    for (_context, source), forms in collector.known("ko").items():
        assert not hanzi.search(forms[0]), source
        assert not re.search("[，。：；？！、（）]", forms[0]), (source, forms[0])


def test_papers_of_nobody_in_particular_have_a_name_in_each_language(collector: ModuleType) -> None:
    for language in ("zh_CN", "ko"):
        said = collector.known(language)
        assert all(said["Stocks", str(name)] != (name,) for name in NAMED)


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
    """What somebody typed: names, organisations, places; not roles and kinds, which have words in each language."""
    if here.session.context is None:
        return
    read = here.desk.file.read
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


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh", "ko"])
def test_no_english_is_shown_but_what_somebody_typed(
    qapp: QApplication, dressed: Look, week: SampleWeek, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    painted = Painted(monkeypatch)
    typed = words_in(typed_by_stops()) | words_in(iter((*SAME_EVERYWHERE, week.path.name)))
    zones = {zone.replace("_", " ") for zone in available_timezones()}
    left: dict[str, list[str]] = {}
    for stop in STOPS:
        settings = Settings(language, "light", 100, staff="Jiwon", reduce_motion=True)
        with stage(qapp, dressed, week, stop, settings, rest=False) as here:
            own = typed | words_in(data_of(here))
            for text in shown(here, painted) - zones:
                strange = [word for word in WORD.findall(text) if not allowed(word, own)]
                if strange:
                    left.setdefault(text, []).append(stop.name)
            if language == "zh":
                foreign = {text for text in painted.texts if HANGUL.search(text)}
                names = set(data_of(here)) | set(typed_by_stops())
                assert foreign <= {"한국어", "EN + 한국어"} | names, stop.name
    assert left == {}


def allowed(word: str, own: set[str]) -> bool:
    said = word.casefold()
    return said in own or (said.endswith("…") and any(known.startswith(said[:-1]) for known in own))
