"""Certificates on the command line: decide, take back, register, rule, files for each person, signatures."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PIL import Image, ImageDraw

from companion.bootstrap import Program
from companion.settings import Settings, save

Command = Callable[..., Any]
SHORT, LU = "Deng Chunhui", "Lu Zhiwei"


def scan_of_ink(folder: Path, kind: str, width: int) -> Path:
    """A stroke of blue ink on a sheet of white paper."""
    sheet = Image.new("RGB", (width, width // 2), (252, 251, 248))
    ImageDraw.Draw(sheet).line(
        (width // 4, width // 3, width // 2, width // 6, width * 3 // 4, width // 3), fill=(20, 30, 120), width=14
    )
    file = folder / f"ink.{kind}"
    sheet.save(file, quality=90)
    return file


def test_a_decision_and_a_void_are_told_with_their_reasons(command: Command, week: Path, tmp_path: Path) -> None:
    given = command(
        "certificate", week, SHORT, "--give", "--reason", "ill, wrote the report", "--by", "Jiwon", "--json"
    )
    assert given.status == 0
    assert (given.record["deed"], given.record["reason"], given.record["by"]) == (
        "given",
        "ill, wrote the report",
        "Jiwon",
    )
    assert command("certificate", week, SHORT, "--hold-back").status == 2
    command("certificates", week, "--issue", "--json")
    void = command("certificate", week, SHORT, "--void", "--hold-back", "--reason", "a mistake", "--json")
    assert [one["deed"] for one in void.records] == ["given", "issued", "taken-back", "held-back"]
    assert command("certificate", week, SHORT, "--void", "--reason", "again").status == 2
    assert "taken back SLC-2016-" in command("certificate", week, SHORT).out
    assert command("certificate", week, SHORT, "--give", "--lift", "--reason", "x").status == 2


def test_the_register_notices_what_should_be_issued_again(command: Command, week: Path) -> None:
    command("certificates", week, "--issue", "--json")
    calm = command("register", week, "--json")
    assert (calm.status, len(calm.records), {one["state"] for one in calm.records}) == (0, 16, {"stands"})
    assert command("certificate-rule", week, "--share", "100", "--no-excused").status == 0
    odd = command("register", week, "--json")
    assert odd.status == 1
    unearned = {one["delegate"] for one in odd.records if one["unearned"]}
    standing = {one["id"] for one in command("certificates", week, "--json").records if one["standing"] == "earned"}
    assert unearned == {one["delegate"] for one in odd.records} - standing
    assert "is not earned any more" in command("register", week).out


def test_a_rule_is_tried_and_then_kept(command: Command, week: Path) -> None:
    before = command("certificate-rule", week, "--json").record
    assert (before["earned"], before["changed"], before["kept"]) == (16, [], False)
    tried = command("certificate-rule", week, "--share", "90", "--absences", "1", "--dry-run", "--json").record
    assert tried["earned"] == 16 - len(tried["changed"]) < 16
    assert all(one["reasons"] and one["before"] == "earned" for one in tried["changed"])
    assert command("certificate-rule", week, "--json").record == before
    kept = command("certificate-rule", week, "--share", "90", "--absences", "1", "--json").record
    assert kept == {**tried, "kept": True}
    assert command("certificate-rule", week, "--json").record["share"] == 0.9
    assert command("certificate-rule", week, "--absences", "some").status == 2
    must = command("certificate-rule", week, "--must", "Closing ceremony", "--dry-run", "--json").record
    assert len(must["must_attend"]) == len(kept["must_attend"]) + 1


def test_each_person_gets_a_file_with_a_sensible_name(command: Command, week: Path, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "certificates"
    assert (
        command("certificates", week, "--issue", "--each", folder, "--activities", "--only", LU, "--json").status == 0
    )
    (file,) = folder.iterdir()
    (serial,) = (one["serial"] for one in command("register", week, "--json").records)
    assert file.name == f"{serial} 陆知微 Lu Zhiwei.pdf"
    reader = pypdf.PdfReader(BytesIO(file.read_bytes()))
    assert len(reader.pages) == 2
    assert reader.metadata is not None
    assert reader.metadata.keywords == serial
    assert command("certificates", week, "--each", folder, "--no-activities").status == 0
    assert len(list(folder.iterdir())) == 16
    assert len(pypdf.PdfReader(BytesIO(file.read_bytes())).pages) == 1


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_signature_on_white_paper_becomes_ink_alone_and_is_printed(
    command: Command, week: Path, tmp_path: Path, kind: str
) -> None:
    assert command("signatures", week).out.strip() == "There is no picture yet."
    kept = command("signatures", week, "--signature1", scan_of_ink(tmp_path, kind, 800), "--json")
    assert kept.status == 1
    assert (kept.record["place"], 390 < kept.record["width"] < 440) == ("signature1", True)  # cut to the ink
    assert kept.record["dots_per_inch"] < 300
    command("signatures", week, "--seal", scan_of_ink(tmp_path, kind, 2500))
    fine = command("signatures", week, "--signature1", scan_of_ink(tmp_path, kind, 2600), "--json")
    assert {one["place"]: one["dots_per_inch"] >= 300 for one in fine.records} == {"signature1": True, "seal": True}
    pdf = tmp_path / "one.pdf"
    command("certificates", week, "-o", pdf, "--only", LU)
    (page,) = pypdf.PdfReader(BytesIO(pdf.read_bytes())).pages
    ink = [image.image for image in page.images]
    assert len(ink) == 2
    for picture in ink:
        assert picture is not None
        alpha = picture.convert("RGBA").getchannel("A")
        assert alpha.getpixel((0, 0)) == 0
        assert alpha.getextrema()[1] > 200
    assert command("signatures", week, "--remove", "signature1", "--json").record["place"] == "seal"
    text = tmp_path / "text.png"
    text.write_text("no picture")
    assert command("signatures", week, "--seal", text).status == 2
    blank = tmp_path / "blank.png"
    Image.new("RGB", (300, 200), "white").save(blank)
    assert "no ink" in command("signatures", week, "--seal", blank).err


def test_the_command_line_draws_the_design_that_was_chosen_for_the_event(
    command: Command, program: Program, week: Path, tmp_path: Path
) -> None:
    def page(*words: str) -> tuple[float, float]:
        pdf = tmp_path / "one.pdf"
        assert command("certificates", week, "-o", pdf, "--only", LU, *words).status == 0
        box = pypdf.PdfReader(pdf).pages[0].mediabox
        return round(float(box.width)), round(float(box.height))

    lying, upright = page("--template", "completion"), page("--template", "letter")
    assert lying[0] > lying[1]
    assert upright != lying
    assert page() == lying
    save(Settings(certificate_template="letter"), program.settings_file)
    assert page() == upright  # the last one of this laptop, while nobody chose one for the event
    assert command("design", week, "--use", "completion").status == 0
    assert page() == lying
    save(Settings(certificate_template="gone-since"), program.settings_file)
    assert page() == lying
    assert page("--template", "letter") == upright
    wrong = command("design", week, "--use", "a6")
    assert wrong.status == 2
    assert "completion" in wrong.err


def test_a_design_with_a_photo_shows_it_on_the_certificate(command: Command, week: Path, tmp_path: Path) -> None:
    design, face, pdf = tmp_path / "mine.json", tmp_path / "face.jpg", tmp_path / "one.pdf"
    Image.new("RGB", (300, 400), (30, 80, 160)).save(face)
    assert command("photo", week, LU, face).status == 0
    assert command("design", week, "--export", "modern", "-o", design).status == 0
    document = json.loads(design.read_text("utf-8"))
    place = {"type": "photo", "id": "face", "x": 20, "y": 20, "w": 15, "h": 20}
    design.write_text(json.dumps({**document, "id": "faces", "elements": [*document["elements"], place]}), "utf-8")
    assert command("design", week, "--import", design).out.strip() == "faces"

    def faces(*words: object) -> list[tuple[int, int]]:
        assert command("certificates", week, "--only", LU, *words).status == 0
        (page,) = pypdf.PdfReader(BytesIO(pdf.read_bytes())).pages
        images = [image.image for image in page.images]
        return [image.size for image in images if image is not None and image.width < image.height]

    assert faces("-o", pdf, "--template", "modern") == []
    assert faces("-o", pdf, "--template", "faces") == [(300, 400)]
    assert command("certificates", week, "--only", LU, "--each", tmp_path / "each", "--template", "faces").status == 0
    (pdf,) = (tmp_path / "each").iterdir()
    assert faces() == [(300, 400)]
