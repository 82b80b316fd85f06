"""Whoever goes with the desk hears each answer once, and where people are counted."""

from typing import cast

from companion.presenters.answers import Result
from companion.presenters.desk_feed import DeskFeed
from companion.services.desk import Place


def test_every_listener_hears_answers_in_order_until_it_ends() -> None:
    feed = DeskFeed()
    first, second = cast("Result", object()), cast("Result", object())
    heard: list[Result] = []
    end = feed.answers(heard.append)
    feed.tell_answer(first)
    feed.tell_answer(second)
    end()
    feed.tell_answer(first)
    assert heard == [first, second]


def test_a_late_listener_hears_the_present_place_and_the_same_place_is_told_once() -> None:
    feed = DeskFeed()
    hall = cast("Place", "hall")
    feed.tell_place(hall)
    heard: list[Place | None] = []
    feed.places(heard.append)
    feed.tell_place(hall)
    feed.tell_place(None)
    assert heard == [hall, None]


def test_a_listener_may_end_itself_while_it_is_told() -> None:
    feed = DeskFeed()
    heard: list[str] = []
    ends = [feed.answers(lambda _result: (heard.append("once"), ends[0]()))]  # type: ignore[func-returns-value]
    feed.answers(lambda _result: heard.append("always"))
    feed.tell_answer(cast("Result", object()))
    feed.tell_answer(cast("Result", object()))
    assert heard == ["once", "always", "always"]
