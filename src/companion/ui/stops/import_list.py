"""The import: choosing a file, a list with problems, settling them, a list that was added before."""

from dataclasses import replace
from pathlib import Path

from companion.paths import resources
from companion.presenters.import_check import Remedy
from companion.presenters.import_list import ImportPresenter, ImportStep
from companion.ui.screens.import_list import ImportScreen
from companion.ui.stops import Stage, Stop

_LIST = "delegates-2016-gb18030.csv"


def _screen(stage: Stage) -> ImportScreen:
    screen = stage.screen
    if not isinstance(screen, ImportScreen):
        raise TypeError("the import is not on show")
    return screen


def _presenter(stage: Stage) -> ImportPresenter:
    return _screen(stage).presenter


def _faulty(stage: Stage) -> Path:
    """The sample list as an office might really mail it: new people, a name gone, a phone shortened, somebody twice."""
    text = (resources() / "samples" / _LIST).read_bytes().decode("gb18030")
    head, *lines = text.splitlines()
    rows = [line.split(",") for line in lines]
    for row in rows:
        row[0], row[1] = row[0][:1] + "".join(reversed(row[0][1:])), f"{row[1]}-New"
    rows[8][0] = rows[8][1] = ""
    rows[11][6] = "8.61E+12"
    rows[15][2] = "天津市"
    rows.append(list(rows[4]))
    numbered = [",".join([*row, f"E1234{at:04d}", ""]) for at, row in enumerate(rows)]
    path = stage.desk.file.path.with_name("代表团名单.csv")
    path.write_bytes("\n".join([f"{head},证件号,备注", *numbered]).encode("gb18030"))
    return path


def _check(stage: Stage) -> None:
    _presenter(stage).choose_file(_faulty(stage))
    stage.settle()


def _settling(stage: Stage) -> None:
    _check(stage)
    screen = _screen(stage)
    for row in screen.problem_rows:
        if row.view.remedy in {Remedy.TYPE, Remedy.COMPARE}:
            row.press()
    stage.settle()


def _only_problems(stage: Stage) -> None:
    _check(stage)
    _presenter(stage).show_only_problems(only=True)


def _reading(stage: Stage) -> None:
    screen = _screen(stage)
    state = replace(_presenter(stage).state, step=ImportStep.READING, file=_LIST, done=8120, of=20000)
    screen.show_state(state)
    screen.show_waiting()


def _again(stage: Stage) -> None:
    _presenter(stage).choose_file(resources() / "samples" / "delegates-2016.xlsx")


def _unreadable(stage: Stage) -> None:
    _presenter(stage).choose_file(stage.desk.file.path.with_name("gone.xlsx"))


STOPS = (
    Stop("import-file", "import"),
    Stop("import-check", "import", _check),
    Stop("import-settling", "import", _settling),
    Stop("import-problems", "import", _only_problems),
    Stop("import-reading", "import", _reading),
    Stop("import-again", "import", _again),
    Stop("import-unreadable", "import", _unreadable),
)
