"""The print queue's verbs: ask for badges, take the next, say what became of it. Nothing prints twice unasked.

A badge is printed unasked only while it has never been printed and is not in the queue; both are looked up in the
transaction that asks, so two programs that race put it there once. Only `reprint`, and `try_again` by
somebody who looked at the printer, print again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from companion.domain.answers import UserError
from companion.domain.delegates import Badge, BadgeState, Delegate
from companion.domain.documents import BadgeContent, StockChoice
from companion.domain.entry import Kind, badges_subject
from companion.domain.printing import QueuedBadge, QueueState, Why
from companion.domain.programme import Activity, Event
from companion.services import label_rolls
from companion.services.badges import badge_content, photo_bytes
from companion.services.ports import Desk
from companion.store.file import Transaction
from companion.store.queries import Queries

TAKEN_BACK = "The check-in was taken back."
NOT_VALID = "This badge is not valid any more."
PRINTED_ELSEWHERE = "It was printed meanwhile."
TEST_CODE = "000000000000"
"""What stands on a test badge: twelve digits that are nobody's, for no code of ours begins with 0."""
_NEXT_LABEL = "next_label:"


@dataclass(frozen=True, slots=True)
class Asked:
    """What became of asking for badges: numbers in the queue for those added, delegates for the others.

    `printed` had theirs printed before, `waiting` are in the queue already, `without` have no valid badge.
    """

    added: tuple[int, ...] = ()
    printed: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintJob:
    """Badges to print now, frozen: what stands on them, with what template, on what stock from which label on.

    `shift` in mm corrects the printer; `marks`: whether paper that is cut by hand gets marks.
    """

    rows: tuple[QueuedBadge, ...]
    contents: tuple[BadgeContent, ...]
    printer: str
    template: str
    stock: str
    start_at: int
    per_page: int
    shift: tuple[float, float] = (0.0, 0.0)
    marks: bool = True


def prints_badge(event: Event, activity: Activity, delegate: Delegate) -> bool:
    """Whether checking this delegate in here prints their badge: chosen for the activity, and not left out by role."""
    return activity.print_badges and delegate.role not in event.no_badge_roles


def queue_badges(desk: Desk, delegate_ids: Iterable[str], *, why: Why, printer: str = "") -> Asked:
    """Puts the valid badge of each delegate in the print queue, in one transaction; returns who was and who was not.

    Somebody whose badge is in the queue or was ever printed is left out, unless `why` is REPRINT: a person asked,
    having seen how often it was printed. `printer`: a certain one instead of the desk's label printer.
    """
    with desk.file.writing(desk.now, desk.staff) as writing:
        return put_in_queue(writing, delegate_ids, why, printer=printer)


def put_in_queue(
    writing: Transaction, delegate_ids: Iterable[str], why: Why, *, cause: str = "", printer: str = ""
) -> Asked:
    """As `queue_badges`, inside a transaction; `cause` is the mark that asked, whose undo takes the badge back out."""
    added: list[int] = []
    left: dict[str, list[str]] = {"printed": [], "waiting": [], "without": []}
    for delegate in delegate_ids:
        if badges_subject(delegate) in writing.touched:  # a badge given out in this very transaction
            writing.refold_now()
        badge = writing.read.active_badge(delegate)
        if badge is None:
            left["without"].append(delegate)
        elif writing.queue.open_row(delegate, badge.code) or writing.batches.waiting_for(delegate, badge.code):
            left["waiting"].append(delegate)
        elif badge.printed and why is not Why.REPRINT:
            left["printed"].append(delegate)
        else:
            added.append(writing.queue.add(delegate, badge.code, why, cause, printer))
    return Asked(tuple(added), tuple(left["printed"]), tuple(left["waiting"]), tuple(left["without"]))


def reprint(desk: Desk, delegate_id: str, *, printer: str = "") -> int:
    """Prints a badge once more because a person asked; returns its number in the queue. Raises UserError when the
    delegate has no valid badge or it is waiting already."""
    asked = queue_badges(desk, [delegate_id], why=Why.REPRINT, printer=printer)
    if asked.without:
        raise UserError("This delegate has no valid badge.", "Give them a new badge first.")
    if asked.waiting:
        raise UserError("This badge is in the print queue already.", "Wait for it, or look at the printer.")
    return asked.added[0]


