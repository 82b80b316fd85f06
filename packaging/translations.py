"""Collect the words of the window and make the files it reads, companion_{en,zh_CN,ko}.ts and .qm.

Run `python packaging/translations.py` after changing words; `--check` only says whether something is not translated.
English has a file too, because "%n badge(s)" needs its plural forms.
"""

import argparse
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "companion" / "ui"
TARGET = ROOT / "resources" / "translations"
LANGUAGES = ("en", "zh_CN", "ko")


def sources() -> list[Path]:
    """Every file that may hold words of the window, except the gallery for people who work on it."""
    return sorted(file for file in SOURCES.rglob("*.py") if file.name != "gallery.py")


def update() -> None:
    """Bring new words into the .ts files; words no longer used are dropped."""
    TARGET.mkdir(parents=True, exist_ok=True)
    files = [str(file.relative_to(ROOT)) for file in sources()]
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        target = TARGET / f"companion_{language}.ts"
        command = [_tool("pyside6-lupdate"), *files, "-no-obsolete", "-locations", "none", *plural]
        subprocess.run(
            [*command, "-source-language", "en", "-target-language", language, "-ts", str(target)], check=True, cwd=ROOT
        )


def release() -> None:
    """Make the .qm files."""
    for language in LANGUAGES:
        source = TARGET / f"companion_{language}.ts"
        subprocess.run([_tool("pyside6-lrelease"), str(source), "-qm", str(source.with_suffix(".qm"))], check=True)


def untranslated(language: str) -> list[str]:
    """The words of a language's .ts file that have no translation yet."""
    tree = ET.parse(TARGET / f"companion_{language}.ts")  # noqa: S314 - our own file
    missing = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            missing.append(message.findtext("source") or "")
    return missing


def _tool(name: str) -> str:
    """The tool beside this Python, else on the path."""
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else name


def main() -> int:
    """Collect, make, and count what is missing; 1 when `--check` found something."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; say what is not translated")
    check = parser.parse_args().check
    if not check:
        update()
        release()
    missing = {language: untranslated(language) for language in LANGUAGES}
    for language, words in missing.items():
        print(f"{language}: {len(words)} not translated")
        if check:
            for word in words:
                print(f"  {word}")
    return 1 if check and any(missing.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
