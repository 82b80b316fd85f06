"""Certificates: who earned one and why, the rule and what it would change, the real page, issuing, saving, printing."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from companion.domain.certificates import Reason, Standing, Verdict, percent
from companion.domain.documents import CertificateContent, RenderedDocument, Trouble
from companion.domain.entry import Kind
from companion.domain.programme import Activity, CertificateRule
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand, Fault, Question, Run, fault, hand_to_printer, lost, save_whole
from companion.presenters.runner import Cancelled, Job, Progress
from companion.services.certificates import ISSUED, contents, decide_certificate, issue
from companion.services.programme import change_event
from companion.services.standing import DelegateStanding, effect, standings
from companion.store.queries import Certificate

SHARES = (0.6, 0.7, 0.8, 0.9, 1.0)
"""The minimum shares that can be chosen."""
MOST_ABSENCES = 10
_PREVIEWS_KEPT = 12
_MATTERS = frozenset(Kind) - {Kind.NOTE_DONE, Kind.CODE_REFUSED, Kind.BADGE_PRINTED, Kind.DESK_PUT}


class Order(StrEnum):
    """The order on stage and in the printer."""

    NAME = "name"
    """By Latin name, which for Chinese names is the order of pinyin."""
    CITY = "city"
    READING = "reading"
    """By the second reading of the name (hangul), for Korean hosts."""


class Languages(StrEnum):
    """The languages on the paper."""

    OWN = "own"
    CHINESE = "zh"
    KOREAN = "ko"
    ENGLISH = "en"

    @property
    def tags(self) -> tuple[str, ...]:
        """The pair as language tags; empty leaves it to each delegate's own language."""
        return {"own": (), "en": ("en",)}.get(self.value, (self.value, "en"))


@dataclass(frozen=True, slots=True)
class Row:
    """One delegate of the list. `came` of `planned` counting activities; `serial` is empty until issued."""

    id: str
    native: str
    latin: str
    came: int
    planned: int
    standing: Standing
    reasons: tuple[Reason, ...]
    percent: int
    decided: Verdict | None = None
    serial: str = ""
    outdated: bool = False
    """Issued, but the name or the hours changed since."""
    printed: bool = False

    @property
    def earned(self) -> bool:
        """Whether there is a certificate for them."""
        return self.standing is Standing.EARNED

    @property
    def to_issue(self) -> bool:
        """Whether issuing would write one for them."""
        return self.earned and (not self.serial or self.outdated)


