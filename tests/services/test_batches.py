"""Batches of badges and certificates: what the printer took is known, and a batch goes on at any paper."""

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from companion.bootstrap import Program
from companion.domain.answers import UserError
from companion.domain.photos import Photo
from companion.domain.print_batches import BatchCounts, BatchKind, BatchState, BatchWish, a_part, counted, label_after
from companion.domain.printing import PrinterTrouble, PrintOptions, QueueState, Sides, Why
from companion.services import batch_work, batches, designs, photos, printing, roster
from companion.services.badges import badge_contents
from companion.services.certificates import contents, issue
from companion.services.ports import Desk
from companion.settings import Settings
from companion.store.file import open_file


@dataclass
class Office:
    desk: Desk
    program: Program
    printers: Any

    def wish(self, stock: str = "a4-90x55-cut", number: int = 17, **how: Any) -> BatchWish:
        papers = tuple((one.delegate, one.code) for one in badge_contents(self.desk.file.read))[:number]
        per_sheet = self.program.documents.stock(stock).per_page
        return BatchWish(BatchKind.BADGES, papers, "Office", stock=stock, per_sheet=per_sheet, **how)

    def begin(self, *words: Any, **how: Any) -> int:
        return batches.begin(self.desk, self.wish(*words, **how)).batch

    def run(self, batch: int, wait: Callable[[], bool] = lambda: False) -> PrinterTrouble | None:
        return batch_work.run(self.desk, self.program.documents, self.printers, Settings(), batch, wait)

    def counts(self, batch: int) -> BatchCounts:
        return counted(self.desk.file.batches.rows(batch))

    def state(self, batch: int) -> BatchState:
        found = self.desk.file.batches.batch(batch)
        assert found is not None
        return found.state

    def printed(self) -> dict[str, int]:
        return {d: badge.printed for d, badge in self.desk.file.read.active_badges().items() if badge.printed}

    def names_on(self, job: int) -> str:
        reader = PdfReader(io.BytesIO(self.printers.took[job][0]))
        return "".join(page.extract_text() for page in reader.pages)

    def come_out(self) -> None:
        self.printers.done.update(self.printers.jobs)
        self.printers.jobs.clear()


@pytest.fixture
def room(quiet_week: Desk, program: Program, office_at: Callable[[Desk], Any]) -> Office:
    return Office(quiet_week, program, office_at(quiet_week).printers)


def test_a_batch_goes_out_sheet_by_sheet_and_counts_every_badge_once(room: Office) -> None:
    batch = room.begin()
    assert room.run(batch) is None
    assert len(room.printers.took) == 2
    assert room.state(batch) is BatchState.DONE
    assert set(room.printed().values()) == {1}
    assert len(room.printed()) == 17


def test_what_a_printer_is_asked_for_reaches_it_with_every_sheet(room: Office) -> None:
    asked = PrintOptions("Tray2", Sides.LONG, 2)
    room.run(room.begin(options=asked))
    assert room.printers.options == [asked, asked]


def test_nothing_counts_as_printed_that_the_system_still_holds_or_gave_up(room: Office) -> None:
    room.printers.follows = True
    batch = room.begin()
    assert room.run(batch) is PrinterTrouble.STUCK
    assert room.counts(batch) == BatchCounts(printing=17)
    assert room.printed() == {}
    first, second = room.printers.jobs
    room.printers.jobs.clear()
    room.printers.done.add(first)
    room.printers.lost.add(second)
    room.run(batch)
    assert room.counts(batch) == BatchCounts(printed=10, failed=7)
    assert room.state(batch) is BatchState.PAUSED, "a sheet that was lost is for somebody to see"
    assert len(room.printed()) == 10
    assert batches.print_again(room.desk, batch) == 7
    room.printers.follows = False
    assert room.run(batch) is None
    assert room.state(batch) is BatchState.DONE
    assert set(room.printed().values()) == {1}


def test_no_more_than_two_sheets_wait_in_the_print_system(room: Office) -> None:
    room.printers.follows = True
    batch = room.begin("a4-a6-2x2")
    room.run(batch)
    assert len(room.printers.jobs) == 2
    assert room.counts(batch) == BatchCounts(printing=8, waiting=9)
    room.come_out()
    room.run(batch)
    assert room.counts(batch) == BatchCounts(printed=8, printing=8, waiting=1)


