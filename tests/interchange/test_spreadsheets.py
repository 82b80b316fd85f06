"""Reports that leave as XLSX and CSV: real dates, marks in words, and nothing that runs as a formula."""

import csv
from datetime import UTC, date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.reports import Mark, ReportColumn, ReportTable, Share, Tone
from companion.interchange.delegates import read_delegates
from companion.interchange.refusals import refused_rows
from companion.interchange.spreadsheets import write_csv, write_xlsx

TABLE = ReportTable(
    name="Attendance: all/2016",
    title="Low-carbon programme",
    columns=(
        ReportColumn("Name"),
        ReportColumn("姓名"),
        ReportColumn("Opening"),
        ReportColumn("Hours"),
        ReportColumn("Share"),
        ReportColumn("First in"),
        ReportColumn("Day"),
    ),
    rows=(
        (
            "Zhang Wei",
            "张伟",
            Mark(Tone.CAME, "Present"),
            19.75,
            Share(0.82),
            datetime(2016, 4, 25, 9, 2, tzinfo=UTC),
            date(2016, 4, 25),
        ),
        ('=HYPERLINK("http://x")', "+86 138", Mark(Tone.LATE, "Late"), 0, Share(0.0), None, time(9, 30)),
    ),
    notes=("Seoul, 25 to 29 April 2016",),
    frozen_columns=1,
)


def test_a_workbook_with_typed_cells_frozen_header_and_filter(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    write_xlsx([TABLE, TABLE], path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Attendance all 2016", "Attendance all 2016 2"]
    sheet = book.worksheets[0]
    assert sheet["A1"].value == "Low-carbon programme"
    assert [cell.value for cell in sheet[4]] == ["Name", "姓名", "Opening", "Hours", "Share", "First in", "Day"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("B5", "A4:G6")
    assert [cell.value for cell in sheet[5]][2:] == [
        "● Present",
        19.75,
        0.82,
        datetime(2016, 4, 25, 9, 2),  # noqa: DTZ001
        datetime(2016, 4, 25),  # noqa: DTZ001
    ]
    assert sheet["E5"].number_format == "0%"
    assert sheet["C5"].fill.start_color.rgb != sheet["C6"].fill.start_color.rgb


def test_text_that_looks_like_a_formula_stays_text_in_a_workbook(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    write_xlsx([TABLE], path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert (sheet["A6"].value, sheet["A6"].data_type) == ('=HYPERLINK("http://x")', "s")
    assert (sheet["B6"].value, sheet["B6"].data_type) == ("+86 138", "s")


def test_csv_has_a_mark_words_and_no_formulas(tmp_path: Path) -> None:
    path = tmp_path / "report.csv"
    write_csv(TABLE, path)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines()))
    assert rows[1] == ["Zhang Wei", "张伟", "Present", "19.75", "82%", "2016-04-25 09:02", "2016-04-25"]
    assert rows[2][:3] == ['\'=HYPERLINK("http://x")', "'+86 138", "Late"]


@given(st.lists(st.text(max_size=12), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_no_text_ever_becomes_a_formula(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("report")
    table = ReportTable("R", "R", tuple(ReportColumn(text) for text in texts), (tuple(texts),))
    write_csv(table, folder / "r.csv")
    with (folder / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)
    write_xlsx([table], folder / "r.xlsx")
    sheet = openpyxl.load_workbook(folder / "r.xlsx").worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"report\.xlsx") as caught:
        write_xlsx([TABLE], tmp_path / "gone" / "report.xlsx")
    assert caught.value.remedy
    assert not (tmp_path / "gone").exists()


def test_an_older_report_stays_when_the_new_one_cannot_be_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.csv"
    write_csv(TABLE, path)
    before = path.read_bytes()

    def full(_: Path, __: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserError, match="No space left"):
        write_csv(ReportTable("R", "R", (), ()), path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert [item.name for item in tmp_path.iterdir()] == ["report.csv"]


def test_refused_rows_are_saved_corrected_and_read_again(tmp_path: Path) -> None:
    read = read_delegates("姓名,单位,手机\n张伟,环保局,\n张三、李四,规划局,13800138000\n".encode(), "a.csv")
    path = tmp_path / "rows.xlsx"
    write_xlsx([refused_rows(read)], path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    header = {cell.value: cell.column for cell in sheet[3]}
    assert sheet.cell(4, header["Row"]).value == 3
    assert "Two people" in str(sheet.cell(4, header["What to do"]).value)
    sheet.cell(4, header["Native"]).value = "张三"
    book.save(path)
    again = read_delegates(path)
    assert [
        (draft.fields["native"], draft.fields["organisation"], draft.fields["mobile"]) for draft in again.drafts
    ] == [("张三", "规划局", "+86 138 0013 8000")]
