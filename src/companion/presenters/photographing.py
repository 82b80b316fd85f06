"""Photos of delegates on screens: read with an answer, taken, chosen from a file, removed, and taken back."""

from collections.abc import Callable
from pathlib import Path

from companion.domain.answers import Answer, UserError
from companion.domain.delegates import Delegate
from companion.domain.ids import new_id
from companion.presenters.runner import Runner
from companion.services.desk import ScanReply, undo_batch
from companion.services.photos import put_photo, remove_photo
from companion.services.ports import Desk, PhotoReader

Failed = Callable[[UserError], None]
Done = Callable[[Callable[[], None]], None]


def photo_for(desk: Desk, reply: ScanReply) -> bytes:
    """The photo of whoever an answer is about, as a JPEG; nothing when there is none, or the disk gives none."""
    if reply.delegate is None or reply.answer is Answer.NOT_SAVED:
        return b""
    photo = desk.file.read.photo(reply.delegate.id)
    return b"" if photo is None else photo.jpeg


def has_photo(desk: Desk, person: Delegate) -> bool:
    """Whether there is a photo of this person."""
    return desk.file.read.photo(person.id) is not None


class Photographing:
    """Keeps and removes photos off the main thread. `done` gets a function that takes the act back."""

    def __init__(self, desk: Desk, runner: Runner, reader: PhotoReader) -> None:
        self._desk = desk
        self._runner = runner
        self._reader = reader

    def keep(self, person: Delegate, picture: bytes, done: Done, failed: Failed) -> None:
        """Keep a picture, given as the bytes of a file, as the photo of this person."""
        batch = new_id()
        self._write(lambda: put_photo(self._desk, person.id, self._reader(picture), batch), batch, done, failed)

    def keep_file(self, person: Delegate, file: Path, done: Done, failed: Failed) -> None:
        """Keep the picture in a file."""
        batch = new_id()

        def act() -> object:
            try:
                picture = file.read_bytes()
            except OSError as error:
                raise UserError(f"{file.name} cannot be read.", "Check the name and the folder.") from error
            return put_photo(self._desk, person.id, self._reader(picture), batch)

        self._write(act, batch, done, failed)

    def remove(self, person: Delegate, done: Done, failed: Failed) -> None:
        """Show no photo of this person any more."""
        batch = new_id()
        self._write(lambda: remove_photo(self._desk, person.id, batch), batch, done, failed)

    def _write(self, act: Callable[[], object], batch: str, done: Done, failed: Failed) -> None:
        def undo() -> None:
            self._runner.write(lambda: undo_batch(self._desk, batch), lambda _count: None, refused)

        def refused(error: Exception) -> None:
            failed(error if isinstance(error, UserError) else UserError("This could not be done.", "Try once more."))

        self._runner.write(act, lambda _entry: done(undo), refused)
