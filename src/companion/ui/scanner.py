"""The keyboard scanner: told apart from a person by its speed, wherever the cursor is."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from companion.domain.codes import CODE_LENGTH, is_own, keys_behind
from companion.domain.keystrokes import (
    END,
    GAP_MS,
    LATE_MS,
    LONGEST_PAUSE_MS,
    SHORTEST,
    Habits,
    Heard,
    Stroke,
    digits_of,
    hurries,
    is_scan,
    joined,
    may_go_on,
    reading_of,
    second_end_within,
    take_apart,
)
from companion.ui.key_places import is_ctrl_digit, place_of
from companion.ui.text_boxes import Box, remember, restore, shows_keys_at_once, takes_text, type_into

SWALLOW_MS = 300
"""Enter after a scan is swallowed for this long: many scanners send two."""
TYPED_PAUSE_MS = 20_000
"""Digits typed by hand are forgotten when nothing follows for this long."""
TYPING_MS = 5_000
"""Whoever typed a key so recently is still typing: an Enter is theirs, unless it follows a scan at once."""
NO_END_MS = 150
"""A scanner that sends no Enter is done after this silence."""
SURE = 3
"""After so many quick keys nobody doubts that a scanner types."""
FIRST_MS = 25
"""A first digit is kept out of a box for this long, so that the box need not notice a scan. Nobody sees the delay."""
GRACE_MS = 4
"""Before a silence counts, keys that wait in a busy program's queue get their turn."""

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_IGNORED_KEYS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
     Qt.Key.Key_NumLock, Qt.Key.Key_Hangul, Qt.Key.Key_Zenkaku_Hankaku}
)  # fmt: skip
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SEPARATORS = frozenset("\x1c\x1d\x1e\x1f")
"""Signs that part the fields of some codes; scanners type them as Ctrl and a bracket."""


@dataclass(frozen=True, slots=True)
class _Press:
    """A stroke and what is needed to type it once more: the key, None for what an input method wrote. `held`: the part
    with the keyboard has not seen it yet."""

    stroke: Stroke
    event: QKeyEvent | None
    held: bool = False

    @property
    def is_command(self) -> bool:
        """Whether Ctrl was held with a digit, by whomever."""
        return self.event is not None and is_ctrl_digit(self.event)


