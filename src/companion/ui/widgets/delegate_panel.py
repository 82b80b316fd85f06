"""The side panel of one delegate: who they are, their badge, what they came to; and the boxes to edit them in."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from companion.domain.delegates import BadgeState, DelegateStatus
from companion.presenters.delegate_form import NOTE_LENGTH, NOTE_LINES, FormFault
from companion.presenters.delegate_panel import AttendanceLine, PanelView
from companion.presenters.delegate_rows import Choices
from companion.presenters.views import ChipKind, Mark
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.widgets.buttons import Button, IconButton, PrimaryButton, QuietButton, RegularButton
from companion.ui.widgets.chips import Chip
from companion.ui.widgets.forms import Field, FormKeys
from companion.ui.widgets.parts import Card, Part, Text
from companion.ui.widgets.qr_view import QrView
from companion.ui.widgets.sheet import FLAGS
from companion.ui.widgets.signs import paint_mark
from companion.ui.words import Words

_LINE = 26
_CLOSE = 21
_QR = 118
_ROOM_FOR_KEY = 340
_ROOM_FOR_BOTH = 560


def field_words() -> dict[str, str]:
    """The words of a delegate's fields."""
    say = QCoreApplication.translate
    return {
        "name": say("DelegateFields", "Name"),
        "family": say("DelegateFields", "Family name"),
        "given": say("DelegateFields", "Given name"),
        "native": say("DelegateFields", "Native name"),
        "latin": say("DelegateFields", "Latin name"),
        "second": say("DelegateFields", "Second reading"),
        "badge_name": say("DelegateFields", "Name on the badge"),
        "organisation": say("DelegateFields", "Organisation"),
        "organisation_native": say("DelegateFields", "Organisation, native"),
        "position": say("DelegateFields", "Position"),
        "delegation": say("DelegateFields", "Delegation"),
        "delegation_native": say("DelegateFields", "Delegation, native"),
        "role": say("DelegateFields", "Role"),
        "group": say("DelegateFields", "Group"),
        "bus": say("DelegateFields", "Bus"),
        "email": say("DelegateFields", "E-mail"),
        "mobile": say("DelegateFields", "Mobile"),
        "emergency": say("DelegateFields", "Emergency contact"),
        "diet": say("DelegateFields", "Food"),
        "access": say("DelegateFields", "Access needs"),
        "attention": say("DelegateFields", "Note for the desk"),
        "languages": say("DelegateFields", "Languages"),
        "foreign_codes": say("DelegateFields", "Ticket codes"),
    }


def _fault_words(fault: FormFault) -> str:
    say = QCoreApplication.translate
    return {
        FormFault.NEEDS_NAME: say("DelegatePanel", "Type the native or the Latin name."),
        FormFault.EMAIL_UNCLEAR: say("DelegatePanel", "This does not look like an e-mail address."),
        FormFault.MOBILE_UNCLEAR: say("DelegatePanel", "This does not look like a phone number."),
        FormFault.NOTE_TOO_MANY_LINES: say("DelegatePanel", "At most %1 lines fit at the desk.").replace(
            "%1", str(NOTE_LINES)
        ),
        FormFault.NOTE_TOO_LONG: say("DelegatePanel", "At most %1 characters a line fit at the desk.").replace(
            "%1", str(NOTE_LENGTH)
        ),
    }[fault]


