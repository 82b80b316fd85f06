"""What a desk can do about an answer: the buttons that each answer brings, and how long it stays."""

from dataclasses import dataclass
from enum import StrEnum

from companion.domain.answers import Answer
from companion.domain.attendance import How
from companion.domain.delegates import Badge
from companion.services.desk import ScanReply

LEAVES = frozenset({Answer.ADMITTED, Answer.OUT, Answer.BACK_IN, Answer.ALREADY_IN, Answer.MISREAD})


class Act(StrEnum):
    """What a button of an answer does. The first four kinds need the screen: a box, a form, a file, a printer."""

    FIND = "find"
    ADD_WALK_IN = "add-walk-in"
    SAVE_ELSEWHERE = "save-elsewhere"
    PRINT_BADGE = "print-badge"
    LET_IN = "let-in"
    MOVE_GROUP = "move-group"
    CHANGE_ACTIVITY = "change-activity"
    SAME_PERSON = "same-person"
    UNDO_EARLIER = "undo-earlier"
    NOTE_DONE = "note-done"
    NOTE_LATER = "note-later"
    TRY_AGAIN = "try-again"


@dataclass(frozen=True, slots=True)
class Result:
    """An answer on show. `number` rises with every answer, so that two greens in a row are seen as two.

    `badge` is the badge that is valid now; `acts` the buttons, the first on F9, the second on F10.
    """

    number: int
    reply: ScanReply
    acts: tuple[Act, ...]
    how: How = How.SCANNER
    badge: Badge | None = None
    group: str = ""

    @property
    def leaves_by_itself(self) -> bool:
        """Whether it makes room for "Ready" after half a minute: green and amber do, violet and red stay."""
        return self.reply.answer in LEAVES and not self.reply.note


_ACTS: dict[Answer, tuple[Act, ...]] = {
    Answer.ALREADY_IN: (Act.FIND, Act.UNDO_EARLIER),
    Answer.MISREAD: (Act.FIND,),
    Answer.UNKNOWN: (Act.FIND, Act.ADD_WALK_IN),
    Answer.REPLACED: (Act.SAME_PERSON, Act.PRINT_BADGE),
    Answer.WITHDRAWN: (Act.FIND,),
    Answer.NOT_EXPECTED: (Act.LET_IN,),
    Answer.WRONG_TIME: (Act.LET_IN,),
    Answer.FULL: (Act.LET_IN,),
    Answer.CANCELLED: (Act.LET_IN,),
    Answer.NOT_SAVED: (Act.TRY_AGAIN, Act.SAVE_ELSEWHERE),
}


def acts_for(reply: ScanReply) -> tuple[Act, ...]:
    """The buttons of an answer, the first on F9, the second on F10."""
    if reply.note:
        return (Act.NOTE_DONE, Act.NOTE_LATER)
    if reply.answer is Answer.NOT_EXPECTED and group_to_move_to(reply):
        return (Act.LET_IN, Act.MOVE_GROUP)
    if reply.answer is Answer.WRONG_TIME and reply.better is not None:
        return (Act.CHANGE_ACTIVITY, Act.LET_IN)
    return _ACTS.get(reply.answer, ())


def group_to_move_to(reply: ScanReply) -> str:
    """The group a person would join to be expected here, when just one group is."""
    expected = reply.place.activity.expected
    only_groups = not (expected.roles or expected.delegations or expected.delegates)
    if reply.answer is Answer.NOT_EXPECTED and only_groups and len(expected.groups) == 1:
        return expected.groups[0]
    return ""
