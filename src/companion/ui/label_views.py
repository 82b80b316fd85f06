"""What the desk says of its label printer: the status row, the banner, the badge of an answer, the queue."""

from dataclasses import replace

from companion.domain.printing import LabelRoll, PrinterTrouble, QueuedBadge, QueueState, Why
from companion.presenters.answers import Result
from companion.presenters.label_desk import LabelRow, LabelState
from companion.presenters.views import Action, BannerView, Fact, Family, NameRow, ResultView, Shape, StatusView
from companion.ui import formats
from companion.ui.errors import said, sentences
from companion.ui.words import Words, translate

BANNER = "labels"
AGAIN, OTHER, CHOOSE, CAME_OUT, PRINT_AGAIN = "again", "other", "choose", "came-out", "print-again"


def trouble_words(trouble: PrinterTrouble) -> tuple[str, str]:
    """What is wrong, in two words for the status row and in a sentence for the banner."""
    return {
        PrinterTrouble.NOT_CHOSEN: (
            translate("Labels", "No printer"),
            translate("Labels", "No printer for badges is chosen."),
        ),
        PrinterTrouble.GONE: (
            translate("Labels", "Not there"),
            translate("Labels", "The label printer is not there."),
        ),
        PrinterTrouble.NO_PAPER: (
            translate("Labels", "Paper out"),
            translate("Labels", "The label printer is out of paper."),
        ),
        PrinterTrouble.OPEN: (
            translate("Labels", "Open"),
            translate("Labels", "The label printer is open."),
        ),
        PrinterTrouble.JAM: (
            translate("Labels", "Paper stuck"),
            translate("Labels", "Paper is stuck in the label printer."),
        ),
        PrinterTrouble.NO_INK: (
            translate("Labels", "Ink out"),
            translate("Labels", "The label printer is out of ink."),
        ),
        PrinterTrouble.OFFLINE: (
            translate("Labels", "No answer"),
            translate("Labels", "The label printer does not answer."),
        ),
        PrinterTrouble.STOPPED: (
            translate("Labels", "Stopped"),
            translate("Labels", "The label printer is stopped on this laptop."),
        ),
        PrinterTrouble.STUCK: (
            translate("Labels", "Stuck"),
            translate("Labels", "The label printer holds a badge and does not print it."),
        ),
        PrinterTrouble.REFUSED: (
            translate("Labels", "Refused"),
            translate("Labels", "The label printer did not take a badge."),
        ),
    }[trouble]


def status(state: LabelState) -> tuple[StatusView, ...]:
    """The item "Labels" of the status row, where badges are printed at all."""
    if not state.wanted:
        return ()
    unsure, failed = len(state.in_state(QueueState.UNSURE)), len(state.in_state(QueueState.FAILED))
    bad = True
    if state.trouble is not None:
        value = trouble_words(state.trouble)[0]
    elif unsure:
        value = translate("Labels", "%n to look at", "", unsure)
    elif failed:
        value = translate("Labels", "%n not printed", "", failed)
    elif state.paused:
        value = translate("Labels", "Paused")
    elif state.waiting:
        value, bad = translate("Labels", "%n waiting", "", state.waiting), False
    elif state.roll is not None:
        value, bad = left_words(state.roll), state.roll.low
    else:
        value, bad = translate("Labels", "Ready"), False
    return (StatusView("labels", "labels", translate("Labels", "Labels"), value, trouble=bad),)


def left_words(roll: LabelRoll) -> str:
    """How many labels are left on the roll."""
    return translate("Labels", "%n left", "", roll.left)


def banner(state: LabelState) -> BannerView | None:
    """What stands under the top row while badges that somebody waits for do not come out."""
    unsure = state.in_state(QueueState.UNSURE)
    stuck = len(state.in_state(QueueState.QUEUED, QueueState.PRINTING, QueueState.FAILED))
    goes_on = translate("Labels", "Check-in goes on.")
    if state.trouble is not None and stuck and not state.paused:
        return BannerView(
            BANNER, trouble_words(state.trouble)[1], sentences((goes_on, _will(state, stuck))), _ways(state)
        )
    if unsure:
        return BannerView(
            BANNER,
            translate("Labels", "%n badges may have printed when Companion ended.", "", len(unsure)),
            translate("Labels", "Look at the printer."),
            (
                Action(CAME_OUT, translate("Labels", "They are there")),
                Action(PRINT_AGAIN, translate("Labels", "Print again")),
            ),
        )
    failed = state.in_state(QueueState.FAILED)
    if failed:
        return BannerView(
            BANNER,
            translate("Labels", "%n badges did not print.", "", len(failed)),
            sentences((goes_on, said(failed[0].reason))),
            (Action(AGAIN, translate("Labels", "Try again")),),
        )
    return None


