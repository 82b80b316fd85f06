"""The rows that were kept out, as a table to correct and read again."""

from companion.domain.lists import ReadList
from companion.domain.reports import ReportCell, ReportColumn, ReportTable


def refused_rows(read: ReadList) -> ReportTable:
    """The refused rows of a list with what is wrong in words; corrected, the saved file can be read as a list.

    Columns that the list had no field for are not among them.
    """
    names = list(dict.fromkeys(name for draft in read.refused for name in draft.fields))
    said: dict[int, list[str]] = {}
    for problem in read.fatal:
        if problem.row is not None:
            said.setdefault(problem.row, []).append(f"{problem.sentence} {problem.remedy}".strip())
    titles = [name.replace("_", " ").capitalize() for name in names]
    columns = [ReportColumn("Row"), *map(ReportColumn, titles), ReportColumn("What to do", 60)]
    rows: list[tuple[ReportCell, ...]] = [
        (draft.row, *(_cell(draft.fields.get(name, "")) for name in names), " ".join(said.get(draft.row, ())))
        for draft in read.refused
    ]
    return ReportTable("Rows to correct", f"Rows to correct: {read.source}", tuple(columns), tuple(rows))


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return "; ".join(f"{name}: {text}" for name, text in value.items())
    return str(value)
