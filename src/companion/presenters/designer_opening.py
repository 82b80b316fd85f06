"""The designer of an open event: its engine draws, its journal keeps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from companion.domain.designs import Box
from companion.domain.documents import Trouble
from companion.presenters.designer_ports import Content, Document, DrawnCard
from companion.presenters.designer_state import ProblemView
from companion.services.ports import DocumentEngine


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
