"""The world's faults in the window's language: what went wrong, and what to do about it."""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from companion.domain.answers import UserError

CONTEXT = "Errors"
_MARKED: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Errors", "There is already a file {name} here."),
    QT_TRANSLATE_NOOP("Errors", "Choose another name, or move that file away."),
    QT_TRANSLATE_NOOP("Errors", "The event {name} could not be made in {folder}."),
    QT_TRANSLATE_NOOP("Errors", "Check that the folder can be written to."),
    QT_TRANSLATE_NOOP("Errors", "There is no event file {path}."),
    QT_TRANSLATE_NOOP("Errors", "Check the name and the folder."),
    QT_TRANSLATE_NOOP("Errors", "{name} is not a Companion event."),
    QT_TRANSLATE_NOOP("Errors", "Open a file that ends with .companion."),
    QT_TRANSLATE_NOOP("Errors", "This file is from a newer Companion."),
    QT_TRANSLATE_NOOP("Errors", "Update this laptop, or open it on the other one."),
    QT_TRANSLATE_NOOP("Errors", "The disk is full."),
    QT_TRANSLATE_NOOP("Errors", "Make room on this laptop, then scan again."),
    QT_TRANSLATE_NOOP("Errors", "Another program holds the event file."),
    QT_TRANSLATE_NOOP("Errors", "Close the other program that uses it, then try again."),
    QT_TRANSLATE_NOOP("Errors", "The event file cannot be written to."),
    QT_TRANSLATE_NOOP("Errors", "Copy it to a folder of your own and open it there."),
    QT_TRANSLATE_NOOP("Errors", "The event file is damaged."),
    QT_TRANSLATE_NOOP("Errors", "The event file {name} is damaged."),
    QT_TRANSLATE_NOOP("Errors", "Open the newest backup."),
    QT_TRANSLATE_NOOP("Errors", "The event file could not be written."),
    QT_TRANSLATE_NOOP("Errors", "Check the disk, then try again."),
    QT_TRANSLATE_NOOP("Errors", "The backup could not be written to {folder}."),
    QT_TRANSLATE_NOOP("Errors", "Check that the place exists and has room."),
    QT_TRANSLATE_NOOP("Errors", "{name} has no event in it."),
    QT_TRANSLATE_NOOP("Errors", "Open another file."),
    QT_TRANSLATE_NOOP("Errors", "This event could not be opened."),
    QT_TRANSLATE_NOOP("Errors", "Try once more."),
    QT_TRANSLATE_NOOP("Errors", "This was taken back already."),
    QT_TRANSLATE_NOOP("Errors", "Nothing else needs to be done."),
    QT_TRANSLATE_NOOP("Errors", "This could not be done."),
    QT_TRANSLATE_NOOP("Errors", "This could not be saved."),
    QT_TRANSLATE_NOOP("Errors", "The event needs a title."),
    QT_TRANSLATE_NOOP("Errors", "Type the title as it should stand on badges."),
    QT_TRANSLATE_NOOP("Errors", "The event ends ({end}) before it starts ({start})."),
    QT_TRANSLATE_NOOP("Errors", "Check the two dates."),
    QT_TRANSLATE_NOOP("Errors", "There is no time zone {zone}."),
    QT_TRANSLATE_NOOP("Errors", "Write it like Asia/Seoul, Asia/Shanghai or Europe/Berlin."),
    QT_TRANSLATE_NOOP("Errors", "The event could not be made."),
    QT_TRANSLATE_NOOP("Errors", "There is no printer called “{printer}” on this laptop."),
    QT_TRANSLATE_NOOP("Errors", "Choose another printer."),
    QT_TRANSLATE_NOOP("Errors", "The printer “{printer}” did not take the pages."),
    QT_TRANSLATE_NOOP("Errors", "Look at the printer and try again, or save the PDF and print it from there."),
    QT_TRANSLATE_NOOP("Errors", "No program on this laptop prints PDF files by itself."),
    QT_TRANSLATE_NOOP("Errors", "Save the PDF and print it from there."),
    QT_TRANSLATE_NOOP("Errors", "The pages for the printer cannot be read."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be written."),
    QT_TRANSLATE_NOOP(
        "Errors", "If another program still has it open, close it there, then try again. Or choose another folder."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” could not be saved."),
    QT_TRANSLATE_NOOP("Errors", "Choose another folder, then try again."),
    QT_TRANSLATE_NOOP("Errors", "A decision needs a reason."),
    QT_TRANSLATE_NOOP("Errors", "Type why, in a few words; it is kept in the report."),
    QT_TRANSLATE_NOOP("Errors", "There is nobody to report on."),
    QT_TRANSLATE_NOOP("Errors", "Add delegates first."),
    QT_TRANSLATE_NOOP("Errors", "There is no name to print."),
    QT_TRANSLATE_NOOP("Errors", "There is no code to print."),
    QT_TRANSLATE_NOOP("Errors", "The code would be too small to read on this paper."),
    QT_TRANSLATE_NOOP("Errors", "The fonts cannot draw {signs} in “{text}”."),
    QT_TRANSLATE_NOOP("Errors", "“{text}” is too long for its place."),
    QT_TRANSLATE_NOOP("Errors", "The event has no title in {language}."),
    QT_TRANSLATE_NOOP("Errors", "The city has no name in {language}."),
    QT_TRANSLATE_NOOP("Errors", "The office of {signer} has no words in {language}."),
    QT_TRANSLATE_NOOP("Errors", "Companion has no certificate text in {language}."),
    QT_TRANSLATE_NOOP("Errors", "A certificate has room for two signatures."),
    QT_TRANSLATE_NOOP("Errors", "This paper has labels 1 to {most}, so printing cannot start at {start}."),
    QT_TRANSLATE_NOOP("Errors", "Choose a number from 1 to {most}."),
    QT_TRANSLATE_NOOP("Errors", "The table of papers is gone."),
    QT_TRANSLATE_NOOP("Errors", "Install Companion again: a part of it is damaged."),
)
TEMPLATES = tuple(str(marked) for marked in _MARKED)
"""Sentences as the program says them, with {names} where something is filled in."""


def error_words(error: UserError) -> tuple[str, str]:
    """Sentence and remedy in the window's language; one that nobody translated stays in English."""
    return said(error.sentence), said(error.remedy)


def said(sentence: str) -> str:
    """One sentence in the window's language."""
    for template in TEMPLATES:
        found = _pattern(template).fullmatch(sentence)
        if found is not None:
            return QCoreApplication.translate(CONTEXT, template).format(**found.groupdict())
    return QCoreApplication.translate(CONTEXT, sentence) if sentence else ""


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    return re.compile("".join(f"(?P<{part}>.+?)" if i % 2 else re.escape(part) for i, part in enumerate(parts)))
