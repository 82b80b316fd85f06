"""The stage view in words."""

from collections.abc import Sequence
from typing import overload

from PySide6.QtCore import QCoreApplication

from companion.domain.ceremony import Candidate, StageOrder, StageState, Turn
from companion.domain.certificates import percent
from companion.domain.documents import MissingContent, MissingRow
from companion.presenters.ceremony_state import CeremonyState, Phase, Said, Talk
from companion.presenters.certificate_list import Row
from companion.presenters.views import ChipKind
from companion.ui import reason_words
from companion.ui.errors import error_words, sentences
from companion.ui.widgets.stage_list import StageRow
from companion.ui.widgets.stage_page import ComingView, PersonView, StageButton
from companion.ui.words import Words

translate = QCoreApplication.translate


def orders() -> tuple[tuple[str, StageOrder], ...]:
    """The orders by name."""
    return (
        (translate("Stage", "Order: rank"), StageOrder.RANK),
        (translate("Stage", "Order: delegation"), StageOrder.DELEGATION),
        (translate("Stage", "Order: name"), StageOrder.NAME),
        (translate("Stage", "Order: by hand"), StageOrder.HAND),
    )


def progress(state: CeremonyState) -> str:
    """3 of 16 handed over · 1 held back · 12 to come."""
    if state.ceremony is None:
        return ""
    of = len(state.ceremony.turns)
    parts = [translate("Stage", "%1 of %2 handed over").replace("%1", str(state.handed)).replace("%2", str(of))]
    if state.held:
        parts.append(translate("Stage", "%n held back", "", state.held))
    if state.waiting:
        parts.append(translate("Stage", "%n to come", "", state.waiting))
    return " · ".join(parts)


def person(state: CeremonyState, words: Words) -> PersonView:
    """Whoever is shown large."""
    turn = state.shown
    if turn is None or state.ceremony is None:
        return PersonView()
    delegate, facts = turn.delegate, turn.facts
    place = translate("Stage", "%1 of %2").replace("%1", str(turn.number))
    place = place.replace("%2", str(len(state.ceremony.turns)))
    latin = delegate.latin if delegate.native else ""
    if words.second(delegate):
        latin = " · ".join(part for part in (latin, delegate.second) if part)
    origin = (words.delegation(delegate), words.organisation(delegate), delegate.position)
    said = delegate.said or state.spoken.get(delegate.id, "")
    proposal = bool(said) and not delegate.said
    tone = "again" if turn.state is StageState.HELD else "go" if turn.state is StageState.HANDED else ""
    return PersonView(
        place=place,
        chips=_chips(state, turn),
        native=delegate.name,
        latin=latin,
        origin=" · ".join(dict.fromkeys(part for part in origin if part)),
        said=said,
        said_mark=translate("Stage", "Proposal") if proposal else "",
        receiver=_receiver(turn),
        note=facts.note,
        tone=tone,
        buttons=_buttons(state, turn),
        spoken=", ".join(part for part in (place, delegate.full_name, said, _receiver(turn), facts.note) if part),
    )


def _chips(state: CeremonyState, turn: Turn) -> tuple[tuple[str, ChipKind, str], ...]:
    chips: list[tuple[str, ChipKind, str]] = []
    if state.phase is Phase.READY:
        chips.append((translate("Stage", "Not begun"), ChipKind.NEUTRAL, ""))
    elif state.looks_ahead and turn.state is StageState.WAITING:
        chips.append((translate("Stage", "Only looked at"), ChipKind.NOW, "shown"))
    if turn.state is StageState.HANDED:
        chips.append((translate("Stage", "Handed over"), ChipKind.FITS, ""))
    elif turn.state is StageState.HELD and turn.facts.act is not None:
        held = translate("Stage", "Held back: %1").replace("%1", _short(turn.facts.act.text))
        chips.append((held, ChipKind.REPLACED, "pause"))
    if turn.candidate.head:
        chips.append((translate("Stage", "Head of delegation"), ChipKind.NEUTRAL, "leader"))
    if turn.candidate.apart is not None:
        chips.append((translate("Stage", "No certificate"), ChipKind.REPLACED, "warning"))
    elif not turn.candidate.serial:
        chips.append((translate("Stage", "Not issued yet"), ChipKind.REPLACED, "warning"))
    return tuple(chips[:3])


