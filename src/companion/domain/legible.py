"""Records out of JSON values that anybody may have written: what has another type than the field declares is left out.

Entries come from other desks, from newer programs and from damaged files. A number where a text should stand must not
reach a screen, so this is the one place that looks at the types.
"""

import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from math import isfinite
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

LARGEST = 10_000_000
"""No number of people, minutes or hours in an event is larger; sums of larger ones leave the calendar."""
YEARS = range(1900, 9900)
"""Years that every time zone, and some years more or less, can be reckoned with."""

Reader = Callable[[Any], Any]


class _IllegibleError(ValueError):
    """The value is not of the field's type."""


def fitting(record: type[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values that are of the type that `record` declares for the field of that name, turned into that type.

    Items of a list or a mapping that do not fit are left out singly. Fields that the record does not have are ignored.
    """
    readers = _readers_of(record)
    found: dict[str, Any] = {}
    for name, value in values.items():
        read = readers.get(name)
        if read is not None:
            try:
                found[name] = read(value)
            except _IllegibleError:
                continue
    return found


def legible(record: type[Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they are, without those that do not fit; fields that the record does not have stay."""
    fits, known = fitting(record, values), _readers_of(record)
    return {name: value for name, value in values.items() if name in fits or name not in known}


def _readers_of(record: type[Any]) -> dict[str, Reader]:
    return _readers(cast("Hashable", record))


@cache
def _readers(record: type[Any]) -> dict[str, Reader]:
    hints = get_type_hints(record)
    return {f.name: _reader(hints[f.name]) for f in fields(record)}


def _reader(hint: Any) -> Reader:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in {Union, types.UnionType}:
        (only,) = (one for one in inner if one is not type(None))
        return _or_nothing(_reader(only))
    if origin is tuple:
        return _several(_reader(inner[0]))
    if origin is dict:
        return _named(_reader(inner[1]))
    if isinstance(hint, type) and is_dataclass(hint):
        return _record(hint)
    if issubclass(hint, StrEnum):
        return _word(hint)
    return _PLAIN[hint]


def _text(value: Any) -> str:
    if type(value) is not str:
        raise _IllegibleError
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:  # half a character, which neither disk nor screen takes
            raise _IllegibleError from error
    return value


def _yes_or_no(value: Any) -> bool:
    if type(value) is not bool:
        raise _IllegibleError
    return value


def _whole(value: Any) -> int:
    if type(value) is not int or abs(value) > LARGEST:
        raise _IllegibleError
    return value


def _number(value: Any) -> float:
    if type(value) not in {int, float} or not isfinite(value) or abs(value) > LARGEST:
        raise _IllegibleError
    return float(value)


def _moment(value: Any) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(value))
    except ValueError as error:
        raise _IllegibleError from error
    if moment.tzinfo is None or moment.year not in YEARS:
        raise _IllegibleError
    return moment


def _day(value: Any) -> date:
    try:
        day = date.fromisoformat(_text(value))
    except ValueError as error:
        raise _IllegibleError from error
    if day.year not in YEARS:
        raise _IllegibleError
    return day


_PLAIN: Mapping[Any, Reader] = {
    str: _text, bool: _yes_or_no, int: _whole, float: _number, datetime: _moment, date: _day,
}  # fmt: skip


def _or_nothing(read: Reader) -> Reader:
    return lambda value: None if value is None else read(value)


def _several(read: Reader) -> Reader:
    def several(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise _IllegibleError
        return tuple(_legible(read, value))

    return several


def _legible(read: Reader, items: Any) -> Any:
    for item in items:
        try:
            yield read(item)
        except _IllegibleError:
            continue


def _named(read: Reader) -> Reader:
    def named(value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise _IllegibleError
        pairs = _legible(lambda pair: (_text(pair[0]), read(pair[1])), value.items())
        return dict(pairs)

    return named


def _record(record: type[Any]) -> Reader:
    needed = [f.name for f in fields(record) if f.default is MISSING and f.default_factory is MISSING]

    def made(value: Any) -> Any:
        if not isinstance(value, dict):
            raise _IllegibleError
        found = fitting(record, value)
        if not all(name in found for name in needed):
            raise _IllegibleError
        return record(**found)

    return made


def _word(words: type[StrEnum]) -> Reader:
    known = {word.value: word for word in words}

    def read(value: Any) -> StrEnum:
        word = known.get(value) if isinstance(value, str) else None
        if word is None:
            raise _IllegibleError
        return word

    return read
