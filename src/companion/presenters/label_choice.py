"""What badges are printed with at check-in: the choice of this laptop, and for whom the event prints them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from companion.domain.answers import UserError
from companion.domain.documents import StockChoice, TemplateChoice
from companion.presenters.context import ScreenContext
from companion.services import printing
from companion.services.print_work import labels
from companion.services.programme import change_event


@dataclass(frozen=True, slots=True)
class LabelChoices:
    """What can be chosen and what is. `roles` are (role, whether its badges are printed); `activities` print badges.

    `next_label` is the label of the part-used page that is printed next, on paper of several labels a page.
    """

    printers: tuple[str, ...] = ()
    templates: tuple[TemplateChoice, ...] = ()
    stocks: tuple[StockChoice, ...] = ()
    printer: str = ""
    template: str = ""
    stock: StockChoice | None = None
    next_label: int = 1
    roles: tuple[tuple[str, bool], ...] = ()
    activities: int = 0


class LabelChoice:
    """Reads and changes it. Every change counts at once."""

    def __init__(
        self, context: ScreenContext, show: Callable[[LabelChoices], None], failed: Callable[[UserError], None]
    ) -> None:
        self._context = context
        self._show = show
        self._failed = failed

    def read(self) -> None:
        """Ask printers, engine and event, which may take a moment."""
        self._context.runner.work(lambda _progress, _cancelled: self._found(), self._show, self._refused)

    def _found(self) -> LabelChoices:
        engine, settings = self._context.documents(), self._context.settings()
        choice = labels(settings, engine)
        desk = self._context.desk
        read = desk.file.read
        event = read.event()
        roles = dict.fromkeys(one.role for one in read.delegates() if one.role)
        for role in event.no_badge_roles:
            roles.setdefault(role)
        return LabelChoices(
            self._context.spooler().printers(),
            engine.templates("badge"),
            tuple(stock for stock in engine.stocks() if stock.measured),
            settings.badge_printer or settings.printer,
            "" if choice is None else choice.template,
            None if choice is None else choice.stock,
            1 if choice is None else printing.next_label(desk, choice.stock),
            tuple((role, role not in event.no_badge_roles) for role in sorted(roles, key=str.casefold)),
            sum(activity.print_badges for activity in read.activities()),
        )

    def choose(self, *, printer: str | None = None, template: str | None = None, stock: str | None = None) -> None:
        """Print with another printer, design or paper."""
        settings = self._context.settings()
        if printer is not None:
            settings = replace(settings, badge_printer=printer)
        if stock is not None:
            settings = replace(settings, label_stock=stock, label_template="")
        if template is not None:
            paper = settings.label_stock or settings.badge_stock
            settings = replace(settings, label_template=template, label_stock=paper)
        self._context.keep(settings)
        if self._context.labels is not None:
            self._context.labels.settings_changed()
        self.read()

    def start_at(self, stock: StockChoice, label: int) -> None:
        """The next free label of the page in the printer is this one."""
        self._write(lambda: printing.start_page_at(self._context.desk, stock, label))

    def print_for(self, role: str, *, wanted: bool) -> None:
        """Print badges at check-in for people of this role, or not."""

        def write() -> None:
            left_out = [one for one in self._context.desk.file.read.event().no_badge_roles if one != role]
            change_event(self._context.desk, {"no_badge_roles": left_out if wanted else [*left_out, role]})

        self._write(write)

    def _write(self, write: Callable[[], None]) -> None:
        self._context.runner.write(write, lambda _none: self.read(), self._refused)

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._failed(error)
