"""The morning check of the laptop: scanner, camera, sound, clock, disk, battery, backups."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from companion.domain.preflight import CheckLine, Figure, Finding, Fix, Light, Named, Subject, green
from companion.services import backups
from companion.services.ports import Desk
from companion.services.preflight.devices import CameraFacts, PowerFacts, ScannerFacts, SoundFacts, ZoneFacts
from companion.store.file import readable

ENOUGH_BYTES = 500_000_000
"""Below this the day may not end: backups every ten minutes, and SQLite needs room to write beside the file."""
ROOMY_BYTES = 2_000_000_000
GIGABYTE = 1_000_000_000
OWN_TOLERANCE = timedelta(minutes=1)
"""By how much an own entry may be ahead of the clock: a clock that is corrected over the network steps by less."""
TOLERANCE = timedelta(minutes=2)
"""By how much another desk's clock may differ without anybody being marked late or early by it."""
FRESH = timedelta(minutes=30)
QUIET = 20
"""Below this volume in percent nobody hears the answer at a door."""
EMPTY_PERCENT, LOW_PERCENT = 20, 60
EMPTY_MINUTES, LOW_MINUTES = 30, 180


def scanner_line(scanner: ScannerFacts) -> CheckLine:
    """Whether a scanner was heard since the start."""
    if scanner.heard:
        return green(Subject.SCANNER, Finding.SCANNER_HEARD)
    return CheckLine(Subject.SCANNER, Light.AMBER, Finding.SCANNER_NOT_HEARD, fix=Fix.SCANNER)


def camera_line(camera: CameraFacts) -> CheckLine:
    """Whether the chosen camera is there; a desk without one is as it should be."""
    if not camera.chosen:
        return green(Subject.CAMERA, Finding.CAMERA_NOT_CHOSEN)
    name = {"camera": camera.chosen}
    if camera.present:
        return CheckLine(Subject.CAMERA, Light.GREEN, Finding.CAMERA_THERE, figures=name)
    return CheckLine(Subject.CAMERA, Light.AMBER, Finding.CAMERA_GONE, figures=name, fix=Fix.CAMERA)


def sound_line(sound: SoundFacts) -> CheckLine:
    """Whether answers can be heard."""
    figures: dict[str, Figure] = {"volume": sound.volume}
    if sound.muted:
        finding = Finding.SOUND_MUTED
    elif not sound.there:
        finding = Finding.SOUND_NO_DEVICE
    elif sound.volume < QUIET:
        finding = Finding.SOUND_LOW
    else:
        return CheckLine(Subject.SOUND, Light.GREEN, Finding.SOUND_ON, figures=figures)
    return CheckLine(Subject.SOUND, Light.AMBER, finding, figures=figures, fix=Fix.SOUND)


