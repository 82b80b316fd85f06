"""What the parts of the roll call show, made from its state in the window's language."""

from companion.domain.attendance import Sighting
from companion.domain.delegates import Delegate
from companion.domain.documents import MissingContent, MissingRow
from companion.domain.programme import Checkpoint
from companion.domain.rollcall import AwayReason, Grouping, Section, Standing, Tile, sections
from companion.presenters.desk_keys import RollKey
from companion.presenters.roll_board import is_head
from companion.presenters.roll_call_state import (
    BusCount,
    Missing,
    RollCallState,
    shown_as,
)
from companion.presenters.views import Family, NameRow, Shape
from companion.ui import formats
from companion.ui.contact_words import reach
from companion.ui.widgets.checkpoint_steps import PointView
from companion.ui.widgets.missing_column import MissingView, MissingWords
from companion.ui.widgets.roll_tiles import SectionView, TileView
from companion.ui.words import Words, translate

_DIGITS = 16
_LISTED = 12


def point_name(point: Checkpoint, words: Words) -> str:
    """The checkpoint in the window's language."""
    return point.titles.get(words.key) or point.titles.get("en") or next(iter(point.titles.values()), point.id)


def points(state: RollCallState, words: Words) -> tuple[PointView, ...]:
    """The checkpoints as steps."""
    place = state.place
    if place is None:
        return ()
    found = []
    for one in state.board.points:
        name = point_name(one.checkpoint, words)
        now = one.checkpoint.id == place.checkpoint
        line = translate("RollCall", "Scanning for this now") if now else ""
        if not now and one.until is not None:
            line = words.clock(one.until)
        spoken = translate("RollCall", "{point}: {here} of {of}").format(point=name, here=one.here, of=one.of)
        found.append(PointView(one.checkpoint.id, name, line, one.here, one.of, now, spoken))
    return tuple(found)


# --- tiles ---


def board(state: RollCallState, words: Words) -> tuple[SectionView, ...]:
    """The tiles under their headings."""
    return tuple(_section(one, state, words) for one in sections(state.board.tiles, state.grouping))


def _section(section: Section, state: RollCallState, words: Words) -> SectionView:
    tiles = tuple(_tile(tile, state, words) for tile in section.tiles)
    here = sum(tile.standing is Standing.HERE for tile in tiles)
    of = sum(tile.standing in {Standing.HERE, Standing.MISSING} for tile in tiles)
    if state.grouping is not Grouping.BUS:
        return SectionView(_heading(section, state, words), here, of, tiles)
    bus = next((one for one in state.board.buses if one.name == section.name), None)
    line, warning = ("", "") if bus is None else (bus_facts(bus), too_many(bus))
    return SectionView(_heading(section, state, words), here, of, tiles, line, warning)


def bus_facts(bus: BusCount) -> str:
    """44 seats · Captain 沈若溪 +86 139 0013 9012; what is not known is left out."""
    seats = "" if bus.seats is None else translate("RollCall", "%n seats", "", bus.seats)
    captain = " ".join(part for part in (bus.captain.name, bus.captain.phone) if part)
    return " · ".join(
        part for part in (seats, translate("RollCall", "Captain {who}").format(who=captain) if captain else "") if part
    )


def too_many(bus: BusCount) -> str:
    """That more people ride than there are seats, "" while they fit."""
    return translate("RollCall", "%n too many", "", bus.over) if bus.over else ""


def _heading(section: Section, state: RollCallState, words: Words) -> str:
    match state.grouping:
        case Grouping.DELEGATION:
            first = section.tiles[0].delegate
            return words.delegation(first) if section.name else translate("RollCall", "No delegation")
        case Grouping.BUS:
            return words.bus(section.name) if section.name else translate("RollCall", "No bus")
        case Grouping.ALPHABET:
            return section.name or "–"


def _tile(tile: Tile, state: RollCallState, words: Words) -> TileView:
    person = tile.delegate
    standing = shown_as(tile, state)
    why = ""
    if standing in {Standing.EXCUSED, Standing.NOT_COMING}:
        why = reason_words(tile.seen.reason if tile.seen is not None else "") or standing_words(standing, state)
    spoken = formats.clauses(
        (person.full_name, words.delegation(person), standing_words(standing, state), why), words.language
    )
    unsaved = state.absent is not None and standing is Standing.HERE and tile.standing is not Standing.HERE
    return TileView(person.id, person.native, person.latin, standing, spoken, unsaved, why)


