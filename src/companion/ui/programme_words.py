"""What the programme says when an activity was moved or stretched by hand."""

from PySide6.QtCore import QCoreApplication

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
        room = happened.place or say("Timetable", "Without a place")
        return say("ProgrammeWords", "Moved to %1, %2").replace("%1", room).replace("%2", times)
    return say("ProgrammeWords", "Moved to %1").replace("%1", times)
