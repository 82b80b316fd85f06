"""The log: what went wrong, with its trace, for whoever repairs it. Names, codes and notes do not belong in it."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES = 1_000_000
_KEPT = 5


def start(folder: Path, *, level: int = logging.INFO) -> Path | None:
    """Sends log records to a rotating file in this folder; None when the folder cannot be written to, and the
    program goes on without a log."""
    path = folder / "companion.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=False)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    return path