def _will(state: LabelState, count: int) -> str:
    match state.trouble:
        case PrinterTrouble.NO_PAPER:
            return translate("Labels", "%n badges will print when paper is back.", "", count)
        case PrinterTrouble.NOT_CHOSEN:
            return translate("Labels", "%n badges wait for a printer.", "", count)
        case _:
            return translate("Labels", "%n badges will print when it works again.", "", count)


def _ways(state: LabelState) -> tuple[Action, ...]:
    if state.trouble is PrinterTrouble.NOT_CHOSEN:
        return (Action(CHOOSE, translate("Labels", "Choose a printer")),)
    again = Action(AGAIN, translate("Labels", "Try again"))
    if state.other:
        return Action(OTHER, translate("Labels", "Print on the other printer")), again
    return (again,)


def with_badge(view: ResultView, result: Result | None, state: LabelState, words: Words) -> ResultView:
    """The answer with its badge as it stands with the printer at this moment."""
    if result is None or result.badge is None or not view.facts:
        return view
    row = state.of(result.badge.delegate, result.badge.code)
    fact = _fact(row, state, words)
    if row is None and result.reply.queued is not None:
        fact = Fact(translate("Desk", "Badge"), translate("Labels", "Printing…"), "print")
    if fact is None:
        return view
    return replace(view, facts=tuple(fact if old.label == fact.label else old for old in view.facts))


def _fact(row: QueuedBadge | None, state: LabelState, words: Words) -> Fact | None:
    label = translate("Desk", "Badge")
    if row is None or row.state is QueueState.GIVEN_UP:
        return None
    if row.state is QueueState.PRINTED:
        when = formats.clock(words.local(row.changed_at))
        return Fact(label, translate("Desk", "Printed {when}").format(when=when), "ok")
    if row.state is QueueState.FAILED:
        return Fact(label, translate("Labels", "Did not print"), "attention")
    if row.state is QueueState.UNSURE:
        return Fact(label, translate("Labels", "May have printed"), "attention")
    if state.trouble is not None or state.paused or state.elsewhere:
        return Fact(label, translate("Labels", "Waiting for the printer"), "print")
    return Fact(label, translate("Labels", "Printing…"), "print")


def why_words() -> dict[Why, str]:
    """Why a badge is printed."""
    return {
        Why.CHECK_IN: translate("Labels", "At check-in"),
        Why.WALK_IN: translate("Labels", "Walk-in"),
        Why.REPLACED: translate("Labels", "New badge"),
        Why.BY_HAND: translate("Labels", "By hand"),
        Why.REPRINT: translate("Labels", "Printed again"),
        Why.TEST: translate("Labels", "Test"),
    }


def state_words() -> dict[QueueState, str]:
    """What became of a badge."""
    return {
        QueueState.QUEUED: translate("Labels", "Waiting"),
        QueueState.PRINTING: translate("Labels", "Printing"),
        QueueState.UNSURE: translate("Labels", "May have printed"),
        QueueState.FAILED: translate("Labels", "Did not print"),
        QueueState.PRINTED: translate("Labels", "Printed"),
        QueueState.GIVEN_UP: translate("Labels", "Dropped"),
    }


SIGNS = {
    QueueState.QUEUED: (Shape.WAITING, Family.IDLE),
    QueueState.PRINTING: (Shape.WAITING, Family.IDLE),
    QueueState.UNSURE: (Shape.TURN, Family.AGAIN),
    QueueState.FAILED: (Shape.EXCLAMATION, Family.STOP),
    QueueState.PRINTED: (Shape.TICK, Family.GO),
    QueueState.GIVEN_UP: (Shape.MINUS, Family.STOP),
}


def queue_rows(state: LabelState, words: Words) -> tuple[NameRow, ...]:
    """The queue as the panel lists it."""
    whys, states = why_words(), state_words()
    rows = []
    for row in state.rows:
        one, person = row.queued, row.delegate
        shape, family = SIGNS[one.state]
        rows.append(
            NameRow(
                str(one.id),
                native="" if person is None else person.native,
                latin=_latin(row),
                trailing=f"{whys[one.why]} · {states[one.state]}",
                time=formats.clock(words.local(one.asked_at)),
                shape=shape,
                family=family,
            )
        )
    return tuple(rows)


def _latin(row: LabelRow) -> str:
    if row.delegate is not None:
        return row.delegate.latin
    return translate("Labels", "Test badge") if row.queued.why is Why.TEST else ""


def about_row(row: LabelRow | None, state: LabelState) -> str:
    """One sentence about the chosen row: why it failed, or how often it was printed."""
    if row is None:
        return ""
    one = row.queued
    if one.reason:
        return said(one.reason)
    if one.printed:
        return printed_times(one.printed)
    return trouble_words(state.trouble)[1] if state.trouble is not None and one.state.is_open else ""


def printed_times(count: int) -> str:
    """How often a badge was printed, in words."""
    if count == 1:
        return translate("Labels", "This badge was printed once.")
    if count == 2:
        return translate("Labels", "This badge was printed twice.")
    return translate("Labels", "This badge was printed %n times.", "", count)
