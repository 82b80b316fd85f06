"""What is done around certificates beside the list: history, checking papers, files for each person, who signs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.certificate_record import Told
from companion.domain.documents import Trouble
from companion.domain.programme import Signatory
from companion.domain.signatures import InkPicture
from companion.presenters.context import ScreenContext
from companion.presenters.paper import save_whole
from companion.presenters.runner import Cancelled, Progress
from companion.services.certificate_files import each_file, folder_for
from companion.services.certificate_records import history
from companion.services.certificates import contents, public_key
from companion.services.designs import shows_photos
from companion.services.signatures import pictures
from companion.services.signing import key_fingerprint
from companion.services.verifying import Finding, authority_of, check_code, check_pages

Failed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs certificates, and the pictures of signatures and seal by their place."""

    signatories: tuple[Signatory, ...]
    pictures: dict[str, InkPicture] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FilesSaved:
    """A file for each person was saved in a folder; `troubles` are of those who could not be drawn."""

    to: Path
    count: int
    troubles: tuple[Trouble, ...] = ()


class CertificateOffice:
    """Reads and writes beside the window; `failed` hears what went wrong."""

    def __init__(self, context: ScreenContext, failed: Failed) -> None:
        self._context = context
        self._failed = failed

    def history(self, delegate: str, done: Callable[[tuple[Told, ...]], None]) -> None:
        """Everything that was done about a delegate's certificate."""
        self._context.runner.read(lambda: history(self._context.desk.file.read, delegate), done, self._failed)

    def fingerprint(self, done: Callable[[str], None]) -> None:
        """The fingerprint of the key that signs; empty where this copy has none."""

        def look() -> str:
            try:
                return key_fingerprint(public_key(self._context.desk.file))
            except UserError:
                return ""

        self._context.runner.read(look, done, self._failed)

    def check_text(self, text: str, done: Callable[[tuple[Finding, ...]], None], failed: Failed) -> None:
        """What the text of a code is worth."""
        file = self._context.desk.file
        self._context.runner.read(lambda: (check_code(authority_of(file), text),), done, failed)

    def check_file(self, path: Path, done: Callable[[tuple[Finding, ...]], None], failed: Failed) -> None:
        """What the certificates of a PDF are worth, page by page."""
        reader, file = self._context.certificate_pages, self._context.desk.file
        if reader is None:
            return

        def work(_progress: Progress, cancelled: Cancelled) -> tuple[Finding, ...]:
            found = []
            for one in check_pages(authority_of(file), reader(path)):
                if cancelled():
                    break
                found.append(one)
            return tuple(found)

        self._context.runner.work(work, done, failed)

    def save_each(
        self,
        folder: Path,
        wanted: Sequence[str],
        languages: Sequence[str],
        template: Callable[[], str],
        done: Callable[[FilesSaved], None],
    ) -> None:
        """Save a file for each of these delegates, as their certificates are now."""
        context = self._context

        def work(_progress: Progress, cancelled: Cancelled) -> FilesSaved:
            engine, design, desk = context.documents(), template(), context.desk
            photos = shows_photos(engine, "certificate", design)
            some = contents(desk.file.read, desk.now, languages=languages, only=wanted, photos=photos)
            folder_for(folder)
            saved, troubles = 0, list[Trouble]()
            for _one, name, drawn in each_file(engine, some, template=design, cancelled=cancelled):
                troubles += drawn.troubles
                if drawn.drawn:
                    save_whole(drawn.pdf, folder / name)
                    saved += 1
            return FilesSaved(folder, saved, tuple(troubles))

        context.runner.work(work, done, self._failed)

    def signing(self, done: Callable[[Signing], None]) -> None:
        """Who signs, and with which pictures."""

        def look() -> Signing:
            read = self._context.desk.file.read
            return Signing(read.event().signatories, dict(pictures(read)))

        self._context.runner.read(look, done, self._failed)

    def picture(self, path: Path, done: Callable[[InkPicture], None], failed: Failed) -> None:
        """The ink in a file with a picture."""
        reader = self._context.ink

        def work(_progress: Progress, _cancelled: Cancelled) -> InkPicture:
            try:
                data = path.read_bytes()
            except OSError as error:
                raise UserError(f"{path.name} cannot be read.", "Check the name and the folder.") from error
            if reader is None:
                raise UserError("This file is no picture that can be read.", "Choose a JPEG or PNG file.")
            return reader(data)

        self._context.runner.work(work, done, failed)


def changed_pictures(
    before: Mapping[str, InkPicture], after: Mapping[str, InkPicture | None]
) -> dict[str, InkPicture | None]:
    """Those places where another picture stands now, or none."""
    return {place: picture for place, picture in after.items() if picture != before.get(place)}
