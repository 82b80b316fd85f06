"""What the parts of the check-in desk show, made from its state in the window's language."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from companion.domain.answers import Answer
from companion.domain.codes import grouped
from companion.domain.delegates import Delegate
from companion.domain.programme import Activity, Checkpoint
from companion.presenters.board import RecentScan, Tally
from companion.presenters.desk_state import CheckInState, NamesList
from companion.presenters.roll_call_state import RollCallState
from companion.presenters.views import (
    Action,
    ActivityView,
    CountView,
    Family,
    NameRow,
    ResultView,
    Shape,
    StatusView,
)
from companion.ui import formats
from companion.ui.desk_groups import group_view, undo_words
from companion.ui.errors import sentences
from companion.ui.texts import SIGNS, result_view
from companion.ui.widgets.status_panel import StatusFacts
from companion.ui.words import Words, translate

_LET_IN = "↷"
_DIGITS = 16
"""How many of the digits typed by hand are shown, the last ones; a badge number has twelve."""
_ROOM = 26
"""How many letters a row of a compact window has room for; a hanzi takes two."""


def chooser(state: CheckInState | RollCallState, words: Words) -> tuple[ActivityView, tuple[ActivityView, ...]]:
    """The activity in force and what may be chosen."""
    choices = tuple(_choice(activity, state, words) for activity in state.choices)
    place = state.place
    if place is None:
        return ActivityView(translate("Desk", "No activity yet")), choices
    if not state.running and not state.by_hand:
        return ActivityView(translate("Desk", "Nothing is on"), _next(state, words)), choices
    activity = place.activity
    return (
        ActivityView(words.activity(activity), words.activity_line(activity), by_hand=state.by_hand, id=activity.id),
        choices,
    )


def _choice(activity: Activity, state: CheckInState | RollCallState, words: Words) -> ActivityView:
    start, end = words.local(activity.start), words.local(activity.end)
    return ActivityView(
        words.activity(activity),
        words.activity_line(activity),
        id=activity.id,
        day=formats.day(start.date(), words.language),
        times=formats.times(start, end),
        place=words.place(activity.place),
        now=activity.opens <= state.now <= activity.closes,
    )


def _next(state: CheckInState | RollCallState, words: Words) -> str:
    if state.next is None:
        return translate("Desk", "The programme is over.")
    when = words.moment(state.next.start, state.now)
    return translate("Desk", "Next: {time} {activity}").format(time=when, activity=words.activity(state.next))


def points(state: CheckInState, words: Words) -> tuple[tuple[tuple[str, str], ...], str]:
    """The choices beside the chooser: checkpoints of a field visit, or in and out; and the one in force."""
    place = state.place
    if place is None:
        return (), ""
    if len(place.activity.checkpoints) > 1:
        named = tuple((point.id, _point(point, words)) for point in place.activity.checkpoints)
        return named, place.checkpoint
    if place.activity.exits:
        both = (("in", translate("Desk", "Coming in")), ("out", translate("Desk", "Going out")))
        return both, "out" if place.leaving else "in"
    return (), ""


def _point(point: Checkpoint, words: Words) -> str:
    return point.titles.get(words.key) or point.titles.get("en", point.id)


def result(state: CheckInState, words: Words) -> ResultView:
    """The middle of the desk: a number being typed, an answer, or ready."""
    if state.typed:
        return ResultView(
            Family.READY,
            translate("Desk", "Ready to scan"),
            subline=translate("Desk", "Then press Enter."),
            caption=translate("Desk", "Badge number"),
            digits=grouped(state.typed[-_DIGITS:]),
        )
    if state.result is not None:
        return result_view(state.result, state, words)
    if state.group is not None:
        return replace(group_view(state.group, words), ago=words.ago(state.group.at, state.now))
    if state.place is None:
        return ResultView(
            Family.IDLE,
            translate("Desk", "No activity yet"),
            translate("Desk", "Add the first activity, then people can be checked in."),
            actions=(Action("programme", translate("Desk", "Add an activity"), "programme", primary=True),),
        )
    if not state.running and not state.by_hand:
        return ResultView(
            Family.IDLE,
            translate("Desk", "Nothing is on now"),
            _next(state, words),
            actions=(Action("choose", translate("Desk", "Choose an activity"), "choose-part", "F4"),),
        )
    going_out = state.place.leaving
    return ResultView(
        Family.READY,
        translate("Desk", "Ready to scan"),
        translate("Desk", "Going out: everybody who is scanned now is checked out.")
        if going_out
        else translate("Desk", "Hold the badge 10–20 cm in front of the scanner."),
        hint=translate("Desk", "No scanner? Click a name on the right, or type the badge number.")
        if state.board.missing and state.names is None
        else translate("Desk", "No scanner? Type the badge number and press Enter."),
        hint_icon="keyboard",
    )


def count(state: CheckInState, words: Words, *, compact: bool = False) -> CountView:
    """The count card; compact leaves the group's name out."""
    counts = state.board.counts
    labels = tally_words()
    if counts is None:
        return CountView(0, 0, "", "", tuple((str(tally), labels[tally], 0) for tally in Tally))
    numbers = {
        Tally.HERE: counts.here,
        Tally.LEFT: counts.left,
        Tally.EXCUSED: counts.excused + counts.not_coming,  # spoken for, either way: the sums must hold
        Tally.UNKNOWN: counts.unknown,
    }
    everyone = counts.expected > 0 and counts.arrived == counts.expected
    groups = () if state.place is None else state.place.activity.expected.groups
    total = formats.number(counts.expected)
    if len(groups) == 1 and not compact:
        of_text = translate("Desk", "of {count} in {group}").format(count=total, group=words.group(groups[0]))
    else:
        of_text = translate("Desk", "of {count}").format(count=total)
    return CountView(
        here=counts.arrived,
        expected=counts.expected,
        of_text=of_text,
        word=_count_word(state, words),
        besides=translate("Desk", "and %n not on the list", "", counts.extra) if counts.extra else "",
        tallies=tuple((str(tally), labels[tally], numbers[tally]) for tally in Tally),
        complete=translate("Desk", "All %n are here", "", counts.expected) if everyone else "",
    )


