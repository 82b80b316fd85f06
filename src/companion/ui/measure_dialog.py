"""Measure a sheet, or tell of a size of one's own: what a ruler says, drawn at once, and what is wrong with it."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QSpinBox, QWidget

from companion.domain.answers import UserError
from companion.domain.documents import StockChoice
from companion.domain.ids import new_id
from companion.domain.paper import OwnPaper, measured, roll
from companion.ui.errors import whole
from companion.ui.look import Look
from companion.ui.widgets.buttons import PrimaryButton, RegularButton
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.forms import CheckField
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.parts import Part, Text

translate = QCoreApplication.translate
PAGES = {
    "A4": (210.0, 297.0),
    "A4 ▭": (297.0, 210.0),
    "US Letter": (215.9, 279.4),
    "A5": (148.0, 210.0),
    "A6": (105.0, 148.0),
}
_OWN = "own"
_EVEN = -0.1
"""Below every gap: it then follows from the margins."""


class SheetDrawing(Part):
    """The page with its labels, to scale."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._paper: OwnPaper | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As wide as a page beside the boxes."""
        return QSize(self.look.px(210), self.look.px(280))

    def show_paper(self, paper: OwnPaper | None) -> None:
        """Draw another paper; None while it cannot be."""
        self._paper = paper
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint page and labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = self._paper
        if paper is None:
            return
        room = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        scale = min(room.width() / paper.page[0], room.height() / paper.page[1])
        page = QRectF(0, 0, paper.page[0] * scale, paper.page[1] * scale)
        page.moveCenter(room.center())
        painter.setPen(QPen(self.look.color("edge"), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRect(page)
        painter.setPen(QPen(QColor("#2A55CC"), 1))
        painter.setBrush(QColor("#E8EEFC"))
        for row in range(paper.rows):
            for column in range(paper.columns):
                left = page.left() + (paper.origin[0] + column * paper.pitch[0]) * scale
                top = page.top() + (paper.origin[1] + row * paper.pitch[1]) * scale
                painter.drawRect(QRectF(left, top, paper.label[0] * scale, paper.label[1] * scale))


class MeasureDialog(FramedDialog):
    """`paper` is what was measured, once it was kept; `test`: a test page of it is wanted."""

    def __init__(self, look: Look, parent: QWidget, stock: StockChoice | None = None) -> None:
        title = (
            translate("Measure", "Own size")
            if stock is None
            else translate("Measure", "Measure a sheet of {paper}").format(paper=stock.name)
        )
        super().__init__(look, title, parent)
        self._stock = stock
        self.paper: OwnPaper | None = None
        self.test = False
        self._found: OwnPaper | None = None
        lead = translate(
            "Measure",
            "Hold a ruler to the sheet: the label, and how far the first one lies from two edges.",
        )
        self.column.addWidget(Text(look, lead, size=14, colour="ink2", wrap=True, parent=self))
        self.name = QLineEdit(self)
        self.name.setMaxLength(60)
        self.name.setText("" if stock is None else stock.name)
        self.name.setReadOnly(stock is not None)
        self.kind = ComboBox(look, self)
        self.kind.show_items(
            [(translate("Measure", "Sheet of labels or cards"), "sheet"), (translate("Measure", "Label roll"), "roll")],
            "sheet",
        )
        self.page = ComboBox(look, self)
        self.page.show_items([*((name, name) for name in PAGES), (translate("Measure", "Another size"), _OWN)], "A4")
        self.page_width, self.page_height = self._mm(210, 1200), self._mm(297, 1200)
        self.width_box, self.height_box = self._mm(80, 1200), self._mm(50, 1200)
        self.left, self.top = self._mm(17.5, 400, 0), self._mm(13.5, 400, 0)
        self.gap_across, self.gap_down = self._gap(), self._gap()
        self.columns, self.rows = self._number(2), self._number(5)
        self.cut = CheckField(look, translate("Measure", "Cut by hand: print marks"), self)
        self.drawing = SheetDrawing(look, self)
        self.fault = Text(look, size=14, weight=500, colour="again_ink", wrap=True, parent=self)
        self._rows: list[tuple[QWidget, tuple[QWidget, ...]]] = []
        self._make_grid(look)
        self._make_foot(look)
        for box in (
            self.page_width, self.page_height, self.width_box, self.height_box, self.left, self.top, self.gap_across,
            self.gap_down,
        ):  # fmt: skip
            box.valueChanged.connect(lambda _v: self._changed())
        for number in (self.columns, self.rows):
            number.valueChanged.connect(lambda _v: self._changed())
        self.name.textChanged.connect(lambda _t: self._changed())
        self.kind.currentIndexChanged.connect(lambda _i: self._changed())
        self.page.currentIndexChanged.connect(lambda _i: self._changed())
        self.cut.toggled.connect(lambda _on: self._changed())
        self.set_room(720)
        self._changed()
        (self.name if stock is None else self.width_box).setFocus()

    def _mm(self, value: float, most: float, least: float = 10.0) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(least, most)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setSuffix(" mm")
        box.setValue(value)
        box.setFixedWidth(self.look.px(116))
        box.lineEdit().setTextMargins(9, 0, 0, 0)
        return box

    def _gap(self) -> QDoubleSpinBox:
        box = self._mm(_EVEN, 200, _EVEN)
        box.setSpecialValueText(translate("Measure", "even"))
        box.setValue(_EVEN)
        return box

    def _number(self, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(1, 60)
        box.setValue(value)
        box.setFixedWidth(self.look.px(116))
        box.lineEdit().setTextMargins(9, 0, 0, 0)
        return box

    def _make_grid(self, look: Look) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        lines: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (translate("Measure", "Name"), (self.name,)),
            (translate("Measure", "Kind"), (self.kind,)),
            (translate("Measure", "Page"), (self.page,)),
            (translate("Measure", "Page: width, height"), (self.page_width, self.page_height)),
            (translate("Measure", "Label: width, height"), (self.width_box, self.height_box)),
            (translate("Measure", "Labels: across, down"), (self.columns, self.rows)),
            (translate("Measure", "First label: left, top"), (self.left, self.top)),
            (translate("Measure", "Gap: across, down"), (self.gap_across, self.gap_down)),
        )
        for number, (words, boxes) in enumerate(lines):
            label = Text(look, words, size=14, weight=500, colour="ink2", parent=self)
            grid.addWidget(label, number, 0)
            if len(boxes) == 1:
                grid.addWidget(boxes[0], number, 1, 1, 2)
            for place, box in enumerate(boxes if len(boxes) > 1 else ()):
                grid.addWidget(box, number, 1 + place)
            for box in boxes:
                box.setAccessibleName(words)
            self._rows.append((label, boxes))
        grid.addWidget(self.cut, len(lines), 1, 1, 2)
        grid.setRowStretch(len(lines) + 1, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(grid, 1)
        row.addWidget(self.drawing)
        self.column.addLayout(row, 1)
        self.column.addWidget(self.fault)

    def _make_foot(self, look: Look) -> None:
        leave = RegularButton(look, translate("Papers", "Cancel"), key="Esc", parent=self)
        self.try_it = RegularButton(look, translate("Measure", "Keep, print a test page"), key="Ctrl T", parent=self)
        self.keep = PrimaryButton(look, translate("Measure", "Keep"), icon="save", key="Ctrl S", parent=self)
        leave.clicked.connect(self.reject)
        self.try_it.clicked.connect(lambda: self._keep(test=True))
        self.keep.clicked.connect(lambda: self._keep(test=False))
        for keys, button in (("Ctrl+T", self.try_it), ("Ctrl+S", self.keep)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        self.foot.addStretch(1)
        for button in (leave, self.try_it, self.keep):
            self.foot.addWidget(button)

    def _changed(self) -> None:
        on_roll = self.kind.currentData() == "roll"
        own_page = self.page.currentData() == _OWN
        for number, (label, boxes) in enumerate(self._rows):
            shown = number in {0, 1, 4} or (not on_roll and (number != 3 or own_page))
            for part in (label, *boxes):
                part.setVisible(shown)
        self.cut.setVisible(not on_roll)
        try:
            self._found = self._measured(on_roll=on_roll)
            self.fault.set_text("")
        except UserError as wrong:
            self._found = None
            self.fault.set_text(whole(wrong))
        self.fault.setVisible(self._found is None)
        if self._found is not None:
            self.drawing.show_paper(self._found)
        self.keep.setEnabled(self._found is not None)
        self.try_it.setEnabled(self._found is not None)

    def _measured(self, *, on_roll: bool) -> OwnPaper:
        stock, name = self._stock, self.name.text().strip()
        maker, _space, number = ("", "", name) if stock is None else name.partition(" ")
        paper_id = stock.id if stock is not None else "own-" + new_id()
        label = (self.width_box.value(), self.height_box.value())
        if on_roll:
            return roll(paper_id, number or name, label, maker)
        page = PAGES.get(str(self.page.currentData()), (self.page_width.value(), self.page_height.value()))
        gaps = tuple(None if box.value() < 0 else box.value() for box in (self.gap_across, self.gap_down))
        return measured(
            paper_id, number or name, page, label, (self.columns.value(), self.rows.value()),
            (self.left.value(), self.top.value()), gap=(gaps[0], gaps[1]), cut=self.cut.isChecked(), maker=maker,
        )  # fmt: skip

    def _keep(self, *, test: bool) -> None:
        if self._found is not None:
            self.paper, self.test = replace(self._found), test
            self.accept()
