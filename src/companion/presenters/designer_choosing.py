"""What the pointer and the layer list do in the designer: choose, drag, pull, turn, draw."""

from collections.abc import Collection, Iterable
from dataclasses import replace

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
from companion.presenters.designer_state import Deed, Grip, Tool

_DEEDS = {Act.MOVE: Deed.MOVE, Act.RESIZE: Deed.RESIZE, Act.TURN: Deed.TURN, Act.DRAW: Deed.ADD}


class DesignerChoosing(DesignerKeeping):
    """Adds what is chosen and what the pointer does with it."""

    _drag: Drag | None = None

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
        if grip is not None:
            # With Shift and Alt, too: there they keep the proportions and let go of the guides.
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