def _count_word(state: CheckInState, words: Words) -> str:
    place = state.place
    if place is not None and len(place.activity.checkpoints) > 1:
        return _point(place.activity.checkpoint(place.checkpoint), words)
    counts = state.board.counts
    if place is not None and place.activity.capacity is not None and counts is not None:
        here, places = formats.number(counts.here), formats.number(place.activity.capacity)
        return translate("Desk", "{here} of {count} places").format(here=here, count=places)
    return translate("Desk", "checked in")


def tally_words() -> dict[Tally, str]:
    """The words under the segment bar."""
    return {
        Tally.HERE: translate("Desk", "Here"),
        Tally.LEFT: translate("Desk", "Left"),
        Tally.EXCUSED: translate("Desk", "Excused"),
        Tally.UNKNOWN: translate("Desk", "Unknown"),
    }


def coming(state: CheckInState, words: Words, *, compact: bool = False) -> tuple[str, tuple[NameRow, ...], str]:
    """Still to come: title, names, and the word on its button ("" for none)."""
    board = state.board
    unknown = 0 if board.counts is None else board.counts.unknown
    if state.place is not None and board.counts is not None and not board.delegates:
        return translate("Desk", "No one is on this list yet"), (), translate("Desk", "Add delegates")
    title = translate("Desk", "Still to come · {count}").format(count=formats.number(unknown))
    if unknown and not board.missing:
        return title, (), translate("Desk", "Show names")
    return title, name_rows(board.missing, words, compact=compact), ""


def name_rows(people: Iterable[Delegate], words: Words, *, compact: bool = False) -> tuple[NameRow, ...]:
    """People with their city; in compact rows a long city gives way to the name."""
    rows = []
    for one in people:
        city = words.delegation(one)
        crowded = compact and len(one.latin) + 2 * len(one.native) + len(city) > _ROOM
        rows.append(NameRow(one.id, one.native, one.latin, trailing="" if crowded else city))
    return tuple(rows)


_TALLY_SIGNS = {
    Tally.HERE: (Shape.TICK, Family.GO),
    Tally.LEFT: (Shape.OUT, Family.GO),
    Tally.EXCUSED: (Shape.WAITING, Family.IDLE),
    Tally.UNKNOWN: (Shape.WAITING, Family.IDLE),
}


