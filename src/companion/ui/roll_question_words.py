"""The words of the panels that ask something at the roll call."""

from companion.domain.rollcall import AwayReason
from companion.presenters.roll_call_state import ALL_BUSES, LEAVE_NOW, STILL_MISSING, Ask, Asking, RollCallState
from companion.ui import formats
from companion.ui.roll_call_words import reason_words, too_many
from companion.ui.widgets.choice_panel import ChoiceView
from companion.ui.words import Words, translate

_LISTED = 12
_LANGUAGES = {"en": "English", "zh": "中文", "ko": "한국어"}


def question(  # noqa: PLR0911 - one return a question
    asking: Asking, state: RollCallState, words: Words
) -> ChoiceView:
    """The panel that asks."""
    tile = asking.tile
    native = "" if tile is None else tile.delegate.native or tile.delegate.latin
    latin = "" if tile is None or not tile.delegate.native else tile.delegate.latin
    other = translate("RollCall", "Another reason")
    match asking.what:
        case Ask.EXCUSE:
            title = (
                translate("RollCall", "Why are they not on the bus?")
                if state.on_bus
                else translate("RollCall", "Why are they not here?")
            )
            return ChoiceView(
                title, native, latin, choices=_choices(asking, state, words), placeholder=other, write=_keep()
            )
        case Ask.NOTE:
            return ChoiceView(
                translate("RollCall", "What came of the call?"), native, latin,
                line=translate("RollCall", "The time is added by itself."),
                placeholder=translate("RollCall", "At the hotel, comes by taxi"), write=_keep(),
                read=tuple(
                    translate("RollCall", "Called {time}: {text}").format(
                        time=words.moment(note.at, state.now), text=note.text
                    )
                    for note in asking.notes
                ),
            )  # fmt: skip
        case Ask.BUS:
            line = ""
            if tile is not None and tile.bus:
                line = translate("RollCall", "Now counted on {bus}.").format(bus=words.bus(tile.bus))
            return ChoiceView(
                translate("RollCall", "On which bus from now on?"), native, latin, line, _choices(asking, state, words),
                translate("RollCall", "Name of another bus"), _keep(),
            )  # fmt: skip
        case Ask.THIS_BUS:
            return ChoiceView(
                translate("RollCall", "Which bus is this?"),
                line=translate("RollCall", "Only its people are called; whoever is scanned here is counted on it."),
                choices=_choices(asking, state, words),
            )
        case Ask.CHECKPOINT:
            return _new_checkpoint(asking, words)
        case Ask.LEAVES:
            return _leaving(asking, state, words)
        case Ask.LEAVE if asking.confirms:
            return _confirm(asking, state, words)
        case Ask.LEAVE:
            at, of = len(asking.reasons) + 1, len(asking.people)
            more = translate("RollCall", "Same for the other %n", "", of - at + 1) if asking.reasons else ""
            return ChoiceView(
                translate("RollCall", "Why without them? {at} of {of}").format(at=at, of=of), native, latin,
                choices=_choices(asking, state, words), placeholder=other, write=_keep(), more=more,
                back=translate("RollCall", "Back") if asking.reasons else "",
            )  # fmt: skip


def _new_checkpoint(asking: Asking, words: Words) -> ChoiceView:
    """Its name in one language after the other, beginning with the window's."""
    last = len(asking.languages) == 1
    title = translate("RollCall", "What is the new checkpoint called?")
    line = translate("RollCall", "It comes after the others.")
    if asking.titles:
        language = _LANGUAGES.get(asking.languages[0], asking.languages[0])
        title = translate("RollCall", "And in {language}?").format(language=language)
        line = formats.labelled(translate("RollCall", "New checkpoint"), asking.titles[0][1], words.language)
    return ChoiceView(
        title,
        line=line,
        placeholder=translate("RollCall", "After lunch") if not asking.titles else "",
        write=translate("RollCall", "Add it") if last else translate("RollCall", "Next"),
        more=translate("RollCall", "Leave it out") if asking.titles else "",
    )


def _leaving(asking: Asking, state: RollCallState, words: Words) -> ChoiceView:
    """When it goes on from here."""
    title = translate("RollCall", "When does it go on from here?")
    if state.on_bus:
        title = translate("RollCall", "When does the bus leave from here?")
    line = translate("RollCall", "A time, or +10 for ten minutes from now.")
    if asking.fault:
        line = translate("RollCall", "This is no time. Type it like 15:30, or +10 for ten minutes from now.")
    more, leaves = "", state.leaves_at
    if leaves is not None and state.place is not None:
        point = state.place.activity.checkpoint(state.place.checkpoint)
        if point.leaves is not None:
            more = translate("RollCall", "As planned")
        until = translate("RollCall", "Until now: {time}").format(time=words.clock(leaves))
        line = f"{until}\n{line}"
    return ChoiceView(title, line=line, placeholder="15:30", write=_keep(), more=more)


def _confirm(asking: Asking, state: RollCallState, words: Words) -> ChoiceView:
    names = {one.delegate.id: one.delegate.full_name for one in asking.people}
    lines = [formats.labelled(names[person], reason_words(reason), words.language) for person, reason in asking.reasons]
    if len(lines) > _LISTED:
        rest = len(lines) - _LISTED
        lines = [*lines[:_LISTED], translate("RollCall", "and %n more", "", rest)]
    return ChoiceView(
        translate("RollCall", "Leave without these %n?", "", len(asking.people)),
        choices=_choices(asking, state, words),
        read=tuple(lines),
        back=translate("RollCall", "Back"),
        serious=True,
    )


def _keep() -> str:
    return translate("RollCall", "Keep it")


def _choices(asking: Asking, state: RollCallState, words: Words) -> tuple[tuple[str, str, str], ...]:
    return tuple((one, _choice(one, asking, state, words), _ICONS.get(one, "")) for one in asking.choices)


_ICONS = {
    AwayReason.ILL: "access",
    AwayReason.OWN_TRANSPORT: "transfer",
    AwayReason.LEFT_EARLY: "export",
    AwayReason.OTHER_GROUP: "group",
    AwayReason.LATER: "clock",
    AwayReason.LEFT_BEHIND: "missing",
    STILL_MISSING: "undo",
    LEAVE_NOW: "bus",
}


def _choice(choice: str, asking: Asking, state: RollCallState, words: Words) -> str:
    if choice == STILL_MISSING:
        return translate("RollCall", "Not excused: still missing")
    if choice == ALL_BUSES:
        return translate("RollCall", "All buses")
    if choice == LEAVE_NOW:
        return translate("RollCall", "Leave without %n now", "", len(asking.people))
    if asking.what in {Ask.BUS, Ask.THIS_BUS}:
        bus = next((one for one in state.board.buses if one.name == choice), None)
        if bus is None:
            return words.bus(choice)
        fits = "" if bus.seats is None else translate("RollCall", "%n seats", "", bus.seats)
        parts = (words.bus(choice), f"{bus.here}/{bus.of}", too_many(bus) or fits)
        return " · ".join(part for part in parts if part)
    return reason_words(choice)
