"""Badges, certificates and reports: from the first page to a printer that refuses."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from companion.domain.delegates import Delegate
from companion.domain.documents import Trouble
from companion.domain.programme import CertificateRule
from companion.presenters.paper import Errand, Fault, Question, Run
from companion.presenters.reports import Kinds
from companion.services import roster
from companion.ui.screens.badges import BadgesScreen
from companion.ui.screens.certificates import CertificatesScreen
from companion.ui.screens.reports import ReportsScreen
from companion.ui.stops import Stage, Stop
from companion.ui.widgets.rule_panel import RulePanel

_LEFT_OUT = Trouble("", "𰻝龙 Biang Long", "native", "The fonts cannot draw 𰻝 (U+30EDD) in “𰻝龙”.", kind="characters")


def _badges(stage: Stage) -> BadgesScreen:
    screen = stage.screen
    if not isinstance(screen, BadgesScreen):
        raise TypeError("badges are not on show")
    stage.settle()
    return screen


def _certificates(stage: Stage) -> CertificatesScreen:
    screen = stage.screen
    if not isinstance(screen, CertificatesScreen):
        raise TypeError("certificates are not on show")
    screen.presenter.read()
    stage.settle()
    return screen


def _reports(stage: Stage) -> ReportsScreen:
    screen = stage.screen
    if not isinstance(screen, ReportsScreen):
        raise TypeError("reports are not on show")
    stage.settle()
    return screen


def _misfit(stage: Stage) -> None:
    surname = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschafers"
    roster.add(stage.desk, Delegate(id="", latin=f"Maximiliana {surname}", delegation="Seoul"))
    screen = _badges(stage)
    screen.presenter.choose_stock("avery-l4785")
    screen.presenter.read()
    stage.settle()
    screen.presenter.show_misfit()


def _a6(stage: Stage) -> None:
    _badges(stage).presenter.choose_stock("a4-a6-2x2")


def _badges_running(stage: Stage) -> None:
    screen = _badges(stage)
    screen.render_state(replace(screen.presenter.state, run=Run(Errand.PRINT, 6, 17)))


def _badges_trouble(stage: Stage) -> None:
    screen = _badges(stage)
    remedy = "Look at the printer and try again, or save the PDF and print it from there."
    fault = Fault("The printer “Office” did not take the pages.", remedy, printing=True)
    screen.render_state(replace(screen.presenter.state, fault=fault))


def _badges_question(stage: Stage) -> None:
    screen = _badges(stage)
    screen.render_state(replace(screen.presenter.state, question=Question(Errand.PRINT, (_LEFT_OUT,), 16)))


def _given(stage: Stage) -> None:
    presenter = _certificates(stage).presenter
    presenter.give("delegate-deng-chunhui", "ill, with a doctor’s note")
    presenter.hold_back("delegate-lu-zhiwei", "spelling")


def _certificates_end(stage: Stage) -> None:
    _certificates(stage).presenter.show(6)


def _verifier(stage: Stage) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _certificates(stage).presenter.save_verifier(Path(folder, "check-certificates.html"))
        stage.settle()


def _rule(stage: Stage) -> None:
    """A stricter rule, tried: a smaller share to miss, and one more activity that everybody has to attend."""
    screen = _certificates(stage)
    screen.rule.click()
    state = screen.presenter.state
    missed = state.must_choices[len(state.must_choices) // 2]
    screen.presenter.try_rule(CertificateRule(0.9, 1, excused_counts=False), frozenset({missed.id}))
    stage.settle()
    stage.beside = screen.findChild(RulePanel)


def _certificates_running(stage: Stage) -> None:
    screen = _certificates(stage)
    screen.render_state(replace(screen.presenter.state, run=Run(Errand.PRINT, 6, 15)))


def _delegations(stage: Stage) -> None:
    _reports(stage).presenter.choose_kinds(Kinds.DELEGATIONS)


def _who(activity: str = "") -> Callable[[Stage], None]:
    """Who is where: over all that is on now, or at one activity."""

    def go(stage: Stage) -> None:
        _reports(stage).show_what(who=activity)
        stage.settle()
        _reports(stage).who_board.take_keyboard()

    return go


STOPS: tuple[Stop, ...] = (
    Stop("badges", "badges"),
    Stop("badges-misfit", "badges", _misfit),
    Stop("badges-a6", "badges", _a6),
    Stop("badges-printing", "badges", _badges_running),
    Stop("badges-printer-trouble", "badges", _badges_trouble),
    Stop("badges-left-out", "badges", _badges_question),
    Stop("certificates", "certificates"),
    Stop("certificates-end", "certificates", _certificates_end, lived=True),
    Stop("certificates-rule", "certificates", _rule, lived=True),
    Stop("certificates-decided", "certificates", _given, lived=True),
    Stop("certificates-verifier", "certificates", _verifier, lived=True),
    Stop("certificates-printing", "certificates", _certificates_running, lived=True),
    Stop("reports", "reports"),
    Stop("reports-week", "reports", lived=True),
    Stop("reports-delegations", "reports", _delegations),
    Stop("reports-who", "reports", _who()),
    Stop("reports-who-visit", "reports", _who("activity-city-hall")),
)
