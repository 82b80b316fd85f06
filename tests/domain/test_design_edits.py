"""Editing a design: whatever is done to it the engine accepts it, a move there and back changes nothing, and locked
elements stay as they are."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from companion import paths
from companion.domain.answers import UserError
from companion.domain.design_card import (
    Guide,
    add_guide,
    add_picture,
    guides,
    mirror_front,
    move_guide,
    remove_back,
    set_bleed,
    set_card_size,
    set_colour_name,
    set_fold,
    set_role_colour,
    set_safe,
)
from companion.domain.design_clipboard import can_be_pasted, copied, duplicated, pasted
from companion.domain.design_edits import (
    add,
    delete,
    lowered,
    move,
    put_layer,
    raised,
    rename,
    resize,
    set_hidden,
    set_lock,
    to_bottom,
    to_top,
    turn,
)
from companion.domain.design_fields import FIELDS_OF, GIVEN_PICTURES
from companion.domain.design_layout import Axis, Edge, To, align, spread
from companion.domain.design_properties import (
    CHOICES,
    COLOURS,
    FLAGS,
    MEASURES,
    properties_of,
    set_value,
    shown_field,
    value_of,
)
from companion.domain.designs import BACK, FRONT, Box, Design, read_design
from companion.output import template
from companion.output.template_files import template_faults

DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
"""A picture of one dot."""
PICTURE = {"media": "image/png", "data": DOT, "name": "dot.png"}
GRIPS = ("nw", "n", "ne", "e", "se", "s", "sw", "w")


def shipped(kind: str, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((paths.resources() / "templates" / kind / f"{name}.json").read_text("utf-8"))
    return {**found, "version": 2}


BADGE = read_design(shipped("badge", "90x55"))
CERTIFICATE = read_design(shipped("certificate", "completion"))


def refused(design: Design) -> list[str]:
    """What the engine says against a design."""
    return [fault.sentence for fault in template_faults(design.document)]


def every_type(design: Design) -> Design:
    """The design with one of everything, some of it turned."""
    design, _ = add_picture(design, PICTURE, (20, 10), FRONT)
    design, _ = add_picture(design, PICTURE, (20, 10), FRONT, background=True)
    for values in (
        {"type": "line", "x": 4, "y": 40, "w": 30, "h": 12, "stroke": "#112233", "falls": True},
        {"type": "photo", "x": 60, "y": 20, "w": 20, "h": 26, "rotate": 30, "instead": "initials"},
        {"type": "text", "text": "{native}", "x": 8, "y": 8, "w": 30, "h": 6, "size": 4, "min": 2, "rotate": -75},
        {"type": "rect", "x": -3, "y": -3, "w": 20, "h": 9, "fill": "#CFE5DC", "side": BACK},
        {"type": "ellipse", "x": 2, "y": 3, "w": 7, "h": 9, "fill": "{band}" if design.kind == "badge" else "#CFE5DC"},
    ):
        design, _ = add(design, values)
    return design


FULL = {"badge": every_type(BADGE), "certificate": every_type(CERTIFICATE)}

mm = st.floats(-400, 400, allow_nan=False).map(lambda value: round(value, 2))
little = st.integers(-600, 600).map(lambda value: value / 100)

Edit = Callable[[Design], Design]


@st.composite
def some_edit(draw: st.DrawFn) -> Edit:
    """Any edit, with the elements it is for named by their places."""
    places = draw(st.lists(st.integers(0, 60), min_size=1, max_size=4))

    def ids(design: Design) -> list[str]:
        keys = [one.id for one in design.elements]
        return [keys[place % len(keys)] for place in places] if keys else []

    def first(design: Design) -> str:
        return next(iter(ids(design)), "")

    right, down, number = draw(mm), draw(mm), draw(mm)
    flag, place = draw(st.booleans()), draw(st.integers(0, 40))
    grip, edge, axis = draw(st.sampled_from(GRIPS)), draw(st.sampled_from(Edge)), draw(st.sampled_from(Axis))
    name = draw(st.sampled_from([*MEASURES]))
    choice = draw(st.sampled_from([(key, word) for key, rule in CHOICES.items() for word in rule.among]))
    colour = (draw(st.sampled_from([*COLOURS])), draw(st.sampled_from(["#123456", "0A0", "#fefefe", "{band}"])))
    if colour[1] == "{band}":
        colour = (colour[0], "#00FF00")
    edits: list[Edit] = [
        lambda d: move(d, ids(d), right, down),
        lambda d: resize(d, first(d), grip, right, down, keep=flag),
        lambda d: turn(d, ids(d), number),
        lambda d: delete(d, ids(d)),
        lambda d: raised(d, ids(d)),
        lambda d: lowered(d, ids(d)),
        lambda d: to_top(d, ids(d)),
        lambda d: to_bottom(d, ids(d)),
        lambda d: put_layer(d, first(d), place),
        lambda d: set_lock(d, ids(d), on=flag),
        lambda d: set_hidden(d, ids(d), on=flag),
        lambda d: rename(d, first(d), "Second line"),
        lambda d: align(d, ids(d), edge, To.CARD if flag else To.CHOSEN),
        lambda d: spread(d, ids(d), axis),
        lambda d: duplicated(d, ids(d))[0],
        lambda d: pasted(d, copied(d, ids(d)), BACK if flag else FRONT)[0] if ids(d) else d,
        lambda d: set_value(d, ids(d), name, number),
        lambda d: set_value(d, ids(d), *choice),
        lambda d: set_value(d, ids(d), *colour),
        lambda d: set_value(d, ids(d), draw_flag, flag),
        lambda d: set_value(d, ids(d), "text", "{native} · {latin}"),
        lambda d: set_value(d, ids(d), "when", ("native", "!role:speaker|guest")),
        lambda d: set_card_size(d, 20 + abs(right), 20 + abs(down), scale=flag),
        lambda d: set_bleed(d, number),
        lambda d: set_safe(d, number),
        lambda d: set_fold(d, "across" if flag and d.kind == "badge" else "none"),
        lambda d: add_picture(d, PICTURE, (abs(right), abs(down)), FRONT, background=flag)[0],
        mirror_front,
        remove_back,
    ]
    draw_flag = draw(st.sampled_from([*FLAGS]))
    return draw(st.sampled_from(edits))


@settings(max_examples=60)
@given(st.sampled_from(["badge", "certificate"]), st.lists(some_edit(), min_size=1, max_size=8))
def test_the_engine_accepts_a_design_whatever_was_done_to_it(kind: str, edits: list[Edit]) -> None:
    design = FULL[kind]
    assert not refused(design)
    for edit in edits:
        design = edit(design)
        assert not refused(design)


@settings(max_examples=80)
@given(st.sampled_from(["badge", "certificate"]), st.lists(st.integers(0, 60), min_size=1), little, little)
def test_a_move_there_and_back_changes_nothing(kind: str, places: list[int], right: float, down: float) -> None:
    design = FULL[kind]
    ids = {design.elements[place % len(design.elements)].id for place in places}
    there = move(design, ids, right, down)
    before = {one.id: one.box for one in design.chosen(ids) if one.placed}
    assume(all(there.element(key).box == _moved(box, right, down) for key, box in before.items()))  # type: ignore[union-attr]
    assert move(there, ids, -right, -down).document == design.document


def _moved(box: Any, right: float, down: float) -> Any:
    moved = box.moved(right, down)
    return type(box)(round(moved.x, 6), round(moved.y, 6), box.w, box.h, box.turn)


@settings(max_examples=80)
@given(st.sampled_from(["rect", "text", "photo", "qr"]), st.sampled_from(GRIPS), st.integers(-180, 180), little, little)
def test_the_side_opposite_a_handle_stays_where_it_is_however_the_element_is_turned(
    kind: str, grip: str, angle: int, right: float, down: float
) -> None:
    words = {"text": "{native}", "size": 3} if kind in {"text", "qr"} else {}
    words = {"text": "{code}"} if kind == "qr" else words
    height = {} if kind == "qr" else {"h": 20}
    design, key = add(
        read_design({**shipped("badge", "a6"), "elements": []}),
        {"type": kind, "x": 40, "y": 60, "w": 20, **height, "rotate": angle, **words},
    )
    before = design.element(key)
    after = resize(design, key, grip, right, down).element(key)
    assert before is not None
    assert after is not None
    side_x = ("w" in grip) - ("e" in grip)
    side_y = ("n" in grip) - ("s" in grip)
    was = before.box.on_card(side_x * before.box.w / 2, side_y * before.box.h / 2)
    now = after.box.on_card(side_x * after.box.w / 2, side_y * after.box.h / 2)
    assert now == pytest.approx(was, abs=1e-4)
    if kind == "qr":
        assert after.box.w == after.box.h


def test_a_handle_pulls_along_the_axes_of_a_turned_element() -> None:
    design, key = add(BADGE, {"type": "rect", "x": 20, "y": 20, "w": 20, "h": 10, "rotate": 90})
    taller = resize(design, key, "e", 0, -5).element(key)
    assert taller is not None
    assert (taller.box.w, taller.box.h) == (25, 10)


def test_several_elements_keep_their_places_to_one_another_when_one_reaches_the_end() -> None:
    before = {one.id: one.box for one in BADGE.elements}
    after = move(set_lock(BADGE, set(before), on=False), set(before), -500, 0)
    ways = {round(one.box.x - before[one.id].x, 6) for one in after.elements}
    assert len(ways) == 1


def test_locked_elements_stay_and_can_be_unlocked() -> None:
    design = set_lock(BADGE, {"native"}, on=True)
    assert move(design, {"native"}, 5, 5) == design
    assert delete(design, {"native"}) == design
    assert set_value(design, {"native"}, "size", 3) == design
    assert move(set_lock(design, {"native"}, on=False), {"native"}, 5, 5) != design


def test_a_text_that_followed_a_deleted_one_follows_none() -> None:
    followed = next(one for one in CERTIFICATE.elements if one.values.get("follows") not in {None, "qr"})
    gone = delete(CERTIFICATE, {followed.values["follows"]})
    left = gone.element(followed.id)
    assert left is not None
    assert "follows" not in left.values
    assert not refused(gone)


def test_a_picture_that_nobody_shows_any_more_leaves_the_document() -> None:
    design, key = add_picture(BADGE, PICTURE, (30, 20), FRONT)
    twice, other = duplicated(design, {key})
    assert list(twice.pictures) == ["picture"]
    assert delete(twice, {key}).pictures
    assert "pictures" not in delete(delete(twice, {key}), set(other)).document


def test_elements_go_into_another_design_with_their_pictures_and_colours() -> None:
    badge, key = add_picture(BADGE, PICTURE, (30, 20), FRONT)
    text = copied(badge, {key, "event1", "band", "plate"})
    assert can_be_pasted(text)
    after, new = pasted(CERTIFICATE, text)
    assert len(new) == 4
    assert not refused(after)
    assert [one.values.get("picture") for one in after.chosen(new) if one.type == "picture"] == list(after.pictures)
    # A certificate has no band by role: it gets the colour as it was for delegates.
    assert "{band}" not in json.dumps([dict(one.values) for one in after.chosen(new)])


@pytest.mark.parametrize(
    "text", ["", "Liang Jiashu", '{"what": "companion-elements"}', '{"what": "companion-elements"']
)
def test_other_text_on_the_clipboard_is_no_design(text: str) -> None:
    assert not can_be_pasted(text)
    with pytest.raises(UserError):
        pasted(BADGE, text)


def test_a_copy_lies_beside_what_it_was_copied_from_and_a_second_one_beside_that() -> None:
    once, first = duplicated(BADGE, {"qr"})
    twice, second = duplicated(once, {"qr"})
    boxes = [design.element(key).box for design, key in ((BADGE, "qr"), (once, first[0]), (twice, second[0]))]  # type: ignore[union-attr]
    assert len({(box.x, box.y) for box in boxes}) == 3


def test_the_size_of_words_takes_the_smaller_sizes_of_long_names_along() -> None:
    native = set_value(BADGE, {"native"}, "size", 7.7).element("native")
    before = BADGE.element("native")
    assert native is not None
    assert before is not None
    assert native.values["over"][0][1] == pytest.approx(before.values["over"][0][1] / 2)
    assert native.values["min"] <= 7.7
    spans = set_value(BADGE, {"role"}, "size", 1.8).element("role")
    assert spans is not None
    assert [words["size"] for words in spans.values["spans"]] == [1.65, 1.8]


def test_a_value_out_of_range_comes_back_into_it_and_a_wrong_one_is_refused() -> None:
    assert value_of(BADGE, set_value(BADGE, {"native"}, "size", 900).chosen(["native"])[0], "size") == 200
    for name, value in (("size", "large"), ("colour", "greenish"), ("text", "{secret}"), ("when", ("{native}",))):
        with pytest.raises(UserError):
            set_value(BADGE, {"native"}, name, value)


def test_everything_that_can_be_set_has_a_value() -> None:
    for design in FULL.values():
        for element in design.elements:
            for name in properties_of(element):
                assert value_of(design, element, name) is not None


def test_a_design_of_the_first_version_gets_ids_of_its_own_and_keeps_what_it_follows() -> None:
    raw = shipped("certificate", "completion")
    ids = [one.id for one in CERTIFICATE.elements]
    assert len(set(ids)) == len(raw["elements"])
    assert [one.part for one in CERTIFICATE.elements] == [
        one.get("part", one.get("id", one["type"])) for one in raw["elements"]
    ]
    assert not refused(CERTIFICATE)


def test_the_card_can_grow_with_everything_on_it() -> None:
    twice = set_card_size(BADGE, 180, 110, scale=True)
    native, qr = twice.element("native"), twice.element("qr")
    assert native is not None
    assert qr is not None
    assert (native.box.x, native.box.w, native.values["size"], qr.box.w) == (8.4, 104, 30.8, 44)
    assert set_card_size(BADGE, 180, 110, scale=False).element("native") == BADGE.element("native")


def test_what_reached_the_edge_of_the_card_reaches_the_bleed_and_comes_back() -> None:
    bled = set_bleed(BADGE, 3)
    band, native = bled.element("band"), bled.element("native")
    assert band is not None
    assert band.box == Box(-3, 45.4, 96, 12.6)
    assert native == BADGE.element("native")
    assert not refused(bled)
    assert [one.box for one in set_bleed(set_bleed(bled, 5), 0).elements] == [one.box for one in BADGE.elements]


def test_guides_are_kept_in_the_document_and_leave_over_the_edge() -> None:
    design = add_guide(add_guide(BADGE, "x", 12.5), "y", 30)
    assert guides(read_design(design.document)) == (Guide("x", 12.5), Guide("y", 30))
    assert guides(move_guide(design, 0, 14)) == (Guide("x", 14), Guide("y", 30))
    assert guides(move_guide(design, 0, -2)) == (Guide("y", 30),)
    assert not refused(design)


def test_colours_by_name_and_by_role() -> None:
    assert set_colour_name(BADGE, "pine", "#abc").colours["pine"] == "#AABBCC"
    with_speaker = set_role_colour(BADGE, "band", "Speaker", "#010203")
    assert with_speaker.by_role["band"]["speaker"] == "#010203"
    ribbon = set_role_colour(BADGE, "ribbon", "speaker", "#040506")
    assert set(ribbon.by_role["ribbon"]) == {"delegate", "speaker"}
    assert not refused(set_value(ribbon, {"native"}, "colour", "{ribbon}"))


def test_elements_in_line_and_with_equal_gaps() -> None:
    ids = {"event1", "native", "delegation"}
    lefts = {one.box.x for one in align(BADGE, ids, Edge.LEFT, To.CHOSEN).chosen(ids)}
    assert lefts == {4.2}
    centred = align(BADGE, {"native"}, Edge.CENTRE, To.CHOSEN).chosen(["native"])[0]
    assert centred.box.centre[0] == 45
    row = sorted((one.box.y, one.box.bottom) for one in spread(BADGE, ids, Axis.DOWN).chosen(ids))
    assert row[1][0] - row[0][1] == pytest.approx(row[2][0] - row[1][1])


def test_the_layer_list_says_from_the_foremost_where_an_element_goes() -> None:
    order = [one.id for one in reversed(put_layer(BADGE, "ridges", 0).elements)]
    assert order[0] == "ridges"
    order = [one.id for one in reversed(put_layer(BADGE, "plate", 2).elements)]
    assert order[2] == "plate"
    assert [one.id for one in to_bottom(to_top(BADGE, {"ridges"}), {"ridges"}).elements] == [
        one.id for one in BADGE.elements
    ]


@pytest.mark.parametrize("kind", ["badge", "certificate"])
def test_the_fields_offered_are_those_the_engine_knows(kind: str) -> None:
    assert set(FIELDS_OF[kind]) == template.FIELDS[kind]
    assert {name.strip("{}") for name in GIVEN_PICTURES[kind]} == template.GIVEN_PICTURES[kind]


def test_the_one_field_of_a_text_is_known() -> None:
    fields = {one.id: shown_field(one) for one in BADGE.elements if one.type == "text"}
    assert fields["native"] == "native"
    assert fields["role"] == ""
