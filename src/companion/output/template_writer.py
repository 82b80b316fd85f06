"""Writes a template as a document of the newest version; what an element does not say is what it usually is."""

import base64
from typing import Any

from companion.output.template import (
    FRONT,
    CodeElement,
    Element,
    PhotoElement,
    PictureElement,
    Placed,
    RidgesElement,
    ShapeElement,
    Template,
    TextElement,
    Words,
)
from companion.output.template_files import VERSION

_NOTHING: tuple[Any, ...] = ("", 0, 0.0, False, (), [], {}, None)


def template_document(template: Template) -> dict[str, Any]:
    """The JSON document that `read_template` makes this template of. Names of colours are written as the colours."""
    head: dict[str, Any] = {
        "version": VERSION,
        "id": template.id,
        "kind": template.kind,
        "title": dict(template.titles),
        "width": template.width,
        "height": template.height,
        "safe": template.safe,
        "stack": template.stack,
        "bleed": template.bleed,
        "bands": dict(template.bands),
        "by_role": {name: dict(table) for name, table in template.by_role.items()},
        "duplex": template.duplex,
        "guides": [{"axis": axis, "at": at} for axis, at in template.guides],
        "pictures": {
            key: _kept(
                {
                    "media": picture.media,
                    "name": picture.name,
                    "data": base64.b64encode(picture.data).decode("ascii"),
                }
            )
            for key, picture in template.pictures.items()
        },
    }
    if template.fold is not None:
        head["fold"] = {
            "line": template.fold.line, "first": template.fold.first, "turned": template.fold.turned
        }  # fmt: skip
    needed = {"safe", "width", "height", "title"}
    return {
        **{key: value for key, value in head.items() if key in needed or value not in _NOTHING},
        "elements": [element_document(element) for element in template.elements],
    }


def element_document(element: Element) -> dict[str, Any]:
    """One element as a document has it."""
    box = {"x": element.x, "y": element.y, "w": element.w, "h": element.h}
    if isinstance(element, TextElement):
        said = _text(element)
    elif isinstance(element, ShapeElement):
        said = _shape(element)
    elif isinstance(element, RidgesElement):
        said = {"type": "ridges", "art": element.art, "tints": list(element.tints), "tower": element.tower}
        said["mirrored"] = element.mirrored
    elif isinstance(element, CodeElement):
        said, box = _code(element), {"x": element.x, "y": element.y, "w": element.w}
    elif isinstance(element, PictureElement):
        said, box = _picture(element), {} if element.background else box
    else:
        said = _photo(element)
    return {"type": said.pop("type"), "id": element.id, **_kept(_shared(element)), **box, **said}


def _kept(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value not in _NOTHING}


def _shared(element: Placed) -> dict[str, Any]:
    names = dict(element.names)
    return {
        "part": element.part if element.part != element.id else "",
        "name": names[""] if set(names) == {""} else names,
        "side": element.side if element.side != FRONT else "",
        "when": list(element.when),
        "rotate": element.rotate,
        "locked": element.locked,
        "hidden": element.hidden,
        "about": element.about,
    }


def _text(element: TextElement) -> dict[str, Any]:
    words = [_words(one) for one in element.words]
    looks: dict[str, Any] = words[0] if len(words) == 1 else {"spans": words}
    said = {
        "type": "plate" if element.plate else "text",
        **looks,
        **_kept({"fallback": element.fallback, "instead": list(element.instead), "follows": element.follows}),
        "align": element.align,
        "valign": element.valign,
        "min": element.smallest,
        "min_wrapped": element.smallest_wrapped,
        "lines": element.lines,
        "leading": element.leading,
        "wrap_over": element.wrap_over,
    }
    return {**said, "fill": element.plate} if element.plate else said


def _words(words: Words) -> dict[str, Any]:
    return {
        "text": words.text,
        "size": words.size,
        "weight": words.weight,
        "stack": words.stack,
        "colour": words.colour,
        "size_latin": words.size_latin,
        **_kept(
            {
                "tracking": words.tracking,
                "tracking_cjk": words.tracking_cjk,
                "upper": words.upper,
                "gap": words.gap,
                "over": [list(pair) for pair in words.over],
            }
        ),
    }


def _shape(element: ShapeElement) -> dict[str, Any]:
    said = {"fill": element.fill, "stroke": element.stroke, "dash": list(element.dash), "radius": element.radius}
    shown = {"type": element.shape, **_kept(said), "stroke_width": element.stroke_width, "mono": element.mono}
    return {**shown, "falls": True} if element.falls else shown


def _code(element: CodeElement) -> dict[str, Any]:
    return {
        "type": "qr",
        "text": element.text,
        "largest": element.largest,
        "smallest_module": element.smallest_module,
        "colour": element.colour,
        **_kept({"quiet": element.quiet, "signed": element.signed}),
    }


def _picture(element: PictureElement) -> dict[str, Any]:
    said = {"picture": element.picture, "page": element.page, "fit": element.fit, "mono": element.mono}
    if element.background:
        return {"type": "background", **said}
    return {"type": "picture", **said, "align": element.align, "valign": element.valign, "radius": element.radius}


def _photo(element: PhotoElement) -> dict[str, Any]:
    return {
        "type": "photo",
        "shape": element.shape,
        "radius": element.radius,
        "stroke": element.stroke,
        "stroke_width": element.stroke_width,
        "instead": element.instead,
        "fill": element.fill,
        "colour": element.colour,
        "weight": element.weight,
    }
