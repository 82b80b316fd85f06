"""What clashes in the programme, with names; and the line under the timetable that opens it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.conflicts import Conflicts, PeopleClash, RoomClash
from companion.domain.delegates import Delegate
from companion.domain.places import place_in
from companion.domain.programme import Activity
from companion.presenters.programme_state import ProgrammeState
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.activity_titles import title_in
from companion.ui.widgets.buttons import Button, RegularButton
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.panel_parts import Rule, scrolling
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate
_SHOWN = 60


def clash_line(conflicts: Conflicts) -> str:
    """2 activities share a room at one time · 5 people are expected in two places."""
    parts = []
    if conflicts.rooms:
        parts.append(translate("Clashes", "%n activities share a room at one time", "", conflicts.in_one_room))
    if conflicts.people:
        parts.append(translate("Clashes", "%n people are expected in two places at once", "", conflicts.in_two_places))
    return " · ".join(parts)


class ClashStrip(QWidget):
    """One line under the timetable; it is there only when something clashes."""

    opened = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        self.button = Button(look, kind="quiet", icon="warning", key="Ctrl K", height=36, parent=self)
        self.button.clicked.connect(self.opened)
        row.addWidget(self.button)
        row.addStretch(1)
        self.hide()

    def show_conflicts(self, conflicts: Conflicts) -> None:
        """Say them, or go."""
        self.button.set_text(clash_line(conflicts))
        self.setVisible(bool(conflicts))


class ClashDialog(FramedDialog):
    """Every clash with its names; `chosen` is the activity to go to. `names` come when they were read."""

    chosen = Signal(str)

    def __init__(self, look: Look, state: ProgrammeState, parent: QWidget) -> None:
        super().__init__(look, translate("Clashes", "What clashes"), parent)
        self._look = look
        self._zone = state.event.zone if state.event is not None else None
        column = self.column
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(6)
        self.names: dict[tuple[str, str], Text] = {}
        self.buttons: list[RegularButton] = []
        clashes: list[RoomClash | PeopleClash] = [*state.conflicts.rooms, *state.conflicts.people]
        for clash in clashes[:_SHOWN]:
            self._add(rows, clash, inside)
        rows.addStretch(1)
        column.addWidget(scrolling(inside, self), 1)
        aside = translate("Clashes", "Meals, registration and transfers run beside everything else and never clash.")
        column.addWidget(Text(look, aside, size=13, colour="ink3", wrap=True, parent=self))
        self.foot.addStretch(1)
        self.leave = RegularButton(look, translate("Papers", "Close"), key="Esc", parent=self)
        self.leave.clicked.connect(self.reject)
        self.foot.addWidget(self.leave)
        self.set_room(660, 600)
        if self.buttons:
            self.buttons[0].setFocus()

    def _add(self, rows: QVBoxLayout, clash: RoomClash | PeopleClash, inside: QWidget) -> None:
        look = self._look
        if isinstance(clash, RoomClash):
            head = translate("Clashes", "In one room: %1").replace("%1", place_in(clash.place, look.language))
        else:
            head = translate("Clashes", "%n people are expected in both", "", clash.count)
        rows.addWidget(Text(look, head, size=15, weight=600, wrap=True, parent=inside))
        for one in (clash.one, clash.other):
            rows.addLayout(self._activity(one, inside))
        if isinstance(clash, PeopleClash):
            names = Text(look, "", size=14, colour="ink2", wrap=True, name=True, parent=inside)
            rows.addWidget(names)
            self.names[clash.one.id, clash.other.id] = names
        rows.addWidget(Rule(look, inside))

    def _activity(self, one: Activity, inside: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        start, end = one.start.astimezone(self._zone), one.end.astimezone(self._zone)
        when = f"{formats.day(start.date(), self._look.language)} {formats.times(start, end)}"
        words = f"{when} · {title_in(one.titles, self._look)}"
        line.addWidget(Text(self._look, words, size=15, wrap=True, parent=inside), 1)
        show = RegularButton(self._look, translate("Clashes", "Show"), height=32, parent=inside)
        show.setAccessibleName(f"{show.text()}: {words}")
        show.clicked.connect(lambda: self._choose(one.id))
        line.addWidget(show)
        self.buttons.append(show)
        return line

    def _choose(self, activity: str) -> None:
        self.chosen.emit(activity)
        self.accept()

    def show_names(self, clash: PeopleClash, people: list[Delegate]) -> None:
        """Who is expected in both."""
        label = self.names.get((clash.one.id, clash.other.id))
        if label is None:
            return
        names = formats.listed((one.full_name for one in people), self._look.language)
        more = clash.count - len(people)
        if more > 0:
            names += " " + translate("Clashes", "and %n more", "", more)
        label.set_text(names)