@dataclass(frozen=True, slots=True)
class Trial:
    """A rule that is being tried: how many would stand where, and how many would earn one at each share."""

    rule: CertificateRule
    earned: int = 0
    not_yet: int = 0
    out_of_reach: int = 0
    by_share: tuple[tuple[float, int], ...] = ()
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision was written; `verdict` None lets the rule speak again."""

    delegate: str
    name: str
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class RuleKept:
    """Another rule is in force."""

    earned: int


Finished = Done | Decided | RuleKept


@dataclass(frozen=True, slots=True)
class CertificatesState:
    """Everything the screen shows.

    `shown` counts from 0 (-1: nobody); `page` is the PDF of the one shown, `page_troubles` why there is none. `titles`
    are short activity titles by id, in programme order. `nearest` is who is closest to earning when nobody has.
    """

    loading: bool = True
    rows: tuple[Row, ...] = ()
    order: Order = Order.NAME
    has_readings: bool = False
    titles: dict[str, str] = field(default_factory=dict)
    rule: CertificateRule = field(default_factory=CertificateRule)
    trial: Trial | None = None
    shown: int = -1
    languages: Languages = Languages.OWN
    page: bytes = b""
    page_troubles: tuple[Trouble, ...] = ()
    printers: tuple[str, ...] | None = None
    printer: str = ""
    run: Run | None = None
    question: Question | None = None
    fault: Fault | None = None

    @property
    def row(self) -> Row | None:
        """Whose certificate is shown."""
        return self.rows[self.shown] if 0 <= self.shown < len(self.rows) else None

    @property
    def earned(self) -> int:
        """How many earned one."""
        return sum(row.earned for row in self.rows)

    @property
    def to_issue(self) -> int:
        """How many would be issued now."""
        return sum(row.to_issue for row in self.rows)

    @property
    def nearest(self) -> Row | None:
        """Who has the largest share of those who have not earned one."""
        others = [row for row in self.rows if row.standing is Standing.NOT_YET]
        return max(others, key=lambda row: row.percent, default=None)

    @property
    def can_save(self) -> bool:
        """Whether there is a certificate and nothing is being made."""
        return self.run is None and self.earned > 0

    @property
    def can_print(self) -> bool:
        """Whether there is a certificate and a printer, and nothing is being made."""
        return self.can_save and bool(self.printer)


@dataclass(frozen=True, slots=True)
class _Read:
    people: tuple[DelegateStanding, ...]
    activities: tuple[Activity, ...]
    rule: CertificateRule
    issued: dict[str, Certificate]
    printers: tuple[str, ...]


class CertificatesPresenter:
    """Holds list, rule and preview, writes decisions, and makes the papers. `tell` gets what was finished."""

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[CertificatesState], None],
        tell: Callable[[Finished], None],
        language: str = "en",
    ) -> None:
        self._context = context
        self._render = render
        self._tell = tell
        self._language = language
        self.state = CertificatesState(printer=context.settings().printer)
        self._found: _Read | None = None
        self._printed: set[str] = set()
        self._pages: dict[tuple[str, Languages], RenderedDocument] = {}
        self._reading: Job | None = None
        self._drawing: Job | None = None
        self._trying: Job | None = None
        self._making: Job | None = None
        self._waiting: tuple[Errand, RenderedDocument, str] | None = None
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

    def speak(self, language: str) -> None:
        """Name activities in another language ("en", "zh", "ko")."""
        if language != self._language:
            self._language = language
            self._arrange()

    def read(self) -> None:
        """Work out anew where everybody stands."""
        self._stale = False
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._context.runner.work(lambda _progress, _cancelled: self._look(), self._take, self._failed)

    def _look(self) -> _Read:
        desk = self._context.desk
        read = desk.file.read
        return _Read(
            people=tuple(standings(read, desk.now)),
            activities=tuple(read.activities()),
            rule=read.event().rule,
            issued={one.delegate: one for one in read.certificates() if one.state == ISSUED},
            printers=self._context.spooler().printers(),
        )

    def _take(self, found: _Read) -> None:
        self._found = found
        self._pages = {}
        printer = self.state.printer if self.state.printer in found.printers else next(iter(found.printers), "")
        self.state = replace(self.state, loading=False, rule=found.rule, printers=found.printers, printer=printer)
        self._arrange()
        if self.state.trial is not None:
            self.try_rule(self.state.trial.rule)

    def _arrange(self) -> None:
        """Put the list in order and keep the one shown on show."""
        if self._found is None:
            return
        before = self.state.row
        people = _ordered(self._found.people, self.state.order)
        rows = tuple(self._row(person, self._found.issued.get(person.delegate.id)) for person in people)
        place = next((i for i, row in enumerate(rows) if before is not None and row.id == before.id), 0)
        self.state = replace(
            self.state,
            rows=rows,
            shown=place if rows else -1,
            has_readings=any(person.delegate.second for person in people),
            titles={one.id: one.short_title(self._language) for one in self._found.activities},
        )
        self._put()
        self._draw()

    def _row(self, person: DelegateStanding, issued: Certificate | None) -> Row:
        delegate, judged = person.delegate, person.eligibility
        return Row(
            id=delegate.id,
            native=delegate.native,
            latin=delegate.latin,
            came=judged.attended,
            planned=judged.planned,
            standing=judged.standing,
            reasons=judged.reasons,
            percent=percent(judged.share),
            decided=judged.decided.verdict if judged.decided is not None else None,
            serial=issued.serial if issued is not None else "",
            outdated=issued is not None and _outdated(person, issued),
            printed=delegate.id in self._printed,
        )

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _MATTERS:
            self._stale = True
            if self._active and self.state.run is None and self.state.question is None:
                self.read()

    # --- list and preview ---

    def choose_order(self, order: Order) -> None:
        """Another order on stage and in the printer."""
        if order is not self.state.order:
            self.state = replace(self.state, order=order)
            self._arrange()

    def choose_languages(self, languages: Languages) -> None:
        """Other languages on the paper."""
        if languages is not self.state.languages:
            self.state = replace(self.state, languages=languages)
            self._put()
            self._draw()

    def choose_printer(self, printer: str) -> None:
        """Take another printer, kept for next time."""
        if printer != self.state.printer:
            self.state = replace(self.state, printer=printer)
            self._context.keep(replace(self._context.settings(), printer=printer))
            self._put()

    def show(self, place: int) -> None:
        """Show the certificate at this place, counted from 0; the list is a ring."""
        if self.state.rows:
            self.state = replace(self.state, shown=place % len(self.state.rows))
            self._put()
            self._draw()

    def step(self, by: int) -> None:
        """The next or the previous certificate."""
        self.show(self.state.shown + by)

    def show_delegate(self, delegate: str) -> bool:
        """Show the certificate of a delegate; whether they are in the list."""
        for place, row in enumerate(self.state.rows):
            if row.id == delegate:
                self.show(place)
                return True
        return False

    def _draw(self) -> None:
        row = self.state.row
        if row is None:
            self.state = replace(self.state, page=b"", page_troubles=())
            self._put()
            return
        languages = self.state.languages
        if self._drawing is not None:
            self._drawing.cancel()
        known = self._pages.get((row.id, languages))
        if known is not None:
            self._show_page(known)
            return

        def make(_progress: Progress, _cancelled: Cancelled) -> RenderedDocument:
            desk = self._context.desk
            some = contents(desk.file.read, desk.now, languages=languages.tags, only=[row.id], drafts_of_all=True)
            return self._context.documents().certificates(some, preview=True)

        def take(made: RenderedDocument) -> None:
            if len(self._pages) >= _PREVIEWS_KEPT:
                self._pages.pop(next(iter(self._pages)))
            self._pages[row.id, languages] = made
            self._show_page(made)

        self._drawing = self._context.runner.work(make, take, self._stumbled)

    def _show_page(self, made: RenderedDocument) -> None:
        self.state = replace(self.state, page=made.pdf, page_troubles=made.troubles)
        self._put()

    # --- the rule ---

    def try_rule(self, rule: CertificateRule) -> None:
        """Count what another rule would change; nothing is written."""
        found = self._found
        if found is None:
            return
        before = self.state.trial
        shown = replace(before, rule=rule, counted=False) if before is not None else Trial(rule)
        self.state = replace(self.state, trial=shown)
        self._put()
        if self._trying is not None:
            self._trying.cancel()

        def count(_progress: Progress, _cancelled: Cancelled) -> Trial:
            shares = {share: effect(found.people, found.activities, replace(rule, share=share)) for share in SHARES}
            now = shares.get(rule.share) or effect(found.people, found.activities, rule)
            return Trial(
                rule,
                now[Standing.EARNED],
                now[Standing.NOT_YET],
                now[Standing.OUT_OF_REACH],
                tuple((share, counts[Standing.EARNED]) for share, counts in shares.items()),
                counted=True,
            )

        def take(trial: Trial) -> None:
            if self.state.trial is not None:
                self.state = replace(self.state, trial=trial)
                self._put()

        self._trying = self._context.runner.work(count, take, self._stumbled)

    def open_rule(self) -> None:
        """Look at the rule in force and what others would change."""
        self.try_rule(self.state.rule)

    def close_rule(self) -> None:
        """Leave the rule as it is."""
        self.state = replace(self.state, trial=None)
        self._put()

    def keep_rule(self) -> None:
        """Write the rule that is being tried."""
        trial = self.state.trial
        if trial is None:
            return
        self.state = replace(self.state, trial=None)
        self._put()
        if trial.rule == self.state.rule:
            return
        rule = trial.rule
        said = {"share": rule.share, "allowed_absences": rule.allowed_absences, "excused_counts": rule.excused_counts}

        def done(_none: None) -> None:
            self._tell(RuleKept(trial.earned))
            self.read()

        self._context.runner.write(lambda: change_event(self._context.desk, {"rule": said}), done, self._failed)

    # --- decisions ---

    def give(self, delegate: str, reason: str) -> None:
        """Give a certificate against the rule; the reason is kept in the report."""
        self._decide(delegate, Verdict.GIVEN, reason)

    def hold_back(self, delegate: str, reason: str) -> None:
        """Hold a certificate back against the rule; the reason is kept in the report."""
        self._decide(delegate, Verdict.HELD_BACK, reason)

    def lift(self, delegate: str) -> None:
        """Let the rule speak again."""
        self._decide(delegate, None, "")

    def _decide(self, delegate: str, verdict: Verdict | None, reason: str) -> None:
        name = next((row.native or row.latin for row in self.state.rows if row.id == delegate), "")
        give = None if verdict is None else verdict is Verdict.GIVEN

        def done(_none: None) -> None:
            self._tell(Decided(delegate, name, verdict))
            self.read()

        self._context.runner.write(
            lambda: decide_certificate(self._context.desk, delegate, give, reason), done, self._stumbled
        )

    # --- out ---

    def issue_and_print(self, only: Sequence[str] = ()) -> None:
        """Issue what is earned and not issued, then print everybody's, in order; or only these delegates'."""
        if self.state.can_print:
            self._issue_then_make(Errand.PRINT, self.state.printer, only)

    def issue_and_save(self, path: Path) -> None:
        """Issue what is earned and not issued, then save everybody's as one PDF."""
        if self.state.can_save:
            self._issue_then_make(Errand.SAVE, str(path), ())

    def save_as_they_are(self, path: Path) -> None:
        """Save everybody's as one PDF; those not issued carry "Draft"."""
        if self.state.can_save:
            self._make(Errand.SAVE, str(path), self._wanted(()))

    def stop(self) -> None:
        """Stop making papers; nothing went out. What was issued stays issued."""
        if self._making is not None and self.state.run is not None and not self.state.run.handing_over:
            self._making.cancel()
            self._making = None
            self.state = replace(self.state, run=None)
            self.read()

    def go_on(self) -> None:
        """The others are wanted, without those whose certificate cannot be made."""
        if self._waiting is not None:
            errand, made, to = self._waiting
            self._waiting = None
            self.state = replace(self.state, question=None)
            self._send(errand, made, to)

    def give_up(self) -> None:
        """Nothing is wanted while somebody's certificate cannot be made."""
        self._waiting = None
        self.state = replace(self.state, question=None)
        self.read()

    def dismiss(self) -> None:
        """The trouble was read."""
        self.state = replace(self.state, fault=None)
        self._put()

    def _wanted(self, only: Sequence[str]) -> tuple[str, ...]:
        return tuple(row.id for row in self.state.rows if row.earned and (not only or row.id in only))

    def _issue_then_make(self, errand: Errand, to: str, only: Sequence[str]) -> None:
        wanted = self._wanted(only)
        if not wanted:
            return
        self.state = replace(self.state, run=Run(errand, 0, len(wanted)), fault=None)
        self._put()
        self._context.runner.write(
            lambda: issue(self._context.desk, wanted), lambda _issued: self._make(errand, to, wanted), self._failed
        )

    def _make(self, errand: Errand, to: str, wanted: tuple[str, ...]) -> None:
        languages = self.state.languages
        self.state = replace(self.state, run=Run(errand, 0, len(wanted)), fault=None)
        self._put()

        def make(say: Progress, stopped: Cancelled) -> RenderedDocument:
            desk = self._context.desk
            some = _in_order(contents(desk.file.read, desk.now, languages=languages.tags, only=wanted), wanted)
            return self._context.documents().certificates(some, progress=say, cancelled=stopped)

        def progress(done: int, of: int) -> None:
            if self.state.run is not None:
                self.state = replace(self.state, run=Run(errand, done, of))
                self._put()

        def take(made: RenderedDocument) -> None:
            self._making = None
            left_out = lost(made.troubles)
            self.state = replace(self.state, run=None)
            if left_out:
                self._waiting = (errand, made, to) if made.drawn else None
                self.state = replace(self.state, question=Question(errand, left_out, len(made.drawn)))
                self._put()
            elif made.drawn:
                self._send(errand, made, to)
            else:
                self._put()

        self._making = self._context.runner.work(make, take, self._failed, progress)

    def _send(self, errand: Errand, made: RenderedDocument, to: str) -> None:
        count = len(made.drawn)
        self.state = replace(self.state, run=Run(errand, count, count, handing_over=True))
        self._put()

        def hand_over(_progress: Progress, _cancelled: Cancelled) -> None:
            if errand is Errand.SAVE:
                save_whole(made.pdf, Path(to))
            else:
                title = self._context.desk.file.read.event().title()
                hand_to_printer(self._context.spooler(), made.pdf, to, title)

        def taken(_none: None) -> None:
            if errand is Errand.PRINT:
                self._printed.update(made.drawn)
            self.state = replace(self.state, run=None)
            self._tell(Done(errand, count, to))
            self.read()

        def refused(error: Exception) -> None:
            self._failed(error, printing=errand is Errand.PRINT)
            self.read()

        self._context.runner.work(hand_over, taken, refused)

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

    def _put(self) -> None:
        self._render(self.state)


def _ordered(people: Iterable[DelegateStanding], order: Order) -> list[DelegateStanding]:
    def key(person: DelegateStanding) -> tuple[str, ...]:
        delegate = person.delegate
        name = (delegate.latin or delegate.native).casefold()
        if order is Order.CITY:
            return delegate.delegation.casefold(), name
        if order is Order.READING:
            return delegate.second or delegate.native or name, name
        return (name, delegate.native)

    return sorted(people, key=key)


def _in_order(some: Iterable[CertificateContent], wanted: Sequence[str]) -> list[CertificateContent]:
    place = {delegate: i for i, delegate in enumerate(wanted)}
    return sorted(some, key=lambda content: place[content.delegate])


def _outdated(person: DelegateStanding, issued: Certificate) -> bool:
    delegate, judged = person.delegate, person.eligibility
    facts = {
        "native": delegate.native,
        "latin": delegate.latin,
        "hours": judged.hours,
        "attended": judged.attended,
        "planned": judged.planned,
    }
    return any(issued.body.get(name) != value for name, value in facts.items())
