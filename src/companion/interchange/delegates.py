"""A delegate list, read: every row a draft of one person, or a problem with row, column and what to do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from companion.domain.lists import CUSTOM, DelegateDraft, ListColumn, ProblemKind, ReadList, RowProblem
from companion.interchange.archives import column_letters
from companion.interchange.cells import as_text, folded, narrow, number_text, was_shortened
from companion.interchange.doubles import doubles, merged
from companion.interchange.headers import ColumnMapping, Layout, lay_out
from companion.interchange.meanings import is_nothing, language_tags, role_word, wants_nothing
from companion.interchange.names import NAME_FIELDS, Names, are_several, names_of, spelt_in_latin
from companion.interchange.phones import is_phone, settled_phone
from companion.interchange.places import delegation_names
from companion.interchange.scripts import has_hangul, has_kana, is_cjk
from companion.interchange.tables import Cancelled, Progress, Row, Table, announce, is_blank, read_table

_TOTALS = re.compile(
    r"^(?:合\s*计|总\s*计|共\s*计|总数|小\s*计|合\s*計|總\s*計|共\s*計|合计人数|总人数|합\s*계|총\s*계|소\s*계|총원|총인원|계|計"
    r"|(?:grand |sub)?totals?|sum)\s*[:：]?\s*\d*\s*[人名명]?$|^[共总總총]\s*[:：]?\s*\d+\s*[人名명位]",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(
    r"^(?:注|备注|說明|说明|填表|制表|联系人|비고|주|※|\*|note)\s*\d*\s*[:：.)]|^[※*]", re.IGNORECASE
)
_SAMPLE_NAMES = 3
_MOST_IN_A_TOTAL = 5


@dataclass(slots=True)
class _Reading:
    """What has been gathered so far while going through the rows."""

    layout: Layout
    region: str | None
    japanese: bool
    native_expected: bool
    problems: list[RowProblem] = field(default_factory=list)
    drafts: list[DelegateDraft] = field(default_factory=list)
    fatal_rows: set[int] = field(default_factory=set)
    places: dict[str, tuple[str, str]] = field(default_factory=dict)
    places_changed: dict[str, list[int]] = field(default_factory=dict)

    def notice(
        self, row: int, column: ListColumn | None, kind: ProblemKind, sentence: str, remedy: str, *,
        fatal: bool = False, value: str = "", rows: tuple[int, ...] = (),
    ) -> None:  # fmt: skip
        """Adds a problem of this row."""
        where = (column.header or column.letter) if column else None
        self.problems.append(RowProblem(row, where, sentence, remedy, fatal, kind, value, rows))
        if fatal:
            self.fatal_rows.add(row)


def read_delegates(
    source: Path | bytes,
    name: str | None = None,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    mapping: ColumnMapping | None = None,
    default_region: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ReadList:
    """Reads a delegate list from a file or its bytes; nothing is kept anywhere.

    `mapping` gives columns (header text or letters) to fields and overrules what is recognised; the field `leave-out`
    leaves columns out. `default_region` (CN, KR, ...) is where phone numbers are from when neither they nor the
    language of the list says so. `progress` gets rows done and rows in all. UserError when the file, the sheet, the
    encoding or the mapping cannot be used; ReadingStoppedError when `cancelled` said so.
    """
    table = read_table(source, name or _name_of(source), sheet=sheet, encoding=encoding, cancelled=cancelled)
    layout = lay_out(table, mapping)
    body = table.rows[layout.header + 1 :] if layout.header is not None else table.rows
    reading = _Reading(
        layout,
        _region(layout, body, default_region),
        japanese=_is_japanese(layout, body),
        native_expected=_expects_native(layout, body),
    )
    named = layout.of(*NAME_FIELDS[:5])
    if not named:
        return _without_names(table, layout, len(body))
    count = 0
    titles = {column.index: column.header.casefold() for column in layout.columns if column.header}
    for done, row in enumerate(body, start=1):
        announce(progress, cancelled, done, len(body))
        if not _speaks_of_a_person(row, reading, named, titles):
            continue
        count += 1
        _read_row(row, reading)
    _notice_formulas(table, reading)
    _notice_places(reading)
    problems = doubles(reading.drafts, reading.fatal_rows, next(iter(layout.of("foreign_codes")), None))
    reading.problems += problems
    reading.fatal_rows.update(problem.row for problem in problems if problem.fatal and problem.row)
    return _finished(table, reading, count)


def _name_of(source: Path | bytes) -> str:
    return source.name if isinstance(source, Path) else "The list"


def _finished(table: Table, reading: _Reading, count: int) -> ReadList:
    layout = reading.layout
    passports = [column for column in layout.columns if column.hidden and column.field is None]
    problems = merged(reading.problems)
    if passports:
        first = passports[0]
        problems.append(
            RowProblem(
                None, first.header or first.letter, "Passport numbers are not needed, so they are left out.", "",
                fatal=False, kind=ProblemKind.COLUMN_LEFT_OUT,
            )
        )  # fmt: skip
    return ReadList(
        source=table.source,
        sheet=table.sheet,
        encoding=table.encoding,
        header_row=None if layout.header is None else table.rows[layout.header].number,
        columns=layout.columns,
        drafts=tuple(draft for draft in reading.drafts if draft.row not in reading.fatal_rows),
        problems=tuple(problems),
        rows_read=count,
        refused=tuple(draft for draft in reading.drafts if draft.row in reading.fatal_rows),
        sheets=table.sheets,
        sample_names=tuple(_name(draft) for draft in reading.drafts[:_SAMPLE_NAMES]),
    )


def _name(draft: DelegateDraft) -> str:
    return str(draft.fields.get("native") or draft.fields.get("latin") or "")


def _without_names(table: Table, layout: Layout, count: int) -> ReadList:
    sentence, remedy = "No column with names was found.", "Say which column holds the names."
    if not count:
        sentence, remedy = "Below the headers stands nobody.", "Choose the file or the sheet with the people in it."
    missing = RowProblem(None, None, sentence, remedy, fatal=True, kind=ProblemKind.COLUMN_MISSING)
    header = None if layout.header is None else table.rows[layout.header].number
    return ReadList(
        table.source, table.sheet, table.encoding, header, layout.columns, (), (missing,), count, sheets=table.sheets
    )


def _speaks_of_a_person(row: Row, reading: _Reading, named: Sequence[ListColumn], titles: dict[int, str]) -> bool:
    """Whether the row is about a person at all; totals, footnotes and repeated headers are left out with a remark."""
    filled = [index for index, cell in enumerate(row.cells) if index not in row.spread and not is_blank(cell)]
    first = row.at(filled[0]) if filled else ""
    if (
        len(filled) > _MOST_IN_A_TOTAL
        and not (isinstance(first, str) and titles.get(filled[0]) == folded(first).casefold())
        and any(column.index in filled for column in named)
    ):
        return True
    own = [(index, folded(as_text(row.cells[index]))) for index in filled]
    known = {column.index for column in reading.layout.columns if column.field is not None}
    if not any(index in known for index, _ in own) and not any(_TOTALS.match(text) for _, text in own):
        return False
    names = {column.index for column in named}
    if row.spread & names and not any(index in names for index, _ in own):
        reason = "belongs to the name merged above it"
    elif len(own) <= _MOST_IN_A_TOTAL and any(_TOTALS.match(text) for _, text in own[:3]):
        reason = "is a total"
    elif len(own) == 1 and (_FOOTNOTE.match(own[0][1]) or len(own[0][1]) > 40):
        reason = "is a footnote"
    elif len(own) == 1 and own[0][0] == min(titles, default=0) and own[0][0] not in names and len(known) > 2:
        reason = f"says only “{own[0][1][:40]}”"
    elif len(own) > 1 and sum(1 for index, text in own if titles.get(index) == text.casefold()) >= max(2, len(own) - 1):
        reason = "repeats the headers"
    else:
        return True
    reading.notice(row.number, None, ProblemKind.ROW_LEFT_OUT, f"Row {row.number} {reason} and is left out.", "")
    return False


def _read_row(row: Row, reading: _Reading) -> None:
    names: dict[str, list[str]] = {}
    fields: dict[str, Any] = {}
    for column in reading.layout.columns:
        if column.field is None:
            continue
        cell = row.at(column.index)
        if is_blank(cell) or (column.index in row.spread and column.field in _ONE_PERSON):
            continue
        if column.field in NAME_FIELDS:
            text = folded(as_text(cell).replace("\n", " / ") if _is_broken(cell) else as_text(cell))
            if not is_nothing(text):
                names.setdefault(column.field, []).append(text)
        else:
            _read_cell(row, column, fields, reading)
    _read_names(row, names, fields, reading)
    if fields:
        reading.drafts.append(DelegateDraft(row.number, fields))


_ONE_PERSON = frozenset({*NAME_FIELDS, "email", "mobile", "foreign_codes", "badge_name", "said"})


def _is_broken(cell: object) -> bool:
    """A line break between two names of one script separates two people; between scripts it is only a break."""
    return (
        isinstance(cell, str) and "\n" in cell.strip() and len({is_cjk(line) for line in cell.split("\n") if line}) == 1
    )


def _read_names(row: Row, cells: dict[str, list[str]], fields: dict[str, Any], reading: _Reading) -> None:
    columns = {column.field: column for column in reading.layout.columns}
    for part, texts in cells.items():
        double = next((text for text in texts if part in {"native", "latin", "name"} and are_several(text)), None)
        if double:
            reading.notice(
                row.number, columns[part], ProblemKind.TWO_PEOPLE, f"Two people in one cell: {double}.",
                "Give each of them a row in the list.", fatal=True, value=double,
            )  # fmt: skip
            fields["native" if is_cjk(double) else "latin"] = double
            return
    names = names_of(cells)
    if not (names.native or names.latin):
        reading.notice(
            row.number, columns.get("native") or columns.get("name") or columns.get("latin"), ProblemKind.NO_NAME,
            f"Row {row.number} has no name.", "Write the name into the list, or delete the row.", fatal=True,
        )  # fmt: skip
        return
    if not names.latin:
        names = _with_latin(row, names, reading)
    elif not names.native and reading.native_expected:
        reading.notice(
            row.number, columns.get("native") or columns.get("name"), ProblemKind.NO_NATIVE_NAME,
            f"No native name. Latin name is “{names.latin}”.", "Type it, or leave it if there is none.",
            value=names.latin,
        )  # fmt: skip
    named = {"native": names.native, "latin": names.latin, "second": names.second}
    fields.update({part: text for part, text in named.items() if text})


def _with_latin(row: Row, names: Names, reading: _Reading) -> Names:
    spelt = spelt_in_latin(names.native, japanese=reading.japanese)
    if not spelt:
        reading.notice(
            row.number, None, ProblemKind.NO_LATIN_NAME, f"{names.native} has no name in Latin letters.",
            "Type it, or leave it if none is wanted.", value=names.native,
        )  # fmt: skip
        return names
    reading.notice(
        row.number, None, ProblemKind.NAME_SPELT, f"{names.native} will be spelt “{spelt}”.",
        "Change it if they write it differently.", value=spelt,
    )  # fmt: skip
    return replace(names, latin=spelt)


def _read_cell(row: Row, column: ListColumn, fields: dict[str, Any], reading: _Reading) -> None:  # noqa: C901, PLR0912
    cell = row.at(column.index)
    target = column.field or ""
    text = folded(as_text(cell))
    if target in {"mobile", "foreign_codes"}:
        _read_number(row, column, fields, reading)
    elif target == "email":
        address = narrow(text).removeprefix("mailto:").strip(" ;,<>")
        if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address) and not is_nothing(address):
            reading.notice(
                row.number, column, ProblemKind.EMAIL_UNCLEAR, f"“{address}” does not look like one e-mail address.",
                "Look at it before you write to them.", value=address,
            )  # fmt: skip
        if not is_nothing(address):
            fields["email"] = address
    elif target in {"delegation", "delegation_native"}:
        _read_delegation(row, target, text, fields, reading)
    elif target == "languages":
        tags = dict.fromkeys((*fields.get("languages", ()), *language_tags(text)))
        fields["languages"] = tuple(tags)
    elif target in {"diet", "access", "attention", "emergency"}:
        if target == "emergency":
            text = folded(number_text(cell))
        if not wants_nothing(text) and text not in fields.get(target, ""):
            between = " " if target == "emergency" else "; "
            fields[target] = f"{fields[target]}{between}{text}" if target in fields else text
    elif target.startswith(CUSTOM):
        fields.setdefault("custom", {})[target.removeprefix(CUSTOM)] = text
    elif target == "role":
        fields["role"] = role_word(text)
    elif target in {"group", "bus"}:
        fields[target] = narrow(text)
    elif not is_nothing(text):
        fields[target] = text


def _read_number(row: Row, column: ListColumn, fields: dict[str, Any], reading: _Reading) -> None:
    cell = row.at(column.index)
    text = number_text(cell)
    if was_shortened(cell):
        shown = narrow(cell) if isinstance(cell, str) else f"{cell:.5E}"
        what = "phone" if column.field == "mobile" else "number"
        reading.notice(
            row.number, column, ProblemKind.NUMBER_SHORTENED, f"Excel shortened the {what}: {shown}.",
            "Type it again. The cell must be formatted as text.", value=shown,
        )  # fmt: skip
        return
    if is_nothing(text):
        return
    if column.field == "foreign_codes":
        fields["foreign_codes"] = (*fields.get("foreign_codes", ()), text)
        return
    settled = settled_phone(text, reading.region)
    if not is_phone(settled):
        reading.notice(
            row.number, column, ProblemKind.PHONE_UNCLEAR, f"“{settled}” does not look like a phone number.",
            "Look at it before you call them.", value=settled,
        )  # fmt: skip
    fields["mobile"] = settled


def _read_delegation(row: Row, target: str, text: str, fields: dict[str, Any], reading: _Reading) -> None:
    if target == "delegation_native" or not is_cjk(text):
        fields[target] = text
        return
    names = reading.places.get(text)
    if names is None:
        names = reading.places[text] = delegation_names(text, japanese=reading.japanese)
    latin, native = names
    if native and native != text and native in text and latin not in text:
        reading.places_changed.setdefault(text, []).append(row.number)
    fields["delegation"] = latin
    if native:
        fields.setdefault("delegation_native", native)


def _notice_places(reading: _Reading) -> None:
    column = next(iter(reading.layout.of("delegation")), None)
    for text, rows in reading.places_changed.items():
        latin, native = reading.places[text]
        reading.notice(
            rows[0], column, ProblemKind.PLACE_SPELT, f"City “{text}” will be saved as {latin} {native}.", "",
            value=f"{latin} {native}", rows=tuple(rows),
        )  # fmt: skip


def _notice_formulas(table: Table, reading: _Reading) -> None:
    columns = {column.index: column for column in reading.layout.columns if column.field}
    rows = {draft.row for draft in reading.drafts} | reading.fatal_rows
    for row, index in table.empty_formulas:
        if index in columns and row in rows:
            reading.notice(
                row, columns[index], ProblemKind.FORMULA_EMPTY,
                f"Cell {column_letters(index)}{row} holds a formula without a result.",
                "Open the file in Excel, save it, then choose it again.",
            )  # fmt: skip


def _expects_native(layout: Layout, rows: Sequence[Row]) -> bool:
    """Whether two rows of three have a native name, so that a missing one is worth a word."""
    columns = layout.of("native", "name", "family")
    sample = rows[:200]
    given = sum(1 for row in sample if any(is_cjk(as_text(row.at(column.index))) for column in columns))
    return given * 3 >= len(sample) * 2 and given > 0


def _is_japanese(layout: Layout, rows: Sequence[Row]) -> bool:
    headers = "".join(column.header for column in layout.columns)
    if has_kana(headers) or "氏名" in headers:
        return True
    names = layout.of("native", "name", "family", "given")
    return any(has_kana(as_text(row.at(column.index))) for row in rows[:100] for column in names)


def _region(layout: Layout, rows: Sequence[Row], default: str | None) -> str | None:
    """The country whose language the headers, else the names, are in, else the default; None when nothing is sure."""
    headers = "".join(column.header for column in layout.columns)
    named = layout.of("native", "name")
    names = "".join(as_text(row.at(column.index)) for row in rows[:50] for column in named)
    text = headers if is_cjk(headers) else names
    if has_hangul(text):
        return "KR"
    if _is_japanese(layout, rows):
        return "JP"
    if not is_cjk(text):
        return default
    # Traditional headers may be Taiwan's or Hong Kong's, whose numbers differ.
    return None if any(character in text for character in "單號電話職團機關體連絡繫郵") else "CN"
