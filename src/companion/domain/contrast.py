"""How well the words of a design stand out from what lies beneath them, by the contrast ratio of WCAG 2.2."""

from collections.abc import Iterable, Mapping

from companion.domain.designs import Box, Design, Element

PAPER = "#FFFFFF"
_ACROSS, _DOWN = 5, 3
"""At how many places of a text what lies beneath it is looked at."""


def luminance(colour: str) -> float:
    """The relative luminance of #RRGGBB, from 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """The contrast of two colours, from 1 (the same) to 21 (black on white)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def contrast(design: Design, element: Element, ink: Box | None = None) -> float | None:
    """The least contrast of a text's words with what lies beneath them, over all roles; None for what has no words or
    lies on a picture, whose colours nobody knows. `ink` is where the words stand when it is known.

    Hidden elements and those that are only there under a condition count as beneath only when they are sure to be seen.
    """
    if element.type not in {"text", "plate"}:
        return None
    spans = element.values.get("spans") or [element.values]
    colours = {str(words.get("colour", "#12211E")) for words in spans}
    box = ink or element.box
    beneath: set[str] = set()
    if element.type == "plate":
        beneath = {str(element.values.get("fill", PAPER))}
    else:
        for x, y in _places(box):
            found = _beneath(design, element, x, y)
            if found is None:
                return None
            beneath |= found
    ratios = [
        ratio(fore, back)
        for role in _roles(design, colours | beneath)
        for fore in _meant(design, colours, role)
        for back in _meant(design, beneath, role)
    ]
    return min(ratios, default=None)


def _places(box: Box) -> Iterable[tuple[float, float]]:
    for column in range(_ACROSS):
        for row in range(_DOWN):
            across = (column + 0.5) / _ACROSS - 0.5
            down = (row + 0.5) / _DOWN - 0.5
            yield box.on_card(across * box.w, down * box.h)


def _beneath(design: Design, element: Element, x: float, y: float) -> set[str] | None:
    """The colours that may lie under a place: those of the foremost thing there that covers it."""
    side = design.on(element.side)
    place = next(index for index, one in enumerate(side) if one.id == element.id)
    for one in reversed(side[:place]):
        if one.hidden or not one.placed or not one.box.holds(x, y):
            continue
        if one.type in {"picture", "photo"}:
            return None
        if one.type == "ridges":
            return {str(tint) for tint in one.values.get("tints", ())} | {PAPER}
        if one.type == "qr":
            return {PAPER}
        fill = str(one.values.get("fill", ""))
        if fill and not one.values.get("when") and (one.type != "ellipse" or _in_ellipse(one.box, x, y)):
            return {fill}
    background = any(not one.placed and not one.hidden for one in side)
    return None if background else {PAPER}


def _in_ellipse(box: Box, x: float, y: float) -> bool:
    across, down = box.own(x, y)
    return bool(box.w and box.h) and (2 * across / box.w) ** 2 + (2 * down / box.h) ** 2 <= 1


def _roles(design: Design, colours: Iterable[str]) -> tuple[str, ...]:
    """The roles for which these colours differ; one stands for all when none does."""
    tables = [design.by_role.get(colour[1:-1], {}) for colour in colours if colour.startswith("{")]
    return tuple(dict.fromkeys(role for table in tables for role in table)) or ("delegate",)


def _meant(design: Design, colours: Iterable[str], role: str) -> set[str]:
    """What these colours are for a role, as #RRGGBB; what is none stands for paper."""
    names: Mapping[str, str] = design.colours
    meant = set[str]()
    for colour in colours:
        value = names.get(colour, colour)
        if value.startswith("{"):
            table = design.by_role.get(value[1:-1], {})
            value = table.get(role, table.get("delegate", PAPER))
            value = names.get(value, value)
        meant.add(value if value.startswith("#") and len(value) == 7 else PAPER)
    return meant
