"""The way out of a forgotten PIN."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from companion.bootstrap import Program
from companion.domain.pin import Cost, seal


def locked(program: Program) -> None:
    program.keep(replace(program.settings(), pin=seal("4711", Cost(n=2, r=1, p=1)), locked=True, lock_after=5))


def test_it_says_whether_there_is_a_pin(command: Callable[..., Any], program: Program) -> None:
    assert command("pin").out == "No PIN is set.\n"
    locked(program)
    assert command("pin", "--json").record == {"pin": True, "locked": True, "minutes": 5}


def test_a_forgotten_pin_is_cleared_and_the_laptop_unlocked(command: Callable[..., Any], program: Program) -> None:
    locked(program)
    assert command("pin", "--clear").status == 0
    assert not program.settings().pin
    assert not program.settings().locked
    assert command("pin", "--clear").status == 1


def test_the_pin_itself_is_never_said(command: Callable[..., Any], program: Program) -> None:
    locked(program)
    for words in (("pin",), ("pin", "--json"), ("pin", "--clear", "--json")):
        said = command(*words)
        assert "4711" not in said.out + said.err
        assert "scrypt" not in said.out + said.err
