"""Starts Companion on the sample event: sets everything up, writes the event if it is not there, opens the window.

    python3 packaging/start.py

Where there is no screen it does the main job instead: it checks everybody in and leaves badges, certificates and the
report in the folder `output`. The exit status is 0 when that worked, 1 when it did not, 2 when something has to be
installed first (the command is printed).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import environment
import system

OUTPUT = environment.ROOT / "output"


class Companion:
    """The program's command line, in the environment made for it."""

    def __init__(self, python: Path) -> None:
        self._command = [str(python), "-m", "companion"]
        # Names in any script come back through a pipe, which Windows would write in one of its older encodings.
        self._variables = {**environment.variables_for_environment(), "PYTHONUTF8": "1"}

    def window(self, event: Path) -> int:
        """Open the event in the window and wait until it is closed; returns the exit status."""
        return subprocess.run([*self._command, str(event)], env=self._variables, check=False).returncode

    def do(self, *arguments: str | Path) -> None:
        """Run one command. Raises CalledProcessError when it fails; the command itself has said why."""
        subprocess.run(
            [*self._command, *map(str, arguments)], env=self._variables, check=True, stdout=subprocess.DEVNULL
        )

    def ask(self, *arguments: str | Path, lines: str = "") -> list[dict[str, Any]]:
        """Run one command with `--json`, giving it these lines to read, and return its answers.

        Exit status 1 means that an answer was no, which is an answer. Raises CalledProcessError on any other.
        """
        done = subprocess.run(
            [*self._command, *map(str, arguments), "--json"],
            env=self._variables,
            check=False,
            input=lines,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        if done.returncode not in {0, 1}:
            raise subprocess.CalledProcessError(done.returncode, done.args)
        return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


def window_opens(python: Path) -> bool:
    """Whether Qt can use the screen that seems to be there: its owner may not let us in."""
    attempt = [str(python), "-c", "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"]
    done = subprocess.run(attempt, env=environment.variables_for_environment(), check=False, capture_output=True)
    return done.returncode == 0


def opening_ceremony(activities: list[dict[str, Any]]) -> dict[str, Any]:
    """The first ceremony of the programme."""
    ceremonies = [activity for activity in activities if activity["kind"] == "ceremony"]
    return min(ceremonies, key=lambda activity: str(activity["start"]))


def main_job(companion: Companion) -> None:
    """Check the sample event's delegates in, and leave its badges, certificates and report in the output folder."""
    event, week = OUTPUT / "sample.companion", OUTPUT / "week.companion"
    badges, certificates, report = (OUTPUT / name for name in ("badges.pdf", "certificates.pdf", "report.xlsx"))
    if not event.exists():
        companion.do("sample", event, "--programme", "2016", "--no-marks", "--as-dated")
    ceremony = opening_ceremony(companion.ask("activities", event))
    codes = [str(delegate["code"]) for delegate in companion.ask("delegates", event)]
    scan = ("scan", event, "--activity", ceremony["id"], "--at", ceremony["start"], "-")
    answers = Counter(str(answer["answer"]) for answer in companion.ask(*scan, lines="\n".join(codes) + "\n"))
    companion.do("badges", event, "-o", badges)
    # Certificates are earned in a week; the second event is the same programme with its week already held.
    if not week.exists():
        companion.do("sample", week, "--programme", "2016", "--as-dated")
    companion.do("certificates", week, "--issue", "-o", certificates)
    companion.do("report", week, "-o", report)
    counted = ", ".join(f"{count} {answer}" for answer, count in sorted(answers.items()))
    system.say(
        f"There is no screen here, so Companion did its main job without a window.\n"
        f"Scanned {len(codes)} badges at the opening ceremony: {counted}.\n"
        f"  {event}  the event of that ceremony\n"
        f"  {week}  the same programme after its week\n"
        f"  {badges}  a badge for every delegate\n"
        f"  {certificates}  a certificate for everyone who earned one in that week\n"
        f"  {report}  who attended what in that week"
    )


def show_window(companion: Companion) -> int:
    """Open the window on the sample event, writing it first if it is not there."""
    event = OUTPUT / "sample.companion"
    if not event.exists():
        companion.do("sample", event, "--programme", "2016")
    system.say(f"Opening {event}")
    return companion.window(event)


def main() -> int:
    """Set up, then open the window, or do the main job where no window can be shown."""
    system.require_python()
    parser = argparse.ArgumentParser(description="Start Companion on the sample event.")
    parser.add_argument("--no-window", action="store_true", help="do the main job even where there is a screen")
    no_window: bool = parser.parse_args().no_window
    try:
        screen = not no_window and system.has_screen()
        system.prepare_system(window=screen, tests=False)
        python = environment.prepare_environment("run")
    except system.SetUpError as error:
        system.stop(str(error))
    companion = Companion(python)
    OUTPUT.mkdir(exist_ok=True)
    try:
        if screen and window_opens(python):
            return show_window(companion)
        main_job(companion)
    except subprocess.CalledProcessError as error:
        print("This did not work:", *error.cmd[1:], file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
