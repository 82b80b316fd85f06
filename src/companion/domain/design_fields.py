"""What the words of a design may show: the fields of each kind, and the conditions under which an element is drawn."""

import re
from collections.abc import Mapping

BADGE_FIELDS = (
    *("native", "latin", "second", "delegation", "delegation_native", "place", "organisation", "organisation_native"),
    *("role", "role1", "role2", "plate", "group", "bus", "event1", "event2", "dates1", "dates2", "city1", "city2"),
    *("help", "code", "number", "initials"),
)
CERTIFICATE_FIELDS = (
    *(
        "native",
        "latin",
        "second",
        "organisation",
        "delegation",
        "role",
        "event",
        "event1",
        "event2",
        "title1",
        "title2",
    ),
    *("lead", "statement", "statement1", "statement2", "hours", "dates1", "dates2", "city1", "city2"),
    *("issued1", "issued2", "signer1", "office1", "signer2", "office2", "qr", "verify", "serial", "foot"),
    *("draft", "preview", "seal", "dense", "initials"),
)
FIELDS_OF: Mapping[str, tuple[str, ...]] = {"badge": BADGE_FIELDS, "certificate": CERTIFICATE_FIELDS}
"""The fields that words may show, by kind of design, in the order in which they are offered."""

GIVEN_PICTURES: Mapping[str, tuple[str, ...]] = {
    "badge": (),
    "certificate": ("{signature1}", "{signature2}", "{stamp}"),
}
"""Pictures that come with what is printed and not with the design."""

CODE_FIELD: Mapping[str, str] = {"badge": "code", "certificate": "qr"}
"""What a new code says, by kind of design."""

_ROLE = re.compile(r"!?role:[^\s|][^|]*(\|[^|]+)*")
_LANGUAGE = re.compile(r"!?language:[a-z]{2}")


def is_condition(kind: str, condition: str) -> bool:
    """Whether this can be a condition in a design of this kind, such as `native`, `!native`, `role:speaker`."""
    name = condition.removeprefix("!")
    if name in FIELDS_OF[kind] or name == "photo" or f"{{{name}}}" in GIVEN_PICTURES[kind]:
        return True
    return bool(_ROLE.fullmatch(condition) or _LANGUAGE.fullmatch(condition))


def usual_conditions(kind: str, roles: tuple[str, ...] = (), languages: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The conditions worth offering: names and photos there or not, each role, each language."""
    usual = ("native", "!native", "latin", "!latin", "photo", "!photo")
    own = ("plate", "second") if kind == "badge" else ("draft", "!draft", "statement1", "statement")
    by_role = tuple(f"role:{role}" for role in roles)
    return (*usual, *own, *by_role, *(f"language:{language}" for language in languages))
