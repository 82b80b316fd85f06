"""The design of certificates: the same designer as for badges, on a page of its own with a way back."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.answers import UserError
from companion.presenters.certificate_choice import choose_design, chosen_design
from companion.presenters.certificates import Languages
from companion.presenters.context import ScreenContext
from companion.presenters.design_gallery import CERTIFICATE_TEMPLATE
from companion.presenters.designer_state import DesignerState, Saved
from companion.ui.design_desk import DesignDesk
from companion.ui.design_gallery import open_gallery
from companion.ui.errors import error_words, said, sentences
from companion.ui.look import Look, SizeClass
from companion.ui.screen import Screen, TitleBlock
from companion.ui.widgets import Card, IconButton, RegularButton, SegmentedControl, Text
from companion.ui.widgets.paper_talk import trouble_banner
from companion.ui.widgets.person_bar import PersonBar

KEY = "certificate-design"
_LEFT, _RIGHT = 232, 282
_LEFT_COMPACT, _RIGHT_COMPACT = 200, 244


class CertificateDesignScreen(Screen):
    """Layers, canvas and properties of a certificate; Esc leads back to the certificates."""

    key = KEY

    def __init__(self, context: ScreenContext, look: Look) -> None:
        super().__init__(look)
        self._context = context
        self._ready = False
        self._chosen = ""
        self._chosen = ""
        self.designer = DesignDesk(context, look, self, self._render, "certificate")
        self.destroyed.connect(self.designer.presenter.close)
        self._make_top()
        self._make_body()
        self._ready = True
        self.retranslate()

    # --- parts ---

    def _make_top(self) -> None:
        look = self.look
        self.back = IconButton(look, "previous", "", key="Esc", height=40)
        self.back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.back.clicked.connect(self.go_back)
        self.heading = TitleBlock(look)
        self.designs = RegularButton(look, icon="copy", key="Ctrl G")
        self.designs.clicked.connect(self.open_designs)
        QShortcut(QKeySequence("Ctrl+G"), self).activated.connect(self.open_designs)
        QShortcut(QKeySequence("Ctrl+Shift+D"), self).activated.connect(self.show_gallery)
        self.languages = SegmentedControl(look, height=40)
        self.languages.chosen.connect(lambda value: self.designer.presenter.choose_languages(Languages(value)))
        self.top_line.addWidget(self.back)
        self.top_line.addSpacing(6)
        self.top_line.addWidget(self.heading, 1)
        self.top_line.addWidget(self.designer.saved)
        self.top_line.addWidget(self.languages)
        self.top_line.addSpacing(4)
        self.top_line.addWidget(self.designs)

    def _make_body(self) -> None:
        look, designer = self.look, self.designer
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(designer.layers_card)
        self._middle = Card(look, self, padding=1)
        self._middle.column.setSpacing(0)
        self._middle.column.addWidget(designer.board, 1)
        self.misfit = Text(look, size=14, colour="again_ink", wrap=True, parent=self._middle)
        self.misfit.setContentsMargins(16, 10, 16, 0)
        self._middle.column.addWidget(self.misfit)
        self.persons = PersonBar(look, self._middle)
        presenter = designer.presenter
        self.persons.stepped.connect(presenter.step)
        self.persons.longest.connect(presenter.show_longest)
        self.persons.shortest.connect(presenter.show_shortest)
        self.persons.no_native.connect(presenter.show_without_native)
        self.persons.no_latin.connect(presenter.show_without_latin)
        self.persons.misfit.connect(presenter.show_misfit)
        self._middle.column.addWidget(self.persons)
        row.addWidget(self._middle, 1)
        self._right = QWidget(self)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(designer.properties_card, 1)
        self.hints = Card(look, self._right, padding=16)
        self.hints.column.setSpacing(10)
        self.hints_title = Text(look, size=14, weight=600, colour="ink2", parent=self.hints)
        self.hint_lines = tuple(Text(look, size=14, colour="ink2", wrap=True, parent=self.hints) for _ in range(3))
        self.card_button = RegularButton(look, icon="card-size", height=36, parent=self.hints)
        self.card_button.clicked.connect(designer.open_card)
        self.hints.column.addWidget(self.hints_title)
        for line in self.hint_lines:
            self.hints.column.addWidget(line)
        self.hints.column.addWidget(self.card_button)
        self.hints.column.addStretch(1)
        column.addWidget(self.hints, 1)
        row.addWidget(self._right)

    # --- what the window tells ---

    def title(self) -> str:
        """The screen's name."""
        return self.tr("Certificate design")

    def activate(self) -> None:
        """Open the design that this event's certificates have."""
        self.designer.open()
        self.designer.canvas.setFocus()
        self._context.runner.read(lambda: chosen_design(self._context), self._open_chosen, self._failed)

    def _open_chosen(self, design: str) -> None:
        self._chosen = design or CERTIFICATE_TEMPLATE
        if self.designer.presenter.design_id != self._chosen:
            self.designer.presenter.open_design(self._chosen)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._context.toast(" ".join(error_words(error)), refused=True)

    def leave(self) -> None:
        """Keep what was designed."""
        self.designer.leave()
        self._context.take_banner(f"{KEY}-trouble")

    def set_size_class(self, size_class: SizeClass) -> None:
        """Narrower columns in a compact window."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        self.designer.layers_card.setFixedWidth(_LEFT_COMPACT if compact else _LEFT)
        self._right.setFixedWidth(_RIGHT_COMPACT if compact else _RIGHT)
        self.designer.set_compact(compact)
        self.designer.saved.set_compact(compact)
        self.persons.set_compact(compact)
        self.designs.set_key("" if compact else "Ctrl G")

    def scanned(self, text: str) -> None:
        """A scan shows this delegate's certificate."""
        self.designer.show_code(text)

    def undo(self) -> bool:
        """Ctrl Z: the last step."""
        return self.designer.presenter.undo()

    def escape(self) -> bool:
        """Esc: give up what is begun or chosen, then go back."""
        if not self.designer.escape():
            self.go_back()
        return True

    def go_back(self) -> None:
        """To the certificates."""
        self._context.open_screen("certificates")

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return self.designer.help_lines()

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Every key of the designer."""
        return self.designer.help_keys()

    def panes(self) -> tuple[QWidget, ...]:
        """Layers, card, tools, properties."""
        designer = self.designer
        return (designer.layers, designer.canvas, designer.tools, designer.properties_card, self.hints)

    def spare(self) -> QRect | None:
        """The foot of the canvas: the desk under the card."""
        return self.designer.spare()

    def retranslate(self) -> None:
        """Every word again."""
        self.back.set_word(self.tr("Back to the certificates"))
        self.designs.set_text(self.tr("Designs"))
        self.designer.retranslate()
        self.persons.retranslate()
        self.persons.set_words(self.tr("Previous certificate"), self.tr("Next certificate"))
        # Names of languages stand in their own language everywhere, so they are not translated.
        choices = (("own", self.tr("Own")), ("zh", "中文"), ("ko", "한국어"), ("en", "EN"))
        self.languages.set_choices(choices, str(self.designer.state.languages))
        self.languages.setAccessibleName(self.tr("Languages on the paper: their own and English, or these"))
        self.languages.setToolTip(self.languages.accessibleName())
        self.hints_title.set_text(self.tr("Nothing is chosen"))
        lines = (
            self.tr("Click something on the card or in the layers to change it here."),
            self.tr("Draw something new with the tools above the card."),
            self.tr("Whatever you see is what will be printed. It is kept by itself."),
        )
        for part, words in zip(self.hint_lines, lines, strict=True):
            part.set_text(words)
        self.card_button.set_text(self.tr("Size, fold and bleed…"))
        self._render(self.designer.state)

    # --- drawing the state ---

    def _render(self, state: DesignerState) -> None:
        if not self._ready:
            return
        if state.design is not None and not state.loading and state.saved in {Saved.SAVED, Saved.SHIPPED}:
            self._choose(self.designer.presenter.design_id)
        size = f"{state.design.width:g} × {state.design.height:g} mm" if state.design is not None else ""
        self.heading.set_words(self.tr("Certificate design"), " · ".join(part for part in (state.title, size) if part))
        person = state.person
        name = " ".join(part for part in (person.native, person.latin) if part) if person is not None else ""
        place = self.tr("%1 of %2").replace("%1", str(state.shown + 1)).replace("%2", str(len(state.people)))
        self.persons.show_person(
            name,
            place if person is not None else "",
            several=len(state.people) > 1,
            some_without=any(not one.native for one in state.people),
        )
        self.persons.show_fit(state.fit)
        words = sentences(dict.fromkeys(said(trouble.sentence) for trouble in state.troubles))
        self.misfit.set_text(words)
        self.misfit.setVisible(bool(words))
        self.designer.properties_card.setVisible(bool(state.chosen))
        self.hints.setVisible(not state.chosen)
        trouble_banner(
            self._context,
            f"{KEY}-trouble",
            state.fault,
            save=self.designer.presenter.save_now,
            dismiss=self.designer.presenter.dismiss,
        )

    # --- designs ---

    def open_designs(self) -> None:
        """The designs there are, and their files."""
        self.designer.open_designs(
            self.designs, self._take_design, self.designer.presenter.design_id, self.show_gallery
        )

    def show_gallery(self) -> None:
        """Ctrl Shift D: every design, drawn for the delegate on show."""
        presenter = self.designer.presenter
        if presenter.state.person is not None:
            open_gallery(
                self._context,
                self.look,
                self,
                "certificate",
                presenter.design_id,
                presenter.somebody,
                self._take_design,
            )

    def _take_design(self, design: str) -> None:
        self.designer.presenter.open_design(design)

    def _choose(self, design: str) -> None:
        """This event's certificates are made in this design from now on."""
        if design and self._chosen and design != self._chosen:
            self._chosen = design
            choose_design(self._context, design, self._failed)


def build(context: ScreenContext, look: Look) -> Screen:
    """The designer of an open event's certificates."""
    return CertificateDesignScreen(context, look)
