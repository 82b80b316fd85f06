"""The designer as states: what is chosen, dragged, typed and taken back; whose card is shown; when a design is kept."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from companion.domain.answers import UserError
from companion.domain.design_layout import Axis, Edge, To
from companion.domain.designs import BACK, FRONT, Box
from companion.domain.entry import Kind, template_subject
from companion.presenters.context import ScreenContext
from companion.presenters.designer import DesignerPresenter
from companion.presenters.designer_core import CopyMade, Exported, Imported, Refused, Told
from companion.presenters.designer_opening import EnginePen, EventShelf, designer_of
from companion.presenters.designer_state import Deed, DesignerState, Found, Grip, Pace, Saved, Tool
from companion.presenters.runner import InlineRunner, Runner
from companion.services.designs import own_designs, save
from companion.services.ports import Desk

REACH = 1.0


class Surroundings(Protocol):
    desk: Desk
    program: Any

    def context(self) -> ScreenContext: ...


@dataclass(frozen=True)
class Refusing(EventShelf):
    """An event whose disk is full as long as something lies in the way."""

    in_the_way: list[str] = field(default_factory=lambda: ["other files"])

    def copy(self, document: Mapping[str, Any], titles: Mapping[str, str]) -> str:
        if self.in_the_way:
            raise UserError("The disk is full.", "Make room.")
        return super().copy(document, titles)


class Watched:
    """A designer with everything it rendered and told."""

    def __init__(self, office: Surroundings, kind: str = "badge", runner: Runner | None = None) -> None:
        self.context = replace(office.context(), runner=runner or InlineRunner())
        self.states: list[DesignerState] = []
        self.told: list[Told] = []
        self.designer = designer_of(self.context, self.states.append, self.told.append, kind)
        self.designer.open()
        if kind == "badge":
            self.designer.open_design("90x55")

    @property
    def state(self) -> DesignerState:
        return self.designer.state

    def box(self, key: str) -> Box:
        assert self.state.design is not None
        element = self.state.design.element(key)
        assert element is not None
        return element.box

    @property
    def document(self) -> dict[str, Any]:
        assert self.state.design is not None
        return self.state.design.document

    @property
    def own(self) -> dict[str, dict[str, Any]]:
        """The designs that the event keeps."""
        return {one.id: one.document for one in own_designs(self.context.desk.file.read)}

    @property
    def entries(self) -> int:
        """How often the open design was written into the journal."""
        return len(self.context.desk.file.read.entries_of(template_subject(self.designer.design_id)))

    def click(self, x: float, y: float, *, add: bool = False, deeper: bool = False) -> None:
        self.designer.press(x, y, REACH, add=add, deeper=deeper)
        self.designer.release()

    def pull(
        self, start: tuple[float, float], end: tuple[float, float], *, free: bool = True, keep: bool = False
    ) -> None:
        self.designer.press(*start, REACH)
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        self.designer.drag(*middle, free=free, keep=keep)
        self.designer.drag(*end, free=free, keep=keep)
        self.designer.release()


@pytest.fixture
def at(early_office: Surroundings) -> Watched:
    return Watched(early_office)


def test_a_shipped_design_opens_with_its_layers_and_the_card_of_the_first_person(at: Watched) -> None:
    state = at.state
    assert state.page.startswith(b"%PDF")
    assert state.page_size == (90, 55)
    assert state.fresh
    assert state.saved is Saved.SHIPPED
    assert [layer.id for layer in state.layers][:2] == ["plate", "role"]
    assert next(layer for layer in state.layers if layer.id == "native").fields == ("native",)
    assert state.person is not None
    assert not state.problems


def test_a_click_chooses_what_lies_foremost_and_again_what_lies_beneath(at: Watched) -> None:
    at.click(10, 50)
    assert at.state.chosen == ("role",)
    at.click(10, 50)
    assert at.state.chosen == ("role",), "what lies beneath is locked"
    at.designer.lock(on=False, ids=("band",))
    at.designer.choose(())
    at.click(10, 50)
    assert at.state.chosen == ("role",)
    at.click(10, 50)
    assert at.state.chosen == ("band",)
    at.click(10, 50)
    assert at.state.chosen == ("role",)
    at.click(10, 50, deeper=True)
    assert at.state.chosen == ("band",)
    at.click(70, 15, add=True)
    assert at.state.chosen == ("band", "qr")
    at.click(70, 15, add=True)
    assert at.state.chosen == ("band",)
    at.click(59, 20)
    assert at.state.chosen == ()


def test_a_handle_taken_with_shift_keeps_the_proportions(at: Watched) -> None:
    at.designer.choose(("latin",))
    before = at.state.frame
    assert before is not None
    at.designer.press(before.right, before.bottom, REACH, add=True)
    at.designer.drag(before.right + 9, before.bottom, free=True, keep=True)
    at.designer.release()
    after = at.state.frame
    assert at.state.chosen == ("latin",)
    assert after is not None
    assert after.w > before.w + 1
    assert after.w / after.h == pytest.approx(before.w / before.h, rel=0.05)


def test_a_rubber_band_takes_what_lies_wholly_in_it_and_tab_goes_round(at: Watched) -> None:
    at.designer.press(59, 1, REACH)
    at.designer.drag(89, 35)
    assert at.state.band == Box(59, 1, 30, 34)
    at.designer.release()
    assert set(at.state.chosen) == {"qr", "number"}
    assert at.state.band is None
    assert at.state.undo is None
    seen = []
    for _ in at.state.layers:
        at.designer.next()
        seen.append(at.state.chosen[0])
    free = [layer.id for layer in at.state.layers if not layer.locked]
    assert sorted(set(seen)) == sorted(free)
    assert seen[len(free)] == seen[0]
    at.designer.next(-1)
    assert at.state.chosen[0] == seen[-2]


def test_a_drag_is_one_step_and_makes_an_own_copy_of_a_shipped_design(at: Watched) -> None:
    before = at.box("native")
    at.pull((20, 20), (26.04, 23.02))
    assert at.box("native") == before.moved(6, 3)
    assert at.state.undo is Deed.MOVE
    assert at.told == [CopyMade("90 × 55 mm badge (own)")]
    assert at.state.own
    assert at.designer.undo()
    assert at.box("native") == before
    assert not at.designer.undo()
    assert at.designer.redo()
    assert at.box("native") == before.moved(6, 3)


def test_escape_puts_back_what_is_being_dragged(at: Watched) -> None:
    before = at.document
    at.designer.press(20, 20, REACH)
    at.designer.drag(40, 40)
    assert at.document != before
    assert at.state.dragging
    assert at.designer.cancel_drag()
    assert at.document == before
    assert at.state.saved is Saved.SHIPPED
    assert not at.designer.cancel_drag()


def test_a_dragged_element_snaps_and_shows_why(at: Watched) -> None:
    at.designer.press(20, 20, REACH)
    at.designer.drag(20.5, 24)
    assert at.box("native").x == 5
    assert any(line.x1 == line.x2 == 5 for line in at.state.lines)
    at.designer.drag(20.5, 24, free=True)
    assert at.box("native").x == 4.7
    assert not at.state.lines
    at.designer.release()


def test_a_handle_pulls_its_edges_and_a_code_stays_square(at: Watched) -> None:
    at.click(20, 20)
    native = at.box("native")
    at.pull((native.right, native.centre[1]), (native.right + 2.5, 40))
    assert (at.box("native").w, at.box("native").h) == (native.w + 2.5, native.h)
    at.click(70, 15)
    qr = at.box("qr")
    assert Grip.E not in at.state.grips
    at.pull((qr.x, qr.bottom), (qr.x - 3, qr.bottom + 1))
    assert at.box("qr").w == at.box("qr").h
    assert at.box("qr").w > qr.w
    assert (at.box("qr").right, at.box("qr").y) == pytest.approx((qr.right, qr.y))


def test_the_handle_above_the_frame_turns_and_shift_turns_by_fifteen_degrees(at: Watched) -> None:
    at.click(20, 20)
    box = at.box("native")
    handle = (box.centre[0], box.y - 4 * REACH)
    assert at.designer.cursor_at(*handle, REACH) is Grip.TURN
    at.pull(handle, (box.centre[0] - 30, box.centre[1]))
    assert at.box("native").turn == 90
    at.designer.undo()
    at.pull(handle, (box.centre[0] + 3, box.centre[1] - 12), keep=True)
    assert at.box("native").turn == -15


@pytest.mark.parametrize("tool", [tool for tool in Tool if tool not in {Tool.CHOOSE, Tool.PICTURE}])
def test_every_tool_draws_something_that_the_engine_takes(at: Watched, tool: Tool) -> None:
    count = len(at.document["elements"])
    at.designer.choose_tool(tool)
    at.pull((8, 30), (30, 44))
    assert at.state.tool is Tool.CHOOSE
    assert len(at.document["elements"]) == count + 1
    assert at.state.fresh
    assert not at.state.problems
    (key,) = at.state.chosen
    assert at.box(key).bounds.bottom >= 43.9
    at.designer.choose_tool(tool)
    at.click(45, 20)
    assert len(at.document["elements"]) == count + 2
    assert not at.state.problems


def test_arrows_without_a_pause_are_one_step(at: Watched) -> None:
    at.designer.choose(("latin",))
    before = at.box("latin")
    for _ in range(4):
        at.designer.nudge(1, 0)
    at.designer.nudge(0, -1, Pace.FINE)
    assert at.box("latin") == Box(before.x + 2, pytest.approx(before.y - 0.1), before.w, before.h)  # type: ignore[arg-type]
    for _ in range(3):
        at.designer.tick()
    at.designer.nudge(1, 0, Pace.FAR)
    assert at.box("latin").x == before.x + 7
    at.designer.undo()
    assert at.box("latin").x == before.x + 2
    at.designer.undo()
    assert at.box("latin") == before


def test_a_design_is_kept_after_a_pause_and_not_at_each_key(at: Watched) -> None:
    at.designer.choose(("latin",))
    for _ in range(6):
        at.designer.nudge(1, 0)
        at.designer.tick()
    assert at.state.saved is Saved.WAITING
    assert not at.own
    at.designer.tick()
    at.designer.tick()
    assert at.state.saved is Saved.SAVED
    assert [one["title"]["en"] for one in at.own.values()] == ["90 × 55 mm badge (own)"]
    assert list(at.own) == [at.designer.design_id]
    assert at.entries == 1
    at.designer.nudge(-1, 0)
    at.designer.leave()
    assert at.entries == 2
    assert at.own[at.designer.design_id]["elements"] == at.document["elements"]


def test_closing_the_event_keeps_what_waits(at: Watched) -> None:
    at.designer.choose(("latin",))
    at.designer.nudge(1, 0)
    at.designer.close()
    assert len(at.own) == 1


def test_a_design_that_cannot_be_kept_says_so_and_is_kept_later(early_office: Surroundings) -> None:
    at = Watched(early_office)
    shelf = Refusing(at.context)
    designer = DesignerPresenter(
        InlineRunner(), EnginePen(at.context.documents), shelf, at.states.append, at.told.append
    )
    designer.open_design("90x55")
    designer.choose(("latin",))
    designer.nudge(1, 0)
    designer.save_now()
    assert designer.state.saved is Saved.FAILED
    assert designer.state.fault is not None
    shelf.in_the_way.clear()
    for _ in range(20):
        designer.tick()
    assert designer.state.saved is Saved.SAVED
    assert len(at.own) == 1


def test_what_another_desk_makes_of_the_open_design_is_shown_unless_something_waits_here(at: Watched) -> None:
    desk = at.context.desk
    at.designer.choose(("latin",))
    at.designer.nudge(1, 0)
    at.designer.save_now()
    mine = at.own[at.designer.design_id]

    def changed_elsewhere(bleed: float) -> None:
        save(desk, {**mine, "bleed": bleed})
        at.context.changes.note(frozenset({Kind.TEMPLATE_PUT}))
        at.context.changes.tell()

    changed_elsewhere(2)
    assert at.document["bleed"] == 2
    assert at.state.saved is Saved.SAVED
    at.designer.nudge(1, 0)
    changed_elsewhere(3)
    assert at.document["bleed"] == 2
    assert at.state.saved is Saved.WAITING


def test_the_panel_tells_what_is_chosen_and_sets_it(at: Watched) -> None:
    at.click(20, 20)
    panel = at.state.properties
    assert panel["field"].value == "native"
    assert panel["fallback"].value == "{latin}"
    assert (panel["size"].value, panel["min"].value) == (15.4, 9)
    assert at.state.contrast == pytest.approx(16.6, abs=0.05)
    at.designer.set_property("size", 12)
    at.designer.set_property("size", 12.5)
    assert at.state.properties["size"].value == 12.5
    at.designer.set_field("latin")
    assert at.state.properties["field"].value == "latin"
    assert at.designer.undo()
    assert at.state.undo is Deed.CHANGE
    assert at.designer.undo()
    assert at.state.properties["size"].value == 15.4
    at.designer.set_property("colour", "no colour")
    assert isinstance(at.told[-1], Refused)
    at.designer.set_property("colour", "#c0c0c0")
    assert at.state.contrast is not None
    assert at.state.contrast < 4.5
    at.designer.choose(("native", "latin"))
    assert at.state.properties["size"].mixed


def test_a_condition_hides_an_element_from_whom_it_is_not_for(at: Watched) -> None:
    at.designer.choose(("latin",))
    page = at.state.page
    at.designer.set_conditions(("role:nobody",))
    assert at.state.page != page
    assert at.state.properties["when"].value == ("role:nobody",)
    assert "role:nobody" in at.state.properties["when"].choices


def test_a_line_for_speakers_is_offered_before_anybody_speaks(at: Watched) -> None:
    at.designer.choose(("latin",))
    offered = at.state.properties["when"].choices
    coloured = set(at.document["bands"])
    assert "speaker" in coloured
    assert {f"role:{role}" for role in coloured} <= {one.casefold() for one in offered}
    assert len({one.casefold() for one in offered}) == len(offered)


def test_copy_cut_paste_and_duplicate(at: Watched) -> None:
    at.designer.choose(("qr", "number"))
    count = len(at.document["elements"])
    text = at.designer.copy()
    assert at.state.can_paste
    at.designer.paste(text)
    assert len(at.document["elements"]) == count + 2
    assert set(at.state.chosen).isdisjoint({"qr", "number"})
    at.designer.duplicate()
    assert len(at.document["elements"]) == count + 4
    at.designer.cut()
    assert len(at.document["elements"]) == count + 2
    at.designer.note_clipboard("Liang Jiashu")
    assert not at.state.can_paste
    at.designer.paste("Liang Jiashu")
    assert isinstance(at.told[-1], Refused)
    strange = json.dumps({**json.loads(text), "elements": [{"type": "text", "text": "a", "colour": "loud", "size": 3}]})
    at.designer.paste(strange)
    assert isinstance(at.told[-1], Refused)
    assert not at.state.problems


def test_layers_are_moved_locked_hidden_and_named(at: Watched) -> None:
    at.designer.move_layer("ridges", 0)
    assert at.state.layers[0].id == "ridges"
    assert at.state.layers[0].locked
    at.designer.lock(on=False, ids=("ridges",))
    at.click(10, 44.5)
    assert at.state.chosen == ("ridges",)
    at.designer.lock(on=True)
    at.click(10, 44.5)
    assert at.state.chosen == ()
    at.designer.hide(on=True, ids=("ridges",))
    assert at.state.layers[0].hidden
    at.designer.rename("ridges", "Hills")
    assert at.state.layers[0].name == "Hills"
    at.designer.choose(("native",))
    at.designer.delete()
    assert "native" not in {layer.id for layer in at.state.layers}
    assert at.state.chosen == ()


def test_in_line_and_spread(at: Watched) -> None:
    at.designer.choose(("event1", "native", "delegation"))
    at.designer.align(Edge.LEFT)
    assert {at.box(key).x for key in at.state.chosen} == {4.2}
    at.designer.spread(Axis.DOWN)
    assert at.state.undo is Deed.SPREAD
    at.designer.choose(("qr",))
    at.designer.align(Edge.RIGHT, To.CARD)
    assert at.box("qr").right == 90


def test_both_sides(at: Watched) -> None:
    at.designer.mirror_front()
    assert at.state.side == BACK
    assert at.state.fresh
    assert len(at.state.layers) == len(at.document["elements"]) / 2
    at.designer.choose((at.state.layers[0].id,))
    at.designer.put_on_side(FRONT)
    assert at.state.side == FRONT
    at.designer.remove_back()
    assert at.state.design is not None
    assert at.state.design.sides == (FRONT,)


def test_the_card_gets_another_size_bleed_and_a_fold(at: Watched) -> None:
    at.designer.set_card_size(100, 60, scale=False)
    at.designer.set_bleed(3)
    assert at.state.page_size == (106, 66)
    assert at.state.page_corner == (3, 3)
    at.designer.set_fold("across")
    assert not at.state.problems
    at.designer.add_guide("x", 10)
    at.designer.move_guide(0, 12)
    assert at.document["guides"] == [{"axis": "x", "at": 12}]
    at.designer.remove_guide(0)
    assert "guides" not in at.document


def test_a_picture_comes_in_with_its_proportions_and_a_background_lies_under_everything(
    at: Watched, tmp_path: Path
) -> None:
    Image.new("RGB", (200, 100), "#4E9A88").save(tmp_path / "logo.png")
    at.designer.add_picture(tmp_path / "logo.png")
    (key,) = at.state.chosen
    assert at.box(key).w == pytest.approx(2 * at.box(key).h, rel=0.02)
    at.designer.add_picture(tmp_path / "logo.png", background=True)
    assert at.state.layers[-1].type == "background"
    assert len(at.document["pictures"]) == 1
    assert at.state.fresh
    assert not at.state.problems
    at.designer.add_picture(tmp_path / "missing.png")
    assert at.state.fault is not None


def test_whose_card_is_shown(at: Watched) -> None:
    people = at.state.people
    at.designer.show_longest()
    assert at.state.person == max(people, key=lambda person: person.length)
    at.designer.show_shortest()
    assert at.state.person == min(people, key=lambda person: person.length)
    shown, page = at.state.person, at.state.page
    at.designer.step(1)
    assert at.state.person != shown
    assert at.state.page != page
    assert at.designer.show_delegate(people[3].id)
    assert at.state.shown == 3
    assert not at.designer.show_delegate("nobody")


def test_everyone_is_tried_on_the_design_after_a_pause(at: Watched) -> None:
    at.designer.tick()
    assert at.state.fit.finished
    assert at.state.fit.of == len(at.state.people)
    assert not at.state.fit.misfits
    at.designer.choose(("native",))
    at.designer.set_property("w", 6)
    assert not at.state.fit.finished
    at.designer.tick()
    assert at.state.fit.finished
    assert at.state.fit.delegates
    at.designer.show_misfit()
    assert at.state.person is not None
    assert at.state.person.id in at.state.fit.delegates
    assert next(layer for layer in at.state.layers if layer.id == "native").trouble


def test_the_gallery_opens_copies_renames_removes_and_travels_by_file(at: Watched, tmp_path: Path) -> None:
    at.designer.rename_design("Our badge")
    at.designer.save_now()
    assert at.state.title == "Our badge"
    ours = at.designer.design_id
    assert at.state.designs[0] == Found(ours, "Our badge", True, 90, 55)
    path = tmp_path / "ours.json"
    at.designer.export_design(path)
    assert at.told[-1] == Exported(path)
    at.designer.import_design(path)
    assert at.told[-1] == Imported("Our badge")
    assert at.designer.design_id not in {ours, "90x55"}
    imported = at.designer.design_id
    assert at.state.saved is Saved.SAVED
    at.designer.duplicate_design()
    assert at.designer.design_id not in {ours, imported}
    assert at.state.title == "Our badge (own)"
    at.designer.duplicate_design()
    assert at.state.title == "Our badge (own 2)"
    at.designer.remove_design()
    assert at.state.design is not None
    at.designer.open_design(next(one.id for one in at.state.designs if one.title == "Our badge (own)"))
    at.designer.remove_design()
    assert set(at.own) == {ours, imported}
    at.designer.new_design("Plain", 100, 70)
    assert at.state.page_size == (100, 70)
    assert at.state.layers == ()
    certificate = tmp_path / "certificate.json"
    certificate.write_text(json.dumps(at.context.documents().shipped_design("certificate", "completion")), "utf-8")
    at.designer.import_design(certificate)
    assert isinstance(at.told[-1], Refused)


def test_a_design_that_is_gone_gives_way_to_the_first_of_the_gallery(early_office: Surroundings) -> None:
    told: list[Told] = []
    designer = designer_of(early_office.context(), lambda _state: None, told.append)
    designer.open_design("of-last-year")
    designer.open()
    assert designer.state.design is not None
    assert designer.design_id == designer.state.designs[0].id


def test_the_design_asked_for_stays_open_when_the_gallery_comes_late(early_office: Surroundings) -> None:
    designer = designer_of(early_office.context(), lambda _state: None, lambda _told: None)
    designer.open_design("a6")
    designer.open()
    assert designer.design_id == "a6"


def test_a_certificate_is_designed_in_the_same_way(early_office: Surroundings) -> None:
    at = Watched(early_office, "certificate")
    at.designer.open_design("completion")
    assert at.state.page_size == (297, 210)
    before = at.state.page
    at.designer.choose((next(layer.id for layer in at.state.layers if "lead" in layer.fields),))
    at.designer.nudge(0, 1, Pace.FAR)
    assert at.state.page != before
    assert at.state.fresh


def test_an_event_without_people_shows_an_invented_person(empty_office: Surroundings) -> None:
    at = Watched(empty_office)
    assert len(at.state.people) == 1
    assert at.state.page.startswith(b"%PDF")
    certificate = Watched(empty_office, "certificate")
    assert certificate.state.page.startswith(b"%PDF")


class Waiting(InlineRunner):
    """A runner whose hurry lane stands still until it is let go."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def hurry(self, fn: Any, done: Any, failed: Any) -> None:
        self.jobs.append(lambda: InlineRunner.hurry(self, fn, done, failed))


