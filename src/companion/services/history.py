"""What was ever said of a delegate's attendance, activity by activity."""

from collections.abc import Iterator

from companion.domain.entry import mark_subject
from companion.domain.history import Told, tell
from companion.domain.programme import Activity
from companion.store.queries import Queries


def history(read: Queries, delegate_id: str, activity_id: str = "") -> Iterator[tuple[Activity, tuple[Told, ...]]]:
    """Each activity of which anything was said, with all of it, in the order of the programme; only one with
    `activity_id`. What was taken back or moved elsewhere is among it."""
    for activity in sorted(read.activities(), key=lambda one: (one.start, one.id)):
        if activity_id in {"", activity.id}:
            told = tell(read.entries_of(mark_subject(delegate_id, activity.id)))
            if told:
                yield activity, told
