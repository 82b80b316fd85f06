"""For people who work on the window: every shared part, light and dark, in three languages, as pictures.

Run `python -m companion.ui.gallery --out DIR`.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.presenters.views import (
    Action,
    ActivityView,
    BannerView,
    ChipKind,
    CountView,
    Fact,
    Family,
    Mark,
    NameRow,
    NoteLine,
    ResultView,
    Shape,
    StatusView,
    StepView,
)
from companion.ui.app import make_application
from companion.ui.look import DARK, LIGHT, Look, SizeClass
from companion.ui.scanner import Scanner
from companion.ui.screen import Screen
from companion.ui.widgets import (
    ActivityChooser,
    AttendanceMarks,
    Bar,
    BarChart,
    Card,
    Chip,
    ComboBox,
    CountCard,
    Curve,
    EmptyState,
    FilterButton,
    IconButton,
    MarkLegend,
    NameList,
    PrimaryButton,
    QrView,
    QuietButton,
    RegularButton,
    ResultBand,
    ResultPanel,
    RidgesArt,
    SearchField,
    SegmentedControl,
    SkeletonRows,
    StatusRow,
    StepBar,
    StepCurve,
    Text,
)
from companion.ui.window import MainWindow

_TODAY = (
    ("陆知微", "Lu Zhiwei", Shape.TICK, Family.GO, "Desk 1", "09:24"),
    ("顾明澈", "Gu Mingche", Shape.TICK, Family.GO, "Desk 1", "09:24"),
    ("梁嘉树", "Liang Jiashu", Shape.DOUBLE_TICK, Family.AGAIN, "Desk 1", "09:23"),
    ("易南乔", "Yi Nanqiao", Shape.TICK, Family.GO, "Desk 2", "09:22"),
    ("龙清扬", "Long Qingyang", Shape.FLAG, Family.NOTE, "Desk 1", "09:21"),
    ("7720 4418 9554", "", Shape.QUESTION, Family.STOP, "Desk 1", "09:19"),
    ("温书瑶", "Wen Shuyao", Shape.TICK, Family.GO, "Desk 2", "09:20"),
)
_WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "in": "Checked in",
        "activity": "Lecture: transport and ecomobility",
        "line": "Tue 20 Oct · 09:30–12:00 · Room 301",
        "ago": "4 seconds ago",
        "of": "of 17",
        "word": "checked in",
        "tallies": ("Here", "Left", "Excused", "Unknown"),
        "still": "Still to come · 3",
        "recent": "Recent scans",
        "undo": "Undo last",
        "find": "Find a delegate: name, delegation or badge number",
        "facts": (("Role", "Delegate"), ("Group", "Group A · Bus 1"), ("Badge", "Printed Mon 08:52")),
        "place": ("Shanghai", "Transport Commission"),
        "second": "",
    },
    "zh_CN": {
        "in": "签到成功",
        "activity": "讲座：交通与绿色出行",
        "line": "10月20日 周二 · 09:30–12:00 · 301室",
        "ago": "4 秒前",
        "of": "/ 17 人",
        "word": "已签到",
        "tallies": ("在场", "已离开", "请假", "不明"),
        "still": "尚未到达 · 3",
        "recent": "最近扫码",
        "undo": "撤销上一条",
        "find": "查找代表：姓名、代表团或胸牌号码",
        "facts": (("身份", "代表"), ("分组", "A组 · 1号车"), ("胸牌", "周一 08:52 已打印")),
        "place": ("上海", "交通委员会"),
        "second": "",
    },
    "ko": {
        "in": "체크인 완료",
        "activity": "강의: 교통과 생태교통",
        "line": "10월 20일(화) · 09:30–12:00 · 301호",
        "ago": "4초 전",
        "of": "/ 17명",
        "word": "체크인",
        "tallies": ("현재", "퇴장", "사유 불참", "미확인"),
        "still": "아직 오지 않은 대표 · 3",
        "recent": "최근 스캔",
        "undo": "마지막 취소",
        "find": "대표 찾기: 이름, 대표단, 명찰 번호",
        "facts": (("구분", "대표"), ("조", "A조 · 버스 1"), ("명찰", "월 08:52 인쇄됨")),
        "place": ("상하이", "교통위원회"),
        "second": "루즈웨이",
    },
}


def results(language: str = "en") -> dict[str, ResultView]:
    """Every state of the result panel, by a short name."""
    words = _WORDS[language]
    facts = tuple(Fact(label, value, "ok" if i == 2 else "") for i, (label, value) in enumerate(words["facts"]))
    undo = (Action("other", "Not this person", "wrong-person", "F9"), Action("undo", "Undo the 09:12 check-in", "undo"))
    good = ResultView(
        family=Family.GO,
        shape=Shape.TICK,
        headline=str(words["in"]),
        subline=str(words["activity"]),
        native="陆知微",
        latin="Lu Zhiwei",
        second=str(words["second"]),
        delegation=str(words["place"][0]),
        organisation=str(words["place"][1]),
        facts=facts,
        time="09:24",
        ago=str(words["ago"]),
    )
    return {
        "good": good,
        "long": ResultView(
            family=Family.GO,
            shape=Shape.IN,
            headline=str(words["in"]),
            subline=str(words["activity"]),
            native="阿卜杜热西提·买买提明",
            latin="Abdurishit Memtimin of the Second Household",
            delegation="Ürümqi",
            organisation="Commission of Housing, Urban and Rural Development of the Region",
            facts=facts,
            time="09:24",
            ago=str(words["ago"]),
        ),
        "already": ResultView(
            family=Family.AGAIN,
            shape=Shape.DOUBLE_TICK,
            headline="Already checked in",
            subline="Nothing changed. They may go in.",
            native="梁嘉树",
            latin="Liang Jiashu",
            delegation="Guangzhou",
            organisation="Transport Bureau",
            box_icon="clock",
            do="First scan 09:12 at Desk 2 (Minseo)",
            why="12 minutes ago. If the face is different, keep the badge.",
            actions=undo,
        ),
        "unknown": ResultView(
            family=Family.STOP,
            shape=Shape.QUESTION,
            headline="Unknown badge",
            subline="Not checked in",
            caption="The scanner read",
            digits="7720 4418 9554",
            box_icon="question",
            do="This number does not belong to this event.",
            why="Look for a second badge, or ask their name and find them.",
            actions=(
                Action("find", "Find by name", "search", "Ctrl F", primary=True),
                Action("add", "Add a walk-in", "add-delegate", "Ctrl N"),
            ),
        ),
        "replaced": ResultView(
            family=Family.STOP,
            shape=Shape.CROSS,
            headline="Replaced badge",
            subline="Not checked in",
            native="黎雨桐",
            latin="Li Yutong",
            delegation="Guangzhou",
            organisation="Urban Management Bureau",
            box_icon="badges",
            do="Ask for the new badge, number ending 6318.",
            why="This one was replaced on Mon 19 Oct at 16:40: lost on the bus.",
            actions=(
                Action("same", "Same person: check in", "let-in", "F9", primary=True),
                Action("print", "Print the new badge again", "print", "F10"),
            ),
        ),
        "note": ResultView(
            family=Family.NOTE,
            shape=Shape.FLAG,
            headline="Read the note",
            plate="Checked in",
            time="09:24",
            native="龙清扬",
            latin="Long Qingyang",
            delegation="Guiyang",
            organisation="Development and Reform Commission",
            notes=(
                NoteLine("food", "Food", "nut allergy. Give the **blue** lunch voucher."),
                NoteLine("access", "Access", "sore knee. Offer the lift and a seat near the door."),
            ),
            actions=(
                Action("done", "Done, don’t show again today", "tick", "F9", primary=True),
                Action("again", "Show at the next scan"),
            ),
            aside="Delegates never see this",
        ),
        "ready": ResultView(
            family=Family.READY,
            headline="Ready to scan",
            subline="Hold the badge 10–20 cm in front of the scanner.",
            hint="No scanner? Type the badge number and press Enter.",
        ),
        "misread": ResultView(
            family=Family.AGAIN,
            shape=Shape.TURN,
            headline="Scan again",
            subline="Nothing recorded",
            caption="The scanner read",
            digits="4621 1607 6818",
            box_icon="try-again",
            do="Not read cleanly. Hold the badge flat, scan once more.",
            why="Scratched or wet? Type the 12 digits, or find them by name.",
            actions=(Action("find", "Find by name", "search", "Ctrl F"),),
        ),
        "not-saved": ResultView(
            family=Family.NOT_SAVED,
            shape=Shape.EXCLAMATION,
            headline="Not saved",
            subline="This laptop is checking nobody in",
            steps=(
                "**Send people to Desk 2.** It is working.",
                "The disk is full. Free some space, or save to a USB stick.",
                "Scan **陆知微 Lu Zhiwei** again afterwards: not recorded.",
            ),
            actions=(
                Action("again", "Try to save again", "try-again", "F9"),
                Action("elsewhere", "Save to another place", "save-elsewhere", "F10"),
            ),
        ),
        "typed": ResultView(
            family=Family.READY, headline="", caption="Badge number", digits="4621 16", subline="Then press Enter."
        ),
    }


class DeskSample(Screen):
    """A check-in desk put together from the shared parts, with invented people."""

    key = "check-in"
    desk = True

    def __init__(self, look: Look, state: str) -> None:
        super().__init__(look)
        words = _WORDS[look.language]
        self._chooser = ActivityChooser(look)
        self._chooser.show_activity(ActivityView(str(words["activity"]), str(words["line"])))
        self._status = StatusRow(look)
        self._status.show_status(
            (
                StatusView("scanner", "scanner", "Scanner", "Ready"),
                StatusView("labels", "labels", "Labels", "46 left"),
                StatusView("laptops", "laptops", "Laptops", "2 of 3 in step", trouble=True),
            )
        )
        self._status.clock.set_clock("09:24", "Desk 1 · Jiwon")
        self.top_line.addWidget(self._chooser)
        self.top_line.addStretch(1)
        self.top_line.addWidget(self._status)
        self.panel = ResultPanel(look)
        self.panel.show_result(results(look.language)[state], fresh=False)
        self._count = CountCard(look)
        tallies = tuple((word, word, number) for word, number in zip(words["tallies"], (14, 0, 0, 1), strict=True))
        self._count.show_count(CountView(14, 17, str(words["of"]), str(words["word"]), tallies))
        self._still = _ListCard(look, str(words["still"]), "", 40)
        self._still.names.set_rows(
            tuple(
                NameRow(native, native, latin, city)
                for native, latin, city in (
                    ("郑一帆", "Zheng Yifan", "Shenzhen"),
                    ("冯子墨", "Feng Zimo", "Tianjin"),
                    ("孟昭宁", "Meng Zhaoning", "Tianjin"),
                )
            )
        )
        self._recent = _ListCard(look, str(words["recent"]), str(words["undo"]), 42)
        self._recent.names.set_rows(
            tuple(
                NameRow(str(i), native, latin, desk, time, shape, family, chosen=i == 0)
                for i, (native, latin, shape, family, desk, time) in enumerate(_TODAY)
            )
        )
        self._search_card = Card(look, padding=16)
        self._search = SearchField(look, str(words["find"]), key="Ctrl F", height=48)
        self._search_card.column.addWidget(self._search)
        self._left = QVBoxLayout()
        self._left.setSpacing(16)
        self._left.addWidget(self.panel, 1)
        self._left.addWidget(self._search_card)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self._count)
        side.addWidget(self._still)
        side.addWidget(self._recent, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(self._left, 1)
        row.addWidget(self._side)
        self.set_size_class(SizeClass.NORMAL)

    def set_size_class(self, size_class: SizeClass) -> None:
        """Sizes of the kind of window."""
        super().set_size_class(size_class)
        compact = size_class is SizeClass.COMPACT
        self._side.setFixedWidth(292 if compact else 388)
        self.panel.set_size_class(size_class)
        self._count.set_size_class(size_class)
        self._status.set_size_class(size_class)
        self._still.names.set_row_height(34 if compact else 40)
        self._recent.names.set_row_height(36 if compact else 42)
        self._still.setFixedHeight(38 + self._still.names.height_of(3) + 2)


class _ListCard(Card):
    def __init__(self, look: Look, title: str, undo: str, row_height: int) -> None:
        super().__init__(look, padding=1)
        self.column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 6, 0)
        head.addWidget(Text(look, title, size=13, weight=600, colour="ink2"), 1)
        if undo:
            head.addWidget(RegularButton(look, undo, icon="undo", key="Ctrl Z", height=32))
        top = QWidget()
        top.setLayout(head)
        top.setFixedHeight(48 if undo else 37)
        self.column.addWidget(top)
        self.names = NameList(look, row_height=row_height)
        self.names.setStyleSheet("background: transparent;")
        self.column.addWidget(self.names, 1)


class PartsSample(QWidget):
    """The smaller parts, on one sheet."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setSpacing(16)
        grid.addWidget(self._controls(look), 0, 0)
        grid.addWidget(self._names(look), 0, 1)
        grid.addWidget(self._bands(look), 1, 0, 1, 2)
        grid.addWidget(self._charts(look), 2, 0)
        grid.addWidget(self._pictures(look), 2, 1)

    def _controls(self, look: Look) -> QWidget:
        card = Card(look)
        row = QHBoxLayout()
        row.setSpacing(4)
        focused = RegularButton(look, "Focused")
        self.focused = focused
        off = RegularButton(look, "Disabled")
        off.setEnabled(False)
        for button in (
            PrimaryButton(look, "Primary", key="F9"),
            RegularButton(look, "Regular"),
            QuietButton(look, "Quiet"),
            off,
            focused,
            IconButton(look, "previous", "Previous"),
        ):
            row.addWidget(button)
        row.addStretch(1)
        card.column.addLayout(row)
        fields = QHBoxLayout()
        fields.addWidget(SearchField(look, "Search", key="Ctrl F"))
        filled = FilterButton(look, "Group")
        filled.set_choices((("a", "A"), ("b", "B")), "a")
        combo = ComboBox(look)
        combo.addItem("Native name")
        for part in (FilterButton(look, "Delegation"), filled, combo):
            fields.addWidget(part)
        card.column.addLayout(fields)
        choice = QHBoxLayout()
        languages = (("en", "English"), ("zh_CN", "简体中文"), ("ko", "한국어"))
        choice.addWidget(SegmentedControl(look, languages, look.language))
        choice.addStretch(1)
        choice.addWidget(
            StepBar(look, (StepView("File", done=True), StepView("Match and check", current=True), StepView("Add")))
        )
        card.column.addLayout(choice)
        chips = QHBoxLayout()
        for kind, word in zip(ChipKind, ("Neutral", "Now", "Fits", "Replaced", "Missing", "Note"), strict=True):
            chips.addWidget(Chip(look, word, kind))
        chips.addStretch(1)
        card.column.addLayout(chips)
        marks = QHBoxLayout()
        for mark, word in zip(Mark, ("came", "late", "excused", "did not come", "not yet"), strict=True):
            marks.addWidget(MarkLegend(look, mark, word))
        marks.addWidget(AttendanceMarks(look, (Mark.CAME, Mark.CAME, Mark.LATE, Mark.ABSENT, Mark.NOT_YET)))
        marks.addStretch(1)
        card.column.addLayout(marks)
        return card

    def _names(self, look: Look) -> QWidget:
        card = Card(look)
        row = QHBoxLayout()
        row.addWidget(Text(look, "陆知微", size=52, weight=700, name=True))
        row.addWidget(Text(look, "Lu Zhiwei", size=34, weight=600, name=True))
        row.addWidget(Text(look, "루즈웨이", size=24, name=True, colour="ink2"))
        row.addStretch(1)
        card.column.addLayout(row)
        big = CountCard(look)
        tallies = (("here", "Here", 120), ("left", "Left", 3), ("excused", "Excused", 2), ("unknown", "Unknown", 1))
        big.show_count(CountView(120, 187, "of 187", "checked in", tallies))
        card.column.addWidget(big)
        full = CountCard(look)
        full.show_count(CountView(17, 17, "of 17", "checked in", tallies, "All 17 are here"))
        card.column.addWidget(full)
        return card

    def _bands(self, look: Look) -> QWidget:
        card = Card(look)
        grid = QGridLayout()
        grid.setSpacing(10)
        for i, (family, shape, headline) in enumerate(
            (
                (Family.GO, Shape.TICK, "Checked in"),
                (Family.GO, Shape.IN, "Back in"),
                (Family.GO, Shape.OUT, "Checked out"),
                (Family.NOTE, Shape.FLAG, "Read the note"),
                (Family.AGAIN, Shape.DOUBLE_TICK, "Already checked in"),
                (Family.AGAIN, Shape.TURN, "Scan again"),
                (Family.STOP, Shape.QUESTION, "Unknown badge"),
                (Family.STOP, Shape.CROSS, "Replaced or withdrawn badge"),
                (Family.STOP, Shape.ELSEWHERE, "Not on this list"),
                (Family.STOP, Shape.CLOCK, "Not open yet, already over"),
                (Family.STOP, Shape.FULL, "Full"),
                (Family.STOP, Shape.MINUS, "Cancelled"),
            )
        ):
            grid.addWidget(ResultBand(look, ResultView(family, headline, "one line below", shape)), i // 3, i % 3)
        card.column.addLayout(grid)
        return card

    def _charts(self, look: Look) -> QWidget:
        card = Card(look)
        card.column.addWidget(
            BarChart(look, tuple(Bar(n, v, 17) for n, v in (("Opening", 17), ("TOPIS", 16), ("Haneul", 13))))
        )
        points = ((5, 0), (8, 1), (13, 4), (16, 6), (18, 9), (21, 12), (24, 14), (32, 15), (39, 16), (45, 16))
        ticks = ((5, "09:05"), (15, "09:15"), (25, "09:25"), (35, "09:35"), (45, "09:45"))
        curve = Curve(points, ticks, 17, (30, "starts 09:30"), (24, 14, "14 at 09:24"))
        card.column.addWidget(StepCurve(look, curve))
        return card

    def _pictures(self, look: Look) -> QWidget:
        card = Card(look)
        row = QHBoxLayout()
        row.addWidget(RidgesArt(look, radius=14), 1)
        modules = tuple(tuple((x * y + x + y) % 3 == 0 for x in range(21)) for y in range(21))
        row.addWidget(QrView(look, modules))
        card.column.addLayout(row)
        lower = QHBoxLayout()
        empty = EmptyState(
            look, "delegates", "No delegates yet", (Action("i", "Import a list", "import", primary=True),)
        )
        lower.addWidget(empty)
        lower.addWidget(SkeletonRows(look, rows=5))
        card.column.addLayout(lower)
        return card


def desk_window(look: Look, state: str, size: QSize, *, banner: bool = False) -> MainWindow:
    """A window with the sample desk in a state."""
    window = MainWindow(look, Scanner(lambda: 0))
    window.resize(size)
    window.add_screen(DeskSample(look, state))
    window.show_screen("check-in")
    if banner:
        window.banner.put(
            BannerView(
                "printer",
                "The label printer is out of paper.",
                "Check-in goes on. 3 badges will print when paper is back.",
                (Action("other", "Print on the other printer"), Action("again", "Try again")),
            )
        )
        window.toast.say("17 badges sent to the printer", undo=True)
    return window


def _save(widget: QWidget, app: QApplication, file: Path) -> None:
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()
    for _ in range(3):
        app.processEvents()
    widget.grab().save(str(file))
    widget.close()
    widget.deleteLater()
    app.processEvents()


def main(arguments: list[str]) -> int:
    """Write the pictures; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    options.out.mkdir(parents=True, exist_ok=True)
    look = Look(reduce_motion=True)
    app = make_application(["gallery"], look)

    def save(name: str, widget: QWidget) -> None:
        _save(widget, app, options.out / f"{name}.png")

    usual = QSize(1366, 768)
    for theme in (LIGHT, DARK):
        look.set_theme(theme)
        for language in ("en", "zh_CN", "ko"):
            look.set_language(language)
            if options.only in f"parts-{theme.name}-{language}":
                sheet = PartsSample(look)
                sheet.resize(1366, 1100)
                save(f"parts-{theme.name}-{language}", sheet)
            for state in results(language):
                name = f"desk-{state}-{theme.name}-{language}"
                if options.only in name and (language == "en" or state in {"good", "long"}):
                    save(name, desk_window(look, state, usual, banner=state == "ready"))
    look.set_theme(LIGHT)
    look.set_language("en")
    for name, size in (
        ("short", (1366, 690)),
        ("compact", (1093, 614)),
        ("tall", (1920, 1080)),
        ("least", (1024, 600)),
    ):
        for state in ("good", "unknown", "note", "not-saved", "ready"):
            if options.only in f"desk-{state}-{name}":
                save(f"desk-{state}-{name}", desk_window(look, state, QSize(*size)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
