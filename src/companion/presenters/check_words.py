"""The sentences of the morning check, in English, once for the command line and the window.

`marked` notes a text for translation; the window looks it up under `CONTEXT`, the command line says it as it stands.
In braces stand the figures of a line, and `{count}` for its number.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from companion.domain.doubles import Why
from companion.domain.preflight import CheckLine, Figure, Finding, Fix, Group, Light

CONTEXT = "MorningCheck"
Say = Callable[[str], str]
"""Brings a text into the language of the face."""
Show = Callable[[Figure], str]
"""Writes a figure as the face writes numbers, times and titles."""


def marked(context: str, text: str) -> str:
    """The text as it stands, noted for translation."""
    return text if context else ""


@dataclass(frozen=True, slots=True)
class Words:
    """The sentence of a finding, the one for exactly one where it differs, and what to do."""

    sentence: str
    one: str = ""
    remedy: str = ""


_LOOK_FIRST = marked("MorningCheck", "Look whether they are two people. If not, cancel one.")
WORDS: Mapping[Finding, Words] = {
    Finding.FILE_WHOLE: Words(
        marked("MorningCheck", "The event file is whole: {count} entries."),
        marked("MorningCheck", "The event file is whole: 1 entry."),
    ),
    Finding.FILE_DAMAGED: Words(
        marked("MorningCheck", "The event file is damaged."),
        remedy=marked("MorningCheck", "Open the newest backup."),
    ),
    Finding.FILE_GAPS: Words(
        marked("MorningCheck", "Some entries of other desks have not arrived."),
        remedy=marked("MorningCheck", "Exchange once more with the desks named here."),
    ),
    Finding.COUNTS_FOLLOW: Words(marked("MorningCheck", "The counts agree with the journal.")),
    Finding.COUNTS_WRONG: Words(
        marked("MorningCheck", "The counts do not agree with the journal."),
        remedy=marked("MorningCheck", "Count again from the journal; nothing is lost."),
    ),
    Finding.TODAY: Words(
        marked("MorningCheck", "{count} activities today. The first is {activity}, {start}, {people} expected."),
        marked("MorningCheck", "1 activity today. It is {activity}, {start}, {people} expected."),
    ),
    Finding.TODAY_NOTHING: Words(
        marked("MorningCheck", "Nothing is planned today."),
        remedy=marked("MorningCheck", "Look at the programme and at this laptop's clock."),
    ),
    Finding.TODAY_NOBODY: Words(
        marked(
            "MorningCheck", "Nobody is expected at {count} of today's activities. The first is {activity}, {start}."
        ),
        marked("MorningCheck", "Nobody is expected at {activity}, {start}."),
        marked("MorningCheck", "Say in the programme who is expected."),
    ),
    Finding.OVERLAPS_NONE: Words(marked("MorningCheck", "Nobody is expected in two places at once today.")),
    Finding.OVERLAPS: Words(
        marked("MorningCheck", "{count} people are expected at {one} and {other} at once."),
        marked("MorningCheck", "1 person is expected at {one} and {other} at once."),
        marked("MorningCheck", "Change the times, or who is expected."),
    ),
    Finding.ROOM_TWICE: Words(
        marked("MorningCheck", "{one} and {other} are both in {place}; {count} pairs share a room at one time."),
        marked("MorningCheck", "{one} and {other} are both in {place} at one time."),
        marked("MorningCheck", "Change the times, or the place of one."),
    ),
    Finding.KEY_HERE: Words(marked("MorningCheck", "This laptop can sign certificates.")),
    Finding.KEY_NOT_HERE: Words(
        marked("MorningCheck", "This file has no key to sign certificates with."),
        remedy=marked("MorningCheck", "Make certificates on the laptop where the event was made."),
    ),
    Finding.DELEGATES: Words(
        marked("MorningCheck", "{count} delegates are on the list."),
        marked("MorningCheck", "1 delegate is on the list."),
    ),
    Finding.DELEGATES_NONE: Words(
        marked("MorningCheck", "There are no delegates yet."), remedy=marked("MorningCheck", "Import a list.")
    ),
    Finding.DOUBLES_NONE: Words(marked("MorningCheck", "Nobody stands on the list twice.")),
    Finding.DOUBLES: Words(
        marked("MorningCheck", "{count} pairs may be the same person twice."),
        marked("MorningCheck", "1 pair may be the same person twice."),
        _LOOK_FIRST,
    ),
    Finding.BADGES_ALL: Words(marked("MorningCheck", "Every delegate has a badge number.")),
    Finding.BADGES_WITHOUT: Words(
        marked("MorningCheck", "{count} delegates have no badge."),
        marked("MorningCheck", "1 delegate has no badge."),
        marked("MorningCheck", "Give them one: Replace badge, beside their name."),
    ),
    Finding.NAMES_DRAWN: Words(marked("MorningCheck", "The fonts can draw every name and title.")),
    Finding.NAMES_UNDRAWN: Words(
        marked("MorningCheck", "{count} names or titles have characters that no font can draw."),
        marked("MorningCheck", "1 name or title has characters that no font can draw."),
        marked("MorningCheck", "Correct them, or choose a folder with fonts for rare names in the settings."),
    ),
    Finding.DESIGN_CHOSEN: Words(marked("MorningCheck", "Badges go on {paper}.")),
    Finding.DESIGN_NOT_CHOSEN: Words(
        marked("MorningCheck", "No paper is chosen for badges."),
        remedy=marked("MorningCheck", "Choose the paper that lies in the printer."),
    ),
    Finding.DESIGN_GONE: Words(
        marked("MorningCheck", "The paper or the design chosen for badges is gone."),
        remedy=marked("MorningCheck", "Choose another."),
    ),
    Finding.DESIGN_UNMEASURED: Words(
        marked("MorningCheck", "Nobody has measured a sheet of {paper}."),
        remedy=marked("MorningCheck", "Measure a sheet, or choose another paper."),
    ),
    Finding.FIT_ALL: Words(
        marked("MorningCheck", "All {count} badges fit."), marked("MorningCheck", "The only badge fits.")
    ),
    Finding.FIT_LONGEST: Words(marked("MorningCheck", "The longest {count} of {of} badges fit.")),
    Finding.FIT_NOT: Words(
        marked("MorningCheck", "{count} badges do not fit."),
        marked("MorningCheck", "1 badge does not fit."),
        marked("MorningCheck", "Look at them, and shorten or choose another design."),
    ),
    Finding.PRINTED_ALL: Words(marked("MorningCheck", "Every badge was printed.")),
    Finding.PRINTED_NOT: Words(
        marked("MorningCheck", "{count} badges are not printed yet."),
        marked("MorningCheck", "1 badge is not printed yet."),
        marked("MorningCheck", "Print what is missing."),
    ),
    Finding.PRINTER_READY: Words(marked("MorningCheck", "The printer “{printer}” is there and reports no trouble.")),
    Finding.PRINTER_OPEN: Words(
        marked("MorningCheck", "The printer “{printer}” is open."), remedy=marked("MorningCheck", "Close its cover.")
    ),
    Finding.PRINTER_JAM: Words(
        marked("MorningCheck", "Paper is jammed in the printer “{printer}”."),
        remedy=marked("MorningCheck", "Take the paper out."),
    ),
    Finding.PRINTER_NO_INK: Words(
        marked("MorningCheck", "The printer “{printer}” has run out of ink or ribbon."),
        remedy=marked("MorningCheck", "Put a new one in."),
    ),
    Finding.PRINTER_STUCK: Words(
        marked("MorningCheck", "The printer “{printer}” does not go on with its work."),
        remedy=marked("MorningCheck", "Look at it, and switch it off and on."),
    ),
    Finding.PRINTER_NONE: Words(
        marked("MorningCheck", "This laptop has no printer."),
        remedy=marked("MorningCheck", "Connect one, or save badges as PDF and print them elsewhere."),
    ),
    Finding.PRINTER_NOT_CHOSEN: Words(
        marked("MorningCheck", "No printer is chosen."),
        remedy=marked("MorningCheck", "Choose the one that prints badges."),
    ),
    Finding.PRINTER_GONE: Words(
        marked("MorningCheck", "The printer “{printer}” is gone."),
        remedy=marked("MorningCheck", "Connect it, or choose another."),
    ),
    Finding.PRINTER_STOPPED: Words(
        marked("MorningCheck", "The printer “{printer}” is stopped."),
        remedy=marked("MorningCheck", "Look at it, and start it again in the system's settings."),
    ),
    Finding.PRINTER_REFUSES: Words(
        marked("MorningCheck", "The printer “{printer}” accepts no jobs."),
        remedy=marked("MorningCheck", "Let it accept jobs in the system's settings, or choose another."),
    ),
    Finding.PRINTER_NO_PAPER: Words(
        marked("MorningCheck", "The printer “{printer}” is out of paper."),
        remedy=marked("MorningCheck", "Put paper in."),
    ),
    Finding.PRINTER_OFFLINE: Words(
        marked("MorningCheck", "The printer “{printer}” does not answer."),
        remedy=marked("MorningCheck", "Look whether it is switched on and connected."),
    ),
    Finding.SCANNER_HEARD: Words(marked("MorningCheck", "The scanner was heard.")),
    Finding.SCANNER_NOT_HEARD: Words(
        marked("MorningCheck", "No scanner was heard yet."),
        remedy=marked("MorningCheck", "Scan any badge now: on this screen it records nothing."),
    ),
    Finding.CAMERA_THERE: Words(marked("MorningCheck", "The camera “{camera}” is there.")),
    Finding.CAMERA_NOT_CHOSEN: Words(marked("MorningCheck", "No camera is chosen; the scanner is enough.")),
    Finding.CAMERA_GONE: Words(
        marked("MorningCheck", "The camera “{camera}” is not there."),
        remedy=marked("MorningCheck", "Plug it in, or choose another."),
    ),
    Finding.SOUND_ON: Words(marked("MorningCheck", "Sound is on at {volume} %.")),
    Finding.SOUND_NO_DEVICE: Words(
        marked("MorningCheck", "This laptop has nothing to play sound with."),
        remedy=marked("MorningCheck", "Connect a loudspeaker, or watch the screen: it says the same."),
    ),
    Finding.SOUND_MUTED: Words(
        marked("MorningCheck", "Sound is off."), remedy=marked("MorningCheck", "Turn it on with Ctrl M at the desk.")
    ),
    Finding.SOUND_LOW: Words(
        marked("MorningCheck", "Sound is very low: {volume} %."), remedy=marked("MorningCheck", "Turn it up.")
    ),
    Finding.CLOCK_FITS: Words(marked("MorningCheck", "It is {now}, a day of the event.")),
    Finding.CLOCK_BEFORE: Words(
        marked("MorningCheck", "It is {now}: the event begins in {count} days."),
        marked("MorningCheck", "It is {now}: the event begins tomorrow."),
        marked("MorningCheck", "Correct this laptop's clock if that is wrong."),
    ),
    Finding.CLOCK_AFTER: Words(
        marked("MorningCheck", "It is {now}: the event ended {count} days ago."),
        marked("MorningCheck", "It is {now}: the event ended yesterday."),
        marked("MorningCheck", "Correct this laptop's clock if that is wrong."),
    ),
    Finding.CLOCK_SET_BACK: Words(
        marked("MorningCheck", "It is {now} here, but this laptop already wrote at {latest}."),
        remedy=marked("MorningCheck", "Its clock was set back. Correct it, then check again."),
    ),
    Finding.DESKS_IN_STEP: Words(
        marked("MorningCheck", "The clocks of {count} other desks agree with this one."),
        marked("MorningCheck", "The clock of the other desk agrees with this one."),
    ),
    Finding.DESKS_AHEAD: Words(
        marked("MorningCheck", "Another desk's clock is {count} minutes ahead of this one."),
        marked("MorningCheck", "Another desk's clock is 1 minute ahead of this one."),
        marked("MorningCheck", "Compare the clocks and correct the wrong one."),
    ),
    Finding.DESKS_BEHIND: Words(
        marked("MorningCheck", "Another desk's clock is {count} minutes behind."),
        marked("MorningCheck", "Another desk's clock is 1 minute behind."),
        marked("MorningCheck", "Compare the clocks and correct the wrong one."),
    ),
    Finding.ZONE_SAME: Words(marked("MorningCheck", "This laptop keeps the hours of the event ({event}).")),
    Finding.ZONE_OTHER: Words(
        marked("MorningCheck", "This laptop's time zone is {zone}, the event's is {event}."),
        remedy=marked("MorningCheck", "Times are those of the event. Set the laptop's zone if you are there."),
    ),
    Finding.DISK_ROOM: Words(marked("MorningCheck", "{free} GB are free on the disk.")),
    Finding.DISK_TIGHT: Words(
        marked("MorningCheck", "Only {free} GB are free on the disk."),
        remedy=marked("MorningCheck", "Make room on this laptop today."),
    ),
    Finding.DISK_FULL: Words(
        marked("MorningCheck", "The disk is almost full: {free} GB are free."),
        remedy=marked("MorningCheck", "Make room on this laptop before people come."),
    ),
    Finding.POWER_MAINS: Words(marked("MorningCheck", "This laptop runs on mains.")),
    Finding.POWER_CHARGING: Words(marked("MorningCheck", "On mains; the battery is at {percent} %.")),
    Finding.POWER_BATTERY: Words(
        marked("MorningCheck", "On battery at {percent} %."),
        remedy=marked("MorningCheck", "Keep the power supply at hand."),
    ),
    Finding.POWER_LOW: Words(
        marked("MorningCheck", "On battery at {percent} %: not enough for a day."),
        remedy=marked("MorningCheck", "Plug the power supply in."),
    ),
    Finding.POWER_EMPTY: Words(
        marked("MorningCheck", "The battery is nearly empty: {percent} %."),
        remedy=marked("MorningCheck", "Plug the power supply in now."),
    ),
    Finding.BACKUP_FRESH: Words(marked("MorningCheck", "The newest backup is from {made} and can be read.")),
    Finding.BACKUP_OLD: Words(
        marked("MorningCheck", "The newest backup is old: {made}."), remedy=marked("MorningCheck", "Make one now.")
    ),
    Finding.BACKUP_NONE: Words(
        marked("MorningCheck", "There is no backup yet."), remedy=marked("MorningCheck", "Make one now.")
    ),
    Finding.BACKUP_UNREADABLE: Words(
        marked("MorningCheck", "The newest backup cannot be read."), remedy=marked("MorningCheck", "Make another now.")
    ),
    Finding.COPY_ELSEWHERE: Words(marked("MorningCheck", "A copy lies on another disk: {folder}.")),
    Finding.COPY_NOWHERE: Words(
        marked("MorningCheck", "Every backup lies on this laptop's own disk."),
        remedy=marked("MorningCheck", "Save a copy on a stick: a laptop can be lost."),
    ),
}

FIXES: Mapping[Fix, str] = {
    Fix.OPEN_BACKUP: marked("MorningCheck", "Open a backup"),
    Fix.COUNT_AGAIN: marked("MorningCheck", "Count again"),
    Fix.PROGRAMME: marked("MorningCheck", "Open programme"),
    Fix.IMPORT: marked("MorningCheck", "Import a list"),
    Fix.DELEGATES: marked("MorningCheck", "Show them"),
    Fix.BADGES: marked("MorningCheck", "Open badges"),
    Fix.PRINT_BADGES: marked("MorningCheck", "Print badges"),
    Fix.PRINTER: marked("MorningCheck", "Choose printer"),
    Fix.SCANNER: marked("MorningCheck", "Test scanner"),
    Fix.CAMERA: marked("MorningCheck", "Choose camera"),
    Fix.SOUND: marked("MorningCheck", "Set sound"),
    Fix.BACK_UP: marked("MorningCheck", "Back up now"),
    Fix.SAVE_COPY: marked("MorningCheck", "Save a copy…"),
}
GROUPS: Mapping[Group, str] = {
    Group.EVENT: marked("MorningCheck", "Event"),
    Group.PEOPLE: marked("MorningCheck", "People"),
    Group.PAPER: marked("MorningCheck", "Paper"),
    Group.LAPTOP: marked("MorningCheck", "This laptop"),
}
LIGHTS: Mapping[Light, str] = {
    Light.GREEN: marked("MorningCheck", "Ready"),
    Light.AMBER: marked("MorningCheck", "Look at this"),
    Light.RED: marked("MorningCheck", "Mend this first"),
}
REASONS: Mapping[Why, str] = {
    Why.MOBILE: marked("MorningCheck", "same mobile number"),
    Why.EMAIL: marked("MorningCheck", "same e-mail address"),
    Why.NATIVE: marked("MorningCheck", "same name, same delegation"),
    Why.LATIN: marked("MorningCheck", "same Latin name, same delegation"),
}
PAIR = marked("MorningCheck", "{one} and {other}: {why}")
SIGNS = marked("MorningCheck", "{name}: {signs}")
MORE = marked("MorningCheck", "{names} and {count} more")


def zone(ahead: timedelta) -> str:
    """A time zone as everybody writes it: UTC+9, UTC−3:30."""
    minutes = round(ahead.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02d}" if rest else "")


def sentences(line: CheckLine, say: Say, show: Show) -> tuple[str, str]:
    """The sentence of a line and what to do about it ("" when nothing); those of a fault of the world as they are."""
    if line.error is not None:
        return line.error.sentence, line.error.remedy
    words = WORDS[line.finding]
    figures = {name: show(value) for name, value in line.figures.items()} | {"count": show(line.count)}
    sentence = words.one if line.count == 1 and words.one else words.sentence
    return say(sentence).format(**figures), say(words.remedy).format(**figures) if words.remedy else ""


def names(line: CheckLine, say: Say, joined: Callable[[list[str]], str], most: int) -> str:
    """Whom a line names, at most so many of them, and how many more there are."""
    texts = []
    for one in line.named[:most]:
        if one.why:
            reasons = joined([say(REASONS[why]) for why in one.why])
            texts.append(say(PAIR).format(one=one.names[0], other=one.names[1], why=reasons))
        elif one.signs:
            texts.append(say(SIGNS).format(name=one.names[0], signs=" ".join(one.signs)))
        else:
            texts.append(one.names[0])
    more = len(line.named) - most
    listed = joined(texts)
    return say(MORE).format(names=listed, count=more) if more > 0 else listed
