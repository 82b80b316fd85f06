"""The gallery as staff use it: open it, walk with the arrows, take a design with Enter or leave with Esc."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest

from companion.ui.design_gallery import DesignGallery
from companion.ui.look import Look
from companion.ui.screens.badges import build


def test_a_design_is_chosen_by_keys_and_every_tile_shows_a_picture(in_window: Any, office: Any, dressed: Look) -> None:
    screen = build(office.context(), dressed)
    in_window(screen)
    (by_key,) = [one for one in screen.findChildren(QShortcut) if one.key().toString() == "Ctrl+Shift+D"]
    by_key.activated.emit()
    gallery = screen.findChild(DesignGallery)
    assert gallery is not None
    tiles = gallery.tiles
    shown = gallery.presenter.state.tiles
    assert gallery.focusWidget() is tiles
    assert tiles.model().rowCount() == len(shown) >= 8
    pictures = [tiles.picture(tile, QSize(80, 80)) for tile in shown]
    assert all(picture is not None and picture.pixelColor(40, 40).isValid() for picture in pictures)
    assert len({picture.bits().tobytes() for picture in pictures if picture is not None}) == len(shown)
    assert shown[0].choice.name in tiles.model().index(0, 0).data()
    QTest.keyClick(tiles, Qt.Key.Key_Right)
    wanted = shown[tiles.currentIndex().row()].choice
    assert wanted.id != shown[0].choice.id
    QTest.keyClick(tiles, Qt.Key.Key_Return)
    assert not gallery.isVisible()
    assert screen.presenter.state.template == wanted.id
    assert office.settings.badge_template == wanted.id
    assert screen.designer.presenter.state.design.id == wanted.id


def test_leaving_the_gallery_changes_nothing(in_window: Any, office: Any, dressed: Look) -> None:
    screen = build(office.context(), dressed)
    in_window(screen)
    before = screen.presenter.state.template
    (by_key,) = [one for one in screen.findChildren(QShortcut) if one.key().toString() == "Ctrl+Shift+D"]
    by_key.activated.emit()
    gallery = screen.findChild(DesignGallery)
    assert gallery is not None
    QTest.keyClick(gallery.tiles, Qt.Key.Key_Right)
    QTest.keyClick(gallery.tiles, Qt.Key.Key_Escape)
    assert not gallery.isVisible()
    assert screen.presenter.state.template == before
