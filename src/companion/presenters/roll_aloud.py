"""Reading aloud: the missing one name at a time."""

from dataclasses import replace

from companion.domain.rollcall import sections
from companion.presenters.roll_call_state import ReadAloud
from companion.presenters.roll_caller import RollCaller
from companion.presenters.roll_deeds import RollDeeds


class RollAloud:
    """Shows one name at a time, in the order of the board."""

    def __init__(self, at: RollCaller, deeds: RollDeeds) -> None:
        self._at = at
        self._deeds = deeds

    def start(self) -> None:
        """Show the missing one name at a time, in the order of the board."""
        missing = {one.tile.delegate.id for one in self._at.state.board.missing}
        order = [
            tile.delegate.id
            for section in sections(self._at.state.board.tiles, self._at.state.grouping)
            for tile in section.tiles
            if tile.delegate.id in missing
        ]
        if order and not self._at.keeps_ticks():
            self._at.put(aloud=ReadAloud(tuple(order)), asking=None)
            self._at.show()

    def answer(self, *, here: bool) -> None:
        """The person whose name is on show answered, or is skipped; after the last the board is back."""
        aloud = self._at.state.aloud
        if aloud is None:
            return
        self._at.put(at=aloud.now)  # afterwards the keyboard stands on whoever was read last
        if here:
            self._deeds.tick_here(aloud.now)
        further = aloud.at + 1
        self._at.put(aloud=replace(aloud, at=further) if further < len(aloud.order) else None)
        self._at.show()

    def back(self) -> None:
        """The name before once more."""
        aloud = self._at.state.aloud
        if aloud is not None and aloud.at:
            self._at.put(aloud=replace(aloud, at=aloud.at - 1))
            self._at.show()

    def end(self) -> None:
        """Back to the board."""
        self._at.put(aloud=None)
        self._at.show()
