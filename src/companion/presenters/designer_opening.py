"""The designer of an open event: its engine draws, its journal keeps."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from companion.domain.designs import Box, said
from companion.domain.documents import Trouble
from companion.presenters.context import ScreenContext
from companion.presenters.designer import DesignerPresenter
from companion.presenters.designer_core import Told
from companion.presenters.designer_ports import Content, Document, DrawnCard
from companion.presenters.designer_state import DesignerState, Found, ProblemView
from companion.services import designs
from companion.services.badges import badge_contents, photo_bytes, sample_badge
from companion.services.certificates import contents as certificate_contents
from companion.services.certificates import sample_certificate
from companion.services.ports import DocumentEngine


def designer_of(
    context: ScreenContext,
    render: Callable[[DesignerState], None],
    tell: Callable[[Told], None],
    kind: str = "badge",
    language: str = "en",
) -> DesignerPresenter:
    """The designer of this event's badges or certificates ("badge", "certificate")."""
    pen, shelf = EnginePen(context.documents), EventShelf(context)
    presenter = DesignerPresenter(context.runner, pen, shelf, render, tell, kind, language)
    presenter.follow(context.changes)
    return presenter


@dataclass(frozen=True, slots=True)
class EnginePen:
    """Draws with the document engine."""

    engine: Callable[[], DocumentEngine]

    def check(self, document: Document) -> tuple[ProblemView, ...]:
        """What is wrong with the document itself."""
        found = self.engine().check_design(document)
        return tuple(ProblemView(one.element, one.sentence, one.remedy) for one in found)

    def draw(self, document: Document, content: Content, side: str) -> DrawnCard:
        """One side of the card for one person, with its bleed. Raises UserError when the document has a mistake."""
        made = self.engine().draw_design(document, content, side=side, bleed=True)
        return DrawnCard(
            made.pdf,
            (made.width, made.height),
            made.origin,
            {one.id: Box(*one.ink) for one in made.elements if one.ink is not None and not one.rotate},
            {one.id: one.state for one in made.elements},
            made.troubles,
        )

    def fits(self, document: Document, contents: Sequence[Content]) -> tuple[Trouble, ...]:
        """What does not fit or cannot be drawn, for all of these."""
        return self.engine().fit_design(document, contents)


@dataclass(frozen=True, slots=True)
class EventShelf:
    """Designs and people of the open event."""

    context: ScreenContext

    def found(self, kind: str, language: str) -> tuple[Found, ...]:
        """All of a kind, own ones first."""
        found = designs.with_own_designs(self.context.documents(), self.context.desk.file.read).templates(kind)
        return tuple(
            Found(one.id, said(one.names, language) or one.name, one.own, one.width, one.height)
            for one in sorted(found, key=lambda one: not one.own)
        )

    def document(self, kind: str, key: str) -> Document:
        """The document of a design. Raises UserError when there is none of this id."""
        own = self.context.desk.file.read.design(key)
        return own if own is not None and own["kind"] == kind else self.context.documents().shipped_design(kind, key)

    def save(self, document: Document) -> str:
        """Keep an own design in the event; its id."""
        return designs.save(self.context.desk, document).id

    def copy(self, document: Document, titles: Mapping[str, str]) -> str:
        """Keep a document as a new own design under these titles; its id."""
        return designs.duplicate(self.context.desk, document, titles, self._shipped(str(document["kind"]))).id

    def remove(self, key: str) -> None:
        """Take an own design out of the event."""
        designs.remove(self.context.desk, key)

    def read_file(self, path: Path) -> Document:
        """A design from a file. Raises UserError when it holds none."""
        return designs.import_file(path)

    def write_file(self, document: Document, path: Path) -> None:
        """A design into a file. Raises UserError when it cannot be written."""
        designs.export_file(document, path)

    def picture(self, path: Path) -> tuple[Mapping[str, Any], float, float]:
        """A picture as a document holds it, and its size in millimetres. Raises UserError when the file is none."""
        found = self.context.documents().picture(path)
        return {"media": found.media, "data": found.data, "name": found.name}, found.width, found.height

    def with_photo(self, content: Content) -> Content:
        """One person's paper with their photo."""
        return replace(content, photo=photo_bytes(self.context.desk.file.read, content.delegate))

    def _shipped(self, kind: str) -> frozenset[str]:
        return frozenset(one.id for one in self.context.documents().templates(kind) if not one.own)

    def contents(self, kind: str, languages: tuple[str, ...]) -> Sequence[Content]:
        """What everyone's paper says, in their order, without photos; a sample person when the event has nobody yet."""
        desk = self.context.desk
        read = desk.file.read
        if kind == "badge":
            return badge_contents(read) or [sample_badge(read.event())]
        found = certificate_contents(read, desk.now, languages=languages, drafts_of_all=True)
        return found or [sample_certificate(read.event(), desk.now, languages)]
