"""The programme: the week and how it went, and one activity in the panel."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from companion.domain.activity_edits import edited
from companion.domain.audience import Audience
from companion.domain.conflicts import Conflicts, PeopleClash, conflicts
from companion.domain.delegates import Delegate
from companion.domain.ids import new_id
from companion.domain.programme import Activity, ActivityKind
from companion.presenters.activity_form import ActivityForm, activity_of, faults_in, form_of
from companion.presenters.activity_panel import ActivityPanel, NamesView, read_names, read_panel
from companion.presenters.delegate_rows import choices_among
from companion.presenters.happenings import Happened, What, refusal
from companion.presenters.programme_copying import Copying
from companion.presenters.programme_days import Calendar, Mode, minute_of
from companion.presenters.programme_files import ProgrammeFiles
from companion.presenters.programme_state import FormView, ProgrammeState, Step
from companion.presenters.replanning import Ghost, Hold, Replanning, Shift
from companion.presenters.runner import Runner
from companion.presenters.undoing import Undoing
from companion.services.conflicts import names_in, read_audience
from companion.services.ports import Desk, ListReader, TableWriter
from companion.services.programme import put_activity, remove_activity, replan_activity

_MOST_CLASHES = 60
"""Of so many clashes the names are read."""


class ProgrammePresenter:
    """The week and its panel. Activities are read at once; how many came is counted beside the window."""

    def __init__(
        self,
        desk: Desk,
        runner: Runner,
        render: Callable[[ProgrammeState], None],
        tell: Callable[[Happened], None] = lambda _happened: None,
        *,
        lists: ListReader | None = None,
        tables: TableWriter | None = None,
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._render = render
        self._tell = tell
        self._undoing = Undoing(desk, runner, tell)
        self._replanning = Replanning(desk, runner, lambda: self._loaded, self._moved, tell)
        self._loaded: Calendar | None = None
        self._counts: dict[str, tuple[int, int]] = {}
        self._audience: Audience | None = None
        self._counting = False
        self._again = False
        self._mode: Mode | None = None
        self._day: date | None = None
        self.files = ProgrammeFiles(desk, runner, lambda: self._loaded, self._finished, tell, lists, tables)
        self.copying = Copying(desk, runner, self._finished, self.choose, self._refused)
        self.state = ProgrammeState()

    # reading

    def start(self) -> None:
        """Reads the programme and begins to count."""
        read = self._desk.file.read
        self._loaded = Calendar.of(read.event(), read.activities())
        if self.state.chosen and self._loaded.activity(self.state.chosen) is None:
            self.state = replace(self.state, chosen="", panel=None)
        self._show()
        self._look()
        self._count()

    def refresh(self, kinds: frozenset[str] = frozenset()) -> None:
        """Something was written, here or at another desk; `kinds` are the entry kinds, none means anything."""
        if self._loaded is None:
            return
        if not kinds or kinds & {"delegate_put", "undone"}:
            self._audience = None
        if not kinds or kinds & {"activity_put", "event_put", "undone"}:
            self.start()
        else:
            if self._audience is None:
                self._look()
            self._count()

    def tick(self) -> None:
        """Time went on: what was to come may be on now."""
        if self._loaded is not None:
            self._show()

    # moving about

    def earlier(self) -> None:
        """The week or day before."""
        self._turn(-1)

    def later(self) -> None:
        """The week or day after."""
        self._turn(1)

    def today(self) -> None:
        """Back to the week or day of today."""
        self._day = None
        self._show()

    def set_mode(self, mode: Mode) -> None:
        """Days of the week, or the rooms of one day."""
        self._mode = mode
        self._show()

    def turn_view(self) -> None:
        """From the week to the rooms of a day, that of the chosen activity when there is one, and back."""
        if self.state.mode is Mode.DAY:
            self.set_mode(Mode.WEEK)
            return
        loaded = self._loaded
        chosen = loaded.activity(self.state.chosen) if loaded is not None else None
        if loaded is not None and chosen is not None:
            self._day = chosen.start.astimezone(loaded.event.zone).date()
        self.set_mode(Mode.DAY)

    def open_day(self, day: date) -> None:
        """The rooms of this day."""
        self._day, self._mode = day, Mode.DAY
        self._show()

    def desk_for(self, activity_id: str) -> str:
        """The screen on which people are counted there: a visit and a drive have the roll call, others the desk."""
        activity = self._desk.file.read.activity(activity_id)
        rolled = activity is not None and activity.kind in {ActivityKind.FIELD_VISIT, ActivityKind.TRANSFER}
        return "roll-call" if rolled else "check-in"

    def choose(self, activity_id: str) -> None:
        """Show an activity in the panel; "" closes it."""
        loaded = self._loaded
        if loaded is not None and activity_id:
            found = loaded.activity(activity_id)
            if found is None:
                return
            day = found.start.astimezone(loaded.event.zone).date()
            if day not in {column.day for column in self.state.columns}:
                self._day = day
        self.state = replace(self.state, chosen=activity_id, panel=None, form=None)
        self._show()
        self._read_panel()

    def step(self, step: Step) -> None:
        """Move the choice by an arrow key: up and down in a column, left and right to the nearest in the next one."""
        columns = [c for c in self.state.columns if c.cards]
        if not columns:
            return
        at = next((i for i, c in enumerate(columns) if any(x.id == self.state.chosen for x in c.cards)), None)
        if at is None:
            self.choose(columns[0].cards[0].id)
            return
        cards = columns[at].cards
        place = next(i for i, card in enumerate(cards) if card.id == self.state.chosen)
        if step in {Step.UP, Step.DOWN}:
            place += 1 if step is Step.DOWN else -1
            if 0 <= place < len(cards):
                self.choose(cards[place].id)
            return
        beside = at + (1 if step is Step.RIGHT else -1)
        if 0 <= beside < len(columns):
            minute = minute_of(cards[place].start)
            self.choose(min(columns[beside].cards, key=lambda card: abs(minute_of(card.start) - minute)).id)

    # names

    def show_names(self, *, missing: bool) -> None:
        """List who came to the chosen activity, or who is missing."""
        panel = self.state.panel
        if panel is None:
            return
        activity, files = panel.activity, self._desk.file

        def work() -> NamesView:
            return read_names(files.read, activity, missing=missing)

        def done(names: NamesView) -> None:
            if self.state.panel is not None and self.state.panel.activity.id == activity.id:
                self._put(panel=replace(self.state.panel, names=names))

        self._runner.read(work, done, self._refused)

    def hide_names(self) -> None:
        """Back to the activity."""
        if self.state.panel is not None:
            self._put(panel=replace(self.state.panel, names=None))

    # writing

    def add(self) -> None:
        """Open empty boxes for a new activity, after the last one of the day on show."""
        if self._loaded is None:
            return
        zone = self._loaded.event.zone
        day = self._shown_day(self._loaded)
        after = [a.end.astimezone(zone) for a in self._loaded.activities if a.start.astimezone(zone).date() == day]
        start = max(after) if after else None
        form = ActivityForm(day=day.isoformat())
        if start is not None and start.hour < 22:
            form = replace(form, start=f"{start:%H:%M}", end=f"{start + timedelta(hours=1):%H:%M}")
        self._put(form=FormView(form, {}))

    def drop(self, ghost: Ghost, typed: ActivityForm | None = None) -> None:
        """A card was dropped at another time or place, or a new activity was drawn on empty space. `typed` is what
        stands in the open boxes: of a new activity it is kept."""
        if ghost.hold is not Hold.NEW:
            if ghost.activity != self.state.chosen:
                self.choose(ghost.activity)
            self._replanning.drop(ghost)
            return
        ends = "24:00" if ghost.end.date() != ghost.start.date() else f"{ghost.end:%H:%M}"
        view = self.state.form
        kept = typed if typed is not None and view is not None and view.activity is None else ActivityForm()
        place = ghost.place or kept.place
        form = replace(
            kept, day=ghost.start.date().isoformat(), start=f"{ghost.start:%H:%M}", end=ends, place=place
        )  # fmt: skip
        self.state = replace(self.state, chosen="", panel=None)
        self._put(form=FormView(form, {}, drawn=ghost))

    def shift(self, shift: Shift) -> None:
        """A key moves or stretches the chosen activity: by a step, to another day, or in one day to another room."""
        if self.state.chosen and self.state.form is None:
            rooms = tuple(c.place for c in self.state.columns) if self.state.mode is Mode.DAY else ()
            self._replanning.shift(self.state.chosen, shift, rooms)

    def edit(self) -> None:
        """Open the boxes of the chosen activity."""
        if self.state.panel is not None and self._loaded is not None:
            activity = self.state.panel.activity
            self._put(form=FormView(form_of(activity, self._loaded.event.zone), {}, activity))

    def close_form(self) -> None:
        """Leave the boxes without saving."""
        self._put(form=None)

    def save(self, form: ActivityForm) -> None:
        """Save the boxes, or say what must be corrected."""
        view, loaded = self.state.form, self._loaded
        if view is None or loaded is None:
            return
        faults = faults_in(form)
        if faults:
            self._put(form=replace(view, form=form, faults=faults))
            return
        before, batch = view.activity, new_id()
        activity = activity_of(form, before, loaded.event.zone)
        if activity == before:
            self.close_form()
            return

        def write() -> Activity:
            if before is None:
                return put_activity(self._desk, activity, batch)
            return replan_activity(self._desk, activity.id, lambda now: edited(before, activity, now), batch)

        def done(saved: Activity) -> None:
            what = What.CHANGED if before is not None else What.ADDED
            self._finished(Happened(what, saved.title(), 1, undo=True, titles=saved.titles), batch)
            self.choose(saved.id)

        self._runner.write(write, done, self._refused)

    def remove(self) -> None:
        """Take the chosen activity out of the programme; its marks stay, and it can be undone."""
        panel = self.state.panel
        if panel is None:
            return
        activity, batch = panel.activity, new_id()

        def done(_none: None) -> None:
            self.state = replace(self.state, chosen="", panel=None, form=None)
            self._finished(Happened(What.REMOVED, activity.title(), 1, undo=True, titles=activity.titles), batch)

        self._runner.write(lambda: remove_activity(self._desk, activity.id, batch), done, self._refused)

    @property
    def days(self) -> tuple[date, ...]:
        """The days of the programme, without gaps."""
        return self._loaded.days if self._loaded is not None else ()

    @property
    def day_meant(self) -> date:
        """The day of the chosen activity, else the one on show."""
        if self._loaded is None:
            raise LookupError("event")
        chosen = self._loaded.activity(self.state.chosen)
        zone = self._loaded.event.zone
        return chosen.start.astimezone(zone).date() if chosen is not None else self._shown_day(self._loaded)

    def read_clash_names(self, show: Callable[[PeopleClash, list[Delegate]], None]) -> None:
        """Hands over the first names of everybody who is expected in two places, clash by clash."""
        clashes, audience, files = self.state.conflicts.people, self.state.audience, self._desk.file
        if audience is None:
            return

        def work() -> list[tuple[PeopleClash, list[Delegate]]]:
            return [(clash, names_in(files.read, audience, clash)) for clash in clashes[:_MOST_CLASHES]]

        def done(found: list[tuple[PeopleClash, list[Delegate]]]) -> None:
            for clash, people in found:
                show(clash, people)

        self._runner.read(work, done, self._refused)

    def read_counted(self, activity: Activity | None, show: Callable[[dict[str, int]], None]) -> None:
        """Hands over how many people have a mark at each checkpoint of an activity; none at a new one."""
        files = self._desk.file

        def work() -> dict[str, int]:
            if activity is None:
                return {}
            return {one.id: len(files.read.points(activity.id, one.id)) for one in activity.checkpoints}

        self._runner.read(work, show, self._refused)

    @property
    def undoable(self) -> Happened | None:
        """What Ctrl Z would take back."""
        return self._undoing.next

    def undo(self) -> bool:
        """Takes the newest act of this screen back; whether there was one."""
        return self._undoing.undo(self.start)

    # inside

    def _finished(self, happened: Happened, batch: str) -> None:
        if happened.undo:
            self._undoing.remember(batch, happened)
        self.state = replace(self.state, form=None)
        self._tell(happened)
        self.start()
        self._read_panel()

    def _moved(self, happened: Happened, batch: str) -> None:
        self._finished(happened, batch)
        if self.state.chosen:
            self.choose(self.state.chosen)  # it may be in another week now

    def refuse(self, error: Exception) -> None:
        """Say what went wrong in a question that the screen asked."""
        self._refused(error)

    def _refused(self, error: Exception) -> None:
        self._tell(refusal(error))

    def _look(self) -> None:
        """Who takes part, and what clashes; quick even with 20,000 people."""
        loaded = self._loaded
        if loaded is None:
            return
        files, known = self._desk.file, self._audience

        def work() -> tuple[Audience, Conflicts]:
            audience = known or read_audience(files.read)
            return audience, conflicts(loaded.activities, audience, loaded.event.zone)

        def done(found: tuple[Audience, Conflicts]) -> None:
            self._audience, clashes = found
            lists = choices_among(self._audience)
            self._put(
                groups=lists.groups,
                delegations=lists.delegations,
                roles=lists.roles,
                audience=self._audience,
                conflicts=clashes,
            )

        self._runner.read(work, done, self._refused)

    def _count(self) -> None:
        if self._counting:
            self._again = True
            return
        loaded = self._loaded
        if loaded is None:
            return
        self._counting = True
        files = self._desk.file

        def work() -> dict[str, tuple[int, int]]:
            read = files.read
            found = {}
            for activity in loaded.activities:
                counts = read.counts(activity, activity.attending.id)
                found[activity.id] = (counts.arrived, counts.expected)
            return found

        def done(counted: dict[str, tuple[int, int]]) -> None:
            self._counting = False
            self._counts = counted
            self._show()
            self._read_panel()
            if self._again:
                self._again = False
                self._count()

        def failed(error: Exception) -> None:
            self._counting = False
            self._refused(error)

        self._runner.read(work, done, failed)

    def _read_panel(self) -> None:
        loaded, chosen = self._loaded, self.state.chosen
        if loaded is None or not chosen:
            return
        activity = loaded.activity(chosen)
        if activity is None:
            return
        files, now = self._desk.file, self._desk.now

        def work() -> ActivityPanel:
            return read_panel(files.read, loaded.event, activity, now)

        def done(panel: ActivityPanel) -> None:
            if self.state.chosen == panel.activity.id:
                names = self.state.panel.names if self.state.panel is not None else None
                self._put(panel=replace(panel, names=names))

        self._runner.read(work, done, self._refused)

    def _shown_day(self, loaded: Calendar) -> date:
        return self._day if self._day in loaded.days and self._day is not None else loaded.today(self._desk.now)

    def _turn(self, by: int) -> None:
        loaded = self._loaded
        if loaded is not None:
            self._day = loaded.turned(self._shown_day(loaded), self.state.mode, by) or self._day
            self._show()

    def _show(self) -> None:
        """Lay the timetable out anew."""
        loaded = self._loaded
        if loaded is None:
            return
        now = self._desk.now
        spread = loaded.spread(self._shown_day(loaded), self._mode, now, self._counts)
        self._put(
            loading=False,
            event=loaded.event,
            now=now.astimezone(loaded.event.zone),
            mode=spread.mode,
            columns=spread.columns,
            first_hour=spread.first_hour,
            last_hour=spread.last_hour,
            earlier=spread.earlier,
            later=spread.later,
            here=spread.here,
            empty=not loaded.activities,
        )

    def _put(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._render(self.state)
