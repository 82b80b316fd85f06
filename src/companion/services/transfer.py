"""Taking a list of delegates in: first a plan that people can look at, then all of it or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

from companion.domain.answers import UserError
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
_NAMED = ("native", "latin")
_CONTACTS = ("mobile", "email")
_MOST_NAMESAKES = 100
"""People of one name that a row is compared with, lest a list of one name takes minutes."""
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
    """What taking the list in would do. `doubles`: (row, earlier row) of people whom the list names twice; `known`: the
    ids of the delegates that the list was compared with."""

    added: tuple[tuple[int, Delegate], ...]
    updated: tuple[PlannedUpdate, ...]
    unchanged: tuple[tuple[int, Delegate], ...]
    doubles: tuple[tuple[int, int], ...] = ()
    known: frozenset[str] = frozenset()

    @property
    def rows(self) -> int:
        """How many rows were understood."""
        return len(self.added) + len(self.updated) + len(self.unchanged) + len(self.doubles)


def plan_import(read: Queries, drafts: Sequence[DelegateDraft]) -> ImportPlan:
    """Compares a list with the event. A row is a known delegate when a foreign code agrees, else when the names and
    the e-mail or mobile agree, else when the names and the delegation agree. A name or a delegation that one side does
    not give is no contradiction, as long as it can be one delegate only; other contacts make another person."""
    delegates = read.delegates()
    before = frozenset(delegate.id for delegate in delegates)
    known = _Known(delegates)
    spoken_for = {sure.id for draft in drafts if (sure := known.certain(draft.fields)) is not None}
    added: list[tuple[int, Delegate]] = []
    updated: list[PlannedUpdate] = []
    unchanged: list[tuple[int, Delegate]] = []
    doubles: list[tuple[int, int]] = []
    taken: dict[str, int] = {}
    for draft in drafts:
        said = {name: value for name, value in draft.fields.items() if name in _NAMES}
        there = known.find(said, spoken_for)
        if there is not None and there.id in taken:
            doubles.append((draft.row, taken[there.id]))
            continue
        if there is None:
            delegate = delegate_from_fields(new_id(), delegate_to_fields(_with(Delegate(id=""), said)))
            known.add(delegate)
            taken[delegate.id] = draft.row
            spoken_for.add(delegate.id)
            added.append((draft.row, delegate))
            continue
        taken[there.id] = draft.row
        spoken_for.add(there.id)
        changes = _changes(there, said)
        if changes:
            updated.append(PlannedUpdate(draft.row, there, changes))
        else:
            unchanged.append((draft.row, there))
    return ImportPlan(tuple(added), tuple(updated), tuple(unchanged), tuple(doubles), before)


def take_import(
    desk: Desk, plan: ImportPlan, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> str:
    """Carries a plan out in one transaction and returns its batch id, with which the whole of it can be undone.

    Raises Cancellation, with nothing kept, when `cancelled` says so, and UserError when the event is no longer what
    the plan was made for: taken as it stands it would double people.
    """
    batch = new_id()
    total = len(plan.added) + len(plan.updated)
    done = 0
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        _still_fits(writing.read, plan)
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


def _still_fits(read: Queries, plan: ImportPlan) -> None:
    there = read.delegates()
    newcomers = _Known([delegate for delegate in there if delegate.id not in plan.known])
    doubled = any(newcomers.find(delegate_to_fields(delegate), frozenset()) for _, delegate in plan.added)
    if doubled or not {update.delegate.id for update in plan.updated} <= {delegate.id for delegate in there}:
        raise UserError("Delegates changed since this list was read.", "Choose the list again, and look once more.")


class _Face(NamedTuple):
    """What tells people apart, in the form in which it is compared."""

    native: str
    latin: str
    delegation: str
    mobile: str
    email: str
    organisation: str


_FACE = _Face._fields


class _Known:
    """Delegates by everything that can tell that a row speaks of one of them."""

    def __init__(self, delegates: Sequence[Delegate]) -> None:
        self._by_code: dict[str, Delegate] = {}
        self._by: dict[tuple[str, str], list[tuple[Delegate, _Face]]] = {}
        for delegate in delegates:
            self.add(delegate)

    def add(self, delegate: Delegate) -> None:
        """Remembers a delegate."""
        for code in delegate.foreign_codes:
            self._by_code.setdefault(compact(code), delegate)
        face = _Face(*(compact(getattr(delegate, name)) for name in _FACE))
        for name in (*_NAMED, *_CONTACTS):
            if value := getattr(face, name):
                self._by.setdefault((name, value), []).append((delegate, face))

    def certain(self, said: Mapping[str, Any]) -> Delegate | None:
        """The delegate whose code, or whose names and e-mail or mobile, a row gives."""
        for code in said.get("foreign_codes", ()):
            if (there := self._by_code.get(compact(str(code)))) is not None:
                return there
        return next((one for one, _ in self._named(_face_of(said), _CONTACTS)), None)

    def find(self, said: Mapping[str, Any], spoken_for: AbstractSet[str]) -> Delegate | None:
        """The delegate a row speaks of; of namesakes one that no other row of the list speaks of."""
        if (sure := self.certain(said)) is not None:
            return sure
        row = _face_of(said)
        namesakes = sorted(self._named(row, _NAMED), key=lambda each: _apart(each[1], row))
        alike = [each for each in namesakes if (each[1].native, each[1].latin, each[1].delegation) == row[:3]]
        fitting = [one for one, face in alike if one.id not in spoken_for or not _apart(face, row)]
        if fitting:
            return next((one for one in fitting if one.id not in spoken_for), fitting[0])
        perhaps = [each for each in namesakes if _fits(each[1].delegation, row.delegation)]
        if len(perhaps) != 1:
            return None
        ((only, face),) = perhaps
        return None if only.id in spoken_for or _apart(face, row) else only

    def _named(self, row: _Face, by: tuple[str, ...]) -> Iterator[tuple[Delegate, _Face]]:
        """Delegates who share one of these fields with a row and whose names do not contradict it."""
        seen = set()
        for name in by:
            for one, face in self._by.get((name, getattr(row, name)), ())[:_MOST_NAMESAKES]:
                if one.id not in seen and _fits(face.native, row.native) and _fits(face.latin, row.latin):
                    seen.add(one.id)
                    yield one, face


def _face_of(said: Mapping[str, Any]) -> _Face:
    return _Face(*(compact(str(said.get(name, ""))) for name in _FACE))


def _fits(there: str, here: str) -> bool:
    """Whether both say the same, or one of them says nothing."""
    return not there or not here or there == here


def _apart(one: _Face, row: _Face) -> bool:
    """Whether a row of the same name is about somebody else, as the reader of lists sees it too."""
    if one.mobile and row.mobile:
        return one.mobile != row.mobile
    if one.email and row.email:
        return one.email != row.email
    return one.organisation != row.organisation
