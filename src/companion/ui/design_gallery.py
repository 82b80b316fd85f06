"""The gallery of designs: each drawn by the engine for somebody of the event, to be compared and chosen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.presenters.context import ScreenContext
from companion.presenters.design_gallery import Content, GalleryPresenter, GalleryState
from companion.ui.errors import words_of
from companion.ui.look import Look
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.design_tiles import DesignTiles
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text

translate = QCoreApplication.translate


class DesignGallery(FramedDialog):
    """Arrows walk, Enter or a click takes a design, Esc leaves everything as it is. `taken` brings the id."""

    taken = Signal(str)

    def __init__(
        self,
        context: ScreenContext,
        look: Look,
        parent: QWidget,
        kind: str,
        chosen: str,
        somebody: Callable[[], Content | None],
    ) -> None:
        badges = kind == "badge"
        title = translate("Designs", "Badge designs") if badges else translate("Designs", "Certificate designs")
        super().__init__(look, title, parent)
        line = (
            translate("Designs", "Names in any script, the event in one or two languages. Printed as seen here.")
            if badges
            else translate("Designs", "English, Chinese and Korean, alone or two together. Printed as seen here.")
        )
        self.line = Text(look, line, size=14, colour="ink2", wrap=True, parent=self)
        self.column.addWidget(self.line)
        self.tiles = DesignTiles(look, chosen, self)
        self.tiles.setAccessibleName(title)
        self.tiles.taken.connect(self._take)
        self.column.addWidget(self.tiles, 1)
        self.told = Text(look, size=13, colour="ink3", wrap=True, parent=self)
        leave = RegularButton(look, translate("Designs", "Leave it"), key="Esc", parent=self)
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.foot.addWidget(self.told, 1)
        self.foot.addWidget(leave, 0, Qt.AlignmentFlag.AlignBottom)
        self.set_room(1000, 640)
        self.presenter = GalleryPresenter(context, kind, somebody, self.show_state)
        self.finished.connect(lambda _result: self.presenter.close())
        self.tiles.setFocus()
        self.presenter.open()

    def show_state(self, state: GalleryState) -> None:
        """Show a state."""
        self.tiles.set_tiles(state.tiles)
        if state.fault is not None:
            self.told.set_text(" ".join(words_of(state.fault.sentence, state.fault.remedy)))
        elif not state.person and not state.loading:
            self.told.set_text(translate("Designs", "There is nobody yet to show them with."))
        else:
            words = translate("Designs", "Arrows and Enter choose. Shown for %1.")
            self.told.set_text(words.replace("%1", state.person) if state.person else "")

    def _take(self, design: str) -> None:
        self.taken.emit(design)
        self.accept()


def open_gallery(
    context: ScreenContext,
    look: Look,
    parent: QWidget,
    kind: str,
    chosen: str,
    somebody: Callable[[], Content | None],
    take: Callable[[str], None],
) -> DesignGallery:
    """Show the designs for a kind of paper; `take` gets the id of the one that is chosen."""
    dialog = DesignGallery(context, look, parent, kind, chosen, somebody)
    dialog.taken.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
