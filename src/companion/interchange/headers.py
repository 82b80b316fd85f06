"""Which row holds the headers, and which field each column goes to."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from companion.domain.answers import UserError
from companion.domain.lists import COLUMN_FIELDS, CUSTOM, Confidence, ListColumn
from companion.interchange.archives import column_index, column_letters
from companion.interchange.cells import as_text, folded
from companion.interchange.header_words import (
    FOREIGN_CONTEXT,
    LATIN_MARKS,
    NATIVE_MARKS,
    NOT_NEEDED,
    PRIVATE,
    WEAK_CODE,
    WORDS,
)
from companion.interchange.scripts import is_cjk, looks_like_native_name
from companion.interchange.tables import Row, Table, is_blank

ColumnMapping = Mapping[str, str | Sequence[str]]
LEAVE_OUT = "leave-out"
SEVERAL = frozenset(
    {
        "title",
        "short",
        "name",
        "native",
        "latin",
        "family",
        "given",
        "emergency",
        "attention",
        "diet",
        "foreign_codes",
        "languages",
    }
)
"""Fields that take more than one column."""
_SALUTATIONS = frozenset({"mr", "ms", "mrs", "miss", "mx", "dr", "prof", "先生", "女士", "小姐", "様", "님"})
_NAMES = frozenset({"name", "native", "latin", "family", "given"})
_ROWS_FOR_HEADER = 40
_ROWS_FOR_CONTENT = 60
_GOOD = 3.0
"""Score from which a row of headers is only beaten by one soon after it."""
_ROWS_AFTER_GOOD = 6
_NUMBERING = re.compile(
    r"^\s*(?:q\s*)?(?:\d{1,3}\s*[.、:)）．-]|[（(]\d{1,3}[)）]|[一二三四五六七八九十]{1,3}\s*[、.)）])\s*",
    re.IGNORECASE,
)
_ASIDES = re.compile(
    r"[（(\[【]\s*(?:必填|选填|必須|必选|单选|多选|填空|可选|필수|선택|任意|required|optional|复数|若有|如有)[^)）\]】]*[)）\]】]",
    re.IGNORECASE,
)
_POLITE = re.compile(
    r"^(?:请?填写|请输入|请选择|您的|您|你的|請填寫|請輸入|귀하의|당신의|what is your|please (?:enter|give|state)|your)"
    r"\s*(?:您的|your)?\s*"
)
_BREAKS = re.compile(r"[:：/／()（）\[\]【】|\n\r]+|\s{2,}| [-–—] ")
_WORD = re.compile(r"[^\W_]+")
_EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
_PHONE = re.compile(
    r"^(?:\+\d[\d\s()-]{7,16}|00\d{9,13}|1[3-9]\d{9}|01[016789][- ]?\d{3,4}[- ]?\d{4}|0\d{1,4}[- ]\d{1,4}[- ]\d{4})$"
)
_IDENTITY = re.compile(r"^(?:\d{17}[\dXx]|\d{6}-[1-8]\d{6}|[A-Z]{1,2}\d{7,8}|[A-Z]\d{3}[A-Z]\d{4})$")


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a header means; `rank` counts from 0 for the best word of the field."""

    field: str
    sure: bool
    rank: int


class Vocabulary:
    """The words of a sort of list, with an index of whole headers."""

    def __init__(self, words: Mapping[str, tuple[str, ...]], foreign: Sequence[str] = ()) -> None:
        self.words = words
        self.foreign = tuple(foreign)
        self.exact: dict[str, Recognised] = {}
        for field, known in words.items():
            for rank, word in enumerate(known):
                self.exact.setdefault(word, Recognised(field, sure=True, rank=rank))
                self.exact.setdefault(word.replace(" ", ""), Recognised(field, sure=True, rank=rank))


DELEGATES = Vocabulary(WORDS, FOREIGN_CONTEXT)


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the headers are and what the columns are. `header` is an index into the table's rows, None without."""

    header: int | None
    columns: tuple[ListColumn, ...]

    def of(self, *fields: str) -> tuple[ListColumn, ...]:
        """The columns of these fields, in the order of the sheet."""
        return tuple(column for column in self.columns if column.field in fields)


def plain(header: str) -> str:
    """A header without width, case, numbering, asides and punctuation: words with single spaces."""
    text = unicodedata.normalize("NFKC", header).casefold()
    text = _ASIDES.sub(" ", _NUMBERING.sub("", text)).replace("#", " number ")
    return " ".join(_WORD.findall(text.replace("_", " ")))