def test_a_printer_that_refuses_a_sheet_stops_the_batch_before_the_others(room: Office) -> None:
    batch = room.begin()
    room.printers.trouble = UserError("The printer “Office” did not take the pages.", "Look at it.")
    assert room.run(batch) is PrinterTrouble.REFUSED
    assert room.counts(batch) == BatchCounts(failed=10, waiting=7)
    assert room.state(batch) is BatchState.PAUSED
    assert room.printed() == {}
    room.printers.trouble = None
    batches.print_again(room.desk, batch)
    assert room.run(batch) is None
    assert len(room.printed()) == 17


@pytest.mark.parametrize("wrong", [PrinterTrouble.JAM, PrinterTrouble.NO_PAPER, PrinterTrouble.STOPPED])
def test_a_printer_in_trouble_is_handed_nothing(room: Office, wrong: PrinterTrouble) -> None:
    batch = room.begin()
    room.printers.wrong = wrong
    assert room.run(batch) is wrong
    assert room.printers.took == []
    assert room.counts(batch).waiting == 17


def test_a_printer_that_is_gone_in_the_middle_keeps_the_rest_waiting_and_another_takes_it(room: Office) -> None:
    batch = room.begin("a4-a6-2x2")
    room.printers.follows = True
    room.run(batch)
    room.come_out()
    room.printers.names = ("Lobby",)
    assert room.run(batch) is PrinterTrouble.GONE
    assert room.counts(batch) == BatchCounts(printed=8, waiting=9)
    room.printers.follows = False
    batches.print_elsewhere(room.desk, batch, "Lobby", PrintOptions())
    assert room.run(batch) is None
    assert {printer for _pdf, printer, _title in room.printers.took[2:]} == {"Lobby"}
    assert set(room.printed().values()) == {1}


def test_after_a_jam_the_batch_goes_on_at_badge_n_on_a_new_sheet(room: Office) -> None:
    batch = room.begin("a4-a6-2x2")
    room.run(batch)
    taken = len(room.printers.took)
    names = [content.latin for content in badge_contents(room.desk.file.read)]
    batches.go_on_from(room.desk, batch, 14)
    assert room.run(batch) is None
    again = "".join(room.names_on(job) for job in range(taken, len(room.printers.took)))
    assert all(name in again for name in names[13:])
    assert not any(name in again for name in names[:13])
    printed = room.printed()
    order = [content.delegate for content in badge_contents(room.desk.file.read)]
    assert [printed[delegate] for delegate in order] == [1] * 13 + [2] * 4, "reprints are counted"


def test_going_on_may_use_up_the_sheet_that_lies_in_the_printer(room: Office) -> None:
    batch = room.begin("a4-a6-2x2")
    room.run(batch)
    before = len(room.printers.took)
    batches.go_on_from(room.desk, batch, 14, label=4)
    room.run(batch)
    assert len(room.printers.took) - before == 2, "one badge on the last label, three on the next sheet"


@pytest.mark.parametrize(("place", "label"), [(0, 1), (18, 1), (3, 0), (3, 5)])
def test_there_is_no_going_on_where_nothing_is(room: Office, place: int, label: int) -> None:
    batch = room.begin("a4-a6-2x2")
    with pytest.raises(UserError) as caught:
        batches.go_on_from(room.desk, batch, place, label)
    assert caught.value.remedy.startswith("Choose")


def test_a_batch_that_was_killed_rests_and_says_what_is_unsure(room: Office) -> None:
    room.printers.follows = True
    batch = room.begin("a4-a6-2x2")
    room.run(batch)
    room.come_out()
    room.run(batch)
    assert batches.next_part(room.desk, batch) is not None, "a sheet is on its way when the program ends"
    path = room.desk.file.path
    room.desk.file.close()
    room.desk = Desk(open_file(path), room.desk.clock, "Jiwon")
    turn = batch_work.begin(room.desk)
    assert turn is not None
    try:
        assert room.state(batch) is BatchState.PAUSED
        counts = room.counts(batch)
        assert counts.printed == 8
        assert counts.unsure == 9
        assert room.run(batch) is PrinterTrouble.STUCK
        assert room.counts(batch).printing == 8, "these the system holds still"
        room.come_out()
        room.run(batch)
        after = room.counts(batch)
        assert after.printed == 16, "the system remembers what it printed"
        assert after.unsure == 1, "of the sheet it may never have had, nobody knows"
        assert batches.came_out(room.desk, batch) == 1
        assert room.state(batch) is BatchState.DONE
        assert set(room.printed().values()) == {1}
    finally:
        turn.give_back()
        room.desk.file.close()


