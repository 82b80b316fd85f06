"""A whole delegation at the door: who of it is still to come, and checking in those who stand there, in one act."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from companion.domain.answers import Answer, UserError
from companion.domain.attendance import How, MarkState
from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.ids import new_id
from companion.services.desk import Place, ScanReply, check_in_within
from companion.services.ports import Desk
from companion.services.walk_in import Delegation, delegations
from companion.store.queries import Queries


@dataclass(frozen=True, slots=True)
class ToCome:
    """Somebody of a delegation who is not inside. `objection`: what the door would say against them now, None when
    they are expected; `excused`: somebody said that they do not come."""

    delegate: Delegate
    objection: Answer | None = None
    excused: bool = False

    @property
    def expected(self) -> bool:
        """Whether they are among those who will be checked in unless somebody unticks them."""
        return self.objection is None and not self.excused


@dataclass(frozen=True, slots=True)
class DelegationReply:
    """The answers for each person, in the order asked; `batch` takes all check-ins of it back."""

    replies: tuple[ScanReply, ...]
    batch: str

    @property
    def checked_in(self) -> tuple[ScanReply, ...]:
        """Those who were let in."""
        return tuple(reply for reply in self.replies if reply.answer.records)

    @property
    def refused(self) -> tuple[ScanReply, ...]:
        """Those who were not, each with the reason as its answer; somebody already in is no refusal."""
        return tuple(r for r in self.replies if not r.answer.records and r.answer is not Answer.ALREADY_IN)


def delegations_to_come(read: Queries, place: Place) -> tuple[Delegation, ...]:
    """The delegations, each with how many of it `still_to_come` would tick here; those that await somebody first."""
    awaited = read.to_come(place.activity, place.checkpoint)
    found = [replace(one, to_come=awaited.get(one.name, 0)) for one in delegations(read)]
    return tuple(sorted(found, key=lambda one: not one.to_come))


def still_to_come(read: Queries, place: Place, delegation: str) -> tuple[ToCome, ...]:
    """Everybody of a delegation who is not inside here, those expected first, each group by name."""
    found = []
    for one in read.of_delegation(delegation):
        presence = read.presence(one.id, place.activity.id)
        if presence.inside(place.checkpoint):
            continue
        objection = None
        if one.status is DelegateStatus.CANCELLED:
            objection = Answer.CANCELLED
        elif not place.activity.expected.includes(one):
            objection = Answer.NOT_EXPECTED
        words = (s for s in presence.sightings if not s.only_here or s.checkpoint == place.checkpoint)
        spoken_for = any(s.state in {MarkState.EXCUSED, MarkState.NOT_COMING} for s in words)
        found.append(ToCome(one, objection, spoken_for))
    return tuple(sorted(found, key=lambda one: not one.expected))


def check_in_all(
    desk: Desk, delegate_ids: Sequence[str], place: Place, *, at: datetime | None = None, how: How = How.TAP
) -> DelegationReply:
    """Checks these people in in one transaction, so that one undo takes all of it back.

    Nothing is stepped over: who is cancelled, not expected, too early or one too many is answered so, each for
    themselves, and the others are let in. Raises NotSaved when the disk refuses; then nobody was.
    """
    if place.leaving:
        raise UserError("People are being counted out here.", "Switch to coming in first.")
    batch = new_id()
    moment = at or desk.now
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        replies = tuple(check_in_within(writing, one, place, at=moment, how=how) for one in delegate_ids)
    return DelegationReply(replies, batch)
