"""The start screen, the form for a new event, the settings."""

from dataclasses import replace
from datetime import timedelta

from companion.domain.answers import Damaged, UserError
from companion.presenters.welcome import EventCard, GoodCopy, read_cards
from companion.ui.screens.new_event import NewEventScreen
from companion.ui.screens.welcome import WelcomeScreen
from companion.ui.stops import Stage, Stop


def _start(stage: Stage) -> WelcomeScreen:
    screen = stage.screen
    if not isinstance(screen, WelcomeScreen):
        raise TypeError("the start is not on show")
    return screen


def _recent(stage: Stage) -> None:
    screen = _start(stage)
    folder = stage.session.program.settings_file.parent
    running = read_cards([folder / "Study visit.companion"], stage.clock())[0]

    def older(title: str, months: int, people: int) -> EventCard:
        gone = timedelta(days=30 * months)
        event = replace(
            running.event, titles={"en": title}, start=running.event.start - gone, end=running.event.end - gone
        )
        return EventCard(running.path, event, people, 8, running.saved - gone)

    cards = (running, older("Green Building Roundtable", 2, 42), older("Young Planners’ Summer School", 5, 28))
    presenter = screen.presenter
    presenter.state = replace(presenter.state, cards=cards, reading=False)
    screen.render_state(presenter.state)


def _newer(stage: Stage) -> None:
    error = UserError("This file is from a newer Companion.", "Update this laptop, or open it on the other one.")
    _start(stage).presenter.show_error(error)


def _damaged(stage: Stage) -> None:
    presenter = _start(stage).presenter
    path = stage.session.program.settings_file.parent / "Study visit.companion"
    error = Damaged(f"The event file {path.name} is damaged.", "Open the newest backup.")
    presenter.state = replace(presenter.state, error=error, copy=GoodCopy(path, path, stage.clock()))
    _start(stage).render_state(presenter.state)


def _form(stage: Stage) -> None:
    stage.window.show_screen("new-event")


def _form_wrong(stage: Stage) -> None:
    _form(stage)
    screen = stage.screen
    if isinstance(screen, NewEventScreen):
        screen.make()


STOPS = (
    Stop("start-empty", "welcome", event=False),
    Stop("start-recent", "welcome", _recent, event=False),
    Stop("start-newer", "welcome", _newer, event=False),
    Stop("start-damaged", "welcome", _damaged, event=False),
    Stop("new-event", "welcome", _form, event=False),
    Stop("new-event-wrong", "welcome", _form_wrong, event=False),
    Stop("settings", "settings"),
)
