"""The event file: open, one writer, read-only readers, back up, restore, check."""

import hashlib
import json
import os
import platform
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from companion.domain import clock as hybrid
from companion.domain.answers import Damaged, NotSaved, UserError
from companion.domain.entry import Entry, Kind, desk_subject
from companion.domain.ids import new_entry_id, new_id
from companion.store import journal, projections, schema
from companion.store.print_batches import PrintBatches, WritingBatches
from companion.store.print_queue import PrintQueue, WritingQueue
from companion.store.queries import Queries

SUFFIX = ".companion"
_BUSY_SECONDS = 5.0
_DAMAGE = ("malformed", "not a database", "could not decode")
"""What SQLite says, in lower case, of pages that hold something else than was written to them."""
Notice = Callable[[frozenset[str]], None]


@dataclass(frozen=True, slots=True)
class Health:
    """What a check of the file found; every list is empty when all is well."""

    entries: int
    faults: tuple[str, ...]
    broken_chains: tuple[str, ...]
    projections_agree: bool

    @property
    def sound(self) -> bool:
        """Whether the file can be trusted."""
        return not self.faults and not self.broken_chains and self.projections_agree


class _ReadingCursor(sqlite3.Cursor):
    """Says in words what a file cannot be read for; rows are read one by one, so damage may show at any of them."""

    def execute(self, *words: Any) -> Self:
        with _said_in_words():
            return super().execute(*words)

    def fetchone(self) -> Any:
        with _said_in_words():
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        with _said_in_words():
            return super().fetchall()

    def __next__(self) -> Any:
        try:
            return super().__next__()
        except sqlite3.DatabaseError as error:
            raise _unreadable(error) from error


class _ReadingConnection(sqlite3.Connection):
    def execute(self, *words: Any) -> sqlite3.Cursor:
        return self.cursor(_ReadingCursor).execute(*words)


@contextmanager
def _said_in_words() -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _unreadable(error) from error


class Transaction:
    """One write: reads see what is being written; `append` adds entries. All or nothing reaches the disk."""

    def __init__(self, connection: sqlite3.Connection, now: datetime, who: str, batch: str, home: str) -> None:
        self._connection = connection
        self._wall = projections.milliseconds(now)
        self._who = who
        self._home = home
        self.batch = batch
        self.read = Queries(connection)
        self.codes: set[str] = set()
        """Badge codes given out in this transaction, which `read` does not know before its end."""
        self.touched: dict[str, None] = {}
        self.kinds: set[str] = set()
        self._clock = journal.last_clock(connection)
        self._desk = ""
        self._sequence = 0
        self._prev = ""

    def append(self, kind: Kind, subject: str, body: dict[str, Any]) -> Entry:
        """Says something; it is on disk when the transaction ends."""
        if not self._desk:
            self._take_desk()
        return self._append(kind, subject, body, self.batch)

    def _append(self, kind: Kind, subject: str, body: dict[str, Any], batch: str = "") -> Entry:
        self._clock = hybrid.tick(self._clock, self._wall)
        self._sequence += 1
        entry = Entry(
            id=new_entry_id(self._wall), desk=self._desk, sequence=self._sequence, prev=self._prev, clock=self._clock,
            subject=subject, kind=kind, version=1, wall=self._wall, who=_storable(self._who), body=_storable(body),
            batch=batch,
        )  # fmt: skip
        journal.write(self._connection, entry)
        self._prev = entry.id
        self.touched[subject] = None
        self.kinds.add(str(kind))
        return entry

    def refold_now(self) -> None:
        """Brings the projections up to date before the end, for a write that reads its own effect."""
        projections.refold(self._connection, self.touched)
        self.touched.clear()

    def set_local(self, name: str, value: str) -> None:
        """Keeps something of this laptop only; it never leaves with the journal."""
        self._connection.execute("INSERT OR REPLACE INTO local VALUES (?,?)", (name, value))

    def local(self, name: str) -> str | None:
        """What this laptop kept under a name."""
        return _local(self._connection, name)

    def desk(self) -> str:
        """The id under which this laptop writes."""
        if not self._desk:
            self._take_desk()
        return self._desk

    @property
    def queue(self) -> WritingQueue:
        """The badges that this desk's printer was asked for."""
        return WritingQueue(self._connection, self.desk(), self._wall, self.kinds)

    @property
    def batches(self) -> WritingBatches:
        """The batches of papers that this desk prints."""
        return WritingBatches(self._connection, self.desk(), self._wall, self.kinds)

    def _take_desk(self) -> None:
        stored = json.loads(_local(self._connection, "desk") or "{}")
        if stored.get("home") == self._home:
            self._desk = str(stored["id"])
            self._sequence, self._prev = journal.head(self._connection, self._desk)
            return
        # A copied or restored file begins a new life: re-used sequence numbers would fork the chain.
        name = str(stored.get("name") or "Desk 1")
        self._desk = new_id()
        self._sequence, self._prev = 0, ""
        self.set_local("desk", json.dumps({"id": self._desk, "home": self._home, "name": name}))
        # In no batch: whoever takes their act back does not take back that the desk has a name.
        self._append(Kind.DESK_PUT, desk_subject(self._desk), {"name": name})

    def rename_desk(self, name: str) -> None:
        """Names this desk, for everybody who sees its marks."""
        desk = self.desk()
        self.set_local("desk", json.dumps({"id": desk, "home": self._home, "name": name}))
        self._append(Kind.DESK_PUT, desk_subject(desk), {"name": name})


