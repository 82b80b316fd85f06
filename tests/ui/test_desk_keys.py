"""The keys of the check-in desk: none given twice, each said where a person can find it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from companion.presenters.desk_keys import DeskKey
from companion.settings import Settings
from companion.ui.desk_shortcuts import connected_keys, help_keys
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.widgets.key_table import KeyTable


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings) as made:
        yield made


def sequences(widget: Any) -> list[str]:
    portable = QKeySequence.SequenceFormat.PortableText
    return [one.key().toString(portable) for one in widget.findChildren(QShortcut)]


def desk(here: Stage) -> CheckInScreen:
    screen = here.screen
    assert isinstance(screen, CheckInScreen)
    return screen


def test_every_shortcut_of_the_desk_is_in_the_table(here: Stage) -> None:
    known = {key.value for key in DeskKey}
    found = sequences(desk(here))
    assert found
    assert not set(found) - known


def test_no_key_does_two_things(here: Stage) -> None:
    found = sequences(here.window)
    assert len(found) > 15
    assert sorted(found) == sorted(set(found))


def test_f1_names_every_key_of_the_desk(here: Stage) -> None:
    said = dict(help_keys(desk(here)))
    for sequence in sequences(desk(here)):
        assert said[DeskKey(sequence).cap]
    assert len(set(said.values())) == len(said)
    here.window.show_help()
    here.settle()
    tables = here.window.findChildren(KeyTable)
    assert len(tables) == 1
    shown = set(tables[0].visible_texts())
    assert {text for pair in said.items() for text in pair} == shown
    assert not list(tables[0].clipped_texts())


def test_plain_digits_letters_and_enter_are_never_keys_of_the_desk() -> None:
    for key in DeskKey:
        last = key.value.split("+")[-1]
        assert "Ctrl" in key.value or last.startswith("F") or last == "Esc"
        assert last not in {"Return", "Enter"}


def test_the_readme_names_every_key_that_works_at_the_desk(here: Stage) -> None:
    text = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    for key in connected_keys(desk(here)):
        assert f"`{key.cap}`" in text
