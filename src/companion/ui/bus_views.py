"""What the columns of buses and groups show, and what was done, in the window's language."""

from PySide6.QtCore import QCoreApplication

from companion.domain.delegates import Delegate
from companion.domain.parties import PartyKind
from companion.presenters.buses import NONE, BusesState, Column
from companion.presenters.happenings import Happened, What
from companion.ui import formats
from companion.ui.contact_words import reach
from companion.ui.errors import whole
from companion.ui.widgets.bus_column import BusView
from companion.ui.widgets.tick_list import TickLine
from companion.ui.words import Words

BY_NUMBER = 9
"""Columns that Alt and a digit reach, besides the first."""
MOST_LINES = 1_000
"""More people than these nobody moves by hand: filling places them."""
translate = QCoreApplication.translate


def headline(state: BusesState) -> str:
    """17 people · 2 buses · 50 seats."""
    if state.loading:
        return ""
    people = translate("BusesScreen", "%n people", "", state.people)
    seats = "" if state.seats is None else translate("BusesScreen", "%n seats", "", state.seats)
    buses = len(state.buses)
    if state.kind is PartyKind.BUS:
        some = translate("BusesScreen", "%n buses", "", buses)
    else:
        some = translate("BusesScreen", "%n groups", "", buses)
    return " · ".join(part for part in (people, some, seats) if part)


def column(one: Column, number: int, state: BusesState, words: Words) -> BusView:
    """A bus or group, or those who are on none."""
    party, load = one.load.party, one.load
    bus = state.kind is PartyKind.BUS
    if one.name == NONE:
        title = translate("BusesScreen", "No bus") if bus else translate("BusesScreen", "No group")
    else:
        title = words.bus(party.name) if bus else words.group(party.name)
    count = formats.number(load.count)
    if party.capacity is not None:
        seats = formats.number(party.capacity)
        count = translate("BusesScreen", "{count} of {seats}").format(count=count, seats=seats)
    if load.count > MOST_LINES:
        first = translate("BusesScreen", "the first {number} are listed").format(number=formats.number(MOST_LINES))
        count = f"{count} · {first}"
    warning = translate("BusesScreen", "%n too many", "", load.over) if load.over else ""
    who = reach(one.leader)
    leads = translate("BusesScreen", "Captain {who}") if bus else translate("BusesScreen", "Leader {who}")
    leader = leads.format(who=who) if who else ""
    return BusView(
        one.name,
        title,
        count,
        warning,
        leader,
        " · ".join(part for part in (party.plate, party.meeting) if part),
        f"Alt {number}" if number <= BY_NUMBER else "",
        tuple(_person(person, state.ticked, words) for person in load.people[:MOST_LINES]),
        formats.clauses((title, count, warning, leader), words.language),
    )


def _person(one: Delegate, ticked: frozenset[str], words: Words) -> TickLine:
    delegation = words.delegation(one)
    spoken = formats.clauses((one.full_name, delegation), words.language)
    return TickLine(one.id, one.native, one.latin, one.id in ticked, spoken=spoken, below=delegation or "–")


def not_whole(state: BusesState, words: Words) -> str:
    """Which delegations filling had to split, and for how many no seat was left; "" when all went well."""
    seating = state.seating
    if seating is None:
        return ""
    parted = translate("BusesScreen", "{delegation} does not fit in one piece and is split.")
    sentences = [parted.format(delegation=words.delegation_name(name)) for name in seating.split]
    if seating.unseated:
        sentences.append(translate("BusesScreen", "No seat is left for %n people.", "", len(seating.unseated)))
    return " ".join(sentences)


def happened_words(happened: Happened) -> str:
    """What was done, or why not."""
    if happened.error is not None:
        return whole(happened.error)
    count = happened.count
    filled = translate("BusesScreen", "Nobody is waiting.")
    if count:
        filled = translate("BusesScreen", "%n people have a seat now.", "", count)
    words = {
        What.SEATED: translate("BusesScreen", "%n people are moved.", "", count),
        What.FILLED: filled,
        What.REMOVED: translate("BusesScreen", "%1 is taken out."),
        What.CHANGED: translate("BusesScreen", "%1 is saved."),
        What.UNDONE: translate("BusesScreen", "It is as before."),
    }
    return words.get(happened.what, "%1").replace("%1", happened.name)
