"""What badges say: content for the document engine, decided from delegates, codes and the event's words."""

from collections.abc import Iterable, Sequence

from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.documents import BadgeContent
from companion.domain.programme import Event
from companion.store.queries import Queries


def badge_contents(
    read: Queries,
    *,
    only: Iterable[str] | None = None,
    delegation: str | None = None,
    unprinted: bool = False,
    languages: Sequence[str] = (),
) -> list[BadgeContent]:
    """The badges to print, by delegation and name: of these delegates, of one delegation, or those never printed.

    `languages`: which of the event's languages stand on the badge, at most two; without them English and the event's
    first other language.
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
    chosen.sort(key=lambda d: (d.delegation.casefold(), d.latin.casefold(), d.native))
    return [badge_content(event, delegate, active[delegate.id].code, languages) for delegate in chosen]


def badge_content(event: Event, delegate: Delegate, code: str, languages: Sequence[str] = ()) -> BadgeContent:
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
    )


def _titles(event: Event, languages: Sequence[str]) -> tuple[str, ...]:
    """The short titles in these languages, where the event has a title at all; never none."""
    return tuple(event.short_title(tag) for tag in languages if event.titles.get(tag)) or (event.short_title(),)


def _pair(event: Event) -> tuple[str, ...]:
    other = next((tag for tag in event.languages if tag != "en"), None)
    return ("en",) if other is None else ("en", other)
