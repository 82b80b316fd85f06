"""The label printer on the check-in desk: its item in the status row, its banner, its panel and its keys."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from companion.domain.printing import QueueState, Why
from companion.presenters.answers import Result
from companion.presenters.context import ScreenContext
from companion.presenters.label_desk import LabelDesk, LabelRow, LabelState
from companion.presenters.views import Action, BannerView, ResultView, StatusView
from companion.ui import label_views
from companion.ui.look import Look
from companion.ui.widgets.label_panel import LabelPanel
from companion.ui.words import Words, translate

_REPRINT = "labels-reprint"
_ASKABLE = (QueueState.UNSURE, QueueState.FAILED)


class DeskLabels:
    """Goes with the desk's screen; without an open event's label printer it shows nothing."""

    def __init__(
        self,
        context: ScreenContext,
        look: Look,
        screen: QWidget,
        words: Callable[[], Words],
        redraw: Callable[[], None],
    ) -> None:
        self._context = context
        self._look = look
        self._screen = screen
        self._words = words
        self._redraw = redraw
        self._labels: LabelDesk | None = context.labels
        self.panel: LabelPanel | None = None
        self.state = LabelState()
        if self._labels is not None:
            end = self._labels.subscribe(self._show)
            screen.destroyed.connect(lambda *_: end())

    def _show(self, state: LabelState) -> None:
        self.state = state
        self.retranslate()
        self._redraw()

    def retranslate(self) -> None:
        """Every word again."""
        view = label_views.banner(self.state)
        if view is None:
            self._context.take_banner(label_views.BANNER)
        else:
            self._context.put_banner(view, self._banner_pressed)
        self._fill()

    def status(self) -> tuple[StatusView, ...]:
        """The item of the status row."""
        return label_views.status(self.state)

    def with_badge(self, view: ResultView, result: Result | None) -> ResultView:
        """An answer with its badge as it stands with the printer."""
        return label_views.with_badge(view, result, self.state, self._words())

    # --- keys ---

    def print_for(self, result: Result | None, beside: QWidget) -> None:
        """Ctrl P: the badge of whoever is on show; one that was printed is asked about; without anybody, the queue."""
        badge = None if result is None else result.badge
        row = None if badge is None else self.state.of(badge.delegate, badge.code)
        if self._labels is None or badge is None or (row is not None and row.state.is_open):
            self.open_panel(beside)
        elif badge.printed or (row is not None and row.state is QueueState.PRINTED):
            count = max(badge.printed, 0 if row is None else row.printed)
            person = None if result is None else result.reply.delegate
            self.ask_reprint(badge.delegate, "" if person is None else person.full_name, count)
        else:
            self._labels.print_badge(badge.delegate)
            self._context.toast(translate("Labels", "The badge is on its way to the printer."))

    def ask_reprint(self, delegate: str, name: str, count: int) -> None:
        """Say how often it was printed, and print again only when somebody says so."""
        labels = self._labels
        if labels is None:
            return

        def pressed(action: str) -> None:
            self._context.take_banner(_REPRINT)
            if action == "yes":
                labels.print_badge(delegate, again=True)

        view = BannerView(
            _REPRINT,
            label_views.printed_times(count),
            translate("Labels", "Print it again for {name}?").format(name=name),
            (
                Action("yes", translate("Labels", "Print again")),
                Action("no", translate("Labels", "No")),
            ),
        )
        self._context.take_banner(_REPRINT)
        self._context.put_banner(view, pressed)

    # --- banner ---

    def _banner_pressed(self, action: str) -> None:
        labels = self._labels
        if labels is None:
            return
        unsure = [row.id for row in self.state.in_state(QueueState.UNSURE)]
        match action:
            case label_views.AGAIN:
                labels.try_again()
            case label_views.OTHER:
                labels.use_other_printer()
            case label_views.CHOOSE:
                self._context.open_screen("settings", page="printing")
            case label_views.CAME_OUT:
                labels.came_out(unsure)
            case label_views.PRINT_AGAIN:
                labels.try_again(unsure)

    # --- panel ---

    def open_panel(self, beside: QWidget) -> None:
        """The queue, with a key for everything that can be done about it."""
        if self._labels is None or self.panel is not None:
            return
        panel = LabelPanel(self._look, self._screen.window())
        self.panel = panel
        panel.asked.connect(self._asked)
        panel.chosen.connect(lambda _number: self._fill_about())
        panel.gone.connect(self._closed)
        self._fill()
        panel.open_under(beside, right=True, focus=panel.list)

    def _closed(self) -> None:
        self.panel = None

    def _fill(self) -> None:
        if self.panel is None:
            return
        state = self.state
        title = translate("Labels", "Badges and the label printer")
        line = translate("Labels", "Nothing waits to be printed.")
        if state.trouble is not None:
            title = label_views.trouble_words(state.trouble)[1]
        elif state.printer:
            title = translate("Labels", "Badges print on {printer}.").format(printer=state.printer)
        if state.elsewhere:
            line = translate("Labels", "Another window of Companion prints them.")
        elif state.waiting:
            line = translate("Labels", "%n badges wait. Check-in goes on.", "", state.waiting)
        if state.roll is not None:
            line = f"{line} {translate('Labels', '%n labels are left on the roll.', '', state.roll.left)}"
        self.panel.show_queue(title, line, label_views.queue_rows(state, self._words()))
        self._fill_about()

    def _row(self) -> LabelRow | None:
        number = 0 if self.panel is None else self.panel.current()
        return next((row for row in self.state.rows if row.queued.id == number), None)

    def _fill_about(self) -> None:
        if self.panel is None:
            return
        row = self._row()
        now = None if row is None else row.queued.state
        printed = now in {QueueState.PRINTED, QueueState.GIVEN_UP}
        pause = translate("Labels", "Go on printing") if self.state.paused else translate("Labels", "Pause printing")
        again = translate("Labels", "Print again…") if now is QueueState.PRINTED else translate("Labels", "Try again")
        self.panel.show_about(
            label_views.about_row(row, self.state),
            {
                "again": (again, printed or now in {*_ASKABLE, QueueState.QUEUED}),
                "came-out": (translate("Labels", "It is there"), now is QueueState.UNSURE),
                "drop": (translate("Labels", "Drop it"), now in {*_ASKABLE, QueueState.QUEUED}),
                "other": (translate("Labels", "Other printer"), bool(self.state.other)),
                "pause": (pause, True),
                "test": (translate("Labels", "Test badge"), True),
                "roll": (translate("Labels", "Roll changed"), self.state.roll is not None),
            },
        )

    def _asked(self, act: str, number: int) -> None:
        labels, row = self._labels, self._row()
        if labels is None:
            return
        match act:
            case "again" if row is not None:
                self._again(labels, row)
            case "came-out":
                labels.came_out([number])
            case "drop":
                labels.drop([number])
            case "other":
                labels.use_other_printer()
            case "pause":
                labels.pause(not self.state.paused)
            case "test":
                labels.print_test()
            case "roll":
                labels.roll_changed()

    def _again(self, labels: LabelDesk, row: LabelRow) -> None:
        one = row.queued
        if one.state.is_open:
            labels.try_again([one.id])
        elif one.why is Why.TEST:
            labels.print_test()
        elif one.printed:
            if self.panel is not None:
                self.panel.dismiss()
            self.ask_reprint(one.delegate, "" if row.delegate is None else row.delegate.full_name, one.printed)
        else:
            labels.print_badge(one.delegate)
