"""The morning check as states: lines as they come, stop, what a fix changes, and the test badge."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from string import Formatter
from typing import Any, Protocol

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from companion.devices import Laptop
from companion.domain.answers import UserError
from companion.domain.preflight import CheckLine, Finding, Fix, Light, Named, Subject
from companion.domain.printing import PrinterTrouble
from companion.presenters.check_words import FIXES, WORDS, names, sentences, zone
from companion.presenters.context import ScreenContext
from companion.presenters.morning_check import MorningPresenter, MorningState, SampleMade
from companion.presenters.morning_offer import OFFER, offer
from companion.presenters.runner import Cancelled, Failed, InlineRunner, Job, Progress
from companion.presenters.views import BannerView
from companion.services import backups
from companion.services.ports import Desk
from companion.services.preflight.devices import ScannerFacts
from companion.settings import Settings


class Surroundings(Protocol):
    desk: Desk
    settings: Settings
    printers: Any
    opened: list[tuple[str, dict[str, object]]]
    banners: dict[str, tuple[BannerView, Callable[[str], None]]]

    def context(self) -> ScreenContext: ...


class Watched:
    """A presenter with everything it rendered and told."""

    def __init__(self, office: Surroundings, **changes: Any) -> None:
        self.states: list[MorningState] = []
        self.told: list[SampleMade] = []
        laptop = Laptop(lambda: office.settings, lambda: office.printers, lambda: ScannerFacts(heard=False))
        self.context = replace(office.context(), devices=lambda: laptop, **changes)
        self.presenter = MorningPresenter(self.context, self.states.append, self.told.append)

    @property
    def state(self) -> MorningState:
        return self.presenter.state

    def line(self, subject: Subject) -> CheckLine:
        return next(line for line in self.state.lines if line.subject is subject)


def test_lines_appear_one_step_after_the_other_and_the_end_is_said(early_office: Surroundings) -> None:
    watched = Watched(early_office)
    watched.presenter.check()
    running = [state for state in watched.states if state.running]
    assert [len(state.lines) for state in running] == sorted(len(state.lines) for state in running)
    assert running[0].lines == ()
    assert len({len(state.lines) for state in running}) > 10
    assert (watched.state.running, watched.state.done) == (False, watched.state.of)
    assert watched.state.checked_at == early_office.desk.now
    assert watched.state.ready


class Waiting(InlineRunner):
    """A runner whose work waits until a test lets it go on, and may be cancelled before."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def work(
        self,
        fn: Callable[[Progress, Cancelled], Any],
        done: Callable[[Any], None],
        failed: Failed,
        progress: Progress | None = None,
    ) -> Job:
        job = _Waiting(lambda: InlineRunner.work(self, fn, done, failed, progress))
        self.jobs.append(job.run)
        return job


class _Waiting:
    def __init__(self, run: Callable[[], object]) -> None:
        self._run = run
        self._cancelled = False

    def run(self) -> None:
        if not self._cancelled:
            self._run()

    def cancel(self) -> None:
        self._cancelled = True


def test_a_stopped_check_keeps_what_it_found_and_looks_no_further(early_office: Surroundings) -> None:
    runner = Waiting()
    watched = Watched(early_office, runner=runner)
    watched.presenter.check()
    for _ in range(3):
        runner.jobs.pop(0)()
    found = watched.state.lines
    assert found
    assert watched.presenter.stop()
    assert not watched.presenter.stop()
    for job in runner.jobs:
        job()
    assert watched.state.lines == found
    assert not watched.state.running
    assert watched.state.checked_at is None
    assert not watched.state.ready


def test_a_second_check_gives_the_first_up(early_office: Surroundings) -> None:
    runner = Waiting()
    watched = Watched(early_office, runner=runner)
    watched.presenter.check()
    watched.presenter.check()
    while runner.jobs:
        runner.jobs.pop(0)()
    assert watched.state.done == watched.state.of
    subjects = [line.subject for line in watched.state.lines]
    assert len(subjects) == len(set(subjects))


