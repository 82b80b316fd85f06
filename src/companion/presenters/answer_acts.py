"""What the buttons of an answer do: let in, change the activity, move to the group, put the note away."""

from collections.abc import Callable
from typing import Protocol

from companion.domain.answers import Answer
from companion.domain.attendance import How
from companion.presenters.answers import Act, Result
from companion.presenters.board import Undoable
from companion.presenters.desk_state import CheckInState
from companion.presenters.runner import Runner
from companion.services import desk as door
from companion.services import roster
from companion.services.desk import LET_IN, ScanReply
from companion.services.ports import Desk


class ActingDesk(Protocol):
    """What the buttons need of the desk that shows the answer."""

    state: CheckInState

    @property
    def desk(self) -> Desk:
        """The desk as whoever works here now."""
        ...

    def ask_door(self, ask: Callable[[], ScanReply], how: How) -> None:
        """Ask off the main thread, then show the answer."""
        ...

    def choose(self, activity_id: str) -> None:
        """Record this activity from now on."""
        ...

    def ready(self) -> None:
        """Put the answer away."""
        ...

    def take_back(self, what: Undoable) -> None:
        """Take this back."""
        ...

    def try_again(self) -> None:
        """Ask once more what the disk refused."""
        ...

    def failed(self, error: Exception) -> None:
        """Say that something could not be done."""
        ...


class AnswerActs:
    """Does what a button of the answer on show says."""

    def __init__(self, at: ActingDesk, runner: Runner) -> None:
        self._at = at
        self._runner = runner

    def act(self, act: Act, result: Result) -> bool:
        """Press a button of this answer; whether it is one that is done here."""
        reply = result.reply
        handlers: dict[Act, Callable[[], object]] = {
            Act.LET_IN: lambda: self._ask_again(reply, result.how, admit_anyway=LET_IN),
            Act.SAME_PERSON: lambda: self._ask_again(reply, How.SEARCH),
            Act.MOVE_GROUP: lambda: self._move_group(result),
            Act.CHANGE_ACTIVITY: lambda: self._change_activity(result),
            Act.UNDO_EARLIER: lambda: self._undo_earlier(reply),
            Act.NOTE_DONE: lambda: self._note_done(reply),
            Act.NOTE_LATER: self._at.ready,
            Act.TRY_AGAIN: self._at.try_again,
        }
        if act not in handlers:
            return False
        handlers[act]()
        return True

    def _ask_again(self, reply: ScanReply, how: How, admit_anyway: str | None = None) -> None:
        person, place, desk = reply.delegate, self._at.state.place, self._at.desk
        if person is None or place is None:
            return
        now = desk.now
        self._at.ask_door(
            lambda: door.check_in(desk, person.id, place, at=now, how=how, admit_anyway=admit_anyway), how
        )

    def _change_activity(self, result: Result) -> None:
        if result.reply.better is not None:
            self._at.choose(result.reply.better.id)
            self._ask_again(result.reply, result.how)

    def _undo_earlier(self, reply: ScanReply) -> None:
        if reply.earlier is not None and reply.delegate is not None:
            self._at.take_back(Undoable(reply.earlier.entry, reply.delegate, Answer.ADMITTED))

    def _move_group(self, result: Result) -> None:
        person, desk = result.reply.delegate, self._at.desk
        if person is None:
            return
        self._runner.write(
            lambda: roster.change(desk, person.id, {"group": result.group}),
            lambda _changed: self._ask_again(result.reply, result.how),
            self._at.failed,
        )

    def _note_done(self, reply: ScanReply) -> None:
        person, desk = reply.delegate, self._at.desk
        if person is not None:
            self._runner.write(
                lambda: door.note_done(desk, person.id), lambda _entry: self._at.ready(), self._at.failed
            )
