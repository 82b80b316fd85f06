"""The page that checks certificates believes what the event signed and nothing else, and runs no word of an event."""

import base64
import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion import paths
from companion.domain.answers import UserError
from companion.domain.documents import VerifierContent
from companion.output.verifier import render_verifier, verifier_script
from companion.services import signing

FOLDER = paths.resources() / "verifier"
KEY = "5a" * 32
DAY = date(2026, 10, 19)
TITLE = "Low-carbon City Study Visit, Seoul"
STATEMENT = signing.Statement("SLC-2026-007", "覃远山", "Qin Yuanshan", 19.75, 9, 11, DAY, DAY, DAY, TITLE)
CONTENT = VerifierContent(
    signing.public_key(KEY), TITLE, {"en": TITLE, "ko": "저탄소 도시 연수"}, DAY, DAY, DAY,
    ("SLC-2026-001",), ("SLC-2026-002",),
)  # fmt: skip
CODE = signing.sign(KEY, STATEMENT)

Judge = Callable[..., Mapping[str, Any]]


@pytest.fixture(scope="module")
def script() -> Any:
    """The page's own script, without the page, in a small JavaScript engine that has no cryptography of its own."""
    quickjs = pytest.importorskip("quickjs", reason="quickjs has no wheel for this Python")
    engine = quickjs.Context()
    engine.eval(verifier_script(FOLDER) + "\nvar found; globalThis.check = check;")
    return engine


@pytest.fixture(scope="module")
def judge(script: Any) -> Judge:
    """What the page says of a text."""

    def ask(text: str, content: VerifierContent = CONTENT) -> Mapping[str, Any]:
        script.set("text", text)
        script.set("event", json.dumps(event_of(content)))
        script.eval("found = ''; check.judge(text, JSON.parse(event)).then(a => { found = JSON.stringify(a) })")
        while script.execute_pending_job():
            pass
        answer: Mapping[str, Any] = json.loads(script.eval("found"))
        return answer

    return ask


