"""Every design there is for a kind of paper, each drawn for a delegate of the event, to choose one from."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from companion.domain.documents import BadgeContent, CertificateContent, DrawnDesign, TemplateChoice
from companion.presenters.context import ScreenContext
from companion.presenters.paper import Fault, fault
from companion.presenters.runner import Cancelled, Job, Progress
from companion.services.ports import DocumentEngine

Content = BadgeContent | CertificateContent
CERTIFICATE_TEMPLATE = "completion"
"""The design of certificates when nobody chose another."""


@dataclass(frozen=True, slots=True)
class DesignTile:
    """A design, and one card of it as a PDF: the front, or a folded piece laid open; `pdf` is empty while it is drawn,
    and stays so when it cannot be. `sentence` says what is missing on it for this person."""

    choice: TemplateChoice
    pdf: bytes = b""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class GalleryState:
    """`drawn` counts the tiles that are ready; `person` is whose paper is shown."""

    loading: bool = True
    tiles: tuple[DesignTile, ...] = ()
    drawn: int = 0
    person: str = ""
    fault: Fault | None = None


class GalleryPresenter:
    """Draws one design after the other beside the window, so that other work gets its turn between them."""

    def __init__(
        self,
        context: ScreenContext,
        kind: str,
        somebody: Callable[[], Content | None],
        render: Callable[[GalleryState], None],
    ) -> None:
        self._context, self._kind, self._somebody, self._render = context, kind, somebody, render
        self._job: Job | None = None
        self.state = GalleryState()

    def open(self) -> None:
        """Find the designs and somebody to show them with."""

        def find(_progress: Progress, _cancelled: Cancelled) -> tuple[tuple[TemplateChoice, ...], Content | None]:
            return self._context.documents().templates(self._kind), self._somebody()

        def take(found: tuple[tuple[TemplateChoice, ...], Content | None]) -> None:
            choices, content = found
            name = content.name if content is not None else ""
            self._put(GalleryState(loading=False, tiles=tuple(map(DesignTile, choices)), person=name))
            if content is not None:
                self._draw(0, content)

        self._job = self._context.runner.work(find, take, self._stumbled)

    def close(self) -> None:
        """Nobody looks any more."""
        self._render = lambda _state: None
        if self._job is not None:
            self._job.cancel()

    def _draw(self, place: int, content: Content) -> None:
        if place >= len(self.state.tiles):
            return
        tile = self.state.tiles[place]

        def go_on(drawn: DesignTile) -> None:
            tiles = self.state.tiles
            self._put(replace(self.state, tiles=(*tiles[:place], drawn, *tiles[place + 1 :]), drawn=place + 1))
            self._draw(place + 1, content)

        def take(made: DrawnDesign) -> None:
            sentence = made.troubles[0].sentence if made.troubles else ""
            go_on(replace(tile, pdf=made.pdf, sentence=sentence))

        def stumbled(error: Exception) -> None:
            # One design with a mistake hides no other.
            go_on(replace(tile, sentence=fault(error).sentence))

        engine, choice = self._context.documents(), tile.choice
        self._job = self._context.runner.work(
            lambda _progress, _cancelled: card_of(engine, self._kind, choice, content), take, stumbled
        )

    def _stumbled(self, error: Exception) -> None:
        self._put(replace(self.state, loading=False, fault=fault(error)))

    def _put(self, state: GalleryState) -> None:
        self.state = state
        self._render(state)


def card_of(engine: DocumentEngine, kind: str, choice: TemplateChoice, content: Content) -> DrawnDesign:
    """One design for one person: its front, or all of a folded piece. Raises UserError when it cannot be drawn."""
    return engine.draw_design(engine.design(kind, choice.id), content, side="both" if choice.folded else "front")


def design_in_force(engine: DocumentEngine, kind: str, wanted: str, usual: str) -> str:
    """The wanted design when it is there, else the usual one: an own one may have been removed since."""
    return wanted if wanted in {choice.id for choice in engine.templates(kind)} else usual