def test_two_programs_never_print_the_same_batch(room: Office) -> None:
    turn = batch_work.begin(room.desk)
    assert turn is not None
    assert batch_work.begin(room.desk) is None
    turn.give_back()


def test_a_second_batch_waits_until_the_first_is_finished(room: Office) -> None:
    room.begin()
    with pytest.raises(UserError, match="A batch of 17 is not finished yet"):
        room.begin()


def test_a_badge_that_was_printed_or_replaced_meanwhile_is_left_out(room: Office) -> None:
    batch = room.begin()
    first, second, *_ = [content.delegate for content in badge_contents(room.desk.file.read)]
    code = room.desk.file.read.active_badges()[first].code
    roster.badges_printed(room.desk, [(first, code)])  # as another desk says it
    roster.replace_badge(room.desk, second, "lost")
    room.run(batch)
    rows = {row.delegate: row for row in room.desk.file.batches.rows(batch)}
    assert rows[first].state is QueueState.GIVEN_UP
    assert rows[first].reason == printing.PRINTED_ELSEWHERE
    assert rows[second].reason == printing.NOT_VALID
    assert room.state(batch) is BatchState.DONE
    assert room.printed()[first] == 1


def test_a_badge_is_printed_by_the_batch_or_at_check_in_but_not_by_both(room: Office) -> None:
    first, second, *_ = [content.delegate for content in badge_contents(room.desk.file.read)]
    printing.queue_badges(room.desk, [first], why=Why.CHECK_IN)
    begun = batches.begin(room.desk, room.wish())
    assert begun.waiting == (first,)
    assert begun.papers == 16
    assert printing.queue_badges(room.desk, [second], why=Why.CHECK_IN).waiting == (second,)


def test_a_cancelled_batch_prints_nothing_more_and_keeps_what_came_out(room: Office) -> None:
    room.printers.follows = True
    batch = room.begin("a4-a6-2x2")
    room.run(batch)
    room.printers.done.add(room.printers.jobs.pop(0))
    room.run(batch)
    held = room.desk.file.batches.rows(batch, [QueueState.PRINTING])
    back = batch_work.call_back(room.printers, held)
    assert batches.cancel(room.desk, batch, back) == 13
    assert room.counts(batch) == BatchCounts(printed=4, given_up=13)
    assert room.state(batch) is BatchState.CANCELLED
    assert len(room.printed()) == 4


def test_a_paused_batch_hands_nothing_over_and_goes_on(room: Office) -> None:
    batch = room.begin()
    batches.pause(room.desk, batch)
    assert room.run(batch) is None
    assert room.printers.took == []
    batches.go_on(room.desk, batch)
    assert room.run(batch) is None
    assert len(room.printed()) == 17


def test_certificates_go_out_in_order_one_a_sheet(
    lived_week: Desk, program: Program, office_at: Callable[[Desk], Any]
) -> None:
    room = Office(lived_week, program, office_at(lived_week).printers)
    earned = [content.delegate for content in contents(lived_week.file.read, lived_week.now)][:4]
    issue(lived_week, earned)
    papers = tuple((c.delegate, c.serial) for c in contents(lived_week.file.read, lived_week.now, only=earned))[::-1]
    batch = batches.begin(lived_week, BatchWish(BatchKind.CERTIFICATES, papers, "Office", "completion")).batch
    assert room.run(batch) is None
    assert len(room.printers.took) == 4
    for job, (_delegate, serial) in enumerate(papers):
        assert serial in room.names_on(job)
    assert lived_week.file.batches.printed(BatchKind.CERTIFICATES) == set(papers)


