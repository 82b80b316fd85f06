"""Attendance as marks: which activities are shown, and which mark a status gets."""

from collections.abc import Iterable

from companion.domain.attendance import Status
from companion.domain.programme import Activity
from companion.presenters.views import Mark


def mark_of(status: Status) -> Mark:
    """The mark in lists and matrices; who came late or left early came, with a remark."""
    match status:
        case Status.PRESENT:
            return Mark.CAME
        case Status.LATE | Status.LEFT_EARLY:
            return Mark.LATE
        case Status.EXCUSED:
            return Mark.EXCUSED
        case Status.ABSENT:
            return Mark.ABSENT
        case Status.NOT_YET:
            return Mark.NOT_YET


def shown_activities(activities: Iterable[Activity]) -> tuple[Activity, ...]:
    """The activities whose attendance is shown: those that count for certificates, else all."""
    there = tuple(activities)
    return tuple(activity for activity in there if activity.counts) or there
