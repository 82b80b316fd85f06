"""The designer as its user meets it: with the mouse, with keys only, in the boxes, in the layer list."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from companion.domain.design_card import guides
from companion.domain.designs import Box
from companion.presenters.designer_state import LayerView, Saved, Tool
from companion.ui.look import Look, SizeClass
from companion.ui.screens.badges import BadgesScreen, build
from companion.ui.screens.certificate_design import CertificateDesignScreen
from companion.ui.screens.certificate_design import build as build_certificate
from companion.ui.widgets.design_view import LARGEST, PX_PER_MM, SMALLEST, CanvasView
from companion.ui.widgets.layer_list import LayerList, signs_of
from companion.ui.widgets.property_boxes import ChoiceBox, NumberBox

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def screen(in_window: Any, office: Any, dressed: Look) -> BadgesScreen:
    made = build(office.context(), dressed)
    assert isinstance(made, BadgesScreen)
    in_window(made)
    made.designer.canvas.setFocus()
    return made


def at(screen: BadgesScreen, x: float, y: float) -> QPoint:
    """A place on the card, in millimetres, as a place on the canvas."""
    return screen.designer.canvas.view.point(x, y).toPoint()


def box_of(screen: BadgesScreen, key: str) -> Box:
    design = screen.designer.state.design
    assert design is not None
    element = design.element(key)
    assert element is not None
    return element.box


def drag(screen: BadgesScreen, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    canvas = screen.designer.canvas
    QTest.mousePress(canvas, LEFT, keys, start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, LEFT, keys, end)


def test_a_name_is_clicked_dragged_and_put_back(screen: BadgesScreen) -> None:
    before = box_of(screen, "native")
    QTest.mouseClick(screen.designer.canvas, LEFT, NONE, at(screen, 20, 20))
    assert screen.designer.state.chosen == ("native",)
    assert screen.designer.properties_card.isVisible()
    assert screen.designer.properties.title.text() == "Native name"
    assert not screen.people_card.isVisible()
    drag(screen, at(screen, 20, 20), at(screen, 23, 24))
    moved = box_of(screen, "native")
    assert moved.x == pytest.approx(before.x + 3, abs=0.9)
    assert moved.y == pytest.approx(before.y + 4, abs=0.9)
    assert screen.undo()
    assert box_of(screen, "native") == before
    assert screen.escape()
    assert screen.people_card.isVisible()
    assert not screen.designer.properties_card.isVisible()


def test_a_handle_makes_it_wider_and_the_card_is_drawn_anew(screen: BadgesScreen) -> None:
    screen.designer.presenter.choose(("latin",))
    before, page = box_of(screen, "latin"), screen.designer.state.page
    drag(screen, at(screen, before.right, before.centre[1]), at(screen, before.right - 8, before.centre[1]))
    assert box_of(screen, "latin").w < before.w - 6
    assert box_of(screen, "latin").x == before.x
    assert screen.designer.state.page != page


def test_a_change_becomes_an_own_design_that_the_badges_are_printed_in(screen: BadgesScreen, office: Any) -> None:
    QTest.mouseClick(screen.designer.canvas, LEFT, NONE, at(screen, 20, 20))
    QTest.keyClick(screen.designer.canvas, Qt.Key.Key_Right)
    assert screen.designer.saved.words() == "Saving…"
    for _ in range(4):
        screen.designer.presenter.tick()
    assert screen.designer.state.saved is Saved.SAVED
    assert screen.designer.saved.words() == "Saved"
    own = screen.designer.presenter.design_id
    assert screen.presenter.state.template == own
    assert office.settings.badge_template == own
    assert screen.presenter.state.sheet
    assert "own" in office.toasts[-1]


def test_everything_goes_by_keys(screen: BadgesScreen) -> None:
    canvas = screen.designer.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    first = screen.designer.state.chosen
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert len(first) == 1
    assert screen.designer.state.chosen != first
    key = screen.designer.state.chosen[0]
    before = box_of(screen, key)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    after = box_of(screen, key)
    assert (round(after.x - before.x, 2), round(after.y - before.y, 2)) == (0.4, 5.0)
    assert after.w == pytest.approx(before.w - 0.5)
    assert "at" in canvas.accessibleName()
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert screen.designer.state.design is not None
    assert screen.designer.state.design.element(key) is None


def test_a_tool_draws_with_a_drag_and_in_the_middle_with_space(screen: BadgesScreen) -> None:
    designer = screen.designer
    designer.choose_tool(Tool.RECT)
    assert designer.tools.tools[Tool.RECT].isChecked()
    drag(screen, at(screen, 62, 34), at(screen, 72, 41))
    (new,) = designer.state.chosen
    assert box_of(screen, new).w == pytest.approx(10, abs=1)
    assert designer.state.tool is Tool.CHOOSE
    designer.choose_tool(Tool.TEXT)
    QTest.keyClick(designer.canvas, Qt.Key.Key_Space)
    (text,) = designer.state.chosen
    assert text != new
    assert box_of(screen, text).centre == pytest.approx((45, 27.5), abs=0.2)


def test_numbers_words_and_colours_are_typed(screen: BadgesScreen) -> None:
    designer, boxes = screen.designer, screen.designer.properties
    designer.presenter.choose(("native",))
    number = boxes.number("x")
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "6.5")
    QTest.keyClick(number, Qt.Key.Key_Tab)
    assert box_of(screen, "native").x == 6.5
    colour = boxes.colour("colour")
    colour.box.setFocus()
    colour.box.selectAll()
    QTest.keyClicks(colour.box, "#DDDDDD")
    QTest.keyClick(colour.box, Qt.Key.Key_Tab)
    assert designer.state.properties["colour"].value == "#DDDDDD"
    assert "Hard to read" in colour.box.toolTip()
    boxes.shows.picked.emit("delegation")
    assert designer.state.properties["text"].value == "{delegation}"


def test_the_wheel_over_the_properties_changes_nothing_and_undo_works_from_a_number(screen: BadgesScreen) -> None:
    QTest.mouseClick(screen.designer.canvas, LEFT, NONE, at(screen, 20, 20))
    before = box_of(screen, "native")
    boxes = screen.designer.properties.findChildren(NumberBox)
    choices = screen.designer.properties.findChildren(ChoiceBox)
    assert boxes
    assert choices
    for box in (*boxes, *choices):
        middle = QPointF(box.rect().center())
        wheel = QWheelEvent(
            middle,
            middle,
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)
    assert box_of(screen, "native") == before
    assert not screen.designer.state.undo
    shown = next(box for box in boxes if box.isVisible())
    shown.setFocus()
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    asked.ignore()
    QApplication.sendEvent(shown, asked)
    assert not asked.isAccepted()  # so the window's Ctrl Z hears it
    shown.selectAll()
    QTest.keyClick(shown, Qt.Key.Key_7)
    QApplication.sendEvent(shown, asked)
    assert asked.isAccepted()  # a half-typed number is taken back first


def test_own_words_are_written_over_the_name_of_the_field(screen: BadgesScreen) -> None:
    QTest.mouseClick(screen.designer.canvas, LEFT, NONE, at(screen, 20, 20))
    panel = screen.designer.properties
    panel.shows.setCurrentIndex(panel.shows.count() - 1)
    panel.shows.activated.emit(panel.shows.count() - 1)
    assert panel.words.text() == panel.words.selectedText() == "{native}"


def test_the_layer_list_locks_hides_renames_and_orders(screen: BadgesScreen) -> None:
    designer, layers = screen.designer, screen.designer.layers
    names = [layer.id for layer in layers.layers()]
    row = layers.visualRect(layers.model().index(0, 0))
    QTest.mouseClick(layers.viewport(), LEFT, NONE, signs_of(row)["lock"].center().toPoint())
    assert layers.layers()[0].locked
    QTest.mouseClick(layers.viewport(), LEFT, NONE, signs_of(row)["hide"].center().toPoint())
    assert layers.layers()[0].hidden
    designer.presenter.hide(on=False, ids=(names[0],))
    designer.presenter.lock(on=False, ids=(names[0],))
    layers.setFocus()
    QTest.mouseClick(layers.viewport(), LEFT, NONE, row.center())
    assert designer.state.chosen == (names[0],)
    QTest.keyClick(layers, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [layer.id for layer in layers.layers()][:2] == [names[1], names[0]]
    layers.renamed.emit(names[0], "Bus and group")
    assert "Bus and group" in layers.visible_texts()


def test_a_guide_is_pulled_out_of_a_ruler_and_back(screen: BadgesScreen) -> None:
    designer = screen.designer
    ruler = designer.across
    start = QPoint(300, 10)
    QTest.mousePress(ruler, LEFT, NONE, start)
    to = designer.canvas.mapTo(designer.board, at(screen, 40, 30))
    QTest.mouseMove(ruler, ruler.mapFrom(designer.board, to))
    QTest.mouseRelease(ruler, LEFT, NONE, ruler.mapFrom(designer.board, to))
    assert designer.state.design is not None
    (guide,) = guides(designer.state.design)
    assert (guide.axis, round(guide.at)) == ("y", 30)
    designer.presenter.choose_none()
    free = at(screen, 88, guide.at)
    QTest.mousePress(designer.canvas, LEFT, NONE, free)
    QTest.mouseMove(designer.canvas, QPoint(free.x(), -30))
    QTest.mouseRelease(designer.canvas, LEFT, NONE, QPoint(free.x(), -30))
    assert designer.state.design is not None
    assert guides(designer.state.design) == ()


def test_the_menu_has_every_act_with_its_key(screen: BadgesScreen) -> None:
    place = at(screen, 20, 20)
    where = screen.designer.canvas.mapToGlobal(place)
    QApplication.sendEvent(screen.designer.canvas, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where))
    (menu,) = [found for found in screen.findChildren(QMenu) if found.isVisible()]
    texts = [action.text() for action in menu.actions()]
    assert screen.designer.state.chosen == ("native",)
    assert "Duplicate\tCtrl D" in texts
    next(action for action in menu.actions() if action.text().startswith("Duplicate")).trigger()
    menu.close()
    assert len(screen.designer.state.chosen) == 1
    assert screen.designer.state.chosen != ("native",)


def test_a_compact_window_gives_the_right_column_to_what_is_chosen(screen: BadgesScreen) -> None:
    screen.set_size_class(SizeClass.COMPACT)
    assert len(screen.papers.stocks()) == 1
    screen.designer.presenter.choose(("native",))
    assert not screen.page_card.isVisible()
    assert not screen.designer.tools.safe_box.isVisible()
    screen.designer.presenter.choose_none()
    assert screen.page_card.isVisible()


def test_certificates_are_designed_on_a_page_of_their_own(in_window: Any, office: Any, dressed: Look) -> None:
    screen = build_certificate(office.context(), dressed)
    assert isinstance(screen, CertificateDesignScreen)
    in_window(screen)
    assert screen.designer.state.design is not None
    assert screen.designer.state.design.kind == "certificate"
    assert screen.hints.isVisible()
    screen.designer.presenter.choose(("serial",))
    assert not screen.hints.isVisible()
    screen.designer.presenter.nudge(1, 0)
    screen.leave()
    own = screen.designer.presenter.design_id
    assert office.desk.file.read.event().certificate_design == own
    assert own != "completion"
    assert screen.escape()
    assert office.opened == []
    assert screen.escape()
    assert office.opened == [("certificates", {})]


def test_letters_do_nothing_in_the_layer_list(qtbot: QtBot, dressed: Look) -> None:
    layers = LayerList(dressed)
    qtbot.addWidget(layers)
    layers.set_layers((LayerView("a", "text", "Alpha"), LayerView("b", "text", "Beta", chosen=True)))
    assert layers.currentIndex().row() == 1
    QTest.keyClicks(layers, "alp7")
    assert layers.currentIndex().row() == 1
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    with QPainter(picture) as painter:
        layers.render(painter, QPoint())


@given(x=st.floats(0, 300), y=st.floats(0, 300), factor=st.floats(0.05, 20), px=st.floats(0, 900), py=st.floats(0, 700))
def test_zooming_keeps_the_place_under_the_pointer(x: float, y: float, factor: float, px: float, py: float) -> None:
    view = CanvasView(PX_PER_MM * 2, x, y)
    zoomed = view.zoomed(factor, QPointF(px, py))
    assert zoomed.millimetres(QPointF(px, py)) == pytest.approx(view.millimetres(QPointF(px, py)), abs=1e-6)
    assert zoomed.scale / PX_PER_MM * (1 + 1e-9) >= SMALLEST
    assert zoomed.scale / PX_PER_MM <= LARGEST * (1 + 1e-9)
