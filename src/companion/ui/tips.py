"""Words of a small window that comes up beside the pointer."""

from html import escape


def tip(text: str) -> str:
    """The text as it stands: Qt takes a tip with a tag in it for HTML, and would load what a name asks for."""
    return f'<span style="white-space: pre-wrap">{escape(text, quote=False)}</span>' if "<" in text else text
