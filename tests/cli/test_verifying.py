"""A certificate is believed when, and only when, the event signed what the paper shows."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.cli.main import run
from companion.domain.pages import PageRead
from companion.services import certificates
from companion.services.signing import Statement, key_fingerprint, public_key, sign
from companion.services.verifying import authority_of_key, check_pages, differences

Command = Callable[..., Any]
ON_THURSDAY = datetime(2016, 4, 28, 1, 0, tzinfo=UTC)
"""On the fourth day of the week."""


@pytest.fixture(scope="module")
def issued_once(sample_files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The week with its certificates issued, and their paper: made once, as every test only reads them or copies."""
    folder = tmp_path_factory.mktemp("issued")
    event, pdf = Path(shutil.copy(sample_files["week"], folder / "week.companion")), folder / "certificates.pdf"
    own = Program(
        clock=lambda: ON_THURSDAY, settings_file=folder / "settings.json", logs=folder, backups=folder / "backups"
    )
    assert run(["certificates", str(event), "-o", str(pdf), "--issue"], own) == 0
    return event, pdf


@pytest.fixture
def week(issued_once: tuple[Path, Path], tmp_path: Path) -> Path:
    return Path(shutil.copy(issued_once[0], tmp_path / "week.companion"))


@pytest.fixture
def issued(issued_once: tuple[Path, Path]) -> Path:
    return issued_once[1]


def drawn(program: Program, week: Path, pdf: Path, **changed: Any) -> str:
    """Draws the first certificate with other words beside its true code; returns its serial."""
    desk = program.open(week)
    with desk.file:
        first = certificates.contents(desk.file.read, desk.now)[0]
    pdf.write_bytes(program.documents.certificates([replace(first, **changed)]).pdf)
    return first.serial


def code_of(program: Program, week: Path) -> tuple[str, str]:
    """The public key of the event and the code of its first certificate."""
    desk = program.open(week)
    with desk.file:
        return certificates.public_key(desk.file), certificates.contents(desk.file.read, desk.now)[0].qr


def test_every_issued_certificate_is_valid_by_event_and_by_key(
    command: Command, program: Program, week: Path, issued: Path
) -> None:
    outcome = command("verify", week, issued, "--json")
    assert outcome.status == 0
    serials = {one["serial"] for one in command("certificates", week, "--json").records if one["serial"]}
    assert {one["serial"] for one in outcome.records} == serials
    assert all(one["valid"] and not one["differences"] for one in outcome.records)
    assert [one["page"] for one in outcome.records] == list(range(1, len(serials) + 1))
    key, code = code_of(program, week)
    assert command("verify", key, issued).status == 0
    by_text = command("verify", key, "--text", code, "--json")
    assert by_text.status == 0
    assert by_text.record["serial"] in serials
    assert "Valid." in command("verify", week, "--text", code).out


def test_a_changed_code_is_not_valid(command: Command, program: Program, week: Path, issued: Path) -> None:
    _, code = code_of(program, week)
    middle = len(code) // 2
    changed = code[:middle] + ("A" if code[middle] != "A" else "B") + code[middle + 1 :]
    outcome = command("verify", week, "--text", changed, "--json")
    assert outcome.status == 1
    assert (outcome.record["valid"], outcome.record["serial"]) == (False, None)
    assert "NOT VALID" in command("verify", week, "--text", changed).out


def test_the_code_of_another_event_is_not_valid(
    command: Command, program: Program, week: Path, issued: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.companion"
    assert command("sample", other, "--as-dated", "--programme", "2025").status == 0
    assert command("verify", other, issued).status == 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"hours": 999.0}, "999"),
        ({"latin": "Somebody Else"}, "Latin name"),
        ({"native": "别人"}, "native name"),
        ({"serial": "SLC-2016-777"}, "serial"),
        ({"issued_on": date(2016, 4, 27)}, "2016-04-27"),
        ({"first_day": date(2016, 4, 24)}, "2016-04-24"),
        ({"last_day": date(2016, 5, 1)}, "2016-05-01"),
        ({"attended": 12, "planned": 14}, "12 of 14"),
    ],
)
def test_a_paper_that_shows_something_else_than_was_signed_is_found_out(
    command: Command, program: Program, week: Path, issued: Path, tmp_path: Path, changed: dict[str, Any], said: str
) -> None:
    forged = tmp_path / "forged.pdf"
    serial = drawn(program, week, forged, **changed)
    outcome = command("verify", week, forged, "--json")
    assert outcome.status == 1
    assert (outcome.record["valid"], outcome.record["serial"]) == (False, serial)
    assert outcome.record["differences"]
    assert all(said in difference for difference in outcome.record["differences"])


def test_a_certificate_that_was_taken_back_is_not_valid_to_the_event(
    command: Command, program: Program, week: Path, issued: Path
) -> None:
    key, code = code_of(program, week)
    serial = command("verify", key, "--text", code, "--json").record["serial"]
    delegate = next(one for one in command("certificates", week, "--json").records if one["serial"] == serial)
    desk = program.open(week)
    with desk.file:
        certificates.void(desk, delegate["id"], serial, "wrong name")
    outcome = command("verify", week, "--text", code, "--json")
    assert outcome.status == 1
    assert "took this certificate back" in outcome.record["fault"]
    assert (outcome.record["state"], outcome.record["reason"]) == ("taken-back", "wrong name")
    told = command("verify", week, "--text", code).out
    assert "Seoul 2016” took this certificate back: wrong name." in told
    again = command("certificates", week, "-o", week.with_suffix(".pdf"), "--issue", "--json").records
    new = next(one["serial"] for one in again if one["id"] == delegate["id"])
    assert new not in {serial, None}
    assert command("verify", week, issued).status == 1


