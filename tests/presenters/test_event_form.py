"""The event's own words can be changed after it was made, and certificates then have what they need."""

from dataclasses import replace
from datetime import date

from companion.domain.answers import UserError
from companion.presenters.event_form import EventForm
from companion.presenters.runner import InlineRunner
from companion.services.ports import Desk
from companion.services.programme import change_event


def test_what_was_left_out_at_first_is_added_and_the_rest_stays(empty_desk: Desk) -> None:
    form = EventForm(empty_desk, InlineRunner())
    before = empty_desk.file.read.event()
    said: list[str] = []
    texts = replace(
        form.texts(),
        titles={"en": "Study visit", "zh": " 研修访问 ", "ko": ""},
        city={"en": "Seoul", "zh": "首尔"},
        signer="Hayun",
        office={"en": "Director", "zh": "主任"},
    )
    form.save(texts, lambda: said.append("saved"), lambda error: said.append(error.sentence))
    after = empty_desk.file.read.event()
    assert said == ["saved"]
    assert after.titles == {"en": "Study visit", "zh": "研修访问"}
    assert after.city["zh"] == "首尔"
    assert after.signatories[0].office == {"en": "Director", "zh": "主任"}
    assert (after.id, after.timezone, after.rule) == (before.id, before.timezone, before.rule)


def test_an_unchanged_form_writes_nothing(empty_desk: Desk) -> None:
    form = EventForm(empty_desk, InlineRunner())
    entries = empty_desk.file.read.entry_count()
    form.save(form.texts(), lambda: None, lambda _error: None)
    assert empty_desk.file.read.entry_count() == entries


def test_an_event_that_ends_before_it_starts_is_refused(empty_desk: Desk) -> None:
    form = EventForm(empty_desk, InlineRunner())
    heard: list[UserError] = []
    stored = form.texts()
    form.save(replace(stored, start=date(2030, 1, 2), end=date(2030, 1, 1)), lambda: None, heard.append)
    assert "before it starts" in heard[0].sentence
    assert form.texts() == stored


def test_what_others_wrote_while_the_form_was_open_stays(empty_desk: Desk) -> None:
    form = EventForm(empty_desk, InlineRunner())
    texts = form.texts()
    change_event(empty_desk, {"titles": {"en": "Study week"}, "help_line": "Desk 1"})
    form.save(replace(texts, help_line="Desk 2"), lambda: None, lambda _error: None)
    after = empty_desk.file.read.event()
    assert (after.title(), after.help_line) == ("Study week", "Desk 2")
