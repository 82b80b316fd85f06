"""Badges as states: what is previewed, what is asked before printing, what is known after the printer took the job."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.printing import BadgeOrder, PrinterAbilities, PrintOptions, Sides
from companion.presenters.badge_choice import Who
from companion.presenters.badges import BadgesPresenter, BadgesState
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Done, Errand
from companion.services import roster
from companion.services.ports import Desk
from companion.settings import Settings

UNDRAWABLE = "\U0001f9ff"
"""A sign of the supplementary planes that no shipped font has."""


class Surroundings(Protocol):
    desk: Desk
    settings: Settings
    printers: Any
    program: Any

    def context(self) -> ScreenContext: ...


class Watched:
    """A presenter with everything it rendered and told."""

    def __init__(self, office: Surroundings) -> None:
        self.states: list[BadgesState] = []
        self.told: list[Done] = []
        self.presenter = BadgesPresenter(office.context(), self.states.append, self.told.append)
        self.presenter.open()

    @property
    def state(self) -> BadgesState:
        return self.presenter.state


def text_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def pages_of(pdf: bytes) -> int:
    return len(PdfReader(io.BytesIO(pdf)).pages)


def printed(desk: Desk) -> dict[str, int]:
    return {delegate: badge.printed for delegate, badge in desk.file.read.active_badges().items()}


def test_the_large_preview_is_the_pdf_of_that_badge_and_follows_the_arrows(office: Surroundings) -> None:
    watched = Watched(office)
    first = watched.state.person
    assert first is not None
    assert first.latin in text_of(watched.state.badge)
    watched.presenter.step(1)
    second = watched.state.person
    assert second is not None
    assert second != first
    assert second.latin in text_of(watched.state.badge)
    assert first.latin not in text_of(watched.state.badge)
    watched.presenter.step(-2)
    assert watched.state.shown == len(watched.state.people) - 1


def test_everyone_is_checked_and_a_misfit_is_found_by_one_press(office: Surroundings) -> None:
    roster.add(office.desk, Delegate(id="", latin="W" * 60, delegation="Beijing"))
    watched = Watched(office)
    fit = watched.state.fit
    assert (fit.checked, fit.of) == (18, 18)
    place = next(i for i, person in enumerate(watched.state.people) if person.latin == "W" * 60)
    assert watched.state.people[place].id in fit.delegates
    watched.presenter.show(place - 1)
    watched.presenter.show_misfit()
    assert watched.state.shown == place
    assert watched.state.badge_troubles


def test_the_longest_and_the_unwritten_names_are_a_press_away(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.show_longest()
    shown = watched.state.person
    assert shown is not None
    assert shown.length == max(person.length for person in watched.state.people)
    watched.presenter.show_without_native()
    unwritten = watched.state.person
    assert unwritten is not None
    assert not unwritten.native


def test_the_page_preview_is_the_page_that_will_be_printed(office: Surroundings) -> None:
    watched = Watched(office)
    assert (watched.state.sheet_page, watched.state.sheet_pages) == (1, 2)
    names = [person.latin for person in watched.state.people]
    first = text_of(watched.state.sheet)
    assert all(name in first for name in names[:10])
    assert names[10] not in first
    watched.presenter.turn(1)
    assert all(name in text_of(watched.state.sheet) for name in names[10:])
    watched.presenter.turn(5)
    assert watched.state.sheet_page == 2


def test_a_part_used_sheet_starts_later_and_may_need_one_page_more(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.start_at(5)
    assert watched.state.sheet_pages == 3
    names = [person.latin for person in watched.state.people]
    assert names[5] in text_of(watched.state.sheet)
    assert names[6] not in text_of(watched.state.sheet)
    watched.presenter.start_at(99)
    assert watched.state.start_at == 10


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(right=st.floats(-50, 50), down=st.floats(-50, 50))
def test_a_shift_is_kept_to_a_tenth_and_within_a_centimetre(office: Surroundings, right: float, down: float) -> None:
    presenter = BadgesPresenter(office.context(), lambda _state: None, lambda _done: None)
    presenter.shift(right, down)
    for wanted, kept in zip((right, down), presenter.state.shift, strict=True):
        assert abs(kept) <= 9.9
        assert round(kept, 1) == kept
        if abs(wanted) <= 9.9:
            assert kept == pytest.approx(wanted, abs=0.051)


def test_printing_marks_badges_as_printed_only_after_the_printer_took_them(office: Surroundings) -> None:
    before = printed(office.desk)
    watched = Watched(office)
    watched.presenter.print()
    title = office.desk.file.read.event().title()
    assert [(pages_of(pdf), *words) for pdf, *words in office.printers.took] == [(1, "Office", title)] * 2
    assert printed(office.desk) == {delegate: times + 1 for delegate, times in before.items()}
    assert watched.told == [Done(Errand.PRINT, 17, "Office")]
    assert watched.state.unprinted == 0
    assert watched.state.run is None


def test_reprints_are_counted(office: Surroundings) -> None:
    watched = Watched(office)
    delegate = watched.state.people[3].id
    before = printed(office.desk)[delegate]
    watched.presenter.choose_who(Who.CHOSEN, only=[delegate])
    watched.presenter.print()
    watched.presenter.print()
    assert printed(office.desk)[delegate] == before + 2
    assert [done.count for done in watched.told] == [1, 1]


def test_a_printer_in_trouble_marks_nothing_and_saving_still_works(office: Surroundings, tmp_path: Path) -> None:
    before = printed(office.desk)
    office.printers.trouble = UserError("The printer “Office” did not take the pages.", "Look at the printer.")
    watched = Watched(office)
    watched.presenter.print()
    assert printed(office.desk) == before
    assert watched.state.fault is not None
    assert watched.state.fault.printing
    assert "did not take the pages" in watched.state.fault.sentence
    target = tmp_path / "badges.pdf"
    watched.presenter.save(target)
    assert pages_of(target.read_bytes()) == 2
    assert watched.state.fault is None
    assert printed(office.desk) == before


def test_names_that_cannot_be_drawn_are_named_first_and_the_others_print_by_one_choice(office: Surroundings) -> None:
    odd = roster.add(office.desk, Delegate(id="", native=UNDRAWABLE, latin="Odd Name", delegation="Beijing"))
    watched = Watched(office)
    watched.presenter.print()
    question = watched.state.question
    assert question is not None
    assert [trouble.delegate for trouble in question.troubles] == [odd.id]
    assert question.others == 17
    assert office.printers.took == []
    watched.presenter.go_on()
    assert len(office.printers.took) == 2, "a sheet of ten, and one of seven"
    assert printed(office.desk)[odd.id] == 0
    assert watched.told == [Done(Errand.PRINT, 17, "Office")]


def test_giving_up_at_the_question_sends_nothing(office: Surroundings) -> None:
    roster.add(office.desk, Delegate(id="", native=UNDRAWABLE, latin="Odd Name"))
    before = printed(office.desk)
    watched = Watched(office)
    watched.presenter.print()
    watched.presenter.give_up()
    assert watched.state.question is None
    watched.presenter.go_on()
    assert office.printers.took == []
    assert printed(office.desk) == before


def test_those_never_printed_and_one_delegation_can_be_chosen(early_office: Surroundings) -> None:
    watched = Watched(early_office)
    assert watched.state.unprinted == watched.state.total == 17
    watched.presenter.choose_who(Who.DELEGATION, "Beijing")
    some = len(watched.state.people)
    assert 0 < some < 17
    watched.presenter.print()
    watched.presenter.choose_who(Who.UNPRINTED)
    assert len(watched.state.people) == 17 - some


def test_choices_are_kept_for_the_next_time(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.choose_stock("avery-l4785")
    watched.presenter.choose_printer("Lobby")
    assert (office.settings.badge_stock, office.settings.printer) == ("avery-l4785", "Lobby")
    again = Watched(office)
    assert (again.state.stock, again.state.printer) == ("avery-l4785", "Lobby")


def test_a_paper_that_nobody_measured_is_never_printed_on(office: Surroundings) -> None:
    watched = Watched(office)
    unmeasured = next(stock.id for stock in watched.state.stocks if not stock.measured)
    watched.presenter.choose_stock(unmeasured)
    assert watched.state.badge == b""
    assert not watched.state.can_print
    assert not watched.state.can_save
    watched.presenter.print()
    assert office.printers.took == []


def test_without_a_printer_the_pdf_can_be_saved(office: Surroundings) -> None:
    office.printers.names = ()
    watched = Watched(office)
    assert watched.state.printers == ()
    assert not watched.state.can_print
    assert watched.state.can_save


def test_a_folder_that_refuses_is_said_and_the_old_file_stays(office: Surroundings, tmp_path: Path) -> None:
    watched = Watched(office)
    watched.presenter.save(tmp_path / "nowhere" / "badges.pdf")
    assert watched.state.fault is not None
    assert "badges.pdf" in watched.state.fault.sentence
    assert not watched.state.fault.printing
    assert list(tmp_path.glob("**/*.part")) == []


def test_a_new_delegate_appears_while_the_screen_is_on_show(office: Surroundings) -> None:
    watched = Watched(office)
    roster.add(office.desk, Delegate(id="", latin="New Person", delegation="Beijing"))
    tell: Callable[[], None] = office.context().changes.tell
    office.context().changes.note(frozenset({"delegate_put"}))
    tell()
    assert any(person.latin == "New Person" for person in watched.state.people)


def test_a_scan_shows_that_badge(office: Surroundings) -> None:
    watched = Watched(office)
    wanted = watched.state.people[7].id
    code = office.desk.file.read.active_badges()[wanted].code
    assert watched.presenter.show_code(code)
    assert watched.state.person is not None
    assert watched.state.person.id == wanted
    assert not watched.presenter.show_code("000000000000")


def test_an_event_without_delegates_prints_nothing(empty_office: Surroundings) -> None:
    watched = Watched(empty_office)
    assert watched.state.people == ()
    assert not watched.state.can_save
    watched.presenter.step(1)
    assert watched.state.shown == -1


class Broken:
    """An engine with a fault of ours."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def badges(self, *_contents: object, **_choices: object) -> Any:
        raise ZeroDivisionError