def test_the_list_of_activities_belongs_to_its_certificate_and_its_sum_is_checked(
    command: Command, program: Program, week: Path, tmp_path: Path
) -> None:
    desk = program.open(week)
    with desk.file:
        some = certificates.contents(desk.file.read, desk.now, activities=True)[:2]
    pdf = tmp_path / "lists.pdf"
    pdf.write_bytes(program.documents.certificates(some).pdf)
    found = command("verify", week, pdf, "--json")
    assert found.status == 0
    assert [one["list_of"] for one in found.records] == [None, some[0].serial, None, some[1].serial]
    assert all(one["valid"] for one in found.records)
    assert "is not signed" in command("verify", week, pdf).out
    statement = Statement("S-1", "张伟", "Zhang Wei", 4.5, 2, 3, *(date(2026, 9, 20),) * 3, "Visit")
    code = sign("11" * 32, statement)
    front = PageRead(1, (code,), "No. S-1 张伟 Zhang Wei 4.5 hours")
    for hours, good in (("4.5", True), ("45", False)):
        page = PageRead(2, (), f"Activities 张伟 Zhang Wei\nTotal {hours}\nNo. S-1")
        _first, listed = check_pages(authority_of_key(public_key("11" * 32)), [front, page])
        assert listed.valid is good


@pytest.mark.parametrize(
    ("line", "good"),
    [
        ("19–23 October 2026", True),
        ("18–23 October 2026", False),
        ("19 October – 23 October 2026", True),
        ("19 October – 2 November 2026", False),
        ("2026 年 10 月 19 日至 23 日", True),
        ("2026 年 10 月 19 日至 24 日", False),
        ("2026년 10월 19일부터 23일까지", True),
        ("2026년 9월 19일부터 10월 23일까지", False),
        ("Seoul, 24 October 2026", True),
        ("Seoul, 31 February 2026", False),
    ],
)
def test_every_day_on_the_page_has_to_be_a_signed_one(line: str, good: bool) -> None:
    days = date(2026, 10, 19), date(2026, 10, 23), date(2026, 10, 24)
    statement = Statement("S-1", "张伟", "Zhang Wei", 19.75, 9, 11, *days, "Visit")
    page = f"No. S-1\n{line}\n张伟 Zhang Wei, 19.75 hours"
    assert (differences(statement, page) == ()) is good


def test_what_is_no_certificate_is_said_so(command: Command, program: Program, week: Path, tmp_path: Path) -> None:
    badges = tmp_path / "badges.pdf"
    command("badges", week, "-o", badges, "--delegation", "Shanghai")
    outcome = command("verify", week, badges, "--json")
    assert outcome.status == 1
    assert all("no certificate code" in one["fault"] for one in outcome.records)
    noise = tmp_path / "noise.pdf"
    noise.write_bytes(b"%PDF-1.7 nothing")
    key = "A" * 52
    for words in (
        (week, noise), (week, tmp_path / "missing.pdf"), (week, "--text", "https://example.org"), (week,),
        (week, badges, "--text", "x"), ("nonsense!", badges), (key[:20], "--text", "CMPC1:" + "A" * 200),
    ):  # fmt: skip
        refused = command("verify", *words)
        assert (refused.status, refused.out) == (2, ""), words
        assert refused.err.strip()


def test_hours_in_the_title_of_the_event_are_no_hours_of_the_delegate() -> None:
    day = date(2026, 9, 20)
    statement = Statement("S-1", "张伟", "Zhang Wei", 19.75, 9, 11, day, day, day, "24 Hours of Seoul")
    page = "S-1 张伟 Zhang Wei 24 Hours of Seoul, attending 9 of 11 sessions, {} hours in all. 共 {} 学时"
    assert differences(statement, page.format("19.75", "19.75")) == ()
    assert len(differences(statement, page.format("19.75", "20"))) == 1
    assert len(differences(statement, "S-1 张伟 Zhang Wei")) == 1


def test_a_page_is_written_for_everybody_else_with_the_fingerprint_that_the_report_prints(
    command: Command, program: Program, week: Path, issued: Path, tmp_path: Path
) -> None:
    import pypdfium2

    desk = program.open(week)
    with desk.file:
        gone = certificates.contents(desk.file.read, desk.now)[0]
        certificates.void(desk, gone.delegate, gone.serial, "wrong name")
        key = certificates.public_key(desk.file)
    page = tmp_path / "check.html"
    outcome = command("verifier", week, "-o", page)
    assert outcome.status == 0
    assert outcome.out.strip() == key_fingerprint(key)
    assert "1 certificate taken back" in outcome.err
    written = page.read_text(encoding="utf-8")
    assert key in written
    assert gone.serial in written
    assert gone.latin not in written
    report = tmp_path / "report.pdf"
    assert command("report", week, "-o", report).status == 0
    document = pypdfium2.PdfDocument(report)
    try:
        texts = [sheet.get_textpage().get_text_range() for sheet in document]
    finally:
        document.close()
    assert texts
    assert all(key_fingerprint(key) in text for text in texts)


def test_a_page_goes_into_a_html_file_only(command: Command, week: Path, tmp_path: Path) -> None:
    refused = command("verifier", week, "-o", tmp_path / "check.pdf")
    assert (refused.status, refused.out) == (2, "")
    assert not (tmp_path / "check.pdf").exists()
