"""What the certificates screen says: finished work, what became of a certificate, and what a paper is worth."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from companion.domain.certificate_record import ChangedFact, Deed, Register, Registered, Told
from companion.domain.certificates import Verdict
from companion.presenters.certificate_acts import (
    Act,
    Finished,
    IssuedAgain,
    ListKept,
    RuleKept,
    SigningKept,
    TakenBack,
    Undone,
    VerifierSaved,
)
from companion.presenters.certificate_office import FilesSaved
from companion.presenters.paper import Done, Errand
from companion.ui import formats

translate = QCoreApplication.translate


def finished_words(finished: Finished) -> str:
    """One sentence for a toast."""
    if isinstance(finished, Undone):
        return _undone(finished.of)
    if isinstance(finished, VerifierSaved | FilesSaved | Done):
        return _went_out(finished)
    if isinstance(finished, IssuedAgain):
        return translate("Certificates", "%n certificates issued again", "", finished.count)
    return _done(finished)


def _went_out(finished: VerifierSaved | FilesSaved | Done) -> str:
    if isinstance(finished, VerifierSaved):
        words = translate("Certificates", "Verifier saved in %1. Fingerprint of its key: %2")
        return words.replace("%1", finished.to.name).replace("%2", finished.fingerprint)
    if isinstance(finished, FilesSaved):
        words = translate("Certificates", "%n files saved in %1", "", finished.count).replace("%1", finished.to.name)
        left = len({trouble.delegate for trouble in finished.troubles if trouble.left_out})
        return f"{words} · {translate('Certificates', '%n left out', '', left)}" if left else words
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
    if isinstance(act, SigningKept):
        return translate("Certificates", "Signatures and seal are kept")
    if isinstance(act, ListKept):
        if act.listed:
            return translate("Certificates", "A second page lists the activities attended")
        return translate("Certificates", "Certificates have one page")
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
    if isinstance(act, SigningKept):
        return translate("Certificates", "Undone: signatures and seal")
    if isinstance(act, ListKept):
        return _done(ListKept(not act.listed))
    return translate("Certificates", "Undone: the decision about %1").replace("%1", act.name)


def deed_words(told: Told) -> str:
    """What was done, without when and by whom."""
    words = {
        Deed.ISSUED: translate("Certificates", "Issued: %1"),
        Deed.ISSUED_AGAIN: translate("Certificates", "Issued again: %1, in place of %2"),
        Deed.TAKEN_BACK: translate("Certificates", "Taken back: %1"),
        Deed.GIVEN: translate("Certificates", "Given by decision"),
        Deed.HELD_BACK: translate("Certificates", "Held back"),
        Deed.LIFTED: translate("Certificates", "Decision lifted: the rule speaks"),
    }[told.deed]
    return words.replace("%1", told.serial).replace("%2", told.replaces)


def changed_words(changed: tuple[ChangedFact, ...], language: str) -> str:
    """What a certificate says otherwise than is known: “Latin name: Lu Zhiwei → Lu Zhi-wei”."""
    names = {
        "native": translate("Certificates", "native name"),
        "latin": translate("Certificates", "Latin name"),
        "hours": translate("Certificates", "hours"),
        "attended": translate("Certificates", "attended"),
        "planned": translate("Certificates", "planned"),
        "first_day": translate("Certificates", "first day"),
        "last_day": translate("Certificates", "last day"),
        "event": translate("Certificates", "title"),
    }
    return " · ".join(
        f"{names.get(one.fact, one.fact)}: {_value(one.said, language)} → {_value(one.known, language)}"
        for one in changed
    )


def _value(value: object, language: str) -> str:
    if isinstance(value, float):
        return formats.hours(value)
    try:
        return formats.day(date.fromisoformat(str(value)), language)
    except ValueError:
        return str(value)


def worth_words(one: Registered, language: str) -> str:
    """What a serial is worth, in a few words."""
    if one.state is Register.REPLACED:
        return translate("Certificates", "void, replaced by %1").replace("%1", one.replaced_by)
    if one.state is Register.TAKEN_BACK:
        return translate("Certificates", "void: %1").replace("%1", one.reason)
    if one.changed:
        return changed_words(one.changed, language)
    if one.unearned:
        return translate("Certificates", "not earned any more")
    if one.doubled:
        return translate("Certificates", "one of two that stand")
    return translate("Certificates", "stands")
