"""The shared parts: they fit in three languages, work from the keyboard, and say what they are."""

from dataclasses import replace
from io import BytesIO
from itertools import combinations, islice, pairwise

import pytest
import qrcode
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtCore import QBuffer, QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from companion.domain.rollcall import Standing
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
from companion.ui.look import DARK, LIGHT, Look, SizeClass, Theme
from companion.ui.widgets import (
    ActivityChooser,
    Banner,
    Button,
    Chip,
    CountCard,
    FilterButton,
    IconButton,
    NameList,
    PdfView,
    PrimaryButton,
    QrView,
    RegularButton,
    ResultPanel,
    SearchField,
    SegmentBar,
    SegmentedControl,
    StatusItem,
    StepBar,
    Text,
    Toast,
    paint_mark,
    paint_sign,
)
from companion.ui.widgets.charts import _levels
from companion.ui.widgets.framed_dialog import FramedDialog
from companion.ui.widgets.result_sight import wrapped
from companion.ui.widgets.rich_line import Paragraph, plain, runs
from companion.ui.widgets.roll_tiles import RollTiles, SectionView, TileView

HEADLINES = [
    "Checked in", "签到成功", "체크인 완료", "Read the note", "请看备注", "메모 확인", "Already checked in", "已签到过",
    "이미 체크인됨", "Unknown badge", "无法识别", "알 수 없는 명찰", "Replaced badge", "胸牌已更换", "교체된 명찰",
    "Not on this list", "不在本名单", "명단에 없음", "Scan again", "请重新扫码", "다시 스캔", "Checked out", "已签退",
    "체크아웃 완료", "Not open yet", "尚未开始", "아직 시작 전", "Full", "已满员", "정원 초과", "Cancelled", "已取消",
    "취소됨", "Not saved", "未保存", "저장 안 됨",
]  # fmt: skip
"""The result words of the design (ui.md section 10)."""

ROOMS = {
    SizeClass.NORMAL: QSize(850, 556),
    SizeClass.SHORT: QSize(850, 480),
    SizeClass.COMPACT: QSize(608, 416),
    SizeClass.TALL: QSize(1020, 650),
}


