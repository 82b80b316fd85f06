"""Files that older versions wrote open in this one, say the same, and can be worked with."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion.domain.attendance import MarkState
from companion.services.desk import mark, place_of
from companion.services.ports import Desk
from companion.services.standing import standings
from companion.store.file import open_file

PIECES = sorted(Path(__file__).parent.glob("*.companion"))
NOW = datetime(2016, 4, 30, 3, 0, tzinfo=UTC)


def test_the_museum_is_not_empty() -> None:
    assert PIECES


@pytest.mark.parametrize("piece", PIECES, ids=lambda path: path.name)
def test_an_old_file_says_what_it_said(piece: Path, tmp_path: Path) -> None:
    said = json.loads(piece.with_suffix(".json").read_text(encoding="utf-8"))
    copy = tmp_path / piece.name
    shutil.copy(piece, copy)
    with open_file(copy) as file:
        assert file.check().sound
        read = file.read
        assert read.entry_count() == said["entries"]
        assert {d.id: d.full_name for d in read.delegates()} == said["delegates"]
        for activity in read.activities():
            arrived = {p.id: read.counts(activity, p.id).arrived for p in activity.checkpoints}
            assert arrived == said["arrived"][activity.id]
        assert {s.delegate.id: str(s.eligibility.standing) for s in standings(read, NOW)} == said["standing"]
        assert {c.serial: c.state for c in read.certificates()} == said["certificates"]
        assert {delegate: badge.code for delegate, badge in read.latest_badges().items()} == said["codes"]


@pytest.mark.parametrize("piece", PIECES, ids=lambda path: path.name)
def test_an_old_file_can_be_worked_with(piece: Path, tmp_path: Path) -> None:
    copy = tmp_path / piece.name
    shutil.copy(piece, copy)
    with open_file(copy) as file:
        desk = Desk(file, lambda: NOW)
        place = place_of(file.read, "activity-closing")
        before = file.read.entry_count()
        mark(desk, [file.read.delegates()[0].id], place, MarkState.OUT)
        assert file.read.entry_count() == before + 2, "the mark, and the name of the desk that this copy has become"
        file.rebuild()
        assert file.check().sound
