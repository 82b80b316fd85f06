"""Projections: what stands now, each row a pure fold of one subject's entries, live, merged or rebuilt."""

import hashlib
import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from companion.domain.attendance import MarkState, Presence, fold_marks
from companion.domain.ceremony import NOTHING_SAID, CeremonyPlan, fold_stage, stage_to_fields
from companion.domain.codes import compact
from companion.domain.delegates import BadgeState, Delegate, DelegateStatus, delegate_from_fields
from companion.domain.design_records import REMOVED, design_document, legible_fields, with_what_is_used
from companion.domain.entry import Entry, Kind, in_order, last_written, standing
from companion.domain.legible import legible
from companion.domain.parties import Party, PartyKind, party_from_fields
from companion.domain.photos import photo_from_fields
from companion.domain.programme import Activity, Event, activity_from_fields, event_from_fields
from companion.domain.signatures import ink_from_fields
from companion.store import journal
from companion.store.schema import PROJECTIONS
from companion.store.searchkeys import SEARCHED_FIELDS, search_text

log = logging.getLogger(__name__)

_NOTHING: Mapping[str, str] = MappingProxyType({})
_ILLEGIBLE = (
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    TypeError,
    ValueError,
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
)
"""What folding a body raises that holds something else than its kind promises; a disk that refuses raises others."""
Fold = Callable[[sqlite3.Connection, str, list[Entry]], None]


def milliseconds(moment: datetime) -> int:
    """An aware moment as UTC milliseconds, the form in which times are stored."""
    return round(moment.timestamp() * 1000)


def moment(stored: int) -> datetime:
    """The aware UTC moment of stored milliseconds."""
    return datetime.fromtimestamp(stored / 1000, UTC)


def refold(connection: sqlite3.Connection, subjects: Iterable[str]) -> None:
    """Brings the rows of these subjects up to date, inside the caller's transaction."""
    for subject in subjects:
        if subject.partition("/")[0] in _FOLDS:
            fold_subject(connection, subject, journal.of_subject(connection, subject))


def fold_subject(connection: sqlite3.Connection, subject: str, entries: list[Entry]) -> None:
    """Writes the rows that one subject's entries amount to; subjects of a newer program are left alone."""
    family, _, rest = subject.partition("/")
    fold = _FOLDS.get(family)
    if fold is not None:
        _fold_legible(partial(fold, connection, rest), entries)


def _fold_legible(fold: Callable[[list[Entry]], None], entries: list[Entry]) -> None:
    """Folds the entries; those whose bodies cannot be read (forged, damaged, of a newer program) are left out.

    Which ones depends on the entries alone, so every desk leaves out the same.
    """
    try:
        fold(entries)
    except _ILLEGIBLE:
        legible: list[Entry] = []
        for entry in in_order(entries):
            try:
                fold([*legible, entry])
            except _ILLEGIBLE:
                log.warning("an entry cannot be read and is left out: %s %s", entry.kind, entry.id)
            else:
                legible.append(entry)
        fold(legible)


def rebuild(connection: sqlite3.Connection, *, search: bool = True) -> None:
    """Empties every projection and folds the whole journal again, inside the caller's transaction.

    Without `search`, a delegate whose record comes out as it was keeps its search text: making it takes half the time.
    """
    known = {} if search else dict(connection.execute("SELECT body, keys FROM delegates").fetchall())
    for table in PROJECTIONS:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608
    for subject, entries in journal.subjects_in_order(connection):
        family, _, rest = subject.partition("/")
        if family == "delegate":
            _fold_legible(partial(_fold_delegate, connection, rest, known=known), entries)
        else:
            fold_subject(connection, subject, entries)


def fingerprint(connection: sqlite3.Connection) -> str:
    """A digest of every projected row, whatever their order: equal digests, equal projections."""
    total = 0
    for table in PROJECTIONS:
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608
            total += int.from_bytes(hashlib.sha256(f"{table}{row!r}".encode()).digest())
    return f"{total:x}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _fold_event(connection: sqlite3.Connection, _: str, entries: list[Entry]) -> None:
    values = last_written(entries, Kind.EVENT_PUT, partial(legible, Event))
    connection.execute("DELETE FROM events")
    if values:
        event_from_fields("", values)  # raises for what could not be shown
        connection.execute("INSERT INTO events VALUES (?, ?)", (values.pop("id", ""), _json(values)))


