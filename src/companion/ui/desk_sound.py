"""The sound on the desk: a sign when nobody hears anything, what to do about it, and the key that switches it."""

from companion.presenters.context import ScreenContext
from companion.presenters.desk_keys import DeskKey
from companion.presenters.sounds import DeskSounds
from companion.presenters.views import Action, StatusView
from companion.ui.errors import sentences
from companion.ui.widgets.status_panel import StatusFacts
from companion.ui.words import translate

SOUND = "sound"
SWITCH_ON = "sound-on"


def sound_status(sounds: DeskSounds | None) -> tuple[StatusView, ...]:
    """Sound in the status row: only while nobody hears anything, so that the row stays calm."""
    if sounds is None or not (sounds.muted or sounds.silent):
        return ()
    value = translate("Sound", "Off") if sounds.muted else translate("Sound", "No speaker")
    return (StatusView(SOUND, "sound-off", translate("Sound", "Sound"), value, trouble=True),)


def sound_facts(sounds: DeskSounds | None) -> StatusFacts:
    """Why nobody hears anything, and what to do."""
    goes_on = translate("Sound", "Every answer is still shown.")
    if sounds is not None and sounds.muted:
        return StatusFacts(
            translate("Sound", "The sound is off"),
            goes_on,
            Action(SWITCH_ON, translate("Sound", "Sound on"), "sound-on", DeskKey.SOUND.cap),
        )
    plug = translate("Sound", "This laptop has no speaker that works. Plug one in, it is taken at once.")
    return StatusFacts(translate("Sound", "No speaker"), sentences((plug, goes_on)))


def switch_sound(context: ScreenContext) -> None:
    """Sound off, or on again; said in words as well."""
    sounds = context.sounds
    if sounds is None:
        return
    sounds.mute(not sounds.muted)
    context.toast(translate("Sound", "The sound is off.") if sounds.muted else translate("Sound", "The sound is on."))
