"""The history of one delegate's attendance: everything that was ever said of it, and what became of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from companion.domain.attendance import Sighting, fold_marks, moved_from
from companion.domain.entry import Entry, Kind, in_order, standing_with_undos


@dataclass(frozen=True, slots=True)
class TakenBack:
    """That a mark no longer stands: since when (UTC), at which desk, by whom. `moved_to`: the activity it was moved to,
    "" when it was taken back only."""

    at: datetime
    desk: str
    who: str
    moved_to: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One mark, standing or not. `sighting.at` is the time it stands for, `said` when it was written down (UTC).

    `batch`: what was said in the same act. `moved_from`: the activity under which it was made. `by`: who wrote it here,
    which for a moved mark or a correction need not be who saw the delegate.
    """

    sighting: Sighting
    said: datetime
    by: str
    batch: str = ""
    moved_from: str = ""
    taken_back: TakenBack | None = None

    @property
    def stands(self) -> bool:
        """Whether it counts."""
        return self.taken_back is None


def tell(entries: Iterable[Entry]) -> tuple[Told, ...]:
    """What was said of one delegate at one activity, in the order in which it was said. A reason that was written later
    stands instead of the mark's own."""
    ordered = in_order({entry.id: entry for entry in entries}.values())
    stand = standing_with_undos(ordered)
    standing_ids = {entry.id for entry in stand}
    # In order, so that of two desks which took one mark back the later one is named.
    takers = {str(one.body.get("entry", "")): one for one in stand if one.kind == Kind.UNDONE}
    reasons = [one for one in stand if one.kind == Kind.REASONED]
    found = []
    for entry in ordered:
        if entry.kind != Kind.MARKED:
            continue
        for sighting in fold_marks([entry, *reasons]).sightings:
            ended = None if entry.id in standing_ids else _taken_back(takers.get(entry.id), entry)
            origin = str(moved_from(entry).get("activity", ""))
            found.append(Told(sighting, _moment(entry), entry.who, entry.batch, origin, ended))
    return tuple(found)


def _taken_back(taker: Entry | None, entry: Entry) -> TakenBack:
    last = taker or entry
    return TakenBack(_moment(last), last.desk, last.who, str(last.body.get("moved_to", "")))


def _moment(entry: Entry) -> datetime:
    return datetime.fromtimestamp(entry.wall / 1000, UTC)
