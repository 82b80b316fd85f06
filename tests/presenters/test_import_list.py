"""Importing a mailed list: what is shown before anything is written, and what the event file holds afterwards."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from companion import paths
from companion.bootstrap import Program
from companion.domain.lists import Confidence, ProblemKind
from companion.domain.programme import Event
from companion.presenters.happenings import Happened, What
from companion.presenters.import_check import LEAVE_OUT, Fate, Remedy
from companion.presenters.import_list import ImportPresenter, ImportState, ImportStep
from companion.presenters.runner import InlineRunner
from companion.services.ports import Desk
from companion.services.programme import new_event

NOW = datetime(2026, 10, 18, 9, 0, tzinfo=UTC)
SAMPLES = paths.resources() / "samples"
FAULTY = """姓名,拼音,城市,单位,职务,手机,用餐,证件号,备注
沈若溪,SHEN Ruoxi,北京,生态环境局,副处长,+86 100 0000 0101,素食,E12345678,
韩景和,HAN Jinghe,北京,交通委,处长,+86 100 0000 0102,,E12345679,
梁嘉树,LIANG Jiashu,广州,交通局,科长,+86 100 0000 0105,,E12345680,
,,上海,住建委,科长,+86 100 0000 0109,,E12345681,
孟昭宁,MENG Zhaoning,天津市,城管委,处长,8.61E+12,,E12345682,
梁嘉树,LIANG Jiashu,广州,交通局,科长,+86 100 0000 0105,,E12345680,
"""


class Shown:
    """What the screen would have been given."""

    def __init__(self) -> None:
        self.states: list[ImportState] = []
        self.happened: list[Happened] = []


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    event = Event("", {"en": "Study visit"}, date(2026, 10, 19), date(2026, 10, 23), "Asia/Seoul")
    made = new_event(tmp_path / "event.companion", event, lambda: NOW, "Jiwon")
    yield made
    made.file.close()


@pytest.fixture
def shown() -> Shown:
    return Shown()


@pytest.fixture
def presenter(desk: Desk, shown: Shown) -> ImportPresenter:
    program = Program()
    return ImportPresenter(
        desk, InlineRunner(), program.lists, shown.states.append, shown.happened.append, tables=program.tables
    )


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "代表团名单.csv"
    path.write_bytes(FAULTY.encode("gb18030"))
    return path


@pytest.mark.parametrize(
    ("name", "encoding"),
    [("delegates-2016-gb18030.csv", "gb18030"), ("delegates-2016.xlsx", ""), ("guests-2016-cp949.csv", "cp949")],
)
def test_a_list_is_read_shown_added_and_taken_back_as_one(
    presenter: ImportPresenter, desk: Desk, shown: Shown, name: str, encoding: str
) -> None:
    presenter.choose_file(SAMPLES / name)
    state = presenter.state
    assert [s.step for s in shown.states[:1]] == [ImportStep.READING]
    assert state.step is ImportStep.CHECK
    assert state.encoding == encoding
    assert state.adding == state.rows_read == len(state.rows)
    assert desk.file.read.delegate_count() == 0
    presenter.add()
    assert presenter.state.step is ImportStep.DONE
    assert desk.file.read.delegate_count() == state.adding
    assert {d.name for d in desk.file.read.delegates()} == {
        row.texts.get("native") or row.texts["latin"] for row in state.rows
    }
    assert shown.happened[-1].what is What.IMPORTED
    assert presenter.undo()
    assert desk.file.read.delegates() == []


def test_the_same_list_again_changes_nothing(presenter: ImportPresenter, desk: Desk) -> None:
    presenter.choose_file(SAMPLES / "delegates-2016.xlsx")
    presenter.add()
    before = desk.file.read.entry_count()
    presenter.choose_file(SAMPLES / "delegates-2016.xlsx")
    assert (presenter.state.adding, presenter.state.updating, presenter.state.unchanged) == (0, 0, 17)
    assert {row.fate for row in presenter.state.rows} == {Fate.UNCHANGED}
    presenter.add()
    assert presenter.state.step is ImportStep.CHECK
    assert desk.file.read.entry_count() == before


def test_problems_block_their_rows_and_no_others(presenter: ImportPresenter, faulty: Path) -> None:
    presenter.choose_file(faulty)
    state = presenter.state
    kinds = {view.problem.kind: view for view in state.problems}
    assert kinds[ProblemKind.NO_NAME].blocks
    assert kinds[ProblemKind.SAME_PERSON].blocks
    assert not kinds[ProblemKind.NUMBER_SHORTENED].blocks
    assert kinds[ProblemKind.PLACE_SPELT].remedy is Remedy.ACCEPT
    assert state.must_fix == 2
    assert {row.row for row in state.rows if row.blocked} == {5, 7}
    assert state.adding == 4
    presenter.show_only_problems(only=True)
    assert {row.row for row in presenter.state.shown_rows} >= {5, 6, 7}
    assert len(presenter.state.shown_rows) == state.with_problems < len(state.rows)


def test_passports_are_left_out_and_never_shown(presenter: ImportPresenter, shown: Shown, faulty: Path) -> None:
    presenter.choose_file(faulty)
    passport = next(view for view in presenter.state.columns if view.column.header == "证件号")
    assert passport.field == LEAVE_OUT
    assert passport.column.hidden
    assert passport.column.first_value == ""
    assert not any("E1234567" in repr(state) for state in shown.states)


def test_what_is_typed_settles_a_problem_and_reaches_the_file(
    presenter: ImportPresenter, desk: Desk, faulty: Path
) -> None:
    presenter.choose_file(faulty)
    problems = {view.problem.kind: view for view in presenter.state.problems}
    presenter.type_in(problems[ProblemKind.NO_NAME].id, "顾明澈")
    presenter.type_in(problems[ProblemKind.NUMBER_SHORTENED].id, "+86 100 0000 0116")
    same = problems[ProblemKind.SAME_PERSON]
    assert presenter.draft(4)["mobile"] == presenter.draft(7)["mobile"]
    presenter.keep_row(same.id, 7)
    assert presenter.state.must_fix == 0
    assert presenter.state.adding == 5
    presenter.add()
    people = {d.native: d for d in desk.file.read.delegates()}
    assert people["顾明澈"].delegation == "Shanghai"
    assert people["孟昭宁"].mobile == "+86 100 0000 0116"
    assert sorted(people) == sorted(["沈若溪", "韩景和", "梁嘉树", "顾明澈", "孟昭宁"])


def test_a_column_can_be_given_to_another_field_or_left_out(presenter: ImportPresenter, faulty: Path) -> None:
    presenter.choose_file(faulty)
    columns = {view.column.header: view for view in presenter.state.columns}
    presenter.match(columns["职务"].column.index, LEAVE_OUT)
    presenter.match(columns["备注"].column.index, "attention")
    again = {view.column.header: view for view in presenter.state.columns}
    assert again["职务"].field == LEAVE_OUT
    assert again["备注"].field == "attention"
    assert again["备注"].column.confidence is Confidence.SURE
    assert not any("position" in row.texts for row in presenter.state.rows)


def test_another_encoding_is_read_and_shown_by_its_names(presenter: ImportPresenter, faulty: Path) -> None:
    presenter.choose_file(faulty)
    assert presenter.state.names[0] == "沈若溪"
    presenter.choose_encoding("cp1252")
    assert presenter.state.encoding == "cp1252" or presenter.state.trouble is not None
    presenter.choose_encoding("gb18030")
    assert presenter.state.names[0] == "沈若溪"
    assert presenter.state.trouble is None


def test_the_problem_rows_can_be_saved_to_a_file(
    presenter: ImportPresenter, shown: Shown, faulty: Path, tmp_path: Path
) -> None:
    presenter.choose_file(faulty)
    target = tmp_path / "problems.csv"
    presenter.save_problem_rows(target, {"native": "Native name", "mobile": "Mobile"}, "Row", "What is wrong")
    text = target.read_text(encoding="utf-8-sig")
    assert "梁嘉树" in text
    assert "韩景和" not in text
    assert "What is wrong" in text
    assert shown.happened[-1] == Happened(What.ROWS_SAVED, "problems.csv", 2)


def test_a_file_that_is_no_list_says_so_and_stays_at_the_first_step(presenter: ImportPresenter, tmp_path: Path) -> None:
    path = tmp_path / "photo.xlsx"
    path.write_bytes(b"\x89PNG nothing like a workbook")
    presenter.choose_file(path)
    assert presenter.state.step is ImportStep.FILE
    assert presenter.state.trouble is not None
    assert presenter.state.trouble.remedy


def test_another_file_begins_anew(presenter: ImportPresenter, faulty: Path) -> None:
    presenter.choose_file(faulty)
    presenter.another_file()
    assert presenter.state == ImportState()


def test_stopping_keeps_nothing_and_goes_back_to_the_file(desk: Desk, shown: Shown, faulty: Path) -> None:
    class Waiting(InlineRunner):
        """Long work that has begun and not ended."""

        def work(self, *_work: object) -> "Waiting":
            return self

        def cancel(self) -> None: ...

    presenter = ImportPresenter(desk, Waiting(), Program().lists, shown.states.append, shown.happened.append)
    presenter.choose_file(faulty)
    assert presenter.state.step is ImportStep.READING
    presenter.stop()
    assert presenter.state.step is ImportStep.FILE
    assert shown.happened[-1].what is What.STOPPED
    assert desk.file.read.delegates() == []
