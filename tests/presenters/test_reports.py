"""Reports as states: the matrix, its sums, how people arrived, and files that open where they are mailed to."""

import csv
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from companion.domain.parties import Contact, PartyKind
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done
from companion.presenters.reports import FileKind, ReportsPresenter, ReportsState
from companion.presenters.views import Mark
from companion.services.parties import put
from companion.services.ports import Desk


class Surroundings(Protocol):
    desk: Desk
    clock: Any

    def context(self) -> ScreenContext: ...


class Watched:
    """A presenter with everything it rendered and told."""

    def __init__(self, office: Surroundings, language: str = "en") -> None:
        self.states: list[ReportsState] = []
        self.told: list[Done] = []
        self.presenter = ReportsPresenter(office.context(), self.states.append, self.told.append, language)
        self.presenter.open()

    @property
    def state(self) -> ReportsState:
        return self.presenter.state


def test_every_sum_of_the_matrix_is_the_sum_of_its_marks(office: Surroundings) -> None:
    state = Watched(office).state
    assert len(state.people) == 17
    came = {Mark.CAME, Mark.LATE}
    for place, column in enumerate(state.columns):
        marks = [line.marks[place] for line in state.people]
        assert column.came == sum(mark in came for mark in marks)
        assert column.expected == sum(mark is not None for mark in marks)
    for line in state.people:
        assert line.total == sum(mark in came for mark in line.marks)
    assert state.came == sum(line.total for line in state.people) == 210
    assert state.possible == sum(column.expected for column in state.columns)


def test_only_counted_activities_are_columns_and_days_hold_them_together(office: Surroundings) -> None:
    state = Watched(office).state
    counted = [activity.id for activity in office.desk.file.read.activities() if activity.counts]
    assert [column.id for column in state.columns] == counted
    assert sum(count for _day, count in state.days) == len(counted)
    assert [day for day, _count in state.days] == sorted({column.day for column in state.columns})


def test_people_not_expected_have_no_mark_and_no_cross(office: Surroundings) -> None:
    state = Watched(office).state
    place = next(i for i, column in enumerate(state.columns) if column.id == "activity-seminar-a")
    marks = [line.marks[place] for line in state.people]
    assert marks.count(None) == 8


def test_delegations_add_up_to_the_people(office: Surroundings) -> None:
    state = Watched(office).state
    assert sum(line.people for line in state.delegations) == 17
    assert sum(line.total for line in state.delegations) == state.came
    assert sum(line.earned for line in state.delegations) == 16
    for place, column in enumerate(state.columns):
        assert sum(line.cells[place][0] for line in state.delegations) == column.came
        assert sum(line.cells[place][1] for line in state.delegations) == column.expected


def test_the_curve_rises_to_everybody_who_came(office: Surroundings) -> None:
    watched = Watched(office)
    for activity, _title in watched.state.choices:
        watched.presenter.choose_activity(activity)
        arrivals = watched.state.arrivals
        assert arrivals is not None
        assert arrivals.activity == activity
        times = [time for time, _count in arrivals.steps]
        counts = [count for _time, count in arrivals.steps]
        assert times == sorted(times)
        assert counts == sorted(counts)
        found = office.desk.file.read.activity(activity)
        assert found is not None
        assert counts[-1] <= len(office.desk.file.read.points(activity, found.attending.id))
        assert arrivals.ticks[0] <= times[0]
        assert arrivals.ticks[-1] >= times[-1]
        assert arrivals.ticks[0] < arrivals.start < arrivals.ticks[-1]


def test_while_people_arrive_the_curve_is_labelled_now(office: Surroundings) -> None:
    office.clock.now = datetime(2016, 4, 26, 0, 24, tzinfo=UTC)
    watched = Watched(office)
    assert watched.state.activity == "activity-transport"
    arrivals = watched.state.arrivals
    assert arrivals is not None
    assert arrivals.point is not None
    moment, count = arrivals.point
    assert (moment.hour, moment.minute) == (9, 24)
    points = office.desk.file.read.points("activity-transport", "present")
    arrived = [point.first_in for point in points if point.first_in is not None]
    assert count == sum(time < office.clock.now + timedelta(minutes=1) for time in arrived)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(minutes=st.integers(-60, 7 * 24 * 60))
