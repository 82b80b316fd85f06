"""Designs from the command line: out to a file, in from one, printed with, removed and taken back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2

from companion.bootstrap import Program

Command = Callable[..., Any]


def pictures(file: Path) -> list[bytes]:
    """Every page of a PDF as pixels."""
    with pypdfium2.PdfDocument(file) as pdf:
        return [page.render(scale=0.7).to_pil().tobytes() for page in pdf]


def test_every_shipped_design_is_the_same_as_a_design_of_the_event(
    command: Command, program: Program, week: Path, tmp_path: Path
) -> None:
    """All designs: out into files, in as the event's own, and printed beside the shipped ones."""
    shipped = command("design", week, "--json").records
    assert len(shipped) >= 19
    papers = [one for one in program.documents.stocks() if one.measured]

    def paper(width: float, height: float) -> str:
        wide = [one for one in papers if one.label_width > width - 0.5 and one.label_height > height - 0.5]
        return min(wide, key=lambda one: one.label_width * one.label_height).id

    mine, pdf = tmp_path / "mine.json", tmp_path / "one.pdf"
    for design in shipped:
        assert not design["own"]
        assert command("design", week, "--export", design["id"], "-o", mine).status == 0
        own = command("design", week, "--import", mine, "--json").record["id"]
        assert own != design["id"]
        words = (design["kind"] + "s", week)
        if design["kind"] == "badge":
            words += ("--stock", paper(design["width"], design["height"]))
        drawn = []
        for name in (design["id"], own):
            made = command(*words, "-o", pdf, "--template", name, "--only", "Lu Zhiwei")
            assert (made.status, pdf.exists()) == (0, True), (name, made.err)
            drawn.append(pictures(pdf))
            pdf.unlink()
        assert drawn[0] == drawn[1], design["id"]
        assert len({*drawn[0][0]}) > 2, "an empty page"
    assert len(command("design", week, "--json").records) == 2 * len(shipped)


def test_a_design_goes_out_is_changed_and_comes_in(command: Command, week: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.json"
    assert command("design", week, "--export", "a6", "-o", mine).status == 0
    document = json.loads(mine.read_text("utf-8"))
    document |= {"title": {"en": "Our badge", "ko": "우리 명찰"}}
    document["elements"].append(
        {"type": "text", "id": "ours", "text": "Own words", "x": 10, "y": 2, "w": 30, "h": 5, "size": 3, "side": "back"}
    )
    mine.write_text(json.dumps(document), "utf-8")
    assert command("design", week, "--check", mine).status == 0
    kept = command("design", week, "--import", mine, "--json").record
    assert kept["id"] == "our-badge", "the id of a shipped design is not taken"
    listed = {one["id"]: one for one in command("design", week, "--list", "--json").records}
    assert (listed["our-badge"]["own"], listed["our-badge"]["back"], listed["a6"]["own"]) == (True, True, False)
    drawn = command("badges", week, "-o", tmp_path / "b.pdf", "--template", "our-badge", "--stock", "a4-a6-2x2")
    assert drawn.status == 0
    pages = pypdf.PdfReader(tmp_path / "b.pdf").pages
    assert "Own words" in pages[1].extract_text()
    assert "Own words" not in pages[0].extract_text()


def test_a_second_import_is_a_copy_unless_it_is_to_replace(command: Command, week: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.json"
    command("design", week, "--export", "completion", "-o", mine)
    mine.write_text(json.dumps(json.loads(mine.read_text("utf-8")) | {"id": "ours"}), "utf-8")
    assert command("design", week, "--import", mine, "--json").record["id"] == "ours"
    assert command("design", week, "--import", mine, "--json").record["id"] != "ours"
    assert command("design", week, "--import", mine, "--replace", "--json").record["id"] == "ours"
    own = [one["id"] for one in command("design", week, "--json").records if one["own"]]
    assert len(own) == 2


def test_a_removed_design_can_be_taken_back(command: Command, week: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.json"
    command("design", week, "--export", "a6", "-o", mine)
    mine.write_text(json.dumps(json.loads(mine.read_text("utf-8")) | {"id": "ours"}), "utf-8")
    command("design", week, "--import", mine)
    assert command("design", week, "--remove", "ours").status == 0
    assert command("badges", week, "-o", tmp_path / "b.pdf", "--template", "ours").status == 2
    assert command("design", week, "--remove", "ours").status == 2
    entry = command("journal", week, "--json").records[-1]
    assert entry["kind"] == "template_put"
    assert command("undo", week, entry["id"]).status == 0
    assert "ours" in {one["id"] for one in command("design", week, "--json").records}


def test_mistakes_are_told_and_not_kept(command: Command, week: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    element = {"type": "text", "id": "a", "text": "{nobody}", "x": 1, "y": 1, "w": 9, "h": 9, "size": 3}
    other = element | {"id": "b", "colour": "green"}
    head = {"version": 2, "id": "w", "kind": "badge", "title": {}, "width": 60, "height": 40}
    wrong.write_text(json.dumps(head | {"bands": {"delegate": "#000000"}, "elements": [element, other]}), "utf-8")
    checked = command("design", week, "--check", wrong, "--json")
    assert (checked.status, [one["element"] for one in checked.records]) == (1, ["a", "b"])
    assert "nobody" in command("design", week, "--check", wrong).out
    refused = command("design", week, "--import", wrong)
    assert refused.status == 2
    assert "nobody" in refused.err
    assert not [one for one in command("design", week, "--json").records if one["own"]]


def test_half_a_command_is_asked_to_be_whole(command: Command, week: Path, tmp_path: Path) -> None:
    for words in (("--export", "a6"), ("-o", "x.json"), ("--remove", "a", "--check", tmp_path / "x.json")):
        assert command("design", week, *words).status == 2
    assert command("design", week, "--export", "nothing", "-o", tmp_path / "x.json").status == 2
    assert command("design", week, "--import", tmp_path / "none.json").status == 2


def test_names_that_cannot_be_drawn_are_told_before_the_work_begins(
    command: Command, week: Path, tmp_path: Path
) -> None:
    assert command("add", week, "--native", "李😀娜", "--latin", "Li Na", "--delegation", "Shanghai").status == 0
    drawn = command("badges", week, "-o", tmp_path / "b.pdf")
    assert drawn.status == 1
    first, second = drawn.err.splitlines()[:2]
    assert first == "1 name cannot be drawn:"
    assert "李😀娜" in second
    assert "take it out" in second