def queue_test(desk: Desk, *, printer: str = "") -> int:
    """Puts a test badge in the queue and returns its number."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        return writing.queue.add("", "", Why.TEST, printer=printer)


def next_to_print(desk: Desk, *, printer: str, template: str, stock: StockChoice) -> PrintJob | None:
    """Takes the badge that has waited longest and marks it as printing; None when none waits.

    On a stock of several labels a page, as many as are free on the part-used page. Badges that have ended since they
    were asked for, or that another desk has printed, are given up instead.
    """
    with desk.file.writing(desk.now, desk.staff) as writing:
        place = _next_label(writing.read, stock)
        together: list[QueuedBadge] = []
        goes_to = ""
        for row in _still_wanted(writing):
            goes_to = goes_to or row.printer or printer
            if (row.printer or printer) == goes_to:
                together.append(row)
            if len(together) > stock.per_page - place:
                break
        if not together:
            return None
        for row in together:
            writing.queue.put(
                row.id, QueueState.PRINTING, printer=goes_to, template=template, stock=stock.id, job="", reason=""
            )
        event = writing.read.event()
        contents = tuple(_content(writing.read, event, row) for row in together)
        return PrintJob(tuple(together), contents, goes_to, template, stock.id, place, stock.per_page)


def _still_wanted(writing: Transaction) -> Iterable[QueuedBadge]:
    for row in writing.queue.rows([QueueState.QUEUED]):
        refusal = "" if row.why is Why.TEST else _refusal(row, _badge(writing.read, row))
        if refusal:
            writing.queue.put(row.id, QueueState.GIVEN_UP, reason=refusal)
        else:
            yield row


def _badge(read: Queries, row: QueuedBadge) -> Badge | None:
    return next((badge for badge in read.badges(row.delegate) if badge.code == row.code), None)


def _refusal(row: QueuedBadge, badge: Badge | None) -> str:
    if badge is None or badge.state is not BadgeState.ACTIVE:
        return NOT_VALID
    return PRINTED_ELSEWHERE if badge.printed and row.why is not Why.REPRINT else ""


def _content(read: Queries, event: Event, row: QueuedBadge) -> BadgeContent:
    if row.why is Why.TEST:
        return test_content(event)
    delegate = read.delegate(row.delegate) or Delegate(id=row.delegate)
    return badge_content(event, delegate, row.code, photo=photo_bytes(read, delegate.id))


def test_content(event: Event) -> BadgeContent:
    """What stands on a test badge: nobody's name and nobody's number."""
    return badge_content(event, Delegate(id="", native="试印 시험 인쇄", latin="Test badge"), TEST_CODE)


def next_label(desk: Desk, stock: StockChoice) -> int:
    """Which label of the part-used page is printed next, from 1; always 1 on a roll."""
    return _next_label(desk.file.read, stock)


def start_page_at(desk: Desk, stock: StockChoice, label: int) -> None:
    """Says which label of the page in the printer is the next free one. Raises UserError when the page has no such."""
    if not 1 <= label <= stock.per_page:
        raise UserError(f"There is no label {label} on this sheet.", f"Choose 1 to {stock.per_page}.")
    with desk.file.writing(desk.now, desk.staff) as writing:
        writing.set_local(_NEXT_LABEL + stock.id, str(label))


def _next_label(read: Queries, stock: StockChoice) -> int:
    stored = read.local(_NEXT_LABEL + stock.id) or ""
    label = int(stored) if stored.isdecimal() else 1
    return label if label <= stock.per_page else 1


def handed_over(desk: Desk, job: PrintJob, system_job: str) -> None:
    """The system took the pages under this name and has not printed them yet; the part-used page moves on."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        for row in job.rows:
            writing.queue.put(row.id, QueueState.PRINTING, job=system_job)
        if job.per_page > 1:
            after = (job.start_at - 1 + len(job.rows)) % job.per_page + 1
            writing.set_local(_NEXT_LABEL + job.stock, str(after))
        else:
            label_rolls.used(writing, len(job.rows))