def test_at_every_moment_of_the_week_ticks_are_even_and_few(office: Surroundings, minutes: int) -> None:
    office.clock.now = datetime(2016, 4, 24, 23, 0, tzinfo=UTC) + timedelta(minutes=minutes)
    arrivals = Watched(office).state.arrivals
    assert arrivals is not None
    steps = {later - earlier for earlier, later in zip(arrivals.ticks, arrivals.ticks[1:], strict=False)}
    assert len(steps) == 1
    assert 2 <= len(arrivals.ticks) <= 8
    assert arrivals.ticks[0].minute % 5 == 0


def test_before_the_first_scan_there_are_dots_and_no_curve(early_office: Surroundings) -> None:
    state = Watched(early_office).state
    assert {mark for line in state.people for mark in line.marks} == {Mark.NOT_YET, None}
    assert not state.started
    assert state.arrivals is not None
    assert all(count == 0 for _time, count in state.arrivals.steps)


def test_titles_follow_the_language_of_the_window(office: Surroundings) -> None:
    watched = Watched(office)
    english = [column.full_title for column in watched.state.columns]
    watched.presenter.speak("ko")
    korean = [column.full_title for column in watched.state.columns]
    assert all(one != other for one, other in zip(english, korean, strict=True))


def test_excel_holds_every_delegate_and_the_reasons(office: Surroundings, tmp_path: Path) -> None:
    watched = Watched(office)
    target = tmp_path / "attendance.xlsx"
    watched.presenter.export(FileKind.EXCEL, target, ("en", "zh"))
    book = openpyxl.load_workbook(target)
    assert len(book.sheetnames) == 4
    cells = {str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value}
    assert {"沈若溪", "Shen Ruoxi"} <= cells
    assert watched.told[-1].to == str(target)
    assert watched.state.run is None


def test_csv_opens_right_in_excel_and_has_a_row_for_everyone(office: Surroundings, tmp_path: Path) -> None:
    target = tmp_path / "attendance.csv"
    Watched(office).presenter.export(FileKind.CSV, target)
    content = target.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert len(rows) == 18


def test_the_pdf_speaks_both_languages_and_names_everyone(office: Surroundings, tmp_path: Path) -> None:
    target = tmp_path / "attendance.pdf"
    watched = Watched(office)
    watched.presenter.export(FileKind.PDF, target, ("en", "ko"))
    text = "".join(page.extract_text() for page in PdfReader(target).pages)
    assert all(line.latin in text for line in watched.state.people)
    assert any(0xAC00 <= ord(sign) <= 0xD7A3 for sign in text)


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing_behind(office: Surroundings, tmp_path: Path) -> None:
    for kind in FileKind:
        watched = Watched(office)
        watched.presenter.export(kind, tmp_path / "nowhere" / f"attendance.{kind}")
        assert watched.state.fault is not None, kind
        assert watched.state.run is None
        assert watched.told == []
        watched.presenter.dismiss()
        assert watched.state.fault is None
    assert not (tmp_path / "nowhere").exists()


def test_an_event_without_anybody_has_nothing_to_show(empty_office: Surroundings, tmp_path: Path) -> None:
    watched = Watched(empty_office)
    assert watched.state.people == ()
    assert watched.state.columns == ()
    assert watched.state.arrivals is None
    watched.presenter.export(FileKind.PDF, tmp_path / "attendance.pdf")
    assert watched.state.fault is not None
    assert "nobody" in watched.state.fault.sentence


def test_a_delegation_says_who_leads_it_and_who_interprets(office: Surroundings) -> None:
    head = next(one for one in office.desk.file.read.delegates() if one.delegation == "Beijing")
    facts = {"leader": Contact(head.id), "interpreter": Contact("", "Kim Minseo", "+82 1")}
    put(office.desk, PartyKind.DELEGATION, "Beijing", facts)
    lines = {line.name: line for line in Watched(office).state.delegations}
    assert lines["Beijing"].leader == Contact(head.id, head.name, head.mobile)
    assert lines["Beijing"].interpreter == Contact("", "Kim Minseo", "+82 1")
    assert not any(line.leader or line.interpreter for name, line in lines.items() if name != "Beijing")
