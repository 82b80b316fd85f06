"""The row of tools over the canvas: what a press does, undo, which side, what is shown beside the card, zoom."""

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from companion.domain.designs import BACK, FRONT
from companion.presenters.designer_state import DesignerState, Tool
from companion.ui import formats
from companion.ui.design_words import deed_words, kind_words
from companion.ui.look import Look
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.parts import Part, Text
from companion.ui.widgets.segmented import SegmentedControl

translate = QCoreApplication.translate
_HEIGHT = 38
_WIDTH, _WIDTH_COMPACT = 44, 39
"""A tool's body is 36 px wide, or 31; 4 px on each side are the focus ring's."""
SHOWN_TOOLS = (Tool.CHOOSE, Tool.TEXT, Tool.PICTURE, Tool.QR, Tool.RECT)
MORE_TOOLS = (Tool.PHOTO, Tool.PLATE, Tool.ELLIPSE, Tool.LINE)
TOOL_KEYS = {
    Tool.CHOOSE: "Alt+V",
    Tool.TEXT: "Alt+T",
    Tool.PICTURE: "Alt+P",
    Tool.QR: "Alt+Q",
    Tool.RECT: "Alt+R",
    Tool.ELLIPSE: "Alt+E",
    Tool.LINE: "Alt+L",
    Tool.PLATE: "Alt+B",
    Tool.PHOTO: "Alt+F",
}
"""Plain letters are the scanner's and the desk's, so every tool has Alt with its letter."""
TOOL_ICONS = {
    Tool.CHOOSE: "choose-part",
    Tool.TEXT: "layers-text",
    Tool.PICTURE: "image",
    Tool.QR: "qr",
    Tool.RECT: "rectangle",
    Tool.ELLIPSE: "ellipse",
    Tool.LINE: "line",
    Tool.PLATE: "label-plate",
    Tool.PHOTO: "person",
}


def key_words(sequence: str) -> str:
    """A key as it stands on key caps."""
    return sequence.replace("+", " ")


