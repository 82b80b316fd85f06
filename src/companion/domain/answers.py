"""What the product can say: the answers to a scan, and the sentence for a fault of the world."""

from enum import StrEnum


class Answer(StrEnum):
    """What a scan is answered with (product.md section 4). The values are the words of the command line."""

    ADMITTED = "admitted"
    OUT = "out"
    BACK_IN = "back-in"
    ALREADY_IN = "already-in"
    NOT_EXPECTED = "not-expected"
    WRONG_TIME = "wrong-time"
    FULL = "full"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    MISREAD = "misread"
    NOT_SAVED = "not-saved"

    @property
    def records(self) -> bool:
        """Whether this answer stands for a mark on disk."""
        return self in RECORDING

    @property
    def may_be_overridden(self) -> bool:
        """Whether staff may say "admit anyway"."""
        return self in OVERRIDABLE


RECORDING = frozenset({Answer.ADMITTED, Answer.OUT, Answer.BACK_IN})
OVERRIDABLE = frozenset({Answer.NOT_EXPECTED, Answer.WRONG_TIME, Answer.FULL, Answer.CANCELLED})


class UserError(Exception):
    """A fault of the world (disk, file, list, printer): a sentence a person understands and what to do about it."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy}".strip()


class NotSaved(UserError):  # noqa: N818 - the answer of the desk has this name
    """Nothing could be written: the disk is full, gone or refuses. Whatever was shown as saved before still is."""


class Damaged(UserError):  # noqa: N818 - the state of a file
    """An event file that cannot be trusted; the newest good backup is offered."""
