"""Commands that make documents: badges, certificates, report."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.answers import person
from companion.cli.batches import print_wish, printing_options
from companion.cli.events import EVENT
from companion.cli.files import check_target, engine_of, opened, write_whole
from companion.cli.lines import count, json_line, line, message, number, progress, table
from companion.cli.naming import find_delegate, find_delegation, find_languages
from companion.domain.answers import UserError
from companion.domain.certificates import explain, percent
from companion.domain.delegates import Delegate
from companion.domain.documents import BadgeContent, CertificateContent, RenderedDocument, Trouble
from companion.domain.paper import shift_of
from companion.domain.print_batches import BatchKind, BatchWish
from companion.domain.printing import BadgeOrder

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.services.ports import Desk, DocumentEngine
    from companion.services.standing import DelegateStanding

BADGE_TEMPLATE, BADGE_STOCK = "a6", "a4-a6-2x2"  # four on a sheet of any office printer
CERTIFICATE_TEMPLATE = "completion"


@click.command()
@click.argument("event", type=EVENT)
@click.option("-o", "--output", type=EVENT, metavar="PDF", help="The file to write.")
@click.option("--template", metavar="T", help="How a badge looks; default: what suits the paper.")
@click.option("--stock", metavar="S", help="The paper; default: the last one chosen on this laptop.")
@click.option(
    "--start-at", type=click.IntRange(1), default=1, metavar="N", help="The first free label of a used sheet."
)
@click.option("--only", multiple=True, metavar="DELEGATE", help="An id, code or name; may be repeated.")
@click.option("--delegation", metavar="D", help="Only this delegation.")
@click.option("--new", "unprinted", is_flag=True, help="Only badges that were never printed.")
@click.option("--note-printed", is_flag=True, help="Note that these badges are now printed.")
@click.option(
    "--order", type=click.Choice([str(order) for order in BadgeOrder]), help="Default: by delegation and name."
)
@click.option("--marks/--no-marks", default=None, help="Marks on paper that is cut by hand.")
@click.option("--again", is_flag=True, help="With --print: also badges that were printed before.")
@printing_options
@click.pass_obj
def badges(
    program: "Program",
    event: Path,
    output: Path | None,
    template: str | None,
    stock: str | None,
    start_at: int,
    only: tuple[str, ...],
    delegation: str | None,
    *,
    unprinted: bool,
    note_printed: bool,
    order: str | None,
    marks: bool | None,
    again: bool,
    printing: bool,
    printer: str | None,
    tray: str | None,
    sides: str | None,
    copies: int,
    wait: float,
) -> int:
    """Draw badges into one PDF, or print them: everybody's, or those you name.

    Printed badges come out sheet by sheet, as a batch that goes on after a jam: see companion batch. A printer's shift
    on a paper, set in the window or with companion stock, is used. The exit status is 1 when somebody's badge could not
    be drawn or still waits.

    \b
    Example:
      companion badges week.companion -o badges.pdf --stock a6 --delegation Shanghai
      companion badges week.companion --print --printer Office --tray Tray2 --new
    """
    from companion.services.badges import badge_contents
    from companion.services.roster import badges_printed

    if output is None and not printing:
        raise UserError("Nothing says where the badges go.", "Name a PDF with -o, or --print them.")
    if output is not None:
        check_target(output, ".pdf")
    settings = program.settings()
    stocks = {s.id: s for s in program.documents.stocks()}
    if stock is not None and "@" in stock:  # an endless roll, cut to a length
        stocks[stock] = program.documents.stock(stock)
    chosen_stock = _choice(
        "stock", stock, [s.id for s in stocks.values() if s.measured], settings.badge_stock, BADGE_STOCK
    )
    paper = stocks[chosen_stock]
    per_page = paper.per_page
    if start_at > per_page:
        raise UserError(f"A sheet of {chosen_stock} has {count(per_page, 'label', 'labels')}.", "Choose a lower start.")
    with opened(program, event) as desk:
        read, engine = desk.file.read, engine_of(program, desk)
        # The design last chosen need not suit a paper named now; for an empty name the engine takes the nearest design.
        nearest = template is None and (stock is not None or bool(settings.badge_stock and not settings.badge_template))
        usual, designs = (settings.badge_template, BADGE_TEMPLATE), [one.id for one in engine.templates("badge")]
        chosen_template = "" if nearest else _choice("template", template, designs, *usual)
        contents = badge_contents(
            read,
            only=[find_delegate(read, word).id for word in only] if only else None,
            delegation=None if delegation is None else find_delegation(read, delegation),
            unprinted=unprinted,
            order=BadgeOrder(order or BadgeOrder.DELEGATION),
            photos=True,
        )
        if not contents:
            message("There is no badge to draw.")
            return 1
        _tell_undrawable(engine, contents)
        chosen_marks = settings.crop_marks if marks is None else marks
        status = 0
        if output is not None:
            page = (paper.page_width, paper.page_height)
            shift = (0.0, 0.0) if printer is None else shift_of(settings.printer_shifts, printer, paper.id, page)
            with progress("Drawing") as report:
                drawn = engine.badges(
                    contents, template=chosen_template, stock=chosen_stock, start_at=start_at, shift=shift,
                    marks=chosen_marks, progress=report,
                )  # fmt: skip
            status = _keep(drawn, output, "badge", "badges")
            if note_printed and drawn.drawn:
                codes = {content.delegate: content.code for content in contents}
                badges_printed(desk, [(delegate, codes[delegate]) for delegate in drawn.drawn])
        if not printing:
            return status
        wish = BatchWish(
            BatchKind.BADGES, (), "", chosen_template, chosen_stock, per_page, start_at, marks=chosen_marks
        )
        ready, status_of_them = _to_print(program, desk, contents, wish, again=again)
        status = max(status, status_of_them)
        if not ready.papers:
            message("There is no badge to print.")
            return 1
        done = print_wish(program, desk, ready, printer=printer, tray=tray, sides=sides, copies=copies, wait=wait)
        return max(status, done)


def _to_print(
    program: "Program", desk: "Desk", contents: Sequence[BadgeContent], wish: BatchWish, *, again: bool
) -> tuple[BatchWish, int]:
    """The badges that can be printed and were not yet, unless `again`; whoever is left out is named."""
    active = desk.file.read.active_badges()
    wanted = [content for content in contents if again or not active[content.delegate].printed]
    if len(wanted) < len(contents):
        message(f"Printed before: {count(len(contents) - len(wanted), 'badge', 'badges')}. Say --again for those.")
    troubles = engine_of(program, desk).check_badges(wanted, template=wish.template, stock=wish.stock)
    lost = {trouble.delegate for trouble in troubles if trouble.left_out}
    papers = tuple((content.delegate, content.code) for content in wanted if content.delegate not in lost)
    return replace(wish, papers=papers), _tell(troubles)


def _choice(what: str, given: str | None, choices: Sequence[str], last: str, usual: str) -> str:
    if given is None:
        return last if last in choices else usual if usual in choices else choices[0]
    if given not in choices:
        raise UserError(f"There is no {what} “{given}”.", f"Choose one of these: {', '.join(choices)}.")
    return given


def _keep(drawn: RenderedDocument, output: Path, one: str, many: str) -> int:
    """Writes the document, names whoever is not in it; 1 when somebody was left out."""
    if drawn.drawn:
        write_whole(output, drawn.pdf)
        message(f"{output}: {count(len(drawn.drawn), one, many)} on {count(drawn.pages, 'page', 'pages')}.")
    else:
        message("Nothing could be drawn, so no file was written.")
    return _tell(drawn.troubles)


def _tell_undrawable(engine: "DocumentEngine", contents: Sequence[BadgeContent | CertificateContent]) -> None:
    """Says before the work begins which names the fonts cannot draw: whoever waits for a thousand wants to know now."""
    names = [(one.delegate, text) for one in contents for text in (one.native, one.latin) if text]
    whose = {one.delegate: one.name for one in contents}
    found = engine.undrawable(names)
    people = list(dict.fromkeys(trouble.delegate for trouble in found))
    if people:
        message(f"{count(len(people), 'name', 'names')} cannot be drawn:")
        for trouble in found:
            message(f"  {whose[trouble.delegate]}: {trouble.sentence}")


def _tell(troubles: Sequence[Trouble]) -> int:
    for trouble in troubles:
        message(f"{trouble.name}: {'Left out. ' if trouble.left_out else ''}{trouble.sentence}")
    return 1 if any(trouble.left_out for trouble in troubles) else 0


@click.command()
@click.argument("event", type=EVENT)
@click.option("-o", "--output", type=EVENT, metavar="PDF", help="The file to write.")
@click.option("--template", metavar="T", help="How one looks; default: the design chosen for this event.")
@click.option("--languages", metavar="L", help="One or two, like en,zh; default: each delegate's own and English.")
@click.option("--each", type=EVENT, metavar="DIR", help="A file for each person, named after serial and name.")
@click.option("--only", multiple=True, metavar="DELEGATE", help="An id, code or name; may be repeated.")
@click.option("--activities/--no-activities", default=None, help="A second page with what was attended.")
@click.option("--issue", "issuing", is_flag=True, help="Give out serials and signatures; otherwise drafts are drawn.")
@click.option("--json", "as_json", is_flag=True, help="One object a delegate: where each stands, and why.")
@printing_options
@click.pass_obj
def certificates(
    program: "Program",
    event: Path,
    output: Path | None,
    template: str | None,
    languages: str | None,
    each: Path | None,
    only: tuple[str, ...],
    activities: bool | None,
    *,
    issuing: bool,
    as_json: bool,
    printing: bool,
    printer: str | None,
    tray: str | None,
    sides: str | None,
    copies: int,
    wait: float,
) -> int:
    """Draw certificates for those who earned one; say where everybody stands and why.

    --print prints those that are issued, as a batch that goes on after a jam: see companion batch. The exit status is 1
    when somebody who earned one was left out.

    \b
    Example:
      companion certificates week.companion -o certificates.pdf --languages en,zh --issue
      companion certificates week.companion --each certificates --activities
      companion certificates week.companion --json
    """
    from companion.services.certificates import contents
    from companion.services.designs import shows_photos
    from companion.services.standing import standings

    if output is not None:
        check_target(output, ".pdf")
    tags, design = find_languages(languages), ""
    if output is not None or each is not None or issuing or printing:
        with opened(program, event) as desk:
            designs = [one.id for one in engine_of(program, desk).templates("certificate")]
            last = desk.file.read.event().certificate_design or program.settings().certificate_template
        design = _choice("template", template, designs, last, CERTIFICATE_TEMPLATE)
    status = 0
    with opened(program, event) as desk:
        chosen = [find_delegate(desk.file.read, word) for word in only] or None
        people = standings(desk.file.read, desk.now, delegates=chosen)
        if issuing:
            status = _issue(program, desk, tags, design, chosen)
        _tell_standings(desk, people, as_json=as_json)
        if output is not None or each is not None:
            some = None if chosen is None else [one.id for one in chosen]
            engine = engine_of(program, desk)
            earned = contents(
                desk.file.read,
                desk.now,
                languages=tags,
                only=some,
                activities=activities,
                photos=shows_photos(engine, "certificate", design),
            )
            wanted = [content for content in earned if not (issuing and content.draft)]
            if output is not None:
                status = max(status, _draw(engine, wanted, output, design))
            if each is not None:
                status = max(status, _draw_each(engine, wanted, each, design))
        if printing:
            stands = [one for one in contents(desk.file.read, desk.now, languages=tags) if not one.draft]
            papers = tuple((one.delegate, one.serial) for one in stands)
            wish = BatchWish(BatchKind.CERTIFICATES, papers, "", design, languages=tags)
            done = print_wish(program, desk, wish, printer=printer, tray=tray, sides=sides, copies=copies, wait=wait)
            status = max(status, done)
    return status


def _issue(
    program: "Program", desk: "Desk", tags: tuple[str, ...], template: str, chosen: Sequence[Delegate] | None
) -> int:
    """Issues to everybody who earned one and whose paper can be drawn: a serial without a paper would be a riddle."""
    from companion.services.certificates import contents, issue

    some = None if chosen is None else [one.id for one in chosen]
    earned = contents(desk.file.read, desk.now, languages=tags, only=some)
    drafts = [content for content in earned if content.draft]
    status = 0
    left_out: set[str] = set()
    if drafts:
        with progress("Trying") as report:
            tried = engine_of(program, desk).certificates(drafts, template=template, progress=report)
        status = _tell([trouble for trouble in tried.troubles if trouble.left_out])
        left_out = {content.delegate for content in drafts} - set(tried.drawn)
    issued = issue(desk, [content.delegate for content in earned if content.delegate not in left_out])
    message(f"{count(len(issued), 'certificate', 'certificates')} issued now.")
    return status


def _tell_standings(desk: "Desk", people: Sequence["DelegateStanding"], *, as_json: bool) -> None:
    read = desk.file.read
    serials = {c.delegate: c.serial for c in read.certificates() if c.state == "issued"}
    titles = {activity.id: activity.title() for activity in read.activities()}
    if as_json:
        for one in people:
            json_line(_standing(one, serials.get(one.delegate.id), titles))
        return
    rows = [
        (
            one.delegate.full_name, one.delegate.delegation, str(one.eligibility.standing).replace("-", " "),
            f"{number(one.eligibility.hours)}/{number(one.eligibility.planned_hours)}",
            f"{percent(one.eligibility.share)} %", serials.get(one.delegate.id, ""),
            " ".join(explain(one.eligibility, titles)),
        )
        for one in people
    ]  # fmt: skip
    table(("delegate", "delegation", "standing", "hours", "share", "serial", "why"), rows)


def _standing(one: "DelegateStanding", serial: str | None, titles: dict[str, str]) -> dict[str, Any]:
    eligibility = one.eligibility
    return {
        **person(one.delegate),
        "standing": str(eligibility.standing),
        "attended": eligibility.attended,
        "planned": eligibility.planned,
        "hours": eligibility.hours,
        "planned_hours": eligibility.planned_hours,
        "share": round(eligibility.share, 4),
        "reasons": list(explain(eligibility, titles)),
        "serial": serial,
    }


def _draw(engine: "DocumentEngine", wanted: Sequence[CertificateContent], output: Path, template: str) -> int:
    if not wanted:
        message("Nobody has earned a certificate yet, so no file was written.")
        return 1
    _tell_undrawable(engine, wanted)
    with progress("Drawing") as report:
        drawn = engine.certificates(wanted, template=template, progress=report)
    return _keep(drawn, output, "certificate", "certificates")


def _draw_each(engine: "DocumentEngine", wanted: Sequence[CertificateContent], folder: Path, template: str) -> int:
    from companion.services.certificate_files import each_file, folder_for

    if not wanted:
        message("Nobody has earned a certificate yet, so no file was written.")
        return 1
    folder_for(folder)
    troubles: list[Trouble] = []
    written = 0
    with progress("Drawing") as report:
        for _content, name, drawn in each_file(engine, wanted, template=template, progress=report):
            troubles += drawn.troubles
            if drawn.drawn:
                write_whole(folder / name, drawn.pdf)
                written += 1
    message(f"{folder}: {count(written, 'file', 'files')}.")
    return _tell(troubles)


@click.command()
@click.argument("event", type=EVENT)
@click.option("-o", "--output", type=EVENT, required=True, metavar="FILE", help="Ends with .xlsx, .csv or .pdf.")
@click.option("--delegation", metavar="D", help="Only this delegation.")
@click.option("--languages", metavar="L", default="en", show_default=True, help="One or two, like ko,zh.")
@click.pass_obj
def report(program: "Program", event: Path, output: Path, delegation: str | None, languages: str) -> int:
    """Write the attendance report: delegates by activities, times, hours and certificates.

    \b
    Example:
      companion report week.companion -o report.xlsx --languages ko,zh
    """
    from companion.services.reports import attendance_tables, paper_reports

    check_target(output, ".xlsx", ".csv", ".pdf")
    tags = find_languages(languages)
    with opened(program, event) as desk:
        read = desk.file.read
        only = None if delegation is None else find_delegation(read, delegation)
        if output.suffix.lower() == ".pdf":
            key = _public_key(desk)
            parts = paper_reports(read, desk.now, languages=tags, delegation=only, public_key=key)
            if not parts:
                raise UserError("There is nobody to report on.", "Import a list of delegates first.")
            drawn = program.documents.report(parts)
            write_whole(output, drawn.pdf)
            status = _tell(drawn.troubles)
        else:
            tables = attendance_tables(read, desk.now, languages=tags, delegation=only, public_key=_public_key(desk))
            if output.suffix.lower() == ".csv":
                program.tables.csv(tables[0], output)
            else:
                program.tables.xlsx(tables, output)
            status = 0
    line(str(output))
    return status


def _public_key(desk: "Desk") -> str:
    from companion.services.certificates import public_key

    try:
        return public_key(desk.file)
    except UserError:  # a copy without the key still reports attendance
        return ""


COMMANDS = (badges, certificates, report)
