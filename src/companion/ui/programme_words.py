"""What the programme says when an activity was moved or stretched by hand."""

from PySide6.QtCore import QCoreApplication

from companion.domain.places import place_in
from companion.domain.replanning import Span
from companion.presenters.happenings import Happened, What
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.timetable_ghost import length_words


def replanned_words(happened: Happened, look: Look) -> str:
    """Moved to 14:15–16:00; with the day or the room when it is another one."""
    if happened.start is None or happened.end is None:
        return happened.name
    say = QCoreApplication.translate
    times = formats.times(happened.start, happened.end)
    if happened.what is What.STRETCHED:
        length = length_words(Span(happened.start, happened.end).minutes)
        return say("ProgrammeWords", "Now %1, %2 long").replace("%1", times).replace("%2", length)
    if happened.other_day:
        times = f"{formats.day(happened.start.date(), look.language)}, {times}"
    if happened.place is not None:
        room = place_in(happened.place, look.language) or say("Timetable", "Without a place")
        return say("ProgrammeWords", "Moved to %1, %2").replace("%1", room).replace("%2", times)
    return say("ProgrammeWords", "Moved to %1").replace("%1", times)


def programme_help() -> tuple[str, ...]:
    """Six lines for F1."""
    say = QCoreApplication.translate
    return (
        say("ProgrammeWords", "Arrows move from activity to activity, Enter opens check-in."),
        say("ProgrammeWords", "Drag an activity to move it, its edge to stretch it."),
        say("ProgrammeWords", "Drag on empty space to add one. With Shift: steps of 5 minutes. Esc: no change."),
        say("ProgrammeWords", "A full bar: everybody expected came. A triangle: something clashes."),
        say("ProgrammeWords", "Names lists who came and who is missing."),
        say("ProgrammeWords", "With many rooms at once, Day shows one column for each room."),
    )


def programme_keys() -> tuple[tuple[str, str], ...]:
    """Every key of the programme, and what it does."""
    say = QCoreApplication.translate
    return (
        ("Alt ↑ ↓", say("ProgrammeWords", "15 minutes earlier or later")),
        ("Alt ← →", say("ProgrammeWords", "To the next day, or the next room")),
        ("Alt Shift ↑ ↓", say("ProgrammeWords", "Shorter or longer")),
        ("F7", say("ProgrammeWords", "Week or day")),
        ("Ctrl V", say("ProgrammeWords", "Add rows that were copied in a spreadsheet")),
        ("PgUp, PgDn", say("ProgrammeWords", "The week or day before or after")),
        ("F2", say("ProgrammeWords", "Edit")),
        ("Ctrl N", say("ProgrammeWords", "Add an activity")),
        ("Ctrl D", say("ProgrammeWords", "Duplicate the activity")),
        ("Ctrl Shift D", say("ProgrammeWords", "Copy a whole day")),
        ("Ctrl T", say("ProgrammeWords", "Take over a template or another event")),
        ("Ctrl K", say("ProgrammeWords", "What clashes")),
        ("Ctrl W, Ctrl G", say("ProgrammeWords", "In the form: who is expected, where people are counted")),
        ("Ctrl P", say("ProgrammeWords", "The programme on paper")),
        ("Ctrl E", say("ProgrammeWords", "Save the programme")),
        ("Ctrl Shift P", say("ProgrammeWords", "Paper list")),
        ("Ctrl Z", say("ProgrammeWords", "Take back the last change made here")),
    )
