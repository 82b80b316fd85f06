"""What the parts of a certificate are in a tagged PDF, and what the file says of itself."""

import re
from collections.abc import Sequence

from companion.domain.documents import CertificateContent
from companion.output.page import About, Tags
from companion.output.tagging import Role, Tag
from companion.output.template import CodeElement, Element, PhotoElement, PictureElement, Template, TextElement

_FIELD = re.compile(r"\{([a-z0-9_]+)\}")
_MOST_SERIALS = 60
"""So many serials are named in a file; of more the first and the last."""
_ALT = {
    "en": ("Code with the signed content of certificate {serial}", "Signature of {name}", "Seal", "Photo of {name}"),
    "zh": ("证书 {serial} 的签名内容二维码", "{name} 的签名", "印章", "{name} 的照片"),
    "ko": ("수료증 {serial}의 서명된 내용 코드", "{name} 서명", "직인", "{name} 사진"),
}


def about(contents: Sequence[CertificateContent], title: str) -> About:
    """What a file of these certificates says of itself: event, serials, and the last day of issue among them."""
    first = contents[0]
    language = first.languages[0] if first.languages else "en"
    serials = [content.serial for content in contents if content.serial]
    if len(serials) > _MOST_SERIALS:
        serials = [f"{serials[0]} – {serials[-1]}"]
    return About(
        subject=first.event_titles.get(language, "") or title,
        keywords=", ".join(serials),
        made=max(content.issued_on for content in contents),
    )


class TemplateTags:
    """Knows once for a template what each element is; each certificate then asks for its own tags."""

    def __init__(self, template: Template) -> None:
        # By identity: elements are compared by all of their fields, which is slow for a thousand certificates.
        self._fields = {
            id(element): frozenset(name for words in element.words for name in _FIELD.findall(words.text))
            for element in template.elements
            if isinstance(element, TextElement)
        }

    def of(self, content: CertificateContent) -> Tags:
        """The tags of one certificate: read from above, figures at the end."""
        language = content.languages[0]
        code, signature, seal, photo = _ALT.get(language, _ALT["en"])

        given = {"stamp": seal} | {
            f"signature{number}": signature.format(name=name)
            for number, (name, _office) in enumerate(content.signatories, 1)
        }

        def figure(element: Element, words: str) -> Tag:
            return Tag(Role.FIGURE, language, words, (1.0, element.y, element.x))

        def tag(element: Element) -> Tag | None:
            fields = self._fields.get(id(element))
            if fields is not None:
                role = Role.HEADING if "title1" in fields else Role.PARAGRAPH
                return Tag(role, _language(fields, content.languages), "", (0.0, element.y, element.x))
            if isinstance(element, CodeElement):
                return figure(element, code.format(serial=content.serial))
            if isinstance(element, PhotoElement):
                return figure(element, photo.format(name=content.name))
            words = given.get(element.picture.strip("{}")) if isinstance(element, PictureElement) else None
            return figure(element, words) if words else None

        return tag


def _language(fields: frozenset[str], languages: Sequence[str]) -> str:
    """In which language words with these fields are; empty where they are in several or in that of a name."""
    found = set()
    for name in fields:
        if name in {"statement", "title1", "event1", "statement1", "dates1", "city1", "issued1"}:
            found.add(languages[0])
        elif name[-1:] == "2" and len(languages) > 1 and name not in {"signer2", "office2"}:
            found.add(languages[1])
        else:
            return ""
    return found.pop() if len(found) == 1 else ""