def recognise(header: str, words: Vocabulary = DELEGATES) -> Recognised | None:
    """The field a header means, surely or by a part of it; None when nothing is known."""
    # "E-mail" and "电话 Phone" alike: whole header first, then its parts, then words inside it.
    text = _ASIDES.sub(" ", _NUMBERING.sub("", unicodedata.normalize("NFKC", header).casefold())).replace("_", " ")
    text = _POLITE.sub("", text.strip())
    whole = plain(text)
    if not whole:
        return None
    exact = _exact(whole, words)
    if exact:
        return exact
    for guarded in ("emergency", PRIVATE):
        if any(_within(word, whole) for word in words.words.get(guarded, ())) and (
            guarded != PRIVATE or not _is_name_on_paper(whole)
        ):
            return Recognised(guarded, sure=True, rank=0)
    parts = [part for part in map(plain, _BREAKS.split(text)) if part]
    parts += [part for part in _by_script(whole) if part not in parts]
    for part in reversed(parts) if ":" in text else parts:
        found = _exact(part, words)
        if found and found.field != NOT_NEEDED:
            return _marked(found, whole)
    stripped = _without_marks(whole)
    if stripped != whole:
        found = _exact(stripped, words)
        if found:
            return _marked(found, whole)
    return _partial(whole, words)


def _exact(text: str, words: Vocabulary) -> Recognised | None:
    return words.exact.get(text) or words.exact.get(text.replace(" ", ""))


def _partial(whole: str, words: Vocabulary) -> Recognised | None:
    if any(_within(word, whole) for word in words.foreign):
        return None
    count = len(whole.split())
    best: tuple[int, int, Recognised] | None = None
    for field, known in words.words.items():
        if field in {NOT_NEEDED, WEAK_CODE}:
            continue
        for rank, word in enumerate(known):
            short = len(word) < (2 if is_cjk(word[0]) else 6)
            if (short and (is_cjk(word[0]) or count > 4)) or not _within(word, whole):
                continue
            weight = len(word) * (3 if is_cjk(word[0]) else 1)
            candidate = (weight, whole.rfind(word), Recognised(field, sure=False, rank=rank + 1000))
            if best is None or candidate[:2] > best[:2]:
                best = candidate
    return _marked(best[2], whole) if best else None


def _within(word: str, text: str) -> bool:
    if is_cjk(word[0]):
        return word.replace(" ", "") in text.replace(" ", "")
    return f" {word} " in f" {text} "


def _by_script(text: str) -> list[str]:
    """`姓名 name` in its runs of one script."""
    runs: list[str] = []
    for word in re.findall(r"[^\W\d_]+|\d+", text):
        pieces = re.findall(
            r"[\u2e80-\u9fff\uac00-\ud7a3\u3040-\u30ff]+|[^\u2e80-\u9fff\uac00-\ud7a3\u3040-\u30ff]+", word
        )
        for piece in pieces:
            if runs and not is_cjk(piece[0]) and not is_cjk(runs[-1][0]):
                runs[-1] += f" {piece}"
            else:
                runs.append(piece)
    return runs


def _without_marks(text: str) -> str:
    for mark in (*LATIN_MARKS, *NATIVE_MARKS):
        text = text.replace(mark, " ") if is_cjk(mark[0]) else f" {text} ".replace(f" {mark} ", " ")
    return " ".join(text.split())


def _is_name_on_paper(text: str) -> bool:
    """`Name as in passport`, `护照姓名`: a name, not a passport number."""
    return any(word in text for word in ("name", "姓名", "이름", "성명", "氏名")) and not any(
        word in text for word in ("number", "号", "號", "번호", "番号")
    )


def _marked(found: Recognised, whole: str) -> Recognised:
    """The field narrowed by a word such as "in English" or 中文 elsewhere in the header."""
    latin = any(_within(mark, whole) for mark in LATIN_MARKS)
    native = any(_within(mark, whole) for mark in NATIVE_MARKS)
    if latin == native:
        return found
    if found.field == "name":
        return replace(found, field="latin" if latin else "native")
    if native and found.field in {"organisation", "delegation"}:
        return replace(found, field=f"{found.field}_native")
    return found


