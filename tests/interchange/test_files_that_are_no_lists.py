"""Whatever file is chosen, the answer is a list or a sentence with what to do; the program never falls."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.interchange import archives
from companion.interchange.delegates import read_delegates
from companion.interchange.programme import read_programme


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "E-mail"])
    sheet.append(["Anna Berg", "a@example.org"])
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "word"),
    [
        (b"", "a.csv", "is empty"),
        (b"  \r\n", "a.csv", "is empty"),
        (b"%PDF-1.7 ...", "a.pdf", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n....", "a.png", "is a picture"),
        (b"<html><table><tr><td>Name</td></tr></table></html>", "a.xls", "web page"),
        (b"PK\x03\x04 broken", "a.xlsx", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 40, "a.xlsx", "password"),
        (bytes(range(32)) * 50, "a.csv", "no text that can be read"),
        (b"\x15user of the laptop", "~$list.xlsx", "only a note"),
    ],
)
def test_a_wrong_file_gets_a_sentence_and_a_remedy(data: bytes, name: str, word: str) -> None:
    with pytest.raises(UserError, match=word) as caught:
        read_delegates(data, name)
    assert caught.value.remedy


def test_a_file_that_is_gone_or_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not there"):
        read_delegates(tmp_path / "gone.xlsx")
    with pytest.raises(UserError, match="folder"):
        read_delegates(tmp_path)


def test_a_file_that_excel_still_has_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(workbook())

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UserError) as caught:
        read_delegates(path)
    assert str(caught.value) == "Excel still has this file open. Close it there, then try again."


def test_a_list_in_a_zip_is_read() -> None:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as package:
        package.writestr("answers.csv", "Timestamp,Name\n2026/05/28 7:01:33 PM GMT+2,Anna Berg\n")
    result = read_delegates(memory.getvalue(), "answers.zip")
    assert [draft.fields["latin"] for draft in result.drafts] == ["Anna Berg"]


def test_a_bomb_is_refused_even_when_it_lies_about_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST_UNPACKED", 5_000_000)
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", bytes(20_000_000))
    honest = memory.getvalue()
    with pytest.raises(UserError, match="too large"):
        read_delegates(honest, "bomb.xlsx")
    lying = honest.replace(struct.pack("<I", 20_000_000), struct.pack("<I", 1000))
    assert lying != honest
    with pytest.raises(UserError, match="too large"):
        read_delegates(lying, "bomb.xlsx")


def test_a_stray_cell_at_the_far_corner_is_named() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook()))
    sheet = book.active
    assert sheet is not None
    sheet["XFD1048576"] = "x"
    memory = io.BytesIO()
    book.save(memory)
    with pytest.raises(UserError, match="far outside the list, in row 1,048,576 or column XFD"):
        read_delegates(memory.getvalue(), "a.xlsx")


def sentence(call: Callable[[], object]) -> UserError | None:
    """The sentence that a person would read, None when the file was understood; anything else is a fall."""
    try:
        call()
    except UserError as fault:
        return fault
    return None


def is_helpful(fault: UserError | None) -> bool:
    return fault is None or bool(fault.sentence and fault.remedy)


@given(st.binary(max_size=300), st.sampled_from(["a.csv", "a.xlsx", "a.ics"]))
@settings(max_examples=200, deadline=None)
def test_random_bytes_give_a_list_or_a_sentence(data: bytes, name: str) -> None:
    assert is_helpful(sentence(lambda: read_delegates(data, name)))
    assert is_helpful(sentence(lambda: read_programme(data, name, timezone="Asia/Seoul")))


@given(st.text(alphabet=st.sampled_from("姓名Name,;\t|\"\n\r 张伟金김=+@1380.E:/-年월時'"), max_size=120))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_a_list_or_a_sentence(text: str) -> None:
    data = ("Name,Mobile,Date,Start,Title\n" + text).encode()
    assert is_helpful(sentence(lambda: read_delegates(data, "a.csv")))
    assert is_helpful(sentence(lambda: read_programme(data, "a.csv", timezone="Asia/Seoul")))


@given(at=st.integers(0, 6000), byte=st.integers(0, 255), cut=st.integers(0, 400))
@settings(max_examples=60, deadline=None)
def test_a_damaged_workbook_gives_a_list_or_a_sentence(at: int, byte: int, cut: int) -> None:
    data = bytearray(workbook())
    data[at % len(data)] = byte
    assert is_helpful(sentence(lambda: read_delegates(bytes(data[: len(data) - cut]), "a.xlsx")))


@given(st.text(alphabet="BEGIN:VEVENTDTSTARTSUMMARYRRULEFREQ=DAILYUID;\n0123456789TZ", max_size=150))
@settings(max_examples=150, deadline=None)
def test_a_damaged_calendar_gives_a_programme_or_a_sentence(text: str) -> None:
    data = f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\n{text}\nEND:VEVENT\nEND:VCALENDAR\n".encode()
    assert is_helpful(sentence(lambda: read_programme(data, "a.ics", timezone="Asia/Seoul")))


def test_the_check_for_bombs_agrees_with_the_packer() -> None:
    members = archives.inspect(workbook(), "a.xlsx").members
    assert "xl/workbook.xml" in members
