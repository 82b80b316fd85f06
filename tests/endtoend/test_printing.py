"""Badges through real processes: a kill between the printer's yes and our note, and a real print system."""

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import ImageChops, ImageStat
from pypdf import PdfReader

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="lp and SIGKILL are not part of Windows"),
]

_FAKE = """#!{python}
import json, os, signal, sys
name, folder = os.path.basename(sys.argv[0]), os.path.dirname(sys.argv[0])
if name == "lpstat" and "-e" in sys.argv:
    print("Labels")
elif name == "lpstat" and "-p" in sys.argv:
    print("printer Labels is idle.\\n\\tAlerts: none")
elif name == "lp":
    with open(os.path.join(folder, "took"), "a") as out:
        out.write("1\\n")
        out.flush()
        os.fsync(out.fileno())
    if os.path.exists(os.path.join(folder, "kill")):
        os.kill(os.getppid(), signal.SIGKILL)
    print("request id is Labels-1 (1 file(s))")
"""


@dataclass
class Laptop:
    """A laptop of its own: settings, commands and an event with two people checked in where badges are printed."""

    event: Path
    environment: dict[str, str]

    def run(self, *words: object) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "companion", *map(str, words)],
            capture_output=True, text=True, env=self.environment, timeout=60, check=False,
        )  # fmt: skip

    def queue(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.run("print", self.event, "--json").stdout.splitlines()]

    def printed_entries(self) -> int:
        journal = self.run("journal", self.event, "--json").stdout.splitlines()
        return sum(json.loads(line)["kind"] == "badge_printed" for line in journal)

    def check_in(self, number: int) -> None:
        self.run("sample", self.event, "--as-dated", "--no-marks")
        self.run("print", self.event, "--at", "Opening")
        people = [json.loads(line) for line in self.run("delegates", self.event, "--json").stdout.splitlines()]
        codes = [person["code"] for person in people[:number]]
        done = self.run("scan", self.event, "--activity", "Opening", "--at", "2016-04-25T09:20", *codes)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    home = tmp_path / "home"
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    return Laptop(tmp_path / "week.companion", {**os.environ, **dict.fromkeys(names, str(home))})


@pytest.fixture
def fake(tmp_path: Path, laptop: Laptop) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("lp", "lpstat", "cancel"):
        command = folder / name
        command.write_text(_FAKE.format(python=sys.executable))
        command.chmod(command.stat().st_mode | stat.S_IXUSR)
    laptop.environment["PATH"] = f"{folder}{os.pathsep}{os.environ['PATH']}"
    return folder


def test_a_kill_after_the_printer_took_a_badge_is_asked_about_and_never_printed_twice(
    laptop: Laptop, fake: Path
) -> None:
    laptop.check_in(1)
    (fake / "kill").touch()
    killed = laptop.run("print", laptop.event, "--run", "--printer", "Labels")
    assert killed.returncode == -signal.SIGKILL
    (fake / "kill").unlink()
    assert [row["state"] for row in laptop.queue()] == ["printing"]
    assert laptop.printed_entries() == 0

    after = laptop.run("print", laptop.event, "--run", "--printer", "Labels")
    assert after.returncode == 1
    assert "may have printed" in after.stderr
    assert [row["state"] for row in laptop.queue()] == ["unsure"]
    assert (fake / "took").read_text().count("1") == 1

    laptop.run("print", laptop.event, "--came-out", "1")
    assert [row["state"] for row in laptop.queue()] == ["printed"]
    laptop.run("print", laptop.event, "--run", "--printer", "Labels")
    assert (fake / "took").read_text().count("1") == 1
    assert laptop.printed_entries() == 1


_BACKEND = """#!/bin/sh
# A label printer: without paper it says so and waits, else it keeps what it prints.
if [ $# -eq 0 ]; then exit 0; fi
if [ ! -e {folder}/paper ]; then
    echo "STATE: +media-empty-error" >&2
    while [ ! -e {folder}/paper ]; do sleep 0.1; done
    echo "STATE: -media-empty-error" >&2
fi
cat "${{6:--}}" > {folder}/out/$1.prn
echo "$4" > {folder}/out/$1.copies
echo "$5" > {folder}/out/$1.options
exit 0
"""


@dataclass
class PrintSystem:
    """A CUPS daemon of the test's own, with one queue whose printer is a small script."""

    folder: Path

    def put_paper_in(self) -> None:
        (self.folder / "paper").touch()

    def came_out(self) -> int:
        return len(list((self.folder / "out").glob("*.prn")))

    def told(self) -> list[str]:
        return [file.read_text() for file in sorted((self.folder / "out").glob("*.options"))]

    def copies(self) -> set[str]:
        return {file.read_text().strip() for file in (self.folder / "out").glob("*.copies")}

    def words(self) -> list[str]:
        """What can be read on the pages that reached the printer."""
        return [
            "".join(page.extract_text() for page in PdfReader(file).pages)
            for file in sorted((self.folder / "out").glob("*.prn"))
        ]