def standing_words(standing: Standing, state: RollCallState) -> str:
    """How somebody stands, in words."""
    match standing:
        case Standing.HERE:
            return translate("RollCall", "on the bus") if state.on_bus else translate("RollCall", "here")
        case Standing.MISSING:
            return translate("RollCall", "missing")
        case Standing.EXCUSED:
            return translate("RollCall", "excused")
        case Standing.LEFT:
            return translate("RollCall", "left")
        case Standing.NOT_COMING:
            return translate("RollCall", "not coming")


def reason_words(reason: str) -> str:
    """A reason in words; what was written stays as it is."""
    said = {
        AwayReason.ILL: translate("RollCall", "Unwell"),
        AwayReason.OWN_TRANSPORT: translate("RollCall", "Own transport"),
        AwayReason.LEFT_EARLY: translate("RollCall", "Left early"),
        AwayReason.OTHER_GROUP: translate("RollCall", "With another group"),
        AwayReason.LATER: translate("RollCall", "Joins later"),
        AwayReason.LEFT_BEHIND: translate("RollCall", "Not found, left behind"),
    }
    return said[AwayReason(reason)] if reason in set(AwayReason) else reason


# --- missing ---


def missing_words(state: RollCallState) -> MissingWords:
    """The words of the missing column."""
    return MissingWords(
        translate("RollCall", "%n missing", "", len(state.board.missing)),
        translate("RollCall", "On the bus") if state.on_bus else translate("RollCall", "Here"),
        translate("RollCall", "Excused…"),
        translate("RollCall", "Call note"),
        translate("RollCall", "On paper"),
        translate("RollCall", "Read aloud"),
    )


def missing(state: RollCallState, words: Words) -> tuple[MissingView, ...]:
    """Those missing, with what helps to find them."""
    return tuple(_missing(one, state, words) for one in state.board.missing)


def _missing(one: Missing, state: RollCallState, words: Words) -> MissingView:
    person = one.tile.delegate
    phone = person.mobile
    instead = "" if phone else _instead(one, state)
    seen = _last_seen(one.last, one, state, words)
    notes = tuple(
        translate("RollCall", "Called {time}: {text}").format(time=words.moment(note.at, state.now), text=note.text)
        for note in one.notes
    )
    near = _near(one, asked=not phone)
    spoken = formats.clauses(
        (person.full_name, words.delegation(person), phone or instead, near, seen, *notes[-1:]), words.language
    )
    return MissingView(
        person.id, person.native, person.latin, words.delegation(person), phone, instead, seen, notes, spoken,
        state.board.private, near, _last_seen(one.last, one, state, words, short=True),
    )  # fmt: skip


def _near(one: Missing, *, asked: bool) -> str:
    """Who may know where they are: the roommate, else the head of the delegation, unless `asked` already."""
    if one.roommate:
        return translate("RollCall", "Roommate: {who}").format(who=reach(one.roommate))
    if one.leader and not asked:
        return translate("RollCall", "Head of delegation: {who}").format(who=reach(one.leader))
    return ""


def _instead(one: Missing, state: RollCallState) -> str:  # noqa: PLR0911 - one return each who can be asked
    if not state.board.private:
        return translate("RollCall", "The desk is locked: no numbers.")
    if one.leader:
        return translate("RollCall", "No phone. Ask {name} (head of delegation)").format(name=reach(one.leader))
    if one.interpreter:
        return translate("RollCall", "No phone. Ask {name} (interpreter)").format(name=reach(one.interpreter))
    if one.ask is not None:
        name = one.ask.name
        if is_head(one.ask):
            return translate("RollCall", "No phone. Ask {name} (head of delegation)").format(name=name)
        return translate("RollCall", "No phone. Ask {name} (same delegation)").format(name=name)
    if one.guide:
        return translate("RollCall", "No phone. Ask {name} (leads this activity)").format(name=one.guide)
    return translate("RollCall", "No phone number is known.")


def _last_seen(last: Sighting | None, one: Missing, state: RollCallState, words: Words, *, short: bool = False) -> str:
    if last is None:
        return translate("RollCall", "Not seen today")
    time = words.moment(last.at, state.now)
    if one.last_at is not None:
        place = words.activity(one.last_at)
    elif state.place is not None:
        place = point_name(state.place.activity.checkpoint(last.checkpoint), words)
    else:
        place = last.checkpoint
    if short:
        return translate("RollCall", "{time} “{place}”").format(time=time, place=place)
    return translate("RollCall", "Last seen {time} at “{place}”").format(time=time, place=place)


