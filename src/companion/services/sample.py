"""Sample events: written through the same verbs as a real event, so that they are real events."""

import json
import random
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from companion.domain.attendance import How, MarkState
from companion.domain.codes import new_code
from companion.domain.delegates import BadgeState
from companion.domain.entry import Kind, badges_subject, mark_subject
from companion.domain.samples import Happening, HappeningKind, SampleEvent, congress, days_to_shift, sample_from
from companion.services.ports import Clock, Desk, Progress
from companion.services.programme import put_event, put_in
from companion.services.roster import issue_badge, put_new
from companion.store.file import Transaction, create
from companion.store.projections import milliseconds

PROGRAMMES = ("2016", "2025", "congress")
_EVERY = 500


def write_sample(
    path: Path,
    samples: Path,
    clock: Clock,
    *,
    programme: str = "2016",
    as_dated: bool = False,
    marks: bool = True,
    delegates: int | None = None,
    seed: int = 2026,
    progress: Progress | None = None,
) -> Desk:
    """Writes a sample event to a new file and returns the desk that made it.

    The week is moved so that today is its third day, with marks up to now, unless `as_dated`, which keeps the real
    dates and all marks. The same seed gives the same delegates and codes.
    """
    data = json.loads((samples / f"{programme}.json").read_text(encoding="utf-8"))
    today = clock().astimezone(ZoneInfo(data["event"]["timezone"])).date()
    sample = _made(data, programme, today, as_dated=as_dated, delegates=delegates, seed=seed)
    now = clock()
    desk = Desk(create(path), clock)
    # What is written before the week must be older than the week's marks, also when the week lies in the past.
    eve = min(now, datetime.combine(sample.event.start, time(8), sample.event.zone) - timedelta(days=1))
    codes = random.Random(seed)  # noqa: S311 - a sample's codes must be the same every time
    with desk.file.writing(eve, "") as writing:
        put_event(writing, sample.event)
        for activity in sample.activities:
            put_in(writing, activity)
        for number, delegate in enumerate(sample.delegates, start=1):
            put_new(writing, delegate, _unused_code(writing, codes))
            if progress is not None and number % _EVERY == 0:
                progress(number, len(sample.delegates))
    if marks:
        _live(desk, sample, None if as_dated else now, codes)
    return desk


def _made(
    data: dict[str, Any], programme: str, today: date, *, as_dated: bool, delegates: int | None, seed: int
) -> SampleEvent:
    if programme == "congress":
        start = date(2026, 9, 7) if as_dated else today - timedelta(days=2)
        return congress(data, start=start, new_id=_keyed, delegates=delegates or 20_000, seed=seed)
    start = date.fromisoformat(data["event"]["start"])
    return sample_from(data, _keyed, 0 if as_dated else days_to_shift(start, today))


def _keyed(key: str) -> str:
    return key


def _unused_code(writing: Transaction, codes: random.Random) -> str:
    while (code := new_code(codes.randrange)) in writing.codes or writing.read.holders(code, ()):
        pass
    return code


def _live(desk: Desk, sample: SampleEvent, until: datetime | None, codes: random.Random) -> None:
    last: dict[tuple[str, str, str], str] = {}
    for happening in sample.happenings:
        if until is not None and happening.at > until:
            break
        with desk.file.writing(happening.at.astimezone(UTC), happening.by) as writing:
            _happen(writing, happening, last, codes)


def _happen(
    writing: Transaction, happening: Happening, last: dict[tuple[str, str, str], str], codes: random.Random
) -> None:
    person = (happening.delegate, happening.activity, happening.checkpoint)
    match happening.kind:
        case HappeningKind.REPLACE_BADGE:
            for badge in writing.read.badges(happening.delegate):
                if badge.state is BadgeState.ACTIVE:
                    body = {"code": badge.code, "state": str(BadgeState.REPLACED), "reason": happening.reason}
                    writing.append(Kind.BADGE_ENDED, badges_subject(happening.delegate), body)
            issue_badge(writing, happening.delegate, _unused_code(writing, codes))
        case HappeningKind.UNDO_LAST:
            writing.append(Kind.UNDONE, mark_subject(happening.delegate, happening.activity), {"entry": last[person]})
        case _:
            mark: dict[str, Any] = {
                "checkpoint": happening.checkpoint,
                "state": str(MarkState(happening.kind.value)),
                "at": milliseconds(happening.at),
                "how": str(happening.how or How.SCANNER),
            }
            if happening.reason:
                mark["reason"] = happening.reason
            subject = mark_subject(happening.delegate, happening.activity)
            last[person] = writing.append(Kind.MARKED, subject, mark).id
