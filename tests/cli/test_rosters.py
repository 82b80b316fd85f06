"""The roster and its way back through the command line: what was signed on paper is what tapping would have said."""

import random
import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp

from companion.domain.rosters import read_line
from companion.services import rollcall
from companion.services.desk import place_of
from companion.services.ports import Desk
from companion.store.file import open_file

Command = Any
VISIT = "activity-mapo"
DPI = 150


def codes_on(pdf: Path) -> dict[int, str]:
    """Every code on the printed pages, by line; 0 is the sheet's own."""
    pages = [page.render(scale=DPI / 72).to_pil().convert("L") for page in pypdfium2.PdfDocument(pdf)]
    texts = {one.text for page in pages for one in zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode)}
    lines = {text: read_line(text) for text in texts}
    return {line.line: text for text, line in lines.items() if line is not None}


def attendance(event: Path) -> dict[str, list[tuple[str, str, datetime]]]:
    with open_file(event) as file:
        seen = file.read.presences_at(VISIT)
        return {who: [(s.checkpoint, s.state, s.at) for s in one.sightings] for who, one in seen.items()}


def counted(command: Command, event: Path) -> tuple[object, dict[str, list[str]]]:
    """Each checkpoint's numbers, and who stands behind each count."""
    status = command("status", event, "--activity", VISIT, "--checkpoint", "boarded", "--json").record
    return status["checkpoints"], {name: [one["id"] for one in people] for name, people in status["who"].items()}


def test_forty_people_on_paper_are_taken_in_as_tapped(command: Command, doors: Path, tmp_path: Path) -> None:
    more = tmp_path / "more.csv"
    more.write_text(
        "Name,Delegation\n" + "".join(f"Guest Number{n},Far away city {n % 3}\n" for n in range(23)), "utf-8"
    )
    assert command("import", doors, more).status == 0
    paper = tmp_path / "roster.pdf"
    assert command("roster", doors, "--activity", VISIT, "--checkpoint", "boarded", "-o", paper).status == 0
    tapped = Path(shutil.copy(doors, tmp_path / "tapped.companion"))

    codes = codes_on(paper)
    assert sorted(codes) == list(range(41)), "the sheet and each of the forty lines"
    signed = random.Random(40).sample(range(1, 41), 23)
    taken = command("paper", doors, "--at", "13:08", "--json", *(codes[line] for line in signed)).records
    assert {one["answer"] for one in taken} == {"admitted"}
    assert command("paper", doors, "--at", "13:08", "--json", codes[signed[0]]).record["answer"] == "already-in"

    with open_file(tapped) as file:
        place = place_of(file.read, VISIT, "boarded")
        at = place.activity.start.replace(minute=8)
        desk = Desk(file, lambda: at, "Jiwon")
        rollcall.tick(desk, [one["delegate"]["id"] for one in taken], place)
    assert attendance(doors) == attendance(tapped)
    assert len(attendance(doors)) == len(signed)
    assert counted(command, doors) == counted(command, tapped)


def test_numbers_of_lines_need_their_sheet_and_a_line_that_is_none_marks_nobody(
    command: Command, doors: Path, tmp_path: Path
) -> None:
    made = command("roster", doors, "--activity", VISIT, "-o", tmp_path / "roster.pdf")
    sheet = made.out.strip().rstrip(".").rsplit(" ", 1)[1]
    assert command("paper", doors, "1", "2").status == 2
    assert command("paper", doors, "--sheet", sheet, "17-19").status == 2
    assert attendance(doors) == {}
    assert command("paper", doors, "--sheet", sheet, "1", "3-5").status == 0
    assert len(attendance(doors)) == 4
