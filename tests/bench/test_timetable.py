"""The timetable of a congress day: how long one frame takes while it scrolls, beside the time between two frames.

Processor time, so that what else the machine does is no part of it.
"""

import os
import statistics
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from companion.domain.ids import new_id
from companion.domain.programme import Activity, ActivityKind, Event
from companion.presenters.programme import ProgrammePresenter
from companion.presenters.programme_days import Mode
from companion.presenters.runner import InlineRunner
from companion.services.programme import new_event, put_in

ROOMS, IN_A_ROOM = 12, 5
FRAME_MS = 1000 / 60
TITLES = (
    "Financing adaptation in coastal cities: what banks ask for, and what they get",
    "海绵城市与雨洪管理的实践与思考",
    "탄소중립 도시를 위한 대중교통 개편",
    "Green roofs",
)


SIZES = ((1366 - 108, 768 - 92), (1093 - 108, 614 - 92))


def test_a_scrolled_frame(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from companion.ui.app import make_application, make_look
    from companion.ui.widgets.timetable import Timetable

    look = make_look(language="en", theme="light", scale=100)
    application = make_application([], look, follow_system=False)
    now = datetime(2026, 9, 7, 2, 0, tzinfo=UTC)
    event = Event("", {"en": "Congress"}, date(2026, 9, 7), date(2026, 9, 7), "Asia/Seoul")
    desk = new_event(tmp_path / "congress.companion", event, lambda: now)
    with desk.file.writing(now, "") as writing:
        for room in range(ROOMS):
            for turn in range(IN_A_ROOM):
                start = datetime(2026, 9, 7, 0, 0, tzinfo=UTC) + timedelta(minutes=105 * turn + 5 * (room % 3))
                title = {"en": TITLES[(room + turn) % len(TITLES)]}
                end = start + timedelta(minutes=90 if turn % 2 else 45)
                activity = Activity(new_id(), ActivityKind.SESSION, title, start, end, f"Room {201 + room}")
                put_in(writing, activity)
    presenter = ProgrammePresenter(desk, InlineRunner(), lambda _state: None)
    presenter.start()
    presenter.set_mode(Mode.DAY)
    assert len(presenter.state.columns) == ROOMS
    for size in SIZES:
        timetable = Timetable(look)
        timetable.resize(*size)
        timetable.show_state(presenter.state)
        timetable.show()
        application.processEvents()
        frames: list[float] = []
        along, down = timetable.horizontalScrollBar(), timetable.verticalScrollBar()
        assert along.maximum() > 400
        for bar in (along, down):
            for value in range(0, bar.maximum() + 1, 10):
                started = time.thread_time()
                bar.setValue(value)
                application.processEvents()
                frames.append((time.thread_time() - started) * 1000)
        worst = sorted(frames)[int(len(frames) * 0.99)]
        with capsys.disabled():
            print(  # noqa: T201
                f"\na frame of the timetable scrolling at {size[0]}x{size[1]}, {len(frames)} frames: median"
                f" {statistics.median(frames):.1f} ms, 99th percentile {worst:.1f} ms"
                f" ({worst / FRAME_MS:.2f} of the limit {FRAME_MS:.1f} ms)"
            )
        timetable.close()
    desk.file.close()
