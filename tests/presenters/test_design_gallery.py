"""The gallery as states: every design there is, each drawn for a delegate of the event."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from companion.domain.documents import BadgeContent
from companion.presenters.badges import BadgesPresenter
from companion.presenters.certificates import CertificatesPresenter
from companion.presenters.design_gallery import GalleryPresenter, GalleryState, design_in_force


@pytest.fixture
def opened(office: Any) -> Any:
    def gallery(kind: str, documents: Sequence[Mapping[str, Any]] = ()) -> list[GalleryState]:
        context, states = office.context(), list[GalleryState]()
        if documents:
            engine = context.documents().with_designs(documents)
            object.__setattr__(context, "documents", lambda: engine)
        screen = (BadgesPresenter if kind == "badge" else CertificatesPresenter)(
            context, lambda _state: None, lambda _told: None
        )
        screen.open()
        GalleryPresenter(context, kind, screen.somebody, states.append).open()
        return states

    return gallery


@pytest.mark.parametrize(("kind", "least"), [("badge", 8), ("certificate", 5)])
def test_every_design_is_drawn_for_somebody_of_the_event(opened: Any, office: Any, kind: str, least: int) -> None:
    states = opened(kind)
    end = states[-1]
    assert len(end.tiles) >= least
    assert all(tile.pdf.startswith(b"%PDF") for tile in end.tiles)
    assert [tile.sentence for tile in end.tiles] == [""] * len(end.tiles)
    # One after the other, so that other work gets its turn and the first is seen at once.
    assert [state.drawn for state in states] == list(range(len(end.tiles) + 1))
    assert end.person in {f"{one.native} {one.latin}".strip() for one in office.desk.file.read.delegates()}
    assert {"en", "zh", "ko"} <= set(end.tiles[0].choice.names)


def test_a_design_with_a_mistake_says_so_and_hides_no_other(opened: Any) -> None:
    document = {"id": "mine", "kind": "badge", "version": 2, "title": {"en": "Mine"}, "elements": [{"type": "sky"}]}
    end = opened("badge", [document | {"width": 60, "height": 40, "bands": {"delegate": "#0E423B"}}])[-1]
    mine = next(tile for tile in end.tiles if tile.choice.id == "mine")
    assert (mine.pdf, mine.choice.own) == (b"", True)
    assert "mistake" in mine.sentence
    assert sum(bool(tile.pdf) for tile in end.tiles) == len(end.tiles) - 1


def test_without_anybody_the_designs_are_listed_and_none_is_drawn(empty_office: Any) -> None:
    def nobody() -> BadgeContent | None:
        return None

    states = list[GalleryState]()
    GalleryPresenter(empty_office.context(), "badge", nobody, states.append).open()
    assert len(states) == 1
    assert (states[0].person, states[0].drawn) == ("", 0)
    assert len(states[0].tiles) >= 8


def test_the_chosen_certificate_is_kept_and_one_that_is_gone_gives_way(office: Any) -> None:
    context = office.context()
    presenter = CertificatesPresenter(context, lambda _state: None, lambda _told: None)
    presenter.open()
    before = presenter.state.page
    presenter.choose_template("modern")
    assert presenter.state.page
    assert presenter.state.page != before
    assert office.settings.certificate_template == "modern"
    assert context.desk.file.read.event().certificate_design == "modern"
    # A laptop that chose another for another event shows this event's.
    office.keep(replace(office.settings, certificate_template="letter"))
    again = CertificatesPresenter(office.context(), lambda _state: None, lambda _told: None)
    again.open()
    assert again.state.template == "modern"
    assert again.state.page == presenter.state.page
    again.choose_template("removed-since")
    assert again.state.page
    assert again.state.fault is None
    assert design_in_force(context.documents(), "certificate", "removed-since", "completion") == "completion"
    assert design_in_force(context.documents(), "certificate", "letter", "completion") == "letter"
