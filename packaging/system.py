"""What this machine has: a Python that is new enough, a screen, and the system libraries that Qt and the tests need.

`start.py` and `test.py` look here first, before anything is installed: so it uses the standard library only, and has
to be readable by Pythons that are too old for the program, or they could not be told so in a sentence.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NoReturn

OLDEST_PYTHON = (3, 11)

# What Qt's libraries need and its wheels do not bring, as found by ldd in minimal Debian 12 systems: the file that the
# system's loader is asked for -> the Debian package that has it. Qt links X11 even when it draws into memory only.
LIBRARIES_ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libpulse.so.0": "libpulse0",
    "libcups.so.2": "libcups2",
    "libXrandr.so.2": "libxrandr2",
    "libXext.so.6": "libxext6",
    # What plays frames and sounds (QtMultimedia and the FFmpeg inside its wheel).
    "libdrm.so.2": "libdrm2",
    "libbz2.so.1": "libbz2-1.0",
}
LIBRARIES_WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# The tests read every printed code with a second decoder, open real windows on a screen of their own, type into them,
# and look at the printed pages with programs that are not ours.
LIBRARIES_TESTS = {"libzbar.so.0": "libzbar0"}
PROGRAMS_TESTS = {"xvfb-run": "xvfb", "xauth": "xauth", "xdotool": "xdotool", "pdftotext": "poppler-utils"}
# What a few tests need beyond that: a real print system, and a real Korean input method. No Companion needs them, so a
# run goes on without them and says what it leaves out.
PROGRAMS_MORE_TESTS = {
    "cupsd": "cups-daemon",
    "lpadmin": "cups-client",
    "dbus-daemon": "dbus-daemon",
    "ibus-daemon": "ibus",
    "/usr/libexec/ibus-engine-hangul": "ibus-hangul",
}


class SetUpError(Exception):
    """Something that a person has to do first; the text says what."""


def stop(sentence: str) -> NoReturn:
    """Say what stands in the way and end with status 2, as the command line does for wrong usage."""
    print(sentence, file=sys.stderr, flush=True)
    raise SystemExit(2)


def say(sentence: str) -> None:
    """Tell what is being done, at once, so that it stands before the output of the programs started next."""
    print(sentence, flush=True)


def require_python(version: tuple[int, ...] = tuple(sys.version_info[:2])) -> None:
    """End with a sentence when this Python is older than the program allows."""
    if version < OLDEST_PYTHON:
        stop(
            "Companion needs Python {}.{} or newer, and this is Python {}.{}. Install a newer Python and start this "
            "command with it.".format(*OLDEST_PYTHON, *version)
        )


# The screen


def x_display_answers(display: str) -> bool:
    """Whether something listens behind a DISPLAY such as `:0` (a socket file) or `host:10.0` (port 6000 + number)."""
    host, colon, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdigit():
        return False
    try:
        if host in {"", "unix"}:
            path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  where X servers listen, by convention
            return _listens(path) or _listens("\0" + path)
        with socket.create_connection((host.strip("[]"), 6000 + int(number)), timeout=3):
            return True
    except OSError:
        return False


def _listens(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(path)
        except OSError:
            return False
        return True


def has_screen(variables: Mapping[str, str] = os.environ, system: str = sys.platform) -> bool:
    """Whether a window could be shown: always on Windows and macOS, elsewhere when X or Wayland answers."""
    if system in {"win32", "darwin"}:
        return True
    wayland = variables.get("WAYLAND_DISPLAY")
    if wayland and _listens(str(Path(variables.get("XDG_RUNTIME_DIR", "")) / wayland)):
        return True
    return x_display_answers(variables.get("DISPLAY", ""))


# System libraries


def library_loads(soname: str) -> bool:
    """Whether the system's loader finds this library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def program_found(name: str) -> bool:
    """Whether this program can be started by name."""
    return shutil.which(name, path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin") is not None


def missing_packages(
    libraries: Mapping[str, str],
    programs: Mapping[str, str],
    loads: Callable[[str], bool] = library_loads,
    found: Callable[[str], bool] = program_found,
) -> list[str]:
    """The Debian packages of everything that is not there, each once, in the order of the tables."""
    packages = [package for soname, package in libraries.items() if not loads(soname)]
    packages += [package for name, package in programs.items() if not found(name)]
    return list(dict.fromkeys(packages))


def missing_for_environment() -> list[str]:
    """Debian keeps the half of `venv` that installs pip in a package of its own."""
    if importlib.util.find_spec("ensurepip") is not None:
        return []
    return ["python{}.{}-venv".format(*sys.version_info[:2])]


def install_command(packages: Iterable[str], *, root: bool) -> list[str]:
    """The command that installs these packages on Debian and its relatives."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    return command if root else ["sudo", *command]


def install_packages(packages: list[str]) -> None:
    """Install Debian packages, or raise SetUpError with the exact command when that takes somebody else."""
    if shutil.which("apt-get") is None:
        raise SetUpError(
            "Some system libraries are missing. On Debian they are in the packages below; install the same libraries "
            "with this system's own package manager and start this command again.\n\n    " + " ".join(packages)
        )
    if os.geteuid() != 0:
        raise SetUpError(
            "Some system libraries are missing. Install them with this command, then start this one again:\n\n    "
            + " ".join(install_command(packages, root=False))
        )
    say("Installing system libraries: " + " ".join(packages))
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = [*install_command(packages, root=True), "-q"]
    first = subprocess.run(command, env=variables, check=False, capture_output=True, text=True)
    if first.returncode == 0:
        return
    # A machine that never asked for the list of packages does not know any of them.
    say("Asking for the current list of packages first.")
    update = subprocess.run(["apt-get", "update", "-q"], env=variables, check=False, capture_output=True, text=True)
    second = subprocess.run(command, env=variables, check=False, capture_output=True, text=True)
    if second.returncode != 0:
        raise SetUpError(
            "The system libraries could not be installed. This is what apt-get said:\n\n"
            + (update.stderr + second.stderr).strip()
            + "\n\nWhen that is repaired, this command installs them:\n\n    "
            + " ".join(install_command(packages, root=True))
        )


def prepare_system(*, window: bool, tests: bool) -> None:
    """See that the system has what Qt and the tests need; on Windows and macOS the wheels bring everything.

    Raises SetUpError when something is missing that cannot be installed from here.
    """
    if not sys.platform.startswith("linux"):
        return
    libraries = dict(LIBRARIES_ALWAYS)
    programs: dict[str, str] = {}
    if window or tests:
        libraries.update(LIBRARIES_WINDOW)
    if tests:
        libraries.update(LIBRARIES_TESTS)
        programs.update(PROGRAMS_TESTS)
    packages = missing_for_environment() + missing_packages(libraries, programs)
    if not packages:
        return
    install_packages(packages)
    importlib.invalidate_caches()
    still = missing_for_environment() + missing_packages(libraries, programs)
    if still:
        raise SetUpError(
            "These packages were installed, but what is in them cannot be used: " + " ".join(still) + ". "
            "If this Python is not the system's own, start this command with /usr/bin/python3."
        )


def prepare_more_tests() -> None:
    """Install what only a few tests need, where that is possible; elsewhere say what will be skipped and why."""
    if not sys.platform.startswith("linux"):
        return
    packages = missing_packages({}, PROGRAMS_MORE_TESTS)
    if not packages:
        return
    if os.geteuid() == 0 and shutil.which("apt-get") is not None:
        try:
            install_packages(packages)
        except SetUpError as error:
            say(str(error))
        packages = missing_packages({}, PROGRAMS_MORE_TESTS)
    if packages:
        say(
            "Tests of a real print system or a real Korean input method will be skipped; pytest names each at its end. "
            "On Debian this command installs what they need:\n\n    "
            + " ".join(install_command(packages, root=os.geteuid() == 0))
        )
