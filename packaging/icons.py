"""Make resources/icons: the outlines we use from the Lucide set and our own signs, named by their meaning.

    python packaging/icons.py --from DIR_WITH_NPM_PACKAGES

DIR_WITH_NPM_PACKAGES holds the package `lucide-static` as an unpacked folder, directly or below `node_modules`. Several
meanings may share one shape today and part ways later: the screens ask for the meaning only.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"

STROKE = "1.75"
"""Line width on the 24 unit grid; the screens draw 2 to 2.4 beside strong text by changing this attribute."""

MEANINGS = {
    # Places in the rail and the states around them.
    "check-in": "scan-line",
    "roll-call": "list-checks",
    "programme": "calendar-days",
    "delegates": "users",
    "badges": "id-card",
    "certificates": "award",
    "reports": "chart-column",
    "settings": "settings",
    "now": "radio",
    "choose": "chevrons-up-down",
    "scanner": "scan-barcode",
    "labels": "printer",
    "printer": "printer",
    "laptops": "laptop-minimal",
    "morning-check": "clipboard-check",
    "second-screen": "monitor-up",
    "help": "circle-question-mark",
    "info": "info",
    "search": "search",
    "keyboard": "keyboard",
    "camera": "camera",
    # Welcome.
    "new": "plus",
    "open": "folder-open",
    "join": "laptop-minimal",
    "try-sample": "graduation-cap",
    "theme-light": "sun",
    "theme-dark": "moon",
    "theme-system": "sun-moon",
    "lock": "lock",
    "unlock": "lock-open",
    "language": "languages",
    # What people do.
    "add": "plus",
    "add-delegate": "user-plus",
    "edit": "pencil",
    "replace": "refresh-cw",
    "import": "upload",
    "export": "download",
    "download": "download",
    "print": "printer",
    "printed": "printer-check",
    "test-page": "file-check",
    "save": "save",
    "save-elsewhere": "hard-drive",
    "copy": "copy",
    "delete": "trash-2",
    "undo": "undo-2",
    "redo": "redo-2",
    "try-again": "rotate-cw",
    "phone": "phone",
    "call-note": "notebook-pen",
    "design": "palette",
    "pdf": "file-text",
    "csv": "file-text",
    "excel": "file-spreadsheet",
    "folder": "folder",
    "history": "history",
    "filter": "list-filter",
    "sort-up": "arrow-up",
    "sort-down": "arrow-down",
    "names": "list",
    "more": "ellipsis",
    "close": "x",
    "previous": "chevron-left",
    "next": "chevron-right",
    "up": "chevron-up",
    "down": "chevron-down",
    "continue": "arrow-right",
    "drag": "grip-vertical",
    "pause": "pause",
    "resume": "play",
    "stop": "square",
    "full-screen": "maximize",
    "leave-full-screen": "minimize",
    # Signs beside words.
    "ok": "circle-check",
    "tick": "check",
    "already": "check-check",
    "question": "circle-question-mark",
    "warning": "triangle-alert",
    "error": "octagon-alert",
    "attention": "circle-alert",
    "missing": "circle-alert",
    "cross": "x",
    "excused": "circle-slash",
    "expected": "circle-dashed",
    "leave-out": "minus",
    "cancelled": "circle-minus",
    "note-flag": "flag",
    "food": "utensils",
    "access": "accessibility",
    "visa": "stamp",
    "vip": "star",
    # The delegate on the desk.
    "let-in": "user-check",
    "move": "arrow-left-right",
    "send-on": "corner-up-right",
    "wrong-person": "user-search",
    "hidden": "eye-off",
    "shown": "eye",
    "person": "user",
    "leader": "user",
    "group": "users",
    "delegation": "map-pin",
    # Activities.
    "clock": "clock",
    "place": "map-pin",
    "calendar": "calendar-days",
    "lecture": "presentation",
    "field-visit": "bus",
    "bus": "bus",
    "seminar": "messages-square",
    "discussion": "messages-square",
    "ceremony": "award",
    "meal": "utensils",
    "transfer": "bus-front",
    "registration": "clipboard-list",
    "free-time": "coffee",
    "hotel": "bed",
    # Sound and voice.
    "sound-on": "volume-2",
    "sound-off": "volume-x",
    "read-aloud": "audio-lines",
    # Badge and certificate designer.
    "choose-part": "mouse-pointer-2",
    "layers": "layers",
    "layers-text": "type",
    "image": "image",
    "qr": "qr-code",
    "rectangle": "square",
    "ellipse": "circle",
    "label-plate": "rectangle-horizontal",
    "ridges": "mountain",
    "card-size": "settings-2",
    "line": "minus",
    "zoom": "zoom-in",
    "zoom-in": "zoom-in",
    "zoom-out": "zoom-out",
    "fit-width": "maximize",
    "align-left": "text-align-start",
    "align-centre": "text-align-center",
    "align-right": "text-align-end",
    "align-top": "align-vertical-justify-start",
    "align-middle": "align-vertical-justify-center",
    "align-bottom": "align-vertical-justify-end",
    "delegate-group": "users-round",
    # Laptops and keeping safe.
    "network": "wifi",
    "no-network": "wifi-off",
    "in-step": "refresh-cw",
    "stick": "usb",
    "backup": "archive",
    "battery": "battery",
    "safe": "shield-check",
    "key": "key-round",
}  # fmt: skip
"""What an icon means in Companion, and the Lucide outline that shows it."""


SIGNS = {
    "sign-checked-in": "M7 12.4 10.5 15.9 17 8.8",
    "sign-back-in": "M17 12H7.2M11.6 7.4 7 12 11.6 16.6",
    "sign-checked-out": "M7 12H16.8M12.4 7.4 17 12 12.4 16.6",
    "sign-note": "M8.6 18V6.6H16.4L14.6 9.7 16.4 12.8H8.6",
    "sign-already": "M5.2 12.8 8.3 15.9 14.2 8.9M11.3 15.2 12 15.9 18.4 8.9",
    "sign-scan-again": "M17.2 12A5.2 5.2 0 1 1 15.4 8.1L17.2 9.7M17.2 6.4V9.7H13.9",
    "sign-unknown": "M9.2 9.5A2.9 2.9 0 1 1 13.3 12.1C12.4 12.6 12 13.1 12 14M12 17.3V17.31",
    "sign-replaced": "M8.6 8.6 15.4 15.4M15.4 8.6 8.6 15.4",
    "sign-wrong-group": "M8.2 17V13.4A3.4 3.4 0 0 1 11.6 10H16.6M13.4 6.6 16.8 10 13.4 13.4",
    "sign-not-open": "M12 6.8V12L15.2 14",
    "sign-full": "M7.4 8.4H16.6M7.4 12H16.6M7.4 15.6H16.6",
    "sign-cancelled": "M7.6 12H16.4",
    "sign-not-saved": "M12 6.6V13M12 17.2V17.21",
}
"""Our own strokes for the answer to a scan, drawn over a disc, square or octagon that fills the same 24 unit grid."""

SIGN_STROKE = "2.4"


def sign(strokes: str) -> str:
    """The file of one of our own signs."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" '
        f'stroke="currentColor" stroke-width="{SIGN_STROKE}" stroke-linecap="round" stroke-linejoin="round">'
        f'<path d="{strokes}"/></svg>\n'
    )


