"""How many labels are left: counted down with each badge that goes out, and full again when the roll was changed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from companion.domain.printing import FEW_LABELS, LabelRoll
from companion.presenters.changes import Changes
from companion.presenters.label_desk import LabelDesk, LabelPorts
from companion.presenters.runner import InlineRunner
from companion.services.desk import Place, check_in, place_of
from companion.services.label_rolls import label_roll, new_roll
from companion.services.ports import Desk
from companion.services.programme import put_activity
from companion.settings import Settings
from companion.ui import label_views


def test_every_badge_takes_one_label_and_a_few_left_are_a_warning(
    quiet_week: Desk, office_at: Callable[[Desk], Any]
) -> None:
    office = office_at(quiet_week)
    whole = place_of(quiet_week.file.read, "activity-opening").activity
    place = Place(put_activity(quiet_week, replace(whole, print_badges=True)), whole.attending.id)
    changes = Changes()
    labels = LabelDesk(
        LabelPorts(
            quiet_week, InlineRunner(), changes, lambda: office.program.documents, lambda: office.printers,
            lambda: Settings(badge_printer="Lobby", label_stock="a6"), lambda _kept: None,
        )
    )  # fmt: skip
    assert labels.state.roll is None
    assert label_views.status(labels.state)[0].value == "Ready"
    labels.roll_changed(FEW_LABELS + 1)
    for person, left in zip(
        quiet_week.file.read.missing(place.activity, place.checkpoint, 3), (20, 19, 18), strict=True
    ):
        check_in(quiet_week, person.id, place)
        changes.note(frozenset({"print_queue"}))
        changes.tell()
        changes.note(frozenset({"print_queue"}))
        changes.tell()
        (status,) = label_views.status(labels.state)
        assert labels.state.roll == LabelRoll(FEW_LABELS + 1, left)
        assert str(left) in status.value
        assert status.trouble is (left < FEW_LABELS)
    labels.roll_changed()
    assert labels.state.roll == LabelRoll(FEW_LABELS + 1, FEW_LABELS + 1)
    labels.roll_changed(0)
    assert labels.state.roll is None
    labels.close()


def test_a_roll_is_never_left_with_less_than_nothing(empty_desk: Desk) -> None:
    assert label_roll(empty_desk.file.read) is None
    assert new_roll(empty_desk) is None
    assert new_roll(empty_desk, -5) is None
    assert new_roll(empty_desk, 10**9) == LabelRoll(10_000, 10_000)
