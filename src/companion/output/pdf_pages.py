"""A page of another PDF as a form that can be drawn like a picture, its letters and lines as sharp as they were."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    IndirectObject,
    PdfObject,
    StreamObject,
)
from reportlab.pdfbase import pdfdoc

from companion.domain.answers import UserError
from companion.output.raw_objects import Raw

_REMEDY = "Save the page as a new PDF without a password, or use a PNG picture."
_DEEPEST = 100
"""Things within things of a page at most; a font's file lies about ten deep."""
# What a page's own things may lead back to: other pages, and what a printed card has no use for.
_LEFT_OUT = frozenset({"/Parent", "/StructParent", "/StructParents", "/Annots", "/Metadata", "/PieceInfo", "/OC"})


@dataclass(frozen=True, slots=True)
class Page:
    """A page in points, upright, and what makes it a form of one document."""

    width: float
    height: float
    build: Callable[[Any], Any]


def read_page(data: bytes, number: int) -> Page:
    """Page `number` (from 1) of a PDF. Raises UserError when it cannot be read, is locked, or has no such page."""
    try:
        return _read(data, number)
    except UserError:
        raise
    except Exception as error:  # what pypdf raises for broken files is nearly anything
        raise UserError("This PDF cannot be read.", _REMEDY) from error


def _read(data: bytes, number: int) -> Page:
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted:
        raise UserError("This PDF is locked with a password.", _REMEDY)
    if number > len(reader.pages):
        raise UserError(f"This PDF has no page {number}.", f"Choose a page from 1 to {len(reader.pages)}.")
    page = reader.pages[number - 1]
    contents = page.get_contents()
    content = b"" if contents is None else contents.get_data()
    left, bottom, right, top = (float(side) for side in page.cropbox)
    turned = int(page.get("/Rotate", 0)) % 360
    resources = page.get("/Resources", DictionaryObject())
    wide, high = right - left, top - bottom
    if wide <= 0 or high <= 0:
        raise UserError("This PDF cannot be read.", _REMEDY)
    # Carried over once for nothing: what cannot be is to be told now, not when the pages are written.
    _Carried(pdfdoc.PDFDocument()).value(resources)
    matrix = {
        90: (0, -1, 1, 0, -bottom, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }.get(turned, (1, 0, 0, 1, -left, -bottom))
    size = (high, wide) if turned in {90, 270} else (wide, high)

    def build(document: Any) -> Any:
        carried = _Carried(document)
        head = {
            "Type": pdfdoc.PDFName("XObject"),
            "Subtype": pdfdoc.PDFName("Form"),
            "BBox": pdfdoc.PDFArray([left, bottom, right, top]),
            "Matrix": pdfdoc.PDFArray(list(matrix)),
            "Resources": carried.value(resources),
        }
        return pdfdoc.PDFStream(pdfdoc.PDFDictionary(head), content, [pdfdoc.PDFZCompress])

    return Page(*size, build)


class _Carried:
    """Takes objects of one PDF over into another; what was one object there is one object here."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._known: dict[tuple[int, int], Any] = {}
        self._depth = 0

    def value(self, found: PdfObject) -> Any:
        """Raises ValueError for what leads to itself, or too far."""
        self._depth += 1
        if self._depth > _DEEPEST:
            raise ValueError(_DEEPEST)
        made = self._value(found)
        self._depth -= 1
        return made

    def _value(self, found: PdfObject) -> Any:
        if isinstance(found, IndirectObject):
            return self._indirect(found)
        if isinstance(found, StreamObject):
            return self._document.Reference(self._filled(pdfdoc.PDFStream(), found))
        if isinstance(found, DictionaryObject):
            return self._filled(pdfdoc.PDFDictionary(), found)
        if isinstance(found, ArrayObject):
            return pdfdoc.PDFArray([self.value(one) for one in found])
        out = BytesIO()
        found.write_to_stream(out)
        return Raw(out.getvalue())

    def _indirect(self, found: IndirectObject) -> Any:
        key = (found.idnum, found.generation)
        if key not in self._known:
            target = found.get_object()
            if isinstance(target, StreamObject | DictionaryObject):
                # Registered before it is filled: what it holds may lead back to it.
                made = pdfdoc.PDFStream() if isinstance(target, StreamObject) else pdfdoc.PDFDictionary()
                self._known[key] = self._document.Reference(made)
                self._filled(made, target)
            else:
                self._known[key] = Raw(b"null") if target is None else self.value(target)
        return self._known[key]

    def _filled(self, made: Any, found: DictionaryObject) -> Any:
        dictionary = made.dictionary if isinstance(found, StreamObject) else made
        for name in found:
            if name not in _LEFT_OUT and name != "/Length":
                dictionary[str(name).removeprefix("/")] = self.value(found.raw_get(name))
        if isinstance(found, StreamObject):
            # As it was packed there: its filters stand in its dictionary.
            made.content = found._data  # noqa: SLF001 - there is no other way to the packed bytes
            made.filters = []
        return made
