"""The designer's parts put together: layers, canvas with tools and rulers, properties; keys, menus and the clipboard.

A screen places the parts where it has room for them: the Badges screen beside its papers, the screen of a certificate's
design alone.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from companion.domain.codes import read_code
from companion.presenters.context import ScreenContext
from companion.presenters.designer_core import CopyMade, Exported, Imported, Refused, Told
from companion.presenters.designer_opening import designer_of
from companion.presenters.designer_state import DesignerState, LayerView, Tool
from companion.ui.design_words import layer_words
from companion.ui.errors import said
from companion.ui.look import Look
from companion.ui.widgets.buttons import IconButton
from companion.ui.widgets.card_panel import CardPanel
from companion.ui.widgets.design_canvas import DesignCanvas
from companion.ui.widgets.design_menu import add_menu, chosen_menu, designs_menu, view_menu
from companion.ui.widgets.design_properties import DesignProperties
from companion.ui.widgets.design_ruler import RULER, DesignRuler
from companion.ui.widgets.design_tools import TOOL_KEYS, DesignTools, key_words, tool_words
from companion.ui.widgets.design_view import CanvasView
from companion.ui.widgets.layer_list import LayerList
from companion.ui.widgets.paper_talk import ask_where
from companion.ui.widgets.parts import Card, Part, Text
from companion.ui.widgets.saved_sign import SavedSign
from companion.ui.widgets.title_dialog import TitleDialog

_TICK_MS = 500
_TOAST_ROOM = 72
"""Pixels at the foot of the canvas where a toast may stand."""
_LONGEST = 20_000_000
"""Letters of a clipboard that are looked at: elements with a few pictures."""


class _Corner(Part):
    """Where the rulers meet."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.look.color("surface"))


