"""Collect the words of the window and keep the files it reads, companion_{en,zh_CN,ko}.ts.

Run `python packaging/translations.py` after changing words, then write what is missing into the .ts files;
`--check` changes nothing and says what is not translated. English has a file too, because "%n badges" needs its plural
forms. The sources are read as Python's own syntax: the tool that comes with Qt misses calls that it cannot follow.
"""

import argparse
import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "companion" / "ui"
SHARED = (ROOT / "src" / "companion" / "presenters" / "check_words.py",)
"""Words that the window shares with the command line, noted there with `marked`."""
TARGET = ROOT / "resources" / "translations"
LANGUAGES = ("en", "zh_CN", "ko")
FORMS = {"en": 2, "zh_CN": 1, "ko": 1}
"""How many forms a message with a number has."""


class Message(NamedTuple):
    """A text of the window, where it stands (the class, or the context that was named), and whether it counts."""

    context: str
    source: str
    counts: bool


Known = dict[tuple[str, str], tuple[str, ...]]


def sources() -> list[Path]:
    """Every file that may hold words of the window."""
    return [*sorted(SOURCES.rglob("*.py")), *SHARED]


def collect() -> list[Message]:
    """Every text of the window, in the order of contexts and of the sources."""
    found: dict[tuple[str, str], Message] = {}
    for file in sources():
        tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
        names = {"translate", "QT_TRANSLATE_NOOP", "marked", *_aliases(tree)}
        for message in _messages(tree, "", names):
            before = found.get(message[:2])
            found[message[:2]] = message if before is None or message.counts else before
    return sorted(found.values(), key=lambda message: message.context)


def _aliases(tree: ast.AST) -> Iterator[str]:
    """Other names a file gives to `QCoreApplication.translate`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr == "translate":
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _messages(node: ast.AST, context: str, names: set[str]) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        here = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            bare = isinstance(child.func, ast.Name)
            name = child.func.id if isinstance(child.func, ast.Name) else getattr(child.func, "attr", "")
            words = [arg.value if isinstance(arg, ast.Constant) else None for arg in child.args]
            if name == "tr" and words and isinstance(words[0], str):
                yield Message(here, words[0], len(words) > 2)
            elif (
                (name in names if bare else name == "translate")
                and len(words) > 1
                and isinstance(words[0], str)
                and isinstance(words[1], str)
            ):
                yield Message(words[0], words[1], len(words) > 3)
        yield from _messages(child, here, names)


def known(language: str) -> Known:
    """What is translated in the files of a language, by context and text."""
    said: Known = {}
    for file in sorted(TARGET.glob(f"*_{language}.ts")):
        for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") == "unfinished":
                    continue
                forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
                if all(forms):
                    said[context.findtext("name", ""), message.findtext("source", "")] = forms
    return said


def missing(language: str, messages: list[Message], said: Known) -> list[Message]:
    """The messages a language lacks; English needs only those that count."""
    needed = [message for message in messages if message.counts or language != "en"]
    return [
        message for message in needed if len(said.get(message[:2], ())) != (FORMS[language] if message.counts else 1)
    ]


def write(language: str, messages: list[Message], said: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
    """The file of a language: every message it needs, those not translated as unfinished; words no longer used go."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for message in messages:
        if language == "en" and not message.counts:
            continue
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            context = message.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _lines(message, said.get(message[:2], ()), FORMS[language])
    lines += ["</context>"] if context is not None else []
    target = TARGET / f"companion_{language}.ts"
    target.write_text("\n".join([*lines, "</TS>"]) + "\n", encoding="utf-8", newline="\n")


def _lines(message: Message, forms: tuple[str, ...], wanted: int) -> list[str]:
    wanted = wanted if message.counts else 1
    done = len(forms) == wanted
    texts = [escape(form) for form in forms] if done else [""] * wanted
    unfinished = "" if done else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.counts else "    <message>"]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.counts:
        lines.append(f"        <translation{unfinished}>")
        lines += [f"            <numerusform>{text}</numerusform>" for text in texts]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{unfinished}>{texts[0]}</translation>")
    return [*lines, "    </message>"]


def main() -> int:
    """Collect, write, and count what is missing; 1 when `--check` found something."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; say what is not translated")
    check = parser.parse_args().check
    messages = collect()
    wanting = False
    for language in LANGUAGES:
        said = known(language)
        lacking = missing(language, messages, said)
        wanting = wanting or bool(lacking)
        if not check:
            write(language, messages, said)
        print(f"{language}: {len(lacking)} of {len(messages)} not translated")
        for message in lacking:
            print(f"  {message.context}: {message.source}")
    return 1 if check and wanting else 0


if __name__ == "__main__":
    sys.exit(main())