def lay_out(
    table: Table,
    mapping: ColumnMapping | None = None,
    words: Vocabulary = DELEGATES,
    fields: Sequence[str] = COLUMN_FIELDS,
) -> Layout:
    """Headers and columns of a table; `mapping` (field to header text or letters) overrules what is recognised.

    UserError when the mapping names a field or a column that does not exist.
    """
    told = _flat(mapping, fields)
    header = find_header(table.rows, [column for _, column in told], words)
    titles = _titles(table, header)
    body = table.rows[header + 1 :] if header is not None else table.rows
    values = [
        [
            row.cells[index]
            for row in body[:_ROWS_FOR_CONTENT]
            if index < len(row.cells) and not is_blank(row.cells[index])
        ]
        for index in range(table.width)
    ]
    samples = [[folded(as_text(value)) for value in column] for column in values]
    for _, index in table.empty_formulas:
        # A column of formulas without results is not an empty column.
        if index < len(samples) and not samples[index]:
            samples[index] = [""]
    fixed = {_column(told_column, titles): field for field, told_column in told}
    found = {index: recognise(title, words) for index, title in enumerate(titles) if index not in fixed}
    if words is DELEGATES:
        found = _given_beside_family(_by_content(found, samples), samples)
    chosen = _settle(found, samples, set(fixed.values()))
    columns = []
    for index, title in enumerate(titles):
        if not title and not samples[index] and index not in fixed:
            continue
        known = found.get(index)
        hidden = bool(known and known.field == PRIVATE) or _are_identities(samples[index], known)
        first = "" if hidden else (samples[index][0][:80] if samples[index] else "")
        field: str | None
        if index in fixed:
            field, confidence = fixed[index], Confidence.SURE
            if field == LEAVE_OUT:
                field, confidence = None, Confidence.LEFT_OUT
            hidden = hidden and field is None
        elif index in chosen and not (hidden and not chosen[index].sure):
            field = chosen[index].field
            confidence = Confidence.SURE if chosen[index].sure else Confidence.GUESSED
        else:
            field, confidence = None, Confidence.LEFT_OUT
        columns.append(ListColumn(index, column_letters(index), title, first, field, confidence, hidden))
    return Layout(header, tuple(columns))


def find_header(rows: Sequence[Row], told: Sequence[str] = (), words: Vocabulary = DELEGATES) -> int | None:
    """The row among the first forty that reads most like headers; None when none does."""
    wanted = {folded(text).casefold() for text in told}
    best: tuple[float, int] | None = None
    for index, row in enumerate(rows[:_ROWS_FOR_HEADER]):
        if best and index > best[1] + _ROWS_AFTER_GOOD and best[0] >= _GOOD:
            break
        texts = [folded(cell) for cell in row.cells if isinstance(cell, str) and not is_blank(cell) and len(cell) < 200]
        found = [(text, recognise(text, words)) for text in dict.fromkeys(texts)]
        score = sum((1.0 if known.sure else 0.4) for _, known in found if known)
        score += sum(2.0 for text in texts if text.casefold() in wanted)
        score -= 0.5 * sum(1 for cell in row.cells if not isinstance(cell, str) or "@" in cell)
        # One known word is enough only for a list of names and nothing else.
        if len(texts) < 2 and not (
            found and found[0][1] and found[0][1].sure and found[0][1].field in {"name", "native", "latin", "title"}
        ):
            score -= 1.0
        if score >= 0.9 and (best is None or score > best[0] + 0.01):
            best = (score, index)
    return best[1] if best else None


def _titles(table: Table, header: int | None) -> list[str]:
    if header is None:
        return [""] * table.width
    row = table.rows[header]
    titles = [folded(as_text(row.at(index))) for index in range(table.width)]
    # Two rows of headers: where the lower one is silent the upper one speaks.
    if header and table.rows[header].number - table.rows[header - 1].number == 1:
        above = table.rows[header - 1]
        own = sum(1 for cell in above.cells if not is_blank(cell))
        for index, title in enumerate(titles):
            upper = above.at(index)
            if not title and own > 1 and isinstance(upper, str) and recognise(upper):
                titles[index] = folded(upper)
    return titles


