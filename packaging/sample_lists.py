"""Writes the lists to import in resources/samples from 2016.json, and a list of invented Korean guests.

Run it after changing 2016.json: `python packaging/sample_lists.py [FOLDER]`. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import xlsxwriter

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
WRITTEN = datetime(2016, 4, 18, tzinfo=UTC)

# Header in the list -> field of the delegate. The English list is the whole of what is known, in one row each.
ENGLISH = {
    "Native name": "native",
    "Latin name": "latin",
    "Second reading": "second",
    "Delegation": "delegation",
    "Delegation (native)": "delegation_native",
    "Organisation": "organisation",
    "Organisation (native)": "organisation_native",
    "Position": "position",
    "Role": "role",
    "Group": "group",
    "Bus": "bus",
    "E-mail": "email",
    "Mobile": "mobile",
    "Emergency contact": "emergency",
    "Languages": "languages",
    "Diet": "diet",
    "Access needs": "access",
    "Attention note": "attention",
    "Ticket code": "foreign_codes",
}
CHINESE = {
    "姓名": "native",
    "拼音": "latin",
    "城市": "delegation_native",
    "单位": "organisation_native",
    "分组": "group",
    "车辆": "bus",
    "手机": "mobile",
    "电子邮箱": "email",
}
KOREAN = ("성명", "영문 성명", "소속", "직위", "역할", "휴대전화", "이메일")
GUESTS = (
    ("윤서린", "Yoon Seorin", "예시도시연구원", "선임연구위원", "Speaker"),
    ("배도현", "Bae Dohyun", "예시시청 국제협력과", "과장", "Organizer"),
    ("남궁가람", "Namgung Garam", "예시대학교 도시공학과", "교수", "Speaker"),
    ("선우하늘", "Sunwoo Haneul", "예시환경재단", "사무국장", "Guest"),
    ("표은솔", "Pyo Eunsol", "예시교통공사", "팀장", "Guest"),
    ("탁이든", "Tak Ideun", "예시통역센터", "통역사", "Interpreter"),
)
KIND_WORDS = {
    "registration": "Registration",
    "session": "Session",
    "field-visit": "Field visit",
    "ceremony": "Ceremony",
    "meal": "Meal",
}
PROGRAMME = (
    "Date", "Start", "End", "Kind", "Activity", "活动", "일정", "Place", "Group", "Hours", "Must attend",
)  # fmt: skip
DELEGATE_WIDTH = 22
PROGRAMME_WIDTHS = (12, 8, 8, 14, 60, 36, 36, 22, 8, 8, 12)


def text(value: Any) -> str:
    """A field as a cell says it: lists with semicolons."""
    return "; ".join(value) if isinstance(value, list) else str(value or "")


def workbook(path: Path) -> xlsxwriter.Workbook:
    """A workbook whose bytes do not depend on the day it was written."""
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": path.stem, "comments": "Invented people.", "created": WRITTEN.replace(tzinfo=None)})
    return book


def write_delegates(path: Path, data: dict[str, Any]) -> None:
    """The delegate list as an office would mail it: a title over the table, then the header."""
    with workbook(path) as book:
        sheet = book.add_worksheet("Delegates")
        bold = book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        sheet.merge_range(0, 0, 0, len(ENGLISH) - 1, data["event"]["titles"]["en"], bold)
        sheet.write(1, 0, "Sample list: every person is invented.")
        for column, header in enumerate(ENGLISH):
            sheet.write_string(3, column, header, bold)
        for row, delegate in enumerate(data["delegates"], 4):
            for column, field in enumerate(ENGLISH.values()):
                sheet.write_string(row, column, text(delegate.get(field)), wrapped)
        sheet.set_column(0, len(ENGLISH) - 1, DELEGATE_WIDTH)
        sheet.freeze_panes(4, 2)


def write_programme(path: Path, data: dict[str, Any]) -> None:
    """The programme with real dates and times; the date stands once for all entries of a day, in a merged cell."""
    with workbook(path) as book:
        sheet = book.add_worksheet("Programme")
        bold = book.add_format({"bold": True})
        day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
        clock = book.add_format({"num_format": "hh:mm"})
        for column, (header, width) in enumerate(zip(PROGRAMME, PROGRAMME_WIDTHS, strict=True)):
            sheet.write_string(0, column, header, bold)
            sheet.set_column(column, column, width)
        days: dict[date, list[int]] = {}
        for row, activity in enumerate(data["activities"], 1):
            start, end = (datetime.fromisoformat(activity[edge]) for edge in ("start", "end"))
            days.setdefault(start.date(), []).append(row)
            sheet.write_datetime(row, 1, start.time(), clock)
            sheet.write_datetime(row, 2, end.time(), clock)
            words = [KIND_WORDS[activity["kind"]], *(activity["titles"][language] for language in ("en", "zh", "ko"))]
            words += [activity["place"], text(activity.get("expected", {}).get("groups"))]
            for column, word in enumerate(words, 3):
                sheet.write_string(row, column, word)
            sheet.write_number(row, 9, activity["hours"])
            sheet.write_string(row, 10, "yes" if activity.get("must_attend") else "")
        for moment, rows in days.items():
            if len(rows) > 1:
                sheet.merge_range(rows[0], 0, rows[-1], 0, "", day)
            sheet.write_datetime(rows[0], 0, moment, day)
        sheet.freeze_panes(1, 0)


def write_csv(path: Path, encoding: str, rows: list[list[str]]) -> None:
    """A text list as a spreadsheet program of that country saves it."""
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows)


def write_all(folder: Path) -> None:
    """All lists into a folder that exists."""
    data = json.loads((SAMPLES / "2016.json").read_text(encoding="utf-8"))
    write_delegates(folder / "delegates-2016.xlsx", data)
    write_programme(folder / "programme-2016.xlsx", data)
    people = [[text(delegate.get(field)) for field in CHINESE.values()] for delegate in data["delegates"]]
    write_csv(folder / "delegates-2016-gb18030.csv", "gb18030", [list(CHINESE), *people])
    guests = [
        [
            native,
            latin,
            body,
            position,
            data["event"]["roles"][role]["ko"],
            f"010-0000-{number:04d}",
            f"{mail}@example.org",
        ]
        for number, (native, latin, body, position, role) in enumerate(GUESTS, 301)
        for mail in [latin.lower().replace(" ", ".")]
    ]
    write_csv(folder / "guests-2016-cp949.csv", "cp949", [list(KOREAN), *guests])


def main() -> None:
    """Write them where they belong, or into the folder named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=SAMPLES)
    write_all(parser.parse_args().folder)


if __name__ == "__main__":
    main()
