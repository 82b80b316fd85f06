"""The PIN of this laptop's lock: what is set, and the way out when it was forgotten."""

from typing import TYPE_CHECKING

import click

from companion.cli.lines import json_line, line, message

if TYPE_CHECKING:
    from companion.bootstrap import Program


@click.command()
@click.option("--clear", is_flag=True, help="Do without a PIN from now on, and unlock.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_obj
def pin(program: "Program", *, clear: bool, as_json: bool) -> int:
    """Say whether this laptop has a PIN, or clear a forgotten one.

    The PIN keeps helpers from what only the coordinator may see; it does not encrypt anything. Whoever may use this
    laptop's account may clear it. A window that is open notices it within a second.

    \b
    Example:
      companion pin --clear
    """
    from companion.presenters.lock import without_pin
    from companion.presenters.permissions import is_locked

    settings = program.settings()
    if clear:
        if not settings.pin:
            message("This laptop has no PIN.")
            return 1
        program.change(settings, without_pin(settings))
        settings = program.settings()
    if as_json:
        json_line({"pin": bool(settings.pin), "locked": is_locked(settings), "minutes": settings.lock_after})
    elif clear:
        line("The PIN is cleared. This laptop is not locked any more.")
    elif not settings.pin:
        line("No PIN is set.")
    else:
        line(
            "A PIN is set. The laptop is locked." if is_locked(settings) else "A PIN is set. The laptop is not locked."
        )
    return 0


COMMANDS = (pin,)
