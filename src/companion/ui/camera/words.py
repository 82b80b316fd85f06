"""How the camera is, in words: short beside the picture, whole behind the status, with one fix."""

from companion.presenters.camera import CameraMood, CameraState
from companion.presenters.views import Action, StatusView
from companion.ui.widgets.status_panel import StatusFacts
from companion.ui.words import translate

SETTINGS = "camera-settings"
"""The id of the fix that opens the camera's page."""


def short(mood: CameraMood) -> str:
    """A few words for beside the picture."""
    return {
        CameraMood.OFF: translate("Camera", "Off"),
        CameraMood.STARTING: translate("Camera", "Starting…"),
        CameraMood.SEEING: translate("Camera", "Also reading phone screens"),
        CameraMood.COVERED: translate("Camera", "Covered, or too dark"),
        CameraMood.NONE: translate("Camera", "No camera found"),
        CameraMood.UNPLUGGED: translate("Camera", "Not plugged in"),
        CameraMood.BUSY: translate("Camera", "Another program uses it"),
        CameraMood.REFUSED: translate("Camera", "Not allowed to use it"),
        CameraMood.STOPPED: translate("Camera", "Gives no picture"),
        CameraMood.UNUSABLE: translate("Camera", "Cannot be used here"),
    }[mood]


def sentence(state: CameraState) -> str:
    """What is the matter and what to do; check-in goes on in every case."""
    name = state.name or translate("Camera", "The camera")
    text = {
        CameraMood.OFF: translate("Camera", "It is off. F8 switches it on."),
        CameraMood.STARTING: translate("Camera", "It is starting."),
        CameraMood.SEEING: translate("Camera", "Hold a badge or a phone in front of it. F8 switches it off."),
        CameraMood.COVERED: translate(
            "Camera", "{name} sees nothing. Open its shutter, or make more light. Scanning goes on."
        ),
        CameraMood.NONE: translate(
            "Camera", "This computer has no camera. Plug one in and it is used at once. Scanning goes on."
        ),
        CameraMood.UNPLUGGED: translate(
            "Camera", "{name} is not plugged in. It is used again as soon as it is back. Scanning goes on."
        ),
        CameraMood.BUSY: translate(
            "Camera",
            "Another program uses {name}. Close that program and the picture comes by itself. Scanning goes on.",
        ),
        CameraMood.REFUSED: translate(
            "Camera",
            "This computer does not let Companion use the camera. Allow it in the system's settings for privacy. "
            "Scanning goes on.",
        ),
        CameraMood.STOPPED: translate(
            "Camera",
            "{name} gives no picture. Another program may be using it, or its cable is loose. It is tried again every "
            "three seconds. Scanning goes on.",
        ),
        CameraMood.UNUSABLE: translate("Camera", "The camera cannot be used on this computer. Scanning goes on."),
    }[state.mood]
    return text.format(name=name)


def status(state: CameraState) -> tuple[StatusView, ...]:
    """The item of the status row; none while the camera is off."""
    if state.mood is CameraMood.OFF:
        return ()
    value = translate("Camera", "Reading") if state.mood is CameraMood.SEEING else short(state.mood)
    return (StatusView("camera", "camera", translate("Camera", "Camera"), value, trouble=state.mood.trouble),)


def facts(state: CameraState) -> StatusFacts:
    """The panel behind that item."""
    return StatusFacts(
        translate("Camera", "Camera"),
        sentence(state),
        Action(SETTINGS, translate("Camera", "Camera settings"), "camera"),
    )