class Scanner(QObject):
    """An event filter for the whole application. `clock` gives milliseconds that only rise.

    With `stamps` the time of a key is the one the window system gave it, so that a busy moment of the program neither
    tears a scan apart nor makes one of what a person types.

    `scanned` brings what was scanned (see `keystrokes.reading_of`). `mixed` brings the ways to understand keys that
    somebody else typed into (see `services.tangles`). `typing` brings the digits typed by hand so far, `typed` the
    number after Enter, `letter` the first letter typed with no box active. `seen` fires at the first scan.
    """

    scanned = Signal(str)
    mixed = Signal(list)
    typing = Signal(str)
    typed = Signal(str)
    letter = Signal(str)
    seen = Signal()

    def __init__(self, clock: Callable[[], int], parent: QObject | None = None, *, stamps: bool = False) -> None:
        super().__init__(parent)
        self._clock = clock
        self._stamps = stamps
        self._behind = 0
        self._habits = Habits()
        self._run: list[_Press] = []
        self._boxes: list[Box] = []
        self._earlier: list[_Press] = []
        self._earlier_boxes: list[Box] = []
        self._composing = ""
        self._composed, self._composed_at = "", 0
        self._lost = self._guessed = ""
        self._leftover = ""
        self._scan_at = -SWALLOW_MS
        self._second_end: float = GAP_MS
        self._hand_at = -TYPED_PAUSE_MS
        self._typed = ""
        self._typed_at = 0
        self._desk = True
        self._has_seen = False
        self._again = False
        self._silent_ms = 0
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._fell_silent)
        self._platform = QApplication.platformName()

    @property
    def was_seen(self) -> bool:
        """Whether anything was scanned since the program started."""
        return self._has_seen

    @property
    def somebody_types(self) -> bool:
        """Whether a person typed a moment before the last scan began, or in the middle of it."""
        return 0 <= self._scan_at - self._hand_at < TYPING_MS

    def install(self, app: QApplication) -> None:
        """Listen to every key of the application."""
        app.installEventFilter(self)

    def close(self) -> None:
        """Hear no key any more. What was held back goes nowhere: the window it was meant for is going."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._typed = ""
        self._clear()

    def set_desk(self, desk: bool) -> None:
        """Whether the screen on show takes typed numbers and letters; scans are taken on every screen."""
        self._desk = desk
        self._forget_typed()

    def set_habits(self, habits: Habits) -> None:
        """How this laptop's scanner behaves."""
        self._habits = habits

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch keys and what input methods write, on their way to the part with the keyboard."""
        kind = event.type()
        if kind not in {QEvent.Type.KeyPress, QEvent.Type.InputMethod, QEvent.Type.ShortcutOverride} or self._again:
            return False
        # A key that a part leaves alone comes by again for each of its parents: only the first time counts.
        if not isinstance(watched, QWidget) or watched is not (receiver() or watched):
            return False
        if isinstance(event, QInputMethodEvent):
            return self._compose(event, watched)
        if not isinstance(event, QKeyEvent):
            return False
        return self._no_shortcut(event) if kind == QEvent.Type.ShortcutOverride else self._take(event, watched)

    # --- keys as they come ---

    def _take(self, event: QKeyEvent, target: QWidget) -> bool:
        key = Qt.Key(event.key())
        if key in _IGNORED_KEYS:
            return False
        now = self._time_of(event)
        self._part_from(now)
        self._count_lost(now, target)
        if event.modifiers() & _COMMANDS and not self._held_ctrl(event) and not self._may_be_scanned(event):
            return self._command(event, now)
        text = event.text()
        if key in _ENDS or text in {"\r", "\n"}:
            return self._end(event, now, target)
        if (not text or not text.isprintable()) and not event.modifiers() & _COMMANDS:
            return self._edit_by_hand(event, target, now)
        return self._sign(event, target, now)

    def _sign(self, event: QKeyEvent, target: QWidget, now: int) -> bool:
        box = shows_keys_at_once(target)
        if not self._run and (event.isAutoRepeat() or (event.text() == " " and not takes_text(target))):
            # A key held down repeats as fast as a scanner types; Space presses buttons.
            self._hand_at = now
            return False if box or not self._desk else self._by_hand([_Press(Stroke(event.text(), now), event)])
        place = place_of(event, self._platform)
        late = self._stamps and not event.timestamp()
        stroke = Stroke(place if event.modifiers() & _COMMANDS else event.text(), now, place, late=late)
        if self._waits() and len(digits_of([press.stroke for press in self._run])) >= 2 * CODE_LENGTH:
            self._let_go()
        at_once = box and not self._run and not _is_digit(stroke.text)
        self._add(stroke, _copy(event), target, held=not at_once)
        if len(self._run) == 1 and not at_once and (box or event.modifiers() & _COMMANDS):
            self._silence.start(FIRST_MS)
        return not at_once

    def _let_go(self) -> None:
        """More digits than two badges have: what ended before was a scan of its own, the rest begins another."""
        run, boxes = self._run, self._boxes
        cut = max(number for number, press in enumerate(run) if press.stroke.text == END) + 1
        self._run = run[:cut]
        self._finish()
        self._run, self._boxes = run[cut:], boxes

    def _add(self, stroke: Stroke, event: QKeyEvent | None, target: QWidget, *, held: bool) -> None:
        if all(box.widget is not target for box in self._boxes):
            box = remember(target)
            if box is not None:
                self._boxes.append(box)
        self._run.append(_Press(stroke, event, held))
        self._silent_ms = 0
        if held or len(self._run) >= SHORTEST:
            self._silence.start(self._patience() + 10)

    def _compose(self, event: QInputMethodEvent, target: QWidget) -> bool:
        """An input method wrote something, or shows what it is composing."""
        commit, composing = event.commitString(), event.preeditString()
        if self._leftover and commit in {"", self._leftover} and composing in {"", self._leftover}:
            return True  # the rest of a scan that was taken out of the box
        self._leftover = ""
        before, self._composing = self._composing, composing
        if not commit and composing == before:
            return False
        now = self._clock() - self._behind
        self._part_from(now)
        # What had been composed before this run is written when its first key comes.
        began = self._run[0].stroke.at if self._run else now
        human = bool(commit) and commit == self._composed and began - self._composed_at >= self._gap()
        commit = self._mend(commit, before, composing, now, target)
        if composing:
            self._composed, self._composed_at = composing, now
        self._show_held()  # signs stand in the box in the order in which they were typed
        self._add(Stroke(unicodedata.normalize("NFKC", commit), now, human=human, late=True), None, target, held=False)
        return False

    def _mend(self, commit: str, before: str, composing: str, now: int, target: QWidget) -> str:
        """At a scanner's speed ibus was seen to lose what it had composed: it is cleared, the next sign begun, and it
        is never written. Within a run it counts as written. Gives what is written by this event."""
        if commit:
            late, self._lost, self._guessed = commit == self._guessed, "", ""
            return "" if late else commit
        if composing:
            self._count_lost(now, target)
        elif before and self._run and self._composed_at >= self._run[0].stroke.at:
            self._lost = before
        return commit

    def _count_lost(self, now: int, target: QWidget) -> None:
        lost, self._lost = self._lost, ""
        if lost and self._run:
            self._guessed = lost
            self._add(Stroke(unicodedata.normalize("NFKC", lost), now, late=True), None, target, held=False)

    def _time_of(self, event: QKeyEvent) -> int:
        clock = self._clock()
        stamp = event.timestamp() if self._stamps else 0
        self._behind = clock - stamp if stamp else 0
        return stamp or clock

    def _gap(self) -> int:
        return max(GAP_MS, self._habits.gap_ms)

    def _patience(self) -> int:
        return max(self._gap(), LATE_MS if hurries([press.stroke for press in self._run], self._composing) else 0)

    def _part_from(self, now: int) -> None:
        """What came before a pause is over."""
        if self._run and now - self._run[-1].stroke.at >= self._patience():
            self._finish()

    def _no_shortcut(self, event: QKeyEvent) -> bool:
        """In the middle of a scan no sign is a shortcut."""
        quick = bool(self._run) and self._time_of(event) - self._run[-1].stroke.at < GAP_MS
        plain = event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS
        if (quick and (plain or self._held_ctrl(event))) or self._may_be_scanned(event):
            event.accept()
            return True
        return False

    def _may_be_scanned(self, event: QKeyEvent) -> bool:
        """Whether this is Ctrl and a digit: the first of a scan while somebody at another keyboard holds Ctrl, or a
        command. It waits a moment for the digits that follow; a command is then sent once more."""
        if not is_ctrl_digit(event) or not place_of(event, self._platform).isdecimal():
            return False
        quick = bool(self._run) and self._time_of(event) - self._run[-1].stroke.at < GAP_MS
        return quick or not event.isAutoRepeat()

    def _held_ctrl(self, event: QKeyEvent) -> bool:
        """Whether a person at another keyboard holds Ctrl or Alt while a scanner is in the middle of a number."""
        return len(self._run) >= SURE and place_of(event, self._platform).isdecimal()

    def _command(self, event: QKeyEvent, now: int) -> bool:
        if event.text() in _SEPARATORS and self._run:
            return True
        if event.key() == Qt.Key.Key_J and event.text() == "\n" and now - self._scan_at < SWALLOW_MS:
            return True  # a line feed after the Enter of a scan
        if len(self._run) == 1 and self._run[0].is_command and now - self._run[0].stroke.at < GAP_MS:
            # Nobody gives two commands as fast: the digit before this one begins a scan.
            self._silence.stop()
            self._earlier, self._earlier_boxes = self._run, self._boxes
            self._run, self._boxes = [], []
        self._finish()
        return False

    # --- the end of a run ---

    def _end(self, event: QKeyEvent, now: int, target: QWidget) -> bool:
        strokes = [press.stroke for press in self._run]
        tab = event.key() == Qt.Key.Key_Tab
        if strokes and not tab and (self._waits() or may_go_on(strokes)) and self._paused_in() is None:
            self._add(Stroke(END, now), _copy(event), target, held=True)
            digits = digits_of(strokes)
            if is_own(digits) or len(digits) >= 2 * CODE_LENGTH:
                self._finish()
            else:
                self._silence.start(GAP_MS + 10)
            return True
        if strokes and self._scan(now, ended=True):
            return True
        self._finish()
        if tab:
            return False
        return self._enter_by_hand(now, target)

    def _enter_by_hand(self, now: int, target: QWidget) -> bool:
        since = now - self._scan_at
        if 0 <= since < self._second_end or (0 <= since < SWALLOW_MS and now - self._hand_at >= TYPING_MS):
            return True
        if self._typed and not takes_text(target):
            text = self._typed
            self._forget_typed()
            self.typed.emit(text)
            return True
        self._hand_at = now
        return False

    def _fell_silent(self) -> None:
        """Nothing came for a while. What the window system still has for us is looked at first."""
        if not self._run:
            return
        self._silent_ms += self._silence.interval()
        if self._silence.interval() != GRACE_MS:
            self._silence.start(GRACE_MS)
            return
        if len(self._run) == 1 and self._run[0].is_command:
            self._finish()
            return
        if len(self._run) == 1 and self._boxes and self._run[0].held and not self._waits():
            self._show_held()
            return
        if not self._waits() and len(self._keys()) >= SHORTEST and self._silent_ms < self._no_end():
            self._silence.start(self._no_end() - self._silent_ms)
            return
        self._finish()

    def _waits(self) -> bool:
        """Whether an Enter came that may have been too early."""
        return any(press.stroke.text == END for press in self._run)

    def _no_end(self) -> int:
        return max(NO_END_MS, 2 * self._habits.gap_ms if self._habits.gap_ms > GAP_MS else 0)

    def _keys(self) -> str:
        return keys_behind(reading_of([press.stroke for press in self._run]) + self._composing)

    def _finish(self) -> None:
        """The run is over without an Enter at its end, or with one that came too early."""
        self._silence.stop()
        if not self._run:
            return
        now = self._run[-1].stroke.at
        ends = [number for number, press in enumerate(self._run) if press.stroke.text == END]
        if ends:
            self._untangle(now, ends)
        elif not self._scan(now, ended=False):
            self._typed_by_hand()

    def _untangle(self, now: int, ends: list[int]) -> None:
        run = self._run
        strokes = [press.stroke for press in run]
        signs = [stroke for stroke in strokes if stroke.text != END]
        digits = digits_of(signs)
        if is_own(digits) and joined(signs):
            # One number, with the Enter of somebody who was typing in it.
            extra = tuple(number for number in ends if number != len(run) - 1)
            self._deliver(Heard((digits,), extra), now)
        elif len(ends) == 1 and ends[0] == len(run) - 1:
            if is_scan(signs, self._habits):
                self._deliver(take_apart(signs, self._habits, self._composing), now)
            else:
                self._typed_by_hand()
        elif len(signs) > SHORTEST:
            stream = "".join(END if stroke.text == END else reading_of([stroke]) for stroke in strokes)
            self._deliver(Heard((stream,)), now)
        else:
            self._typed_by_hand()

    def _scan(self, now: int, *, ended: bool) -> bool:
        """Whether the run was a scan, which is then told."""
        strokes = [press.stroke for press in self._run]
        heard = Heard(())
        if is_scan(strokes, self._habits, composing=self._composing, ended=ended):
            heard = take_apart(strokes, self._habits, self._composing)
        whole = self._paused_in() if ended or heard.readings else None
        if whole is not None and whole not in heard.readings:
            self._run, self._boxes = [*self._earlier, *self._run], self._earlier_boxes
            theirs = (number for number, press in enumerate(self._run) if not digits_of([press.stroke]))
            heard = Heard((whole,), tuple(theirs))
        if heard.readings:
            self._deliver(heard, now)
        return bool(heard.readings)

    def _paused_in(self) -> str | None:
        """The badge number in which a scanner, or a busy computer, paused before this run. Somebody may have typed
        letters into it."""
        if not self._earlier or self._run[0].stroke.at - self._earlier[-1].stroke.at >= LONGEST_PAUSE_MS:
            return None
        strokes = [press.stroke for press in (*self._earlier, *self._run)]
        return joined([stroke for stroke in strokes if digits_of([stroke])])

    def _deliver(self, heard: Heard, now: int) -> None:
        run, boxes = self._run, self._boxes
        self._clear()
        self._scan_at, self._second_end = now, second_end_within([press.stroke for press in run])
        self._leftover, self._composing = self._composing, ""
        self._forget_typed()
        for box in boxes:
            restore(box)
        for number in heard.by_hand:
            self._type_again(run[number], now)
        if not self._has_seen:
            self._has_seen = True
            self.seen.emit()
        if len(heard.readings) == 1 and END not in heard.readings[0]:
            self.scanned.emit(heard.readings[0])
        else:
            self.mixed.emit(list(heard.readings))

    def _clear(self) -> None:
        self._silence.stop()
        self._lost = self._guessed = ""
        self._run, self._boxes = [], []
        self._earlier, self._earlier_boxes = [], []

    # --- what people type ---

    def _typed_by_hand(self) -> None:
        """The run was typed by a person: what was held back goes to whom it belongs."""
        run, boxes = self._run, self._boxes
        held = [press for press in run if press.held]
        at = run[-1].stroke.at
        self._hand_at = at
        digits = [press.stroke.text.isdecimal() for press in run]
        near = self._earlier and run[0].stroke.at - self._earlier[-1].stroke.at < LONGEST_PAUSE_MS
        earlier, earlier_boxes = (self._earlier, self._earlier_boxes) if near else ([], boxes)
        in_a_box = bool(earlier_boxes) and all(_is_sign(press) for press in run)
        self._clear()
        if len(run) == 1 and run[0].is_command and run[0].event is not None:
            part = receiver() or QApplication.activeWindow()
            if part is not None:
                self._send(run[0].event, part)  # Qt looks among the shortcuts for keys that a program sends, too
            return
        held = [press for press in held if not press.is_command]  # nobody presses Ctrl and two digits as fast
        if all(digits) or (in_a_box and (near or any(digits))):
            self._earlier, self._earlier_boxes = [*earlier, *run], earlier_boxes
        if held:
            self._by_hand(held)

    def _by_hand(self, held: list[_Press]) -> bool:
        """Give held keys to the part with the keyboard; numbers and letters, with no box active, to the desk."""
        part = receiver()
        if not self._desk or (part is not None and takes_text(part)):
            for press in held:
                self._type_again(press, press.stroke.at)
            return True
        while held:
            count = 0
            while count < len(held) and held[count].stroke.text != END and _is_word(held[count].stroke.text):
                count += 1
            if count:
                self._word_by_hand("".join(press.stroke.text for press in held[:count]), held[count - 1].stroke.at)
            else:
                count = 1
                self._type_again(held[0], held[0].stroke.at)
            held = held[count:]
        return True

    def _word_by_hand(self, text: str, at: int) -> None:
        plain = unicodedata.normalize("NFKC", text)
        if plain.isdecimal():
            before = self._typed if at - self._typed_at < TYPED_PAUSE_MS else ""
            self._set_typed(before + plain, at)
        else:
            before = self._typed
            self._forget_typed()
            self.letter.emit(before + text)

    def _type_again(self, press: _Press, now: int) -> None:
        """Type for a person what was held back, or taken out of a box together with a scan."""
        part = receiver()
        self._hand_at = now
        text = press.stroke.text
        if part is None or not isValid(part):
            return
        if press.event is None:
            type_into(part, text)
            return
        if text == END and self._typed and not takes_text(part):
            self._enter_by_hand(self._scan_at + SWALLOW_MS, part)
            return
        if self._desk and not takes_text(part) and text != END and _is_word(text):
            self._word_by_hand(text, now)
            return
        self._send(press.event, part)

    def _show_held(self) -> None:
        """Let the box have what was kept from it, while it stays open who typed it."""
        run = self._run
        if not self._boxes or not any(press.held for press in run):
            return
        self._run = [replace(press, held=False) for press in run]
        for press in run:
            part = receiver()
            if press.held and press.event is not None and part is not None:
                self._send(press.event, part)

    def _send(self, event: QKeyEvent, part: QWidget) -> None:
        self._again = True
        try:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(part, _copy(event, kind))
        finally:
            self._again = False

    def _edit_by_hand(self, event: QKeyEvent, target: QWidget, now: int) -> bool:
        if len(self._run) >= SHORTEST - 1:  # nobody types as fast: the scanner is in the middle of a code
            self._add(Stroke("", now, human=True), _copy(event), target, held=True)
            return True
        self._finish()
        self._hand_at = now
        self._earlier = []
        if not self._typed or takes_text(target):
            return False
        if event.key() == Qt.Key.Key_Backspace:
            self._set_typed(self._typed[:-1], now)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._forget_typed()
            return True
        return False

    def _set_typed(self, text: str, now: int) -> None:
        self._typed, self._typed_at = text, now
        self.typing.emit(text)

    def _forget_typed(self) -> None:
        if self._typed:
            self._typed = ""
            self.typing.emit("")


def receiver() -> QWidget | None:
    """The part that has the keyboard now."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        inner: QWidget | None = popup.focusWidget()
        return inner if inner is not None else popup
    return QApplication.focusWidget()


def _is_sign(press: _Press) -> bool:
    """Whether a key wrote a sign, so that it can be typed once more in the same place."""
    return press.event is not None and press.stroke.text.isprintable() and press.stroke.text != ""


def _is_digit(text: str) -> bool:
    return unicodedata.normalize("NFKC", text).isdecimal()


def _is_word(text: str) -> bool:
    plain = unicodedata.normalize("NFKC", text)
    return plain.isdecimal() or plain.isalpha()


def _copy(event: QKeyEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(
        kind, event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat(), event.count(),
    )  # fmt: skip
