"""The design of an event's certificates: chosen at one desk, it is that of all of them and of the command line."""

from collections.abc import Callable
from dataclasses import replace

from companion.presenters.context import ScreenContext
from companion.services.programme import change_event


def chosen_design(context: ScreenContext) -> str:
    """The design chosen for this event, else the last one that this laptop chose for any; "" for the usual one.

    Reads, so not on the main thread. The design may have been removed since.
    """
    return context.desk.file.read.event().certificate_design or context.settings().certificate_template


def choose_design(context: ScreenContext, design: str, failed: Callable[[Exception], None]) -> None:
    """Certificates of this event are made in this design from now on."""
    settings = context.settings()
    if settings.certificate_template != design:
        context.keep(replace(settings, certificate_template=design))

    def write() -> None:
        change_event(context.desk, {"certificate_design": design})

    context.runner.write(write, lambda _written: None, failed)
