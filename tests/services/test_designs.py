"""Designs of an event: kept, renamed, copied, removed and taken back; on every desk; with pictures written once."""

import io
import json
import struct
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion import paths
from companion.domain.answers import UserError
from companion.domain.design_records import changed_fields, design_document, design_fields
from companion.output.engine import Engine
from companion.services import designs
from companion.services.designs import EngineOfEvent
from companion.services.desk import undo
from companion.services.ports import Desk
from companion.store.file import create


def own(**changes: Any) -> dict[str, Any]:
    head: dict[str, Any] = {
        "version": 2,
        "id": "mine",
        "kind": "badge",
        "title": {"en": "Mine"},
        "width": 90,
        "height": 55,
        "bands": {"delegate": "#0E423B"},
        "elements": [
            {"type": "text", "id": "native", "text": "{native}", "x": 5, "y": 5, "w": 80, "h": 12, "size": 9, "min": 4}
        ],
    }
    return head | changes


def picture(letter: str) -> dict[str, str]:
    return {"media": "image/png", "data": letter * 1000}


def last_entry(desk: Desk) -> Any:
    return list(desk.file.read.journal())[-1][1]


def test_a_design_is_kept_changed_and_taken_back(empty_desk: Desk) -> None:
    designs.save(empty_desk, own())
    designs.save(empty_desk, own(width=86))
    assert designs.design_named(empty_desk.file.read, "mine").document == own(width=86)
    undo(empty_desk, last_entry(empty_desk).id)
    assert designs.design_named(empty_desk.file.read, "mine").document == own()
    designs.remove(empty_desk, "mine")
    assert designs.own_designs(empty_desk.file.read) == ()
    with pytest.raises(UserError, match="no design"):
        designs.design_named(empty_desk.file.read, "mine")
    undo(empty_desk, last_entry(empty_desk).id)
    assert [one.title for one in designs.own_designs(empty_desk.file.read, "badge")] == ["Mine"]
    assert designs.own_designs(empty_desk.file.read, "certificate") == ()
    assert empty_desk.file.check().projections_agree


def test_saving_what_is_already_there_writes_nothing(empty_desk: Desk) -> None:
    designs.save(empty_desk, own())
    before = empty_desk.file.read.entry_count()
    designs.save(empty_desk, own())
    assert empty_desk.file.read.entry_count() == before


def test_a_picture_is_written_once_and_not_with_every_edit(empty_desk: Desk) -> None:
    first = own(pictures={"logo": picture("A")})
    designs.save(empty_desk, first)
    designs.save(empty_desk, {**first, "width": 86})
    assert last_entry(empty_desk).body == {"width": 86}
    both = {**first, "width": 86, "pictures": {"logo": picture("A"), "back": picture("B")}}
    designs.save(empty_desk, both)
    assert list(last_entry(empty_desk).body) == ["picture/back"]
    designs.save(empty_desk, {**both, "pictures": {"back": picture("B")}})
    assert last_entry(empty_desk).body == {"picture/logo": None}
    assert designs.design_named(empty_desk.file.read, "mine").document["pictures"] == {"back": picture("B")}


def test_a_removed_design_that_is_saved_again_has_nothing_of_the_old_one(empty_desk: Desk) -> None:
    designs.save(empty_desk, own(bleed=3, pictures={"logo": picture("A")}))
    designs.remove(empty_desk, "mine")
    designs.save(empty_desk, own())
    assert designs.design_named(empty_desk.file.read, "mine").document == own()


def test_copies_get_ids_that_can_be_typed(empty_desk: Desk) -> None:
    first = designs.duplicate(empty_desk, own(), {"en": "Speakers, day 1"})
    second = designs.duplicate(empty_desk, first.document, {"en": "Speakers, day 1"})
    third = designs.duplicate(empty_desk, own(), {"zh": "演讲者"}, taken=("a6",))
    assert (first.id, second.id) == ("speakers-day-1", "speakers-day-1-2")
    assert third.id.startswith("design-")
    assert designs.rename(empty_desk, first.id, {"en": "Guests ", "zh": ""}).titles == {"en": "Guests"}
    with pytest.raises(UserError, match="no name"):
        designs.rename(empty_desk, first.id, {"en": " "})