def test_a_fault_of_ours_leaves_nothing_half_done_and_is_not_hidden(office: Surroundings, tmp_path: Path) -> None:
    context = replace(office.context(), documents=lambda: Broken(office.program.documents))
    presenter = BadgesPresenter(context, lambda _state: None, lambda _done: None)
    with pytest.raises(ZeroDivisionError):
        presenter.open()
    with pytest.raises(ZeroDivisionError):
        presenter.save(tmp_path / "badges.pdf")
    assert presenter.state.run is None
    assert not (tmp_path / "badges.pdf").exists()


def test_after_the_event_is_closed_nobody_is_told(office: Surroundings) -> None:
    watched = Watched(office)
    seen = len(watched.states)
    watched.presenter.close()
    watched.presenter.step(1)
    watched.presenter.print()
    assert len(watched.states) == seen
    assert watched.told == []


def test_the_test_page_of_the_paper_goes_to_the_printer_and_counts_for_nobody(office: Surroundings) -> None:
    watched = Watched(office)
    before, said = printed(office.desk), []
    watched.presenter.print_test_page(lambda: said.append("done"))
    (pdf, printer, _title) = office.printers.took[-1]
    assert said == ["done"]
    assert printer == watched.state.printer
    assert pages_of(pdf) == 1
    assert printed(office.desk) == before