def tally_rows(names: NamesList, words: Words, *, compact: bool = False) -> tuple[NameRow, ...]:
    """The names behind a count, each with the sign of that count."""
    shape, family = _TALLY_SIGNS[names.tally]
    return tuple(replace(row, shape=shape, family=family) for row in name_rows(names.people, words, compact=compact))


def recent(state: CheckInState, words: Words, *, compact: bool = False) -> tuple[NameRow, ...]:
    """The recent scans of all desks, the one on show tinted; compact leaves the desk out."""
    shown = state.result
    rows = []
    for scan in state.board.recent:
        chosen = shown is not None and (
            scan.id in {shown.reply.entry, f"reply-{shown.number}"}
            or (shown.reply.answer is Answer.UNKNOWN and scan.code == shown.reply.code and scan.at == shown.reply.at)
        )
        row = _recent_row(scan, state, words, chosen=chosen)
        rows.append(replace(row, trailing="") if compact else row)
    return tuple(rows)


def _recent_row(scan: RecentScan, state: CheckInState, words: Words, *, chosen: bool) -> NameRow:
    family, shape = (Family.NOTE, Shape.FLAG) if scan.note else SIGNS[scan.answer]
    person = scan.delegate
    return NameRow(
        scan.id,
        native=person.native if person is not None else _shown_code(scan.code),
        latin=person.latin if person is not None else "",
        trailing=translate("QuickEntry", "paper") if scan.paper else words.desk(scan.desk),
        time=words.moment(scan.at, state.now),
        shape=shape,
        family=family,
        chosen=chosen,
        marker=_LET_IN if scan.let_in else "",
    )


def _shown_code(code: str) -> str:
    return grouped(code) if code.isdecimal() else code


def undo_tip(state: CheckInState) -> str:
    """What Ctrl Z would take back."""
    what = state.undo
    if what is None:
        return translate("Desk", "Nothing to take back.")
    if together := undo_words(what):
        return together
    if what.answer is Answer.OUT:
        return translate("Desk", "Take back: {name} checked out").format(name=what.delegate.full_name)
    return translate("Desk", "Take back: {name} checked in").format(name=what.delegate.full_name)


def names_title(state: CheckInState) -> str:
    """Here · 14."""
    names = state.names
    return "" if names is None else f"{tally_words()[names.tally]} · {formats.number(len(names.people))}"


def desk_and_staff(state: CheckInState, words: Words) -> str:
    """Desk 1 · Jiwon."""
    return " · ".join(part for part in (words.desk(state.board.desk), state.staff) if part)


def status(state: CheckInState, words: Words, backed_up: datetime | None) -> tuple[StatusView, ...]:
    """Scanner and backup as the status row shows them."""
    seen = state.scanner_seen
    scanner = translate("Desk", "Ready") if seen else translate("Desk", "Not seen yet")
    saved = translate("Desk", "None yet") if backed_up is None else words.moment(backed_up, state.now)
    return (
        StatusView("scanner", "scanner", translate("Desk", "Scanner"), scanner, trouble=not seen),
        StatusView("backup", "backup", translate("Desk", "Backup"), saved, trouble=backed_up is None),
    )


def status_facts(
    item: str, state: CheckInState | RollCallState, words: Words, backed_up: datetime | None
) -> StatusFacts:
    """The cause and one fix behind an item of the status row."""
    if item == "scanner":
        title = translate("Desk", "Scanner ready") if state.scanner_seen else translate("Desk", "No scan yet")
        return StatusFacts(
            title, translate("Desk", "Plug the scanner in and scan any badge. Typing the number works as well.")
        )
    when = translate("Desk", "There is no backup yet.")
    if backed_up is not None:
        when = translate("Desk", "The last backup was made at {time}.").format(time=words.moment(backed_up, state.now))
    every = translate("Desk", "One is made every ten minutes while the event is open.")
    return StatusFacts(
        translate("Desk", "Backup"),
        sentences((when, every)),
        Action("back-up", translate("Desk", "Back up now"), "backup"),
    )
