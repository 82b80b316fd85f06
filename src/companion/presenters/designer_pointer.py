"""What the pointer does on the card: choosing, moving, pulling a handle, turning, drawing something new, a rubber band.

Places are millimetres on the card. `reach` is how far from a thing the pointer may be and still mean it, and how far a
thing may be from a line and still snap to it; the screen tells it by its zoom.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import atan2, degrees, hypot
from typing import Any

from companion.domain.design_card import guides
from companion.domain.design_edits import add, box_fits, move, put_in, resize, turn
from companion.domain.design_fields import CODE_FIELD
from companion.domain.designs import Box, Design, Element, around
from companion.domain.snapping import Line, Rests, rests, snap_edges, snap_moved
from companion.presenters.designer_state import Grip, Tool

TURN_AWAY = 4.0
"""How many reaches above the frame the turning handle stands."""
_STEP = 0.1
"""Millimetres to which a dragged thing is rounded when it snaps to nothing."""
_TURN_STEP = 15.0
_STILL = 0.4
"""Of the reach: a pointer that moved less was pressed, not dragged."""

_GRIP_PLACES: Mapping[Grip, tuple[float, float]] = {
    Grip.NW: (-0.5, -0.5),
    Grip.NE: (0.5, -0.5),
    Grip.SE: (0.5, 0.5),
    Grip.SW: (-0.5, 0.5),
    Grip.N: (0.0, -0.5),
    Grip.E: (0.5, 0.0),
    Grip.S: (0.0, 0.5),
    Grip.W: (-0.5, 0.0),
}
_KEEPING = frozenset({"qr", "picture", "photo"})

USUAL_SIZES: Mapping[Tool, tuple[float, float]] = {
    Tool.TEXT: (40.0, 6.0),
    Tool.PLATE: (20.0, 6.0),
    Tool.PICTURE: (20.0, 20.0),
    Tool.PHOTO: (20.0, 26.0),
    Tool.QR: (22.0, 22.0),
    Tool.RECT: (30.0, 15.0),
    Tool.ELLIPSE: (20.0, 20.0),
    Tool.LINE: (30.0, 0.0),
}
"""Width and height in millimetres of what a click with a tool makes."""


class Act(StrEnum):
    """What is being dragged."""

    NOTHING = "nothing"
    MOVE = "move"
    RESIZE = "resize"
    TURN = "turn"
    BAND = "band"
    DRAW = "draw"


@dataclass(frozen=True, slots=True)
class Drag:
    """A press and what it may become. `before` is the design at the press, `chosen` what was chosen before it."""

    act: Act
    x: float
    y: float
    reach: float
    before: Design
    ids: tuple[str, ...] = ()
    grip: Grip | None = None
    tool: Tool = Tool.CHOOSE
    side: str = ""
    chosen: tuple[str, ...] = ()
    moved: bool = False
    again: bool = False


@dataclass(frozen=True, slots=True)
class Dragged:
    """Where a drag has got to: the design, the lines to show, the rubber band, and the id of what is being drawn."""

    design: Design
    lines: tuple[Line, ...] = ()
    band: Box | None = None
    new: str = ""


def grip_places(frame: Box, grips: tuple[Grip, ...], reach: float) -> dict[Grip, tuple[float, float]]:
    """Where the handles of a frame stand."""
    places = {grip: frame.on_card(x * frame.w, y * frame.h) for grip, (x, y) in _GRIP_PLACES.items() if grip in grips}
    if Grip.TURN in grips:
        places[Grip.TURN] = frame.on_card(0.0, -frame.h / 2 - TURN_AWAY * reach)
    return places


def grip_at(frame: Box | None, grips: tuple[Grip, ...], x: float, y: float, reach: float) -> Grip | None:
    """The handle under the pointer, the nearest of several."""
    if frame is None:
        return None
    places = grip_places(frame, grips, reach)
    near = [(hypot(x - at[0], y - at[1]), index, grip) for index, (grip, at) in enumerate(places.items())]
    found = min(near, default=None)
    return found[2] if found is not None and found[0] <= reach else None


def under(design: Design, side: str, x: float, y: float, reach: float) -> tuple[str, ...]:
    """The elements under a place, foremost first; locked and hidden ones cannot be taken hold of on the card."""
    slack = reach / 2
    return tuple(
        one.id
        for one in reversed(design.on(side))
        if one.placed and not one.locked and not one.hidden and one.box.holds(x, y, slack)
    )


def in_band(design: Design, side: str, band: Box) -> tuple[str, ...]:
    """The elements that lie wholly in a rubber band."""
    found = []
    for one in design.on(side):
        bounds = one.box.bounds
        inside = (
            band.x <= bounds.x and band.y <= bounds.y and bounds.right <= band.right and bounds.bottom <= band.bottom
        )
        if one.placed and not one.locked and not one.hidden and inside:
            found.append(one.id)
    return tuple(found)


def is_drag(drag: Drag, x: float, y: float) -> bool:
    """Whether the pointer went far enough for a drag."""
    return drag.moved or hypot(x - drag.x, y - drag.y) > drag.reach * _STILL


def dragged(drag: Drag, x: float, y: float, *, snap: bool, keep: bool, safe: bool) -> Dragged:
    """Where the drag has got to with the pointer here. `keep`: along one axis, proportions the other way round, turning
    by 15 degrees. `safe`: whether the safe area is something to snap to."""
    right, down = x - drag.x, y - drag.y
    if drag.act is Act.MOVE:
        return _moved(drag, right, down, snap=snap, keep=keep, safe=safe)
    if drag.act is Act.RESIZE:
        return _resized(drag, right, down, snap=snap, keep=keep, safe=safe)
    if drag.act is Act.TURN:
        return _turned(drag, x, y, keep=keep)
    if drag.act is Act.BAND:
        return Dragged(drag.before, band=_spanned(drag.x, drag.y, x, y))
    if drag.act is Act.DRAW:
        return _drawn(drag, x, y, snap=snap, keep=keep, safe=safe)
    return Dragged(drag.before)


def rests_for(design: Design, side: str, moving: tuple[str, ...], *, safe: bool) -> Rests:
    """What these elements can snap to."""
    others = [one.box for one in design.on(side) if one.placed and not one.hidden and one.id not in moving]
    own = [(guide.axis, guide.at) for guide in guides(design)]
    return rests(design.card, design.safe, others, own, with_safe=safe)


def new_values(design: Design, tool: Tool, box: Box, *, falls: bool = False) -> dict[str, Any]:
    """The values of a new element of this kind in a box."""
    values: dict[str, Any] = {"type": tool.value, "x": box.x, "y": box.y, "w": box.w}
    if tool is not Tool.QR:
        values["h"] = box.h
    if tool is Tool.TEXT:
        size = max(2.0, min(8.0, round(box.h * 0.62, 1)))
        values |= {"text": "{native}", "fallback": "{latin}", "size": size, "min": round(size * 0.6, 1), "weight": 600}
    elif tool is Tool.PLATE:
        size = max(1.5, min(8.0, round(box.h * 0.6, 1)))
        values |= {"text": "{plate}" if design.kind == "badge" else "{role}", "size": size, "min": round(size * 0.6, 1)}
        values |= {"weight": 700, "colour": "#FFFFFF", "fill": "{band}" if design.kind == "badge" else "#0E423B"}
    elif tool is Tool.QR:
        values["text"] = f"{{{CODE_FIELD[design.kind]}}}"
        if design.kind == "certificate":
            values |= {"signed": True, "when": ["qr"], "largest": max(box.w, 30.0), "quiet": 2}
    elif tool in {Tool.RECT, Tool.ELLIPSE}:
        values["fill"] = "#CFE5DC"
    elif tool is Tool.LINE:
        values |= {"stroke": "#12211E", "stroke_width": 0.3}
        if falls:
            values["falls"] = True
    elif tool is Tool.PHOTO:
        values |= {"shape": "rounded", "radius": 1.5, "instead": "initials", "fill": "#CFE5DC", "colour": "#0E423B"}
    return values


def _moved(drag: Drag, right: float, down: float, *, snap: bool, keep: bool, safe: bool) -> Dragged:
    if keep:
        right, down = (right, 0.0) if abs(right) >= abs(down) else (0.0, down)
    frame = around(one.box for one in drag.before.chosen(drag.ids))
    if frame is None:
        return Dragged(drag.before)
    right, down = _rounded(frame.x, right), _rounded(frame.y, down)
    lines: tuple[Line, ...] = ()
    if snap:
        found = snap_moved(frame.moved(right, down), rests_for(drag.before, drag.side, drag.ids, safe=safe), drag.reach)
        if not keep or right:
            right += found.right
        if not keep or down:
            down += found.down
        lines = found.lines
    return Dragged(move(drag.before, drag.ids, right, down), lines)


def _resized(drag: Drag, right: float, down: float, *, snap: bool, keep: bool, safe: bool) -> Dragged:
    element = drag.before.element(drag.ids[0]) if drag.ids else None
    if element is None or drag.grip is None:
        return Dragged(drag.before)
    keeps = element.type == "qr" or (element.type in _KEEPING) != keep
    grip, box = drag.grip.value, element.box
    lines: tuple[Line, ...] = ()
    if not box.turn:
        edges = box
        if not keeps:
            right = _rounded(box.right if "e" in grip else box.x, right)
            down = _rounded(box.bottom if "s" in grip else box.y, down)
        if snap:
            to = rests_for(drag.before, drag.side, drag.ids, safe=safe)
            pulled = resize(drag.before, element.id, grip, right, down, keep=keeps).element(element.id)
            edges = pulled.box if pulled is not None else box
            found = snap_edges(edges, grip, to, drag.reach)
            right, down, lines = _to_rest(box, edges, grip, (right, down), found, keeps=keeps)
    return Dragged(resize(drag.before, element.id, grip, right, down, keep=keeps), lines)


def _to_rest(
    box: Box, edges: Box, grip: str, way: tuple[float, float], found: Any, *, keeps: bool
) -> tuple[float, float, tuple[Line, ...]]:
    """The way of a handle with which the edges lie where they snap; in proportion only the nearer of both can."""
    if not keeps:
        return way[0] + found.right, way[1] + found.down, found.lines
    steps = [(abs(step), axis) for axis, step in (("x", found.right), ("y", found.down)) if step]
    if not steps or not box.w or not box.h:
        return way[0], way[1], found.lines
    axis = min(steps)[1]
    if axis == "x":
        share = (edges.w + found.right * (1 if "e" in grip else -1)) / box.w
    else:
        share = (edges.h + found.down * (1 if "s" in grip else -1)) / box.h
    sign_x = ("e" in grip) - ("w" in grip)
    sign_y = ("s" in grip) - ("n" in grip)
    upright = axis == "x"
    lines = tuple(line for line in found.lines if (line.x1 == line.x2) == upright)
    return sign_x * box.w * (share - 1), sign_y * box.h * (share - 1), lines


def _turned(drag: Drag, x: float, y: float, *, keep: bool) -> Dragged:
    frame = around(one.box for one in drag.before.chosen(drag.ids))
    if frame is None:
        return Dragged(drag.before)
    middle = frame.centre
    angle = degrees(atan2(drag.x - middle[0], drag.y - middle[1]) - atan2(x - middle[0], y - middle[1]))
    first = drag.before.element(drag.ids[0])
    before = first.box.turn if first is not None else 0.0
    after = before - angle
    near = round(after / 90.0) * 90.0
    if keep:
        after = round(after / _TURN_STEP) * _TURN_STEP
    elif abs(after - near) < 2.0:
        after = near
    else:
        after = float(round(after))
    return Dragged(turn(drag.before, drag.ids, after - before))


def _drawn(drag: Drag, x: float, y: float, *, snap: bool, keep: bool, safe: bool) -> Dragged:
    start, end = (drag.x, drag.y), (x, y)
    lines: tuple[Line, ...] = ()
    to = rests_for(drag.before, drag.side, (), safe=safe)
    if snap:
        first = snap_moved(Box(*start, 0.0, 0.0), to, drag.reach)
        last = snap_moved(Box(*end, 0.0, 0.0), to, drag.reach)
        start = (start[0] + first.right, start[1] + first.down)
        end = (end[0] + last.right, end[1] + last.down)
        lines = last.lines
    if drag.tool is Tool.LINE and keep:
        end = (end[0], start[1]) if abs(end[0] - start[0]) >= abs(end[1] - start[1]) else (start[0], end[1])
    box = _spanned(*start, *end)
    if drag.tool is Tool.QR or (keep and drag.tool is not Tool.LINE):
        side = max(box.w, box.h)
        box = Box(
            start[0] - (side if end[0] < start[0] else 0), start[1] - (side if end[1] < start[1] else 0), side, side
        )
    box = Box(round(box.x, 1), round(box.y, 1), round(box.w, 1), round(box.h, 1))
    falls = (end[0] - start[0]) * (end[1] - start[1]) > 0
    return _added(drag, box, falls=falls, lines=lines)


def clicked(drag: Drag) -> Dragged:
    """What a press with a drawing tool makes without a drag: the usual size, around the place pressed."""
    w, h = USUAL_SIZES[drag.tool]
    w, h = min(w, drag.before.width * 0.8), min(h, drag.before.height * 0.8)
    if drag.tool is Tool.QR:
        w = h = min(w, h)
    box = Box(round(drag.x - w / 2, 1), round(drag.y - h / 2, 1), round(w, 1), round(h, 1))
    return _added(drag, box)


def _added(drag: Drag, box: Box, *, falls: bool = False, lines: tuple[Line, ...] = ()) -> Dragged:
    values = new_values(drag.before, drag.tool, box, falls=falls)
    if drag.side and drag.side != "front":
        values["side"] = drag.side
    made = Element(values)
    if not box_fits(drag.before, made, box):
        values = dict(put_in(drag.before, made, box).values)
    design, new = add(drag.before, values)
    return Dragged(design, lines, new=new)


def _rounded(start: float, way: float) -> float:
    """The way after which something stands at a whole step."""
    return round((start + way) / _STEP) * _STEP - start if way else 0.0


def _spanned(x1: float, y1: float, x2: float, y2: float) -> Box:
    return Box(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
