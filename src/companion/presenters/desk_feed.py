"""What the check-in desk tells whoever goes with it: sounds, the voice, the second screen, the kiosk."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from companion.presenters.answers import Result
from companion.services.delegation import DelegationReply
from companion.services.desk import Place

if TYPE_CHECKING:
    from companion.presenters.stage_facing import StageCard

HearAnswer = Callable[[Result], None]
HearGroup = Callable[[DelegationReply], None]
HearPlace = Callable[[Place | None], None]
HearStage = Callable[["StageCard | None"], None]
End = Callable[[], None]

Listener = TypeVar("Listener")


class DeskFeed:
    """Passes on each fresh answer, and where people are counted, on the main thread and in order.

    A listener that comes later hears the present place at once; answers that were given before are not told again.
    `self_service`: delegates scan for themselves, so nothing for staff may open.
    """

    def __init__(self) -> None:
        self._answers: list[HearAnswer] = []
        self._groups: list[HearGroup] = []
        self._places: list[HearPlace] = []
        self._stages: list[HearStage] = []
        self.place: Place | None = None
        self.stage: StageCard | None = None
        self.self_service = False

    def answers(self, listener: HearAnswer) -> End:
        """Call `listener` with every fresh answer until the returned function is called."""
        self._answers.append(listener)
        return lambda: _forget(self._answers, listener)

    def groups(self, listener: HearGroup) -> End:
        """Call `listener` with every answer to a whole delegation until the returned function is called."""
        self._groups.append(listener)
        return lambda: _forget(self._groups, listener)

    def places(self, listener: HearPlace) -> End:
        """Call `listener` with the place now and with each that follows, until the returned function is called."""
        self._places.append(listener)
        listener(self.place)
        return lambda: _forget(self._places, listener)

    def stages(self, listener: HearStage) -> End:
        """Call `listener` with what the hall sees of the ceremony, None for nothing, now and at each change."""
        self._stages.append(listener)
        listener(self.stage)
        return lambda: _forget(self._stages, listener)

    def tell_stage(self, card: "StageCard | None") -> None:
        """The hall sees this of the ceremony from now on; the same again is not passed on."""
        if card != self.stage:
            self.stage = card
            for listener in tuple(self._stages):
                listener(card)

    def tell_answer(self, result: Result) -> None:
        """The desk gave this answer."""
        for listener in tuple(self._answers):
            listener(result)

    def tell_group(self, reply: DelegationReply) -> None:
        """The desk answered a whole delegation at once."""
        for listener in tuple(self._groups):
            listener(reply)

    def tell_place(self, place: Place | None) -> None:
        """People are counted here from now on; the same place again is not passed on."""
        if place != self.place:
            self.place = place
            for listener in tuple(self._places):
                listener(place)


def _forget(listeners: list[Listener], listener: Listener) -> None:
    if listener in listeners:
        listeners.remove(listener)
