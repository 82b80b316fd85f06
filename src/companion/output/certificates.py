"""Certificates: what a template is filled with in one or two languages, what is missing, and the PDF."""

from collections.abc import Callable, Iterable, Sequence

from companion.domain.answers import UserError
from companion.domain.documents import CertificateContent, RenderedDocument, Trouble
from companion.output.activities_page import activities_troubles, draw_activities
from companion.output.breaks import is_hangul
from companion.output.certificate_tags import TemplateTags, about
from companion.output.certificate_words import WORDINGS, figure
from companion.output.event_words import day_words, event_days, initials
from companion.output.faces import Face, faces
from companion.output.fonts import FontBook
from companion.output.layout import LANGUAGES, Layout, Setter
from companion.output.pace import Pace
from companion.output.page import Sheet
from companion.output.signs import one_line
from companion.output.template import PHOTO, Template, inks
from companion.output.template_files import template_named

_LANGUAGE_NAMES = {"en": "English", "zh": "Chinese", "ko": "Korean"}
_BETWEEN = "  ·  "  # between the same words in two languages


def render_certificates(
    contents: Iterable[CertificateContent],
    template_id: str | Template,
    fontbook: FontBook,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    preview: bool = False,
) -> RenderedDocument:
    """All certificates as one PDF in the given order, a page each, and one for the activities of those that list them.

    The file is tagged, and the same certificates make the same bytes. `preview` shows where the seal will be.

    A certificate with a missing translation, an undrawable name or a text that does not fit is left out and told in
    `troubles`. Raises UserError for an unknown template and when nobody is given.
    """
    template, wanted = _template(template_id), list(contents)
    if not wanted:
        raise UserError("There is nobody to make a certificate for.", "Choose at least one delegate.")
    sheet = _sheet(fontbook, wanted)
    sides = faces(template)
    tags = {face.side: TemplateTags(face.template) for face in sides}
    pace = Pace(len(wanted), progress, cancelled)
    setter, troubles, drawn = Setter(fontbook), list[Trouble](), list[str]()
    for index, content in enumerate(wanted):
        if pace.stopped(index):
            return RenderedDocument(b"", 0, tuple(troubles), cancelled=True)
        fields, layouts, found = sides_laid(setter, sides, content, preview=preview)
        troubles += found
        if found:
            continue
        if sheet.structure is not None:
            sheet.structure.begin_paper(" ".join(part for part in (content.serial, content.name) if part))
        colours, pictures = inks(template, content.role), given_pictures(content)
        for face, layout in zip(sides, layouts, strict=True):
            sheet.begin_page(template.width, template.height)
            marked = tags[face.side].of(content)
            sheet.card(face.template, layout, fields, inks=colours, given=pictures, tags=marked)
            sheet.end_page()
        if content.activities:
            draw_activities(sheet, template, content)
        drawn.append(content.delegate)
    pace.finished()
    if not drawn:
        return RenderedDocument(b"", 0, tuple(troubles))
    return RenderedDocument(sheet.finish(), sheet.pages, tuple(troubles), tuple(drawn))


def _sheet(book: FontBook, wanted: list[CertificateContent]) -> Sheet:
    first, title = wanted[0], _title(wanted[0])
    if len(wanted) == 1:
        title = " · ".join(part for part in (title, first.name, first.serial) if part)
    language = first.languages[0] if first.languages else "en"
    return Sheet(
        book, title=title, language=language, author=first.organizer or "Companion", about=about(wanted, title)
    )


def check_certificates(
    contents: Iterable[CertificateContent], template_id: str | Template, fontbook: FontBook
) -> tuple[Trouble, ...]:
    """What is missing, does not fit or cannot be drawn, without drawing anything. UserError for an unknown template."""
    sides, setter = faces(_template(template_id)), Setter(fontbook)
    return tuple(trouble for content in contents for trouble in sides_laid(setter, sides, content, preview=False)[2])


def sides_laid(
    setter: Setter, sides: Sequence[Face], content: CertificateContent, *, preview: bool
) -> tuple[dict[str, str], list[Layout], list[Trouble]]:
    """What one certificate says and where every line stands on each side, or what hinders it."""
    front, *others = sides
    fields, layout, troubles = certificate_layout(setter, front.template, content, preview=preview)
    if layout is None:
        return fields, [], troubles
    layouts = [layout]
    for face in others:
        layouts.append(setter.layout(face.template, fields, inks=inks(face.template, content.role)))
        troubles += [
            _trouble(content, problem.part, problem.kind, problem.sentence, problem.characters)
            for problem in layouts[-1].problems
        ]
    return fields, layouts, troubles


def _template(name: str | Template) -> Template:
    return name if isinstance(name, Template) else template_named("certificate", name or "completion")


