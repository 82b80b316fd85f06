"""The event file: what is shown as saved stays, a copy lives its own life, damage is recognised."""

import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from companion.domain.answers import Damaged, NotSaved, UserError
from companion.domain.attendance import MarkState
from companion.domain.delegates import Delegate
from companion.domain.entry import Kind
from companion.services import roster
from companion.services.desk import mark, place_of
from companion.services.ports import Desk
from companion.store import schema
from companion.store.file import create, open_file, restore


def test_a_new_file_is_whole_and_empty(tmp_path: Path) -> None:
    with create(tmp_path / "e.companion") as file:
        health = file.check()
    assert health.sound
    assert health.entries == 0


def test_a_file_that_lacks_the_last_step_gets_it_and_one_that_is_current_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "e.companion"
    create(path).close()
    name, script = schema.STEPS[-1]
    with closing(sqlite3.connect(path)) as connection:
        assert schema.is_current(connection)
        connection.execute("DELETE FROM _sqlite_migrations WHERE name = ?", (name,))
        for kind, made in reversed(re.findall(r"CREATE (TABLE|INDEX) (\w+)", script)):  # an index goes with its table
            connection.execute(f"DROP {kind} {made}")
        connection.commit()
        assert not schema.is_current(connection)
        schema.take_steps(connection)
        assert schema.is_current(connection)
    with open_file(path) as file:
        assert file.check().sound


