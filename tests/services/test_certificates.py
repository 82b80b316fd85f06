"""Certificates: those who earned one get one, once, and nothing on it can be changed unseen."""

import base64
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.certificates import Standing
from companion.services import certificates, roster, signing
from companion.services.desk import undo
from companion.services.ports import Desk
from companion.services.standing import standings
from companion.store.file import restore

SHORT = "delegate-deng-chunhui"


def test_everybody_who_earned_one_is_given_a_serial_of_their_own(lived_week: Desk) -> None:
    earned = [s for s in standings(lived_week.file.read, lived_week.now) if s.eligibility.standing is Standing.EARNED]
    issued = certificates.issue(lived_week)
    assert {one.delegate for one in issued} == {s.delegate.id for s in earned}
    assert len({one.serial for one in issued}) == len(issued) == 16
    assert all(one.serial.startswith("SLC-2016-") for one in issued)
    assert certificates.issue(lived_week) == []


def test_the_paper_carries_the_true_figures_and_a_code_that_verifies(lived_week: Desk) -> None:
    certificates.issue(lived_week)
    public = certificates.public_key(lived_week.file)
    standing = {s.delegate.id: s for s in standings(lived_week.file.read, lived_week.now)}
    for content in certificates.contents(lived_week.file.read, lived_week.now):
        statement = signing.verify(public, content.qr)
        assert statement is not None
        eligibility = standing[content.delegate].eligibility
        assert (statement.serial, statement.native, statement.latin) == (content.serial, content.native, content.latin)
        assert statement.hours == content.hours == eligibility.hours
        assert (content.attended, content.planned) == (eligibility.attended, eligibility.planned)
        assert not content.draft


def test_without_issuing_there_are_only_drafts(lived_week: Desk) -> None:
    drafts = certificates.contents(lived_week.file.read, lived_week.now)
    assert drafts
    assert all(content.draft and not content.serial and not content.qr for content in drafts)


def test_a_corrected_name_is_reissued_and_the_old_serial_is_void_for_good(lived_week: Desk) -> None:
    certificates.issue(lived_week)
    person = lived_week.file.read.delegates()[0]
    roster.change(lived_week, person.id, {"latin": "Corrected Name"})
    (again,) = certificates.issue(lived_week)
    states = {c.serial: c.state for c in lived_week.file.read.certificates() if c.delegate == person.id}
    assert states.pop(again.serial) == "issued"
    assert list(states.values()) == ["voided"]


def test_a_decision_needs_a_reason_and_is_kept(lived_week: Desk) -> None:
    with pytest.raises(UserError, match="needs a reason"):
        certificates.decide_certificate(lived_week, SHORT, give=True, reason=" ")
    certificates.decide_certificate(lived_week, SHORT, give=True, reason="was ill, wrote the report")
    assert SHORT in {one.delegate for one in certificates.issue(lived_week)}
    assert lived_week.file.read.decisions()[SHORT].reason == "was ill, wrote the report"
    certificates.decide_certificate(lived_week, SHORT, give=None, reason="")
    found = {s.delegate.id: s for s in standings(lived_week.file.read, lived_week.now)}
    assert found[SHORT].eligibility.standing is Standing.OUT_OF_REACH


def test_two_copies_of_an_event_never_share_a_serial(lived_week: Desk, tmp_path: pytest.TempPathFactory) -> None:
    backup = lived_week.file.back_up(lived_week.file.path.with_name("b.companion"))
    with restore(backup, lived_week.file.path.with_name("other.companion")) as file:
        there = {one.serial for one in certificates.issue(Desk(file, lived_week.clock))}
    here = {one.serial for one in certificates.issue(lived_week)}
    assert len(here | there) == 32


def test_a_restored_backup_gives_no_serial_again_even_in_the_place_of_the_lost_file(lived_week: Desk) -> None:
    everybody = [delegate.id for delegate in lived_week.file.read.delegates()]
    certificates.issue(lived_week, everybody[:6])
    path = lived_week.file.path
    backup = lived_week.file.back_up(path.with_name("b.companion"))
    lost = {one.serial for one in certificates.issue(lived_week, everybody[6:10])}
    lived_week.file.close()
    for part in path.parent.glob(f"{path.name}*"):
        part.unlink()  # the disk may give its very place to the next file
    with restore(backup, path) as file:
        known = {one.serial for one in file.read.certificates()}
        again = {one.serial for one in certificates.issue(Desk(file, lived_week.clock), everybody[6:])}
        assert again
        assert not again & (lost | known)
        assert file.check().sound


