"""Writes packaging/requirements/*.txt: every dependency at one version, with the hashes of its files.

Run it after changing a dependency in pyproject.toml (`python3 packaging/pin.py`), or with `--upgrade` to move every
pin to the newest version that pyproject.toml allows. It needs `uv`, which resolves for every system and Python at
once; nothing else in the project does. Download addresses are left out on purpose: pip asks whichever index the
machine is set up for, and the hashes say whether the answer is the file that was pinned.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"

# Kind of pins -> the extra of pyproject.toml it adds, and the pins it must agree with: the test environment has to
# run exactly the versions that users run.
KINDS: dict[str, tuple[str | None, str | None]] = {
    "run": (None, None),
    "test": ("test", "run"),
    "bench": ("bench", "test"),
    "package": ("package", "run"),
}


def build_requirements() -> list[str]:
    """What building the program itself takes; `editables` is what hatchling adds for an installation in place."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        requires: list[str] = tomllib.load(file)["build-system"]["requires"]
    return [*requires, "editables"]


def pin(uv: str, kind: str, *, upgrade: bool) -> Path:
    """Resolve one kind of pins into its file. Raises CalledProcessError when no set of versions fits."""
    extra, agrees_with = KINDS[kind]
    target = REQUIREMENTS / f"{kind}.txt"
    command = [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--python-version", "3.11"]
    command += ["--only-binary", ":all:", "--no-header", "--no-annotate", "--no-emit-index-url"]
    command += ["--no-emit-find-links", "--output-file", str(target)]
    if extra is not None:
        command += ["--extra", extra]
    if agrees_with is not None:
        command += ["--constraint", str(REQUIREMENTS / f"{agrees_with}.txt")]
    if upgrade:
        command.append("--upgrade")
    command += [str(ROOT / "pyproject.toml"), "-"]
    subprocess.run(command, input="\n".join(build_requirements()), text=True, cwd=ROOT, check=True)
    return target


def main() -> int:
    """Pin every kind and refuse to leave an address behind."""
    parser = argparse.ArgumentParser(description="Write the pins in packaging/requirements.")
    parser.add_argument("--upgrade", action="store_true", help="move every pin to the newest version allowed")
    upgrade: bool = parser.parse_args().upgrade
    uv = shutil.which("uv")
    if uv is None:
        print("This needs uv. Install it, for example with: python3 -m pip install uv", file=sys.stderr)
        return 2
    REQUIREMENTS.mkdir(exist_ok=True)
    for kind in KINDS:
        target = pin(uv, kind, upgrade=upgrade)
        if "://" in target.read_text(encoding="utf-8"):
            print(f"{target} holds a download address. Look at the settings of uv on this machine.", file=sys.stderr)
            return 1
        print(f"Wrote {target.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
