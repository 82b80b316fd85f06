"""Adds today's kind of event file to the museum (tests/museum), which every later version must still open.

Run once per released version: python packaging/museum.py. It refuses to replace a piece that is there.
"""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from companion import __version__, paths
from companion.domain.delegates import Delegate
from companion.domain.lists import DelegateDraft
from companion.services import certificates, roster
from companion.services.ports import Desk
from companion.services.sample import write_sample
from companion.services.standing import standings
from companion.services.transfer import plan_import, take_import

MUSEUM = Path(__file__).resolve().parents[1] / "tests" / "museum"
NOW = datetime(2016, 4, 30, 3, 0, tzinfo=UTC)


def main() -> int:
    """Writes the event file and what it says, as JSON."""
    target = MUSEUM / f"event-{__version__}.companion"
    if target.exists():
        print(f"{target.name} is in the museum already.")
        return 1
    MUSEUM.mkdir(parents=True, exist_ok=True)
    desk = write_sample(target, paths.resources() / "samples", lambda: NOW, as_dated=True)
    live(Desk(desk.file, desk.clock, "Jiwon"))
    target.with_suffix(".json").write_text(
        json.dumps(said(desk), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    desk.file.close()
    print(f"{target.name} is in the museum now.")
    return 0


def live(desk: Desk) -> None:
    """What a week does beyond marks, so that every kind of entry is in the piece."""
    drafts = [DelegateDraft(2, {"native": "김민서", "latin": "Kim Minseo", "foreign_codes": ("TICKET-7",)})]
    take_import(desk, plan_import(desk.file.read, drafts))
    walk_in = roster.add(desk, Delegate(id="", latin="Walk In", walk_in=True, sample=True))
    roster.cancel(desk, walk_in.id)
    badge = next(iter(desk.file.read.active_badges().values()))
    roster.badges_printed(desk, [(badge.delegate, badge.code)])
    certificates.decide_certificate(desk, "delegate-deng-chunhui", give=True, reason="wrote the report while ill")
    issued = certificates.issue(desk)
    certificates.void(desk, issued[0].delegate, issued[0].serial, "spelling")


def said(desk: Desk) -> dict[str, Any]:
    """What the file says, by the program that wrote it."""
    read = desk.file.read
    return {
        "entries": read.entry_count(),
        "delegates": {d.id: d.full_name for d in read.delegates()},
        "arrived": {a.id: {p.id: read.counts(a, p.id).arrived for p in a.checkpoints} for a in read.activities()},
        "standing": {s.delegate.id: str(s.eligibility.standing) for s in standings(read, desk.now)},
        "certificates": {c.serial: c.state for c in read.certificates()},
        "codes": {delegate: badge.code for delegate, badge in read.latest_badges().items()},
    }


if __name__ == "__main__":
    sys.exit(main())
