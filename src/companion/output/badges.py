"""Badges: what each delegate's fields become, which can be printed, and the PDF on any paper."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from companion.domain.answers import UserError
from companion.domain.documents import BadgeContent, RenderedDocument, Trouble
from companion.output.badge_pages import Job, Pages, job_for
from companion.output.event_words import event_days, initials
from companion.output.fonts import FontBook
from companion.output.layout import LANGUAGES, Layout, Problem, Setter
from companion.output.pace import Pace
from companion.output.page import Sheet
from companion.output.signs import one_line
from companion.output.stock import Stock, starts
from companion.output.template import PHOTO, Template, inks

# Without these a badge is no badge; any other part may be left away and said so.
_ESSENTIAL = frozenset({"native", "latin", "qr", "number"})


def render_badges(
    contents: Iterable[BadgeContent],
    template_id: str | Template,
    stock_id: str | Stock,
    fontbook: FontBook,
    start_at: int = 1,
    shift_mm: tuple[float, float] = (0.0, 0.0),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    language: str = "en",
    duplex: str = "",
) -> RenderedDocument:
    """All badges as one PDF in the given order, from label `start_at` of the first sheet.

    `template_id` may be empty: then the design nearest to the paper is taken; or a template itself. `shift_mm` moves
    everything right and down, for a printer that pulls paper in askew. `language` is the one the file says it is
    written in. A design with a back makes two pages of every sheet, front and back, to be turned over the `duplex` edge
    (long or short; empty: the design's own); a folded one has both halves on one label. Who cannot be drawn is left out
    and told in `troubles`; their label is used by the next. Raises UserError for an unknown template, an unknown or
    unmeasured paper, an impossible start, and when nobody is given.
    """
    job, wanted = job_for(template_id, stock_id), list(contents)
    if not wanted:
        raise UserError("There is nobody to print a badge for.", "Choose at least one delegate.")
    next(starts(job.stock, 1, start_at))
    sheet = Sheet(fontbook, title=_title(wanted[0]), language=language)
    pages = Pages(sheet, job, starts(job.stock, len(wanted), start_at), shift_mm, duplex or job.template.duplex)
    pace = Pace(len(wanted), progress, cancelled)
    setter, troubles, drawn = Setter(fontbook), list[Trouble](), list[str]()
    for index, content in enumerate(wanted):
        if pace.stopped(index):
            return RenderedDocument(b"", 0, tuple(troubles), cancelled=True)
        layouts, fields, found = _checked(setter, job, content)
        troubles += found
        if any(trouble.left_out for trouble in found):
            continue
        pages.add(content, layouts, fields)
        drawn.append(content.delegate)
    pace.finished()
    if not drawn:
        return RenderedDocument(b"", 0, tuple(troubles))
    pages.end()
    return RenderedDocument(sheet.finish(), sheet.pages, tuple(troubles), tuple(drawn), duplex=pages.duplex)


def check_badges(
    contents: Iterable[BadgeContent], template_id: str | Template, stock_id: str | Stock, fontbook: FontBook
) -> tuple[Trouble, ...]:
    """What would not fit or could not be drawn, without drawing anything. Raises UserError as `render_badges` does."""
    job, setter = job_for(template_id, stock_id), Setter(fontbook)
    return tuple(trouble for content in contents for trouble in _checked(setter, job, content)[2])


def badge_fields(content: BadgeContent) -> dict[str, str]:
    """The words a badge template may use, by field."""
    native, latin = one_line(content.native), one_line(content.latin)
    days = [event_days(content.first_day, content.last_day, tag) for tag in content.languages[:2]]
    return {
        "native": "" if native.casefold() == latin.casefold() else native,
        "latin": latin,
        "delegation": content.delegation,
        "delegation_native": "" if content.delegation_native == content.delegation else content.delegation_native,
        "place": _both(content.delegation, content.delegation_native),
        "organisation": content.organisation,
        "organisation_native": ""
        if content.organisation_native == content.organisation
        else content.organisation_native,
        "role1": content.role_words[0] if content.role_words else content.role,
        "role2": _second(content.role_words),
        "plate": content.plate,
        "event1": content.event_titles[0] if content.event_titles else "",
        "event2": _second(content.event_titles),
        "help": content.help_line,
        "code": content.code,
        "number": grouped(content.code),
        "second": one_line(content.second),
        "initials": initials(native, latin),
        "role": content.role,
        "bus": content.bus,
        "group": content.group,
        "dates1": days[0] if days else "",
        "dates2": _second(days),
        "city1": content.cities[0] if content.cities else "",
        "city2": _second(content.cities),
        LANGUAGES: " ".join(content.languages),
        PHOTO: "yes" if content.photo else "",
    }


def grouped(code: str) -> str:
    """A badge number in groups of four, for reading aloud and typing."""
    if code.isascii() and code.isdigit() and len(code) % 4 == 0:
        return " ".join(code[at : at + 4] for at in range(0, len(code), 4))
    return code


def _checked(
    setter: Setter, job: Job, content: BadgeContent
) -> tuple[dict[str, Layout], dict[str, str], list[Trouble]]:
    fields, colours = badge_fields(content), inks(job.template, content.role)
    layouts = {
        face.side: setter.layout(face.template, fields, inks=colours, mono=job.stock.mono, scale=job.scale)
        for face in job.faces
    }
    problems = [problem for layout in layouts.values() for problem in layout.problems]
    if not fields["native"] and not fields["latin"]:
        problems.append(Problem("native", "characters", "There is no name to print."))
    return layouts, fields, [_trouble(content, problem) for problem in problems]


def _trouble(content: BadgeContent, problem: Problem) -> Trouble:
    return Trouble(
        content.delegate,
        content.name,
        problem.part,
        problem.sentence,
        problem.characters,
        problem.kind,
        left_out=problem.part in _ESSENTIAL,
    )


def _title(content: BadgeContent) -> str:
    return " · ".join(["Badges", *content.event_titles[:1]])


def _both(first: str, second: str) -> str:
    return first if first == second else f"{first} {second}".strip()


def _second(words: Sequence[str]) -> str:
    return words[1] if len(words) > 1 and words[1] != words[0] else ""


def sheets_needed(stock: Stock, count: int, start_at: int = 1) -> int:
    """How many sheets `count` badges take. Raises UserError when the sheet has no label `start_at`."""
    return _last_sheet(starts(stock, count, start_at)) + 1


def _last_sheet(places: Iterator[tuple[int, tuple[float, float]]]) -> int:
    return max((sheet for sheet, _ in places), default=-1)
