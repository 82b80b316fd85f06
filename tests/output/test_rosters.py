"""The paper round trip: every code of a roster is read from the page, and what comes back is what was tapped."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from pyzbar import pyzbar

from companion import paths
from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.parties import Contact, PartyKind
from companion.domain.rosters import read_line
from companion.output.engine import Engine
from companion.services import desk as door
from companion.services import roster as people
from companion.services.desk import place_of
from companion.services.parties import put
from companion.services.ports import Desk
from companion.services.rosters import find_line, make_roster, sheet_of, take_paper

DPI = 150


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(paths.resources())


def pages(pdf: bytes) -> list[Image.Image]:
    return [page.render(scale=DPI / 72).to_pil().convert("L") for page in pypdfium2.PdfDocument(pdf)]


def by_zxing(page: Image.Image) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)}


def by_zbar(page: Image.Image) -> set[str]:
    """Strip by strip, as a hand scanner sees a line and its neighbours; given a whole page at once zbar skips some."""
    high = round(42 / 25.4 * DPI)
    strips = [page.crop((0, top, page.width, top + high)) for top in range(0, page.height, high // 6)]
    return {
        found.data.decode() for strip in strips for found in pyzbar.decode(strip, symbols=[pyzbar.ZBarSymbol.QRCODE])
    }


def lecture(desk: Desk) -> str:
    return next(a.id for a in desk.file.read.activities() if a.kind == "session")


def with_forty(desk: Desk) -> Desk:
    have = desk.file.read.delegate_count()
    names = ("龑㛃", "Nguyễn Thị Ánh Tuyết", "김민서", "Alexandra Featherstonehaugh-Cholmondeley")
    for number in range(have, 40):
        name = names[number % len(names)]
        native, latin = ("", name) if name.isascii() or "ễ" in name else (name, "")
        people.add(desk, Delegate("", native=native, latin=latin, delegation="Far away city with a long name"))
    return desk


@pytest.mark.parametrize("decode", [by_zxing, by_zbar])
def test_every_line_of_forty_is_read_from_the_page(
    quiet_week: Desk, engine: Engine, decode: Callable[[Image.Image], set[str]]
) -> None:
    [content] = make_roster(with_forty(quiet_week), lecture(quiet_week), languages=("zh", "en"))
    drawn = engine.roster([content])
    assert len(content.rows) == 40
    found = set().union(*(decode(page) for page in pages(drawn.pdf)))
    assert found == {content.code, *(row.code for row in content.rows)}


def test_names_stand_whole_in_the_text_of_the_page(quiet_week: Desk, engine: Engine) -> None:
    [content] = make_roster(with_forty(quiet_week), lecture(quiet_week))
    document = pypdfium2.PdfDocument(engine.roster([content]).pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    assert [row.native for row in content.rows if row.native not in text] == []


def test_the_round_trip_gives_the_attendance_of_tapping(quiet_week: Desk, engine: Engine, tmp_path: Path) -> None:
    activity = lecture(quiet_week)
    [content] = make_roster(quiet_week, activity)
    signed = content.rows[::2]
    place = place_of(quiet_week.file.read, activity)
    at = place.activity.start
    read = by_zxing(pages(engine.roster([content]).pdf)[0])
    lines = [found.line for found in map(read_line, sorted(read)) if found is not None and found.line % 2 == 1]
    rest = [number for number in range(1, len(content.rows) + 1, 2) if number not in lines]
    taken = take_paper(quiet_week, sheet_of(quiet_week.file.read, content.sheet), [*lines, *rest], at)
    assert set(taken.marked) == {row.delegate for row in signed}
    paper = quiet_week.file.read.presences_at(activity)
    assert {(s.how, s.at) for presence in paper.values() for s in presence.sightings} == {("paper", at)}
    counts = quiet_week.file.read.counts(place.activity, place.checkpoint)

    door.undo_batch(quiet_week, taken.batch)
    assert not quiet_week.file.read.presences_at(activity)
    door.mark(quiet_week, [row.delegate for row in signed], place, next(iter(paper.values())).sightings[0].state, at=at)
    tapped = quiet_week.file.read.presences_at(activity)
    assert quiet_week.file.read.counts(place.activity, place.checkpoint) == counts
    assert {who: [(s.state, s.at) for s in one.sightings] for who, one in tapped.items()} == {
        who: [(s.state, s.at) for s in one.sightings] for who, one in paper.items()
    }


def test_who_was_scanned_before_is_not_marked_again(quiet_week: Desk) -> None:
    activity = lecture(quiet_week)
    [content] = make_roster(quiet_week, activity)
    place = place_of(quiet_week.file.read, activity)
    first = content.rows[0].delegate
    door.check_in(quiet_week, first, place, at=place.activity.start)
    taken = take_paper(quiet_week, sheet_of(quiet_week.file.read, content.sheet), [1, 2, 2], place.activity.start)
    assert (taken.already, taken.marked) == ((first,), (content.rows[1].delegate,))


def test_a_line_that_is_not_there_marks_nobody(quiet_week: Desk) -> None:
    activity = lecture(quiet_week)
    [content] = make_roster(quiet_week, activity)
    sheet = sheet_of(quiet_week.file.read, content.sheet)
    with pytest.raises(UserError, match="no line 18"):
        take_paper(quiet_week, sheet, [1, 18], quiet_week.now)
    assert not quiet_week.file.read.presences_at(activity)
    with pytest.raises(UserError, match="not of this event"):
        sheet_of(quiet_week.file.read, f"{(int(content.sheet) + 1) % 10**6:06d}")
    found = find_line(quiet_week, content.rows[4].code)
    assert found is not None
    assert (found.line, found.delegate.id) == (5, content.rows[4].delegate)


def test_the_first_lines_of_a_delegation_say_whom_to_ask(quiet_week: Desk, engine: Engine) -> None:
    facts = {"leader": Contact("", "Zhou Leads", "+86 1"), "interpreter": Contact("", "Kim Interprets", "+82 2")}
    put(quiet_week, PartyKind.DELEGATION, "Shanghai", facts)
    [content] = make_roster(quiet_week, lecture(quiet_week))
    own = [row.ask for row in content.rows if row.delegation == "Shanghai"]
    assert own[:2] == ["Head: Zhou Leads +86 1", "Interpreter: Kim Interprets +82 2"]
    assert not any(own[2:])
    assert not any(row.ask for row in content.rows if row.delegation != "Shanghai")
    drawn = engine.roster([content])
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(drawn.pdf))
    assert "Zhou Leads +86 1" in text
    assert "Kim Interprets +82 2" in text
    assert {content.code, *(row.code for row in content.rows)} == set().union(*map(by_zxing, pages(drawn.pdf)))