def test_a_batch_of_certificates_shows_the_photos_that_its_design_has_room_for(
    lived_week: Desk, program: Program, office_at: Callable[[Desk], Any]
) -> None:
    jpeg = io.BytesIO()
    Image.new("RGB", (90, 120), "teal").save(jpeg, "JPEG")
    (one, *_others) = contents(lived_week.file.read, lived_week.now)
    photos.put_photo(lived_week, one.delegate, Photo(jpeg.getvalue(), 90, 120))
    document = program.documents.shipped_design("certificate", "modern")
    face = {"type": "photo", "id": "face", "x": 20, "y": 20, "w": 15, "h": 20}
    designs.save(lived_week, {**document, "id": "faces", "elements": [*document["elements"], face]})
    engine = designs.with_own_designs(program.documents, lived_week.file.read)
    issue(lived_week, [one.delegate])
    (paper,) = contents(lived_week.file.read, lived_week.now, only=[one.delegate])
    printers = office_at(lived_week).printers
    wish = BatchWish(BatchKind.CERTIFICATES, ((paper.delegate, paper.serial),), "Office", "faces")
    batch = batches.begin(lived_week, wish).batch
    assert batch_work.run(lived_week, engine, printers, Settings(), batch, lambda: False) is None
    (page,) = PdfReader(io.BytesIO(printers.took[0][0])).pages
    assert [image.image.size for image in page.images if image.image is not None] == [(90, 120)]


def test_an_unknown_batch_is_refused(room: Office) -> None:
    with pytest.raises(UserError, match="no batch 7"):
        batches.go_on(room.desk, 7)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(papers=st.integers(1, 3000), per_sheet=st.integers(1, 30), start=st.integers(1, 30))
def test_parts_fill_sheets_and_a_batch_has_forty_at_most(papers: int, per_sheet: int, start: int) -> None:
    start = min(start, per_sheet)
    wish = BatchWish(
        BatchKind.BADGES, tuple((str(i), "") for i in range(papers)), "P", per_sheet=per_sheet, start_at=start
    )
    label, left, parts = start, papers, 0
    while left:
        now = min(left, a_part(wish, label))
        assert now >= 1
        left -= now
        assert (label - 1 + now) % per_sheet == 0 or left == 0, "only the last sheet stays part-used"
        label = label_after(wish, label, now)
        parts += 1
    assert parts <= 41


@pytest.mark.parametrize(("asked", "printed"), [(Sides.ONE, Sides.SHORT), (Sides.LONG, Sides.LONG)])
def test_a_design_with_a_back_is_printed_on_both_sides(room: Office, asked: Sides, printed: Sides) -> None:
    document = room.program.documents.shipped_design("badge", "90x55")
    words = {"type": "text", "id": "back", "text": "Reverse", "x": 5, "y": 5, "w": 40, "h": 9, "size": 5}
    document["elements"].append({**words, "side": "back"})
    designs.save(room.desk, {**document, "id": "two-sided", "duplex": "short"})
    engine = designs.with_own_designs(room.program.documents, room.desk.file.read)
    batch = batches.begin(room.desk, replace(room.wish(options=PrintOptions(sides=asked)), template="two-sided")).batch
    assert batch_work.run(room.desk, engine, room.printers, Settings(), batch, lambda: False) is None
    assert {options.sides for options in room.printers.options} == {printed}
    assert [len(PdfReader(io.BytesIO(pdf)).pages) for pdf, _printer, _title in room.printers.took] == [2, 2]
    assert room.names_on(0).count("Reverse") == 10


def test_what_was_settled_meanwhile_is_not_lost_because_of_an_older_look(room: Office) -> None:
    room.printers.follows = True
    batch = room.begin("a4-a6-2x2")
    room.run(batch)
    held = [row.place for row in room.desk.file.batches.rows(batch, [QueueState.PRINTING])]
    batches.ended(room.desk, batch, held[:4], [], "")
    batches.go_on_from(room.desk, batch, 5)
    batches.ended(room.desk, batch, [], held, "The print system gave this badge up.")
    assert room.counts(batch) == BatchCounts(printed=4, waiting=13)
    assert room.state(batch) is BatchState.RUNNING
