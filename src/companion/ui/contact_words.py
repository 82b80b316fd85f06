"""Who answers for a delegation, in a line: its head, its interpreter, how to reach them."""

from PySide6.QtCore import QCoreApplication

from companion.domain.parties import Contact

translate = QCoreApplication.translate


def reach(contact: Contact) -> str:
    """沈若溪 +86 139 0013 9012. No line breaks inside the number: nobody reads one in two pieces."""
    return " ".join(part for part in (contact.name, contact.phone.replace(" ", "\N{NO-BREAK SPACE}")) if part)


def contact_lines(leader: Contact, interpreter: Contact) -> tuple[str, ...]:
    """The head and the interpreter, those who are known."""
    lines = []
    if leader:
        lines.append(translate("Contacts", "Head of delegation: {who}").format(who=reach(leader)))
    if interpreter:
        lines.append(translate("Contacts", "Interpreter: {who}").format(who=reach(interpreter)))
    return tuple(lines)
