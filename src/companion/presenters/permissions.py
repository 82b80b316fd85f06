"""What may be seen and done at this desk: all of it, or, locked, only checking in. The one list of what a lock hides.

Locked (product.md section 9, ui.md section 3):

| hidden or refused | why |
| --- | --- |
| mobile, emergency contact, e-mail, diet, access needs | sensitive fields are for the coordinator only |
| the text of attention notes | they say diet, access needs, visas; that there is one is still shown |
| searching by the digits of a mobile number | finding is as good as reading |
| programme, delegates, import, badges, certificates, reports, settings, another event | records, exports and papers |
| moving a person to another group; "Done, don't show again" on a note nobody could read | changes of the record |
| taking back what another desk recorded; moving marks to another activity | for whoever can see the whole |
| saving the event to another place | it is an export of everything |

| still there | why |
| --- | --- |
| scanning, search by name and badge, names behind the counts, photo at scan, undo of own marks | checking in |
| let in, same person, choosing the activity, a whole delegation, roll call | the door decides |
| adding a walk-in, replacing a lost badge, printing a badge | nobody waits for the coordinator |
| second screen, self check-in, camera, sound, language, text size | they show nothing private |
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from companion.domain.delegates import Delegate
from companion.presenters.answers import Act, Result
from companion.presenters.board import Board, Undoable
from companion.presenters.desk_search import SearchState
from companion.presenters.desk_state import NamesList
from companion.settings import Settings

DESK_SCREENS = frozenset({"check-in", "roll-call"})
_FOR_COORDINATORS = frozenset({Act.MOVE_GROUP, Act.NOTE_DONE, Act.SAVE_ELSEWHERE})
_DIGITS = re.compile(r"\d{2,}")


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may be done. `screens`: the keys of those that may be opened, None for every one.

    `private`: whether sensitive fields and notes may be read. `record`: whether records may be changed other than by
    checking in. `others`: whether what other desks recorded may be taken back or moved.
    """

    screens: frozenset[str] | None = None
    private: bool = True
    record: bool = True
    others: bool = True

    def may_open(self, screen: str) -> bool:
        """Whether this screen may be opened."""
        return self.screens is None or screen in self.screens

    def acts(self, result: Result, own_desk: str) -> tuple[Act, ...]:
        """The buttons of an answer that may be pressed. `own_desk`: this desk's name."""
        kept = result.acts
        if not self.record:
            kept = tuple(act for act in kept if act not in _FOR_COORDINATORS)
        if not self.others and result.reply.earlier_desk != own_desk:
            kept = tuple(act for act in kept if act is not Act.UNDO_EARLIER)
        return kept

    def person(self, delegate: Delegate) -> Delegate:
        """The delegate as they may be seen."""
        if self.private:
            return delegate
        return replace(delegate, mobile="", emergency="", email="", diet="", access="", attention="", custom={})

    def answer(self, result: Result | None, own_desk: str) -> Result | None:
        """The answer as it may be seen, with the buttons that may be pressed."""
        if self.private or result is None:
            return result
        person = result.reply.delegate
        reply = replace(result.reply, delegate=None if person is None else self.person(person))
        return replace(result, reply=reply, acts=self.acts(result, own_desk))

    def board(self, board: Board) -> Board:
        """The lists beside the answer as they may be seen."""
        if self.private:
            return board
        recent = tuple(
            scan if scan.delegate is None else replace(scan, delegate=self.person(scan.delegate))
            for scan in board.recent
        )
        missing = tuple(map(self.person, board.missing))
        return replace(board, recent=recent, missing=missing, undoable=tuple(map(self._undoable, board.undoable)))

    def _undoable(self, what: Undoable) -> Undoable:
        return replace(what, delegate=self.person(what.delegate))

    def names(self, names: NamesList | None) -> NamesList | None:
        """A list of names as it may be seen."""
        if self.private or names is None:
            return names
        return replace(names, people=tuple(map(self.person, names.people)))

    def may_find(self, delegate: Delegate, query: str, codes: Iterable[str]) -> bool:
        """Whether this person may be offered for this query; `codes` are their badge numbers.

        Digits that fit nothing of them but a telephone number find nobody at a locked desk.
        """
        if self.private:
            return True
        telephone = "".join(_DIGITS.findall(f"{delegate.mobile} {delegate.emergency}".replace(" ", "")))
        open_texts = f"{delegate.full_name} {delegate.badge_name} {delegate.delegation} {delegate.organisation}"
        known = (open_texts, delegate.group, delegate.bus, *codes)
        wanted = {*_DIGITS.findall(query), *_DIGITS.findall(query.replace(" ", "").replace("-", ""))}
        return all(digits not in telephone or any(digits in text for text in known) for digits in wanted)


EVERYTHING = Allowed()
"""The coordinator, and every desk without a lock."""
CHECK_IN = Allowed(screens=DESK_SCREENS, private=False, record=False, others=False)
"""A locked desk."""


def seen(changes: dict[str, object], allowed: Allowed, own_desk: str) -> dict[str, object]:
    """Changes of the check-in desk's state as they may be seen there: nothing hidden gets into the state at all."""
    if allowed.private:
        return changes
    return {name: _seen(value, allowed, own_desk) for name, value in changes.items()}


def _seen(value: object, allowed: Allowed, own_desk: str) -> object:
    match value:
        case Result():
            return allowed.answer(value, own_desk)
        case Board():
            return allowed.board(value)
        case NamesList():
            return allowed.names(value)
        case Undoable():
            return replace(value, delegate=allowed.person(value.delegate))
        case SearchState():
            found = tuple(replace(one, delegate=allowed.person(one.delegate)) for one in value.found)
            return replace(value, found=found)
        case _:
            return value


def is_locked(settings: Settings) -> bool:
    """Whether this laptop is locked: it was locked, and there is a PIN to open it with."""
    return bool(settings.pin) and settings.locked


def allowed(settings: Settings) -> Allowed:
    """What may be seen and done at this laptop now."""
    return CHECK_IN if is_locked(settings) else EVERYTHING
