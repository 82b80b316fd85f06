"""Whether the chosen activity is the right one: many scans in a row that do not fit it raise the question."""

from companion.domain.answers import Answer
from companion.services.desk import ScanReply

MISFITS = 4
"""After this many answers in a row that do not fit the activity, the desk asks whether it is set right."""
_MISFIT = frozenset({Answer.NOT_EXPECTED, Answer.WRONG_TIME})


class MisfitGuard:
    """Counts the answers in a row that do not fit. `asking` says that the question is due."""

    def __init__(self) -> None:
        self._misfits = 0
        self._trusted = ""
        self.asking = False

    def hear(self, reply: ScanReply) -> None:
        """An answer was given. One that fits takes the question away."""
        if reply.answer in _MISFIT:
            self._misfits += 1
        elif reply.answer.records or reply.answer is Answer.ALREADY_IN:
            self._misfits = 0
            self.asking = False
        if self._misfits >= MISFITS and reply.place.activity.id != self._trusted:
            self.asking = True

    def trust(self, activity_id: str) -> None:
        """Staff said that this activity is right: it is not asked about again."""
        self._trusted = activity_id
        self.asking = False

    def start_anew(self) -> None:
        """Another activity was chosen."""
        self._misfits = 0
        self.asking = False
