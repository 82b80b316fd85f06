"""Renders the pictures of the README into packaging/pictures: python packaging/pictures.py."""

import shutil
import sys
import tempfile
from pathlib import Path

from companion.ui import tour

PICTURES = {
    "check-in": ("checkin-admitted", "en", "light"),
    "unknown-badge": ("checkin-unknown", "ko", "dark"),
    "badges": ("badges", "en", "light"),
    "certificates": ("certificates-end", "zh", "light"),
}
TARGET = Path(__file__).resolve().parent / "pictures"
SIZE = "1366x768"


def main() -> int:
    """Makes each picture by the tour, so that the README shows the program as it is."""
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        stops, languages, themes = (",".join(dict.fromkeys(words)) for words in zip(*PICTURES.values(), strict=True))
        tour.main(["--out", folder, "--language", languages, "--theme", themes, "--size", SIZE, "--only", stops])
        for name, (stop, language, theme) in PICTURES.items():
            shutil.copyfile(Path(folder) / f"{stop}.{language}.{theme}.{SIZE}.png", TARGET / f"{name}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
