"""What a scan means that was typed together with something else, looked up among the codes of the event."""

from collections.abc import Sequence

from companion.domain.codes import read_code
from companion.domain.keystrokes import END
from companion.domain.tangles import likeliest, separate
from companion.services.ports import Desk


def sort_out(desk: Desk, readings: Sequence[str]) -> tuple[str, ...]:
    """The codes that were scanned, in order. `readings` are the ways to understand one scan, likeliest first; a reading
    with `END` in it holds several scans. What cannot be told apart comes back as it is, to be answered "scan again"."""
    read = desk.file.read

    def known(text: str) -> bool:
        reading = read_code(text)
        return bool(read.holders(reading.own, reading.foreign))

    for reading in readings:
        if END in reading:
            return separate(reading, read.badge_numbers, known) or (reading.replace(END, ""),)
    return (likeliest(readings, known),) if readings else ()
