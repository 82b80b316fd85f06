"""The menus of the designer: what can be done with what is chosen, what can be drawn, what is shown."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from companion.domain.design_layout import Axis, Edge, To
from companion.presenters.designer import DesignerPresenter
from companion.presenters.designer_state import DesignerState, Tool
from companion.ui.look import Look
from companion.ui.widgets.design_tools import MORE_TOOLS, SHOWN_TOOLS, TOOL_ICONS, TOOL_KEYS, key_words, tool_words

translate = QCoreApplication.translate


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, words: str, act: Callable[[], object], key: str = "", *, on: bool = True) -> QAction:
    action = menu.addAction(f"{words}\t{key}" if key else words)
    action.triggered.connect(lambda _checked=False: act())
    action.setEnabled(on)
    return action


def _tick(menu: QMenu, words: str, act: Callable[[bool], object], *, on: bool) -> None:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(act)


def chosen_menu(
    parent: QWidget,
    presenter: DesignerPresenter,
    state: DesignerState,
    clipboard: Mapping[str, Callable[[], object]],
    at: QPoint,
) -> QMenu:
    """What can be done with the chosen elements, each with its key. `clipboard`: cut, copy, paste, rename, card."""
    menu = _menu(parent)
    some, several = bool(state.chosen), len(state.chosen)
    layers = [layer for layer in state.layers if layer.chosen]
    _add(menu, translate("Designer", "Cut"), clipboard["cut"], "Ctrl X", on=some)
    _add(menu, translate("Designer", "Copy"), clipboard["copy"], "Ctrl C", on=some)
    _add(menu, translate("Designer", "Paste"), clipboard["paste"], "Ctrl V", on=state.can_paste)
    _add(menu, translate("Designer", "Duplicate"), presenter.duplicate, "Ctrl D", on=some)
    _add(menu, translate("Designer", "Delete"), presenter.delete, "Del", on=some)
    menu.addSeparator()
    locked = bool(layers) and all(layer.locked for layer in layers)
    hidden = bool(layers) and all(layer.hidden for layer in layers)
    ids = state.chosen
    words = translate("Designer", "Unlock") if locked else translate("Designer", "Lock")
    _add(menu, words, lambda: presenter.lock(on=not locked, ids=ids), "Ctrl Shift L", on=some)
    words = translate("Designer", "Show again") if hidden else translate("Designer", "Hide")
    _add(menu, words, lambda: presenter.hide(on=not hidden, ids=ids), "Ctrl Shift H", on=some)
    _add(menu, translate("Designer", "Rename"), clipboard["rename"], "F2", on=several == 1)
    menu.addSeparator()
    order = menu.addMenu(translate("Designer", "Order"))
    _add(order, translate("Designer", "To the front"), presenter.to_top, "Ctrl Shift ]")
    _add(order, translate("Designer", "One forward"), presenter.raise_, "Ctrl ]")
    _add(order, translate("Designer", "One back"), presenter.lower, "Ctrl [")
    _add(order, translate("Designer", "To the very back"), presenter.to_bottom, "Ctrl Shift [")
    order.setEnabled(some)
    menu.addMenu(_align_menu(menu, presenter, several))
    spread = menu.addMenu(translate("Designer", "Spread evenly"))
    _add(spread, translate("Designer", "Across"), lambda: presenter.spread(Axis.ACROSS))
    _add(spread, translate("Designer", "Down"), lambda: presenter.spread(Axis.DOWN))
    spread.setEnabled(several >= 3)
    menu.addSeparator()
    _add(menu, translate("Designer", "Choose all"), presenter.choose_all, "Ctrl A", on=bool(state.layers))
    _add(menu, translate("Designer", "Size, fold and bleed…"), clipboard["card"])
    menu.popup(at)
    return menu


def _align_menu(parent: QMenu, presenter: DesignerPresenter, several: int) -> QMenu:
    menu = QMenu(translate("Designer", "Align"), parent)
    to = To.CHOSEN if several > 1 else To.CARD
    for words, edge in (
        (translate("Designer", "Left edges"), Edge.LEFT),
        (translate("Designer", "Middles across"), Edge.CENTRE),
        (translate("Designer", "Right edges"), Edge.RIGHT),
        (translate("Designer", "Upper edges"), Edge.TOP),
        (translate("Designer", "Middles down"), Edge.MIDDLE),
        (translate("Designer", "Lower edges"), Edge.BOTTOM),
    ):
        _add(menu, words, partial(presenter.align, edge, to=to))
    if several > 1:
        menu.addSeparator()
        _add(
            menu, translate("Designer", "Middle of the card, across"), lambda: presenter.align(Edge.CENTRE, to=To.CARD)
        )
        _add(menu, translate("Designer", "Middle of the card, down"), lambda: presenter.align(Edge.MIDDLE, to=To.CARD))
    menu.setEnabled(several > 0)
    return menu


def add_menu(parent: QWidget, look: Look, choose: Callable[[Tool], object], at: QPoint, *, all_of: bool) -> QMenu:
    """What can be drawn; `all_of` also those that have a button of their own."""
    menu = _menu(parent)
    for tool in (*(SHOWN_TOOLS[1:] if all_of else ()), *MORE_TOOLS):
        action = _add(menu, tool_words(tool), partial(choose, tool), key_words(TOOL_KEYS[tool]))
        action.setIcon(look.icons.icon(TOOL_ICONS[tool], look.color("ink2"), 18))
    menu.popup(at)
    return menu


def view_menu(
    parent: QWidget, presenter: DesignerPresenter, state: DesignerState, card: Callable[[], object], at: QPoint
) -> QMenu:
    """What is shown beside the card, and the card itself."""
    menu = _menu(parent)
    _tick(menu, translate("Designer", "Safe area"), lambda on: presenter.set_view(safe=on), on=state.show_safe)
    _tick(menu, translate("Designer", "Bleed"), lambda on: presenter.set_view(bleed=on), on=state.show_bleed)
    _tick(menu, translate("Designer", "Guides"), lambda on: presenter.set_view(guides=on), on=state.show_guides)
    _tick(
        menu, translate("Designer", "Snap to edges and guides"), lambda on: presenter.set_view(snap=on), on=state.snap
    )
    menu.addSeparator()
    _add(menu, translate("Designer", "Guide across the middle"), lambda: _guide(presenter, state, "y"))
    _add(menu, translate("Designer", "Guide down the middle"), lambda: _guide(presenter, state, "x"))
    menu.addSeparator()
    _add(menu, translate("Designer", "Size, fold and bleed…"), card)
    menu.popup(at)
    return menu


def designs_menu(
    parent: QWidget,
    state: DesignerState,
    choose: Callable[[str], object],
    chosen: str,
    acts: Mapping[str, Callable[[], object]],
    at: QPoint,
) -> QMenu:
    """The designs there are, and what can be done with the one that is open: new, rename, remove, import, export."""
    menu = _menu(parent)
    _add(menu, translate("Designer", "All designs…"), acts["gallery"], "Ctrl Shift D")
    menu.addSeparator()
    if state.kind == "badge":
        nearest = _add(menu, translate("Designer", "As the paper asks"), partial(choose, ""))
        nearest.setCheckable(True)
        nearest.setChecked(not chosen)
        menu.addSeparator()
    shown = [one for one in state.designs if one.own or one.id == chosen]  # the others are in the gallery
    for one in shown:
        action = _add(menu, one.title, partial(choose, one.id), f"{one.width:g} × {one.height:g} mm")
        action.setCheckable(True)
        action.setChecked(one.id == chosen)
    if shown:
        menu.addSeparator()
    _add(menu, translate("Designer", "Copy of this design"), acts["new"], on=state.design is not None)
    _add(menu, translate("Designer", "Rename this design…"), acts["rename"], on=state.own)
    _add(menu, translate("Designer", "Remove this design"), acts["remove"], on=state.own)
    menu.addSeparator()
    _add(menu, translate("Designer", "Import a design…"), acts["import"])
    _add(menu, translate("Designer", "Export this design…"), acts["export"], on=state.design is not None)
    menu.popup(at)
    return menu


def _guide(presenter: DesignerPresenter, state: DesignerState, axis: str) -> None:
    if state.design is not None:
        presenter.add_guide(axis, state.design.card.centre[0 if axis == "x" else 1])