def test_desks_that_are_apart_never_share_a_serial_in_whatever_order_they_issue(lived_week: Desk) -> None:
    chance = Random(20160429)
    everybody = [delegate.id for delegate in lived_week.file.read.delegates()]
    folder = lived_week.file.path.parent
    backup = lived_week.file.back_up(folder / "start.companion")
    with ExitStack() as stack:
        apart = [stack.enter_context(restore(backup, folder / f"{number}.companion")) for number in range(2)]
        desks = [lived_week, *(Desk(file, lived_week.clock) for file in apart)]
        owner: dict[str, str] = {}
        for turn in range(24):
            desk, chosen = chance.choice(desks), chance.sample(everybody, chance.randint(1, 6))
            if turn % 3 == 2:  # a name is corrected, so theirs is issued again
                roster.change(desk, chosen[0], {"latin": f"Corrected {turn}"})
            for one in certificates.issue(desk, chosen):
                assert one.serial not in owner
                owner[one.serial] = one.delegate
            if turn == 12:  # two of them meet, and part again
                desks[1].file.take_in([entry for _position, entry in desks[0].file.read.journal()])
        said = [entry for desk in desks for _position, entry in desk.file.read.journal()]
        for desk in desks:
            desk.file.take_in(said)
        assert len({desk.file.standing_fingerprint() for desk in desks}) == 1
        merged = {one.serial: one.delegate for one in desks[2].file.read.certificates()}
        assert merged == owner
        assert len({serial.rsplit("-", 1)[0] for serial in owner}) == 3
        assert not owner.keys() & {one.serial for one in certificates.issue(desks[2])}


def test_the_delegates_own_language_comes_first(lived_week: Desk) -> None:
    person = next(d for d in lived_week.file.read.delegates() if d.languages and d.languages[0].startswith("zh"))
    (own,) = certificates.contents(lived_week.file.read, lived_week.now, only=[person.id])
    assert own.languages == ("zh", "en")
    (asked,) = certificates.contents(lived_week.file.read, lived_week.now, only=[person.id], languages=("en", "ko"))
    assert asked.languages == ("en", "ko")


STATEMENT = signing.Statement(
    "SLC-2016-001", "张伟", "Zhang Wei", 19.75, 9, 11, date(2016, 4, 25), date(2016, 4, 29), date(2016, 4, 29), "Visit"
)
texts = st.text(max_size=40)


@given(texts, texts, st.floats(0, 999), st.binary(min_size=32, max_size=32))
def test_every_statement_comes_back_as_it_was_signed(native: str, latin: str, hours: float, key: bytes) -> None:
    statement = replace(STATEMENT, native=native, latin=latin, hours=hours)
    if any("\ud800" <= letter <= "\udfff" for letter in native + latin):
        return
    text = signing.sign(key.hex(), statement)
    assert signing.verify(signing.public_key(key.hex()), text) == statement
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:")


@given(st.data())
def test_one_changed_letter_is_noticed(data: st.DataObject) -> None:
    key = "11" * 32
    text = signing.sign(key, STATEMENT)
    prefix, packed = text.split(":")
    raw = bytearray(base64.b32decode(packed + "=" * (-len(packed) % 8)))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    forged = f"{prefix}:{base64.b32encode(raw).decode().rstrip('=')}"
    assert signing.verify(signing.public_key(key), forged) is None


def test_another_events_key_does_not_vouch() -> None:
    assert signing.verify(signing.public_key("22" * 32), signing.sign("11" * 32, STATEMENT)) is None


@pytest.mark.parametrize("text", ["", "hello", "CMPC1:", "CMPC1:!!!!", "OTHER:" + "A" * 200])
def test_what_is_no_certificate_code_is_said(text: str) -> None:
    with pytest.raises(UserError, match="not the code of a certificate"):
        signing.verify(signing.public_key("11" * 32), text)


def test_a_fingerprint_can_be_compared_by_voice() -> None:
    groups = signing.key_fingerprint(signing.public_key("11" * 32)).split()
    assert [len(group) for group in groups] == [4] * 5


def test_issuing_waits_until_it_is_earned(quiet_week: Desk) -> None:
    assert certificates.issue(quiet_week) == []
    assert quiet_week.now < datetime(2016, 4, 29, tzinfo=UTC)


def test_a_serial_whose_issue_was_taken_back_is_never_given_again(lived_week: Desk) -> None:
    issued = certificates.issue(lived_week)
    last = max(issued, key=lambda one: one.serial)
    undo(lived_week, last.entry)
    (again,) = certificates.issue(lived_week)
    assert again.delegate == last.delegate
    assert again.serial not in {one.serial for one in issued}
    states = {c.serial: c.state for c in lived_week.file.read.certificates() if c.delegate == last.delegate}
    assert states == {last.serial: "voided", again.serial: "issued"}


def test_only_a_certificate_that_stands_can_be_taken_back(lived_week: Desk) -> None:
    one = certificates.issue(lived_week)[0]
    certificates.void(lived_week, one.delegate, one.serial, "a wrong name")
    for serial in (one.serial, "SLC-2016-999"):
        with pytest.raises(UserError, match=serial):
            certificates.void(lived_week, one.delegate, serial, "again")
