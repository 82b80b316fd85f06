"""The written schema, the reader and the writer agree on what a template is."""

import copy
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion import paths
from companion.output.template_files import load_document, read_template, template_faults, template_paths
from companion.output.template_writer import template_document

SHIPPED = [path for kind in ("badge", "certificate") for path in template_paths(kind)]
ODD: tuple[Any, ...] = (None, True, -5000, 1e9, "no such thing", [], [3], {}, {"odd": 3})


@cache
def schema() -> Any:
    document = json.loads((paths.resources() / "templates" / "schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(document)
    return jsonschema.Draft202012Validator(document)


def everything() -> dict[str, Any]:
    """A document that uses every kind of element and nearly every key."""
    at = {"x": 5, "y": 5, "w": 20, "h": 8}
    words = {"text": "{native}", "size": 4, "weight": 700, "stack": "serif", "colour": "ink", "tracking": 0.1}
    words |= {"tracking_cjk": 0.2, "upper": True, "gap": 1, "over": [[5, 3]], "size_latin": 3.5}
    shape = at | {"fill": "{ribbon}", "stroke": "#000000", "stroke_width": 0.4, "dash": [1, 2], "mono": "frame"}
    ground = {"type": "background", "id": "ground", "picture": "logo", "page": 2, "fit": "cover", "mono": "draw"}
    elements = [
        {"type": "text", "id": "native", **at, **words, "fallback": "{latin}", "instead": ["{latin}"], "lines": 2},
        {"type": "text", "id": "two", "part": "native", **at, "spans": [words, {"text": "x", "size": 3}], "min": 2},
        {"type": "plate", "id": "plate", **at, "text": "{plate}", "size": 3, "min_wrapped": 2, "fill": "#FFFFFF"},
        {"type": "rect", "id": "box", **shape, "radius": 2, "rotate": -30, "side": "back", "about": "why"},
        {"type": "ellipse", "id": "sun", **shape, "when": ["role:guest", "!photo"]},
        {"type": "line", "id": "line", **shape, "falls": True, "locked": True},
        {"type": "ridges", "id": "hills", **at, "art": "emblem", "tints": ["{band}", "ink"], "mirrored": True},
        {
            "type": "qr",
            "id": "qr",
            "x": 5,
            "y": 5,
            "w": 20,
            "text": "{code}",
            "largest": 25,
            "quiet": 1,
            "signed": True,
        },
        {"type": "picture", "id": "logo", **at, "picture": "logo", "align": "left", "valign": "top", "radius": 1},
        ground | {"name": {"en": "Paper", "ko": "종이"}},
        {
            "type": "photo",
            "id": "face",
            **at,
            "shape": "rounded",
            "instead": "initials",
            "name": "Face",
            "hidden": True,
        },
    ]
    return {
        "version": 2,
        "id": "all",
        "kind": "badge",
        "title": {"en": "All"},
        "width": 90,
        "height": 55,
        "safe": 3,
        "bleed": 2,
        "stack": "serif",
        "duplex": "short",
        "colours": {"ink": "#12211E"},
        "bands": {"delegate": "#0E423B", "speaker": "#B4481C"},
        "by_role": {"ribbon": {"delegate": "#112233"}},
        "fold": {"line": "along", "first": "back", "turned": "front"},
        "guides": [{"axis": "x", "at": 12.5}],
        "pictures": {"logo": {"media": "image/png", "data": "AAAA", "name": "logo.png"}},
        "elements": elements,
    }


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value inside a document."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield (*way, step)
        yield from places(inner, (*way, step))


def changed(document: dict[str, Any], way: tuple[Any, ...], value: Any) -> dict[str, Any]:
    made = copy.deepcopy(document)
    inner: Any = made
    for step in way[:-1]:
        inner = inner[step]
    inner[way[-1]] = value
    return made


def without(document: dict[str, Any], way: tuple[Any, ...]) -> dict[str, Any]:
    made = copy.deepcopy(document)
    inner: Any = made
    for step in way[:-1]:
        inner = inner[step]
    del inner[way[-1]]
    return made


WAYS = list(places(everything()))


def test_the_document_with_everything_is_right() -> None:
    assert template_faults(everything()) == ()
    assert [error.message for error in schema().iter_errors(everything())] == []


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_designs_keep_to_the_schema_and_survive_being_written(path: Any) -> None:
    document = load_document(path)
    assert [error.message for error in schema().iter_errors(document)] == []
    template = read_template(document)
    written = json.loads(json.dumps(template_document(template)))
    assert read_template(written) == template
    assert [error.message for error in schema().iter_errors(written)] == []


@given(st.sampled_from(WAYS), st.sampled_from(ODD))
@settings(max_examples=120, deadline=None)
def test_a_value_of_the_wrong_kind_is_a_mistake_to_both_or_to_neither(way: tuple[Any, ...], odd: Any) -> None:
    """Texts are left out: which colours, fields and pictures exist, only the reader can say."""
    made = changed(everything(), way, odd)
    if isinstance(odd, str) or (odd == [] and way[-1] in {"elements", "when", "tints", "spans", "over", "dash"}):
        assert schema().is_valid(made) or template_faults(made)
    elif schema().is_valid(made):
        assert template_faults(made) == () or way[0] in {"colours", "pictures", "by_role", "bands"}, odd
    else:
        assert template_faults(made), odd


@given(st.sampled_from(WAYS))
@settings(max_examples=40, deadline=None)
def test_what_the_schema_needs_the_reader_needs(way: tuple[Any, ...]) -> None:
    made = without(everything(), way)
    if not schema().is_valid(made):
        assert template_faults(made)


numbers = st.integers(1, 40).map(lambda number: number / 2)
elements = st.fixed_dictionaries(
    {"x": numbers, "y": numbers, "w": numbers, "h": numbers},
    optional={
        "rotate": st.integers(-180, 180),
        "side": st.sampled_from(["front", "back"]),
        "name": st.text(max_size=5) | st.dictionaries(st.sampled_from(["en", "ko"]), st.text(max_size=5)),
        "locked": st.booleans(),
        "hidden": st.booleans(),
        "part": st.sampled_from(["native", "other"]),
        "when": st.lists(st.sampled_from(["native", "!latin", "role:guest", "photo"]), max_size=2),
    },
)
kinds = st.sampled_from(
    [
        {"type": "text", "text": "{native}", "size": 4},
        {"type": "text", "spans": [{"text": "a", "size": 4, "upper": True}, {"text": "b", "size": 2, "gap": 1}]},
        {"type": "plate", "text": "{role1}", "size": 3, "fill": "{band}", "min": 2, "lines": 2},
        {"type": "rect", "fill": "#112233", "radius": 2},
        {"type": "line", "stroke": "{band}", "falls": True, "dash": [1]},
        {"type": "ridges", "tints": ["#112233"], "mirrored": True},
        {"type": "picture", "picture": "logo", "fit": "cover"},
        {"type": "photo", "instead": "initials", "shape": "ellipse"},
    ]
)


@given(st.lists(st.tuples(kinds, elements), max_size=4), st.sampled_from([None, {"line": "across"}]), numbers)
@settings(max_examples=40, deadline=None)
def test_whatever_is_read_is_written_and_read_the_same(
    made: list[tuple[dict[str, Any], dict[str, Any]]], fold: dict[str, str] | None, safe: float
) -> None:
    listed = [{**kind, **common, "id": f"e{number}"} for number, (kind, common) in enumerate(made)]
    template = read_template(everything() | {"elements": listed, "fold": fold, "safe": safe})
    assert read_template(json.loads(json.dumps(template_document(template)))) == template
