"""One program at a time: a turn that the system takes back by itself when its holder ends, however it ends."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path


class Turn:
    """The right to do something for an event that no other program on this laptop does at the same time."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection

    def give_back(self) -> None:
        """Lets others have it."""
        if os.name != "nt":
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
        self._connection.close()
        if os.name == "nt":  # an open file cannot be deleted there, and one that somebody else has open stays
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def take_turn(event: Path, what: str) -> Turn | None:
    """The turn to do `what` for this event, or None while another program has it or the folder cannot be written to.

    An empty file beside the event is locked the way SQLite locks on every system; a killed program holds no lock.
    """
    path = event.with_name(f"{event.name}-{what}")
    try:
        connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    except sqlite3.Error:
        return None
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        connection.close()
        return None
    return Turn(path, connection)
