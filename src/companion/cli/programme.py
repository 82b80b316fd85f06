"""Commands about the programme: taken in, written, copied, printed, and what clashes in it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import check_target, opened, write_whole
from companion.cli.lines import count, day_and_time, json_line, line, message, moment, undo_line
from companion.cli.lists import must_be_there, must_be_usable, problem_record, source, tell_problems
from companion.cli.naming import find_activity, find_delegate, find_delegation, find_languages
from companion.domain.answers import UserError
from companion.domain.programme import Activity, plain

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.domain.programme_copies import CopyPlan, Pattern
    from companion.services.ports import Desk

_NAMED = 8


@click.command()
@click.argument("event", type=EVENT)
@click.argument("list_file", type=EVENT, metavar="[LIST]", required=False)
@click.option("--export", "export_to", type=EVENT, metavar="FILE", help="Write the programme: .ics or .xlsx.")
@click.option("--pdf", "pdf", type=EVENT, metavar="FILE", help="Make the programme on paper.")
@click.option("--languages", metavar="L", help="Of the paper: one or two, like en,zh; default: the event's first two.")
@click.option("--day", "day_word", metavar="DATE", help="Only this day on the paper.")
@click.option("--duplicate", metavar="A", help="Add an activity once more, right after itself.")
@click.option("--copy-day", "day", metavar="DATE", help="Copy everything that begins on this day.")
@click.option("--to", "to_day", metavar="DATE", help="The day to copy onto.")
@click.option("--template", metavar="T", help="Take a template over, or the programme of another event file.")
@click.option("--templates", is_flag=True, help="List the templates that come with the program.")
@click.option("--dry-run", is_flag=True, help="With --copy-day or --template: say what would come, and add nothing.")
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def programme(
    program: "Program",
    event: Path,
    list_file: Path | None,
    *,
    export_to: Path | None,
    pdf: Path | None,
    languages: str | None,
    day_word: str | None,
    duplicate: str | None,
    day: str | None,
    to_day: str | None,
    template: str | None,
    templates: bool,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Take in a programme: XLSX, CSV or iCalendar. Known activities are updated, not doubled.

    Or, with an option: write it as a calendar or a workbook (taking that in again changes nothing), make it as a PDF,
    copy an activity or a day, or take over a template or the programme of another event, moved to this event's days.

    \b
    Example:
      companion programme week.companion programme.xlsx
      companion programme week.companion --export programme.ics
      companion programme week.companion --pdf programme.pdf --languages en,zh
      companion programme week.companion --copy-day 2026-10-20 --to 2026-10-22
      companion programme week.companion --template study-visit --dry-run
    """
    asked = [list_file, export_to, pdf, duplicate, day, template, templates or None]
    if sum(one is not None for one in asked) != 1:
        raise UserError(
            "Name one thing to do: a list to take in, --export, --pdf, --duplicate, --copy-day or --template.",
            "See: companion programme --help",
        )
    if list_file is not None:
        return _take_in(program, event, list_file, as_json=as_json)
    if export_to is not None:
        return _export(program, event, export_to, as_json=as_json)
    if pdf is not None:
        return _paper(program, event, pdf, find_languages(languages), day_word, as_json=as_json)
    if templates:
        return _templates(program, as_json=as_json)
    return _copy(program, event, duplicate, day, to_day, template or "", dry_run=dry_run, as_json=as_json)


def _copy(
    program: "Program",
    event: Path,
    duplicate: str | None,
    day: str | None,
    to_day: str | None,
    template: str,
    *,
    dry_run: bool,
    as_json: bool,
) -> int:
    with opened(program, event) as desk:
        if duplicate is not None:
            return _duplicate(desk, duplicate, as_json=as_json)
        if day is not None:
            return _copy_day(desk, day, to_day, dry_run=dry_run, as_json=as_json)
        return _take_template(program, desk, template, dry_run=dry_run, as_json=as_json)


def _take_in(program: "Program", event: Path, list_file: Path, *, as_json: bool) -> int:
    from companion.services.programme import take_programme

    must_be_there(list_file)
    with opened(program, event) as desk:
        held = desk.file.read.event()
        found = program.lists.programme(list_file, timezone=held.timezone, first_day=held.start)
        must_be_usable(found)
        taken = take_programme(desk, found.drafts) if found.drafts else None
    added, updated, unchanged = (0, 0, 0) if taken is None else (taken.added, taken.updated, taken.unchanged)
    rejected = len({problem.row for problem in found.fatal})
    if as_json:
        json_line(
            {
                **source(found), "rows": found.rows_read, "added": added, "updated": updated, "unchanged": unchanged,
                "rejected": [problem_record(problem) for problem in found.fatal],
                "remarks": [problem_record(problem) for problem in found.problems if not problem.fatal],
                "batch": taken.batch if taken is not None and (added or updated) else None,
            }
        )  # fmt: skip
    else:
        line(f"{added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.")
        tell_problems(found.problems)
    return 1 if found.fatal else 0


