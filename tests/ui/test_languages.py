"""What the window says in Chinese and Korean: every text, each in its own letters. `test_tour` looks at screens."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from companion.ui.widgets.stock_names import NAMED

ROOT = Path(__file__).resolve().parents[2]
HANGUL = re.compile(r"[가-힣]")
OTHER_WORDS = {
    # one thing has one word: badge, scanner, second screen, coordinator, walk-in; then delegate, role, test, please
    "zh_CN": ("胸卡", "名牌", "扫码器", "扫描枪", "副屏", "协调员", "现场加入", "回车", "胸牌号码"),
    "ko": ("뱃지", "배지", "참가자", "보조 화면", "사유 결석", "시험 명찰", "십시오", "끝 번호"),
}


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_of_the_window", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def messages(collector: ModuleType) -> list[Any]:
    """Every text in the sources: reading them takes most of a second."""
    return list(collector.collect())


def test_every_text_of_the_window_is_translated(collector: ModuleType, messages: list[Any]) -> None:
    assert len(messages) > 800
    for language in ("en", "zh_CN", "ko"):
        assert collector.missing(language, messages, collector.known(language)) == []


def test_nothing_is_translated_that_nobody_says(collector: ModuleType, messages: list[Any]) -> None:
    said = {message[:2] for message in messages}
    for language in ("zh_CN", "ko"):
        assert set(collector.known(language)) - said == set()


@pytest.mark.parametrize("language", ["zh_CN", "ko"])
def test_a_translation_fills_in_the_same_things(collector: ModuleType, language: str) -> None:
    places = re.compile(r"%n|%\d|\{\w+\}|\*\*")
    for (_context, source), forms in collector.known(language).items():
        for form in forms:
            assert sorted(places.findall(form)) == sorted(places.findall(source)), (source, form)


def test_each_language_keeps_to_its_own_letters_and_punctuation(collector: ModuleType) -> None:
    hanzi = re.compile(r"[一-鿿]")
    for (_context, source), forms in collector.known("zh_CN").items():
        assert not HANGUL.search(forms[0]), source
        assert not re.search(r"[一-鿿][,;:!?]|[,;:!?][一-鿿]", forms[0]), (source, forms[0])
        assert not forms[0].startswith(("，", "。", "）")), source
    for (_context, source), forms in collector.known("ko").items():
        assert not hanzi.search(forms[0]), source
        assert not re.search("[，。：；？！、（）]", forms[0]), (source, forms[0])


@pytest.mark.parametrize("language", OTHER_WORDS)
def test_one_thing_has_one_word(language: str, collector: ModuleType) -> None:
    said = collector.known(language)
    strays = {forms[0] for forms in said.values() if any(word in forms[0] for word in OTHER_WORDS[language])}
    assert strays == set()


@pytest.mark.parametrize("language", ["en", "zh_CN", "ko"])
def test_no_sentence_at_the_desk_puts_a_second_colon_before_a_title(
    language: str, collector: ModuleType, messages: list[Any]
) -> None:
    """Titles have a colon of their own: "On now: Lecture: transport" reads badly."""
    known = {key: forms[0] for key, forms in collector.known(language).items()}
    desk = [one for one in messages if one.context in {"Desk", "MorningCheck"} and "{activity}" in one.source]
    said = [known.get(one[:2], one.source) for one in desk]
    assert len(said) > 8
    assert [one for one in said if re.search(r"[:：] ?\{activity\}", one)] == []


def test_papers_of_nobody_in_particular_have_a_name_in_each_language(collector: ModuleType) -> None:
    for language in ("zh_CN", "ko"):
        said = collector.known(language)
        assert all(said["Stocks", str(name)] != (name,) for name in NAMED)


@pytest.mark.parametrize(
    ("language", "other"),
    [("zh_CN", re.compile("缺")), ("ko", re.compile("명 없음|(?<!미도착자가 )없습니다|없는 사람|아직 없음"))],
)
def test_whoever_is_missing_at_a_head_count_is_called_so_by_one_word(
    collector: ModuleType, language: str, other: re.Pattern[str]
) -> None:
    """未到 and 미도착: not there yet. 缺席 and 결석 say of an activity that is over that somebody did not come."""
    said = {
        source: forms
        for (context, source), forms in collector.known(language).items()
        if context.startswith("RollC") and re.search(r"\bmissing\b", source) and source != "Nobody is missing."
    }
    assert len(said) > 8
    assert not [(source, forms) for source, forms in said.items() for form in forms if other.search(form)]
