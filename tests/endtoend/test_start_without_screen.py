"""The first command of the README on a machine without a screen: the main job, from the sample event to three files."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[2]

RUN_HERE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import start
start.OUTPUT = Path(sys.argv[2])
start.main_job(start.Companion(Path(sys.executable)))
"""


@pytest.mark.slow
def test_without_a_screen_the_main_job_is_done_and_can_be_done_again(tmp_path: Path) -> None:
    command = [sys.executable, "-c", RUN_HERE, str(ROOT / "packaging"), str(tmp_path)]
    variables = {**os.environ, "PYTHONUTF8": "1"}
    first = subprocess.run(command, env=variables, check=True, capture_output=True, encoding="utf-8")
    assert "17 admitted" in first.stdout
    assert len(PdfReader(tmp_path / "badges.pdf").pages) == 5, "four A6 badges a sheet"
    assert 0 < len(PdfReader(tmp_path / "certificates.pdf").pages) < 17
    with zipfile.ZipFile(tmp_path / "report.xlsx") as report:
        assert report.testzip() is None
    for name in ("badges.pdf", "certificates.pdf", "report.xlsx"):
        assert str(tmp_path / name) in first.stdout
    second = subprocess.run(command, env=variables, check=True, capture_output=True, encoding="utf-8")
    assert "17 already-in" in second.stdout
