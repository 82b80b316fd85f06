"""The two reference programmes on paper: nobody and nothing is left out, and what is printed can be read again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from itertools import pairwise

import pypdf
import pypdfium2
import pytest
from PIL import Image
from pyzbar import pyzbar

from companion import paths
from companion.domain.programme import Event
from companion.output.badges import render_badges, sheets_needed
from companion.output.certificates import certificate_fields, certificate_layout, render_certificates
from companion.output.engine import Engine
from companion.output.fonts import FontBook
from companion.output.layout import Setter
from companion.output.stock import stock_named
from companion.output.template_files import template_named
from companion.services.badges import badge_contents
from companion.services.certificates import contents, issue, public_key
from companion.services.ports import Desk
from companion.services.sample import write_sample
from companion.services.signing import verify

DPI = 150
OWN_STOCKS = ("a4-90x55-cut", "a4-a6-2x2", "a6", "90x55")
# The corner with the code in dots, as a phone frames it: left, top, right, bottom from 245, 12, 285 and 52 mm.
CODE = (245 / 25.4 * DPI, 12 / 25.4 * DPI, 285 / 25.4 * DPI, 52 / 25.4 * DPI)
AFTER = {"2016": datetime(2016, 4, 30, 3, tzinfo=UTC), "2025": datetime(2025, 10, 18, 3, tzinfo=UTC)}


@pytest.fixture(scope="module", params=sorted(AFTER))
def desk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A reference programme on the day after, its certificates issued."""
    after = AFTER[request.param]
    file = tmp_path_factory.mktemp("sample") / "week.companion"
    desk = write_sample(file, paths.resources() / "samples", lambda: after, programme=request.param, as_dated=True)
    assert issue(desk)
    yield desk
    desk.file.close()


