"""Badges: which design on which paper for whom, as the very PDF that will be printed; then save or print it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from companion.domain.codes import read_code
from companion.domain.documents import BadgeContent, RenderedDocument, StockChoice, TemplateChoice, Trouble
from companion.domain.entry import Kind
from companion.domain.paper import OwnPaper, paper_item, rounded_shift, shift_of, used_lately, with_shift
from companion.domain.print_batches import BatchKind, BatchWish
from companion.domain.printing import BadgeOrder
from companion.presenters.badge_choice import BadgeChoices, Person, Who, read_choices, stock_in_force
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand, hand_to_printer, lost
from companion.presenters.printing import Papers, PrintingPresenter, PrintingState, printer_in_force
from companion.presenters.runner import Cancelled, Job, Progress
from companion.services.badges import badge_contents
from companion.services.ports import DocumentEngine

CHECKED_AT_ONCE = 100
"""How many badges one piece of the fit test looks at, so that previews never wait long behind it."""
_CHANGES_WHO = frozenset(
    {Kind.DELEGATE_PUT, Kind.BADGE_ISSUED, Kind.BADGE_ENDED, Kind.EVENT_PUT, Kind.TEMPLATE_PUT, Kind.UNDONE}
)


@dataclass(frozen=True, slots=True)
class Fit:
    """The fit test over everyone chosen: how many of how many were looked at, and what does not fit."""

    checked: int = 0
    of: int = 0
    misfits: tuple[Trouble, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether everyone was looked at."""
        return self.checked >= self.of

    @property
    def delegates(self) -> tuple[str, ...]:
        """Whose badges have a misfit, each once."""
        return tuple(dict.fromkeys(trouble.delegate for trouble in self.misfits))


@dataclass(frozen=True, slots=True)
class BadgesState(PrintingState):
    """Everything the screen shows.

    `badge` is a PDF whose first label holds the badge of the person shown (`shown` counts from 0, -1 when nobody is
    chosen); `sheet` holds one page as it will be printed, `sheet_page` of `sheet_pages`. `shift` is right and down in
    millimetres. An empty `template` takes the one nearest to the paper. `marks`: paper that is cut by hand gets marks.
    `again`: those are printed, too, whose badge was printed before. `recent`: papers used lately, the newest first.
    """

    templates: tuple[TemplateChoice, ...] = ()
    template: str = ""
    stocks: tuple[StockChoice, ...] = ()
    stock: str = ""
    who: Who = Who.EVERYONE
    delegation: str = ""
    delegations: tuple[tuple[str, str, int], ...] = ()
    total: int = 0
    unprinted: int = 0
    chosen: int = 0
    people: tuple[Person, ...] = ()
    shown: int = -1
    badge: bytes = b""
    badge_troubles: tuple[Trouble, ...] = ()
    sheet: bytes = b""
    sheet_page: int = 1
    sheet_pages: int = 0
    fit: Fit = Fit()
    start_at: int = 1
    shift: tuple[float, float] = (0.0, 0.0)
    order: BadgeOrder = BadgeOrder.DELEGATION
    marks: bool = True
    again: bool = False
    recent: tuple[str, ...] = ()

    @property
    def printed(self) -> int:
        """How many of those chosen have a badge that was printed before."""
        return sum(person.printed > 0 for person in self.people)

    @property
    def to_print(self) -> int:
        """How many badges the printer would get: those printed before only when they are wanted again, or are all."""
        fresh = len(self.people) - self.printed
        return len(self.people) if self.again or not fresh else fresh

    @property
    def stock_chosen(self) -> StockChoice | None:
        """The paper in force."""
        return next((stock for stock in self.stocks if stock.id == self.stock), None)

    @property
    def person(self) -> Person | None:
        """Whose badge is shown."""
        return self.people[self.shown] if 0 <= self.shown < len(self.people) else None

    @property
    def can_print(self) -> bool:
        """Whether there is somebody to print for, a measured paper and a printer, and nothing is being made."""
        return self.can_save and bool(self.printer)

    @property
    def can_save(self) -> bool:
        """Whether there is somebody to print for and a measured paper, and nothing is being made."""
        stock = self.stock_chosen
        return bool(self.people) and stock is not None and stock.measured and self.run is None


