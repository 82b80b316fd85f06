"""The lock and the kiosk in the window: what nobody sees without the PIN, and that scans are answered all the same."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from companion.domain.pin import Cost, seal
from companion.domain.programme import Event
from companion.domain.rosters import line_number
from companion.presenters.facing import FacingPage
from companion.presenters.happenings import Happened, What
from companion.presenters.permissions import DESK_SCREENS
from companion.services import roster
from companion.services.programme import new_event
from companion.settings import Settings
from companion.ui import kiosk as kiosks
from companion.ui.kiosk import KioskWindow
from companion.ui.look import Look
from companion.ui.screens.checkin import CheckInScreen
from companion.ui.screens.import_list import ImportScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.checkin import code, presenter
from companion.ui.widgets.pin_pad import HELD_MS, PinBox, PinPad
from companion.ui.widgets.rich_line import Paragraph
from companion.ui.widgets.status_panel import StatusPanel
from companion.ui.window import PLACES

PIN = "4711"
SEALED = seal(PIN, Cost(n=2, r=1, p=1))
SECRETS = {
    "mobile": "+86 100 0000 7777",
    "emergency": "Secret Mother +86 100 0000 8888",
    "email": "secret@example.org",
    "diet": "secret diet",
    "access": "secret wheelchair",
    "attention": "Food: secret note\nAccess: secret ramp",
}
HIDDEN = ("7777", "8888", "secret")


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Iterator[Stage]:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True, pin=SEALED)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings) as made:
        for one in made.desk.file.read.delegates():
            roster.change(made.desk, one.id, SECRETS)
        made.settle()
        made.window.activateWindow()
        made.settle()
        yield made


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    texts: set[str] = set()
    real = QPainter.drawText

    def watch(painter: QPainter, *given: Any) -> Any:
        texts.update(text for text in given if isinstance(text, str))
        return real(painter, *given)

    monkeypatch.setattr(QPainter, "drawText", watch)
    lay_out = Paragraph.__init__

    def read(paragraph: Paragraph, look: Look, text: str, *given: Any, **more: Any) -> None:
        texts.add(text)
        lay_out(paragraph, look, text, *given, **more)

    monkeypatch.setattr(Paragraph, "__init__", read)
    return texts


def lock(here: Stage) -> None:
    assert here.session.lock.lock()
    here.settle()


def unlock(here: Stage, pin: str = PIN) -> None:
    here.session.lock.try_pin(pin, lambda _tried: None)
    here.settle()


def visible_texts(here: Stage, painted: set[str]) -> str:
    """Everything that can be read, hovered or heard in any window of the program."""
    painted.clear()
    said: list[str] = []
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        window.resize(window.width() - 1, window.height())  # paragraphs are laid out anew
        window.grab()
        said.append(window.windowTitle())
        for part in window.findChildren(QWidget):
            if part.isVisible():
                said += [part.toolTip(), part.accessibleName(), part.accessibleDescription(), *spoken(part)]
    return " ".join((*said, *painted)).lower()


def spoken(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton | QLineEdit):
        yield part.text()
    if isinstance(part, QPlainTextEdit):
        yield part.toPlainText()
    if isinstance(part, QComboBox):
        yield from (part.itemText(at) for at in range(part.count()))


def hides(here: Stage, painted: set[str]) -> bool:
    said = visible_texts(here, painted)
    return not any(text in said for text in HIDDEN)


def use_the_desk(here: Stage) -> Iterator[str]:
    """Everything that brings people on show at a desk, one after the other."""
    desk = presenter(here)
    people = [one.latin for one in desk.state.board.missing]
    desk.submit(code(here, people[0]))
    here.settle()
    yield "scan"
    desk.submit(code(here, people[0]))
    here.settle()
    yield "scan again"
    here.screen.letter(people[1][:3])
    here.settle()
    yield "search"
    desk.check_in(next(one.id for one in desk.state.board.missing))
    here.settle()
    yield "by hand"
    old = code(here, people[0])
    one = next(one for one in here.desk.file.read.delegates() if one.latin == people[0])
    roster.replace_badge(here.desk, one.id, "lost")
    desk.submit(old)
    here.settle()
    yield "replaced"
    roster.cancel(here.desk, one.id)
    desk.submit(code(here, people[0]))
    here.settle()
    yield "cancelled"


def test_unlocked_the_desk_shows_what_a_lock_hides(here: Stage, painted: set[str]) -> None:
    shown = [step for step in use_the_desk(here) if not hides(here, painted)]
    assert "scan" in shown


def test_a_locked_desk_shows_nothing_private_whatever_happens(here: Stage, painted: set[str]) -> None:
    lock(here)
    steps = []
    for step in use_the_desk(here):
        steps.append(step)
        assert hides(here, painted), step
    assert len(steps) == 6


def test_a_locked_desk_shows_nothing_private_whatever_key_is_pressed(here: Stage, painted: set[str]) -> None:
    here.window.show_screen("delegates")
    here.settle()
    here.window.show_screen("check-in")
    here.settle()
    lock(here)
    one = presenter(here).state.board.missing[0]
    presenter(here).submit(code(here, one.latin))
    here.settle()
    shortcuts = here.window.findChildren(QShortcut)
    assert len(shortcuts) > 20
    for shortcut in shortcuts:
        if isinstance(shortcut.parent(), QWidget) and shortcut.parent() not in (here.window, here.screen):
            continue
        if shortcut.key().toString() == "Ctrl+Shift+K":
            continue  # the kiosk has tests of its own
        shortcut.activated.emit()
        here.settle()
        assert here.window.current_key() in DESK_SCREENS, shortcut.key().toString()
        assert hides(here, painted), shortcut.key().toString()
        here.screen.escape()
        here.window.show_screen("check-in")


def test_the_places_are_gone_and_unlock_is_there(here: Stage) -> None:
    assert all(button.isVisible() for name, button in here.window.rail.buttons() if name in {"delegates", "settings"})
    lock(here)
    shown = {name for name, button in here.window.rail.buttons() if button.isVisible()}
    assert shown == {"lock"}
    unlock(here)
    assert "lock" not in {name for name, button in here.window.rail.buttons() if button.isVisible()}


def test_a_locked_desk_offers_no_way_to_what_it_cannot_open(here: Stage) -> None:
    def offered() -> set[str]:
        words = [f"{key} {what}" for key, what in here.screen.help_keys()]
        here.screen._open_status("scanner")
        here.settle()
        panel = next(one for one in here.window.findChildren(StatusPanel) if one.isVisible())
        words += [button.text() for button in panel.findChildren(QAbstractButton)]
        panel.dismiss()
        return {one for one in words if "Morning check" in one or "Who is where" in one}

    assert len(offered()) == 3
    lock(here)
    assert offered() == set()
    assert ("Ctrl L", "Unlock this desk") in here.screen.help_keys()


def test_no_screen_but_check_in_and_roll_call_can_be_opened(here: Stage) -> None:
    lock(here)
    for name in (*(place.key for place in PLACES), "settings", "import", "welcome", "new-event", "preflight"):
        here.session.open_screen(name, add=True)
        here.window.show_screen(name)
        here.settle()
        assert here.window.current_key() == (name if name in DESK_SCREENS else "check-in")
        assert here.session.open_event is not None
        here.window.show_screen("check-in")


def test_locking_on_an_office_screen_goes_to_the_desk_and_hides_its_dialogs(here: Stage) -> None:
    here.window.show_screen("delegates")
    here.settle()
    dialog = QDialog(here.window)
    box = QLineEdit("typed by the coordinator", dialog)
    dialog.open()
    here.settle()
    lock(here)
    assert here.window.current_key() == "check-in"
    assert not dialog.isVisible()
    unlock(here)
    assert dialog.isVisible()
    assert box.text() == "typed by the coordinator"
    dialog.reject()


def test_what_the_coordinator_just_did_cannot_be_taken_back_at_the_locked_desk(here: Stage) -> None:
    undone: list[bool] = []
    here.session.toast("300 delegates were imported.", lambda: undone.append(True))
    undo = here.window.toast.findChild(QAbstractButton)
    assert undo is not None
    assert undo.isVisible()
    lock(here)
    assert not undo.isVisible()
    QTest.keyClick(here.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    assert undone == []


def test_an_import_that_ends_after_the_desk_was_locked_says_so_once_it_is_unlocked(here: Stage) -> None:
    here.window.show_screen("import")
    here.settle()
    screen = here.screen
    assert isinstance(screen, ImportScreen)
    lock(here)
    screen._tell(Happened(What.IMPORTED, count=300, undo=True))
    here.settle()
    assert not here.window.toast.isVisible()
    assert here.window.current_key() == "check-in"
    unlock(here)
    assert here.window.toast.isVisible()
    assert "300" in here.window.toast.text()


def test_ctrl_l_locks_and_asks_for_the_pin(here: Stage, qtbot: QtBot) -> None:
    qtbot.waitUntil(here.window.isActiveWindow)
    QTest.keyClick(here.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    assert here.session.lock.locked
    assert here.session.guard.pad.isHidden()
    QTest.keyClick(here.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    here.settle()
    assert here.session.guard.pad.isVisible()
    QTest.keyClicks(here.session.guard.pad.box, PIN, delay=60)
    QTest.keyClick(here.session.guard.pad.box, Qt.Key.Key_Return)
    here.settle()
    assert not here.session.lock.locked
    assert here.session.guard.pad.isHidden()


def test_without_a_pin_ctrl_l_leads_to_where_one_is_set(here: Stage) -> None:
    here.session.lock.remove_pin()
    here.session.guard.toggle()
    here.settle()
    assert here.window.current_key() == "settings"
    assert not here.session.lock.locked


def test_scans_are_answered_while_the_pin_is_asked_for(here: Stage) -> None:
    lock(here)
    here.session.guard.toggle()
    pad = here.session.guard.pad
    QTest.keyClick(pad.box, Qt.Key.Key_4)
    one = presenter(here).state.board.missing[0]
    here.session.scanner.scanned.emit(code(here, one.latin))
    here.settle()
    result = presenter(here).state.result
    assert result is not None
    assert result.reply.delegate is not None
    assert result.reply.delegate.id == one.id
    assert pad.isVisible()


def test_the_pad_never_covers_the_answer(here: Stage) -> None:
    lock(here)
    desk = here.screen
    assert isinstance(desk, CheckInScreen)
    here.session.guard.toggle()
    here.settle()
    pad = here.session.guard.pad.geometry()
    panel = desk.result
    top = panel.mapTo(here.window, QPoint(0, 0))
    band = panel.rect().translated(top)
    band.setBottom(band.top() + 300)
    assert not pad.intersects(band)


def test_a_restart_comes_up_locked(qapp: QApplication, dressed: Look, week: SampleWeek) -> None:
    settings = Settings("en", "light", 100, reduce_motion=True, pin=SEALED, locked=True)
    with stage(qapp, dressed, week, Stop("desk", "check-in"), settings) as here:
        assert here.session.lock.locked
        here.session.open_screen("delegates")
        assert here.window.current_key() == "check-in"


def test_another_event_stays_closed_on_a_locked_laptop_which_says_so_and_opens_it_after_the_pin(
    here: Stage, tmp_path: Path
) -> None:
    event = Event("", {"en": "Gala"}, date(2016, 4, 26), date(2016, 4, 26), "Asia/Seoul")
    other = tmp_path / "Gala.companion"
    new_event(other, event, here.clock).file.close()
    locked_to = here.desk.file.path
    lock(here)
    here.session.start(other)
    here.settle()
    assert here.desk.file.path == locked_to
    (banner,) = [view for view in here.window.banner.showing() if view.id == "other-event"]
    assert "locked" in banner.headline
    assert "Gala.companion was not opened" in banner.text
    here.window.banner.pressed.emit(banner.id, banner.actions[0].id)
    assert here.session.guard.pad.isVisible()
    unlock(here)
    (banner,) = [view for view in here.window.banner.showing() if view.id == "other-event"]
    here.window.banner.pressed.emit(banner.id, banner.actions[0].id)
    here.settle()
    assert here.desk.file.path == other
    assert not [view for view in here.window.banner.showing() if view.id == "other-event"]
    lock(here)
    here.session.start(other)
    here.settle()
    assert not [view for view in here.window.banner.showing() if view.id == "other-event"]


def test_it_locks_itself_when_nobody_touched_anything(here: Stage) -> None:
    guard, now = here.session.guard, [0]
    guard._clock = lambda: now[0]
    here.session.lock.set_minutes(5)
    guard.alive()
    now[0] = 5 * 60_000 - 1
    guard.look_at_clock()
    assert not here.session.lock.locked
    QTest.keyClick(here.window, Qt.Key.Key_Shift)
    now[0] += 5 * 60_000 - 1
    guard.look_at_clock()
    assert not here.session.lock.locked
    presenter(here).submit(code(here, presenter(here).state.board.missing[0].latin))
    here.settle()
    now[0] += 5 * 60_000 - 1
    guard.look_at_clock()
    assert not here.session.lock.locked
    now[0] += 1
    guard.look_at_clock()
    assert here.session.lock.locked


def test_it_never_locks_itself_unless_asked_to(here: Stage) -> None:
    here.session.guard._alive -= 10**9
    here.session.guard.look_at_clock()
    assert not here.session.lock.locked


# --- the line for the PIN ---


def enter(box: PinBox, text: str, gap: int, clock: list[int]) -> list[str]:
    heard: list[str] = []
    box.entered.connect(heard.append)
    for sign in text:
        clock[0] += gap
        QTest.keyClicks(box, sign)
    clock[0] += gap
    QTest.keyClick(box, Qt.Key.Key_Return)
    box.entered.disconnect(heard.append)
    return heard


@pytest.mark.parametrize("text", ["1234", "4711", "462116076818"])
def test_what_a_scanner_types_is_no_try(qtbot: QtBot, text: str) -> None:
    clock = [0]
    box = PinBox(lambda: clock[0])
    qtbot.addWidget(box)
    assert enter(box, text, 10, clock) == []
    assert box.text() == ""
    assert enter(box, text, 120, clock) == [text]


def test_only_digits_are_taken_and_none_is_seen(qtbot: QtBot) -> None:
    box = PinBox(lambda: 0)
    qtbot.addWidget(box)
    QTest.keyClicks(box, "a1b2 c3!4")
    assert box.text() == "1234"
    assert "1" not in box.displayText()


def test_the_wait_is_said_and_counted_down(here: Stage) -> None:
    lock(here)
    for _ in range(3):
        here.session.lock.try_pin("0000", lambda _tried: None)
        here.settle()
    here.session.guard.ask()
    pad = here.session.guard.pad
    assert "5" in pad.line.text_in_full()
    here.clock.forward(5)
    pad._count_down()
    unlock(here)
    assert not here.session.lock.locked


# --- the kiosk ---


@pytest.fixture
def kiosk(here: Stage) -> KioskWindow:
    here.session.guard.start_kiosk()
    here.settle()
    made = here.session.guard.kiosk
    assert made is not None
    return made


def scan(here: Stage) -> str:
    one = presenter(here).state.board.missing[0]
    here.session.scanner.scanned.emit(code(here, one.latin))
    here.settle()
    return one.name


def test_delegates_check_themselves_in(here: Stage, kiosk: KioskWindow) -> None:
    assert kiosk.isVisible()
    assert not here.window.isVisible()
    assert kiosk.art.view.page is FacingPage.IDLE
    assert "Please scan your badge" in kiosk.art.visible_texts()
    assert kiosk.told.isVisible()
    name = scan(here)
    assert kiosk.art.view.page is FacingPage.WELCOME
    assert kiosk.art.view.name == name
    assert not kiosk.told.isVisible(), "what staff are told stays before the first delegate"
    here.session.scanner.scanned.emit("772044189554")
    here.settle()
    assert kiosk.art.view.page is FacingPage.MOMENT


def test_the_number_of_a_paper_list_is_any_unknown_code_at_the_kiosk(here: Stage, kiosk: KioskWindow) -> None:
    here.session.scanner.scanned.emit(line_number("123456", 0))
    here.settle()
    assert kiosk.art.view.page is FacingPage.MOMENT
    unlock(here)
    assert presenter(here).state.panel is None


def test_the_kiosk_shows_nothing_private(here: Stage, kiosk: KioskWindow, painted: set[str]) -> None:
    scan(here)
    assert hides(here, painted)


LEAVING = [
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
]


def test_only_the_pin_leaves_the_kiosk(here: Stage, kiosk: KioskWindow) -> None:
    marks = len(here.desk.file.read.points("activity-transport", "present"))
    for key, modifiers in LEAVING:
        QTest.keyClick(kiosk, key, modifiers)
        here.settle()
    assert not kiosk.close()
    here.app.closeAllWindows()
    here.settle()
    assert kiosk.isVisible()
    assert not here.window.isVisible()
    assert here.session.lock.locked
    assert here.session.open_event is not None
    assert len(here.desk.file.read.points("activity-transport", "present")) == marks
    kiosk.ask()
    QTest.keyClicks(kiosk.pad.box, "0000", delay=60)
    QTest.keyClick(kiosk.pad.box, Qt.Key.Key_Return)
    here.settle()
    assert kiosk.isVisible()
    QTest.keyClicks(kiosk.pad.box, PIN, delay=60)
    QTest.keyClick(kiosk.pad.box, Qt.Key.Key_Return)
    here.settle()
    assert here.session.guard.kiosk is None
    assert here.window.isVisible()
    assert not here.session.lock.locked


def test_the_keys_of_staff_and_esc_held_ask_for_the_pin(here: Stage, kiosk: KioskWindow, qtbot: QtBot) -> None:
    assert kiosk.pad.isHidden()
    QTest.keySequence(kiosk, QKeySequence(kiosks.LEAVE_KEYS))
    assert kiosk.pad.isVisible()
    QTest.keyClick(kiosk.pad.box, Qt.Key.Key_Escape)
    assert kiosk.pad.isVisible()  # still the keys that brought it
    later = kiosk.pad._clock() + HELD_MS
    kiosk.pad._clock = lambda: later
    QTest.keyClick(kiosk.pad.box, Qt.Key.Key_Escape)
    assert kiosk.pad.isHidden()
    kiosk._let_go.setInterval(10)
    kiosk._hold.setInterval(1000)
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    release = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(kiosk, press)
    QApplication.sendEvent(kiosk, release)
    qtbot.waitUntil(lambda: not kiosk._hold.isActive())  # let go too early
    assert kiosk.pad.isHidden()
    for _ in range(5):  # held, as some systems send it
        QApplication.sendEvent(kiosk, press)
        QApplication.sendEvent(kiosk, release)
    QApplication.sendEvent(kiosk, press)
    qtbot.waitUntil(kiosk.pad.isVisible)
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", autorep=True)
    QApplication.sendEvent(kiosk.pad.box, held)
    assert kiosk.pad.isVisible()


def test_holding_the_corner_asks_on_a_touch_screen_and_its_keys_type(
    here: Stage, kiosk: KioskWindow, qtbot: QtBot
) -> None:
    kiosk._hold.setInterval(0)
    QTest.mousePress(kiosk, Qt.MouseButton.LeftButton, pos=QPoint(kiosk.width() // 2, 10))
    assert not kiosk._hold.isActive()
    QTest.mouseRelease(kiosk, Qt.MouseButton.LeftButton, pos=QPoint(kiosk.width() // 2, 10))
    QTest.mousePress(kiosk.art, Qt.MouseButton.LeftButton, pos=QPoint(kiosk.width() - 10, 10))
    qtbot.waitUntil(kiosk.pad.isVisible)
    buttons = {button.text(): button for button in kiosk.pad.findChildren(QAbstractButton)}
    for digit in PIN:
        buttons[digit].click()
    assert kiosk.pad.box.text() == PIN
    kiosk.pad.box.enter()
    here.settle()
    assert not here.session.lock.locked


def test_delegates_go_on_scanning_while_the_pin_is_asked_for(here: Stage, kiosk: KioskWindow) -> None:
    kiosk.ask()
    name = scan(here)
    assert kiosk.art.view.name == name
    assert kiosk.pad.isVisible()


def test_without_a_pin_the_kiosk_asks_to_set_one_first(here: Stage) -> None:
    here.session.lock.remove_pin()
    here.session.guard.start_kiosk()
    here.settle()
    assert here.session.guard.kiosk is None
    assert here.window.current_key() == "settings"


def test_the_program_can_still_be_ended_by_the_system(here: Stage, kiosk: KioskWindow) -> None:
    here.session.window.close()
    assert here.session.guard.kiosk is None


def test_staff_are_told_how_to_leave_at_the_start_only(here: Stage, kiosk: KioskWindow) -> None:
    assert kiosk.told.isVisible()
    kiosk._telling.timeout.emit()
    assert not kiosk.told.isVisible()


# --- the page of the settings ---


def test_the_page_sets_changes_and_removes_the_pin(here: Stage) -> None:
    here.session.keep(replace(here.session.settings(), pin=""))
    here.session.open_screen("settings", page="lock")
    here.settle()
    page: Any = here.screen.page  # type: ignore[attr-defined]
    page.first.setText("9999")
    page.again.setText("9998")
    page.set_button.click()
    here.settle()
    assert "not the same" in page.said.text_in_full()
    assert not here.session.lock.has_pin
    page.first.setText("9999")
    page.again.setText("9999")
    page.set_button.click()
    here.settle()
    assert here.session.lock.has_pin
    assert page.first.text() == page.again.text() == ""
    page.lock_button.click()
    here.settle()
    assert here.session.lock.locked
    unlock(here, "9999")
    here.session.open_screen("settings", page="lock")
    page.remove_button.click()
    assert not here.session.lock.has_pin


def test_the_pad_says_the_same_in_every_size(here: Stage, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder)
    for scale in (90, 150):
        here.session.look.set_scale(scale)
        pad = PinPad(here.session.look, here.session.lock, lambda: 0, keys=True, parent=holder)
        pad.ask()
        for label in pad.findChildren(QLabel):
            assert label.wordWrap() or label.sizeHint().width() <= pad.width()
