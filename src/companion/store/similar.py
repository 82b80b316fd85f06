"""Names that are spelled nearly as somebody typed them: a slip of the finger, a name only heard, another hanzi.

Two letters changed places, one is missing, one too many or another: each is one slip (optimal string alignment). Words
of four to seven letters may have one, longer ones two; Hangul counts by jamo. Hanzi are compared by how they are read.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from companion.store.searchkeys import folded, is_hanzi, name_terms, pinyin_of

SHORTEST = 4
"""Shorter words are not guessed at: with one slip, three letters are nearly everybody's."""
LONG = 8
"""From this length on, two slips are forgiven."""
_UNFINISHED = 1
"""What it costs a name that only its beginning was typed: whole names come before it."""
_AMIDST = 1
"""What it costs that another word is only somewhere, in the middle of a name or in an organisation."""
_CUTS = range(SHORTEST - 1, 10)
"""The lengths at which words are cut, to compare them with a beginning; who typed more typed nearly all."""


class SimilarNames:
    """The words of everybody's names, to be compared with what was typed. Made once for a list of search texts."""

    def __init__(self, texts: Sequence[str]) -> None:
        from rapidfuzz.distance import OSA
        from rapidfuzz.process import extract

        self._compare = partial(extract, scorer=OSA.distance, limit=None)
        self._texts = texts
        self._words: dict[str, list[int]] = {}
        self._names: dict[str, list[int]] = {}
        for place, text in enumerate(texts):
            words, names = name_terms(text)
            for terms, kept in ((words, self._words), (names, self._names)):
                for term in terms:
                    if len(term) >= SHORTEST - 1 and _of_letters(term):
                        kept.setdefault(term, []).append(place)
        self._words_by_length = _by_length(self._words)
        self._names_by_length = _by_length(self._names)
        self._cut: dict[int, dict[str, list[str]]] = {length: {} for length in _CUTS}
        for word in self._words:
            for length in range(_CUTS.start, min(len(word), _CUTS.stop)):
                self._cut[length].setdefault(word[:length], []).append(word)

    def find(
        self,
        query: str,
        limit: int,
        leaving_out: Iterable[int] = (),
        later: Callable[[int], int] = lambda _place: 0,
    ) -> list[int]:
        """Positions of the texts that are nearly what was typed, nearest first, at most `limit`.

        Of equally near ones those come first of whom `later` says the lower number.
        """
        words = folded(query).split()
        near = self._near("".join(words), whole=True)
        if len(words) > 1:
            for place, slips in self._near_word_by_word(words).items():
                near[place] = min(slips, near.get(place, slips))
        for place in leaving_out:
            near.pop(place, None)
        return sorted(near, key=lambda place: (near[place], later(place), place))[:limit]

    def _near_word_by_word(self, words: list[str]) -> dict[int, int]:
        """Who has every one of these words, exactly or nearly."""
        found = dict.fromkeys(range(len(self._texts)), 0)
        for word in sorted(words, key=len, reverse=True):
            near, start = self._near(word), "\n" + word
            told, found = found, {}
            for place, slips in told.items():
                text = self._texts[place]
                if word in text:
                    found[place] = slips + (0 if start in text else _AMIDST)
                elif place in near:
                    found[place] = slips + near[place]
        return found

    def _near(self, word: str, *, whole: bool = False) -> dict[int, int]:
        """Who has a word, or with `whole` also a name in one piece, that is nearly this; with the number of slips."""
        near: dict[int, int] = {}
        if is_hanzi(word) and len(word) > 1:
            sound = pinyin_of(word)
            _note(near, [*self._words.get(sound, ()), *self._names.get(sound, ())], 1)
        if len(word) < SHORTEST or not _of_letters(word):
            return near
        forgiven = 2 if len(word) >= LONG else 1
        for length in range(len(word) - forgiven, len(word) + forgiven + 1):
            for term, slips in self._within(word, self._words_by_length.get(length, ()), forgiven):
                _note(near, self._words[term], slips)
            if whole:
                for term, slips in self._within(word, self._names_by_length.get(length, ()), forgiven):
                    _note(near, self._names[term], slips)
        for length in range(len(word) - 1, len(word) + 2):
            cut = self._cut.get(length, {})
            for beginning, slips in self._within(word, list(cut), forgiven):
                for term in cut[beginning]:
                    _note(near, self._words[term], slips + _UNFINISHED)
        return near

    def _within(self, word: str, terms: Sequence[str], forgiven: int) -> Iterator[tuple[str, int]]:
        for term, slips, _place in self._compare(word, terms, score_cutoff=forgiven):
            yield term, int(slips)


def _note(near: dict[int, int], places: Iterable[int], slips: int) -> None:
    for place in places:
        near[place] = min(slips, near.get(place, slips))


def _by_length(terms: Iterable[str]) -> dict[int, list[str]]:
    lengths: dict[int, list[str]] = {}
    for term in terms:
        lengths.setdefault(len(term), []).append(term)
    return lengths


def _of_letters(term: str) -> bool:
    """Whether a term can hold a slip: letters only, and no hanzi, which are compared by their sound."""
    return term.isalpha() and not any(map(is_hanzi, term))
