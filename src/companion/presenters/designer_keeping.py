"""Opening and keeping designs: an own one is saved by itself after a pause, a changed shipped one becomes a copy."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from companion.domain.answers import UserError
from companion.domain.design_card import set_titles
from companion.domain.designs import Design, read_design
from companion.presenters.designer_core import COPY_WORDS, Exported, Imported, Told
from companion.presenters.designer_ports import Pen, Shelf
from companion.presenters.designer_showing import DesignerShowing
from companion.presenters.designer_state import Deed, DesignerState, Found, Saved
from companion.presenters.runner import Runner

SAVE_AFTER, SAVE_AT_LAST = 3, 20
"""After how many quiet ticks, and at the latest after how many, a design is saved (1.5 s and 10 s)."""


@dataclass(slots=True)
class _Kept:
    """Where an open design is kept: "" until a copy of a shipped one was written. Only the writer lane sets it."""

    id: str
    lock: threading.Lock = field(default_factory=threading.Lock)

    def write(self, shelf: Shelf, document: Mapping[str, Any]) -> str:
        """Keep the document; its id."""
        with self.lock:
            if self.id:
                return shelf.save({**document, "id": self.id})
            self.id = shelf.copy(document, document.get("title", {}))
            return self.id


class DesignerKeeping(DesignerShowing):
    """Adds the gallery and the files."""

    def __init__(
        self,
        runner: Runner,
        pen: Pen,
        shelf: Shelf,
        render: Callable[[DesignerState], None],
        tell: Callable[[Told], None],
        kind: str = "badge",
        language: str = "en",
    ) -> None:
        super().__init__(runner, pen, shelf, render, tell, kind, language)
        self._kept = _Kept("")
        self._written: Design | None = None
        self._waited = 0
        self._wanted = self._first = ""

    @property
    def design_id(self) -> str:
        """Under which id the open design is kept: that of the shipped one until its copy is written, "" without any."""
        design = self.state.design
        return self._kept.id or (design.id if design is not None else "")

    def look_again(self) -> None:
        """Another desk may have changed the design that is open: take that over unless something waits here."""
        kept, kind = self._kept, self.state.kind
        if not kept.id or self.state.saved is not Saved.SAVED:
            return

        def take(document: Mapping[str, Any] | None) -> None:
            design = self.state.design
            same = self._kept is kept and self.state.saved is Saved.SAVED
            if document is None or design is None or not same:
                return
            theirs = read_design(document)
            if theirs.document == {**design.document, "id": kept.id}:
                return
            side, chosen = self.state.side, self.state.chosen
            self._open(theirs, own=True, key=kept.id)
            self.show_side(side)
            self._choose(chosen)

        def look() -> Mapping[str, Any] | None:
            known = any(one.id == kept.id for one in self._shelf.found(kind, self._language))
            return self._shelf.document(kind, kept.id) if known else None

        self._runner.read(look, take, self._stumbled)

    def open_design(self, key: str) -> None:
        """Open a design; what waits to be saved of the one before is saved."""
        self.save_now()
        self._wanted, kind = key, self.state.kind
        self.state = replace(self.state, loading=True)
        self._put()

        def find() -> tuple[Design, Found | None]:
            found = {one.id: one for one in self._shelf.found(kind, self._language)}
            return read_design(self._shelf.document(kind, key)), found.get(key)

        def take(answer: tuple[Design, Found | None]) -> None:
            design, found = answer
            if key != self._wanted:
                return
            self._open(design, own=found is not None and found.own, key=key)

        def failed(error: Exception) -> None:
            self._stumbled(error)
            if self.state.design is None:
                self._wanted = ""
                self.read_designs(open_first=key != self._first)

        self._runner.read(find, take, failed)

    def new_design(self, title: str, width: float, height: float) -> None:
        """An empty card of this size (mm), kept at once."""
        bands = {"bands": {"delegate": "#0E423B"}} if self.state.kind == "badge" else {}
        titles = {"en": title, self._language: title}
        document: dict[str, Any] = {
            "id": "new",
            "kind": self.state.kind,
            "version": 2,
            "title": titles,
            "width": width,
            "height": height,
            "stack": "sans" if self.state.kind == "badge" else "serif",
            **bands,
            "elements": [],
        }
        self._keep_as_new(document, titles)

    def duplicate_design(self) -> None:
        """A copy of the design as it is, kept at once and open in its place."""
        design = self.state.design
        if design is not None:
            self._keep_as_new(design.document, self._copy_titles(design))

    def rename_design(self, title: str) -> None:
        """Another title; what somebody typed is the same in every language."""
        if title.strip():
            self._try(
                lambda design: set_titles(
                    design, dict.fromkeys((*design.titles, *COPY_WORDS, self._language), title.strip())
                ),
                Deed.RENAME,
            )

    def remove_design(self) -> None:
        """Take the open own design out of the event."""
        kept = self._kept
        self.state = replace(self.state, saved=Saved.SAVED)

        def remove() -> None:
            if kept.id:
                self._shelf.remove(kept.id)

        self._history.clear()
        self._wanted = ""
        self._runner.write(remove, lambda _none: self.read_designs(open_first=True), self._stumbled)

    def import_design(self, path: Path) -> None:
        """Read a design from a file and keep it as an own one."""

        kind = self.state.kind

        def find() -> Mapping[str, Any]:
            document = self._shelf.read_file(path)
            if document.get("kind") != kind:
                raise UserError("This file holds a design of another kind.", "Choose a design for this kind of paper.")
            problems = self._pen.check(document)
            if problems:
                raise UserError(problems[0].sentence, problems[0].remedy)
            return document

        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self._refuse(error)
            else:
                self._stumbled(error)

        def take(document: Mapping[str, Any]) -> None:
            self._keep_as_new(document, document.get("title", {}), told=True)

        self._runner.read(find, take, failed)

    def export_design(self, path: Path) -> None:
        """Save the design as a file."""
        design = self.state.design
        if design is None:
            return
        document = {**design.document, "id": self._kept.id or design.id}
        self._runner.read(
            lambda: self._shelf.write_file(document, path), lambda _none: self._tell(Exported(path)), self._stumbled
        )

    def read_designs(self, *, open_first: bool = False) -> None:
        """Read the gallery anew."""
        kind, language = self.state.kind, self._language

        def take(found: tuple[Found, ...]) -> None:
            self.state = replace(self.state, designs=found)
            self._put()
            if open_first and found and not self._wanted:
                self._first = found[0].id
                self.open_design(self._first)

        self._runner.read(lambda: self._shelf.found(kind, language), take, self._stumbled)

    def tick(self) -> None:
        """Half a second went by: after a pause, try everyone's names and keep the design."""
        self._quiet += 1
        if self._quiet >= 1:
            self.check_fit()
        if self.state.saved is Saved.WAITING:
            self._waited += 1
            if not self.state.dragging and (self._quiet >= SAVE_AFTER or self._waited >= SAVE_AT_LAST):
                self._history.pause()
                self.save_now()
        elif self.state.saved is Saved.FAILED:
            self._waited += 1
            if self._waited >= SAVE_AT_LAST:
                self.save_now()
        elif self._quiet == SAVE_AFTER:
            self._history.pause()

    def save_now(self) -> None:
        """Keep what waits to be kept, without waiting for a pause."""
        design, kept = self.state.design, self._kept
        if design is None or self.state.saved not in {Saved.WAITING, Saved.FAILED}:
            return
        self._waited = 0
        self.state = replace(self.state, saved=Saved.SAVING)
        self._put()

        def done(_id: str) -> None:
            if self._kept is kept and self.state.design is design:
                self._written = design
                self.state = replace(self.state, saved=Saved.SAVED)
                self._put()
            self.read_designs()

        def failed(error: Exception) -> None:
            if self._kept is kept and self.state.saved is Saved.SAVING:
                self.state = replace(self.state, saved=Saved.FAILED)
            self._stumbled(error)

        self._runner.write(lambda: kept.write(self._shelf, design.document), done, failed)

    def _keep_as_new(self, document: Mapping[str, Any], titles: Mapping[str, str], *, told: bool = False) -> None:
        self.save_now()

        def made(key: str) -> None:
            self.read_designs()
            self.open_design(key)
            if told:
                self._tell(Imported(str(titles.get(self._language) or titles.get("en") or key)))

        self._runner.write(lambda: self._shelf.copy(document, titles), made, self._stumbled)

    def _open(self, design: Design, *, own: bool, key: str) -> None:
        self._history.clear()
        self._kept = _Kept(key if own else "")
        self._written = design
        self._waited = 0
        self._blank()
        saved = Saved.SAVED if own else Saved.SHIPPED
        self.state = replace(self.state, loading=False, design=design, own=own, saved=saved, fault=None)
        self._changed_design()
