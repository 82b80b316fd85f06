"""Keeps the answer on show true: the badge that is valid now, the photo there is now."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from companion.domain.delegates import Badge, BadgeState, Delegate
from companion.presenters.desk_state import CheckInState
from companion.presenters.photographing import photo_for
from companion.presenters.runner import Runner
from companion.services.ports import Desk

log = logging.getLogger(__name__)


class ShowingDesk(Protocol):
    """The desk whose answer it is."""

    state: CheckInState

    @property
    def desk(self) -> Desk:
        """The desk as whoever works here now."""
        ...

    def failed(self, error: Exception) -> None:
        """Say that something could not be done."""
        ...


class OnShow:
    """`put` takes a changed state and shows it."""

    def __init__(self, at: ShowingDesk, runner: Runner, put: Callable[[CheckInState], None]) -> None:
        self._at = at
        self._runner = runner
        self._put = put

    def is_about(self, delegate: Delegate | None) -> bool:
        """Whether the answer on show is about this person."""
        shown = self._at.state.result
        person = None if shown is None else shown.reply.delegate
        return person is not None and delegate is not None and person.id == delegate.id

    def read_badge(self, delegate: Delegate) -> None:
        """They have another badge now: the answer about them says its number."""

        def take(badge: Badge | None) -> None:
            state = self._at.state
            if state.result is not None and self.is_about(delegate):
                self._put(replace(state, result=replace(state.result, badge=badge)))

        desk = self._at.desk
        self._runner.read(lambda: valid_badge(desk, delegate.id), take, self._at.failed)

    def read_photo(self) -> None:
        """Whoever is on show has another photo, or none any more."""
        result = self._at.state.result
        if result is None:
            return

        def seen(photo: bytes) -> None:
            state = self._at.state
            if state.result is result and photo != state.photo:
                self._put(replace(state, photo=photo))

        desk, reply = self._at.desk, result.reply
        unread = "a photo could not be read: %s"
        self._runner.read(lambda: photo_for(desk, reply), seen, lambda error: log.warning(unread, error))


def valid_badge(desk: Desk, delegate_id: str) -> Badge | None:
    """The badge that a delegate can use now, the newest if there are several."""
    valid = [badge for badge in desk.file.read.badges(delegate_id) if badge.state is BadgeState.ACTIVE]
    return valid[-1] if valid else None
