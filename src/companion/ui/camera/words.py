"""How the camera is, in words: short beside the picture, whole behind the status, with one fix."""

from PySide6.QtCore import QCoreApplication

from companion.presenters.camera import CameraMood, CameraState
from companion.presenters.views import Action, StatusView
from companion.ui.widgets.status_panel import StatusFacts

SETTINGS = "camera-settings"
"""The id of the fix that opens the camera's page."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Camera", text)


def short(mood: CameraMood) -> str:
    """A few words for beside the picture."""
    return {
        CameraMood.OFF: _tr("Off"),
        CameraMood.STARTING: _tr("Starting…"),
        CameraMood.SEEING: _tr("Also reading phone screens"),
        CameraMood.COVERED: _tr("Covered, or too dark"),
        CameraMood.NONE: _tr("No camera found"),
        CameraMood.UNPLUGGED: _tr("Not plugged in"),
        CameraMood.BUSY: _tr("Another program uses it"),
        CameraMood.REFUSED: _tr("Not allowed to use it"),
        CameraMood.STOPPED: _tr("Gives no picture"),
        CameraMood.UNUSABLE: _tr("Cannot be used here"),
    }[mood]


def sentence(state: CameraState) -> str:
    """What is the matter and what to do; check-in goes on in every case."""
    name = state.name or _tr("The camera")
    text = {
        CameraMood.OFF: _tr("It is off. F8 switches it on."),
        CameraMood.STARTING: _tr("It is starting."),
        CameraMood.SEEING: _tr("Hold a badge or a phone in front of it. F8 switches it off."),
        CameraMood.COVERED: _tr("{name} sees nothing. Open its shutter, or make more light. Scanning goes on."),
        CameraMood.NONE: _tr("This computer has no camera. Plug one in and it is used at once. Scanning goes on."),
        CameraMood.UNPLUGGED: _tr(
            "{name} is not plugged in. It is used again as soon as it is back. Scanning goes on."
        ),
        CameraMood.BUSY: _tr(
            "Another program uses {name}. Close that program and the picture comes by itself. Scanning goes on."
        ),
        CameraMood.REFUSED: _tr(
            "This computer does not let Companion use the camera. Allow it in the system's settings for privacy. "
            "Scanning goes on."
        ),
        CameraMood.STOPPED: _tr(
            "{name} gives no picture. Another program may be using it, or its cable is loose. It is tried again every "
            "three seconds. Scanning goes on."
        ),
        CameraMood.UNUSABLE: _tr("The camera cannot be used on this computer. Scanning goes on."),
    }[state.mood]
    return text.format(name=name)


def status(state: CameraState) -> tuple[StatusView, ...]:
    """The item of the status row; none while the camera is off."""
    if state.mood is CameraMood.OFF:
        return ()
    value = _tr("Reading") if state.mood is CameraMood.SEEING else short(state.mood)
    return (StatusView("camera", "camera", _tr("Camera"), value, trouble=state.mood.trouble),)


def facts(state: CameraState) -> StatusFacts:
    """The panel behind that item."""
    return StatusFacts(_tr("Camera"), sentence(state), Action(SETTINGS, _tr("Camera settings"), "camera"))
