"""Finding delegates as people type: any name, any order, pinyin, initials, organisation, badge or mobile digits."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from companion.domain.delegates import Delegate
from companion.store.queries import Queries
from companion.store.searchkeys import graded, with_code
from companion.store.similar import SimilarNames

FEW = 5
"""With fewer people found than this, those whose names are spelled nearly so are offered as well."""
SIMILAR = 8
"""How many of them at most."""
_FEWEST_DIGITS = 4
"""From here on, digits alone are first of all part of a badge number."""


@dataclass(frozen=True, slots=True)
class Matches:
    """Ids of who was found, best first: those that fit, and after them names spelled nearly so.

    `more`: more people fit than were asked for.
    """

    exact: tuple[str, ...] = ()
    similar: tuple[str, ...] = ()
    more: bool = False


class DelegateIndex:
    """The search texts of one event in memory; made anew when delegates change."""

    def __init__(self, ids: Sequence[str], texts: Sequence[str], codes: dict[str, str]) -> None:
        """`codes` says whose a badge number is, by number."""
        numbers = {delegate: code for code, delegate in codes.items()}
        self._ids = ids
        self._places = {one: place for place, one in enumerate(ids)}
        self._texts = [with_code(text, numbers.get(one, "")) for one, text in zip(ids, texts, strict=True)]
        self._codes = codes
        self._similar = SimilarNames(texts)

    def find(self, query: str, limit: int = 50, later: Mapping[str, int] | None = None) -> list[str]:
        """The ids of the delegates that fit, best first.

        `later` puts people after others that fit as well: the higher the number the later, none is 0.
        """
        found: dict[str, None] = {}
        for equals in self._graded(query):
            if len(found) >= limit:
                break
            found.update(dict.fromkeys(sorted(equals, key=lambda one: later.get(one, 0)) if later else equals))
        return list(found)[:limit]

    def match(self, query: str, limit: int = 50, later: Mapping[str, int] | None = None) -> Matches:
        """As `find`, and when few fit also those whose names are spelled nearly so."""
        exact = self.find(query, limit + 1, later)
        similar: list[str] = []
        if len(exact) < FEW and not "".join(query.split()).isdecimal():
            known = [self._places[one] for one in exact]
            order = later or {}
            places = self._similar.find(query, SIMILAR, known, lambda place: order.get(self._ids[place], 0))
            similar = [self._ids[place] for place in places]
        return Matches(tuple(exact[:limit]), tuple(similar), more=len(exact) > limit)

    def _graded(self, query: str) -> Iterator[list[str]]:
        digits = "".join(query.split())
        if digits.isdecimal() and len(digits) >= _FEWEST_DIGITS:
            # The same digits may be in somebody's mobile number, so badges come first and hide nobody.
            with_digits = [(code, delegate) for code, delegate in self._codes.items() if digits in code]
            yield [delegate for code, delegate in with_digits if code.endswith(digits)]
            yield [delegate for code, delegate in with_digits if code.startswith(digits)]
            yield [delegate for _code, delegate in with_digits]
        for places in graded(query, self._texts):
            yield [self._ids[place] for place in places]


def delegate_index(read: Queries) -> DelegateIndex:
    """The index of an event as it is now."""
    ids, texts = read.search_index()
    codes = {badge.code: delegate for delegate, badge in read.active_badges().items()}
    return DelegateIndex(ids, texts, codes)


def find_delegates(read: Queries, query: str, limit: int = 50) -> list[Delegate]:
    """The delegates that fit, best first, for a single question."""
    return _read(read, delegate_index(read).find(query, limit))


def match_delegates(read: Queries, query: str, limit: int = 50) -> tuple[list[Delegate], list[Delegate]]:
    """The delegates that fit, and those whose names are spelled nearly so."""
    found = delegate_index(read).match(query, limit)
    return _read(read, found.exact), _read(read, found.similar)


def _read(read: Queries, ids: Sequence[str]) -> list[Delegate]:
    found = (read.delegate(one) for one in ids)
    return [delegate for delegate in found if delegate is not None]
