"""The page that checks certificates in a real browser, opened from a disk: pictures, text, languages, no network."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from companion.bootstrap import Program
from companion.output.verifier import render_verifier
from companion.services import certificates
from companion.services.ports import Desk
from companion.services.signing import key_fingerprint

VERDICT = """new Promise((told) => {
  const look = () => {
    const result = document.getElementById("result");
    const verdict = result.hidden ? "" : result.dataset.verdict;
    if (verdict && verdict !== "looking") told(verdict); else setTimeout(look, 10);
  };
  look();
})"""
ASK = "(document.getElementById('text').value = text, document.getElementById('text-form').requestSubmit())"
RESULT = "document.getElementById('result').innerText"

Open = Callable[..., Path]


@pytest.fixture
def opened(browser: Any, lived_week: Desk, program: Program, tmp_path: Path) -> Open:
    """Opens the page of the lived week, whose certificates are issued; its title may be another."""
    certificates.issue(lived_week)

    def open_page(title: str = "", **how: Any) -> Path:
        content = certificates.verifier_content(lived_week)
        if title:
            content = replace(content, signed_title=title, titles={"en": title})
        page = tmp_path / "check-certificates.html"
        page.write_bytes(render_verifier(content, program.resources / "verifier"))
        browser.open(page, **how)
        return page

    return open_page


def first(desk: Desk) -> Any:
    return certificates.contents(desk.file.read, desk.now)[0]


def rasterised(program: Program, desk: Desk, file: Path, dots_per_inch: int) -> Image.Image:
    document = pypdfium2.PdfDocument(program.documents.certificates([first(desk)]).pdf)
    try:
        picture: Image.Image = document[0].render(scale=dots_per_inch / 72).to_pil().convert("RGB")
    finally:
        document.close()
    picture.save(file)
    return picture


def judged(browser: Any, file: Path) -> str:
    browser.run("(document.getElementById('result').hidden = true)")
    browser.choose_file("#picture", file)
    return str(browser.run(VERDICT))


def test_a_page_at_150_dots_and_a_tilted_photo_of_it_are_genuine_with_no_network(
    browser: Any, opened: Open, lived_week: Desk, program: Program, tmp_path: Path
) -> None:
    flat = rasterised(program, lived_week, tmp_path / "flat.png", 150)
    table = Image.new("RGB", (flat.width + 700, flat.height + 700), "#6b5b4a")
    table.paste(flat.transform(flat.size, Image.Transform.QUAD,
                (-60, -30, 20, flat.height + 90, flat.width + 30, flat.height + 20, flat.width + 90, -80),
                Image.Resampling.BICUBIC, fillcolor="#6b5b4a"), (350, 350))  # fmt: skip
    table = table.resize((table.width * 2, table.height * 2), Image.Resampling.BICUBIC)
    table.rotate(11, Image.Resampling.BICUBIC, fillcolor="#6b5b4a").save(tmp_path / "tilted.jpg", quality=80)
    page = opened()
    said = first(lived_week)
    for name in ("flat.png", "tilted.jpg"):
        assert judged(browser, tmp_path / name) == "genuine", name
        words = browser.run(RESULT)
        assert all(part in words for part in (said.native, said.latin, said.serial, f"{said.hours:g}"))
        assert key_fingerprint(certificates.public_key(lived_week.file)) in words
    assert set(browser.requests()) - {one for one in browser.requests() if one.startswith("blob:")} == {page.as_uri()}
    assert browser.complaints() == []


def test_what_is_no_certificate_is_said_so(browser: Any, opened: Open, tmp_path: Path) -> None:
    opened()
    Image.new("RGB", (900, 600), "#888").save(tmp_path / "grey.png")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7")
    assert judged(browser, tmp_path / "grey.png") == "nothing"
    assert judged(browser, tmp_path / "paper.pdf") == "no-picture"


@pytest.mark.parametrize(("language", "word"), [("en", "Genuine"), ("zh-CN", "真实有效"), ("ko-KR", "진본입니다")])
def test_it_speaks_the_browsers_language_and_fits_a_phone(
    browser: Any, opened: Open, lived_week: Desk, language: str, word: str
) -> None:
    opened(language=language, width=390, height=844, dark=language != "en")
    browser.run(ASK, text=first(lived_week).qr)
    assert browser.run(VERDICT) == "genuine"
    assert word in browser.run(RESULT)
    assert browser.run("document.documentElement.scrollWidth") == 390
    assert browser.run("document.getElementById('no-script').hidden")


def test_the_browsers_own_signatures_and_the_librarys_agree(browser: Any, opened: Open, lived_week: Desk) -> None:
    opened()
    code = first(lived_week).qr
    ask = """Promise.all([check.signed, check.signedByLibrary].map(
      async (way) => (await check.judge(code, event, way)).verdict
    ))"""
    ask = f"(() => {{ const event = JSON.parse(document.getElementById('event-data').textContent); return {ask}; }})()"
    assert browser.run("!!crypto.subtle")
    assert browser.run(ask, code=code) == ["genuine", "genuine"]
    place = len(code) // 2
    changed = code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]
    assert browser.run(ask, code=changed) == ["changed", "changed"]


def test_the_title_of_an_event_runs_nothing_and_the_page_asks_nobody(browser: Any, opened: Open) -> None:
    title = "</script><script>window.harmed = 1</script><img src=x onerror='window.harmed = 2'>"
    opened(title)
    assert browser.run("document.getElementById('event').textContent") == title
    assert browser.run("window.harmed") is None
    assert browser.run("fetch('data:text/plain,x').then(() => 'asked', () => 'refused')") == "refused"
    markup = "(() => { try { document.body.innerHTML = '<b>'; return 'written'; } catch { return 'refused'; } })()"
    assert browser.run(markup) == "refused"


def test_the_camera_reads_a_code_and_goes_off_and_a_refusal_says_what_else_there_is(browser: Any, opened: Open) -> None:
    opened()
    browser.run("(document.getElementById('camera').click())")
    assert browser.run(VERDICT) == "other-event"
    assert "Training in Busan" in browser.run(RESULT)
    assert "Somebody Else" not in browser.run(RESULT)
    assert browser.run("document.getElementById('lens').hidden && document.getElementById('video').srcObject === null")
    refused = "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))"
    browser.run(f"({refused}, document.getElementById('camera').click())")
    told = "(() => { const note = document.getElementById('camera-note'); return note.hidden ? '' : note.innerText; })"
    note = browser.run(f"new Promise((on) => {{ const t = setInterval(() => {told}() && on({told}()), 10); }})")
    assert "picture instead" in note
