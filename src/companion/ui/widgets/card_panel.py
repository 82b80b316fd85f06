"""The card of a design: its size, safe area, bleed, fold and sides, in a small panel that opens under a button."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from companion.domain.design_card import FOLDS, LARGEST_BLEED, LARGEST_CARD, SMALLEST_CARD
from companion.domain.designs import BACK, Design
from companion.presenters.designer import DesignerPresenter
from companion.presenters.designer_state import DesignerState, PropertyView
from companion.ui.design_words import role_words
from companion.ui.look import Look
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.flyout import Flyout
from companion.ui.widgets.parts import Text
from companion.ui.widgets.property_boxes import ChoiceBox, ColourBox, NumberBox


class CardPanel(Flyout):
    """Hands every change to the presenter."""

    def __init__(self, look: Look, presenter: DesignerPresenter, window: QWidget) -> None:
        super().__init__(look, window, padding=16)
        self._presenter = presenter
        self._design: Design | None = None
        self._bands: dict[str, ColourBox] = {}
        self.column.setSpacing(8)
        self.column.addWidget(Text(look, self.tr("Card"), size=14, weight=600, colour="ink2", parent=self))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(1, 210)
        self.column.addLayout(self._grid)
        self._make_size()
        self._make_sides()
        self._band_label = Text(look, self.tr("Band by role"), size=14, weight=600, colour="ink2", parent=self)
        self._roles = QGridLayout()
        self._roles.setHorizontalSpacing(12)
        self._roles.setVerticalSpacing(6)
        self.column.addWidget(self._band_label)
        self.column.addLayout(self._roles)

    def _row(self, word: str, *parts: QWidget) -> Text:
        at = self._grid.rowCount()
        label = Text(self.look, word, size=14, colour="ink2", parent=self)
        self._grid.addWidget(label, at, 0)
        line = QHBoxLayout()
        line.setSpacing(8)
        for part in parts:
            line.addWidget(part)
            if not part.accessibleName():
                part.setAccessibleName(word)
        self._grid.addLayout(line, at, 1)
        return label

    def _make_size(self) -> None:
        look, presenter = self.look, self._presenter
        self.card_width = NumberBox(look, before="W", unit="mm", parent=self)
        self.card_height = NumberBox(look, before="H", unit="mm", parent=self)
        self.card_width.setAccessibleName(self.tr("Width of the card"))
        self.card_height.setAccessibleName(self.tr("Height of the card"))
        self.card_width.typed.connect(lambda value: self._resize(width=value))
        self.card_height.typed.connect(lambda value: self._resize(height=value))
        self.scale = QCheckBox(self.tr("What is on it grows with it"), self)
        self.scale.setAccessibleName(self.scale.text())
        self.scale.setChecked(True)
        self.safe, self.bleed = NumberBox(look, unit="mm", parent=self), NumberBox(look, unit="mm", parent=self)
        self.safe.typed.connect(presenter.set_safe)
        self.bleed.typed.connect(presenter.set_bleed)
        self._row(self.tr("Size"), self.card_width, self.card_height)
        self._row("", self.scale)
        self._row(self.tr("Safe area"), self.safe)
        self._row(self.tr("Bleed"), self.bleed)

    def _make_sides(self) -> None:
        look, presenter = self.look, self._presenter
        self.fold, self.duplex = ChoiceBox(look, self), ChoiceBox(look, self)
        self.fold.picked.connect(lambda value: presenter.set_fold(str(value)))
        self.duplex.picked.connect(lambda value: presenter.set_duplex(str(value)))
        self.mirror = RegularButton(look, self.tr("As the front"), height=34, parent=self)
        self.mirror.clicked.connect(presenter.mirror_front)
        self.back = RegularButton(look, height=34, parent=self)
        self.back.clicked.connect(self._change_back)
        self._fold_label = self._row(self.tr("Fold"), self.fold)
        self._duplex_label = self._row(self.tr("Turned over"), self.duplex)
        self._row(self.tr("Back"), self.mirror, self.back)

    def show_state(self, state: DesignerState) -> None:
        """Show the card of the design."""
        design = state.design
        if design is None:
            return
        self._design = design
        for box, value, low, high in (
            (self.card_width, design.width, SMALLEST_CARD, LARGEST_CARD),
            (self.card_height, design.height, SMALLEST_CARD, LARGEST_CARD),
            (self.safe, design.safe, 0.0, min(design.width, design.height) / 3),
            (self.bleed, design.bleed, 0.0, LARGEST_BLEED),
        ):
            box.show_number(PropertyView("", value, low=low, high=high, step=0.5))
        fold = design.head.get("fold")
        line = str(fold.get("line", "none")) if isinstance(fold, dict) else "none"
        words = {
            "none": self.tr("Not folded"),
            "across": self.tr("Back below, fold across"),
            "along": self.tr("Back beside, fold along"),
        }
        self.fold.show_choices([(words[one], one) for one in FOLDS], line)
        for part in (self._fold_label, self.fold):
            # Certificates are not folded; a design that was made so elsewhere can be put right here.
            part.setVisible(design.kind == "badge" or line != "none")
        both = len(design.sides) > 1
        edges = [(self.tr("Over the long edge"), "long"), (self.tr("Over the short edge"), "short")]
        self.duplex.show_choices(edges, str(design.head.get("duplex", "long")))
        for part in (self._duplex_label, self.duplex):
            part.setVisible(both and line == "none")
        self.back.set_text(self.tr("Take the back away") if both else self.tr("Empty"))
        self.mirror.setVisible(not both)
        self._show_bands(design)

    def _show_bands(self, design: Design) -> None:
        bands = design.by_role.get("band", {})
        self._band_label.setVisible(bool(bands))
        if list(bands) != list(self._bands):
            for box in self._bands.values():
                box.deleteLater()
            self._bands = {}
            for at, role in enumerate(bands):
                box = ColourBox(self.look, self)
                box.set_name(role_words(role))
                box.box.setToolTip(role_words(role))
                box.typed.connect(lambda value, role=role: self._presenter.set_role_colour("band", role, value))
                box.list_wanted.connect(lambda box=box: box.box.setFocus())
                line = QHBoxLayout()
                line.setSpacing(6)
                line.addWidget(Text(self.look, role_words(role), size=13, colour="ink2", elide=True, parent=self), 1)
                line.addWidget(box)
                box.setFixedWidth(104)
                self._roles.addLayout(line, at // 2, at % 2)
                self._bands[role] = box
        for role, colour in bands.items():
            self._bands[role].show_colour(colour, colour, colour, None)

    def _resize(self, width: float | None = None, height: float | None = None) -> None:
        if self._design is not None:
            self._presenter.set_card_size(
                width if width is not None else self._design.width,
                height if height is not None else self._design.height,
                scale=self.scale.isChecked(),
            )

    def _change_back(self) -> None:
        if self._design is not None and len(self._design.sides) > 1:
            self._presenter.remove_back()
        else:
            self._presenter.show_side(BACK)
