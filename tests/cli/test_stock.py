"""Papers and printers on the command line: found, handed on, corrected."""

import json
from pathlib import Path

import pytest

from companion.bootstrap import Program
from companion.cli.main import run
from companion.domain.paper import measured, paper_item, shift_of
from companion.domain.printing import PrinterAbilities, PrinterStanding, PrinterTrouble, Sides

A4 = (210.0, 297.0)


class Printers:
    """Two printers: one that says what it can do, and one that does not."""

    def printers(self) -> tuple[str, ...]:
        return ("Office", "Raw")

    def abilities(self, printer: str) -> PrinterAbilities:
        if printer == "Raw":
            return PrinterAbilities()
        return PrinterAbilities((("Tray1", "Tray 1"),), tuple(Sides), (A4,), custom=True, told=True)

    def standing(self, printer: str) -> PrinterStanding:
        return PrinterStanding(PrinterTrouble.JAM if printer == "Raw" else None)


@pytest.fixture
def laptop(tmp_path: Path) -> Program:
    program = Program(settings_file=tmp_path / "settings.json", logs=tmp_path / "logs", backups=tmp_path / "backups")
    vars(program)["spooler"] = Printers()
    return program


def test_a_paper_is_found_by_number_or_size(laptop: Program, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stock", "62x100", "--json"], laptop) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert "brother-dk-11202" in {one["id"] for one in found}
    assert all(one["label"] == [62.0, 100.0] for one in found)


def test_a_measured_paper_goes_to_another_laptop_in_a_file_and_can_be_printed_on(
    laptop: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper = measured("avery-l4728", "L4728", A4, (80, 50), (2, 5), (17.5, 13.5), maker="Avery")
    source, carried, page = tmp_path / "in.json", tmp_path / "out.json", tmp_path / "test.pdf"
    source.write_text(json.dumps({"items": [paper_item(paper)]}))
    assert run(["stock", "--test-page", "avery-l4728", "-o", str(page)], laptop) == 2
    assert run(["stock", "--add", str(source)], laptop) == 0
    assert run(["stock", "--test-page", "avery-l4728", "-o", str(page)], laptop) == 0
    assert page.read_bytes().startswith(b"%PDF")
    assert run(["stock", "--save", str(carried)], laptop) == 0
    assert json.loads(carried.read_text())["items"] == [paper_item(paper)]
    assert run(["stock", "--remove", "avery-l4728"], laptop) == 0
    assert run(["stock", "--test-page", "avery-l4728", "-o", str(page)], laptop) == 2
    assert "Nobody has measured Avery L4728" in capsys.readouterr().err


def test_a_shift_and_a_length_are_kept_for_the_printer_and_the_roll(laptop: Program) -> None:
    assert run(["stock", "--shift", "avery-l4785", "0.84", "-0.3", "--printer", "Office"], laptop) == 0
    assert shift_of(laptop.settings().printer_shifts, "Office", "avery-l4785", A4) == (0.8, -0.3)
    assert run(["stock", "--cut-length", "brother-dk-22205", "120"], laptop) == 0
    assert laptop.documents.stock("brother-dk-22205").label_height == 120


@pytest.mark.parametrize(
    "words",
    [
        ["--shift", "avery-l4785", "far", "0"],
        ["--shift", "avery-l4785", "1", "0", "--printer", "Nosuch"],
        ["--cut-length", "a6", "90"],
        ["--remove", "a6"],
        ["--add", "nosuch.json"],
    ],
)
def test_what_cannot_be_is_refused_in_words(
    laptop: Program, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["stock", *words], laptop) == 2
    sentence, _end, remedy = capsys.readouterr().err.partition(". ")
    assert sentence
    assert remedy.strip()


def test_printers_say_what_they_can_do(laptop: Program, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["printers"], laptop) == 0
    said = capsys.readouterr().out
    assert "trays: Tray1" in said
    assert "sides: one, long, short" in said
    assert "210 × 297 mm, any size" in said
    assert "Raw (jam)" in said
