"""What clashes with an activity, in words: who else is in its room, and how many are expected elsewhere too."""

from PySide6.QtCore import QCoreApplication

from companion.domain.conflicts import Conflicts, PeopleClash, RoomClash
from companion.domain.programme import Activity
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.activity_titles import title_in

_MOST = 3
"""So many others are named; what clashes with more of them is wrong in one place, not in each."""


def conflict_words(conflicts: Conflicts, activity_id: str, look: Look) -> tuple[str, ...]:
    """A sentence each; none when nothing clashes with this activity."""
    found = conflicts.at(activity_id)
    said = []
    if found.rooms:
        words = QCoreApplication.translate("Timetable", "At the same time in this room: %1")
        others = [title_in(_other(clash, activity_id).titles, look) for clash in found.rooms[:_MOST]]
        said.append(words.replace("%1", formats.listed(others, look.language)))
    for clash in found.people[:_MOST]:
        words = QCoreApplication.translate("Timetable", "%n people are also expected at %1", "", clash.count)
        said.append(words.replace("%1", title_in(_other(clash, activity_id).titles, look)))
    return tuple(said)


def _other(clash: RoomClash | PeopleClash, activity_id: str) -> Activity:
    return clash.other if clash.one.id == activity_id else clash.one