def took(desk: Desk, row_ids: Iterable[int]) -> None:
    """The printer took these badges: they count as printed, once, however often this is said."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        for row in _known(writing, row_ids):
            if row.state not in {QueueState.PRINTING, QueueState.UNSURE}:
                continue
            if row.why is not Why.TEST:
                writing.append(Kind.BADGE_PRINTED, badges_subject(row.delegate), {"code": row.code})
            writing.queue.put(row.id, QueueState.PRINTED, reason="")


def failed(desk: Desk, row_ids: Iterable[int], reason: str) -> None:
    """These badges did not come out, and why in a sentence; they wait until somebody tries again or gives them up."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        for row in _known(writing, row_ids):
            if row.state in {QueueState.PRINTING, QueueState.UNSURE}:
                writing.queue.put(row.id, QueueState.FAILED, reason=reason)


def called_back(desk: Desk, row_ids: Iterable[int], printer: str = "") -> None:
    """The system gave these badges back unprinted (its job was cancelled); they wait again, for `printer` if named."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        for row in _known(writing, row_ids):
            if row.state in {QueueState.PRINTING, QueueState.UNSURE}:
                writing.queue.put(row.id, QueueState.QUEUED, printer=printer, job="", reason="")


def try_again(desk: Desk, row_ids: Iterable[int], printer: str = "") -> int:
    """Lets badges that failed, or of which nobody knows, wait for a printer once more; those that wait already may get
    another `printer`. Returns how many wait now. One that is printing or was printed is left alone."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        chosen = [
            row
            for row in _known(writing, row_ids)
            if row.state in {QueueState.QUEUED, QueueState.FAILED, QueueState.UNSURE}
        ]
        for row in chosen:
            writing.queue.put(row.id, QueueState.QUEUED, printer=printer, job="", reason="")
        return len(chosen)


def give_up(desk: Desk, row_ids: Iterable[int]) -> int:
    """Takes badges out of the queue unprinted and returns how many; one that is printing is not ours to stop."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        chosen = [row for row in _known(writing, row_ids) if row.state.is_open and row.state is not QueueState.PRINTING]
        for row in chosen:
            writing.queue.put(row.id, QueueState.GIVEN_UP)
        return len(chosen)


def pick_up(desk: Desk) -> tuple[QueuedBadge, ...]:
    """Called by whoever begins to print for this desk, when nobody else does: what was printing when the program ended
    may have come out or not, so it is asked about. Returns all that is asked about."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        for row in writing.queue.rows([QueueState.PRINTING]):
            writing.queue.put(row.id, QueueState.UNSURE)
        return tuple(writing.queue.rows([QueueState.UNSURE]))


def still_printing(desk: Desk, row_ids: Iterable[int]) -> None:
    """Nobody knew of these badges, and the system turns out to hold them still: they are printing."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        for row in _known(writing, row_ids):
            if row.state is QueueState.UNSURE:
                writing.queue.put(row.id, QueueState.PRINTING)


def taken_back(writing: Transaction, entries: Sequence[str]) -> None:
    """Marks were undone: a badge that waits because of one of them is not printed."""
    for entry in entries:
        for row in writing.queue.caused_by(entry):
            if row.state is QueueState.QUEUED:
                writing.queue.put(row.id, QueueState.GIVEN_UP, reason=TAKEN_BACK)


def given_back(writing: Transaction, entry: str) -> None:
    """The undo of a mark was undone: the badge that was taken out because of it waits again, if it is still wanted."""
    for row in writing.queue.caused_by(entry):
        if row.state is QueueState.GIVEN_UP and row.reason == TAKEN_BACK:
            put_in_queue(writing, [row.delegate], row.why, cause=entry)


def _known(writing: Transaction, row_ids: Iterable[int]) -> list[QueuedBadge]:
    found = []
    for row_id in row_ids:
        row = writing.queue.row(row_id)
        if row is None:
            raise UserError(f"There is no badge {row_id} in the print queue.", "See: companion print EVENT --queue")
        found.append(row)
    return found