@dataclass(frozen=True, slots=True)
class _Maker:
    engine: Callable[[], DocumentEngine]
    template: str
    stock: str
    start_at: int
    shift: tuple[float, float]
    marks: bool

    def check(self, contents: Sequence[BadgeContent], progress: Progress, cancelled: Cancelled) -> RenderedDocument:
        """What would be drawn, without drawing it: a batch is drawn sheet by sheet as the printer takes it."""
        engine, troubles = self.engine(), list[Trouble]()
        for start in range(0, len(contents), CHECKED_AT_ONCE):
            if cancelled():
                return RenderedDocument(b"", 0, cancelled=True)
            some = contents[start : start + CHECKED_AT_ONCE]
            troubles += engine.check_badges(some, template=self.template, stock=self.stock)
            progress(start + len(some), len(contents))
        gone = {trouble.delegate for trouble in troubles if trouble.left_out}
        drawn = tuple(content.delegate for content in contents if content.delegate not in gone)
        return RenderedDocument(b"", 0, tuple(troubles), drawn)

    def draw(
        self, contents: Sequence[BadgeContent], progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> RenderedDocument:
        return self.engine().badges(
            contents,
            template=self.template,
            stock=self.stock,
            start_at=self.start_at,
            shift=self.shift,
            marks=self.marks,
            progress=progress,
            cancelled=cancelled,
        )


class BadgesPresenter(PrintingPresenter[BadgesState, Done]):
    """Holds the choices, has previews drawn beside the window, and sends the result out."""

    kind = BatchKind.BADGES

    def __init__(
        self, context: ScreenContext, render: Callable[[BadgesState], None], tell: Callable[[Done], None]
    ) -> None:
        kept = context.settings()
        order = next((one for one in BadgeOrder if one == kept.badge_order), BadgeOrder.DELEGATION)
        state = BadgesState(
            template=kept.badge_template,
            stock=kept.badge_stock,
            printer=kept.printer,
            order=order,
            marks=kept.crop_marks,
            recent=kept.recent_papers,
        )
        super().__init__(context, render, tell, state)
        self._contents: tuple[BadgeContent, ...] = ()
        self._only: tuple[str, ...] = ()
        self._round = 0
        self._drawing: dict[str, Job] = {}
        self._then: Callable[[], None] | None = None

    def read(self) -> None:
        """Read delegates, papers and printers anew."""
        context, state, only = self._context, self.state, self._only
        self._read_by(lambda: read_choices(context, state.who, state.delegation, only, state.order), self._take)

    def _take(self, found: BadgeChoices) -> None:
        before = self.state.person
        self._contents = found.contents
        people = tuple(Person(c.delegate, c.native, c.latin, found.printed.get(c.delegate, 0)) for c in found.contents)
        place = next((i for i, one in enumerate(people) if before is not None and one.id == before.id), 0)
        known = {template.id for template in found.templates}
        self.state = replace(
            self.state,
            loading=False,
            templates=found.templates,
            template=self.state.template if self.state.template in known else "",
            stocks=found.stocks,
            stock=stock_in_force(self.state.stock, found.stocks),
            delegations=found.delegations,
            total=found.total,
            unprinted=found.unprinted,
            chosen=len(self._only),
            people=people,
            shown=place if people else -1,
            printers=found.printers,
            printer=printer_in_force(self.state.printer, found.printers),
        )
        self._take_shift()
        self._draw_again(keep=True)
        self.ask_printer()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _matters(self, kinds: frozenset[str]) -> bool:
        if kinds & _CHANGES_WHO:
            return True
        # While a batch goes out every sheet says so; what it changes is read once, when it is over.
        going = self.state.batch.batch is not None
        return Kind.BADGE_PRINTED in kinds and self.state.who is not Who.CHOSEN and not going

    # --- choices ---

    def choose_stock(self, stock: str) -> None:
        """Take another paper; one that nobody measured is shown but not drawn."""
        if stock != self.state.stock:
            self.state = replace(self.state, stock=stock, start_at=1)
            self._remember()
            self._take_shift()
            self._draw_again()

    def keep_paper(self, paper: OwnPaper, then: Callable[[], None] | None = None) -> None:
        """Keep a paper that was measured, on this laptop, and take it; `then` is called once it is on show."""
        self._then = then
        settings = self._context.settings()
        papers = {**settings.own_papers, paper.id: paper_item(paper)}
        self._context.keep(replace(settings, own_papers=papers))
        self.state = replace(self.state, stock=paper.id, start_at=1)
        self._remember()
        self.read()

    def forget_paper(self, paper: str) -> None:
        """Forget a paper that was measured on this laptop."""
        settings = self._context.settings()
        left = {one: item for one, item in settings.own_papers.items() if one != paper}
        self._context.keep(replace(settings, own_papers=left))
        self.read()

    def cut_at(self, stock: str, length: float) -> None:
        """Cut pieces of an endless roll to so many millimetres, and take it."""
        settings = self._context.settings()
        self._context.keep(replace(settings, cut_lengths={**settings.cut_lengths, stock: round(length, 1)}))
        self.state = replace(self.state, stock=stock, start_at=1)
        self._remember()
        self.read()

    def choose_template(self, template: str) -> None:
        """Take another design; "" takes the one nearest to the paper."""
        if template != self.state.template:
            self.state = replace(self.state, template=template)
            self._remember()
            self._draw_again()

    def choose_order(self, order: BadgeOrder) -> None:
        """Print in another order, kept for next time."""
        if order is not self.state.order:
            self.state = replace(self.state, order=order)
            self._context.keep(replace(self._context.settings(), badge_order=str(order)))
            self.read()

    def choose_marks(self, *, marks: bool) -> None:
        """Marks on paper that is cut by hand, or none."""
        if marks != self.state.marks:
            self.state = replace(self.state, marks=marks)
            self._context.keep(replace(self._context.settings(), crop_marks=marks))
            self._put()
            self._draw_sheet()

    def choose_again(self, *, again: bool) -> None:
        """Print those, too, whose badge was printed before."""
        self.state = replace(self.state, again=again)
        self._put()

    def choose_who(self, who: Who, delegation: str = "", only: Sequence[str] = ()) -> None:
        """Print for other people."""
        if only:
            self._only = tuple(only)
        # Whoever names people wants their badges, printed before or not.
        self.state = replace(self.state, who=who, delegation=delegation, again=who is Who.CHOSEN)
        self.read()

    def start_at(self, label: int) -> None:
        """Begin at a later label of a part-used sheet, kept within the sheet."""
        stock = self.state.stock_chosen
        kept = max(1, min(label, stock.per_page if stock is not None and stock.measured else 1))
        if kept != self.state.start_at:
            self.state = replace(self.state, start_at=kept, sheet_page=1)
            self._put()
            self._draw_sheet()

    def start_where(self, across: float, down: float) -> None:
        """Begin at the label that lies at this place of the first page, in millimetres."""
        stock = self.state.stock_chosen
        label = None if stock is None else stock.label_at(across - self.state.shift[0], down - self.state.shift[1])
        if label is not None and self.state.sheet_page == 1:
            self.start_at(label)

    def shift(self, right: float, down: float) -> None:
        """Correct a printer that pulls paper in askew, in millimetres, to a tenth; kept for this printer and paper."""
        kept = rounded_shift(right, down)
        if kept == self.state.shift:
            return
        self.state = replace(self.state, shift=kept)
        stock, settings = self.state.stock_chosen, self._context.settings()
        if stock is not None:
            page = (stock.page_width, stock.page_height)
            shifts = with_shift(settings.printer_shifts, self.state.printer, stock.id, page, kept)
            self._context.keep(replace(settings, printer_shifts=shifts))
        self._put()
        self._draw_sheet()

    def choose_printer(self, printer: str) -> None:
        """Take another printer, with the shift it needs on this paper."""
        before = self.state.shift
        super().choose_printer(printer)
        self._take_shift()
        if self.state.shift != before:
            self._put()
            self._draw_sheet()

    def _take_shift(self) -> None:
        """The shift that is kept for the printer and the paper in force."""
        stock = self.state.stock_chosen
        if stock is not None:
            page = (stock.page_width, stock.page_height)
            kept = shift_of(self._context.settings().printer_shifts, self.state.printer, stock.id, page)
            self.state = replace(self.state, shift=kept)

    # --- walking through badges and pages ---

    def show(self, place: int) -> None:
        """Show the badge at this place, counted from 0; the list is a ring."""
        if self.state.people:
            self.state = replace(self.state, shown=place % len(self.state.people))
            self._put()
            self._draw_badge()

    def step(self, by: int) -> None:
        """The next or the previous badge."""
        self.show(self.state.shown + by)

    def show_delegate(self, delegate: str) -> bool:
        """Show the badge of a delegate; whether they are among the chosen."""
        for place, person in enumerate(self.state.people):
            if person.id == delegate:
                self.show(place)
                return True
        return False

    def show_code(self, text: str) -> bool:
        """Show the badge with this scanned code; whether it is among the chosen."""
        code = read_code(text).own
        place = next((i for i, content in enumerate(self._contents) if content.code == code), -1)
        if place >= 0:
            self.show(place)
        return place >= 0

    def somebody(self) -> BadgeContent | None:
        """Whose badge is on show, to show designs with."""
        return self._contents[self.state.shown] if self.state.person is not None else None

    def show_longest(self) -> None:
        """Show the badge whose name asks for the most room."""
        people = self.state.people
        if people:
            self.show(max(range(len(people)), key=lambda i: people[i].length))

    def show_shortest(self) -> None:
        """Show the badge whose name asks for the least room."""
        people = self.state.people
        if people:
            self.show(min(range(len(people)), key=lambda i: people[i].length))

    def show_without_latin(self) -> None:
        """Show the next badge without a Latin name."""
        self._show_next({i for i, person in enumerate(self.state.people) if not person.latin})

    def show_without_native(self) -> None:
        """Show the next badge without a native name."""
        self._show_next({i for i, person in enumerate(self.state.people) if not person.native})

    def show_misfit(self) -> None:
        """Show the next badge on which something does not fit."""
        wrong = set(self.state.fit.delegates)
        self._show_next({i for i, person in enumerate(self.state.people) if person.id in wrong})

    def _show_next(self, places: set[int]) -> None:
        if places:
            later = [place for place in places if place > self.state.shown]
            self.show(min(later or places))

    def turn(self, by: int) -> None:
        """The next or the previous sheet of the page preview."""
        page = max(1, min(self.state.sheet_pages, self.state.sheet_page + by))
        if page != self.state.sheet_page:
            self.state = replace(self.state, sheet_page=page)
            self._put()
            self._draw_sheet()

    # --- previews ---

    def _draw_again(self, *, keep: bool = False) -> None:
        """Draw everything anew. `keep`: the pages on show stay until the new ones are there."""
        self._round += 1
        self.state = replace(self.state, fit=Fit(0, len(self._contents)), badge_troubles=())
        if not keep:
            self.state = replace(self.state, badge=b"", sheet=b"", sheet_page=1)
        self._put()
        self._draw_badge()
        self._draw_sheet()
        self._check(self._round, 0)

    def _draw_badge(self) -> None:
        person = self.state.person
        if person is None or not self._drawable():
            return
        content = self._contents[self.state.shown]

        def take(made: RenderedDocument) -> None:
            if self.state.person == person:
                self.state = replace(self.state, badge=made.pdf, badge_troubles=made.troubles)
                self._put()

        self._draw("badge", self._maker(), [content], take)

    def _draw_sheet(self) -> None:
        stock = self.state.stock_chosen
        if stock is None or not self._contents or not self._drawable():
            self.state = replace(self.state, sheet=b"", sheet_pages=0)
            self._put()
            return
        gone = {trouble.delegate for trouble in self.state.fit.misfits if trouble.left_out}
        printed = [content for content in self._contents if content.delegate not in gone]
        used = self.state.start_at - 1
        pages = -(-(len(printed) + used) // stock.per_page)
        page = max(1, min(self.state.sheet_page, pages))
        first = max(0, (page - 1) * stock.per_page - used)
        last = page * stock.per_page - used
        begin = self.state.start_at if page == 1 else 1
        self.state = replace(self.state, sheet_page=page, sheet_pages=pages)

        def take(made: RenderedDocument) -> None:
            self.state = replace(self.state, sheet=made.pdf)
            self._put()

        some = printed[first:last]
        if some:
            self._draw("sheet", self._maker(begin, self.state.shift), some, take)

    def _draw(
        self, part: str, maker: _Maker, some: Sequence[BadgeContent], take: Callable[[RenderedDocument], None]
    ) -> None:
        if part in self._drawing:
            self._drawing[part].cancel()
        self._drawing[part] = self._context.runner.work(
            lambda _progress, _cancelled: maker.draw(some), take, self._stumbled
        )

    def _check(self, turn: int, start: int) -> None:
        some = self._contents[start : start + CHECKED_AT_ONCE]
        if turn != self._round or not some or not self._drawable():
            return
        template, stock = self.state.template, self.state.stock

        def take(troubles: tuple[Trouble, ...]) -> None:
            if turn != self._round:
                return
            before = self.state.fit
            fit = Fit(start + len(some), len(self._contents), before.misfits + troubles)
            self.state = replace(self.state, fit=fit)
            self._put()
            if fit.finished and lost(fit.misfits):
                self._draw_sheet()
            self._check(turn, start + len(some))

        self._context.runner.work(
            lambda _progress, _cancelled: self._context.documents().check_badges(some, template=template, stock=stock),
            take,
            self._stumbled,
        )

    def _drawable(self) -> bool:
        stock = self.state.stock_chosen
        return stock is not None and stock.measured

    def _maker(self, start_at: int = 1, shift: tuple[float, float] = (0.0, 0.0)) -> _Maker:
        """How to draw as things are chosen now, whatever is chosen by the time it is drawn."""
        state = self.state
        return _Maker(self._context.documents, state.template, state.stock, start_at, shift, state.marks)

    # --- out ---

    def save(self, path: Path) -> None:
        """Make the PDF of everyone chosen and save it; asks first when somebody's badge cannot be made."""
        if self.state.can_save:
            self._make_badges(Errand.SAVE, str(path))

    def print(self) -> None:
        """Make the PDF of everyone chosen and print it; asks first when somebody's badge cannot be made."""
        if self.state.can_print:
            self._make_badges(Errand.PRINT, self.state.printer)

    def print_from(self, place: int) -> None:
        """As `print`, from the badge at this place on, from 1."""
        if self.state.can_print and 1 <= place <= len(self._contents):
            self._make_badges(Errand.PRINT, self.state.printer, place)

    def print_test_page(self, done: Callable[[], None]) -> None:
        """Print the outlines of the paper's labels with a rule, to be held against a sheet; `done` when it went out."""
        if not self._drawable() or not self.state.printer or self.state.run is not None:
            return
        context, stock, shift, printer = self._context, self.state.stock, self.state.shift, self.state.printer
        options = self.state.options

        def send(_progress: Progress, _cancelled: Cancelled) -> None:
            page = context.documents().test_page(stock, shift)
            title = context.desk.file.read.event().title()
            hand_to_printer(context.spooler(), page.pdf, printer, title, replace(options, copies=1))

        context.runner.work(send, lambda _none: done(), lambda error: self._failed(error, printing=True))

    def _make_badges(self, errand: Errand, to: str, first: int = 1) -> None:
        desk, state = self._context.desk, self.state
        contents = self._contents[first - 1 :]
        if errand is Errand.PRINT and not state.again:
            printed = {person.id for person in state.people if person.printed}
            if len(printed) < len(state.people):  # when all were printed, whoever prints wants them once more
                contents = tuple(content for content in contents if content.delegate not in printed)
        maker = self._maker(state.start_at, state.shift)
        stock = state.stock_chosen
        per_sheet = 1 if stock is None else stock.per_page

        def make(say: Progress, stopped: Cancelled) -> Papers:
            # Read anew: a badge replaced at another desk a moment ago must not go out with its dead code.
            wanted = [content.delegate for content in contents]
            fresh = badge_contents(desk.file.read, only=wanted, order=state.order, photos=True)
            if errand is Errand.SAVE:
                return Papers(maker.draw(fresh, say, stopped))
            document = maker.check(fresh, say, stopped)
            drawn = set(document.drawn)
            papers = tuple((content.delegate, content.code) for content in fresh if content.delegate in drawn)
            wish = BatchWish(
                BatchKind.BADGES, papers, to, state.template, state.stock, per_sheet, state.start_at, state.options,
                state.marks,
            )  # fmt: skip
            return Papers(document, wish)

        self._make(errand, to, len(contents), make)

    def _remember(self) -> None:
        settings = self._context.settings()
        recent = used_lately(settings.recent_papers, self.state.stock)
        self.state = replace(self.state, recent=recent)
        kept = replace(
            settings,
            badge_template=self.state.template,
            badge_stock=self.state.stock,
            recent_papers=recent,
        )
        self._context.keep(kept)
