"""The bundled fonts, icons and artwork are whole, small enough, licensed, and draw what we promise."""

from __future__ import annotations

import json
import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "resources" / "fonts"
ICONS = ROOT / "resources" / "icons"
ARTWORK = ROOT / "resources" / "artwork"


def table(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def faces() -> dict[str, TTFontFile]:
    """Every listed file as the page engine reads it, by file name."""
    return {entry["file"]: TTFontFile(str(FONTS / entry["file"])) for entry in table(FONTS / "fonts.json")["fonts"]}


def drawn_by(role: str, weight: int, faces: dict[str, TTFontFile]) -> set[int]:
    """Code points that the faces of one role and weight draw."""
    return {
        point
        for entry in table(FONTS / "fonts.json")["fonts"]
        if entry["role"] == role and entry["weight"] == weight
        for point in faces[entry["file"]].charToGlyph
    }


def name_standard() -> set[int]:
    lines = (ROOT / "packaging" / "name-standard.txt").read_text(encoding="utf-8").splitlines()
    return {ord(character) for line in lines if not line.startswith("#") for character in line}


def test_the_fonts_are_small_enough_to_download_over_a_hotel_network() -> None:
    sizes = [path.stat().st_size for path in FONTS.glob("*.ttf")]
    assert len(sizes) > 10
    assert sum(sizes) <= 45_000_000


def test_every_font_file_is_listed_once_and_has_its_licence_beside_it() -> None:
    entries = table(FONTS / "fonts.json")["fonts"]
    assert sorted(entry["file"] for entry in entries) == sorted(path.name for path in FONTS.glob("*.ttf"))
    for entry in entries:
        licence = (FONTS / entry["licence"]).read_text(encoding="utf-8")
        assert "SIL Open Font License" in re.sub(r"\s+", " ", licence), entry["file"]


def test_postscript_names_are_unique_so_that_no_bold_is_printed_as_regular(faces: dict[str, TTFontFile]) -> None:
    entries = table(FONTS / "fonts.json")["fonts"]
    names = [face.name for face in faces.values()]
    assert len(names) == len({bytes(name) if isinstance(name, bytes) else name for name in names})
    assert len({entry["postscript"] for entry in entries}) == len(entries)
    assert len({(entry["family"], entry["weight"]) for entry in entries}) == len(entries)


def test_the_table_names_each_file_as_the_file_names_itself(faces: dict[str, TTFontFile]) -> None:
    for entry in table(FONTS / "fonts.json")["fonts"]:
        name = faces[entry["file"]].name
        assert (name.decode() if isinstance(name, bytes) else name) == entry["postscript"]
        assert len(faces[entry["file"]].charToGlyph) >= entry["characters"] > 0


def test_no_family_carries_a_name_that_belongs_to_another() -> None:
    for entry in table(FONTS / "fonts.json")["fonts"]:
        assert entry["family"].startswith("Companion ")
        assert not re.search(r"\b(Inter|Noto|EB)\b", entry["family"])


def test_each_stack_asks_known_roles_and_leaves_no_role_out() -> None:
    fonts = table(FONTS / "fonts.json")
    roles = {entry["role"] for entry in fonts["fonts"]}
    assert set(fonts["stacks"]) == {"sans", "serif"}
    assert {role for stack in fonts["stacks"].values() for role in stack} == roles


def test_names_of_the_chinese_standard_are_drawn_in_every_weight(faces: dict[str, TTFontFile]) -> None:
    standard = name_standard()
    assert len(standard) == 8105
    for role, weight in (("han", 400), ("han", 700), ("serif-han", 400), ("serif-han", 700)):
        assert not standard - drawn_by(role, weight, faces), (role, weight)


@pytest.mark.parametrize("character", "龑㛃䶮𬱖")
def test_rare_name_characters_are_drawn(character: str, faces: dict[str, TTFontFile]) -> None:
    assert ord(character) in drawn_by("han", 400, faces)
    assert ord(character) in drawn_by("serif-han", 400, faces)


def test_every_korean_syllable_is_drawn_and_common_ones_in_serif(faces: dict[str, TTFontFile]) -> None:
    syllables = set(range(0xAC00, 0xD7A4))
    assert not syllables - drawn_by("hangul", 400, faces)
    assert not syllables - drawn_by("hangul", 700, faces)
    common = {point for point in syllables if can_encode(point, "euc_kr")}
    assert len(common) == 2350
    assert not common - drawn_by("serif-hangul", 400, faces)
    assert not common - drawn_by("serif-hangul", 700, faces)


def can_encode(point: int, encoding: str) -> bool:
    """Whether `encoding` has a code of its own for `point` (KS X 1001 spells other syllables in eight bytes)."""
    try:
        return len(chr(point).encode(encoding)) == 2
    except UnicodeEncodeError:
        return False


@pytest.mark.parametrize("role", ["text", "serif"])
def test_latin_names_are_drawn_whole_in_every_weight(role: str, faces: dict[str, TTFontFile]) -> None:
    letters = {ord(character) for character in "Lü Zhìwēi Nguyễn Đặng Ørsted Łukasz Straße “’–…"}
    weights = {entry["weight"] for entry in table(FONTS / "fonts.json")["fonts"] if entry["role"] == role}
    assert {400, 500, 600} <= weights
    for weight in weights:
        assert not letters - drawn_by(role, weight, faces)


def test_figures_on_a_certificate_stand_as_high_as_capitals(faces: dict[str, TTFontFile]) -> None:
    """Old-style figures vary: 1 is as low as an x and 7 falls below the line."""
    for entry in table(FONTS / "fonts.json")["fonts"]:
        if entry["role"] != "serif":
            continue
        face = faces[entry["file"]]
        capital = outline_height(face, "H")
        assert all(abs(outline_height(face, digit) - capital) <= 0.1 * capital for digit in "0123456789")
        assert outline_height(face, "x") < 0.75 * capital


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["companion", "-platform", "offscreen"]


@pytest.mark.usefixtures("qapp")
def test_the_screen_finds_the_right_file_for_every_family_and_weight() -> None:
    from PySide6.QtGui import QFont, QFontDatabase, QRawFont

    entries = table(FONTS / "fonts.json")["fonts"]
    loaded = [QFontDatabase.addApplicationFont(str(FONTS / entry["file"])) for entry in entries]
    try:
        assert all(number >= 0 for number in loaded)
        for entry in entries:
            font = QFont(entry["family"], 20)
            font.setWeight(QFont.Weight(entry["weight"]))
            found = QRawFont.fromFont(font, QFontDatabase.WritingSystem.Any)
            assert (found.familyName(), found.weight()) == (entry["family"], entry["weight"])
            assert entry["postscript"].encode("utf-16-be") in bytes(found.fontTable("name").data()), entry["file"]
    finally:
        for number in loaded:
            QFontDatabase.removeApplicationFont(number)


def outline_height(face: TTFontFile, character: str) -> int:
    """Height of a glyph's outline in font units, from its `glyf` header (OpenType: numberOfContours, then the box)."""
    glyph = face.charToGlyph[ord(character)]
    start = face.get_table_pos("glyf")[0] + face.glyphPos[glyph]
    _, _, y_min, _, y_max = struct.unpack(">hhhhh", face._ttf_data[start : start + 10])
    return int(y_max - y_min)


def test_every_icon_listed_is_a_drawing_in_the_text_colour() -> None:
    icons = table(ICONS / "icons.json")
    assert sorted(icons.values()) == sorted(path.name for path in ICONS.glob("*.svg"))
    assert len(icons) > 100
    for meaning, file in icons.items():
        assert file == f"{meaning}.svg"
        drawing = ET.fromstring((ICONS / file).read_text(encoding="utf-8"))  # noqa: S314 - our own file
        assert drawing.get("viewBox") == "0 0 24 24"
        assert drawing.get("stroke") == "currentColor"
        assert drawing.get("stroke-width") == ("2.4" if meaning.startswith("sign-") else "1.75")
        assert len(drawing) > 0


def test_the_icon_licence_is_kept_beside_the_icons() -> None:
    licence = (ICONS / "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert "ISC License" in licence
    assert "Lucide" in licence


def test_ridges_reach_from_edge_to_edge_and_never_fold_back() -> None:
    art = table(ARTWORK / "ridges.json")
    assert [ridge["name"] for ridge in art["ridges"]] == ["far", "middle", "near", "front"]
    for ridge in art["ridges"]:
        xs = [ridge["start"][0], *(x for curve in ridge["curves"] for x in curve[0::2])]
        ys = [ridge["start"][1], *(y for curve in ridge["curves"] for y in curve[1::2])]
        assert (xs[0], xs[-1]) == (0, 1)
        assert xs == sorted(xs)
        assert all(0 < y <= 1 for y in ys)


def test_every_scene_names_a_palette_that_colours_every_ridge() -> None:
    art = table(ARTWORK / "ridges.json")
    for scene in art["scenes"].values():
        palette = art["colours"][scene["colours"]]
        assert all(re.fullmatch("#[0-9A-F]{6}", palette[ridge["name"]]) for ridge in art["ridges"])
        assert scene["sun"] is None or palette["sun"]


def test_the_emblem_stays_inside_its_circle() -> None:
    areas = table(ARTWORK / "ridges.json")["emblem"]["areas"]
    assert len(areas) == 4
    for area in areas:
        assert all((x - 0.5) ** 2 + (y - 0.5) ** 2 <= 0.2501 for x, y in area["points"])


@pytest.mark.parametrize("file", ["app-icon.svg", "ready-badge.svg", "emblem.svg", "ridges.svg"])
def test_each_drawing_can_be_read(file: str) -> None:
    drawing = ET.fromstring((ARTWORK / file).read_text(encoding="utf-8"))  # noqa: S314 - our own file
    assert drawing.tag.endswith("svg")
    assert len(drawing) > 0


def test_the_application_icon_exists_for_every_system() -> None:
    assert (ARTWORK / "app-icon.png").read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
    assert (ARTWORK / "app-icon.ico").read_bytes()[:4] == b"\x00\x00\x01\x00"
    apple = (ARTWORK / "app-icon.icns").read_bytes()
    assert apple[:4] == b"icns"
    assert struct.unpack(">I", apple[4:8])[0] == len(apple)
