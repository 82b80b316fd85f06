"""What people feel, measured beside the limits of product.md section 8 in the same run.

Run with: pytest tests/bench --override-ini addopts= [--delegates N] [--entries N]
Each test prints its figure and its share of the limit; nothing here fails for being slow.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import psutil
import pytest

from companion.bootstrap import Program
from companion.domain.attendance import How
from companion.services.badges import badge_contents
from companion.services.certificates import contents
from companion.services.desk import Place, scan
from companion.services.ports import Desk
from companion.services.programme import new_event
from companion.services.search import delegate_index
from companion.services.transfer import plan_import, take_import

NOW_DATE = date(2026, 9, 7)
QUERIES = ("z", "zh", "zhang", "zhang wei", "wei zhang", "zw", "김", "ㄱㅁ", "上海", "sh 1 z", "nobody at all")
MISSPELLED = (
    "zhnag",
    "zhagn wei",
    "zhagnwei",
    "alexendr",
    "Maira Sokolik",
    "김민셔",
    "李玮",
    "takhasi yuma",
    "qqqqqqqqq",
)
SCANS = 1000


def percentile(seconds: Sequence[float], share: float) -> float:
    """A percentile, in milliseconds."""
    return sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * share))] * 1000


@pytest.fixture
def tell(
    request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> Callable[[str, float, float, str], None]:
    """Prints a figure beside its limit."""

    def line(what: str, measured: float, limit: float, unit: str) -> None:
        with capsys.disabled():
            print(f"\n{what}: {measured:.1f} {unit} ({measured / limit:.2f} of the limit {limit:g} {unit})")  # noqa: T201

    return line


def test_scan(congress: Desk, tell: Callable[[str, float, float, str], None]) -> None:
    activity = congress.file.read.activities()[-1]
    place = Place(activity, activity.attending.id)
    codes = [badge.code for badge in congress.file.read.active_badges().values()][-SCANS:]
    times = []
    for code in codes:
        started = time.perf_counter()
        reply = scan(congress, code, place, at=activity.start, how=How.SCANNER, admit_anyway="measured")
        times.append(time.perf_counter() - started)
        assert reply.entry is not None
    tell("scan, 99th percentile", percentile(times, 0.99), 50, "ms")
    tell("scan, median", statistics.median(times) * 1000, 50, "ms")


def test_search(congress: Desk, tell: Callable[[str, float, float, str], None]) -> None:
    index = delegate_index(congress.file.read)
    times = []
    for query in QUERIES * 20:
        started = time.perf_counter()
        index.match(query, 50)
        times.append(time.perf_counter() - started)
    tell("search, 95th percentile", percentile(times, 0.95), 30, "ms")


def test_search_of_misspelled_names(congress: Desk, tell: Callable[[str, float, float, str], None]) -> None:
    """Typed letter by letter, as it is felt: every key stroke looks for the names that are spelled nearly so."""
    index = delegate_index(congress.file.read)
    times = []
    for query in MISSPELLED * 5:
        for typed in range(1, len(query) + 1):
            started = time.perf_counter()
            index.match(query[:typed], 50)
            times.append(time.perf_counter() - started)
    tell("search of misspelled names, 95th percentile", percentile(times, 0.95), 30, "ms")
    tell("search of misspelled names, slowest", max(times) * 1000, 100, "ms")


def test_counts(congress: Desk, tell: Callable[[str, float, float, str], None]) -> None:
    activities = congress.file.read.activities()
    started = time.perf_counter()
    for activity in activities:
        congress.file.read.counts(activity, activity.attending.id)
    tell("counts of one activity", (time.perf_counter() - started) / len(activities) * 1000, 100, "ms")


def test_import(tmp_path: Path, tell: Callable[[str, float, float, str], None]) -> None:
    import openpyxl

    from companion.domain.programme import Event

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["姓名", "拼音", "单位", "城市", "手机", "邮箱"])
    for number in range(20_000):
        letters = chr(0x4E00 + number % 5000) + chr(0x4E00 + number * 7 % 5000)
        sheet.append(
            [
                f"张{letters}",
                f"Zhang {number}",
                f"Bureau {number % 90}",
                "上海",
                13_800_000_000 + number,
                f"p{number}@example.org",
            ]
        )
    book.save(tmp_path / "list.xlsx")
    program = Program()
    event = Event(id="", titles={"en": "E"}, start=NOW_DATE, end=NOW_DATE, timezone="Asia/Seoul")
    desk = new_event(tmp_path / "e.companion", event, program.clock)
    started = time.perf_counter()
    read = program.lists.delegates(tmp_path / "list.xlsx")
    take_import(desk, plan_import(desk.file.read, read.drafts))
    tell(f"import of {desk.file.read.delegate_count()} rows from XLSX", time.perf_counter() - started, 15, "s")
    desk.file.close()


def test_badges(congress: Desk, tell: Callable[[str, float, float, str], None]) -> None:
    program = Program()
    wanted = badge_contents(congress.file.read)[:1000]
    program.documents.badges(wanted[:10], template="a6", stock="a4-a6-2x2")
    started = time.perf_counter()
    made = program.documents.badges(wanted, template="a6", stock="a4-a6-2x2")
    rate = len(made.drawn) / (time.perf_counter() - started)
    tell(f"badges a second ({len(made.pdf) / max(1, len(made.drawn)) / 1000:.2f} kB each)", rate, 250, "a second")


def test_certificates(congress: Desk, tell: Callable[[str, float, float, str], None]) -> None:
    program = Program()
    people = [d.id for d in congress.file.read.delegates()[:500]]
    wanted = contents(congress.file.read, congress.now, only=people, languages=("en", "zh"), drafts_of_all=True)
    program.documents.certificates(wanted[:5])
    started = time.perf_counter()
    made = program.documents.certificates(wanted)
    tell("certificates a second", len(made.drawn) / (time.perf_counter() - started), 100, "a second")


def test_memory(congress: Desk, tell: Callable[[str, float, float, str], None]) -> None:
    """A process of its own that has the event open with its search index and has answered a scan."""
    script = (
        "import sys, pathlib\n"
        "from companion.services.ports import Desk\n"
        "from companion.services.search import delegate_index\n"
        "from companion.store.file import open_file\n"
        "desk = Desk(open_file(pathlib.Path(sys.argv[1])))\n"
        "index = delegate_index(desk.file.read); index.find('zh'); print('ready', flush=True); sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(congress.file.path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ},
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.readline()
    tell("memory with the event open, no window", psutil.Process(process.pid).memory_info().rss / 1e6, 400, "MB")
    process.communicate()


START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from companion.bootstrap import Program
from companion.ui.app import make_application, make_look
from companion.ui.session import Session

look = make_look(language="en")
app = make_application(["companion"], look)
session = Session(Program(), app, look)
session.open_path(Path(sys.argv[1]))
session.window.showMaximized()
look_again = QTimer()
look_again.timeout.connect(lambda: session.window.current_key() == "check-in" and app.exit(0))
look_again.start(5)
app.exec()
print("ready", flush=True)
"""


def test_start(congress: Desk, tmp_path: Path, tell: Callable[[str, float, float, str], None]) -> None:
    """From starting the program to a desk on screen that takes a scan; warm, without a screen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    # As installed: compiled once, which the first start does here, whatever this shell says about bytecode.
    environment |= {"PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    times = []
    for _ in range(4):
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-c", START, str(congress.file.path)], env=environment, stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"ready"
        times.append(time.perf_counter() - started)
        process.kill()
        process.communicate()
    tell("start to a ready desk", statistics.median(times[1:]), 2, "s")
