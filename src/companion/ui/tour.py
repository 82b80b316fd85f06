"""The tour: renders every screen in every state to PNG, without a display. `python -m companion.ui.tour --out DIR`."""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path

from companion.settings import Settings

LANGUAGES = ("en", "zh", "ko")
THEMES = ("light", "dark")
SIZES = ("1366x768", "1366x690", "1093x614", "1920x1080")


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the pictures; the names of those made are printed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--language", default="en")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", default=SIZES[0])
    parser.add_argument("--scale", type=int, default=100)
    parser.add_argument("--only", default="", help="names that begin with this; several parted by commas")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from companion.ui.app import make_application, make_look
    from companion.ui.stops import SampleWeek, all_stops, stage

    look = make_look(language="en", theme="light", scale=asked.scale)
    app = make_application(["tour"], look)
    wanted = tuple(asked.only.split(",")) if asked.only else ("",)
    stops = [stop for stop in all_stops() if stop.name.startswith(wanted)]
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        week = SampleWeek(Path(folder))
        for stop, language, theme, size in product(
            stops, asked.language.split(","), asked.theme.split(","), asked.size.split(",")
        ):
            settings = Settings(language, theme, asked.scale, staff="Jiwon", reduce_motion=True)
            width, height = (int(part) for part in size.split("x"))
            with stage(app, look, week, stop, settings, size=(width, height), rest=True) as here:
                name = f"{stop.name}.{language}.{theme}.{size}.png"
                here.picture().save(str(asked.out / name))
                sys.stdout.write(f"{name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
