"""The command for photos of delegates: one from a file, those of a folder, or none any more."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from companion.cli.answers import person
from companion.cli.events import EVENT
from companion.cli.files import opened
from companion.cli.lines import count, json_line, message, progress
from companion.cli.naming import find_delegate
from companion.domain.answers import UserError

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.domain.delegates import Delegate
    from companion.domain.photos import Photo
    from companion.services.ports import Desk


@click.command()
@click.argument("event", type=EVENT)
@click.argument("delegate", required=False)
@click.argument("file", type=EVENT, required=False)
@click.option("--remove", is_flag=True, help="Remove the photo of this delegate.")
@click.option("--folder", type=EVENT, metavar="DIR", help="All pictures of a folder, by badge number, id or name.")
@click.option("--by", default="", metavar="NAME", help="Who works at this desk.")
@click.option("--json", "as_json", is_flag=True, help="One object a line.")
@click.pass_obj
def photo(
    program: "Program",
    event: Path,
    delegate: str | None,
    file: Path | None,
    folder: Path | None,
    by: str,
    *,
    remove: bool,
    as_json: bool,
) -> int:
    """Keep a photo of a delegate, which then shows when their badge is scanned; or those of a whole folder.

    A photo is made small, and leaves the laptop only with the event itself. The exit status is 1 when a file of the
    folder fits nobody, or more than one person, or is no picture.

    \b
    Example:
      companion photo week.companion "Lu Zhiwei" lu.jpg
      companion photo week.companion --folder photos
    """
    one_person = delegate is not None and folder is None and (remove != (file is not None))
    if not one_person and not (folder is not None and delegate is None and not remove):
        raise click.UsageError("Name a delegate and a picture, a delegate and --remove, or --folder DIR.")
    with opened(program, event, by=by) as desk:
        if folder is not None:
            return _folder(program, desk, folder, as_json=as_json)
        found = find_delegate(desk.file.read, delegate or "")
        if file is None:
            from companion.services.photos import remove_photo

            remove_photo(desk, found.id)
            _tell(found, None, as_json=as_json)
        else:
            _tell(found, _keep(program, desk, found, file), as_json=as_json)
    return 0


def _keep(program: "Program", desk: "Desk", delegate: "Delegate", file: Path, batch: str = "") -> "Photo":
    from companion.services.photos import put_photo

    kept = program.photo(_bytes_of(file))
    put_photo(desk, delegate.id, kept, batch)
    return kept


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise UserError(f"{file.name} cannot be read.", "Check the name and the folder.") from error


def _folder(program: "Program", desk: "Desk", folder: Path, *, as_json: bool) -> int:
    from companion.domain.ids import new_id
    from companion.services.photos import ENDINGS, pair

    if not folder.is_dir():
        raise UserError(f"There is no folder {folder}.", "Check the name.")
    pictures = [one for one in folder.iterdir() if one.is_file() and one.suffix.lower() in ENDINGS]
    pairing = pair(desk.file.read, pictures)
    batch = new_id()
    kept, refused = 0, []
    with progress("photos") as tell:
        for number, (picture, delegate) in enumerate(pairing.pairs, 1):
            try:
                _tell(delegate, _keep(program, desk, delegate, picture, batch), as_json=as_json, quiet=True)
                kept += 1
            except UserError as error:
                refused.append((picture, str(error)))
            if tell is not None:
                tell(number, len(pairing.pairs))
    for picture, why in (*((one, "Nobody, or more than one person, has this name.") for one in pairing.unmatched),
                         *refused):  # fmt: skip
        if as_json:
            json_line({"file": picture.name, "delegate": None, "problem": why})
        else:
            message(f"{picture.name}: {why}")
    message(f"{count(kept, 'photo', 'photos')} kept." + (f" To undo: companion undo EVENT {batch}" if kept else ""))
    return 1 if pairing.unmatched or refused else 0


def _tell(delegate: "Delegate", kept: "Photo | None", *, as_json: bool, quiet: bool = False) -> None:
    if as_json:
        size = None if kept is None else {"width": kept.width, "height": kept.height, "bytes": len(kept.jpeg)}
        json_line({"delegate": person(delegate), "photo": size})
    elif kept is None:
        message(f"The photo of {delegate.full_name} is removed.")
    elif not quiet:
        message(f"The photo of {delegate.full_name} is kept: {kept.width} x {kept.height}, {len(kept.jpeg)} bytes.")


COMMANDS = (photo,)