def test_a_printer_that_refuses_the_test_page_is_said(office: Surroundings) -> None:
    watched = Watched(office)
    office.printers.trouble = UserError("The printer “Office” did not take the pages.", "Look at the printer.")
    watched.presenter.print_test_page(lambda: pytest.fail("it did not go out"))
    assert watched.state.fault is not None


def test_whoever_was_printed_before_is_printed_again_only_when_somebody_wants_it(office: Surroundings) -> None:
    Watched(office).presenter.print()
    fresh = roster.add(office.desk, Delegate(id="", latin="New Person"))
    watched = Watched(office)
    before = printed(office.desk)
    assert (watched.state.printed, watched.state.to_print) == (17, 1)
    watched.presenter.print()
    assert printed(office.desk) == {**before, fresh.id: 1}
    watched.presenter.choose_again(again=True)
    watched.presenter.print()
    assert printed(office.desk) == {delegate: times + 1 for delegate, times in {**before, fresh.id: 1}.items()}


def test_tray_and_sides_are_kept_for_the_printer_and_asked_of_it(office: Surroundings) -> None:
    office.printers.can = PrinterAbilities((("Tray2", "Tray 2"),), tuple(Sides), told=True)
    watched = Watched(office)
    assert watched.state.abilities.trays == (("Tray2", "Tray 2"),)
    asked = PrintOptions("Tray2", Sides.LONG, 2)
    watched.presenter.choose_options(asked)
    watched.presenter.print()
    assert set(office.printers.options) == {asked}
    again = Watched(office)
    assert again.state.options == PrintOptions("Tray2", Sides.LONG), "copies begin at one"
    again.presenter.choose_printer("Lobby")
    assert again.state.options == PrintOptions()


def test_a_shift_belongs_to_the_printer_and_the_paper(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.shift(1.2, -0.5)
    watched.presenter.choose_printer("Lobby")
    assert watched.state.shift == (0, 0)
    watched.presenter.choose_printer("Office")
    assert watched.state.shift == (1.2, -0.5)
    watched.presenter.choose_stock("a6")
    assert watched.state.shift == (0, 0)
    assert Watched(office).state.recent[0] == "a6"


def test_badges_stand_in_the_chosen_order_next_time_too(office: Surroundings) -> None:
    watched = Watched(office)
    watched.presenter.choose_order(BadgeOrder.NAME)
    names = [person.latin.casefold() for person in watched.state.people]
    assert names == sorted(names)
    assert [person.latin.casefold() for person in Watched(office).state.people] == names
