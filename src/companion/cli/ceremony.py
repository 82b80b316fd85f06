"""The command for the ceremony: who is called when, what happened on stage, and whose certificate is left."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import check_target, opened
from companion.cli.lines import count, json_line, line, message, moment, table
from companion.cli.naming import find_delegate
from companion.domain.answers import UserError
from companion.domain.ceremony import StageOrder, StageState
from companion.domain.certificates import explain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from companion.bootstrap import Program
    from companion.domain.ceremony import Candidate, Ceremony, Turn
    from companion.services.ceremony import StageDone
    from companion.services.ports import Desk

_STATES = {StageState.WAITING: "", StageState.HANDED: "handed over", StageState.HELD: "held back"}


@click.command()
@click.argument("event", type=EVENT)
@click.option("--list", "listing", is_flag=True, help="The order with everybody's state; the default.")
@click.option("--order", type=click.Choice([one.value for one in StageOrder]), help="By what people are called.")
@click.option("--language", metavar="L", help="Whose alphabet names follow: en, zh or ko.")
@click.option("--roles", metavar="ROLE,ROLE", help="In which order roles are called, with --order rank.")
@click.option("--everybody/--earned", default=None, help="Call people without a certificate as well, or not.")
@click.option("--move", nargs=2, metavar="DELEGATE N", help="Put somebody at a place in the order.")
@click.option("--handed", multiple=True, metavar="DELEGATE", help="The certificate was handed over; may be repeated.")
@click.option("--hold", metavar="DELEGATE", help="Hold a certificate back; needs --reason.")
@click.option("--reason", default="", metavar="R", help="Why it is held back, or why somebody else receives it.")
@click.option("--again", metavar="DELEGATE", help="Call somebody again: handing over or holding back is taken back.")
@click.option("--substitute", nargs=2, metavar="DELEGATE NAME", help='Who receives for them; "" for nobody.')
@click.option("--say", nargs=2, metavar="DELEGATE TEXT", help='How a name is said aloud; "" for the proposal.')
@click.option("--note", nargs=2, metavar="DELEGATE TEXT", help='A note to the announcer; "" for none.')
@click.option("--undo", metavar="ENTRY", help="Take one of these acts back.")
@click.option("--left", type=EVENT, metavar="FILE.csv", help="Write whose certificate was not handed over.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object a person, or an act.")
@click.pass_obj
def ceremony(
    program: "Program", /, event: Path, *, listing: bool, left: Path | None, by: str, as_json: bool, **asked: Any
) -> int:
    """Hand certificates over in order: list it, change it, and note what happened on stage.

    Acts are done in the order in which they stand here. The list follows them with --list, and stands alone when
    nothing is done. The exit status is 1 when nothing changed because it stood so already.

    \b
    Example:
      companion ceremony week.companion --order delegation --list
      companion ceremony week.companion --handed "Lu Zhiwei"
      companion ceremony week.companion --hold 王芳 --reason "Not here"
      companion ceremony week.companion --substitute 王芳 "Lu Zhiwei" --reason "Left early"
    """
    from companion.services.ceremony import left_over, left_table, read_ceremony

    if left is not None:
        check_target(left, ".csv")
    with opened(program, event, by=by) as desk:
        done = list(_acts(desk, asked))
        read = desk.file.read
        now = read_ceremony(read, desk.now)
        _tell_acts(done, as_json=as_json)
        if left is not None:
            program.tables.csv(left_table(read, now), left)
            message(f"{left}: {count(len(left_over(now)), 'certificate', 'certificates')} not handed over.")
        if listing or (not done and left is None):
            _list(program, desk, now, as_json=as_json)
    return 1 if done and not any(one.batch for _, one in done) else 0


def _acts(desk: "Desk", asked: dict[str, Any]) -> "Iterator[tuple[str, StageDone]]":
    """Does what is asked, one after the other."""
    from companion.services import ceremony as stage

    def who(word: str) -> str:
        return find_delegate(desk.file.read, word).id

    def order(_any: object) -> "StageDone":
        wanted = StageOrder(asked["order"]) if asked["order"] else desk.file.read.ceremony_plan().shown_order
        roles = tuple(asked["roles"].split(",")) if asked["roles"] else ()
        return stage.choose_order(desk, wanted, language=asked["language"], roles=roles)

    why = asked["reason"]
    acts: tuple[tuple[str, object, Callable[[Any], StageDone]], ...] = (
        ("undo", asked["undo"], lambda entry: _undone(desk, entry)),
        ("order", asked["order"] or asked["language"] or asked["roles"], order),
        ("everybody", asked["everybody"], lambda everybody: stage.call_everybody(desk, everybody=everybody)),
        ("move", asked["move"], lambda pair: stage.move(desk, who(pair[0]), _place(pair[1]))),
        ("say", asked["say"], lambda pair: stage.say(desk, who(pair[0]), pair[1])),
        ("note", asked["note"], lambda pair: stage.note(desk, who(pair[0]), pair[1])),
        ("substitute", asked["substitute"], lambda pair: stage.substitute(desk, who(pair[0]), pair[1], why)),
        ("again", asked["again"], lambda word: stage.take_back(desk, who(word))),
        *(("handed", one, lambda word: stage.hand_over(desk, who(word))) for one in asked["handed"]),
        ("hold", asked["hold"], lambda word: stage.keep_back(desk, who(word), why)),
    )
    for name, value, act in acts:
        if value is not None and value != "":
            yield name, act(value)


def _undone(desk: "Desk", entry: str) -> "StageDone":
    from companion.services.ceremony import StageDone
    from companion.services.desk import undo

    return StageDone(entry, undo(desk, entry).id)


def _place(word: str) -> int:
    if not (word.isascii() and word.isdecimal() and int(word)):
        raise UserError(f"“{word}” is no place in an order.", "Write a number from 1.")
    return int(word)


def _tell_acts(done: "list[tuple[str, StageDone]]", *, as_json: bool) -> None:
    for act, one in done:
        if as_json:
            json_line({"act": act, "entry": one.entry or None, "changed": bool(one.batch)})
        elif not one.batch:
            line("It stood so already.")
        else:
            line(f"Done: {act}. To take it back: companion ceremony EVENT --undo {one.entry}" if one.entry else "Done.")


def _list(program: "Program", desk: "Desk", now: "Ceremony", *, as_json: bool) -> None:
    titles = {activity.id: activity.title() for activity in desk.file.read.activities()}
    if as_json:
        for turn in now.turns:
            json_line(_record(program, desk, turn))
        for one in now.apart:
            json_line({**person(one.delegate), "place": None, "state": "not-called", "reasons": _why(one, titles)})
        return
    if not now.turns:
        line("Nobody has a certificate yet.")
    rows = [
        (
            turn.number, turn.delegate.full_name, turn.delegate.delegation, turn.candidate.serial,
            _said(program, turn)[0], _STATES[turn.state], _more(turn),
        )
        for turn in now.turns
    ]  # fmt: skip
    if rows:
        table(("", "delegate", "delegation", "serial", "said", "state", ""), rows)
    for one in now.apart:
        line(f"Not called: {one.delegate.full_name}. {' '.join(_why(one, titles))}")
    handed, held = now.count(StageState.HANDED), now.count(StageState.HELD)
    line(f"{handed} of {len(now.turns)} handed over, {held} held back.")


def _more(turn: "Turn") -> str:
    receiver = f"for them: {turn.facts.receiver}" if turn.facts.receiver else ""
    return " · ".join(part for part in (receiver, _text(turn)) if part)


def _text(turn: "Turn") -> str:
    act = turn.facts.act
    return "" if act is None or turn.state is StageState.HANDED else act.text


def _said(program: "Program", turn: "Turn") -> tuple[str, bool]:
    """How the name is said, and whether that is only a proposal."""
    person = turn.delegate
    if person.said:
        return person.said, False
    proposed = program.how_to_say(person.native, person.latin, person.second)
    return proposed, bool(proposed)


def _why(one: "Candidate", titles: dict[str, str]) -> list[str]:
    return list(explain(one.eligibility, titles))


def _record(program: "Program", desk: "Desk", turn: "Turn") -> dict[str, Any]:
    zone, act, (said, proposed) = desk.file.read.event().zone, turn.facts.act, _said(program, turn)
    handed = turn.state is StageState.HANDED
    return {
        **person(turn.delegate),
        "place": turn.number,
        "state": str(turn.state),
        "head": turn.candidate.head,
        "serial": turn.candidate.serial or None,
        "said": said or None,
        "said_is_proposal": proposed,
        "receiver": (act.text if handed and act else turn.facts.receiver) or None,
        "receiver_why": turn.facts.receiver_why or None,
        "note": turn.facts.note or None,
        "reason": _text(turn) or None,
        "at": None if act is None else moment(act.at, zone),
        "desk": None if act is None else desk.file.read.desks().get(act.desk, ""),
        "entry": None if act is None else act.entry,
    }


COMMANDS = (ceremony,)
