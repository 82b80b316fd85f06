"""Photos from the command line: one, a folder, none any more; and never in a listing."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

Command = Callable[..., Any]


def save(path: Path, size: tuple[int, int] = (900, 1200)) -> Path:
    out = BytesIO()
    Image.new("RGB", size, "teal").save(out, "JPEG")
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(out.getvalue())
    return path


def test_a_photo_is_kept_and_removed(command: Command, week: Path, tmp_path: Path) -> None:
    kept = command("photo", week, "Lu Zhiwei", save(tmp_path / "lu.jpg"), "--json").record
    assert kept["delegate"]["latin"] == "Lu Zhiwei"
    assert (kept["photo"]["width"], kept["photo"]["height"]) == (360, 480)
    assert command("photo", week, "Lu Zhiwei", "--remove", "--json").record["photo"] is None
    assert command("photo", week, "Lu Zhiwei", "--remove").status == 2
    assert command("check", week).status in {0, 1}


def test_a_folder_is_matched_and_the_rest_reported(command: Command, week: Path, tmp_path: Path) -> None:
    people = command("delegates", week, "--json").records
    folder = tmp_path / "photos"
    save(folder / f"{people[0]['code']}.jpg")
    save(folder / f"{people[1]['latin']}.jpg")
    save(folder / "holiday.jpg")
    (folder / f"{people[2]['id']}.png").write_bytes(b"no picture")
    (folder / "list.txt").write_text("not a picture")
    done = command("photo", week, "--folder", folder, "--json")
    assert done.status == 1
    assert {one["delegate"]["id"] for one in done.records if one["delegate"]} == {people[0]["id"], people[1]["id"]}
    assert {one["file"] for one in done.records if not one["delegate"]} == {"holiday.jpg", f"{people[2]['id']}.png"}
    assert "2 photos kept." in done.err


def test_no_photo_is_in_a_listing(command: Command, week: Path, tmp_path: Path) -> None:
    command("photo", week, "Lu Zhiwei", save(tmp_path / "lu.jpg"))
    listed = command("journal", week, "--json").records
    (entry,) = (one for one in listed if one["kind"] == "photo_put")
    assert len(json.dumps(entry)) < 600
    for words in (("delegates", week, "--json", "--sensitive"), ("report", week, "-o", tmp_path / "r.csv")):
        outcome = command(*words)
        assert "/9j/" not in outcome.out
    assert b"/9j/" not in (tmp_path / "r.csv").read_bytes()


def test_half_a_command_is_asked_to_be_whole(command: Command, week: Path, tmp_path: Path) -> None:
    for words in ((), ("Lu Zhiwei",), ("--remove",), ("Lu Zhiwei", "--folder", tmp_path)):
        assert command("photo", week, *words).status == 2
    assert command("photo", week, "Lu Zhiwei", tmp_path / "missing.jpg").status == 2
    assert command("photo", week, "--folder", tmp_path / "missing").status == 2
