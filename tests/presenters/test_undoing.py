"""What Ctrl Z takes back: the newest act, and once only."""

import pytest

from companion.domain.answers import NotSaved
from companion.domain.ids import new_id
from companion.domain.parties import PartyKind
from companion.presenters import undoing
from companion.presenters.happenings import Happened, What
from companion.presenters.runner import InlineRunner
from companion.services import parties
from companion.services.ports import Desk


def test_what_the_disk_refused_to_take_back_can_be_taken_back_later(
    quiet_week: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Happened] = []
    acts = undoing.Undoing(quiet_week, InlineRunner(), told.append)
    batch = new_id()
    parties.put(quiet_week, PartyKind.BUS, "Bus 9", {}, batch)
    acts.remember(batch, Happened(What.CHANGED, "Bus 9", 1, undo=True))

    def full(_desk: Desk, _batch: str) -> int:
        raise NotSaved("The disk is full.", "Make room on this laptop, then scan again.")

    with monkeypatch.context() as disk:
        disk.setattr(undoing, "undo_batch", full)
        assert acts.undo(lambda: None)
    assert told[-1].error is not None
    assert acts.next is not None
    assert acts.undo(lambda: None)
    assert all(one.name != "Bus 9" for one in quiet_week.file.read.parties(PartyKind.BUS))
    assert not acts.undo(lambda: None)
