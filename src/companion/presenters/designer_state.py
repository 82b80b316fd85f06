"""What the designer shows: the design, what is chosen in it, the preview, and whether all is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from companion.domain.designs import FRONT, Box, Design
from companion.domain.documents import Trouble
from companion.domain.snapping import Line
from companion.presenters.badge_choice import Person
from companion.presenters.badges import Fit
from companion.presenters.certificates import Languages
from companion.presenters.paper import Fault


class Tool(StrEnum):
    """What a press on the card does: choose, or draw a new element of this type."""

    CHOOSE = "choose"
    TEXT = "text"
    PLATE = "plate"
    PICTURE = "picture"
    PHOTO = "photo"
    QR = "qr"
    RECT = "rect"
    ELLIPSE = "ellipse"
    LINE = "line"


class Grip(StrEnum):
    """Where the frame around the chosen elements can be taken: eight handles by their compass points, and the turn."""

    NW, N, NE, E, SE, S, SW, W = "nw", "n", "ne", "e", "se", "s", "sw", "w"
    TURN = "turn"


class Pace(StrEnum):
    """How far one press of an arrow goes: 0.5 mm, with Shift 5 mm, with Alt 0.1 mm (ui.md section 6)."""

    USUAL = "usual"
    FAR = "far"
    FINE = "fine"

    @property
    def mm(self) -> float:
        """The way in millimetres."""
        return {"usual": 0.5, "far": 5.0, "fine": 0.1}[self.value]


class Saved(StrEnum):
    """Whether the design is kept in the event. A shipped design is `SHIPPED` until the first change makes a copy."""

    SHIPPED = "shipped"
    SAVED = "saved"
    WAITING = "waiting"
    SAVING = "saving"
    FAILED = "failed"


class Deed(StrEnum):
    """What a step of the history did, for “Undo: …”."""

    ADD = "add"
    MOVE = "move"
    RESIZE = "resize"
    TURN = "turn"
    ALIGN = "align"
    SPREAD = "spread"
    ORDER = "order"
    LOCK = "lock"
    HIDE = "hide"
    RENAME = "rename"
    PASTE = "paste"
    DUPLICATE = "duplicate"
    DELETE = "delete"
    CHANGE = "change"
    CARD = "card"
    GUIDE = "guide"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class LayerView:
    """One line of the layer list. The screen's words for it: `name` when somebody named it, else the words of the first
    of `fields`, else those of `type`, and `text` for fixed words. `trouble`: a sentence when something is wrong."""

    id: str
    type: str
    name: str = ""
    fields: tuple[str, ...] = ()
    text: str = ""
    locked: bool = False
    hidden: bool = False
    chosen: bool = False
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class PropertyView:
    """A property of what is chosen. `mixed`: the chosen elements differ (then `value` is the foremost one's).

    `low` and `high` bound a number, `step` is what a press of an arrow changes; `choices` are what a choice offers.
    """

    name: str
    value: object
    mixed: bool = False
    low: float = 0.0
    high: float = 0.0
    step: float = 0.1
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProblemView:
    """Something wrong with the design, in a sentence; `element` is the id it belongs to, or "" for the whole card."""

    element: str
    sentence: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """A design in the list. `title` is in the window's language."""

    id: str
    title: str
    own: bool
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class DesignerState:
    """Everything the designer shows.

    `frame` is the box around the chosen elements in millimetres (turned when one turned element is chosen), `grips`
    where it can be taken. While something is dragged, `lines` are those it snapped to, and `band` is the rubber band.
    `page` is the PDF of the card for the person shown, made from `drawn` (an older design while a newer is drawn);
    the card's corner stands at `page_corner` on its page of `page_size` (mm). `ink` is where the words of an element
    really stand. `contrast` is that of the chosen text on what lies beneath it.
    """

    loading: bool = True
    fault: Fault | None = None
    kind: str = "badge"
    designs: tuple[Found, ...] = ()
    design: Design | None = None
    title: str = ""
    own: bool = False
    saved: Saved = Saved.SHIPPED
    saved_at: str = ""
    side: str = FRONT
    layers: tuple[LayerView, ...] = ()
    chosen: tuple[str, ...] = ()
    frame: Box | None = None
    grips: tuple[Grip, ...] = ()
    properties: Mapping[str, PropertyView] = field(default_factory=dict)
    contrast: float | None = None
    tool: Tool = Tool.CHOOSE
    dragging: bool = False
    lines: tuple[Line, ...] = ()
    band: Box | None = None
    undo: Deed | None = None
    redo: Deed | None = None
    can_paste: bool = False
    show_safe: bool = True
    show_bleed: bool = False
    show_guides: bool = True
    snap: bool = True
    people: tuple[Person, ...] = ()
    shown: int = -1
    languages: Languages = Languages.OWN
    page: bytes = b""
    page_size: tuple[float, float] = (0.0, 0.0)
    page_corner: tuple[float, float] = (0.0, 0.0)
    drawn: Design | None = None
    ink: Mapping[str, Box] = field(default_factory=dict)
    problems: tuple[ProblemView, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    fit: Fit = field(default_factory=Fit)

    @property
    def person(self) -> Person | None:
        """Whose card is shown."""
        return self.people[self.shown] if 0 <= self.shown < len(self.people) else None

    @property
    def fresh(self) -> bool:
        """Whether the preview shows the design as it is now."""
        return self.design is not None and self.drawn is self.design
