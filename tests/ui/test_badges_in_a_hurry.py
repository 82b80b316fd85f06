"""A badge asked for by a check-in does not wait for a long print run: somebody stands at the desk."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from companion.domain.documents import RenderedDocument
from companion.presenters.changes import Changes
from companion.presenters.label_desk import LabelDesk, LabelPorts
from companion.services.badges import badge_contents
from companion.services.desk import Place, check_in, place_of
from companion.services.ports import Desk
from companion.services.programme import put_activity
from companion.settings import Settings
from companion.ui.lanes import Lanes

MANY = 500


@pytest.fixture
def lanes(qapp: object) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    assert lanes.close(30)


def test_a_badge_of_a_check_in_overtakes_five_hundred_that_are_being_drawn(
    lanes: Lanes, quiet_week: Desk, office_at: Callable[[Desk], Any], qtbot: QtBot, record_property: Any
) -> None:
    office = office_at(quiet_week)
    engine, printers = office.program.documents, office.printers
    whole = place_of(quiet_week.file.read, "activity-opening").activity
    place = Place(put_activity(quiet_week, replace(whole, print_badges=True)), whole.attending.id)
    changes = Changes()
    settings = Settings(badge_printer="Lobby", label_stock="a6")
    labels = LabelDesk(
        LabelPorts(quiet_week, lanes, changes, lambda: engine, lambda: printers, lambda: settings, lambda _kept: None)
    )
    qtbot.waitUntil(lambda: labels.state.wanted)
    some = badge_contents(quiet_week.file.read)
    contents = (some * (MANY // len(some) + 1))[:MANY]
    engine.badges(some[:1], template="", stock="a6")  # the fonts are open
    drawn: list[RenderedDocument] = []
    so_far: list[int] = []
    lanes.work(
        lambda progress, cancelled: engine.badges(
            contents, template="", stock="a6", progress=progress, cancelled=cancelled
        ),
        drawn.append,
        lambda error: pytest.fail(str(error)),
        lambda done, _of: so_far.append(done),
    )
    qtbot.waitUntil(lambda: bool(so_far))
    began = time.perf_counter()
    person = next(iter(quiet_week.file.read.missing(place.activity, place.checkpoint)))
    check_in(quiet_week, person.id, place)
    changes.note(frozenset({"print_queue"}))
    changes.tell()
    qtbot.waitUntil(lambda: bool(printers.took), timeout=30_000)
    record_property("seconds", round(time.perf_counter() - began, 3))
    assert not drawn, "it waited for the whole run"
    qtbot.waitUntil(lambda: bool(drawn), timeout=30_000)
    assert len(drawn[0].drawn) == MANY
    labels.close()
