"""The heart of the designer: the state, what is chosen, every change as a step that can be taken back."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.design_card import set_titles
from companion.domain.designs import Design
from companion.presenters.designer_history import DesignHistory
from companion.presenters.designer_ports import Pen, Shelf
from companion.presenters.designer_state import Deed, DesignerState, Saved
from companion.presenters.designer_views import with_chosen
from companion.presenters.paper import fault
from companion.presenters.runner import Runner


@dataclass(frozen=True, slots=True)
class CopyMade:
    """A design that came with the program was changed: it is an own one now, under this title."""

    title: str


@dataclass(frozen=True, slots=True)
class Exported:
    """The design was saved as a file."""

    path: Path


@dataclass(frozen=True, slots=True)
class Imported:
    """A design was read from a file and kept under this title."""

    title: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Something cannot be: why, and what to do."""

    sentence: str
    remedy: str


Told = CopyMade | Exported | Imported | Refused

COPY_WORDS = {"en": "{} (own{})", "zh": "{}（自定{}）", "ko": "{} (직접 만듦{})"}
"""What a changed copy of a shipped design is called, by language, with a number from the second on."""
_COPY_MARK = re.compile(r" \(own(?: \d+)?\)$|（自定(?: \d+)?）$| \(직접 만듦(?: \d+)?\)$")


class DesignerCore:
    """Holds the state and makes changes; what follows from a change is added by those who know more."""

    def __init__(
        self,
        runner: Runner,
        pen: Pen,
        shelf: Shelf,
        render: Callable[[DesignerState], None],
        tell: Callable[[Told], None],
        kind: str = "badge",
        language: str = "en",
    ) -> None:
        self._runner = runner
        self._pen = pen
        self._shelf = shelf
        self._render = render
        self._tell = tell
        self._language = language
        self._history = DesignHistory()
        self._roles: tuple[str, ...] = ()
        self._quiet = 0
        self.state = DesignerState(kind=kind)

    def speak(self, language: str) -> None:
        """Name designs and layers in another language ("en", "zh", "ko")."""
        if language != self._language:
            self._language = language
            self._arrange()

    def undo(self) -> bool:
        """Take the last step back; whether there was one."""
        return self._step(self._history.back())

    def redo(self) -> bool:
        """Do what was taken back again; whether there was something."""
        return self._step(self._history.forward())

    def dismiss(self) -> None:
        """The trouble was read."""
        self.state = replace(self.state, fault=None)
        self._put()

    def _step(self, design: Design | None) -> bool:
        if design is None:
            return False
        self._take(design)
        return True

    def _change(
        self,
        after: Design,
        deed: Deed,
        *,
        merges: tuple[object, ...] | None = None,
        chosen: Iterable[str] | None = None,
        before: Design | None = None,
    ) -> None:
        """One step: the design as it is after it. Nothing happens when that is the design as it was."""
        start = before or self.state.design
        if start is None:
            return
        if after == start:
            self._choose(self.state.chosen if chosen is None else chosen)
            return
        if not self.state.own:
            renamed = {key: title for key, title in after.titles.items() if start.titles.get(key) != title}
            titles = self._copy_titles(start)
            start, after = set_titles(start, titles), set_titles(after, {**titles, **renamed})
        self._history.record(start, after, deed, merges)
        if chosen is not None:
            self.state = replace(self.state, chosen=tuple(chosen))
        self._take(after)

    def _copy_titles(self, design: Design) -> dict[str, str]:
        """What a copy of the design is called: “A6 badge (own)”, and the next “A6 badge (own 2)”."""
        known = {one.title for one in self.state.designs}

        def called(number: int) -> dict[str, str]:
            mark = "" if number == 1 else f" {number}"
            return {tag: words.format(_COPY_MARK.sub("", design.title(tag)), mark) for tag, words in COPY_WORDS.items()}

        return next(titles for number in count(1) if (titles := called(number))[self._language] not in known)

    def _take(self, design: Design) -> None:
        """Show this design, to be kept after a pause."""
        first = not self.state.own
        self._quiet = 0
        self.state = replace(self.state, design=design, own=True, saved=Saved.WAITING)
        self._changed_design()
        if first:
            self._tell(CopyMade(self.state.title))

    def _try(self, edit: Callable[[Design], Design], deed: Deed, *, merges: tuple[object, ...] | None = None) -> None:
        """An edit of the design as it is; what cannot be is refused in words."""
        design = self.state.design
        if design is None:
            return
        try:
            after = edit(design)
        except UserError as error:
            self._refuse(error)
            return
        self._change(after, deed, merges=merges)

    def _refuse(self, error: UserError) -> None:
        self._tell(Refused(error.sentence, error.remedy))
        self._put()

    def _choose(self, chosen: Iterable[str]) -> None:
        self.state = replace(self.state, chosen=tuple(chosen))
        self._arrange()

    def _arrange(self) -> None:
        """Work out anew what follows from the design and what is chosen."""
        state = with_chosen(self.state, self._language, self._roles)
        self.state = replace(state, undo=self._history.undo, redo=self._history.redo)
        self._put()

    def _changed_design(self) -> None:
        """The design is another one: show it, and have it drawn."""
        raise NotImplementedError

    def _stumbled(self, error: Exception) -> None:
        """What a person can mend is shown; a fault of ours still goes to the log."""
        try:
            self.state = replace(self.state, loading=False, fault=fault(error))
        finally:
            self._put()

    def _put(self) -> None:
        self._render(self.state)
