"""The stage: whose turn it is, what Space does, scans, and what the hall sees of it."""

from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import pytest

from companion.domain.ceremony import StageOrder, StageState
from companion.domain.documents import MissingContent, MissingRow
from companion.presenters.ceremony import CeremonyPresenter
from companion.presenters.ceremony_state import CeremonyState, Phase, Said
from companion.presenters.certificate_list import Order
from companion.presenters.certificates import CertificatesPresenter
from companion.presenters.context import ScreenContext
from companion.presenters.facing import FacingPage, FacingView
from companion.presenters.second_screen import SecondScreenPresenter
from companion.presenters.stage_paper import StagePaper
from companion.presenters.stage_scans import StageScans
from companion.services import ceremony, certificates, roster
from companion.services.ports import Desk

SHORT = "delegate-deng-chunhui"


class Surroundings(Protocol):
    desk: Desk

    def context(self) -> ScreenContext: ...


class OnStage:
    """A presenter with its scans and the hall."""

    def __init__(self, office: Surroundings, *, names: bool = True, coming: bool = True) -> None:
        self.desk = office.desk
        self.context = replace(office.context(), how_to_say=lambda native, latin, _second: f"say {latin or native}")
        self.views: list[FacingView] = []
        self.presenter = CeremonyPresenter(self.context, lambda _state: None)
        self.scans = StageScans(self.context, self.presenter)
        self.paper = StagePaper(self.context, self.presenter)
        self.hall = SecondScreenPresenter(
            self.desk, self.context.feed, self.context.changes, self.context.runner, lambda: names, self.views.append,
            coming=lambda: coming,
        )  # fmt: skip
        self.presenter.open()

    @property
    def state(self) -> CeremonyState:
        return self.presenter.state

    @property
    def order(self) -> list[str]:
        assert self.state.ceremony is not None
        return [turn.delegate.id for turn in self.state.ceremony.turns]

    def state_of(self, delegate: str) -> StageState:
        assert self.state.ceremony is not None
        return self.state.ceremony.by_delegate[delegate].state

    def badge(self, delegate: str) -> str:
        badge = self.desk.file.read.active_badge(delegate)
        assert badge is not None
        return badge.code

    @property
    def said(self) -> Said | None:
        return None if self.state.talk is None else self.state.talk.said


@pytest.fixture
def stage(office: Surroundings) -> OnStage:
    return OnStage(office)


def test_space_begins_then_hands_over_one_after_the_other_to_the_end(stage: OnStage) -> None:
    assert (stage.state.phase, stage.hall.view.page) == (Phase.READY, FacingPage.CEREMONY)
    order = stage.order
    stage.presenter.press()
    assert (stage.state.phase, stage.state.handed, stage.state.current) == (Phase.ON, 0, order[0])
    for number, one in enumerate(order):
        assert stage.state.current == one
        assert [turn.delegate.id for turn in stage.state.coming] == order[number + 1 : number + 4]
        assert stage.hall.view.name == stage.state.turn.delegate.name  # type: ignore[union-attr]
        stage.presenter.press()
    assert (stage.state.phase, stage.state.handed, stage.state.left) == (Phase.OVER, 16, ())
    assert stage.hall.view.headline[1] == "Congratulations!"
    stage.presenter.press()
    assert stage.state.handed == 16


def test_the_arrows_look_ahead_unseen_and_space_then_calls_before_it_hands_over(stage: OnStage) -> None:
    order = stage.order
    stage.presenter.press()
    stage.presenter.step(1)
    stage.presenter.step(1)
    assert stage.state.shown is not None
    assert (stage.state.shown.delegate.id, stage.state.current) == (order[2], order[0])
    assert stage.hall.view.name == stage.state.turn.delegate.name  # type: ignore[union-attr]
    assert stage.presenter.back()
    assert not stage.state.looks_ahead
    stage.presenter.go_to("5")
    stage.presenter.press()
    assert (stage.state.current, stage.state.handed) == (order[4], 0)
    stage.presenter.press()
    assert stage.state_of(order[4]) is StageState.HANDED
    assert stage.state.current == order[0]
    stage.presenter.go_to("99")
    assert stage.said is Said.NO_SUCH_PLACE
    assert stage.presenter.back()
    assert not stage.presenter.back()


def test_whoever_is_held_back_is_passed_and_can_be_called_again(stage: OnStage) -> None:
    order = stage.order
    stage.presenter.press()
    stage.presenter.keep_back(order[0], "Not here")
    assert (stage.state.current, stage.state.held) == (order[1], 1)
    stage.presenter.press()
    stage.presenter.look(order[0])
    stage.presenter.press()
    assert stage.state.current == order[0]
    stage.presenter.press()
    assert stage.state_of(order[0]) is StageState.HANDED
    assert stage.state.current == order[2]


