"""The parts of the import assistant: where a file is dropped, how a column is matched, how a problem is settled."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.lists import CUSTOM, Confidence, ProblemKind
from companion.presenters.import_check import LEAVE_OUT, MAPPABLE, ColumnView, ProblemView, Remedy
from companion.presenters.views import Shape
from companion.ui import formats
from companion.ui.errors import said
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, PrimaryButton, QuietButton, RegularButton
from companion.ui.widgets.delegate_words import field_words
from companion.ui.widgets.fields import ComboBox
from companion.ui.widgets.parts import Part, Text
from companion.ui.widgets.sheet import FLAGS
from companion.ui.widgets.signs import paint_sign, paint_warning

_ROW = 50
_NARROW = 450


def column_words() -> dict[str, str]:
    """Where a column can go."""
    return {
        LEAVE_OUT: QCoreApplication.translate("ImportScreen", "Leave out"),
        **field_words(),
        "diet": QCoreApplication.translate("ImportScreen", "Food note"),
    }


def problem_words(view: ProblemView) -> str:
    """The sentence of a problem, in the user's language where the kind and the value say enough."""
    say = QCoreApplication.translate
    problem = view.problem
    sentences = {
        ProblemKind.NO_NAME: say("ImportProblem", "No name in this row."),
        ProblemKind.NO_NATIVE_NAME: say("ImportProblem", "No native name. Latin name is “%1”."),
        ProblemKind.NO_LATIN_NAME: say("ImportProblem", "%1 has no name in Latin letters."),
        ProblemKind.NAME_SPELT: say("ImportProblem", "This name will be spelt “%1”."),
        ProblemKind.TWO_PEOPLE: say("ImportProblem", "Two people in one cell: %1."),
        ProblemKind.SAME_PERSON: say("ImportProblem", "Same person? %1 stands here twice."),
        ProblemKind.SAME_NAME: say("ImportProblem", "The same name twice: %1."),
        ProblemKind.SAME_CODE: say("ImportProblem", "Several rows have the code %1, so it is not used."),
        ProblemKind.NUMBER_SHORTENED: say("ImportProblem", "Excel shortened a number: %1."),
        ProblemKind.PHONE_UNCLEAR: say("ImportProblem", "“%1” does not look like a phone number."),
        ProblemKind.EMAIL_UNCLEAR: say("ImportProblem", "“%1” does not look like one e-mail address."),
        ProblemKind.PLACE_SPELT: say("ImportProblem", "This city will be saved as %1."),
        ProblemKind.COLUMN_MISSING: say("ImportProblem", "No column with names was found. Choose it at the left."),
    }
    sentence = sentences.get(problem.kind)
    if sentence is None or ("%1" in sentence and not problem.value):
        return said(problem.sentence)
    return sentence.replace("%1", problem.value)


def column_shares(width: int) -> tuple[float, float, float]:
    """Where first value, arrow and field of a column begin, as shares of the row's width."""
    return (0.291, 0.535, 0.588) if width >= _NARROW else (0.23, 0.415, 0.47)


