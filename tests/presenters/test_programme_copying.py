"""Copying in the programme, as its screen asks for it: seen before it is done, told after, one undo."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from companion import paths
from companion.domain.answers import UserError
from companion.domain.programme_copies import CopyPlan, Pattern
from companion.presenters.happenings import Happened, What
from companion.presenters.programme import ProgrammePresenter
from companion.presenters.runner import InlineRunner
from companion.services.ports import Desk
from companion.services.sample import write_sample

NOW = datetime(2026, 10, 21, 4, 52, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = write_sample(tmp_path / "week.companion", paths.resources() / "samples", lambda: NOW, marks=False)
    yield Desk(made.file, lambda: NOW, "Jiwon")
    made.file.close()


@pytest.fixture
def happened() -> list[Happened]:
    return []


@pytest.fixture
def presenter(desk: Desk, happened: list[Happened]) -> ProgrammePresenter:
    made = ProgrammePresenter(desk, InlineRunner(), lambda _state: None, happened.append)
    made.start()
    return made


def test_the_copy_is_chosen_so_that_it_can_be_moved_and_undo_takes_it_out(
    presenter: ProgrammePresenter, desk: Desk, happened: list[Happened]
) -> None:
    before = desk.file.read.activities()
    presenter.copying.duplicate(before[0].id)
    assert presenter.state.chosen not in {one.id for one in before}
    assert (happened[-1].what, happened[-1].name, happened[-1].undo) == (What.ADDED, before[0].title(), True)
    assert presenter.undo()
    assert desk.file.read.activities() == before


def test_a_day_is_seen_before_it_is_copied_in_one_undo(
    presenter: ProgrammePresenter, desk: Desk, happened: list[Happened]
) -> None:
    before = desk.file.read.activities()
    plans: list[CopyPlan] = []
    presenter.copying.plan_day(date(2026, 10, 20), date(2026, 10, 23), plans.append)
    assert desk.file.read.activities() == before
    presenter.copying.copy_day(date(2026, 10, 20), date(2026, 10, 23))
    assert (happened[-1].what, happened[-1].count) == (What.COPIED, len(plans[0].added))
    assert len(desk.file.read.activities()) == len(before) + len(plans[0].added)
    assert presenter.undo()
    assert desk.file.read.activities() == before
    presenter.copying.copy_day(date(2026, 10, 20), date(2026, 10, 20))
    assert happened[-1].what is What.REFUSED


def test_a_template_is_seen_and_taken_and_a_file_that_is_no_event_is_refused(
    presenter: ProgrammePresenter, desk: Desk, happened: list[Happened], tmp_path: Path
) -> None:
    before = len(desk.file.read.activities())
    seen: list[tuple[Pattern, CopyPlan]] = []
    for template in presenter.copying.templates():
        presenter.copying.plan_pattern(template, lambda pattern, plan: seen.append((pattern, plan)))
    assert len(seen) == len(presenter.copying.templates()) > 1
    presenter.copying.take(seen[0][0])
    assert len(desk.file.read.activities()) == before + len(seen[0][1].added)
    assert happened[-1].what is What.COPIED
    wrong: list[Exception] = []
    (tmp_path / "notes.companion").write_text("notes")
    presenter.copying.plan_pattern(tmp_path / "notes.companion", lambda _p, _q: None, wrong.append)
    assert isinstance(wrong[0], UserError)


def test_names_behind_a_clash_are_read(presenter: ProgrammePresenter, desk: Desk) -> None:
    seminar = next(one for one in desk.file.read.activities() if one.expected.groups == ("A",))
    presenter.copying.duplicate(seminar.id)
    presenter.copying.duplicate(seminar.id)
    names: list[list[str]] = []
    presenter.read_clash_names(lambda _clash, people: names.append([one.id for one in people]))
    group = {one.id for one in desk.file.read.delegates() if one.group == "A"}
    assert [set(one) for one in names] == [group]
    assert presenter.day_meant == date(2026, 10, 20)
    assert presenter.days[0] == date(2026, 10, 19)
