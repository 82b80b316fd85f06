"""The event-morning check: is the file whole, is everything ready for today, and what to do where it is not."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.documents import Trouble
from companion.services.ports import Desk

ENOUGH_BYTES = 500_000_000


class Light(StrEnum):
    """How a line of the check stands."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line: what was looked at, how it stands, in a sentence, and what to do. `subject` is a stable word."""

    subject: str
    light: Light
    sentence: str
    remedy: str = ""


GlyphCheck = Callable[[Sequence[Delegate]], Sequence[Trouble]]


def morning_check(desk: Desk, glyphs: GlyphCheck | None = None) -> list[CheckLine]:
    """Every line of the check; of a damaged file only what can still be believed. `glyphs` names the delegates whose
    names the fonts cannot draw."""
    read = desk.file.read
    lines = [_file(desk), _space(desk)]
    if lines[0].light is Light.RED:
        return lines
    delegates = [d for d in read.delegates() if d.status is DelegateStatus.ACTIVE]
    lines.append(_delegates(delegates))
    badges = read.active_badges()
    without = [d for d in delegates if d.id not in badges]
    lines.append(
        CheckLine("badges", Light.GREEN, "Every delegate has a badge number.")
        if not without
        else CheckLine("badges", Light.AMBER, f"{_people(without)} without a badge.", "Give each a badge.")
    )
    lines.append(_today(desk))
    if glyphs is not None:
        lines.append(_glyphs(glyphs(delegates)))
    return lines


def _file(desk: Desk) -> CheckLine:
    health = desk.file.check()
    if health.faults:
        return CheckLine("file", Light.RED, "The event file is damaged.", "Open the newest backup.")
    if health.broken_chains:
        return CheckLine("file", Light.AMBER, "Some entries of another desk have not arrived.", "Exchange once more.")
    if not health.projections_agree:
        return CheckLine(
            "file", Light.RED, "The counts do not follow from the journal.", "Run: companion rebuild EVENT"
        )
    entries = "1 entry" if health.entries == 1 else f"{health.entries} entries"
    return CheckLine("file", Light.GREEN, f"The event file is whole: {entries}.")


def _space(desk: Desk) -> CheckLine:
    free = shutil.disk_usage(desk.file.path.parent).free
    megabytes = f"{free // 1_000_000:,} MB"
    if free < ENOUGH_BYTES:
        return CheckLine("disk", Light.RED, f"Only {megabytes} are free on the disk.", "Make room on this laptop.")
    return CheckLine("disk", Light.GREEN, f"{megabytes} are free on the disk.")


def _delegates(delegates: Sequence[Delegate]) -> CheckLine:
    if not delegates:
        return CheckLine("delegates", Light.AMBER, "There are no delegates yet.", "Import a list.")
    return CheckLine("delegates", Light.GREEN, f"{_people(delegates)} on the list.")


def _people(delegates: Sequence[Delegate]) -> str:
    return "1 delegate is" if len(delegates) == 1 else f"{len(delegates)} delegates are"


def _today(desk: Desk) -> CheckLine:
    read = desk.file.read
    zone = read.event().zone
    today = desk.now.astimezone(zone).date()
    count = sum(activity.start.astimezone(zone).date() == today for activity in read.activities())
    if count == 0:
        return CheckLine(
            "today", Light.AMBER, "Nothing is planned today.", "Check the programme and this laptop's clock."
        )
    return CheckLine("today", Light.GREEN, "1 activity today." if count == 1 else f"{count} activities today.")


def _glyphs(troubles: Sequence[Trouble]) -> CheckLine:
    if not troubles:
        return CheckLine("names", Light.GREEN, "The fonts can draw every name.")
    names = ", ".join(trouble.name for trouble in troubles[:5])
    more = f" and {len(troubles) - 5} more" if len(troubles) > 5 else ""
    return CheckLine(
        "names", Light.AMBER, f"The fonts cannot draw: {names}{more}.", "Correct these names or add a font."
    )
