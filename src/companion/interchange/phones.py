"""Phone numbers as people type them, and in the way they are read aloud when there is no doubt which number it is."""

import re

_CHINESE_MOBILE = re.compile(r"^(?:\+?86|0086)?(1[3-9]\d)(\d{4})(\d{4})$")
_KOREAN_MOBILE = re.compile(r"^(\+82|0082|)0?(1[016789])(\d{4})(\d{4})$")
_TYPED = re.compile(r"^[+\d][\d\s().\-–/]*$")
_LABEL = re.compile(r"^(?:p|tel|phone|mobile|mob|m|cell|手机|电话|휴대폰|전화)\s*[:：]\s*", re.IGNORECASE)


def settled_phone(text: str, region: str | None) -> str:
    """A number in international form when it can only be one number, else as given.

    `text` is folded with narrow digits. `region` (CN, KR, ...) is where a number without a country is from; without
    one, only numbers that begin with + or 00 are certain.
    """
    text = _LABEL.sub("", text)
    digits = re.sub(r"[\s().\-–]", "", text)
    if not _TYPED.match(text) or "/" in text:
        return text
    chinese = _CHINESE_MOBILE.match(digits)
    if chinese and (region == "CN" or len(digits) > 11):
        return "+86 " + " ".join(chinese.groups())
    korean = _KOREAN_MOBILE.match(digits)
    if korean and (korean[1] or region == "KR"):
        return f"+82 {korean[2]}-{korean[3]}-{korean[4]}"
    if korean and region == "CN":
        return text  # 010 and eight digits: a mobile in Korea, a house in Beijing
    if digits.startswith("00") and not digits.startswith("000"):
        digits = "+" + digits[2:]
    if not digits.startswith("+") and region is None:
        return text
    return _parsed(digits, region) or text


def _parsed(digits: str, region: str | None) -> str | None:
    import phonenumbers

    try:
        number = phonenumbers.parse(digits, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def is_phone(text: str) -> bool:
    """Whether it has the digits of a phone number (7 to 15, ITU-T E.164) and nothing that is none."""
    digits = sum(character.isdigit() for character in text)
    return 7 <= digits <= 15 and bool(
        re.match(r"^[+\d][\d\s().\-–/;,]*(?:(?:ext\.?|x|#)\s*\d+)?$", text, re.IGNORECASE)
    )
