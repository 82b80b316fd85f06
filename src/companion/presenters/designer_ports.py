"""What the designer asks of the engine and of the event, so that it can be had without either."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from companion.domain.designs import Box
from companion.domain.documents import BadgeContent, CertificateContent, Trouble
from companion.presenters.designer_state import Found, ProblemView

Document = Mapping[str, Any]
Content = BadgeContent | CertificateContent


@dataclass(frozen=True, slots=True)
class DrawnCard:
    """A card as drawn: a PDF of one page, where the card's corner stands on it, and where words really stand.

    `states` says of each element what became of it: drawn, empty, not-shown, hidden, too-long, characters, code.
    """

    pdf: bytes
    size: tuple[float, float]
    corner: tuple[float, float] = (0.0, 0.0)
    ink: Mapping[str, Box] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)
    troubles: tuple[Trouble, ...] = ()


class Pen(Protocol):
    """Checks and draws documents; every call may take a moment."""

    def check(self, document: Document) -> tuple[ProblemView, ...]:
        """What is wrong with the document itself."""
        ...

    def draw(self, document: Document, content: Content, side: str) -> DrawnCard:
        """One side of the card for one person. Raises UserError when the document has a mistake."""
        ...

    def fits(self, document: Document, contents: Sequence[Content]) -> tuple[Trouble, ...]:
        """What does not fit or cannot be drawn, for all of these."""
        ...


class Shelf(Protocol):
    """The designs that there are: those that came with the program and the event's own."""

    def found(self, kind: str, language: str) -> tuple[Found, ...]:
        """All of a kind, own ones first."""
        ...

    def document(self, kind: str, key: str) -> Document:
        """The document of a design. Raises UserError when there is none of this id."""
        ...

    def save(self, document: Document) -> str:
        """Keep an own design in the event; its id."""
        ...

    def copy(self, document: Document, titles: Mapping[str, str]) -> str:
        """Keep a document as a new own design under these titles; its id."""
        ...

    def remove(self, key: str) -> None:
        """Take an own design out of the event."""
        ...

    def read_file(self, path: Path) -> Document:
        """A design from a file. Raises UserError when it holds none."""
        ...

    def write_file(self, document: Document, path: Path) -> None:
        """A design into a file. Raises UserError when it cannot be written."""
        ...

    def picture(self, path: Path) -> tuple[Mapping[str, Any], float, float]:
        """A picture as a document holds it, and its width and height in millimetres as the file means it. Raises
        UserError when the file is no picture."""
        ...

    def contents(self, kind: str, languages: tuple[str, ...]) -> Sequence[Content]:
        """What everyone's paper says, in their order, without photos; a sample person when the event has nobody yet."""
        ...

    def with_photo(self, content: Content) -> Content:
        """One person's paper with their photo."""
        ...
