"""The keys of badges, certificates and their designs: none given twice, each named by F1."""

import re
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence, QShortcut

from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.stops import SampleWeek, Stop, stage
from companion.ui.widgets.key_table import KeyTable

SAME = {"Ctrl+Shift+Z": "Ctrl Y"}
"""A second key of one deed, which the help does not name."""
SIGNS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Del": "Del"}


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


def named(caps: set[str]) -> set[tuple[str, ...]]:
    """Each key alone: "Ctrl ] [" are two, with the same keys held."""
    found = set()
    for cap in caps:
        *held, last = cap.split(" ")
        while held and held[-1] not in {"Ctrl", "Alt", "Shift"}:
            found.add((*(one for one in held if one in {"Ctrl", "Alt", "Shift"}), held.pop()))
        found.add((*held, last))
    return found


@pytest.mark.parametrize("key", ["certificates", "badges", "certificate-design", "ceremony"])
def test_no_key_of_papers_does_two_things_and_f1_names_each(
    qapp: Any, dressed: Look, week: SampleWeek, key: str
) -> None:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("papers", key), settings) as here:
        portable = QKeySequence.SequenceFormat.PortableText
        everywhere = [one.key().toString(portable) for one in here.window.findChildren(QShortcut)]
        assert sorted(everywhere) == sorted(set(everywhere))
        own = [one.key().toString(portable) for one in here.screen.findChildren(QShortcut)]
        said = named({cap for cap, _words in here.screen.help_keys()})
        assert len(own) > 8
        for sequence in set(own) - SAME.keys():
            parts = [SIGNS.get(part, part) for part in re.split(r"\+(?=.)", sequence)]
            assert tuple(parts) in said, sequence
        here.window.show_help()
        here.settle()
        (table,) = here.window.findChildren(KeyTable)
        assert not list(table.clipped_texts())
        panel = table.window()
        assert (panel.width() <= 1093, panel.height() <= 614) == (True, True), "as large as a compact window at most"
