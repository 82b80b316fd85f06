"""Delegates and their badges: add, change, cancel, replace."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from companion.domain.answers import UserError
from companion.domain.codes import new_code
from companion.domain.delegates import (
    Badge,
    BadgeState,
    Delegate,
    DelegateStatus,
    delegate_from_fields,
    delegate_to_fields,
)
from companion.domain.entry import Kind, badges_subject, delegate_subject
from companion.domain.ids import new_id
from companion.domain.printing import Why
from companion.services.ports import Desk
from companion.services.printing import put_in_queue
from companion.store.file import Transaction

_TRIES = 100


def add(desk: Desk, delegate: Delegate, batch: str = "") -> Delegate:
    """Adds a delegate and gives them a badge code. The id is given here; the one passed is ignored.

    `batch` here and below is a new id under which the whole act can be undone.
    """
    if not delegate.name.strip():
        raise UserError("A delegate needs a name.", "Type the native or the Latin name.")
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        return put_new(writing, replace(delegate, id=new_id()))


def put_new(writing: Transaction, delegate: Delegate, code: str | None = None) -> Delegate:
    """Writes a new delegate and their first badge inside a transaction; `code` is for samples and tests."""
    fields = delegate_to_fields(delegate)
    blank = delegate_to_fields(Delegate(id=delegate.id))
    said = {name: value for name, value in fields.items() if value != blank[name]}
    writing.append(Kind.DELEGATE_PUT, delegate_subject(delegate.id), said or {"latin": delegate.latin})
    issue_badge(writing, delegate.id, code)
    return delegate


def issue_badge(writing: Transaction, delegate_id: str, code: str | None = None) -> str:
    """Gives a delegate a code that nobody in this event has, inside a transaction."""
    for _ in range(_TRIES):
        candidate = code or new_code()
        if code is not None or not (candidate in writing.codes or writing.read.holders(candidate, ())):
            writing.codes.add(candidate)
            writing.append(Kind.BADGE_ISSUED, badges_subject(delegate_id), {"code": candidate})
            return candidate
    raise UserError("No free badge number was found.", "Try once more.")


def change(desk: Desk, delegate_id: str, fields: dict[str, Any], batch: str = "") -> Delegate:
    """Writes some fields of a delegate; the others stay. Raises UserError when the delegate does not exist."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        current = _known(writing, delegate_id)
        writing.append(Kind.DELEGATE_PUT, delegate_subject(delegate_id), fields)
        return delegate_from_fields(delegate_id, {**delegate_to_fields(current), **fields})


def change_all(desk: Desk, delegate_ids: Iterable[str], fields: dict[str, Any], batch: str = "") -> None:
    """Writes the same fields of several delegates in one transaction. Raises UserError when one does not exist."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        for delegate_id in delegate_ids:
            _known(writing, delegate_id)
            writing.append(Kind.DELEGATE_PUT, delegate_subject(delegate_id), fields)


def cancel(desk: Desk, delegate_id: str, batch: str = "") -> None:
    """The delegate does not take part any more; a scan says so, by whom and when."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        _known(writing, delegate_id)
        body = {
            "status": str(DelegateStatus.CANCELLED),
            "cancelled_by": desk.staff,
            "cancelled_at": desk.now.isoformat(),
        }
        writing.append(Kind.DELEGATE_PUT, delegate_subject(delegate_id), body)


def reinstate(desk: Desk, delegate_id: str, batch: str = "") -> None:
    """A cancelled delegate takes part after all."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        _known(writing, delegate_id)
        body = {"status": str(DelegateStatus.ACTIVE), "cancelled_by": "", "cancelled_at": None}
        writing.append(Kind.DELEGATE_PUT, delegate_subject(delegate_id), body)


def replace_badge(desk: Desk, delegate_id: str, reason: str, batch: str = "", *, to_print: bool = False) -> str:
    """Ends every active badge of a delegate and gives them a new code, which is returned; `to_print`: the new badge
    goes to the print queue with it."""
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        _known(writing, delegate_id)
        _end(writing, writing.read.badges(delegate_id), BadgeState.REPLACED, reason)
        code = issue_badge(writing, delegate_id)
        if to_print:
            put_in_queue(writing, [delegate_id], Why.REPLACED)
        return code


def withdraw_badge(desk: Desk, delegate_id: str, reason: str) -> None:
    """Ends every active badge of a delegate without a new one."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        _known(writing, delegate_id)
        _end(writing, writing.read.badges(delegate_id), BadgeState.WITHDRAWN, reason)


def badges_printed(desk: Desk, codes: Iterable[tuple[str, str]]) -> None:
    """A printer took these badges, given as (delegate id, code)."""
    with desk.file.writing(desk.now, desk.staff) as writing:
        for delegate_id, code in codes:
            writing.append(Kind.BADGE_PRINTED, badges_subject(delegate_id), {"code": code})


def _end(writing: Transaction, badges: Iterable[Badge], state: BadgeState, reason: str) -> None:
    for badge in badges:
        if badge.state is BadgeState.ACTIVE:
            body = {"code": badge.code, "state": str(state), "reason": reason}
            writing.append(Kind.BADGE_ENDED, badges_subject(badge.delegate), body)


def _known(writing: Transaction, delegate_id: str) -> Delegate:
    delegate = writing.read.delegate(delegate_id)
    if delegate is None:
        raise UserError(f"There is no delegate {delegate_id} in this event.", "Look the person up by name.")
    return delegate
