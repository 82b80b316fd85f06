# ruff: noqa: E501  (tables of words: hangul count double)
"""Korean names in Latin letters: Revised Romanization, with surnames as their bearers write them."""

# Rules of the Revised Romanization of Korean (Ministry of Culture and Tourism notice 2000-8), by Hangul arithmetic:
# a syllable is 0xAC00 + (initial * 21 + vowel) * 28 + final.
_INITIALS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_VOWELS = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i",
)  # fmt: skip
_FINALS = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t",
    "k", "t", "p", "t",
)  # fmt: skip
# A final consonant before a vowel is written as it sounds: 민아 Mina, 국일 Gugil.
_LINKED = {"k": "g", "t": "d", "p": "b", "l": "r"}
SURNAMES: dict[str, str] = {
    "김": "Kim", "이": "Lee", "박": "Park", "최": "Choi", "정": "Jung", "강": "Kang", "조": "Cho", "윤": "Yoon", "장": "Jang",
    "임": "Lim", "림": "Lim", "한": "Han", "오": "Oh", "서": "Seo", "신": "Shin", "권": "Kwon", "황": "Hwang", "안": "Ahn",
    "송": "Song", "전": "Jeon", "홍": "Hong", "유": "Yoo", "류": "Ryu", "고": "Ko", "문": "Moon", "양": "Yang", "손": "Son",
    "배": "Bae", "백": "Baek", "허": "Heo", "남": "Nam", "심": "Shim", "노": "Noh", "로": "Roh", "하": "Ha", "곽": "Kwak",
    "성": "Sung", "차": "Cha", "주": "Joo", "우": "Woo", "구": "Koo", "민": "Min", "나": "Na", "라": "Ra", "진": "Jin",
    "지": "Ji", "엄": "Um", "채": "Chae", "원": "Won", "천": "Chun", "방": "Bang", "공": "Kong", "현": "Hyun", "함": "Ham",
    "변": "Byun", "염": "Yeom", "여": "Yeo", "추": "Choo", "도": "Do", "소": "So", "석": "Seok", "선": "Sun", "설": "Seol",
    "마": "Ma", "길": "Gil", "연": "Yeon", "위": "Wi", "표": "Pyo", "명": "Myung", "기": "Ki", "반": "Ban", "왕": "Wang",
    "금": "Keum", "옥": "Ok", "육": "Yook", "인": "In", "맹": "Maeng", "제": "Je", "모": "Mo", "탁": "Tak", "국": "Kook",
    "어": "Eo", "은": "Eun", "편": "Pyun", "용": "Yong", "예": "Ye", "경": "Kyung", "봉": "Bong", "사": "Sa", "부": "Boo",
}  # fmt: skip
LONG_SURNAMES = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방")


def romanise(text: str) -> str:
    """Hangul syllables in Latin letters, lower case; other characters stay as they are."""
    out = ""
    final = ""
    for character in text:
        code = ord(character) - 0xAC00
        if not 0 <= code < 11172:
            out, final = out + character, ""
            continue
        initial = _INITIALS[code // 588]
        if final and not initial and final in _LINKED:
            out = out[: -len(final)] + _LINKED[final]
        elif final == "l" and initial == "r":
            initial = "l"
        final = _FINALS[code % 28]
        out += initial + _VOWELS[code % 588 // 28] + final
    return out


def romanised_name(native: str) -> str:
    """김민서 as `Kim Minseo`: family name first, given name in one word."""
    dense = native.replace(" ", "")
    long = next((surname for surname in LONG_SURNAMES if dense.startswith(surname) and len(dense) > 3), "")
    family, given = (long, dense[2:]) if long else (dense[:1], dense[1:])
    latin = SURNAMES.get(family) or romanise(family).capitalize()
    return f"{latin} {romanise(given).capitalize()}".strip()
