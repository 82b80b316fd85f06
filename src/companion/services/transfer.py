"""Taking a list of delegates in: first a plan that people can look at, then all of it or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from companion.domain.codes import compact
from companion.domain.delegates import Delegate, delegate_from_fields, delegate_to_fields
from companion.domain.entry import Kind, delegate_subject
from companion.domain.ids import new_id
from companion.domain.lists import DelegateDraft
from companion.services.ports import Cancellation, Cancelled, Desk, Progress
from companion.services.roster import put_new
from companion.store.queries import Queries

_EVERY = 200
_IN_TWO_SCRIPTS = frozenset({"organisation", "delegation"})
_NAMES = frozenset(f.name for f in fields(Delegate)) - {"id"}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a known delegate that the list says differently."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PlannedUpdate:
    """A known delegate whom a row of the list changes."""

    row: int
    delegate: Delegate
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What taking the list in would do. `doubles`: (row, earlier row) of people whom the list names twice."""

    added: tuple[tuple[int, Delegate], ...]
    updated: tuple[PlannedUpdate, ...]
    unchanged: tuple[tuple[int, Delegate], ...]
    doubles: tuple[tuple[int, int], ...] = ()

    @property
    def rows(self) -> int:
        """How many rows were understood."""
        return len(self.added) + len(self.updated) + len(self.unchanged) + len(self.doubles)


def plan_import(read: Queries, drafts: Sequence[DelegateDraft]) -> ImportPlan:
    """Compares a list with the event. A row is a known delegate when a foreign code agrees, else when both names and
    the e-mail or mobile agree, else when both names and the delegation agree."""
    known = _Known(read.delegates())
    added: list[tuple[int, Delegate]] = []
    updated: list[PlannedUpdate] = []
    unchanged: list[tuple[int, Delegate]] = []
    doubles: list[tuple[int, int]] = []
    taken: dict[str, int] = {}
    for draft in drafts:
        said = {name: value for name, value in draft.fields.items() if name in _NAMES}
        there = known.find(said)
        if there is not None and there.id in taken:
            doubles.append((draft.row, taken[there.id]))
            continue
        if there is None:
            delegate = delegate_from_fields(new_id(), delegate_to_fields(_with(Delegate(id=""), said)))
            known.add(delegate)
            taken[delegate.id] = draft.row
            added.append((draft.row, delegate))
            continue
        taken[there.id] = draft.row
        changes = _changes(there, said)
        if changes:
            updated.append(PlannedUpdate(draft.row, there, changes))
        else:
            unchanged.append((draft.row, there))
    return ImportPlan(tuple(added), tuple(updated), tuple(unchanged), tuple(doubles))


def take_import(
    desk: Desk, plan: ImportPlan, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> str:
    """Carries a plan out in one transaction and returns its batch id, with which the whole of it can be undone.

    Raises Cancellation, with nothing kept, when `cancelled` says so.
    """
    batch = new_id()
    total = len(plan.added) + len(plan.updated)
    done = 0
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        for _, delegate in plan.added:
            put_new(writing, delegate)
            done += 1
            _report(done, total, progress, cancelled)
        for update in plan.updated:
            body = {change.name: _stored(change.after) for change in update.changes}
            writing.append(Kind.DELEGATE_PUT, delegate_subject(update.delegate.id), body)
            done += 1
            _report(done, total, progress, cancelled)
    if progress is not None:
        progress(total, total)
    return batch


def _report(done: int, total: int, progress: Progress | None, cancelled: Cancelled | None) -> None:
    if done % _EVERY:
        return
    if cancelled is not None and cancelled():
        raise Cancellation
    if progress is not None:
        progress(done, total)


def _with(delegate: Delegate, said: dict[str, Any]) -> Delegate:
    return delegate_from_fields(delegate.id, {**delegate_to_fields(delegate), **_storable(said)})


def _storable(said: dict[str, Any]) -> dict[str, Any]:
    return {name: _stored(value) for name, value in said.items()}


def _stored(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _changes(there: Delegate, said: dict[str, Any]) -> tuple[FieldChange, ...]:
    found = []
    for name, value in said.items():
        before = getattr(there, name)
        after: Any = value
        if name in {"foreign_codes", "languages"}:
            after = tuple(dict.fromkeys((*before, *value))) if name == "foreign_codes" else tuple(value)
        elif name == "custom":
            after = {**before, **value}
        elif name in _IN_TWO_SCRIPTS and value == getattr(there, f"{name}_native"):
            continue  # an office's list in one script must not write over the other script on the badge
        if after != before:
            found.append(FieldChange(name, before, after))
    return tuple(found)


class _Known:
    """Delegates by everything that can tell that a row speaks of one of them."""

    def __init__(self, delegates: Sequence[Delegate]) -> None:
        self._by: dict[tuple[str, ...], Delegate] = {}
        for delegate in delegates:
            self.add(delegate)

    def add(self, delegate: Delegate) -> None:
        """Remembers a delegate."""
        for key in _keys(delegate_to_fields(delegate)):
            self._by.setdefault(key, delegate)

    def find(self, said: dict[str, Any]) -> Delegate | None:
        """The delegate a row speaks of."""
        for key in _keys(said):
            if key in self._by:
                return self._by[key]
        return None


def _keys(said: dict[str, Any]) -> list[tuple[str, ...]]:
    names = (compact(str(said.get("native", ""))), compact(str(said.get("latin", ""))))
    keys: list[tuple[str, ...]] = [("code", compact(str(code))) for code in said.get("foreign_codes", ())]
    keys.extend((field, compact(str(said[field])), *names) for field in ("email", "mobile") if said.get(field))
    keys.append(("delegation", compact(str(said.get("delegation", ""))), *names))
    return keys
