"""Whose card the designer shows, the card as the PDF it will be, and whether everyone's fits."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from companion.domain.answers import UserError
from companion.domain.designs import FRONT, Design
from companion.domain.documents import Trouble
from companion.presenters.badge_choice import Person
from companion.presenters.badges import Fit
from companion.presenters.certificates import Languages
from companion.presenters.designer_core import DesignerCore, Told
from companion.presenters.designer_ports import Content, DrawnCard, Pen, Shelf
from companion.presenters.designer_preview import NewestOnly
from companion.presenters.designer_state import DesignerState, ProblemView
from companion.presenters.runner import Job, Runner

CHECKED_AT_ONCE = 100
"""How many people one piece of the fit test looks at, so that previews never wait long behind it."""

_Look = tuple[tuple[ProblemView, ...], DrawnCard | None]


class DesignerShowing(DesignerCore):
    """Adds the people, the preview and the fit test."""

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
        super().__init__(runner, pen, shelf, render, tell, kind, language)
        self._contents: tuple[Content, ...] = ()
        self._reading: Job | None = None
        self._turn = 0
        self._checked = -1
        self._drawing: NewestOnly[_Look] = NewestOnly(runner, self._stumbled)

    def show(self, place: int) -> None:
        """Show the card of the person at this place, counted from 0; the list is a ring."""
        if self.state.people:
            self.state = replace(self.state, shown=place % len(self.state.people))
            self._put()
            self._draw()

    def somebody(self) -> Content | None:
        """What the card of the person on show says, None when there is nobody."""
        place = self.state.shown
        return self._contents[place] if 0 <= place < len(self._contents) else None

    def step(self, by: int) -> None:
        """The next or the previous person."""
        self.show(self.state.shown + by)

    def show_delegate(self, delegate: str) -> bool:
        """Show the card of a delegate; whether they have one."""
        place = next((at for at, one in enumerate(self.state.people) if one.id == delegate), -1)
        if place >= 0:
            self.show(place)
        return place >= 0

    def show_longest(self) -> None:
        """Show whose name asks for the most room."""
        if self.state.people:
            self.show(max(range(len(self.state.people)), key=lambda at: self.state.people[at].length))

    def show_shortest(self) -> None:
        """Show whose name asks for the least room."""
        if self.state.people:
            self.show(min(range(len(self.state.people)), key=lambda at: self.state.people[at].length))

    def show_without_native(self) -> None:
        """Show the next one without a native name."""
        self._show_next(at for at, one in enumerate(self.state.people) if not one.native)

    def show_without_latin(self) -> None:
        """Show the next one without a Latin name."""
        self._show_next(at for at, one in enumerate(self.state.people) if not one.latin)

    def show_misfit(self) -> None:
        """Show the next one on whose card something does not fit."""
        wrong = set(self.state.fit.delegates)
        self._show_next(at for at, one in enumerate(self.state.people) if one.id in wrong)

    def choose_languages(self, languages: Languages) -> None:
        """Other languages on a certificate."""
        if languages is not self.state.languages:
            self.state = replace(self.state, languages=languages)
            self._put()
            self._read_people()

    def show_side(self, side: str) -> None:
        """Show the front or the back."""
        if side != self.state.side:
            self.state = replace(self.state, side=side, chosen=())
            self._arrange()
            self._draw()

    def _show_next(self, places: Iterable[int]) -> None:
        found = list(places)
        if found:
            later = [place for place in found if place > self.state.shown]
            self.show(min(later or found))

    # --- people ---

    def _read_people(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        kind, tags = self.state.kind, self.state.languages.tags
        self._reading = self._runner.work(
            lambda _progress, _cancelled: self._shelf.contents(kind, tags), self._take_people, self._stumbled
        )

    def _take_people(self, contents: Sequence[Content]) -> None:
        before = self.state.person
        self._contents = tuple(contents)
        self._roles = tuple(dict.fromkeys(role for one in contents if (role := getattr(one, "role", ""))))
        people = tuple(Person(one.delegate, one.native, one.latin) for one in contents)
        place = next((at for at, one in enumerate(people) if before is not None and one.id == before.id), 0)
        self.state = replace(self.state, people=people, shown=place if people else -1)
        self._changed_design()

    # --- preview ---

    def _changed_design(self) -> None:
        self._turn += 1
        self._checked = -1
        self.state = replace(self.state, fit=Fit(0, len(self._contents)))
        self._arrange()
        self._draw()

    def _draw(self) -> None:
        design, place, side = self.state.design, self.state.shown, self.state.side
        if design is None or not 0 <= place < len(self._contents):
            return
        content = self._contents[place]

        def look() -> _Look:
            document = design.document
            shown = self._shelf.with_photo(content) if design.shows_photo else content
            try:
                return (), self._pen.draw(document, shown, side)
            except UserError:
                problems = self._pen.check(document)
                if not problems:
                    raise
                return problems, None

        self._drawing.want(look, lambda made: self._show_card(made, design, content, side))

    def _show_card(self, made: _Look, design: Design, content: Content, side: str) -> None:
        place = self.state.shown
        shown = 0 <= place < len(self._contents) and self._contents[place] is content
        if not shown or side != self.state.side:
            return
        problems, card = made
        self.state = replace(self.state, problems=problems, drawn=design)
        if card is not None:
            self.state = replace(
                self.state,
                page=card.pdf,
                page_size=card.size,
                page_corner=card.corner,
                ink=card.ink,
                troubles=card.troubles,
            )
        self._arrange()

    # --- fit ---

    def check_fit(self) -> None:
        """Try everyone's names on the design as it is now."""
        if self._checked != self._turn:
            self._checked = self._turn
            self._check(self._turn, 0)

    def _check(self, turn: int, start: int) -> None:
        design = self.state.design
        some = self._contents[start : start + CHECKED_AT_ONCE]
        if design is None or turn != self._turn or not some:
            return

        def take(troubles: tuple[Trouble, ...]) -> None:
            if turn != self._turn:
                return
            fit = Fit(start + len(some), len(self._contents), self.state.fit.misfits + troubles)
            self.state = replace(self.state, fit=fit)
            self._put()
            self._check(turn, start + len(some))

        def failed(error: Exception) -> None:
            # A design with a mistake fits nobody; the mistake itself is told by the preview.
            if not isinstance(error, UserError):
                self._stumbled(error)

        self._runner.work(lambda _progress, _cancelled: self._pen.fits(design.document, some), take, failed)

    def _blank(self) -> None:
        """Another design is on its way: nothing drawn is true any more."""
        self.state = replace(
            self.state, page=b"", drawn=None, ink={}, problems=(), troubles=(), side=FRONT, chosen=(), fit=Fit()
        )
