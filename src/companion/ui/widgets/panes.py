"""F6: the keyboard goes from one part of a screen to the next, in reading order."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


def go_to_next(panes: Sequence[QWidget], focus: QWidget | None, *, back: bool = False) -> bool:
    """Give the keyboard to the next of these that can take it, after the one that has it; whether one could."""
    here = next((i for i, pane in enumerate(panes) if focus is not None and _holds(pane, focus)), None)
    count = len(panes)
    step = -1 if back else 1
    start = 0 if here is None and back else -1 if here is None else here
    for i in range(1, count + 1):
        part = first_part(panes[(start + step * i) % count])
        if part is not None and part is not focus:
            part.setFocus(Qt.FocusReason.BacktabFocusReason if back else Qt.FocusReason.TabFocusReason)
            return True
    return False


def first_part(pane: QWidget) -> QWidget | None:
    """What takes the keyboard in a pane: itself, a list in it, else the first part of it that can, in Tab's order."""
    if not pane.isVisible() or not pane.isEnabled():
        return None
    if _takes_keyboard(pane):
        return pane
    inside = [part for part in pane.findChildren(QWidget) if _takes_keyboard(part)]
    if not inside:
        return None
    lists = [part for part in inside if isinstance(part, QAbstractItemView) and part.model().rowCount()]
    if lists:  # a list is what its card is for; the buttons in its head have keys of their own
        return lists[0]
    ordered = _in_tab_order(pane, set(inside))
    return ordered[0] if ordered else inside[0]


def _takes_keyboard(part: QWidget) -> bool:
    tabs = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabs and part.isVisible() and part.isEnabled() and part.focusProxy() is None


def _in_tab_order(pane: QWidget, wanted: set[QWidget]) -> list[QWidget]:
    found: list[QWidget] = []
    part = pane.nextInFocusChain()
    while part is not None and part is not pane and len(found) < len(wanted):
        if part in wanted:
            found.append(part)
        part = part.nextInFocusChain()
    return found


def _holds(pane: QWidget, part: QWidget) -> bool:
    return pane is part or pane.isAncestorOf(part)
