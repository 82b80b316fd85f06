"""Print batches: two tables of this desk only, beside the journal, so that a batch survives a restart."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from companion.domain.print_batches import BATCH_CHANGED, Batch, BatchKind, BatchRow, BatchState, BatchWish
from companion.domain.printing import PrintOptions, QueueState, Sides
from companion.store.projections import moment

_OPEN = tuple(str(state) for state in BatchState if state.is_open)
_OPEN_ROWS = tuple(str(state) for state in QueueState if state.is_open)
_BATCH = "SELECT id, state, next_label, asked, changed, body FROM print_batches"
_ROW = "SELECT place, delegate, code, state, before, job, reason FROM print_batch_rows"
_BOTH = "FROM print_batch_rows AS r JOIN print_batches AS b ON b.id = r.batch"


class PrintBatches:
    """The batches of one desk. Those of another life of the file (a copy, a backup) do not count."""

    def __init__(self, connection: sqlite3.Connection, desk: str) -> None:
        self._connection = connection
        self._desk = desk

    def batch(self, batch: int) -> Batch | None:
        """One batch."""
        found = self._connection.execute(f"{_BATCH} WHERE desk = ? AND id = ?", (self._desk, batch)).fetchone()
        return None if found is None else self._made(found)

    def open(self) -> Batch | None:
        """The batch that is not finished; there is one at most."""
        found = self._connection.execute(
            f"{_BATCH} WHERE desk = ? AND state IN ({_marks(_OPEN)}) ORDER BY id LIMIT 1",
            (self._desk, *_OPEN),
        ).fetchone()
        return None if found is None else self._made(found)

    def latest(self) -> Batch | None:
        """The batch that was asked for last."""
        found = self._connection.execute(f"{_BATCH} WHERE desk = ? ORDER BY id DESC LIMIT 1", (self._desk,)).fetchone()
        return None if found is None else self._made(found)

    def rows(self, batch: int, states: Iterable[QueueState] | None = None, limit: int = -1) -> list[BatchRow]:
        """The papers of a batch in these states, or all, by place."""
        wanted = tuple(str(state) for state in (QueueState if states is None else states))
        found = self._connection.execute(
            f"{_ROW} WHERE batch = ? AND state IN ({_marks(wanted)}) ORDER BY place LIMIT ?",
            (batch, *wanted, limit),
        )
        return [_row(row) for row in found]

    def waiting_for(self, delegate: str, code: str) -> bool:
        """Whether a badge is to come out with the open batch."""
        found = self._connection.execute(
            f"SELECT 1 {_BOTH} WHERE b.desk = ? AND b.state IN ({_marks(_OPEN)}) AND r.delegate = ? AND r.code = ?"
            f" AND r.state IN ({_marks(_OPEN_ROWS)}) LIMIT 1",
            (self._desk, *_OPEN, delegate, code, *_OPEN_ROWS),
        )
        return found.fetchone() is not None

    def printed(self, kind: BatchKind) -> set[tuple[str, str]]:
        """(delegate, code or serial) of the papers of this kind that a printer of this desk took."""
        found = self._connection.execute(
            f"SELECT DISTINCT r.delegate, r.code {_BOTH} WHERE b.desk = ? AND b.kind = ? AND r.state = ?",
            (self._desk, str(kind), str(QueueState.PRINTED)),
        )
        return {(str(delegate), str(code)) for delegate, code in found}

    def _made(self, row: tuple[Any, ...]) -> Batch:
        body = json.loads(row[5])
        papers = self._connection.execute(
            "SELECT delegate, code FROM print_batch_rows WHERE batch = ? ORDER BY place", (row[0],)
        )
        options = body["options"]
        wish = BatchWish(
            BatchKind(body["kind"]), tuple((str(d), str(c)) for d, c in papers), body["printer"], body["template"],
            body["stock"], body["per_sheet"], body["start_at"],
            PrintOptions(options["tray"], Sides(options["sides"]), options["copies"]), body["marks"],
            tuple(body["languages"]),
        )  # fmt: skip
        return Batch(row[0], BatchState(row[1]), wish, row[2], moment(row[3]), moment(row[4]))


class WritingBatches(PrintBatches):
    """The batches inside a write."""

    def __init__(self, connection: sqlite3.Connection, desk: str, now: int, kinds: set[str]) -> None:
        super().__init__(connection, desk)
        self._now = now
        self._kinds = kinds

    def add(self, wish: BatchWish, before: Sequence[int]) -> int:
        """Keeps a new batch and returns its number; `before`: how often each paper was printed so far."""
        self._kinds.add(BATCH_CHANGED)
        cursor = self._connection.execute(
            "INSERT INTO print_batches (desk, kind, state, next_label, asked, changed, body) VALUES (?,?,?,?,?,?,?)",
            (
                self._desk, str(wish.kind), str(BatchState.RUNNING), wish.start_at, self._now, self._now,
                json.dumps(_body(wish), ensure_ascii=False),
            ),
        )  # fmt: skip
        batch = int(cursor.lastrowid or 0)
        self._connection.executemany(
            "INSERT INTO print_batch_rows (batch, place, delegate, code, state, before, changed)"
            " VALUES (?,?,?,?,?,?,?)",
            [
                (batch, place, delegate, code, str(QueueState.QUEUED), printed, self._now)
                for place, ((delegate, code), printed) in enumerate(zip(wish.papers, before, strict=True), 1)
            ],
        )
        return batch

    def put(self, batch: int, state: BatchState, next_label: int | None = None) -> None:
        """Writes how a batch goes on."""
        self._kinds.add(BATCH_CHANGED)
        self._connection.execute(
            "UPDATE print_batches SET state = ?, changed = ?, next_label = coalesce(?, next_label)"
            " WHERE desk = ? AND id = ?",
            (str(state), self._now, next_label, self._desk, batch),
        )

    def change(self, batch: int, wish: BatchWish) -> None:
        """Has the rest of a batch printed otherwise: on another printer, from another tray."""
        self._kinds.add(BATCH_CHANGED)
        self._connection.execute(
            "UPDATE print_batches SET body = ?, changed = ? WHERE desk = ? AND id = ?",
            (json.dumps(_body(wish), ensure_ascii=False), self._now, self._desk, batch),
        )

    def put_rows(
        self,
        batch: int,
        places: Iterable[int],
        state: QueueState,
        *,
        job: str | None = None,
        reason: str | None = None,
        before: int | None = None,
    ) -> None:
        """Writes what became of papers; what is None stays."""
        self._kinds.add(BATCH_CHANGED)
        self._connection.executemany(
            "UPDATE print_batch_rows SET state = ?, changed = ?, job = coalesce(?, job), reason = coalesce(?, reason),"
            " before = coalesce(?, before) WHERE batch = ? AND place = ?",
            [(str(state), self._now, job, reason, before, batch, place) for place in places],
        )


def _body(wish: BatchWish) -> dict[str, Any]:
    return {
        "kind": str(wish.kind), "printer": wish.printer, "template": wish.template, "stock": wish.stock,
        "per_sheet": wish.per_sheet, "start_at": wish.start_at, "marks": wish.marks, "languages": list(wish.languages),
        "options": {
            "tray": wish.options.tray, "sides": str(wish.options.sides), "copies": wish.options.copies
        },
    }  # fmt: skip


def _marks(words: Sequence[str]) -> str:
    return ",".join("?" * len(words))


def _row(row: tuple[Any, ...]) -> BatchRow:
    return BatchRow(row[0], row[1], row[2], QueueState(row[3]), row[4], row[5], row[6])
