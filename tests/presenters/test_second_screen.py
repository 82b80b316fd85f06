"""What delegates read: a greeting in their own language, and never anything private of anybody."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.answers import Answer
from companion.domain.delegates import Delegate
from companion.domain.programme import Event
from companion.presenters import facing, facing_words
from companion.presenters.answers import Result
from companion.presenters.changes import Changes
from companion.presenters.checkin import CheckInPresenter
from companion.presenters.desk_feed import DeskFeed
from companion.presenters.facing import FacingPage, FacingView, language_of
from companion.presenters.laptop_screens import LaptopScreen, found_again, other_screen, to_face_delegates
from companion.presenters.runner import InlineRunner
from companion.presenters.second_screen import MOMENT, WELCOME, SecondScreenPresenter
from companion.services import programme, roster
from companion.services.desk import Place, ScanReply
from companion.services.ports import Desk

PRIVATE = {
    "email": "secret-mail@example.org",
    "mobile": "+86 100 0000 7777",
    "emergency": "Secret Mother +86 100 0000 8888",
    "diet": "secret diet without nuts",
    "access": "secret wheelchair",
    "attention": "Food: secret note\nVIP: secret seat\nVisa: secret visa",
    "organisation": "Secret Bureau",
    "organisation_native": "秘密局",
    "position": "Secret Director",
    "badge_name": "Secretly",
    "second": "비밀",
    "group": "Secret Group",
    "bus": "Secret Bus",
    "role": "Secret Role",
}
LECTURE = datetime(2016, 4, 26, 0, 24, tzinfo=UTC)
"""Tuesday 09:24 in Seoul: the transport lecture begins at 09:30."""


@dataclass
class Hall:
    """A desk with its second screen, and every view that was shown."""

    desk: Desk
    clock: Any
    feed: DeskFeed = field(default_factory=DeskFeed)
    changes: Changes = field(default_factory=Changes)
    views: list[FacingView] = field(default_factory=list)
    names: bool = True
    checkin: CheckInPresenter = field(init=False)
    second: SecondScreenPresenter = field(init=False)

    def __post_init__(self) -> None:
        runner = InlineRunner()
        self.checkin = CheckInPresenter(
            self.desk, runner, self.changes, lambda _s: None, lambda _u: None, lambda _e: None, self.feed
        )
        self.second = SecondScreenPresenter(
            self.desk, self.feed, self.changes, runner, lambda: self.names, self.views.append
        )

    @property
    def view(self) -> FacingView:
        return self.views[-1]

    def scan(self, delegate: Delegate) -> None:
        self.checkin.submit(self.desk.file.read.active_badges()[delegate.id].code)

    def later(self, seconds: float) -> None:
        self.clock.forward(seconds)
        self.checkin.tick()
        self.second.tick()

    def somebody(self, **changed: Any) -> Delegate:
        one = self.checkin.state.board.missing[0]
        if changed:
            roster.change(self.desk, one.id, changed)
            self.changes.note(frozenset({"delegate_put"}))
            self.changes.tell()
        found = self.desk.file.read.delegate(one.id)
        assert found is not None
        return found


@pytest.fixture
def hall(quiet_week: Desk, clock: Any) -> Hall:
    clock.now = LECTURE
    return Hall(quiet_week, clock)


def everything_in(value: object) -> str:
    """Every text of a value, however deep, and its own words for itself."""
    if is_dataclass(value) and not isinstance(value, type):
        return repr(value) + " ".join(everything_in(getattr(value, f.name)) for f in fields(value))
    if isinstance(value, tuple | list):
        return " ".join(everything_in(item) for item in value)
    return str(value)


def test_a_scan_greets_the_delegate_by_name_and_city_in_their_language_first(hall: Hall) -> None:
    one = hall.somebody(native="陆知微", latin="Lu Zhiwei", delegation="Shanghai", delegation_native="上海")
    hall.scan(one)
    assert hall.view.page is FacingPage.WELCOME
    assert (hall.view.name, hall.view.latin, hall.view.city) == ("陆知微", "Lu Zhiwei", "上海 Shanghai")
    assert hall.view.languages == ("zh", "en", "ko")
    assert hall.view.headline == ("欢迎！签到成功", "Welcome", "환영합니다")
    assert hall.view.activity == ("讲座：交通与生态出行", "Lecture: transport and ecomobility")
    assert hall.view.place == ("301 会议室", "Room 301")
    assert hall.view.starts is not None
    assert f"{hall.view.starts:%H:%M}" == "09:30"


@pytest.mark.parametrize(
    ("changed", "languages"),
    [
        ({"languages": ("ko", "en")}, ("ko", "en", "zh")),
        ({"languages": ("en", "zh")}, ("en", "zh", "ko")),
        ({"languages": ("zh-Hant",)}, ("zh", "en", "ko")),
        ({"languages": ("fr",)}, ("en", "zh", "ko")),
        ({"languages": (), "native": "김민서"}, ("ko", "en", "zh")),
        ({"languages": (), "native": "陆知微"}, ("zh", "en", "ko")),
        ({"languages": (), "native": "さくら 花"}, ("en", "zh", "ko")),
        ({"languages": (), "native": "", "delegation_native": "서울"}, ("ko", "en", "zh")),
        ({"languages": (), "native": "", "delegation_native": ""}, ("en", "zh", "ko")),
    ],
)
def test_the_language_is_the_delegates_then_that_of_their_name_then_of_their_city(
    hall: Hall, changed: dict[str, Any], languages: tuple[str, ...]
) -> None:
    hall.scan(hall.somebody(**changed))
    assert hall.view.languages == languages


def test_a_greeting_leaves_after_six_seconds_and_the_next_scan_replaces_it_at_once(hall: Hall) -> None:
    first, second = hall.checkin.state.board.missing[:2]
    hall.scan(first)
    hall.later(WELCOME.total_seconds() - 1)
    assert hall.view.name == first.name
    hall.scan(second)
    assert hall.view.name == second.name
    hall.later(WELCOME.total_seconds() - 1)
    assert hall.view.name == second.name
    hall.later(1)
    assert hall.view.page is FacingPage.IDLE
    assert hall.view.headline == ("请出示胸牌", "Please show your badge", "명찰을 보여 주세요")


def test_two_greetings_in_a_row_are_two(hall: Hall) -> None:
    first, second = hall.checkin.state.board.missing[:2]
    hall.scan(first)
    number = hall.view.number
    hall.scan(second)
    assert hall.view.number > number


@pytest.mark.parametrize("answer", [answer for answer in Answer if not facing.greets(answer)])
def test_any_problem_says_one_moment_and_nothing_of_its_reason_or_of_the_person(hall: Hall, answer: Answer) -> None:
    one = replace(hall.somebody(), **PRIVATE)
    place = hall.checkin.state.place
    assert place is not None
    reply = ScanReply(answer, "772044189554", place, hall.desk.now, delegate=one, trouble="The disk is full.")
    hall.feed.tell_answer(Result(1, reply, ()))
    assert hall.view.page is FacingPage.MOMENT
    assert hall.view.headline[0] == facing_words.ONE_MOMENT[language_of(one)]
    assert (hall.view.name, hall.view.latin, hall.view.city) == ("", "", "")
    said = everything_in(hall.view)
    for text in (one.native, one.latin, one.delegation, answer.value, "disk", "7720", *PRIVATE.values()):
        assert text.lower() not in said.lower()
    hall.later(MOMENT.total_seconds())
    assert hall.view.page is FacingPage.IDLE


def test_every_answer_has_its_page() -> None:
    assert {answer for answer in Answer if facing.greets(answer)} == {
        Answer.ADMITTED,
        Answer.BACK_IN,
        Answer.OUT,
        Answer.ALREADY_IN,
    }


@pytest.mark.parametrize("answer", [answer for answer in Answer if facing.greets(answer)])
def test_a_delegate_full_of_private_data_shows_name_and_city_only(hall: Hall, answer: Answer) -> None:
    one = replace(hall.somebody(), native="陆知微", latin="Lu Zhiwei", **PRIVATE)
    place = hall.checkin.state.place
    assert place is not None
    hall.feed.tell_answer(Result(1, ScanReply(answer, "1", place, hall.desk.now, delegate=one, note=True), ()))
    assert hall.view.name == "陆知微"
    said = everything_in(hall.view)
    for text in PRIVATE.values():
        for line in text.splitlines():
            assert line not in said
    assert "secret" not in said.lower()


def test_what_the_screen_may_know_of_a_delegate_has_no_field_for_more() -> None:
    assert {f.name for f in fields(facing.Visitor)} == {"name", "latin", "city", "language"}


texts = st.text(st.characters(codec="utf-8"), max_size=12)


@given(native=texts, latin=texts, languages=st.lists(texts, max_size=3), city=texts)
def test_whatever_a_delegate_is_called_the_greeting_has_three_languages(
    native: str, latin: str, languages: Sequence[str], city: str
) -> None:
    one = Delegate("d", native=native, latin=latin, languages=tuple(languages), delegation_native=city)
    event = Event("e", {"en": "Visit"}, LECTURE.date(), LECTURE.date(), "Asia/Seoul")
    view = facing.welcome_page(event, LECTURE, facing.visitor_of(one, event), Answer.ADMITTED, None, 1)
    assert sorted(view.languages) == ["en", "ko", "zh"]
    assert len(view.headline) == 3
    assert view.name == (native or latin or facing_words.WELCOME[view.languages[0]])
    assert view.latin in {"", latin}


def test_with_names_hidden_the_greeting_is_all_there_is(hall: Hall) -> None:
    hall.names = False
    one = hall.somebody(native="陆知微", latin="Lu Zhiwei", languages=("zh",))
    hall.scan(one)
    assert hall.view.page is FacingPage.WELCOME
    assert hall.view.name == "欢迎"
    assert "陆知微" not in everything_in(hall.view)
    assert "Shanghai" not in everything_in(hall.view)


def test_leaving_says_goodbye_and_what_comes_next_for_them(hall: Hall) -> None:
    one = hall.somebody(languages=("en",))
    place = hall.checkin.state.place
    assert place is not None
    hall.feed.tell_answer(Result(1, ScanReply(Answer.OUT, "1", place, hall.desk.now, delegate=one), ()))
    assert hall.view.headline[0] == "Goodbye! You are checked out"
    coming = [a for a in hall.desk.file.read.activities() if a.opens > hall.desk.now and a.expected.includes(one)]
    assert hall.view.activity[0] == min(coming, key=lambda a: a.start).title("en")


def test_it_follows_the_desk_to_another_activity(hall: Hall) -> None:
    assert hall.view.activity[1] == "Lecture: transport and ecomobility"
    other = next(a for a in hall.desk.file.read.activities() if a.start > hall.desk.now + timedelta(hours=3))
    hall.checkin.choose(other.id)
    assert hall.view.activity[1] == other.title("en")


def test_without_an_activity_the_desk_is_closed_event_and_clock_stay(hall: Hall) -> None:
    hall.feed.tell_place(None)
    assert hall.view.page is FacingPage.CLOSED
    assert hall.view.titles[0] == hall.desk.file.read.event().short_title("en")
    assert f"{hall.view.now:%H:%M}" == "09:24"
    hall.later(60)
    assert f"{hall.view.now:%H:%M}" == "09:25"


def test_after_the_event_was_closed_nothing_is_heard_and_the_clock_goes_on(hall: Hall) -> None:
    one = hall.somebody()
    hall.second.close()
    hall.scan(one)
    assert hall.view.page is FacingPage.CLOSED
    hall.later(60)
    assert f"{hall.view.now:%H:%M}" == "09:25"


def test_the_idle_page_speaks_the_language_of_most_delegates_first(hall: Hall) -> None:
    assert hall.view.languages[0] == "zh"
    for one in hall.desk.file.read.delegates():
        roster.change(hall.desk, one.id, {"languages": ("ko",)})
    hall.changes.note(frozenset({"delegate_put"}))
    hall.changes.tell()
    assert hall.view.languages == ("ko", "en", "zh")


def test_a_renamed_activity_is_renamed_here(hall: Hall) -> None:
    place = hall.checkin.state.place
    assert place is not None
    renamed = replace(place.activity, titles={"en": "Walk", "zh": "散步", "ko": "산책"}, place="Lobby")
    programme.put_activity(hall.desk, renamed)
    hall.changes.note(frozenset({"activity_put"}))
    hall.changes.tell()
    assert hall.view.activity == ("散步", "Walk")
    assert hall.view.place == ("Lobby",)


LAPTOP = LaptopScreen("eDP-1", "Panel 1", 1366, 768)
HALL = LaptopScreen("HDMI-1", "Beamer X 7", 1920, 1080, 1366)


def test_the_screen_is_found_again_by_its_key() -> None:
    assert found_again(HALL.key, (LAPTOP, HALL)) == HALL
    assert found_again(HALL.key, (LAPTOP,)) is None


def test_a_screen_that_was_numbered_anew_is_found_by_what_it_says_of_itself() -> None:
    renamed = replace(HALL, name="HDMI-2")
    assert found_again(HALL.key, (LAPTOP, renamed)) == renamed


def test_another_screen_on_the_same_plug_is_not_taken_for_it() -> None:
    other = replace(HALL, maker="Office Y 9")
    assert found_again(HALL.key, (LAPTOP, other)) is None


def test_a_screen_that_says_nothing_of_itself_is_known_by_its_name() -> None:
    silent = replace(HALL, maker="")
    assert found_again(silent.key, (LAPTOP, silent)) == silent
    assert found_again(HALL.key, (LAPTOP, silent)) == silent


def test_two_alike_are_told_apart_by_their_names() -> None:
    twin = replace(HALL, name="HDMI-2")
    assert found_again(twin.key, (HALL, twin)) == twin
    assert found_again("HDMI-3|Beamer X 7", (HALL, twin)) is None


names = st.sampled_from(("eDP-1", "HDMI-1", "HDMI-2", "DP-1"))
screens = st.builds(LaptopScreen, names, st.sampled_from(("", "Panel 1", "Beamer X 7")))


@given(there=st.lists(screens, max_size=4, unique_by=lambda one: one.name), chosen=screens, desk=names)
def test_the_screen_of_the_desk_is_never_covered(there: list[LaptopScreen], chosen: LaptopScreen, desk: str) -> None:
    for found in (to_face_delegates(chosen.key, there, desk), other_screen(there, desk)):
        assert found is None or (found in there and found.name != desk)


def test_nothing_chosen_covers_nothing() -> None:
    assert to_face_delegates("", (LAPTOP, HALL), "eDP-1") is None


def place_of(desk: Desk, choose: Callable[[Any], bool]) -> Place:
    activity = next(one for one in desk.file.read.activities() if choose(one))
    return Place(activity, activity.attending.id)


def test_an_activity_that_is_over_makes_room_for_the_next(hall: Hall) -> None:
    morning = place_of(hall.desk, lambda one: one.title("en") == "Registration")
    hall.feed.tell_place(morning)
    assert hall.view.starts is not None
    assert hall.view.starts.astimezone(UTC) > hall.desk.now
