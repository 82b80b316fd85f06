"""What the certificates screen says when something was done."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from companion.domain.certificates import Verdict
from companion.presenters.certificate_acts import Act, Decided, Finished, RuleKept, TakenBack, Undone, VerifierSaved
from companion.presenters.paper import Errand

translate = QCoreApplication.translate


def finished_words(finished: Finished) -> str:
    """One sentence for a toast."""
    if isinstance(finished, Undone):
        return _undone(finished.of)
    if isinstance(finished, Decided | RuleKept | TakenBack):
        return _done(finished)
    if isinstance(finished, VerifierSaved):
        words = translate("Certificates", "Verifier saved in %1. Fingerprint of its key: %2")
        return words.replace("%1", finished.to.name).replace("%2", finished.fingerprint)
    if finished.errand is Errand.PRINT:
        return translate("Certificates", "%n certificates sent to the printer", "", finished.count)
    words = translate("Certificates", "%n certificates saved in %1", "", finished.count)
    return words.replace("%1", Path(finished.to).name)


def _done(act: Act) -> str:
    if isinstance(act, RuleKept):
        return translate("Certificates", "New rule: %n earned", "", act.earned)
    if isinstance(act, TakenBack):
        words = translate("Certificates", "Certificate %1 of %2 is void")
        return words.replace("%1", act.serial).replace("%2", act.name)
    return {
        Verdict.GIVEN: translate("Certificates", "%1 gets a certificate"),
        Verdict.HELD_BACK: translate("Certificates", "The certificate of %1 is held back"),
        None: translate("Certificates", "The rule decides about %1 again"),
    }[act.verdict].replace("%1", act.name)


def _undone(act: Act) -> str:
    if isinstance(act, RuleKept):
        return translate("Certificates", "The rule from before is in force again")
    if isinstance(act, TakenBack):
        words = translate("Certificates", "Certificate %1 of %2 stands again")
        return words.replace("%1", act.serial).replace("%2", act.name)
    return translate("Certificates", "Undone: the decision about %1").replace("%1", act.name)
