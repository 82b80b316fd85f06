"""What may be seen and done at this desk: all of it, or, locked, only checking in. The one list of what a lock hides.

Locked (product.md section 9, ui.md section 3):

| hidden or refused | why |
| --- | --- |
| mobile, emergency contact, roommate, e-mail, diet, access needs | sensitive fields are for the coordinator only |
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
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace

from companion.domain.answers import UserError
from companion.domain.delegates import Delegate
from companion.domain.parties import Contact
from companion.presenters.answers import Act, Result
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
        return replace(
            delegate, mobile="", emergency="", roommate="", email="", diet="", access="", attention="", custom={}
        )

    def contact(self, contact: Contact) -> Contact:
        """A captain or leader as they may be seen: who it is, not how to reach them."""
        return contact if self.private else replace(contact, phone="")

    def may_find(self, delegate: Delegate, query: str, codes: Callable[[], Sequence[str]]) -> bool:
        """Whether this person may be offered for this query; `codes` are their badge numbers.

        Digits that fit nothing of them but a telephone number find nobody at a locked desk.
        """
        if self.private:
            return True
        telephone = "".join(_DIGITS.findall(f"{delegate.mobile} {delegate.emergency}".replace(" ", "")))
        open_texts = f"{delegate.full_name} {delegate.badge_name} {delegate.delegation} {delegate.organisation}"
        known = (open_texts, delegate.group, delegate.bus, *codes())
        wanted = {*_DIGITS.findall(query), *_DIGITS.findall(query.replace(" ", "").replace("-", ""))}
        return all(digits not in telephone or any(digits in text for text in known) for digits in wanted)


LOCKED = UserError("This desk is locked.", "Unlock it first.")
"""What is said to whoever tries what a locked desk refuses."""
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
    """The value with every delegate in it, however deep, as they may be seen."""
    if isinstance(value, Delegate):
        return allowed.person(value)
    if isinstance(value, Contact):
        return allowed.contact(value)
    if isinstance(value, Result):
        value = replace(value, acts=allowed.acts(value, own_desk))
    if isinstance(value, tuple):
        return tuple(_seen(item, allowed, own_desk) for item in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    whole = {f.name: getattr(value, f.name) for f in fields(value) if f.init}
    parts = {name: _seen(part, allowed, own_desk) for name, part in whole.items()}
    changed = {name: part for name, part in parts.items() if part is not whole[name] and part != whole[name]}
    return replace(value, **changed) if changed else value


def is_locked(settings: Settings) -> bool:
    """Whether this laptop is locked: it was locked, and there is a PIN to open it with."""
    return bool(settings.pin) and settings.locked


def allowed(settings: Settings) -> Allowed:
    """What may be seen and done at this laptop now."""
    return CHECK_IN if is_locked(settings) else EVERYTHING
