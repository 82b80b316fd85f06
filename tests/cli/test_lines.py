"""What goes to a terminal: straight columns, nothing that steers it, a bar only where somebody can see it."""

import io
import sys

import pytest

from companion.cli import lines


class Terminal(io.StringIO):
    """A standard error that somebody looks at."""

    def isatty(self) -> bool:
        return True


def test_columns_stay_straight_with_wide_characters(capsys: pytest.CaptureFixture[str]) -> None:
    lines.table(("native", "latin"), [("张伟", "Zhang Wei"), ("欧阳晓棠", "Ouyang"), ("김민서", "Kim"), ("Yi", "Yi N")])
    rows = capsys.readouterr().out.splitlines()
    starts = [row.rindex(word) for row, word in zip(rows, ("latin", "Zhang", "Ouyang", "Kim", "Yi N"), strict=True)]
    # In GB 18030 a Chinese character takes two bytes as it takes two columns; Hangul takes four bytes there.
    taken = [len(row[:start].encode("gb18030")) for row, start in zip(rows, starts, strict=True)]
    taken[3] -= 2 * len("김민서")
    assert len(set(taken)) == 1


def test_a_name_does_not_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    evil = "张伟\x1b[2J\r\nFAKE\x9b31m"
    lines.table(("name",), [(evil,)])
    lines.line(evil)
    lines.message(evil)
    said = capsys.readouterr()
    assert not set("\x1b\r\x9b") & set(said.out + said.err)
    assert [line for line in said.out.splitlines() if line.startswith("FAKE")] == []


def test_progress_shows_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = Terminal()
    monkeypatch.setattr(sys, "stderr", seen)
    with lines.progress("Drawing") as report:
        assert report is not None
        report(1, 4)
        report(4, 4)
    assert "Drawing" in seen.getvalue()
    assert "100%" in seen.getvalue()
    unseen = io.StringIO()
    monkeypatch.setattr(sys, "stderr", unseen)
    with lines.progress("Drawing") as report:
        assert report is None
    assert unseen.getvalue() == ""
