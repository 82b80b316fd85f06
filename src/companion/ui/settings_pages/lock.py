"""The lock of this laptop: its PIN, after how many minutes it locks itself, and self check-in."""

import time
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from companion.domain.answers import UserError
from companion.domain.pin import LONGEST
from companion.presenters.context import ScreenContext
from companion.presenters.desk_keys import DeskKey
from companion.presenters.lock import DeskLock
from companion.services.ports import system_clock
from companion.ui.errors import whole
from companion.ui.kiosk import LEAVE_KEYS
from companion.ui.look import Look, SizeClass
from companion.ui.settings_pages.page import Row, SettingsPage
from companion.ui.widgets import Button, Card, PrimaryButton, SegmentedControl, Text
from companion.ui.widgets.pin_pad import PinBox

MINUTES = (0, 2, 5, 15, 60)
CLEAR_COMMAND = "companion pin --clear"


class LockPage(SettingsPage):
    """At the left the PIN, at the right what can be done with it."""

    key = "lock"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._lock = context.lock or DeskLock(context.settings, context.keep, context.runner, system_clock)
        self._make_pin()
        self._make_use()
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(self._pin_card, 1)
        page.addWidget(self._use_card, 1)
        self.retranslate()

    def _make_pin(self) -> None:
        look = self.look
        self._title = Text(look, size=20, weight=600)
        self._line = Text(look, size=15, colour="ink2", wrap=True)
        self.first, self.again = self._box(), self._box()
        self.first.entered.connect(self._first_entered)
        self.again.entered.connect(self._again_entered)
        self._first_row, self._again_row = Row(look, self.first), Row(look, self.again)
        self.set_button = PrimaryButton(look, "", icon="lock")
        self.set_button.clicked.connect(self.set_pin)
        self.remove_button = Button(look, "")
        self.remove_button.clicked.connect(self.remove_pin)
        self.said = Text(look, size=15, colour="stop_ink", wrap=True)
        self._forgotten = Text(look, size=13, colour="ink2", wrap=True)
        self.command = Text(look, CLEAR_COMMAND, size=13, weight=600)
        """On a line of its own, which is never wrapped: a command broken at its hyphens would be typed wrong."""
        acts = QHBoxLayout()
        acts.setSpacing(4)
        acts.addWidget(self.set_button)
        acts.addWidget(self.remove_button)
        acts.addStretch(1)
        self._pin_card = Card(look, padding=22)
        column = self._pin_card.column
        column.setSpacing(6)
        for part in (self._title, self._line, self._first_row, self._again_row, self.said):
            if part is self._first_row:
                column.addSpacing(10)
            column.addWidget(part)
        column.addLayout(acts)
        column.addStretch(1)
        column.addWidget(self._forgotten)
        column.addWidget(self.command)

    def _box(self) -> "_NewPin":
        box = _NewPin()
        box.setFixedWidth(190)
        box.touched.connect(lambda: self.said.set_text(""))
        return box

    def _make_use(self) -> None:
        look = self.look
        self._use_title = Text(look, size=20, weight=600)
        self.minutes = SegmentedControl(look, height=40)
        self.minutes.chosen.connect(lambda value: self._lock.set_minutes(int(value)))
        self._minutes_name = Text(look, size=15, weight=600)
        self._minutes_line = Text(look, size=13, colour="ink2", wrap=True)
        self.lock_button = Button(look, "", icon="lock")
        self.lock_button.clicked.connect(self._lock.lock)
        self.kiosk_button = Button(look, "", icon="second-screen")
        self.kiosk_button.clicked.connect(self._context.start_kiosk)
        self.beside = QCheckBox()
        self.beside.toggled.connect(lambda on: self._context.keep(replace(self._context.settings(), kiosk_beside=on)))
        self._beside_row = Row(look, self.beside)
        self._lock_row, self._kiosk_row = Row(look, self.lock_button), Row(look, self.kiosk_button)
        self._hides = Text(look, size=15, colour="ink2", wrap=True)
        self._leave = Text(look, size=15, colour="ink2", wrap=True)
        self._use_card = Card(look, padding=22)
        column = self._use_card.column
        column.setSpacing(6)
        for part in (self._use_title, self._hides, self._minutes_name, self._minutes_line, self.minutes):
            if part is self._minutes_name:
                column.addSpacing(10)
            column.addWidget(part)
        column.addSpacing(8)
        for below in (self._lock_row, self._kiosk_row, self._beside_row, self._leave):
            column.addWidget(below)
        column.addStretch(1)

    def title(self) -> str:
        """Lock."""
        return self.tr("Lock")

    def activate(self) -> None:
        """Show what is set; the cursor waits for a PIN."""
        self._empty()
        self.said.set_text("")
        self.retranslate()
        self.first.setFocus()

    def leave(self) -> None:
        """Nothing typed stays behind."""
        self._empty()

    def _empty(self) -> None:
        self.first.clear()
        self.again.clear()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Fewer words in compact windows."""
        super().set_size_class(size_class)
        self._minutes_line.setVisible(size_class is not SizeClass.COMPACT)

    def retranslate(self) -> None:
        """Every word again, and what is possible now."""
        there = self._lock.has_pin
        self._title.set_text(self.tr("PIN"))
        self._line.set_text(
            self.tr("A PIN is set.") if there else self.tr("No PIN yet. Without one nothing can be locked.")
        )
        self._first_row.set_words(self.tr("New PIN"), self.tr("4 to 12 digits."))
        self._again_row.set_words(self.tr("The same again"))
        self.set_button.set_text(self.tr("Change the PIN") if there else self.tr("Set the PIN"))
        self.remove_button.set_text(self.tr("Remove the PIN"))
        self.remove_button.setEnabled(there)
        self._forgotten.set_text(self.tr("Forgotten? Type on this laptop, outside Companion:"))
        self._use_title.set_text(self.tr("Lock to check-in"))
        self._hides.set_text(
            self.tr(
                "Only check-in stays. Telephone numbers, diet, access needs, emergency contacts, notes, lists, exports"
                " and settings are hidden until the PIN is typed. Scans go on being answered."
            )
        )
        self._minutes_name.set_text(self.tr("Lock by itself"))
        self._minutes_line.set_text(self.tr("After so long without a key, a click or a scan."))
        choices = tuple(
            (str(minutes), self.tr("%n min", "", minutes) if minutes else self.tr("Never")) for minutes in MINUTES
        )
        self.minutes.set_choices(choices, str(self._lock.minutes))
        self.minutes.setEnabled(there)
        self._lock_row.set_words(self.tr("Lock now"), self.tr("Everywhere with {key}.").format(key=DeskKey.LOCK.cap))
        self.lock_button.set_text(self.tr("Lock now"))
        self.lock_button.setEnabled(there)
        self._kiosk_row.set_words(
            self.tr("Self check-in"), self.tr("At the desk with {key}.").format(key=DeskKey.KIOSK.cap)
        )
        self.kiosk_button.set_text(self.tr("Start"))
        self.kiosk_button.setEnabled(there)
        self._beside_row.set_words(
            self.tr("At the second screen, when it is on"), self.tr("The desk stays here, locked.")
        )
        with QSignalBlocker(self.beside):
            self.beside.setChecked(self._context.settings().kiosk_beside)
        self.beside.setEnabled(there)
        self._leave.set_text(
            self.tr(
                "Delegates scan their badges themselves; nothing else can be reached. To leave, hold Esc or the upper"
                " right corner for five seconds, or press {keys}, then type the PIN."
            ).format(keys=LEAVE_KEYS.replace("+", " "))
        )

    def _first_entered(self, typed: str) -> None:
        self.first.setText(typed)
        self.again.setFocus()

    def _again_entered(self, typed: str) -> None:
        self.again.setText(typed)
        self.set_pin()

    def set_pin(self) -> None:
        """Keep what was typed twice."""
        before = self._lock.has_pin
        self._lock.set_pin(self.first.text(), self.again.text(), lambda wrong: self._pin_set(wrong, before=before))

    def _pin_set(self, wrong: UserError | None, *, before: bool) -> None:
        self._empty()
        self.said.set_text("" if wrong is None else whole(wrong))
        if wrong is None:
            self._context.toast(self.tr("The PIN was changed.") if before else self.tr("The PIN is set."))
        self.retranslate()
        self.first.setFocus()

    def remove_pin(self) -> None:
        """Do without a PIN."""
        if self._lock.remove_pin():
            self._context.toast(self.tr("The PIN was removed. Nothing is locked any more."))
        self.retranslate()


class _NewPin(PinBox):
    """A line for a new PIN, which stays in it when Enter goes on to the next."""

    def __init__(self) -> None:
        super().__init__(lambda: time.monotonic_ns() // 1_000_000)
        self.setMaxLength(LONGEST)
        self.setEchoMode(QLineEdit.EchoMode.Password)


def build(context: ScreenContext, look: Look) -> LockPage:
    """The page of the lock."""
    return LockPage(context, look)