class DesignDesk(QObject):
    """`layers_card`, `board` (tools and canvas, to be put into a card), `properties_card`, `saved` (for the top row).

    `render` gets every state after the parts have shown it. `host` is the screen: its keys work while it is on show.
    """

    def __init__(
        self,
        context: ScreenContext,
        look: Look,
        host: QWidget,
        render: Callable[[DesignerState], None],
        kind: str = "badge",
    ) -> None:
        super().__init__(host)
        self.look = look
        self._context = context
        self._host = host
        self._told_state = render
        self._ready = False
        self._dragged: tuple[str, ...] | None = None
        self._card_panel: CardPanel | None = None
        self.presenter = designer_of(context, self._render, self._tell, kind, look.language[:2])
        self.board = QWidget(host)
        self.canvas = DesignCanvas(look, self.presenter, self.words_of, self.board)
        self.tools = DesignTools(look, self.board)
        self.across = DesignRuler(look, across=True, parent=self.board)
        self.down = DesignRuler(look, across=False, parent=self.board)
        self.layers_card = Card(look, host, padding=6)
        self.layers = LayerList(look, self.layers_card)
        self.properties_card = Card(look, host, padding=1)
        self.properties = DesignProperties(look, self.presenter, self.properties_card)
        self.saved = SavedSign(look, host)
        self._make_board()
        self._make_layers()
        self._make_properties()
        self._connect()
        self._make_keys()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self.presenter.tick)
        self._ready = True
        self.retranslate()

    # --- parts ---

    def _make_board(self) -> None:
        grid = QGridLayout(self.board)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        corner = _Corner(self.look, self.board)
        corner.setFixedSize(RULER, RULER)
        grid.addWidget(self.tools, 0, 0, 1, 2)
        grid.addWidget(corner, 1, 0)
        grid.addWidget(self.across, 1, 1)
        grid.addWidget(self.down, 2, 0)
        grid.addWidget(self.canvas, 2, 1)
        grid.setRowStretch(2, 1)
        grid.setColumnStretch(1, 1)

    def _make_layers(self) -> None:
        look, card = self.look, self.layers_card
        card.column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 0)
        head.setSpacing(0)
        self.layers_title = Text(look, size=14, weight=600, colour="ink2", parent=card)
        self.card_button = IconButton(look, "card-size", "", kind="plain", height=28, parent=card)
        self.add_button = IconButton(look, "add", "", kind="plain", height=28, parent=card)
        head.addWidget(self.layers_title, 1)
        for button in (self.card_button, self.add_button):
            button.setFixedWidth(36)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            head.addWidget(button)
        card.column.addLayout(head)
        card.column.addWidget(self.layers, 1)

    def _make_properties(self) -> None:
        self.properties_card.column.setContentsMargins(0, 14, 2, 6)
        self.properties_card.column.addWidget(self.properties, 1)

    def _connect(self) -> None:
        presenter, canvas, tools, layers = self.presenter, self.canvas, self.tools, self.layers
        canvas.view_changed.connect(self._follow)
        canvas.pointed.connect(self._point)
        canvas.menu_wanted.connect(self._open_menu)
        canvas.words_wanted.connect(self.properties.write)
        tools.tool_chosen.connect(self.choose_tool)
        tools.undone.connect(presenter.undo)
        tools.redone.connect(presenter.redo)
        tools.side_chosen.connect(presenter.show_side)
        tools.safe.connect(lambda on: presenter.set_view(safe=on))
        tools.bleed.connect(lambda on: presenter.set_view(bleed=on))
        tools.fitted.connect(canvas.fit)
        tools.view_menu.connect(self._open_view_menu)
        tools.add_menu.connect(lambda at: add_menu(self._host, self.look, self.choose_tool, at, all_of=False))
        self.across.pulled.connect(lambda at: canvas.show_pulled("y", at))
        self.down.pulled.connect(lambda at: canvas.show_pulled("x", at))
        self.across.dropped.connect(lambda at: self._drop_guide("y", at))
        self.down.dropped.connect(lambda at: self._drop_guide("x", at))
        layers.chosen.connect(presenter.choose)
        layers.lock_wanted.connect(lambda key, on: presenter.lock(on=on, ids=(key,)))
        layers.hide_wanted.connect(lambda key, on: presenter.hide(on=on, ids=(key,)))
        layers.renamed.connect(presenter.rename)
        layers.moved.connect(presenter.move_layer)
        layers.shifted.connect(lambda by: presenter.raise_() if by < 0 else presenter.lower())
        layers.menu_wanted.connect(self._open_menu)
        layers.deleted.connect(presenter.delete)
        self.properties.picture_wanted.connect(self.change_picture)
        self.add_button.clicked.connect(
            lambda: add_menu(
                self._host,
                self.look,
                self.choose_tool,
                self.add_button.mapToGlobal(QPoint(0, self.add_button.height())),
                all_of=True,
            )
        )
        self.card_button.clicked.connect(self.open_card)
        QGuiApplication.clipboard().dataChanged.connect(self._note_clipboard)

    def _make_keys(self) -> None:
        presenter = self.presenter
        acts: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Y", presenter.redo),
            ("Ctrl+Shift+Z", presenter.redo),
            ("Ctrl+C", self.copy),
            ("Ctrl+X", self.cut),
            ("Ctrl+V", self.paste),
            ("Ctrl+D", presenter.duplicate),
            ("Ctrl+A", presenter.choose_all),
            ("Ctrl+Shift+L", lambda: presenter.lock(on=not self._all("locked"))),
            ("Ctrl+Shift+H", lambda: presenter.hide(on=not self._all("hidden"))),
            ("Ctrl+]", presenter.raise_),
            ("Ctrl+[", presenter.lower),
            ("Ctrl+Shift+]", presenter.to_top),
            ("Ctrl+Shift+[", presenter.to_bottom),
            *((key, partial(self.choose_tool, tool)) for tool, key in TOOL_KEYS.items()),
        ]
        for key, act in acts:
            QShortcut(QKeySequence(key), self._host).activated.connect(act)

    def _all(self, what: str) -> bool:
        chosen = [layer for layer in self.state.layers if layer.chosen]
        return bool(chosen) and all(getattr(layer, what) for layer in chosen)

    # --- coming and going ---

    @property
    def state(self) -> DesignerState:
        """What is on show."""
        return self.presenter.state

    def open(self) -> None:
        """The screen comes on show; it opens the design itself."""
        self.presenter.open(first=False)
        self._note_clipboard()
        self._clock.start()

    def leave(self) -> None:
        """Another screen comes on show: what waits is saved."""
        self._clock.stop()
        self._close_card()
        self.presenter.leave()

    def close(self) -> None:
        """The event is closed."""
        self._clock.stop()
        self.presenter.close()

    def set_compact(self, compact: bool) -> None:
        """Less room."""
        self.tools.set_compact(compact)

    def retranslate(self) -> None:
        """Own words."""
        self.presenter.speak(self.look.language[:2])
        self.layers_title.set_text(self.tr("Layers"))
        self.layers.setAccessibleName(self.tr("Layers"))
        self.add_button.set_word(self.tr("Add"))
        self.card_button.set_word(self.tr("Size, fold and bleed…"))
        self.tools.retranslate()
        self.properties.retranslate()

    # --- state ---

    def _render(self, state: DesignerState) -> None:
        if not self._ready:
            return
        self.canvas.show_state(state)
        if state.dragging and state.chosen == self._dragged:
            # Sixty times a second: only what moves. All else follows when the button goes up.
            self._mark_rulers(state)
            self.properties.show_place(state)
            return
        self._dragged = state.chosen if state.dragging else None
        self.tools.show_state(state)
        self.layers.set_layers(state.layers)
        self.properties.show_state(state)
        self.saved.show_saved(state.saved)
        self._mark_rulers(state)
        if self._card_panel is not None:
            self._card_panel.show_state(state)
        self._told_state(state)

    def _mark_rulers(self, state: DesignerState) -> None:
        bounds = state.frame.bounds if state.frame is not None else None
        self.across.mark(None if bounds is None else (bounds.x, bounds.right))
        self.down.mark(None if bounds is None else (bounds.y, bounds.bottom))

    def words_of(self, key: str) -> str:
        """What an element is called."""
        layer = next((one for one in self.state.layers if one.id == key), LayerView(key, ""))
        return layer_words(layer)

    def _tell(self, told: Told) -> None:
        toast = self._context.toast
        if isinstance(told, CopyMade):
            toast(self.tr("Changed as a design of your own: “%1”").replace("%1", told.title))
        elif isinstance(told, Exported):
            toast(self.tr("Design saved in %1").replace("%1", told.path.name))
        elif isinstance(told, Imported):
            toast(self.tr("“%1” is one of your designs now").replace("%1", told.title))
        elif isinstance(told, Refused):
            toast(f"{said(told.sentence)} {said(told.remedy)}".strip(), refused=True)

    def spare(self) -> QRect:
        """Where a toast hides nothing, in the host: the lowest part of the canvas."""
        canvas = self.canvas
        high = min(_TOAST_ROOM, canvas.height())
        return QRect(canvas.mapTo(self._host, QPoint(0, canvas.height() - high)), QSize(canvas.width(), high))

    # --- rulers and menus ---

    def _follow(self, view: CanvasView) -> None:
        self.across.show_view(view)
        self.down.show_view(view)
        self.tools.show_zoom(view.percent)

    def _point(self, at: object) -> None:
        x, y = (at.x(), at.y()) if at is not None and hasattr(at, "x") and hasattr(at, "y") else (None, None)
        self.across.point(x)
        self.down.point(y)

    def _drop_guide(self, axis: str, at: float | None) -> None:
        self.canvas.show_pulled(axis, None)
        if at is not None:
            self.presenter.set_view(guides=True)
            self.presenter.add_guide(axis, at)

    def _open_menu(self, at: QPoint) -> None:
        self._note_clipboard()
        acts = {
            "cut": self.cut,
            "copy": self.copy,
            "paste": self.paste,
            "rename": self.rename,
            "card": self.open_card,
        }
        chosen_menu(self._host, self.presenter, self.state, acts, at)

    def _open_view_menu(self, at: QPoint) -> None:
        view_menu(self._host, self.presenter, self.state, self.open_card, at)

    def open_card(self) -> None:
        """Size, safe area, bleed, fold and sides of the card."""
        if self.state.design is None:
            return
        self._close_card()
        panel = CardPanel(self.look, self.presenter, self._host.window())
        panel.show_state(self.state)
        panel.gone.connect(self._card_gone)
        self._card_panel = panel
        panel.open_under(self.card_button, focus=panel.card_width)

    def _card_gone(self) -> None:
        self._card_panel = None

    def _close_card(self) -> None:
        if self._card_panel is not None:
            self._card_panel.dismiss()

    # --- what staff do ---

    def choose_tool(self, tool: Tool) -> None:
        """Take a tool; pictures ask for their file."""
        if tool is Tool.PICTURE:
            self.add_picture()
            return
        self.presenter.choose_tool(tool)
        self.canvas.setFocus()

    def add_picture(self) -> None:
        """Ask for a picture and put it on the card."""
        path = self.ask_picture()
        if path is not None:
            self.presenter.add_picture(path)

    def change_picture(self) -> None:
        """Another picture in the place of the chosen one."""
        path = self.ask_picture()
        if path is not None:
            self.presenter.add_picture(path)

    def ask_picture(self) -> Path | None:
        """The file of a picture; None when given up."""
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg *.pdf)")
        chosen, _kind = QFileDialog.getOpenFileName(self._host, self.tr("Choose a picture"), str(Path.home()), kinds)
        return Path(chosen) if chosen else None

    def rename(self) -> None:
        """Write another name in the layer list."""
        self.layers.setFocus()
        self.layers.rename_current()

    def copy(self) -> None:
        """What is chosen goes to the clipboard."""
        self._to_clipboard(self.presenter.copy())

    def cut(self) -> None:
        """What is chosen goes to the clipboard and away."""
        self._to_clipboard(self.presenter.cut())

    def _to_clipboard(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """What lies on the clipboard goes onto the card."""
        self.presenter.paste(_clipboard_text())

    def _note_clipboard(self) -> None:
        if self._host.isVisible():
            self.presenter.note_clipboard(_clipboard_text())

    # --- designs ---

    def open_designs(
        self, under: QWidget, choose: Callable[[str], object], chosen: str, gallery: Callable[[], object]
    ) -> None:
        """The designs there are, and what can be done with the one that is open. `choose` takes one by its id,
        `gallery` shows them all as they would be printed."""
        acts = {
            "gallery": gallery,
            "new": self.presenter.duplicate_design,
            "rename": self.rename_design,
            "remove": self.presenter.remove_design,
            "import": self.import_design,
            "export": self.export_design,
        }
        at = under.mapToGlobal(QPoint(0, under.height()))
        designs_menu(self._host, self.state, choose, chosen, acts, at)

    def rename_design(self) -> None:
        """Ask for another title of the design."""
        dialog = TitleDialog(self.look, self.state.title, self._host)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.presenter.rename_design(dialog.title()))
        dialog.open()

    def import_design(self) -> None:
        """Ask for a design's file and take it."""
        kinds = self.tr("Designs (*.json)")
        chosen, _kind = QFileDialog.getOpenFileName(self._host, self.tr("Import a design"), str(Path.home()), kinds)
        if chosen:
            self.presenter.import_design(Path(chosen))

    def export_design(self) -> None:
        """Ask where the design's file goes."""
        name = f"{self.state.title or 'design'}.json".replace("/", "-")
        path = ask_where(self._host, self.tr("Export this design"), name, self.tr("Designs (*.json)"))
        if path is not None:
            self.presenter.export_design(path)

    def show_code(self, text: str) -> None:
        """Show the delegate whose badge was scanned."""
        code = read_code(text).own

        def find() -> str:
            active = self._context.desk.file.read.active_badges()
            return next((delegate for delegate, badge in active.items() if badge.code == code), "")

        def found(delegate: str) -> None:
            self.presenter.show_delegate(delegate)

        def failed(error: Exception) -> None:
            raise error

        self._context.runner.read(find, found, failed)

    def help_lines(self) -> tuple[str, ...]:
        """Six lines for F1."""
        return (
            self.tr("Click something to choose it, drag it, or pull its handles. Ctrl Z takes back every step."),
            self.tr("Arrows move by 0.5 mm, with Shift 5 mm, with Alt 0.1 mm; with Ctrl they resize."),
            self.tr("Tab goes through what is on the card; Shift and click choose more than one."),
            self.tr("Ctrl and the wheel zoom, Space and a drag move the paper, Ctrl 0 fits it."),
            self.tr("Drag guides out of the rulers; things snap to them, to edges and to each other."),
            self.tr("A design that came with the program becomes one of your own with the first change."),
        )

    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Every key of the designer."""
        drawing = tuple((key_words(key), tool_words(tool)) for tool, key in TOOL_KEYS.items())
        return (
            *drawing,
            ("Ctrl Z", self.tr("Undo")),
            ("Ctrl Y", self.tr("Redo")),
            ("Ctrl C X V", self.tr("Copy, cut, paste")),
            ("Ctrl D", self.tr("Duplicate")),
            ("Del", self.tr("Delete")),
            ("Ctrl A", self.tr("Choose all")),
            ("F2", self.tr("Rename, or write its words")),
            ("Ctrl ] [", self.tr("One forward, one back")),
            ("Ctrl Shift ] [", self.tr("To the front, to the back")),
            ("Ctrl Shift L", self.tr("Lock")),
            ("Ctrl Shift H", self.tr("Hide")),
            ("Ctrl G", self.tr("Designs")),
            ("Ctrl Shift D", self.tr("All designs, drawn")),
        )

    def escape(self) -> bool:
        """Esc: give up a drag, a tool, what is chosen; whether there was anything."""
        return self.canvas.give_up()


def _clipboard_text() -> str:
    return QGuiApplication.clipboard().text()[:_LONGEST]