class _Rule(Part):
    """A hairline between groups."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.setFixedSize(9, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(4, 0, 1, self.height(), self.look.color("line"))


class DesignTools(QWidget):
    """`tool_chosen` a tool, `picture_wanted` a file, `undone`, `redone`, `side_chosen` front or back, `safe` and
    `bleed` whether they are shown, `view_menu` and `add_menu` where a menu belongs, `zoomed` in or out, `fitted`."""

    tool_chosen = Signal(object)
    undone = Signal()
    redone = Signal()
    side_chosen = Signal(str)
    safe = Signal(bool)
    bleed = Signal(bool)
    view_menu = Signal(object)
    add_menu = Signal(object)
    fitted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._compact = False
        self._state = DesignerState()
        self._square: list[IconButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 1, 8, 1)
        row.setSpacing(0)
        self.tools: dict[Tool, IconButton] = {}
        for tool in SHOWN_TOOLS:
            button = self._button(TOOL_ICONS[tool])
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, tool=tool: self.tool_chosen.emit(tool))
            self.tools[tool] = button
            row.addWidget(button)
        self.more = self._button("down", 28)
        self.more.clicked.connect(lambda: self.add_menu.emit(_under(self.more)))
        row.addWidget(self.more)
        row.addWidget(_Rule(look, self))
        self.undo_button, self.redo_button = self._button("undo"), self._button("redo")
        self.undo_button.clicked.connect(self.undone)
        self.redo_button.clicked.connect(self.redone)
        row.addWidget(self.undo_button)
        row.addWidget(self.redo_button)
        self.sides = SegmentedControl(look, height=36, parent=self)
        self.sides.chosen.connect(self.side_chosen)
        row.addSpacing(4)
        row.addWidget(self.sides)
        row.addStretch(1)
        self.safe_box, self.bleed_box = QCheckBox(self), QCheckBox(self)
        self.safe_box.clicked.connect(self.safe)
        self.bleed_box.clicked.connect(self.bleed)
        for box in (self.safe_box, self.bleed_box):
            row.addWidget(box)
            row.addSpacing(14)
        self.rule = _Rule(look, self)
        row.addWidget(self.rule)
        self.zoom = Text(look, size=14, weight=600, tabular=True, parent=self)
        self.zoom.setContentsMargins(4, 0, 2, 0)
        self.zoom.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row.addWidget(self.zoom)
        self.fit_button = self._button("full-screen")
        self.fit_button.clicked.connect(self.fitted)
        self.view_button = self._button("shown")
        self.view_button.clicked.connect(lambda: self.view_menu.emit(_under(self.view_button)))
        row.addWidget(self.fit_button)
        row.addWidget(self.view_button)
        look.changed.connect(self._dress)
        self._dress()
        self.retranslate()

    def _button(self, icon: str, width: int = _WIDTH) -> IconButton:
        button = IconButton(self.look, icon, "", kind="plain", height=_HEIGHT, parent=self)
        button.setFixedWidth(width)
        if width == _WIDTH:
            self._square.append(button)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def _dress(self) -> None:
        for box in (self.safe_box, self.bleed_box):
            box.setStyleSheet(f"font-size: {self.look.px(14)}px; color: {self.look.color('ink2').name()};")

    def set_compact(self, compact: bool) -> None:
        """Only the tools; what is shown beside the card is in the menu."""
        self._compact = compact
        self.more.setVisible(not compact)  # the layers' "+" has them as well
        for button in self._square:
            button.setFixedWidth(_WIDTH_COMPACT if compact else _WIDTH)
        self.show_state(self._state)

    def show_state(self, state: DesignerState) -> None:
        """Show which tool holds and what can be done."""
        self._state = state
        for tool, button in self.tools.items():
            button.setChecked(state.tool is tool)
        drawing = state.tool in MORE_TOOLS
        self.more.setCheckable(drawing)
        self.more.setChecked(drawing)
        self.undo_button.setEnabled(state.undo is not None)
        self.redo_button.setEnabled(state.redo is not None)
        for button, word, deed, key in (
            (self.undo_button, self.tr("Undo"), state.undo, "Ctrl Z"),
            (self.redo_button, self.tr("Redo"), state.redo, "Ctrl Y"),
        ):
            button.setAccessibleName(word)
            name = f"{word}: {deed_words(deed)}" if deed is not None else word
            button.setToolTip(f"{name}  {key}")
        both = state.design is not None and (len(state.design.sides) > 1 or state.side == BACK)
        self.sides.setVisible(both)
        self.sides.set_value(state.side)
        self.safe_box.setChecked(state.show_safe)
        self.bleed_box.setChecked(state.show_bleed)
        for part in (self.safe_box, self.bleed_box, self.rule):
            part.setVisible(not self._compact and not both)
        # Of a narrow row with both sides the words "front" and "back" need the room more; Ctrl 0 fits as ever.
        self.zoom.setVisible(not (self._compact and both))
        self.fit_button.setVisible(not (self._compact and both))
        self.setEnabled(state.design is not None)

    def show_zoom(self, percent: int) -> None:
        """How large the card is shown."""
        self.zoom.set_text(formats.hundredths(percent, self.look.language))

    def retranslate(self) -> None:
        """Every word again."""
        for tool, button in self.tools.items():
            word = tool_words(tool)
            button.setAccessibleName(word)
            button.setToolTip(f"{word}  {key_words(TOOL_KEYS[tool])}")
        self.more.set_word(self.tr("More to draw"))
        self.safe_box.setText(self.tr("Safe area"))
        self.bleed_box.setText(self.tr("Bleed"))
        self.fit_button.setAccessibleName(self.tr("Fit the card"))
        self.fit_button.setToolTip(self.tr("Fit the card") + "  Ctrl 0")
        self.view_button.set_word(self.tr("What is shown"))
        self.sides.set_choices(((FRONT, self.tr("Front")), (BACK, self.tr("Back"))), self._state.side)
        self.sides.setAccessibleName(self.tr("Side of the card"))
        self.show_state(self._state)


def tool_words(tool: Tool) -> str:
    """What a tool is called."""
    return translate("Designer", "Choose and move") if tool is Tool.CHOOSE else kind_words(tool.value)


def _under(part: QWidget) -> QPoint:
    return part.mapToGlobal(QPoint(0, part.height()))
