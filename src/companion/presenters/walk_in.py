"""The walk-in panel of a desk: a name, a delegation, a role; Enter adds, checks in and prints."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from companion.domain.delegates import UNDECIDED_ROLE, Delegate
from companion.presenters.panel_desk import PanelDesk
from companion.presenters.runner import Runner
from companion.services.ports import ListReader
from companion.services.walk_in import ROLES, Added, Delegation, add_walk_in, delegations, possible_doubles, roles

OFFERED = 5
"""So many delegations are offered while one is being typed."""
_CANDIDATES = 40


@dataclass(frozen=True, slots=True)
class WalkInForm:
    """What stands in the panel. `name` is the first box, `other` the second, for the other script.

    `native` and `latin` are what the badge will say; `spelt`: the Latin name was spelt by Companion. `doubles` are
    people who may be the same one. `without_name`: Enter was pressed and there is no name. `asks`: Enter was pressed
    and somebody of this name is there already, so the next Enter adds a second one.
    """

    name: str = ""
    other: str = ""
    delegation: str = ""
    role: str = UNDECIDED_ROLE
    native: str = ""
    latin: str = ""
    spelt: bool = False
    known: tuple[Delegation, ...] = ()
    roles: tuple[str, ...] = ROLES
    doubles: tuple[Delegate, ...] = ()
    without_name: bool = False
    asks: bool = False
    adding: bool = False

    @property
    def offered(self) -> tuple[Delegation, ...]:
        """The delegations that fit what was typed; none once one of them stands there whole."""
        typed = self.delegation.strip().casefold()
        if any(typed in {one.name.casefold(), one.native.casefold()} for one in self.known) and typed:
            return ()
        starts = [one for one in self.known if one.name.casefold().startswith(typed) or one.native.startswith(typed)]
        inside = [one for one in self.known if one not in starts and typed in f"{one.name} {one.native}".casefold()]
        return tuple((*starts, *inside)[:OFFERED]) if typed else ()


class WalkInDesk:
    """Keeps what was typed until it was added or thrown away, whatever else happens at the desk meanwhile."""

    def __init__(
        self,
        at: PanelDesk,
        runner: Runner,
        lists: ListReader | None,
        look_up: Callable[[str, int], list[Delegate]],
        added: Callable[[Added], None],
    ) -> None:
        self._at = at
        self._runner = runner
        self._lists = lists
        self._look_up = look_up
        self._added = added
        self._draft = WalkInForm()
        self._asked = 0

    def open(self, name: str = "") -> None:
        """Open the panel as it was left; a name that was typed elsewhere stands in an empty one."""
        if name.strip() and not self._draft.name.strip():
            self._draft = replace(self._draft, name=name.strip())
        self._show(self._draft)
        desk = self._at.desk

        def take(found: tuple[tuple[Delegation, ...], tuple[str, ...]]) -> None:
            self._change(known=found[0], roles=found[1])

        self._runner.read(lambda: (tuple(delegations(desk.file.read)), roles(desk.file.read)), take, self._at.failed)
        self._read_names()

    def type(self, *, name: str | None = None, other: str | None = None, delegation: str | None = None) -> None:
        """A box changed."""
        before = self._draft
        said = {"name": name, "other": other, "delegation": delegation}
        self._change(without_name=False, **{key: text for key, text in said.items() if text is not None})
        if (self._draft.name, self._draft.other) != (before.name, before.other):
            self._change(asks=False)
            self._read_names()

    def choose_role(self, role: str) -> None:
        """Another role."""
        self._change(role=role)

    def complete(self, at: int = 0) -> bool:
        """Take the delegation that is offered at this place; whether one was."""
        offered = self._draft.offered
        if not 0 <= at < len(offered):
            return False
        self._change(delegation=offered[at].name)
        return True

    def add(self) -> None:
        """Enter: add, give a badge, check in. Somebody of the same name is asked about first, once."""
        draft = self._draft
        if draft.adding:
            return
        if not f"{draft.name}{draft.other}".strip():
            self._change(without_name=True)
            return
        desk, place, at = self._at.desk, self._at.state.place, self._at.desk.now
        lists, look_up, asked_before = self._lists, self._look_up, draft.asks

        def work() -> tuple[Added | None, tuple[Delegate, ...]]:
            native, latin, _spelt = _names(lists, draft)
            doubles = _doubles(look_up, native, latin)
            if doubles and not asked_before:
                return None, doubles
            person = Delegate(id="", native=native, latin=latin, delegation=draft.delegation, role=draft.role)
            return add_walk_in(desk, person, place, at=at), doubles

        def done(found: tuple[Added | None, tuple[Delegate, ...]]) -> None:
            added, doubles = found
            if added is None:
                self._change(adding=False, doubles=doubles, asks=True)
                return
            self.forget()
            self._added(added)

        def failed(error: Exception) -> None:
            self._change(adding=False)
            self._at.failed(error)

        self._change(adding=True)
        self._runner.write(work, done, failed)

    def instead(self) -> Delegate | None:
        """F9: it is the person who is there already. The panel goes, and they are to be checked in."""
        found = self._draft.doubles
        if not found:
            return None
        self.forget()
        return found[0]

    def forget(self) -> None:
        """Throw away what was typed and close."""
        self._draft = WalkInForm()
        self._asked += 1
        if isinstance(self._at.state.panel, WalkInForm):
            self._at.show_panel(None)

    def _read_names(self) -> None:
        self._asked += 1
        number, draft, lists, look_up = self._asked, self._draft, self._lists, self._look_up

        def work() -> tuple[str, str, bool, tuple[Delegate, ...]]:
            native, latin, spelt = _names(lists, draft)
            return native, latin, spelt, _doubles(look_up, native, latin)

        def take(found: tuple[str, str, bool, tuple[Delegate, ...]]) -> None:
            if number == self._asked:
                native, latin, spelt, doubles = found
                self._change(native=native, latin=latin, spelt=spelt, doubles=doubles)

        self._runner.read(work, take, self._at.failed)

    def _change(self, **changes: object) -> None:
        self._show(replace(self._draft, **changes), only_if_open=True)  # type: ignore[arg-type]

    def _show(self, draft: WalkInForm, *, only_if_open: bool = False) -> None:
        self._draft = draft
        if not only_if_open or isinstance(self._at.state.panel, WalkInForm):
            self._at.show_panel(draft)


def _names(lists: ListReader | None, draft: WalkInForm) -> tuple[str, str, bool]:
    return (draft.name, draft.other, False) if lists is None else lists.names(draft.name, draft.other)


def _doubles(look_up: Callable[[str, int], list[Delegate]], native: str, latin: str) -> tuple[Delegate, ...]:
    found = {one.id: one for text in (native, latin) if text.strip() for one in look_up(text, _CANDIDATES)}
    return possible_doubles(found.values(), native, latin)
