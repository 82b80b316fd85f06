"""Make resources/sounds: what the desk sounds like, one file an answer, in two pitch families.

    python packaging/sounds.py [--to FOLDER]

The tones, their lengths and how loud they are to each other come from the table of answers in the interface design.
Where that table gives several refusals one sound, each keeps it and adds a short ending of its own, so that no two
answers sound the same. Every tone begins and ends softly, or loudspeakers would click.
"""

from __future__ import annotations

import argparse
import array
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

SOUNDS = Path(__file__).resolve().parent.parent / "resources" / "sounds"

RATE = 22050
"""Samples a second: twice as many as the highest overtone below needs."""
PLAIN_DB = -9.0
"""Loudness of a tone beside full scale; refusals are 6 dB above it, and the sum of overtones still fits."""
STOP_DB = 6.0
SOFT_DB = -6.0
ATTACK_MS, RELEASE_MS = 8.0, 30.0
OVERTONES = ((1, 0.72), (2, 0.2), (3, 0.08))
"""A little of the octave and the twelfth above: small loudspeakers carry low tones by them. The shares add up to 1."""
FAMILIES = {"normal": 1.0, "lower": 0.75}
"""The lower family lies a fourth below: for ears that no longer hear the high tones well."""


@dataclass(frozen=True)
class Tone:
    """One tone: Hz and milliseconds; `db` beside a plain tone; `rest` is the silence after it in ms; a bell rings
    off instead of holding on."""

    hz: float
    ms: float
    db: float = 0.0
    rest: float = 0.0
    bell: bool = False


CHECKED_IN = (Tone(880, 70), Tone(1319, 70))
REFUSED = (Tone(330, 180, STOP_DB), Tone(247, 260, STOP_DB))
SAID = (Tone(330, 180, STOP_DB), Tone(247, 260, STOP_DB, rest=50))
"""A refusal before its ending."""

ANSWERS: dict[str, tuple[Tone, ...]] = {
    "admitted": CHECKED_IN,
    "back-in": (Tone(880, 70), Tone(1319, 70, rest=30), Tone(1319, 70, SOFT_DB)),
    "out": (Tone(1319, 70, SOFT_DB), Tone(880, 70, SOFT_DB)),
    "note": (Tone(880, 70), Tone(1319, 70, rest=30), Tone(1760, 250, bell=True)),
    "already-in": (Tone(659, 90, rest=60), Tone(659, 90)),
    "misread": (Tone(440, 120),),
    "unknown": REFUSED,
    "replaced": (*SAID, Tone(494, 110)),
    "withdrawn": (*SAID, Tone(196, 220, STOP_DB)),
    "not-expected": (*SAID, Tone(330, 80), Tone(440, 110)),
    "wrong-time": (*SAID, Tone(587, 40, rest=70), Tone(440, 40)),
    "full": (*SAID, Tone(294, 60, rest=40), Tone(294, 60, rest=40), Tone(294, 60)),
    "cancelled": (*SAID, Tone(294, 90), Tone(220, 180)),
    "not-saved": (*REFUSED[:1], Tone(247, 260, STOP_DB, rest=110)) * 2 + REFUSED,
}
"""The file's name is the answer's; `note` is heard when an attention note must be read."""


def samples(tone: Tone, pitch: float) -> list[float]:
    """One tone with its rest, each sample between -1 and 1."""
    count = round(RATE * tone.ms / 1000)
    peak = 10 ** ((PLAIN_DB + tone.db) / 20)
    attack = RATE * ATTACK_MS / 1000
    release = min(RATE * RELEASE_MS / 1000, count / 3)
    made = []
    for n in range(count):
        envelope = _rise(n / attack) * _rise((count - n) / release)
        if tone.bell:
            envelope *= math.exp(-3.0 * n / count)
        turn = 2 * math.pi * tone.hz * pitch * n / RATE
        made.append(peak * envelope * sum(share * math.sin(turn * times) for times, share in OVERTONES))
    return made + [0.0] * round(RATE * tone.rest / 1000)


def _rise(share: float) -> float:
    """From 0 to 1 without a corner: a quarter of a squared sine."""
    return math.sin(math.pi / 2 * min(1.0, share)) ** 2


def write(tones: tuple[Tone, ...], pitch: float, file: Path) -> None:
    """Write one answer as 16 bit mono."""
    values = array.array("h", (round(32767 * value) for tone in tones for value in samples(tone, pitch)))
    if sys.byteorder == "big":
        values.byteswap()
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(values.tobytes())


def make(folder: Path) -> None:
    """Write every answer in every pitch family."""
    for family, pitch in FAMILIES.items():
        (folder / family).mkdir(parents=True, exist_ok=True)
        for name, tones in ANSWERS.items():
            write(tones, pitch, folder / family / f"{name}.wav")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make the sounds of the desk.")
    parser.add_argument("--to", type=Path, default=SOUNDS, metavar="FOLDER")
    make(parser.parse_args().to)
