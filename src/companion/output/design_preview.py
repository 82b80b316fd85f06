"""A design while it is made: everything that is wrong with it, and one card of it with where everything stands."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from companion.domain.answers import UserError
from companion.domain.documents import (
    BadgeContent,
    CertificateContent,
    DesignProblem,
    DrawnDesign,
    DrawnElement,
    Trouble,
)
from companion.output.badges import badge_fields
from companion.output.certificates import certificate_layout, given_pictures, sides_laid
from companion.output.faces import Face, faces, place
from companion.output.fonts import FontBook
from companion.output.layout import Laid, Layout, Setter, shown
from companion.output.page import Sheet
from companion.output.pictures import ready
from companion.output.stock import Stock, scale_on
from companion.output.template import (
    PHOTO,
    SIDES,
    CodeElement,
    Element,
    PhotoElement,
    PictureElement,
    ShapeElement,
    Template,
    TextElement,
    inks,
    on_side,
)
from companion.output.template_files import read_template, template_faults
from companion.output.text import ink, line_width, number

_MARK, _MARK_GAP = 4.0, 1.0  # millimetres: how long crop marks are, and how far from what they mark


def check_design(document: Mapping[str, Any]) -> tuple[DesignProblem, ...]:
    """Everything that is wrong with a document: its head, its elements one by one, and pictures that cannot be read."""
    faults = template_faults(dict(document))
    if faults:
        return tuple(DesignProblem(fault.element, fault.sentence, fault.remedy) for fault in faults)
    template, problems = read_template(dict(document)), list[DesignProblem]()
    if template.kind == "certificate" and template.fold is not None:
        problems.append(DesignProblem("", "A certificate cannot be folded.", "Choose “Not folded” for its card."))
    for element in template.elements:
        if isinstance(element, PictureElement) and element.picture in template.pictures:
            brought = template.pictures[element.picture]
            try:
                ready(brought.media, brought.data, element.page)
            except UserError as error:
                problems.append(DesignProblem(element.id, error.sentence, error.remedy))
    return tuple(problems)


def draw_design(
    document: Mapping[str, Any],
    content: BadgeContent | CertificateContent,
    fontbook: FontBook,
    *,
    side: str = "front",
    stock: Stock | None = None,
    bleed: bool = False,
    marks: bool = False,
) -> DrawnDesign:
    """One person's card at the design's own size; with `stock` as that paper shows it (black only, its corners).

    `side` is front, back or both. Raises UserError when the document has a mistake or is for another kind of paper.
    """
    template = read_template(dict(document))
    if (template.kind == "badge") != isinstance(content, BadgeContent):
        raise UserError(
            f"The template {template.id} is for another kind of paper.", "Choose a template that came with Companion."
        )
    over = template.bleed if bleed or marks else 0.0
    edge = over + (_MARK_GAP + _MARK if marks else 0.0)
    setter = Setter(fontbook)
    sheet = Sheet(fontbook, title=template.titles.get("en", template.id), language=_language(content))
    drawing = _Drawing(setter, sheet, content, stock)
    found, troubles = list[DrawnElement](), list[Trouble]()
    folded = template.fold is not None and side == "both"
    size = template.open_size if folded else (template.width, template.height)
    page = (size[0] + 2 * edge, size[1] + 2 * edge)
    wanted = SIDES if side == "both" else (side,)
    if folded:
        sheet.begin_page(*page)
        for face in faces(template):
            at, turned = place(template, face, (edge, edge), 1.0)
            drawing.card(face, at, turned=turned, bleed=0.0)
    for one in [] if folded else wanted:
        if one != wanted[0]:
            sheet.end_page()
        sheet.begin_page(*page)
        drawing.card(Face(one, on_side(template, one)), (edge, edge), turned=False, bleed=over)
    if marks:
        sheet.write(_crop_marks(page, edge, over))
    sheet.end_page()
    for one in wanted:
        layout, fields, problems = drawing.decided[one]
        states = {element.id: element for element in _stand(template, one, layout, fields, setter.book)}
        found += [states[element.id] for element in template.elements if element.side == one]
        troubles += problems
    return DrawnDesign(sheet.finish(), *page, (edge, edge), tuple(found), tuple(troubles))


def fit_design(
    document: Mapping[str, Any], contents: Sequence[BadgeContent | CertificateContent], fontbook: FontBook
) -> tuple[Trouble, ...]:
    """What does not fit or cannot be drawn for these people, at the design's own size and on all its sides.

    Raises UserError when the document has a mistake.
    """
    template, setter, found = read_template(dict(document)), Setter(fontbook), list[Trouble]()
    for content in contents:
        if isinstance(content, CertificateContent):
            found += sides_laid(setter, faces(template), content, preview=False)[2]
            continue
        fields, colours = badge_fields(content), inks(template, content.role)
        layouts = [setter.layout(face.template, fields, inks=colours) for face in faces(template)]
        found += [_trouble(content, problem) for layout in layouts for problem in layout.problems]
    return tuple(found)


class _Drawing:
    """Draws the faces of one person's card, and remembers what was decided about each side."""

    def __init__(
        self, setter: Setter, sheet: Sheet, content: BadgeContent | CertificateContent, stock: Stock | None
    ) -> None:
        self._setter, self._sheet, self._content, self._stock = setter, sheet, content, stock
        self.decided: dict[str, tuple[Layout, Mapping[str, str], list[Trouble]]] = {}

    def card(self, face: Face, at: tuple[float, float], *, turned: bool, bleed: float) -> None:
        template, stock = face.template, self._stock
        colours = inks(template, self._content.role)
        mono = stock is not None and stock.mono
        scale = scale_on(stock, template) if stock is not None else 1.0
        if isinstance(self._content, BadgeContent):
            fields = badge_fields(self._content)
            layout = self._setter.layout(template, fields, inks=colours, mono=mono, scale=scale)
            troubles = [_trouble(self._content, problem) for problem in layout.problems]
            given = {PHOTO: self._content.photo}
        else:
            fields, laid, troubles = certificate_layout(self._setter, template, self._content, preview=True)
            layout = laid or self._setter.layout(template, fields, inks=colours)
            given = given_pictures(self._content)
        self.decided[face.side] = (layout, fields, troubles)
        corner = stock.corner if stock is not None and not bleed else 0.0
        self._sheet.card(
            template, layout, fields, inks=colours, given=given, at=at, corner=corner, bleed=bleed, turned=turned,
            mono=mono,
        )  # fmt: skip