def _short(text: str) -> str:
    return text if len(text) <= 32 else f"{text[:31]}…"


def _receiver(turn: Turn) -> str:
    act = turn.facts.act
    handed_to = act.text if turn.state is StageState.HANDED and act is not None else ""
    name, why = handed_to or turn.facts.receiver, turn.facts.receiver_why
    if not name:
        return ""
    if why:
        return translate("Stage", "%1 receives it for them: %2").replace("%1", name).replace("%2", why)
    return translate("Stage", "%1 receives it for them").replace("%1", name)


def _buttons(state: CeremonyState, turn: Turn) -> tuple[StageButton, ...]:
    back = StageButton("back", translate("Stage", "Take back"), "⌫", "undo")
    if state.phase is Phase.READY:
        return (StageButton("press", translate("Stage", "Begin"), translate("Stage", "Space"), "resume"),)
    if turn.state is StageState.HANDED:
        return (StageButton("turn", translate("Stage", "To whose turn it is"), "Esc", "next"), back)
    space = translate("Stage", "Space")
    hold = StageButton("hold", translate("Stage", "Hold back…"), "H", "pause")
    receiver = StageButton("substitute", translate("Stage", "Receiver…"), "S", "person")
    if state.looks_ahead:
        call = StageButton("press", translate("Stage", "Call now"), space, "next")
        return (call, hold, receiver, back)
    return (StageButton("press", translate("Stage", "Handed over"), space, "tick"), hold, receiver, back)


def coming(state: CeremonyState, words: Words) -> tuple[ComingView, ...]:
    """The next three."""
    return tuple(
        ComingView(
            str(turn.number),
            turn.delegate.native,
            turn.delegate.latin,
            words.delegation(turn.delegate),
            _receiver(turn),
        )
        for turn in state.coming
    )


class Rows(Sequence[StageRow]):
    """The order, or those found; below it those who are not called, with the reason. A row is put into words when it
    is looked at: there may be thousands."""

    def __init__(self, state: CeremonyState, language: str) -> None:
        ceremony = state.ceremony
        self._state = state
        self._turns: tuple[Turn, ...] = () if ceremony is None else ceremony.turns
        self._apart: tuple[Candidate, ...] = () if ceremony is None else ceremony.apart
        if state.query.strip() and ceremony is not None:
            self._turns = tuple(ceremony.by_delegate[one] for one in state.found if one in ceremony.by_delegate)
            self._apart = ()
        self._key = (id(ceremony), self._turns, state.current, state.phase, language)

    def __eq__(self, other: object) -> bool:
        """Whether the same stands in them."""
        return isinstance(other, Rows) and self._key[0] == other._key[0] and self._key == other._key

    def __hash__(self) -> int:
        """As any of the same order."""
        return hash(self._key[0])

    def __len__(self) -> int:
        """Everybody, and a heading above those who are not called."""
        return len(self._turns) + (len(self._apart) + 1 if self._apart else 0)

    @overload
    def __getitem__(self, place: int) -> StageRow: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[StageRow]: ...
    def __getitem__(self, place: int | slice) -> StageRow | Sequence[StageRow]:
        """One row, or several."""
        if isinstance(place, slice):
            return [self[one] for one in range(*place.indices(len(self)))]
        if place < 0 or place >= len(self):
            raise IndexError(place)
        called = len(self._turns)
        if place < called:
            return _row(self._state, self._turns[place])
        if place == called:
            return StageRow("", heading=translate("Stage", "%n not called", "", len(self._apart)))
        return _apart(self._apart[place - called - 1], self._state)

    @property
    def called(self) -> int:
        """How many of them have a place in the order."""
        return len(self._turns)

    def place_of(self, delegate: str) -> int:
        """In which row somebody of the order stands, -1 for none."""
        return next((place for place, turn in enumerate(self._turns) if turn.delegate.id == delegate), -1)


def _row(state: CeremonyState, turn: Turn) -> StageRow:
    delegate, act = turn.delegate, turn.facts.act
    more = act.text if act is not None and turn.state is StageState.HELD else ""
    current = turn.delegate.id == state.current and state.phase is not Phase.OVER
    spoken = ", ".join(part for part in (str(turn.number), delegate.full_name, _state_word(turn.state), more) if part)
    latin = delegate.latin if delegate.native else delegate.latin or delegate.name
    return StageRow(delegate.id, str(turn.number), delegate.native, latin, more, turn.state, current, spoken=spoken)


