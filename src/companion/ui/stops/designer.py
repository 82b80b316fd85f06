"""The designer: texts, pictures and codes chosen, both sides, what does not fit, a certificate's design."""

from collections.abc import Callable

from companion.paths import resources
from companion.presenters.designer_state import Tool
from companion.ui.design_desk import DesignDesk
from companion.ui.screens.badges import BadgesScreen
from companion.ui.screens.certificate_design import CertificateDesignScreen
from companion.ui.stops import Stage, Stop


def _designer(stage: Stage) -> DesignDesk:
    screen = stage.screen
    if not isinstance(screen, BadgesScreen):
        raise TypeError("badges are not on show")
    stage.settle()
    screen.presenter.show_delegate("delegate-liang-jiashu")
    stage.settle()
    return screen.designer


def _chosen(*names: str) -> Callable[[Stage], None]:
    def go(stage: Stage) -> None:
        designer = _designer(stage)
        designer.presenter.choose(names)
        designer.canvas.setFocus()
        stage.settle()

    return go


def _drawing(stage: Stage) -> None:
    designer = _designer(stage)
    designer.choose_tool(Tool.TEXT)


def _moving(stage: Stage) -> None:
    presenter = _designer(stage).presenter
    presenter.press(20, 20, 0.8)
    presenter.drag(20.6, 22.9)


def _card(stage: Stage) -> None:
    _designer(stage).open_card()
    stage.settle()


def _back(stage: Stage) -> None:
    designer = _designer(stage)
    designer.presenter.mirror_front()
    designer.presenter.set_fold("across")
    stage.settle()
    designer.presenter.choose(())


def _picture(stage: Stage) -> None:
    _designer(stage).presenter.add_picture(resources() / "icons" / "ceremony.svg")
    stage.settle()


def _guides(stage: Stage) -> None:
    presenter = _designer(stage).presenter
    presenter.add_guide("x", 45)
    presenter.add_guide("y", 30)
    presenter.set_bleed(3)
    presenter.set_view(bleed=True)


def _certificate(*names: str) -> Callable[[Stage], None]:
    def go(stage: Stage) -> None:
        screen = stage.screen
        if not isinstance(screen, CertificateDesignScreen):
            raise TypeError("the design of certificates is not on show")
        stage.settle()
        screen.designer.presenter.choose(names)

    return go


STOPS: tuple[Stop, ...] = (
    Stop("designer-text", "badges", _chosen("native")),
    Stop("designer-code", "badges", _chosen("qr")),
    Stop("designer-several", "badges", _chosen("native", "latin", "delegation")),
    Stop("designer-shape", "badges", _chosen("band")),
    Stop("designer-tool", "badges", _drawing),
    Stop("designer-moving", "badges", _moving),
    Stop("designer-back", "badges", _back),
    Stop("designer-picture", "badges", _picture),
    Stop("designer-guides", "badges", _guides),
    Stop("designer-card", "badges", _card),
    Stop("designer-certificate", "certificate-design", _certificate(), lived=True),
    Stop("designer-certificate-text", "certificate-design", _certificate("statement"), lived=True),
)