def pictures(pdf: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    images = [page.render(scale=DPI / 72).to_pil().convert("L") for page in document]
    document.close()
    return images


def labels(pdf: bytes, stock: str) -> list[Image.Image]:
    """Every label of every sheet, cut out as somebody holds it in hand."""
    paper, dots = stock_named(stock), DPI / 25.4
    return [
        image.crop(tuple(round(edge * dots) for edge in (x, y, x + paper.label[0], y + paper.label[1])))  # type: ignore[arg-type]
        for image in pictures(pdf)
        for x, y in paper.places()
    ]


def bare(text: str) -> str:
    """The text without spaces, line breaks and marks that carry no ink."""
    return "".join(text.replace("\u200b", "").split())


def pages(pdf: bytes) -> list[str]:
    return [bare(page.extract_text()) for page in pypdf.PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("stock", OWN_STOCKS)
def test_every_badge_is_printed_whole_and_scans(book: FontBook, desk: Desk, stock: str) -> None:
    people = badge_contents(desk.file.read)
    assert len(people) >= 12
    rendered = render_badges(people, "", stock, book)
    assert rendered.troubles == ()
    assert rendered.drawn == tuple(person.delegate for person in people)
    assert rendered.pages == sheets_needed(stock_named(stock), len(people))
    found = [[code.data.decode() for code in pyzbar.decode(label)] for label in labels(rendered.pdf, stock)]
    assert found[: len(people)] == [[person.code] for person in people]
    text = "".join(pages(rendered.pdf))
    for person in people:
        assert bare(person.native or person.latin) in text
        assert bare(person.delegation_native) in text


def test_long_delegations_keep_both_scripts_while_there_is_room(book: FontBook, desk: Desk) -> None:
    people = [person for person in badge_contents(desk.file.read) if len(person.delegation) <= 31]
    assert people
    for stock in ("90x55", "a6"):
        text = pages(render_badges(people, "", stock, book).pdf)
        for person, page in zip(people, text, strict=True):
            assert bare(person.delegation) in page
            assert bare(person.delegation_native) in page


def test_the_whole_official_title_is_printed_where_there_is_no_short_one(book: FontBook, desk: Desk) -> None:
    event = desk.file.read.event()
    for tags in (("en", "zh"), ("en", "ko"), ("en",), ("zh", "ko"), ("ko", "en")):
        people = badge_contents(desk.file.read)[:1]
        whole = [replace(person, event_titles=tuple(event.titles[tag] for tag in tags)) for person in people]
        for stock in ("90x55", "a6"):
            rendered = render_badges(whole, "", stock, book)
            assert rendered.troubles == ()
            (page,) = pages(rendered.pdf)
            assert all(bare(event.titles[tag]) in page for tag in tags)


@pytest.mark.parametrize("languages", [(), ("en", "zh"), ("en", "ko"), ("en",), ("zh", "ko")])
def test_every_certificate_is_printed_whole_and_verifies(
    book: FontBook, desk: Desk, languages: tuple[str, ...]
) -> None:
    earned = contents(desk.file.read, desk.now, languages=languages)
    assert len(earned) >= 10
    assert not any(content.draft for content in earned)
    rendered = render_certificates(earned, "completion", book)
    assert rendered.troubles == ()
    assert rendered.drawn == tuple(content.delegate for content in earned)
    key, event = public_key(desk.file), desk.file.read.event()
    texts, images = pages(rendered.pdf), pictures(rendered.pdf)
    for content, text, image in zip(earned, texts, images, strict=True):
        (code,) = pyzbar.decode(image.crop(CODE))
        statement = verify(key, code.data.decode())
        assert statement is not None
        assert (statement.serial, statement.latin, statement.hours) == (content.serial, content.latin, content.hours)
        assert statement.event == event.title()
        assert bare(content.native or content.latin) in text
        fields = certificate_fields(content)
        said = [fields[name] for name in ("statement1", "statement2", "statement") if fields[name]]
        assert len(said) == len(content.languages)
        assert all(bare(sentence) in text for sentence in said)
        assert _official_names(event, content.languages, said)


def _official_names(event: Event, languages: tuple[str, ...], said: list[str]) -> bool:
    """Whether each sentence has the official title, up to the comma before its place and year."""
    return all(
        event.titles[tag].replace("，", ",").rpartition(",")[0] in sentence.replace("，", ",")
        for tag, sentence in zip(languages, said, strict=True)
    )


@pytest.mark.parametrize("languages", [("zh", "en"), ("ko", "en"), ("zh", "ko"), ("en",), ("zh",), ("ko",)])
def test_statements_are_readable_apart_and_clear_of_seal_and_signatures(
    book: FontBook, desk: Desk, languages: tuple[str, ...]
) -> None:
    template, setter = template_named("certificate", "completion"), Setter(book)
    lines_seen = set()
    for content in contents(desk.file.read, desk.now, languages=languages):
        _, layout, troubles = certificate_layout(setter, template, content, preview=False)
        assert layout is not None
        assert not troubles
        blocks = [placed for placed in layout.texts if placed.element.part == "statement"]
        assert len(blocks) == len(languages)
        for block in blocks:
            sizes = {span.size for line in block.fitted.lines for span in line}
            assert min(sizes) >= 3.6
            lines_seen.add(len(block.fitted.lines))
        baselines = [[y for _, y in block.places] for block in blocks]
        assert baselines[-1][-1] <= 156  # the seal begins at 158, the signatures are written above 172
        if len(blocks) == 2:
            within = max(later - line for lines in baselines for line, later in pairwise(lines))
            assert baselines[1][0] - baselines[0][-1] > within + 1.5
    assert lines_seen in ({2}, {3}, {2, 3})


def test_the_head_of_a_certificate_has_the_short_title(book: FontBook, desk: Desk) -> None:
    event = desk.file.read.event()
    content = contents(desk.file.read, desk.now, languages=("zh", "en"))[0]
    assert certificate_fields(content)["event"] == event.short_titles["en"] != event.titles["en"]


def test_a_name_in_hangul_stands_on_korean_papers_only(desk: Desk) -> None:
    korean = contents(desk.file.read, desk.now, languages=("ko", "en"))[0]
    english = contents(desk.file.read, desk.now, languages=("zh", "en"))[0]
    assert certificate_fields(korean)["second"] == korean.second != ""
    assert certificate_fields(english)["second"] == ""


def test_the_engine_makes_a_test_page() -> None:
    rendered = Engine(paths.resources()).test_page("a4-90x55-cut", (1.0, 0.0))
    assert rendered.pages == 1
    assert "100mm" in pages(rendered.pdf)[0]
