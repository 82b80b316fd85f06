"""The form for a new event: title, days, time zone, languages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

from companion.domain.answers import UserError
from companion.domain.programme import Event
from companion.presenters.runner import Runner
from companion.presenters.welcome import open_whole
from companion.services.ports import Clock, Desk
from companion.services.programme import check_event, new_event
from companion.store.file import SUFFIX

USUAL_ZONES = (
    "Asia/Seoul", "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Tokyo", "Asia/Singapore", "Asia/Bangkok",
    "Asia/Jakarta", "Asia/Manila", "Asia/Kolkata", "Asia/Dubai", "Europe/Berlin", "Europe/London", "Europe/Paris",
    "Africa/Nairobi", "America/New_York", "America/Sao_Paulo", "America/Los_Angeles", "Australia/Sydney", "UTC",
)  # fmt: skip
_UNFIT = '<>:"/\\|?*'
"""Signs that some systems refuse in a file name."""
LONGEST_STEM = 60


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What was filled in. Titles by language; an empty one is left out."""

    titles: dict[str, str]
    start: date
    end: date
    timezone: str
    city: str
    languages: tuple[str, ...]


def zones() -> tuple[str, ...]:
    """Every time zone, the usual ones first."""
    known = available_timezones()
    usual = tuple(zone for zone in USUAL_ZONES if zone in known)
    return usual + tuple(sorted(zone for zone in known if "/" in zone and zone not in usual))


def problem(draft: EventDraft) -> UserError | None:
    """What stands against making this event, or None."""
    title = next((text for text in draft.titles.values() if text.strip()), "")
    try:
        check_event(title, draft.start, draft.end, draft.timezone)
    except UserError as error:
        return error
    return None


def file_for(title: str, folder: Path) -> Path:
    """A free file name made of the title; signs that a system refuses become spaces."""
    plain = "".join(" " if char in _UNFIT or ord(char) < 32 else char for char in title)
    stem = " ".join(plain.split())[:LONGEST_STEM].strip(" .") or "Event"
    path = folder / f"{stem}{SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{stem} {number}{SUFFIX}"
        number += 1
    return path


class NewEventPresenter:
    """Makes the event and opens it. `failed` hears why it could not."""

    def __init__(
        self,
        runner: Runner,
        opener: Callable[[Path], Desk],
        clock: Clock,
        folder: Path,
        opened: Callable[[Desk], None],
        failed: Callable[[UserError], None],
    ) -> None:
        self._runner = runner
        self._opener = opener
        self._clock = clock
        self._folder = folder
        self._opened = opened
        self._failed = failed

    def today(self) -> date:
        """Today by this laptop."""
        return self._clock().astimezone().date()

    def make(self, draft: EventDraft) -> None:
        """Write the event file, then open it."""
        wrong = problem(draft)
        if wrong is not None:
            self._failed(wrong)
            return
        titles = {language: text.strip() for language, text in draft.titles.items() if text.strip()}
        event = Event(
            id="",
            titles=titles,
            start=draft.start,
            end=draft.end,
            timezone=draft.timezone,
            city={"en": draft.city.strip()} if draft.city.strip() else {},
            languages=draft.languages or ("en",),
        )

        def write() -> Desk:
            path = file_for(next(iter(titles.values())), self._folder)
            new_event(path, event, self._clock).file.close()
            return open_whole(self._opener, path)

        self._runner.write(write, self._opened, self._refused)

    def _refused(self, error: Exception) -> None:
        self._failed(
            error if isinstance(error, UserError) else UserError("The event could not be made.", "Try once more.")
        )
