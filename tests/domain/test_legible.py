"""Whatever JSON stands in an entry, a record has in every field what the field declares."""

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.delegates import Delegate, delegate_from_fields, delegate_to_fields
from companion.domain.programme import (
    Activity,
    Event,
    activity_from_fields,
    activity_to_fields,
    event_from_fields,
    event_to_fields,
)

texts = st.one_of(
    st.text(max_size=5),
    st.sampled_from(("en", "session", "field-visit", "active", "2026-04-25", "2026-04-25T09:00+09:00", "Asia/Seoul")),
    st.sampled_from(("9999-12-31T23:00", "0001-01-01T00:00+14:00", "\ud800")),
)
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.sampled_from([2**80, -(2**70)]), st.floats(), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=6,
)
GOOD: dict[type[Any], dict[str, Any]] = {
    Delegate: {"latin": "Mina Sample"},
    Activity: {"titles": {"en": "Talk"}, "start": "2026-04-25T00:30:00+00:00", "end": "2026-04-25T02:30:00+00:00"},
    Event: {"titles": {"en": "Visit"}, "start": "2026-04-25", "end": "2026-04-26", "timezone": "Asia/Seoul"},
}
READ: dict[type[Any], Any] = {Delegate: delegate_from_fields, Activity: activity_from_fields, Event: event_from_fields}


def has_type(value: Any, hint: Any) -> bool:  # noqa: PLR0911 - one return for each sort of type
    origin, inner = get_origin(hint), get_args(hint)
    if origin is UnionType:
        return any(has_type(value, one) for one in inner)
    if origin is tuple:
        return isinstance(value, tuple) and all(has_type(item, inner[0]) for item in value)
    if origin is dict:
        return isinstance(value, dict) and all(isinstance(k, str) and has_type(v, inner[1]) for k, v in value.items())
    if is_dataclass(hint):
        return isinstance(value, hint) and whole(value)  # type: ignore[arg-type]
    if hint is str:
        return type(value) is str and value.encode() is not None
    if hint is datetime:
        return isinstance(value, datetime) and value.tzinfo is not None
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return isinstance(value, hint)
    return type(value) is (hint if hint in {bool, int, float, date, NoneType} else None)


def whole(record: Any) -> bool:
    hints = get_type_hints(type(record))
    return all(has_type(getattr(record, f.name), hints[f.name]) for f in fields(record))


@pytest.mark.parametrize("record", [Delegate, Activity, Event], ids=["delegate", "activity", "event"])
@settings(max_examples=60)
@given(data=st.data())
def test_every_field_has_its_type_whatever_stands_in_the_entry(record: type[Any], data: st.DataObject) -> None:
    needed = {"start", "end", "timezone"}
    names = st.sampled_from([f.name for f in fields(record) if f.name not in needed] + ["of a newer program"])
    written = GOOD[record] | data.draw(st.dictionaries(names, values, max_size=6))
    made = READ[record]("one", written)
    assert made.id == "one"
    assert whole(made)
    if record is Activity:
        assert made.opens <= made.closes or made.open_before + made.open_after < 0
        assert made.leaves_at(made.attending.id)


@pytest.mark.parametrize("record", [Activity, Event], ids=["activity", "event"])
@given(name=st.sampled_from(["start", "end"]), value=values)
@settings(max_examples=40)
def test_without_legible_times_there_is_nothing_to_show(record: type[Any], name: str, value: Any) -> None:
    written = GOOD[record] | {name: value}
    try:
        made = READ[record]("one", written)
    except ValueError:
        return
    assert whole(made)
    assert isinstance(value, str)


@pytest.mark.parametrize("record", [Delegate, Activity, Event], ids=["delegate", "activity", "event"])
def test_what_was_written_whole_is_read_as_it_was(record: type[Any]) -> None:
    made = READ[record]("one", GOOD[record])
    to_fields = {Delegate: delegate_to_fields, Activity: activity_to_fields, Event: event_to_fields}[record]
    assert READ[record]("one", json.loads(json.dumps(to_fields(made)))) == made


def test_one_item_that_does_not_fit_does_not_take_the_others_along() -> None:
    made = delegate_from_fields("one", {"languages": ["ko", 5, "zh"], "custom": {"Room": "12", "Bed": 3}, "native": 5})
    assert (made.languages, made.custom, made.native) == (("ko", "zh"), {"Room": "12"}, "")
