"""The certificate rule of an event, changed as one act."""

from collections.abc import Collection, Mapping

from companion.domain.answers import UserError
from companion.domain.entry import EVENT_SUBJECT, Kind, activity_subject
from companion.domain.programme import CertificateRule, plain
from companion.services.ports import Desk


def keep_rule(desk: Desk, rule: CertificateRule, must: Collection[str], batch: str = "") -> bool:
    """Puts a rule in force, with the ids of the activities that everybody has to attend; whether anything changed.

    One transaction; with a new id as `batch` it is undone as one. Raises UserError for a share that is none and for an
    unknown activity.
    """
    if not 0 <= rule.share <= 1 or (rule.allowed_absences is not None and rule.allowed_absences < 0):
        raise UserError("This cannot be a rule for certificates.", "A share is between 0 and 100 %.")
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        there = {activity.id: activity for activity in writing.read.activities()}
        if unknown := sorted(set(must) - there.keys()):
            raise UserError(f"There is no activity {unknown[0]} in this event.", "Look it up in the programme.")
        changed: Mapping[str, bool] = {
            one.id: one.id in must for one in there.values() if one.must_attend != (one.id in must)
        }
        other_rule = rule != writing.read.event().rule
        if other_rule:
            writing.append(Kind.EVENT_PUT, EVENT_SUBJECT, {"rule": plain(rule)})
        for activity_id, everybody in changed.items():
            writing.append(Kind.ACTIVITY_PUT, activity_subject(activity_id), {"must_attend": everybody})
    return other_rule or bool(changed)
