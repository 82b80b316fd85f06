"""The sound: its page in the settings, and the desk while nobody hears anything."""

from companion.ui.stops import Stage, Stop


def _page(stage: Stage) -> None:
    stage.session.open_screen("settings", page="sound")


def _muted(stage: Stage) -> None:
    sounds = stage.context.sounds
    if sounds is not None:
        sounds.mute(muted=True)
    stage.screen.activate()


def _silent(stage: Stage) -> None:
    stage.player.silent = True
    stage.screen.activate()


def _silent_page(stage: Stage) -> None:
    stage.player.silent = True
    _page(stage)


STOPS = (
    Stop("settings-sound", "settings", _page),
    Stop("settings-sound-silent", "settings", _silent_page),
    Stop("checkin-muted", "check-in", _muted),
    Stop("checkin-no-speaker", "check-in", _silent),
)
