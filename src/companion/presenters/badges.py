"""Badges: which design on which paper for whom, as the very PDF that will be printed; then save or print it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from companion.domain.codes import read_code
from companion.domain.delegates import DelegateStatus
from companion.domain.documents import BadgeContent, RenderedDocument, StockChoice, TemplateChoice, Trouble
from companion.domain.entry import Kind
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand, Fault, Question, Run, fault, hand_to_printer, lost, save_whole
from companion.presenters.runner import Cancelled, Job, Progress
from companion.services.badges import badge_contents
from companion.services.ports import DocumentEngine
from companion.services.roster import badges_printed

CHECKED_AT_ONCE = 100
"""How many badges one piece of the fit test looks at, so that previews never wait long behind it."""
FARTHEST_SHIFT = 9.9
"""Millimetres by which a printer may be corrected; more is a wrong paper, not a skewed one."""
_CHANGES_WHO = frozenset({Kind.DELEGATE_PUT, Kind.BADGE_ISSUED, Kind.BADGE_ENDED, Kind.EVENT_PUT, Kind.UNDONE})
_DEFAULT_STOCKS = ("a4-90x55-cut",)


class Who(StrEnum):
    """Whose badges."""

    EVERYONE = "everyone"
    DELEGATION = "delegation"
    UNPRINTED = "unprinted"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Person:
    """Whose badge: the names as they stand on it."""

    id: str
    native: str
    latin: str

    @property
    def length(self) -> int:
        """How much room the name asks for: a hanzi or a syllable block is about two letters wide."""
        return max(2 * len(self.native), len(self.latin))


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
class BadgesState:
    """Everything the screen shows.

    `badge` is a PDF whose first label holds the badge of the person shown (`shown` counts from 0, -1 when nobody is
    chosen); `sheet` holds one page as it will be printed, `sheet_page` of `sheet_pages`. `printers` is None until the
    system was asked. `shift` is right and down in millimetres. An empty `template` takes the one nearest to the paper.
    """

    loading: bool = True
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
    printers: tuple[str, ...] | None = None
    printer: str = ""
    run: Run | None = None
    question: Question | None = None
    fault: Fault | None = None

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
class _Read:
    contents: tuple[BadgeContent, ...]
    templates: tuple[TemplateChoice, ...]
    stocks: tuple[StockChoice, ...]
    delegations: tuple[tuple[str, str, int], ...]
    total: int
    unprinted: int
    printers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Maker:
    engine: Callable[[], DocumentEngine]
    template: str
    stock: str
    start_at: int
    shift: tuple[float, float]

    def draw(
        self, contents: Sequence[BadgeContent], progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> RenderedDocument:
        return self.engine().badges(
            contents,
            template=self.template,
            stock=self.stock,
            start_at=self.start_at,
            shift=self.shift,
            progress=progress,
            cancelled=cancelled,
        )


@dataclass(frozen=True, slots=True)
class _Made:
    """Finished pages, and the code on each badge by delegate."""

    document: RenderedDocument
    codes: dict[str, str]


class BadgesPresenter:
    """Holds the choices, has previews drawn beside the window, and sends the result out.

    `render` gets every new state, `tell` what was finished.
    """

    def __init__(
        self, context: ScreenContext, render: Callable[[BadgesState], None], tell: Callable[[Done], None]
    ) -> None:
        self._context = context
        self._render = render
        self._tell = tell
        settings = context.settings()
        self.state = BadgesState(template=settings.badge_template, stock=settings.badge_stock, printer=settings.printer)
        self._contents: tuple[BadgeContent, ...] = ()
        self._only: tuple[str, ...] = ()
        self._round = 0
        self._reading: Job | None = None
        self._drawing: dict[str, Job] = {}
        self._making: Job | None = None
        self._waiting: tuple[Errand, _Made, str] | None = None
        self._stale = True
        self._active = False
        self._end = context.changes.subscribe(self._changed)

    # --- coming and going ---

    def open(self) -> None:
        """The screen comes on show: read what changed since."""
        self._active = True
        if self._stale:
            self.read()
        else:
            self._put()

    def leave(self) -> None:
        """Another screen comes on show."""
        self._active = False

    def close(self) -> None:
        """The event is closed: what is still being worked out is for nobody."""
        self._end()
        self._render = lambda _state: None
        self._tell = lambda _done: None

    def read(self) -> None:
        """Read delegates, papers and printers anew."""
        self._stale = False
        if self._reading is not None:
            self._reading.cancel()
        who, delegation, only = self.state.who, self.state.delegation, self._only
        self._reading = self._context.runner.work(
            lambda _progress, _cancelled: self._look(who, delegation, only), self._take, self._failed
        )

    def _look(self, who: Who, delegation: str, only: tuple[str, ...]) -> _Read:
        read = self._context.desk.file.read
        contents = badge_contents(
            read,
            only=only if who is Who.CHOSEN else None,
            delegation=delegation if who is Who.DELEGATION else None,
            unprinted=who is Who.UNPRINTED,
        )
        active = read.active_badges()
        counts: dict[str, tuple[str, int]] = {}
        unprinted = total = 0
        for delegate in read.delegates():
            if delegate.status is not DelegateStatus.ACTIVE or delegate.id not in active:
                continue
            total += 1
            unprinted += not active[delegate.id].printed
            native, count = counts.get(delegate.delegation, (delegate.delegation_native, 0))
            counts[delegate.delegation] = (native, count + 1)
        engine = self._context.documents()
        return _Read(
            tuple(contents),
            engine.templates("badge"),
            engine.stocks(),
            tuple((name, native, count) for name, (native, count) in sorted(counts.items()) if name),
            total,
            unprinted,
            self._context.spooler().printers(),
        )

    def _take(self, found: _Read) -> None:
        before = self.state.person
        self._contents = found.contents
        people = tuple(Person(c.delegate, c.native, c.latin) for c in found.contents)
        place = next((i for i, one in enumerate(people) if before is not None and one.id == before.id), 0)
        known = {template.id for template in found.templates}
        self.state = replace(
            self.state,
            loading=False,
            templates=found.templates,
            template=self.state.template if self.state.template in known else "",
            stocks=found.stocks,
            stock=_known_stock(self.state.stock, found.stocks),
            delegations=found.delegations,
            total=found.total,
            unprinted=found.unprinted,
            chosen=len(self._only),
            people=people,
            shown=place if people else -1,
            printers=found.printers,
            printer=_known_printer(self.state.printer, found.printers),
        )
        self._draw_again()

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _CHANGES_WHO or (Kind.BADGE_PRINTED in kinds and self.state.who is not Who.CHOSEN):
            self._stale = True
            if self._active and self.state.run is None and self.state.question is None:
                self.read()

    # --- choices ---

    def choose_stock(self, stock: str) -> None:
        """Take another paper; one that nobody measured is shown but not drawn."""
        if stock != self.state.stock:
            self.state = replace(self.state, stock=stock, start_at=1)
            self._remember()
            self._draw_again()

    def choose_template(self, template: str) -> None:
        """Take another design; "" takes the one nearest to the paper."""
        if template != self.state.template:
            self.state = replace(self.state, template=template)
            self._remember()
            self._draw_again()

    def choose_who(self, who: Who, delegation: str = "", only: Sequence[str] = ()) -> None:
        """Print for other people."""
        if only:
            self._only = tuple(only)
        self.state = replace(self.state, who=who, delegation=delegation)
        self.read()

    def choose_printer(self, printer: str) -> None:
        """Take another printer, kept for next time."""
        if printer != self.state.printer:
            self.state = replace(self.state, printer=printer)
            self._context.keep(replace(self._context.settings(), printer=printer))
            self._put()

    def start_at(self, label: int) -> None:
        """Begin at a later label of a part-used sheet, kept within the sheet."""
        stock = self.state.stock_chosen
        kept = max(1, min(label, stock.per_page if stock is not None and stock.measured else 1))
        if kept != self.state.start_at:
            self.state = replace(self.state, start_at=kept, sheet_page=1)
            self._put()
            self._draw_sheet()

    def shift(self, right: float, down: float) -> None:
        """Correct a printer that pulls paper in askew, in millimetres, to a tenth."""
        kept = tuple(round(max(-FARTHEST_SHIFT, min(FARTHEST_SHIFT, part)), 1) for part in (right, down))
        if kept != self.state.shift:
            self.state = replace(self.state, shift=(kept[0], kept[1]))
            self._put()
            self._draw_sheet()

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

    def show_longest(self) -> None:
        """Show the badge whose name asks for the most room."""
        people = self.state.people
        if people:
            self.show(max(range(len(people)), key=lambda i: people[i].length))

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

    def _draw_again(self) -> None:
        self._round += 1
        self.state = replace(
            self.state, fit=Fit(0, len(self._contents)), badge=b"", badge_troubles=(), sheet=b"", sheet_page=1
        )
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
        return _Maker(self._context.documents, self.state.template, self.state.stock, start_at, shift)

    # --- out ---

    def save(self, path: Path) -> None:
        """Make the PDF of everyone chosen and save it; asks first when somebody's badge cannot be made."""
        if self.state.can_save:
            self._make(Errand.SAVE, str(path))

    def print(self) -> None:
        """Make the PDF of everyone chosen and print it; asks first when somebody's badge cannot be made."""
        if self.state.can_print:
            self._make(Errand.PRINT, self.state.printer)

    def stop(self) -> None:
        """Stop making papers; nothing went out."""
        if self._making is not None and self.state.run is not None and not self.state.run.handing_over:
            self._making.cancel()
            self._making = None
            self.state = replace(self.state, run=None)
            self._put()

    def go_on(self) -> None:
        """The others are wanted, without those whose badge cannot be made."""
        if self._waiting is not None:
            errand, made, to = self._waiting
            self._waiting = None
            self.state = replace(self.state, question=None)
            self._send(errand, made, to)

    def give_up(self) -> None:
        """Nothing is wanted while somebody's badge cannot be made."""
        self._waiting = None
        self.state = replace(self.state, question=None)
        self._put()
        if self._stale:
            self.read()

    def dismiss(self) -> None:
        """The trouble was read."""
        self.state = replace(self.state, fault=None)
        self._put()

    def _make(self, errand: Errand, to: str) -> None:
        contents, maker = self._contents, self._maker(self.state.start_at, self.state.shift)
        self.state = replace(self.state, run=Run(errand, 0, len(contents)), fault=None)
        self._put()

        def progress(done: int, of: int) -> None:
            if self.state.run is not None:
                self.state = replace(self.state, run=Run(errand, done, of))
                self._put()

        def make(say: Progress, stopped: Cancelled) -> _Made:
            # Read anew: a badge replaced at another desk a moment ago must not go out with its dead code.
            wanted = [content.delegate for content in contents]
            fresh = badge_contents(self._context.desk.file.read, only=wanted)
            codes = {content.delegate: content.code for content in fresh}
            return _Made(maker.draw(fresh, say, stopped), codes)

        def take(made: _Made) -> None:
            self._making = None
            left_out, drawn = lost(made.document.troubles), made.document.drawn
            self.state = replace(self.state, run=None)
            if left_out:
                self._waiting = (errand, made, to) if drawn else None
                self.state = replace(self.state, question=Question(errand, left_out, len(drawn)))
                self._put()
            elif drawn:
                self._send(errand, made, to)
            else:
                self._put()

        self._making = self._context.runner.work(make, take, self._failed, progress)

    def _send(self, errand: Errand, made: _Made, to: str) -> None:
        document, desk = made.document, self._context.desk
        count = len(document.drawn)
        self.state = replace(self.state, run=Run(errand, count, count, handing_over=True))
        self._put()

        def hand_over(_progress: Progress, _cancelled: Cancelled) -> None:
            if errand is Errand.SAVE:
                save_whole(document.pdf, Path(to))
            else:
                hand_to_printer(self._context.spooler(), document.pdf, to, desk.file.read.event().title())

        def taken(_nothing: None) -> None:
            if errand is Errand.SAVE:
                self._finished(Done(errand, count, to))
                return
            printed = [(delegate, made.codes[delegate]) for delegate in document.drawn]
            self._context.runner.write(
                lambda: badges_printed(desk, printed),
                lambda _none: self._finished(Done(errand, count, to)),
                self._failed,
            )

        def refused(error: Exception) -> None:
            self._failed(error, printing=errand is Errand.PRINT)

        self._context.runner.work(hand_over, taken, refused)

    def _finished(self, done: Done) -> None:
        self.state = replace(self.state, run=None)
        self._put()
        self._tell(done)
        if self._stale or done.errand is Errand.PRINT:
            self.read()

    # --- telling ---

    def _failed(self, error: Exception, *, printing: bool = False) -> None:
        """Nothing is being made any more, whatever went wrong; a fault of ours still goes to the log."""
        self.state = replace(self.state, loading=False, run=None)
        self._stumbled(error, printing=printing)

    def _stumbled(self, error: Exception, *, printing: bool = False) -> None:
        try:
            self.state = replace(self.state, fault=fault(error, printing=printing))
        finally:
            self._put()

    def _remember(self) -> None:
        kept = replace(self._context.settings(), badge_template=self.state.template, badge_stock=self.state.stock)
        self._context.keep(kept)

    def _put(self) -> None:
        self._render(self.state)


def _known_stock(wanted: str, stocks: Sequence[StockChoice]) -> str:
    ids = [stock.id for stock in stocks if stock.measured]
    for choice in (wanted, *_DEFAULT_STOCKS):
        if choice in ids:
            return choice
    return ids[0] if ids else ""


def _known_printer(wanted: str, printers: Sequence[str]) -> str:
    return wanted if wanted in printers else next(iter(printers), "")
