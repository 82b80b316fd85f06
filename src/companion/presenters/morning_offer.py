"""The offer to make the morning check: once a day, at the first opening of an event that runs today."""

from collections.abc import Callable
from datetime import date

from companion.domain.answers import UserError
from companion.presenters.context import ScreenContext
from companion.presenters.views import BannerView

OFFER = "morning-check"
OPEN = "open"
_KEPT_AS = "morning_check_offered"


def is_due(context: ScreenContext) -> date | None:
    """The day for which the check should be offered; None when the event does not run today or it was offered before.

    A sample is there to be tried, so nobody is asked to make it ready.
    """
    desk = context.desk
    event = desk.file.read.event()
    today = desk.now.astimezone(event.zone).date()
    if event.sample or not event.start <= today <= event.end or desk.file.local(_KEPT_AS) == today.isoformat():
        return None
    return today


def offer(context: ScreenContext, view: Callable[[], BannerView]) -> bool:
    """Show the offer if it is due, and remember that; whether it was shown.

    It leaves with the first answer of the desk: whoever checks people in has no time for it.
    """
    today = is_due(context)
    if today is None:
        return False
    desk = context.desk

    def remember() -> None:
        with desk.file.writing(desk.now, desk.staff) as writing:
            writing.set_local(_KEPT_AS, today.isoformat())

    def forgotten(error: Exception) -> None:
        if not isinstance(error, UserError):  # a full disk is said at the first scan; the offer may come twice
            raise error

    def pressed(action: str) -> None:
        end()
        context.take_banner(OFFER)
        if action == OPEN:
            context.open_screen("morning-check")

    def answered(_result: object) -> None:
        end()
        context.take_banner(OFFER)

    end = context.feed.answers(answered)
    context.put_banner(view(), pressed)
    context.runner.write(remember, lambda _none: None, forgotten)
    return True
