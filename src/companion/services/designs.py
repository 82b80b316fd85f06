"""Designs of badges and certificates that belong to an event: they are kept in its journal, so every desk has them."""

import json
import re
import threading
import zipfile
import zlib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from companion.domain.answers import UserError
from companion.domain.design_records import KINDS, LONGEST_ID, OPTIONAL, REMOVED, changed_fields, design_fields
from companion.domain.entry import Kind, template_subject
from companion.domain.ids import new_id
from companion.services.ports import Desk, DocumentEngine
from companion.store.queries import Queries

HEAVIEST = 40_000_000
"""Bytes of a file with a design at most."""
_PARTS = 200_000
"""Values in a file at most: a design of a thousand elements has a tenth, and each takes a hundred bytes of memory."""
_SIGNS = 3
_PACKED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_WORDS = re.compile(r"[^a-z0-9]+")
_REMEDY = "Choose a design that was saved by Companion."


@dataclass(frozen=True, slots=True)
class Design:
    """A design with its document (`resources/templates/README.md`). `width` and `height` of the card in millimetres."""

    id: str
    kind: str
    titles: dict[str, str]
    document: dict[str, Any]

    @property
    def title(self) -> str:
        """What it is called in English, else in any language, else its id."""
        return self.titles.get("en") or next(iter(self.titles.values()), "") or self.id


def own_designs(read: Queries, kind: str = "") -> tuple[Design, ...]:
    """The designs of the event, of one kind when it is given, by their titles."""
    found = [_design(document) for document in read.designs()]
    return tuple(
        sorted((one for one in found if kind in {"", one.kind}), key=lambda one: (one.title.casefold(), one.id))
    )


def design_named(read: Queries, name: str) -> Design:
    """The event's design of this id. Raises UserError when there is none."""
    document = read.design(name)
    if document is None:
        raise _unknown(name)
    return _design(document)


def save(desk: Desk, document: Mapping[str, Any], batch: str = "") -> Design:
    """Keep a design under the id in its document, in place of the one before; only what changed is written.

    A design that was removed is there again. Raises UserError when the document has no id or is of no kind.
    """
    name = str(document.get("id", ""))
    if not name.strip() or len(name) > LONGEST_ID or not name.isprintable():
        raise UserError("This design has no name that it can be kept under.", _REMEDY)
    if str(document.get("kind")) not in KINDS:
        raise UserError("This is no design of a badge or a certificate.", _REMEDY)
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        before = writing.read.design(name)
        if before is None and writing.read.entries_of(template_subject(name)):
            # What was removed, or undone as a whole, leaves no field of it behind.
            changes = {**_emptied(writing.read, name), **design_fields(document), REMOVED: False}
        elif before is None:
            # Said of every field, so that nothing is mixed with another design that a desk apart keeps under this id.
            changes = {**dict.fromkeys(OPTIONAL), **design_fields(document)}
        else:
            changes = changed_fields(before, document)
        if changes:
            writing.append(Kind.TEMPLATE_PUT, template_subject(name), changes)
    return _design(dict(document))


def rename(desk: Desk, name: str, titles: Mapping[str, str], batch: str = "") -> Design:
    """Give a design of the event other titles, by language. Raises UserError when there is none, or no title."""
    kept = {tag: text.strip() for tag, text in titles.items() if text.strip()}
    if not kept:
        raise UserError("The design has no name.", "Type a name for it.")
    return save(desk, {**design_named(desk.file.read, name).document, "title": kept}, batch)


def duplicate(
    desk: Desk, document: Mapping[str, Any], titles: Mapping[str, str], taken: Collection[str] = (), batch: str = ""
) -> Design:
    """Keep a document, of the event or shipped, as a new design of the event under these titles."""
    copy = {**document, "title": dict(titles) or document.get("title", {})}
    return save(desk, {**copy, "id": new_design_id(desk.file.read, copy, taken, _mark(desk))}, batch)


def bring_in(desk: Desk, document: Mapping[str, Any], taken: Collection[str] = (), batch: str = "") -> Design:
    """Keep a document that came from elsewhere: under its own id, or a new one when that is `taken` or in use."""
    name = str(document.get("id", ""))
    if not name or name in taken or desk.file.read.design(name) is not None:
        # Without the mark of this desk: another one that takes in the same file has the same design.
        return save(desk, {**document, "id": new_design_id(desk.file.read, document, taken)}, batch)
    return save(desk, document, batch)


