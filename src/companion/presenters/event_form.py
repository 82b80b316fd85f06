"""What an event is called, where and when it is, who runs it and who signs: read and changed after it was made."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from companion.domain.answers import UserError
from companion.domain.programme import Event, Organizer, Signatory, event_to_fields
from companion.presenters.runner import Runner
from companion.services.ports import Desk
from companion.services.programme import change_event

Texts = dict[str, str]
"""One text by language."""


@dataclass(frozen=True, slots=True)
class EventTexts:
    """What the form holds. `organizer` is the first of the event's organizers, `signer` with `office` the first of
    those who sign certificates; any others stay as they are."""

    titles: Texts
    city: Texts
    organizer: Texts
    signer: str
    office: Texts
    start: date
    end: date
    help_line: str
    languages: tuple[str, ...]


class EventForm:
    """Reads and changes the open event."""

    def __init__(self, desk: Desk, runner: Runner) -> None:
        self._desk = desk
        self._runner = runner
        self._shown: EventTexts | None = None

    def texts(self) -> EventTexts:
        """What is stored; `save` writes what is said otherwise than this."""
        event = self._desk.file.read.event()
        first = event.signatories[0] if event.signatories else Signatory("", {})
        self._shown = EventTexts(
            titles=event.titles,
            city=event.city,
            organizer=event.organizers[0].names if event.organizers else {},
            signer=first.name,
            office=first.office,
            start=event.start,
            end=event.end,
            help_line=event.help_line,
            languages=event.languages,
        )
        return self._shown

    def save(self, texts: EventTexts, done: Callable[[], None], failed: Callable[[UserError], None]) -> None:
        """Store what was changed since `texts`, so that what others wrote meanwhile stays; nothing when nothing was."""
        shown = self._shown

        def write() -> None:
            before = self._desk.file.read.event()
            was = event_to_fields(before if shown is None else _with(before, shown))
            now = event_to_fields(_with(before, texts))
            fields = {name: value for name, value in now.items() if value != was.get(name)}
            if fields:
                change_event(self._desk, fields)

        def refused(error: Exception) -> None:
            unknown = UserError("This could not be saved.", "Try once more.")
            failed(error if isinstance(error, UserError) else unknown)

        self._runner.write(write, lambda _none: done(), refused)


def _with(event: Event, texts: EventTexts) -> Event:
    organizer = _filled(texts.organizer)
    logo = event.organizers[0].logo if event.organizers else ""
    signer, office = texts.signer.strip(), _filled(texts.office)
    return replace(
        event,
        titles=_filled(texts.titles),
        city=_filled(texts.city),
        organizers=((Organizer(organizer, logo),) if organizer else ()) + event.organizers[1:],
        signatories=((Signatory(signer, office),) if signer else ()) + event.signatories[1:],
        start=texts.start,
        end=texts.end,
        help_line=texts.help_line.strip(),
        languages=texts.languages or event.languages,
    )


def _filled(texts: Texts) -> Texts:
    return {language: text.strip() for language, text in texts.items() if text.strip()}
