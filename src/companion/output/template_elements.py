"""Reads one element of a template document, by its type; what is not right is a fault that names the element."""

from typing import Any

from companion.output.template import (
    FRONT,
    GIVEN_PICTURES,
    SIDES,
    CodeElement,
    Element,
    PhotoElement,
    PictureElement,
    RidgesElement,
    ShapeElement,
    TextElement,
    Words,
)
from companion.output.template_reader import NO_PALETTE, Common, Palette, Reader, conditions, fields_in

TYPES = frozenset({"text", "plate", "rect", "ellipse", "line", "ridges", "qr", "picture", "background", "photo"})
WORD_KEYS = "text size weight stack colour tracking tracking_cjk upper gap over size_latin"
_SPANS = 40
_STACKS = frozenset({"sans", "serif"})
_FITS = frozenset({"contain", "cover", "stretch"})
_ALIGN = frozenset({"left", "center", "right"})
_VALIGN = frozenset({"top", "middle", "bottom"})


def element_label(index: int, value: Any) -> str:
    """What sentences call the nth element."""
    return (
        f"element {index} ({value.get('id', value.get('type', '?'))})"
        if isinstance(value, dict)
        else f"element {index}"
    )


def read_element(common: Common, index: int, value: Any, unique: str) -> Element:
    """The nth element (from 1); `unique` is the id it has in this document. Raises TemplateFault."""
    if not isinstance(value, dict):
        raise Reader(common.template, f"element {index}", {}).fault("it must be a table")
    reader = Reader(common.template, element_label(index, value), value, unique)
    kind = reader.text("type", among=TYPES)
    if kind in {"text", "plate"}:
        return _text(common, reader, plate=kind == "plate")
    if kind == "ridges":
        return _ridges(common, reader)
    if kind == "qr":
        return _code(common, reader)
    if kind in {"picture", "background"}:
        return _picture(common, reader, background=kind == "background")
    if kind == "photo":
        return _photo(common, reader)
    return _shape(common, reader, kind)


def _base(
    common: Common, reader: Reader, kind: str, box: tuple[float, float, float, float] | None = None
) -> dict[str, Any]:
    """What all elements share, as arguments."""
    x, y, w, h = box or _box(common, reader)
    named = reader.text("id", kind)
    return {
        "id": reader.element or named,
        "part": reader.text("part", named),
        "x": x,
        "y": y,
        "w": w,
        "h": h,
        "when": conditions(common, reader),
        "side": reader.text("side", FRONT, frozenset(SIDES)),
        "rotate": reader.measure("rotate", 0, low=-180, high=180),
        "names": reader.names("name"),
        "locked": reader.flag("locked"),
        "hidden": reader.flag("hidden"),
        "about": reader.text("about", ""),
    }


def _box(common: Common, reader: Reader) -> tuple[float, float, float, float]:
    width, height = common.page
    x, y = reader.measure("x", low=-10, high=width), reader.measure("y", low=-10, high=height)
    w, h = reader.measure("w", high=width + 20), reader.measure("h", high=height + 20)
    if x + w > width + 10 or y + h > height + 10:
        raise reader.fault("it leaves the page")
    return x, y, w, h


def _words(common: Common, reader: Reader) -> Words:
    size = reader.measure("size", low=0.5, high=200)
    over = reader.listed("over", [])
    if not all(isinstance(pair, list) and len(pair) == 2 and all(_counts(part) for part in pair) for pair in over):
        raise reader.fault("“over” must be pairs of a number of characters and a size")
    return Words(
        text=fields_in(common, reader, reader.text("text")),
        size=size,
        weight=int(reader.measure("weight", 400, low=100, high=900)),
        stack=reader.text("stack", common.stack, _STACKS),
        colour=reader.colour("colour", "#12211E", common.palette),
        tracking=reader.measure("tracking", 0, low=-0.1, high=2),
        tracking_cjk=reader.measure("tracking_cjk", 0, high=2),
        upper=reader.flag("upper"),
        gap=reader.measure("gap", 0, high=50),
        over=tuple((int(count), float(smaller)) for count, smaller in over),
        size_latin=reader.measure("size_latin", size, low=0.5, high=200),
    )


