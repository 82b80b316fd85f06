"""The steps of a design that can be taken back: what goes on without a pause is one step."""

from dataclasses import dataclass

from companion.domain.designs import Design
from companion.presenters.designer_state import Deed

STEPS = 200
"""How many steps are kept; designs share their elements, so a step is a few kilobytes at most."""


@dataclass(frozen=True, slots=True)
class Step:
    """A step: the design before and after it, what it did, and what further changes belong to it."""

    before: Design
    after: Design
    deed: Deed
    merges: tuple[object, ...] | None = None


class DesignHistory:
    """Steps back and forward."""

    def __init__(self) -> None:
        self._back: tuple[Step, ...] = ()
        self._forward: tuple[Step, ...] = ()

    @property
    def undo(self) -> Deed | None:
        """What would be taken back."""
        return self._back[-1].deed if self._back else None

    @property
    def redo(self) -> Deed | None:
        """What would be done again."""
        return self._forward[-1].deed if self._forward else None

    def record(self, before: Design, after: Design, deed: Deed, merges: tuple[object, ...] | None = None) -> None:
        """Something was done. With the same `merges` as the step before, and without a pause, it is part of that."""
        last = self._back[-1] if self._back else None
        self._forward = ()
        if last is not None and merges is not None and last.merges == merges:
            self._back = (*self._back[:-1], Step(last.before, after, deed, merges))
        else:
            self._back = (*self._back, Step(before, after, deed, merges))[-STEPS:]

    def pause(self) -> None:
        """What comes next is a step of its own."""
        if self._back and self._back[-1].merges is not None:
            last = self._back[-1]
            self._back = (*self._back[:-1], Step(last.before, last.after, last.deed))

    def back(self) -> Design | None:
        """The design before the last step; None when there is none."""
        if not self._back:
            return None
        step = self._back[-1]
        self._back, self._forward = self._back[:-1], (*self._forward, step)
        return step.before

    def forward(self) -> Design | None:
        """The design after the step that was taken back last; None when there is none."""
        if not self._forward:
            return None
        step = self._forward[-1]
        self._forward, self._back = self._forward[:-1], (*self._back, step)
        return step.after

    def clear(self) -> None:
        """Another design was opened."""
        self._back = self._forward = ()
