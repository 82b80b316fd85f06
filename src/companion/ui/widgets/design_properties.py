"""What the chosen elements of a design are like, to be changed: words, font, colour, place, conditions."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.domain.designs import BACK, FRONT
from companion.presenters.designer import DesignerPresenter
from companion.presenters.designer_state import DesignerState, PropertyView
from companion.ui.design_words import condition_words, field_words, kind_words, layer_words
from companion.ui.look import Look
from companion.ui.widgets.buttons import RegularButton
from companion.ui.widgets.parts import Text
from companion.ui.widgets.property_boxes import HEIGHT, ChoiceBox, ColourBox, NumberBox, WordsBox
from companion.ui.widgets.segmented import SegmentedControl

_OWN_WORDS, _FROM_FILE = "\0own", "\0file"
_LABELS, _LABELS_NARROW = 88, 60
"""Pixels that the words before the boxes may take."""
_ROOMY = 262
"""Pixels of a panel that is not narrow."""
_WEIGHTS = (400, 500, 600, 700)
_FAMILIES = {"sans": "Inter", "serif": "EB Garamond"}
"""The Latin half of each stack of fonts; Noto Sans and Noto Serif draw what these have not."""


@dataclass(frozen=True)
class _Row:
    """A line of the panel: it is there when what is chosen has one of `names`."""

    names: tuple[str, ...]
    label: Text
    holder: QWidget
    word: Callable[[], str]


class _Conditions(RegularButton):
    """The button that says for whom something is there, cut where the panel ends."""

    _words = ""

    def set_words(self, words: str) -> None:
        """All of it."""
        self._words = words
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the panel wants it."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words anew."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(60, self.width() - 66)
        self.set_text(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


class DesignProperties(QWidget):
    """The panel. It hands every change to the presenter; `picture_wanted` asks for another picture's file."""

    picture_wanted = Signal()

    def __init__(self, look: Look, presenter: DesignerPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._presenter = presenter
        self._state = DesignerState()
        self._rows: list[_Row] = []
        self._writing: tuple[str, ...] = ()
        self._numbers: dict[str, NumberBox] = {}
        self._choices: dict[str, ChoiceBox] = {}
        self._colours: dict[str, ColourBox] = {}
        self._flags: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = Text(look, size=14, weight=600, colour="ink2", elide=True, parent=self)
        self.title.setContentsMargins(16, 0, 12, 0)
        column.addWidget(self.title)
        self.room = QScrollArea(self)
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget(self.room)
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(16, 2, 14, 6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.room.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        self.room.viewport().setAutoFillBackground(False)
        column.addWidget(self.room, 1)
        look.changed.connect(self._measure)

    # --- rows ---

    def _make_rows(self) -> None:
        """Forty boxes take a while, so they are made when something is chosen for the first time."""
        self._make_words()
        self._make_looks()
        self._make_place()
        self._make_kinds()
        self._grid.setRowStretch(len(self._rows), 1)
        self._name_rows()
        self._measure()

    def _row(self, names: Sequence[str], word: Callable[[], str], *parts: QWidget) -> QWidget:
        holder = QWidget(self._inner)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in parts:
            part.setParent(holder)
            line.addWidget(part, 0 if isinstance(part, SegmentedControl) else 1)
        if any(isinstance(part, SegmentedControl) for part in parts):
            line.addStretch(1)
        label = Text(self.look, size=14, colour="ink2", wrap=False, elide=True, parent=self._inner)
        at = len(self._rows)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(holder, at, 1)
        self._rows.append(_Row(tuple(names), label, holder, word))
        return holder

    def _number(self, name: str, *, before: str = "", unit: str = "", decimals: int = 1) -> NumberBox:
        box = NumberBox(self.look, before=before, unit=unit, decimals=decimals)
        box.typed.connect(lambda value, name=name: self._presenter.set_property(name, value))
        self._numbers[name] = box
        return box

    def _choice(self, name: str) -> ChoiceBox:
        box = ChoiceBox(self.look)
        box.picked.connect(lambda value, name=name: self._pick(name, value))
        self._choices[name] = box
        return box

    def _colour(self, name: str) -> ColourBox:
        box = ColourBox(self.look)
        box.typed.connect(lambda value, name=name: self._presenter.set_property(name, self._colour_of_words(value)))
        box.list_wanted.connect(lambda name=name: self._open_colours(name))
        self._colours[name] = box
        return box

    def _flag(self, name: str) -> QCheckBox:
        box = QCheckBox(self)
        box.clicked.connect(lambda on, name=name: self._presenter.set_property(name, on))
        self._flags[name] = box
        return box

    def _make_words(self) -> None:
        self.shows = ChoiceBox(self.look)
        self.shows.picked.connect(self._show_field)
        self._row(("text",), lambda: self.tr("Shows"), self.shows)
        self.words = WordsBox(self.look)
        self.words.typed.connect(lambda words: self._presenter.set_property("text", words))
        self._words_row = self._row(("text",), lambda: self.tr("Words"), self.words)
        self.fallback = ChoiceBox(self.look)
        self.fallback.picked.connect(self._pick_fallback)
        self._row(("fallback",), lambda: self.tr("If empty"), self.fallback)

    def _make_looks(self) -> None:
        self.font_choice = ChoiceBox(self.look)
        self.font_choice.picked.connect(self._pick_font)
        self._row(("stack",), lambda: self.tr("Font"), self.font_choice)
        size = self._number("size", unit="mm")
        self._row(("size",), lambda: self.tr("Size"), size, self._number("min"))
        self._row(
            ("lines",),
            lambda: self.tr("Lines"),
            self._number("lines", decimals=0),
            self._number("min_wrapped"),
        )
        self._row(("colour",), lambda: self.tr("Colour"), self._colour("colour"))
        self._row(("fill",), lambda: self.tr("Fill"), self._colour("fill"))
        self._row(("stroke",), lambda: self.tr("Stroke"), self._colour("stroke"))
        self._row(("stroke_width",), lambda: self.tr("Thickness"), self._number("stroke_width", unit="mm", decimals=2))
        self._row(("radius",), lambda: self.tr("Corners"), self._number("radius", unit="mm"))

    def _make_place(self) -> None:
        self._row(("x",), lambda: self.tr("Place"), self._number("x", before="X"), self._number("y", before="Y"))
        self._row(("w",), lambda: self.tr("Box"), self._number("w", before="W"), self._number("h", before="H"))
        self.align = SegmentedControl(
            self.look, height=40, icons={"left": "align-left", "center": "align-centre", "right": "align-right"}
        )
        self.align.chosen.connect(lambda value: self._presenter.set_property("align", value))
        self._row(("align",), lambda: self.tr("Align"), self.align)
        self.valign = SegmentedControl(
            self.look, height=40, icons={"top": "align-top", "middle": "align-middle", "bottom": "align-bottom"}
        )
        self.valign.chosen.connect(lambda value: self._presenter.set_property("valign", value))
        self._row(("valign",), lambda: self.tr("Upright"), self.valign)
        self._row(("rotate",), lambda: self.tr("Turn"), self._number("rotate", unit="°"))
        self._row(
            ("leading",),
            lambda: self.tr("Spacing"),
            self._number("tracking", unit="em", decimals=2),
            self._number("leading", unit="×", decimals=2),
        )
        self._row(("upper",), lambda: self.tr("Capitals"), self._flag("upper"))

    def _make_kinds(self) -> None:
        self._row(("picture",), lambda: self.tr("Picture"), self._choice("picture"))
        self._row(("fit",), lambda: self.tr("Fit"), self._choice("fit"))
        self._row(("shape",), lambda: self.tr("Shape"), self._choice("shape"))
        self._row(("instead",), lambda: self.tr("No photo"), self._choice("instead"))
        self._row(("quiet",), lambda: self.tr("White edge"), self._number("quiet", unit="mm"))
        self.only = _Conditions(self.look, height=34, trailing_icon="down")
        self.only.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.only.clicked.connect(self._open_conditions)
        self._row(("when",), lambda: self.tr("Only for"), self.only)
        self._row(("side",), lambda: self.tr("Side"), self._choice("side"))

    # --- words and measures ---

    def retranslate(self) -> None:
        """Every word again."""
        if self._rows:
            self._name_rows()
            self.show_state(self._state)

    def _name_rows(self) -> None:
        for row in self._rows:
            row.label.set_text(row.word())
            for part in row.holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if isinstance(part, ColourBox):
                    part.set_name(row.word())
                else:
                    part.setAccessibleName(row.word())
        for name, word in (
            ("min", self.tr("Smallest size")),
            ("min_wrapped", self.tr("Smallest size on several lines")),
            ("lines", self.tr("Most lines")),
            ("x", self.tr("From the left")),
            ("y", self.tr("From the top")),
            ("w", self.tr("Width")),
            ("h", self.tr("Height")),
            ("tracking", self.tr("Between letters")),
            ("leading", self.tr("Between lines")),
        ):
            self._numbers[name].setAccessibleName(word)
            self._numbers[name].setToolTip(word)
        for name in ("min", "min_wrapped"):
            self._numbers[name].setPrefix(self.tr("min") + " ")
        self.words.setToolTip(self.tr("Fields stand in braces, such as {latin}."))
        choices = (("left", ""), ("center", ""), ("right", ""))
        self.align.set_choices(choices, self.align.value())
        self.valign.set_choices((("top", ""), ("middle", ""), ("bottom", "")), self.valign.value())
        names = (
            (self.align, (self.tr("Left"), self.tr("Middle"), self.tr("Right"))),
            (self.valign, (self.tr("Top"), self.tr("Middle"), self.tr("Bottom"))),
        )
        for control, said in names:
            for part, word in zip(control.segments(), said, strict=True):
                part.setAccessibleName(word)
                part.setToolTip(word)

    def _measure(self) -> None:
        """The labels take what the longest on show needs, in a narrow panel no more than is left by the boxes."""
        there = [row.label for row in self._rows if not row.label.isHidden()]
        widest = max((label.fontMetrics().horizontalAdvance(label.text_in_full()) for label in there), default=40)
        most = _LABELS if self.width() >= _ROOMY else _LABELS_NARROW
        self._grid.setColumnMinimumWidth(0, min(widest + 4, self.look.px(most)))
        for row in self._rows:
            row.label.setMaximumWidth(self.look.px(most))
            row.holder.setMinimumHeight(self.look.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._measure()

    # --- state ---

    def show_state(self, state: DesignerState) -> None:
        """Show what is chosen."""
        if state.chosen != self._writing:
            self._writing = ()
        if state.chosen != self._state.chosen:
            self.room.verticalScrollBar().setValue(0)  # something else begins with what it shows
        self._state = state
        if not self._rows:
            if not state.chosen:
                return
            self._make_rows()
        known = state.properties
        for row in self._rows:
            there = any(name in known for name in row.names)
            row.label.setVisible(there)
            row.holder.setVisible(there)
        chosen = [layer for layer in state.layers if layer.chosen]
        locked = bool(chosen) and all(layer.locked for layer in chosen)
        name = layer_words(chosen[0]) if len(chosen) == 1 else self.tr("%n chosen", "", len(chosen))
        self.title.set_text(f"{name} · {self.tr('locked')}" if locked else name)
        self._inner.setEnabled(not locked)
        self._show_values(known)
        if "stack" in known:
            self._show_font(known["stack"], known["weight"])
        if "text" in known:
            self._show_words()
        if "when" in known:
            self._show_conditions(known["when"])
        if "side" in known and not _has_back(state):
            self._hide("side")
        self._measure()

    def show_place(self, state: DesignerState) -> None:
        """Only where the chosen elements are, while they are dragged."""
        self._state = state
        for name in ("x", "y", "w", "h", "rotate"):
            if name in self._numbers and name in state.properties:
                self._numbers[name].show_number(state.properties[name])

    def _show_values(self, known: Mapping[str, PropertyView]) -> None:
        boxes: tuple[Mapping[str, QWidget], ...] = (self._numbers, self._flags, self._choices)
        for table in boxes:
            for name, part in table.items():
                part.setVisible(name in known)
        for name, view in known.items():
            if name in self._numbers:
                self._numbers[name].show_number(view)
            elif name in self._flags:
                self._flags[name].setChecked(bool(view.value) and not view.mixed)
            elif name in self._choices:
                self._choices[name].show_choices(self._offered(name, view), view.value, mixed=view.mixed)
            elif name in self._colours:
                self._show_colour(name, self._colours[name], view)
        for name, control in (("align", self.align), ("valign", self.valign)):
            if name in known:
                control.set_value(str(known[name].value))

    def _hide(self, name: str) -> None:
        for row in self._rows:
            if name in row.names:
                row.label.hide()
                row.holder.hide()

    def _fields(self) -> tuple[str, ...]:
        field = self._state.properties.get("field")
        return field.choices if field is not None else ()

    def _show_words(self) -> None:
        state = self._state
        text = state.properties["text"]
        field = state.properties.get("field")
        shown = str(field.value) if field is not None and not text.mixed else ""
        items: list[tuple[str, object]] = [(field_words(one), one) for one in self._fields()]
        items.append((self.tr("Own words"), _OWN_WORDS))
        own = state.chosen == self._writing
        self.shows.show_choices(items, _OWN_WORDS if own or not shown else shown, mixed=text.mixed)
        writes = not shown or state.chosen == self._writing
        for row in self._rows:
            if row.holder is self._words_row:
                row.label.setVisible(writes)
                row.holder.setVisible(writes)
        self.words.show_words(str(text.value), mixed=text.mixed)
        if "fallback" in state.properties:
            view = state.properties["fallback"]
            use = self.tr("Use %1")
            choices: list[tuple[str, object]] = [(self.tr("Nothing"), "")]
            choices += [(use.replace("%1", field_words(one)), f"{{{one}}}") for one in self._fields()]
            self.fallback.show_choices(choices, view.value or "", mixed=view.mixed)

    def _show_font(self, stack: PropertyView, weight: PropertyView) -> None:
        words = (self.tr("Regular"), self.tr("Medium"), self.tr("Semi-bold"), self.tr("Bold"))
        items: list[tuple[str, object]] = [
            (f"{_FAMILIES[one]} {word}", (one, number))
            for one in stack.choices
            for word, number in zip(words, _WEIGHTS, strict=True)
        ]
        near = min(_WEIGHTS, key=lambda one: abs(one - _whole(weight.value)))
        self.font_choice.show_choices(items, (stack.value, near), mixed=stack.mixed or weight.mixed)

    def _pick_font(self, value: object) -> None:
        if isinstance(value, tuple):
            for name, wanted in zip(("stack", "weight"), value, strict=True):
                if self._state.properties[name].value != wanted or self._state.properties[name].mixed:
                    self._presenter.set_property(name, wanted)

    def _offered(self, name: str, view: PropertyView) -> list[tuple[str, object]]:
        if name == "picture":
            return self._pictures(view)
        words_of = {
            "contain": self.tr("Whole picture"),
            "cover": self.tr("Fill the box"),
            "stretch": self.tr("Stretch"),
            "rect": kind_words("rect"),
            "rounded": self.tr("Round corners"),
            "ellipse": kind_words("ellipse"),
            "nothing": self.tr("Nothing"),
            "initials": self.tr("Initials"),
            FRONT: self.tr("Front"),
            BACK: self.tr("Back"),
        }
        return [(words_of.get(one, one), one) for one in view.choices]

    def _pictures(self, view: PropertyView) -> list[tuple[str, object]]:
        design = self._state.design
        known = design.pictures if design is not None else {}
        found: list[tuple[str, object]] = [(str(known.get(one, {}).get("name") or one), one) for one in view.choices]
        return [*found, (self.tr("From a file…"), _FROM_FILE)]

    # --- colours ---

    def _named_colours(self) -> dict[str, tuple[str, str]]:
        """Every colour that can be chosen by name: value -> (words, #RRGGBB)."""
        design = self._state.design
        if design is None:
            return {}
        found = {name: (name.capitalize(), colour) for name, colour in design.colours.items()}
        for table, by_role in design.by_role.items():
            words = self.tr("By role") if table == "band" else self.tr("By role: %1").replace("%1", table)
            found[f"{{{table}}}"] = (words, by_role.get("delegate", ""))
        return found

    def _show_colour(self, name: str, box: ColourBox, view: PropertyView) -> None:
        value = str(view.value or "")
        words, colour = self._named_colours().get(value, (value or self.tr("None"), value))
        ratio = self._state.contrast if name == "colour" and "text" in self._state.properties else None
        box.show_colour(value, colour, words, ratio, mixed=view.mixed)

    def _colour_of_words(self, words: str) -> str:
        typed = words.strip()
        if typed == self.tr("None"):
            return ""
        return next((value for value, (said, _c) in self._named_colours().items() if said == typed), typed)

    def _open_colours(self, name: str) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, (words, colour) in self._named_colours().items():
            action = QAction(_swatch(colour), words, menu)
            action.triggered.connect(lambda _on=False, value=value: self._presenter.set_property(name, value))
            menu.addAction(action)
        menu.addSeparator()
        if name != "colour":
            menu.addAction(self.tr("None")).triggered.connect(lambda: self._presenter.set_property(name, ""))
        menu.addAction(self.tr("Another colour…")).triggered.connect(lambda: self._other_colour(name))
        menu.popup(self._colours[name].mapToGlobal(QPoint(0, self._colours[name].height() + 2)))

    def _other_colour(self, name: str) -> None:
        value = str(self._state.properties[name].value or "")
        colour = self._named_colours().get(value, ("", value))[1]
        dialog = QColorDialog(QColor(colour or "#12211E"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda chosen: self._presenter.set_property(name, chosen.name().upper()))
        dialog.open()

    # --- conditions ---

    def _show_conditions(self, view: PropertyView) -> None:
        conditions = tuple(view.value) if isinstance(view.value, tuple | list) else ()
        said = ", ".join(condition_words(str(one)) for one in conditions) or self.tr("Everyone")
        said = "–" if view.mixed else said
        self.only.set_words(said)
        self.only.setToolTip(said)
        self.only.setAccessibleName(self.tr("Only for: %1").replace("%1", said))

    def _open_conditions(self) -> None:
        view = self._state.properties.get("when")
        if view is None:
            return
        now = tuple(str(one) for one in view.value) if isinstance(view.value, tuple | list) else ()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        everyone = menu.addAction(self.tr("Everyone"))
        everyone.setCheckable(True)
        everyone.setChecked(not now)
        everyone.triggered.connect(lambda: self._presenter.set_conditions(()))
        menu.addSeparator()
        offered = dict.fromkeys((*view.choices, *now))
        for condition in offered:
            action = menu.addAction(condition_words(condition))
            action.setCheckable(True)
            action.setChecked(condition in now)
            action.triggered.connect(lambda on, one=condition: self._set_condition(now, one, on=on))
        menu.popup(self.only.mapToGlobal(QPoint(0, self.only.height())))

    def _set_condition(self, now: tuple[str, ...], condition: str, *, on: bool) -> None:
        opposite = condition[1:] if condition.startswith("!") else f"!{condition}"
        kept = tuple(one for one in now if one not in {condition, opposite})
        self._presenter.set_conditions((*kept, condition) if on else kept)

    # --- what staff do ---

    def _show_field(self, value: object) -> None:
        self._writing = ()
        if value == _OWN_WORDS:
            self._writing = self._state.chosen
            self.show_state(self._state)
            self.words.setFocus()
            self.words.selectAll()  # what is typed replaces the field's name in braces
        elif isinstance(value, str):
            self._presenter.set_field(value)

    def _pick_fallback(self, value: object) -> None:
        if isinstance(value, str):
            self._presenter.set_property("fallback", value)

    def _pick(self, name: str, value: object) -> None:
        if value == _FROM_FILE:
            self.show_state(self._state)
            self.picture_wanted.emit()
        elif value is not None:
            self._presenter.set_property(name, value)

    def number(self, name: str) -> NumberBox:
        """The box of a number."""
        return self._numbers[name]

    def colour(self, name: str) -> ColourBox:
        """The box of a colour."""
        return self._colours[name]

    def write(self) -> bool:
        """Put the keyboard where the words of the chosen text are written; whether there are any."""
        if "text" not in self._state.properties:
            return False
        target: QWidget = self.words if self.words.isVisible() else self.shows
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if target is self.words:
            self.words.selectAll()
        return True


def _whole(value: object) -> int:
    return round(value) if isinstance(value, int | float) else _WEIGHTS[0]


def _has_back(state: DesignerState) -> bool:
    return state.design is not None and len(state.design.sides) > 1


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour or "#FFFFFF"))
    painter.setPen(QColor("#868984"))
    painter.drawRoundedRect(2, 2, 28, 28, 6, 6)
    painter.end()
    return QIcon(picture)
