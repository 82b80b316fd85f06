"""Quick entry of a paper list on the desk, in words: which sheet, what the last line was, what Enter takes in."""

from companion.domain.programme import in_language
from companion.presenters.quick_entry import LastLine, QuickEntry, QuickEntryDesk, QuickRow, Said, UnknownSheet
from companion.presenters.views import Shape
from companion.ui import formats
from companion.ui.errors import said
from companion.ui.widgets.quick_entry_card import QuickEntryCard, UnknownSheetCard
from companion.ui.widgets.tick_list import TickLine
from companion.ui.words import Words, translate

_TROUBLE = frozenset({Said.NO_LINE, Said.NO_NUMBER})


def connect_quick_entry(card: QuickEntryCard, paper: QuickEntryDesk) -> None:
    """Hand what staff do to the presenter."""
    card.time_typed.connect(paper.type_time)
    card.typed.connect(paper.type)
    card.toggled.connect(paper.toggle)
    card.pressed.connect(paper.take)


def set_quick_entry_words(card: QuickEntryCard, unknown: UnknownSheetCard) -> None:
    """Every word that does not depend on the state."""
    card.time_word.set_text(translate("QuickEntry", "Time on the sheet"))
    card.time.setAccessibleName(translate("QuickEntry", "Time on the sheet"))
    card.box.setPlaceholderText(translate("QuickEntry", "Scan lines, or type 5 or 5-9"))
    card.box.setAccessibleName(translate("QuickEntry", "Scan lines, or type 5 or 5-9"))
    unknown.title.set_text(translate("QuickEntry", "Paper list"))
    unknown.leave.set_text(translate("QuickEntry", "Back to the lists"))


def show_quick_entry(card: QuickEntryCard, panel: QuickEntry, words: Words) -> None:
    """The sheet, its lines, and what was said of the last one."""
    title = translate("QuickEntry", "Paper list: {activity}")
    card.title.set_text(title.format(activity=words.activity(panel.activity)))
    made = translate("QuickEntry", "Made {when}").format(when=formats.day_and_time(panel.made, words.language))
    count = translate("QuickEntry", "%n lines", "", len(panel.rows))
    point = in_language(panel.point, words.key)
    card.sheet.set_text(" · ".join(part for part in (point, made, count) if part))
    if card.time.text() != panel.time:
        card.time.setText(panel.time)
    text, colour = _last_words(panel)
    card.last.set_text(text)
    card.last.set_colour(colour)
    scrolled = str(panel.last.lines[0]) if panel.last is not None and panel.last.lines else ""
    card.show_lines(tuple(_line(row) for row in panel.rows), scrolled)
    card.go.set_text(translate("QuickEntry", "Take in %n people", "", len(panel.ticked)))
    card.go.setEnabled(panel.ready)


def show_unknown(card: UnknownSheetCard, panel: UnknownSheet) -> None:
    """Why this sheet cannot be taken in, and what to do."""
    card.sentence.set_text(said(panel.error.sentence))
    card.remedy.set_text(said(panel.error.remedy))


def _last_words(panel: QuickEntry) -> tuple[str, str]:
    if panel.unclear:
        return translate("QuickEntry", "Write a time that is over, like 09:30."), "stop_ink"
    if panel.last is None:
        return translate("QuickEntry", "Arrows and Space tick by hand."), "ink2"
    return last_words(panel.last, len(panel.rows)), "stop_ink" if panel.last.what in _TROUBLE else "ink"


def last_words(last: LastLine, lines: int) -> str:
    """What is said of the line that was scanned or typed last; the sheet has so many `lines`."""
    numbers = ", ".join(str(line) for line in last.lines[:4]) + ("…" if len(last.lines) > 4 else "")
    who = f"{numbers} {last.name}".strip()
    if last.what is Said.TICKED and not last.name:
        return translate("QuickEntry", "%n lines are ticked", "", len(last.lines))
    template = {
        Said.TICKED: translate("QuickEntry", "Ticked: {who}"),
        Said.UNTICKED: translate("QuickEntry", "Not ticked any more: {who}"),
        Said.BEFORE: translate("QuickEntry", "Ticked already: {who}"),
        Said.IN_ALREADY: translate("QuickEntry", "Counted before: {who}"),
        Said.NO_LINE: translate("QuickEntry", "No line {who}. They go from 1 to {last}."),
        Said.NO_NUMBER: translate("QuickEntry", "Type numbers of lines, like 5 or 5-9."),
    }[last.what]
    return template.format(who=who, last=lines)


def taken_words(count: int) -> str:
    """How many were taken in; everybody ticked may have been counted at another desk meanwhile."""
    if not count:
        return translate("QuickEntry", "Everybody on these lines was counted before.")
    return translate("QuickEntry", "Taken in from paper: %n people", "", count)


def _line(row: QuickRow) -> TickLine:
    stands = ""
    if row.gone:
        stands = translate("QuickEntry", "Not on the list")
    elif row.came is not None:
        stands = translate("QuickEntry", "in {time}").format(time=formats.clock(row.came))
    ticked = translate("DeskPanels", "ticked") if row.ticked else translate("DeskPanels", "not ticked")
    spoken = ", ".join(part for part in (str(row.line), row.name, stands or ticked) if part)
    sign = Shape.TICK if row.came is not None else Shape.NONE
    return TickLine(str(row.line), row.native, row.latin, row.ticked, stands, sign, spoken, str(row.line))
