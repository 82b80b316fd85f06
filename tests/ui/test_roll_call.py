"""The roll call on the screen: a whole visit by keys alone, and hundreds of tiles drawn at once."""

import time
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.rollcall import Standing
from companion.presenters.views import Shape
from companion.services.rollcall import read_roll
from companion.settings import Settings
from companion.ui.look import Look, SizeClass
from companion.ui.screens.roll_call import RollCallScreen
from companion.ui.stops import SampleWeek, Stage, Stop, stage
from companion.ui.stops.roll_call import VISIT
from companion.ui.widgets.roll_tiles import RollTiles, SectionView, TileView

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SLOWEST_MS = 100
PAUSE_MS = 70
"""Between two keys of a person, who is slower than a scanner."""


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> SampleWeek:
    return SampleWeek(tmp_path_factory.mktemp("week"))


@pytest.fixture
def here(qapp: QApplication, dressed: Look, week: SampleWeek) -> Any:
    settings = Settings("en", "light", 100, staff="Jiwon", reduce_motion=True)
    with stage(qapp, dressed, week, Stop("roll", "roll-call"), settings, size=(1093, 614)) as made:
        yield made


def roll(here: Stage) -> RollCallScreen:
    screen = here.screen
    assert isinstance(screen, RollCallScreen)
    return screen