class EventFile:
    """An open event. Writing is for one thread at a time; any thread may read through its own connection."""

    def __init__(self, path: Path, connection: sqlite3.Connection, notice: Notice | None = None) -> None:
        self.path = path
        self._connection = connection
        self._notice = notice
        self._writing = threading.RLock()
        self._readers = threading.local()
        self._open_readers: list[sqlite3.Connection] = []
        self._home = _home(path)

    @contextmanager
    def writing(self, now: datetime, who: str, batch: str = "") -> Iterator[Transaction]:
        """One transaction, immediate, durable when the block ends. Raises NotSaved when the disk refuses."""
        with self._writing:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                transaction = Transaction(self._connection, now, who, batch, self._home)
                yield transaction
                projections.refold(self._connection, transaction.touched)
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                self._roll_back()
                raise _refusal(error) from error
            except BaseException:
                self._roll_back()
                raise
            kinds = frozenset(transaction.kinds)
        if self._notice is not None and kinds:
            self._notice(kinds)

    def take_in(self, entries: Iterable[Entry]) -> int:
        """Adds entries of other desks, in any order, known ones too; returns how many were new."""
        with self._writing:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                new = [entry for entry in entries if journal.write(self._connection, entry)]
                projections.refold(self._connection, dict.fromkeys(entry.subject for entry in new))
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                self._roll_back()
                raise _refusal(error) from error
            except BaseException:
                self._roll_back()
                raise
        if self._notice is not None and new:
            self._notice(frozenset(str(entry.kind) for entry in new))
        return len(new)

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    @property
    def read(self) -> Queries:
        """Questions for the calling thread, through a read-only connection."""
        queries: Queries | None = getattr(self._readers, "queries", None)
        if queries is None:
            connection = self._readable()
            self._open_readers.append(connection)
            queries = Queries(connection)
            self._readers.queries = queries
        return queries

    def _readable(self) -> sqlite3.Connection:
        try:
            return _reader(self.path, _ReadingConnection)
        except sqlite3.OperationalError as error:
            raise _unreadable(error) from error

    @property
    def queue(self) -> PrintQueue:
        """The badges that this desk's printer was asked for, for the calling thread; a copied file has none yet."""
        return self.read.print_queue(self.desk()[0])

    @property
    def batches(self) -> PrintBatches:
        """The batches of papers that this desk prints, for the calling thread."""
        return self.read.print_batches(self.desk()[0])

    def data_version(self) -> int:
        """A number that changes when another program wrote to the file."""
        with self._writing:
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def local(self, name: str) -> str | None:
        """What this laptop kept under a name beside the journal."""
        with self._writing:
            return _local(self._connection, name)

    def desk(self) -> tuple[str, str]:
        """The id and name under which this laptop last wrote; a copied file has no id of its own yet."""
        stored = json.loads(self.local("desk") or "{}")
        own = stored.get("home") == self._home
        return (str(stored.get("id", "")) if own else "", str(stored.get("name") or "Desk 1"))

    def rebuild(self) -> None:
        """Folds the whole journal again."""
        with self._writing:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                projections.rebuild(self._connection)
                self._connection.execute("COMMIT")
            except sqlite3.Error as error:
                self._roll_back()
                raise _refusal(error) from error

    def check(self, *, counts: bool = True, search: bool = True) -> Health:
        """Reads every page, follows each desk's chain, compares the projections with a rebuild (unless not `counts`,
        which is the slow part; without `search` the texts that a search looks at are believed).

        All of it in a copy that is thrown away: the rebuild of a large event takes longer than a door can wait.
        """
        copy = sqlite3.connect("")  # SQLite keeps it in a file of its own that nobody sees, and deletes it
        try:
            self._copy_into(copy)
            found = [str(row[0]) for row in copy.execute("PRAGMA quick_check(20)")]
            faults = tuple(line for line in found if line != "ok")
            if faults:
                return Health(0, faults, (), projections_agree=False)
            chains = tuple(journal.broken_chains(copy))
            entries = int(copy.execute("SELECT count(*) FROM journal").fetchone()[0])
            if not counts:
                return Health(entries, faults, chains, projections_agree=True)
            before = projections.fingerprint(copy)
            copy.execute("BEGIN")
            projections.rebuild(copy, search=search)
            agree = projections.fingerprint(copy) == before
        except sqlite3.OperationalError as error:
            raise _refusal(error) from error
        except sqlite3.DatabaseError as error:  # a page that cannot be read
            return Health(0, (str(error),), (), projections_agree=False)
        finally:
            copy.close()
        return Health(entries, faults, chains, agree)

    def _copy_into(self, target: sqlite3.Connection) -> None:
        """Copies the file as it stands at this moment, through a reader of its own: writing goes on meanwhile."""
        source = _reader(self.path)
        try:
            source.backup(target)
        finally:
            source.close()

    def standing_fingerprint(self) -> str:
        """A digest of everything that stands: desks with equal digests show the same."""
        with self._writing:
            return projections.fingerprint(self._connection)

    def back_up(self, target: Path) -> Path:
        """Writes a consistent copy while work goes on. The copy appears under its name only when it is whole."""
        partial = target.with_name(target.name + ".part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            partial.unlink(missing_ok=True)
            copy = sqlite3.connect(partial)
            try:
                self._copy_into(copy)
                _leave_home(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            _flush(partial)
            partial.replace(target)
        except (OSError, sqlite3.Error) as error:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            raise NotSaved(
                f"The backup could not be written to {target.parent}.", "Check that the place exists and has room."
            ) from error
        return target

    def close(self) -> None:
        """Ends all reading and writing; the file is then one whole file that can be copied."""
        for connection in self._open_readers:
            connection.close()
        self._open_readers.clear()
        self._readers = threading.local()
        with self._writing:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def create(path: Path, notice: Notice | None = None) -> EventFile:
    """Makes a new, empty event file. Raises UserError when something is already there or the place refuses."""
    refusal = NotSaved(
        f"The event {path.name} could not be made in {path.parent}.", "Check that the folder can be written to."
    )
    if path.exists():
        raise _taken(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal from error
    try:
        path.touch(exist_ok=False)  # from here on the file is ours, so only ours is ever cleared away
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise refusal from error
    connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
    try:
        _tune(connection)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {schema.FORMAT}")
        _prepare(connection)
    except (OSError, sqlite3.Error) as error:
        connection.close()
        with suppress(OSError):  # half a file would stand in the way of the next try
            path.unlink(missing_ok=True)
        raise refusal from error
    return EventFile(path, connection, notice)


def _taken(path: Path) -> UserError:
    return UserError(f"There is already a file {path.name} here.", "Choose another name, or move that file away.")


def open_file(path: Path, notice: Notice | None = None) -> EventFile:
    """Opens an event file, brings its tables up to date. Raises UserError (missing, foreign, newer) or Damaged."""
    if not path.is_file():
        raise UserError(f"There is no event file {path}.", "Check the name and the folder.")
    try:
        connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.OperationalError as error:
        raise _refusal(error) from error
    except sqlite3.DatabaseError as error:
        raise _not_an_event(path, error) from error
    if application != schema.APPLICATION_ID:
        connection.close()
        raise UserError(f"{path.name} is not a Companion event.", "Open a file that ends with .companion.")
    if version > schema.FORMAT:
        connection.close()
        raise UserError("This file is from a newer Companion.", "Update this laptop, or open it on the other one.")
    try:
        _tune(connection)
        _prepare(connection)
    except sqlite3.OperationalError as error:
        connection.close()
        raise _refusal(error) from error
    except sqlite3.DatabaseError as error:
        connection.close()
        raise _damaged(path) from error
    except BaseException:
        connection.close()
        raise
    return EventFile(path, connection, notice)


def restore(backup: Path, target: Path) -> EventFile:
    """Makes an event file from a backup; it begins a life of its own. Raises UserError when the backup is not whole."""
    if target.exists():
        raise _taken(target)
    with open_file(backup) as source:
        health = source.check()
        if health.faults:
            raise _damaged(backup)
        source.back_up(target)
    return open_file(target)


def _reader(path: Path, factory: type[sqlite3.Connection] = sqlite3.Connection) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_BUSY_SECONDS, check_same_thread=False, factory=factory
    )


def _tune(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # an answer that says "saved" survives a power cut
    connection.execute("PRAGMA cache_size = -32768")


def _prepare(connection: sqlite3.Connection) -> None:
    if not schema.is_current(connection):
        connection.execute("BEGIN IMMEDIATE")
        try:
            schema.take_steps(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    stored = _local(connection, "projection_version")
    if stored != str(schema.PROJECTION_VERSION):
        connection.execute("BEGIN IMMEDIATE")
        projections.rebuild(connection)
        connection.execute(
            "INSERT OR REPLACE INTO local VALUES (?,?)", ("projection_version", str(schema.PROJECTION_VERSION))
        )
        connection.execute("COMMIT")


def _local(connection: sqlite3.Connection, name: str) -> str | None:
    row = connection.execute("SELECT value FROM local WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def _leave_home(copy: sqlite3.Connection) -> None:
    """Has a copy begin a life of its own wherever it is restored: a disk may give it the very place of the file it
    was made from, and it would go on with that desk's numbers from an earlier day."""
    stored = json.loads(_local(copy, "desk") or "{}")
    if stored.pop("home", None) is not None:
        copy.execute("UPDATE local SET value = ? WHERE name = 'desk'", (json.dumps(stored),))
        copy.commit()


def _home(path: Path) -> str:
    """What tells this file on this machine from its copies."""
    status = path.stat()
    node = uuid.getnode()
    if node >> 40 & 1:  # no network card: Python makes a number up, another one in every process
        node = 0
    seed = f"{node}/{platform.node()}/{status.st_dev}/{status.st_ino}"
    return hashlib.sha256(seed.encode()).hexdigest()[:24]


def _storable(said: Any) -> Any:
    """The same without lone halves of characters, which a broken scanner or list can send and no file can hold."""
    if isinstance(said, str):
        return said if said.isascii() else said.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(said, dict):
        return {_storable(name): _storable(value) for name, value in said.items()}
    if isinstance(said, list | tuple):
        return [_storable(value) for value in said]
    return said


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _refusal(error: sqlite3.Error) -> UserError:
    text = str(error).lower()
    if isinstance(error, sqlite3.DatabaseError) and any(sign in text for sign in _DAMAGE):
        return Damaged("The event file is damaged.", "Open the newest backup.")
    if "full" in text:
        return NotSaved("The disk is full.", "Make room on this laptop, then scan again.")
    if "locked" in text or "busy" in text:
        return NotSaved(
            "Another program holds the event file.", "Close the other program that uses it, then try again."
        )
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return NotSaved("The event file cannot be written to.", "Copy it to a folder of your own and open it there.")
    return NotSaved("The event file could not be written.", "Check the disk, then try again.")


def damage_of(error: Exception) -> Damaged | None:
    """The damage that a fault while reading speaks of, such as a page that cannot be read; None when it is another."""
    found = _refusal(error) if isinstance(error, sqlite3.DatabaseError) else None
    return found if isinstance(found, Damaged) else None


def _unreadable(error: sqlite3.DatabaseError) -> Exception:
    if isinstance(error, sqlite3.ProgrammingError):  # ours, not the world's
        return error
    refusal = _refusal(error)
    if isinstance(refusal, Damaged):
        return refusal
    return UserError("The event file could not be read.", "Check the disk or stick it is on, then try again.")


def _not_an_event(path: Path, error: sqlite3.DatabaseError) -> UserError:
    if "malformed" in str(error).lower():
        return _damaged(path)
    return UserError(f"{path.name} is not a Companion event.", "Open a file that ends with .companion.")


def _damaged(path: Path) -> Damaged:
    return Damaged(f"The event file {path.name} is damaged.", "Open the newest backup.")


def readable(path: Path) -> bool:
    """Whether a file is an event whose every page can be read; it is left exactly as it is."""
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        return False
    try:
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
        return ours and [row[0] for row in connection.execute("PRAGMA quick_check(1)")] == ["ok"]
    except sqlite3.Error:
        return False
    finally:
        connection.close()