def test_backspace_takes_back_step_by_step_also_after_a_restart(stage: OnStage, office: Surroundings) -> None:
    order = stage.order
    for _ in range(3):
        stage.presenter.press()
    stage.presenter.keep_back(order[2], "Later")
    stage.presenter.take_back()
    assert (stage.state.current, stage.said) == (order[2], Said.TAKEN_BACK)
    stage.presenter.take_back()
    assert (stage.state.current, stage.state.handed) == (order[1], 1)
    again = OnStage(office)
    assert (again.state.phase, again.state.current) == (Phase.ON, order[1])
    again.presenter.take_back()
    assert (again.state.current, again.state.handed) == (order[0], 0)
    again.presenter.take_back()
    assert again.said is Said.NOTHING_TO_UNDO


def test_whoever_is_looked_at_is_called_again_and_a_note_taken_back_calls_nobody(stage: OnStage) -> None:
    order = stage.order
    for _ in range(4):
        stage.presenter.press()
    stage.presenter.look(order[0])
    stage.presenter.take_back()
    assert (stage.state.current, stage.state.looks_ahead, stage.state.handed) == (order[0], False, 2)
    stage.presenter.press()
    assert stage.state.current == order[3]
    stage.presenter.announce(order[9], "", "slowly")
    stage.presenter.take_back()
    assert (stage.state.current, stage.said) == (order[3], Said.TAKEN_BACK)
    assert stage.desk.file.read.stage_facts().get(order[9]) is None
    stage.presenter.finish()
    stage.scans.scanned(stage.badge(order[9]))
    assert (stage.state.phase, stage.state_of(order[9])) == (Phase.OVER, StageState.HANDED)


def test_a_badge_ticks_its_person_and_a_wrong_certificate_asks(stage: OnStage) -> None:
    certificates.issue(stage.desk)
    stage.presenter.stale()
    order = stage.order
    stage.presenter.press()
    qr = {one.delegate: one.qr for one in stage.desk.file.read.certificates()}
    stage.scans.scanned(qr[order[0]])
    assert (stage.state_of(order[0]), stage.state.current) == (StageState.HANDED, order[1])
    stage.scans.scanned(stage.badge(order[1]))
    assert stage.state_of(order[1]) is StageState.HANDED
    stage.scans.scanned(qr[order[5]])
    assert (stage.said, stage.state_of(order[5])) == (Said.OTHER, StageState.WAITING)
    assert stage.presenter.answer(yes=False)
    assert not stage.presenter.answer(yes=True)
    stage.scans.scanned(qr[order[6]])
    stage.presenter.answer(yes=True)
    assert (stage.state_of(order[6]), stage.state.current) == (StageState.HANDED, order[2])
    stage.scans.scanned(stage.badge(order[8]))
    assert (stage.said, stage.state_of(order[8]), stage.state.current) == (
        Said.OUT_OF_ORDER, StageState.HANDED, order[2]
    )  # fmt: skip
    stage.scans.scanned(stage.badge(order[0]))
    assert stage.said is Said.ALREADY
    stage.scans.scanned(stage.badge(SHORT))
    assert stage.said is Said.NOT_CALLED
    stage.scans.scanned("772044189554")
    assert stage.said is Said.UNKNOWN
    stage.scans.scanned("CMPC1:AAAA")
    assert stage.said is Said.NO_CERTIFICATE


def test_whoever_receives_for_somebody_shows_their_own_badge(stage: OnStage) -> None:
    order = stage.order
    friend = stage.desk.file.read.delegate(order[7])
    assert friend is not None
    stage.presenter.press()
    stage.presenter.substitute(order[0], friend.full_name, "ill")
    stage.scans.scanned(stage.badge(order[7]))
    assert stage.state_of(order[0]) is StageState.HANDED
    assert stage.state_of(order[7]) is StageState.WAITING
    act = stage.state.ceremony.by_delegate[order[0]].facts.act  # type: ignore[union-attr]
    assert act is not None
    assert act.text == friend.full_name


def test_another_desk_s_tick_moves_this_one_on_and_says_so(
    stage: OnStage, office: Surroundings, tmp_path: Path
) -> None:
    from companion.store.file import open_file, restore

    order = stage.order
    stage.presenter.press()
    stage.desk.file.back_up(tmp_path / "copy.companion")
    restore(tmp_path / "copy.companion", tmp_path / "other.companion")
    with open_file(tmp_path / "other.companion") as file:
        ceremony.hand_over(Desk(file, stage.desk.clock, "Bus A"), order[0])
        stage.desk.file.take_in([entry for _, entry in file.read.journal()])
    stage.presenter.read()
    assert (stage.state.current, stage.said) == (order[1], Said.ELSEWHERE)


def test_names_are_proposed_until_somebody_writes_how_they_are_said(stage: OnStage) -> None:
    first = stage.order[0]
    assert stage.state.spoken[first].startswith("say ")
    stage.presenter.announce(first, stage.state.spoken[first], "")
    assert stage.state.shown is not None
    assert stage.state.shown.delegate.said == ""
    stage.presenter.announce(first, "So and so", "slowly")
    stage.presenter.stale()
    shown = stage.state.shown
    assert (shown.delegate.said, shown.facts.note) == ("So and so", "slowly")
    stage.presenter.announce(first, "", "slowly")
    stage.presenter.stale()
    assert stage.state.shown.delegate.said == ""


