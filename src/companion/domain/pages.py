"""A page of a paper, read back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageRead:
    """What can be read from one page of a file: the texts of its square codes, and its words."""

    number: int
    codes: tuple[str, ...]
    text: str
