"""How an activity is told apart everywhere: its title in the window's language and the icon of its kind."""

from companion.domain.programme import ActivityKind, in_language
from companion.ui.look import Look

KIND_ICONS = {
    ActivityKind.REGISTRATION: "registration",
    ActivityKind.SESSION: "lecture",
    ActivityKind.FIELD_VISIT: "field-visit",
    ActivityKind.CEREMONY: "ceremony",
    ActivityKind.MEAL: "meal",
    ActivityKind.TRANSFER: "transfer",
    ActivityKind.OTHER: "calendar",
}


def kind_icon(kind: ActivityKind, title: str) -> str:
    """The icon of a kind; a session that calls itself a seminar or discussion has its own."""
    lower = title.casefold()
    if kind is ActivityKind.SESSION and ("seminar" in lower or "discussion" in lower or "workshop" in lower):
        return "seminar"
    return KIND_ICONS[kind]


def title_in(titles: dict[str, str], look: Look) -> str:
    """The title in the language of the window."""
    return in_language(titles, {"zh_CN": "zh"}.get(look.language, look.language))
