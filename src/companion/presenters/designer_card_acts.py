"""What is done to the card in the designer: its size, bleed, fold and sides, guides, colours."""

from companion.domain import design_card
from companion.domain.designs import BACK, FRONT
from companion.presenters.designer_choosing import DesignerChoosing
from companion.presenters.designer_state import Deed


class DesignerCardActs(DesignerChoosing):
    """Adds what concerns the whole card."""

    def set_card_size(self, width: float, height: float, *, scale: bool) -> None:
        """The card in another size (mm), with all on it or around it."""
        self._try(lambda design: design_card.set_card_size(design, width, height, scale=scale), Deed.CARD)

    def set_bleed(self, bleed: float) -> None:
        """How far ink goes over the edge (mm)."""
        self._try(lambda design: design_card.set_bleed(design, bleed), Deed.CARD, merges=("bleed",))

    def set_safe(self, safe: float) -> None:
        """How much of the edge stays free of words (mm)."""
        self._try(lambda design: design_card.set_safe(design, safe), Deed.CARD, merges=("safe",))

    def set_fold(self, fold: str) -> None:
        """“none”, “across” or “along”."""
        self._try(lambda design: design_card.set_fold(design, fold), Deed.CARD)

    def set_duplex(self, edge: str) -> None:
        """Over which edge the sheet is turned: “long” or “short”."""
        self._try(lambda design: design_card.set_duplex(design, edge), Deed.CARD)

    def remove_back(self) -> None:
        """The back and all on it are gone."""
        self._try(design_card.remove_back, Deed.CARD)
        self.show_side(FRONT)

    def mirror_front(self) -> None:
        """The back gets what the front has, for cards that turn on their strap."""
        self._try(design_card.mirror_front, Deed.CARD)
        self.show_side(BACK)

    def add_guide(self, axis: str, at: float) -> None:
        """A guide of one's own: upright at x (“x”) or level at y (“y”)."""
        self._try(lambda design: design_card.add_guide(design, axis, at), Deed.GUIDE)

    def move_guide(self, place: int, at: float) -> None:
        """A guide elsewhere; off the card it is gone."""
        self._try(lambda design: design_card.move_guide(design, place, at), Deed.GUIDE, merges=("guide", place))

    def remove_guide(self, place: int) -> None:
        """A guide less."""
        self._try(lambda design: design_card.remove_guide(design, place), Deed.GUIDE)

    def set_colour_name(self, name: str, colour: str) -> None:
        """A named colour of the design, wherever it is used."""
        self._try(
            lambda design: design_card.set_colour_name(design, name, colour), Deed.COLOUR, merges=("colour", name)
        )

    def set_role_colour(self, table: str, role: str, colour: str) -> None:
        """The colour of a role; “band” is the table of the role band."""
        self._try(
            lambda design: design_card.set_role_colour(design, table, role, colour),
            Deed.COLOUR,
            merges=("role", table, role),
        )
