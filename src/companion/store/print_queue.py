"""The print queue: a table of this desk only, beside the journal, so that it survives a restart and never travels."""

import sqlite3
from collections.abc import Iterable
from typing import Any

from companion.domain.printing import QUEUE_CHANGED, QueuedBadge, QueueState, Why
from companion.store.projections import moment

_COLUMNS = (
    "q.id, q.delegate, q.code, q.why, q.state, q.asked, q.changed, q.cause, q.template, q.stock, q.printer, q.job,"
    " q.reason, coalesce(b.printed, 0)"
)
_FROM = "FROM print_queue AS q LEFT JOIN badges AS b ON b.delegate = q.delegate AND b.code = q.code"
OPEN = tuple(str(state) for state in QueueState if state.is_open)


class PrintQueue:
    """The badges that one desk was asked to print. Rows of another life of the file (a copy, a backup) do not count."""

    def __init__(self, connection: sqlite3.Connection, desk: str) -> None:
        self._connection = connection
        self._desk = desk

    def rows(self, states: Iterable[QueueState] | None = None, limit: int = -1) -> list[QueuedBadge]:
        """The badges in these states, or all; the one that was asked for first stands first."""
        wanted = tuple(str(state) for state in (QueueState if states is None else states))
        marks = ",".join("?" * len(wanted))
        found = self._connection.execute(
            f"SELECT {_COLUMNS} {_FROM} WHERE q.desk = ? AND q.state IN ({marks}) ORDER BY q.id LIMIT ?",
            (self._desk, *wanted, limit),
        )
        return [_queued(row) for row in found]

    def newest(self, states: Iterable[QueueState], limit: int) -> list[QueuedBadge]:
        """The last badges that came into these states, the newest first."""
        wanted = tuple(str(state) for state in states)
        marks = ",".join("?" * len(wanted))
        found = self._connection.execute(
            f"SELECT {_COLUMNS} {_FROM} WHERE q.desk = ? AND q.state IN ({marks}) ORDER BY q.changed DESC, q.id DESC"
            " LIMIT ?",
            (self._desk, *wanted, limit),
        )
        return [_queued(row) for row in found]

    def row(self, row_id: int) -> QueuedBadge | None:
        """One badge of the queue."""
        found = self._connection.execute(
            f"SELECT {_COLUMNS} {_FROM} WHERE q.desk = ? AND q.id = ?",
            (self._desk, row_id),
        ).fetchone()
        return None if found is None else _queued(found)

    def open_row(self, delegate: str, code: str) -> QueuedBadge | None:
        """The place in the queue that this badge has now; None when it may not come out of a printer any more."""
        found = self._connection.execute(
            f"SELECT {_COLUMNS} {_FROM} WHERE q.desk = ? AND q.delegate = ? AND q.code = ?"
            f" AND q.state IN ({','.join('?' * len(OPEN))})",
            (self._desk, delegate, code, *OPEN),
        ).fetchone()
        return None if found is None else _queued(found)

    def counts(self) -> dict[QueueState, int]:
        """How many badges are in each state."""
        found = self._connection.execute(
            "SELECT state, count(*) FROM print_queue WHERE desk = ? GROUP BY state", (self._desk,)
        )
        return {QueueState(state): int(number) for state, number in found}

    def caused_by(self, cause: str) -> list[QueuedBadge]:
        """What a mark asked for."""
        found = self._connection.execute(
            f"SELECT {_COLUMNS} {_FROM} WHERE q.desk = ? AND q.cause = ? ORDER BY q.id",
            (self._desk, cause),
        )
        return [_queued(row) for row in found]


class WritingQueue(PrintQueue):
    """The print queue inside a write."""

    def __init__(self, connection: sqlite3.Connection, desk: str, now: int, kinds: set[str]) -> None:
        super().__init__(connection, desk)
        self._now = now
        self._kinds = kinds

    def add(self, delegate: str, code: str, why: Why, cause: str = "", printer: str = "") -> int:
        """Puts a badge at the end of the queue and returns its number."""
        self._kinds.add(QUEUE_CHANGED)
        cursor = self._connection.execute(
            "INSERT INTO print_queue (desk, delegate, code, why, state, asked, changed, cause, printer)"
            " VALUES (?,?,?,?,?,?,?,?,?)",
            (self._desk, delegate, code, str(why), str(QueueState.QUEUED), self._now, self._now, cause, printer),
        )
        return int(cursor.lastrowid or 0)

    def put(self, row_id: int, state: QueueState, **words: str) -> None:
        """Writes what became of a badge; `words`: template, stock, printer, job, reason. The others stay."""
        self._kinds.add(QUEUE_CHANGED)
        unknown = words.keys() - {"template", "stock", "printer", "job", "reason"}
        if unknown:
            raise ValueError(f"no column of the print queue: {sorted(unknown)}")
        changes = "".join(f", {column} = ?" for column in words)
        self._connection.execute(
            f"UPDATE print_queue SET state = ?, changed = ?{changes} WHERE desk = ? AND id = ?",  # noqa: S608
            (str(state), self._now, *words.values(), self._desk, row_id),
        )


def _queued(row: tuple[Any, ...]) -> QueuedBadge:
    return QueuedBadge(
        id=row[0], delegate=row[1], code=row[2], why=Why(row[3]), state=QueueState(row[4]), asked_at=moment(row[5]),
        changed_at=moment(row[6]), cause=row[7], template=row[8], stock=row[9], printer=row[10], job=row[11],
        reason=row[12], printed=row[13],
    )  # fmt: skip
