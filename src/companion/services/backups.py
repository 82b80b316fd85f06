"""Backups: written automatically, rotated, and the newest good one found when it is needed."""

import hashlib
import os
import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from companion.domain.answers import UserError
from companion.services.ports import Desk
from companion.store.file import SUFFIX, open_file

KEPT = 20
_STAMP_FORM = "%Y%m%d-%H%M%S"
_STAMP = re.compile(r"\d{8}-\d{6}(?=(-\d+)?$)")


def folder_for(event: Path, backups: Path) -> Path:
    """The folder of one event's backups: events of one name in two places do not mix."""
    mark = hashlib.sha256(str(event.resolve()).encode()).hexdigest()[:8]
    return backups / f"{event.stem}-{mark}"


def back_up(desk: Desk, folder: Path, *, keep: int | None = None) -> Path:
    """Writes a backup named after the event and the moment (event's time); with `keep`, the oldest beyond it go."""
    stamp = desk.now.astimezone(desk.file.read.event().zone).strftime(_STAMP_FORM)
    written = desk.file.back_up(_free(folder, f"{desk.file.path.stem}-{stamp}"))
    if keep is not None:
        others = [path for path in newest_first(folder, desk.file.path.stem) if path != written]
        for old in others[max(0, keep - 1) :]:  # a clock that was ahead for a while must not cost the one just made
            old.unlink(missing_ok=True)
    return written


def _free(folder: Path, stem: str) -> Path:
    target = folder / f"{stem}{SUFFIX}"
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{stem}-{number}{SUFFIX}"
    return target


def newest_first(folder: Path, stem: str) -> list[Path]:
    """The backups of an event, the newest first."""
    found = [path for path in folder.glob(f"*{SUFFIX}") if path.name.startswith(f"{stem}-")]
    return sorted(found, key=lambda path: (path.stat().st_mtime_ns, path.name), reverse=True)


def made_at(backup: Path, zone: ZoneInfo) -> datetime:
    """When a backup was made, by the clock of the desk that made it: its name says so, else the disk does."""
    stamp = _STAMP.search(backup.stem)
    if stamp is not None:
        with suppress(ValueError):  # a name that only looks like a date
            return datetime.strptime(stamp[0], _STAMP_FORM).replace(tzinfo=zone)
    return datetime.fromtimestamp(backup.stat().st_mtime).astimezone(zone)


def newest_good(folder: Path, stem: str) -> tuple[Path, datetime] | None:
    """The newest backup that is whole, and when it was made."""
    for path in newest_first(folder, stem):
        made = path.stat()
        try:
            with open_file(path) as file:
                sound = file.check().sound
        except UserError:
            continue  # a damaged backup is passed over: an older one may be whole
        finally:
            with suppress(OSError):  # looking at a backup does not make it newer
                os.utime(path, ns=(made.st_atime_ns, made.st_mtime_ns))
        if sound:
            return path, datetime.fromtimestamp(made.st_mtime).astimezone()
    return None
