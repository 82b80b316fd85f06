"""Who signs certificates, in three languages, with pictures of the signatures and of the seal."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from companion.domain.answers import UserError
from companion.domain.programme import Signatory
from companion.domain.signatures import PLACES, SHARP, SIGNATURES, STAMP, InkPicture
from companion.presenters.certificate_office import CertificateOffice, Signing, changed_pictures
from companion.ui.errors import whole
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Text

LANGUAGES = ("en", "zh", "ko")
_LONGEST = 200
_SHOWN = (186, 54)


class SignaturesDialog(FramedDialog):
    """Two who sign and a seal. What stands here is read with `signatories` and `changed` once it is accepted."""

    def __init__(self, look: Look, office: CertificateOffice, signing: Signing, parent: QWidget) -> None:
        super().__init__(look, self.tr("Signatures and seal"), parent)
        self._office, self._signing = office, signing
        self.pictures: dict[str, InkPicture | None] = {place: signing.pictures.get(place) for place in PLACES}
        line = self.tr("PNG or JPEG; white paper around the ink becomes transparent. They are kept in the event.")
        self.column.addWidget(Text(look, line, size=15, colour="ink2", wrap=True, parent=self))
        self.names: list[QLineEdit] = []
        self.offices: list[dict[str, QLineEdit]] = []
        self.shown: dict[str, QLabel] = {}
        self.said: dict[str, Text] = {}
        self.choose: dict[str, RegularButton] = {}
        self.remove: dict[str, RegularButton] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for number, place in enumerate(SIGNATURES):
            self._add_signer(grid, number, place)
        self._add_picture(grid, 6, STAMP, self.tr("Seal"))
        self.column.addLayout(grid)
        self.fault = Text(look, size=15, weight=500, colour="stop_ink", wrap=True, parent=self)
        self.fault.hide()
        self.column.addWidget(self.fault)
        self.column.addStretch(1)
        self.foot.addStretch(1)
        cancel = RegularButton(look, self.tr("Cancel"), key="Esc", parent=self)
        cancel.clicked.connect(self.reject)
        self.act = PrimaryButton(look, self.tr("Save"), key="Ctrl S", parent=self)
        self.act.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.accept)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.act)
        self.set_room(880)
        self.names[0].setFocus()
        for place in PLACES:
            self._show(place)

    def _add_signer(self, grid: QGridLayout, number: int, place: str) -> None:
        row = 3 * number
        known = self._signing.signatories[number] if number < len(self._signing.signatories) else Signatory("", {})
        word = self.tr("First signature") if number == 0 else self.tr("Second signature")
        name = self._box(grid, row, 1, known.name, self.tr("Name as it is printed"), word, 3)
        self.names.append(name)
        captions = (self.tr("Office in English"), self.tr("Office in Chinese"), self.tr("Office in Korean"))
        boxes = {}
        for at, (language, caption) in enumerate(zip(LANGUAGES, captions, strict=True)):
            boxes[language] = self._box(grid, row + 1, at + 1, known.office.get(language, ""), caption, word, 1)
        self.offices.append(boxes)
        self._add_picture(grid, row + 2, place, word)

    def _box(
        self, grid: QGridLayout, row: int, column: int, text: str, caption: str, word: str, span: int
    ) -> QLineEdit:
        box = QLineEdit(text, self)
        box.setMaxLength(_LONGEST)
        box.setPlaceholderText(caption)
        box.setAccessibleName(f"{word} · {caption}")
        box.setCursorPosition(0)
        grid.addWidget(box, row, column, 1, span)
        return box

    def _add_picture(self, grid: QGridLayout, row: int, place: str, word: str) -> None:
        look = self.look
        top = row if place == STAMP else row - 2
        grid.addWidget(Text(look, word, size=15, weight=600, parent=self), top, 0, Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(6)
        shown = QLabel(self)
        shown.setFixedSize(look.px(_SHOWN[0]), look.px(_SHOWN[1]))
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Ink is dark and lies on white paper, whatever the theme.
        shown.setStyleSheet("QLabel { background: #FFFFFF; border: 1px solid #868984; border-radius: 8px; }")
        shown.setAccessibleName(word)
        self.shown[place] = shown
        choose = RegularButton(look, self.tr("Choose a picture…"), icon="image", parent=self)
        choose.clicked.connect(lambda _checked=False: self._ask(place))
        choose.setAccessibleName(f"{word} · {self.tr('Choose a picture…')}")
        remove = RegularButton(look, self.tr("Remove"), parent=self)
        remove.clicked.connect(lambda _checked=False: self.put(place, None))
        remove.setAccessibleName(f"{word} · {self.tr('Remove')}")
        self.choose[place], self.remove[place] = choose, remove
        said = Text(look, "", size=13, colour="ink2", wrap=True, parent=self)
        self.said[place] = said
        line.addWidget(shown)
        line.addWidget(choose)
        line.addWidget(remove)
        line.addWidget(said, 1)
        grid.addLayout(line, row, 1, 1, 3)

    def put(self, place: str, picture: InkPicture | None) -> None:
        """Show another picture at this place, or none."""
        self.fault.hide()
        self.pictures[place] = picture
        self._show(place)

    def read(self, place: str, path: Path) -> None:
        """Read a file for this place."""
        self._office.picture(path, lambda picture: self.put(place, picture), self._failed)

    def _show(self, place: str) -> None:
        picture = self.pictures[place]
        self.remove[place].setVisible(picture is not None)
        if picture is None:
            self.shown[place].setText("")
            self.shown[place].setPixmap(QPixmap())
            self.said[place].set_text(self.tr("Nothing is printed here."))
            self.said[place].set_colour("ink2")
            return
        pixmap = QPixmap()
        pixmap.loadFromData(picture.png)
        ratio = self.devicePixelRatioF()
        room = self.shown[place].size() * ratio
        room.setWidth(round(room.width() - 16 * ratio))
        room.setHeight(round(room.height() - 10 * ratio))
        kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = pixmap.scaled(room, kept, smooth)
        small.setDevicePixelRatio(ratio)
        self.shown[place].setPixmap(small)
        fine = picture.dots_per_inch(place)
        if fine < SHARP:
            words = self.tr("%1 dots per inch on paper: it will look coarse. %2 or more look sharp.")
        else:
            words = self.tr("%1 dots per inch on paper")
        self.said[place].set_text(words.replace("%1", str(fine)).replace("%2", str(SHARP)))
        self.said[place].set_colour("again_ink" if fine < SHARP else "ink2")

    def _ask(self, place: str) -> None:
        title = self.tr("Choose a picture")
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if chosen:
            self.read(place, Path(chosen))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.fault.set_text(whole(error))
        self.fault.show()

    def signatories(self) -> tuple[Signatory, ...]:
        """Who signs, as it stands in the boxes; others that the event knows stay after them."""
        found = []
        for name, offices in zip(self.names, self.offices, strict=True):
            office = {language: box.text().strip() for language, box in offices.items() if box.text().strip()}
            if name.text().strip():
                found.append(Signatory(name.text().strip(), office))
        return (*found, *self._signing.signatories[len(self.names) :])

    def changed(self) -> dict[str, InkPicture | None]:
        """The pictures that are others now, or none."""
        return changed_pictures(self._signing.pictures, self.pictures)
