"""Whether a certificate says what the event signed: its code, the words on its page, and the serials taken back."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from companion.domain.answers import UserError
from companion.domain.certificate_record import Register
from companion.domain.pages import PageRead
from companion.services.certificates import ISSUED, REISSUED, public_key
from companion.services.signing import PREFIX, Statement, verify
from companion.store.file import EventFile

_HOURS = re.compile(r"(\d+(?:\.\d+)?)(?:hours?|学时|小时|시간)")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH = "|".join(_MONTHS)
# The days of the event, “19–23 October 2026”, and single days, in the three languages, without spaces.
_ENGLISH = re.compile(rf"(?:(?<!\d)(\d{{1,2}})({_MONTH})?(\d{{4}})?[–-])?(?<!\d)(\d{{1,2}})({_MONTH})(\d{{4}})")
_CHINESE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日(?:(?:至|–|-)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?")
_KOREAN = re.compile(r"(\d{4})년(\d{1,2})월(\d{1,2})일(?:(?:부터|–|-)(?:(\d{4})년)?(?:(\d{1,2})월)?(\d{1,2})일)?")
_ATTENDED = (
    re.compile(r"(\d+)of(\d+)(?:session|field|activit)"),
    re.compile(r"(?P<planned>\d+)项活动中的(?P<attended>\d+)项"),
    re.compile(r"(?P<planned>\d+)개일정가운데(?P<attended>\d+)개일정"),
    re.compile(r"(?:全部|전체)(?P<all>\d+)(?:项活动|개일정[(에])"),
)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Why a serial does not stand any more. `reason` is what was given, `replaced_by` the serial in its place."""

    state: Register
    reason: str = ""
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one certificate. `page` counts from 1, None for a code given as text.

    `taken_back` is set when the event knows that it does not stand. `list_of` is the serial to which a page with the
    list of activities belongs.
    """

    statement: Statement | None
    page: int | None = None
    fault: str = ""
    differences: tuple[str, ...] = ()
    taken_back: TakenBack | None = None
    list_of: str = ""

    @property
    def valid(self) -> bool:
        """Whether the certificate says what was signed, and stands."""
        if self.fault or self.differences or self.taken_back is not None:
            return False
        return self.statement is not None or bool(self.list_of)


@dataclass(frozen=True, slots=True)
class Authority:
    """Whom to believe: the public key, and the serials that the event took back. `event`: its title, where known."""

    key: str
    taken_back: dict[str, TakenBack]
    event: str = ""


def authority_of(file: EventFile) -> Authority:
    """The event itself, as it knows its certificates now. Raises UserError when this copy has no key."""
    every = file.read.certificates()
    replaced = {str(one.body["replaces"]): one.serial for one in every if one.body.get("replaces")}
    taken_back = {}
    for one in every:
        if one.state == ISSUED:
            continue
        state = Register.REPLACED if one.reason == REISSUED else Register.TAKEN_BACK
        reason = "" if one.reason == REISSUED else one.reason
        taken_back[one.serial] = TakenBack(state, reason, replaced.get(one.serial, ""))
    return Authority(public_key(file), taken_back, file.read.event().title())


def authority_of_key(key: str) -> Authority:
    """Only the key: what was taken back is not known."""
    return Authority(key, {})


def check_code(believed: Authority, code: str, page: int | None = None) -> Finding:
    """What the code of a certificate is worth. Raises UserError when it is no such code."""
    statement = verify(believed.key, code)
    if statement is None:
        return Finding(None, page, "The signature is not of this event, or the code was changed.")
    return Finding(statement, page, taken_back=believed.taken_back.get(statement.serial))


def check_pages(believed: Authority, pages: Iterable[PageRead]) -> Iterator[Finding]:
    """What each page is worth: its code and the words it shows.

    The list of activities after a certificate is checked by its serial and the sum of its hours; it is not signed.
    """
    before: Statement | None = None
    for page in pages:
        found = _check_page(believed, page, before)
        if found.statement is not None:
            before = found.statement
        yield found


def _check_page(believed: Authority, page: PageRead, before: Statement | None) -> Finding:
    codes = {code for code in page.codes if code.upper().startswith(f"{PREFIX}:")}
    if not codes and before is not None and _belongs(before, page.text):
        return Finding(None, page.number, differences=_list_differences(before, page.text), list_of=before.serial)
    if len(codes) != 1:
        many = "no certificate code" if not codes else "more than one certificate code"
        return Finding(None, page.number, f"There is {many} on this page.")
    try:
        found = check_code(believed, codes.pop(), page.number)
    except UserError as fault:
        return Finding(None, page.number, str(fault))
    if found.statement is None:
        return found
    shown = differences(found.statement, page.text)
    return Finding(found.statement, page.number, found.fault, shown, found.taken_back)


def _belongs(before: Statement, text: str) -> bool:
    return _compact(f"No. {before.serial}") in _compact(text) and _compact(before.native or before.latin) in _compact(
        text
    )


def _list_differences(before: Statement, text: str) -> tuple[str, ...]:
    """The list ends with the sum of its hours, which must be the signed ones."""
    sums = re.findall(r"(?:total|合计|합계)\s*(\d+(?:\.\d+)?)", unicodedata.normalize("NFKC", text).casefold())
    if all(abs(float(found) - before.hours) <= _PRINTED for found in sums):
        return ()
    return (f"The list of activities adds up to {', '.join(sums)} hours; signed are {_number(before.hours)}.",)


_PRINTED = 0.005  # hours are printed with two decimals


def differences(statement: Statement, text: str) -> tuple[str, ...]:
    """What the visible text of a certificate says otherwise than was signed: names, serial, hours, figures and days, in
    sentences. Names, serial and hours must be there; days need not."""
    visible = _compact(text)
    found = [
        f"The page does not show the signed {what} “{signed}”."
        for what, signed in (
            ("serial", statement.serial), ("native name", statement.native), ("Latin name", statement.latin)
        )
        if _compact(signed) not in visible
    ]  # fmt: skip
    said = visible.replace(_compact(statement.event), "")
    shown = dict.fromkeys(_HOURS.findall(said))
    wrong = [hours for hours in shown if abs(float(hours) - statement.hours) > _PRINTED]
    if wrong or not shown:
        words = f"says {', '.join(wrong)}" if wrong else "says none"
        found.append(f"The signed hours are {_number(statement.hours)}; the page {words}.")
    for attended, planned in _figures(said):
        if (attended, planned) != (statement.attended, statement.planned):
            signed = f"{statement.attended} of {statement.planned}"
            found.append(f"The signed activities are {signed}; the page says {attended} of {planned}.")
    days = (statement.first_day, statement.last_day)
    known = {days, *((day,) for day in (*days, statement.issued_on)), *_days(_compact(statement.event))}
    # Line by line: the number at the end of one line is no part of the day with which the next begins.
    shown_days = {day for shown_line in text.splitlines() for day in _days(_compact(shown_line))}
    if other := sorted(_day_words(day) for day in shown_days - known):
        signed = f"{_day_words(days)}, issued on {statement.issued_on}"
        found.append(f"The page shows days that were not signed: {', '.join(other)}. Signed are {signed}.")
    return tuple(dict.fromkeys(found))


def _figures(text: str) -> list[tuple[int, int]]:
    found = []
    for pattern in _ATTENDED:
        for match in pattern.finditer(text):
            said = match.groupdict()
            if "all" in said:
                found.append((int(said["all"]), int(said["all"])))
            elif said:
                found.append((int(said["attended"]), int(said["planned"])))
            else:
                found.append((int(match[1]), int(match[2])))
    return found


_Days = tuple[date | None, ...]


def _days(text: str) -> set[_Days]:
    """Every day that a page names in words, and every first and last day; None for one that is in no calendar."""
    found: set[_Days] = set()
    for match in _ENGLISH.finditer(text):
        first, first_month, first_year, last, month, year = match.groups()
        end = _day(year, _MONTHS.index(month) + 1, last)
        if first is None:
            found.add((end,))
        else:
            found.add((_day(first_year or year, _MONTHS.index(first_month or month) + 1, first), end))
    for pattern in (_CHINESE, _KOREAN):
        for match in pattern.finditer(text):
            year, number, day, last_year, last_number, last = match.groups()
            start = _day(year, number, day)
            if last is None:
                found.add((start,))
            else:
                found.add((start, _day(last_year or year, last_number or number, last)))
    return found


def _day_words(days: _Days) -> str:
    return " to ".join("a day of no calendar" if day is None else str(day) for day in days)


def _day(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _compact(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
