"""The panel that moves scans, in words: what would move, and what was moved."""

from datetime import datetime

from companion.presenters.moving import MINUTES, SINCE, MoveDesk, MovePanel
from companion.ui import formats
from companion.ui.errors import sentences as sentences_of
from companion.ui.widgets.move_card import MoveCard
from companion.ui.words import Words, translate

_HERE, _ALL = "here", "all"


def connect_move(card: MoveCard, move: MoveDesk) -> None:
    """Hand what staff do to the presenter."""
    card.source_chosen.connect(lambda one: move.choose(source=one))
    card.target_chosen.connect(lambda one: move.choose(target=one))
    card.time_chosen.connect(lambda minutes: _choose_time(card, move, int(minutes)))
    card.since_typed.connect(move.type_since)
    card.desks_chosen.connect(lambda desks: move.choose(all_desks=desks == _ALL))
    card.entered.connect(move.go)


def _choose_time(card: MoveCard, move: MoveDesk, minutes: int) -> None:
    move.choose(minutes=minutes)
    if minutes == SINCE:
        card.since.setFocus()


def set_move_words(card: MoveCard) -> None:
    """Every word that does not depend on the state."""
    card.title.set_text(translate("Move", "Move scans to another activity"))
    card.source_word.set_text(translate("Move", "From"))
    card.target_word.set_text(translate("Move", "To"))
    width = max(word.sizeHint().width() for word in (card.source_word, card.target_word))
    for word in (card.source_word, card.target_word):
        word.setFixedWidth(width)
    card.source.setAccessibleName(translate("Move", "From"))
    card.target.setAccessibleName(translate("Move", "To"))
    card.time_word.set_text(translate("Move", "The last minutes, or since when"))
    card.time.setAccessibleName(translate("Move", "The last minutes, or since when"))
    minutes = tuple((str(one), formats.number(one)) for one in MINUTES)
    card.time.set_choices((*minutes, (str(SINCE), translate("Move", "Since…"))), card.time.value())
    card.since.setPlaceholderText("09:10")
    card.since.setAccessibleName(translate("Move", "Since when"))
    desks = ((_HERE, translate("Move", "This desk")), (_ALL, translate("Move", "All desks")))
    card.desks.set_choices(desks, card.desks.value())
    card.hint.set_text(translate("Move", "Their times stay. Ctrl Z moves all of them back."))


def show_move(card: MoveCard, panel: MovePanel, now: datetime, words: Words) -> None:
    """What is chosen, and what that would move."""
    items = [(f"{words.moment(one.start, now)} {words.activity(one)}", one.id) for one in panel.activities]
    card.source.show_items(items, panel.source)
    card.target.show_items(items, panel.target)
    card.time.set_value(str(panel.minutes))
    card.since.setVisible(panel.minutes == SINCE)
    if card.since.text() != panel.since:
        card.since.setText(panel.since)
    card.desks.set_value(_ALL if panel.all_desks else _HERE)
    card.preview.set_text(preview(panel))
    card.preview.set_colour("stop_ink" if panel.same or panel.unclear else "ink")
    marks = len(panel.plan.marks) if panel.plan is not None else 0
    card.go.set_text(translate("Move", "Move %n scans", "", marks))
    card.go.setEnabled(panel.ready)


def preview(panel: MovePanel) -> str:
    """How many would move, of this desk and of all, and what is special about them."""
    if panel.same:
        return translate("Move", "Choose two different activities.")
    if panel.unclear:
        return translate("Move", "Write a time that is over, like 09:10.")
    if panel.plan is None:
        return ""
    if not panel.everywhere:
        return translate("Move", "Nobody was scanned there in that time.")
    said = [
        translate("Move", "This desk: {here}. All desks: {all}.").format(
            here=formats.number(panel.here), all=formats.number(panel.everywhere)
        )
    ]
    if panel.plan.there:
        said.append(translate("Move", "%n are there already and count once.", "", panel.plan.there))
    if panel.plan.not_expected:
        said.append(translate("Move", "%n are not on its list.", "", panel.plan.not_expected))
    return sentences_of(said)
