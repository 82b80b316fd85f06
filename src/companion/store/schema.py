"""The tables of an event file. They are made only here, through migrations; a later program adds, never rewrites."""

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

APPLICATION_ID = 0x434D504E
"""Marks an SQLite file as a Companion event ("CMPN")."""

FORMAT = 1
"""The file format; a file with a larger number comes from a newer program."""

PROJECTION_VERSION = 14
"""Raised whenever a fold or a projection table changes; a file with another number is rebuilt when it is opened."""

PROJECTIONS = (
    "events",
    "activities",
    "delegates",
    "foreign_codes",
    "desks",
    "badges",
    "presences",
    "points",
    "notes_done",
    "certificates",
    "decisions",
    "call_notes",
    "departures",
    "photos",
    "signatures",
    "rosters",
    "parties",
    "ceremonies",
    "stage",
    "templates",
)


STEPS = (
    (
        "m001_journal",
        """
        CREATE TABLE journal (
            id TEXT PRIMARY KEY, desk TEXT NOT NULL, sequence INTEGER NOT NULL, prev TEXT NOT NULL,
            clock INTEGER NOT NULL, subject TEXT NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL,
            wall INTEGER NOT NULL, who TEXT NOT NULL, batch TEXT NOT NULL, body TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX journal_by_subject ON journal (subject);
        CREATE INDEX journal_by_desk ON journal (desk, sequence);
        CREATE INDEX journal_by_clock ON journal (clock);
        CREATE INDEX journal_by_batch ON journal (batch) WHERE batch <> '';
        CREATE TABLE local (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        """,
    ),
    (
        "m002_projections",
        """
        CREATE TABLE events (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE activities (
            id TEXT PRIMARY KEY, start INTEGER NOT NULL, finish INTEGER NOT NULL, removed INTEGER NOT NULL,
            body TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE delegates (
            id TEXT PRIMARY KEY, active INTEGER NOT NULL, role TEXT NOT NULL, delegation TEXT NOT NULL,
            section TEXT NOT NULL, sort TEXT NOT NULL, keys TEXT NOT NULL, body TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX delegates_in_order ON delegates (sort);
        CREATE TABLE foreign_codes (
            delegate TEXT NOT NULL, code TEXT NOT NULL, compact TEXT NOT NULL, PRIMARY KEY (delegate, code)
        ) WITHOUT ROWID;
        CREATE INDEX foreign_codes_by_compact ON foreign_codes (compact);
        CREATE TABLE desks (id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE badges (
            delegate TEXT NOT NULL, code TEXT NOT NULL, number INTEGER NOT NULL, state TEXT NOT NULL,
            issued INTEGER NOT NULL, ended INTEGER, ended_desk TEXT NOT NULL, reason TEXT NOT NULL,
            printed INTEGER NOT NULL, printed_at INTEGER, PRIMARY KEY (delegate, code)
        ) WITHOUT ROWID;
        CREATE INDEX badges_by_code ON badges (code);
        CREATE TABLE presences (
            delegate TEXT NOT NULL, activity TEXT NOT NULL, excused INTEGER NOT NULL, not_coming INTEGER NOT NULL,
            sightings TEXT NOT NULL, PRIMARY KEY (activity, delegate)
        ) WITHOUT ROWID;
        CREATE INDEX presences_by_delegate ON presences (delegate);
        CREATE TABLE points (
            activity TEXT NOT NULL, checkpoint TEXT NOT NULL, delegate TEXT NOT NULL, first_in INTEGER,
            inside INTEGER NOT NULL, last INTEGER NOT NULL, desk TEXT NOT NULL, who TEXT NOT NULL,
            PRIMARY KEY (activity, checkpoint, delegate)
        ) WITHOUT ROWID;
        CREATE TABLE notes_done (
            delegate TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (delegate, at)
        ) WITHOUT ROWID;
        CREATE TABLE certificates (
            delegate TEXT NOT NULL, serial TEXT NOT NULL, number INTEGER NOT NULL, state TEXT NOT NULL,
            issued INTEGER NOT NULL, qr TEXT NOT NULL, reason TEXT NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY (delegate, serial)
        ) WITHOUT ROWID;
        CREATE INDEX certificates_by_serial ON certificates (serial);
        CREATE TABLE decisions (
            delegate TEXT PRIMARY KEY, give INTEGER NOT NULL, reason TEXT NOT NULL, who TEXT NOT NULL,
            at INTEGER NOT NULL
        ) WITHOUT ROWID;
        """,
    ),
    (
        "m003_journal_by_kind",
        "CREATE INDEX journal_by_kind ON journal (kind, clock)",
    ),
    (
        # Of this desk only, and not in the journal: what another laptop's printer should do is none of ours.
        "m004_print_queue",
        """
        CREATE TABLE print_queue (
            id INTEGER PRIMARY KEY AUTOINCREMENT, desk TEXT NOT NULL, delegate TEXT NOT NULL, code TEXT NOT NULL,
            why TEXT NOT NULL, state TEXT NOT NULL, asked INTEGER NOT NULL, changed INTEGER NOT NULL,
            cause TEXT NOT NULL DEFAULT '', template TEXT NOT NULL DEFAULT '', stock TEXT NOT NULL DEFAULT '',
            printer TEXT NOT NULL DEFAULT '', job TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT ''
        );
        CREATE UNIQUE INDEX print_queue_once ON print_queue (desk, delegate, code)
            WHERE state NOT IN ('printed', 'given-up') AND code <> '';
        CREATE INDEX print_queue_by_state ON print_queue (desk, state);
        CREATE INDEX print_queue_by_cause ON print_queue (cause) WHERE cause <> ''
        """,
    ),
    (
        "m006_roll_call",
        """
        ALTER TABLE points ADD COLUMN spoken INTEGER NOT NULL DEFAULT 0;
        CREATE TABLE call_notes (
            entry TEXT PRIMARY KEY, delegate TEXT NOT NULL, activity TEXT NOT NULL, at INTEGER NOT NULL,
            text TEXT NOT NULL, desk TEXT NOT NULL, who TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX call_notes_by_activity ON call_notes (activity, delegate);
        CREATE TABLE departures (
            entry TEXT PRIMARY KEY, activity TEXT NOT NULL, checkpoint TEXT NOT NULL, bus TEXT NOT NULL,
            at INTEGER NOT NULL, desk TEXT NOT NULL, who TEXT NOT NULL, without TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX departures_by_activity ON departures (activity);
        """,
    ),
    (
        "m006_photos",
        """
        CREATE TABLE photos (
            delegate TEXT PRIMARY KEY, jpeg BLOB NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL
        )
        """,
    ),
    (
        "m008_rosters",
        "CREATE TABLE rosters (sheet TEXT PRIMARY KEY, made INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID",
    ),
    (
        "m009_parties",
        """
        CREATE TABLE parties (
            kind TEXT NOT NULL, name TEXT NOT NULL, removed INTEGER NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY (kind, name)
        ) WITHOUT ROWID
        """,
    ),
    (
        # The fold of one person at one activity must not walk over everybody who was there.
        "m010_points_by_delegate",
        "CREATE INDEX points_by_delegate ON points (delegate, activity)",
    ),
    (
        "m011_ceremony",
        """
        CREATE TABLE ceremonies (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
        CREATE TABLE stage (delegate TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID
        """,
    ),
    (
        # Of this desk only, as the print queue is.
        "m012_print_batches",
        """
        CREATE TABLE print_batches (
            id INTEGER PRIMARY KEY AUTOINCREMENT, desk TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
            next_label INTEGER NOT NULL, asked INTEGER NOT NULL, changed INTEGER NOT NULL, body TEXT NOT NULL
        );
        CREATE INDEX print_batches_by_state ON print_batches (desk, state);
        CREATE TABLE print_batch_rows (
            batch INTEGER NOT NULL, place INTEGER NOT NULL, delegate TEXT NOT NULL, code TEXT NOT NULL,
            state TEXT NOT NULL, before INTEGER NOT NULL, changed INTEGER NOT NULL, job TEXT NOT NULL DEFAULT '',
            reason TEXT NOT NULL DEFAULT '', PRIMARY KEY (batch, place)
        ) WITHOUT ROWID;
        CREATE INDEX print_batch_rows_by_badge ON print_batch_rows (delegate, code)
        """,
    ),
    (
        # The stamp tells, without reading pictures, whether a design is still the one that was read.
        "m013_templates",
        "CREATE TABLE templates (id TEXT PRIMARY KEY, kind TEXT NOT NULL, stamp TEXT NOT NULL, body TEXT NOT NULL)",
    ),
    (
        "m014_signatures",
        """
        CREATE TABLE signatures (
            place TEXT PRIMARY KEY, png BLOB NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL
        )
        """,
    ),
)
"""Every step from an empty file to today's tables, by name, in order."""


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether a file had every step. Asked at each start without the library that takes the steps: loading it is a
    fifth of a start."""
    try:
        taken = {str(name) for (name,) in connection.execute("SELECT name FROM _sqlite_migrations")}
    except sqlite3.OperationalError:  # no such table: a new file
        return False
    return all(name in taken for name, _script in STEPS)


def take_steps(connection: sqlite3.Connection) -> None:
    """Take the steps that a file did not have yet, within the transaction of the caller."""
    from sqlite_utils import Database, Migrations

    steps = Migrations("companion")
    for name, script in STEPS:
        steps(name=name)(_step(script))
    steps.apply(Database(connection, execute_plugins=False))


def _step(script: str) -> "Callable[[Database], None]":
    def take(db: "Database") -> None:
        # sqlite3's own executescript would commit the migration's transaction before it starts.
        for statement in script.split(";"):
            if statement.strip():
                db.execute(statement)

    return take