def _trouble(content: BadgeContent, problem: Any) -> Trouble:
    return Trouble(
        content.delegate, content.name, problem.part, problem.sentence, problem.characters, problem.kind, left_out=False
    )


def _language(content: BadgeContent | CertificateContent) -> str:
    return content.languages[0] if content.languages else "en"


def _stand(
    template: Template, side: str, layout: Layout, fields: Mapping[str, str], book: FontBook
) -> list[DrawnElement]:
    """Where every element of a side stands, in the template's order."""
    laid = {item.element.id: item for item in layout.texts}
    sides = dict(layout.code_sides)
    problems = {problem.element: problem.kind for problem in layout.problems}
    found = []
    for element in template.elements:
        if element.side != side:
            continue
        state = _state(element, fields, laid, problems)
        stands = DrawnElement(
            element.id, side, _kind(element), element.x, element.y, element.w, element.h, element.rotate, state
        )
        if element.id in laid and state == "drawn":
            stands = _worded(stands, laid[element.id], book)
        elif isinstance(element, CodeElement) and state == "drawn":
            across = sides.get(element.id, element.w)
            stands = replace(stands, x=element.x + element.w - across, w=across, h=across)
        found.append(stands)
    return found


def _state(element: Element, fields: Mapping[str, str], laid: Mapping[str, Laid], problems: Mapping[str, str]) -> str:
    if element.hidden:
        return "hidden"
    if not shown(element.when, fields):
        return "not-shown"
    if element.id in problems:
        return problems[element.id]
    return "drawn" if _has_something(element, fields, laid) else "empty"


def _has_something(element: Element, fields: Mapping[str, str], laid: Mapping[str, Laid]) -> bool:
    if isinstance(element, TextElement):
        return element.id in laid
    if isinstance(element, PhotoElement) and not fields.get(PHOTO):
        return element.instead == "initials" and bool(fields.get("initials"))
    if isinstance(element, PictureElement) and "{" in element.picture:
        return bool(fields.get(element.picture.strip("{}")))
    return True


def _kind(element: Element) -> str:
    if isinstance(element, TextElement):
        return "plate" if element.plate else "text"
    if isinstance(element, ShapeElement):
        return element.shape
    if isinstance(element, CodeElement):
        return "qr"
    if isinstance(element, PictureElement):
        return "background" if element.background else "picture"
    return "photo" if isinstance(element, PhotoElement) else "ridges"


def _worded(stands: DrawnElement, laid: Laid, book: FontBook) -> DrawnElement:
    lines = laid.fitted.lines
    left = min(x for x, _ in laid.places)
    right = max(x + line_width(line, book) for line, (x, _) in zip(lines, laid.places, strict=True))
    top = laid.places[0][1] - ink(lines[0], book)[0]
    bottom = laid.places[-1][1] + ink(lines[-1], book)[1]
    box = laid.element
    return replace(
        stands,
        x=box.x,
        y=box.y,
        ink=(left, top, right - left, bottom - top),
        lines=len(lines),
        size=max(span.size for line in lines for span in line),
        scale=laid.fitted.scale,
    )


def _crop_marks(page: tuple[float, float], edge: float, over: float) -> list[str]:
    """Hairlines at the corners, outside the bleed."""
    width, height = page
    far = edge - over - _MARK_GAP
    lines = [line for x in (edge, width - edge) for line in ((x, 0.0, x, far), (x, height - far, x, height))] + [
        line for y in (edge, height - edge) for line in ((0.0, y, far, y), (width - far, y, width, y))
    ]
    drawn = " ".join(f"{number(x)} {number(y)} m {number(x2)} {number(y2)} l" for x, y, x2, y2 in lines)
    return [f"0 G 0.1 w {drawn} S"]
