"""The lines of the morning check on the command line: for people in English, for programs as JSON."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from companion.cli.lines import json_line, line
from companion.domain.preflight import CheckLine, Figure, Finding
from companion.presenters.check_words import names, sentences, zone

MOST_NAMED = 5
_REMEDIES = {
    Finding.COUNTS_WRONG: "Run: companion rebuild EVENT",
    Finding.BACKUP_NONE: "Run: companion backup EVENT",
    Finding.BACKUP_OLD: "Run: companion backup EVENT",
    Finding.BACKUP_UNREADABLE: "Run: companion backup EVENT",
    Finding.COPY_NOWHERE: "Save one on a stick: companion backup EVENT FOLDER",
    Finding.FILE_DAMAGED: "Bring the newest backup back: companion restore BACKUP -o EVENT",
}
"""What to do where the command line has a command for it."""


def say_line(found: CheckLine, *, as_json: bool) -> None:
    """Prints one line of the check at once."""
    sentence, remedy = sentences(found, str, _shown)
    remedy = _REMEDIES.get(found.finding, remedy)
    if as_json:
        json_line(
            {
                "subject": str(found.subject),
                "light": str(found.light),
                "finding": str(found.finding),
                "sentence": sentence,
                "remedy": remedy,
                "count": found.count,
                "names": [
                    {"names": one.names, "delegates": one.delegates}
                    | ({"characters": one.signs} if one.signs else {})
                    | ({"why": [str(why) for why in one.why]} if one.why else {})
                    for one in found.named
                ],
            }
        )
        return
    who = names(found, str, ", ".join, MOST_NAMED)
    line(" ".join(part for part in (f"{found.light:<6}", sentence, who and f"{who}.", remedy) if part))


def _shown(figure: Figure) -> str:
    if isinstance(figure, Mapping):
        return figure.get("en") or next(iter(figure.values()), "")
    if isinstance(figure, datetime):
        return figure.strftime("%Y-%m-%d %H:%M")
    if isinstance(figure, date):
        return figure.isoformat()
    if isinstance(figure, timedelta):
        return zone(figure)
    if isinstance(figure, float):
        return f"{figure:,.1f}"
    return f"{figure:,}" if isinstance(figure, int) else str(figure)