class _Page(HTMLParser):
    """A page as a browser cuts it: title, and each element that holds text of its own kind."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None], str]] = []
        self.metas: dict[str, str] = {}
        self.outside: list[str] = []
        self._inside = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if tag in {"script", "style", "title"}:
            self.found.append((tag, named, ""))
            self._inside = True
        elif tag == "meta" and named.get("http-equiv"):
            self.metas[str(named["http-equiv"])] = str(named["content"])
        self.outside += [f"{tag} {name}" for name in named if name in {"src", "onclick", "onerror", "style"}]
        self.outside += [str(named["href"]) for name in named if name == "href" and tag != "use"]

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  the parser names it
        self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            tag, named, text = self.found[-1]
            self.found[-1] = (tag, named, text + data)

    def text_of(self, tag: str, **wanted: str) -> str:
        (text,) = [text for name, named, text in self.found if name == tag and wanted.items() <= named.items()]
        return text


def page_of(content: VerifierContent) -> _Page:
    return _Page(render_verifier(content, FOLDER).decode())


def event_of(content: VerifierContent) -> Any:
    return json.loads(page_of(content).text_of("script", id="event-data"))


def test_what_the_event_signed_is_genuine_and_told_in_full(judge: Judge) -> None:
    answer = judge(CODE)
    assert answer["verdict"] == "genuine"
    assert answer["statement"] == {
        "serial": "SLC-2026-007", "native": "覃远山", "latin": "Qin Yuanshan", "hours": 19.75, "attended": 9,
        "planned": 11, "firstDay": "2026-10-19", "lastDay": "2026-10-19", "issuedOn": "2026-10-19", "event": TITLE,
    }  # fmt: skip
    assert judge(f" {CODE[:80].lower()}\r\n{CODE[80:]}\n")["verdict"] == "genuine"


@settings(max_examples=15, deadline=None)
@given(name=st.text(st.characters(exclude_categories=["Cs"]), max_size=20), hours=st.floats(0, 999, width=32))
def test_any_name_and_hours_come_out_as_they_were_signed(judge: Judge, name: str, hours: float) -> None:
    answer = judge(signing.sign(KEY, replace(STATEMENT, native=name, hours=hours)))
    assert (answer["verdict"], answer["statement"]["native"], answer["statement"]["hours"]) == ("genuine", name, hours)


@pytest.mark.parametrize(
    "said",
    [{"latin": "Qin Yuanshang"}, {"hours": 24.0}, {"last_day": date(2026, 10, 20)}, {"serial": "SLC-2026-008"}],
)
def test_another_name_hour_day_or_serial_under_the_same_signature_is_not_genuine(
    judge: Judge, said: dict[str, Any]
) -> None:
    other = unpacked(signing.sign(KEY, replace(STATEMENT, **said)))
    assert judge(packed(unpacked(CODE)[:64] + other[64:]))["verdict"] == "changed"


def test_another_key_is_not_genuine_and_another_event_is_named_as_such(judge: Judge) -> None:
    assert judge(signing.sign("11" * 32, STATEMENT))["verdict"] == "changed"
    elsewhere = judge(signing.sign("11" * 32, replace(STATEMENT, event="Training in Busan")))
    assert (elsewhere["verdict"], elsewhere["statement"]["event"]) == ("other-event", "Training in Busan")


@pytest.mark.parametrize(("serial", "verdict"), [("SLC-2026-001", "withdrawn"), ("SLC-2026-002", "replaced")])
def test_a_serial_that_was_taken_back_before_the_page_was_made_is_said_so(
    judge: Judge, serial: str, verdict: str
) -> None:
    assert judge(signing.sign(KEY, replace(STATEMENT, serial=serial)))["verdict"] == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("", "no-certificate"), ("104512345678", "no-certificate"), ("https://example.org/CMPC1:", "no-certificate"),
        ("CMPC1", "no-certificate"), ("CMPC1:", "changed"), ("CMPC1:AAAA", "changed"),
        ("CMPC1:" + "8" * 200, "changed"), ("CMPC1:" + "A" * 200, "changed"), (CODE[:-1], "changed"),
        (CODE + "A", "changed"), ("CMPC2:AAAA", "newer"),
    ],
)  # fmt: skip
def test_garbage_is_never_believed(judge: Judge, text: str, verdict: str) -> None:
    assert judge(text)["verdict"] == verdict


@settings(max_examples=25, deadline=None)
@given(place=st.integers(0, len(CODE) - 1), sign=st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:$%-"))
def test_no_sign_of_a_code_can_be_changed_unseen_on_the_page_or_in_the_program(
    judge: Judge, place: int, sign: str
) -> None:
    changed = CODE[:place] + sign + CODE[place + 1 :]
    same = changed == CODE
    assert (judge(changed)["verdict"] == "genuine") is same
    assert believed(changed) is same


def test_the_last_sign_carries_no_bits_that_nobody_checks(judge: Judge) -> None:
    others = [CODE[:-1] + sign for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" if sign != CODE[-1]]
    for changed in others:
        assert judge(changed)["verdict"] == "changed"
        assert not believed(changed)


def believed(code: str) -> bool:
    """Whether the program itself takes a code for signed."""
    try:
        return signing.verify(CONTENT.key, code) is not None
    except UserError:
        return False


@settings(max_examples=10, deadline=None)
@given(message=st.binary(max_size=300))
def test_the_pages_hashes_are_those_of_the_standard(script: Any, message: bytes) -> None:
    script.set("message", message.hex())
    bytes_of = "Uint8Array.from(message.match(/../g) || [], (pair) => parseInt(pair, 16))"
    for name, true in (("sha256", hashlib.sha256), ("sha512", hashlib.sha512)):
        assert (
            bytes(json.loads(script.eval(f"JSON.stringify([...check.{name}({bytes_of})])"))) == true(message).digest()
        )


def test_the_fingerprint_is_the_one_on_the_report(script: Any) -> None:
    assert script.eval(f"check.fingerprint('{CONTENT.key}')") == signing.key_fingerprint(CONTENT.key)


@pytest.mark.parametrize(
    "title", ["</script><script>alert(1)</script>", "<!--<script>", "]]>\u2028'\"&lt;", "@SCRIPT@"]
)
def test_the_title_of_an_event_is_never_markup(title: str) -> None:
    content = replace(CONTENT, signed_title=title, titles={"en": title}, withdrawn=(title,))
    page, plain = page_of(content), page_of(CONTENT)
    assert [(tag, named) for tag, named, _ in page.found] == [(tag, named) for tag, named, _ in plain.found]
    assert event_of(content)["titles"] == [title]
    assert page.text_of("title") == title
    assert page.metas == plain.metas


def test_the_page_lets_its_own_script_and_style_work_and_nothing_else() -> None:
    page = page_of(CONTENT)
    rules = dict(rule.strip().split(" ", 1) for rule in page.metas["Content-Security-Policy"].split(";"))
    assert (rules["default-src"], rules["img-src"]) == ("'none'", "blob:")
    (code,) = [text for tag, named, text in page.found if tag == "script" and "type" not in named]
    assert rules["script-src"] == f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"
    style = hashlib.sha256(page.text_of("style").encode()).digest()
    assert rules["style-src"] == f"'sha256-{base64.b64encode(style).decode()}'"
    assert page.outside == []
    assert not re.search(r"\b(eval|fetch|XMLHttpRequest|WebSocket|sendBeacon|innerHTML|import)\s*\(", code)
    assert not re.search(r"^(export |import \{)", code, re.MULTILINE)


def test_the_page_says_everything_in_three_languages() -> None:
    words = json.loads((FOLDER / "words.json").read_text(encoding="utf-8"))
    assert list(words) == ["en", "zh", "ko"]
    for language in ("zh", "ko"):
        assert list(words[language]) == list(words["en"])
        for name, text in words["en"].items():
            said = words[language][name]
            assert said != text, name
            assert sorted(re.findall(r"\{\w+\}", said)) == sorted(re.findall(r"\{\w+\}", text)), name
    asked = set(re.findall(r'data-word="([\w-]+)"', (FOLDER / "page.html").read_text(encoding="utf-8")))
    asked |= set(re.findall(r'say\("([\w-]+)"', (FOLDER / "page.js").read_text(encoding="utf-8")))
    assert asked <= set(words["en"])


def test_what_others_wrote_is_as_they_published_it_and_their_licences_go_with_the_page() -> None:
    listed = dict(re.findall(r"^\| `([\w-]+\.js)`.*`([0-9a-f]{64})` \|$", read(FOLDER / "README.md"), re.MULTILINE))
    assert len(listed) == 3
    for name, digest in listed.items():
        assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == digest
    licences = json.loads(page_of(CONTENT).text_of("script", id="licences-data"))
    assert len(licences) == 2
    assert all("Permission is hereby granted" in text and "Paul Miller" in text for text in licences)


def read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def unpacked(code: str) -> bytes:
    text = code.partition(":")[2]
    return base64.b32decode(text + "=" * (-len(text) % 8))


def packed(data: bytes) -> str:
    return "CMPC1:" + base64.b32encode(data).decode().rstrip("=")
