"""The reasons for letting somebody in that Companion writes itself, in the user's language."""

from companion.ui.words import translate


def reason_words(reason: str) -> str:
    """The reason as people read it; what a person typed stays as it is."""
    own = {
        "let in at the desk": translate("DeskPanels", "let in at the desk"),
        "walk-in": translate("DeskPanels", "walk-in"),
    }
    return own.get(reason, reason)
