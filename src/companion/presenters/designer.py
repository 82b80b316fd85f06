"""The designer of badges and certificates: choose, draw, move and set things on a card whose preview is the PDF itself.

Everything happens on the main thread but drawing, the fit test and saving. The screen calls `tick` twice a second:
after a pause the design is saved and everyone's names are tried on it. Lengths are millimetres, turns degrees against
the clock.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from companion.domain import design_card, design_clipboard, design_edits, design_layout, design_properties
from companion.domain.answers import UserError
from companion.domain.design_layout import Axis, Edge, To
from companion.domain.designs import Design
from companion.domain.entry import Kind
from companion.presenters.changes import EVERYTHING, Changes
from companion.presenters.designer_card_acts import DesignerCardActs
from companion.presenters.designer_core import Refused
from companion.presenters.designer_pointer import (
    Act,
    Drag,
    clicked,
)
from companion.presenters.designer_state import Deed, Pace, Tool

CHANGES_PEOPLE: frozenset[str] = frozenset(
    {
        *(Kind.DELEGATE_PUT, Kind.BADGE_ISSUED, Kind.BADGE_ENDED, Kind.EVENT_PUT, Kind.PHOTO_PUT, Kind.UNDONE),
        *(Kind.CERTIFICATE_ISSUED, Kind.CERTIFICATE_VOIDED),
    }
)
CHANGES_DESIGNS: frozenset[str] = frozenset({Kind.TEMPLATE_PUT, Kind.UNDONE})


class DesignerPresenter(DesignerCardActs):
    """What a person can do in the designer."""

    _active = False
    _stale: frozenset[str] = EVERYTHING
    _end: Callable[[], None] | None = None

    def follow(self, changes: Changes) -> None:
        """Read anew what somebody else changes in the event, while the designer is on show or when it comes on show."""
        self._end = changes.subscribe(self._changed)

    def open(self, *, first: bool = True) -> None:
        """The designer comes on show: read what changed since, and open the `first` design unless one is open or the
        screen opens one itself."""
        self._active = True
        if self.state.design is None:
            self.read_designs(open_first=first)
        self._read_again()

    def leave(self) -> None:
        """Another screen comes on show: what waits to be kept is kept."""
        self._active = False
        self.cancel_drag()
        self.save_now()

    def _changed(self, kinds: frozenset[str]) -> None:
        self._stale |= kinds
        if self._active:
            self._read_again()

    def _read_again(self) -> None:
        stale, self._stale = self._stale, frozenset()
        if stale & CHANGES_PEOPLE:
            self._read_people()
        if stale & CHANGES_DESIGNS and self.state.design is not None:
            self.read_designs()
            self.look_again()

    def close(self) -> None:
        """The event is closed: what waits is still kept, the rest is for nobody."""
        self._render = lambda _state: None
        self._tell = lambda _told: None
        self.leave()
        if self._end is not None:
            self._end()
        self._drawing.close()

    # --- moving by keys ---

    def nudge(self, right: int, down: int, pace: Pace = Pace.USUAL) -> None:
        """What is chosen goes a little way; presses without a pause are one step."""
        ids = self.state.chosen
        self._try(
            lambda design: design_edits.move(design, ids, right * pace.mm, down * pace.mm),
            Deed.MOVE,
            merges=("move", ids),
        )

    def grow(self, wider: int, higher: int, pace: Pace = Pace.USUAL) -> None:
        """The one that is chosen gets a little larger or smaller to the right and down."""
        if len(self.state.chosen) == 1:
            key = self.state.chosen[0]
            grip = ("s" if higher else "") + ("e" if wider else "")
            self._try(
                lambda design: _grown(design, key, grip, wider * pace.mm, higher * pace.mm),
                Deed.RESIZE,
                merges=("grow", key),
            )

    def turn_by(self, degrees: float) -> None:
        """What is chosen turns against the clock."""
        ids = self.state.chosen
        self._try(lambda design: design_edits.turn(design, ids, degrees), Deed.TURN, merges=("turn", ids))

    # --- clipboard ---

    def copy(self) -> str:
        """What is chosen as text for the clipboard, "" when nothing is."""
        design = self.state.design
        if design is None or not self.state.chosen:
            return ""
        text = design_clipboard.copied(design, self.state.chosen)
        self.note_clipboard(text)
        return text

    def cut(self) -> str:
        """As `copy`, and what is chosen is deleted."""
        text = self.copy()
        if text:
            self.delete()
        return text

    def note_clipboard(self, text: str) -> None:
        """What lies on the clipboard now."""
        able = design_clipboard.can_be_pasted(text)
        if able != self.state.can_paste:
            self.state = replace(self.state, can_paste=able)
            self._put()

    def paste(self, text: str) -> None:
        """The elements on the clipboard, from this or another design, onto the side shown."""
        design = self.state.design
        if design is None:
            return
        try:
            after, new = design_clipboard.pasted(design, text, self.state.side)
            problems = self._pen.check(after.document)
        except UserError as error:
            self._refuse(error)
            return
        if problems:
            self._tell(Refused(problems[0].sentence, problems[0].remedy))
            return
        self._change(after, Deed.PASTE, chosen=new)

    def duplicate(self) -> None:
        """A copy of what is chosen beside it."""
        design = self.state.design
        if design is not None and self.state.chosen:
            after, new = design_clipboard.duplicated(design, self.state.chosen)
            self._change(after, Deed.DUPLICATE, chosen=new)

    def delete(self) -> None:
        """What is chosen is gone; locked elements stay."""
        ids = self.state.chosen
        self._try(lambda design: design_edits.delete(design, ids), Deed.DELETE)

    # --- layers ---

    def raise_(self) -> None:
        """What is chosen, one layer up."""
        self._order(design_edits.raised)

    def lower(self) -> None:
        """What is chosen, one layer down."""
        self._order(design_edits.lowered)

    def to_top(self) -> None:
        """What is chosen, over everything."""
        self._order(design_edits.to_top)

    def to_bottom(self) -> None:
        """What is chosen, under everything."""
        self._order(design_edits.to_bottom)

    def move_layer(self, key: str, place: int) -> None:
        """An element to this place of the layer list, counted from the foremost at 0."""
        self._try(lambda design: design_edits.put_layer(design, key, place), Deed.ORDER)

    def lock(self, *, on: bool, ids: Collection[str] | None = None) -> None:
        """What is chosen (or these) locked or free."""
        some = self.state.chosen if ids is None else tuple(ids)
        self._try(lambda design: design_edits.set_lock(design, some, on=on), Deed.LOCK)

    def hide(self, *, on: bool, ids: Collection[str] | None = None) -> None:
        """What is chosen (or these) left out on paper or shown again."""
        some = self.state.chosen if ids is None else tuple(ids)
        self._try(lambda design: design_edits.set_hidden(design, some, on=on), Deed.HIDE)

    def rename(self, key: str, name: str) -> None:
        """An element under another name in the layer list; an empty one goes back to the usual name."""
        self._try(lambda design: design_edits.rename(design, key, name), Deed.RENAME)

    def align(self, edge: Edge, to: To = To.CHOSEN) -> None:
        """What is chosen in line with the card, or with one another; a single one always goes to the card."""
        ids = self.state.chosen
        self._try(lambda design: design_layout.align(design, ids, edge, to), Deed.ALIGN)

    def spread(self, axis: Axis) -> None:
        """Three or more with equal gaps."""
        ids = self.state.chosen
        self._try(lambda design: design_layout.spread(design, ids, axis), Deed.SPREAD)

    def _order(self, order: Callable[[Design, Collection[str]], Design]) -> None:
        ids = self.state.chosen
        self._try(lambda design: order(design, ids), Deed.ORDER)

    # --- properties ---

    def set_property(self, name: str, value: object) -> None:
        """A property of everything chosen that has it; typing on in one box is one step."""
        ids = self.state.chosen
        self._try(
            lambda design: design_properties.set_value(design, ids, name, value),
            Deed.CHANGE,
            merges=("set", name, ids),
        )

    def set_field(self, field: str) -> None:
        """The chosen texts show this field."""
        self.set_property("text", f"{{{field}}}")

    def set_fallback(self, field: str) -> None:
        """The chosen texts show this field where theirs is empty; "" shows nothing then."""
        self.set_property("fallback", f"{{{field}}}" if field else "")

    def set_conditions(self, conditions: Iterable[str]) -> None:
        """The chosen elements are drawn only where all of these hold."""
        self.set_property("when", tuple(conditions))

    def put_on_side(self, side: str) -> None:
        """What is chosen goes to the other side, which is then shown."""
        ids = self.state.chosen
        self._try(lambda design: design_properties.set_side(design, ids, side), Deed.CHANGE)
        self.show_side(side)

    def add_picture(self, path: Path, *, background: bool = False) -> None:
        """A picture from a file (PNG, JPEG, SVG, PDF) onto the card, or under everything."""
        design, side = self.state.design, self.state.side
        if design is None:
            return

        def take(found: tuple[Mapping[str, Any], float, float]) -> None:
            picture, w, h = found
            now = self.state.design
            if now is not None:
                after, new = design_card.add_picture(now, picture, (w, h), side, background=background)
                self.state = replace(self.state, tool=Tool.CHOOSE)
                self._change(after, Deed.ADD, chosen=(new,))

        self._runner.read(lambda: self._shelf.picture(path), take, self._stumbled)

    def add(self, tool: Tool) -> None:
        """A new element of the usual size in the middle of the card: drawing without a mouse."""
        design = self.state.design
        if design is not None:
            middle = design.card.centre
            made = clicked(Drag(Act.DRAW, *middle, 0.0, design, tool=tool, side=self.state.side))
            self._change(made.design, Deed.ADD, chosen=(made.new,))


def _grown(design: Design, key: str, grip: str, wider: float, higher: float) -> Design:
    element = design.element(key)
    if element is None:
        return design
    # The way is told along the element's own axes, the handle is pulled over the card.
    start = element.box.centre
    to = element.box.on_card(wider, higher)
    return design_edits.resize(design, key, grip, to[0] - start[0], to[1] - start[1])
