"""What the list of found names says, made from the state of the search in the window's language."""

from companion.domain.codes import grouped
from companion.domain.delegates import Delegate, DelegateStatus
from companion.presenters.desk_keys import DeskKey
from companion.presenters.desk_search import Found
from companion.presenters.desk_state import CheckInState
from companion.presenters.near_names import Difference, Tell
from companion.presenters.views import Family, Shape
from companion.services.walk_in import Delegation
from companion.ui import formats
from companion.ui.widgets.found_names import FoundHint, FoundRow
from companion.ui.words import Words, translate

WHOLE = "whole-delegation"
"""The id of the row that stands for everyone from a delegation."""


def rows(state: CheckInState, words: Words) -> tuple[FoundRow, ...]:
    """The people found, those with similar names under a caption."""
    search = state.search
    people = tuple(
        _row(one, state, words, caption=_caption(state) if place == search.exact else "")
        for place, one in enumerate(search.found)
    )
    if search.delegation is None:
        return people
    return (*people, _whole(search.delegation, words))


def _whole(delegation: Delegation, words: Words) -> FoundRow:
    everyone = translate("Found", "Everyone together")  # how many are still to come is said where they are listed
    name = words.delegation_name(delegation.name)
    return FoundRow(WHOLE, "", everyone, name, "", "", "", Shape.NONE, Family.IDLE, "")


def _caption(state: CheckInState) -> str:
    if state.search.exact:
        return translate("Found", "Similar names")
    return translate("Found", "Nobody matches “{text}”. Similar names:").format(text=state.search.query.strip())


def _row(one: Found, state: CheckInState, words: Words, *, caption: str) -> FoundRow:
    person = one.delegate
    difference = one.difference or Difference()
    told = _told(one, words)
    delegation, organisation = words.delegation(person), words.organisation(person)
    family, shape, said = Family.IDLE, Shape.WAITING, ""
    if person.status is DelegateStatus.CANCELLED:
        family, shape, said = Family.STOP, Shape.MINUS, translate("Found", "Cancelled")
    elif one.inside:
        family, shape = Family.GO, Shape.TICK
        said = translate("Found", "In")
        if one.since is not None:
            said = translate("Found", "In {time}").format(time=words.moment(one.since, state.now))
    elif not one.expected:
        said = translate("Found", "Not on this list")
    return FoundRow(
        person.id, person.native, person.latin, delegation, organisation, told, said, shape, family, caption,
        native_mark=difference.native, latin_mark=difference.latin,
        marks_delegation=difference.tell is Tell.DELEGATION, marks_organisation=difference.tell is Tell.ORGANISATION,
    )  # fmt: skip


def _told(one: Found, words: Words) -> str:
    """What tells somebody from others of the same name, where it is neither delegation nor organisation."""
    person: Delegate = one.delegate
    match one.difference.tell if one.difference is not None else Tell.NAME:
        case Tell.POSITION:
            return person.position
        case Tell.ROLE:
            return words.role(person)
        case Tell.GROUP:
            return words.group(person.group)
        case Tell.BADGE if one.code:
            return translate("Found", "Badge ends {digits}").format(digits=grouped(one.code)[-4:])
        case _:
            return ""


def hint(state: CheckInState, words: Words) -> FoundHint:
    """What Enter does next, or what to do when nobody was found; and how many were."""
    search = state.search
    chosen = search.chosen
    if not search.ready:
        return FoundHint(translate("Found", "The names are being read…"))
    if search.whole and search.delegation is not None:
        name = words.delegation_name(search.delegation.name)
        return FoundHint(translate("Found", "Enter: list everyone from {delegation}").format(delegation=name))
    if chosen is None:
        return FoundHint(
            translate("Found", "Nobody matches “{text}”.").format(text=search.query.strip()),
            translate("Found", "Add a walk-in"),
            DeskKey.WALK_IN.cap,
        )
    counted = translate("Found", "{place} of {count}").format(
        place=formats.number(search.at + 1),
        count=formats.number(len(search.found)) + ("+" if search.more else ""),
    )
    name = chosen.delegate.full_name
    if search.armed:
        return FoundHint(translate("Found", "Enter again: check in {name}").format(name=name), counted, armed=True)
    return FoundHint(translate("Found", "Enter: choose {name}").format(name=name), counted)
