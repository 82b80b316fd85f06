"""What was found wrong by looking at every screen in three languages, and must stay right."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from companion.domain.programme import Activity, ActivityKind, Event
from companion.presenters.views import Action, ActivityView, Family, NameRow, NoteLine, ResultView, Shape
from companion.ui.look import Look, SizeClass
from companion.ui.screen import TitleBlock
from companion.ui.widgets import Button
from companion.ui.widgets.activity_list import ActivityList
from companion.ui.widgets.parts import Text
from companion.ui.widgets.result import ResultPanel
from companion.ui.widgets.result_body import _note_words
from companion.ui.widgets.result_quiet import laid_steps
from companion.ui.widgets.rows import NameList
from companion.ui.words import Words

NOTED = {
    "en": ("Delegates never see this", "Done, don’t show again today", "Show at the next scan"),
    "zh_CN": ("代表看不到此内容", "已处理，今天不再显示", "下次扫码再显示"),
    "ko": ("대표에게는 보이지 않음", "처리함, 오늘은 다시 보지 않기", "다음 스캔 때 다시 보기"),
}


@pytest.fixture
def panel(dressed: Look, qtbot: QtBot) -> ResultPanel:
    shown = ResultPanel(dressed)
    qtbot.addWidget(shown)
    shown.resize(850, 556)
    return shown


@pytest.mark.parametrize("language", NOTED)
def test_that_delegates_do_not_see_a_note_stands_beside_the_buttons(language: str, panel: ResultPanel) -> None:
    aside, done, later = NOTED[language]
    actions = (Action("done", done, "tick", "F9", primary=True), Action("later", later, "", "F10"))
    view = ResultView(
        Family.NOTE, "Read the note", shape=Shape.FLAG, native="孟昭宁", latin="Meng Zhaoning",
        notes=(NoteLine("visa", "Visa", "ask at the desk"),), actions=actions,
    )  # fmt: skip
    panel.show_result(view, fresh=False)
    buttons = panel.findChildren(Button)
    right = max(one.geometry().right() for one in buttons)
    row = QRect(0, buttons[0].geometry().top(), panel.width(), buttons[0].height())
    without = panel.grab(row).toImage()
    panel.show_result(replace(view, aside=aside), fresh=False)
    with_it = panel.grab(row).toImage()
    ratio = with_it.devicePixelRatio()
    changed = [
        x / ratio
        for x in range(with_it.width())
        if any(with_it.pixel(x, y) != without.pixel(x, y) for y in range(with_it.height()))
    ]
    assert changed, "the remark is not painted"
    assert min(changed) > right
    assert max(changed) <= panel.width() - 34


def test_no_second_gap_follows_the_colon_of_chinese() -> None:
    note = NoteLine("visa", "签证", "ask at the desk")
    assert _note_words(note, "zh_CN") == "**签证：**ask at the desk"
    assert _note_words(replace(note, kind="Visa"), "en") == "**Visa:** ask at the desk"
    assert _note_words(replace(note, kind=""), "zh_CN") == "ask at the desk"


@pytest.mark.parametrize(("language", "room"), [("en", "Room 301"), ("zh_CN", "301 会议室"), ("ko", "301호")])
def test_a_numbered_room_is_said_in_the_language_of_the_window(language: str, room: str) -> None:
    start, end = datetime(2016, 4, 26, 0, 30, tzinfo=UTC), datetime(2016, 4, 26, 3, 0, tzinfo=UTC)
    words = Words(Event("event", {"en": "Visit"}, start.date(), end.date(), "Asia/Seoul"), language)
    activity = Activity("talk", ActivityKind.REGISTRATION, {"en": "Talk"}, start, end, place="Room 301")
    assert words.activity_line(activity).endswith(f" · {room}")
    assert words.place("Garden restaurant") == "Garden restaurant"


def test_the_only_button_stands_under_the_words_in_the_middle(panel: ResultPanel) -> None:
    choose = Action("choose", "Choose an activity", "choose", "F4")
    panel.show_result(ResultView(Family.IDLE, "Nothing is on now", "Next: 14:00 Seminar", actions=(choose,)))
    (button,) = panel.findChildren(Button)
    assert abs(button.geometry().center().x() - panel.rect().center().x()) <= 1
    assert panel.height() / 2 < button.y() < panel.height() * 0.75


@pytest.mark.parametrize(("size_class", "width"), [(SizeClass.NORMAL, 850), (SizeClass.SHORT, 850)])
def test_the_steps_when_nothing_is_saved_are_large_where_there_is_room(
    size_class: SizeClass, width: int, panel: ResultPanel
) -> None:
    steps = ("**Write names on paper.** Check them in later.", "The disk is full.", "Scan **Lu Zhiwei** again.")
    panel.set_size_class(size_class)
    panel.show_result(ResultView(Family.NOT_SAVED, "Not saved", shape=Shape.EXCLAMATION, steps=steps))
    size, _gap, laid = laid_steps(panel._sight(), width - 118, 260)
    assert size == 26
    assert [step.lines for step in laid] == [1, 1, 1]
    narrow, _gap, laid = laid_steps(panel._sight(), 420, 260)
    assert 19 <= narrow < 26
    assert [step.lines for step in laid] == [1, 1, 1]


def test_a_title_without_a_line_stands_in_the_middle_of_the_row(dressed: Look, qtbot: QtBot) -> None:
    block = TitleBlock(dressed, "Settings")
    qtbot.addWidget(block)
    block.resize(300, 76)
    block.show()
    title = block.findChildren(Text)[0]
    assert abs(title.geometry().center().y() - block.rect().center().y()) <= 1
    block.set_words("Delegates", "17 people")
    qtbot.waitUntil(lambda: title.geometry().center().y() < block.rect().center().y() - 5)


def test_a_long_delegation_gives_way_to_the_names_before_it(dressed: Look, qtbot: QtBot) -> None:
    names = NameList(dressed, row_height=40)
    qtbot.addWidget(names)
    names.resize(386, 40)
    row = NameRow("1", "郑一帆", "Zheng Yifan")
    font = dressed.name_font("Zheng Yifan", 14.5, 400)
    whole = QRect(0, 0, 60 + round(QFontMetricsF(font).horizontalAdvance("郑一帆  Zheng Yifan")), 40)
    pictures = []
    for delegation in ("", "Shenzhen Guangming New District"):
        names.set_rows((replace(row, trailing=delegation),))
        pictures.append(names.grab(whole).toImage())
    assert pictures[0] == pictures[1]
    with_it = names.grab().toImage()
    names.set_rows((row,))
    assert names.grab().toImage() != with_it, "the delegation is not painted at all"


def test_the_list_of_activities_opens_on_a_whole_row(dressed: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    window.show()
    days = ("Mon 25 Apr", "Tue 26 Apr", "Wed 27 Apr")
    choices = tuple(ActivityView(f"Talk {n}", "", id=str(n), day=days[n // 6], times="09:30–10:30") for n in range(18))
    part = QWidget(window)
    part.setGeometry(20, 8, 500, 60)
    opened = ActivityList(dressed, choices[9], choices, window)
    opened.open_at(part)
    top = opened.list.visualRect(opened.list.indexAt(QPoint(8, 0)))
    assert opened.list.verticalScrollBar().value() > 0
    assert top.top() == 0
    assert opened.list.viewport().rect().contains(opened.list.visualRect(opened.list.currentIndex()))
