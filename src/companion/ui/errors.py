"""The world's faults in the window's language: what went wrong, and what to do about it."""

import re
from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from companion.domain.answers import UserError

CONTEXT = "Errors"
_MARKED: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Errors", "There is no printer on this laptop."),
    QT_TRANSLATE_NOOP("Errors", "“{file}” is neither .ics nor .xlsx."),
    QT_TRANSLATE_NOOP("Errors", "End the name with .ics or .xlsx."),
    QT_TRANSLATE_NOOP("Errors", "This picture is too large to be kept."),
    QT_TRANSLATE_NOOP("Errors", "Take a smaller one."),
    QT_TRANSLATE_NOOP("Errors", "There is no photo of this delegate."),
    QT_TRANSLATE_NOOP("Errors", "This file is no picture that can be read."),
    QT_TRANSLATE_NOOP("Errors", "Choose a JPEG or PNG file."),
    QT_TRANSLATE_NOOP("Errors", "This picture is too large to be read."),
    QT_TRANSLATE_NOOP("Errors", "Save it smaller, then try again."),
    QT_TRANSLATE_NOOP("Errors", "{name} cannot be read."),
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
    QT_TRANSLATE_NOOP("Errors", "It has no name."),
    QT_TRANSLATE_NOOP("Errors", "Type a name, like Bus 1."),
    QT_TRANSLATE_NOOP("Errors", "{number} seats cannot be."),
    QT_TRANSLATE_NOOP("Errors", "Type how many people fit, or leave it empty."),
    QT_TRANSLATE_NOOP("Errors", "“{text}” is no number of seats."),
    QT_TRANSLATE_NOOP("Errors", "There is a “{name}” already."),
    QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to fill yet."),
    QT_TRANSLATE_NOOP("Errors", "Add a bus or a group first."),
    QT_TRANSLATE_NOOP("Errors", "This paper list is not of this event."),
    QT_TRANSLATE_NOOP("Errors", "Open the event it was printed from."),
    QT_TRANSLATE_NOOP("Errors", "The activity of this paper list is gone."),
    QT_TRANSLATE_NOOP("Errors", "The checkpoint of this paper list is gone."),
    QT_TRANSLATE_NOOP("Errors", "Look in the programme."),
    QT_TRANSLATE_NOOP("Errors", "Nobody is expected there."),
    QT_TRANSLATE_NOOP("Errors", "Add delegates, or choose another activity."),
    QT_TRANSLATE_NOOP("Errors", "“{word}” is no time."),
    QT_TRANSLATE_NOOP("Errors", "Write it like 09:30."),
    QT_TRANSLATE_NOOP("Errors", "A correction needs a reason."),
    QT_TRANSLATE_NOOP("Errors", "Type how you know."),
    QT_TRANSLATE_NOOP("Errors", "This person is no longer on the list."),
    QT_TRANSLATE_NOOP("Errors", "That time is still to come."),
    QT_TRANSLATE_NOOP("Errors", "Write when they came, at the latest now."),
    QT_TRANSLATE_NOOP("Errors", "The activity was over by then."),
    QT_TRANSLATE_NOOP("Errors", "Write a time before its end."),
    QT_TRANSLATE_NOOP("Errors", "They cannot have left before they came."),
    QT_TRANSLATE_NOOP("Errors", "Look at the two times once more."),
    QT_TRANSLATE_NOOP("Errors", "This was taken back already."),
    QT_TRANSLATE_NOOP("Errors", "Nothing else needs to be done."),
    QT_TRANSLATE_NOOP("Errors", "This could not be done."),
    QT_TRANSLATE_NOOP("Errors", "This could not be saved."),
    QT_TRANSLATE_NOOP("Errors", "A day cannot be copied onto itself."),
    QT_TRANSLATE_NOOP("Errors", "Choose another day."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing on {day} to copy."),
    QT_TRANSLATE_NOOP("Errors", "Choose a day with activities."),
    QT_TRANSLATE_NOOP("Errors", "This activity is not in the programme any more."),
    QT_TRANSLATE_NOOP("Errors", "The programme of {file} is empty."),
    QT_TRANSLATE_NOOP("Errors", "Choose another file."),
    QT_TRANSLATE_NOOP("Errors", "{file} holds no event yet."),
    QT_TRANSLATE_NOOP("Errors", "Nothing is on in these days."),
    QT_TRANSLATE_NOOP("Errors", "Choose other days, or add an activity first."),
    QT_TRANSLATE_NOOP("Errors", "The programme is empty."),
    QT_TRANSLATE_NOOP("Errors", "Add an activity first."),
    QT_TRANSLATE_NOOP("Errors", "{count} people were counted at “{name}” already, so it stays."),
    QT_TRANSLATE_NOOP("Errors", "Rename it, or take those marks back first."),
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
    QT_TRANSLATE_NOOP("Errors", "This desk is locked."),
    QT_TRANSLATE_NOOP("Errors", "Unlock it first."),
    QT_TRANSLATE_NOOP("Errors", "A PIN has 4 to 12 digits."),
    QT_TRANSLATE_NOOP("Errors", "Type digits only."),
    QT_TRANSLATE_NOOP("Errors", "The two PINs are not the same."),
    QT_TRANSLATE_NOOP("Errors", "Type the new one twice."),
    QT_TRANSLATE_NOOP("Errors", "The PIN could not be saved."),
    QT_TRANSLATE_NOOP("Errors", "There is nobody to report on."),
    QT_TRANSLATE_NOOP("Errors", "Add delegates first."),
    QT_TRANSLATE_NOOP("Errors", "There is no name to print."),
    QT_TRANSLATE_NOOP("Errors", "There is no code to print."),
    QT_TRANSLATE_NOOP("Errors", "There is no measured paper for badges."),
    QT_TRANSLATE_NOOP("Errors", "Measure a sheet on the badges screen."),
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
    QT_TRANSLATE_NOOP("Errors", "The list of designs is gone."),
    QT_TRANSLATE_NOOP("Errors", "Install Companion again: a part of it is damaged."),
    # The roll call.
    QT_TRANSLATE_NOOP("Errors", "Another desk counted them."),
    QT_TRANSLATE_NOOP("Errors", "They are counted here."),
    QT_TRANSLATE_NOOP("Errors", "The ticks are not saved yet."),
    QT_TRANSLATE_NOOP("Errors", "Save them with F9, or give them up with Esc."),
    QT_TRANSLATE_NOOP("Errors", "Clear them first, with Space."),
    QT_TRANSLATE_NOOP("Errors", "The checkpoint has no name."),
    QT_TRANSLATE_NOOP("Errors", "Type what it is called."),
    QT_TRANSLATE_NOOP("Errors", "Take it back there, or unlock this desk."),
    QT_TRANSLATE_NOOP("Errors", "There is no name of a bus."),
    QT_TRANSLATE_NOOP("Errors", "Choose the bus."),
    QT_TRANSLATE_NOOP("Errors", "No reason is given."),
    QT_TRANSLATE_NOOP("Errors", "Choose one, or write it in a few words."),
    QT_TRANSLATE_NOOP("Errors", "The note is empty."),
    QT_TRANSLATE_NOOP("Errors", "Write what came of the call."),
    QT_TRANSLATE_NOOP("Errors", "{count} are missing without a reason: {names}."),
    QT_TRANSLATE_NOOP("Errors", "Say why for each of them, or wait."),
    QT_TRANSLATE_NOOP("Errors", "Nobody is missing."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to print."),
    # Lists and calendars that cannot be read.
    QT_TRANSLATE_NOOP("Errors", "“{name}” is damaged or not a spreadsheet."),
    QT_TRANSLATE_NOOP("Errors", "Open it in Excel, save it as .xlsx, then choose it again."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is too large for a list of people."),
    QT_TRANSLATE_NOOP("Errors", "Copy the list into a new file and choose that."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is locked with a password."),
    QT_TRANSLATE_NOOP(
        "Errors", "Open it in Excel, take the password off under File, Info, save it, then choose it again."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{name}” has something far outside the list, in {place}."),
    QT_TRANSLATE_NOOP("Errors", "Copy only the list into a new file and choose that."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is empty."),
    QT_TRANSLATE_NOOP("Errors", "Choose the file with the list in it."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is only a note that Excel leaves while a list is open."),
    QT_TRANSLATE_NOOP("Errors", "Choose the list itself."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is a web page that only calls itself a spreadsheet."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is not there any more."),
    QT_TRANSLATE_NOOP("Errors", "Look where it went, then choose it again."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is a folder."),
    QT_TRANSLATE_NOOP("Errors", "Choose the list inside it."),
    QT_TRANSLATE_NOOP("Errors", "Excel still has this file open."),
    QT_TRANSLATE_NOOP("Errors", "Close it there, then try again."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” could not be read: {fault}."),
    QT_TRANSLATE_NOOP("Errors", "Copy it to this laptop, then try again."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is {what}, not a list."),
    QT_TRANSLATE_NOOP("Errors", "Ask for the list as an Excel file (.xlsx) or as CSV."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is a binary workbook."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” has nothing in it."),
    QT_TRANSLATE_NOOP("Errors", "Sheet “{sheet}” of “{name}” has nothing in it."),
    QT_TRANSLATE_NOOP("Errors", "Choose the file or the sheet with the list in it."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” has no sheet called “{sheet}”."),
    QT_TRANSLATE_NOOP("Errors", "Its sheets are: {sheets}."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read beyond row {row}: a quotation mark is never closed."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is open in another program or may not be written."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” could not be saved: {fault}."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is damaged or not a calendar."),
    QT_TRANSLATE_NOOP("Errors", "Export the calendar again as .ics, then choose it again."),
    QT_TRANSLATE_NOOP("Errors", "No column with names was found."),
    QT_TRANSLATE_NOOP("Errors", "Say which column holds the names."),
    QT_TRANSLATE_NOOP("Errors", "Below the headers stands nobody."),
    QT_TRANSLATE_NOOP("Errors", "Choose the file or the sheet with the people in it."),
    QT_TRANSLATE_NOOP("Errors", "No column with titles was found."),
    QT_TRANSLATE_NOOP("Errors", "Say which column holds the titles."),
    QT_TRANSLATE_NOOP("Errors", "No column with dates and times was found."),
    QT_TRANSLATE_NOOP("Errors", "Say which column holds the dates and times."),
    QT_TRANSLATE_NOOP("Errors", "No activities were found in {name}."),
    QT_TRANSLATE_NOOP("Errors", "It needs columns for day, time and title."),
    QT_TRANSLATE_NOOP("Errors", "Cell {cell} holds a formula without a result."),
    QT_TRANSLATE_NOOP("Errors", "Row {row} belongs to the name merged above it and is left out."),
    QT_TRANSLATE_NOOP("Errors", "Row {row} is a total and is left out."),
    QT_TRANSLATE_NOOP("Errors", "Row {row} is a footnote and is left out."),
    QT_TRANSLATE_NOOP("Errors", "Row {row} says only “{text}” and is left out."),
    QT_TRANSLATE_NOOP("Errors", "Row {row} repeats the headers and is left out."),
    # What changed under one's hands.
    QT_TRANSLATE_NOOP("Errors", "Delegates changed since this list was read."),
    QT_TRANSLATE_NOOP("Errors", "Choose the list again, and look once more."),
    QT_TRANSLATE_NOOP("Errors", "{activity} was changed in the programme."),
    QT_TRANSLATE_NOOP("Errors", "Choose the activity again."),
    QT_TRANSLATE_NOOP("Errors", "No free badge number was found."),
    QT_TRANSLATE_NOOP("Errors", "There is no such import in this event."),
    QT_TRANSLATE_NOOP("Errors", "It may have been taken back already."),
    QT_TRANSLATE_NOOP("Errors", "A delegate needs a name."),
    QT_TRANSLATE_NOOP("Errors", "Type the native or the Latin name."),
    QT_TRANSLATE_NOOP("Errors", "An activity needs a title."),
    QT_TRANSLATE_NOOP("Errors", "Type what people call it."),
    QT_TRANSLATE_NOOP("Errors", "{activity} ends before it starts."),
    QT_TRANSLATE_NOOP("Errors", "Check its times."),
    QT_TRANSLATE_NOOP("Errors", "This activity is not in the programme any more."),
    QT_TRANSLATE_NOOP("Errors", "Undo its removal first."),
    QT_TRANSLATE_NOOP("Errors", "What was copied is not a programme."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was copied."),
    QT_TRANSLATE_NOOP("Errors", "Copy rows with day, time and title, headings included."),
    QT_TRANSLATE_NOOP("Errors", "There is nobody to print a badge for."),
    QT_TRANSLATE_NOOP("Errors", "There is nobody to make a certificate for."),
    QT_TRANSLATE_NOOP("Errors", "Choose at least one delegate."),
    QT_TRANSLATE_NOOP("Errors", "A certificate has one or two languages."),
    QT_TRANSLATE_NOOP("Errors", "The fonts for printing are gone."),
    # The print queue.
    QT_TRANSLATE_NOOP("Errors", "The check-in was taken back."),
    QT_TRANSLATE_NOOP("Errors", "This badge is not valid any more."),
    QT_TRANSLATE_NOOP("Errors", "It was printed meanwhile."),
    QT_TRANSLATE_NOOP("Errors", "The print system gave this badge up."),
    QT_TRANSLATE_NOOP("Errors", "The pages for the printer could not be written."),
    QT_TRANSLATE_NOOP("Errors", "This delegate has no valid badge."),
    QT_TRANSLATE_NOOP("Errors", "Give them a new badge first."),
    QT_TRANSLATE_NOOP("Errors", "This badge is in the print queue already."),
    QT_TRANSLATE_NOOP("Errors", "This copy of the event has no key."),
    QT_TRANSLATE_NOOP("Errors", "Check with the event file that issued the certificate."),
    QT_TRANSLATE_NOOP("Errors", "Wait for it, or look at the printer."),
    QT_TRANSLATE_NOOP("Errors", "There is no label {number} on this sheet."),
    QT_TRANSLATE_NOOP("Errors", "Choose 1 to {count}."),
    QT_TRANSLATE_NOOP("Errors", "There is no badge {number} in the print queue."),
    QT_TRANSLATE_NOOP("Errors", "See: companion print EVENT --queue"),
    QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be chosen here."),
    QT_TRANSLATE_NOOP("Errors", "Choose one of those in the list."),
    QT_TRANSLATE_NOOP("Errors", "A colour by role cannot stand for another one."),
    QT_TRANSLATE_NOOP("Errors", "Type a colour such as #12211E."),
    QT_TRANSLATE_NOOP("Errors", "“{name}” is not a colour."),
    QT_TRANSLATE_NOOP("Errors", "There are no elements on the clipboard."),
    QT_TRANSLATE_NOOP("Errors", "Copy some in a design first."),
    QT_TRANSLATE_NOOP("Errors", "That is not a number."),
    QT_TRANSLATE_NOOP("Errors", "Type a number such as 4.5."),
    QT_TRANSLATE_NOOP("Errors", "This picture is not in the design."),
    QT_TRANSLATE_NOOP("Errors", "Add it from its file."),
    QT_TRANSLATE_NOOP("Errors", "There is no field {field}."),
    QT_TRANSLATE_NOOP("Errors", "Choose one of the fields in the list."),
    QT_TRANSLATE_NOOP("Errors", "This file holds a design of another kind."),
    QT_TRANSLATE_NOOP("Errors", "Choose a design for this kind of paper."),
    QT_TRANSLATE_NOOP("Errors", "{name} holds no design."),
    QT_TRANSLATE_NOOP("Errors", "Choose a design that was saved by Companion."),
    QT_TRANSLATE_NOOP("Errors", "{name} is too large for a design."),
    QT_TRANSLATE_NOOP("Errors", "This event has no design “{name}”."),
    QT_TRANSLATE_NOOP("Errors", "Choose one of the designs in the list."),
    QT_TRANSLATE_NOOP("Errors", "{name} is too large to travel with the event."),
    QT_TRANSLATE_NOOP("Errors", "Choose a file of at most {size} MB."),
    QT_TRANSLATE_NOOP("Errors", "Choose a PNG, JPEG, SVG or PDF file."),
)
_VALUES = (
    QT_TRANSLATE_NOOP("Errors", "English"),
    QT_TRANSLATE_NOOP("Errors", "Chinese"),
    QT_TRANSLATE_NOOP("Errors", "Korean"),
    QT_TRANSLATE_NOOP("Errors", "a PDF"),
    QT_TRANSLATE_NOOP("Errors", "a picture"),
    QT_TRANSLATE_NOOP("Errors", "a Word text"),
    QT_TRANSLATE_NOOP("Errors", "a packed folder"),
    QT_TRANSLATE_NOOP("Errors", "a database"),
)
_WORDS = frozenset(map(str, _VALUES))
"""What may be filled in that is a word of ours, not a name."""
TEMPLATES = tuple(str(marked) for marked in _MARKED)
"""Sentences as the program says them, with {names} where something is filled in."""


def error_words(error: UserError) -> tuple[str, str]:
    """Sentence and remedy in the window's language; one that nobody translated stays in English."""
    return said(error.sentence), said(error.remedy)


def words_of(sentence: str, remedy: str) -> tuple[str, str]:
    """As `error_words`, for a fault that is kept as its two sentences."""
    return said(sentence), said(remedy)


def said(sentence: str) -> str:
    """One sentence in the window's language."""
    for template in TEMPLATES:
        found = _pattern(template).fullmatch(sentence)
        if found is not None:
            values = {name: _in_words(value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate(CONTEXT, template).format(**values)
    return QCoreApplication.translate(CONTEXT, sentence) if sentence else ""


def whole(error: UserError) -> str:
    """What went wrong and what to do about it, as one text in the window's language."""
    return sentences(error_words(error))


def sentences(parts: Iterable[str]) -> str:
    """Sentences after each other; no space follows the full stop of Chinese, which brings its own."""
    return " ".join(part for part in parts if part).replace("。 ", "。")


def _in_words(value: str) -> str:
    return QCoreApplication.translate(CONTEXT, value) if value in _WORDS else value


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    return re.compile("".join(f"(?P<{part}>.+?)" if i % 2 else re.escape(part) for i, part in enumerate(parts)))
