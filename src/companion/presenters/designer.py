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
from companion.domain.designs import BACK, FRONT, Design
from companion.domain.entry import Kind
from companion.presenters.changes import EVERYTHING, Changes
from companion.presenters.designer_core import Refused
from companion.presenters.designer_keeping import DesignerKeeping
from companion.presenters.designer_pointer import (
    Act,
    Drag,
    clicked,
    dragged,
    grip_at,
    in_band,
    is_drag,
    under,
)
from companion.presenters.designer_state import Deed, Grip, Pace, Tool

CHANGES_PEOPLE: frozenset[str] = frozenset(
    {Kind.DELEGATE_PUT, Kind.BADGE_ISSUED, Kind.BADGE_ENDED, Kind.EVENT_PUT, Kind.PHOTO_PUT, Kind.UNDONE}
)
CHANGES_DESIGNS: frozenset[str] = frozenset({"template_put", Kind.UNDONE})
_DEEDS = {Act.MOVE: Deed.MOVE, Act.RESIZE: Deed.RESIZE, Act.TURN: Deed.TURN, Act.DRAW: Deed.ADD}


class DesignerPresenter(DesignerKeeping):
    """What a person can do in the designer."""

    _drag: Drag | None = None
    _active = False
    _stale: frozenset[str] = EVERYTHING
    _end: Callable[[], None] | None = None

    def follow(self, changes: Changes) -> None:
        """Read anew what somebody else changes in the event, while the designer is on show or when it comes on show."""
        self._end = changes.subscribe(self._changed)

    def open(self) -> None:
        """The designer comes on show: read what changed since, and open the first design unless one is open."""
        self._active = True
        if self.state.design is None:
            self.read_designs(open_first=True)
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
        self.leave()
        if self._end is not None:
            self._end()
        self._drawing.close()
        self._render = lambda _state: None
        self._tell = lambda _told: None

    # --- choosing ---

    def choose(self, ids: Iterable[str]) -> None:
        """These elements are chosen, in the layer list for instance."""
        self._history.pause()
        self._choose(ids)

    def choose_all(self) -> None:
        """All elements of the side that are neither locked nor hidden."""
        self.choose(self._free())

    def choose_none(self) -> None:
        """Nothing is chosen."""
        self.choose(())

    def next(self, by: int = 1) -> None:
        """The next element in the order of the layers, or with -1 the one before; round and round."""
        order = [layer.id for layer in self.state.layers if layer.id in self._free()]
        if not order:
            return
        last = next((key for key in reversed(self.state.chosen) if key in order), None)
        place = order.index(last) + by if last is not None else (0 if by > 0 else -1)
        self.choose((order[place % len(order)],))

    def choose_tool(self, tool: Tool) -> None:
        """What the next press on the card does."""
        self.state = replace(self.state, tool=tool)
        self._put()

    def set_view(
        self,
        *,
        safe: bool | None = None,
        bleed: bool | None = None,
        guides: bool | None = None,
        snap: bool | None = None,
    ) -> None:
        """What is shown around the card, and whether things snap."""
        state = self.state
        self.state = replace(
            state,
            show_safe=state.show_safe if safe is None else safe,
            show_bleed=state.show_bleed if bleed is None else bleed,
            show_guides=state.show_guides if guides is None else guides,
            snap=state.snap if snap is None else snap,
        )
        self._put()

    # --- the pointer ---

    def cursor_at(self, x: float, y: float, reach: float) -> Grip | str:
        """What a press here would take: a handle, “move” for an element, "" for nothing."""
        state = self.state
        if state.design is None or state.tool is not Tool.CHOOSE:
            return ""
        grip = grip_at(state.frame, state.grips, x, y, reach)
        return grip or ("move" if under(state.design, state.side, x, y, reach) else "")

    def press(self, x: float, y: float, reach: float, *, add: bool = False, deeper: bool = False) -> None:
        """The button goes down. `add`: to what is chosen; `deeper`: choose what lies under what is chosen here."""
        state = self.state
        design = state.design
        if design is None:
            return
        self._history.pause()

        def start(act: Act, ids: Collection[str] = (), grip: Grip | None = None, *, again: bool = False) -> None:
            self._drag = Drag(
                act, x, y, reach, design, tuple(ids), grip, state.tool, state.side, state.chosen, again=again
            )

        if state.tool is not Tool.CHOOSE:
            start(Act.DRAW)
            return
        grip = grip_at(state.frame, state.grips, x, y, reach)
        if grip is not None and not add and not deeper:
            start(Act.TURN if grip is Grip.TURN else Act.RESIZE, state.chosen, grip)
            return
        found = under(design, state.side, x, y, reach)
        if not found:
            start(Act.BAND, state.chosen if add else ())
            if not add:
                self._choose(())
            return
        if add:
            key = found[0]
            chosen = tuple(one for one in state.chosen if one != key) if key in state.chosen else (*state.chosen, key)
            self._choose(chosen)
            start(Act.MOVE if key in chosen else Act.NOTHING, chosen)
        elif deeper:
            self._choose((_beneath(found, state.chosen),))
            start(Act.MOVE, self.state.chosen)
        elif set(found) & set(state.chosen):
            start(Act.MOVE, state.chosen, again=True)
        else:
            self._choose(found[:1])
            start(Act.MOVE, found[:1])

    def drag(self, x: float, y: float, *, free: bool = False, keep: bool = False) -> None:
        """The pointer moves with the button down. `free`: snap to nothing; `keep`: along one axis, the proportions the
        other way round, turning by 15 degrees."""
        drag = self._drag
        if drag is None or drag.act is Act.NOTHING or not is_drag(drag, x, y):
            return
        self._drag = drag = replace(drag, moved=True)
        made = dragged(drag, x, y, snap=self.state.snap and not free, keep=keep, safe=self.state.show_safe)
        changed = made.design is not self.state.design and made.design != self.state.design
        chosen = (made.new,) if made.new else self.state.chosen
        if drag.act is Act.BAND and made.band is not None:
            chosen = tuple(dict.fromkeys((*drag.ids, *in_band(drag.before, drag.side, made.band))))
        self.state = replace(
            self.state, design=made.design, chosen=chosen, lines=made.lines, band=made.band, dragging=True
        )
        if changed:
            self._changed_design()
        else:
            self._arrange()

    def release(self) -> None:
        """The button goes up: a drag is one step."""
        drag, self._drag = self._drag, None
        if drag is None:
            return
        after, state = self.state.design, self.state
        self.state = replace(state, lines=(), band=None, dragging=False)
        if drag.act is Act.DRAW:
            self._drawn(drag, state.chosen)
        elif drag.moved and after is not None and drag.act in _DEEDS:
            self._change(after, _DEEDS[drag.act], before=drag.before, chosen=state.chosen)
        elif drag.again and not drag.moved and drag.act is Act.MOVE:
            self._choose((self._again(drag),))
        else:
            self._arrange()

    def cancel_drag(self) -> bool:
        """Everything as it was before the press; whether something was being dragged."""
        drag, self._drag = self._drag, None
        if drag is None:
            return False
        self.state = replace(
            self.state, design=drag.before, chosen=drag.chosen, lines=(), band=None, dragging=False, tool=Tool.CHOOSE
        )
        self._changed_design()
        return True

    def _drawn(self, drag: Drag, chosen: tuple[str, ...]) -> None:
        """A new element: as it was drawn, or of the usual size after a mere click."""
        after = self.state.design
        self.state = replace(self.state, tool=Tool.CHOOSE)
        tiny = self.state.frame is not None and max(self.state.frame.w, self.state.frame.h) < 1.0
        if not drag.moved or tiny or after is None:
            made = clicked(drag)
            after, chosen = made.design, (made.new,)
        self._change(after, Deed.ADD, before=drag.before, chosen=chosen)

    def _again(self, drag: Drag) -> str:
        """What a second click at the same place chooses: the next one beneath; of several chosen, the foremost here."""
        found = under(drag.before, drag.side, drag.x, drag.y, drag.reach)
        return found[0] if len(drag.chosen) > 1 else _beneath(found, drag.chosen)

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

    def set_colour_name(self, name: str, colour: str) -> None:
        """A named colour of the design, wherever it is used."""
        self._try(
            lambda design: design_card.set_colour_name(design, name, colour), Deed.COLOUR, merges=("colour", name)
        )

    def set_role_colour(self, table: str, role: str, colour: str) -> None:
        """The colour of a role; “band” is the table of the role band."""
        self._try(
            lambda design: design_card.set_role_colour(design, table, role, colour),
            Deed.COLOUR,
            merges=("role", table, role),
        )

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

    # --- the card ---

    def set_card_size(self, width: float, height: float, *, scale: bool) -> None:
        """The card in another size (mm), with all on it or around it."""
        self._try(lambda design: design_card.set_card_size(design, width, height, scale=scale), Deed.CARD)

    def set_bleed(self, bleed: float) -> None:
        """How far ink goes over the edge (mm)."""
        self._try(lambda design: design_card.set_bleed(design, bleed), Deed.CARD, merges=("bleed",))

    def set_safe(self, safe: float) -> None:
        """How much of the edge stays free of words (mm)."""
        self._try(lambda design: design_card.set_safe(design, safe), Deed.CARD, merges=("safe",))

    def set_fold(self, fold: str) -> None:
        """“none”, “across” or “along”."""
        self._try(lambda design: design_card.set_fold(design, fold), Deed.CARD)

    def set_duplex(self, edge: str) -> None:
        """Over which edge the sheet is turned: “long” or “short”."""
        self._try(lambda design: design_card.set_duplex(design, edge), Deed.CARD)

    def remove_back(self) -> None:
        """The back and all on it are gone."""
        self._try(design_card.remove_back, Deed.CARD)
        self.show_side(FRONT)

    def mirror_front(self) -> None:
        """The back gets what the front has, for cards that turn on their strap."""
        self._try(design_card.mirror_front, Deed.CARD)
        self.show_side(BACK)

    def add_guide(self, axis: str, at: float) -> None:
        """A guide of one's own: upright at x (“x”) or level at y (“y”)."""
        self._try(lambda design: design_card.add_guide(design, axis, at), Deed.GUIDE)

    def move_guide(self, place: int, at: float) -> None:
        """A guide elsewhere; off the card it is gone."""
        self._try(lambda design: design_card.move_guide(design, place, at), Deed.GUIDE, merges=("guide", place))

    def remove_guide(self, place: int) -> None:
        """A guide less."""
        self._try(lambda design: design_card.remove_guide(design, place), Deed.GUIDE)

    def _free(self) -> tuple[str, ...]:
        """The ids of the side's elements that can be taken hold of."""
        design = self.state.design
        if design is None:
            return ()
        some = design.on(self.state.side)
        return tuple(one.id for one in some if one.placed and not one.locked and not one.hidden)


def _beneath(found: tuple[str, ...], chosen: Collection[str]) -> str:
    """Of what lies here, the one under the chosen one; under the last comes the first again."""
    place = next((at for at, key in enumerate(found) if key in chosen), -1)
    return found[(place + 1) % len(found)]


def _grown(design: Design, key: str, grip: str, wider: float, higher: float) -> Design:
    element = design.element(key)
    if element is None:
        return design
    # The way is told along the element's own axes, the handle is pulled over the card.
    start = element.box.centre
    to = element.box.on_card(wider, higher)
    return design_edits.resize(design, key, grip, to[0] - start[0], to[1] - start[1])