def _export(program: "Program", event: Path, path: Path, *, as_json: bool) -> int:
    with opened(program, event) as desk:
        activities = desk.file.read.activities()
        program.tables.programme(desk.file.read.event(), activities, path, desk.now)
    if as_json:
        json_line({"file": str(path), "activities": len(activities)})
    else:
        line(f"{path.name}: {count(len(activities), 'activity', 'activities')}.")
    return 0


def _paper(
    program: "Program", event: Path, path: Path, languages: Sequence[str], day_word: str | None, *, as_json: bool
) -> int:
    from companion.services.programme_paper import programme_content

    check_target(path, ".pdf")
    day = None if day_word is None else find_day(day_word)
    with opened(program, event) as desk:
        content = programme_content(desk.file.read, languages, first=day, last=day)
    drawn = program.documents.programme(content)
    write_whole(path, drawn.pdf)
    for trouble in drawn.troubles:
        message(f"{trouble.name}: {trouble.sentence}")
    activities = sum(len(one.lines) for one in content.days)
    if as_json:
        json_line({"file": str(path), "activities": activities, "pages": drawn.pages})
    else:
        line(f"{path}: {count(activities, 'activity', 'activities')} on {count(drawn.pages, 'page', 'pages')}.")
    return 1 if drawn.troubles else 0


def _duplicate(desk: "Desk", word: str, *, as_json: bool) -> int:
    from companion.domain.ids import new_id
    from companion.services.programme_copies import copy_activity

    zone = desk.file.read.event().zone
    batch = new_id()
    copy = copy_activity(desk, find_activity(desk.file.read, word, desk.now).id, batch)
    if as_json:
        json_line({"added": [_record(copy, zone)], "batch": batch})
    else:
        line(f"{day_and_time(copy.start, zone)} {copy.title()} ({copy.id})")
        undo_line(batch)
    return 0


def _copy_day(desk: "Desk", word: str, to_word: str | None, *, dry_run: bool, as_json: bool) -> int:
    from companion.domain.ids import new_id
    from companion.services.programme_copies import copy_day, plan_day

    if to_word is None:
        raise UserError("Say onto which day to copy.", "Add --to DATE, like --to 2026-10-22.")
    day, to = find_day(word), find_day(to_word)
    batch = "" if dry_run else new_id()
    plan = plan_day(desk.file.read, day, to) if dry_run else copy_day(desk, day, to, batch)
    return _tell_plan(plan, desk.file.read.event().zone, batch, as_json=as_json, dry_run=dry_run)


def _take_template(program: "Program", desk: "Desk", word: str, *, dry_run: bool, as_json: bool) -> int:
    from companion.domain.ids import new_id
    from companion.services.programme_copies import plan_pattern, take_pattern

    pattern = _pattern(program, word)
    batch = "" if dry_run else new_id()
    plan = plan_pattern(desk.file.read, pattern) if dry_run else take_pattern(desk, pattern, batch)
    return _tell_plan(plan, desk.file.read.event().zone, batch, as_json=as_json, dry_run=dry_run)


def _pattern(program: "Program", word: str) -> "Pattern":
    from companion.services.programme_copies import read_other_event, read_template

    path = Path(word)
    if path.suffix or path.exists():
        return read_other_event(path)
    return read_template(program.resources, word)


def _templates(program: "Program", *, as_json: bool) -> int:
    from companion.services.programme_copies import built_in

    for template, titles in built_in(program.resources).items():
        if as_json:
            json_line({"id": template, "titles": titles})
        else:
            line(f"{template}: {titles['en']}")
    return 0


def _tell_plan(plan: "CopyPlan", zone: ZoneInfo, batch: str, *, as_json: bool, dry_run: bool) -> int:
    if as_json:
        json_line(
            {
                "added": [_record(one, zone) for one in plan.added],
                "there": [_record(one, zone) for one in plan.there],
                "outside": [_record(one, zone) for one in plan.outside],
                "batch": batch if batch and plan.added else None,
                "dry_run": dry_run,
            }
        )
        return 0
    for one in plan.added:
        line(f"{day_and_time(one.start, zone)} {one.title()}")
    line(f"{'Would be: ' if dry_run else ''}{len(plan.added)} added, {len(plan.there)} there already.")
    if plan.outside:
        message(f"{count(len(plan.outside), 'activity', 'activities')} after the event's last day left out.")
    for one in plan.nameless:
        message(f"{one.title()}: the names on its list mean nobody here; it is for everyone now.")
    if plan.added:
        undo_line(batch)
    return 0


def _record(activity: Activity, zone: ZoneInfo) -> dict[str, object]:
    return {
        "id": activity.id,
        "titles": activity.titles,
        "start": moment(activity.start, zone),
        "end": moment(activity.end, zone),
        "place": activity.place,
    }


