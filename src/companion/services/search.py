"""Finding delegates as people type: any name, any order, pinyin, initials, organisation, badge or mobile digits."""

from collections.abc import Sequence

from companion.domain.delegates import Delegate
from companion.store.queries import Queries
from companion.store.searchkeys import search


class DelegateIndex:
    """The search texts of one event in memory; made anew when delegates change."""

    def __init__(self, ids: Sequence[str], texts: Sequence[str], codes: dict[str, str]) -> None:
        self._ids = ids
        self._texts = texts
        self._codes = codes

    def find(self, query: str, limit: int = 50) -> list[str]:
        """The ids of the delegates that fit, best first."""
        digits = "".join(query.split())
        by_badge: list[str] = []
        if digits.isdecimal() and len(digits) >= 4:
            by_badge = [delegate for code, delegate in self._codes.items() if code.endswith(digits)]
        # The same digits may end somebody's mobile number, so badges come first and hide nobody.
        by_text = (self._ids[position] for position in search(query, self._texts, limit))
        return list(dict.fromkeys((*by_badge, *by_text)))[:limit]


def delegate_index(read: Queries) -> DelegateIndex:
    """The index of an event as it is now."""
    ids, texts = read.search_index()
    codes = {badge.code: delegate for delegate, badge in read.active_badges().items()}
    return DelegateIndex(ids, texts, codes)


def find_delegates(read: Queries, query: str, limit: int = 50) -> list[Delegate]:
    """The delegates that fit, best first, for a single question."""
    found = (read.delegate(one) for one in delegate_index(read).find(query, limit))
    return [delegate for delegate in found if delegate is not None]
