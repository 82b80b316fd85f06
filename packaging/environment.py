"""The virtual environment inside the checkout: the pinned versions, and the program in place.

`start.py` and `test.py` share this. It uses the standard library only, because it runs before anything is installed,
and it never installs into the Python that it was started with.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping
from pathlib import Path

from system import SetUpError, say

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "companion-pins.json"
REQUIREMENTS = ROOT / "packaging" / "requirements"


def pins(kind: str) -> Path:
    """The file of pins for `run` or `test`."""
    return REQUIREMENTS / f"{kind}.txt"


def digest(path: Path) -> str:
    """A file's SHA-256, the same whether git wrote its lines the Windows way or not."""
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def foundation() -> dict[str, str]:
    """What an environment stands on; when any of it changes the environment is made anew."""
    return {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "base": str(Path(sys.base_prefix).resolve()),
        "checkout": str(ROOT),
    }


def read_stamp() -> dict[str, str] | None:
    """What the environment says about itself: None when these scripts did not make it, {} when half-made."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError:
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: Mapping[str, str]) -> None:
    """Record what the environment holds; written last, so that an interrupted set-up is recognised and redone."""
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def environment_python() -> Path:
    """The environment's interpreter."""
    return ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def script(name: str) -> Path:
    """A program that a library put into the environment, such as `ruff`."""
    return environment_python().with_name(f"{name}.exe" if sys.platform == "win32" else name)


def variables_for_environment() -> dict[str, str]:
    """This process's variables without those that would lead Python or pip out of the environment."""
    outside = {"PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV"}
    kept = {name: value for name, value in os.environ.items() if name not in outside}
    return {**kept, "PYTHONNOUSERSITE": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def _pip(remedy: str, *arguments: str) -> None:
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    command = [str(environment_python()), "-m", "pip", "install", "--no-input", *quiet, *arguments]
    if subprocess.run(command, env=variables_for_environment(), cwd=ROOT, check=False).returncode != 0:
        raise SetUpError(remedy)


def clear_environment() -> None:
    """Leave an environment that holds nothing but an empty stamp, which says throughout that it is ours to redo."""
    ENVIRONMENT.mkdir(exist_ok=True)
    write_stamp({})
    for child in ENVIRONMENT.iterdir():
        if child == STAMP:
            continue
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child)
        else:
            child.unlink()


def prepare_environment(kind: str) -> Path:
    """Make `.venv` hold the pins of this kind (`run` or `test`) and the program in place; return its Python.

    Nothing is done when it does already. It is made anew when the pins, the Python or the place changed, or when an
    earlier set-up was interrupted. Raises SetUpError when it cannot be made.
    """
    stamp = read_stamp()
    if stamp is None and ENVIRONMENT.exists() and any(ENVIRONMENT.iterdir()):
        raise SetUpError(f"The folder {ENVIRONMENT} was not made by this command. Move it away, then start again.")
    project = digest(ROOT / "pyproject.toml")
    base = foundation()
    known = stamp or {}
    sound = (
        environment_python().exists()
        and all(known.get(name) == value for name, value in base.items())
        and all(known[name] == digest(pins(name)) for name in ("run", "test") if name in known)
        and "run" in known
    )
    if sound and kind in known and known.get("project") == project:
        return environment_python()
    if not sound:
        say(f"Making the environment in {ENVIRONMENT}. This takes a few minutes, and only the first time.")
        try:
            clear_environment()
            venv.EnvBuilder(with_pip=True, symlinks=sys.platform != "win32").create(ENVIRONMENT)
        except (OSError, subprocess.CalledProcessError) as error:
            raise SetUpError(
                f"The environment in {ENVIRONMENT} could not be made: {error}. Close Companion if it is open, then "
                "start this command again."
            ) from error
        known = {}
    if kind not in known:
        say("Installing the pinned libraries.")
        write_stamp({})
        remedy = (
            "The libraries could not be installed; pip says why above. The first set-up needs the internet and about "
            "1 GB of space. Start this command again when that is repaired."
        )
        _pip(remedy, "--require-hashes", "--only-binary", ":all:", "-r", str(pins(kind)))
    # The program itself: in place, with the build tools just installed, asking no index for anything.
    remedy = "Companion could not be put into its environment; pip says why above."
    _pip(remedy, "--no-index", "--no-deps", "--no-build-isolation", "-e", ".")
    # Test pins contain the pins for running (a test holds them to it).
    kinds = {"run", kind} | ({"test"} & known.keys())
    write_stamp({**base, "project": project, **{name: digest(pins(name)) for name in sorted(kinds)}})
    return environment_python()
