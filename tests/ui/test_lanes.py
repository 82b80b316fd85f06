"""Work leaves the main thread, its answers come back to it, and nothing is lost or called after being stopped."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from companion.presenters.runner import Cancelled, InlineRunner, Progress, Runner
from companion.ui.lanes import Lanes


@pytest.fixture
def lanes(qapp: object) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    assert lanes.close()


def unexpected(error: Exception) -> None:
    raise AssertionError(error)


def test_answers_come_on_the_main_thread_in_order(lanes: Lanes, qtbot: QtBot) -> None:
    got: list[tuple[int, threading.Thread]] = []
    worked_in: set[threading.Thread] = set()

    def work(number: int) -> int:
        worked_in.add(threading.current_thread())
        return number

    for number in range(20):
        lanes.write(partial(work, number), lambda n: got.append((n, threading.current_thread())), unexpected)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert [n for n, _ in got] == list(range(20))
    assert {thread for _, thread in got} == {threading.main_thread()}
    assert len(worked_in) == 1
    assert threading.main_thread() not in worked_in


def test_a_fault_goes_to_failed_and_the_lane_goes_on(lanes: Lanes, qtbot: QtBot) -> None:
    faults: list[Exception] = []
    done: list[str] = []

    def breaks() -> str:
        raise OSError("disk full")

    lanes.write(breaks, lambda _: done.append("wrong"), faults.append)
    lanes.write(lambda: "saved", done.append, faults.append)
    qtbot.waitUntil(lambda: bool(done))
    assert [str(fault) for fault in faults] == ["disk full"]
    assert done == ["saved"]


def test_long_work_reports_and_does_not_hold_up_writing(lanes: Lanes, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    order: list[str] = []
    written = threading.Event()

    def long(progress: Progress, _cancelled: Cancelled) -> str:
        progress(1, 2)
        assert written.wait(10)
        progress(2, 2)
        return "read"

    lanes.work(long, order.append, unexpected, lambda so_far, of: seen.append((so_far, of)))
    lanes.write(lambda: written.set() or "written", order.append, unexpected)
    qtbot.waitUntil(lambda: len(order) == 2)
    assert seen == [(1, 2), (2, 2)]
    assert set(order) == {"read", "written"}


def test_stopped_work_answers_nobody(lanes: Lanes, qtbot: QtBot) -> None:
    calls: list[object] = []
    begun, finished = threading.Event(), threading.Event()

    def long(_progress: Progress, cancelled: Cancelled) -> str:
        begun.set()
        while not cancelled():
            begun.wait(0.001)
        finished.set()
        return "too late"

    job = lanes.work(long, calls.append, calls.append)
    assert begun.wait(10)
    job.cancel()
    assert finished.wait(10)
    after: list[str] = []
    lanes.work(lambda _p, _c: "next", after.append, unexpected)
    qtbot.waitUntil(lambda: after == ["next"])
    assert calls == []


def test_closing_writes_everything_first(qapp: object) -> None:
    lanes = Lanes()
    written: list[int] = []
    for number in range(50):
        lanes.write(partial(written.append, number), lambda _: None, unexpected)
    assert lanes.close()
    assert written == list(range(50))
    with pytest.raises(RuntimeError):
        lanes.write(lambda: None, lambda _: None, unexpected)


def test_the_inline_runner_keeps_the_same_promises() -> None:
    runner: Runner = InlineRunner()
    done: list[object] = []
    faults: list[Exception] = []
    seen: list[tuple[int, int]] = []

    def counts(progress: Progress, cancelled: Cancelled) -> int:
        progress(3, 3)
        assert not cancelled()
        return 3

    runner.write(lambda: 1, done.append, faults.append)
    runner.work(counts, done.append, faults.append, lambda a, b: seen.append((a, b))).cancel()
    runner.write(lambda: 1 // 0, done.append, faults.append)
    assert done == [1, 3]
    assert seen == [(3, 3)]
    assert [type(fault) for fault in faults] == [ZeroDivisionError]


def test_a_fault_in_the_callback_is_not_taken_for_a_fault_of_the_work() -> None:
    def breaks(_: int) -> None:
        raise KeyError("in the callback")

    with pytest.raises(KeyError):
        InlineRunner().write(lambda: 1, breaks, unexpected)
