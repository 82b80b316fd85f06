"""Commands about lists: import, delegates, activities."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import (
    count,
    day_and_time,
    json_line,
    line,
    message,
    moment,
    number,
    progress,
    table,
    undo_line,
)
from companion.cli.naming import find_columns, find_delegation
from companion.domain.answers import UserError
from companion.domain.delegates import SENSITIVE_FIELDS, Delegate
from companion.domain.lists import ReadList, ReadProgramme, RowProblem
from companion.domain.programme import Activity

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.services.transfer import ImportPlan, PlannedUpdate
    from companion.store.queries import Queries


@click.command("import")
@click.argument("event", type=EVENT)
@click.argument("list_file", type=EVENT, metavar="LIST")
@click.option("--sheet", metavar="S", help="Which sheet of a workbook; default: the one with the most people.")
@click.option("--encoding", metavar="E", help="The encoding of a text file; default: recognised.")
@click.option("--map", "pairs", multiple=True, metavar="FIELD=COLUMN", help="Match a field with a header or a letter.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and change nothing.")
@click.option("--json", "as_json", is_flag=True, help="One object.")
@click.pass_obj
def import_list(
    program: "Program",
    event: Path,
    list_file: Path,
    sheet: str | None,
    encoding: str | None,
    pairs: tuple[str, ...],
    *,
    dry_run: bool,
    as_json: bool,
) -> int:
    """Take in a delegate list: XLSX, XLS, ODS, CSV or TSV. Known delegates are updated, not doubled.

    The exit status is 1 when rows were rejected; the others are in.

    \b
    Example:
      companion import week.companion delegates.xlsx --dry-run
      companion import week.companion delegates.csv --map mobile=F --map native=姓名
    """
    from companion.services.transfer import plan_import, take_import

    must_be_there(list_file)
    with opened(program, event) as desk:
        with progress("Reading") as report:
            found = program.lists.delegates(
                list_file, sheet=sheet, encoding=encoding, mapping=find_columns(pairs) or None,
                region=program.settings().phone_region, progress=report,
            )  # fmt: skip
        must_be_usable(found)
        plan = plan_import(desk.file.read, found.drafts)
        batch = ""
        if not dry_run and (plan.added or plan.updated):
            with progress("Taking in") as report:
                batch = take_import(desk, plan, report)
    if as_json:
        json_line(_import_record(found, plan, batch, dry_run=dry_run))
    else:
        _tell_import(found, plan, batch, dry_run=dry_run)
    return 1 if found.fatal else 0


def must_be_there(list_file: Path) -> None:
    """Raises UserError when there is no such file."""
    if list_file.is_dir():
        raise UserError(f"{list_file} is a folder.", "Name the list in it.")
    if not list_file.exists():
        raise UserError(f"There is no list {list_file}.", "Check the name and the folder.")


def must_be_usable(found: ReadList | ReadProgramme) -> None:
    """A list of which nothing at all can be understood is refused as a whole, not row by row."""
    for problem in found.fatal:
        if problem.row is None and not found.drafts:
            raise UserError(f"{found.source}: {problem.sentence}", problem.remedy)


def _import_record(found: ReadList, plan: "ImportPlan", batch: str, *, dry_run: bool) -> dict[str, Any]:
    rejected = [problem_record(problem) for problem in found.fatal]
    return {
        **source(found),
        "rows": found.rows_read,
        "counts": {
            "added": len(plan.added), "updated": len(plan.updated), "unchanged": len(plan.unchanged),
            "doubles": len(plan.doubles), "rejected": len({problem.row for problem in found.fatal}),
        },
        "added": [{"row": row, **person(delegate)} for row, delegate in plan.added],
        "updated": [_update(update) for update in plan.updated],
        "unchanged": [{"row": row, **person(delegate)} for row, delegate in plan.unchanged],
        "doubles": [{"row": row, "same_as": earlier} for row, earlier in plan.doubles],
        "rejected": rejected,
        "remarks": [problem_record(problem) for problem in found.problems if not problem.fatal],
        "batch": batch or None,
        "dry_run": dry_run,
    }  # fmt: skip


def source(found: ReadList | ReadProgramme) -> dict[str, Any]:
    """What was read, and how its columns were understood."""
    return {
        "source": found.source,
        "sheet": found.sheet or None,
        "encoding": found.encoding or None,
        "header_row": found.header_row,
        "columns": [
            {"letter": c.letter, "header": c.header, "field": c.field, "confidence": str(c.confidence)}
            for c in found.columns
        ],
    }


def _update(update: "PlannedUpdate") -> dict[str, Any]:
    changes = [{"field": c.name, "before": c.before, "after": c.after} for c in update.changes]
    return {"row": update.row, **person(update.delegate), "changes": changes}


def problem_record(problem: RowProblem) -> dict[str, Any]:
    """A problem of a row, for programs."""
    return {
        "row": problem.row,
        "column": problem.column,
        "sentence": problem.sentence,
        "remedy": problem.remedy,
        "kind": str(problem.kind),
        **({"rows": list(problem.rows)} if problem.rows else {}),
    }


def _tell_import(found: ReadList, plan: "ImportPlan", batch: str, *, dry_run: bool) -> None:
    rejected = len({problem.row for problem in found.fatal})
    line(
        f"{'Would be: ' if dry_run else ''}{len(plan.added)} added, {len(plan.updated)} updated, "
        f"{len(plan.unchanged)} unchanged, {rejected} rejected."
    )
    for update in plan.updated:
        names = ", ".join(change.name for change in update.changes)
        line(f"Row {update.row}: {update.delegate.full_name}: {names}")
    for row, earlier in plan.doubles:
        message(f"Row {row}: this person is already in row {earlier}.")
    tell_problems(found.problems)
    undo_line(batch)


def tell_problems(problems: tuple[RowProblem, ...]) -> None:
    """Says what was wrong, row by row."""
    for problem in problems:
        where = "" if problem.row is None else f"Row {problem.row}"
        if problem.column:
            where = f"{where}, column {problem.column}" if where else f"Column {problem.column}"
        start = f"{where}: " if where else ""
        message(f"{start}{'Rejected. ' if problem.fatal else ''}{problem.sentence} {problem.remedy}".rstrip())


@click.command()
@click.argument("event", type=EVENT)
@click.option("--search", metavar="TEXT", help="Any name, script or order of words, initials, organisation, digits.")
@click.option("--delegation", metavar="D", help="Only this delegation.")
@click.option("--sensitive", is_flag=True, help="With e-mail, mobile, emergency contact, diet and access needs.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def delegates(
    program: "Program", event: Path, search: str | None, delegation: str | None, *, sensitive: bool, as_json: bool
) -> int:
    """List the delegates, with the code of each one's valid badge.

    A search that finds few also lists names that are spelled nearly so, last (in JSON: "similar": true).

    \b
    Example:
      companion delegates week.companion --search "zhiwei lu"
    """
    from companion.services.search import match_delegates

    with opened(program, event) as desk:
        read = desk.file.read
        everybody = read.delegates()
        found, similar = (everybody, []) if search is None else match_delegates(read, search, len(everybody))
        if delegation is not None:
            wanted = find_delegation(read, delegation)
            found, similar = ([one for one in some if one.delegation == wanted] for some in (found, similar))
        badges = read.active_badges()
    codes = {delegate: badge.code for delegate, badge in badges.items()}
    if as_json:
        for delegate in (*found, *similar):
            shown = _delegate(delegate, codes.get(delegate.id), sensitive=sensitive)
            json_line(shown if search is None else shown | {"similar": delegate in similar})
        return 0
    if found or not similar:
        _table_of_delegates(found, codes)
        message(count(len(found), "delegate", "delegates"))
    if similar:
        if not found:
            message(f"Nobody matches “{search}”.")
        message("Similar names:")
        _table_of_delegates(similar, codes)
    return 0


def _table_of_delegates(delegates: Sequence[Delegate], codes: dict[str, str]) -> None:
    rows = [
        (codes.get(d.id, ""), d.native, d.latin, d.delegation, d.organisation, d.role, d.plate, d.status)
        for d in delegates
    ]
    table(("code", "native", "latin", "delegation", "organisation", "role", "group", "status"), rows)


def _delegate(delegate: Delegate, code: str | None, *, sensitive: bool) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": delegate.id,
        "code": code,
        "native": delegate.native,
        "latin": delegate.latin,
        "second": delegate.second,
        "said": delegate.said,
        "badge_name": delegate.badge_name,
        "organisation": delegate.organisation,
        "organisation_native": delegate.organisation_native,
        "position": delegate.position,
        "delegation": delegate.delegation,
        "delegation_native": delegate.delegation_native,
        "role": delegate.role,
        "status": str(delegate.status),
        "group": delegate.group,
        "bus": delegate.bus,
        "languages": list(delegate.languages),
        "foreign_codes": list(delegate.foreign_codes),
        "walk_in": delegate.walk_in,
    }
    if sensitive:
        shown |= {name: getattr(delegate, name) for name in sorted(SENSITIVE_FIELDS)}
        shown |= {"attention": delegate.attention, "custom": delegate.custom}
    return shown


@click.command()
@click.argument("event", type=EVENT)
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def activities(program: "Program", event: Path, *, as_json: bool) -> int:
    """List the programme with ids, checkpoints and counts.

    \b
    Example:
      companion activities week.companion --json
    """
    with opened(program, event) as desk:
        read = desk.file.read
        zone = read.event().zone
        found = read.activities()
        if as_json:
            for activity in found:
                json_line(_activity(read, activity, zone))
            return 0
        rows = []
        for activity in found:
            counts = read.counts(activity, activity.attending.id)
            arrived = f"{counts.arrived}/{counts.expected}"
            hours = number(activity.hours) if activity.counts else ""
            points = ", ".join(point.id for point in activity.checkpoints)
            rows.append((
                activity.id, day_and_time(activity.start, zone), activity.kind, activity.title(), arrived, hours, points
            ))  # fmt: skip
    table(("id", "start", "kind", "title", "arrived", "hours", "checkpoints"), rows)
    return 0


def _activity(read: "Queries", activity: Activity, zone: ZoneInfo) -> dict[str, Any]:
    by_point = {point.id: read.counts(activity, point.id) for point in activity.checkpoints}
    return {
        "id": activity.id,
        "kind": str(activity.kind),
        "titles": activity.titles,
        "start": moment(activity.start, zone),
        "end": moment(activity.end, zone),
        "print_badges": activity.print_badges,
        "place": activity.place,
        "hours": activity.hours,
        "counts": activity.counts,
        "must_attend": activity.must_attend,
        "capacity": activity.capacity,
        "exits": activity.exits,
        "checkpoints": [
            {
                "id": point.id,
                "title": point.titles.get("en") or next(iter(point.titles.values()), point.id),
                "arrived": by_point[point.id].arrived,
                "expected": by_point[point.id].expected,
            }
            for point in activity.checkpoints
        ],
        "expected": by_point[activity.attending.id].expected,
        "arrived": by_point[activity.attending.id].arrived,
    }


COMMANDS = (import_list, delegates, activities)
