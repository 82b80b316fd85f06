"""The page that checks certificates: one HTML file with the event's public key in it, for any browser, no network."""

import base64
import hashlib
import html
import json
import re
from pathlib import Path

from companion.domain.documents import VerifierContent

_EXPORTS = re.compile(r"^export (?:\{[^}]*\};?|default \w+;)$", re.MULTILINE)
_EXPORTED = re.compile(r"^export (?=(?:async |const |function |class ))", re.MULTILINE)
_IMPORT = re.compile(r"^import \{([^}]*)\} from '\./index\.js';$", re.MULTILINE)
_PLACE = re.compile(r"@([A-Z_]+)@")
_LICENCES = (("@noble/ed25519", "ed25519-LICENSE.txt"), ("qr", "qr-LICENSE.txt"))


def render_verifier(content: VerifierContent, folder: Path) -> bytes:
    """The page in UTF-8, put together from the files in `folder` (resources/verifier).

    What comes from the event is data: JSON that no browser runs, with every sign escaped that could end it, and text
    in the title. The script is the same for every event, and the page allows that script alone.
    """

    def read(name: str) -> str:
        return (folder / name).read_text(encoding="utf-8")

    script = f'\n"use strict";\n{verifier_script(folder)}\n{read("page.js")}\n'
    style = f"\n{read('page.css')}\n"
    licences = [f"{name}\n\n{read(file)}" for name, file in _LICENCES]
    event = {
        "key": content.key,
        "titles": list(dict.fromkeys((content.signed_title, *content.titles.values()))),
        "title_by_language": content.titles,
        "first_day": content.first_day.isoformat(),
        "last_day": content.last_day.isoformat(),
        "made_on": content.made_on.isoformat(),
        "withdrawn": list(content.withdrawn),
        "replaced": list(content.replaced),
    }
    parts = {
        "TITLE": html.escape(content.signed_title),
        "SCRIPT_HASH": _hash(script),
        "STYLE_HASH": _hash(style),
        "STYLE": style,
        "SCRIPT": script,
        "EVENT": _data(event),
        "WORDS": _data(json.loads(read("words.json"))),
        "LICENCES": _data(licences),
    }
    return _PLACE.sub(lambda found: parts[found[1]], read("page.html")).encode()


def verifier_script(folder: Path) -> str:
    """The part of the page's script that knows nothing of a page: `ed25519`, `qr` and `check`.

    Raises ValueError when the files in `folder` do not fit together.
    """
    ed25519, decode, tables, check = (
        (folder / name).read_text(encoding="utf-8")
        for name in ("ed25519.js", "qr-decode.js", "qr-tables.js", "check.js")
    )
    asked = _IMPORT.search(decode)
    if asked is None:
        raise ValueError("qr-decode.js does not say what it takes from its tables")
    pairs = [one.split(" as ") for one in asked[1].strip().strip(",").split(", ")]
    # The tables give each name with a line before it (GF256 as _GF256), and the decoder takes the line off again.
    given = ", ".join(f"{outside}: {outside.removeprefix('_')}" for outside, _inside in pairs)
    taken = ", ".join(f"{outside}: {inside}" for outside, inside in pairs)
    return "\n".join(
        (
            _named("ed25519", _bare(ed25519), "hashes, verify"),
            _named("qrTables", _bare(tables), given),
            _named("qr", f"const {{ {taken} }} = qrTables;\n{_bare(decode)}", "decodeQR"),
            check,
        )
    )


def _named(name: str, body: str, given: str) -> str:
    return f"const {name} = (() => {{\n{body}\nreturn {{ {given} }};\n}})();"


def _bare(module: str) -> str:
    """A module as the body of a function: a page from a disk cannot import files, and names must not meet."""
    return _EXPORTED.sub("", _EXPORTS.sub("", _IMPORT.sub("", module)))


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _data(value: object) -> str:
    """JSON that can stand inside a script element: no `<`, and none of the line ends that JavaScript knows beside."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
