"""What is said when another event is opened on a laptop that is locked to one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from companion.presenters.context import ScreenContext
from companion.presenters.desk_keys import DeskKey
from companion.presenters.lock import DeskLock
from companion.presenters.views import Action, BannerView

_BANNER = "other-event"
_UNLOCK, _OPEN, _STAY = "unlock", "open", "stay"


def say(
    asked: Path, context: ScreenContext, lock: DeskLock, ask_pin: Callable[[], None], open_path: Callable[[Path], None]
) -> Callable[[], None]:
    """Put a banner that names the event that stayed closed and leads there; the returned function ends it.

    `asked` is the file that somebody wanted. While the laptop is locked the banner asks for the PIN; after that it
    opens the file.
    """

    def show() -> None:
        context.put_banner(_locked(asked) if lock.locked else _unlocked(asked), pressed)

    def pressed(action: str) -> None:
        if action == _UNLOCK:
            ask_pin()
            return
        end()
        if action == _OPEN:
            open_path(asked)

    def end() -> None:
        unsubscribe()
        context.take_banner(_BANNER)

    unsubscribe = lock.subscribe(show)
    show()
    return end


def _locked(asked: Path) -> BannerView:
    word = QCoreApplication.translate
    return BannerView(
        _BANNER,
        word("OtherEvent", "This laptop is locked to this event."),
        word("OtherEvent", "{file} was not opened. Unlock first, then open it.").format(file=asked.name),
        (
            Action(_UNLOCK, word("OtherEvent", "Unlock"), key=DeskKey.LOCK.cap),
            Action(_STAY, word("OtherEvent", "Stay here")),
        ),
    )


def _unlocked(asked: Path) -> BannerView:
    word = QCoreApplication.translate
    return BannerView(
        _BANNER,
        word("OtherEvent", "This laptop is unlocked."),
        word("OtherEvent", "{file} can be opened now.").format(file=asked.name),
        (
            Action(_OPEN, word("OtherEvent", "Open it")),
            Action(_STAY, word("OtherEvent", "Stay here")),
        ),
    )
