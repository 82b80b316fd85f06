"""Every screen in every state: nothing is cut off, nothing is left in English, whatever language, theme and size."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from companion.settings import Settings
from companion.ui.app import Dress
from companion.ui.look import Look
from companion.ui.stops import SampleWeek, Stage, Stop, all_stops, stage
from companion.ui.translations import Translations
from companion.ui.widgets import Button, Text

STOPS = all_stops()
NORMAL = (1366, 768)
SMALL = (1093, 614)


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def at(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    def go(stop: Stop, language: str = "en", theme: str = "light", size: tuple[int, int] = (1366, 768)) -> Any:
        settings = Settings(language, theme, 100, staff="Jiwon", reduce_motion=True)
        return stage(qapp, dressed, week, stop, settings, size=size, rest=False)

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


@pytest.mark.slow
@pytest.mark.parametrize(("language", "size"), [("en", NORMAL), ("en", SMALL), ("zh", SMALL), ("ko", SMALL)])
def test_no_words_are_cut_off_or_left_in_english(at: Any, dress: Dress, language: str, size: tuple[int, int]) -> None:
    cut: list[str] = []
    for stop in STOPS:
        with at(stop, language, size=size) as here:
            for part in parts(here):
                if cut_off(part) and not part.visibleRegion().isEmpty():
                    said = getattr(part, "text", str)()
                    cut.append(f"{stop.name}: {type(part).__name__} {said!r} {part.width()} x {part.height()}")
            here.screen.help_lines()
    assert cut == []
    assert language == "en" or missed(dress) == set()


@pytest.mark.slow
def test_every_stop_shows_something_of_its_own(at: Any, tmp_path: Path) -> None:
    seen: dict[bytes, str] = {}
    doubles: list[str] = []
    for stop in STOPS:
        with at(stop) as here:
            image = here.picture().toImage().convertToFormat(QImage.Format.Format_RGB32)
            raw = bytes(image.constBits())
            if raw in seen:
                doubles.append(f"{stop.name} looks like {seen[raw]}")
            seen[raw] = stop.name
    assert doubles == []


def test_the_stops_have_names_of_their_own() -> None:
    names = [stop.name for stop in STOPS]
    assert len(names) == len(set(names)) > 30
