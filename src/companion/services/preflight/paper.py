"""The morning check of what goes on paper: characters, design, fit, printer."""

from collections.abc import Iterator, Sequence

from companion.domain.delegates import Delegate
from companion.domain.documents import BadgeContent, Trouble
from companion.domain.preflight import CheckLine, Finding, Fix, Light, Named, Subject, green
from companion.domain.printing import PrinterTrouble
from companion.domain.programme import Activity, Event
from companion.services.ports import Cancelled, DocumentEngine, Progress
from companion.services.preflight.devices import PrinterFacts

AT_ONCE = 100
"""Badges that one piece of the fit test looks at, so that a preview never waits long behind it."""
EVERYONE = 2000
"""Up to so many badges each is tried; of more, the `LONGEST` of every field, which a misfit would be among."""
LONGEST = 100

_PRINTER = {
    PrinterTrouble.NOT_CHOSEN: Finding.PRINTER_NOT_CHOSEN,
    PrinterTrouble.GONE: Finding.PRINTER_GONE,
    PrinterTrouble.NO_PAPER: Finding.PRINTER_NO_PAPER,
    PrinterTrouble.OPEN: Finding.PRINTER_OPEN,
    PrinterTrouble.JAM: Finding.PRINTER_JAM,
    PrinterTrouble.NO_INK: Finding.PRINTER_NO_INK,
    PrinterTrouble.OFFLINE: Finding.PRINTER_OFFLINE,
    PrinterTrouble.STOPPED: Finding.PRINTER_STOPPED,
    PrinterTrouble.STUCK: Finding.PRINTER_STUCK,
    PrinterTrouble.REFUSED: Finding.PRINTER_REFUSES,
}


def names_line(
    engine: DocumentEngine, event: Event, activities: Sequence[Activity], delegates: Sequence[Delegate]
) -> CheckLine:
    """Whether the fonts can draw every character that is printed: names, organisations, delegations, roles, titles."""
    whose: dict[str, list[Delegate]] = {}
    for delegate in delegates:
        for text in _printed(delegate):
            if text:
                whose.setdefault(text, []).append(delegate)
    for text in _words(event, activities):
        whose.setdefault(text, [])
    troubles = engine.undrawable([("", text) for text in whose])
    if not troubles:
        return green(Subject.NAMES, Finding.NAMES_DRAWN)
    named = tuple(_who(whose, troubles))
    return CheckLine(Subject.NAMES, Light.AMBER, Finding.NAMES_UNDRAWN, len(named), named=named, fix=Fix.DELEGATES)


def _printed(delegate: Delegate) -> tuple[str, ...]:
    return (
        delegate.native,
        delegate.latin,
        delegate.second,
        delegate.badge_name,
        delegate.organisation,
        delegate.organisation_native,
        delegate.delegation,
        delegate.delegation_native,
        delegate.role,
        delegate.plate,
    )


def _words(event: Event, activities: Sequence[Activity]) -> Iterator[str]:
    """What is printed of the event and its programme."""
    tables = [event.titles, event.short_titles, event.city, event.venue]
    tables += [*event.roles.values(), *event.delegations.values()]
    tables += [organizer.names for organizer in event.organizers]
    tables += [signatory.office for signatory in event.signatories]
    for activity in activities:
        tables += [activity.titles, activity.short]
    texts = (text for table in tables for text in table.values())
    more = (event.help_line, *(signatory.name for signatory in event.signatories))
    yield from (text for text in (*texts, *more) if text)


def _who(whose: dict[str, list[Delegate]], troubles: Sequence[Trouble]) -> Iterator[Named]:
    """Each delegate once with all their signs, in the order of the list; then texts that are nobody's."""
    signs: dict[str, dict[str, None]] = {}
    people: dict[str, Delegate] = {}
    for trouble in troubles:
        for delegate in whose[trouble.name]:
            people[delegate.id] = delegate
            signs.setdefault(delegate.id, {}).update(dict.fromkeys(trouble.characters))
    for one, delegate in people.items():
        yield Named((delegate.full_name,), (one,), tuple(signs[one]))
    yield from (Named((one.name,), signs=one.characters) for one in troubles if not whose[one.name])