def colours(widget: QWidget) -> set[str]:
    """Every colour a part paints, as #rrggbb."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def spoken(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Name and role as a screen reader gets them."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name), face.role()


# --- buttons and fields ---


def test_space_presses_a_button_and_enter_does_not(dressed: Look, qtbot: QtBot) -> None:
    button = PrimaryButton(dressed, "Print 17 badges", icon="print", key="Ctrl P")
    qtbot.addWidget(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.keyClick(button, Qt.Key.Key_Enter)
    assert pressed == []
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 1
    assert spoken(button) == ("Print 17 badges", QAccessible.Role.Button)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_part_with_the_keyboard_wears_the_ring(dressed: Look, qtbot: QtBot, theme: Theme) -> None:
    dressed.set_theme(theme)
    button = RegularButton(dressed, "Regular")
    qtbot.addWidget(button)
    button.show()
    button.clearFocus()
    ring = dressed.color("accent").name()
    without = ring in colours(button)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert not without
    assert ring in colours(button)


def test_a_button_has_room_for_its_words_icon_and_key(look: Look, qtbot: QtBot) -> None:
    plain_button = RegularButton(look, "Find by name")
    full = RegularButton(look, "Find by name", icon="search", key="Ctrl F")
    for button in (plain_button, full):
        qtbot.addWidget(button)
    assert full.sizeHint().width() > plain_button.sizeHint().width() + 40
    assert plain_button.minimumSizeHint() == plain_button.sizeHint()


def test_a_button_of_only_an_icon_has_a_word(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "close", "Close", key="Esc")
    qtbot.addWidget(button)
    assert spoken(button)[0] == "Close"
    assert button.toolTip() == "Close  Esc"


def test_the_search_box_hands_arrows_and_enter_to_its_list(dressed: Look, qtbot: QtBot) -> None:
    field = SearchField(dressed, "Name or badge number", key="Ctrl F")
    qtbot.addWidget(field)
    field.show()
    moves: list[int] = []
    entered: list[str] = []
    left: list[bool] = []
    field.moved.connect(moves.append)
    field.entered.connect(entered.append)
    field.left.connect(lambda: left.append(True))
    QTest.keyClicks(field.box, "lzw")
    QTest.keyClick(field.box, Qt.Key.Key_Down)
    QTest.keyClick(field.box, Qt.Key.Key_Up)
    QTest.keyClick(field.box, Qt.Key.Key_Return)
    assert (moves, entered) == ([1, -1], ["lzw"])
    QTest.keyClick(field.box, Qt.Key.Key_Escape)
    assert (field.text(), left) == ("", [])
    QTest.keyClick(field.box, Qt.Key.Key_Escape)
    assert left == [True]
    assert spoken(field.box)[0] == "Name or badge number"


def test_a_filter_says_its_choice_and_clears_by_key_and_by_its_cross(dressed: Look, qtbot: QtBot) -> None:
    button = FilterButton(dressed, "Group")
    qtbot.addWidget(button)
    button.set_choices((("a", "A"), ("b", "B")))
    button.show()
    told: list[str] = []
    button.chosen.connect(told.append)
    assert spoken(button)[0] == "Group"
    button.set_value("b")
    assert spoken(button)[0] == "Group: B"
    button.resize(button.sizeHint())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() - 8, 12))
    button.set_value("a")
    QTest.keyClick(button, Qt.Key.Key_Delete)
    assert told == ["b", "", "a", ""]


def test_segments_are_chosen_by_click_and_by_arrow(dressed: Look, qtbot: QtBot) -> None:
    control = SegmentedControl(dressed, (("en", "English"), ("zh_CN", "简体中文"), ("ko", "한국어")), "en")
    qtbot.addWidget(control)
    control.show()
    told: list[str] = []
    control.chosen.connect(told.append)
    segments = [child for child in control.children() if isinstance(child, QWidget)]
    QTest.mouseClick(segments[2], Qt.MouseButton.LeftButton)
    assert (control.value(), told) == ("ko", ["ko"])
    control.activateWindow()
    segments[2].setFocus()
    qtbot.waitUntil(segments[2].hasFocus)
    QTest.keyClick(segments[2], Qt.Key.Key_Left)
    assert (control.value(), told) == ("zh_CN", ["ko", "zh_CN"])
    assert spoken(segments[1]) == ("简体中文", QAccessible.Role.RadioButton)


# --- the result panel ---


def result(family: Family, headline: str, **more: object) -> ResultView:
    values: dict[str, object] = {"family": family, "headline": headline, "shape": Shape.TICK} | more
    return ResultView(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize("size_class", list(SizeClass))
def test_every_headline_fits_one_line_in_every_window(look: Look, qtbot: QtBot, size_class: SizeClass) -> None:
    panel = ResultPanel(look)
    qtbot.addWidget(panel)
    panel.resize(ROOMS[size_class])
    panel.set_size_class(size_class)
    sight = panel._sight()
    sizes = sight.sizes
    time = (
        QFontMetricsF(look.font(40, 600)).horizontalAdvance("09:24") + 16 if size_class is not SizeClass.COMPACT else 0
    )
    room = panel.width() - 2 * sizes.padding - sizes.sign - 8 - 30 - time
    for headline in HEADLINES:
        font = sight.fitted(headline, sizes.headline, 700, room, smallest=0.84, tracking=-0.03)
        assert QFontMetricsF(font).horizontalAdvance(headline) <= room, headline
        if size_class is SizeClass.COMPACT:
            assert font.pixelSize() >= 44, headline


@pytest.mark.parametrize(
    ("family", "token"),
    [(Family.GO, "go_fill"), (Family.NOTE, "note_fill"), (Family.AGAIN, "again_fill"), (Family.STOP, "stop_fill")],
)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_result_is_painted_in_its_family(look: Look, qtbot: QtBot, family: Family, token: str, theme: Theme) -> None:
    look.set_theme(theme)
    panel = ResultPanel(look)
    qtbot.addWidget(panel)
    panel.resize(850, 556)
    panel.show_result(result(family, "Headline", native="陆知微", latin="Lu Zhiwei"), fresh=False)
    painted = colours(panel)
    assert look.color(token).name() in painted
    others = {"go_fill", "note_fill", "again_fill", "stop_fill"} - {token}
    assert not painted & {look.color(other).name() for other in others}


def test_not_saved_paints_the_whole_panel(look: Look, qtbot: QtBot) -> None:
    panel = ResultPanel(look)
    qtbot.addWidget(panel)
    panel.resize(850, 556)
    panel.show_result(
        result(Family.NOT_SAVED, "Not saved", steps=("**Send people to Desk 2.** It works.",)), fresh=False
    )
    image = panel.grab().toImage()
    assert all(image.pixelColor(x, y).name() == LIGHT.stop_fill.lower() for x, y in ((60, 500), (820, 540), (425, 520)))


def test_two_buttons_answer_to_f9_and_f10_and_to_a_click(dressed: Look, qtbot: QtBot) -> None:
    panel = ResultPanel(dressed)
    qtbot.addWidget(panel)
    panel.resize(850, 556)
    panel.show()
    told: list[str] = []
    panel.pressed.connect(told.append)
    actions = (Action("let-in", "Let them in here", key="F9", primary=True), Action("move", "Move them to Group A"))
    panel.show_result(result(Family.STOP, "Not on this list", actions=actions))
    assert panel.press(0)
    assert panel.press(1)
    assert not panel.press(2)
    buttons = panel.findChildren(Button)
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert told == ["let-in", "move", "let-in"]
    panel.show_result(result(Family.GO, "Checked in"))
    assert not panel.press(0)


def test_a_result_is_one_sentence_for_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    panel = ResultPanel(look)
    qtbot.addWidget(panel)
    sentence = "Checked in: Lu Zhiwei, Shanghai, 14 of 17"
    panel.show_result(result(Family.GO, "Checked in", announcement=sentence))
    assert spoken(panel)[0] == sentence


def test_the_time_since_counts_up_without_a_new_result(look: Look, qtbot: QtBot) -> None:
    panel = ResultPanel(look)
    qtbot.addWidget(panel)
    view = result(Family.GO, "Checked in", ago="4 seconds ago", time="09:24")
    panel.show_result(view)
    panel.set_ago("5 seconds ago")
    assert panel.view.ago == "5 seconds ago"
    assert panel.view.headline == "Checked in"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    name=st.one_of(
        st.text("陆知微梁嘉树阿卜杜热西提买明", min_size=1, max_size=24),
        st.lists(st.text("abcdefghilmnorstu", min_size=1, max_size=12), min_size=1, max_size=6).map(" ".join),
    )
)
def test_names_are_wrapped_and_never_cut(look: Look, name: str) -> None:
    font = look.name_font(name, 70)
    rows = wrapped(name, font, 700)
    assert "".join(rows).replace(" ", "") == name.replace(" ", "")
    assert all(QFontMetricsF(font).horizontalAdvance(row) <= 700 or " " not in row for row in rows)


@settings(max_examples=60, deadline=None)
@given(st.text("ab *", max_size=30))
def test_bold_marks_never_eat_words(text: str) -> None:
    assert plain(text).replace("*", "") == text.replace("*", "")
    assert "".join(run.text for run in runs(text)) == plain(text)


def test_long_advice_is_wrapped_and_takes_more_room(look: Look) -> None:
    short = Paragraph(look, "Ask for the **new** badge.", 22, 700)
    long = Paragraph(look, "Ask for the **new** badge. " * 6, 22, 700)
    assert short.lines == 1
    assert long.lines > 1
    assert long.height == pytest.approx(short.height * long.lines)
    assert long.width <= 700


# --- signs and marks differ without colour ---


def _grey(key: Shape | Mark, look: Look) -> bytes:
    image = QImage(48, 48, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    if isinstance(key, Shape):
        paint_sign(painter, QRectF(4, 4, 40, 40), key, QColor("#606060"), QColor("white"))
    else:
        paint_mark(painter, QRectF(0, 0, 48, 48), key, look, QColor("#606060"))
    painter.end()
    return bytes(image.constBits())


def test_every_sign_and_every_mark_differs_in_grey(look: Look) -> None:
    shapes = [shape for shape in Shape if shape is not Shape.NONE]
    assert len({_grey(shape, look) for shape in shapes}) == len(shapes)
    assert len({_grey(mark, look) for mark in Mark}) == len(Mark)


# --- counts, lists, status ---


def test_a_patient_search_box_tells_what_stays_and_not_what_a_scan_left_for_a_moment(
    dressed: Look, qtbot: QtBot
) -> None:
    field = SearchField(dressed, "Name or badge number", patient=True)
    qtbot.addWidget(field)
    field.show()
    told: list[str] = []
    field.changed.connect(told.append)
    field.entered.connect(lambda text: told.append(f"{text}, entered"))
    field.moved.connect(lambda step: told.append(f"moved {step}"))
    QTest.keyClicks(field.box, "k7f2q")
    assert field.waits
    field.clear()
    assert not field.waits
    QTest.keyClicks(field.box, "ki")
    qtbot.waitUntil(lambda: not field.waits)
    assert told == ["ki"]
    QTest.keyClicks(field.box, "m")
    QTest.keyClick(field.box, Qt.Key.Key_Down)
    QTest.keyClicks(field.box, " s")
    QTest.keyClick(field.box, Qt.Key.Key_Return)
    assert told[1:] == ["kim", "moved 1", "kim s", "kim s, entered"]
    QTest.keyClick(field.box, Qt.Key.Key_Escape)
    assert told[5:] == [""]


def test_a_count_that_grows_is_not_painted_before_its_turn(dressed: Look, qtbot: QtBot) -> None:
    painted: list[int] = []

    class Watched(SegmentBar):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            painted.append(self.value())
            super().paintEvent(event)

    bar = Watched(dressed)
    qtbot.addWidget(bar)
    bar.show()
    qtbot.waitUntil(lambda: bool(painted))
    painted.clear()
    for here in range(1, 9):
        bar.set_count(here, 8)
    assert painted == []
    qtbot.waitUntil(lambda: painted == [8])


def test_the_segment_bar_shows_a_cell_per_person_and_says_its_value(look: Look, qtbot: QtBot) -> None:
    bar = SegmentBar(look)
    qtbot.addWidget(bar)
    bar.resize(346, 14)
    bar.set_count(14, 17)
    image = bar.grab().toImage()
    row = [image.pixelColor(x, 7).name() == LIGHT.go_fill.lower() for x in range(346)]
    cells = sum(1 for before, now in zip([False, *row], row, strict=False) if now and not before)
    assert cells == 14
    face = QAccessible.queryAccessibleInterface(bar)
    assert face.role() == QAccessible.Role.ProgressBar
    assert face.valueInterface().currentValue() == 14
    assert face.valueInterface().maximumValue() == 17


def test_above_forty_people_the_bar_is_plain(look: Look, qtbot: QtBot) -> None:
    bar = SegmentBar(look)
    qtbot.addWidget(bar)
    bar.resize(400, 14)
    bar.set_count(50, 100)
    image = bar.grab().toImage()
    row = [image.pixelColor(x, 7).name() == LIGHT.go_fill.lower() for x in range(400)]
    assert sum(row) == pytest.approx(200, abs=3)
    assert row.index(False, 5) == pytest.approx(200, abs=3)


def test_an_empty_list_fills_nothing(look: Look, qtbot: QtBot) -> None:
    bar = SegmentBar(look)
    qtbot.addWidget(bar)
    bar.resize(200, 14)
    bar.set_count(0, 0)
    assert LIGHT.go_fill.lower() not in colours(bar)


@pytest.mark.parametrize("number", [17, 2_000, 20_000])
def test_no_count_is_ever_cut(look: Look, qtbot: QtBot, number: int) -> None:
    card = CountCard(look)
    qtbot.addWidget(card)
    card.set_size_class(SizeClass.COMPACT)
    card.resize(292, card.sizeHint().height())
    words = ("Here", "Left", "Excused", "Unknown")
    numbers = (number * 6 // 10, number // 4, number // 20, number // 10)
    tally_views = tuple((word, word, one) for word, one in zip(words, numbers, strict=True))
    card.show_count(CountView(numbers[0], number, f"of {number}", "checked in", tally_views))
    card.show()
    names = [f"{word} {one}" for word, one in zip(words, numbers, strict=True)]
    tallies = [part for part in card.findChildren(QWidget) if part.accessibleName() in names]
    assert [tally.accessibleName() for tally in tallies] == names
    qtbot.waitUntil(lambda: all(tally.width() > 20 for tally in tallies))
    holder = tallies[0].parentWidget()
    assert holder is not None
    assert all(tally.width() >= tally.sizeHint().width() for tally in tallies)
    assert max(tally.geometry().right() for tally in tallies) < holder.width()
    ends = sorted((tally.x(), tally.geometry().right()) for tally in tallies)
    assert all(before[1] < after[0] for before, after in pairwise(ends))


def test_each_tally_opens_its_names(dressed: Look, qtbot: QtBot) -> None:
    card = CountCard(dressed)
    qtbot.addWidget(card)
    card.resize(388, 146)
    tallies = (("here", "Here", 14), ("left", "Left", 0), ("excused", "Excused", 0), ("unknown", "Unknown", 1))
    card.show_count(CountView(14, 17, "of 17", "checked in", tallies))
    card.show()
    told: list[str] = []
    card.opened.connect(told.append)
    for tally in card._tallies:
        QTest.mouseClick(tally, Qt.MouseButton.LeftButton)
    assert told == ["here", "left", "excused", "unknown"]
    assert spoken(card)[0] == "14 of 17 checked in"
    card.show_count(CountView(17, 17, "of 17", "checked in", tallies, complete="All 17 are here"))
    assert spoken(card)[0] == "All 17 are here"
    assert dressed.color("go_soft").name() in colours(card)


def test_a_list_of_names_shows_whole_rows_and_is_chosen_by_click_and_space(dressed: Look, qtbot: QtBot) -> None:
    names = NameList(dressed, row_height=42)
    qtbot.addWidget(names)
    names.set_rows(tuple(NameRow(str(i), f"姓名{i}", f"Name {i}", "Desk 1", "09:24") for i in range(20)))
    names.resize(388, 300)
    names.show()
    assert names.whole_rows(300) == 7
    assert names.viewport().height() == 7 * 42
    told: list[str] = []
    names.chosen.connect(told.append)
    third = names.visualRect(names.rows.index(2))
    QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=third.center())
    QTest.keyClick(names, Qt.Key.Key_Down)
    QTest.keyClick(names, Qt.Key.Key_Space)
    QTest.keyClick(names, Qt.Key.Key_Return)
    assert told == ["2", "3"]
    assert names.rows.data(names.rows.index(2)) == "姓名2, Name 2, Desk 1, 09:24"


def test_the_cursor_stays_on_its_person_when_rows_move(look: Look, qtbot: QtBot) -> None:
    names = NameList(look)
    qtbot.addWidget(names)
    names.set_rows((NameRow("a", "甲"), NameRow("b", "乙")))
    names.setCurrentIndex(names.rows.index(1))
    names.set_rows((NameRow("new", "新"), NameRow("a", "甲"), NameRow("b", "乙")))
    assert names.currentIndex().row() == 2


def test_a_status_speaks_and_shows_words_in_compact_windows_only_in_trouble(look: Look, qtbot: QtBot) -> None:
    well = StatusItem(look, StatusView("labels", "labels", "Labels", "46 left"))
    trouble = StatusItem(look, StatusView("labels", "labels", "Labels", "Paper out", trouble=True))
    for item in (well, trouble):
        qtbot.addWidget(item)
        item.set_words(False)
    assert well.sizeHint().width() < 50 < trouble.sizeHint().width()
    assert spoken(trouble)[0] == "Labels: Paper out"
    trouble.resize(trouble.sizeHint())
    well.resize(well.sizeHint())
    assert LIGHT.again_fill.lower() in colours(trouble)
    assert LIGHT.again_fill.lower() not in colours(well)


def test_the_chooser_says_whether_staff_chose(look: Look, qtbot: QtBot) -> None:
    chooser = ActivityChooser(look)
    qtbot.addWidget(chooser)
    chooser.show_activity(ActivityView("Seminar", "Thu 22 Oct · 14:00–17:00", id="seminar"))
    by_clock = spoken(chooser)[0]
    chooser.show_activity(ActivityView("Seminar", "Thu 22 Oct · 14:00–17:00", by_hand=True, id="seminar"))
    assert by_clock.endswith("Seminar")
    assert spoken(chooser)[0] != by_clock


def test_a_very_long_activity_keeps_the_chooser_in_its_place(look: Look, qtbot: QtBot) -> None:
    chooser = ActivityChooser(look)
    qtbot.addWidget(chooser)
    chooser.show_activity(ActivityView("Lecture: " + "transport and ecomobility " * 8))
    assert chooser.sizeHint().width() <= 700


# --- notices ---


def test_one_banner_shows_and_the_others_wait(dressed: Look, qtbot: QtBot) -> None:
    banner = Banner(dressed)
    qtbot.addWidget(banner)
    told: list[tuple[str, str]] = []
    banner.pressed.connect(lambda *ids: told.append(ids))
    banner.put(BannerView("printer", "The label printer is out of paper.", "", (Action("again", "Try again"),)))
    banner.put(BannerView("clock", "The clock of Desk 2 is wrong."))
    assert [view.id for view in banner.showing()] == ["printer", "clock"]
    QTest.mouseClick(banner._buttons[0], Qt.MouseButton.LeftButton)
    assert told == [("printer", "again")]
    banner.put(BannerView("saving", "Saving does not work.", serious=True))
    assert [view.id for view in banner.showing()] == ["saving", "printer", "clock"]
    for banner_id in ("saving", "printer", "clock"):
        assert not banner.isHidden()
        banner.take(banner_id)
    assert banner.isHidden()


def test_a_toast_says_its_sentence_offers_undo_and_goes_by_itself(dressed: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    holder.resize(900, 500)
    qtbot.addWidget(holder)
    holder.show()
    toast = Toast(dressed, holder)
    toast.say("17 badges sent to the printer", undo=True)
    assert toast.isVisible()
    assert holder.rect().contains(toast.geometry())
    assert toast._timer.interval() == 4000
    with qtbot.waitSignal(toast.undo, timeout=1000):
        QTest.mouseClick(toast._undo, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    toast.say("Saved")
    toast._timer.timeout.emit()
    assert not toast.isVisible()


def test_a_toast_that_refuses_carries_the_triangle_and_never_leaves_the_window(dressed: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    holder.resize(900, 500)
    qtbot.addWidget(holder)
    holder.show()
    toast = Toast(dressed, holder)
    toast.say("Saved")
    done = toast.grab().toImage().pixelColor(26, toast.height() // 2 + 4)
    assert toast.shape() is Shape.TICK
    sentence = "The list could not be saved, because somebody else has the file open. Close it there, then try again."
    toast.say(f"{sentence} {sentence}", undo=True, refused=True)
    assert toast.shape() is Shape.EXCLAMATION
    assert holder.rect().contains(toast.geometry())
    assert toast.height() > 48
    toast.say("Saved", refused=True)
    refused = toast.grab().toImage().pixelColor(20, toast.height() // 2 + 8)
    assert refused == dressed.color("again_fill")
    assert done != refused
    toast.say("Saved")
    assert toast.shape() is Shape.TICK


def test_a_toast_that_says_what_to_type_next_carries_no_sign_of_trouble(dressed: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    holder.resize(900, 500)
    qtbot.addWidget(holder)
    holder.show()
    toast = Toast(dressed, holder)
    toast.say("Type the first letters of a name.", hint=True)
    assert toast.shape() is Shape.NONE
    assert dressed.color("again_fill").name() not in colours(toast)
    assert dressed.color("go_fill").name() not in colours(toast)
    assert dressed.color("accent").name() in colours(toast)
    toast.say("Saved")
    assert toast.shape() is Shape.TICK


# --- texts and chips ---


def test_cut_text_still_says_everything_to_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    text = Text(look, elide=True)
    qtbot.addWidget(text)
    text.resize(80, 24)
    text.set_text("Commission of Housing and Urban–Rural Development")
    assert text.text().endswith("…")
    assert spoken(text)[0] == "Commission of Housing and Urban–Rural Development"


def test_chips_are_never_cut(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "Replaced", ChipKind.REPLACED)
    qtbot.addWidget(chip)
    words = QFontMetricsF(look.font(13, 500)).horizontalAdvance("Replaced")
    assert chip.minimumSizeHint().width() >= words + 20 + 14


def test_the_step_bar_says_where_one_is(look: Look, qtbot: QtBot) -> None:
    bar = StepBar(look, (StepView("File", done=True), StepView("Match and check", current=True), StepView("Add")))
    qtbot.addWidget(bar)
    assert spoken(bar)[0] == "2/3 Match and check"


# --- pictures ---


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_painted_code_can_be_scanned_off_the_screen(look: Look, qtbot: QtBot, theme: Theme) -> None:
    look.set_theme(theme)
    code = qrcode.QRCode(version=1, error_correction=qrcode.constants.ERROR_CORRECT_H, border=0)
    code.add_data("772044189554")
    view = QrView(look, tuple(tuple(bool(module) for module in row) for row in code.get_matrix()))
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert view.grab().save(buffer, "PNG")
    with Image.open(BytesIO(bytes(buffer.data().data()))) as picture:
        found = zxingcpp.read_barcodes(picture.convert("L").resize((picture.width * 3, picture.height * 3)))
    assert [barcode.text for barcode in found] == ["772044189554"]


def _two_pages() -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(255, 156))
    for colour in ((1, 0, 0), (0, 0, 1)):
        canvas.setFillColorRGB(*colour)
        canvas.rect(0, 0, 255, 156, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_a_pdf_is_shown_whole_page_by_page(look: Look, qtbot: QtBot) -> None:
    view = PdfView(look)
    qtbot.addWidget(view)
    view.resize(680, 420)
    told: list[tuple[int, int]] = []
    view.page_changed.connect(lambda *pages: told.append(pages))
    view.show_pdf(_two_pages())
    assert (view.page(), view.pages()) == (1, 2)
    page = view.page_rect()
    assert page.width() / page.height() == pytest.approx(255 / 156, rel=0.01)
    assert QRectF(view.rect()).contains(page)
    middle = page.center().toPoint()
    assert view.grab().toImage().pixelColor(middle).name() == "#ff0000"
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.grab().toImage().pixelColor(middle).name() == "#0000ff"
    view.go_to(9)
    assert told == [(1, 2), (2, 2)]
    view.clear()
    assert view.pages() == 0
    view.grab()


def test_the_largest_text_keeps_both_buttons_and_the_name_inside_the_panel(look: Look, qtbot: QtBot) -> None:
    look.set_scale(150)
    panel = ResultPanel(look)
    qtbot.addWidget(panel)
    panel.resize(850, 556)
    actions = (
        Action("same", "Same person: check in", "let-in", "F9", primary=True),
        Action("print", "Print the new badge again", "print", "F10"),
    )
    view = result(Family.STOP, "Replaced badge", native="黎雨桐", latin="Li Yutong", actions=actions, do="Ask. " * 30)
    panel.show_result(view, fresh=False)
    panel.grab()
    for button in panel.findChildren(Button):
        assert panel.rect().contains(button.geometry())
        assert button.width() >= button.minimumSizeHint().width()


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    name=st.text("陆知微梁嘉树·阿卜杜热西提买明 abcdefgh", min_size=1, max_size=60).filter(lambda name: name.strip()),
    most=st.floats(60, 300),
)
def test_a_name_always_fits_its_room_whole(look: Look, qtbot: QtBot, name: str, most: float) -> None:
    panel = ResultPanel(look)
    laid = panel._sight().laid(name, 128, 700, 776, most)
    assert "".join(laid.rows).replace(" ", "") == name.replace(" ", "")
    assert laid.height <= most
    assert all(QFontMetricsF(laid.font).horizontalAdvance(row) <= 776 for row in laid.rows)
    panel.deleteLater()


def every_state(headline: str, place: str, second: str) -> tuple[ResultView, ...]:
    """A view of every family, with all that a panel can hold: facts, a plate, notes, digits, steps, buttons."""
    face = ResultView(
        family=Family.GO, shape=Shape.TICK, headline=headline, subline=place, native="陆知微", latin="Lu Zhiwei",
        second=second, delegation=place, organisation="Transport Commission", time="09:24", ago="4 s",
        facts=(Fact("Role", "Delegate"), Fact("Badge", "Printed Mon 08:52", "ok")),
    )  # fmt: skip
    long = replace(face, shape=Shape.IN, native="阿卜杜热西提·买买提明", latin="Abdurishit Memtimin of the Household")
    act = Action("other", "Not this person", "wrong-person", "F9")
    told = replace(face, facts=(), box_icon="clock", do="First scan 09:12", why="Keep the badge.", actions=(act,))
    nobody = replace(told, native="", latin="", digits="7720 4418 9554", caption="The scanner read")
    notes = (NoteLine("food", "Food", "nut allergy. Give the **blue** voucher."), NoteLine("access", "", "A seat."))
    return (
        face,
        long,
        replace(told, family=Family.AGAIN, shape=Shape.DOUBLE_TICK),
        replace(told, family=Family.STOP, shape=Shape.CROSS),
        replace(nobody, family=Family.STOP, shape=Shape.QUESTION),
        replace(told, family=Family.NOTE, shape=Shape.FLAG, plate=headline, aside="Never seen by them", notes=notes),
        ResultView(family=Family.READY, headline=headline, subline=place, hint="No scanner? Type the number."),
        ResultView(family=Family.READY, headline="", caption=headline, digits="4621 16", subline=place),
        ResultView(
            family=Family.NOT_SAVED, shape=Shape.EXCLAMATION, headline=headline, subline=place,
            steps=("**Send people to Desk 2.** It is working.", "Save to a USB stick."), actions=(act,),
        ),
    )  # fmt: skip


WORDS = {
    "en": ("Checked in", "Shanghai", ""),
    "zh_CN": ("签到成功", "上海", ""),
    "ko": ("체크인 완료", "상하이", "루즈웨이"),
}


@pytest.mark.parametrize("language", list(WORDS))
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_state_is_painted_in_every_window(look: Look, qtbot: QtBot, language: str, theme: Theme) -> None:
    look.set_language(language)
    look.set_theme(theme)
    panel = ResultPanel(look)
    qtbot.addWidget(panel)
    pictures = []
    for size_class, room in ROOMS.items():
        panel.set_size_class(size_class)
        panel.resize(room)
        for view in every_state(*WORDS[language]):
            panel.show_result(view, fresh=False)
            pictures.append(panel.grab().toImage())
            assert len(panel.findChildren(Button, options=Qt.FindChildOption.FindDirectChildrenOnly)) >= len(
                view.actions
            )
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures)


def test_a_line_that_may_be_cut_asks_for_its_whole_width_first(look: Look, qtbot: QtBot) -> None:
    text = Text(look, "17 people from 10 cities", elide=True)
    qtbot.addWidget(text)
    assert text.sizeHint().width() >= QFontMetricsF(look.font(15)).horizontalAdvance("17 people from 10 cities")
    assert text.minimumSizeHint().width() < 40
    text.resize(text.sizeHint())
    assert text.text() == "17 people from 10 cities"


@pytest.mark.parametrize("top", [1, 3, 17, 500, 20_000, 200_000])
def test_a_curve_has_few_round_levels_however_many_people_come(top: int) -> None:
    levels = _levels(top)
    assert levels[0] == 0
    assert levels[-1] == top
    assert 2 <= len(levels) <= 6
    assert list(levels) == sorted(set(levels))


def test_a_list_of_names_shows_its_scroll_bar_only_under_the_mouse(dressed: Look, qtbot: QtBot) -> None:
    names = NameList(dressed, row_height=42)
    qtbot.addWidget(names)
    names.set_rows(tuple(NameRow(str(n), "张伟", "Zhang Wei") for n in range(30)))
    names.resize(300, 210)
    names.show()
    point = QPointF(names.rect().center())
    assert not names.handle.isVisible()
    assert names.viewport().width() == names.width() - 2 * names.frameWidth()
    QApplication.sendEvent(names, QEnterEvent(point, point, point))
    assert names.handle.isVisible()
    assert names.viewport().width() == names.width() - 2 * names.frameWidth()
    names.handle.setValue(names.handle.maximum())
    assert names.verticalScrollBar().value() == names.verticalScrollBar().maximum() == 25
    QApplication.sendEvent(names, QEvent(QEvent.Type.Leave))
    assert not names.handle.isVisible()
    names.set_rows(tuple(NameRow(str(n), "张伟", "Zhang Wei") for n in range(3)))
    QApplication.sendEvent(names, QEnterEvent(point, point, point))
    qtbot.waitUntil(lambda: not names.handle.isVisible())


@pytest.mark.parametrize(("window", "text"), [((1366, 768), 100), ((1024, 600), 100), ((1024, 600), 150)])
def test_a_dialog_is_never_larger_than_the_window_nor_its_boxes_endless(
    qtbot: QtBot, dressed: Look, window: tuple[int, int], text: int
) -> None:
    dressed.set_scale(text)
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(*window)
    dialog = FramedDialog(dressed, "What clashes", below)
    box, button = QLineEdit(dialog), PrimaryButton(dressed, "Save", parent=dialog)
    dialog.column.addWidget(box)
    dialog.foot.addStretch(1)
    dialog.foot.addWidget(button)
    dialog.set_room(660, 640)
    dialog.show()
    assert dialog.width() < window[0]
    assert dialog.height() < window[1]
    keeps = 4  # a button keeps this around itself for the focus ring
    assert box.geometry().right() == button.geometry().right() - keeps
    dialog.resize(3000, dialog.height())
    assert dialog.width() < 1.5 * dressed.px(660)


def test_a_toast_stands_where_the_screen_has_room_and_is_no_wider(dressed: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(1093, 614)
    holder.show()
    toast = Toast(dressed, holder)
    toast.say("The missing list was sent to Office.")
    assert toast.geometry().bottom() > 560
    spare = QRect(300, 170, 500, 40)
    toast.stand_in(lambda: spare)
    toast.say("The missing list was sent to Office. " * 4)
    assert toast.width() <= spare.width()
    assert abs(toast.geometry().center().x() - spare.center().x()) <= 1
    assert abs(toast.geometry().center().y() - spare.center().y()) <= 1


def test_the_count_card_says_who_came_besides(dressed: Look, qtbot: QtBot) -> None:
    card = CountCard(dressed)
    qtbot.addWidget(card)
    card.resize(388, 146)
    tallies = (("here", "Here", 1), ("unknown", "Unknown", 9))
    card.show_count(CountView(0, 9, "of 9", "checked in", tallies))
    card.show()
    assert dressed.color("again_ink").name() not in colours(card)
    card.show_count(CountView(0, 9, "of 9", "checked in", tallies, besides="and 1 not on the list"))
    assert spoken(card)[0] == "0 of 9 checked in and 1 not on the list"
    assert dressed.color("again_ink").name() in colours(card)


@given(st.lists(st.integers(1, 7), min_size=1, max_size=12), st.sampled_from([500, 820, 1300]))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_small_groups_share_a_line_of_rows_and_nobody_covers_anybody(
    dressed: Look, counts: list[int], width: int
) -> None:
    tiles = RollTiles(dressed)
    tiles.resize(width, 400)
    people = iter(range(200))
    tiles.show_sections(
        tuple(
            SectionView(
                f"S{at}", 0, count,
                tuple(TileView(f"p{n}", "", f"P{n}", Standing.MISSING, "") for n in islice(people, count)),
            )
            for at, count in enumerate(counts)
        ),
        rows=True,
    )  # fmt: skip
    places = [rect for rect, _ in (*tiles._tiles, *tiles._headings)]
    assert len(places) == sum(counts) + len(counts)
    assert all(not one.intersects(other) for one, other in combinations(places, 2))
    assert all(QRectF(tiles.rect()).contains(place) for place in places)
    tiles.deleteLater()
