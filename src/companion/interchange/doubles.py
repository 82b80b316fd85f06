"""The same person, name or code on several rows of a list, and many remarks of one sort made one."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from companion.domain.lists import DelegateDraft, ListColumn, ProblemKind, RowProblem
from companion.interchange.names import identity

_MOST_SINGLE_REMARKS = 10
_MOST_COMPARED = 100
"""Rows of one name that a further one is compared with, lest a list of one name takes minutes."""
_MERGING = frozenset(
    {
        ProblemKind.NAME_SPELT,
        ProblemKind.NO_NATIVE_NAME,
        ProblemKind.NO_LATIN_NAME,
        ProblemKind.ROW_LEFT_OUT,
        ProblemKind.SAME_NAME,
    }
)


def doubles(drafts: Sequence[DelegateDraft], refused: Collection[int], codes: ListColumn | None) -> list[RowProblem]:
    """What is found when rows are compared; codes that several rows carry are taken off the drafts.

    The same person twice keeps the later row out; a common name is only said. `refused` rows are not compared.
    """
    problems: list[RowProblem] = []
    seen: dict[str, list[DelegateDraft]] = {}
    counts = Counter(code for draft in drafts for code in set(draft.fields.get("foreign_codes", ())))
    for draft in drafts:
        problems += _without_shared_codes(draft, counts, codes)
        key = identity(draft.fields.get("native", ""), draft.fields.get("latin", ""))
        if not key or draft.row in refused:
            continue
        before = seen.setdefault(key, [])
        name = draft.fields.get("native") or draft.fields.get("latin", "")
        same = next(((other, why) for other in before[-_MOST_COMPARED:] if (why := _same_person(other, draft))), None)
        if same:
            rows = (same[0].row, draft.row)
            sentence = f"Rows {rows[0]} and {rows[1]}: the same person? {name}, {same[1]}."
            remedy = "Delete one of the two rows in the list."
            problems.append(
                RowProblem(
                    draft.row, None, sentence, remedy, fatal=True, kind=ProblemKind.SAME_PERSON, value=name, rows=rows
                )
            )
            continue
        if before:
            rows = (before[0].row, draft.row)
            sentence = f"Rows {rows[0]} and {rows[1]} have the same name: {name}."
            remedy = "Both are added. Look whether they are two people."
            problems.append(
                RowProblem(
                    draft.row, None, sentence, remedy, fatal=False, kind=ProblemKind.SAME_NAME, value=name, rows=rows
                )
            )
        before.append(draft)
    return problems


def _without_shared_codes(draft: DelegateDraft, counts: Counter[str], column: ListColumn | None) -> list[RowProblem]:
    """A code that two rows carry names an order, not a person."""
    own = draft.fields.get("foreign_codes", ())
    shared = [code for code in own if counts[code] > 1]
    if not shared:
        return []
    kept = tuple(code for code in own if code not in shared)
    if kept:
        draft.fields["foreign_codes"] = kept
    else:
        del draft.fields["foreign_codes"]
    where = (column.header or column.letter) if column else None
    sentence = f"Several rows have the code {shared[0]}, so it is not used."
    remedy = "They check in by name or by their own badge."
    return [RowProblem(draft.row, where, sentence, remedy, fatal=False, kind=ProblemKind.SAME_CODE, value=shared[0])]


def _same_person(one: DelegateDraft, other: DelegateDraft) -> str:
    """Why two rows with one name are one person; empty when they may well be two."""
    for part, words in (("mobile", "same phone number"), ("email", "same e-mail address")):
        first, second = one.fields.get(part), other.fields.get(part)
        if first and second:
            return words if str(first).casefold() == str(second).casefold() else ""
    if any(one.fields.get(part) != other.fields.get(part) for part in ("delegation", "organisation", "foreign_codes")):
        return ""
    return "nothing tells them apart"


def merged(problems: Iterable[RowProblem]) -> list[RowProblem]:
    """Remarks of one sort about many rows become one remark; problems that keep rows out never do."""
    ordered = sorted(problems, key=lambda problem: (not problem.fatal, problem.row or 0))
    counts = Counter(problem.kind for problem in ordered if not problem.fatal and problem.kind in _MERGING)
    out: list[RowProblem] = []
    done: set[ProblemKind] = set()
    for problem in ordered:
        if problem.fatal or counts[problem.kind] <= _MOST_SINGLE_REMARKS:
            out.append(problem)
        elif problem.kind not in done:
            done.add(problem.kind)
            rows = tuple(other.row for other in ordered if other.kind == problem.kind and not other.fatal and other.row)
            out.append(replace(problem, sentence=f"{len(rows)} rows. The first: {problem.sentence}", rows=rows))
    return out
