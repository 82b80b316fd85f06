"""The command for designs of badges and certificates: those that came with Companion and those of an event."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.events import EVENT
from companion.cli.files import check_target, engine_of, opened, write_whole
from companion.cli.lines import json_line, line, message, table
from companion.domain.answers import UserError

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.domain.documents import TemplateChoice
    from companion.services.ports import Desk, DocumentEngine

_KINDS = ("badge", "certificate")


@click.command()
@click.argument("event", type=EVENT)
@click.option("--list", "listing", is_flag=True, help="Show all designs; this is also what no option does.")
@click.option("--export", metavar="ID", help="Write a design, of the event or shipped, to the file named with -o.")
@click.option("-o", "--output", type=EVENT, metavar="FILE", help="The .json file to write.")
@click.option("--import", "bring", type=EVENT, metavar="FILE", help="Keep a design from a .json or .zip file.")
@click.option("--replace", "replacing", is_flag=True, help="With --import: in place of the event's design of its id.")
@click.option("--remove", metavar="ID", help="Take a design out of the event; companion undo brings it back.")
@click.option("--use", metavar="ID", help="Make the certificates of this event in this design, at every desk.")
@click.option("--check", type=EVENT, metavar="FILE", help="Say everything that is wrong with a design in a file.")
@click.option("--json", "as_json", is_flag=True, help="One object a design, or a mistake.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.pass_obj
def design(
    program: "Program",
    event: Path,
    export: str | None,
    output: Path | None,
    bring: Path | None,
    remove: str | None,
    use: str | None,
    check: Path | None,
    by: str,
    *,
    listing: bool,
    replacing: bool,
    as_json: bool,
) -> int:
    """Show, check, export, import or remove designs of badges and certificates.

    A design is a JSON document in millimetres; its id is what --template of companion badges and companion
    certificates takes. An imported design gets a new id when its own is in use. The exit status is 1 when a checked
    design has mistakes.

    \b
    Example:
      companion design week.companion
      companion design week.companion --export a6 -o mine.json
      companion design week.companion --import mine.json
      companion design week.companion --use letter
    """
    if sum((*(one is not None for one in (export, bring, remove, use, check)), listing)) > 1:
        raise click.UsageError("Do one thing at a time: --list, --export, --import, --remove, --use or --check.")
    if (export is None) != (output is None):
        raise click.UsageError("--export ID and -o FILE belong together.")
    with opened(program, event, by=by) as desk:
        engine = engine_of(program, desk)
        if check is not None:
            return _check(engine, check, as_json=as_json)
        if export is not None and output is not None:
            return _export(engine, desk, export, output)
        if bring is not None:
            return _import(engine, desk, bring, replacing=replacing, as_json=as_json)
        if use is not None:
            return _use(engine, desk, use)
        if remove is not None:
            from companion.services.designs import remove as remove_design

            remove_design(desk, remove)
            message(f"Removed {remove}. Take it back with: companion undo {event} ID, see companion journal.")
            return 0
        _list(engine, as_json=as_json)
    return 0


def _use(engine: "DocumentEngine", desk: "Desk", name: str) -> int:
    from companion.services.programme import change_event

    choices = [one.id for one in engine.templates("certificate")]
    if name not in choices:
        raise UserError(f"There is no design “{name}” of certificates.", f"Choose one of these: {', '.join(choices)}.")
    change_event(desk, {"certificate_design": name})
    message(f"Certificates are made in {name} from now on.")
    return 0


def _list(engine: "DocumentEngine", *, as_json: bool) -> None:
    found = [(kind, one) for kind in _KINDS for one in engine.templates(kind)]
    if as_json:
        for kind, one in found:
            json_line(_said(kind, one))
        return
    rows = [
        (one.id, kind, one.name, f"{one.width:g} x {one.height:g} mm", "own" if one.own else "shipped")
        for kind, one in found
    ]
    table(("id", "for", "name", "size", "whose"), rows)


def _said(kind: str, one: "TemplateChoice") -> dict[str, Any]:
    return {
        "id": one.id, "kind": kind, "titles": one.names, "width": one.width, "height": one.height, "own": one.own,
        "back": one.back, "folded": one.folded, "photos": one.photos,
    }  # fmt: skip


def _check(engine: "DocumentEngine", file: Path, *, as_json: bool) -> int:
    from companion.services.designs import import_file

    problems = engine.check_design(import_file(file))
    for problem in problems:
        if as_json:
            json_line({"element": problem.element, "sentence": problem.sentence})
        else:
            line(problem.sentence)
    if not problems and not as_json:
        line(f"{file.name} is a design without mistakes.")
    return 1 if problems else 0


def _export(engine: "DocumentEngine", desk: "Desk", name: str, output: Path) -> int:
    from companion.services.designs import exported

    check_target(output, ".json")
    document = desk.file.read.design(name)
    for kind in _KINDS:
        if document is None and name in {one.id for one in engine.templates(kind)}:
            document = engine.shipped_design(kind, name)
    if document is None:
        raise UserError(f"There is no design “{name}”.", "See: companion design EVENT")
    write_whole(output, exported(document))
    message(f"{output}: {name}.")
    return 0


def _import(engine: "DocumentEngine", desk: "Desk", file: Path, *, replacing: bool, as_json: bool) -> int:
    from companion.services.designs import bring_in, import_file, save

    document = import_file(file)
    problems = engine.check_design(document)
    if problems:
        raise UserError(problems[0].sentence, problems[0].remedy)
    shipped = {one.id for kind in _KINDS for one in engine.templates(kind) if not one.own}
    if replacing and str(document.get("id", "")) not in shipped:
        kept = save(desk, document)
    else:
        kept = bring_in(desk, document, shipped)
    if as_json:
        json_line({"id": kept.id, "kind": kept.kind, "titles": kept.titles})
    else:
        line(kept.id)
    return 0


COMMANDS = (design,)
