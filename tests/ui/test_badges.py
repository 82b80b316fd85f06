"""The badges screen as staff use it: what stands there, what the keys do, what is asked and said."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.documents import StockChoice
from companion.domain.paper import own_papers
from companion.domain.printing import PrinterAbilities, PrintOptions, Sides
from companion.presenters.badge_choice import Who
from companion.presenters.badges import Fit
from companion.services import roster
from companion.ui.batch_dialog import BatchDialog
from companion.ui.look import Look
from companion.ui.measure_dialog import MeasureDialog
from companion.ui.print_dialog import PrintDialog
from companion.ui.screens.badges import BadgesScreen, build
from companion.ui.widgets.fit_chip import FitChip
from companion.ui.widgets.paper_talk import LeftOutDialog
from companion.ui.widgets.stock_dialog import StockDialog
from companion.ui.widgets.stock_list import short_name, size_words


def shown(in_window: Any, office: Any, look: Look) -> BadgesScreen:
    screen = build(office.context(), look)
    assert isinstance(screen, BadgesScreen)
    in_window(screen)
    return screen


def test_everything_is_there_when_the_screen_opens(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    assert screen.print_button.text() == "Print 17 badges"
    assert screen.print_button.isEnabled()
    assert [short_name(stock) for stock in screen.papers.stocks()] == [
        "A4 card, cut", "Avery L4785", "Avery L4728", "A6 on A4"
    ]  # fmt: skip
    assert screen.page_title.text() == "Page 1 of 2"
    assert screen.persons.fit.text() == "All 17 fit"
    assert not screen.persons.fit.isEnabled()
    assert screen.sheet.pages() == 1


def test_the_arrows_walk_and_the_large_badge_changes(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    before = screen.designer.canvas.grab().toImage()
    name = screen.persons.who.text_in_full()
    QTest.mouseClick(screen.persons.next, Qt.MouseButton.LeftButton)
    assert screen.persons.who.text_in_full() != name
    assert screen.persons.place.text() == "2 of 17"
    assert screen.designer.canvas.grab().toImage() != before
    QTest.mouseClick(screen.persons.previous, Qt.MouseButton.LeftButton)
    assert screen.designer.canvas.grab().toImage() == before


def test_printing_says_how_many_went_to_the_printer(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    QTest.mouseClick(screen.print_button, Qt.MouseButton.LeftButton)
    assert office.toasts == ["17 badges printed"]
    assert len(office.printers.took) == 2


def test_enter_never_prints_because_scanners_end_with_it(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    screen.print_button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(screen.print_button, key)
    assert office.printers.took == []


def test_a_printer_in_trouble_shows_a_banner_whose_button_saves(
    in_window: Any, office: Any, dressed: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.printers.trouble = UserError("The printer “Office” did not take the pages.", "Look at the printer.")
    screen = shown(in_window, office, dressed)
    monkeypatch.setattr(screen, "where_to_save", lambda: tmp_path / "badges.pdf")
    screen.print_button.click()
    (view, pressed) = office.banners["badges-trouble"]
    assert "did not take the pages" in view.headline
    assert [action.label for action in view.actions] == ["Save PDF instead", "Close"]
    pressed("save")
    assert (tmp_path / "badges.pdf").read_bytes().startswith(b"%PDF")
    assert office.banners == {}
    assert office.toasts == ["17 badges saved in badges.pdf"]


def test_those_left_out_are_named_and_one_press_prints_the_others(in_window: Any, office: Any, dressed: Look) -> None:
    roster.add(office.desk, Delegate(id="", native="\U0001f9ff", latin="Odd Name"))
    screen = shown(in_window, office, dressed)
    screen.print_button.click()
    (dialog,) = screen.findChildren(LeftOutDialog)
    assert "Odd Name" in " ".join(label.text() for label in dialog.findChildren(type(screen.misfit)))
    assert office.printers.took == []
    assert dialog.go_on.text() == "Print the other 17"
    dialog.go_on.click()
    assert len(office.printers.took) == 2


def test_without_printers_saving_is_the_first_act(in_window: Any, office: Any, dressed: Look) -> None:
    office.printers.names = ()
    screen = shown(in_window, office, dressed)
    assert not screen.print_button.isEnabled()
    assert "No printer" in screen.print_button.toolTip()
    assert not screen.printer.isVisible()
    assert screen.save_button.isEnabled()


def test_an_unmeasured_sheet_is_measured_by_four_numbers_and_then_printed_on(
    in_window: Any, office: Any, dressed: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office.program.documents, "_papers", lambda: own_papers(office.settings.own_papers, {}))
    screen = shown(in_window, office, dressed)
    place = next(i for i, stock in enumerate(screen.papers.stocks()) if not stock.measured)
    index = screen.papers.model().index(place, 0)
    QTest.mouseClick(screen.papers.viewport(), Qt.MouseButton.LeftButton, pos=screen.papers.visualRect(index).center())
    assert screen.presenter.state.stock == "a4-90x55-cut"
    (dialog,) = screen.findChildren(MeasureDialog)
    assert "Avery L4728" in dialog.windowTitle()
    dialog.width_box.setValue(150)
    assert not dialog.keep.isEnabled()
    assert "overlap" in dialog.fault.text()
    for box, value in ((dialog.width_box, 80), (dialog.height_box, 50), (dialog.left, 17.5), (dialog.top, 13.5)):
        box.setValue(value)
    dialog.try_it.click()
    state = screen.presenter.state
    assert state.stock == "avery-l4728"
    assert state.stock_chosen is not None
    assert state.stock_chosen.per_page == 10
    assert office.toasts == ["The test page is with the printer."]
    assert state.can_print


def test_a_press_on_a_label_of_the_page_begins_there(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    rect = screen.sheet.page_rect()
    seventh = QPointF(rect.left() + rect.width() * 0.25, rect.top() + rect.height() * 0.7).toPoint()
    QTest.mouseClick(screen.sheet, Qt.MouseButton.LeftButton, pos=seventh)
    assert screen.presenter.state.start_at == 7
    assert screen.start.value() == 7


def test_a_batch_that_rests_is_seen_and_goes_on_at_any_badge(in_window: Any, office: Any, dressed: Look) -> None:
    office.printers.follows = True
    screen = shown(in_window, office, dressed)
    assert not screen.batch.isVisible()
    screen.print_button.click()
    assert screen.batch.isVisible()
    assert screen.batch.acts() == ("pause", "")
    assert screen.first_action()
    assert screen.batch.acts() == ("go-on", "")
    assert screen.first_action()
    assert not screen.second_action()
    office.printers.lost.update(office.printers.jobs)
    office.printers.jobs.clear()
    office.batch_desk().tick()
    office.batch_desk().tick()
    assert screen.batch.acts() == ("again", "")
    office.printers.follows = False
    screen.open_batch()
    (dialog,) = screen.findChildren(BatchDialog)
    dialog.choose(15)
    assert dialog.go_on.text() == "Print from no. 15 on"
    dialog.go_on.click()
    assert not screen.batch.isVisible()
    assert office.toasts == ["3 badges printed"]


def test_tray_copies_and_order_are_chosen_in_one_dialog(in_window: Any, office: Any, dressed: Look) -> None:
    office.printers.can = PrinterAbilities((("Tray2", "Tray 2"),), tuple(Sides), ((210.0, 297.0),), told=True)
    screen = shown(in_window, office, dressed)
    screen.ask_how()
    (dialog,) = screen.findChildren(PrintDialog)
    dialog.tray.setCurrentIndex(1)
    dialog.tray.activated.emit(1)
    dialog.copies.setValue(2)
    dialog.order.setCurrentIndex(1)
    dialog.order.activated.emit(1)
    assert dialog.marks.isVisible()
    dialog.print_button.click()
    assert set(office.printers.options) == {PrintOptions("Tray2", Sides.ONE, 2)}
    screen.print_button.click()
    again = next(one for one in screen.findChildren(PrintDialog) if one.isVisible())
    assert "printed before" in again.warning.text(), "whoever was printed before is asked about"


def test_every_paper_is_found_by_maker_number_or_size(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    screen.more.click()
    (dialog,) = screen.findChildren(StockDialog)
    assert len(dialog.list.stocks()) > 90
    for typed, wanted in (
        ("l4785", "avery-l4785"),
        ("durable 1453", "durable-1453-40x75"),
        ("62x100", "brother-dk-11202"),
    ):
        dialog.search.set_text(typed)
        assert wanted in {stock.id for stock in dialog.list.stocks()}, typed
    dialog.search.set_text("avery l4785")
    index = dialog.list.model().index(0, 0)
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=dialog.list.visualRect(index).center())
    assert screen.presenter.state.stock == "avery-l4785"
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_start_label_and_shift_reach_the_paper(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    assert screen.start.maximum() == 10
    screen.start.setValue(4)
    screen.shift_right.setValue(1.2)
    screen.shift_down.setValue(-0.5)
    state = screen.presenter.state
    assert (state.start_at, state.shift) == (4, (1.2, -0.5))
    assert screen.page_title.text() == "Page 1 of 2"


def test_people_can_be_chosen_by_delegation_or_from_another_screen(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    words = [screen.people.itemText(i) for i in range(screen.people.count())]
    assert words[0] == "Everyone · 17"
    place = next(i for i, text in enumerate(words) if text.startswith("Beijing"))
    screen.people.setCurrentIndex(place)
    screen.people.activated.emit(place)
    assert screen.print_button.text() != "Print 17 badges"
    ids = [delegate.id for delegate in office.desk.file.read.delegates()][:3]
    screen.show_what(delegates=ids)
    assert screen.print_button.text() == "Print 3 badges"
    assert screen.people.currentText() == "Chosen ones · 3"


def test_a_misfit_is_an_amber_button_that_leads_there(in_window: Any, office: Any, dressed: Look) -> None:
    roster.add(office.desk, Delegate(id="", latin="W" * 60, delegation="Beijing"))
    screen = shown(in_window, office, dressed)
    assert screen.persons.fit.isEnabled()
    assert screen.persons.fit.text() == "1 does not fit: show"
    screen.persons.fit.click()
    assert screen.persons.who.text_in_full() == "W" * 60
    assert screen.misfit.isVisible()


def test_nothing_is_claimed_before_everyone_was_looked_at(qtbot: QtBot, dressed: Look) -> None:
    chip = FitChip(dressed)
    qtbot.addWidget(chip)
    chip.show_fit(Fit(40, 100))
    assert chip.text() == "Checking 40 of 100"
    chip.show_fit(Fit(100, 100))
    assert chip.text() == "All 100 fit"


def test_an_empty_event_leads_to_the_delegates(in_window: Any, empty_office: Any, dressed: Look) -> None:
    screen = shown(in_window, empty_office, dressed)
    assert screen.empty.isVisible()
    assert not screen.designer.canvas.isVisible()
    screen.empty.pressed.emit("delegates")
    assert empty_office.opened == [("delegates", {})]


def test_the_badge_is_drawn_sharp_at_the_size_it_is_shown(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    image = screen.designer.canvas.grab().toImage()
    canvas = screen.designer.canvas
    rect = canvas.view.rect(screen.designer.state.design.card)
    assert rect.width() > 500
    # The dark role band at the foot of the badge, and white paper above it.
    foot = image.pixelColor(round(rect.center().x()), round(rect.bottom() - 8))
    assert foot.lightness() < 100
    assert image.pixelColor(round(rect.left() + 6), round(rect.top() + 6)).lightness() > 240


@pytest.mark.parametrize(
    ("stock", "name", "size"),
    [
        (StockChoice("avery-l4785", "Avery Name badge labels 80 x 50 mm, 10 per sheet", 80, 50, 210, 297, 10),
         "Avery L4785", "80 × 50 mm · 10 a sheet"),
        (StockChoice("a6", "A6 card", 105, 148, 105, 148, 1), "A6 card", "105 × 148 mm · one a page"),
        (StockChoice("a4-90x55-cut", "A4 card, cut 90 × 55 mm", 90, 55, 210, 297, 10),
         "A4 card, cut", "90 × 55 mm · 10 a sheet"),
        (StockChoice("avery-l4728", "Avery L4728", 0, 0, 0, 0, 0, measured=False), "Avery L4728", "Not measured yet"),
        (StockChoice("page-id1", "generic ID-1 / CR80 card printer, landscape", 85.6, 53.98, 85.6, 53.98, 1),
         "ID-1 / CR80 card printer, landscape", "85.6 × 54 mm · one a page"),
    ],
)  # fmt: skip
def test_papers_are_called_what_stands_on_their_box(dressed: Look, stock: StockChoice, name: str, size: str) -> None:
    assert (short_name(stock), size_words(stock)) == (name, size)


def test_one_badge_is_not_said_in_the_plural(in_window: Any, office: Any, dressed: Look) -> None:
    screen = shown(in_window, office, dressed)
    screen.presenter.choose_who(Who.CHOSEN, only=[screen.presenter.state.people[0].id])
    assert screen.print_button.text() == "Print 1 badge"
    screen.print_button.click()
    assert office.toasts == ["1 badge printed"]
