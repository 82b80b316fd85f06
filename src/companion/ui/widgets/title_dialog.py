"""Another title for a design."""

from PySide6.QtWidgets import QLineEdit, QWidget

from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.framed_dialog import FramedDialog


class TitleDialog(FramedDialog):
    """Asks for one line."""

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(look, self.tr("Rename this design"), parent)
        self.box = QLineEdit(title, self)
        self.box.setMaxLength(80)
        self.box.selectAll()
        self.box.setAccessibleName(self.tr("Title of the design"))
        self.column.addWidget(self.box)
        cancel = RegularButton(look, self.tr("Cancel"), parent=self)
        cancel.clicked.connect(self.reject)
        self.keep = PrimaryButton(look, self.tr("Rename"), parent=self)
        self.keep.clicked.connect(self.accept)
        self.box.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.foot.addStretch(1)
        self.foot.addWidget(cancel)
        self.foot.addWidget(self.keep)
        self.set_room(420)

    def title(self) -> str:
        """What was typed."""
        return self.box.text().strip()