def _counts(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 10_000


def _text(common: Common, reader: Reader, *, plate: bool) -> TextElement:
    reader.only(
        f"{WORD_KEYS} x y w h spans fallback instead align valign min min_wrapped lines leading wrap_over fill follows"
    )
    spans = reader.listed("spans", [reader.values])
    if len(spans) > _SPANS:
        raise reader.fault(f"“spans” must be {_SPANS} at most")
    looks = [Reader(common.template, reader.name, span, reader.element) for span in spans if isinstance(span, dict)]
    if "spans" in reader.values:
        for look in looks:
            look.only(WORD_KEYS)
    words = tuple(_words(common, look) for look in looks)
    if not words or len(words) < len(spans):
        raise reader.fault("it has no words")
    instead = reader.listed("instead", [])
    if not all(isinstance(text, str) for text in instead):
        raise reader.fault("“instead” must be texts")
    size = max(word.size for word in words)
    smallest = reader.measure("min", size, low=0.5, high=size)
    return TextElement(
        **_base(common, reader, "text"),
        words=words,
        fallback=fields_in(common, reader, reader.text("fallback", "")),
        instead=tuple(fields_in(common, reader, text) for text in instead),
        align=reader.text("align", "center" if plate else "left", _ALIGN),
        valign=reader.text("valign", "middle" if plate else "top", _VALIGN),
        smallest=smallest,
        smallest_wrapped=reader.measure("min_wrapped", smallest, low=0.5, high=size),
        lines=int(reader.measure("lines", 1, low=1, high=9)),
        leading=reader.measure("leading", 1.25, low=0.8, high=3),
        wrap_over=int(reader.measure("wrap_over", 10_000, low=1, high=10_000)),
        plate=(reader.colour("fill", "#FFFFFF", common.palette) or "#FFFFFF") if plate else "",
        follows=reader.text("follows", ""),
    )


def _shape(common: Common, reader: Reader, shape: str) -> ShapeElement:
    reader.only("x y w h fill stroke stroke_width dash radius mono" + (" falls" if shape == "line" else ""))
    dash = reader.listed("dash", [])
    if not all(_counts(length) for length in dash):
        raise reader.fault("“dash” must be lengths")
    return ShapeElement(
        **_base(common, reader, shape),
        shape=shape,
        fill=reader.colour("fill", "", common.palette),
        stroke=reader.colour("stroke", "", common.palette),
        stroke_width=reader.measure("stroke_width", 0.2, high=20),
        dash=tuple(float(length) for length in dash),
        radius=reader.measure("radius", 0, high=100),
        mono=reader.text("mono", "skip", frozenset({"skip", "frame", "black"})),
        falls=reader.flag("falls"),
    )


def _ridges(common: Common, reader: Reader) -> RidgesElement:
    reader.only("x y w h art tints mirrored tower")
    tints = reader.listed("tints", [])
    tint = Reader(
        common.template, reader.name, {f"tint {index}": value for index, value in enumerate(tints, 1)}, reader.element
    )
    return RidgesElement(
        **_base(common, reader, "ridges"),
        art=reader.text("art", "ridges", frozenset({"ridges", "emblem"})),
        tints=tuple(tint.colour(key, "", common.palette) for key in tint.values),
        mirrored=reader.flag("mirrored"),
        tower=reader.colour("tower", "", common.palette),
    )


def _code(common: Common, reader: Reader) -> CodeElement:
    reader.only("x y w text largest smallest_module quiet signed colour")
    width, height = common.page
    side = reader.measure("w", low=5, high=min(width, height))
    box = (reader.measure("x", high=width - side), reader.measure("y", high=height - side), side, side)
    return CodeElement(
        **_base(common, reader, "qr", box),
        largest=reader.measure("largest", side, low=side, high=min(width, height)),
        smallest_module=reader.measure("smallest_module", 0.4, low=0.2, high=5),
        quiet=reader.measure("quiet", 0, high=30),
        text=fields_in(common, reader, reader.text("text")),
        signed=reader.flag("signed"),
        colour=reader.colour("colour", "#0A1412", common.palette),
    )


def _picture(common: Common, reader: Reader, *, background: bool) -> PictureElement:
    reader.only("picture page fit mono" + ("" if background else " x y w h align valign radius"))
    if background and reader.measure("rotate", 0, low=-180, high=180):
        raise reader.fault("a background cannot be turned")
    picture = reader.text("picture")
    if picture not in common.pictures and picture.strip("{}") not in GIVEN_PICTURES[common.kind]:
        raise reader.fault(f"“picture” names {picture}, which is not among the pictures of this template")
    return PictureElement(
        **_base(common, reader, "picture", (0.0, 0.0, *common.page) if background else None),
        picture=picture,
        page=int(reader.measure("page", 1, low=1, high=1000)),
        fit=reader.text("fit", "cover" if background else "contain", _FITS),
        align=reader.text("align", "center", _ALIGN),
        valign=reader.text("valign", "middle", _VALIGN),
        radius=reader.measure("radius", 0, high=100),
        mono=reader.text("mono", "skip" if background else "draw", frozenset({"skip", "draw"})),
        background=background,
    )


def _photo(common: Common, reader: Reader) -> PhotoElement:
    reader.only("x y w h shape radius stroke stroke_width instead fill colour weight")
    return PhotoElement(
        **_base(common, reader, "photo"),
        shape=reader.text("shape", "rect", frozenset({"rect", "rounded", "ellipse"})),
        radius=reader.measure("radius", 2, high=100),
        stroke=reader.colour("stroke", "", common.palette),
        stroke_width=reader.measure("stroke_width", 0.3, high=20),
        instead=reader.text("instead", "nothing", frozenset({"nothing", "initials"})),
        fill=reader.colour("fill", "#E6F2EC", common.palette),
        colour=reader.colour("colour", "#0E423B", common.palette),
        weight=int(reader.measure("weight", 700, low=100, high=900)),
    )


def read_palette(reader: Reader) -> tuple[Palette, dict[str, str], dict[str, dict[str, str]]]:
    """The colours of a document: all of them, the bands by role, and the other tables by role."""
    colours = {
        key: Reader(reader.template, reader.name, {"colour": value}).colour("colour", "", NO_PALETTE)
        for key, value in reader.mapping("colours").items()
    }
    fixed = Palette(colours, frozenset())
    bands = _by_role(reader, "bands", reader.mapping("bands"), fixed)
    tables = {
        name: _by_role(reader, f"by_role {name}", table, fixed) for name, table in reader.tables("by_role").items()
    }
    for name, table in tables.items():
        if "delegate" not in table:
            raise reader.fault(f"“by_role” must have a colour for “delegate” in {name}")
        if name == "band" or not name.isidentifier():
            raise reader.fault(f"“by_role” cannot have a table called {name}")
    return Palette(colours, frozenset({"{band}", *(f"{{{name}}}" for name in tables)})), bands, tables


def _by_role(reader: Reader, name: str, table: dict[str, Any], palette: Palette) -> dict[str, str]:
    return {
        role: Reader(reader.template, name, {"colour": value}).colour("colour", "", palette)
        for role, value in table.items()
    }