def redrawn(svg: str) -> str:
    """`svg` in our stroke, on one line, without the comment and class that name the set's own word for the shape."""
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    svg = re.sub(r'\s+class="[^"]*"', "", svg)
    svg = re.sub(r'stroke-width="[^"]*"', f'stroke-width="{STROKE}"', svg)
    svg = re.sub(r"\s+", " ", svg).replace(" />", "/>").replace("> <", "><").replace(" >", ">")
    return svg.strip() + "\n"


def package_in(folder: Path) -> Path:
    """The folder of the Lucide package. Raises FileNotFoundError when `folder` has none."""
    for candidate in (folder / "node_modules" / "lucide-static", folder / "lucide-static", folder):
        if (candidate / "icons").is_dir():
            return candidate
    raise FileNotFoundError(folder / "lucide-static" / "icons")


def main() -> None:
    """Write one file a meaning, the table of meanings and the licence; remove icons that nothing means any more."""
    parser = argparse.ArgumentParser(description="Make resources/icons.")
    parser.add_argument("--from", dest="packages", type=Path, required=True, help="folder with the icon package")
    package = package_in(parser.parse_args().packages)
    for stale in ICONS.glob("*.svg"):
        stale.unlink()
    for meaning, shape in MEANINGS.items():
        svg = (package / "icons" / f"{shape}.svg").read_text(encoding="utf-8")
        (ICONS / f"{meaning}.svg").write_text(redrawn(svg), encoding="utf-8")
    for meaning, strokes in SIGNS.items():
        (ICONS / f"{meaning}.svg").write_text(sign(strokes), encoding="utf-8")
    table = {meaning: f"{meaning}.svg" for meaning in sorted(MEANINGS | SIGNS)}
    (ICONS / "icons.json").write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    shutil.copyfile(package / "LICENSE", ICONS / "LICENSE-lucide.txt")
    print(f"{len(table)} icons")


if __name__ == "__main__":
    main()
