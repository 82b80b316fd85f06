"""Commands for what happens at a desk besides scans: a walk-in, a new badge, a whole delegation, a reason."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.answers import for_people, person, record
from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import json_line, line, message
from companion.cli.naming import find_activity, find_checkpoint, find_delegate, find_delegation
from companion.domain.attendance import How
from companion.domain.codes import grouped
from companion.domain.delegates import UNDECIDED_ROLE, Delegate

if TYPE_CHECKING:
    from companion.bootstrap import Program

REASONS = ("lost", "damaged", "wrong name")


@click.command()
@click.argument("event", type=EVENT)
@click.option("--native", default="", metavar="NAME", help="The name in its own script.")
@click.option("--latin", default="", metavar="NAME", help="The name in Latin letters.")
@click.option("--said", default="", metavar="TEXT", help="How the name is said aloud, for whoever announces it.")
@click.option("--delegation", default="", metavar="D", help="City or sending body; a known one as the event spells it.")
@click.option("--role", default=UNDECIDED_ROLE, metavar="R", show_default=True, help="Delegate, Speaker, Guest, ...")
@click.option("--walk-in", is_flag=True, help="Mark them as somebody who came without being on the list.")
@click.option("--activity", "activity_word", metavar="A", help="Check them in there too: id, title or a part, or now.")
@click.option("--checkpoint", "checkpoint_word", metavar="C", help="Where people are counted; default: taking part.")
@click.option("--print", "to_print", is_flag=True, help="Put the badge in this laptop's print queue.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def add(
    program: "Program",
    event: Path,
    native: str,
    latin: str,
    said: str,
    delegation: str,
    role: str,
    activity_word: str | None,
    checkpoint_word: str | None,
    by: str,
    *,
    walk_in: bool,
    to_print: bool,
    as_json: bool,
) -> int:
    """Add a delegate, give them a badge, and check them in when --activity is given: all of it or nothing.

    The exit status is 1 when they were added but the door said no (full, not open yet).

    \b
    Example:
      companion add week.companion --native 张伟 --latin "Zhang Wei" --delegation Beijing --walk-in --activity now
    """
    from companion.services.desk import Place
    from companion.services.walk_in import add_walk_in, possible_doubles

    with opened(program, event, by=by) as desk:
        read = desk.file.read
        place = None
        if activity_word is not None:
            activity = find_activity(read, activity_word, desk.now)
            place = Place(activity, find_checkpoint(activity, checkpoint_word).id)
        doubles = possible_doubles(read.delegates(), native, latin)
        wanted = Delegate(id="", native=native, latin=latin, said=said.strip(), delegation=delegation, role=role)
        added = add_walk_in(desk, wanted, place, how=How.COMMAND, walk_in=walk_in, to_print=to_print)
        zone = read.event().zone
    for one in doubles:
        message(f"There is somebody of this name already: {one.full_name} ({one.id}).")
    reply = added.reply
    if as_json:
        found: dict[str, Any] = {
            **person(added.delegate), "code": added.code, "role": added.delegate.role,
            "walk_in": added.delegate.walk_in, "queued": added.queued, "batch": added.batch,
            "doubles": [person(one) for one in doubles],
            "check_in": None if reply is None else record(reply, zone),
        }  # fmt: skip
        json_line(found)
    else:
        line(f"Added: {added.delegate.full_name}, badge {grouped(added.code)}.")
        if reply is not None:
            line(for_people(reply, zone))
    return 0 if reply is None or reply.answer.records else 1


@click.command()
@click.argument("event", type=EVENT)
@click.argument("delegate_word", metavar="(DELEGATE | CODE)")
@click.option("--reason", default="lost", show_default=True, metavar="WHY", help="lost, damaged, wrong name, or yours.")
@click.option("--print", "to_print", is_flag=True, help="Put the new badge in this laptop's print queue.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def replace(
    program: "Program", event: Path, delegate_word: str, reason: str, by: str, *, to_print: bool, as_json: bool
) -> int:
    """Give a delegate a new badge; the old number answers "badge replaced" from now on.

    \b
    Example:
      companion replace week.companion "Zhang Wei" --reason lost
    """
    from companion.domain.delegates import BadgeState
    from companion.domain.ids import new_id
    from companion.services.roster import replace_badge

    with opened(program, event, by=by) as desk:
        read = desk.file.read
        delegate = find_delegate(read, delegate_word)
        old = [badge.code for badge in read.badges(delegate.id) if badge.state is BadgeState.ACTIVE]
        batch = new_id()
        code = replace_badge(desk, delegate.id, reason.strip() or REASONS[0], batch, to_print=to_print)
    if as_json:
        json_line({**person(delegate), "code": code, "replaced": old, "reason": reason, "batch": batch})
    else:
        line(f"{delegate.full_name} has badge {grouped(code)} now.")
    return 0


@click.command("check-in")
@click.argument("event", type=EVENT)
@click.option("--activity", "activity_word", required=True, metavar="A", help="Its id, its title or a part, or now.")
@click.option("--checkpoint", "checkpoint_word", metavar="C", help="Where people are counted; default: taking part.")
@click.option("--delegation", "delegation_word", required=True, metavar="D", help="Whose people are checked in.")
@click.option("--except", "left_out", multiple=True, metavar="DELEGATE", help="Not this one: id, code or name.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object a person.")
@click.pass_obj
def check_in(
    program: "Program",
    event: Path,
    activity_word: str,
    checkpoint_word: str | None,
    delegation_word: str,
    left_out: tuple[str, ...],
    by: str,
    *,
    as_json: bool,
) -> int:
    """Check in everybody of a delegation who is still to come, in one act that one undo takes back.

    Those who are excused or cancelled or not expected there are left out, as at the desk. The exit status is 1 when
    somebody was refused (full, not open).

    \b
    Example:
      companion check-in week.companion --activity now --delegation Shanghai --except "Lu Zhiwei"
    """
    from companion.services.delegation import check_in_all, still_to_come
    from companion.services.desk import Place

    with opened(program, event, by=by) as desk:
        read = desk.file.read
        activity = find_activity(read, activity_word, desk.now)
        place = Place(activity, find_checkpoint(activity, checkpoint_word).id)
        delegation = find_delegation(read, delegation_word)
        absent = {find_delegate(read, word).id for word in left_out}
        there = still_to_come(read, place, delegation)
        ids = [one.delegate.id for one in there if one.expected and one.delegate.id not in absent]
        answered = check_in_all(desk, ids, place, how=How.COMMAND)
        zone = read.event().zone
    for reply in answered.replies:
        if as_json:
            json_line({**record(reply, zone), "batch": answered.batch})
        else:
            line(for_people(reply, zone))
    message(f"{len(answered.checked_in)} checked in from {delegation}, {len(answered.refused)} refused.")
    return 1 if answered.refused else 0


@click.command()
@click.argument("event", type=EVENT)
@click.argument("entry", metavar="ENTRY")
@click.argument("words", metavar="REASON")
@click.option("--by", default="", metavar="NAME", help="Who writes it.")
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def reason(program: "Program", event: Path, entry: str, words: str, by: str, *, as_json: bool) -> int:
    """Write afterwards why somebody was let in or excused; ENTRY is the mark's. The journal keeps what stood before.

    \b
    Example:
      companion reason week.companion 01JD3K5Z6Q8W9E0R1T2Y3V4N5M "Invited by the mayor's office"
    """
    from companion.services.desk import give_reason

    with opened(program, event, by=by) as desk:
        made = give_reason(desk, entry, words)
    if as_json:
        json_line({"entry": made.id, "mark": entry, "reason": made.body["reason"]})
    else:
        line(f"Written down. The new entry is {made.id}.")
    return 0


COMMANDS = (add, replace, check_in, reason)
