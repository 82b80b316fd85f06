"""The count card of a large event: every digit is there, in every language, window and text size."""

import pytest
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from companion.presenters.views import CountView
from companion.ui import formats
from companion.ui.desk_views import tally_words
from companion.ui.look import Look, SizeClass
from companion.ui.widgets import CountCard

WIDTHS = {SizeClass.NORMAL: 388, SizeClass.COMPACT: 292}
translate = QCoreApplication.translate


def shown(card: CountCard, here: int, expected: int, *, places: bool, besides: int, group: bool) -> CountView:
    count = formats.number(expected)
    of_text = translate("Desk", "of {count}").format(count=count)
    if group:
        of_text = translate("Desk", "of {count} in {group}").format(count=count, group="Transport and urban planning")
    word = translate("Desk", "checked in")
    if places:
        word = translate("Desk", "{here} of {count} places").format(here=formats.number(here), count=count)
    extra = translate("Desk", "and %n not on the list", "", besides) if besides else ""
    complete = translate("Desk", "All %n are here", "", expected) if here == expected and not places else ""
    numbers = zip(tally_words().items(), (here, expected // 10, 0, expected - here), strict=True)
    tallies = tuple((str(tally), word, number) for (tally, word), number in numbers)
    view = CountView(here, expected, of_text, word, tallies, extra, complete)
    card.show_count(view)
    return view


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", ["en", "zh_CN", "ko"])
@pytest.mark.parametrize("size", WIDTHS)
def test_the_count_of_a_large_event_is_shown_in_full(
    dressed: Look, qtbot: QtBot, language: str, size: SizeClass, scale: int
) -> None:
    dressed.set_language(language)
    dressed.set_scale(scale)
    card = CountCard(dressed)
    qtbot.addWidget(card)
    card.set_size_class(size)
    card.resize(WIDTHS[size], card.sizeHint().height())
    for here, expected in ((14, 17), (450, 500), (1_129, 2_560), (19_999, 20_000), (20_000, 20_000)):
        for places in (False, True):
            for besides in (0, 117):
                view = shown(card, here, expected, places=places, besides=besides, group=False)
                texts = " ".join(card.visible_texts())
                assert not tuple(card.clipped_texts()), view
                if not view.complete:
                    assert formats.number(here) in texts
                    assert formats.number(expected) in texts
                assert str(besides) in texts or not besides
                apart(card)
                room = card._row.width()
                assert sum(tally.sizeHint().width() for tally in card._tallies) <= room, view


def apart(card: CountCard) -> None:
    """No two pieces of text lie on each other, and none on the bar."""
    boxes = []
    for line in card._lines():
        tight = QFontMetricsF(line.font).tightBoundingRect(line.text)
        boxes.append(QRectF(line.x, line.base + tight.top(), line.width, tight.height()))
    assert all(not one.intersects(other) for i, one in enumerate(boxes) for other in boxes[i + 1 :]), boxes
    assert all(box.top() >= 0 and box.bottom() < card.bar.y() for box in boxes), boxes


def test_a_long_group_gives_way_and_never_the_number(dressed: Look, qtbot: QtBot) -> None:
    card = CountCard(dressed)
    qtbot.addWidget(card)
    card.resize(388, 146)
    shown(card, 1_129, 2_560, places=False, besides=0, group=True)
    assert formats.number(2_560) in " ".join(card.visible_texts())


def test_a_small_event_looks_as_drawn(dressed: Look, qtbot: QtBot) -> None:
    """One line, the number 64 px high, the word at the right end."""
    card = CountCard(dressed)
    qtbot.addWidget(card)
    card.resize(388, 146)
    shown(card, 14, 17, places=False, besides=0, group=False)
    number, of, word = card._lines()
    assert (number.text, of.text, word.text) == ("14", "of 17", "checked in")
    assert number.font.pixelSize() == 64
    assert number.base == of.base == word.base
    assert word.x + word.width == pytest.approx(388 - 20)
