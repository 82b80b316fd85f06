"""The status row of the roll call: scanner, camera, sound, the clock; and what stands behind each."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.roll_call_state import RollCallState
from companion.presenters.views import StatusView
from companion.ui import desk_views
from companion.ui.camera.words import SETTINGS as CAMERA_SETTINGS
from companion.ui.desk_camera import DeskCamera
from companion.ui.desk_sound import SOUND, SWITCH_ON, sound_facts, sound_status, switch_sound
from companion.ui.look import Look, SizeClass
from companion.ui.widgets import StatusRow
from companion.ui.widgets.status_panel import StatusPanel
from companion.ui.words import Words, translate


class RollStatus:
    """Fills `row` and opens the panel of an item. `shown` gives the state and the words on show."""

    def __init__(
        self,
        context: ScreenContext,
        look: Look,
        camera: DeskCamera,
        shown: Callable[[], tuple[RollCallState, Words]],
        over: QWidget,
    ) -> None:
        self._context = context
        self._look = look
        self._camera = camera
        self._shown = shown
        self._over = over
        self.row = StatusRow(look)
        self.row.opened.connect(self._open)

    def show_state(self, state: RollCallState, words: Words, size: SizeClass) -> None:
        """Bring the row up to the state."""
        seen = state.scanner_seen
        value = translate("RollCallScreen", "Ready") if seen else translate("RollCallScreen", "Not seen yet")
        scanner = StatusView("scanner", "scanner", translate("RollCallScreen", "Scanner"), value, trouble=not seen)
        self.row.show_status((scanner, *self._camera.status(), *sound_status(self._context.sounds)))
        self.row.set_size_class(size)
        who = " · ".join(part for part in (words.desk(state.board.desk), state.staff) if part)
        self.row.clock.set_clock(words.clock(state.now), who)

    def _open(self, item: str) -> None:
        if item == "camera":
            facts = self._camera.facts()
        elif item == SOUND:
            facts = sound_facts(self._context.sounds)
        else:
            state, words = self._shown()
            facts = desk_views.status_facts(item, state, words, self._context.last_backup())
        panel = StatusPanel(self._look, facts, self._over.window())
        panel.pressed.connect(self._pressed)
        panel.open_under(self.row, right=True)

    def _pressed(self, action: str) -> None:
        if action == CAMERA_SETTINGS:
            self._camera.open_settings()
        elif action == SWITCH_ON:
            switch_sound(self._context)
