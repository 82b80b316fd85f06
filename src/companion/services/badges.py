"""What badges say: content for the document engine, decided from delegates, codes and the event's words."""

from collections.abc import Iterable, Mapping, Sequence

from companion.domain.delegates import Badge, Delegate, DelegateStatus
from companion.domain.documents import BadgeContent
from companion.domain.printing import BadgeOrder
from companion.domain.programme import Event
from companion.domain.samples import SAMPLE_PERSON
from companion.store.queries import Queries


def badge_contents(
    read: Queries,
    *,
    only: Iterable[str] | None = None,
    delegation: str | None = None,
    unprinted: bool = False,
    languages: Sequence[str] = (),
    order: BadgeOrder = BadgeOrder.DELEGATION,
    photos: bool = False,
) -> list[BadgeContent]:
    """The badges to print, in an order: of these delegates, of one delegation, or those never printed.

    `languages`: which of the event's languages stand on the badge, at most two; without them English and the event's
    first other language. `photos`: the photos are read as well, for a design that shows them.
    """
    event = read.event()
    active = read.active_badges()
    wanted = None if only is None else set(only)
    chosen = [
        delegate
        for delegate in read.delegates()
        if delegate.status is DelegateStatus.ACTIVE
        and delegate.id in active
        and (wanted is None or delegate.id in wanted)
        and (delegation is None or delegation in {delegate.delegation, delegate.delegation_native})
        and not (unprinted and active[delegate.id].printed)
    ]
    chosen = in_order(read, chosen, order, active)
    photographed = read.photographed() if photos else frozenset()
    return [
        badge_content(
            event,
            delegate,
            active[delegate.id].code,
            languages,
            photo=photo_bytes(read, delegate.id) if delegate.id in photographed else b"",
        )
        for delegate in chosen
    ]


def in_order(
    read: Queries, delegates: Iterable[Delegate], order: BadgeOrder, badges: Mapping[str, Badge]
) -> list[Delegate]:
    """Delegates in the order in which their badges are printed: by delegation and name; by name; by badge number; as
    they were first seen, whoever was not seen yet behind them; or as they stand in the list that was imported."""

    def name(delegate: Delegate) -> tuple[str, str]:
        return (delegate.latin or delegate.native).casefold(), delegate.native

    by_delegation = sorted(delegates, key=lambda d: (d.delegation.casefold(), *name(d)))
    if order is BadgeOrder.NAME:
        return sorted(by_delegation, key=name)
    if order is BadgeOrder.NUMBER:
        return sorted(by_delegation, key=lambda d: badges[d.id].code if d.id in badges else "")
    if order is BadgeOrder.LISTED:
        listed = {delegate: place for place, delegate in enumerate(read.as_listed())}
        return sorted(by_delegation, key=lambda d: listed.get(d.id, len(listed)))
    if order is BadgeOrder.SCANNED:
        seen = {delegate: place for place, delegate in enumerate(read.first_seen())}
        return sorted(by_delegation, key=lambda d: seen.get(d.id, len(seen)))
    return by_delegation


def photo_bytes(read: Queries, delegate: str) -> bytes:
    """The photo of a delegate as a JPEG, empty when there is none."""
    photo = read.photo(delegate)
    return b"" if photo is None else photo.jpeg


SAMPLE_CODE = "453909926079"
"""The number on the badge of a person who is only there to look at."""


def sample_badge(event: Event, languages: Sequence[str] = ()) -> BadgeContent:
    """The badge of an invented person, for an event that has nobody yet."""
    return badge_content(event, SAMPLE_PERSON, SAMPLE_CODE, languages)


def badge_content(
    event: Event, delegate: Delegate, code: str, languages: Sequence[str] = (), photo: bytes = b""
) -> BadgeContent:
    """One badge's words."""
    pair = tuple(languages)[:2] or _pair(event)
    words = event.roles.get(delegate.role, {})
    delegation_words = event.delegations.get(delegate.delegation, {})
    native = delegate.badge_name or delegate.native
    return BadgeContent(
        delegate=delegate.id,
        code=code,
        native=native,
        latin=delegate.latin,
        delegation=delegate.delegation,
        delegation_native=delegate.delegation_native or delegation_words.get(pair[-1], ""),
        organisation=delegate.organisation,
        organisation_native=delegate.organisation_native,
        role=delegate.role,
        role_words=tuple(dict.fromkeys(words.get(tag, "") or (delegate.role if tag == "en" else "") for tag in pair)),
        plate=delegate.plate,
        event_titles=_titles(event, pair),
        help_line=event.help_line,
        second=delegate.second,
        bus=delegate.bus,
        group=delegate.group,
        languages=pair,
        cities=tuple(event.city.get(tag, "") for tag in pair),
        first_day=event.start,
        last_day=event.end,
        photo=photo,
    )


def _titles(event: Event, languages: Sequence[str]) -> tuple[str, ...]:
    """The short titles in these languages, where the event has a title at all; never none."""
    return tuple(event.short_title(tag) for tag in languages if event.titles.get(tag)) or (event.short_title(),)


def _pair(event: Event) -> tuple[str, ...]:
    other = next((tag for tag in event.languages if tag != "en"), None)
    return ("en",) if other is None else ("en", other)
