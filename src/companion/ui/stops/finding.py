"""The list of found names at the desk: namesakes, near names, many, few, none, and names that were misspelled."""

from collections.abc import Callable

from companion.domain.delegates import Delegate
from companion.services import roster
from companion.ui.stops import Stage, Stop

_MORE = (
    Delegate("", native="梁文博", latin="Liang Wenbo", delegation="Hangzhou", delegation_native="杭州",
             organisation="Urban Planning Institute", organisation_native="城市规划研究院"),
    Delegate("", native="梁文博", latin="Liang Wenbo", delegation="Shenzhen", delegation_native="深圳",
             organisation="Transport Commission", organisation_native="交通运输委员会"),
    Delegate("", native="梁文波", latin="Liang Wenbo", delegation="Hangzhou", delegation_native="杭州",
             organisation="Water Bureau", organisation_native="水务局"),
    Delegate("", native="김민서", latin="Kim Min-seo", delegation="Seoul",
             organisation="Seoul Metropolitan Government", position="Interpreter"),
    Delegate("", native="김민서", latin="Kim Min-seo", delegation="Seoul",
             organisation="Seoul Metropolitan Government", position="Driver"),
    Delegate("", native="김민수", latin="Kim Min-su", delegation="Busan",
             organisation="Busan Port Authority"),
    Delegate("", latin="Alexandra Featherstonehaugh-Wilhelmsen", delegation="Wellington",
             organisation="Ministry of Transport and Infrastructure of New Zealand"),
    Delegate("", latin="Alexandre Featherstonehaugh-Wilhelmsen", delegation="Wellington",
             organisation="Ministry of Transport and Infrastructure of New Zealand"),
)  # fmt: skip


def _with_more(text: str, *, moves: int = 0, enter: bool = False) -> Callable[[Stage], None]:
    def act(stage: Stage) -> None:
        for one in _MORE:
            roster.add(stage.desk, one)
        _type(stage, text, moves=moves, enter=enter)

    return act


def _among_many(text: str) -> Callable[[Stage], None]:
    """A list of sixty more people whose names begin alike."""

    def act(stage: Stage) -> None:
        for number in range(60):
            given = "bcdfghjlmn"[number % 10] + ("ang", "ingxuan", "unlei", "eihua", "aoyu", "ong")[number // 10]
            city = ("Hangzhou", "Shenzhen", "Ningbo", "Suzhou")[number % 4]
            roster.add(stage.desk, Delegate("", latin=f"Zhao {given.title()}", delegation=city))
        _type(stage, text)

    return act


def _type(stage: Stage, text: str, *, moves: int = 0, enter: bool = False) -> None:
    stage.settle()
    stage.window.toast.hide()
    stage.screen.letter(text)
    stage.settle()
    search = getattr(stage.screen, "presenter")  # noqa: B009
    for _ in range(moves):
        search.search_move(1)
    if enter:
        search.search_enter()


STOPS = (
    Stop("found-namesakes", "check-in", _with_more("liang", moves=1)),
    Stop("found-near-names", "check-in", _with_more("kim min")),
    Stop("found-long-names", "check-in", _with_more("alexand")),
    Stop("found-many", "check-in", _among_many("zhao")),
    Stop("found-one", "check-in", _with_more("busan", enter=True)),
    Stop("found-nobody", "check-in", _with_more("zhw")),
    Stop("found-misspelled", "check-in", _with_more("laing")),
    Stop("found-few-and-similar", "check-in", _with_more("minsu")),
)
