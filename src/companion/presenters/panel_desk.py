"""What the panels of a check-in desk ask of the desk they stand on."""

from typing import TYPE_CHECKING, Protocol

from companion.services.ports import Desk

if TYPE_CHECKING:
    from companion.presenters.desk_state import CheckInState, Panel


class PanelDesk(Protocol):
    """The desk: a panel never blocks it, so scans go on being answered while one is open."""

    state: "CheckInState"

    @property
    def desk(self) -> Desk:
        """The desk as whoever works here now."""
        ...

    def show_panel(self, panel: "Panel | None") -> None:
        """Show this panel in place of the lists, or the lists again."""
        ...

    def failed(self, error: Exception) -> None:
        """Say that something could not be done."""
        ...
