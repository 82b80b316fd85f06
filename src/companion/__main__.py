"""Starts Companion: a command when one is named, else the window."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """The program's entry; returns its exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    from companion.cli.main import asks_for_window, run

    if asks_for_window(words):
        from companion.ui.app import run as open_window

        return open_window(words)
    return run(words)


if __name__ == "__main__":
    sys.exit(main())
