"""The words of the window in other languages, read from Qt Linguist files (.ts); nothing is compiled."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

_UNFINISHED = frozenset({"unfinished", "vanished", "obsolete"})


class Translations(QTranslator):
    """Every `*_LANGUAGE.ts` file of a folder as one translator.

    A text is looked up under its context, then under any: a common word needs translating once. Messages with a number
    take the last form for every number but one, which takes the first: English has two forms, Chinese and Korean one.
    `missed` gathers (context, text) of what was asked for and is not there, for the tests that look for it.
    """

    def __init__(self, folder: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exact: dict[tuple[str, str], tuple[str, ...]] = {}
        self._anywhere: dict[str, tuple[str, ...]] = {}
        self.missed: set[tuple[str, str]] = set()
        for file in sorted(folder.glob(f"*_{language}.ts")):
            for context, source, forms in read_messages(file):
                self._exact[context, source] = forms
                self._anywhere.setdefault(source, forms)

    def isEmpty(self) -> bool:
        """Whether there is nothing to say."""
        return not self._exact

    def forms(self, context: str, source: str) -> tuple[str, ...] | None:
        """What is written for a text, the singular first; None when nothing is."""
        return self._exact.get((context, source)) or self._anywhere.get(source)

    def translate(self, context: str, source: str, _disambiguation: str | None = None, n: int = -1) -> str | None:
        """The text in this language; None leaves it to the next translator. Qt writes the number into %n."""
        forms = self.forms(context, source)
        if not forms:
            self.missed.add((context, source))
            return None
        return forms[0] if n == 1 else forms[-1]


def read_messages(file: Path) -> Iterable[tuple[str, str, tuple[str, ...]]]:
    """(context, source, forms) of every finished message of a Qt Linguist file."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in _UNFINISHED:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                yield name, message.findtext("source", ""), forms
