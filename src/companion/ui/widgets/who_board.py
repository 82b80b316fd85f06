"""Who is where: the groups side by side with names; arrows walk, Enter opens the person, the foot says the rest."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.attendance import MarkState
from companion.domain.programme import Activity, in_language
from companion.domain.whereabouts import Group, Whereabout, Whereabouts
from companion.presenters.views import Family, NameRow, Shape
from companion.presenters.who_is_where import EVERYWHERE, WhoState
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.roll_call_words import reason_words
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.parts import Part, Text
from companion.ui.widgets.rows import NameList
from companion.ui.words import Words

_COLUMNS = ((Group.HERE,), (Group.UNKNOWN,), (Group.LEFT, Group.EXCUSED, Group.NOT_COMING))
_SIGNS = {
    Group.HERE: (Shape.TICK, Family.GO),
    Group.LEFT: (Shape.OUT, Family.GO),
    Group.EXCUSED: (Shape.FLAG, Family.NOTE),
    Group.NOT_COMING: (Shape.CROSS, Family.STOP),
    Group.UNKNOWN: (Shape.WAITING, Family.IDLE),
}
_ROW = 32
_LONGEST = 16
"""Letters of a delegation beside the names; the foot says it whole."""


class WhoBoard(Part):
    """`activity_chosen` and `checkpoint_chosen` bring ids, `opened` a delegate's."""

    activity_chosen = Signal(str)
    checkpoint_chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._state = WhoState()
        self._compact = False
        self._with_keys: QObject | None = None
        self._keys_wanted = False
        column = QVBoxLayout(self)
        column.setContentsMargins(15, 0, 15, 10)
        column.setSpacing(8)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        self.activity = ComboBox(look, self)
        self.activity.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.activity.activated.connect(lambda _i: self.activity_chosen.emit(self.activity.currentData() or EVERYWHERE))
        self.checkpoint = ComboBox(look, self)
        self.checkpoint.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.checkpoint.activated.connect(lambda _i: self.checkpoint_chosen.emit(self.checkpoint.currentData() or ""))
        self.sums = Text(look, size=14, weight=600, tabular=True, elide=True, parent=self)
        bar.addWidget(self.activity)
        bar.addWidget(self.checkpoint)
        bar.addWidget(self.sums, 1)
        column.addLayout(bar)
        self.points = Text(look, size=14, colour="ink2", tabular=True, elide=True, parent=self)
        column.addWidget(self.points)
        groups = QHBoxLayout()
        groups.setSpacing(16)
        self.headings: dict[Group, Text] = {}
        self.lists: dict[Group, NameList] = {}
        for some in _COLUMNS:
            stack = QVBoxLayout()
            stack.setSpacing(4)
            for group in some:
                self.headings[group] = Text(look, size=15, weight=700, tabular=True, parent=self)
                self.lists[group] = self._list(look)
                stack.addWidget(self.headings[group])
                stack.addWidget(self.lists[group], 1)
            groups.addLayout(stack, 1)
        column.addLayout(groups, 1)
        self.detail = Text(look, size=14, colour="ink2", elide=True, parent=self)
        column.addWidget(self.detail)
        self.setFocusProxy(self.lists[Group.HERE])
        for before, after in zip(self._order(), self._order()[1:], strict=False):
            QWidget.setTabOrder(before, after)

    def show_state(self, state: WhoState) -> None:
        """Show who is where."""
        self._state = state
        found = state.found
        if state.event is None or found is None:
            return
        words = Words(state.event, self.look.language)
        every = (self.tr("All that is on now"), EVERYWHERE)
        self.activity.show_items([every, *((words.activity(one), one.id) for one in state.activities)], state.activity)
        self.activity.setAccessibleName(self.tr("Activity whose people are shown"))
        self.activity.setToolTip(self.activity.currentText())
        points = found.activities[0].checkpoints if found.checkpoint is not None else ()
        self.checkpoint.show_items([(in_language(p.titles, words.key), p.id) for p in points], state.checkpoint)
        self.checkpoint.setAccessibleName(self.tr("Checkpoint"))
        self.checkpoint.setVisible(len(points) > 1)
        self.sums.set_text(self._sums(found, state))
        self._show_points(found, words)
        headings = {
            Group.HERE: self.tr("Here now"),
            Group.LEFT: self.tr("Left"),
            Group.EXCUSED: self.tr("Excused"),
            Group.NOT_COMING: self.tr("Not coming"),
            Group.UNKNOWN: self.tr("Unknown"),
        }
        for group, heading in headings.items():
            people = found.of(group)
            said = f"{heading} · {formats.number(len(people))}"
            self.headings[group].set_text(said)
            self.lists[group].setAccessibleName(said)
            self.lists[group].set_rows(tuple(self._row(one, state, words) for one in people))
        if self._keys_wanted and found.people:
            self.take_keyboard()
        self._show_detail()

    def set_compact(self, compact: bool) -> None:
        """Less beside the names."""
        self._compact = compact
        self.activity.setFixedWidth(250 if compact else 330)
        self.checkpoint.setFixedWidth(130 if compact else 160)
        self.show_state(self._state)

    def take_keyboard(self) -> None:
        """The first list that names anybody gets the keyboard, once there is one."""
        first = next((one for one in self._order() if one.rows.rowCount()), self.lists[Group.HERE])
        self._keys_wanted = not first.rows.rowCount()
        first.setFocus()
        self._with_keys = first
        if first.rows.rowCount() and not first.currentIndex().isValid():
            first.setCurrentIndex(first.rows.index(0))
        self._show_detail()

    def retranslate(self) -> None:
        """Every word again."""
        self.show_state(self._state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the person under the cursor."""
        one = self._current()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and one is not None:
            self.opened.emit(one.delegate.id)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right go to the list beside; the foot follows the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            self._with_keys = watched
            if step is not None:
                some = [one for one in self._order() if one.rows.rowCount() or one is watched]
                at = next((place for place, one in enumerate(some) if one is watched), 0)
                beside = some[max(0, min(len(some) - 1, at + step))]
                beside.setFocus()
                self._with_keys = beside
                self._show_detail()
                return True
        elif event.type() == QEvent.Type.FocusIn:
            self._with_keys = watched
            self._show_detail()
        return False

    def _list(self, look: Look) -> NameList:
        names = NameList(look, row_height=_ROW, parent=self)
        names.set_inset(4)
        names.setStyleSheet("QListView { background: transparent; }")
        names.chosen.connect(self.opened)
        names.installEventFilter(self)
        names.selectionModel().currentChanged.connect(lambda _now, _before: self._show_detail())
        return names

    def _order(self) -> list[NameList]:
        return [self.lists[group] for some in _COLUMNS for group in some]

    def _current(self) -> Whereabout | None:
        names = next((one for one in self._order() if one is self._with_keys), None)
        found = self._state.found
        if names is None or found is None or not names.currentIndex().isValid():
            return None
        wanted = names.rows.row(names.currentIndex().row()).id
        return next((one for one in found.people if one.delegate.id == wanted), None)

    def _sums(self, found: Whereabouts, state: WhoState) -> str:
        if not found.activities:
            return self.tr("Nothing is on now")
        parts = [
            self.tr("%1 expected").replace("%1", formats.number(len(found.expected))),
            self.tr("%1 arrived").replace("%1", formats.number(len(found.arrived))),
        ]
        if found.extra:
            parts.append(self.tr("%1 not on the list").replace("%1", formats.number(len(found.extra))))
        if state.activity == EVERYWHERE:
            parts.append(self.tr("everybody once"))
        return " · ".join(parts)

    def _show_points(self, found: Whereabouts, words: Words) -> None:
        parts = []
        for point in found.points:
            here = formats.number(point.numbers[Group.HERE])
            said = f"{in_language(point.checkpoint.titles, words.key)} {here}"
            buses = [
                f"{words.bus(bus.name) if bus.name else self.tr('no bus')} {bus.here}/{bus.of}" for bus in point.buses
            ]
            parts.append(f"{said} ({formats.clauses(buses, self.look.language)})" if buses else said)
        self.points.set_text(" · ".join(parts))
        self.points.setToolTip(self.points.text())
        self.points.setVisible(len(found.points) > 1 or any(point.buses for point in found.points))

    def _row(self, one: Whereabout, state: WhoState, words: Words) -> NameRow:
        shape, family = _SIGNS[one.group]
        trailing = "" if self._compact else words.delegation(one.delegate)
        if one.reason:
            trailing = reason_words(one.reason)
        if len(trailing) > _LONGEST:
            trailing = trailing[: _LONGEST - 1].rstrip() + "…"
        several = state.found is not None and len(state.found.activities) > 1
        if several and one.came:
            trailing = self._activity(one.activity).short_title(words.key)
        seen = one.first if one.group is Group.HERE else one.last
        time = "" if seen is None or state.now is None else words.moment(seen.at, state.now)
        if one.group is Group.UNKNOWN and time:
            trailing = "" if self._compact else trailing
        return NameRow(
            id=one.delegate.id,
            native=one.delegate.native,
            latin=one.delegate.latin,
            trailing=trailing,
            time=time,
            shape=shape,
            family=family,
            marker="" if one.expected else "↷",
        )

    def _activity(self, activity: str) -> Activity:
        return next(one for one in self._state.activities if one.id == activity)

    def _show_detail(self) -> None:
        one, state = self._current(), self._state
        if one is None or state.event is None or state.now is None:
            line = self.tr("Arrows walk, Enter opens the person, F4 chooses the activity, Ctrl G the next view.")
            self.detail.set_text(line)
            return
        words = Words(state.event, self.look.language)
        parts = [one.delegate.full_name, words.delegation(one.delegate)]
        if not one.expected:
            parts.append(self.tr("not on the list"))
        if one.first is not None:
            parts.append(self.tr("came %1").replace("%1", words.moment(one.first.at, state.now)))
        if one.reason:
            parts.append(reason_words(one.reason))
        if one.last is not None:
            activity = next((a for a in state.activities if a.id == one.last_activity), None)
            said = self.tr("left %1") if one.last.state is MarkState.OUT else self.tr("last seen %1")
            parts.append(said.replace("%1", words.moment(one.last.at, state.now)))
            if activity is not None:
                parts.append(words.activity(activity))
                point = next((p for p in activity.checkpoints if p.id == one.last.checkpoint), None)
                if point is not None and len(activity.checkpoints) > 1:
                    parts.append(in_language(point.titles, words.key))
            parts.append(state.desks.get(one.last.desk, ""))
        elif one.group is Group.UNKNOWN:
            parts.append(self.tr("not seen in the last day"))
        self.detail.set_text(" · ".join(part for part in parts if part))
