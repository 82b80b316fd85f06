"""Names of files: allowed everywhere, none twice, and the hanzi stay."""

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.file_names import file_names


def test_names_stay_legible_and_what_windows_forbids_goes() -> None:
    titles = ["SLC-2016-001 陆知微 Lu Zhiwei", 'a/b\\c:d*e?"f<g>h|i', "CON", "  ends. . ", "", "con.x", "COM¹"]
    assert file_names(titles, ".pdf") == [
        "SLC-2016-001 陆知微 Lu Zhiwei.pdf",
        "a b c d e f g h i.pdf",
        "CON_.pdf",
        "ends.pdf",
        "_.pdf",
        "con.x_.pdf",
        "COM¹_.pdf",
    ]


@given(st.lists(st.text(max_size=300), max_size=12))
def test_every_name_can_be_written_and_none_stands_twice(titles: list[str]) -> None:
    names = file_names([*titles, *titles], ".pdf")
    assert len({name.casefold() for name in names}) == 2 * len(titles)
    for name in names:
        assert len(name.encode("utf-8")) <= 210
        assert not set('<>:"/\\|?*') & set(name)
        assert all(ord(sign) >= 32 for sign in name)
        assert name == name.strip()
        assert not name.removesuffix(".pdf").endswith((".", " "))