def test_only_the_newest_picture_is_drawn_never_a_queue(early_office: Surroundings) -> None:
    runner = Waiting()
    at = Watched(early_office, runner=runner)
    at.designer.choose(("latin",))
    for _ in range(30):
        at.designer.nudge(1, 0)
    assert len(runner.jobs) == 1
    runner.jobs.pop()()
    assert len(runner.jobs) == 1
    assert not at.state.fresh
    runner.jobs.pop()()
    assert at.state.fresh
    assert not runner.jobs


Act = Callable[[DesignerPresenter, float, float], object]
ACTS: tuple[Act, ...] = (
    lambda d, x, y: d.nudge(1 if x > 0 else -1, 1 if y > 0 else 0, Pace.FAR),
    lambda d, x, _y: d.turn_by(x),
    lambda d, x, _y: d.set_property("x", x),
    lambda d, _x, _y: d.set_property("colour", "#0A0B0C"),
    lambda d, _x, _y: d.duplicate(),
    lambda d, _x, _y: d.delete(),
    lambda d, _x, _y: d.paste(d.copy() or "nothing"),
    lambda d, _x, _y: d.to_bottom(),
    lambda d, _x, _y: d.raise_(),
    lambda d, x, _y: d.lock(on=x > 0),
    lambda d, _x, _y: d.align(Edge.RIGHT),
    lambda d, x, y: d.set_card_size(40 + abs(x), 40 + abs(y), scale=x > 0),
    lambda d, _x, _y: d.mirror_front(),
    lambda d, _x, y: d.add_guide("y", y),
    lambda d, _x, _y: d.add(Tool.PHOTO),
    lambda d, x, y: (d.press(x, y, 1), d.drag(x + 5, y), d.drag(y, x), d.release()),  # type: ignore[func-returns-value]
)


