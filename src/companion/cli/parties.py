"""Buses, groups and delegations on the command line: who goes with which, who answers for them, how many fit."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import count, json_line, line, message, table, undo_line
from companion.cli.naming import find_delegate, find_delegation
from companion.domain.answers import UserError
from companion.domain.ids import new_id
from companion.domain.parties import Contact, Load, Party, PartyKind

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.store.queries import Queries

_GROUPS = click.option("--groups", "kind", flag_value="group", help="Groups in place of buses.")
_BUSES = click.option("--buses", "kind", flag_value="bus", default=True, hidden=True)
_BY = click.option("--by", default="", metavar="NAME", help="Who works at this desk.")


@click.group()
def bus() -> None:
    """Buses and groups: list them, say who captains them and how many fit, put people on them, fill them.

    \b
    Example:
      companion bus set week.companion "Bus 1" --seats 44 --captain 沈若溪 --phone "+86 139 0013 9012"
      companion bus fill week.companion
      companion bus list week.companion
    """


@bus.command("list")
@click.argument("event", type=EVENT)
@_GROUPS
@_BUSES
@click.option("--people", is_flag=True, help="With the names of everybody on it.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def list_them(program: "Program", event: Path, kind: str, *, people: bool, as_json: bool) -> int:
    """List every bus with its people, seats and captain.

    \b
    Example:
      companion bus list week.companion --people
    """
    from companion.services.parties import read_loads

    with opened(program, event) as desk:
        read = desk.file.read
        found = read_loads(read, PartyKind(kind))
        records = [_record(read, load, people=people) for load in found]
        nobody = sum(not PartyKind(kind).of(one) for one in read.delegates() if one.status == "active")
    if as_json:
        for record in records:
            json_line(record)
        return 0
    if not found:
        line("There are none yet.")
    else:
        rows = [
            (r["name"], r["count"], r["seats"] or "", _over(r["over"]), _contact_line(r["captain"])) for r in records
        ]
        table(("Name", "People", "Seats", "", "Captain"), rows)
    for record in records if people else ():
        line(f"{record['name']}: {', '.join(_name(one) for one in record['people'])}")
    if nobody:
        line(f"On none: {nobody}.")
    return 0


@bus.command("set")
@click.argument("event", type=EVENT)
@click.argument("name")
@_GROUPS
@_BUSES
@click.option("--captain", metavar="WHO", help="A delegate (name, id or badge code), or any name.")
@click.option("--phone", metavar="NUMBER", help="The captain's telephone; default: the one in their record.")
@click.option("--seats", type=int, metavar="N", help="How many fit; 0: nobody knows.")
@click.option("--plate", metavar="P", help="The number plate.")
@click.option("--meeting", metavar="PLACE", help="Where it waits.")
@click.option("--title", "titles", multiple=True, metavar="LANGUAGE=NAME", help="Its name in a language: zh=一号车")
@_BY
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def set_one(
    program: "Program",
    event: Path,
    name: str,
    kind: str,
    *,
    captain: str | None,
    phone: str | None,
    seats: int | None,
    plate: str | None,
    meeting: str | None,
    titles: tuple[str, ...],
    by: str,
    as_json: bool,
) -> int:
    """Say what is known of a bus; one that is not there yet is added. What is not given stays as it is.

    \b
    Example:
      companion bus set week.companion "Bus 2" --seats 32 --plate "沪A 12345" --meeting "North gate" --title zh=二号车
    """
    from companion.services.parties import put, read_loads

    with opened(program, event, by=by) as desk:
        read = desk.file.read
        before = read.party(PartyKind(kind), name.strip())
        changes: dict[str, Any] = {}
        if captain is not None or phone is not None:
            changes["leader"] = _contact(read, before.leader, captain, phone)
        if seats is not None:
            changes["capacity"] = seats or None
        changes |= {key: value.strip() for key, value in (("plate", plate), ("meeting", meeting)) if value is not None}
        if titles:
            changes["titles"] = before.titles | dict(_title(one) for one in titles)
        batch = new_id()
        put(desk, PartyKind(kind), name, changes, batch)
        load = next(one for one in read_loads(read, PartyKind(kind)) if one.party.name == name.strip())
        record = _record(read, load, people=False) | {"batch": _written(read, batch)}
    if as_json:
        json_line(record)
    else:
        line(_sentence(record))
        undo_line(record["batch"] or "")
    return 0


@bus.command()
@click.argument("event", type=EVENT)
@click.argument("name")
@click.argument("people", metavar="DELEGATE...", nargs=-1)
@_GROUPS
@_BUSES
@click.option("--delegation", metavar="D", help="Everybody of this delegation.")
@_BY
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def assign(
    program: "Program",
    event: Path,
    name: str,
    people: tuple[str, ...],
    kind: str,
    delegation: str | None,
    by: str,
    *,
    as_json: bool,
) -> int:
    """Put people on a bus; "" as its name takes them off. More than fit is said, never refused (status 0).

    \b
    Example:
      companion bus assign week.companion "Bus 1" "Li Ming" 王芳 --delegation Shanghai
    """
    from companion.services.parties import assign as put_on
    from companion.services.parties import read_loads

    with opened(program, event, by=by) as desk:
        read = desk.file.read
        ids = [find_delegate(read, word).id for word in people]
        if delegation is not None:
            ids += [one.id for one in read.of_delegation(find_delegation(read, delegation))]
        if not ids:
            raise UserError("Nobody is named.", "Name delegates, or a delegation with --delegation.")
        batch = new_id()
        moved = put_on(desk, PartyKind(kind), tuple(dict.fromkeys(ids)), name, batch)
        load = next((one for one in read_loads(read, PartyKind(kind)) if one.party.name == name.strip()), None)
        record = None if load is None else _record(read, load, people=False)
    if as_json:
        json_line({"moved": moved, "party": record, "batch": batch if moved else None})
        return 0
    line(f"{count(moved, 'delegate', 'delegates')} moved.")
    if record is not None:
        line(_sentence(record))
    undo_line(batch if moved else "")
    return 0


@bus.command()
@click.argument("event", type=EVENT)
@_GROUPS
@_BUSES
@click.option("--all", "everybody", is_flag=True, help="Begin anew: those who have a seat are placed again, too.")
@_BY
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def fill(program: "Program", event: Path, kind: str, by: str, *, everybody: bool, as_json: bool) -> int:
    """Place everybody who has no seat, delegations together, nowhere more than fit.

    The exit status is 1 when somebody has no seat.

    \b
    Example:
      companion bus fill week.companion
    """
    from companion.services.parties import fill_up

    with opened(program, event, by=by) as desk:
        filled = fill_up(desk, PartyKind(kind), everybody=everybody)
        names = {one.id: one.full_name for one in desk.file.read.delegates()}
    seating = filled.seating
    if as_json:
        json_line(
            {
                "placed": seating.placed, "split": list(seating.split), "unseated": list(seating.unseated),
                "batch": filled.batch or None,
            }
        )  # fmt: skip
    else:
        line(f"{count(len(seating.placed), 'delegate', 'delegates')} placed.")
        for name in seating.split:
            line(f"{name} does not fit in one piece and is split.")
        if seating.unseated:
            line(f"No seat is left for {', '.join(names[one] for one in seating.unseated)}.")
        undo_line(filled.batch)
    return 1 if seating.unseated else 0


@bus.command()
@click.argument("event", type=EVENT)
@click.argument("name")
@_GROUPS
@_BUSES
@_BY
@click.pass_obj
def remove(program: "Program", event: Path, name: str, kind: str, by: str) -> int:
    """Take a bus out; its people are on none.

    \b
    Example:
      companion bus remove week.companion "Bus 3"
    """
    from companion.services.parties import read_loads
    from companion.services.parties import remove as take_out

    with opened(program, event, by=by) as desk:
        if name not in {load.party.name for load in read_loads(desk.file.read, PartyKind(kind))}:
            raise UserError(f"There is no “{name}”.", "See: companion bus list EVENT")
        batch = new_id()
        people = take_out(desk, PartyKind(kind), name, batch)
    line(f"{name} is taken out. {count(people, 'delegate is', 'delegates are')} on none now.")
    undo_line(batch)
    return 0


@click.command()
@click.argument("event", type=EVENT)
@click.argument("name", metavar="[DELEGATION]", required=False)
@click.option("--leader", metavar="WHO", help="Its head: a delegate (name, id or badge code), or any name.")
@click.option("--phone", metavar="NUMBER", help="The leader's telephone; default: the one in their record.")
@click.option("--interpreter", metavar="WHO", help="Its interpreter: a delegate, or any name.")
@click.option("--interpreter-phone", metavar="NUMBER", help="The interpreter's telephone.")
@_BY
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def delegation(
    program: "Program",
    event: Path,
    name: str | None,
    leader: str | None,
    phone: str | None,
    interpreter: str | None,
    interpreter_phone: str | None,
    by: str,
    *,
    as_json: bool,
) -> int:
    """Show who leads each delegation and who interprets for it, or say so of one. "" takes a name out.

    \b
    Example:
      companion delegation week.companion
      companion delegation week.companion Shanghai --leader 沈若溪 --interpreter "Kim Minseo"
    """
    from companion.services.parties import put, read_loads

    changed = any(word is not None for word in (leader, phone, interpreter, interpreter_phone))
    if changed and name is None:
        raise UserError("No delegation is named.", "Name one: companion delegation EVENT DELEGATION --leader WHO")
    with opened(program, event, by=by) as desk:
        read = desk.file.read
        only, batch = None if name is None else find_delegation(read, name), ""
        if changed and only is not None:
            before = read.party(PartyKind.DELEGATION, only)
            changes: dict[str, Any] = {}
            if leader is not None or phone is not None:
                changes["leader"] = _contact(read, before.leader, leader, phone)
            if interpreter is not None or interpreter_phone is not None:
                changes["interpreter"] = _contact(read, before.interpreter, interpreter, interpreter_phone)
            batch = new_id()
            put(desk, PartyKind.DELEGATION, only, changes, batch)
            batch = _written(read, batch) or ""
        found = [load for load in read_loads(read, PartyKind.DELEGATION) if only in {None, load.party.name}]
        records = [_delegation_record(read, load) for load in found]
    if as_json:
        for record in records:
            json_line(record | {"batch": batch or None} if changed else record)
        return 0
    rows = [(r["name"], r["count"], _contact_line(r["leader"]), _contact_line(r["interpreter"])) for r in records]
    if rows:
        table(("Delegation", "People", "Leader", "Interpreter"), rows)
    else:
        message("This event has no delegations.")
    undo_line(batch)
    return 0


def _written(read: "Queries", batch: str) -> str | None:
    """The batch when it wrote anything: what says so already is not written twice."""
    return batch if read.batch(batch) else None


def _contact(read: "Queries", before: Contact, word: str | None, phone: str | None) -> Contact:
    """Whom the words mean: a delegate when exactly one fits, else the name as written."""
    if word is None:
        return Contact(before.delegate, before.name, (phone or "").strip())
    if not word.strip():
        return Contact()
    try:
        return Contact(find_delegate(read, word).id, "", (phone or "").strip())
    except UserError:
        return Contact("", word.strip(), (phone or "").strip())


def _title(pair: str) -> tuple[str, str]:
    language, sign, name = (part.strip() for part in pair.partition("="))
    if not sign or language not in {"en", "zh", "ko"}:
        raise UserError(f"“{pair}” is no name in a language.", "Write it like zh=一号车.")
    return language, name


def _record(read: "Queries", load: Load, *, people: bool) -> dict[str, Any]:
    party = load.party
    return {
        "kind": str(party.kind), "name": party.name, "titles": party.titles, "count": load.count,
        "seats": party.capacity, "over": load.over, "captain": _said(read, party.leader), "plate": party.plate,
        "meeting": party.meeting, **({"people": [person(one) for one in load.people]} if people else {}),
    }  # fmt: skip


def _delegation_record(read: "Queries", load: Load) -> dict[str, Any]:
    party: Party = load.party
    return {
        "name": party.name, "count": load.count, "leader": _said(read, party.leader),
        "interpreter": _said(read, party.interpreter),
    }  # fmt: skip


def _said(read: "Queries", contact: Contact) -> dict[str, str] | None:
    from companion.services.parties import contact_of

    if not contact:
        return None
    known = contact_of(read, contact)
    return {"delegate": known.delegate, "name": known.name, "phone": known.phone}


def _contact_line(said: dict[str, str] | None) -> str:
    return "" if said is None else " ".join(part for part in (said["name"], said["phone"]) if part)


def _over(number: int) -> str:
    return f"{number} over" if number else ""


def _sentence(record: dict[str, Any]) -> str:
    seats = "" if record["seats"] is None else f"{record['seats']} seats"
    captain = _contact_line(record["captain"])
    parts = (
        record["name"], count(record["count"], "delegate", "delegates"), seats, _over(record["over"]),
        f"captain {captain}" if captain else "", record["plate"], record["meeting"],
    )  # fmt: skip
    return " · ".join(part for part in parts if part)


def _name(one: dict[str, str]) -> str:
    return " ".join(part for part in (one["native"], one["latin"]) if part)


COMMANDS = (bus, delegation)
