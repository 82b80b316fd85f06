"""Reading the roll call: the tiles, the missing with all that helps to find them, the buses, who came last."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from companion.domain.attendance import MarkState, Presence, Sighting
from companion.domain.delegates import Delegate
from companion.domain.parties import Contact, Party, PartyKind, reading_order
from companion.domain.programme import Activity
from companion.domain.rollcall import Roll, Standing, Tile, count_of, roll, tile_of
from companion.presenters.permissions import Allowed
from companion.presenters.roll_call_state import BusCount, Missing, RollBoard
from companion.presenters.roll_contacts import nearby
from companion.services.desk import Place
from companion.services.ports import Desk
from companion.store.queries import CallNote, Queries

RECENT = 3
_LOOKED_UP = 60
"""Of so many missing people it is looked up where else they were today; more than these nobody telephones."""


def read_board(desk: Desk, place: Place, allowed: Allowed) -> RollBoard:
    """The roll call of a place, of its bus alone when it has one."""
    read = desk.file.read
    activity = read.activity(place.activity.id) or place.activity
    people = [allowed.person(one) for one in read.delegates()]
    presences = read.presences_at(activity.id)
    called = roll(activity, place.checkpoint, people, presences)
    tiles, points = called.tiles, called.points
    if place.bus:
        tiles = tuple(tile for tile in tiles if tile.bus == place.bus)
        points = tuple(
            count_of(point, [tile for tile in _tiles(called, point.id, presences) if tile.bus == place.bus])
            for point in activity.checkpoints
        )
    wanted = {tile.delegate.id for tile in tiles}
    missing = tuple(tile for tile in called.missing if tile.delegate.id in wanted)
    notes = read.call_notes(activity.id) if allowed.private else {}
    here = [tile for tile in tiles if tile.standing is Standing.HERE and tile.seen is not None]
    here.sort(key=lambda tile: tile.seen.at.timestamp() if tile.seen is not None else 0.0, reverse=True)
    left = [one for one in read.departures(activity.id) if one.checkpoint == place.checkpoint]
    desk_id, desk_name = desk.file.desk()
    return RollBoard(
        called,
        tiles,
        points,
        _missing(read, activity, called, missing, notes, desk.now, nearby(read, people, allowed)),
        _buses(called, read.parties(PartyKind.BUS), {one.id: one for one in people}, allowed),
        tuple(here[:RECENT]),
        next((one for one in reversed(left) if one.bus in {"", place.bus}), None),
        desk_name,
        desk_id,
        allowed.private,
    )


def _tiles(called: Roll, checkpoint: str, presences: Mapping[str, Presence]) -> list[Tile]:
    return [
        tile_of(called.activity, checkpoint, tile.delegate, presences.get(tile.delegate.id, Presence()))
        for tile in called.tiles
    ]


def _buses(
    called: Roll, kept: Sequence[Party], people: Mapping[str, Delegate], allowed: Allowed
) -> tuple[BusCount, ...]:
    names = sorted({tile.bus for tile in called.tiles if tile.bus}, key=reading_order)
    parties = {one.name: one for one in kept}
    found = []
    for name in names:
        of_bus = count_of(called.checkpoint, [tile for tile in called.tiles if tile.bus == name])
        party = parties.get(name, Party(PartyKind.BUS, name))
        found.append(
            BusCount(name, of_bus.here, of_bus.of, party.capacity, allowed.contact(party.leader.known(people)))
        )
    return tuple(found)


def _missing(
    read: Queries,
    activity: Activity,
    called: Roll,
    tiles: Sequence[Tile],
    notes: Mapping[str, tuple[CallNote, ...]],
    now: datetime,
    near: Callable[[Delegate], tuple[Contact, Contact, Contact]],
) -> tuple[Missing, ...]:
    zone = read.event().zone
    today = now.astimezone(zone).date()
    others = [
        one
        for one in read.activities()
        if one.id != activity.id and one.start <= now and one.start.astimezone(zone).date() == today
    ]
    found = []
    for index, tile in enumerate(tiles):
        last, elsewhere = tile.last, None
        if last is None and index < _LOOKED_UP:
            last, elsewhere = _seen_today(read, tile.delegate, others)
        ask = None if tile.delegate.mobile else _whom_to_ask(tile, called)
        guide = "" if ask else activity.leader
        told = notes.get(tile.delegate.id, ())
        found.append(Missing(tile, told, last, elsewhere, ask, guide, *near(tile.delegate)))
    return tuple(sorted(found, key=lambda one: -one.last.at.timestamp() if one.last is not None else 0.0))


def _seen_today(
    read: Queries, delegate: Delegate, activities: Sequence[Activity]
) -> tuple[Sighting | None, Activity | None]:
    best: tuple[Sighting | None, Activity | None] = (None, None)
    for one in activities:
        for sighting in read.presence(delegate.id, one.id).sightings:
            if sighting.state in {MarkState.IN, MarkState.OUT} and (best[0] is None or sighting.at > best[0].at):
                best = (sighting, one)
    return best


def _whom_to_ask(tile: Tile, called: Roll) -> Delegate | None:
    """Of the same delegation: its head, else its interpreter, else somebody who is here."""
    if not tile.delegate.delegation:
        return None
    own = [
        other
        for other in called.tiles
        if other.delegate.delegation == tile.delegate.delegation and other.delegate.id != tile.delegate.id
    ]
    return next((one.delegate for one in sorted(own, key=_helpfulness)), None)


def _helpfulness(tile: Tile) -> tuple[int, bool]:
    words = f"{tile.delegate.role} {tile.delegate.position}".lower()
    rank = 0 if "head" in words or "leader" in words else 1 if "interpreter" in words else 2
    return rank, tile.standing is not Standing.HERE


def is_head(delegate: Delegate) -> bool:
    """Whether they lead their delegation."""
    words = f"{delegate.role} {delegate.position}".lower()
    return "head" in words or "leader" in words


def without_private(board: RollBoard, allowed: Allowed) -> RollBoard:
    """The board as it may be seen from this moment on, before it is read anew."""
    if allowed.private:
        return board
    tiles = tuple(replace(tile, delegate=allowed.person(tile.delegate)) for tile in board.tiles)
    missing = tuple(
        replace(
            one,
            tile=replace(one.tile, delegate=allowed.person(one.tile.delegate)),
            notes=(),
            leader=allowed.contact(one.leader),
            interpreter=allowed.contact(one.interpreter),
            roommate=Contact(),
        )
        for one in board.missing
    )
    buses = tuple(replace(one, captain=allowed.contact(one.captain)) for one in board.buses)
    return replace(board, tiles=tiles, missing=missing, buses=buses, private=False)