def find_day(word: str) -> date:
    """A day as ISO 8601 writes it."""
    try:
        return date.fromisoformat(word.strip())
    except ValueError as error:
        raise UserError(f"“{word}” is no day.", "Write it like 2026-10-20.") from error


@click.command()
@click.argument("event", type=EVENT)
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def conflicts(program: "Program", event: Path, *, as_json: bool) -> int:
    """Say what clashes in the programme: rooms used twice at a time, and people expected in two places at once.

    Meals, registration and transfers run beside everything else, and of parallel sessions people choose one: these are
    no conflicts. The exit status is 1 when there are any.

    \b
    Example:
      companion conflicts week.companion
    """
    from companion.services.conflicts import find_conflicts, names_in, read_audience

    with opened(program, event) as desk:
        read = desk.file.read
        zone = read.event().zone
        audience = read_audience(read)
        found = find_conflicts(read, audience)
        for room in found.rooms:
            pair = (room.one, room.other)
            if as_json:
                json_line({"clash": "room", "place": room.place, "activities": [_record(one, zone) for one in pair]})
            else:
                line(f"{room.place}: {_both(pair, zone)}")
        for clash in found.people:
            pair = (clash.one, clash.other)
            if as_json:
                people = [person(one) for one in names_in(read, audience, clash, clash.count)]
                activities = [_record(one, zone) for one in pair]
                json_line({"clash": "people", "count": clash.count, "activities": activities, "people": people})
            else:
                names = ", ".join(one.full_name for one in names_in(read, audience, clash, _NAMED))
                more = f" and {clash.count - _NAMED} more" if clash.count > _NAMED else ""
                line(f"{count(clash.count, 'person', 'people')}: {_both(pair, zone)}: {names}{more}")
    if not found and not as_json:
        line("Nothing clashes.")
    return 1 if found else 0


def _both(pair: tuple[Activity, Activity], zone: ZoneInfo) -> str:
    return " and ".join(f"{one.title()} ({day_and_time(one.start, zone)})" for one in pair)


@click.command()
@click.argument("event", type=EVENT)
@click.argument("activity_word", metavar="ACTIVITY")
@click.option("--everyone", is_flag=True, help="Everybody who takes part.")
@click.option("--group", "groups", multiple=True, metavar="G", help="A group; can be given several times.")
@click.option("--role", "roles", multiple=True, metavar="R", help="A role.")
@click.option("--delegation", "delegations", multiple=True, metavar="D", help="A delegation.")
@click.option("--name", "names", multiple=True, metavar="DELEGATE", help="One person, by id, badge code or name.")
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def expect(
    program: "Program",
    event: Path,
    activity_word: str,
    *,
    everyone: bool,
    groups: tuple[str, ...],
    roles: tuple[str, ...],
    delegations: tuple[str, ...],
    names: tuple[str, ...],
    as_json: bool,
) -> int:
    """Say who is expected at an activity: everyone, or whoever is on any of the lists; without an option, ask who is.

    The exit status is 1 when nobody is.

    \b
    Example:
      companion expect week.companion "Seminar with partners" --group A --role Interpreter
    """
    from dataclasses import replace

    from companion.domain.ids import new_id
    from companion.domain.programme import Expected
    from companion.services.conflicts import read_audience
    from companion.services.programme import replan_activity

    lists = (groups, roles, delegations, names)
    if everyone and any(lists):
        raise UserError("Everyone and a list together mean everyone.", "Give either --everyone or lists.")
    with opened(program, event) as desk:
        read = desk.file.read
        activity = find_activity(read, activity_word, desk.now)
        audience = read_audience(read)
        batch = ""
        if everyone or any(lists):
            for words, known, what in ((groups, audience.groups, "group"), (roles, audience.roles, "role")):
                for word in words:
                    if word not in known:
                        choices = ", ".join(sorted(filter(None, known))) or "none"
                        raise UserError(f"There is no {what} “{word}”.", f"Choose one of these: {choices}.")
            expected = Expected(
                roles,
                tuple(find_delegation(read, one) for one in delegations),
                groups,
                tuple(find_delegate(read, one).id for one in names),
            )
            if expected != activity.expected:
                batch = new_id()
                activity = replan_activity(desk, activity.id, lambda one: replace(one, expected=expected), batch)
    count_ = audience.count(activity.expected)
    if as_json:
        record = {"activity": activity.id, "expected": count_, "of": len(audience.ids), "batch": batch or None}
        json_line(record | {"lists": plain(activity.expected)})
    else:
        line(f"{activity.title()}: {count_} of {len(audience.ids)} expected.")
        undo_line(batch)
    return 0 if count_ else 1


COMMANDS = (programme, conflicts, expect)
