"""Reads the lists beside the answer anew when something happened, never twice at once."""

import logging
from collections.abc import Callable

from companion.presenters.board import Board, read_board
from companion.presenters.runner import Runner
from companion.services.desk import Place, ScanReply
from companion.services.ports import Desk

REFUSALS_KEPT = 40

log = logging.getLogger(__name__)


class BoardReading:
    """`taken` hears each board that was read, `after` that a reading ended, well or not.

    It also keeps what the journal does not: the answers of this desk that recorded nothing, and the marks whose
    attention note was shown here.
    """

    def __init__(self, runner: Runner, taken: Callable[[Board], None], after: Callable[[], None]) -> None:
        self._runner = runner
        self._taken = taken
        self._after = after
        self._refused: tuple[tuple[int, ScanReply], ...] = ()
        self._noted: frozenset[str] = frozenset()
        self._reading = False
        self._wanted: tuple[Desk, Place | None] | None = None

    def refused(self, number: int, reply: ScanReply) -> None:
        """This answer, by its number, recorded nothing."""
        self._refused = (*self._refused, (number, reply))[-REFUSALS_KEPT:]

    def noted(self, entry: str) -> None:
        """An attention note was shown with this mark."""
        self._noted |= {entry}

    def read(self, desk: Desk, place: Place | None) -> None:
        """Read off the main thread; a wish while reading is granted once more afterwards."""
        if self._reading:
            self._wanted = (desk, place)
            return
        self._reading = True
        refused, noted = self._refused, self._noted
        self._runner.read(lambda: read_board(desk, place, refused, noted), self._take, self._unreadable)

    def _take(self, board: Board) -> None:
        self._reading = False
        self._taken(board)
        self._done()

    def _unreadable(self, error: Exception) -> None:
        self._reading = False
        log.warning("the lists beside the answer could not be read: %s", error)
        self._done()

    def _done(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.read(*wanted)
        self._after()
