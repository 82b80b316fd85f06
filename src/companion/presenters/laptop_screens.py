"""The screens of this laptop: which of them may face delegates, and which one was chosen before."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class LaptopScreen:
    """A screen that is plugged in. `name` is the system's ("HDMI-1"), `maker` what the screen says of itself.

    `width` and `height` are in pixels of the screen, `left` and `top` its place among the others.
    """

    name: str
    maker: str = ""
    width: int = 0
    height: int = 0
    left: int = 0
    top: int = 0

    @property
    def key(self) -> str:
        """By what it is found again after it was unplugged."""
        return f"{self.name}|{self.maker}"


def found_again(key: str, screens: Sequence[LaptopScreen]) -> LaptopScreen | None:
    """The screen with this key. Some systems number screens anew when they are plugged in, so what it says of itself
    counts before its name; two alike are told apart by their names."""
    name, _, maker = key.partition("|")
    same = [screen for screen in screens if screen.key == key]
    alike = [screen for screen in screens if maker and screen.maker == maker]
    named = [screen for screen in screens if screen.name == name and not (maker and screen.maker)]
    return next(iter(same or (alike if len(alike) == 1 else []) or named), None)


def to_face_delegates(key: str, screens: Sequence[LaptopScreen], desk: str) -> LaptopScreen | None:
    """The chosen screen when it is plugged in and the desk (the name of its screen) is not on it."""
    found = found_again(key, screens) if key else None
    return found if found is not None and found.name != desk else None


def other_screen(screens: Sequence[LaptopScreen], desk: str) -> LaptopScreen | None:
    """The first screen on which the desk is not."""
    return next((screen for screen in screens if screen.name != desk), None)


class SecondScreenControl(Protocol):
    """What the window offers for the screen that faces delegates. Screens are named by their keys."""

    def screens(self) -> tuple[LaptopScreen, ...]:
        """All screens, the desk's too."""
        ...

    def desk_screen(self) -> str:
        """The name of the screen that the desk is on."""
        ...

    def state(self) -> str:
        """ "off", "on", "window" (being tried in a window) or "away" (on, but the chosen screen is not there)."""
        ...

    def toggle(self) -> None:
        """On where it was, else on the other screen, else in a window; or off."""
        ...

    def show_on(self, key: str) -> None:
        """Show it on this screen from now on."""
        ...

    def try_in_window(self) -> None:
        """Show it in a window that can be moved."""
        ...

    def stop(self) -> None:
        """Show it no more."""
        ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when screens come or go, or when it is shown otherwise, until the returned function is."""
        ...


class NoSecondScreen:
    """For a desk without a window."""

    def screens(self) -> tuple[LaptopScreen, ...]:
        """None."""
        return ()

    def desk_screen(self) -> str:
        """None."""
        return ""

    def state(self) -> str:
        """Always off."""
        return "off"

    def toggle(self) -> None:
        """Nothing."""

    def show_on(self, key: str) -> None:
        """Nothing."""

    def try_in_window(self) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Nothing ever changes."""
        del listener
        return lambda: None