def clock_lines(desk: Desk) -> Iterator[CheckLine]:
    """The laptop's clock against its own entries, the event's days, and what other desks wrote."""
    event, now = desk.file.read.event(), desk.now
    today = now.astimezone(event.zone).date()
    clocks = desk.file.read.desk_clocks()
    own = next((one for one in clocks if one.desk == desk.file.desk()[0]), None)
    here: dict[str, Figure] = {"now": now.astimezone(event.zone), "first": event.start, "last": event.end}
    if own is not None and own.latest > now + OWN_TOLERANCE:
        latest = own.latest.astimezone(event.zone)
        yield CheckLine(Subject.CLOCK, Light.RED, Finding.CLOCK_SET_BACK, figures={**here, "latest": latest})
    elif today < event.start:
        days = (event.start - today).days
        yield CheckLine(Subject.CLOCK, Light.AMBER, Finding.CLOCK_BEFORE, days, here)
    elif today > event.end:
        days = (today - event.end).days
        yield CheckLine(Subject.CLOCK, Light.AMBER, Finding.CLOCK_AFTER, days, here)
    else:
        yield CheckLine(Subject.CLOCK, Light.GREEN, Finding.CLOCK_FITS, figures=here)
    others = [one for one in clocks if own is None or one.desk != own.desk]
    if not others:
        return
    ahead = [one for one in others if one.latest > now + TOLERANCE]
    behind = [one for one in others if one not in ahead and one.behind > TOLERANCE]
    for wrong, finding in ((ahead, Finding.DESKS_AHEAD), (behind, Finding.DESKS_BEHIND)):
        if wrong:
            by = max(one.latest - now if finding is Finding.DESKS_AHEAD else one.behind for one in wrong)
            named = tuple(Named((one.name or one.desk,)) for one in wrong)
            minutes = -(-int(by.total_seconds()) // 60)
            yield CheckLine(Subject.DESKS, Light.AMBER, finding, minutes, here, named)
    if not ahead and not behind:
        yield green(Subject.DESKS, Finding.DESKS_IN_STEP, len(others))


def zone_line(desk: Desk, zone: ZoneFacts) -> CheckLine:
    """Whether the laptop is set to the hours of the place of the event."""
    ahead = desk.now.astimezone(desk.file.read.event().zone).utcoffset() or timedelta()
    figures: dict[str, Figure] = {"zone": zone.ahead, "event": ahead}
    if ahead == zone.ahead:
        return CheckLine(Subject.ZONE, Light.GREEN, Finding.ZONE_SAME, figures=figures)
    return CheckLine(Subject.ZONE, Light.AMBER, Finding.ZONE_OTHER, figures=figures)


def disk_line(free: int) -> CheckLine:
    """Room for a day of work."""
    figures: dict[str, Figure] = {"free": free / GIGABYTE}
    if free < ENOUGH_BYTES:
        return CheckLine(Subject.DISK, Light.RED, Finding.DISK_FULL, figures=figures)
    if free < ROOMY_BYTES:
        return CheckLine(Subject.DISK, Light.AMBER, Finding.DISK_TIGHT, figures=figures)
    return CheckLine(Subject.DISK, Light.GREEN, Finding.DISK_ROOM, figures=figures)


def power_line(power: PowerFacts) -> CheckLine:
    """Whether the battery lasts."""
    if power.percent is None:
        return green(Subject.POWER, Finding.POWER_MAINS)
    figures: dict[str, Figure] = {
        "percent": power.percent,
        "minutes": power.minutes if power.minutes is not None else "",
    }
    if power.mains:
        return CheckLine(Subject.POWER, Light.GREEN, Finding.POWER_CHARGING, figures=figures)
    minutes = power.minutes
    if power.percent < EMPTY_PERCENT or (minutes is not None and minutes < EMPTY_MINUTES):
        return CheckLine(Subject.POWER, Light.RED, Finding.POWER_EMPTY, figures=figures)
    if power.percent < LOW_PERCENT or (minutes is not None and minutes < LOW_MINUTES):
        return CheckLine(Subject.POWER, Light.AMBER, Finding.POWER_LOW, figures=figures)
    return CheckLine(Subject.POWER, Light.GREEN, Finding.POWER_BATTERY, figures=figures)


def backup_lines(desk: Desk, folder: Path, copies: Path | None) -> Iterator[CheckLine]:
    """The newest backup: how old, whether it can be read; and whether any copy lies on another disk than the event.

    `folder` holds the backups made by themselves, `copies` is where somebody last saved a copy by hand.
    """
    zone = desk.file.read.event().zone
    newest = next(iter(backups.newest_first(folder, desk.file.path.stem)), None)
    if newest is None:
        yield CheckLine(Subject.BACKUP, Light.AMBER, Finding.BACKUP_NONE, fix=Fix.BACK_UP)
    elif not readable(newest):
        yield CheckLine(Subject.BACKUP, Light.RED, Finding.BACKUP_UNREADABLE, fix=Fix.BACK_UP)
    else:
        made = backups.made_at(newest, zone)
        figures: dict[str, Figure] = {"made": made, "folder": str(folder)}
        if desk.now - made > FRESH:
            yield CheckLine(Subject.BACKUP, Light.AMBER, Finding.BACKUP_OLD, figures=figures, fix=Fix.BACK_UP)
        else:
            yield CheckLine(Subject.BACKUP, Light.GREEN, Finding.BACKUP_FRESH, figures=figures)
    elsewhere = next((place for place in (folder, copies) if place is not None and _holds_copy(desk, place)), None)
    if elsewhere is None:
        yield CheckLine(Subject.COPY, Light.AMBER, Finding.COPY_NOWHERE, fix=Fix.SAVE_COPY)
    else:
        yield CheckLine(Subject.COPY, Light.GREEN, Finding.COPY_ELSEWHERE, figures={"folder": str(elsewhere)})


def _holds_copy(desk: Desk, folder: Path) -> bool:
    """Whether a folder on another disk than the event has a backup of it."""
    try:
        apart = folder.stat().st_dev != desk.file.path.stat().st_dev
        return apart and bool(backups.newest_first(folder, desk.file.path.stem))
    except OSError:
        return False
