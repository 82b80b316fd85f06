"""Names and photos are data: what somebody wrote into a list neither becomes a page nor stops the window."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from companion.domain.photos import LONGEST, Photo
from companion.ui.tips import tip
from companion.ui.widgets.result_photo import PhotoPixmap


def jpeg(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("L", (width, height)).save(out, "JPEG", quality=1, optimize=True)
    return out.getvalue()


@pytest.mark.usefixtures("qapp")
def test_a_photo_of_more_pixels_than_it_says_is_not_decoded() -> None:
    trap = jpeg(4000, 1000)
    assert Photo(trap, 300, 400).fits, "it passes for a small one by what is written beside it"
    assert PhotoPixmap().pixmap(trap) is None


@pytest.mark.usefixtures("qapp")
def test_a_photo_as_large_as_it_may_be_is_shown() -> None:
    pixmap = PhotoPixmap().pixmap(jpeg(LONGEST * 3 // 4, LONGEST))
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (LONGEST * 3 // 4, LONGEST)


@pytest.mark.parametrize(
    "name", ["Mina", "<b>Mina</b>", '<img src="file:///etc/hostname">', "A < B", "Mina\n<i>Sample</i>", "&amp; <x>"]
)
def test_a_tip_says_a_name_letter_by_letter(qapp: QApplication, name: str) -> None:
    text = tip(name)
    shown = QTextDocument()
    if "<" in text:
        shown.setHtml(text)
    else:
        shown.setPlainText(text)
    assert shown.toPlainText().replace("\u2028", "\n") == name
