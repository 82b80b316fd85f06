"""Papers come out whole, for those who were asked for, and whoever is missing from them is named."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest

from companion.bootstrap import Program
from companion.services.roster import change
from companion.settings import Settings, save

Command = Callable[..., Any]


def text_of(pdf: Path) -> list[str]:
    return ["".join(page.extract_text().split()) for page in pypdf.PdfReader(pdf).pages]


def test_everybody_gets_a_badge(command: Command, doors: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    outcome = command("badges", doors, "-o", pdf, "--stock", "a6")
    assert outcome.status == 0
    assert outcome.out == ""
    pages = text_of(pdf)
    everybody = command("delegates", doors, "--json").records
    assert len(pages) == len(everybody) == 17
    for one in everybody:
        page = next(page for page in pages if one["code"] in page)
        assert one["native"] in page
        assert "".join(one["latin"].split()) in page
    assert [path.name for path in tmp_path.glob(".*")] == []  # nothing half-written is left


def test_badges_are_asked_for_by_id_code_name_and_delegation(command: Command, doors: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    one, two, three = command("delegates", doors, "--json").records[:3]
    words = ("--only", one["id"], "--only", two["code"], "--only", three["latin"].upper())
    assert command("badges", doors, "-o", pdf, "--stock", "a6", *words).status == 0
    assert len(text_of(pdf)) == 3
    assert command("badges", doors, "-o", pdf, "--stock", "a6", "--delegation", "上海").status == 0
    of_shanghai = command("delegates", doors, "--delegation", "Shanghai", "--json").records
    assert len(text_of(pdf)) == len(of_shanghai) > 1
    nobody = command("badges", doors, "-o", pdf, "--only", "Nobody Atall")
    assert nobody.status == 2
    assert "Nobody Atall" in nobody.err


def test_a_name_that_fits_two_people_asks_which(command: Command, doors: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("姓名,拼音,城市\n张伟,Zhang Wei,上海\n张伟,Zhang Wei,成都\n", encoding="utf-8")
    command("import", doors, listed)
    outcome = command("badges", doors, "-o", tmp_path / "b.pdf", "--only", "张伟")
    assert outcome.status == 2
    ids = [one["id"] for one in command("delegates", doors, "--json").records if one["native"] == "张伟"]
    assert len(ids) == 2
    assert all(one in outcome.err for one in ids)


def test_printed_badges_are_not_new(command: Command, doors: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    one = command("delegates", doors, "--json").records[0]
    assert command("badges", doors, "-o", pdf, "--only", one["id"], "--note-printed").status == 0
    assert command("badges", doors, "-o", pdf, "--stock", "a6", "--new", "--note-printed").status == 0
    assert len(text_of(pdf)) == 16
    rest = command("badges", doors, "-o", pdf, "--new")
    assert rest.status == 1
    assert rest.err.strip()


@pytest.mark.parametrize(
    ("words", "pages", "width"),
    [((), 5, 210), (("--stock", "a4-90x55-cut"), 2, 210), (("--stock", "90x55"), 17, 90), (("--stock", "a6"), 17, 105)],
)
def test_a_paper_is_enough_and_none_means_four_on_a_sheet(
    command: Command, doors: Path, tmp_path: Path, words: tuple[str, ...], pages: int, width: int
) -> None:
    pdf = tmp_path / "badges.pdf"
    outcome = command("badges", doors, "-o", pdf, *words)
    assert (outcome.status, "too" in outcome.err) == (0, False)
    drawn = pypdf.PdfReader(pdf).pages
    assert len(drawn) == pages
    assert round(float(drawn[0].mediabox.width) / 72 * 25.4) == width


@pytest.mark.parametrize(("template", "pages"), [("90x55", 2), ("", 2)])
def test_the_paper_last_chosen_is_taken_again(
    command: Command, program: Program, doors: Path, tmp_path: Path, template: str, pages: int
) -> None:
    save(Settings(badge_template=template, badge_stock="a4-90x55-cut"), program.settings_file)
    pdf = tmp_path / "badges.pdf"
    assert command("badges", doors, "-o", pdf).status == 0
    assert len(text_of(pdf)) == pages
    # A paper that is named gets its own design, not the one remembered for another.
    assert command("badges", doors, "-o", pdf, "--stock", "a6").status == 0
    assert all("Help" in page for page in text_of(pdf))


def test_a_used_sheet_is_gone_on_with(command: Command, doors: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    assert command("badges", doors, "-o", pdf, "--stock", "a4-a6-2x2", "--start-at", 4).status == 0
    assert len(text_of(pdf)) == 5  # one label on the used sheet, sixteen on four more
    beyond = command("badges", doors, "-o", pdf, "--stock", "a4-a6-2x2", "--start-at", 5)
    assert beyond.status == 2
    assert "4 labels" in beyond.err


@pytest.mark.parametrize(("name", "known"), [("--template", "90x55"), ("--stock", "a4-a6-2x2")])
def test_unknown_choices_are_answered_with_the_choices(
    command: Command, doors: Path, tmp_path: Path, name: str, known: str
) -> None:
    outcome = command("badges", doors, "-o", tmp_path / "b.pdf", name, "papyrus")
    assert outcome.status == 2
    assert "papyrus" in outcome.err
    assert known in outcome.err
    assert not (tmp_path / "b.pdf").exists()


def test_a_place_that_is_none_is_refused_before_the_work(command: Command, week: Path, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    for words in (("badges",), ("certificates", "--issue"), ("report",)):
        outcome = command(words[0], week, "-o", missing / "x.pdf", *words[1:])
        assert (outcome.status, outcome.out) == (2, "")
        assert str(missing) in outcome.err
    assert not missing.exists()
    assert not [one for one in command("journal", week, "--json").records if one["kind"] == "certificate_issued"]
    odd = command("report", week, "-o", tmp_path / "report.docx")
    assert odd.status == 2
    assert ".xlsx" in odd.err


def test_a_name_no_font_has_is_left_out_and_named(command: Command, doors: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("姓名,拼音\n张\U000130d2,Zhang Rare\n", encoding="utf-8")
    assert command("import", doors, listed).status == 0
    outcome = command("badges", doors, "-o", tmp_path / "b.pdf", "--stock", "a6")
    assert outcome.status == 1
    assert "张\U000130d2 Zhang Rare: Left out." in outcome.err
    assert len(text_of(tmp_path / "b.pdf")) == 17
    alone = command("badges", doors, "-o", tmp_path / "alone.pdf", "--only", "Zhang Rare")
    assert alone.status == 1
    assert not (tmp_path / "alone.pdf").exists()
    names = next(one for one in command("check", doors, "--json").records if one["subject"] == "names")
    assert names["light"] == "amber"
    assert any("张\U000130d2" in named for one in names["names"] for named in one["names"])


def test_where_everybody_stands_and_why(command: Command, week: Path) -> None:
    outcome = command("certificates", week, "--json")
    assert outcome.status == 0
    assert len(outcome.records) == 17
    assert {"earned", "out-of-reach"} <= {one["standing"] for one in outcome.records}
    for one in outcome.records:
        assert one["serial"] is None
        assert one["reasons"]
        assert all(reason.endswith(".") for reason in one["reasons"])
        if one["standing"] == "earned":
            assert one["share"] >= 0.8
    table = command("certificates", week)
    assert "out of reach" in table.out


def test_drafts_have_no_serial_and_write_nothing(command: Command, week: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "certificates.pdf"
    before = command("journal", week, "--json").out
    outcome = command("certificates", week, "-o", pdf, "--languages", "en,zh", "--json")
    assert outcome.status == 0
    earned = [one for one in outcome.records if one["standing"] == "earned"]
    pages = text_of(pdf)
    assert len(pages) == len(earned)
    assert all("Draft" in page for page in pages)
    assert command("journal", week, "--json").out == before
    assert command("verify", week, pdf).status == 1  # a draft proves nothing


def test_issuing_gives_serials_once(command: Command, week: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "certificates.pdf"
    first = command("certificates", week, "-o", pdf, "--issue", "--json")
    assert first.status == 0
    serials = {one["id"]: one["serial"] for one in first.records if one["standing"] == "earned"}
    assert len(set(serials.values())) == len(serials) > 10
    assert None not in serials.values()
    assert all(one["serial"] is None for one in first.records if one["standing"] != "earned")
    pages = text_of(pdf)
    assert len(pages) == len(serials)
    assert all("Draft" not in page for page in pages)
    again = command("certificates", week, "-o", pdf, "--issue", "--json")
    assert {one["id"]: one["serial"] for one in again.records if one["serial"]} == serials
    assert "0 certificates issued now." in again.err


def test_nobody_gets_a_serial_whose_paper_cannot_be_drawn(
    command: Command, program: Program, week: Path, tmp_path: Path
) -> None:
    lucky = next(one for one in command("certificates", week, "--json").records if one["standing"] == "earned")
    desk = program.open(week)
    with desk.file:
        change(desk, lucky["id"], {"native": "张\U000130d2"})
    outcome = command("certificates", week, "-o", tmp_path / "c.pdf", "--issue", "--json")
    assert outcome.status == 1
    assert "张\U000130d2" in outcome.err
    by_id = {one["id"]: one for one in outcome.records}
    assert by_id[lucky["id"]]["serial"] is None
    assert sum(one["serial"] is not None for one in outcome.records) == len(text_of(tmp_path / "c.pdf")) > 10


def test_nobody_has_earned_anything_before_the_week(command: Command, tmp_path: Path) -> None:
    event = tmp_path / "new.companion"
    words = ("--title", "T", "--start", "2016-04-25", "--end", "2016-04-29", "--timezone", "Asia/Seoul")
    command("new", event, *words)
    outcome = command("certificates", event, "-o", tmp_path / "c.pdf")
    assert outcome.status == 1
    assert "Nobody has earned" in outcome.err
    assert not (tmp_path / "c.pdf").exists()


@pytest.mark.parametrize("languages", ["xx", "en,zh,ko", "", ","])
def test_languages_we_do_not_print_are_refused(command: Command, week: Path, tmp_path: Path, languages: str) -> None:
    for name in ("certificates", "report"):
        outcome = command(name, week, "-o", tmp_path / "x.pdf", "--languages", languages)
        assert (outcome.status, outcome.out) == (2, "")
        assert "en, zh, ko" in outcome.err


def test_the_report_agrees_with_the_status_in_every_format(command: Command, week: Path, tmp_path: Path) -> None:
    everybody = command("delegates", week, "--json").records
    for name in ("report.xlsx", "report.csv", "report.pdf"):
        outcome = command("report", week, "-o", tmp_path / name, "--languages", "ko,zh")
        assert outcome.status == 0
        assert outcome.out.strip() == str(tmp_path / name)
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    table = list(csv.reader(io.StringIO((tmp_path / "report.csv").read_text(encoding="utf-8-sig"))))
    assert len(table) == 1 + len(everybody)
    paper = "".join(text_of(tmp_path / "report.pdf"))
    for one in everybody:
        assert one["latin"] in cells
        assert (one["native"], one["latin"]) in {(row[0], row[1]) for row in table}
        assert (one["native"] or "".join(one["latin"].split())) in paper


def test_the_report_of_one_delegation_holds_nobody_else(command: Command, week: Path, tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    assert command("report", week, "-o", path, "--delegation", "shanghai").status == 0
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"))))[1:]
    of_shanghai = command("delegates", week, "--delegation", "Shanghai", "--json").records
    assert {row[0] for row in rows} == {one["native"] for one in of_shanghai}
