"""The windows beside the list of certificates: history, register, checking, signatures; and some out of date."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from companion.domain.signatures import InkPicture
from companion.services import roster
from companion.services.certificates import contents, issue, void
from companion.ui.certificate_dialogs import CheckDialog
from companion.ui.screens.certificates import CertificatesScreen
from companion.ui.signatures_dialog import SignaturesDialog
from companion.ui.stops import Stage, Stop

_LU, _FENG = "delegate-lu-zhiwei", "delegate-feng-zimo"


def _screen(stage: Stage) -> CertificatesScreen:
    screen = stage.screen
    if not isinstance(screen, CertificatesScreen):
        raise TypeError("certificates are not on show")
    stage.settle()
    return screen


def _changed(stage: Stage) -> CertificatesScreen:
    """All are issued; then a name is corrected and one is taken back."""
    screen = _screen(stage)
    issued = {one.delegate: one.serial for one in issue(stage.desk)}
    roster.change(stage.desk, _LU, {"latin": "Lu Zhi-wei"})
    void(stage.desk, _FENG, issued[_FENG], "printed with a stain")
    screen.presenter.read()
    stage.settle()
    screen.presenter.show_delegate(_LU)
    stage.settle()
    return screen


def _out_of_date(stage: Stage) -> None:
    _changed(stage)


def _opened(act: Callable[[CertificatesScreen], None]) -> Callable[[Stage], None]:
    def go(stage: Stage) -> None:
        screen = _changed(stage)
        act(screen)
        stage.settle()
        stage.beside = screen.tools.dialog

    return go


def _history(stage: Stage) -> None:
    """Issued, issued again after a correction, held back."""
    screen = _changed(stage)
    screen.presenter.issue_again()
    stage.settle()
    screen.presenter.hold_back(_LU, "the spelling is being asked about")
    stage.settle()
    screen.tools.show_history()
    stage.settle()
    stage.beside = screen.tools.dialog


def _checked(stage: Stage) -> None:
    """A PDF with one certificate as it was signed, and one of which the hours were changed."""
    screen = _changed(stage)
    screen.tools.check()
    dialog = screen.tools.dialog
    if not isinstance(dialog, CheckDialog):
        raise TypeError(dialog)
    some = contents(stage.desk.file.read, stage.desk.now, only=["delegate-gu-mingche", "delegate-qin-yuanshan"])
    forged = replace(some[1], hours=240.0, issued_on=some[1].issued_on.replace(day=1))
    with TemporaryDirectory() as folder:
        pdf = Path(folder, "from-the-post.pdf")
        pdf.write_bytes(stage.context.documents().certificates([some[0], forged]).pdf)
        dialog.check_file(pdf)
        stage.settle()
    stage.beside = dialog


def _signatures(stage: Stage) -> None:
    """One signature as it should be, a seal that is too coarse."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QColor, QImage, QPainter, QPen

    screen = _screen(stage)
    screen.tools.sign()
    stage.settle()
    dialog = screen.tools.dialog
    if not isinstance(dialog, SignaturesDialog):
        raise TypeError(dialog)
    for place, wide, high in (("signature1", 1200, 320), ("stamp", 200, 200)):
        image = QImage(wide, high, QImage.Format.Format_ARGB32)
        image.fill(QColor(0, 0, 0, 0))
        painter = QPainter(image)
        painter.setPen(QPen(QColor("#B02A2A") if place == "stamp" else QColor("#1C2C6E"), high // 20))
        if place == "stamp":
            painter.drawEllipse(12, 12, wide - 24, high - 24)
        else:
            for at in range(20, wide - 120, 100):
                painter.drawArc(at, 40 + at // 12, 150, high - 120 - at // 12, 0, 16 * 200)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        dialog.put(place, InkPicture(bytes(buffer.data().data()), wide, high))
    stage.settle()
    stage.beside = dialog


STOPS: tuple[Stop, ...] = (
    Stop("certificates-changed", "certificates", _out_of_date, lived=True),
    Stop("certificates-history", "certificates", _history, lived=True),
    Stop("certificates-register", "certificates", _opened(lambda screen: screen.tools.show_register()), lived=True),
    Stop("certificates-check", "certificates", _checked, lived=True),
    Stop("certificates-signatures", "certificates", _signatures, lived=True),
)