def test_what_comes_from_elsewhere_replaces_nothing(empty_desk: Desk) -> None:
    assert designs.bring_in(empty_desk, own()).id == "mine"
    assert designs.bring_in(empty_desk, own()).id == "mine-2"
    assert designs.bring_in(empty_desk, own(id="a6"), taken=("a6",)).id == "mine-3"


@pytest.fixture
def apart(empty_desk: Desk, tmp_path: Path, clock: Any) -> Iterator[tuple[Desk, Desk]]:
    """Two desks that know the same design, with a picture and a colour, and do not hear of each other."""
    clock.forward(1)
    designs.save(empty_desk, own(pictures={"logo": picture("A")}, colours={"pine": "#0E423B"}))
    other = Desk(create(tmp_path / "other.companion"), clock, "Minsu")
    other.file.take_in([entry for _, entry in empty_desk.file.read.journal()])
    yield empty_desk, other
    other.file.close()


def meet(one: Desk, other: Desk) -> None:
    said = [[entry for _, entry in desk.file.read.journal()] for desk in (one, other)]
    one.file.take_in(said[1])
    other.file.take_in(said[0][::-1])
    assert one.file.check().sound
    assert one.file.standing_fingerprint() == other.file.standing_fingerprint()


def test_a_picture_that_one_desk_removed_is_there_while_another_still_shows_it(
    apart: tuple[Desk, Desk], clock: Any
) -> None:
    one, other = apart
    text = own()["elements"][0]
    logo = {"type": "picture", "id": "logo", "picture": "logo", "x": 5, "y": 30, "w": 9, "h": 9}
    clock.forward(60)
    designs.save(one, own())  # neither the picture nor the colour
    clock.forward(60)
    later = own(
        elements=[{**text, "colour": "pine"}, logo], pictures={"logo": picture("A")}, colours={"pine": "#0E423B"}
    )
    designs.save(other, later)
    meet(one, other)
    assert designs.design_named(one.file.read, "mine").document == later
    clock.forward(60)
    designs.save(one, own())
    meet(one, other)
    assert designs.design_named(other.file.read, "mine").document == own()


def test_new_designs_of_one_title_made_apart_stay_two(apart: tuple[Desk, Desk], clock: Any) -> None:
    one, other = apart
    clock.forward(60)
    first = designs.duplicate(one, own(width=60), {"en": "New badge"}).id
    clock.forward(60)
    second = designs.duplicate(other, own(width=70), {"en": "New badge"}).id
    meet(one, other)
    found = {design.id: design.document["width"] for design in designs.own_designs(one.file.read)}
    assert (found[first], found[second]) == (60, 70)
    assert first == "new-badge"


def test_of_two_files_taken_in_apart_under_one_id_the_later_one_is_there_as_a_whole(
    apart: tuple[Desk, Desk], clock: Any
) -> None:
    one, other = apart
    clock.forward(60)
    designs.bring_in(one, own(id="theirs", fold={"line": "across"}, bleed=3, by_role={"ink": {"delegate": "#000000"}}))
    clock.forward(60)
    designs.bring_in(other, own(id="theirs", width=70))
    meet(one, other)
    assert designs.design_named(one.file.read, "theirs").document == own(id="theirs", width=70)


