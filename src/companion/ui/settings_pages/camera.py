"""Which camera reads codes, what it sees, which codes, and a trial that records nothing."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from companion.domain.codes import read_code
from companion.presenters.camera import CameraMood, CameraState, End
from companion.presenters.context import ScreenContext
from companion.ui.camera import words
from companion.ui.look import Look, SizeClass
from companion.ui.settings_pages.page import Row, SettingsPage
from companion.ui.widgets import Card, ComboBox, SegmentedControl, Text
from companion.ui.widgets.camera_card import CameraView
from companion.ui.widgets.icon_line import IconLine

_PICTURE = (640, 360)


class CameraPage(SettingsPage):
    """At the left what the camera sees and read, at the right what it is to do. It runs while the page is on show."""

    key = "camera"

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._camera = context.camera
        self._ends: list[End] = []
        self._state = CameraState()
        self._read = ""
        self._make_sight()
        self._make_choices()
        page = QHBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(self._sight_card, 1)
        page.addWidget(self._choice_card, 1)
        self.retranslate()

    def _make_sight(self) -> None:
        look = self.look
        self._sight_card = Card(look, padding=22)
        self._sight_title = Text(look, size=20, weight=600)
        self.view = CameraView(look)
        self.result = Text(look, size=20, weight=600, tabular=True)
        self.line = Text(look, size=15, colour="ink2", wrap=True)
        self.line.setMinimumHeight(46)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = self._sight_card.column
        column.addWidget(self._sight_title)
        column.addWidget(self.view)
        column.addWidget(self.result)
        column.addWidget(self.line)
        column.addStretch(1)

    def _make_choices(self) -> None:
        look = self.look
        self._choice_card = Card(look, padding=22)
        self._choice_card.column.setSpacing(4)
        self._choice_title = Text(look, size=20, weight=600)
        self.on = QCheckBox()
        self.on.toggled.connect(self._switch)
        self.choice = ComboBox(look)
        self.choice.setFixedWidth(240)
        self.choice.activated.connect(self._choose)
        self.codes = SegmentedControl(look, height=40)
        self.codes.chosen.connect(self._choose_codes)
        self._on_row, self._choice_row = Row(look, self.on), Row(look, self.choice)
        self._codes_row = Row(look, self.codes)
        self.kept = IconLine(look, "safe")
        column: QVBoxLayout = self._choice_card.column
        column.addWidget(self._choice_title)
        for row in (self._on_row, self._choice_row, self._codes_row):
            column.addWidget(row)
        column.addStretch(1)
        column.addWidget(self.kept)

    def title(self) -> str:
        """Camera."""
        return self.tr("Camera")

    def activate(self) -> None:
        """Let the camera run, also when it is off at the desk."""
        self._show_stored()
        if self._camera is not None and not self._ends:
            self._ends = [
                self._camera.look(self.view.show_image, *_PICTURE),
                self._camera.read(self._take_code, always=True),
                self._camera.watch(self._take_state),
            ]

    def leave(self) -> None:
        """Let it go."""
        for end in self._ends:
            end()
        self._ends = []
        self._read = ""
        self._show_result()

    def set_size_class(self, size_class: SizeClass) -> None:
        """Narrower boxes in compact windows."""
        super().set_size_class(size_class)
        self.choice.setFixedWidth(190 if size_class is SizeClass.COMPACT else 240)

    def retranslate(self) -> None:
        """Every word again."""
        self._sight_title.set_text(self.tr("What it sees"))
        self._choice_title.set_text(self.tr("Reading codes"))
        self._on_row.set_words(self.tr("Read codes at the desk"), self.tr("F8 switches it on and off there."))
        self._choice_row.set_words(self.tr("Camera"), self.tr("The one that looks at whoever comes."))
        self._codes_row.set_words(self.tr("Codes"), self.tr("More kinds take more time for each picture."))
        self.codes.set_choices(
            (("qr", self.tr("QR")), ("all", self.tr("QR and barcodes"))),
            "all" if self._context.settings().camera_barcodes else "qr",
        )
        self.kept.set_text(self.tr("Pictures are looked at and forgotten. None is kept."))
        self._show_stored()
        self._show_result()

    def scanned(self, text: str) -> None:
        """A scanner is tried out on its own page."""

    def _show_stored(self) -> None:
        settings = self._context.settings()
        blocker = QSignalBlocker(self.on)
        self.on.setChecked(settings.camera_on)
        blocker.unblock()
        self._show_cameras()

    def _show_cameras(self) -> None:
        settings = self._context.settings()
        self.choice.clear()
        self.choice.addItem(self.tr("The first one found"), "")
        there = () if self._camera is None or not self.isVisible() else self._camera.cameras()
        for one in there:
            self.choice.addItem(one.name, one.id)
        if settings.camera and self.choice.findData(settings.camera) < 0:
            same = self.choice.findText(settings.camera_name) if settings.camera_name else -1
            if same < 0:
                self.choice.addItem(settings.camera_name or settings.camera, settings.camera)
            self.choice.setCurrentIndex(same if same >= 0 else self.choice.count() - 1)
            return
        self.choice.setCurrentIndex(max(0, self.choice.findData(settings.camera)))

    def _switch(self, on: bool) -> None:
        self._context.keep(replace(self._context.settings(), camera_on=on))

    def _choose(self, _index: int) -> None:
        chosen = str(self.choice.currentData())
        name = self.choice.currentText() if chosen else ""
        self._read = ""
        self._context.keep(replace(self._context.settings(), camera=chosen, camera_name=name))
        self._show_result()

    def _choose_codes(self, value: str) -> None:
        self._context.keep(replace(self._context.settings(), camera_barcodes=value == "all"))

    def _take_code(self, text: str) -> None:
        self._read = text
        self._show_result()

    def _take_state(self, state: CameraState) -> None:
        moved = (state.mood is CameraMood.UNPLUGGED) != (self._state.mood is CameraMood.UNPLUGGED)
        self._state = state
        self.view.show_state(state)
        if moved or state.mood is CameraMood.STARTING:
            self._show_cameras()
        self._show_result()

    def _show_result(self) -> None:
        if self._state.mood.trouble:
            self.result.set_text(words.short(self._state.mood))
            self.line.set_text(words.sentence(self._state))
        elif self._read:
            self.result.set_text(self.tr("Read {code}").format(code=read_code(self._read).shown))
            self.line.set_text(self.tr("It can be used. Nothing was recorded here."))
        elif self._state.mood is CameraMood.SEEING:
            self.result.set_text(self.tr("Hold a badge in front of it"))
            self.line.set_text(self.tr("About as far away as a hand reaches, so that the code is sharp."))
        else:
            self.result.set_text(words.short(self._state.mood))
            self.line.set_text("")


def build(context: ScreenContext, look: Look) -> CameraPage:
    """The page of the camera."""
    return CameraPage(context, look)
