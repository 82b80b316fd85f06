# ruff: noqa: E501  (names in a row: hanzi and hangul count double)
"""Text lists are read right without anybody naming their encoding."""

import csv
import io
import random

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.interchange.delegates import read_delegates
from companion.interchange.encodings import decode, delimiter_of, guess

# Invented people, chosen for characters that the program's own table of frequent ones does not all hold.
NAMES = {
    "gb18030": ["卞之兰", "宓妃然", "邬君梅", "佘诗曼", "亓健", "闫妮", "甄子墨", "蒲松", "郁达", "戚光", "栾平", "臧克", "粟裕", "隋炀", "沈若溪", "韩景和", "覃远山", "吴桭", "冯骥", "褚渊", "谯周", "窦骁", "阙沁", "缪荣", "鲍昀"],
    "cp949": ["김민서", "이서윤", "박지훈", "최예준", "정하늘", "강도윤", "조은별", "윤재혁", "장수빈", "임채원", "한소희", "서강준", "권나라", "류준열", "남궁민", "선우은숙", "황보라", "곽동연", "표예진", "탁재훈", "늘봄", "슬옹"],
    "big5": ["歐陽脩", "諸葛亮", "邱毅", "郝龍斌", "甄子丹", "黃郁雯", "陳怡君", "林冠廷", "蔡英玲", "謝佩珊", "許庭瑋", "簡浩賢", "鄭凱鴻", "吳沛蓁", "徐若瑄", "賴品妤", "龔慈恩", "饒宗頤", "劉嘉玲", "鍾楚紅", "葉璇", "盧海鵬"],
    "cp932": ["佐藤健", "鈴木一郎", "高橋真麻", "田中美咲", "渡辺謙", "伊藤沙莉", "山本舞香", "中村倫也", "小林聡美", "斎藤工", "桐谷健太", "綾瀬はるか", "菅田将暉", "蒼井優", "新垣結衣", "樋口一葉", "宮崎駿", "ナカムラ"],
    "cp1252": ["José García", "François Lefèvre", "Jürgen Müller", "Søren Ek", "Zoë Peña", "Renée Côté", "Åsa Öberg", "João Gonçalves", "Håkan Sjögren", "Günther Groß"],
}  # fmt: skip
LEAST_RIGHT = {"gb18030": (19, 20, 20), "cp949": (20, 20, 20), "big5": (18, 20, 20), "cp932": (18, 19, 20), "cp1252": (20, 20, 20)}  # fmt: skip
"""Of twenty files with one, two and five rows; facts.md measured 5 and 12 for Big5 and CP932 with one row."""


def tiny_file(encoding: str, rows: int, dice: random.Random) -> bytes:
    lines = ["Name,E-mail"]
    for _ in range(rows):
        lines.append(f"{dice.choice(NAMES[encoding])},somebody.with.a.long.address{dice.randrange(99)}@example.org")  # noqa: PERF401
    return ("\r\n".join(lines) + "\r\n").encode(encoding)


@pytest.mark.parametrize("encoding", list(NAMES))
def test_files_of_few_rows_with_english_headers(encoding: str) -> None:
    dice = random.Random(20160425)
    for rows, least in zip((1, 2, 5), LEAST_RIGHT[encoding], strict=True):
        right = sum(guess(tiny_file(encoding, rows, dice)) == encoding for _ in range(200))
        assert right >= least * 10, f"{encoding}, {rows} rows: {right} of 200"


@pytest.mark.parametrize("encoding", ["gb18030", "cp949", "big5", "cp932"])
def test_one_row_under_native_headers_is_never_wrong(encoding: str) -> None:
    header = {
        "gb18030": "姓名,单位,手机",
        "cp949": "성명,소속,연락처",
        "big5": "姓名,單位,手機",
        "cp932": "氏名,所属,電話番号",
    }
    wrong = [name for name in NAMES[encoding] if guess(f"{header[encoding]}\n{name},,\n".encode(encoding)) != encoding]
    assert wrong == []


@given(
    encoding=st.sampled_from(list(NAMES)),
    seed=st.integers(0, 10_000),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    wide=st.booleans(),
)
@settings(max_examples=120, deadline=None)
def test_what_is_written_is_read_in_every_encoding_that_can_hold_it(
    encoding: str, seed: int, delimiter: str, wide: bool
) -> None:
    dice = random.Random(seed)
    people = [
        (name, f"Unit {dice.randrange(90)}, floor; {n}") for n, name in enumerate(dice.sample(NAMES[encoding], 5))
    ]
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter)
    writer.writerow(["Name", "Organisation", "E-mail"])
    writer.writerows([name, unit, f"a{n}@example.org"] for n, (name, unit) in enumerate(people))
    for codec in (encoding, "utf-8", "utf-8-sig", "utf-16", *(["utf-16-le", "utf-16-be"] if wide else [])):
        result = read_delegates(text.getvalue().encode(codec), "a.csv")
        read = [(d.fields.get("native") or d.fields["latin"], d.fields["organisation"]) for d in result.drafts]
        assert read == people, codec


LATIN = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", min_size=4, max_size=9)
PERSON = st.tuples(st.text(alphabet="张王李赵陈若溪景和晓棠", min_size=2, max_size=3), LATIN, LATIN)


@given(people=st.lists(PERSON, min_size=1, max_size=8, unique_by=lambda person: person[0]))
@example(people=[("张王", "Zhao", "Wei")])
@settings(max_examples=80, deadline=None)
def test_any_people_written_as_csv_are_read_back(people: list[tuple[str, str, str]]) -> None:
    assume(all(len(native) > 1 for native, _, _ in people))
    rows = [
        f"{native},{first.capitalize()} {last.capitalize()}xq,a{n}@example.org"
        for n, (native, first, last) in enumerate(people)
    ]
    text = "\r\n".join(["姓名,拼音,邮箱", *rows])
    for codec in ("gb18030", "utf-8", "utf-8-sig", "utf-16"):
        result = read_delegates(text.encode(codec), "a.csv")
        assert [(d.fields["native"], d.fields["latin"]) for d in result.drafts] == [
            (native, f"{first.capitalize()} {last.capitalize()}xq") for native, first, last in people
        ]
        assert not result.fatal


def test_a_told_encoding_overrules_the_guess() -> None:
    data = "姓名\n张伟\n".encode("gb18030")
    assert decode(data, "gbk").text == "姓名\n张伟\n"
    assert decode(data, "cp1252").text != "姓名\n张伟\n"
    assert read_delegates(data, "a.csv", encoding="GB18030").encoding == "gb18030"


def test_an_unknown_encoding_is_explained() -> None:
    with pytest.raises(UserError, match="latin-99") as caught:
        decode(b"x", "latin-99")
    assert "utf-8" in caught.value.remedy
    with pytest.raises(UserError):
        decode(b"x", "rot13")


def test_newer_characters_that_gbk_refuses() -> None:
    assert guess("姓名,单位\n龑䶮,环保局\n".encode("gb18030")) == "gb18030"


def test_one_broken_byte_does_not_make_a_utf8_list_chinese_rubbish() -> None:
    text = "".join(f"李娜{n},环境保护局\n" for n in range(30))
    assert guess(text.encode() + b"\xff\n") == "utf-8"


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b\nc,d\n", ","),
        ("a;b,c\nd;e,f,g\nh;i\n", ";"),
        ("a\tb\n", "\t"),
        ("title\na|b\nc|d\n", "|"),
        ("sep=|\na,b|c\n", "|"),
    ],
)
def test_the_steadiest_delimiter_is_taken(text: str, delimiter: str) -> None:
    assert delimiter_of(text)[0] == delimiter
