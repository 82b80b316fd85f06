"""Going on with a batch on the command line."""

from collections.abc import Callable
from typing import Any

import pytest

from companion.bootstrap import Program
from companion.cli import batches as command
from companion.domain.print_batches import BatchKind, BatchWish
from companion.domain.printing import QueueState
from companion.services import batch_work, batches
from companion.services.badges import badge_contents
from companion.services.ports import Desk
from companion.settings import Settings


def test_printing_again_takes_back_what_the_system_still_holds(
    quiet_week: Desk, program: Program, office_at: Callable[[Desk], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    printers = office_at(quiet_week).printers
    printers.follows = True
    papers = tuple((one.delegate, one.code) for one in badge_contents(quiet_week.file.read))
    wish = BatchWish(BatchKind.BADGES, papers, "Office", stock="a4-a6-2x2", per_sheet=4)
    number = batches.begin(quiet_week, wish).batch
    batch_work.run(quiet_week, program.documents, printers, Settings(), number, lambda: False)
    assert len(printers.jobs) == 2
    rested = batches.pick_up(quiet_week)
    assert rested is not None
    monkeypatch.setattr(Program, "spooler", printers)
    command._go_on(program, quiet_week, rested, None, 1, again=True)
    assert printers.jobs == [], "they would come out twice"
    assert len(quiet_week.file.batches.rows(number, [QueueState.QUEUED])) == 17
