"""The settings of this laptop: every one is declared here once, with what it means and its default."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Self

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

RECENT_KEPT = 12


@dataclass(frozen=True, slots=True)
class Settings:
    """What this laptop remembers between two starts. Nothing of it belongs to an event.

    language: "en", "zh" or "ko", or "" for the system's. theme: "light", "dark" or "system". text_percent: 90 to 150.
    staff: who works here, written beside marks. recent: event files, the newest first. printer: the last one chosen.
    reduce_motion: None follows the system. extra_fonts: a folder with fonts for rare names.
    badge_template, badge_stock: the last chosen ("": as the paper asks). certificate_template: the last chosen for any
    event, for those that have no choice of their own ("": the usual one).
    phone_region: how numbers without a country code are read.

    badge_printer: the label printer of this desk, "" for `printer`; label_template, label_stock: what it prints badges
    with at check-in, "" for those of the badges screen. camera: the id of the camera that reads codes, "" for the
    system's first; camera_name: what it is called; camera_on: whether it reads; camera_barcodes: also striped
    codes. volume: 0 to 100; muted: no sound at all; low_pitch: the sounds a fourth lower; speak_names: say who came,
    where the system has a voice. scanner_prefix: what the scanner sends before each code; scanner_gap: milliseconds
    between two of its keys at most. second_screen: the key of the screen that faces delegates, "" for none;
    second_screen_on: whether it is in use; second_screen_names: whether it shows names;
    second_screen_coming: whether it shows at the ceremony who comes next. pin: the sealed PIN of the
    lock, "" for none; lock_after: minutes without a key until the desk locks itself, 0 for never; locked: whether it
    is locked now; pin_wrong, pin_wrong_at: wrong PINs in a row, and when the last was typed (ISO 8601, UTC).
    kiosk_beside: whether delegates check themselves in at the second screen when it is on, else at the desk's.

    own_papers: papers measured on this laptop, by id, as the table of papers writes them; cut_lengths: how long pieces
    of endless rolls are, in mm, by paper; recent_papers: the last used, the newest first. printer_shifts: right and
    down in mm by printer and paper (domain.paper); printer_trays, printer_sides: the last chosen, by printer.
    crop_marks: whether paper that is cut by hand gets marks. badge_order: in which order badges are printed.

    copy_folder: where a copy of an event was last saved by hand; the morning check looks there for one.
    """

    language: str = ""
    theme: str = "system"
    text_percent: int = 100
    staff: str = ""
    recent: tuple[str, ...] = ()
    printer: str = ""
    reduce_motion: bool | None = None
    extra_fonts: str = ""
    badge_template: str = ""
    certificate_template: str = ""
    badge_stock: str = ""
    phone_region: str = "CN"
    badge_printer: str = ""
    label_template: str = ""
    label_stock: str = ""
    camera: str = ""
    camera_name: str = ""
    camera_on: bool = False
    camera_barcodes: bool = False
    volume: int = 70
    muted: bool = False
    low_pitch: bool = False
    speak_names: bool = False
    scanner_prefix: str = ""
    scanner_gap: int = 50
    second_screen: str = ""
    second_screen_on: bool = False
    second_screen_names: bool = True
    second_screen_coming: bool = True
    pin: str = ""
    lock_after: int = 0
    locked: bool = False
    copy_folder: str = ""
    pin_wrong: int = 0
    pin_wrong_at: str = ""
    kiosk_beside: bool = False
    own_papers: dict[str, Any] = field(default_factory=dict)
    cut_lengths: dict[str, float] = field(default_factory=dict)
    recent_papers: tuple[str, ...] = ()
    printer_shifts: dict[str, Any] = field(default_factory=dict)
    printer_trays: dict[str, str] = field(default_factory=dict)
    printer_sides: dict[str, str] = field(default_factory=dict)
    crop_marks: bool = True
    badge_order: str = "delegation"

    def with_recent(self, event: Path) -> Self:
        """These settings with an event file put first among the recent ones."""
        path = str(event.resolve())
        return replace(self, recent=(path, *(other for other in self.recent if other != path))[:RECENT_KEPT])


def load(path: Path) -> Settings:
    """The stored settings; what is missing or of another type is the default, so a damaged file never stops a start."""
    return _read(path) or Settings()


def look(path: Path) -> Settings | None:
    """The stored settings while a program runs; None when there is no file or it is damaged: those in force then stay.

    A default there would open a locked desk.
    """
    with _alone(path):
        return _read(path)


def _read(path: Path) -> Settings | None:
    try:
        stored: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(stored, dict):
        return None
    default = Settings()
    values: dict[str, Any] = {}
    for f in fields(Settings):
        value = stored.get(f.name)
        if f.name == "recent" and isinstance(value, list):
            values["recent"] = tuple(str(item) for item in value)[:RECENT_KEPT]
        elif f.name == "reduce_motion" and (value is None or isinstance(value, bool)):
            values["reduce_motion"] = value
        elif f.name == "recent_papers" and isinstance(value, list):
            values["recent_papers"] = tuple(str(item) for item in value)
        elif type(value) is type(getattr(default, f.name)) and f.name not in {"recent", "reduce_motion"}:
            values[f.name] = value
    return replace(default, **values)


def version(path: Path) -> tuple[int, ...]:
    """Another value after every saving, whichever program saved; empty while there is no file."""
    try:
        file = path.stat()
    except OSError:
        return ()
    return file.st_mtime_ns, file.st_size, file.st_ino


def change(before: Settings, after: Settings, path: Path) -> Settings:
    """Stores only what differs between the two, onto what is on disk, and gives the settings as they are then.

    So two windows on one laptop keep each other's changes, the lock among them. Without a file that can be read,
    `after` is stored whole. Raises OSError when it cannot.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _alone(path):
        stored = _read(path) or before
        changed = {f.name: getattr(after, f.name) for f in fields(Settings) if _differ(f.name, before, after)}
        if "recent" in changed:
            changed["recent"] = tuple(dict.fromkeys((*after.recent, *stored.recent)))[:RECENT_KEPT]
        settings = replace(stored, **changed)
        save(settings, path)
    return settings


def _differ(name: str, before: Settings, after: Settings) -> bool:
    return bool(getattr(before, name) != getattr(after, name))


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """While no other program reads or changes these settings. Where nothing can be locked it goes on without: two
    programs saving in the same millisecond are rarer than a folder that knows no locks."""
    try:
        lock = os.open(path.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield
        return
    try:
        with suppress(OSError):
            if sys.platform == "win32":
                msvcrt.locking(lock, msvcrt.LK_LOCK, 1)
            else:
                fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def save(settings: Settings, path: Path) -> None:
    """Writes the settings whole: the old file stays until the new one is complete. Raises OSError when it cannot."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    with partial.open("w", encoding="utf-8") as file:
        json.dump(asdict(settings), file, ensure_ascii=False, indent=1)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
