"""What the designer calls things: kinds of elements, fields, conditions, deeds."""

from PySide6.QtCore import QCoreApplication

from companion.presenters.designer_state import Deed, LayerView

translate = QCoreApplication.translate


def _kinds() -> dict[str, str]:
    return {
        "text": translate("Designer", "Text"),
        "plate": translate("Designer", "Plate"),
        "rect": translate("Designer", "Rectangle"),
        "ellipse": translate("Designer", "Ellipse"),
        "line": translate("Designer", "Line"),
        "ridges": translate("Designer", "Ridges"),
        "qr": translate("Designer", "QR code"),
        "picture": translate("Designer", "Picture"),
        "background": translate("Designer", "Background"),
        "photo": translate("Designer", "Photo"),
    }


def kind_words(kind: str) -> str:
    """What an element of a type is called."""
    return _kinds().get(kind, kind)


def _fields() -> dict[str, str]:
    return {
        "native": translate("Designer", "Native name"),
        "latin": translate("Designer", "Latin name"),
        "second": translate("Designer", "Second reading"),
        "delegation": translate("Designer", "Delegation"),
        "delegation_native": translate("Designer", "Delegation, native"),
        "place": translate("Designer", "Delegation, both languages"),
        "organisation": translate("Designer", "Organisation"),
        "organisation_native": translate("Designer", "Organisation, native"),
        "role": translate("Designer", "Role"),
        "role1": translate("Designer", "Role, first language"),
        "role2": translate("Designer", "Role, second language"),
        "plate": translate("Designer", "Group and bus"),
        "group": translate("Designer", "Group"),
        "bus": translate("Designer", "Bus"),
        "event": translate("Designer", "Event name"),
        "event1": translate("Designer", "Event name"),
        "event2": translate("Designer", "Event name, second language"),
        "dates1": translate("Designer", "Dates"),
        "dates2": translate("Designer", "Dates, second language"),
        "city1": translate("Designer", "City"),
        "city2": translate("Designer", "City, second language"),
        "help": translate("Designer", "Help line"),
        "code": translate("Designer", "Badge code"),
        "number": translate("Designer", "Badge number"),
        "initials": translate("Designer", "Initials"),
        "title1": translate("Designer", "Title"),
        "title2": translate("Designer", "Title, second language"),
        "lead": translate("Designer", "Lead-in"),
        "statement": translate("Designer", "Statement, one language"),
        "statement1": translate("Designer", "Statement"),
        "statement2": translate("Designer", "Statement, second language"),
        "hours": translate("Designer", "Hours"),
        "issued1": translate("Designer", "Date of issue"),
        "issued2": translate("Designer", "Date of issue, second language"),
        "signer1": translate("Designer", "First signatory"),
        "office1": translate("Designer", "Office of the first signatory"),
        "signer2": translate("Designer", "Second signatory"),
        "office2": translate("Designer", "Office of the second signatory"),
        "qr": translate("Designer", "Signed code"),
        "verify": translate("Designer", "“Verify”"),
        "serial": translate("Designer", "Serial number"),
        "foot": translate("Designer", "City and date"),
        "draft": translate("Designer", "“Draft”"),
        "preview": translate("Designer", "Preview"),
        "seal": translate("Designer", "Place of the seal"),
        "dense": translate("Designer", "Long statement"),
        "photo": translate("Designer", "Photo"),
    }


def field_words(field: str) -> str:
    """What a field is called."""
    return _fields().get(field, field)


def layer_words(layer: LayerView) -> str:
    """What a layer is called: by its name, by what it shows, by its words, or by what it is."""
    if layer.name:
        return layer.name
    if layer.fields and layer.type in {"text", "plate"}:
        return field_words(layer.fields[0])
    return layer.text or kind_words(layer.type)


def role_words(role: str) -> str:
    """What a role is called; roles of one's own as they were written."""
    known = {
        "delegate": translate("Designer", "Delegate"),
        "head of delegation": translate("Designer", "Head of delegation"),
        "speaker": translate("Designer", "Speaker"),
        "interpreter": translate("Designer", "Interpreter"),
        "organizer": translate("Designer", "Organizer"),
        "staff": translate("Designer", "Staff"),
        "guest": translate("Designer", "Guest"),
    }
    return known.get(role.casefold(), role)


def condition_words(condition: str) -> str:
    """When an element is drawn, as a few words."""
    absent = condition.startswith("!")
    name = condition.removeprefix("!")
    if name.startswith("role:"):
        roles = ", ".join(role_words(part) for part in name.removeprefix("role:").split("|"))
        return (translate("Designer", "Not for: %1") if absent else translate("Designer", "Only for: %1")).replace(
            "%1", roles
        )
    if name.startswith("language:"):
        words = (
            translate("Designer", "Not in this language: %1")
            if absent
            else translate("Designer", "Only in this language: %1")
        )
        return words.replace("%1", name.removeprefix("language:"))
    words = translate("Designer", "Without: %1") if absent else translate("Designer", "Only with: %1")
    return words.replace("%1", field_words(name))


def _deeds() -> dict[Deed, str]:
    return {
        Deed.ADD: translate("Designer", "Add"),
        Deed.MOVE: translate("Designer", "Move"),
        Deed.RESIZE: translate("Designer", "Resize"),
        Deed.TURN: translate("Designer", "Turn"),
        Deed.ALIGN: translate("Designer", "Align"),
        Deed.SPREAD: translate("Designer", "Spread"),
        Deed.ORDER: translate("Designer", "Change the order"),
        Deed.LOCK: translate("Designer", "Lock"),
        Deed.HIDE: translate("Designer", "Hide"),
        Deed.RENAME: translate("Designer", "Rename"),
        Deed.PASTE: translate("Designer", "Paste"),
        Deed.DUPLICATE: translate("Designer", "Duplicate"),
        Deed.DELETE: translate("Designer", "Delete"),
        Deed.CHANGE: translate("Designer", "Change"),
        Deed.CARD: translate("Designer", "Change the card"),
        Deed.GUIDE: translate("Designer", "Guide"),
        Deed.COLOUR: translate("Designer", "Colour"),
    }


def deed_words(deed: Deed | None) -> str:
    """What a step of the history did; "" for none."""
    return "" if deed is None else _deeds().get(deed, "")


ICONS = {
    "text": "layers-text",
    "plate": "label-plate",
    "rect": "rectangle",
    "ellipse": "ellipse",
    "line": "line",
    "ridges": "ridges",
    "qr": "qr",
    "picture": "image",
    "background": "image",
    "photo": "person",
}


def layer_icon(layer: LayerView) -> str:
    """The meaning of a layer's icon."""
    if layer.type == "text" and layer.fields and layer.fields[0] in {"delegation", "delegation_native", "place"}:
        return "place"
    return ICONS.get(layer.type, "rectangle")