class DropPlace(Part):
    """Where a file is dropped, chosen or its path pasted. `chosen` brings the path, `wanted` asks for the dialog."""

    chosen = Signal(Path)
    wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setAcceptDrops(True)
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 36, 36, 36)
        column.setSpacing(8)
        column.addStretch(1)
        column.addSpacing(64)
        self._title = Text(look, size=24, weight=600, parent=self)
        self._detail = Text(look, size=15, colour="ink2", wrap=True, parent=self)
        for text in (self._title, self._detail):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        column.addSpacing(12)
        self.button = PrimaryButton(look, icon="folder", key="Ctrl O", height=48, parent=self)
        self.button.clicked.connect(self.wanted)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        self.path = QLineEdit(self)
        self.path.setMaximumWidth(460)
        self.path.returnPressed.connect(self._pasted)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.path, 2)
        line.addStretch(1)
        column.addLayout(line)
        self.trouble = Text(look, size=15, weight=600, colour="stop_ink", wrap=True, parent=self)
        self.trouble.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self.trouble)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Own words."""
        self._title.set_text(self.tr("Drop the list here"))
        self._detail.set_text(
            self.tr("Excel, ODS, CSV or text, as it was mailed. Nothing is added before you have seen it.")
        )
        self.button.set_text(self.tr("Choose a file"))
        self.path.setPlaceholderText(self.tr("Or paste where the file is"))
        self.path.setAccessibleName(self.tr("Where the file is"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The file went elsewhere."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file."""
        self._over = False
        self.update()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.chosen.emit(Path(url.toLocalFile()))
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dashed place and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(16, 16, -16, -16)
        pen = QPen(self.look.color("accent" if self._over else "edge"), 2 if self._over else 1.5)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.look.color("soft" if self._over else "surface"))
        painter.drawRoundedRect(rect, 14, 14)
        middle, top = self.width() / 2, self._title.y() - 76
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("sunken"))
        painter.drawRoundedRect(QRectF(middle - 32, top, 64, 64), 18, 18)
        self.look.icons.paint(painter, QRectF(middle - 14, top + 18, 28, 28), "import", self.look.color("ink2"))

    def _pasted(self) -> None:
        text = self.path.text().strip().strip("\"'")
        if text:
            self.chosen.emit(Path(text.removeprefix("file://")).expanduser())


