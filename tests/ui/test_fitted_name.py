"""A large name is never cut, whatever scripts stand in it."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from companion.ui.look import Look
from companion.ui.widgets.fitted_name import FittedName


@pytest.mark.parametrize("height", [36, 44, 63])
@pytest.mark.parametrize("name", ["Jiang Yanna", "Jiang Yanna · 장옌나", "蒋䶮娜 gjpqy", "Borjigin 乌云其其格"])
def test_tails_of_letters_beside_signs_of_another_script_stay_inside(
    qtbot: QtBot, dressed: Look, name: str, height: int
) -> None:
    part = FittedName(dressed, size=52, weight=600)
    qtbot.addWidget(part)
    part.set_text(name)
    part.setFixedSize(700, height)
    image = part.grab().toImage()
    ground = QColor(image.pixelColor(0, 0))
    inked = [y for y in range(image.height()) if any(image.pixelColor(x, y) != ground for x in range(image.width()))]
    assert inked
    assert inked[0] > 0
    assert inked[-1] < image.height() - 1
