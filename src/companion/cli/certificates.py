"""Commands around certificates: one delegate's, the register, the rule, and the pictures of signatures and seal."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import count, day_and_time, json_line, line, message, moment, number, table
from companion.cli.naming import find_activity, find_delegate
from companion.domain.answers import UserError
from companion.domain.certificate_record import ChangedFact, Deed, Register, Registered, Told
from companion.domain.certificates import Standing, explain
from companion.domain.signatures import PLACES, SHARP

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from companion.bootstrap import Program
    from companion.domain.delegates import Delegate
    from companion.services.ports import Desk

_FACTS = {
    "native": "native name",
    "latin": "Latin name",
    "first_day": "first day",
    "last_day": "last day",
    "event": "title of the event",
}
_DEEDS = {
    Deed.ISSUED: "issued",
    Deed.ISSUED_AGAIN: "issued again",
    Deed.TAKEN_BACK: "taken back",
    Deed.GIVEN: "given by decision",
    Deed.HELD_BACK: "held back",
    Deed.LIFTED: "decision lifted",
}


@click.command()
@click.argument("event", type=EVENT)
@click.argument("delegate")
@click.option("--give", is_flag=True, help="Give one against the rule.")
@click.option("--hold-back", is_flag=True, help="Hold it back against the rule.")
@click.option("--lift", is_flag=True, help="Let the rule speak again.")
@click.option("--void", is_flag=True, help="Take the one that stands back; with --hold-back no other is issued.")
@click.option("--reason", default="", metavar="TEXT", help="Why; kept in the journal and the report.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object a deed.")
@click.pass_obj
def certificate(
    program: "Program",
    event: Path,
    delegate: str,
    reason: str,
    by: str,
    *,
    give: bool,
    hold_back: bool,
    lift: bool,
    void: bool,
    as_json: bool,
) -> int:
    """Tell everything that was done about one delegate's certificate, after doing what is asked.

    \b
    Example:
      companion certificate week.companion "Lu Zhiwei"
      companion certificate week.companion "Lu Zhiwei" --give --reason "ill, with a doctor's note"
      companion certificate week.companion "Lu Zhiwei" --void --reason "the name is misspelt"
    """
    if sum((give, hold_back, lift)) > 1 or (void and (give or lift)):
        raise click.UsageError("Choose one of --give, --hold-back, --lift and --void (--void goes with --hold-back).")
    from companion.services.certificate_records import history

    with opened(program, event, by=by) as desk:
        found = find_delegate(desk.file.read, delegate)
        if void:
            _void(desk, found, reason, hold_back=hold_back)
        elif give or hold_back or lift:
            from companion.services.certificates import decide_certificate

            decide_certificate(desk, found.id, None if lift else give, reason)
        told, zone = history(desk.file.read, found.id), desk.file.read.event().zone
        for one in told:
            if as_json:
                json_line({"delegate": person(found), **_record(one, zone)})
            else:
                line(_told(one, zone))
        if not told and not as_json:
            line("Nothing was done about it yet.")
    return 0


def _void(desk: "Desk", delegate: "Delegate", reason: str, *, hold_back: bool) -> None:
    from companion.services.certificates import ISSUED, void

    stands = [c for c in desk.file.read.certificates() if c.delegate == delegate.id and c.state == ISSUED]
    if not stands:
        raise UserError(f"{delegate.full_name} has no certificate that stands.", "Nothing needs to be taken back.")
    for one in stands:
        void(desk, delegate.id, one.serial, reason, hold_back=hold_back)


def _record(told: Told, zone: "ZoneInfo") -> dict[str, Any]:
    return {
        "deed": str(told.deed),
        "at": moment(told.at, zone),
        "by": told.who,
        "desk": told.desk,
        "serial": told.serial or None,
        "reason": told.reason or None,
        "replaces": told.replaces or None,
        "changed": _changed(told.changed),
        "undone": told.undone,
    }


def _changed(facts: tuple[ChangedFact, ...]) -> dict[str, list[Any]]:
    return {one.fact: [one.said, one.known] for one in facts}


def _told(told: Told, zone: "ZoneInfo") -> str:
    words = [day_and_time(told.at, zone), _DEEDS[told.deed], told.serial]
    if told.replaces:
        words.append(f"in place of {told.replaces}")
    text = " ".join(word for word in words if word)
    if told.changed:
        text += f" ({_changed_words(told.changed)})"
    if told.reason:
        text += f": {told.reason}"
    where = ", ".join(part for part in (told.who, told.desk) if part)
    return f"{text} [{where}]" + (" (undone)" if told.undone else "")


def _changed_words(facts: tuple[ChangedFact, ...]) -> str:
    return ", ".join(f"{_FACTS.get(one.fact, one.fact)}: {_value(one.said)} → {_value(one.known)}" for one in facts)


def _value(value: object) -> str:
    return number(value) if isinstance(value, float) else str(value)


@click.command()
@click.argument("event", type=EVENT)
@click.option("--json", "as_json", is_flag=True, help="One object a certificate.")
@click.pass_obj
def register(program: "Program", event: Path, *, as_json: bool) -> int:
    """List every certificate that was ever issued, what its serial is worth, and what is known otherwise now.

    The exit status is 1 when one that stands should be issued again or taken back.

    \b
    Example:
      companion register week.companion --json
    """
    from companion.services.certificate_records import full_register

    with opened(program, event) as desk:
        found = full_register(desk.file.read, desk.now)
    odd = [one for one in found if one.changed or one.unearned or one.doubled]
    if as_json:
        for one in found:
            json_line(_registered(one))
    else:
        rows = [
            (one.serial, f"{one.native} {one.latin}".strip(), str(one.issued_on), number(one.hours), _worth(one))
            for one in found
        ]
        table(("serial", "name", "issued", "hours", "worth"), rows)
        if odd:
            message(f"To look at: {count(len(odd), 'certificate', 'certificates')}. Issue again, or take back.")
    return 1 if odd else 0


def _registered(one: Registered) -> dict[str, Any]:
    return {
        "serial": one.serial,
        "delegate": one.delegate,
        "native": one.native,
        "latin": one.latin,
        "hours": one.hours,
        "attended": one.attended,
        "planned": one.planned,
        "issued_on": one.issued_on.isoformat(),
        "state": str(one.state),
        "reason": one.reason or None,
        "replaced_by": one.replaced_by or None,
        "changed": _changed(one.changed),
        "unearned": one.unearned,
        "doubled": one.doubled,
    }


def _worth(one: Registered) -> str:
    if one.state is Register.REPLACED:
        return f"replaced by {one.replaced_by}" if one.replaced_by else "replaced"
    if one.state is Register.TAKEN_BACK:
        return f"taken back: {one.reason}" if one.reason else "taken back"
    words = ["stands"]
    if one.changed:
        words.append(f"says what is known otherwise ({_changed_words(one.changed)})")
    if one.unearned:
        words.append("is not earned any more")
    if one.doubled:
        words.append("is one of two that stand")
    return "; ".join(words)


@click.command("certificate-rule")
@click.argument("event", type=EVENT)
@click.option("--share", type=click.FloatRange(0, 100), metavar="PERCENT", help="At least this share of the hours.")
@click.option("--absences", metavar="N|any", help="At most so many absences.")
@click.option("--excused/--no-excused", default=None, help="Whether an excused absence counts as attended.")
@click.option("--must", multiple=True, metavar="A", help="An activity that everyone must attend; may be repeated.")
@click.option("--no-must", multiple=True, metavar="A", help="An activity that is no must any more.")
@click.option("--dry-run", is_flag=True, help="Only say what would change.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object: counts, and who changes side.")
@click.pass_obj
def certificate_rule(
    program: "Program",
    event: Path,
    share: float | None,
    absences: str | None,
    excused: bool | None,
    must: tuple[str, ...],
    no_must: tuple[str, ...],
    by: str,
    *,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Say when a certificate is earned, or change it: who earns one then, and who changes side and why.

    \b
    Example:
      companion certificate-rule week.companion
      companion certificate-rule week.companion --share 90 --must "Closing ceremony" --dry-run
    """
    from dataclasses import replace

    from companion.domain.ids import new_id
    from companion.services.certificate_rule import keep_rule
    from companion.services.standing import judged_under, standings

    with opened(program, event, by=by) as desk:
        read = desk.file.read
        rule, activities = read.event().rule, read.activities()
        if share is not None:
            rule = replace(rule, share=share / 100)
        if absences is not None:
            rule = replace(rule, allowed_absences=_absences(absences))
        if excused is not None:
            rule = replace(rule, excused_counts=excused)
        everybody = {one.id for one in activities if one.must_attend}
        everybody |= {find_activity(read, word, desk.now).id for word in must}
        everybody -= {find_activity(read, word, desk.now).id for word in no_must}
        people = standings(read, desk.now)
        there = [replace(one, must_attend=one.id in everybody) for one in activities]
        found = list(judged_under(people, there, rule))
        titles = {one.id: one.title() for one in activities}
        changed = [
            (one, then)
            for one, then in zip(people, found, strict=True)
            if one.eligibility.standing is not then.standing
        ]
        kept = False if dry_run else keep_rule(desk, rule, everybody, new_id())
    counts = {where: sum(one.standing is where for one in found) for where in Standing}
    if as_json:
        json_line(
            {
                "share": rule.share,
                "allowed_absences": rule.allowed_absences,
                "excused_counts": rule.excused_counts,
                "must_attend": [one.id for one in activities if one.id in everybody],
                **{str(where): number_ for where, number_ in counts.items()},
                "kept": kept,
                "changed": [
                    {
                        **person(one.delegate),
                        "before": str(one.eligibility.standing),
                        "after": str(then.standing),
                        "reasons": list(explain(then, titles)),
                    }
                    for one, then in changed
                ],
            }
        )
        return 0
    allowed = "any number of" if rule.allowed_absences is None else str(rule.allowed_absences)
    counted = "count" if rule.excused_counts else "do not count"
    line(f"{round(rule.share * 100, 2):g} % of the hours; {allowed} absences; excused ones {counted} as attended.")
    if everybody:
        line(f"Everyone must attend: {', '.join(titles[one.id] for one in activities if one.id in everybody)}.")
    line(", ".join(f"{number_} {str(where).replace('-', ' ')}" for where, number_ in counts.items()) + ".")
    for one, then in changed:
        before, after = (str(where).replace("-", " ") for where in (one.eligibility.standing, then.standing))
        line(f"{one.delegate.full_name}: {before} → {after}. {' '.join(explain(then, titles))}")
    if kept:
        message("This rule holds now.")
    return 0


