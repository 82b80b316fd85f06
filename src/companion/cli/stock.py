"""The papers of this laptop: those of the table, those measured here, and how far a printer prints beside the mark."""

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.batches import chosen_printer
from companion.cli.events import EVENT
from companion.cli.files import check_target, write_whole
from companion.cli.lines import count, json_line, message, table
from companion.domain.answers import UserError
from companion.domain.documents import StockChoice
from companion.domain.paper import LONGEST_CUT, SHORTEST_CUT, paper_of, shift_of, with_shift

if TYPE_CHECKING:
    from companion.bootstrap import Program


@click.command("stock")
@click.argument("words", nargs=-1)
@click.option("--add", "added", type=EVENT, metavar="FILE", help="Take in papers that were measured on another laptop.")
@click.option("--save", "saved", type=EVENT, metavar="FILE", help="Save the papers measured here, for another laptop.")
@click.option("--remove", metavar="S", help="Forget a paper that was measured here.")
@click.option("--test-page", "test_page", metavar="S", help="Outlines of this paper's labels, as -o PDF or printed.")
@click.option("-o", "--output", type=EVENT, metavar="PDF", help="Where the test page goes.")
@click.option("--shift", nargs=3, metavar="S RIGHT DOWN", help="Move what a printer prints on this paper, in mm.")
@click.option("--printer", metavar="P", help="For this printer; default: the one chosen on this laptop.")
@click.option("--cut-length", nargs=2, metavar="S MM", help="How long pieces of an endless roll are cut.")
@click.option("--json", "as_json", is_flag=True, help="One object a paper.")
@click.pass_obj
def stock(
    program: "Program",
    words: tuple[str, ...],
    added: Path | None,
    saved: Path | None,
    remove: str | None,
    test_page: str | None,
    output: Path | None,
    shift: tuple[str, str, str] | None,
    printer: str | None,
    cut_length: tuple[str, str] | None,
    *,
    as_json: bool,
) -> int:
    """Find papers by maker, number or size; measure, correct and test them.

    Papers measured here, shifts and lengths belong to this laptop and serve every event. The file of --save has the
    form of the table of papers and is read by --add.

    \b
    Example:
      companion stock l4785
      companion stock --test-page avery-l4785 -o test.pdf
      companion stock --shift avery-l4785 0.8 -0.3 --printer Office
    """
    acted = False
    if added is not None:
        _add(program, added)
        acted = True
    if remove is not None:
        _remove(program, remove)
        acted = True
    if cut_length is not None:
        _cut(program, *cut_length)
        acted = True
    if shift is not None:
        _shift(program, shift, chosen_printer(program, printer))
        acted = True
    if saved is not None:
        check_target(saved, ".json")
        items = list(program.settings().own_papers.values())
        write_whole(saved, json.dumps({"units": "mm", "items": items}, ensure_ascii=False, indent=1).encode())
        message(f"{saved}: {count(len(items), 'paper', 'papers')}.")
        acted = True
    if test_page is not None:
        _test(program, test_page, output, printer)
        acted = True
    if words or not acted:
        _show(program, " ".join(words), as_json=as_json)
    return 0


def _add(program: "Program", file: Path) -> None:
    try:
        found: Any = json.loads(file.read_text(encoding="utf-8"))
        items = [paper_of(item) for item in found["items"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(f"{file} holds no papers.", "Choose a file that companion stock --save wrote.") from error
    from companion.domain.paper import paper_item

    settings = program.settings()
    papers = {**settings.own_papers, **{paper.id: paper_item(paper) for paper in items}}
    program.change(settings, replace(settings, own_papers=papers))
    message(f"{count(len(items), 'paper', 'papers')} taken in.")


def _remove(program: "Program", name: str) -> None:
    settings = program.settings()
    if name not in settings.own_papers:
        raise UserError(f"No paper “{name}” was measured on this laptop.", "See: companion stock")
    left = {paper: item for paper, item in settings.own_papers.items() if paper != name}
    program.change(settings, replace(settings, own_papers=left))


def _cut(program: "Program", name: str, length: str) -> None:
    found = program.documents.stock(f"{name}@{length}")  # says what is wrong with the name or the length
    settings = program.settings()
    lengths = {**settings.cut_lengths, found.id.partition("@")[0]: found.label_height}
    program.change(settings, replace(settings, cut_lengths=lengths))
    message(f"{found.name}: {found.label_height:g} mm long ({SHORTEST_CUT:g} to {LONGEST_CUT:g} can be cut).")


def _shift(program: "Program", said: tuple[str, str, str], printer: str) -> None:
    name, right, down = said
    try:
        moved = float(right), float(down)
    except ValueError as error:
        raise UserError(f"“{right} {down}” are no millimetres.", "Say it like 0.8 -0.3.") from error
    found, settings = program.documents.stock(name), program.settings()
    page = (found.page_width, found.page_height)
    shifts = with_shift(settings.printer_shifts, printer, found.id, page, moved)
    program.change(settings, replace(settings, printer_shifts=shifts))
    kept = shift_of(shifts, printer, found.id, page)
    message(f"“{printer}” on {found.name}: {kept[0]:+.1f} mm to the right, {kept[1]:+.1f} mm down.")


def _test(program: "Program", name: str, output: Path | None, printer: str | None) -> None:
    found, settings = program.documents.stock(name), program.settings()
    page = (found.page_width, found.page_height)
    if output is not None:
        check_target(output, ".pdf")
        chosen = printer or ""
    else:
        chosen = chosen_printer(program, printer)
    drawn = program.documents.test_page(name, shift_of(settings.printer_shifts, chosen, found.id, page))
    if output is not None:
        write_whole(output, drawn.pdf)
        message(f"{output}: the outlines of {found.name}. Print it at 100 %, and hold it against a sheet.")
        return
    from companion.presenters.paper import hand_to_printer

    hand_to_printer(program.spooler, drawn.pdf, chosen, found.name)
    message(f"The test page is with “{chosen}”. Hold it against a sheet.")


def _show(program: "Program", words: str, *, as_json: bool) -> None:
    wanted = words.casefold().replace("×", "x").split()
    found = [one for one in program.documents.stocks() if all(word in _key(one) for word in wanted)]
    if as_json:
        for one in found:
            json_line(
                {
                    "id": one.id, "name": one.name, "kind": one.kind, "measured": one.measured, "own": one.own,
                    "label": [one.label_width, one.label_height], "page": [one.page_width, one.page_height],
                    "columns": one.columns, "rows": one.rows, "cut": one.cut,
                }
            )  # fmt: skip
        return
    table(
        ("id", "paper", "label mm", "page mm", "labels"),
        [
            (
                one.id,
                one.name,
                f"{one.label_width:g} x {one.label_height:g}" if one.measured else "not measured",
                f"{one.page_width:g} x {one.page_height:g}" if one.measured else "",
                one.per_page or "",
            )
            for one in found
        ],
    )


def _key(one: StockChoice) -> str:
    return f"{one.id} {one.name} {one.words} {one.label_width:g}x{one.label_height:g} {one.kind}".casefold()


COMMANDS = (stock,)
