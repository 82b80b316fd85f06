"""Photos of delegates: put, remove, look up, and find out whose picture a file is."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.codes import compact, read_code
from companion.domain.delegates import Delegate
from companion.domain.entry import Entry, Kind, photo_subject
from companion.domain.photos import Photo, photo_to_fields
from companion.services.ports import Desk
from companion.store.queries import Queries
from companion.store.searchkeys import folded

ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
"""Files that are taken for pictures in a folder."""


def put_photo(desk: Desk, delegate_id: str, photo: Photo, batch: str = "") -> Entry:
    """Keeps a photo of a delegate in place of one before. Raises UserError for an unknown delegate or a photo that is
    larger than `domain.photos` allows: the reader of pictures makes them small."""
    if not photo.fits:
        raise UserError("This picture is too large to be kept.", "Take a smaller one.")
    return _say(desk, delegate_id, photo, batch)


def remove_photo(desk: Desk, delegate_id: str, batch: str = "") -> Entry:
    """Shows the photo of a delegate no more. Raises UserError when they have none."""
    if desk.file.read.photo(delegate_id) is None:
        raise UserError("There is no photo of this delegate.", "Nothing else needs to be done.")
    return _say(desk, delegate_id, None, batch)


def _say(desk: Desk, delegate_id: str, photo: Photo | None, batch: str) -> Entry:
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        if writing.read.delegate(delegate_id) is None:
            raise UserError(f"There is no delegate {delegate_id} in this event.", "Look the person up by name.")
        return writing.append(Kind.PHOTO_PUT, photo_subject(delegate_id), photo_to_fields(photo))


def photo_of(read: Queries, delegate_id: str) -> Photo | None:
    """The photo of a delegate, if there is one; a fraction of a millisecond."""
    return read.photo(delegate_id)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Pictures and whose they are. `unmatched`: nobody, or more than one person, has this number or name."""

    pairs: tuple[tuple[Path, Delegate], ...]
    unmatched: tuple[Path, ...]


def pair(read: Queries, pictures: Sequence[Path]) -> Pairing:
    """Whose pictures these are, by the names of their files: a badge number, a delegate's id or code, or a name."""
    people = read.delegates()
    ids = {one.id.casefold(): one for one in people}
    named: dict[str, dict[str, Delegate]] = {}
    for one in people:
        for name in (one.native, one.latin, one.full_name, f"{one.latin} {one.native}", one.second, one.badge_name):
            for spelled in _orders(name):
                named.setdefault(spelled, {})[one.id] = one
    pairs, unmatched = [], []
    for picture in sorted(pictures):
        person = ids.get(picture.stem.casefold()) or _holder(read, picture.stem) or _only(named, picture.stem)
        if person is None:
            unmatched.append(picture)
        else:
            pairs.append((picture, person))
    return Pairing(tuple(pairs), tuple(unmatched))


def _orders(name: str) -> set[str]:
    words = folded(name).split()
    return {"".join(words), "".join(words[1:] + words[:1]), "".join(words[-1:] + words[:-1])} - {""}


def _holder(read: Queries, stem: str) -> Delegate | None:
    reading = read_code(stem)
    if reading.own is None and not compact(stem):
        return None
    holders = {holder.delegate for holder in read.holders(reading.own, reading.foreign)}
    return read.delegate(holders.pop()) if len(holders) == 1 else None


def _only(named: dict[str, dict[str, Delegate]], stem: str) -> Delegate | None:
    found = named.get("".join(folded(stem.replace("_", " ")).split()), {})
    return next(iter(found.values())) if len(found) == 1 else None
