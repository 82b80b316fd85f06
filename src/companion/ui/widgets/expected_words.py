"""Who is expected, in a few words."""

from PySide6.QtCore import QCoreApplication

from companion.domain.programme import Event, Expected
from companion.ui import formats
from companion.ui.look import Look
from companion.ui.words import Words

translate = QCoreApplication.translate
_MOST = 3


def expected_words(expected: Expected, event: Event | None, look: Look) -> str:
    """Everyone; Group A; Group A, Speakers and 4 by name; or Some of them when that is too much to say."""
    if expected.everyone:
        return translate("ActivitySide", "Everyone")
    names = [*map(group_words, expected.groups)]
    names += [role_words(role, event, look) for role in expected.roles]
    names += [delegation_words(one, event, look) for one in expected.delegations]
    if expected.delegates:
        names.append(translate("ActivitySide", "%n by name", "", len(expected.delegates)))
    return formats.listed(names, look.language) if len(names) <= _MOST else translate("ActivitySide", "Some of them")


def group_words(group: str) -> str:
    """Group A."""
    return translate("ActivitySide", "Group %1").replace("%1", group)


def role_words(role: str, event: Event | None, look: Look) -> str:
    """A role as the event names it."""
    return role if event is None else Words(event, look.language).role_name(role)


def delegation_words(delegation: str, event: Event | None, look: Look) -> str:
    """A delegation as the event names it."""
    return delegation if event is None else Words(event, look.language).delegation_name(delegation)