def test_the_order_is_changed_for_all_desks_and_a_late_certificate_is_called(
    stage: OnStage, office: Surroundings
) -> None:
    stage.presenter.choose_order(StageOrder.NAME)
    before = stage.order
    stage.presenter.press()
    stage.presenter.move_by(1)
    assert stage.order[:2] == [before[1], before[0]]
    assert OnStage(office).order == stage.order
    certificates.decide_certificate(stage.desk, SHORT, give=True, reason="asked")
    stage.presenter.stale()
    assert SHORT in stage.order
    stage.presenter.finish()
    assert stage.state.phase is Phase.OVER
    stage.presenter.resume()
    assert stage.state.phase is Phase.ON


def test_people_are_found_by_name_and_called_at_once(stage: OnStage) -> None:
    stage.presenter.search("zhiwei lu")
    (lu,) = stage.state.found
    stage.presenter.take_found()
    assert (stage.state.current, stage.state.phase, stage.state.query) == (lu, Phase.ON, "")


def test_the_list_of_what_is_left_is_saved_and_printed(stage: OnStage, tmp_path: Path, office: Any) -> None:
    content = MissingContent(
        "Week", "15 to send", "", "Left", tuple(MissingRow(one, "", one, "", "") for one in stage.order[1:])
    )
    stage.presenter.press()
    stage.presenter.press()
    stage.paper.save(tmp_path / "left.csv", "zh", content)
    assert stage.said is Said.LIST_SAVED
    assert len((tmp_path / "left.csv").read_text(encoding="utf-8-sig").splitlines()) == 16
    stage.paper.save(tmp_path / "left.pdf", "zh", content)
    assert (tmp_path / "left.pdf").read_bytes().startswith(b"%PDF")
    stage.paper.print(content)
    assert stage.said is Said.LIST_PRINTED


def test_the_list_of_certificates_follows_the_order_on_stage_and_changes_it(office: Any) -> None:
    shown = CertificatesPresenter(office.context(), lambda _state: None, lambda _told: None)
    shown.open()
    before = [row.id for row in shown.state.rows]
    assert (shown.state.order, shown.state.on_stage, before[-1]) == (Order.STAGE, 16, SHORT)
    shown.move(4, 1)
    after = [before[4], *before[:4], *before[5:]]
    assert [row.id for row in shown.state.rows] == after == [*OnStage(office).order, SHORT]
    shown.show(0)
    shown.move_by(1)
    assert [row.id for row in shown.state.rows][:2] == [before[0], before[4]]
    shown.move(16, 1)
    shown.move(0, 17)
    assert [row.id for row in shown.state.rows][:2] == [before[0], before[4]]


def texts_in(value: object) -> str:
    if is_dataclass(value) and not isinstance(value, type):
        return " ".join(texts_in(getattr(value, one.name)) for one in fields(value))
    if isinstance(value, tuple):
        return " ".join(map(texts_in, value))
    return value if isinstance(value, str) else ""


def test_the_hall_sees_names_and_delegations_and_nothing_private(office: Surroundings) -> None:
    for person in office.desk.file.read.delegates():
        private = dict.fromkeys(("mobile", "diet", "attention", "position", "organisation", "said"), "Secret 7777")
        roster.change(office.desk, person.id, private)
        ceremony.note(office.desk, person.id, "Secret 7777")
        ceremony.substitute(office.desk, person.id, "Secret 7777", "Secret 7777")
    stage = OnStage(office)
    stage.presenter.press()
    stage.presenter.press()
    assert len(stage.hall.view.coming) == 3
    assert stage.views
    assert not [view for view in stage.views if "Secret" in texts_in(view)]


def test_without_names_the_hall_shows_the_title_and_without_the_next_only_one(office: Surroundings) -> None:
    nameless = OnStage(office, names=False)
    nameless.presenter.press()
    assert nameless.hall.view.page is FacingPage.CEREMONY
    assert nameless.hall.view.name == ""
    alone = OnStage(office, coming=False)
    alone.presenter.press()
    assert (alone.hall.view.page, alone.hall.view.coming) == (FacingPage.STAGE, ())


def test_leaving_keeps_the_title_for_the_hall_until_nothing_was_begun(stage: OnStage) -> None:
    stage.presenter.leave()
    assert stage.hall.view.page is not FacingPage.CEREMONY
    stage.presenter.open()
    stage.presenter.press()
    assert stage.hall.view.page is FacingPage.STAGE
    stage.presenter.leave()
    assert (stage.hall.view.page, stage.hall.view.name) == (FacingPage.CEREMONY, "")
    stage.presenter.open()
    assert stage.hall.view.page is FacingPage.STAGE
    stage.presenter.close()
    assert stage.hall.view.page is not FacingPage.STAGE
