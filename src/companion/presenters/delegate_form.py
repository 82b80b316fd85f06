"""The fields of a delegate as a form: texts in, a delegate's fields out, and what must be corrected first."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from companion.domain.delegates import SENSITIVE_FIELDS, TEXT_FIELDS, UNDECIDED_ROLE, Delegate

FORM_FIELDS: tuple[str, ...] = (
    "native", "latin", "second", "badge_name", "said", "delegation", "delegation_native", "organisation",
    "organisation_native", "position", "role", "group", "bus", "email", "mobile", "emergency", "roommate",
    "diet", "access", "attention", "languages", "foreign_codes",
)  # fmt: skip
"""In reading order; the custom fields of a delegate follow as "custom.TITLE"."""
LONG_FIELDS = frozenset({"attention"})
NOTE_LINES = 3
NOTE_LENGTH = 60
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_FEWEST_DIGITS = 5


class FormFault(StrEnum):
    """Why a field cannot be saved as it is."""

    NEEDS_NAME = "needs-name"
    EMAIL_UNCLEAR = "email-unclear"
    MOBILE_UNCLEAR = "mobile-unclear"
    NOTE_TOO_MANY_LINES = "note-too-many-lines"
    NOTE_TOO_LONG = "note-too-long"


def texts_of(delegate: Delegate, *, locked: bool = False) -> dict[str, str]:
    """Every field as the text that stands in its box; a locked desk gets no sensitive ones."""
    texts = {name: str(getattr(delegate, name)) for name in FORM_FIELDS if name in TEXT_FIELDS}
    texts["languages"] = ", ".join(delegate.languages)
    texts["foreign_codes"] = ", ".join(delegate.foreign_codes)
    ordered = {name: texts[name] for name in FORM_FIELDS}
    ordered.update({f"custom.{title}": value for title, value in delegate.custom.items()})
    return {name: text for name, text in ordered.items() if not (locked and name in SENSITIVE_FIELDS)}


def faults_in(texts: Mapping[str, str]) -> dict[str, FormFault]:
    """What must be corrected, by field; empty when the form can be saved."""
    faults: dict[str, FormFault] = {}
    if not (texts.get("native", "").strip() or texts.get("latin", "").strip()):
        faults["native"] = FormFault.NEEDS_NAME
    email = texts.get("email", "").strip()
    if email and not _EMAIL.fullmatch(email):
        faults["email"] = FormFault.EMAIL_UNCLEAR
    mobile = texts.get("mobile", "").strip()
    if mobile and sum(ch.isdigit() for ch in mobile) < _FEWEST_DIGITS:
        faults["mobile"] = FormFault.MOBILE_UNCLEAR
    lines = [line for line in texts.get("attention", "").splitlines() if line.strip()]
    if len(lines) > NOTE_LINES:
        faults["attention"] = FormFault.NOTE_TOO_MANY_LINES
    elif any(len(line.strip()) > NOTE_LENGTH for line in lines):
        faults["attention"] = FormFault.NOTE_TOO_LONG
    return faults


def fields_of(texts: Mapping[str, str]) -> dict[str, Any]:
    """The delegate's fields that these texts say."""
    fields: dict[str, Any] = {}
    custom: dict[str, str] = {}
    for name, text in texts.items():
        if name.startswith("custom."):
            custom[name.removeprefix("custom.")] = text.strip()
        elif name == "languages":
            fields[name] = tuple(dict.fromkeys(re.split(r"[\s,;，；、]+", text.strip()))) if text.strip() else ()
        elif name == "foreign_codes":
            parts = (part.strip() for part in re.split(r"[,;\n，；、]", text))
            fields[name] = tuple(dict.fromkeys(part for part in parts if part))
        elif name == "attention":
            fields[name] = "\n".join(line.strip() for line in text.splitlines() if line.strip())
        elif name == "role":
            fields[name] = text.strip() or UNDECIDED_ROLE
        else:
            fields[name] = text.strip()
    if custom:
        fields["custom"] = custom
    return fields


def changed_fields(before: Delegate, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Only what differs, in the form the journal keeps."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in fields.items()
        if getattr(before, name) != value
    }