def _state_word(state: StageState) -> str:
    return {
        StageState.WAITING: "",
        StageState.HANDED: translate("Stage", "Handed over"),
        StageState.HELD: translate("Stage", "held back"),
    }[state]


def _apart(one: Candidate, state: CeremonyState) -> StageRow:
    delegate = one.delegate
    why = reason(one, state.titles)
    return StageRow(delegate.id, "", delegate.native, delegate.latin, why, spoken=f"{delegate.full_name}, {why}")


def reason(one: Candidate, titles: dict[str, str]) -> str:
    """Why somebody has no certificate, in few words."""
    judged, delegate = one.eligibility, one.delegate
    row = Row(
        id=delegate.id, native=delegate.native, latin=delegate.latin, came=judged.attended, planned=judged.planned,
        standing=judged.standing, reasons=judged.reasons, percent=percent(judged.share),
    )  # fmt: skip
    return reason_words.short(row, titles)


def talk(one: Talk, state: CeremonyState, words: Words) -> str:
    """What is told, as whole sentences."""
    turn = state.turn
    on = "" if turn is None else turn.delegate.name
    at = "" if one.at is None else words.clock(one.at)
    why = "" if one.candidate is None else reason(one.candidate, state.titles)
    said = {
        Said.OUT_OF_ORDER: translate("Stage", "Handed over to %1, out of order."),
        Said.ALREADY: translate("Stage", "%1 has their certificate since %2, from %3.")
        if one.desk
        else translate("Stage", "%1 has their certificate since %2."),
        Said.ELSEWHERE: translate("Stage", "%1 received it at %3, at %2."),
        Said.OTHER: translate("Stage", "This is the certificate of %1. It is %4’s turn."),
        Said.NOT_CALLED: translate("Stage", "%1 is not called: %5.")
        if why
        else translate("Stage", "%1 is not called: they have no certificate."),
        Said.ENDED: translate("Stage", "Certificate %6 was taken back. It is not handed over."),
        Said.NO_CERTIFICATE: translate("Stage", "This certificate is not of this event."),
        Said.UNKNOWN: translate("Stage", "The scanner read %6. Nobody here has this badge."),
        Said.TAKEN_BACK: translate("Stage", "Taken back. %1 is called again.")
        if one.name
        else translate("Stage", "Taken back."),
        Said.HELD: translate("Stage", "Held back for %1: %6."),
        Said.NOTHING_TO_UNDO: translate("Stage", "There is nothing to take back."),
        Said.NO_SUCH_PLACE: translate("Stage", "There is no place %6 in the order."),
        Said.LIST_SAVED: translate("Stage", "The list is saved in %6."),
        Said.LIST_PRINTED: translate("Stage", "The list is with the printer %6."),
        Said.NO_PRINTER: translate("Stage", "No printer is set up on this laptop. Save the list instead."),
        Said.NOTHING_LEFT: translate("Stage", "Every certificate was handed over."),
        Said.REFUSED: sentences(error_words(one.error)) if one.error is not None else "",
    }[one.said]
    values = {"%1": one.name, "%2": at, "%3": words.desk(one.desk), "%4": on, "%5": why, "%6": one.text}
    for sign, value in values.items():
        said = said.replace(sign, value)
    return said


def left_content(state: CeremonyState, words: Words) -> MissingContent | None:
    """Whose certificate is left, on paper; None when there is nobody."""
    left = state.left
    if not left:
        return None
    people = []
    for turn in left:
        delegate, act = turn.delegate, turn.facts.act
        why = translate("Stage", "Not called") if act is None else translate("Stage", "Held back: %1")
        lines = (
            why.replace("%1", "" if act is None else act.text), turn.candidate.serial, words.organisation(delegate),
            delegate.email,
        )  # fmt: skip
        people.append(
            MissingRow(
                delegate.id, delegate.native, delegate.latin, words.delegation(delegate), delegate.mobile,
                tuple(line for line in lines if line),
            )
        )  # fmt: skip
    return MissingContent(
        event=words.event.title(words.key),
        title=translate("Stage", "%n certificates to send", "", len(left)),
        line=progress(state),
        headline=translate("Stage", "Certificates not handed over"),
        rows=tuple(people),
        language=words.key,
        page_words=translate("Stage", "Page {page} of {pages}"),
    )