class NameText(Part):
    """A person's name in its own script: shrinks to 60 % of its size, then wraps; it is never cut."""

    def __init__(self, look: Look, size: float, weight: int, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._name = ""
        self._size = size
        self._weight = weight
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Show a name."""
        self._name = name
        self.setAccessibleName(name)
        self.setVisible(bool(name))
        self._fit()

    def restyle(self) -> None:
        """Measure anew."""
        self._fit()
        super().restyle()

    def sizeHint(self) -> QSize:
        """As high as it needs at this width."""
        return QSize(120, self.minimumHeight())

    def resizeEvent(self, _event: object) -> None:
        """Another width may need another height."""
        self._fit()

    def _fitting(self) -> tuple[float, bool]:
        size = self._size
        while size > self._size * 0.6:
            font = self.look.name_font(self._name, size, self._weight)
            if QFontMetricsF(font).horizontalAdvance(self._name) <= self.width() - 1:
                return size, False
            size -= 1
        return size, True

    def _fit(self) -> None:
        size, wrap = self._fitting()
        font = self.look.name_font(self._name, size, self._weight)
        metrics = QFontMetricsF(font)
        height = metrics.lineSpacing()
        if wrap:
            flags = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
            height = metrics.boundingRect(QRectF(0, 0, max(40, self.width()), 1000), flags, self._name).height()
        self.setFixedHeight(round(height * 0.94) if not wrap else round(height) + 2)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name."""
        painter = QPainter(self)
        size, wrap = self._fitting()
        painter.setFont(self.look.name_font(self._name, size, self._weight))
        painter.setPen(self.look.color("ink"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        if wrap:
            flags |= Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        painter.drawText(QRectF(self.rect()), int(flags), self._name)

    def visible_texts(self) -> tuple[str, ...]:
        """What is painted."""
        return (self._name,)


class _Lines(Part):
    """The attendance list: mark, activity, time."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._lines: tuple[AttendanceLine, ...] = ()
        self._words: dict[Mark, str] = {}
        self._line = look.px(_LINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: tuple[AttendanceLine, ...], words: dict[Mark, str]) -> None:
        self._lines = lines
        self._words = words
        self.fit()
        self.setAccessibleName(
            "; ".join(formats.labelled(self._title(line), words[line.mark], self.look.language) for line in lines)
        )
        self.update()

    def fit(self) -> None:
        """Closer lines when that saves scrolling."""
        count = max(1, len(self._lines))
        self._line = max(self.look.px(_CLOSE), min(self.look.px(_LINE), self._seen() // count))
        self.setFixedHeight(len(self._lines) * self._line)

    def restyle(self) -> None:
        self.fit()
        super().restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self.look
        height = self._line
        right = self.width() - (14 if self.height() > self._seen() else 0)
        for at, line in enumerate(self._lines):
            row = QRectF(0, at * height, right, height)
            paint_mark(painter, QRectF(row.left(), row.top(), 14, height), line.mark, look)
            quiet = line.mark is Mark.NOT_YET
            font = look.font(13, 400, tabular=True)
            painter.setFont(font)
            painter.setPen(look.color("ink3" if quiet else "ink2"))
            when = formats.day_and_time(line.at, look.language)
            width = QFontMetricsF(font).horizontalAdvance(when)
            painter.drawText(QRectF(row.right() - width, row.top(), width, height), FLAGS, when)
            title = self._title(line)
            font = look.text_font(title, 14)
            painter.setFont(font)
            painter.setPen(look.color("ink3" if quiet else "ink"))
            room = QRectF(30, row.top(), row.right() - width - 40, height)
            shown = QFontMetricsF(font).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, FLAGS, shown)

    def _seen(self) -> int:
        parent = self.parentWidget()
        return parent.height() if parent is not None else 10_000

    def _title(self, line: AttendanceLine) -> str:
        short = {"zh_CN": "zh"}.get(self.look.language, self.look.language)
        title = line.titles.get(short) or line.titles.get("en") or next(iter(line.titles.values()), "")
        # The kind is told by its place in the week; the panel is too narrow to say it on every line.
        head, colon, rest = title.partition(": ")
        shorten = colon and len(head) <= 16 and self.look.language == "en"
        return rest[:1].upper() + rest[1:] if shorten else title


class _History(Part):
    """A tinted line with an icon: the badge's history, or that the delegate was cancelled."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._tone = "again"
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 7, 10, 7)
        self._text = Text(look, size=13.5, colour="again_ink", wrap=True, parent=self)
        row.addWidget(self._text)
        self._icon = "replace"

    def say(self, text: str, tone: str, icon: str) -> None:
        self._tone, self._icon = tone, icon
        self._text.set_text(text)
        self._text.set_colour(f"{tone}_ink" if tone != "sunken" else "ink2")
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("sunken" if self._tone == "sunken" else f"{self._tone}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        ink = self.look.color("ink2" if self._tone == "sunken" else f"{self._tone}_ink")
        size = self.look.px(16)
        self.look.icons.paint(painter, QRectF(12, (self.height() - size) / 2, size, size), self._icon, ink, 2)


class Rule(Part):
    """A hairline."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setPen(QPen(self.look.color("line"), 1))
        painter.drawLine(0, 0, self.width(), 0)


class _Area(QScrollArea):
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.widget()
        if isinstance(inside, _Lines):
            inside.fit()


def scrolling(inside: QWidget, parent: QWidget) -> QScrollArea:
    """A part that scrolls inside its card, up and down only."""
    area = _Area(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area


def _inset(outer: QVBoxLayout) -> QVBoxLayout:
    """A column that stands where the bodies of buttons stand: these keep 4 px around themselves for their ring."""
    column = QVBoxLayout()
    column.setContentsMargins(4, 0, 4, 0)
    column.setSpacing(0)
    outer.addLayout(column)
    return column


class DelegatePanel(Card):
    """The panel. `saved` brings the texts of the boxes, `left` says they were left, `replaced` brings the reason."""

    edit = Signal()
    print_badge = Signal()
    check_in = Signal()
    close_panel = Signal()
    saved = Signal(dict)
    left = Signal()
    replaced = Signal(str)
    cancel_delegate = Signal()
    reinstate = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, padding=18)
        self.column.setContentsMargins(14, 14, 14, 14)
        self.column.setSpacing(0)
        self._view: PanelView | None = None
        self._choices = Choices()
        self._asking = False
        self._shown = ""
        self.why = QLineEdit()
        self._go = PrimaryButton(look)
        self.facts = QWidget(self)
        self.form = QWidget(self)
        self.column.addWidget(self.facts, 1)
        self.column.addWidget(self.form, 1)
        self._build_facts()
        self._fields: dict[str, Field] = {}
        self._said: Words | None = None
        self._role_names: dict[str, str] = {}
        self._keys = FormKeys(self.form)
        self._keys.save.connect(self._save)
        self._keys.leave.connect(self.left)
        self._build_form()
        self.form.hide()
        self.retranslate()

    def _build_facts(self) -> None:
        look = self.look
        outer = QVBoxLayout(self.facts)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        column = _inset(outer)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._chips = [Chip(look, parent=self.facts) for _ in range(3)]
        for chip in self._chips:
            top.addWidget(chip)
        top.addStretch(1)
        self._close = IconButton(look, "close", "", kind="plain", height=28, parent=self.facts)
        self._close.clicked.connect(self.close_panel)
        top.addWidget(self._close)
        column.addLayout(top)
        column.addSpacing(2)
        self._build_who(column)
        self._build_acts(outer)
        self._past = QWidget(self.facts)
        column = QVBoxLayout(self._past)
        column.setContentsMargins(4, 8, 4, 0)
        column.setSpacing(0)
        column.addWidget(Rule(look, self._past))
        column.addSpacing(10)
        head = QHBoxLayout()
        self._attendance = Text(look, size=13, weight=600, colour="ink2", parent=self._past)
        self._so_far = Text(look, size=13, weight=600, tabular=True, parent=self._past)
        head.addWidget(self._attendance)
        head.addStretch(1)
        head.addWidget(self._so_far)
        column.addLayout(head)
        column.addSpacing(2)
        self._lines = _Lines(look)
        column.addWidget(scrolling(self._lines, self._past), 1)
        outer.addWidget(self._past, 100)
        outer.addStretch(1)

    def _build_who(self, column: QVBoxLayout) -> None:
        look = self.look
        who = QHBoxLayout()
        who.setSpacing(14)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._native = NameText(look, 44, 700, self.facts)
        self._latin = NameText(look, 20, 600, self.facts)
        self._delegation = Text(look, size=14, weight=600, wrap=True, name=True, parent=self.facts)
        self._organisation = Text(look, size=14, colour="ink2", wrap=True, parent=self.facts)
        names.addWidget(self._native)
        names.addSpacing(4)
        names.addWidget(self._latin)
        names.addSpacing(6)
        names.addWidget(self._delegation)
        names.addWidget(self._organisation)
        names.addStretch(1)
        who.addLayout(names, 1)
        code = QVBoxLayout()
        code.setSpacing(5)
        self._qr = QrView(look, size=_QR, parent=self.facts)
        self._digits = Text(look, size=13, colour="ink2", tabular=True, parent=self.facts)
        self._digits.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        code.addWidget(self._qr)
        code.addWidget(self._digits)
        code.addStretch(1)
        who.addLayout(code)
        column.addLayout(who)
        column.addSpacing(8)
        self._history = _History(look, self.facts)
        column.addWidget(self._history)
        self._note = _History(look, self.facts)
        column.addSpacing(5)
        column.addWidget(self._note)
        column.addSpacing(4)

    def _build_acts(self, column: QVBoxLayout) -> None:
        look = self.look
        self._acts = QWidget(self.facts)
        acts = QVBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(0)
        both = QHBoxLayout()
        both.setSpacing(0)
        self._edit = RegularButton(look, icon="edit", key="F2", parent=self._acts)
        self._print = RegularButton(look, icon="print", key="Ctrl P", parent=self._acts)
        self._replace = RegularButton(look, icon="replace", parent=self._acts)
        self._check_in = RegularButton(look, icon="check-in", key="F9", parent=self._acts)
        for button in (self._edit, self._print, self._replace, self._check_in):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        both.addWidget(self._edit, 1)
        both.addWidget(self._print, 1)
        acts.addLayout(both)
        acts.addWidget(self._replace)
        acts.addWidget(self._check_in)
        self._check_in.clicked.connect(self.check_in)
        self._edit.clicked.connect(self.edit)
        self._print.clicked.connect(self.print_badge)
        self._replace.clicked.connect(self._pressed_replace)
        column.addWidget(self._acts)
        self._ask = self._build_question()
        column.addWidget(self._ask)

    def _build_question(self) -> QWidget:
        ask = QWidget(self.facts)
        outer = QVBoxLayout(ask)
        outer.setContentsMargins(0, 6, 0, 0)
        outer.setSpacing(4)
        column = _inset(outer)
        column.setSpacing(6)
        self._why_word = Text(self.look, size=15, weight=600, parent=ask)
        self._why_detail = Text(self.look, size=13, colour="ink2", wrap=True, parent=ask)
        self._reasons = QHBoxLayout()
        self._reasons.setSpacing(0)
        self._reason_buttons = [RegularButton(self.look, height=36, parent=ask) for _ in range(3)]
        for button in self._reason_buttons:
            button.clicked.connect(lambda _c=False, b=button: self.why.setText(b.text()))
            self._reasons.addWidget(button)
        self._reasons.addStretch(1)
        self.why.textChanged.connect(lambda text: self._go.setEnabled(bool(text.strip())))
        self.why.returnPressed.connect(self._replace_now)
        column.addWidget(self._why_word)
        column.addWidget(self._why_detail)
        outer.addLayout(self._reasons)
        _inset(outer).addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._replace_now)
        self._keep = QuietButton(self.look, parent=ask)
        self._keep.clicked.connect(self.leave_question)
        row.addWidget(self._go)
        row.addWidget(self._keep)
        row.addStretch(1)
        outer.addLayout(row)
        ask.hide()
        return ask

    def _build_form(self) -> None:
        look = self.look
        outer = QVBoxLayout(self.form)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        column = _inset(outer)
        outer.setStretchFactor(column, 1)
        column.setSpacing(6)
        self._form_title = Text(look, size=20, weight=600, elide=True, parent=self.form)
        column.addWidget(self._form_title)
        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(9)
        self._boxes = inside
        self._form_area = scrolling(inside, self.form)
        column.addWidget(self._form_area, 1)
        self._cancel_delegate = Button(look, kind="quiet", icon="cancelled", height=36, parent=self.form)
        self._cancel_delegate.clicked.connect(self._pressed_cancel)
        outer.addWidget(self._cancel_delegate, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._save_button = PrimaryButton(look, key="Ctrl S", parent=self.form)
        self._leave_button = RegularButton(look, parent=self.form)
        self._save_button.clicked.connect(self._save)
        self._leave_button.clicked.connect(self.left)
        row.addWidget(self._save_button, 1)
        row.addWidget(self._leave_button)
        outer.addLayout(row)

    # what is shown

    def show_panel(self, view: PanelView, choices: Choices, said: Words | None) -> None:
        """Show a delegate, or their boxes; `said` names roles and buses."""
        before = self._view
        self._said = said
        self._view, self._choices = view, choices
        self.form.setVisible(view.editing)
        self.facts.setVisible(not view.editing)
        if view.editing:
            if before is None or not before.editing or before.delegate.id != view.delegate.id:
                self._fill_form(view)
            self._show_faults(view)
            return
        if self._shown != view.delegate.id:
            self.leave_question()
        self._shown = view.delegate.id
        self._show_facts(view)

    def _show_facts(self, view: PanelView) -> None:
        person = view.delegate
        words = ["", "", ""]
        if self._said is not None:
            words = [self._said.role(person), self._said.group(person.group), self._said.bus(person.bus)]
        for chip, word in zip(self._chips, words, strict=True):
            chip.show_chip(word, ChipKind.NEUTRAL)
            chip.setVisible(bool(word))
        self._native.set_name(person.native or person.latin)
        self._latin.set_name(person.latin if person.native else "")
        delegation = " ".join(part for part in (person.delegation, person.delegation_native) if part)
        self._delegation.set_text(delegation)
        self._delegation.setVisible(bool(delegation))
        organisation = person.organisation or person.organisation_native
        self._organisation.set_text(self._said.organisation(person) if self._said is not None else organisation)
        self._organisation.setVisible(bool(person.organisation or person.organisation_native))
        self._qr.setVisible(bool(view.modules))
        self._qr.show_code(view.modules, self.tr("Badge number %1").replace("%1", view.digits))
        self._digits.set_text(view.digits)
        self._show_history(view)
        note = " · ".join(line for line in person.attention.splitlines() if line)
        self._note.say(note, "note", "note-flag")
        cancelled = person.status is DelegateStatus.CANCELLED
        self._replace.set_text(self.tr("Reinstate") if cancelled else self.tr("Replace badge…"))
        self._replace.set_icon("undo" if cancelled else "replace")
        self._check_in.setVisible(not cancelled)
        roomy = self.width() >= _ROOM_FOR_KEY
        self._edit.set_key("F2" if roomy else "")
        self._print.set_key("Ctrl P" if roomy else "")
        self._print.setEnabled(not cancelled and view.badge is not None and view.badge.state is BadgeState.ACTIVE)
        self._show_question()
        self._so_far.set_text(
            self.tr("%1 of %2 so far").replace("%1", str(view.came)).replace("%2", str(view.so_far))
            if view.so_far
            else ""
        )
        self._lines.show_lines(view.lines, self._mark_words())

    def _show_history(self, view: PanelView) -> None:
        person, badge, ended = view.delegate, view.badge, view.ended
        language = self.look.language
        if person.status is DelegateStatus.CANCELLED:
            when = formats.day_and_time(view.cancelled_at, language) if view.cancelled_at else ""
            text = (
                self.tr("Cancelled by %1, %2.").replace("%1", person.cancelled_by).replace("%2", when)
                if person.cancelled_by
                else self.tr("Cancelled, %1.").replace("%1", when)
            )
            self._history.say(text, "stop", "cancelled")
        elif badge is None or badge.state is not BadgeState.ACTIVE:
            self._history.say(self.tr("No badge is valid. Replace it to give them a new number."), "stop", "close")
        elif ended is not None and ended.ended_at is not None:
            reason = ended.reason.strip(". ")
            text = self.tr("Badge %1. %3, %2.") if reason else self.tr("Badge %1, since %2.")
            text = text.replace("%1", str(badge.number)).replace("%2", formats.day_and_time(ended.ended_at, language))
            self._history.say(text.replace("%3", reason[:1].upper() + reason[1:]), "again", "replace")
        elif not badge.printed:
            self._history.say(self.tr("Not printed yet."), "sunken", "print")
        elif badge.printed > 1 and badge.printed_at is not None:
            text = self.tr("Printed %n times, last on %1.", "", badge.printed)
            self._history.say(text.replace("%1", formats.day_and_time(badge.printed_at, language)), "sunken", "printed")
        elif badge.printed_at is not None:
            text = self.tr("Printed on %1.").replace("%1", formats.day_and_time(badge.printed_at, language))
            self._history.say(text, "sunken", "printed")
        else:
            self._history.say("", "sunken", "printed")

    def _mark_words(self) -> dict[Mark, str]:
        return {
            Mark.CAME: self.tr("came"),
            Mark.LATE: self.tr("late"),
            Mark.EXCUSED: self.tr("excused"),
            Mark.ABSENT: self.tr("did not come"),
            Mark.NOT_YET: self.tr("not yet"),
        }

    # the question

    def ask_why(self) -> None:
        """Ask the one question before a badge is replaced."""
        if self._view is None or self._view.editing or self._view.delegate.status is DelegateStatus.CANCELLED:
            return
        self._asking = True
        self.why.clear()
        self._show_question()
        self.why.setFocus()

    def leave_question(self) -> bool:
        """Keep the badge as it is; whether the question stood there."""
        was, self._asking = self._asking, False
        self._show_question()
        return was

    def _show_question(self) -> None:
        self._acts.setVisible(not self._asking)
        self._ask.setVisible(self._asking)
        self._past.setVisible(not self._asking or self.height() >= _ROOM_FOR_BOTH)

    @property
    def asking(self) -> bool:
        """Whether the question stands there."""
        return self._asking

    def _pressed_replace(self) -> None:
        if self._view is not None and self._view.delegate.status is DelegateStatus.CANCELLED:
            self.reinstate.emit()
        else:
            self.ask_why()

    def _replace_now(self) -> None:
        why = self.why.text().strip()
        if why and self._asking:
            self.leave_question()
            self.replaced.emit(why)

    # the form

    def _fill_form(self, view: PanelView) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._fields = {}
        words = field_words()
        said = self._said
        self._role_names = {said.role_name(role) if said is not None else role: role for role in self._choices.roles}
        half = {"native", "latin", "second", "badge_name", "group", "bus", "delegation", "delegation_native"}
        lists = {
            "delegation": self._choices.delegations,
            "group": self._choices.groups,
            "role": tuple(self._role_names),
        }
        row = place = 0
        for name, text in view.texts.items():
            word = words.get(name, name.removeprefix("custom."))
            box = Field(
                self.look, word, lines=3 if name == "attention" else 1, choices=lists.get(name), parent=self._boxes
            )
            box.set_text(said.role_name(text) if name == "role" and said is not None else text)
            self._keys.watch(box.box)
            self._fields[name] = box
            if name in half:
                self._grid.addWidget(box, row, place, Qt.AlignmentFlag.AlignTop)
                row, place = (row + 1, 0) if place else (row, 1)
            else:
                if place:
                    row, place = row + 1, 0
                self._grid.addWidget(box, row, 0, 1, 2)
                row += 1
        self._grid.setRowStretch(row, 1)
        self._form_area.verticalScrollBar().setValue(0)
        self._form_title.set_text(self.tr("New delegate") if view.adding else view.delegate.full_name)
        self._save_button.set_text(self.tr("Add delegate") if view.adding else self.tr("Save"))
        self._save_button.set_key("Ctrl S" if self.width() >= _ROOM_FOR_KEY else "")
        cancelled = view.delegate.status is DelegateStatus.CANCELLED
        self._cancel_delegate.setVisible(not view.adding and not cancelled)
        first = self._fields.get("native")
        if first is not None:
            first.box.setFocus()

    def _show_faults(self, view: PanelView) -> None:
        for name, box in self._fields.items():
            fault = view.faults.get(name)
            box.set_fault(_fault_words(fault) if fault is not None else "")
        wrong = next((box for name, box in self._fields.items() if name in view.faults), None)
        if wrong is not None:
            self._form_area.ensureWidgetVisible(wrong)
            wrong.box.setFocus()

    def texts(self) -> dict[str, str]:
        """What stands in the boxes."""
        texts = {name: box.text() for name, box in self._fields.items()}
        if "role" in texts:
            texts["role"] = self._role_names.get(texts["role"], texts["role"])
        return texts

    def field(self, name: str) -> Field:
        """One box of the form."""
        return self._fields[name]

    def save(self) -> None:
        """As if Save was pressed."""
        self._save()

    def _save(self) -> None:
        if self._view is not None and self._view.editing:
            self.saved.emit(self.texts())

    def _pressed_cancel(self) -> None:
        self.left.emit()
        self.cancel_delegate.emit()

    def retranslate(self) -> None:
        """Own words."""
        self._close.set_word(self.tr("Close"))
        self._edit.set_text(self.tr("Edit"))
        self._print.set_text(self.tr("Print"))
        self._check_in.set_text(self.tr("Check in now"))
        self._attendance.set_text(self.tr("Attendance"))
        self._why_word.set_text(self.tr("Why?"))
        self._why_detail.set_text(self.tr("The old number stops working on all desks."))
        for button, word in zip(
            self._reason_buttons, (self.tr("Lost"), self.tr("Damaged"), self.tr("Misspelt")), strict=True
        ):
            button.set_text(word)
        self.why.setAccessibleName(self.tr("Why the badge is replaced"))
        self._go.set_text(self.tr("Replace and print"))
        self._keep.set_text(self.tr("Keep it"))
        self._leave_button.set_text(self.tr("Do not save"))
        self._cancel_delegate.set_text(self.tr("They are not coming"))
        if self._view is not None:
            self._replace.set_text(self.tr("Replace badge…"))
            if not self._view.editing:
                self._show_facts(self._view)
            else:
                words = field_words()
                for name, box in self._fields.items():
                    box.set_word(words.get(name, name.removeprefix("custom.")))