def _fold_activity(connection: sqlite3.Connection, activity_id: str, entries: list[Entry]) -> None:
    values = last_written(entries, Kind.ACTIVITY_PUT, partial(legible, Activity))
    if "start" not in values:
        connection.execute("DELETE FROM activities WHERE id = ?", (activity_id,))
        return
    activity = activity_from_fields(activity_id, values)
    connection.execute(
        "INSERT OR REPLACE INTO activities VALUES (?,?,?,?,?)",
        (activity_id, milliseconds(activity.start), milliseconds(activity.end), activity.removed, _json(values)),
    )


def _fold_delegate(
    connection: sqlite3.Connection, delegate_id: str, entries: list[Entry], known: Mapping[str, str] = _NOTHING
) -> None:
    connection.execute("DELETE FROM foreign_codes WHERE delegate = ?", (delegate_id,))
    values = last_written(entries, Kind.DELEGATE_PUT, partial(legible, Delegate))
    if not values:
        connection.execute("DELETE FROM delegates WHERE id = ?", (delegate_id,))
        return
    delegate = delegate_from_fields(delegate_id, values)
    body = _json(values)
    keys = known.get(body) or _kept_keys(connection, delegate_id, values) or search_text(delegate)
    connection.execute(
        "INSERT OR REPLACE INTO delegates VALUES (?,?,?,?,?,?,?,?)",
        (
            delegate_id, delegate.status is DelegateStatus.ACTIVE, delegate.role, delegate.delegation, delegate.group,
            _sort_key(delegate), keys, body,
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT OR IGNORE INTO foreign_codes VALUES (?,?,?)",
        [(delegate_id, code, compact(code)) for code in delegate.foreign_codes if code],
    )


def _kept_keys(connection: sqlite3.Connection, delegate_id: str, values: Mapping[str, Any]) -> str:
    """The search text as it stands where nothing in it changed: making it anew is half of the time of a fold, and
    thousands are given a bus at once."""
    row = connection.execute("SELECT body, keys FROM delegates WHERE id = ?", (delegate_id,)).fetchone()
    before = {} if row is None else json.loads(row[0])
    same = bool(before) and all(before.get(name) == values.get(name) for name in SEARCHED_FIELDS)
    return str(row[1]) if same else ""


def _sort_key(delegate: Delegate) -> str:
    return f"{delegate.latin or delegate.native}\n{delegate.native}".casefold()


def _fold_desk(connection: sqlite3.Connection, desk: str, entries: list[Entry]) -> None:
    name = last_written(entries, Kind.DESK_PUT).get("name")
    if name:
        connection.execute("INSERT OR REPLACE INTO desks VALUES (?,?)", (desk, str(name)))
    else:
        connection.execute("DELETE FROM desks WHERE id = ?", (desk,))


def _fold_badges(connection: sqlite3.Connection, delegate: str, entries: list[Entry]) -> None:
    connection.execute("DELETE FROM badges WHERE delegate = ?", (delegate,))
    rows: dict[str, dict[str, Any]] = {}
    for entry in standing(entries):
        code = str(entry.body.get("code", ""))
        if entry.kind == Kind.BADGE_ISSUED and code not in rows:
            rows[code] = {"number": len(rows) + 1, "state": str(BadgeState.ACTIVE), "issued": entry.wall}
        row = rows.get(code)
        if row is None:
            continue
        if entry.kind == Kind.BADGE_ENDED:
            row.update(
                state=str(BadgeState(entry.body["state"])), ended=entry.wall, ended_desk=entry.desk,
                reason=str(entry.body.get("reason", "")),
            )  # fmt: skip
        elif entry.kind == Kind.BADGE_PRINTED:
            row.update(printed=row.get("printed", 0) + 1, printed_at=entry.wall)
    connection.executemany(
        "INSERT INTO badges VALUES (?,?,?,?,?,?,?,?,?,?)",
        [
            (
                delegate, code, row["number"], row["state"], row["issued"], row.get("ended"), row.get("ended_desk", ""),
                row.get("reason", ""), row.get("printed", 0), row.get("printed_at"),
            )
            for code, row in rows.items()
        ],
    )  # fmt: skip


def _fold_marks(connection: sqlite3.Connection, rest: str, entries: list[Entry]) -> None:
    delegate, _, activity = rest.partition("/")
    presence = fold_marks(entries)
    connection.execute("DELETE FROM points WHERE activity = ? AND delegate = ?", (activity, delegate))
    if not presence.sightings:
        connection.execute("DELETE FROM presences WHERE activity = ? AND delegate = ?", (activity, delegate))
        return
    sightings = [
        [
            s.entry,
            s.checkpoint,
            str(s.state),
            milliseconds(s.at),
            s.desk,
            s.who,
            s.how,
            s.override,
            s.reason,
            s.bus,
            s.only_here,
        ]
        for s in presence.sightings
    ]
    connection.execute(
        "INSERT OR REPLACE INTO presences VALUES (?,?,?,?,?)",
        (delegate, activity, presence.excused is not None, presence.not_coming, _json(sightings)),
    )
    connection.executemany("INSERT INTO points VALUES (?,?,?,?,?,?,?,?,?)", list(_points(activity, delegate, presence)))


_SPOKEN = {MarkState.EXCUSED: 1, MarkState.NOT_COMING: 2}


def _points(activity: str, delegate: str, presence: Presence) -> Iterable[tuple[Any, ...]]:
    """What stands at each checkpoint where the delegate was seen, or that alone was spoken of (`spoken`: 1 excused,
    2 not coming)."""
    for checkpoint in sorted({s.checkpoint for s in presence.sightings}):
        first, latest = presence.first_in(checkpoint), presence.latest(checkpoint)
        word = presence.word_at(checkpoint)
        spoken = 0 if word is None or not word.only_here else _SPOKEN[word.state]
        shown = first or latest or (word if spoken else None)
        if shown is None:
            continue
        yield (
            activity, checkpoint, delegate, None if first is None else milliseconds(first.at),
            presence.inside(checkpoint), milliseconds((latest or shown).at), shown.desk, shown.who, spoken,
        )  # fmt: skip


def _fold_certificate(connection: sqlite3.Connection, delegate: str, entries: list[Entry]) -> None:
    connection.execute("DELETE FROM certificates WHERE delegate = ?", (delegate,))
    connection.execute("DELETE FROM decisions WHERE delegate = ?", (delegate,))
    rows: dict[str, dict[str, Any]] = {}
    stand = {entry.id for entry in standing(entries)}
    for entry in in_order(entries):
        serial = str(entry.body.get("serial", ""))
        if entry.kind == Kind.CERTIFICATE_ISSUED:
            # Its paper may be about: a serial whose issue was taken back stays known, and is never given again.
            issue_stands = entry.id in stand
            rows[serial] = {"entry": entry, "state": "issued" if issue_stands else "voided", "reason": ""}
        elif entry.id not in stand:
            continue
        elif entry.kind == Kind.CERTIFICATE_VOIDED and serial in rows:
            rows[serial].update(state="voided", reason=str(entry.body.get("reason", "")))
        elif entry.kind == Kind.CERTIFICATE_DECIDED:
            _put_decision(connection, delegate, entry)
    for serial, row in rows.items():
        issued: Entry = row["entry"]
        body = issued.body
        connection.execute(
            "INSERT INTO certificates VALUES (?,?,?,?,?,?,?,?)",
            (
                delegate, serial, int(body["number"]), row["state"], issued.wall, str(body.get("qr", "")),
                row["reason"], _json(body),
            ),
        )  # fmt: skip


def _put_decision(connection: sqlite3.Connection, delegate: str, entry: Entry) -> None:
    give = entry.body.get("give")
    if give is None:  # the decision was lifted: the rule speaks again
        connection.execute("DELETE FROM decisions WHERE delegate = ?", (delegate,))
        return
    connection.execute(
        "INSERT OR REPLACE INTO decisions VALUES (?,?,?,?,?)",
        (delegate, bool(give), str(entry.body.get("reason", "")), entry.who, entry.wall),
    )


def _fold_notes(connection: sqlite3.Connection, delegate: str, entries: list[Entry]) -> None:
    connection.execute("DELETE FROM notes_done WHERE delegate = ?", (delegate,))
    connection.executemany(
        "INSERT OR IGNORE INTO notes_done VALUES (?,?)",
        [(delegate, entry.wall) for entry in standing(entries) if entry.kind == Kind.NOTE_DONE],
    )


def _told_at(entry: Entry) -> int:
    """The time that the entry tells of, else when it was written; raises when it is no moment."""
    return milliseconds(moment(int(entry.body.get("at", entry.wall))))


def _fold_calls(connection: sqlite3.Connection, rest: str, entries: list[Entry]) -> None:
    delegate, _, activity = rest.partition("/")
    connection.execute("DELETE FROM call_notes WHERE activity = ? AND delegate = ?", (activity, delegate))
    connection.executemany(
        "INSERT INTO call_notes VALUES (?,?,?,?,?,?,?)",
        [
            (e.id, delegate, activity, _told_at(e), str(e.body.get("text", "")), e.desk, e.who)
            for e in standing(entries)
            if e.kind == Kind.CALL_NOTED
        ],
    )


def _fold_departures(connection: sqlite3.Connection, activity: str, entries: list[Entry]) -> None:
    connection.execute("DELETE FROM departures WHERE activity = ?", (activity,))
    connection.executemany(
        "INSERT INTO departures VALUES (?,?,?,?,?,?,?,?)",
        [
            (
                e.id, activity, str(e.body.get("checkpoint", "")), str(e.body.get("bus", "")),
                _told_at(e), e.desk, e.who, _json(_reasons(e.body.get("without", {}))),
            )
            for e in standing(entries)
            if e.kind == Kind.DEPARTED
        ],
    )  # fmt: skip


def _reasons(told: Any) -> dict[str, str]:
    return {str(delegate): str(reason) for delegate, reason in dict(told).items()}


def _fold_photo(connection: sqlite3.Connection, delegate: str, entries: list[Entry]) -> None:
    connection.execute("DELETE FROM photos WHERE delegate = ?", (delegate,))
    photo = photo_from_fields(last_written(entries, Kind.PHOTO_PUT))
    if photo is not None:
        connection.execute("INSERT INTO photos VALUES (?,?,?,?)", (delegate, photo.jpeg, photo.width, photo.height))


def _fold_signature(connection: sqlite3.Connection, place: str, entries: list[Entry]) -> None:
    connection.execute("DELETE FROM signatures WHERE place = ?", (place,))
    ink = ink_from_fields(last_written(entries, Kind.SIGNATURE_PUT))
    if ink is not None:
        connection.execute("INSERT INTO signatures VALUES (?,?,?,?)", (place, ink.png, ink.width, ink.height))


def _fold_roster(connection: sqlite3.Connection, sheet: str, entries: list[Entry]) -> None:
    made = [entry for entry in standing(entries) if entry.kind == Kind.ROSTER_MADE]
    connection.execute("DELETE FROM rosters WHERE sheet = ?", (sheet,))
    if made:  # two desks apart may mint one number; the earlier sheet keeps it
        body = made[0].body
        told = {
            **body,
            "activity": str(body["activity"]),
            "checkpoint": str(body["checkpoint"]),
            "delegates": [str(one) for one in body["delegates"]],
        }
        row = (sheet, _told_at(made[0]), _json(told))
        connection.execute("INSERT INTO rosters VALUES (?,?,?)", row)


def _fold_party(connection: sqlite3.Connection, rest: str, entries: list[Entry]) -> None:
    kind, _, name = rest.partition("/")
    values = last_written(entries, Kind.PARTY_PUT, partial(legible, Party))
    connection.execute("DELETE FROM parties WHERE kind = ? AND name = ?", (kind, name))
    if values:
        party = party_from_fields(PartyKind(kind), name, values)
        connection.execute("INSERT INTO parties VALUES (?,?,?,?)", (kind, name, party.removed, _json(values)))


def _fold_ceremony(connection: sqlite3.Connection, _: str, entries: list[Entry]) -> None:
    values = last_written(entries, Kind.CEREMONY_PUT, partial(legible, CeremonyPlan))
    connection.execute("DELETE FROM ceremonies")
    if values:
        connection.execute("INSERT INTO ceremonies VALUES (1, ?)", (_json(values),))


def _fold_stage(connection: sqlite3.Connection, delegate: str, entries: list[Entry]) -> None:
    connection.execute("DELETE FROM stage WHERE delegate = ?", (delegate,))
    facts = fold_stage(entries)
    if facts != NOTHING_SAID:
        connection.execute("INSERT INTO stage VALUES (?, ?)", (delegate, _json(stage_to_fields(facts))))


def _fold_template(connection: sqlite3.Connection, name: str, entries: list[Entry]) -> None:
    values = last_written(entries, Kind.TEMPLATE_PUT, legible_fields)
    if values:
        written = [entry.body for entry in standing(entries) if entry.kind == Kind.TEMPLATE_PUT]
        values = with_what_is_used(values, [legible_fields(body) for body in written])
    connection.execute("DELETE FROM templates WHERE id = ?", (name,))
    document = design_document(name, values)
    if document is not None and not values.get(REMOVED):
        body = _json(document)
        stamp = hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:24]
        connection.execute("INSERT INTO templates VALUES (?,?,?,?)", (name, str(document["kind"]), stamp, body))


_FOLDS: dict[str, Fold] = {
    "event": _fold_event,
    "activity": _fold_activity,
    "delegate": _fold_delegate,
    "desk": _fold_desk,
    "badges": _fold_badges,
    "mark": _fold_marks,
    "certificate": _fold_certificate,
    "note": _fold_notes,
    "call": _fold_calls,
    "departure": _fold_departures,
    "photo": _fold_photo,
    "roster": _fold_roster,
    "party": _fold_party,
    "ceremony": _fold_ceremony,
    "stage": _fold_stage,
    "template": _fold_template,
    "signature": _fold_signature,
}
