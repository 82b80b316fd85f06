"""What is kept of a bus, a group or a delegation, as the texts of a form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.ids import new_id
from companion.domain.parties import Contact, Party, PartyKind
from companion.presenters.runner import Runner
from companion.services.parties import put
from companion.services.ports import Desk
from companion.store.queries import Queries

NEW = ""
"""The name of a bus or group that is being added."""
_TITLES = ("title_en", "title_zh", "title_ko")
_OF_VEHICLES = ("name", *_TITLES, "leader", "leader_phone", "capacity", "plate", "meeting")
FORM_FIELDS: dict[PartyKind, tuple[str, ...]] = {
    PartyKind.BUS: _OF_VEHICLES,
    PartyKind.GROUP: tuple(name for name in _OF_VEHICLES if name != "plate"),
    PartyKind.DELEGATION: ("leader", "leader_phone", "interpreter", "interpreter_phone"),
}
"""In reading order; a delegation has its names from its people."""
MOST_OFFERED = 500


@dataclass(frozen=True, slots=True)
class PartyForm:
    """The form of one party. `texts`: what stands in the boxes; `hints`: what an empty box means (a number known from a
    record); `people`: names to choose from."""

    kind: PartyKind
    name: str
    texts: dict[str, str] = field(default_factory=dict)
    hints: dict[str, str] = field(default_factory=dict)
    people: tuple[str, ...] = ()


def read_form(read: Queries, kind: PartyKind, name: str) -> PartyForm:
    """The form as the event says; `NEW` for one that is added."""
    everybody = read.delegates()
    by_id = {one.id: one for one in everybody}
    party = read.party(kind, name) if name else Party(kind, name)
    own = [one.full_name for one in everybody if name and kind.of(one) == name]
    others = [one.full_name for one in everybody] if kind is not PartyKind.DELEGATION else []
    texts = {key: party.titles.get(key.removeprefix("title_"), "") for key in _TITLES}
    hints = {}
    for key, contact in (("leader", party.leader), ("interpreter", party.interpreter)):
        person = by_id.get(contact.delegate)
        texts[key] = contact.name if person is None else person.full_name
        texts[f"{key}_phone"] = contact.phone
        hints[f"{key}_phone"] = "" if person is None else person.mobile
    texts |= {
        "name": party.name,
        "capacity": "" if party.capacity is None else str(party.capacity),
        "plate": party.plate,
        "meeting": party.meeting,
    }
    shown = FORM_FIELDS[kind]
    return PartyForm(
        kind, name, {key: texts[key] for key in shown}, hints, tuple(dict.fromkeys((*own, *others)))[:MOST_OFFERED]
    )


def changes_in(read: Queries, form: PartyForm, texts: Mapping[str, str]) -> dict[str, Any]:
    """The fields that the boxes say otherwise than before. Raises UserError for seats that are no number."""
    changes: dict[str, Any] = {}
    everybody = read.delegates()
    for key in ("leader", "interpreter"):
        if any(texts.get(one, "") != form.texts.get(one, "") for one in (key, f"{key}_phone")):
            changes[key] = _contact(everybody, texts.get(key, ""), texts.get(f"{key}_phone", ""))
    for key in ("plate", "meeting"):
        if key in texts and texts[key].strip() != form.texts[key]:
            changes[key] = texts[key].strip()
    if texts.get("capacity", "") != form.texts.get("capacity", ""):
        changes["capacity"] = _seats(texts["capacity"])
    titles = {key.removeprefix("title_"): texts[key].strip() for key in _TITLES if texts.get(key, "").strip()}
    before = {key.removeprefix("title_"): form.texts[key] for key in _TITLES if form.texts.get(key)}
    if titles != before:
        changes["titles"] = titles
    return changes


def _seats(text: str) -> int | None:
    wanted = text.strip()
    if not wanted:
        return None
    if not wanted.isdecimal():
        raise UserError(f"“{wanted}” is no number of seats.", "Type how many people fit, or leave it empty.")
    return int(wanted)


def _contact(everybody: list[Delegate], name: str, phone: str) -> Contact:
    """The delegate of exactly this name, else the name as written; their own number need not be kept twice."""
    wanted = " ".join(name.split()).casefold()
    found = [
        one
        for one in everybody
        if wanted and wanted in {one.full_name.casefold(), one.native.casefold(), one.latin.casefold()}
    ]
    if len(found) != 1:
        return Contact("", " ".join(name.split()), phone.strip())
    return Contact(found[0].id, "", "" if phone.strip() == found[0].mobile else phone.strip())


class PartyForms:
    """Opens and saves forms for whatever screen shows them."""

    def __init__(self, desk: Desk, runner: Runner) -> None:
        self._desk = desk
        self._runner = runner

    def open(
        self, kind: PartyKind, name: str, show: Callable[[PartyForm], None], failed: Callable[[Exception], None]
    ) -> None:
        """Read the form of this party, `NEW` for a new one."""
        file = self._desk.file
        self._runner.read(lambda: read_form(file.read, kind, name), show, failed)

    def save(
        self,
        form: PartyForm,
        texts: Mapping[str, str],
        saved: Callable[[str, Party], None],
        refused: Callable[[UserError], None],
    ) -> None:
        """Write what changed; `saved` gets the batch that one undo takes back, "" when nothing was changed."""
        desk, batch = self._desk, new_id()
        name = form.name or texts.get("name", "").strip()

        def write() -> tuple[str, Party]:
            read = desk.file.read
            changes = changes_in(read, form, texts)
            if not form.name and any(one.name == name for one in read.parties(form.kind)):
                raise UserError(f"There is a “{name}” already.", "Choose another name.")
            if not changes and form.name:
                return "", read.party(form.kind, name)
            return batch, put(desk, form.kind, name, changes, batch)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            refused(error)

        self._runner.write(write, lambda done: saved(*done), failed)
