"""The gallery of designs, over the badges and over the certificates."""

from companion.ui.design_gallery import DesignGallery
from companion.ui.screens.badges import BadgesScreen
from companion.ui.screens.certificates import CertificatesScreen
from companion.ui.stops import Stage, Stop


def _gallery(stage: Stage) -> None:
    screen = stage.screen
    if not isinstance(screen, BadgesScreen | CertificatesScreen):
        raise TypeError("nothing with designs is on show")
    stage.settle()
    screen.show_gallery()
    gallery = screen.findChild(DesignGallery)
    stage.beside = gallery
    while gallery is not None and gallery.presenter.state.drawn < max(1, len(gallery.presenter.state.tiles)):
        stage.settle()


def _modern(stage: Stage) -> None:
    screen = stage.screen
    if not isinstance(screen, CertificatesScreen):
        raise TypeError("certificates are not on show")
    screen.presenter.choose_template("modern")
    stage.settle()


STOPS: tuple[Stop, ...] = (
    Stop("badges-gallery", "badges", _gallery),
    Stop("certificates-gallery", "certificates", _gallery, lived=True),
    Stop("certificates-modern", "certificates", _modern, lived=True),
)
