"""The words of a delegate's fields, and of what is wrong in them."""

from PySide6.QtCore import QCoreApplication

from companion.presenters.delegate_form import NOTE_LENGTH, NOTE_LINES, FormFault


def field_words() -> dict[str, str]:
    """The words of a delegate's fields."""
    say = QCoreApplication.translate
    return {
        "name": say("DelegateFields", "Name"),
        "family": say("DelegateFields", "Family name"),
        "given": say("DelegateFields", "Given name"),
        "native": say("DelegateFields", "Native name"),
        "latin": say("DelegateFields", "Latin name"),
        "second": say("DelegateFields", "Second reading"),
        "badge_name": say("DelegateFields", "Name on the badge"),
        "said": say("DelegateFields", "How the name is said"),
        "organisation": say("DelegateFields", "Organisation"),
        "organisation_native": say("DelegateFields", "Organisation, native"),
        "position": say("DelegateFields", "Position"),
        "delegation": say("DelegateFields", "Delegation"),
        "delegation_native": say("DelegateFields", "Delegation, native"),
        "role": say("DelegateFields", "Role"),
        "group": say("DelegateFields", "Group"),
        "bus": say("DelegateFields", "Bus"),
        "email": say("DelegateFields", "E-mail"),
        "mobile": say("DelegateFields", "Mobile"),
        "emergency": say("DelegateFields", "Emergency contact"),
        "roommate": say("DelegateFields", "Roommate"),
        "diet": say("DelegateFields", "Food"),
        "access": say("DelegateFields", "Access needs"),
        "attention": say("DelegateFields", "Note for the desk"),
        "languages": say("DelegateFields", "Languages"),
        "foreign_codes": say("DelegateFields", "Ticket codes"),
    }


def fault_words(fault: FormFault) -> str:
    """What must be corrected."""
    say = QCoreApplication.translate
    return {
        FormFault.NEEDS_NAME: say("DelegatePanel", "Type the native or the Latin name."),
        FormFault.EMAIL_UNCLEAR: say("DelegatePanel", "This does not look like an e-mail address."),
        FormFault.MOBILE_UNCLEAR: say("DelegatePanel", "This does not look like a phone number."),
        FormFault.NOTE_TOO_MANY_LINES: say("DelegatePanel", "At most %1 lines fit at the desk.").replace(
            "%1", str(NOTE_LINES)
        ),
        FormFault.NOTE_TOO_LONG: say("DelegatePanel", "At most %1 characters a line fit at the desk.").replace(
            "%1", str(NOTE_LENGTH)
        ),
    }[fault]