@pytest.fixture
def cups(laptop: Laptop) -> Iterator[PrintSystem]:
    daemon, server = shutil.which("cupsd", path="/usr/sbin:/usr/bin"), Path("/usr/lib/cups")
    if daemon is None or shutil.which("lpadmin", path="/usr/sbin:/usr/bin") is None or not server.is_dir():
        pytest.skip("there is no CUPS here")
    folder = Path("/tmp") / f"companion-cups-{os.getpid()}"  # noqa: S108 - a socket's path may be 100 letters long
    for name in ("etc/ssl", "etc/ppd", "spool/tmp", "cache", "state", "log", "out", "bin/backend"):
        (folder / name).mkdir(parents=True)
    for part in server.iterdir():
        if part.name != "backend":
            (folder / "bin" / part.name).symlink_to(part)
    backend = folder / "bin" / "backend" / "labels"
    backend.write_text(_BACKEND.format(folder=folder))
    backend.chmod(0o755)
    who = "lp" if os.getuid() == 0 else str(os.getuid())
    (folder / "etc/cups-files.conf").write_text(
        f"ServerRoot {folder}/etc\nRequestRoot {folder}/spool\nCacheDir {folder}/cache\nStateDir {folder}/state\n"
        f"TempDir {folder}/spool/tmp\nServerBin {folder}/bin\nErrorLog {folder}/log/error\n"
        f"AccessLog {folder}/log/access\nPageLog {folder}/log/page\n"
        f"User {who}\nGroup {who}\nSystemGroup root\nSandboxing relaxed\n"
    )
    (folder / "etc/cupsd.conf").write_text(
        f"Listen {folder}/state/sock\nLogLevel warn\nBrowsing No\nDefaultAuthType None\n"
        "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n"
    )
    if os.getuid() == 0:
        for name in ("spool", "spool/tmp", "cache", "state", "log", "out"):
            shutil.chown(folder / name, "lp", "lp")
    laptop.environment |= {
        "CUPS_SERVER": f"{folder}/state/sock", "PATH": f"{os.environ['PATH']}:/usr/sbin", "LC_ALL": "C"
    }  # fmt: skip
    running = subprocess.Popen(
        [daemon, "-f", "-c", f"{folder}/etc/cupsd.conf", "-s", f"{folder}/etc/cups-files.conf"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        add = ["lpadmin", "-p", "Labels", "-E", "-v", "labels:/one"]
        until = time.monotonic() + 15
        while subprocess.run(add, env=laptop.environment, capture_output=True, check=False).returncode != 0:
            if running.poll() is not None or time.monotonic() > until:
                pytest.skip("CUPS does not start here")
            time.sleep(0.1)
        yield PrintSystem(folder)
    finally:
        running.terminate()
        running.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def wait_until(true: Callable[[], bool], seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until
        time.sleep(0.1)


def test_a_real_print_system_prints_says_that_paper_is_out_and_goes_on_when_it_is_back(
    laptop: Laptop, cups: PrintSystem
) -> None:
    laptop.check_in(3)
    words = ("print", laptop.event, "--run", "--printer", "Labels", "--stock", "a6")
    first = laptop.run(*words, "--wait", "2")
    assert first.returncode == 1
    assert "out of paper" in first.stderr, first.stderr
    assert cups.came_out() == 0
    assert laptop.printed_entries() == 0
    states = [row["state"] for row in laptop.queue()]
    assert "queued" in states, "what the print system does not hold yet waits with us"

    cups.put_paper_in()
    wait_until(lambda: cups.came_out() == states.count("printing"))
    second = laptop.run(*words)
    assert second.returncode == 0, second.stderr
    assert [row["state"] for row in laptop.queue()] == ["printed"] * 3
    assert cups.came_out() == 3
    assert laptop.printed_entries() == 3


def test_a_batch_that_is_killed_between_two_sheets_says_what_is_unsure_and_goes_on(laptop: Laptop, fake: Path) -> None:
    laptop.run("sample", laptop.event, "--as-dated", "--no-marks")
    (fake / "kill").touch()
    killed = laptop.run("badges", laptop.event, "--print", "--printer", "Labels", "--stock", "a4-a6-2x2")
    assert killed.returncode == -signal.SIGKILL
    (fake / "kill").unlink()
    assert laptop.printed_entries() == 0

    shown = laptop.run("batch", laptop.event)
    assert shown.returncode == 1
    resumed = laptop.run("batch", laptop.event, "--resume")
    assert resumed.returncode == 1
    assert "No. 1–4 may have printed" in resumed.stderr
    assert laptop.printed_entries() == 13, "the four on the sheet nobody knows of wait for somebody to look"

    looked = laptop.run("batch", laptop.event, "--came-out")
    assert looked.returncode == 0, looked.stderr
    assert laptop.printed_entries() == 17
    assert (fake / "took").read_text().count("1") == 5, "five sheets, none of them twice"

    again = laptop.run("badges", laptop.event, "--print", "--printer", "Labels")
    assert "Printed before: 17 badges" in again.stderr
    assert (fake / "took").read_text().count("1") == 5
    jam = laptop.run("batch", laptop.event, "--from", "14", "--start-at", "2")
    assert jam.returncode == 0, jam.stderr
    assert (fake / "took").read_text().count("1") == 7, "three badges on the rest of a sheet, one on the next"


def test_a_real_print_system_gets_sheets_whose_size_sides_copies_and_words_are_those_asked_for(
    laptop: Laptop, cups: PrintSystem, tmp_path: Path
) -> None:
    cups.put_paper_in()
    laptop.run("sample", laptop.event, "--as-dated", "--no-marks")
    stopped = subprocess.run(["cupsdisable", "Labels"], env=laptop.environment, capture_output=True, check=False)
    assert stopped.returncode == 0, stopped.stderr
    asked = ("--printer", "Labels", "--stock", "brother-dk-22205@90", "--sides", "long", "--copies", "2")
    refused = laptop.run("badges", laptop.event, "--print", "--printer", "Nosuch")
    assert refused.returncode == 2
    assert "no printer called “Nosuch”" in refused.stderr
    held = laptop.run("badges", laptop.event, "--print", *asked, "--delegation", "Shanghai", "--wait", "1")
    assert held.returncode == 1
    assert "stopped" in held.stderr
    assert laptop.printed_entries() == 0

    subprocess.run(["cupsenable", "Labels"], env=laptop.environment, capture_output=True, check=True)
    going = laptop.run("batch", laptop.event, "--resume")
    assert going.returncode == 0, going.stderr
    rows = [json.loads(line) for line in laptop.run("batch", laptop.event, "--json").stdout.splitlines()]
    assert rows
    assert all(row["state"] == "printed" for row in rows)
    wait_until(lambda: cups.came_out() == len(rows))
    told = "".join(cups.told())
    for wanted in ("media=Custom.62x90mm", "sides=two-sided-long-edge", "print-scaling=none"):
        assert told.count(wanted) == len(rows), told
    assert cups.copies() == {"2"}
    words = "".join(cups.words())
    assert all(row["delegate"]["latin"] in words for row in rows)
    assert laptop.printed_entries() == len(rows)


_DRAW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from companion.domain.answers import UserError
from companion.domain.printing import PrintOptions
from companion.ui.qt_spooler import QtSpooler
app = QApplication([])
spooler = QtSpooler()
assert spooler.printers() == ("Labels",), spooler.printers()
assert spooler.standing("Labels").trouble is None
assert spooler.standing("Nosuch").trouble == "gone"
try:
    spooler.print_file(Path(sys.argv[1]), "Nosuch", "x")
except UserError as refused:
    assert "no printer called" in refused.sentence
else:
    raise SystemExit("it went to another printer")
spooler.print_file(Path(sys.argv[1]), "Labels", "Badges", PrintOptions(copies=2))
"""


@pytest.mark.parametrize("stock", ["brother-dk-22205@90", "a4-90x55-cut"])
def test_where_pages_are_drawn_to_the_printer_they_keep_size_and_place(
    laptop: Laptop, cups: PrintSystem, tmp_path: Path, stock: str
) -> None:
    """The way of Windows, here through CUPS: what the printer gets is the page, at its size, dot by dot."""
    cups.put_paper_in()
    laptop.run("sample", laptop.event, "--as-dated", "--no-marks")
    pdf = tmp_path / "badges.pdf"
    laptop.run("badges", laptop.event, "-o", pdf, "--stock", stock, "--delegation", "Shanghai")
    done = subprocess.run(
        [sys.executable, "-c", _DRAW, str(pdf)], env={**laptop.environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    wait_until(lambda: cups.came_out() == 1)
    (printed,) = (cups.folder / "out").glob("*.prn")
    sent, got = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument(printed)
    assert len(got) in {len(sent), 2 * len(sent)}
    assert got.get_page_size(0) == pytest.approx(sent.get_page_size(0), abs=1.5)
    wanted, found = (one[0].render(scale=2, grayscale=True).to_pil().resize((200, 280)) for one in (sent, got))
    apart = ImageStat.Stat(ImageChops.difference(wanted, found)).mean[0]
    turned = ImageStat.Stat(ImageChops.difference(wanted, ImageChops.offset(found, 3, 3))).mean[0]
    assert apart < 10, "of 255: the same ink in the same place"
    assert turned > 2 * apart, "three dots beside it would be seen"
    sent.close()
    got.close()
