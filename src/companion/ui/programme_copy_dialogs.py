"""The questions before a day is copied or a template taken over: what will be added is shown before it is."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QStandardPaths
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.answers import UserError
from companion.domain.places import place_in
from companion.domain.programme import Activity, Event
from companion.domain.programme_copies import CopyPlan, Pattern
from companion.presenters.programme_copying import Copying
from companion.ui import formats
from companion.ui.errors import whole
from companion.ui.look import Look
from companion.ui.widgets.activity_titles import title_in
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.panel_parts import scrolling
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate


class CopyDialog(FramedDialog):
    """What both have in common: choices above, what would come below, and one button that adds it."""

    def __init__(self, look: Look, title: str, event: Event, copying: Copying, parent: QWidget) -> None:
        super().__init__(look, title, parent)
        self._look, self._event, self._copying = look, event, copying
        column = self.column
        self.choices = QVBoxLayout()
        self.choices.setSpacing(8)
        column.addLayout(self.choices)
        self.line = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        column.addWidget(self.line)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 12, 0)
        self._rows.setSpacing(4)
        self.area = scrolling(self._inside, self)
        column.addWidget(self.area, 1)
        self.foot.addStretch(1)
        leave = RegularButton(look, translate("Papers", "Cancel"), key="Esc", parent=self)
        leave.clicked.connect(self.reject)
        self.add = PrimaryButton(look, icon="add", key="Ctrl Enter", parent=self)
        self.add.clicked.connect(self.accept)
        self.foot.addWidget(leave)
        self.foot.addWidget(self.add)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.add.click)
        self.set_room(600, 620)
        self.show_plan(CopyPlan())

    def combo(self, word: str) -> ComboBox:
        """One more choice."""
        row = QHBoxLayout()
        row.setSpacing(8)
        label = Text(self._look, word, size=14, weight=500, colour="ink2", parent=self)
        label.setMinimumWidth(self._look.px(88))
        combo = ComboBox(self._look, self)
        combo.setAccessibleName(word)
        row.addWidget(label)
        row.addWidget(combo, 1)
        self.choices.addLayout(row)
        return combo

    def show_plan(self, plan: CopyPlan) -> None:
        """What would be added, and what not."""
        count = len(plan.added)
        parts = [translate("ProgrammeCopies", "%n activities will be added.", "", count)]
        if plan.there:
            there = len(plan.there)
            parts.append(translate("ProgrammeCopies", "%n are there already and stay as they are.", "", there))
        if plan.outside:
            parts.append(
                translate("ProgrammeCopies", "%n after the last day of the event are left out.", "", len(plan.outside))
            )
        if plan.nameless:
            parts.append(
                translate("ProgrammeCopies", "%n with a list of names are for everyone now.", "", len(plan.nameless))
            )
        nothing = not count and not plan.there and not plan.outside
        self.line.set_text(translate("ProgrammeCopies", "There is nothing to add.") if nothing else self._joined(parts))
        self.add.set_text(translate("ProgrammeCopies", "Add %n activities", "", count))
        self.add.setEnabled(bool(count))
        self._show_rows(plan.added)

    def _joined(self, parts: Sequence[str]) -> str:
        return ("" if self._look.language == "zh_CN" else " ").join(parts)

    def _show_rows(self, added: Sequence[Activity]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        before: date | None = None
        zone = self._event.zone
        for one in sorted(added, key=lambda one: (one.start, one.end, one.place)):
            start, end = one.start.astimezone(zone), one.end.astimezone(zone)
            if start.date() != before:
                if before is not None:
                    self._rows.addSpacing(8)
                before = start.date()
                day = Text(self._look, formats.day(before, self._look.language), size=14, weight=600, colour="ink2")
                self._rows.addWidget(day)
            words = f"{formats.times(start, end)}   {title_in(one.titles, self._look)}"
            if one.place:
                words += f" · {place_in(one.place, self._look.language)}"
            self._rows.addWidget(Text(self._look, words, size=15, tabular=True, elide=True))
        self._rows.addStretch(1)


class CopyDayDialog(CopyDialog):
    """A day onto another one."""

    def __init__(
        self, look: Look, event: Event, days: Sequence[date], day: date, copying: Copying, parent: QWidget
    ) -> None:
        super().__init__(look, translate("ProgrammeCopies", "Copy a whole day"), event, copying, parent)
        self.day = self.combo(translate("ProgrammeCopies", "From"))
        self.to = self.combo(translate("ProgrammeCopies", "Onto"))
        after = [one for one in days if one > day]
        to = after[0] if after else next((one for one in days if one != day), day)
        for combo, chosen in ((self.day, day), (self.to, to)):
            combo.show_items([(formats.day(one, look.language), one.isoformat()) for one in days], chosen.isoformat())
            combo.currentIndexChanged.connect(lambda _at: self._plan())
        self.to.setFocus()
        self._plan()

    def days(self) -> tuple[date, date]:
        """From which day onto which."""
        return date.fromisoformat(str(self.day.currentData())), date.fromisoformat(str(self.to.currentData()))

    def _plan(self) -> None:
        day, to = self.days()
        if day == to:
            self.show_plan(CopyPlan())
        else:
            self._copying.plan_day(day, to, self.show_plan)


class TemplateDialog(CopyDialog):
    """A template or the programme of another event, on the days of this one."""

    def __init__(self, look: Look, event: Event, copying: Copying, parent: QWidget) -> None:
        super().__init__(look, translate("ProgrammeCopies", "Take over a programme"), event, copying, parent)
        self.pattern: Pattern | None = None
        self._sources: dict[str, str | Path] = {}
        self.source = self.combo(translate("ProgrammeCopies", "From"))
        self._names = [(title_in(titles, look), one) for one, titles in copying.templates().items()]
        self._sources |= {one: one for _, one in self._names}
        self.source.show_items(self._names, self._names[0][1])
        self.source.currentIndexChanged.connect(lambda _at: self._plan())
        row = QHBoxLayout()
        self.other = RegularButton(
            look, translate("ProgrammeCopies", "Another event…"), icon="open", key="Ctrl O", parent=self
        )
        self.other.clicked.connect(self.choose_other)
        row.addStretch(1)
        row.addWidget(self.other)
        self.choices.addLayout(row)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self.choose_other)
        self.source.setFocus()
        self._plan()

    def choose_other(self) -> None:
        """Ctrl O: another event file."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = translate("ProgrammeCopies", "Companion events (*.companion)")
        chosen, _kind = QFileDialog.getOpenFileName(self, self.windowTitle(), folder, kinds)
        if chosen:
            self.take_from(Path(chosen))

    def take_from(self, path: Path) -> None:
        """Show what another event would bring."""
        self._sources[str(path)] = path
        if (path.name, str(path)) not in self._names:
            self._names.append((path.name, str(path)))
        with QSignalBlocker(self.source):  # the list is made anew, nothing was chosen yet
            self.source.show_items(self._names, str(path))
        self._plan()

    def _plan(self) -> None:
        source = self._sources[str(self.source.currentData())]

        def show(pattern: Pattern, plan: CopyPlan) -> None:
            self.pattern = pattern
            self.show_plan(plan)

        def failed(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            self.pattern = None
            self.show_plan(CopyPlan())
            self.line.set_text(whole(error))

        self._copying.plan_pattern(source, show, failed)