def certificate_fields(content: CertificateContent, *, preview: bool = False) -> dict[str, str]:
    """The words a certificate template may use, by field. Every language of the content must have its translations."""
    wordings = [WORDINGS[language] for language in content.languages]
    statements = [wording.statement(content) for wording in wordings]
    caps = "en" if "en" in content.languages else content.languages[0]
    signers = [
        (name, " ".join(dict.fromkeys(offices[language] for language in content.languages)))
        for name, offices in content.signatories[:2]
    ]
    signers += [("", "")] * (2 - len(signers))
    native, latin = one_line(content.native), one_line(content.latin)
    return {
        "event": content.short_titles.get(caps, "").strip() or content.event_titles[caps],
        "title1": wordings[0].title,
        "title2": wordings[1].title if len(wordings) > 1 else "",
        "lead": _BETWEEN.join(wording.lead for wording in wordings),
        "native": "" if native.casefold() == latin.casefold() else native,
        "latin": latin,
        "second": _second_reading(content),
        "organisation": _BETWEEN.join(
            dict.fromkeys(part for part in (content.organisation, content.organisation_native) if part)
        ),
        "statement1": statements[0] if len(statements) > 1 else "",
        "statement2": statements[1] if len(statements) > 1 else "",
        "statement": statements[0] if len(statements) == 1 else "",
        "signer1": signers[0][0],
        "office1": signers[0][1],
        "signer2": signers[1][0],
        "office2": signers[1][1],
        "qr": content.qr,
        "verify": " ".join(wording.verify for wording in wordings),
        "serial": f"No. {content.serial}" if content.serial else "",
        "foot": _BETWEEN.join(wording.dated(content) for wording in wordings),
        "draft": _BETWEEN.join(wording.draft for wording in wordings) if content.draft else "",
        "seal": " ".join(wording.seal for wording in wordings),
        "preview": "yes" if preview else "",
        "dense": "",
        "initials": initials(native, latin),
        "delegation": content.delegation,
        "role": content.role,
        "hours": figure(content.hours),
        LANGUAGES: " ".join(content.languages),
        PHOTO: "yes" if content.photo else "",
        **dict.fromkeys(given_pictures(content), "yes"),
        **_by_language(content),
    }


def given_pictures(content: CertificateContent) -> dict[str, bytes]:
    """The pictures that come with a certificate, by the name a template uses for them."""
    signatures = {f"signature{index}": data for index, data in enumerate(content.signatures[:2], 1)}
    pictures = {PHOTO: content.photo, "stamp": content.stamp, **signatures}
    return {name: data for name, data in pictures.items() if data}


def _by_language(content: CertificateContent) -> dict[str, str]:
    """The fields that exist once for each language of the paper."""
    found = {f"{name}{index}": "" for name in ("event", "dates", "city", "issued") for index in (1, 2)}
    for index, language in enumerate(content.languages, 1):
        found[f"event{index}"] = content.event_titles.get(language, "")
        found[f"dates{index}"] = event_days(content.first_day, content.last_day, language)
        found[f"city{index}"] = content.city.get(language, "")
        found[f"issued{index}"] = day_words(content.issued_on, language)
    return found


def _second_reading(content: CertificateContent) -> str:
    """The name in Hangul belongs on a paper that speaks Korean; a reading in any other script on every paper."""
    second = one_line(content.second)
    return "" if "ko" not in content.languages and is_hangul(second) else second


def certificate_layout(
    setter: Setter, template: Template, content: CertificateContent, *, preview: bool
) -> tuple[dict[str, str], Layout | None, list[Trouble]]:
    """What one certificate says and where every line stands, or what hinders it (then there may be no layout)."""
    troubles = _untranslated(content)
    if not one_line(content.native) and not one_line(content.latin):
        troubles.append(_trouble(content, "native", "characters", "There is no name to print."))
    if not content.draft and not content.qr:
        troubles.append(_trouble(content, "qr", "code", "The certificate has not been signed."))
    if troubles:
        return {}, None, troubles
    fields = certificate_fields(content, preview=preview)
    colours = inks(template, content.role)
    layout = setter.layout(template, fields, inks=colours)
    if any((problem.part, problem.kind) == ("statement", "too-long") for problem in layout.problems):
        # The template has closer places for a statement that needs three lines.
        fields["dense"] = "yes"
        layout = setter.layout(template, fields, inks=colours)
    troubles += activities_troubles(content, setter.book)
    for problem in layout.problems:
        troubles.append(_trouble(content, problem.part, problem.kind, problem.sentence, problem.characters))
    return fields, layout, troubles


def _untranslated(content: CertificateContent) -> list[Trouble]:
    """What is missing in one of the certificate's languages."""
    if not content.languages or len(content.languages) > 2:
        return [_trouble(content, "languages", "translation", "A certificate has one or two languages.")]
    troubles = []
    for language in content.languages:
        name = _LANGUAGE_NAMES.get(language, language)
        if language not in WORDINGS:
            troubles.append(
                _trouble(content, "languages", "translation", f"Companion has no certificate text in {name}.")
            )
            continue
        if not content.event_titles.get(language, "").strip():
            troubles.append(_trouble(content, "event", "translation", f"The event has no title in {name}."))
        if not content.city.get(language, "").strip():
            troubles.append(_trouble(content, "city", "translation", f"The city has no name in {name}."))
        troubles += [
            _trouble(content, "signatory", "translation", f"The office of {signer} has no words in {name}.")
            for signer, offices in content.signatories[:2]
            if not offices.get(language, "").strip()
        ]
    if len(content.signatories) > 2:
        troubles.append(_trouble(content, "signatory", "signatory", "A certificate has room for two signatures."))
    return troubles


def _trouble(
    content: CertificateContent, part: str, kind: str, sentence: str, characters: tuple[str, ...] = ()
) -> Trouble:
    return Trouble(content.delegate, content.name, part, sentence, characters, kind)


def _title(content: CertificateContent) -> str:
    language = content.languages[0] if content.languages else "en"
    wording = WORDINGS.get(language, WORDINGS["en"])
    return " · ".join(part for part in (wording.title, content.event_titles.get(language, "")) if part)
