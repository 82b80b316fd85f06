"""The journal: append, read by subject, by desk, by time. Entries are never changed."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from companion.domain.entry import Entry, in_order

_COLUMNS = "id, desk, sequence, prev, clock, subject, kind, version, wall, who, batch, body"
_INSERT = f"INSERT OR IGNORE INTO journal ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"  # noqa: S608


def write(connection: sqlite3.Connection, entry: Entry) -> bool:
    """Adds an entry; False when it was known. A repeated merge therefore changes nothing."""
    body = json.dumps(entry.body, ensure_ascii=False, separators=(",", ":"))
    row = (
        entry.id, entry.desk, entry.sequence, entry.prev, entry.clock, entry.subject, str(entry.kind), entry.version,
        entry.wall, entry.who, entry.batch, body,
    )  # fmt: skip
    return connection.execute(_INSERT, row).rowcount == 1


def of_subject(connection: sqlite3.Connection, subject: str) -> list[Entry]:
    """Every entry about one subject."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM journal WHERE subject = ?", (subject,))  # noqa: S608
    return [_entry(row) for row in rows]


def of_batch(connection: sqlite3.Connection, batch: str) -> list[Entry]:
    """Every entry of one batch (an import is one batch), in order."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM journal WHERE batch = ? AND batch <> '' ORDER BY clock, desk, sequence, id",  # noqa: S608
        (batch,),
    )
    return [_entry(row) for row in rows]


def one(connection: sqlite3.Connection, entry_id: str) -> Entry | None:
    """The entry with this id."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM journal WHERE id = ?", (entry_id,)).fetchone()  # noqa: S608
    return None if row is None else _entry(row)


def oldest_first(
    connection: sqlite3.Connection, kinds: Iterable[str] = (), since: int = 0, limit: int = -1
) -> Iterator[tuple[int, Entry]]:
    """(position, entry) for every entry past position `since`, oldest first; positions count from 1."""
    wanted = tuple(kinds)
    where = f"WHERE kind IN ({','.join('?' * len(wanted))})" if wanted else ""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM journal {where} ORDER BY clock, desk, sequence, id LIMIT ? OFFSET ?",  # noqa: S608
        (*wanted, limit, since),
    )
    for position, row in enumerate(rows, start=since + 1):
        yield position, _entry(row)


def newest_first(connection: sqlite3.Connection, kinds: Iterable[str], limit: int) -> list[Entry]:
    """The last entries of these kinds, newest first."""
    # Kind by kind: a large import among few marks would otherwise be read through to its end.
    query = (
        f"SELECT {_COLUMNS} FROM journal WHERE kind = ?"  # noqa: S608
        " ORDER BY clock DESC, desk DESC, sequence DESC, id DESC LIMIT ?"
    )
    found = [_entry(row) for kind in kinds for row in connection.execute(query, (str(kind), limit))]
    return in_order(found)[::-1][:limit]


def subjects_in_order(connection: sqlite3.Connection) -> Iterator[tuple[str, list[Entry]]]:
    """Every subject with its entries, for a rebuild."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM journal ORDER BY subject")  # noqa: S608
    gathered: list[Entry] = []
    for row in rows:
        entry = _entry(row)
        if gathered and gathered[0].subject != entry.subject:
            yield gathered[0].subject, gathered
            gathered = []
        gathered.append(entry)
    if gathered:
        yield gathered[0].subject, gathered


def head(connection: sqlite3.Connection, desk: str) -> tuple[int, str]:
    """The sequence number and id of a desk's last entry; (0, "") before its first."""
    row = connection.execute(
        "SELECT sequence, id FROM journal WHERE desk = ? ORDER BY sequence DESC LIMIT 1", (desk,)
    ).fetchone()
    return (0, "") if row is None else (int(row[0]), str(row[1]))


def last_clock(connection: sqlite3.Connection) -> int:
    """The largest hybrid clock in the journal."""
    return int(connection.execute("SELECT coalesce(max(clock), 0) FROM journal").fetchone()[0])


def broken_chains(connection: sqlite3.Connection) -> list[str]:
    """Desks whose entries do not follow each other without a gap: something was lost or forked."""
    rows = connection.execute("""
        SELECT DISTINCT later.desk FROM journal AS later
        LEFT JOIN journal AS earlier ON earlier.id = later.prev
        WHERE (later.sequence = 1 AND later.prev <> '')
           OR (later.sequence > 1 AND (earlier.id IS NULL OR earlier.desk <> later.desk
                                       OR earlier.sequence <> later.sequence - 1))
    """)
    return [str(row[0]) for row in rows]


def _entry(row: tuple[Any, ...]) -> Entry:
    body = json.loads(row[11])
    return Entry(
        id=row[0], desk=row[1], sequence=row[2], prev=row[3], clock=row[4], subject=row[5], kind=row[6],
        version=row[7], wall=row[8], who=row[9], batch=row[10], body=body if isinstance(body, dict) else {},
    )  # fmt: skip
