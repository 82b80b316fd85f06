"""What the strip under the tiles says: the last answer, the countdown, what can be taken back."""

from dataclasses import replace
from datetime import datetime

from companion.domain.codes import grouped
from companion.presenters.answers import Act
from companion.presenters.desk_keys import RollKey
from companion.presenters.roll_call_state import Deed, Done, RollCallState, counts_on_bus, would_be_here
from companion.presenters.views import Family, Shape
from companion.ui import formats
from companion.ui.texts import SIGNS, act_words, headline
from companion.ui.widgets.roll_strip import StripView
from companion.ui.words import Words, translate

_DIGITS = 16


def strip(state: RollCallState, words: Words, act: Act | None) -> StripView:
    """The strip under the tiles."""
    when = f"{translate('RollKeys', 'When the bus leaves')}  {RollKey.LEAVES.cap}"
    return replace(_strip(state, words, act), leaves_tip=when)


def _strip(state: RollCallState, words: Words, act: Act | None) -> StripView:
    leaves, countdown, late = _countdown(state, words)
    undo = translate("RollCall", "Undo")
    tip = undo_words(state.undo)
    leave = ""
    if state.on_bus and state.board.missing and state.absent is None:
        leave = translate("RollCall", "Leave without %n…", "", len(state.board.missing))
    if state.absent is not None:
        return StripView(
            translate("RollCall", "Everybody is ticked. Clear those who are not here."),
            translate("RollCall", "Nothing is saved yet. Esc gives up."),
            act=translate("RollCall", "Save: %n are here", "", would_be_here(state)), undo=undo, undo_tip=tip or undo,
        )  # fmt: skip
    if state.typed:
        return StripView(
            grouped(state.typed[-_DIGITS:]), translate("RollCall", "Badge number. Then press Enter."), leaves=leaves,
            countdown=countdown, late=late, leave=leave, undo=undo, undo_tip=tip,
        )  # fmt: skip
    result = state.result
    if result is None:
        return StripView(
            translate("RollCall", "Ready to scan"), _last(state, words), leaves=leaves, countdown=countdown, late=late,
            leave=leave, undo=undo, undo_tip=tip,
        )  # fmt: skip
    reply = result.reply
    family, shape = (Family.NOTE, Shape.FLAG) if reply.note else SIGNS[reply.answer]
    person = reply.delegate
    who = grouped(reply.code) if person is None and reply.code.isdecimal() else reply.code
    if person is not None:
        who = formats.clauses((person.full_name, words.delegation(person)), words.language)
    if reply.note and person is not None:
        note = " · ".join(line.strip() for line in person.attention.splitlines() if line.strip())
        who = f"{person.full_name}: {note or translate('RollCall', 'A note for the coordinator.')}"
    earlier = "" if reply.earlier is None else reply.earlier.bus
    button = "" if act is None else act_words().get(act, "")
    if act is Act.SAME_PERSON and earlier and state.bus and earlier != state.bus:
        who = translate("RollCall", "{name} is counted on {bus}").format(name=who, bus=words.bus(earlier))
        button = translate("RollCall", "Count on {bus}").format(bus=words.bus(state.bus))
    return StripView(
        headline(reply), who, family, shape, leaves="" if button else leaves, countdown=countdown, late=late,
        act=button, leave="" if button else leave, undo=undo, undo_tip=tip,
    )  # fmt: skip


def _last(state: RollCallState, words: Words) -> str:
    if not state.board.recent:
        return translate("RollCall", "Scan a badge, click a tile, or use arrows and Space.")
    tile = state.board.recent[0]
    if tile.seen is None:
        return tile.delegate.full_name
    time = f"{words.local(tile.seen.at):%H:%M:%S}"
    return translate("RollCall", "Last: {name}, {time}").format(name=tile.delegate.full_name, time=time)


def _countdown(state: RollCallState, words: Words) -> tuple[str, str, bool]:
    leaves = state.leaves_at
    if leaves is None or state.place is None or not state.called:
        return "", "", False
    left = state.board.left
    if left is not None:
        return translate("RollCall", "Left {time}").format(time=words.clock(left.at)), "", False
    bus = any(counts_on_bus(state.place.activity, one.id) for one in state.place.activity.checkpoints)
    said = translate("RollCall", "Leaves {time}") if bus else translate("RollCall", "Ends {time}")
    minutes, late = _minutes(leaves, state.now)
    first = said.format(time=words.clock(leaves))
    if bus and leaves <= state.now:
        words_late = translate("RollCall", "%n minutes late", "", minutes)
        return first, words_late if late else translate("RollCall", "now"), True
    if late:
        return first, translate("RollCall", "over"), False
    if minutes > 120:
        return first, "", False
    return first, translate("RollCall", "in %n minutes", "", minutes), False


def _minutes(leaves: datetime, now: datetime) -> tuple[int, bool]:
    """Minutes still to go, begun ones among them, or whole minutes late, and which of the two: what the clock beside
    says, subtracted."""
    seconds = (leaves - now).total_seconds()
    if seconds > 0:
        return int(-(-seconds // 60)), False
    late = int(-seconds // 60)
    return late, late > 0


def undo_words(what: Done | None) -> str:
    """What Ctrl Z takes back."""
    if what is None:
        return ""
    name = "" if what.delegate is None else what.delegate.full_name
    counted = translate("RollCall", "Take back: {name} counted")
    spoken_for = translate("RollCall", "Take back: what was said of {name}")
    said = {
        Deed.SCANNED: counted,
        Deed.HERE: counted,
        Deed.NOT_HERE: translate("RollCall", "Take back: {name} cleared"),
        Deed.ALL_HERE: translate("RollCall", "Take back: %n counted together", "", what.count),
        Deed.AWAY: spoken_for,
        Deed.BACK: spoken_for,
        Deed.BUS: translate("RollCall", "Take back: the bus of {name}"),
        Deed.NOTE: translate("RollCall", "Take back: the call note on {name}"),
        Deed.LEFT: translate("RollCall", "Take back: the bus has left"),
        Deed.CHECKPOINT: translate("RollCall", "Take back: the new checkpoint"),
        Deed.LEAVES: translate("RollCall", "Take back: the leaving time"),
    }
    return said[what.deed].format(name=name)


def undone_words(what: Done) -> str:
    """What was taken back."""
    name = "" if what.delegate is None else what.delegate.full_name
    said = {
        Deed.ALL_HERE: translate("RollCall", "%n are missing again.", "", what.count),
        Deed.LEFT: translate("RollCall", "The bus has not left."),
        Deed.CHECKPOINT: translate("RollCall", "The new checkpoint is gone."),
        Deed.LEAVES: translate("RollCall", "The leaving time is as before."),
    }
    return said.get(what.deed, translate("RollCall", "{name}: as before.")).format(name=name)
