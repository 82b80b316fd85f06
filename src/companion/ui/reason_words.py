"""Why somebody earned a certificate or not: short beside the name, in whole sentences on request."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from companion.domain.certificates import Reason, ReasonCode, Standing, percent
from companion.presenters.certificate_list import Row

translate = QCoreApplication.translate


def short(row: Row, titles: Mapping[str, str]) -> str:
    """82 % ≥ 80 % · 80 %, 1 excused · 57 %, out of reach · 73 %, needs Seminar."""
    by_code = {reason.code: reason for reason in row.reasons}
    if (given := by_code.get(ReasonCode.GIVEN)) is not None:
        return _fill(translate("Reasons", "Given: %1"), given.text)
    if (held := by_code.get(ReasonCode.HELD_BACK)) is not None:
        return _fill(translate("Reasons", "Held back: %1"), held.text)
    if ReasonCode.NOTHING_PLANNED in by_code:
        return translate("Reasons", "nothing planned")
    if row.standing is Standing.EARNED:
        return _earned(row, by_code)
    if row.standing is Standing.OUT_OF_REACH:
        return _out_of_reach(row, by_code, titles)
    return _not_yet(row, by_code, titles)


def _earned(row: Row, by_code: Mapping[ReasonCode, Reason]) -> str:
    if (excused := by_code.get(ReasonCode.EXCUSED)) is not None:
        return _fill(translate("Reasons", "%1 %, %n excused", "", excused.number), row.percent)
    met = by_code.get(ReasonCode.SHARE_MET)
    if row.percent >= 100 or met is None:
        return _fill(translate("Reasons", "%1 %"), row.percent)
    return _fill(translate("Reasons", "%1 % ≥ %2 %"), row.percent, percent(met.needed))


def _out_of_reach(row: Row, by_code: Mapping[ReasonCode, Reason], titles: Mapping[str, str]) -> str:
    if ReasonCode.SHARE_OUT_OF_REACH in by_code:
        return _fill(translate("Reasons", "%1 %, out of reach"), row.percent)
    if (missed := by_code.get(ReasonCode.MUST_MISSED)) is not None:
        return _fill(translate("Reasons", "missed %1"), _names(missed.activities, titles))
    over = by_code.get(ReasonCode.ABSENCES_OVER)
    if over is not None:
        return _fill(translate("Reasons", "%n absences, %1 allowed", "", over.number), over.allowed)
    return _fill(translate("Reasons", "%1 %, out of reach"), row.percent)


def _not_yet(row: Row, by_code: Mapping[ReasonCode, Reason], titles: Mapping[str, str]) -> str:
    needed = [*_activities(by_code.get(ReasonCode.MUST_COMING)), *_activities(by_code.get(ReasonCode.NEEDS))]
    if needed:
        return _fill(translate("Reasons", "%1 %, needs %2"), row.percent, _names(needed, titles))
    if ReasonCode.SHARE_SHORT in by_code:
        return _fill(translate("Reasons", "%1 % so far"), row.percent)
    if (absences := by_code.get(ReasonCode.ABSENCES_OPEN)) is not None:
        words = translate("Reasons", "%n absences so far, %1 allowed", "", absences.number)
        return _fill(words, absences.allowed)
    return _fill(translate("Reasons", "%1 % so far"), row.percent)


def sentences(row: Row, titles: Mapping[str, str]) -> tuple[str, ...]:
    """Every reason as a whole sentence, the weightiest first."""
    return tuple(_sentence(reason, titles) for reason in row.reasons)


def _sentence(reason: Reason, titles: Mapping[str, str]) -> str:
    who = reason.who or translate("Reasons", "no name")
    names = _names(reason.activities, titles, most=len(reason.activities))
    share = (percent(reason.share), f"{round(reason.needed * 100, 2):g}")
    met, short_of, lost = _of_hours() if reason.by_hours else _of_activities()
    over = translate("Reasons", "%n absences; %1 are allowed.", "", reason.number)
    open_ = translate("Reasons", "%n absences so far; %1 are allowed and more is to come.", "", reason.number)
    sayings: dict[ReasonCode, tuple[str, tuple[object, ...]]] = {
        ReasonCode.GIVEN: (translate("Reasons", "Given by decision: %1 (%2)"), (reason.text, who)),
        ReasonCode.HELD_BACK: (translate("Reasons", "Held back: %1 (%2)"), (reason.text, who)),
        ReasonCode.SHARE_MET: (met, share),
        ReasonCode.SHARE_SHORT: (short_of, share),
        ReasonCode.SHARE_OUT_OF_REACH: (lost, share),
        ReasonCode.MUST_MISSED: (translate("Reasons", "They missed %1, which everyone must attend."), (names,)),
        ReasonCode.MUST_COMING: (translate("Reasons", "Still to come: %1, which everyone must attend."), (names,)),
        ReasonCode.NEEDS: (translate("Reasons", "They still need %1."), (names,)),
        ReasonCode.ABSENCES_OVER: (over, (reason.allowed,)),
        ReasonCode.ABSENCES_OPEN: (open_, (reason.allowed,)),
        ReasonCode.EXCUSED: (translate("Reasons", "%n excused.", "", reason.number), ()),
        ReasonCode.NOTHING_PLANNED: (translate("Reasons", "No activity is planned yet."), ()),
    }
    words, values = sayings[reason.code]
    return _fill(words, *values)


def _of_hours() -> tuple[str, str, str]:
    return (
        translate("Reasons", "They have %1 % of the hours; %2 % are needed."),
        translate("Reasons", "So far %1 % of the hours; %2 % are needed."),
        translate("Reasons", "At most %1 % of the hours can be reached; %2 % are needed."),
    )


def _of_activities() -> tuple[str, str, str]:
    return (
        translate("Reasons", "They have %1 % of the activities; %2 % are needed."),
        translate("Reasons", "So far %1 % of the activities; %2 % are needed."),
        translate("Reasons", "At most %1 % of the activities can be reached; %2 % are needed."),
    )


def _activities(reason: Reason | None) -> Sequence[str]:
    return reason.activities if reason is not None else ()


def _names(activities: Sequence[str], titles: Mapping[str, str], most: int = 1) -> str:
    """The activities in programme order; beside a name only the first, and how many more."""
    order = {activity: place for place, activity in enumerate(titles)}
    known = sorted(dict.fromkeys(activities), key=lambda activity: order.get(activity, len(order)))
    shown = translate("Reasons", ", ").join(titles.get(activity, activity) for activity in known[:most])
    return f"{shown} +{len(known) - most}" if len(known) > most else shown


def _fill(words: str, *values: object) -> str:
    for place, value in enumerate(values, start=1):
        words = words.replace(f"%{place}", str(value), 1)
    return words
