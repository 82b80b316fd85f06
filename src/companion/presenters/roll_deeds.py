"""What the roll call writes about people and its bus, and taking it back."""

from collections.abc import Callable
from dataclasses import replace

from companion.domain.answers import Answer, NotSaved, UserError
from companion.domain.attendance import How, MarkState
from companion.domain.rollcall import Standing, Tile
from companion.presenters.roll_call_state import Deed, Done, would_be_here
from companion.presenters.roll_caller import RollCaller
from companion.presenters.roll_undo import UNDO_STEPS, done_here, together
from companion.presenters.runner import Runner
from companion.services import desk as door
from companion.services import rollcall


class RollDeeds:
    """Writes off the main thread and remembers what can be taken back. `undone` hears what was."""

    def __init__(self, at: RollCaller, runner: Runner, undone: Callable[[Done], None]) -> None:
        self._at = at
        self._runner = runner
        self._undone = undone
        self._done: tuple[Done, ...] = ()
        self._looked_up: frozenset[str] = frozenset()

    @property
    def offered(self) -> tuple[Done, ...]:
        """What can be taken back, the newest last."""
        return self._done

    # --- here, not here ---

    def tick_here(self, delegate_id: str) -> None:
        """This person is here."""
        place, tile = self._at.here, self._at.state.board.tile(delegate_id)
        if place is None or tile is None:
            return
        desk, now = self._at.desk, self._at.desk.now

        def done(batch: str) -> None:
            if batch:
                self.did(Done(Deed.HERE, batch=batch, delegate=tile.delegate))

        self._runner.write(lambda: rollcall.tick(desk, [delegate_id], place, at=now), done, self._at.failed)

    def not_here(self, tile: Tile) -> None:
        """This person was counted by mistake."""
        place = self._at.here
        if place is None:
            return
        if not self._at.allowed.others and tile.seen is not None and tile.seen.desk != self._at.state.board.desk_id:
            self._at.failed(UserError("Another desk counted them.", "Take it back there, or unlock this desk."))
            return
        desk = self._at.desk

        def done(batch: str) -> None:
            if batch:
                self.did(Done(Deed.NOT_HERE, batch=batch, delegate=tile.delegate))

        self._runner.write(lambda: rollcall.untick(desk, [tile.delegate.id], place), done, self._at.failed)

    def save_all(self) -> None:
        """Save the ticks: everybody who is missing but those cleared; one undo takes all of it back."""
        place, absent = self._at.here, self._at.state.absent
        if place is None or absent is None:
            return
        desk, count = self._at.desk, would_be_here(self._at.state)

        def done(batch: str) -> None:
            if batch:
                self.did(Done(Deed.ALL_HERE, batch=batch, count=count))

        self._at.put(absent=None)
        self._at.show()
        self._runner.write(lambda: rollcall.all_here_except(desk, place, sorted(absent)), done, self._at.failed)

    # --- the bus ---

    def depart(self, reasons: dict[str, str]) -> None:
        """Keep that the bus left, and why without these."""
        place = self._at.here
        if place is None:
            return
        desk = self._at.desk

        def done(batch: str) -> None:
            self._at.put(asking=None)
            self.did(Done(Deed.LEFT, batch=batch, count=len(reasons)))

        self._runner.write(lambda: rollcall.depart(desk, place, reasons), done, self._at.failed)

    def change_bus(self, delegate_id: str, bus: str) -> None:
        """From now on this person is counted on another bus; who is here already is here on that one."""
        place, tile = self._at.here, self._anybody(delegate_id)
        if place is None or tile is None:
            return
        desk, now = self._at.desk, self._at.desk.now
        there = replace(place, bus=bus.strip())

        def write() -> str:
            if tile.standing is Standing.HERE and there.bus:
                return door.mark(desk, [delegate_id], there, MarkState.IN, at=now, how=How.TAP)[0].id
            return rollcall.change_bus(desk, delegate_id, place, bus).id

        self._runner.write(
            write, lambda entry: self.did(Done(Deed.BUS, entry=entry, delegate=tile.delegate)), self._at.failed
        )

    def _anybody(self, delegate_id: str) -> Tile | None:
        roll = self._at.state.board.roll
        every = () if roll is None else roll.tiles
        return next((one for one in every if one.delegate.id == delegate_id), None)

    def away(self, tile: Tile, reason: str) -> None:
        """Keep why somebody is not counted here."""
        place, desk = self._at.here, self._at.desk
        if place is not None:
            self._runner.write(
                lambda: rollcall.away(desk, tile.delegate.id, place, reason).id,
                lambda entry: self.did(Done(Deed.AWAY, entry=entry, delegate=tile.delegate)),
                self._at.failed,
            )

    def still_missing(self, tile: Tile) -> None:
        """Take back what was said of somebody."""
        place, desk = self._at.here, self._at.desk
        if place is None:
            return

        def done(batch: str) -> None:
            if batch:
                self.did(Done(Deed.BACK, batch=batch, delegate=tile.delegate))

        self._runner.write(lambda: rollcall.back(desk, tile.delegate.id, place), done, self._at.failed)

    def note(self, tile: Tile, text: str) -> None:
        """Keep what came of a call, with the time."""
        place, desk = self._at.here, self._at.desk
        if place is not None:
            self._runner.write(
                lambda: rollcall.note_call(desk, tile.delegate.id, place.activity.id, text).id,
                lambda entry: self.did(Done(Deed.NOTE, entry=entry, delegate=tile.delegate)),
                self._at.failed,
            )

    # --- the checkpoint ---

    def add_checkpoint(self, titles: dict[str, str]) -> None:
        """One more checkpoint after the others."""
        place, desk = self._at.here, self._at.desk
        if place is not None:
            self._replan(lambda: rollcall.add_checkpoint(desk, place.activity.id, titles), Deed.CHECKPOINT)

    def set_leaving(self, minutes: int | None) -> None:
        """When it goes on from here, in minutes after the start; None for as planned."""
        place, desk = self._at.here, self._at.desk
        if place is not None:
            self._replan(lambda: rollcall.set_leaving(desk, place, minutes), Deed.LEAVES)

    def _replan(self, write: Callable[[], str], deed: Deed) -> None:
        def done(batch: str) -> None:
            self._at.reload()
            if batch:
                self.did(Done(deed, batch=batch))

        self._runner.write(write, done, self._at.failed)

    # --- taking back ---

    def did(self, what: Done) -> None:
        """Remember something that can be taken back."""
        self._done = (*self._done, what)[-UNDO_STEPS:]
        self._at.put(undo=what)
        shown = self._at.state.result
        if what.deed is not Deed.SCANNED and shown is not None and shown.reply.answer is not Answer.NOT_SAVED:
            self._at.put(result=None)  # what was said of the last scan may hold no more
        self._at.refresh()
        self._at.show()

    def look_up(self, activity_id: str) -> None:
        """What this laptop did here before its window was opened can be taken back too; read once an activity."""
        if activity_id in self._looked_up:
            return
        self._looked_up |= {activity_id}
        desk, allowed = self._at.desk, self._at.allowed

        def found(older: tuple[Done, ...]) -> None:
            self._done = together(older, self._done)
            self._at.put(undo=self._done[-1] if self._done else None)
            self._at.show()

        self._runner.read(lambda: done_here(desk, activity_id, allowed), found, self._at.failed)

    def undo(self) -> bool:
        """Take back the last deed; whether there was one."""
        if not self._done:
            return False
        what, self._done = self._done[-1], self._done[:-1]
        self._at.put(undo=self._done[-1] if self._done else None)
        desk = self._at.desk

        def back() -> None:
            if what.batch:
                door.undo_batch(desk, what.batch)
            else:
                door.undo(desk, what.entry)

        def done(_none: None) -> None:
            self._at.put(result=None)
            self._undone(what)
            self._at.reload()

        def failed(error: Exception) -> None:
            if isinstance(error, NotSaved):  # it still stands, and can be taken back once there is room
                self._done = (*self._done, what)
                self._at.put(undo=what)
            self._at.failed(error)

        self._runner.write(back, done, failed)
        return True
