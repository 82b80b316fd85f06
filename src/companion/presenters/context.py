"""What every screen of an open event is given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from companion.presenters.batch_desk import BatchDesk
from companion.presenters.camera import CameraPort
from companion.presenters.changes import Changes
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.label_desk import LabelDesk
from companion.presenters.laptop_screens import NoSecondScreen, SecondScreenControl
from companion.presenters.lock import DeskLock
from companion.presenters.runner import Runner
from companion.presenters.sounds import DeskSounds
from companion.presenters.views import BannerView
from companion.services.ports import (
    CertificatePages,
    Desk,
    DocumentEngine,
    InkReader,
    ListReader,
    PhotoReader,
    Spooler,
    TableWriter,
)
from companion.services.preflight.devices import Devices
from companion.settings import Settings

QrMatrix = Callable[[str], tuple[tuple[bool, ...], ...]]
"""The modules of a badge code's QR code, without the white edge."""


class OpenScreen(Protocol):
    """Brings a screen on show. `what` says what of it: `delegate`, `activity`, `checkpoint`, `add`, `find`, `paper`."""

    def __call__(self, name: str, **what: object) -> None:
        """Show the screen with this key; its `show_what` is called with `what` when there is any."""
        ...


class SayToast(Protocol):
    """Says at the bottom of the window that work is finished, or why it was not done."""

    def __call__(
        self, text: str, undo: Callable[[], None] | None = None, *, refused: bool = False, hint: bool = False
    ) -> None:
        """Show a sentence for four seconds; with `undo`, a button that calls it. `refused`: nothing was done, or it
        failed; the sentence then stands beside the amber triangle, never beside the tick."""
        ...


@dataclass(frozen=True)
class ScreenContext:
    """The open event, the ways out of it, and the window around it.

    Engines load when first asked for, so they are given as functions. `settings` reads this laptop's settings,
    `keep` stores changed ones. `put_banner` shows a banner and calls back with the id of the action that was pressed;
    `take_banner` takes it away by its id. `backups` is the folder of this event's backups,
    `last_backup` when the newest was made (UTC), `back_up_now` makes one. `feed`: what the check-in desk answers.
    `camera`: the camera of this desk; it also takes photographs. `photo`: makes photos as small as they are kept,
    `ink` signatures and seals; `certificate_pages` reads certificates back from a PDF.
    `second_screen`: the screen that faces delegates. `sounds`: what the answers sound like. `labels`: the printer of
    badges at check-in. `devices`: this laptop at this moment, for the morning check.
    `how_to_say`: how a name (native, Latin, second reading) is said aloud, as a proposal.
    `batches`: the batch of papers that this desk prints.
    `lock`: locks this laptop to check-in; `start_kiosk` hands the desk to delegates who check themselves in.
    """

    desk: Desk
    runner: Runner
    changes: Changes
    documents: Callable[[], DocumentEngine]
    spooler: Callable[[], Spooler]
    lists: ListReader
    tables: TableWriter
    settings: Callable[[], Settings]
    keep: Callable[[Settings], None]
    open_screen: OpenScreen
    toast: SayToast
    put_banner: Callable[[BannerView, Callable[[str], None]], None]
    take_banner: Callable[[str], None]
    backups: Path
    last_backup: Callable[[], datetime | None]
    back_up_now: Callable[[], None]
    qr: QrMatrix | None = None
    feed: DeskFeed = field(default_factory=DeskFeed)
    camera: CameraPort | None = None
    photo: PhotoReader | None = None
    ink: InkReader | None = None
    certificate_pages: CertificatePages | None = None
    second_screen: SecondScreenControl = field(default_factory=NoSecondScreen)
    sounds: DeskSounds | None = None
    labels: LabelDesk | None = None
    batches: BatchDesk | None = None
    lock: DeskLock | None = None
    start_kiosk: Callable[[], None] = lambda: None
    devices: Callable[[], Devices] | None = None
    how_to_say: Callable[[str, str, str], str] = lambda _native, _latin, _second: ""
