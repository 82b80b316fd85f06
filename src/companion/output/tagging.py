"""The structure of a tagged PDF: what is a heading, a paragraph or a figure, in which language, in reading order.

ReportLab writes no structure, so its objects are written here (ISO 32000-1, 14.7 and 14.8): a tree of structure
elements whose leaves are pieces of marked content, and a number tree from those pieces back to their elements.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reportlab.pdfbase import pdfdoc


class Role(StrEnum):
    """What a piece of a page is to whoever has it read aloud."""

    HEADING = "H1"
    PARAGRAPH = "P"
    FIGURE = "Figure"


@dataclass(frozen=True, slots=True)
class Tag:
    """How a piece of a page is tagged. `language` is a tag like “zh”, empty where it is the document's or mixed; `alt`
    says in words what a figure shows; pieces are read in the order of `place`, equal ones as they were drawn."""

    role: Role
    language: str = ""
    alt: str = ""
    place: tuple[float, ...] = ()


class _Object(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object of the file whose text is known."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.text = b""

    def format(self, _document: Any) -> bytes:
        return self.text


class Structure:
    """Collects the pieces of each page; `finish` ties them to the document. One section a paper."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._root, self._root_at = self._new()
        self._whole, self._whole_at = self._new()
        self._sections: list[int] = []
        self._papers: list[tuple[_Object, str, list[int]]] = []
        self._parents: list[str] = []
        self._page: list[Tag] = []

    def begin_paper(self, title: str) -> None:
        """What follows belongs to one paper: a certificate with its second page."""
        paper, at = self._new()
        self._sections.append(at)
        self._papers.append((paper, title, []))

    def marked(self, tag: Tag, operators: str) -> str:
        """The operators of a piece, marked as content of the structure."""
        self._page.append(tag)
        return f"/{tag.role} <</MCID {len(self._page) - 1}>> BDC\n{operators}\nEMC"

    def end_page(self) -> None:
        """Ties what was marked on the page that was just finished to it."""
        document = self._document
        name = f"Page{document.pageCounter - 1}"
        page, page_at = document.idToObject[name], document.idToObjectNumberAndVersion[name][0]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._parents), "/S"
        if not self._papers:
            self.begin_paper("")
        section, kids = self._sections[-1], self._papers[-1][2]
        found = []
        for mark, tag in enumerate(self._page):
            element, at = self._new()
            language = f"/Lang ({tag.language}) " if tag.language else ""
            alt = f"/Alt {_text(tag.alt)} " if tag.alt else ""
            element.text = (f"<</S /{tag.role} /P {section} 0 R /Pg {page_at} 0 R {language}{alt}/K {mark}>>").encode(
                "ascii"
            )
            found.append((tag.place, mark, at))
        self._parents.append(" ".join(f"{at} 0 R" for _place, _mark, at in found))
        kids += [at for _place, _mark, at in sorted(found)]
        self._page = []

    def finish(self) -> None:
        """Writes the tree; no page may follow."""
        for (paper, title, kids), _at in zip(self._papers, self._sections, strict=True):
            inside = " ".join(f"{at} 0 R" for at in kids)
            named = f"/T {_text(title)} " if title else ""
            paper.text = f"<</S /Sect /P {self._whole_at} 0 R {named}/K [{inside}]>>".encode("ascii")
        sections = " ".join(f"{at} 0 R" for at in self._sections)
        self._whole.text = f"<</S /Document /P {self._root_at} 0 R /K [{sections}]>>".encode("ascii")
        pages = " ".join(f"{number} [{found}]" for number, found in enumerate(self._parents))
        self._root.text = (
            f"<</Type /StructTreeRoot /K [{self._whole_at} 0 R] /ParentTree <</Nums [{pages}]>>"
            f" /ParentTreeNextKey {len(self._parents)}>>"
        ).encode("ascii")
        catalog = self._document.Catalog
        catalog.StructTreeRoot = self._root
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _new(self) -> tuple[_Object, int]:
        made = _Object()
        self._document.Reference(made)
        return made, self._document.objectcounter


def artifact(operators: str) -> str:
    """What only decorates a page, and is not read aloud."""
    return f"/Artifact BMC\n{operators}\nEMC" if operators.strip() else operators


def _text(words: str) -> str:
    """A text string in UTF-16, as PDF takes any script."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"
