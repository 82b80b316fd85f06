"""Buses in the window, by keys alone: tick, move, fill, take back; and who leads a delegation, from the board."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from companion.domain.parties import Contact, PartyKind
from companion.presenters.reports import Kinds
from companion.services import parties
from companion.services.ports import Desk
from companion.ui.look import Look
from companion.ui.screens import buses as buses_screen
from companion.ui.screens import reports as reports_screen
from companion.ui.screens.buses import BusesScreen
from companion.ui.screens.reports import ReportsScreen


def count(screen: BusesScreen, place: int) -> int:
    return len(screen.columns[place].people.lines.lines)


def test_a_bus_is_made_filled_and_left_by_keys(
    qtbot: QtBot, in_window: Any, dressed: Look, quiet_week: Desk, office_at: Callable[[Desk], Any]
) -> None:
    around = office_at(quiet_week)
    screen = buses_screen.build(around.context(), dressed)
    assert isinstance(screen, BusesScreen)
    in_window(screen)
    everybody = count(screen, 1)
    assert everybody == 17

    screen.add()
    assert screen.dialog is not None
    captain = screen.dialog.fields["leader"].box
    assert isinstance(captain, QComboBox)
    captain.completer().setCompletionPrefix("ruoxi")
    assert captain.completer().currentCompletion() == "沈若溪 Shen Ruoxi", "found by a name in the middle"
    for name, text in (("name", "Bus 2"), ("capacity", "4"), ("leader", "Kim Minseo"), ("leader_phone", "+82 1")):
        screen.dialog.fields[name].set_text(text)
    qtbot.keyClick(screen.dialog.fields["meeting"].box, Qt.Key.Key_Return)
    assert [column.name for column in screen.columns] == ["", "Bus 1", "Bus 2"]
    assert quiet_week.file.read.party(PartyKind.BUS, "Bus 2").leader == Contact("", "Kim Minseo", "+82 1")

    first = screen.columns[1].people
    first.setFocus()
    shanghai = next(at for at, line in enumerate(first.lines.lines) if line.below == "Shanghai")
    first.setCurrentIndex(first.lines.index(shanghai))
    qtbot.keyClick(first, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(first, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert (count(screen, 1), count(screen, 2)) == (everybody - 2, 2)
    assert {line.below for line in screen.columns[2].people.lines.lines} == {"Shanghai"}
    assert screen.window().focusWidget() is screen.columns[2].people, "the keyboard goes along"

    qtbot.keyClick(screen.columns[2].people, Qt.Key.Key_Left)
    assert screen.window().focusWidget() is first
    parties.assign(quiet_week, PartyKind.BUS, [line.id for line in first.lines.lines[:6]], "")
    screen.presenter.refresh()
    parties.put(quiet_week, PartyKind.BUS, "Bus 1", {"capacity": count(screen, 1) + 1})
    screen.presenter.refresh()
    screen.presenter.fill()
    assert not screen.note.isHidden(), "six people, three seats"
    assert count(screen, 0) == 3
    screen.escape()
    assert screen.note.isHidden()
    assert screen.undo()
    assert count(screen, 0) == 6

    screen.presenter.move([line.id for line in screen.columns[0].people.lines.lines], "Bus 2")
    assert count(screen, 2) == 8
    assert "4 too many" in screen.columns[2].people.accessibleName()
    screen.escape()
    assert around.opened == [("delegates", {})]


def test_f2_on_the_board_says_who_leads_a_delegation_and_ctrl_z_takes_it_back(
    qtbot: QtBot, in_window: Any, dressed: Look, early_office: Any
) -> None:
    screen = reports_screen.build(early_office.context(), dressed)
    assert isinstance(screen, ReportsScreen)
    in_window(screen)
    assert not screen.strip.isVisible()
    screen.kinds.chosen.emit(Kinds.DELEGATIONS)
    table = screen.matrix.table
    place = next(at for at, line in enumerate(screen.matrix.view().lines) if line.latin == "Chengdu")
    table.setCurrentIndex(table.model().index(place, 0))
    screen.strip.edit()
    assert screen.strip.dialog is not None
    screen.strip.dialog.fields["interpreter"].set_text("Kim Minseo")
    phone = screen.strip.dialog.fields["interpreter_phone"]
    phone.set_text("+82 1")
    qtbot.keyClick(phone.box, Qt.Key.Key_Return)
    assert screen.strip.line.text_in_full() == "Interpreter: Kim Minseo +82\N{NO-BREAK SPACE}1"
    assert screen.undo()
    assert "Nobody is named" in screen.strip.line.text_in_full()
    assert not screen.undo()
