"""The answer for a whole delegation in the middle of the desk, and what the desk says of what its panels did."""

from companion.presenters.board import Deed, Undoable
from companion.presenters.desk_panels import GroupAnswer, Telling, Told
from companion.presenters.views import Family, ResultView, Shape
from companion.ui import formats
from companion.ui.desk_panel_slot import answer_word
from companion.ui.desk_quick_entry import taken_words
from companion.ui.words import Words, translate

_NAMED = 6
"""So many refused people are named; the panel beside lists them all."""


def group_view(answer: GroupAnswer, words: Words) -> ResultView:
    """5 checked in, from Shanghai; whoever was not is named with the reason."""
    inside, refused = answer.reply.checked_in, answer.reply.refused
    place = words.delegation_name(answer.delegation)
    native = answer.native if answer.native != place else ""
    activity = words.activity(answer.reply.replies[0].place.activity) if answer.reply.replies else ""
    headline = translate("Groups", "%n checked in", "", len(inside))
    time = words.clock(answer.at)
    if not refused:
        return ResultView(
            Family.GO, headline, activity, Shape.TICK, native=native, latin=place, time=time,
            announcement=f"{headline}: {place}",
        )  # fmt: skip
    named = [
        translate("Groups", "{name} ({reason})").format(name=one.delegate.full_name, reason=answer_word(one.answer))
        for one in refused[:_NAMED]
        if one.delegate is not None
    ]
    rest = len(refused) - len(named)
    if rest:
        named.append(translate("Groups", "%n more", "", rest))
    do = translate("Groups", "Not checked in: %n", "", len(refused))
    return ResultView(
        Family.AGAIN if inside else Family.STOP, headline, activity,
        Shape.PARTLY if inside else Shape.EXCLAMATION, native=native, latin=place,
        box_icon="missing", do=do, why=formats.clauses(named, words.language), time=time,
        announcement=f"{headline}: {place}. {do}",
    )  # fmt: skip


def done_words(telling: Telling) -> str:
    """The line at the foot of the window."""
    name = telling.delegate.full_name
    count = telling.undo.count if telling.undo is not None else 0
    match telling.what:
        case Told.ADDED if telling.queued:
            return translate("Groups", "Added: {name}. Their badge is in the print queue.").format(name=name)
        case Told.ADDED:
            return translate("Groups", "Added: {name}").format(name=name)
        case Told.NEW_BADGE:
            return translate("Groups", "New badge for {name}. The old one has ended.").format(name=name)
        case Told.MOVED:
            return translate("Move", "Moved: the scans of %n people", "", count)
        case Told.PAPER:
            return taken_words(count)
        case _:
            return translate("Groups", "The reason was saved: {name}").format(name=name)


def undo_words(what: Undoable) -> str:
    """What Ctrl Z would take back, when it is more than one check-in; "" for a single one."""
    name = what.delegate.full_name
    match what.deed:
        case Deed.WALK_IN:
            return translate("Groups", "Take back: {name} added").format(name=name)
        case Deed.NEW_BADGE:
            return translate("Groups", "Take back: new badge for {name}").format(name=name)
        case Deed.DELEGATION:
            return translate("Groups", "Take back: %n checked in together", "", what.count)
        case Deed.MOVE:
            return translate("Move", "Take back: the move of %n people", "", what.count)
        case Deed.PAPER:
            return translate("QuickEntry", "Take back: %n people from paper", "", what.count)
        case _:
            return ""


def undone_words(what: Undoable) -> str:
    """What was taken back."""
    if what.deed is Deed.DELEGATION:
        return translate("Groups", "Taken back: %n check-ins", "", what.count)
    if what.deed is Deed.MOVE:
        return translate("Move", "Moved back: the scans of %n people", "", what.count)
    if what.deed is Deed.PAPER:
        return translate("QuickEntry", "Taken back: %n people from paper", "", what.count)
    name = what.delegate.full_name
    if what.deed is Deed.NEW_BADGE:
        return translate("Groups", "The badge of {name} before is valid again.").format(name=name)
    return translate("Groups", "Taken back: {name}").format(name=name)
