"""What goes on paper: frozen content that the document engine draws, already decided and already in words."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class BadgeContent:
    """One badge as it will be printed. `role_words` and the titles are by language, first language first."""

    delegate: str
    code: str
    native: str
    latin: str
    delegation: str
    delegation_native: str
    organisation: str
    organisation_native: str
    role: str
    role_words: tuple[str, ...]
    plate: str
    event_titles: tuple[str, ...]
    help_line: str = ""

    @property
    def name(self) -> str:
        """Whom to name when this badge cannot be drawn."""
        return " ".join(part for part in (self.native, self.latin) if part)


@dataclass(frozen=True, slots=True)
class CertificateContent:
    """One certificate as it will be printed. `languages` has one or two tags; the delegate's own language comes first.

    `hours` and counts are the true figures; `qr` is the signed text, empty on a draft; `issued_on` is the day printed.
    """

    delegate: str
    serial: str
    native: str
    latin: str
    second: str
    organisation: str
    organisation_native: str
    languages: tuple[str, ...]
    event_titles: dict[str, str]
    city: dict[str, str]
    first_day: date
    last_day: date
    attended: int
    planned: int
    hours: float
    planned_hours: float
    issued_on: date
    signatories: tuple[tuple[str, dict[str, str]], ...] = ()
    qr: str = ""
    draft: bool = True

    @property
    def name(self) -> str:
        """Whom to name when this certificate cannot be drawn."""
        return " ".join(part for part in (self.native, self.latin) if part)


@dataclass(frozen=True, slots=True)
class Trouble:
    """A paper that cannot be made as it should: whose, which part, what is wrong in a sentence."""

    delegate: str
    name: str
    part: str
    sentence: str
    characters: tuple[str, ...] = ()
