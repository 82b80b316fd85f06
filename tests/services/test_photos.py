"""A photo of a delegate is small, can be taken back, and stays in the event."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from companion import paths
from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind, photo_subject
from companion.domain.photos import HEAVIEST, LONGEST, Photo, photo_from_fields, photo_to_fields
from companion.interchange.photos import read_photo
from companion.services import roster
from companion.services.desk import undo
from companion.services.photos import pair, photo_of, put_photo, remove_photo
from companion.services.ports import Desk
from companion.services.sample import write_sample
from companion.store.file import open_file

NOW = datetime(2016, 4, 26, 0, 30, tzinfo=UTC)


def picture(size: tuple[int, int] = (900, 1200), kind: str = "JPEG", colour: str = "teal", **more: object) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, kind, **more)
    return out.getvalue()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = write_sample(tmp_path / "week.companion", paths.resources() / "samples", lambda: NOW, marks=False)
    yield Desk(made.file, lambda: NOW, "Jiwon")
    made.file.close()


def somebody(desk: Desk) -> Delegate:
    return desk.file.read.delegates()[0]


def test_a_photo_is_kept_replaced_and_removed_and_each_can_be_taken_back(desk: Desk) -> None:
    who = somebody(desk).id
    first, second = read_photo(picture(colour="teal")), read_photo(picture(colour="orange"))
    put_photo(desk, who, first)
    replaced = put_photo(desk, who, second)
    assert photo_of(desk.file.read, who) == second
    undo(desk, replaced.id)
    assert photo_of(desk.file.read, who) == first
    removed = remove_photo(desk, who)
    assert photo_of(desk.file.read, who) is None
    with pytest.raises(UserError):
        remove_photo(desk, who)
    undo(desk, removed.id)
    assert photo_of(desk.file.read, who) == first
    assert desk.file.read.photographed() == {who}
    assert desk.file.check().sound


def test_a_photo_travels_with_the_journal_and_survives_a_rebuild(desk: Desk, tmp_path: Path) -> None:
    who, photo = somebody(desk).id, read_photo(picture())
    put_photo(desk, who, photo)
    desk.file.rebuild()
    assert photo_of(desk.file.read, who) == photo
    copy = desk.file.back_up(tmp_path / "copy.companion")
    with open_file(copy) as other:
        assert photo_of(other.read, who) == photo


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF"])
@pytest.mark.parametrize("size", [(900, 1200), (4000, 3000), (120, 160), (2000, 20)])
def test_pictures_become_small_jpegs_of_the_same_shape(kind: str, size: tuple[int, int]) -> None:
    photo = read_photo(picture(size, kind))
    assert photo.fits
    assert max(photo.width, photo.height) == min(LONGEST, max(size))
    assert photo.width / photo.height == pytest.approx(size[0] / size[1], rel=0.2)


def test_a_picture_full_of_detail_stays_light() -> None:
    noise = Image.effect_noise((1600, 1600), 200).convert("RGB")
    out = BytesIO()
    noise.save(out, "JPEG", quality=97)
    assert out.tell() > 10 * HEAVIEST
    assert read_photo(out.getvalue()).fits


def test_a_picture_is_turned_upright_and_what_the_camera_noted_is_left_out() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # held upright: the stored picture lies on its side
    exif[0x010F] = "Camera of somebody"
    photo = read_photo(picture((1200, 900), exif=exif))
    assert (photo.width, photo.height) == (360, 480)
    assert b"Camera of somebody" not in photo.jpeg
    assert not Image.open(BytesIO(photo.jpeg)).getexif()


def test_what_shines_through_lies_on_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (300, 400), (0, 0, 0, 0)).save(out, "PNG")
    shown = Image.open(BytesIO(read_photo(out.getvalue()).jpeg))
    assert min(shown.getpixel((150, 200))) > 250


@pytest.mark.parametrize("wrong", [b"", b"no picture", b"\xff\xd8\xff broken", picture()[:900], b"<svg/>"])
def test_what_is_no_picture_is_refused_in_words(wrong: bytes) -> None:
    with pytest.raises(UserError, match="no picture"):
        read_photo(wrong)


def test_too_large_a_photo_and_an_unknown_delegate_are_refused(desk: Desk) -> None:
    with pytest.raises(UserError, match="too large"):
        put_photo(desk, somebody(desk).id, Photo(picture(), 900, 1200))
    with pytest.raises(UserError, match="no delegate"):
        put_photo(desk, "nobody", read_photo(picture()))
    assert desk.file.read.photographed() == frozenset()


@given(st.dictionaries(st.sampled_from(["jpeg", "width", "height"]), st.text() | st.integers() | st.none()))
def test_a_forged_entry_is_no_photo_and_no_fault(values: dict[str, object]) -> None:
    assert photo_from_fields(values) is None


def test_a_forged_entry_in_the_journal_leaves_the_event_sound(desk: Desk) -> None:
    who = somebody(desk).id
    with desk.file.writing(NOW, "") as writing:
        writing.append(Kind.PHOTO_PUT, photo_subject(who), {"jpeg": "/9j/" + "A" * 200_000, "width": 1, "height": 1})
    assert photo_of(desk.file.read, who) is None
    assert desk.file.check().sound


@given(st.binary(max_size=64), st.integers(1, LONGEST), st.integers(1, LONGEST))
def test_a_photo_comes_out_of_the_journal_as_it_went_in(tail: bytes, width: int, height: int) -> None:
    photo = Photo(b"\xff\xd8\xff" + tail, width, height)
    assert photo_from_fields(photo_to_fields(photo)) == photo
    assert "\\xff" not in repr(photo)


def test_files_are_paired_by_badge_number_id_and_name(desk: Desk) -> None:
    read = desk.file.read
    people = read.delegates()
    code = read.active_badges()[people[1].id].code
    twin = roster.add(desk, Delegate("", latin="Twin Person"))
    roster.add(desk, Delegate("", latin="Twin Person"))
    names = [f"{people[0].id}.jpg", f"{code}.PNG", f"{code[:4]} {code[4:8]} {code[8:]}.webp",
             f"{people[2].native}.jpg", f"{people[3].latin.replace(' ', '_').upper()}.jpeg",
             f"{' '.join(reversed(people[4].latin.split()))}.jpg", "Twin Person.jpg", "holiday.jpg", "IMG_0001.jpg",
             f"{twin.id}.jpg"]  # fmt: skip
    found = pair(read, [Path(name) for name in names])
    by_name = {picture.name: person.id for picture, person in found.pairs}
    assert [by_name.get(name) for name in names] == [
        people[0].id, people[1].id, people[1].id, people[2].id, people[3].id, people[4].id, None, None, None, twin.id,
    ]  # fmt: skip
    assert {one.name for one in found.unmatched} == {"Twin Person.jpg", "holiday.jpg", "IMG_0001.jpg"}