def test_a_scan_on_this_screen_makes_the_scanner_green_and_writes_nothing(early_office: Surroundings) -> None:
    watched = Watched(early_office)
    watched.presenter.check()
    before = early_office.desk.file.read.entry_count()
    assert watched.line(Subject.SCANNER).light is Light.AMBER
    watched.presenter.scanner_heard()
    assert watched.line(Subject.SCANNER).light is Light.GREEN
    assert early_office.desk.file.read.entry_count() == before


def test_a_backup_made_from_here_turns_its_line_green(early_office: Surroundings, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    watched = Watched(
        early_office, backups=folder, back_up_now=lambda: backups.back_up(early_office.desk, folder) and None
    )
    watched.presenter.check()
    assert watched.line(Subject.BACKUP).fix is Fix.BACK_UP
    watched.presenter.back_up()
    assert watched.line(Subject.BACKUP).light is Light.GREEN
    assert not watched.state.running


def test_the_folder_of_a_copy_is_remembered_and_a_refusal_is_said(early_office: Surroundings, tmp_path: Path) -> None:
    watched = Watched(early_office)
    watched.presenter.check()
    watched.presenter.save_copy(tmp_path / "stick")
    assert early_office.settings.copy_folder == str(tmp_path / "stick")
    assert list((tmp_path / "stick").glob("*.companion"))
    (tmp_path / "file").write_text("in the way")
    watched.presenter.save_copy(tmp_path / "file")
    assert watched.state.fault is not None
    assert watched.state.fault.remedy
    assert early_office.settings.copy_folder == str(tmp_path / "stick")


def test_counting_again_mends_wrong_counts(early_office: Surroundings) -> None:
    watched = Watched(early_office)
    watched.presenter.check()
    wrong = CheckLine(Subject.COUNTS, Light.RED, Finding.COUNTS_WRONG, fix=Fix.COUNT_AGAIN)
    others = tuple(line for line in watched.state.lines if line.subject is not Subject.COUNTS)
    watched.presenter.state = replace(watched.state, lines=(*others, wrong))
    assert not watched.state.ready
    watched.presenter.count_again()
    assert watched.line(Subject.COUNTS).light is Light.GREEN


def test_the_fixes_begin_with_what_must_be_mended_first(early_office: Surroundings) -> None:
    early_office.settings = replace(early_office.settings, badge_stock="gone")
    watched = Watched(early_office)
    watched.presenter.check()
    fixes = watched.state.fixes
    lights = [line.light for line in fixes]
    assert fixes[0].subject is Subject.DESIGN
    assert lights == sorted(lights, key=lambda light: light is not Light.RED)
    assert all(line.fix is not None for line in fixes)


def test_a_test_badge_goes_to_the_badge_printer_and_nothing_of_it_stays(early_office: Surroundings) -> None:
    early_office.settings = replace(early_office.settings, printer="Office", badge_printer="Lobby")
    before = early_office.desk.file.read.entry_count()
    watched = Watched(early_office)
    watched.presenter.print_test()
    ((pdf, printer, _title),) = early_office.printers.took
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert printer == "Lobby"
    assert "Test badge" in text
    assert not any(delegate.latin in text for delegate in early_office.desk.file.read.delegates() if delegate.latin)
    assert watched.told == [SampleMade("Lobby", printed=True)]
    assert early_office.desk.file.read.entry_count() == before
    assert not watched.state.testing


def test_a_printer_that_refuses_the_test_badge_is_said(early_office: Surroundings) -> None:
    early_office.settings = replace(early_office.settings, printer="Lobby")
    early_office.printers.trouble = UserError("The printer “Lobby” did not take the pages.", "Look at the printer.")
    watched = Watched(early_office)
    watched.presenter.print_test()
    assert watched.state.fault is not None
    assert "did not take" in watched.state.fault.sentence
    assert not watched.state.testing
    assert not watched.told


def test_without_a_printer_the_test_badge_is_saved(early_office: Surroundings, tmp_path: Path) -> None:
    early_office.printers.names = ()
    watched = Watched(early_office)
    watched.presenter.check()
    assert watched.presenter.printer == ""
    watched.presenter.save_test(tmp_path / "test.pdf")
    assert len(PdfReader(tmp_path / "test.pdf").pages) == 1
    assert watched.told == [SampleMade("test.pdf", printed=False)]


def test_what_the_system_says_of_the_printer_reaches_the_line(early_office: Surroundings) -> None:
    early_office.settings = replace(early_office.settings, printer="Lobby")
    early_office.printers.wrong = PrinterTrouble.NO_PAPER
    watched = Watched(early_office)
    watched.presenter.check()
    assert watched.line(Subject.PRINTER).finding is Finding.PRINTER_NO_PAPER
    assert not watched.state.ready


# --- the words ---


@pytest.mark.parametrize("finding", [one for one in Finding if one is not Finding.REFUSED])
def test_every_finding_has_a_sentence_for_one_and_for_many(finding: Finding) -> None:
    figures = {
        name
        for text in (WORDS[finding].sentence, WORDS[finding].one, WORDS[finding].remedy)
        for _, name, _, _ in Formatter().parse(text)
        if name
    } - {"count"}
    for count in (1, 2):
        line = CheckLine(Subject.FILE, Light.GREEN, finding, count, dict.fromkeys(figures, "x"))
        sentence, remedy = sentences(line, str, str)
        assert sentence.endswith(".")
        assert not remedy or remedy.endswith(".")
        assert "{" not in sentence + remedy


def test_every_fix_has_a_word() -> None:
    assert set(FIXES) == set(Fix)


@given(st.lists(st.text("abc", min_size=1), min_size=1, max_size=30), st.integers(1, 10))
def test_as_many_are_named_as_there_is_room_for_and_the_rest_is_counted(people: list[str], most: int) -> None:
    line = CheckLine(
        Subject.BADGES, Light.AMBER, Finding.BADGES_WITHOUT, len(people), named=tuple(Named((one,)) for one in people)
    )
    said = names(line, str, ", ".join, most)
    more = len(people) - most
    assert said == ", ".join(people[:most]) + (f" and {more} more" if more > 0 else "")


@pytest.mark.parametrize(
    ("minutes", "said"), [(540, "UTC+9"), (0, "UTC+0"), (330, "UTC+5:30"), (-210, "UTC−3:30"), (-300, "UTC−5")]
)
def test_a_time_zone_is_said_as_hours_ahead(minutes: int, said: str) -> None:
    assert zone(timedelta(minutes=minutes)) == said


# --- the offer ---


def banner() -> BannerView:
    return BannerView(OFFER, "A day begins.")


def real(desk: Desk) -> None:
    """Make the sample a real event."""
    from companion.domain.entry import EVENT_SUBJECT, Kind

    with desk.file.writing(desk.now, "") as writing:
        writing.append(Kind.EVENT_PUT, EVENT_SUBJECT, {"sample": False})


def test_the_check_is_offered_once_on_each_day_of_a_real_event(early_office: Any) -> None:
    context = early_office.context()
    assert not offer(context, banner)  # a sample is there to be tried
    real(early_office.desk)
    assert offer(context, banner)
    assert OFFER in early_office.banners
    assert not offer(context, banner)
    early_office.clock.forward(timedelta(days=1).total_seconds())
    assert offer(context, banner)
    early_office.clock.forward(timedelta(days=30).total_seconds())
    assert not offer(context, banner)


@pytest.mark.parametrize(("action", "opened"), [("open", ["morning-check"]), ("later", [])])
def test_the_offer_is_taken_or_left_with_one_key(early_office: Any, action: str, opened: list[str]) -> None:
    real(early_office.desk)
    offer(early_office.context(), banner)
    early_office.banners[OFFER][1](action)
    assert OFFER not in early_office.banners
    assert [name for name, _ in early_office.opened] == opened


def test_the_offer_leaves_with_the_first_answer(early_office: Any) -> None:
    real(early_office.desk)
    context = early_office.context()
    offer(context, banner)
    context.feed.tell_answer(object())
    assert OFFER not in early_office.banners