@pytest.mark.parametrize("wrong", [{"id": ""}, {"id": "a\0b"}, {"id": "x" * 99}, {"kind": "poster"}])
def test_what_is_no_design_is_not_kept(empty_desk: Desk, wrong: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        designs.save(empty_desk, own(**wrong))
    assert designs.own_designs(empty_desk.file.read) == ()


def test_files_go_out_and_come_in(empty_desk: Desk, tmp_path: Path) -> None:
    made = own(title={"en": "Mine", "ko": "내 것"}, pictures={"logo": picture("A")})
    designs.export_file(made, tmp_path / "mine.json")
    assert designs.import_file(tmp_path / "mine.json") == made
    with zipfile.ZipFile(tmp_path / "mine.zip", "w") as archive:
        archive.writestr("folder/mine.json", json.dumps(made))
    assert designs.import_file(tmp_path / "mine.zip") == made
    (tmp_path / "bom.json").write_text("\ufeff" + json.dumps(made), "utf-8")
    assert designs.import_file(tmp_path / "bom.json") == made
    assert not list(tmp_path.glob(".*"))
    with pytest.raises(UserError, match="could not be saved"):
        designs.export_file(made, tmp_path / "nowhere" / "mine.json")


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b"{}", b"\xff\xfe\x00", b"[" * 100_000, b"PK\x05\x06" + b"\0" * 18]
)
def test_files_that_hold_no_design_are_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.json").write_bytes(content)
    with pytest.raises(UserError, match=r"odd\.json"):
        designs.import_file(tmp_path / "odd.json")
    with pytest.raises(UserError, match="cannot be read"):
        designs.import_file(tmp_path / "none.json")


def packed(**changes: Any) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mine.json", json.dumps(own(**changes)))
    return held.getvalue()


def wrong_about_itself() -> bytes:
    """An archive that says it holds a thousand bytes and unpacks to two hundred million."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("mine.json", "w") as entry:
        for _ in range(200):
            entry.write(b" " * 1_000_000)
    data = bytearray(held.getvalue())
    struct.pack_into("<I", data, data.rfind(b"PK\x01\x02") + 24, 1000)
    return bytes(data)


def locked() -> bytes:
    data = bytearray(packed())
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(locked(), id="locked"),
        pytest.param(packed().replace(packed()[40:60], b"\xff" * 20), id="damaged"),
        pytest.param(
            packed().replace(b"PK\x01\x02\x14\x03\x14\0\0\0\x08", b"PK\x01\x02\x14\x03\x14\0\0\0\x61"),
            id="packed-otherwise",
        ),
        pytest.param(wrong_about_itself(), id="bomb"),
        pytest.param(b'{"kind": "badge", "title": {"en": "\\ud83d"}}', id="half-a-character"),
        pytest.param(b'{"kind": ["badge"]}', id="kind-is-a-list"),
        pytest.param(b'{"kind": "badge", "width": NaN}', id="no-number"),
        pytest.param(b'{"kind": "badge", "elements": [' + b"{}," * 300_000 + b"{}]}", id="a-million-parts"),
    ],
)
def test_hostile_files_are_refused_in_words_and_little_memory(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "odd.zip").write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(UserError, match=r"odd\.zip"):
            designs.import_file(tmp_path / "odd.zip")
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


def test_the_engine_of_an_event_knows_its_designs_as_they_are_now(empty_desk: Desk) -> None:
    engine = Engine(paths.resources())
    here = EngineOfEvent(lambda: engine, lambda: empty_desk.file.read)
    assert here() is engine
    designs.save(empty_desk, own())
    known = here()
    assert [one.id for one in known.templates("badge") if one.own] == ["mine"]
    assert here() is known
    designs.save(empty_desk, own(width=86))
    assert [one.width for one in here().templates("badge") if one.own] == [86]
    designs.remove(empty_desk, "mine")
    assert here() is engine


values = st.recursive(st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3), st.lists, max_leaves=4)
documents = st.fixed_dictionaries(
    {"kind": st.sampled_from(["badge", "certificate"])},
    optional={
        "title": st.dictionaries(st.sampled_from(["en", "zh"]), st.text(max_size=4)),
        "elements": st.lists(st.dictionaries(st.sampled_from("xyw"), values), max_size=2),
        "pictures": st.dictionaries(st.sampled_from(["p", "q/r"]), st.just({"data": "AA"}), min_size=1),
        "width": st.integers(10, 99),
    },
)


@given(documents, documents)
@settings(max_examples=60, deadline=None)
def test_what_changed_turns_one_document_into_the_other(before: dict[str, Any], after: dict[str, Any]) -> None:
    merged = design_fields(before) | changed_fields(before, after)
    assert design_document("d", merged) == {"id": "d"} | after
