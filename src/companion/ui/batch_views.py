"""What the window says of a batch of papers: its headline, its line, its rows."""

from datetime import timedelta

from companion.domain.print_batches import BatchKind, BatchState
from companion.domain.printing import QueueState
from companion.presenters.batch_desk import BatchDeskState, BatchPaper
from companion.presenters.views import NameRow
from companion.ui import label_views
from companion.ui.errors import said, sentences
from companion.ui.words import translate


def headline(state: BatchDeskState) -> str:
    """How far the batch is, or what it waits for."""
    counts, batch = state.counts, state.batch
    if batch is None:
        return translate("Batches", "Nothing is being printed")
    if counts.unsure:
        return translate("Batches", "%n may have printed", "", counts.unsure)
    if counts.failed:
        return translate("Batches", "%n did not print", "", counts.failed)
    words = translate("Batches", "Printed {done} of {all}").format(done=counts.printed, all=counts.of)
    if batch.state is BatchState.PAUSED:
        return translate("Batches", "Paused at {done} of {all}").format(done=counts.printed, all=counts.of)
    return words


def line(state: BatchDeskState) -> str:
    """The printer, what is wrong with it, or how long it will take."""
    batch = state.batch
    if batch is None:
        return ""
    if state.elsewhere:
        return translate("Batches", "Another window of Companion prints it.")
    if state.counts.unsure:
        return translate("Batches", "Look at the printer, then say which.")
    if state.counts.failed:
        return said(state.reason)
    first = ""
    if state.trouble is not None:
        first = label_views.trouble_words(state.trouble)[0]
    elif state.left is not None:
        first = time_left(state.left)
    return " · ".join(part for part in (first, batch.wish.printer) if part)


def time_left(left: timedelta) -> str:
    """About two minutes left."""
    minutes = round(left.total_seconds() / 60)
    if minutes < 1:
        return translate("Batches", "Less than a minute left")
    return translate("Batches", "About %n minutes left", "", minutes)


def state_words(state: QueueState) -> str:
    """What became of a paper."""
    return {
        QueueState.QUEUED: translate("Batches", "Waits"),
        QueueState.PRINTING: translate("Batches", "With the printer"),
        QueueState.UNSURE: translate("Batches", "May have printed"),
        QueueState.FAILED: translate("Batches", "Did not print"),
        QueueState.PRINTED: translate("Batches", "Printed"),
        QueueState.GIVEN_UP: translate("Batches", "Left out"),
    }[state]


def rows(papers: tuple[BatchPaper, ...]) -> tuple[NameRow, ...]:
    """The papers of a batch as they are listed."""
    found = []
    for paper in papers:
        row, person = paper.row, paper.delegate
        shape, family = label_views.SIGNS[row.state]
        found.append(
            NameRow(
                str(row.place),
                native="" if person is None else person.native,
                latin="" if person is None else person.latin,
                trailing=state_words(row.state),
                time=str(row.place),
                shape=shape,
                family=family,
            )
        )
    return tuple(found)


def about(paper: BatchPaper | None) -> str:
    """Why the chosen paper failed or was left out."""
    return "" if paper is None or not paper.row.reason else sentences([said(paper.row.reason)])


def title(state: BatchDeskState) -> str:
    """What the batch is made of."""
    count = state.counts.of
    if state.last is not None and state.last.wish.kind is BatchKind.CERTIFICATES:
        return translate("Batches", "The last %n certificates", "", count)
    return translate("Batches", "The last %n badges", "", count)
