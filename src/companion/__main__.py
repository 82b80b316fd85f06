"""Starts Companion: a command when one is named, else the window."""

import sys


def main() -> int:
    """The program's entry; returns its exit status."""
    from companion.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