# --- nobody missing ---


def all_here(state: RollCallState, words: Words) -> tuple[str, str, str, tuple[NameRow, ...]]:
    """Headline, what to do, the title over the names, and who came last."""
    count = state.board.count
    here = 0 if count is None else count.here
    rows = tuple(
        NameRow(
            tile.delegate.id, tile.delegate.native, tile.delegate.latin,
            time="" if tile.seen is None else words.clock(tile.seen.at), shape=Shape.TICK, family=Family.GO,
        )
        for tile in state.board.recent
    )  # fmt: skip
    title = translate("RollCall", "Last three") if len(rows) > 2 else translate("RollCall", "Came last")
    if not here:
        return translate("RollCall", "Nobody is expected here"), _nobody(state, words), title, rows
    if state.on_bus:
        first = translate("RollCall", "All %n are on the bus", "", here)
        if state.board.left is not None:
            time = words.moment(state.board.left.at, state.now)
            without = len(state.board.left.without)
            second = translate("RollCall", "The bus left at {time}.").format(time=time)
            if without:
                second = translate("RollCall", "The bus left at {time} without %n.", "", without).format(time=time)
        else:
            second = translate("RollCall", "You can go. Count heads once more.")
        return first, second, title, rows
    first = translate("RollCall", "All %n are here", "", here)
    return first, translate("RollCall", "Nobody is missing."), title, rows


def _nobody(state: RollCallState, words: Words) -> str:
    if state.bus:
        return translate("RollCall", "Nobody is on {bus}.").format(bus=words.bus(state.bus))
    return translate("RollCall", "Add delegates, or look at who is expected in the programme.")


def after_all_here(state: RollCallState, words: Words) -> tuple[str, str, str]:
    """The big button: words, icon and key; none when nothing follows."""
    if state.on_bus and state.board.left is None and state.complete:
        return translate("RollCall", "The bus has left"), "bus", "F10"
    place = state.place
    if state.complete and state.next_point and place is not None:
        following = point_name(place.activity.checkpoint(state.next_point), words)
        return translate("RollCall", "Go on to “{point}”").format(point=following), "continue", "F9"
    return "", "", ""


def person_origin(person: Delegate, words: Words) -> str:
    """Delegation and organisation."""
    return " · ".join(part for part in (words.delegation(person), words.organisation(person)) if part)


def bus_button(state: RollCallState, words: Words) -> str:
    """Bus 1 · 8/9, or that all buses are called."""
    chosen = next((one for one in state.board.buses if one.name == state.bus), None)
    if chosen is None:
        return translate("RollCall", "All buses")
    parts = (words.bus(chosen.name), f"{chosen.here}/{chosen.of}", too_many(chosen))
    return " · ".join(part for part in parts if part)


def bus_tip(state: RollCallState, words: Words) -> str:
    """Seats and captain of the bus that is called, of every bus while all are; and the key to who goes with which."""
    lines = []
    for one in state.board.buses:
        if state.bus in {"", one.name}:
            parts = (words.bus(one.name), f"{one.here}/{one.of}", too_many(one), bus_facts(one))
            lines.append(" · ".join(part for part in parts if part))
    key = translate("RollKeys", "Buses and groups: who goes with which")
    return "\n".join((*lines, f"{key} ({RollKey.BUSES.cap})"))


def on_paper(state: RollCallState, words: Words) -> MissingContent:
    """The missing list for whoever goes to look for them."""
    place, now = state.place, words.clock(state.now)
    title = line = ""
    if place is not None:
        point = point_name(place.activity.checkpoint(place.checkpoint), words)
        title = f"{words.activity(place.activity)} · {point}"
        line = " · ".join(part for part in (words.activity_line(place.activity), words.bus(state.bus)) if part)
    rows = []
    for view, one in zip(missing(state, words), state.board.missing, strict=True):
        seen = " · ".join(part for part in (view.seen, words.bus(one.tile.bus)) if part)
        lines = (seen, *view.notes, *([view.near] if view.near else []))
        rows.append(MissingRow(view.id, view.native, view.latin, view.origin, view.phone or view.instead, lines))
    return MissingContent(
        words.event.short_title(words.key),
        title,
        line,
        translate("RollCall", "{time}: %n missing", "", len(rows)).format(time=now),
        tuple(rows),
        words.key,
    )