def design_line(engine: DocumentEngine, template: str, stock: str) -> CheckLine:
    """Whether a paper and a design for badges are chosen, there and measured."""
    stocks = {one.id: one for one in engine.stocks()}
    templates = {one.id: one for one in engine.templates("badge")}
    if not stock:
        return CheckLine(Subject.DESIGN, Light.AMBER, Finding.DESIGN_NOT_CHOSEN, fix=Fix.BADGES)
    if stock not in stocks or (template and template not in templates):
        return CheckLine(Subject.DESIGN, Light.RED, Finding.DESIGN_GONE, fix=Fix.BADGES)
    paper = stocks[stock]
    if not paper.measured:
        return CheckLine(
            Subject.DESIGN, Light.RED, Finding.DESIGN_UNMEASURED, figures={"paper": paper.name}, fix=Fix.BADGES
        )
    return green(Subject.DESIGN, Finding.DESIGN_CHOSEN, paper=paper.name)


def fit_line(
    engine: DocumentEngine,
    contents: Sequence[BadgeContent],
    template: str,
    stock: str,
    progress: Progress,
    cancelled: Cancelled,
) -> CheckLine | None:
    """Whether every badge fits its design; None when there is none, or when it was stopped."""
    if not contents:
        return None
    some = contents if len(contents) <= EVERYONE else longest(contents)
    troubles: list[Trouble] = []
    for start in range(0, len(some), AT_ONCE):
        if cancelled():
            return None
        progress(start, len(some))
        troubles += engine.check_badges(some[start : start + AT_ONCE], template=template, stock=stock)
    misfits: dict[str, Named] = {}
    for trouble in troubles:
        misfits.setdefault(trouble.delegate, Named((trouble.name,), (trouble.delegate,)))
    if misfits:
        return CheckLine(
            Subject.FIT, Light.AMBER, Finding.FIT_NOT, len(misfits), named=tuple(misfits.values()), fix=Fix.BADGES,
        )  # fmt: skip
    finding = Finding.FIT_ALL if len(some) == len(contents) else Finding.FIT_LONGEST
    return green(Subject.FIT, finding, len(some), of=len(contents))


def longest(contents: Sequence[BadgeContent]) -> list[BadgeContent]:
    """The badges whose words take the most room in any field, and the longest without a native name."""
    chosen: dict[str, BadgeContent] = {}
    for field in ("native", "latin", "delegation", "delegation_native", "organisation", "organisation_native", "plate"):
        by_room = sorted(contents, key=lambda content: _room(getattr(content, field)), reverse=True)
        chosen.update((content.delegate, content) for content in by_room[:LONGEST])
    only_latin = sorted((c for c in contents if not c.native), key=lambda content: _room(content.latin), reverse=True)
    chosen.update((content.delegate, content) for content in only_latin[:LONGEST])
    return list(chosen.values())


def _room(text: str) -> float:
    """About how wide a text is in ems: a hanzi is about twice a letter, capitals and m are wider than i."""
    return sum(1.0 if ord(char) >= 0x1100 else 0.8 if char.isupper() or char in "mwMW" else 0.5 for char in text)


def printer_line(printer: PrinterFacts) -> CheckLine:
    """Whether the printer for badges is chosen, there, and takes work."""
    if not printer.known:
        return CheckLine(Subject.PRINTER, Light.AMBER, Finding.PRINTER_NONE, fix=Fix.PRINTER)
    if not printer.chosen:
        return CheckLine(
            Subject.PRINTER, Light.AMBER, Finding.PRINTER_NOT_CHOSEN, len(printer.known), fix=Fix.PRINTER,
        )  # fmt: skip
    name = {"printer": printer.chosen}
    trouble = PrinterTrouble.GONE if printer.chosen not in printer.known else printer.trouble
    if trouble is None:
        return CheckLine(Subject.PRINTER, Light.GREEN, Finding.PRINTER_READY, figures=name)
    return CheckLine(Subject.PRINTER, Light.RED, _PRINTER[trouble], figures=name, fix=Fix.PRINTER)