def press(here: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    focus: QWidget = QApplication.focusWidget() or here.window
    QTest.keyClick(focus, key, modifier)
    here.settle()


def type_slowly(here: Stage, text: str) -> None:
    """As a person does."""
    for char in text:
        QTest.keyClick(QApplication.focusWidget() or here.window, char, NONE, PAUSE_MS)
    QTest.qWait(PAUSE_MS)
    here.settle()


def counts(here: Stage) -> list[tuple[int, int]]:
    return [(one.here, one.of) for one in read_roll(here.desk.file.read, VISIT).points]


def test_a_whole_visit_is_called_by_keys_alone(here: Stage) -> None:
    visit = next(one for one in here.desk.file.read.activities() if one.id == VISIT)
    here.clock.now = visit.start
    here.session.open_screen("roll-call", activity=VISIT)
    here.settle()
    state = lambda: roll(here).presenter.state  # noqa: E731 - read anew each time
    everybody = counts(here)[0][1]
    assert counts(here) == [(0, everybody)] * 3

    press(here, Qt.Key.Key_A, CTRL)  # boarded: everybody
    press(here, Qt.Key.Key_F9)
    assert counts(here)[0] == (everybody, everybody)
    press(here, Qt.Key.Key_F10)  # the bus leaves
    assert state().board.left is not None
    press(here, Qt.Key.Key_F9)

    press(here, Qt.Key.Key_Space)  # arrived: one by one, then the rest
    assert counts(here)[1] == (1, everybody)
    press(here, Qt.Key.Key_Z, CTRL)
    assert counts(here)[1] == (0, everybody)
    press(here, Qt.Key.Key_A, CTRL)
    press(here, Qt.Key.Key_F9)
    assert counts(here)[1] == (everybody, everybody)
    press(here, Qt.Key.Key_Right, CTRL)

    press(here, Qt.Key.Key_F7)  # back on the bus: read aloud, the last two do not answer
    for _ in range(everybody - 2):
        press(here, Qt.Key.Key_Space)
    press(here, Qt.Key.Key_Right)
    press(here, Qt.Key.Key_Right)
    assert counts(here)[2] == (everybody - 2, everybody)
    press(here, Qt.Key.Key_F10)  # leave without two
    roll(here).letter("a")  # a reason in other words: its spaces count nobody
    type_slowly(here, "t a shop")
    assert roll(here).question.box.text() == "at a shop"
    press(here, Qt.Key.Key_Return)
    for given in (1, 2):
        if given == 2:
            type_slowly(here, "1")
        asking = state().asking
        assert asking is not None
        assert len(asking.reasons) == given, f"focus on {QApplication.focusWidget()}, typed {state().typed!r}"
    assert len(here.desk.file.read.departures(VISIT)) == 1, "nothing leaves before it is confirmed"
    press(here, Qt.Key.Key_F10)
    back = [one for one in here.desk.file.read.departures(VISIT) if one.checkpoint == visit.checkpoints[-1].id]
    assert [len(one.without) for one in back] == [2]
    assert counts(here)[2] == (everybody - 2, everybody - 2)
    assert state().complete


def test_the_clock_takes_nobody_away_from_a_bus_that_waits(here: Stage) -> None:
    visit = next(one for one in here.desk.file.read.activities() if one.id == VISIT)
    here.clock.now = visit.start
    roll(here).presenter.choose(VISIT)
    roll(here).presenter.choose_checkpoint(visit.checkpoints[-1].id)
    here.settle()
    roll(here).presenter.toggle(roll(here).presenter.state.board.missing[0].tile.delegate.id)
    here.settle()
    here.clock.now = visit.closes
    roll(here).presenter.tick()
    place = roll(here).presenter.state.place
    assert place is not None
    assert place.activity.id == VISIT


def test_who_is_where_opens_from_the_bus_with_the_counts_of_the_roll(here: Stage) -> None:
    roll(here).presenter.choose(VISIT)
    here.settle()
    roll(here).presenter.toggle(roll(here).presenter.state.board.missing[0].tile.delegate.id)
    here.settle()
    press(here, Qt.Key.Key_W, CTRL | Qt.KeyboardModifier.ShiftModifier)
    here.settle()
    assert here.screen.key == "reports"


def test_a_letter_goes_to_a_name(here: Stage) -> None:
    roll(here).presenter.choose(VISIT)
    here.settle()
    roll(here).setFocus()
    roll(here).legend.setGeometry(0, 0, 100, 30)  # as in a window that opens so small: it was never laid out
    press(here, Qt.Key.Key_F, CTRL)
    toast = here.window.toast
    assert (toast.text(), toast.shape()) == ("Type the first letters of a name.", Shape.NONE)
    spare = roll(here).spare()
    assert spare is not None
    assert spare.width() == pytest.approx(roll(here).board.width(), abs=2)
    for part in (roll(here).side, roll(here).steps, roll(here).strip):  # names and counts are read all the time
        covered = QRect(part.mapTo(here.window, QPoint()), part.size())
        assert not toast.geometry().intersects(covered)
    type_slowly(here, "we")
    tile = roll(here).presenter.state.board.tile(roll(here).tiles.current())
    assert tile is not None
    assert tile.delegate.latin.startswith("We")
    for letter in "wen shuyao":
        roll(here).letter(letter) if letter != " " else press(here, Qt.Key.Key_Space)
    assert roll(here).tiles.current() == tile.delegate.id
    assert counts(here) == [(0, 17)] * 3, "the space in a name counts nobody"
    roll(here).tiles.forget_letters()
    press(here, Qt.Key.Key_Space)
    assert counts(here)[0] == (1, 17)


def test_five_hundred_tiles_are_drawn_again_at_once(dressed: Look) -> None:
    def board(here: int) -> tuple[SectionView, ...]:
        people = tuple(
            TileView(f"d{i}", "欧阳晓棠", f"Ouyang Xiaotang {i}", Standing.HERE if i < here else Standing.MISSING, "")
            for i in range(500)
        )
        return tuple(SectionView(f"City {s}", 0, 25, people[s * 25 : s * 25 + 25]) for s in range(20))

    tiles = RollTiles(dressed)
    tiles.resize(854, 600)
    tiles.show_sections(board(0), rows=True)
    picture = QPixmap(854, 600)  # what the scrolled card shows
    tiles.render(picture)
    times = []
    for here in range(1, 6):
        started = time.thread_time()  # other programs share this machine
        tiles.show_sections(board(here), rows=True)
        tiles.render(picture)
        times.append((time.thread_time() - started) * 1000)
    assert len(tiles.visible_texts()) == 1000
    assert sorted(times)[2] < SLOWEST_MS, times
    print("500 tiles, redrawn:", [round(one, 1) for one in times])  # noqa: T201 - a measurement


@pytest.mark.parametrize("native", ["欧阳晓棠", ""])
def test_whoever_is_away_keeps_their_name_on_the_tile_beside_the_reason(dressed: Look, native: str) -> None:
    tiles = RollTiles(dressed)
    away = TileView("d1", native, "Ouyang Xiaotang", Standing.EXCUSED, "", why="Own transport")
    tiles.show_sections((SectionView("Chengdu", 0, 0, (away,)),))
    assert tiles.visible_texts() == [native or "Ouyang Xiaotang", "Own transport"]


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        ("乌云其其格", "Borjigin Oyunchichig"),
        ("", "Borjigin Oyunchichig"),
        ("", "Maximiliane Hohenstein"),
        ("陆知微", "Lu Zhiwei"),
    ],
)
@pytest.mark.parametrize("size", list(SizeClass))
def test_a_long_latin_name_is_whole_on_a_narrow_tile(dressed: Look, size: SizeClass, native: str, latin: str) -> None:
    tiles = RollTiles(dressed)
    tiles.set_size_class(size)
    tile = TileView("d1", native, latin, Standing.MISSING, "")
    m = tiles._measures()
    side = dressed.px(m.sign)
    room = QRectF(0, 0, m.narrowest - 8 - side - 7 - 5, m.tile)
    lines = tiles._name_lines(tile, room, "ink")
    assert " ".join(words for _, words, *_ in lines) == " ".join(filter(None, (native, latin)))
    assert all(QFontMetricsF(font).horizontalAdvance(words) <= room.width() for font, words, *_ in lines)
    assert sum(height - 1 for *_, height in lines) <= room.height()
