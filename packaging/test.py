"""Passes the tests: sets everything up, then runs every check and the whole test suite.

    python3 packaging/test.py [arguments for pytest]

First the tests that need the processors for themselves, then all others, as many at once as the machine carries: the
last line printed is pytest's own closing line of these. The exit status is 0 when every check passed, 1 when one did
not, 2 when something has to be installed first (the command is printed).
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys

import environment
import system

# Types are checked in the program and in the scripts that set it up; styles everywhere.
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("mypy", *(f"packaging/{name}.py" for name in ("system", "environment", "start", "test", "pin"))),
    ("lint-imports",),
)

NOTHING_CHOSEN = 5
"""How pytest ends where no test fits its arguments."""
MOST_WORKERS = 4
MEMORY_A_WORKER = 1200 << 20
"""Bytes: what a worker takes at the end of a run."""


def workers() -> int:
    """How many tests to run at once: one for each processor of ours, as many as fit into the memory, four at most."""
    ours = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4 << 30
    return max(1, min(MOST_WORKERS, ours, memory // MEMORY_A_WORKER))


def main(arguments: list[str]) -> int:
    """Set up, run each check, then pytest; every step runs even when one before it failed."""
    system.require_python()
    try:
        system.prepare_system(window=True, tests=True)
        system.prepare_more_tests()
        python = environment.prepare_environment("test")
    except system.SetUpError as error:
        system.stop(str(error))
    variables = {**environment.variables_for_environment(), "QT_QPA_PLATFORM": "offscreen"}
    failed = []
    for check in CHECKS:
        name = shlex.join(check)
        system.say(f"== {name}")
        program = str(environment.script(check[0]))
        if subprocess.run([program, *check[1:]], cwd=environment.ROOT, env=variables, check=False).returncode != 0:
            failed.append(name)
    if failed:
        system.say("These checks failed, so this run fails whatever the tests say: " + "; ".join(failed))
    tests = [str(python), "-m", "pytest", "-r", "s"]
    statuses = []
    for turn in (["-m", "alone"], ["-m", "not alone", "-n", str(workers()), "--dist", "worksteal"]):
        system.say(f"== pytest {shlex.join(turn)}")
        command = [*tests, *turn, *arguments]
        statuses.append(subprocess.run(command, cwd=environment.ROOT, env=variables, check=False).returncode)
    return 1 if failed or not passed(statuses) else 0


def passed(statuses: list[int]) -> bool:
    """Whether no turn failed. A turn for which the arguments chose no test is none, as long as another had some."""
    return set(statuses) <= {0, NOTHING_CHOSEN} and 0 in statuses


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
