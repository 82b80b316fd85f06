"""Certificates: who earned one and why, the rule and what it would change, the real page, issuing, saving, printing."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from enum import StrEnum
from pathlib import Path

from companion.domain.certificate_record import Registered
from companion.domain.certificates import Standing, Verdict
from companion.domain.documents import CertificateContent, RenderedDocument, Trouble
from companion.domain.entry import Kind
from companion.domain.print_batches import BatchKind, BatchWish
from companion.domain.programme import Activity, CertificateRule, Signatory
from companion.domain.signatures import InkPicture
from companion.presenters.batch_desk import BatchDeskState
from companion.presenters.certificate_acts import (
    ActsToUndo,
    Decided,
    Finished,
    IssuedAgain,
    ListKept,
    RuleKept,
    SigningKept,
    TakenBack,
    VerifierSaved,
)
from companion.presenters.certificate_choice import choose_design
from companion.presenters.certificate_list import Candidates, Order, Row, read_candidates, rows_of
from companion.presenters.certificate_office import CertificateOffice
from companion.presenters.certificate_rule import Trial, can_be_must, counted, must_of
from companion.presenters.context import ScreenContext
from companion.presenters.design_gallery import CERTIFICATE_TEMPLATE, design_in_force
from companion.presenters.paper import Errand, Run, save_whole
from companion.presenters.printing import Papers, PrintingPresenter, PrintingState, printer_in_force
from companion.presenters.runner import Cancelled, Job, Progress
from companion.services.ceremony import move
from companion.services.certificate_rule import keep_rule
from companion.services.certificates import (
    IssuedNow,
    contents,
    decide_certificate,
    issue,
    verifier_content,
    void,
)
from companion.services.designs import shows_photos
from companion.services.programme import change_event
from companion.services.signatures import keep_signatures
from companion.services.signing import key_fingerprint

_PREVIEWS_KEPT = 12
_MATTERS = frozenset(Kind) - {
    Kind.NOTE_DONE, Kind.CODE_REFUSED, Kind.BADGE_PRINTED, Kind.DESK_PUT, Kind.HANDED_OVER, Kind.KEPT_BACK,
}  # fmt: skip


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
class CertificatesState(PrintingState):
    """Everything the screen shows.

    `shown` counts from 0 (-1: nobody); `page` is the PDF of the one shown, `page_troubles` why there is none. `titles`
    are short activity titles by id, in programme order; `must_choices` the activities that can be must-attend.
    `called`: how many are called on stage.
    `register`: every certificate ever issued. `nearest` is who is closest to earning when nobody has.
    """

    rows: tuple[Row, ...] = ()
    order: Order = Order.STAGE
    called: int = 0
    has_readings: bool = False
    titles: dict[str, str] = field(default_factory=dict)
    rule: CertificateRule = field(default_factory=CertificateRule)
    trial: Trial | None = None
    must_choices: tuple[Activity, ...] = ()
    zone: tzinfo = UTC
    register: tuple[Registered, ...] = ()
    activities_page: bool = False
    shown: int = -1
    languages: Languages = Languages.OWN
    template: str = ""
    page: bytes = b""
    page_troubles: tuple[Trouble, ...] = ()

    @property
    def row(self) -> Row | None:
        """Whose certificate is shown."""
        return self.rows[self.shown] if 0 <= self.shown < len(self.rows) else None

    @property
    def earned(self) -> int:
        """How many earned one."""
        return sum(row.earned for row in self.rows)

    @property
    def on_stage(self) -> int:
        """How many rows, from the first, can be moved in the order on stage; 0 in another order."""
        return self.called if self.order is Order.STAGE else 0

    @property
    def to_issue(self) -> int:
        """How many would be issued now."""
        return sum(row.to_issue for row in self.rows)

    @property
    def changed(self) -> tuple[Registered, ...]:
        """The certificates that stand and say something that is known otherwise now."""
        return tuple(one for one in self.register if one.changed)

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


class CertificatesPresenter(PrintingPresenter[CertificatesState, Finished]):
    """Holds list, rule and preview, writes decisions, and makes the papers."""

    kind = BatchKind.CERTIFICATES

    def __init__(
        self,
        context: ScreenContext,
        render: Callable[[CertificatesState], None],
        tell: Callable[[Finished], None],
        language: str = "en",
    ) -> None:
        kept = context.settings()
        state = CertificatesState(printer=kept.printer, template=kept.certificate_template)
        super().__init__(context, render, tell, state)
        self._language = language
        self._found: Candidates | None = None
        self._printed: set[str] = set()
        self._pages: dict[tuple[str, Languages], RenderedDocument] = {}
        self._drawing: Job | None = None
        self._trying: Job | None = None
        if context.batches is not None:
            self._batch_told(context.batches.state)
        self._acts = ActsToUndo(context.desk, context.runner, tell)
        self.office = CertificateOffice(context, self._stumbled)

    def speak(self, language: str) -> None:
        """Name activities in another language ("en", "zh", "ko")."""
        if language != self._language:
            self._language = language
            self._arrange()

    def read(self) -> None:
        """Work out anew where everybody stands."""
        context = self._context
        self._read_by(lambda: read_candidates(context), self._take)

    def _take(self, found: Candidates) -> None:
        self._found = found
        self._pages = {}
        printer = printer_in_force(self.state.printer, found.printers)
        self.state = replace(
            self.state,
            loading=False,
            rule=found.rule,
            zone=found.zone,
            must_choices=can_be_must(found.activities),
            register=found.register,
            activities_page=found.activities_page,
            printers=found.printers,
            printer=printer,
            template=found.design,
        )
        self._arrange()
        self.ask_printer()
        if self.state.trial is not None:
            self.try_rule(self.state.trial.rule, self.state.trial.must)

    def _arrange(self) -> None:
        """Put the list in order and keep the one shown on show."""
        if self._found is None:
            return
        before = self.state.row
        rows = rows_of(self._found, self.state.order, self._printed)
        place = next((i for i, row in enumerate(rows) if before is not None and row.id == before.id), 0)
        self.state = replace(
            self.state,
            rows=rows,
            called=len(self._found.stage),
            shown=place if rows else -1,
            has_readings=any(person.delegate.second for person in self._found.people),
            titles={one.id: one.short_title(self._language) for one in self._found.activities},
        )
        self._put()
        self._draw()

    def _matters(self, kinds: frozenset[str]) -> bool:
        return bool(kinds & _MATTERS)

    # --- list and preview ---

    def move_by(self, by: int) -> None:
        """Whoever is shown goes up or down in the order on stage, for all desks."""
        if self.state.order is not Order.STAGE:
            self.choose_order(Order.STAGE)
        else:
            self.move(self.state.shown, self.state.shown + by + 1)

    def move(self, at: int, place: int) -> None:
        """The row at `at`, counted from 0, goes to a place of the order on stage, counted from 1."""
        state = self.state
        if not (0 <= at < state.on_stage and 1 <= place <= state.on_stage):
            return
        delegate = state.rows[at].id

        def done(_done: object) -> None:
            self.read()

        self._context.runner.write(lambda: move(self._context.desk, delegate, place), done, self._stumbled)

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

    def show(self, place: int) -> None:
        """Show the certificate at this place, counted from 0; the list is a ring."""
        if self.state.rows:
            self.state = replace(self.state, shown=place % len(self.state.rows))
            self._put()
            self._draw()

    def choose_template(self, template: str) -> None:
        """Another design for this event, at every desk."""
        if template != self.state.template:
            self.state = replace(self.state, template=template)
            self._pages = {}
            self._put()
            choose_design(self._context, template, self._stumbled)
            self._draw()

    def somebody(self) -> CertificateContent | None:
        """The certificate of whoever is on show, to show designs with; reads, so not on the main thread."""
        row, desk = self.state.row, self._context.desk
        if row is None:
            return None
        tags = self.state.languages.tags
        some = contents(desk.file.read, desk.now, languages=tags, only=[row.id], drafts_of_all=True, photos=True)
        return next(iter(some), None)

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
        languages, wanted = self.state.languages, ("certificate", self.state.template, CERTIFICATE_TEMPLATE)
        if self._drawing is not None:
            self._drawing.cancel()
        known = self._pages.get((row.id, languages))
        if known is not None:
            self._show_page(known)
            return

        def make(_progress: Progress, _cancelled: Cancelled) -> RenderedDocument:
            desk = self._context.desk
            engine, only = self._context.documents(), [row.id]
            design = design_in_force(engine, *wanted)
            photos = shows_photos(engine, "certificate", design)
            read, tags = desk.file.read, languages.tags
            some = contents(read, desk.now, languages=tags, only=only, drafts_of_all=True, photos=photos)
            return engine.certificates(some, template=design, preview=True)

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

    def try_rule(self, rule: CertificateRule, must: frozenset[str] | None = None) -> None:
        """Count what another rule would change, with the ids of must-attend activities (default: those being tried, or
        in force); nothing is written."""
        found = self._found
        if found is None:
            return
        before = self.state.trial
        everybody = must if must is not None else before.must if before is not None else must_of(found.activities)
        shown = replace(before, rule=rule, must=everybody, counted=False) if before else Trial(rule, everybody)
        self.state = replace(self.state, trial=shown)
        self._put()
        if self._trying is not None:
            self._trying.cancel()

        def count(_progress: Progress, _cancelled: Cancelled) -> Trial:
            return counted(rule, everybody, found.people, found.activities)

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
        desk = self._context.desk
        self._acts.do(
            lambda batch: keep_rule(desk, trial.rule, trial.must, batch),
            lambda: RuleKept(trial.earned),
            self.read,
            self._failed,
        )

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

    def take_back(self, delegate: str, serial: str, reason: str, *, hold: bool) -> None:
        """Void a certificate; `hold`: and issue no other one in its place."""
        desk, done = self._context.desk, TakenBack(serial, self._name(delegate), hold)
        self._acts.do(
            lambda batch: void(desk, delegate, serial, reason, batch, hold_back=hold),
            lambda: done,
            self.read,
            self._stumbled,
        )

    def issue_again(self, only: Sequence[str] = ()) -> None:
        """Issue anew what says something that is known otherwise (of these delegates); the old serials become void."""
        wanted = [row.id for row in self.state.rows if row.earned and row.outdated and (not only or row.id in only)]

        def issued(done: list[IssuedNow]) -> None:
            self._tell(IssuedAgain(len(done)))
            self.read()

        self._context.runner.write(lambda: issue(self._context.desk, wanted), issued, self._failed)

    def keep_signing(self, signatories: Sequence[Signatory], changed: Mapping[str, InkPicture | None]) -> None:
        """Write who signs, and the pictures that changed."""
        desk = self._context.desk
        self._acts.do(
            lambda batch: keep_signatures(desk, tuple(signatories), changed, batch),
            SigningKept,
            self.read,
            self._stumbled,
        )

    def list_activities(self, *, listed: bool) -> None:
        """Whether certificates have a second page with the activities attended, at every desk."""
        desk = self._context.desk
        self._acts.do(
            lambda batch: change_event(desk, {"activities_page": listed}, batch),
            lambda: ListKept(listed),
            self.read,
            self._stumbled,
        )

    def save_each(self, folder: Path) -> None:
        """Save everybody's certificate as a file of its own, as it is now."""
        state, documents = self.state, self._context.documents
        self.office.save_each(
            folder,
            self._wanted(()),
            state.languages.tags,
            lambda: design_in_force(documents(), "certificate", state.template, CERTIFICATE_TEMPLATE),
            self._tell,
        )

    def issue_and_save_each(self, folder: Path) -> None:
        """Issue what is earned and not issued, then save everybody's as a file of its own."""
        wanted = self._wanted(())

        def issued(_issued: object) -> None:
            self.read()
            self.save_each(folder)

        self._context.runner.write(lambda: issue(self._context.desk, wanted), issued, self._failed)

    def undo(self) -> bool:
        """Take the newest decision, rule or void back; whether there was one."""
        return self._acts.undo(self.read, self._stumbled)

    def _name(self, delegate: str) -> str:
        return next((row.native or row.latin for row in self.state.rows if row.id == delegate), "")

    def _decide(self, delegate: str, verdict: Verdict | None, reason: str) -> None:
        desk, done = self._context.desk, Decided(delegate, self._name(delegate), verdict)
        give = None if verdict is None else verdict is Verdict.GIVEN
        self._acts.do(
            lambda batch: decide_certificate(desk, delegate, give, reason, batch),
            lambda: done,
            self.read,
            self._stumbled,
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
            self._make_certificates(Errand.SAVE, str(path), self._wanted(()))

    def save_verifier(self, path: Path) -> None:
        """Save the page with which anybody checks these certificates, as of now."""
        context = self._context

        def make(_progress: Progress, _cancelled: Cancelled) -> VerifierSaved:
            content = verifier_content(context.desk)
            save_whole(context.documents().verifier(content), path)
            return VerifierSaved(path, key_fingerprint(content.key))

        context.runner.work(make, self._tell, self._stumbled)

    def _wanted(self, only: Sequence[str]) -> tuple[str, ...]:
        return tuple(row.id for row in self.state.rows if row.earned and (not only or row.id in only))

    def _issue_then_make(self, errand: Errand, to: str, only: Sequence[str]) -> None:
        wanted = self._wanted(only)
        if not wanted:
            return
        self.state = replace(self.state, run=Run(errand, 0, len(wanted)), fault=None)
        self._put()

        def issued(_issued: object) -> None:
            self._stale = True  # even if no paper goes out, the list says now who has one
            self._make_certificates(errand, to, wanted)

        self._context.runner.write(lambda: issue(self._context.desk, wanted), issued, self._failed)

    def _make_certificates(self, errand: Errand, to: str, wanted: tuple[str, ...]) -> None:
        context, languages, options = self._context, self.state.languages, self.state.options
        design = ("certificate", self.state.template, CERTIFICATE_TEMPLATE)

        def make(say: Progress, stopped: Cancelled) -> Papers:
            desk = context.desk
            engine = context.documents()
            template = design_in_force(engine, *design)
            photos = shows_photos(engine, "certificate", template)
            found = contents(desk.file.read, desk.now, languages=languages.tags, only=wanted, photos=photos)
            some = _in_order(found, wanted)
            document = engine.certificates(some, template=template, progress=say, cancelled=stopped)
            drawn = set(document.drawn)
            papers = tuple((one.delegate, one.serial) for one in some if one.delegate in drawn)
            wish = BatchWish(BatchKind.CERTIFICATES, papers, to, template, options=options, languages=languages.tags)
            return Papers(document, wish)

        self._make(errand, to, len(wanted), make)

    def _batch_told(self, told: BatchDeskState) -> None:
        """A batch went on: whose certificate a printer took is marked in the list."""
        super()._batch_told(told)
        if not hasattr(self, "_printed") or (told.batch is not None and told.batch.wish.kind is not self.kind):
            return
        desk = self._context.desk

        def look() -> set[str]:
            stand = {(one.delegate, one.serial) for one in desk.file.read.certificates() if one.state == "issued"}
            return {delegate for delegate, _serial in desk.file.batches.printed(BatchKind.CERTIFICATES) & stand}

        def take(printed: set[str]) -> None:
            if printed != self._printed:
                self._printed = printed
                self._arrange()

        self._context.runner.read(look, take, self._stumbled)


def _in_order(some: Iterable[CertificateContent], wanted: Sequence[str]) -> list[CertificateContent]:
    place = {delegate: i for i, delegate in enumerate(wanted)}
    return sorted(some, key=lambda content: place[content.delegate])
