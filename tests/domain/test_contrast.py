"""Contrast of words with what lies beneath them, as WCAG reckons it."""

import json
from typing import Any

import pytest

from companion import paths
from companion.domain.contrast import contrast, ratio
from companion.domain.design_edits import add
from companion.domain.designs import Box, Design, read_design

PLAIN: dict[str, Any] = {
    "id": "plain",
    "kind": "badge",
    "width": 90,
    "height": 55,
    "colours": {"pine": "#0E423B"},
    "bands": {"delegate": "#0E423B", "guest": "#F5B82E"},
    "elements": [],
}
TEXT = {"type": "text", "text": "{native}", "x": 10, "y": 10, "w": 40, "h": 10, "size": 6}


def seen(*beneath: dict[str, Any], **text: object) -> float | None:
    """The contrast of a text over these."""
    design = read_design(PLAIN)
    for values in beneath:
        design, _ = add(design, values)
    design, key = add(design, {**TEXT, **text})
    element = design.element(key)
    assert element is not None
    return contrast(design, element)


@pytest.mark.parametrize(
    ("one", "other", "known"),
    [("#000000", "#FFFFFF", 21), ("#777777", "#FFFFFF", 4.48), ("#12211E", "#FFFFFF", 16.6), ("#ABCDEF", "#ABCDEF", 1)],
)
def test_the_ratio_is_that_of_the_standard(one: str, other: str, known: float) -> None:
    assert ratio(one, other) == pytest.approx(known, abs=0.05)
    assert ratio(other, one) == ratio(one, other)


def test_the_native_name_of_the_shipped_badge_has_the_ratio_of_the_design() -> None:
    document = json.loads((paths.resources() / "templates" / "badge" / "90x55.json").read_text("utf-8"))
    design: Design = read_design(document)
    native = design.element("native")
    assert native is not None
    assert contrast(design, native) == pytest.approx(16.6, abs=0.05)


def test_words_on_paper_on_a_shape_and_on_a_plate() -> None:
    shape = {"type": "rect", "x": 0, "y": 0, "w": 90, "h": 55, "fill": "pine"}
    assert seen(colour="pine") == pytest.approx(ratio("#0E423B", "#FFFFFF"))
    assert seen(shape, colour="#FFFFFF") == pytest.approx(ratio("#0E423B", "#FFFFFF"))
    assert seen(shape, colour="pine") == 1
    assert seen(shape, type="plate", fill="#FFFFFF", colour="pine") == pytest.approx(ratio("#0E423B", "#FFFFFF"))


def test_the_worst_place_and_the_worst_role_count() -> None:
    half = {"type": "rect", "x": 40, "y": 0, "w": 50, "h": 55, "fill": "{band}"}
    assert seen(half, colour="#FFFFFF") == 1
    whole = {**half, "x": 0, "w": 90}
    assert seen(whole, colour="#FFFFFF") == pytest.approx(ratio("#FFFFFF", "#F5B82E"))
    assert seen(whole, colour="{band}") == 1


def test_hidden_and_conditional_shapes_hide_nothing_and_pictures_are_unknown() -> None:
    shape = {"type": "rect", "x": 0, "y": 0, "w": 90, "h": 55, "fill": "#000000"}
    assert seen({**shape, "hidden": True}) == seen()
    assert seen({**shape, "when": ["native"]}) == seen()
    assert seen({"type": "picture", "picture": "logo", "x": 20, "y": 5, "w": 30, "h": 30}) is None
    assert seen({"type": "background", "picture": "logo"}) is None


def test_where_the_words_really_stand_decides_when_it_is_known() -> None:
    design = read_design(PLAIN)
    design, _ = add(design, {"type": "rect", "x": 40, "y": 0, "w": 50, "h": 55, "fill": "#000000"})
    design, key = add(design, TEXT)
    element = design.element(key)
    assert element is not None
    assert contrast(design, element, Box(10, 11, 20, 6)) == pytest.approx(16.6, abs=0.05)


def test_what_has_no_words_has_no_contrast() -> None:
    assert seen(type="rect", fill="#000000") is None
