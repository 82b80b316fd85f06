"""The journal's rules: any order, any repetition and any undo of entries means the same to every desk."""

import random

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.entry import KIND_MEANINGS, Entry, Kind, in_order, last_written, standing


def entry(number: int, desk: str = "a", kind: Kind = Kind.DELEGATE_PUT, **body: object) -> Entry:
    return Entry(
        id=f"{desk}{number}", desk=desk, sequence=number, prev="", clock=number, subject="delegate/x", kind=kind,
        version=1, wall=number, who="", body=body,
    )  # fmt: skip


@st.composite
def journals(draw: st.DrawFn) -> list[Entry]:
    made: list[Entry] = []
    for number in range(1, draw(st.integers(1, 14)) + 1):
        desk = draw(st.sampled_from("ab"))
        if made and draw(st.booleans()):
            target = draw(st.sampled_from(made))
            made.append(entry(number, desk, Kind.UNDONE, entry=target.id))
        else:
            name = draw(st.sampled_from(("native", "latin", "role")))
            made.append(entry(number, desk, **{name: draw(st.integers(0, 9))}))
    return made


@given(journals(), st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(entries: list[Entry], chance: random.Random) -> None:
    shuffled = entries + [chance.choice(entries) for _ in range(3)]
    chance.shuffle(shuffled)
    assert standing(shuffled) == standing(entries)
    assert last_written(shuffled, Kind.DELEGATE_PUT) == last_written(entries, Kind.DELEGATE_PUT)


@given(journals())
def test_an_undone_entry_counts_as_if_never_said(entries: list[Entry]) -> None:
    said = [e for e in entries if e.kind != Kind.UNDONE]
    if not said:
        return
    last = said[-1]
    taken_back = [*said, entry(99, "b", Kind.UNDONE, entry=last.id)]
    assert standing(taken_back) == standing([e for e in said if e.id != last.id])


def test_an_undo_can_itself_be_undone() -> None:
    first = entry(1, native="张伟")
    undo = entry(2, kind=Kind.UNDONE, entry="a1")
    redo = entry(3, kind=Kind.UNDONE, entry="a2")
    assert standing([first, undo]) == []
    assert standing([first, undo, redo]) == [first]


def test_a_ring_of_undos_does_not_hang() -> None:
    ring = [entry(1, kind=Kind.UNDONE, entry="a2"), entry(2, kind=Kind.UNDONE, entry="a1"), entry(3, native="x")]
    assert [e.id for e in standing(ring)] == ["a3"]


def test_the_last_writer_of_each_field_wins() -> None:
    entries = [entry(1, native="张伟", latin="Zhang Wei"), entry(2, "b", latin="ZHANG Wei")]
    assert last_written(entries, Kind.DELEGATE_PUT) == {"native": "张伟", "latin": "ZHANG Wei"}


def test_entries_of_one_instant_have_one_order() -> None:
    left, right = entry(1, "a"), entry(1, "b")
    assert in_order([right, left]) == in_order([left, right])


def test_every_kind_is_explained() -> None:
    assert set(KIND_MEANINGS) == set(Kind)