def _absences(word: str) -> int | None:
    if word.casefold() == "any":
        return None
    if not word.isdecimal():
        raise click.UsageError(f"“{word}” is no number of absences; say a number, or any.")
    return int(word)


@click.command()
@click.argument("event", type=EVENT)
@click.option("--signature1", type=EVENT, metavar="FILE", help="The signature of the first who signs: PNG or JPEG.")
@click.option("--signature2", type=EVENT, metavar="FILE", help="The signature of the second.")
@click.option("--seal", type=EVENT, metavar="FILE", help="The seal.")
@click.option("--remove", multiple=True, type=click.Choice(["signature1", "signature2", "seal"]), help="Remove one.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object a picture.")
@click.pass_obj
def signatures(
    program: "Program",
    event: Path,
    signature1: Path | None,
    signature2: Path | None,
    seal: Path | None,
    remove: tuple[str, ...],
    by: str,
    *,
    as_json: bool,
) -> int:
    """Keep pictures of signatures and of the seal, which are then printed on certificates; say which there are.

    White paper around the ink becomes transparent. The exit status is 1 when one is too coarse to look sharp.

    \b
    Example:
      companion signatures week.companion --signature1 director.png --seal seal.jpg
      companion signatures week.companion --remove seal
    """
    from companion.services.signatures import keep_signatures, pictures

    given = {"signature1": signature1, "signature2": signature2, "stamp": seal}
    coarse = False
    with opened(program, event, by=by) as desk:
        changed = {place: program.ink(_bytes_of(file)) for place, file in given.items() if file is not None}
        gone = dict.fromkeys("stamp" if place == "seal" else place for place in remove)
        if changed or gone:
            keep_signatures(desk, None, {**gone, **changed})
        kept = pictures(desk.file.read)
    for place in PLACES:
        picture = kept.get(place)
        if picture is None:
            continue
        name, fine = "seal" if place == "stamp" else place, picture.dots_per_inch(place)
        coarse = coarse or fine < SHARP
        if as_json:
            json_line({"place": name, "width": picture.width, "height": picture.height, "dots_per_inch": fine})
        else:
            warning = f"; {SHARP} or more look sharp" if fine < SHARP else ""
            line(f"{name}: {picture.width} × {picture.height} pixels, {fine} dots per inch on paper{warning}")
    if not kept and not as_json:
        line("There is no picture yet.")
    return 1 if coarse else 0


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UserError(f"{file.name} cannot be read.", "Check the name and the folder.") from error


COMMANDS = (certificate, register, certificate_rule, signatures)