class ColumnRow(Part):
    """A column of the file: its header, its first value, where it goes, and how sure that is."""

    matched = Signal(int, str)

    def __init__(self, look: Look, view: ColumnView, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view = view
        self.setFixedHeight(look.px(_ROW))
        self.choice = ComboBox(look, self)
        self.choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill()
        self.choice.activated.connect(self._chosen)

    def show_column(self, view: ColumnView) -> None:
        """Show another column, or the same matched anew."""
        if view != self._view:
            self._view = view
            self._fill()
            self.update()

    def retranslate(self) -> None:
        """The fields in another language."""
        self._fill()

    def _fill(self) -> None:
        view = self._view
        words = column_words()
        header = view.column.header or view.column.letter
        self.choice.blockSignals(True)  # filling is not choosing
        self.choice.clear()
        for field in MAPPABLE:
            self.choice.addItem(words.get(field, field), field)
        own = f"{CUSTOM}{header}"
        self.choice.addItem(self.tr("Keep as “%1”").replace("%1", header), own)
        if view.field.startswith(CUSTOM) and view.field != own:
            self.choice.addItem(view.field.removeprefix(CUSTOM), view.field)
        self.choice.setCurrentIndex(max(0, self.choice.findData(view.field)))
        self.choice.setAccessibleName(header)
        self.choice.blockSignals(False)
        ink = "ink3" if view.field == LEAVE_OUT else "ink"
        self.choice.setStyleSheet(
            f"QComboBox {{ color: {self.look.color(ink).name()}; font-weight: 400; padding-right: 2px; }}"
        )

    def _chosen(self, _at: int) -> None:
        field = str(self.choice.currentData())
        if field != self._view.field:
            self.matched.emit(self._view.column.index, field)

    def restyle(self) -> None:
        """Measure anew."""
        self.setFixedHeight(self.look.px(_ROW))
        self._fill()
        super().restyle()

    def resizeEvent(self, _event: object) -> None:
        """Put the drop-down in its place."""
        left = self._at(column_shares(self.width())[2])
        height = self.look.px(40)
        self.choice.setGeometry(left, (self.height() - height) // 2, self.width() - left - 52, height)

    def _at(self, share: float) -> int:
        return 16 + round((self.width() - 32) * share)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint header, first value, arrow and how sure it is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        height = float(self.height())
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        column = self._view.column
        second, arrow, _ = (self._at(share) for share in column_shares(self.width()))
        self._write(painter, column.header or column.letter, 16, second - 26, 600, "ink")
        if column.hidden:
            size = look.px(16)
            box = QRectF(second, (height - size) / 2, size, size)
            look.icons.paint(painter, box, "hidden", look.color("ink2"))
            self._write(painter, self.tr("not shown"), second + size + 5, arrow - 10, 400, "ink2")
        elif column.first_value:
            self._write(painter, column.first_value, second, arrow - 10, 400, "ink2")
        else:
            self._write(painter, self.tr("empty"), second, arrow - 10, 400, "ink3")
        size = look.px(16)
        box = QRectF(arrow - 2, (height - size) / 2, size, size)
        look.icons.paint(painter, box, "continue", look.color("ink2"))
        self._paint_confidence(painter, QRectF(self.width() - 42, (height - 20) / 2, 20, 20))

    def _paint_confidence(self, painter: QPainter, box: QRectF) -> None:
        look = self.look
        if self._view.doubtful:
            paint_warning(painter, box, look)
        elif self._view.field == LEAVE_OUT:
            look.icons.paint(painter, box, "leave-out", look.color("ink2"), 2)
        elif self._view.column.confidence is Confidence.GUESSED:
            look.icons.paint(painter, box, "question", look.color("accent"), 2)
        else:
            look.icons.paint(painter, box, "ok", look.color("go_ink"), 2)

    def _write(self, painter: QPainter, text: str, left: float, right: float, weight: int, ink: str) -> None:
        font = self.look.text_font(text, 14.5, weight)
        painter.setFont(font)
        painter.setPen(self.look.color(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(QRectF(left, 0, right - left, self.height()), FLAGS, shown)


class ProblemRow(Part):
    """One problem with its button; "Type it" opens a box in its place, "Compare" shows both rows."""

    typed = Signal(str, str)
    accepted = Signal(str)
    compare = Signal(str)
    kept = Signal(str, int)

    def __init__(self, look: Look, view: ProblemView, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = view
        self._open = False
        self._both: tuple[str, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(150, 0, 10, 1)
        self._row.setSpacing(0)
        self.box = QLineEdit(self)
        self.box.returnPressed.connect(self._typed)
        self.box.hide()
        self.button = RegularButton(look, height=36, parent=self)
        self.button.clicked.connect(self.press)
        self._second = QuietButton(look, height=36, parent=self)
        self._second.clicked.connect(self._second_pressed)
        self._second.hide()
        self._row.addWidget(self.box, 1)
        self._row.addStretch(1)
        self._row.addWidget(self._second)
        self._row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show()

    def show_problem(self, view: ProblemView) -> None:
        """The same problem, perhaps settled now."""
        if view != self.view:
            if view.id != self.view.id or view.settled:
                self._open, self._both = False, ()
            self.view = view
            self._show()

    def show_both(self, lines: tuple[str, ...]) -> None:
        """Show the rows to compare, one line each."""
        self._both, self._open = lines, True
        self._show()

    def retranslate(self) -> None:
        """Own words."""
        self._show()

    def sizeHint(self) -> QSize:
        """Higher while rows are compared."""
        return QSize(300, self.look.px(52 + 20 * max(0, len(self._both) - 1)))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def _show(self) -> None:
        view = self.view
        typing = self._open and view.remedy is Remedy.TYPE and not view.settled
        comparing = self._open and view.remedy is Remedy.COMPARE and not view.settled
        rows = view.problem.rows
        self.box.setVisible(typing)
        self._second.setVisible((comparing and len(rows) > 1) or typing)
        self.button.setVisible(view.remedy is not Remedy.NONE and not view.settled)
        if typing:
            self.button.set_text(self.tr("Save"))
            self._second.set_text(self.tr("Leave it") if not view.problem.fatal else self.tr("Back"))
            self.box.setPlaceholderText(column_words().get(view.typing, ""))
            self.box.setAccessibleName(column_words().get(view.typing, ""))
        elif comparing:
            self.button.set_text(self.tr("Keep row %1").replace("%1", str(rows[0])))
            self._second.set_text(self.tr("Keep row %1").replace("%1", str(rows[-1])))
        else:
            words = {
                Remedy.TYPE: self.tr("Type it"),
                Remedy.COMPARE: self.tr("Compare"),
                Remedy.ACCEPT: self.tr("OK"),
            }
            self.button.set_text(words.get(view.remedy, ""))
        self.setAccessibleName(formats.labelled(self._where(), problem_words(view), self.look.language))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def press(self) -> None:
        """As if the button was pressed."""
        match self.view.remedy:
            case Remedy.TYPE if self._open:
                self._typed()
            case Remedy.TYPE:
                self._open = True
                self._show()
                self.box.setFocus()
            case Remedy.COMPARE if self._open:
                self.kept.emit(self.view.id, self.view.problem.rows[0])
            case Remedy.COMPARE:
                self.compare.emit(self.view.id)
            case _:
                self.accepted.emit(self.view.id)

    def _second_pressed(self) -> None:
        if self.view.remedy is Remedy.COMPARE:
            self.kept.emit(self.view.id, self.view.problem.rows[-1])
        elif self.view.problem.fatal:
            self._open = False
            self._show()
        else:
            self.accepted.emit(self.view.id)

    def _typed(self) -> None:
        if self.box.text().strip():
            self.typed.emit(self.view.id, self.box.text())

    def _where(self) -> str:
        problem = self.view.problem
        rows = problem.rows or ((problem.row,) if problem.row is not None else ())
        if not rows:
            return ""
        if len(rows) == 1:
            return self.tr("Row %1").replace("%1", str(rows[0]))
        if len(rows) == 2:
            return self.tr("Rows %1 and %2").replace("%1", str(rows[0])).replace("%2", str(rows[1]))
        return self.tr("%n rows", "", len(rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign, row and sentence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, view = self.look, self.view
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)
        size = look.px(24)
        middle = look.px(52) / 2
        sign = QRectF(14, middle - size / 2, size, size)
        if view.settled:
            paint_sign(painter, sign, Shape.TICK, look.color("go_fill"), look.color("go_on"))
        elif view.problem.fatal:
            paint_sign(painter, sign, Shape.EXCLAMATION, look.color("stop_fill"), look.color("stop_on"))
        else:
            paint_warning(painter, sign, look)
        line = QRectF(50, 0, 100, look.px(52))
        where = self._where()
        painter.setFont(look.text_font(where, 14.5, 600))
        painter.setPen(look.color("ink"))
        painter.drawText(line, FLAGS, where)
        left = max(150.0, 50 + QFontMetricsF(painter.font()).horizontalAdvance(where) + 16) if where else 50.0
        if self.box.isVisible():
            return
        right = self.width() - 10.0
        for button in (self.button, self._second):
            if button.isVisible():
                right = min(right, float(button.x()))
        lines = self._both or (view.answer if view.settled and view.answer else problem_words(view),)
        for at, text in enumerate(lines):
            font = look.text_font(text, 14.5, 400)
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            top = at * look.px(20) + (look.px(6) if len(lines) > 1 else 0)
            box = QRectF(left, top, right - left - 8, look.px(52) if len(lines) == 1 else look.px(40))
            painter.drawText(box, FLAGS, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


class Progress(QWidget):
    """Reading or adding: what happens, a bar with the rows done, and Stop."""

    stop = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        self._words = Text(look, size=20, weight=600, parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._rows = Text(look, size=15, colour="ink2", tabular=True, parent=self)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._bar = _Bar(look, self)
        self._stop = Button(look, icon="stop", parent=self)
        self._stop.clicked.connect(self.stop)
        column.addWidget(self._words)
        column.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._rows)
        column.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_progress(self, words: str, rows: str, done: int, of: int, stop: str) -> None:
        """What is done so far."""
        self._words.set_text(words)
        self._rows.set_text(rows)
        self._bar.set_share(done / of if of else 0.0)
        self._stop.set_text(stop)


class _Bar(Part):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._share = 0.0
        self.setFixedSize(360, 8)

    def set_share(self, share: float) -> None:
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleDescription(formats.hundredths(round(100 * self._share), self.look.language))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setBrush(self.look.color("accent_fill"))
        painter.drawRoundedRect(QRectF(0, 0, max(8.0, self.width() * self._share), 8), 4, 4)