def test_a_file_is_opened_without_the_library_that_makes_it(tmp_path: Path) -> None:
    path = tmp_path / "e.companion"
    create(path).close()
    code = (
        "import sys, pathlib; from companion.store.file import open_file; "
        "open_file(pathlib.Path(sys.argv[1])).close(); "
        "sys.exit('sqlite_utils' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(path)], check=False).returncode == 0


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "e.companion"
    path.write_bytes(b"my notes")
    with pytest.raises(UserError, match="already a file"):
        create(path)
    assert path.read_bytes() == b"my notes"


def test_an_event_that_cannot_be_made_leaves_nothing_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "e.companion"

    def full(_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("companion.store.file._prepare", full)
        with pytest.raises(NotSaved, match="could not be made"):
            create(path)
    assert list(tmp_path.iterdir()) == []
    create(path).close()


def test_a_file_that_another_program_made_in_the_same_moment_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "e.companion"
    create(path).close()
    before = path.read_bytes()
    monkeypatch.setattr(Path, "exists", lambda _: False)
    with pytest.raises(UserError, match="already a file"):
        create(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"not a database, just a letter to the organizer" * 40])
def test_other_files_are_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.companion"
    path.write_bytes(content)
    with pytest.raises(UserError, match="not a Companion event"):
        open_file(path)


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE mine (x)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(UserError, match="not a Companion event"):
        open_file(path)
    tables = {row[0] for row in sqlite3.connect(path).execute("SELECT name FROM sqlite_master")}
    assert tables == {"mine"}
    assert path.read_bytes() == before


def test_a_file_of_a_newer_program_says_so(tmp_path: Path) -> None:
    path = tmp_path / "e.companion"
    create(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {schema.FORMAT + 1}")
    connection.close()
    with pytest.raises(UserError, match="newer Companion") as caught:
        open_file(path)
    assert "Update this laptop" in caught.value.remedy


def test_what_was_written_is_there_after_opening_again(empty_desk: Desk) -> None:
    made = roster.add(empty_desk, Delegate(id="", native="张伟", latin="Zhang Wei"))
    empty_desk.file.close()
    with open_file(empty_desk.file.path) as file:
        assert file.read.delegate(made.id) == made


def test_an_event_is_one_file_when_it_is_closed(empty_desk: Desk) -> None:
    roster.add(empty_desk, Delegate(id="", latin="Zhang Wei"))
    assert empty_desk.file.read.delegate_count() == 1
    path = empty_desk.file.path
    empty_desk.file.close()
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_failing_write_leaves_nothing_behind(empty_desk: Desk) -> None:
    before = empty_desk.file.read.entry_count()

    def interrupted() -> None:
        with empty_desk.file.writing(empty_desk.now, "") as writing:
            roster.put_new(writing, Delegate(id="x", latin="Half"))
            raise InterruptedError

    with pytest.raises(InterruptedError):
        interrupted()
    assert empty_desk.file.read.entry_count() == before
    assert empty_desk.file.read.delegate("x") is None


def test_a_full_disk_is_said_and_nothing_is_half_written(empty_desk: Desk) -> None:
    connection = empty_desk.file._connection
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = empty_desk.file.read.entry_count()
    with pytest.raises(NotSaved, match="disk is full"):
        roster.add(empty_desk, Delegate(id="", latin="A" * 500_000))
    assert empty_desk.file.read.entry_count() == before
    connection.execute("PRAGMA max_page_count = 1000000")
    roster.add(empty_desk, Delegate(id="", latin="After making room"))
    assert empty_desk.file.check().sound


def test_a_file_that_cannot_be_locked_is_said(empty_desk: Desk) -> None:
    empty_desk.file._connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(empty_desk.file.path)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(NotSaved, match="Another program"):
            roster.add(empty_desk, Delegate(id="", latin="Waiting"))
    finally:
        other.close()


def test_two_programs_write_one_chain(empty_desk: Desk) -> None:
    roster.add(empty_desk, Delegate(id="", latin="First"))
    with open_file(empty_desk.file.path) as second:
        roster.add(Desk(second, empty_desk.clock), Delegate(id="", latin="Second"))
        roster.add(empty_desk, Delegate(id="", latin="Third"))
        roster.add(Desk(second, empty_desk.clock), Delegate(id="", latin="Fourth"))
        assert second.check().sound
    assert empty_desk.file.read.delegate_count() == 4
    desks = {entry.desk for _, entry in empty_desk.file.read.journal()}
    assert len(desks) == 1


def test_a_copied_file_begins_a_life_of_its_own(lived_week: Desk, tmp_path: Path) -> None:
    lived_week.file.close()
    copied = tmp_path / "copied.companion"
    shutil.copy(lived_week.file.path, copied)
    with open_file(lived_week.file.path) as left, open_file(copied) as right:
        for file in (left, right):
            roster.add(Desk(file, lived_week.clock), Delegate(id="", latin="After the copy"))
        desks = [list(file.read.journal())[-1][1].desk for file in (left, right)]
        assert desks[0] != desks[1]
        everything = [entry for file in (left, right) for _, entry in file.read.journal()]
        left.take_in(everything)
        right.take_in(everything)
        assert left.check().sound
        assert left.standing_fingerprint() == right.standing_fingerprint()


def test_a_backup_is_whole_while_work_goes_on_and_can_be_restored(lived_week: Desk, tmp_path: Path) -> None:
    backup = lived_week.file.back_up(tmp_path / "sticks" / "b.companion")
    roster.add(lived_week, Delegate(id="", latin="After the backup"))
    restored = restore(backup, tmp_path / "restored.companion")
    with restored:
        assert restored.check().sound
        assert restored.read.delegate_count() == lived_week.file.read.delegate_count() - 1
    assert [p.name for p in backup.parent.iterdir()] == [backup.name]


def test_a_backup_to_a_place_that_refuses_says_so(lived_week: Desk, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(NotSaved, match="could not be written"):
        lived_week.file.back_up(blocked / "b.companion")


def test_damage_is_recognised(lived_week: Desk, tmp_path: Path) -> None:
    path = lived_week.file.path
    lived_week.file.close()
    content = bytearray(path.read_bytes())
    for position in range(8192, len(content) - 100, 4096):
        content[position : position + 64] = b"\xff" * 64
    damaged = tmp_path / "damaged.companion"
    damaged.write_bytes(content)
    try:
        file = open_file(damaged)
    except Damaged:
        return
    with file:
        assert not file.check().sound


def test_projections_that_do_not_follow_from_the_journal_are_noticed_and_rebuilt(lived_week: Desk) -> None:
    before = lived_week.file.standing_fingerprint()
    connection = lived_week.file._connection
    connection.execute("UPDATE points SET inside = 0")
    connection.commit()
    assert not lived_week.file.check().projections_agree
    lived_week.file.rebuild()
    assert lived_week.file.standing_fingerprint() == before
    assert lived_week.file.check().sound


def test_a_hole_in_a_desks_chain_is_noticed(lived_week: Desk) -> None:
    connection = lived_week.file._connection
    connection.execute("DELETE FROM journal WHERE sequence = 40")
    connection.commit()
    assert len(lived_week.file.check().broken_chains) == 1


def test_entries_of_a_newer_program_are_kept(empty_desk: Desk) -> None:
    with empty_desk.file.writing(empty_desk.now, "") as writing:
        writing.append("seat_taken", "seat/12", {"row": 4})  # type: ignore[arg-type]
    empty_desk.file.rebuild()
    last = list(empty_desk.file.read.journal())[-1][1]
    assert (last.kind, last.body) == ("seat_taken", {"row": 4})


def test_a_desk_is_named_for_everybody(quiet_week: Desk) -> None:
    with quiet_week.file.writing(quiet_week.now, "") as writing:
        writing.rename_desk("Bus A")
    place = place_of(quiet_week.file.read, "activity-opening")
    (entry,) = mark(quiet_week, [quiet_week.file.read.delegates()[0].id], place, MarkState.IN)
    assert quiet_week.file.read.desks()[entry.desk] == "Bus A"
    assert quiet_week.file.desk() == (entry.desk, "Bus A")


def test_notices_come_after_the_commit(tmp_path: Path, empty_desk: Desk) -> None:
    heard: list[tuple[frozenset[str], int]] = []
    path = empty_desk.file.path
    empty_desk.file.close()
    with (
        open_file(path) as reader,
        open_file(path, lambda kinds: heard.append((kinds, reader.read.entry_count()))) as file,
    ):
        before = reader.read.entry_count()
        roster.add(Desk(file, empty_desk.clock), Delegate(id="", latin="Heard"))
    assert heard == [(frozenset({str(Kind.DELEGATE_PUT), str(Kind.BADGE_ISSUED)}), before + 2)]


def test_a_backup_and_a_check_wait_for_nobody_and_hold_nobody_up(lived_week: Desk, tmp_path: Path) -> None:
    lived_week.file._connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(lived_week.file.path, timeout=0.01)
    other.execute("BEGIN IMMEDIATE")  # another desk is in the middle of writing
    try:
        assert lived_week.file.check().sound
        copy = lived_week.file.back_up(tmp_path / "copy.companion")
    finally:
        other.close()
    with open_file(copy) as file:
        assert file.standing_fingerprint() == lived_week.file.standing_fingerprint()


@pytest.mark.parametrize("half", [chr(0xD800), chr(0xDCFF)])
def test_half_a_character_neither_stops_the_door_nor_reaches_the_file(empty_desk: Desk, half: str) -> None:
    desk = Desk(empty_desk.file, empty_desk.clock, f"Ji{half}won")
    made = roster.add(desk, Delegate(id="", latin=f"Zhang{half} Wei", custom={f"Size{half}": f"L{half}"}))
    stored = desk.file.read.delegate(made.id)
    assert stored is not None
    assert (stored.latin, stored.custom) == ("Zhang\ufffd Wei", {"Size\ufffd": "L\ufffd"})
    assert list(desk.file.read.journal())[-1][1].who == "Ji\ufffdwon"
    whole = roster.add(desk, Delegate(id="", native="𠮷田😀"))
    assert desk.file.read.delegate(whole.id) == whole
    assert desk.file.check().sound


def test_a_laptop_without_a_network_card_is_one_desk_in_every_program(
    empty_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_up = iter(range(0x010000000000, 0x020000000000))
    monkeypatch.setattr("companion.store.file.uuid.getnode", lambda: next(made_up))
    path = empty_desk.file.path
    for _ in range(3):
        with open_file(path) as file:
            roster.add(Desk(file, empty_desk.clock), Delegate(id="", latin="A"))
            home = file.desk()
    with open_file(path) as file:
        assert file.desk() == home


def test_damage_met_while_reading_is_said_in_words(lived_week: Desk) -> None:
    path = lived_week.file.path
    lived_week.file.close()
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'presences'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    with path.open("r+b") as stored:
        stored.seek((page - 1) * size)
        stored.write(b"\xff" * size)
    with open_file(path) as file:
        assert file.read.delegates()
        with pytest.raises(Damaged, match="damaged"):
            list(file.read.presences())
        with pytest.raises(Damaged, match="damaged"):
            file.read.presences_at("activity-opening")
        assert file.check().faults


def test_the_last_marks_are_found_behind_any_number_of_other_entries(quiet_week: Desk) -> None:
    place = place_of(quiet_week.file.read, "activity-opening")
    people = [delegate.id for delegate in quiet_week.file.read.delegates()][:5]
    marks = [mark(quiet_week, [one], place, MarkState.IN)[0] for one in people]
    with quiet_week.file.writing(quiet_week.now, "") as writing:
        for number in range(300):
            roster.put_new(writing, Delegate(id=f"new{number}", latin=f"New {number}"))
    assert quiet_week.file.read.recent(3) == marks[:1:-1]
    plan = " ".join(
        str(row[3])
        for row in quiet_week.file._connection.execute(
            "EXPLAIN QUERY PLAN SELECT * FROM journal WHERE kind = ? ORDER BY clock DESC LIMIT ?", ("marked", 3)
        )
    )
    assert "journal_by_kind" in plan
    assert "TEMP B-TREE" not in plan
