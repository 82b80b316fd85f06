"""The question where people are counted: checkpoints with a name in each language, in order, one of them attended."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from companion.domain.ids import new_id
from companion.domain.programme import Checkpoint
from companion.domain.replanning import DAY
from companion.presenters.activity_form import TITLE_LANGUAGES, clock_of, minute_of
from companion.ui.look import Look
from companion.ui.widgets.activity_titles import title_in
from companion.ui.widgets.buttons import IconButton, PrimaryButton, RegularButton
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.panel_parts import scrolling
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate
_MOST = 12


class CheckpointsDialog(FramedDialog):
    """Ctrl N adds one, Alt ↑ ↓ moves the one with the cursor, Ctrl Delete removes it, Ctrl Enter takes all over.

    `counted` says by id how many people have a mark there: such a checkpoint stays, so that no count is lost. `start`:
    when the activity begins, in minutes after midnight by the clock of the place; with it, it can be said when it goes
    on from each checkpoint.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        points: tuple[Checkpoint, ...],
        counted: dict[str, int],
        start: int | None = None,
    ) -> None:
        super().__init__(look, translate("Checkpoints", "Where are people counted?"), parent)
        self._look, self._counted, self._start = look, counted, start
        self._points = list(points)
        self.boxes: list[dict[str, QLineEdit]] = []
        self.leaving: list[QLineEdit] = []
        self.attended: list[QRadioButton] = []
        self.removers: list[IconButton] = []
        column = self.column
        line = translate("Checkpoints", "In this order. Whoever is counted at the marked one took part.")
        column.addWidget(Text(look, line, size=15, colour="ink2", wrap=True, parent=self))
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._area = scrolling(self._inside, self)
        column.addWidget(self._area, 1)
        self.fault = Text(look, size=14, weight=500, colour="stop_ink", wrap=True, parent=self)
        column.addWidget(self.fault)
        foot = self.foot
        self.add_button = RegularButton(
            look, translate("Checkpoints", "Add one"), icon="add", key="Ctrl N", parent=self
        )
        self.add_button.clicked.connect(self.add)
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        leave = RegularButton(look, translate("Papers", "Cancel"), key="Esc", parent=self)
        leave.clicked.connect(self.reject)
        self.take = PrimaryButton(
            look, translate("Checkpoints", "Use these checkpoints"), key="Ctrl Enter", parent=self
        )
        self.take.clicked.connect(self._take)
        foot.addWidget(leave)
        foot.addWidget(self.take)
        for keys, act in (
            ("Ctrl+N", self.add),
            ("Alt+Up", lambda: self.move_by(-1)),
            ("Alt+Down", lambda: self.move_by(1)),
            ("Ctrl+Del", self._remove_here),
            ("Ctrl+Return", self._take),
            ("Ctrl+Enter", self._take),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.set_room(820, 460)
        self._lay_out(0)

    def points(self) -> tuple[Checkpoint, ...]:
        """What stands in the boxes."""
        chosen = next((at for at, one in enumerate(self.attended) if one.isChecked()), 0)
        return tuple(
            replace(
                point,
                titles={tag: box.text().strip() for tag, box in boxes.items() if box.text().strip()}
                | {tag: text for tag, text in point.titles.items() if tag not in boxes},
                attends=at == chosen,
                leaves=self._leaves(at),
            )
            for at, (point, boxes) in enumerate(zip(self._points, self.boxes, strict=True))
        )

    def _leaves(self, at: int) -> int | None:
        """When it goes on, in minutes after the start; as before where it cannot be said here or was left alone: the
        clock of one day cannot show every time."""
        point, box = self._points[at], self.leaving[at]
        if self._start is None or box.text() == self._leaving_text(point):
            return point.leaves
        minute = minute_of(box.text(), 2 * DAY)
        return None if minute is None else minute - self._start

    def _leaving_text(self, point: Checkpoint) -> str:
        unsaid = self._start is None or point.leaves is None
        return "" if unsaid else clock_of(max(0, (self._start or 0) + (point.leaves or 0)))

    def add(self) -> None:
        """Ctrl N: one more, at the end."""
        if len(self._points) < _MOST:
            self._points = [*self.points(), Checkpoint(new_id(), {}, attends=False)]
            self._lay_out(len(self._points) - 1)

    def move_by(self, by: int) -> None:
        """Alt ↑ ↓: the one with the cursor earlier or later."""
        at = self._here()
        to = at + by
        if 0 <= to < len(self._points):
            points = list(self.points())
            points[at], points[to] = points[to], points[at]
            self._points = points
            self._lay_out(to)

    def remove(self, at: int) -> None:
        """Take one away, unless people were counted there or it is the only one."""
        points = list(self.points())
        counted = self._counted.get(points[at].id, 0)
        if counted:
            words = translate("Checkpoints", "%n people were counted at “%1” already, so it stays.", "", counted)
            self.fault.set_text(words.replace("%1", title_in(points[at].titles, self._look)))
            return
        if len(points) == 1:
            self.fault.set_text(translate("Checkpoints", "One place to count people is needed."))
            return
        gone = points.pop(at)
        if gone.attends:
            points[-1 if at == len(points) else at] = replace(points[-1 if at == len(points) else at], attends=True)
        self._points = points
        self._lay_out(min(at, len(points) - 1))

    def _remove_here(self) -> None:
        self.remove(self._here())

    def _here(self) -> int:
        focus = self.focusWidget()
        for at, boxes in enumerate(self.boxes):
            if focus in {*boxes.values(), self.leaving[at], self.attended[at], self.removers[at]}:
                return at
        return len(self.boxes) - 1

    def _take(self) -> None:
        points = self.points()
        nameless = next((at for at, one in enumerate(points) if not one.titles), None)
        typed = (
            box for box, one in zip(self.leaving, self._points, strict=True) if box.text() != self._leaving_text(one)
        )
        unclear = next((box for box in typed if box.text().strip() and minute_of(box.text(), 2 * DAY) is None), None)
        if nameless is None and unclear is None:
            self.accept()
            return
        if nameless is None and unclear is not None:
            self.fault.set_text(translate("Checkpoints", "When it leaves is no time: type it like 15:30."))
            unclear.setFocus()
            return
        nameless = nameless or 0
        self.fault.set_text(translate("Checkpoints", "Give every checkpoint a name in one language."))
        self.boxes[nameless]["en"].setFocus()

    def _leaving_box(self, point: Checkpoint, at: int) -> QLineEdit:
        box = QLineEdit(self._inside)
        box.setMaxLength(8)
        box.setFixedWidth(84)
        box.setAccessibleName(f"{at + 1}, {translate('Checkpoints', 'Leaves at')}")
        box.setVisible(self._start is not None)
        if self._start is not None:
            box.setText(self._leaving_text(point))
            self._grid.addWidget(box, at + 1, 4)
        return box

    def _lay_out(self, focus: int) -> None:
        self.fault.set_text("")
        for box in self.leaving:
            box.deleteLater()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        heads = {
            "en": translate("Checkpoints", "English"),
            "zh": translate("Checkpoints", "Chinese"),
            "ko": translate("Checkpoints", "Korean"),
        }
        head = Text(self._look, translate("Checkpoints", "Attended"), size=13, weight=500, colour="ink2")
        self._grid.addWidget(head, 0, 0)
        for at, tag in enumerate(TITLE_LANGUAGES, 1):
            self._grid.addWidget(Text(self._look, heads[tag], size=13, weight=500, colour="ink2"), 0, at)
        if self._start is not None:
            leaves = Text(self._look, translate("Checkpoints", "Leaves at"), size=13, weight=500, colour="ink2")
            self._grid.addWidget(leaves, 0, 4)
        self.boxes, self.attended, self.removers, self.leaving = [], [], [], []
        self._only_one = QButtonGroup(self)
        attends = next((at for at, one in enumerate(self._points) if one.attends), 0)
        for at, point in enumerate(self._points):
            radio = QRadioButton()
            radio.setAccessibleName(f"{head.text()}: {title_in(point.titles, self._look)}")
            radio.setChecked(at == attends)
            self._only_one.addButton(radio)
            self._grid.addWidget(radio, at + 1, 0, Qt.AlignmentFlag.AlignCenter)
            boxes = {}
            for column, tag in enumerate(TITLE_LANGUAGES, 1):
                box = QLineEdit(point.titles.get(tag, ""))
                box.setMaxLength(60)
                box.setAccessibleName(f"{at + 1}, {heads[tag]}")
                self._grid.addWidget(box, at + 1, column)
                boxes[tag] = box
            remover = IconButton(self._look, "delete", translate("Checkpoints", "Remove it"), key="Ctrl Del")
            remover.clicked.connect(lambda _=False, at=at: self.remove(at))
            self._grid.addWidget(remover, at + 1, 5)
            self.leaving.append(self._leaving_box(point, at))
            self.boxes.append(boxes)
            self.attended.append(radio)
            self.removers.append(remover)
        hint = translate("Checkpoints", "Alt ↑ ↓ changes the order.")
        self._grid.addWidget(Text(self._look, hint, size=13, colour="ink3"), len(self._points) + 1, 1, 1, 3)
        for row in range(_MOST + 3):  # what is below the last line takes the room that is left
            self._grid.setRowStretch(row, int(row == len(self._points) + 2))
        self.boxes[focus]["en"].setFocus()
        QTimer.singleShot(0, self, self._show_current)  # the new boxes have their places only then

    def _show_current(self) -> None:
        self._area.ensureWidgetVisible(self.boxes[self._here()]["en"])
