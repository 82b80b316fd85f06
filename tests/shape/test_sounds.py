"""The shipped sounds are those of the interface design: tones, lengths, loudness; and no two answers sound alike."""

import array
import importlib.util
import math
import sys
import wave
from itertools import pairwise
from pathlib import Path

import pytest

from companion.domain.answers import Answer

ROOT = Path(__file__).resolve().parents[2]
SOUNDS = ROOT / "resources" / "sounds"
FAMILIES = {"normal": 1.0, "lower": 0.75}
NAMES = (*(str(answer) for answer in Answer), "note")

# From the table of answers: Hz and milliseconds of each tone, one after the other.
DESIGN = {
    "admitted": ((880, 70), (1319, 70)),
    "back-in": ((880, 70), (1319, 70)),
    "out": ((1319, 70), (880, 70)),
    "note": ((880, 70), (1319, 70), (1760, 250)),
    "already-in": ((659, 90), (659, 90)),
    "misread": ((440, 120),),
    "not-saved": ((330, 180), (247, 260)) * 3,
}
REFUSALS = ("unknown", "replaced", "withdrawn", "not-expected", "wrong-time", "full", "cancelled")
DESIGN |= dict.fromkeys(REFUSALS, ((330, 180), (247, 260)))
SILENT = 0.002


def read(file: Path) -> tuple[list[float], int]:
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        values = array.array("h", sound.readframes(sound.getnframes()))
        if sys.byteorder == "big":
            values.byteswap()
        return [value / 32768 for value in values], sound.getframerate()


def strength(part: list[float], hz: float, rate: int) -> float:
    """How strong one frequency is in a stretch of sound (Goertzel)."""
    turn = 2 * math.cos(2 * math.pi * hz / rate)
    last = before = 0.0
    for value in part:
        last, before = value + turn * last - before, last
    return math.sqrt(max(0.0, last * last + before * before - turn * last * before)) / len(part)


def dominant(part: list[float], rate: int, among: set[float]) -> float:
    return max(among, key=lambda hz: strength(part, hz, rate))


def tones(values: list[float], rate: int, lengths: tuple[float, ...]) -> list[list[float]]:
    """The tones of these lengths one after the other, with whatever silence is between them."""
    found, at = [], 0
    for length in lengths:
        while at < len(values) and values[at : at + 20] and max(map(abs, values[at : at + 20])) < SILENT:
            at += 1
        count = round(rate * length / 1000)
        found.append(values[at : at + count])
        at += count
    return found


@pytest.mark.parametrize("family", FAMILIES)
def test_every_answer_has_a_sound_of_its_own(family: str) -> None:
    files = {file.stem: file.read_bytes() for file in (SOUNDS / family).glob("*.wav")}
    assert sorted(files) == sorted(NAMES)
    assert len(set(files.values())) == len(NAMES)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("name", NAMES)
def test_tones_and_lengths_are_those_of_the_design(name: str, family: str) -> None:
    values, rate = read(SOUNDS / family / f"{name}.wav")
    pitch = FAMILIES[family]
    candidates = {hz * pitch for hz in (247, 330, 440, 659, 880, 1319, 1760)}
    wanted = DESIGN[name]
    for part, (hz, length) in zip(tones(values, rate, tuple(ms for _, ms in wanted)), wanted, strict=True):
        assert dominant(part, rate, candidates) == hz * pitch
        near = {hz * pitch * 2 ** (step / 12) for step in (-2, -1, 0, 1, 2)}
        if length >= 90:  # a shorter tone is too wide in frequency to tell semitones apart
            assert dominant(part, rate, near) == pytest.approx(hz * pitch)
    least = sum(length for _, length in wanted)
    assert least <= len(values) / rate * 1000 + 1 <= least + 460


def loudness(name: str, length: float) -> float:
    values, rate = read(SOUNDS / "normal" / f"{name}.wav")
    (part,) = tones(values, rate, (length,))
    middle = part[len(part) // 4 : len(part) * 3 // 4]
    return 20 * math.log10(math.sqrt(sum(v * v for v in middle) / len(middle)))


@pytest.mark.parametrize("name", [*REFUSALS, "not-saved"])
def test_a_refusal_is_six_decibels_louder_than_a_good_answer(name: str) -> None:
    assert loudness(name, 180) - loudness("misread", 120) == pytest.approx(6, abs=0.5)
    assert loudness("admitted", 70) == pytest.approx(loudness("misread", 120), abs=0.7)


def test_going_out_is_softer_than_coming_in() -> None:
    assert loudness("out", 70) < loudness("admitted", 70) - 3


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("name", NAMES)
def test_nothing_clicks_and_nothing_is_cut_off(name: str, family: str) -> None:
    values, rate = read(SOUNDS / family / f"{name}.wav")
    assert 0.1 < max(map(abs, values)) < 0.8
    assert abs(values[0]) < SILENT
    assert abs(values[-1]) < SILENT
    steepest = max(abs(b - a) for a, b in pairwise(values))
    # No step is steeper than the loudest tone with its overtones can be.
    assert steepest < 2 * math.pi * 1760 * 2 / rate * max(map(abs, values))


def test_the_files_are_what_the_script_makes_and_their_licence_is_beside_them(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("sounds", ROOT / "packaging" / "sounds.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    sys.modules["sounds"] = script  # dataclasses look their module up
    try:
        spec.loader.exec_module(script)
        script.make(tmp_path)
    finally:
        del sys.modules["sounds"]
    for family in FAMILIES:
        for made in (tmp_path / family).glob("*.wav"):
            shipped, _ = read(SOUNDS / family / made.name)
            fresh, _ = read(made)
            # Another machine's mathematics may round the last bit otherwise.
            assert len(shipped) == len(fresh)
            assert max(abs(a - b) for a, b in zip(shipped, fresh, strict=True)) < 0.0002
    assert "MIT" in (SOUNDS / "README.md").read_text(encoding="utf-8")