def remove(desk: Desk, name: str, batch: str = "") -> None:
    """Take a design out of the event; one undo brings it back. Raises UserError when there is none."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        if writing.read.design(name) is None:
            raise _unknown(name)
        writing.append(Kind.TEMPLATE_PUT, template_subject(name), {REMOVED: True})


def _mark(desk: Desk) -> str:
    """What tells new designs of this desk from those that others make of the same title, before they hear of it."""
    own = desk.file.desk()[0]
    return "" if own and desk.file.read.founding_desk() == own else (own or new_id())[-_SIGNS:].lower()


def new_design_id(read: Queries, document: Mapping[str, Any], taken: Collection[str] = (), mark: str = "") -> str:
    """An id for a new design that people can type: its English title in small letters, with a number when in use.
    `mark` is put behind the title."""
    titles = _titles(document)
    wanted = _WORDS.sub("-", (titles.get("en") or next(iter(titles.values()), "")).casefold()).strip("-")[:40]
    used = set(taken) | {str(one.get("id", "")) for one in read.designs()}
    wanted = f"{wanted}-{mark}" if wanted and mark else wanted
    if not wanted:
        return f"design-{new_id()[:6]}"
    for number in range(1, 100):
        name = wanted if number == 1 else f"{wanted}-{number}"
        # One that was removed keeps its id, so that taking back brings back the right one.
        if name not in used and not read.entries_of(template_subject(name)):
            return name
    return f"{wanted}-{new_id()[:6]}"


def import_file(path: Path) -> dict[str, Any]:
    """The document in a .json file, or in a .zip that holds one. Raises UserError when there is none to be read.

    Whether everything in it is right is asked of the document engine (`check_design`).
    """
    try:
        if path.stat().st_size > HEAVIEST:
            raise UserError(f"{path.name} is too large for a design.", _REMEDY)
        text = _text(path)
        if sum(map(text.count, "[{,")) > _PARTS:
            raise UserError(f"{path.name} is too large for a design.", _REMEDY)
        document = json.loads(text)
        # What no journal takes: numbers that are none, half a character, what nests too deeply.
        for piece in json.JSONEncoder(ensure_ascii=False, allow_nan=False).iterencode(document):
            piece.encode()
    except OSError as error:
        raise UserError(f"{path.name} cannot be read.", "Check that the file is still there.") from error
    except (ValueError, RuntimeError, LookupError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        # RuntimeError is what a locked archive raises, and what nests too deeply.
        raise UserError(f"{path.name} holds no design.", _REMEDY) from error
    if not isinstance(document, dict) or str(document.get("kind")) not in KINDS:
        raise UserError(f"{path.name} holds no design.", _REMEDY)
    return document


def export_file(document: Mapping[str, Any], path: Path) -> None:
    """Write a design with its pictures as one .json file. Raises UserError when it cannot be written."""
    partial = path.with_name(f".{path.name}.part")
    try:
        partial.write_bytes(exported(document))
        partial.replace(path)
    except OSError as error:
        raise UserError(f"“{path.name}” could not be saved.", "Choose another folder, then try again.") from error
    finally:
        partial.unlink(missing_ok=True)


def exported(document: Mapping[str, Any]) -> bytes:
    """A design as it stands in a file."""
    return json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8")


class EngineOfEvent:
    """The document engine with the designs of one event, as they are now; they are read again only when they changed.

    `read` gives the questions to the event on the thread that asks.
    """

    def __init__(self, engine: Callable[[], DocumentEngine], read: Callable[[], Queries]) -> None:
        self._engine, self._read = engine, read
        self._lock = threading.Lock()
        self._stamps: Mapping[str, str] = {}
        self._known: DocumentEngine | None = None

    def __call__(self) -> DocumentEngine:
        """The engine; safe on every thread."""
        read = self._read()
        stamps = read.design_stamps()
        with self._lock:
            if self._known is None or stamps != self._stamps:
                self._known = self._engine().with_designs(read.designs())
                self._stamps = stamps
            return self._known


def shows_photos(engine: DocumentEngine, kind: str, name: str) -> bool:
    """Whether a design shows the delegates' photos, so that they have to be read."""
    return any(one.photos for one in engine.templates(kind) if one.id == name)


def with_own_designs(engine: DocumentEngine, read: Queries) -> DocumentEngine:
    """The engine with the designs that the event has now."""
    return engine.with_designs(read.designs())


def _text(path: Path) -> str:
    if not zipfile.is_zipfile(path):
        return path.read_text("utf-8-sig")
    with zipfile.ZipFile(path) as archive:
        (entry,) = [one for one in archive.infolist() if one.filename.lower().endswith(".json")][:1]
        if entry.compress_type not in _PACKED:
            raise zipfile.BadZipFile
        with archive.open(entry) as packed:
            # What an archive says of its sizes need not be true, so no more is unpacked than may be there.
            data = packed.read(HEAVIEST + 1)
        if max(len(data), entry.file_size) > HEAVIEST:
            raise UserError(f"{path.name} is too large for a design.", _REMEDY)
        return data.decode("utf-8-sig")


def _emptied(read: Queries, name: str) -> dict[str, Any]:
    """Every field that was ever written of it, as nothing."""
    entries = read.entries_of(template_subject(name))
    return {key: None for entry in entries if entry.kind == Kind.TEMPLATE_PUT for key in entry.body}


def _design(document: dict[str, Any]) -> Design:
    return Design(str(document.get("id", "")), str(document.get("kind", "")), _titles(document), document)


def _titles(document: Mapping[str, Any]) -> dict[str, str]:
    titles = document.get("title")
    return {str(tag): str(text) for tag, text in titles.items()} if isinstance(titles, Mapping) else {}


def _unknown(name: str) -> UserError:
    return UserError(f"This event has no design “{name}”.", "Choose one of the designs in the list.")
