"""What the hall sees of the ceremony: names in both scripts, whose turn it is and who is next. Nothing else of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from companion.domain.ceremony import Turn
from companion.domain.programme import Event
from companion.presenters import facing, facing_words
from companion.presenters.ceremony_state import Phase
from companion.presenters.facing import FacingPage, FacingView, Visitor


@dataclass(frozen=True, slots=True)
class StageCard:
    """`visitors`: whose turn it is, then who comes next; empty before and after, and while nobody operates the stage.
    `place` of `of` counts from 1. `number` rises with every turn."""

    phase: Phase
    visitors: tuple[Visitor, ...] = ()
    place: int = 0
    of: int = 0
    number: int = 0


def card(event: Event, phase: Phase, turn: Turn | None, coming: Sequence[Turn], of: int, number: int) -> StageCard:
    """What may leave for the hall."""
    if phase is not Phase.ON or turn is None:
        return StageCard(phase, of=of, number=number)
    visitors = tuple(facing.visitor_of(one.delegate, event) for one in (turn, *coming))
    return StageCard(phase, visitors, turn.number, of, number)


def page(card: StageCard, event: Event, now: datetime, first: str, *, names: bool, coming: bool) -> FacingView:
    """The page for the hall. Without `names` only that the ceremony is on; without `coming` only whose turn it is."""
    here = now.astimezone(event.zone)
    languages = facing_words.order(card.visitors[0].language if card.visitors else first)
    titles = facing.titles_of(event)
    if card.phase is Phase.OVER:
        view = FacingView(FacingPage.CEREMONY, languages, titles, here, number=card.number)
        return replace(
            view,
            headline=facing_words.said(facing_words.CONGRATULATIONS, languages),
            below=facing_words.said(facing_words.THANK_YOU, languages),
        )
    if card.phase is Phase.READY or not card.visitors or not names:
        view = FacingView(FacingPage.CEREMONY, languages, titles, here, number=card.number)
        return replace(view, headline=facing_words.said(facing_words.CEREMONY, languages))
    shown = card.visitors if coming else card.visitors[:1]
    turn = shown[0]
    view = FacingView(FacingPage.STAGE, languages, titles, here, number=card.number)
    return replace(
        view,
        headline=facing_words.said(facing_words.CEREMONY, languages),
        below=facing_words.said(facing_words.NEXT, languages),
        name=turn.name,
        latin=turn.latin,
        city=turn.city,
        coming=shown[1:],
    )