def _flat(mapping: ColumnMapping | None, fields: Sequence[str]) -> list[tuple[str, str]]:
    flat: list[tuple[str, str]] = []
    for field, columns in (mapping or {}).items():
        name = field.strip().replace("-", "_") if field.strip() != LEAVE_OUT else LEAVE_OUT
        if not (name in fields or name == LEAVE_OUT or (name.startswith(CUSTOM) and len(name) > len(CUSTOM))):
            raise UserError(f"There is no field called “{field}”.", f"The fields are: {', '.join(fields)}.")
        if name.startswith(CUSTOM):
            name = field.strip()
        flat.extend((name, column) for column in ([columns] if isinstance(columns, str) else columns))
    return flat


def _column(told: str, titles: Sequence[str]) -> int:
    wanted = folded(told).casefold()
    for index, title in enumerate(titles):
        if title.casefold() == wanted:
            return index
    for index, title in enumerate(titles):
        if title and plain(title) == plain(told):
            return index
    if re.fullmatch(r"[A-Za-z]{1,2}", told.strip()):
        index = column_index(told.strip().upper())
        if index < len(titles):
            return index
    known = ", ".join(f"“{title}”" for title in titles if title) or "none"
    raise UserError(f"The list has no column “{told}”.", f"Its columns are: {known}. A letter such as B works as well.")


def _by_content(found: dict[int, Recognised | None], samples: list[list[str]]) -> dict[int, Recognised | None]:
    """Columns whose header says nothing, by what stands in them; a column "Title" of Mr and Ms is none of positions."""
    found = {
        index: None if known and known.field == "position" and _are_salutations(samples[index]) else known
        for index, known in found.items()
    }
    taken = {known.field for known in found.values() if known}
    for index, known in found.items():
        if known is not None or not samples[index]:
            continue
        for field, fits in (
            ("email", lambda text: bool(_EMAIL.match(text))),
            ("mobile", lambda text: bool(_PHONE.match(text))),
            ("name", looks_like_native_name),
        ):
            if field in taken or (field == "name" and taken & _NAMES):
                continue
            if sum(map(fits, samples[index])) > 0.8 * len(samples[index]):
                found[index] = Recognised(field, sure=False, rank=2000)
                taken.add(field)
                break
    return found


def _given_beside_family(found: dict[int, Recognised | None], samples: list[list[str]]) -> dict[int, Recognised | None]:
    """성 and 이름, Surname and Name: beside a family name, "name" is the given name unless it holds both."""
    fields = [known.field for known in found.values() if known]
    if "family" not in fields or "given" in fields or fields.count("name") != 1:
        return found
    name = next(index for index, known in found.items() if known and known.field == "name")
    families = {text for index, known in found.items() if known and known.field == "family" for text in samples[index]}
    whole = sum(1 for text in samples[name] if any(text.startswith(family) for family in families))
    if samples[name] and whole * 2 > len(samples[name]):
        return found
    known = found[name]
    return {**found, name: replace(known, field="given")} if known else found


def _are_salutations(sample: list[str]) -> bool:
    return bool(sample) and all(text.strip(".").casefold() in _SALUTATIONS for text in sample)


def _are_identities(sample: list[str], known: Recognised | None) -> bool:
    if not sample or (known and known.sure and known.field in COLUMN_FIELDS):
        return False
    return sum(1 for text in sample if _IDENTITY.match(text.replace(" ", ""))) > 0.6 * len(sample)


def _settle(found: Mapping[int, Recognised | None], samples: list[list[str]], told: set[str]) -> dict[int, Recognised]:
    """One column for each field that takes one: sure before guessed, the better word, then the first."""
    chosen: dict[int, Recognised] = {}
    best: dict[str, tuple[bool, int, int]] = {}
    strong = "foreign_codes" in told or any(
        known and known.field == "foreign_codes" and samples[index] for index, known in found.items()
    )
    for index, known in found.items():
        if known is None or known.field in {PRIVATE, NOT_NEEDED} or not samples[index] or known.field in told:
            continue
        if known.field == WEAK_CODE:
            if strong:
                continue
            known = Recognised("foreign_codes", sure=False, rank=known.rank)  # noqa: PLW2901
        if known.field not in SEVERAL:
            quality = (not known.sure, known.rank, index)
            if known.field in best:
                if best[known.field] <= quality:
                    continue
                del chosen[best[known.field][2]]
            best[known.field] = quality
        chosen[index] = known
    sure = {known.field for known in chosen.values() if known.sure}
    # A guessed name beside a sure one is somebody else's name.
    return {
        index: known
        for index, known in chosen.items()
        if known.sure
        or known.field not in SEVERAL
        or not (known.field in sure or (known.field in _NAMES and sure & _NAMES))
    }
