"""The list of delegates and its panel: what staff see, and what a real event file holds afterwards."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion import paths
from companion.domain.codes import is_own
from companion.domain.delegates import BadgeState, DelegateStatus
from companion.domain.reports import ReportTable
from companion.presenters.delegate_form import FormFault
from companion.presenters.delegate_rows import BadgeWord, Filters, SortBy
from companion.presenters.delegates import DelegatesPresenter, DelegatesState
from companion.presenters.happenings import Happened, What
from companion.presenters.runner import InlineRunner
from companion.presenters.views import Mark
from companion.services import roster
from companion.services.ports import Desk
from companion.services.sample import write_sample

NOW = datetime(2026, 10, 21, 4, 52, tzinfo=UTC)
"""Day three of the sample week, 13:52 in Seoul."""


class Seen:
    """What the screen would have been given."""

    def __init__(self) -> None:
        self.states: list[DelegatesState] = []
        self.happened: list[Happened] = []


class Tables:
    """Keeps the tables that would be written."""

    def __init__(self) -> None:
        self.written: dict[str, ReportTable] = {}

    def xlsx(self, tables: list[ReportTable], path: Path) -> None:
        self.written[path.name] = tables[0]

    def csv(self, table: ReportTable, path: Path) -> None:
        self.written[path.name] = table


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = write_sample(tmp_path / "week.companion", paths.resources() / "samples", lambda: NOW)
    yield Desk(made.file, lambda: NOW, "Jiwon")
    made.file.close()


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def presenter(desk: Desk, seen: Seen) -> DelegatesPresenter:
    made = DelegatesPresenter(
        desk, InlineRunner(), seen.states.append, seen.happened.append,
        qr=lambda code: tuple((digit == "1",) for digit in code), tables=Tables(),
    )  # fmt: skip
    made.start()
    return made


def named(presenter: DelegatesPresenter, latin: str) -> str:
    return next(row.id for row in presenter.state.rows if row.latin == latin)


def test_everybody_is_listed_once_by_name(presenter: DelegatesPresenter, desk: Desk, seen: Seen) -> None:
    state = presenter.state
    assert seen.states[0].loading
    assert not state.loading
    assert [row.id for row in state.rows] == [d.id for d in desk.file.read.delegates()]
    assert state.total == 17
    assert state.delegations == len({d.delegation for d in desk.file.read.delegates()})


@pytest.mark.parametrize("typed", ["shen ruoxi", "沈若溪", "ruoxi shen", "srx", "Beijing ruoxi"])
def test_a_name_is_found_however_it_is_typed(presenter: DelegatesPresenter, typed: str) -> None:
    presenter.search(typed)
    assert presenter.state.rows[0].native == "沈若溪"


def test_nobody_matching_leaves_the_list_empty_and_clear_brings_it_back(presenter: DelegatesPresenter) -> None:
    presenter.search("zzzz")
    assert presenter.state.rows == ()
    assert not presenter.state.empty
    presenter.clear()
    assert len(presenter.state.rows) == 17


def test_filters_narrow_and_add_up(presenter: DelegatesPresenter, desk: Desk) -> None:
    people = desk.file.read.delegates()
    presenter.filter(Filters(delegation="Beijing"))
    assert {row.delegation for row in presenter.state.rows} == {"Beijing"}
    presenter.filter(Filters(delegation="Beijing", notes="with"))
    expected = {d.id for d in people if d.delegation == "Beijing" and d.attention}
    assert {row.id for row in presenter.state.rows} == expected
    assert expected
    group = people[0].group
    presenter.filter(Filters(group=group))
    assert len(presenter.state.rows) == sum(d.group == group for d in people)


def test_badges_are_printed_or_not(presenter: DelegatesPresenter, desk: Desk) -> None:
    someone = presenter.state.rows[0].id
    roster.badges_printed(desk, [(someone, desk.file.read.active_badges()[someone].code)])
    presenter.refresh()
    assert presenter.state.printed == 1
    presenter.filter(Filters(badge=BadgeWord.PRINTED))
    assert [row.id for row in presenter.state.rows] == [someone]
    presenter.filter(Filters(badge=BadgeWord.NOT_PRINTED))
    assert len(presenter.state.rows) == 16


@pytest.mark.parametrize("by", list(SortBy))
def test_any_column_orders_the_list_and_again_turns_it_round(presenter: DelegatesPresenter, by: SortBy) -> None:
    if by is not SortBy.NAME:
        presenter.order(by)
    once = [row.id for row in presenter.state.rows]
    presenter.order(by)
    assert [row.id for row in presenter.state.rows] == once[::-1]
    assert presenter.state.descending


def test_order_by_delegation_is_alphabetical(presenter: DelegatesPresenter) -> None:
    presenter.order(SortBy.DELEGATION)
    shown = [row.delegation.casefold() for row in presenter.state.rows]
    assert shown == sorted(shown)


def test_order_by_attendance_puts_who_came_least_first(presenter: DelegatesPresenter) -> None:
    presenter.order(SortBy.ATTENDANCE)
    came = [presenter.attendance(row.id).came for row in presenter.state.rows]
    assert came == sorted(came)
    assert came[0] < came[-1]


def test_attendance_counts_only_what_is_over_or_was_seen(presenter: DelegatesPresenter, desk: Desk) -> None:
    counting = [activity for activity in desk.file.read.activities() if activity.counts]
    for row in presenter.state.rows:
        found = presenter.attendance(row.id)
        delegate = desk.file.read.delegate(row.id)
        assert len(found.marks) == sum(activity.expected.includes(delegate) for activity in counting)
        assert found.so_far == sum(mark is not Mark.NOT_YET for mark in found.marks)
        assert found.came == sum(mark in {Mark.CAME, Mark.LATE} for mark in found.marks)
    assert Mark.NOT_YET in found.marks


def test_the_panel_shows_names_code_and_times(presenter: DelegatesPresenter, desk: Desk) -> None:
    who = named(presenter, "Shen Ruoxi")
    presenter.choose(who)
    panel = presenter.state.panel
    assert panel is not None
    assert panel.delegate.native == "沈若溪"
    assert panel.badge is not None
    assert panel.digits.replace(" ", "") == panel.badge.code
    assert len(panel.modules) == 12
    assert len(panel.lines) == len(presenter.attendance(who).marks)
    assert all(line.at.utcoffset().total_seconds() == 9 * 3600 for line in panel.lines)
    presenter.choose("")
    assert presenter.state.panel is None


def test_a_changed_field_is_on_disk_and_can_be_taken_back(
    presenter: DelegatesPresenter, desk: Desk, seen: Seen
) -> None:
    who = named(presenter, "Shen Ruoxi")
    presenter.choose(who)
    before = desk.file.read.delegate(who)
    presenter.edit()
    texts = dict(presenter.state.panel.texts)
    texts["latin"] = "Shen Ruoxi-Anna"
    texts["languages"] = "zh, en，ko"
    texts["said"] = " shun rwo-shee "
    presenter.save(texts)
    after = desk.file.read.delegate(who)
    assert after.said == "shun rwo-shee"
    assert after.latin == "Shen Ruoxi-Anna"
    assert after.languages == ("zh", "en", "ko")
    assert after.organisation == before.organisation
    assert seen.happened[-1].what is What.CHANGED
    assert presenter.state.panel is not None
    assert not presenter.state.panel.editing
    assert presenter.state.panel.delegate == after
    assert presenter.undo()
    assert desk.file.read.delegate(who) == before
    assert seen.happened[-1].what is What.UNDONE


@pytest.mark.parametrize(
    ("field", "text", "fault"),
    [
        ("email", "ruoxi at example", FormFault.EMAIL_UNCLEAR),
        ("mobile", "none", FormFault.MOBILE_UNCLEAR),
        ("attention", "a\nb\nc\nd", FormFault.NOTE_TOO_MANY_LINES),
        ("attention", "x" * 61, FormFault.NOTE_TOO_LONG),
    ],
)
def test_a_slip_is_named_at_its_field_and_nothing_is_written(
    presenter: DelegatesPresenter, desk: Desk, field: str, text: str, fault: FormFault
) -> None:
    who = named(presenter, "Shen Ruoxi")
    entries = desk.file.read.entry_count()
    presenter.choose(who)
    presenter.edit()
    presenter.save({**presenter.state.panel.texts, field: text})
    assert presenter.state.panel.faults == {field: fault}
    assert presenter.state.panel.texts[field] == text
    assert desk.file.read.entry_count() == entries


def test_a_new_delegate_gets_a_badge_and_is_shown(presenter: DelegatesPresenter, desk: Desk, seen: Seen) -> None:
    presenter.add()
    presenter.save({**presenter.state.panel.texts, "native": " ", "latin": ""})
    assert presenter.state.panel.faults == {"native": FormFault.NEEDS_NAME}
    presenter.save({**presenter.state.panel.texts, "native": "张伟", "latin": "Zhang Wei", "delegation": "Beijing"})
    assert presenter.state.total == 18
    added = presenter.state.panel.delegate
    assert added.native == "张伟"
    assert is_own(desk.file.read.active_badges()[added.id].code)
    presenter.undo()
    assert presenter.state.total == 17
    assert desk.file.read.delegate(added.id) is None
    assert presenter.state.panel is None


def test_replacing_a_badge_ends_the_old_number_and_prints(presenter: DelegatesPresenter, desk: Desk) -> None:
    who = named(presenter, "Shen Ruoxi")
    old = desk.file.read.active_badges()[who].code
    printed: list[str] = []
    presenter.choose(who)
    presenter.replace_badge(" lost ", printed.append)
    badges = desk.file.read.badges(who)
    assert [badge.state for badge in badges if badge.code == old] == [BadgeState.REPLACED]
    assert desk.file.read.active_badges()[who].code != old
    assert presenter.state.panel.ended.code == old
    assert presenter.state.panel.ended.reason == "lost"
    assert printed == [who]
    assert next(row for row in presenter.state.rows if row.id == who).badge is BadgeWord.REPLACED


def test_cancelled_is_said_in_the_list_and_can_be_undone(presenter: DelegatesPresenter, desk: Desk) -> None:
    who = named(presenter, "Shen Ruoxi")
    presenter.choose(who)
    presenter.cancel_delegate()
    assert desk.file.read.delegate(who).status is DelegateStatus.CANCELLED
    assert next(row for row in presenter.state.rows if row.id == who).badge is BadgeWord.CANCELLED
    presenter.undo()
    assert desk.file.read.delegate(who).status is DelegateStatus.ACTIVE
    presenter.cancel_delegate()
    presenter.reinstate_delegate()
    assert desk.file.read.delegate(who).status is DelegateStatus.ACTIVE


def test_ticked_people_are_what_printing_exporting_and_groups_mean(
    presenter: DelegatesPresenter, desk: Desk, seen: Seen, tmp_path: Path
) -> None:
    three = [row.id for row in presenter.state.rows[2:5]]
    for one in reversed(three):
        presenter.tick(one, on=True)
    assert presenter.to_print == tuple(three)
    presenter.set_group("C")
    assert {desk.file.read.delegate(one).group for one in three} == {"C"}
    presenter.export(tmp_path / "three.csv", tuple("abcdefghi"), "Three")
    table = presenter._tables.written["three.csv"]
    assert [row[1] for row in table.rows] == [desk.file.read.delegate(one).latin for one in three]
    assert seen.happened[-1] == Happened(What.EXPORTED, "three.csv", 3)
    presenter.undo()
    assert "C" not in {desk.file.read.delegate(one).group for one in three}
    presenter.tick_all(on=False)
    presenter.choose(three[0])
    assert presenter.to_print == (three[0],)


def test_a_locked_desk_gets_no_sensitive_fields(desk: Desk) -> None:
    presenter = DelegatesPresenter(desk, InlineRunner(), lambda _state: None, locked=True)
    presenter.start()
    presenter.choose(presenter.state.rows[0].id)
    presenter.edit()
    assert not {"mobile", "emergency", "diet", "access", "email"} & presenter.state.panel.texts.keys()


def test_typing_is_not_taken_away_by_news_from_another_desk(presenter: DelegatesPresenter, desk: Desk) -> None:
    presenter.choose(presenter.state.rows[0].id)
    presenter.edit()
    roster.cancel(desk, presenter.state.rows[1].id)
    presenter.refresh(frozenset({"delegate_put"}))
    assert presenter.state.panel.editing


def test_an_event_without_delegates_is_empty(tmp_path: Path, desk: Desk) -> None:
    for person in desk.file.read.delegates():
        assert person
    from companion.domain.programme import Event
    from companion.services.programme import new_event

    day = NOW.date()
    fresh = new_event(tmp_path / "new.companion", Event("", {"en": "Fresh"}, day, day, "Asia/Seoul"), lambda: NOW)
    states: list[DelegatesState] = []
    presenter: DelegatesPresenter = DelegatesPresenter(fresh, InlineRunner(), states.append)
    presenter.start()
    assert states[-1].empty
    fresh.file.close()


def test_a_misspelled_name_is_offered_after_those_that_fit(presenter: DelegatesPresenter) -> None:
    presenter.search("zhiwie")
    assert [row.latin for row in presenter.state.rows] == ["Lu Zhiwei"]
    assert presenter.state.similar == {presenter.state.rows[0].id}
    presenter.search("zhiwei")
    assert [row.latin for row in presenter.state.rows] == ["Lu Zhiwei"]
    assert not presenter.state.similar
    presenter.clear()
    assert len(presenter.state.rows) == presenter.state.total
    assert not presenter.state.similar


def test_similar_names_stay_last_in_any_order_and_within_the_filters(presenter: DelegatesPresenter) -> None:
    presenter.search("zhiwie")
    presenter.order(SortBy.DELEGATION)
    assert [row.latin for row in presenter.state.rows] == ["Lu Zhiwei"]
    presenter.filter(Filters(delegation="nowhere"))
    assert presenter.state.rows == ()
    assert not presenter.state.similar
