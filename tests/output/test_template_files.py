"""Templates are checked when they are opened, and say which element is wrong."""

import json
from pathlib import Path
from typing import Any

import pytest

from companion import paths
from companion.domain.answers import UserError
from companion.output.fonts import FontBook
from companion.output.layout import Setter
from companion.output.template_files import load_template, read_template, template_named, templates


def document(**changes: Any) -> dict[str, Any]:
    text: dict[str, Any] = {
        "type": "text",
        "id": "name",
        "text": "{native}",
        "x": 5,
        "y": 5,
        "w": 40,
        "h": 10,
        "size": 5,
    }
    head: dict[str, Any] = {
        "id": "mine",
        "kind": "badge",
        "title": {"en": "Mine"},
        "width": 60,
        "height": 40,
        "bands": {"delegate": "#0E423B"},
    }
    element = changes.pop("element", {})
    return head | {"elements": [{key: value for key, value in (text | element).items() if value is not None}]} | changes


def test_the_shipped_templates_are_right() -> None:
    assert len(templates("badge")) >= 8
    assert len(templates("certificate")) >= 5
    for template in (*templates("badge"), *templates("certificate")):
        assert {"en", "zh", "ko"} <= set(template.titles)


def test_every_shipped_file_is_in_the_catalogue() -> None:
    files = {path.stem for path in (paths.resources() / "templates").glob("*/*.json")}
    assert files == {template.id for kind in ("badge", "certificate") for template in templates(kind)}


def test_a_right_document_is_read() -> None:
    template = read_template(document())
    assert (template.id, template.width, len(template.elements)) == ("mine", 60, 1)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kind": "poster"}, "its head.*kind"),
        ({"about": [[[]]]}, "its head.*about"),
        ({"element": {"text": "x" * 2001}}, "(name).*2000 characters"),
        ({"width": "wide"}, "its head.*width"),
        ({"width": True}, "its head.*width"),
        ({"bands": {}}, "delegate"),
        ({"bands": {"delegate": "green"}}, "colour"),
        ({"elements": {}}, "must be a list"),
        ({"elements": ["x"]}, "element 1"),
        ({"shadow": 3}, "shadow"),
        ({"element": {"w": None}}, r"element 1 \(name\).*“w”"),
        ({"element": {"x": 50}}, "leaves the page"),
        ({"element": {"type": "video"}}, "type"),
        ({"element": {"text": "{nation}"}}, "nation.*no field"),
        ({"element": {"when": ["nation"]}}, "nation.*no field"),
        ({"element": {"colour": "red"}}, "colour"),
        ({"element": {"size": -1}}, "size"),
        ({"element": {"min": 9}}, "min"),
        ({"element": {"blink": True}}, "blink"),
        ({"element": {"upper": "yes"}}, "upper"),
        ({"element": {"over": [3]}}, "over"),
        ({"element": {"align": "justify"}}, "align.*center"),
    ],
)
def test_a_mistake_is_named_with_its_element(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(UserError, match=said) as error:
        read_template(document(**changes))
    assert "mine" in error.value.sentence
    assert error.value.remedy


def test_files_that_are_no_templates_are_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", "utf-8")
    listed = tmp_path / "list.json"
    listed.write_text(json.dumps([1]), "utf-8")
    for path, said in (
        (broken, "not a template"),
        (listed, "not a template"),
        (tmp_path / "none.json", "cannot be read"),
    ):
        with pytest.raises(UserError, match=said):
            load_template(path)


def test_an_unknown_template_is_refused() -> None:
    with pytest.raises(UserError, match="no template"):
        template_named("badge", "nothing")


def test_a_text_follows_only_what_is_there_before_it() -> None:
    with pytest.raises(UserError, match="follows"):
        read_template(document(element={"follows": "name"}))
    assert read_template(document(element={"follows": "qr"}))


@pytest.mark.parametrize("instead", [["{nobody}"], [7], "{latin}"])
def test_texts_to_try_instead_are_checked(instead: object) -> None:
    with pytest.raises(UserError, match="name"):
        read_template(document(element={"instead": instead}))


def test_what_does_not_fit_is_said_shorter_and_what_follows_moves_up(book: FontBook) -> None:
    made = document(element={"instead": ["{native}\n{latin}", "{latin}"], "lines": 2, "min": 5, "min_wrapped": 3})
    made["elements"].append(
        {
            "type": "text",
            "id": "after",
            "follows": "name",
            "text": "{role1}",
            "x": 5,
            "y": 16,
            "w": 40,
            "h": 5,
            "size": 4,
        }
    )
    setter, template = Setter(book), read_template(made)

    def lines(native: str) -> tuple[list[str], float]:
        layout = setter.layout(template, {"native": native, "latin": "Short", "role1": "Guest"}, band="#000000")
        assert layout.problems == ()
        name, after = layout.texts
        return ["".join(span.text for span in line) for line in name.fitted.lines], after.places[0][1]

    one, high = lines("Brief")
    two, low = lines("Rather longer than brief")
    short, same = lines("Unbreakably" * 9)
    assert (one, two, short) == (["Brief"], ["Rather longer than brief", "Short"], ["Short"])
    assert high == same < low
