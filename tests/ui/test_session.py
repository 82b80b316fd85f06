"""What lives while the window is open, and that nothing of it lives longer."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from companion.settings import Settings
from companion.ui.look import Look
from companion.ui.session import OFFICE
from companion.ui.stops import SampleWeek, Stage, Stop, stage

SCREENS = ("check-in", *OFFICE, "settings")
SETTINGS = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


def parts_of_an_event(here: Stage) -> Iterator[tuple[str, object]]:
    """Everything that is made for an event, by name; each screen is opened on the way."""
    for key in SCREENS:
        here.session.open_screen(key)
        here.settle()
        assert here.window.current_key() == key
        yield key, here.screen
        yield f"presenter of {key}", getattr(here.screen, "presenter", None)
    event = here.session.open_event
    assert event is not None
    yield from {"event": event, "file": event.desk.file, "labels": event.labels, "changes": event.changes}.items()


def living(parts: dict[str, "weakref.ref[object]"]) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return [name for name, part in parts.items() if part() is not None]


def test_an_event_that_was_left_gives_its_memory_back(qapp: QApplication, dressed: Look, week: SampleWeek) -> None:
    widgets = []
    with stage(qapp, dressed, week, Stop("start", "welcome", event=False), SETTINGS) as here:
        for _ in range(2):
            here.session.enter(here.session.open_file(week.path))
            made = {name: weakref.ref(part) for name, part in parts_of_an_event(here) if part is not None}
            assert len(made) > len(SCREENS) + 4
            here.session.show_welcome()
            here.settle()
            assert living(made) == []
            widgets.append(len(qapp.allWidgets()))
    assert widgets[0] == widgets[1]


def test_a_window_that_was_closed_gives_its_memory_back(qapp: QApplication, dressed: Look, week: SampleWeek) -> None:
    gone: dict[str, weakref.ref[object]] = {}
    before = len(qapp.allWidgets())
    with stage(qapp, dressed, week, Stop("desk", "check-in"), SETTINGS) as here:
        session = here.session
        for part in (session, session.window, session.scanner, session.camera, session.guard, here.screen):
            gone[type(part).__name__] = weakref.ref(part)
    del here, session, part
    assert living(gone) == []
    assert len(qapp.allWidgets()) == before