class Drawn:
    """A pen that draws nothing: this is about steps, not pictures."""

    def check(self, _document: object) -> tuple[()]:
        return ()

    def draw(self, _document: object, _content: object, _side: str) -> Any:
        raise UserError("Nothing is drawn here.")

    def fits(self, _document: object, _contents: object) -> tuple[()]:
        return ()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.lists(st.integers(0, 30), max_size=3), st.sampled_from(ACTS), st.floats(-60, 90), st.floats(-60, 90)
        ),
        min_size=1,
        max_size=8,
    )
)
def test_every_sequence_of_edits_can_be_taken_back_and_done_again_exactly(
    early_office: Surroundings, acts: list[tuple[list[int], Act, float, float]]
) -> None:
    context = early_office.context()
    designer = DesignerPresenter(
        InlineRunner(), Drawn(), EventShelf(context), lambda _state: None, lambda _told: None, "badge"
    )
    designer.open_design("90x55")
    assert designer.state.design is not None
    start = designer.state.design.document["elements"]
    seen = []
    for places, act, x, y in acts:
        keys = [layer.id for layer in designer.state.layers]
        ids = [keys[place % len(keys)] for place in places] if keys else []
        designer.choose(ids)
        act(designer, x, y)
        seen.append(designer.state.design.document)
    while designer.undo():
        pass
    assert designer.state.design.document["elements"] == start
    while designer.redo():
        pass
    assert designer.state.design.document == seen[-1]
