"""Pictures of signatures and of the seal: put, remove, look up. Who signs is said of the event."""

from collections.abc import Mapping, Sequence

from companion.domain.answers import UserError
from companion.domain.entry import EVENT_SUBJECT, Kind, signature_subject
from companion.domain.programme import Signatory, plain
from companion.domain.signatures import PLACES, InkPicture, ink_to_fields
from companion.services.ports import Desk
from companion.store.queries import Queries


def pictures(read: Queries) -> dict[str, InkPicture]:
    """The pictures that the event keeps, by their place (`domain.signatures.PLACES`)."""
    return read.signatures()


def keep_signatures(
    desk: Desk,
    signatories: Sequence[Signatory] | None,
    changed: Mapping[str, InkPicture | None],
    batch: str = "",
) -> bool:
    """Writes who signs (None: as it is) and the pictures at these places, None to remove one; whether anything changed.

    One transaction; with a new id as `batch` it is undone as one. Raises UserError for a picture that is too large.
    """
    if any(picture is not None and not picture.fits for picture in changed.values()) or changed.keys() - PLACES.keys():
        raise UserError("This picture is too large to be kept.", "Take a smaller one.")
    wrote = False
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        if signatories is not None and tuple(signatories) != writing.read.event().signatories:
            writing.append(Kind.EVENT_PUT, EVENT_SUBJECT, {"signatories": plain(tuple(signatories))})
            wrote = True
        known = writing.read.signatures()
        for place, picture in changed.items():
            if picture != known.get(place):
                writing.append(Kind.SIGNATURE_PUT, signature_subject(place), ink_to_fields(picture))
                wrote = True
    return wrote
