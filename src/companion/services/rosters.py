"""The paper round trip: make a roster, print it, and take what was ticked on it back in later."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from companion.domain.answers import UserError
from companion.domain.attendance import How, MarkState
from companion.domain.delegates import Delegate, DelegateStatus
from companion.domain.documents import RosterContent, RosterRow
from companion.domain.entry import Kind, mark_subject, roster_subject
from companion.domain.ids import new_id
from companion.domain.parties import NOBODY, PartyKind
from companion.domain.places import place_in
from companion.domain.programme import Activity, Checkpoint, in_language
from companion.domain.rosters import LONGEST_SHEET, RosterSheet, line_number, new_sheet, read_line
from companion.services import words
from companion.services.parties import contact_of
from companion.services.ports import Desk
from companion.store.projections import milliseconds
from companion.store.queries import Queries


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A line of a roster as it was found again: the sheet, the line from 1, and whose it is."""

    sheet: RosterSheet
    line: int
    delegate: Delegate


@dataclass(frozen=True, slots=True)
class OpenSheet:
    """A sheet found again, with what is needed to take it in: its activity and checkpoint, whose each line is (None for
    somebody who is no longer on the list), and when they were seen at the checkpoint first, by delegate."""

    sheet: RosterSheet
    activity: Activity
    checkpoint: Checkpoint
    people: tuple[Delegate | None, ...]
    came: dict[str, datetime]


@dataclass(frozen=True, slots=True)
class PaperTaken:
    """What was taken in from a sheet: who was marked, and who had been marked at the checkpoint already."""

    batch: str
    marked: tuple[str, ...]
    already: tuple[str, ...]


def make_roster(
    desk: Desk, activity_id: str, checkpoint_id: str | None = None, *, languages: Sequence[str] = ("en",)
) -> tuple[RosterContent, ...]:
    """Rosters of everybody expected at an activity, by delegation and name, ready to be drawn; each sheet is kept in
    the journal, so that any desk can read it back.

    Raises UserError when there is no such activity or checkpoint, or nobody is expected there.
    """
    with desk.file.writing(desk.now, desk.staff) as writing:
        read = writing.read
        activity = read.activity(activity_id)
        if activity is None or activity.removed:
            raise UserError(f"There is no activity {activity_id} in this event.", "Choose one of the programme.")
        try:
            point = activity.checkpoint(checkpoint_id)
        except KeyError as error:
            raise UserError(f"{activity.title()} has no checkpoint {checkpoint_id}.", "Choose another.") from error
        people = [d for d in read.delegates() if d.status is DelegateStatus.ACTIVE and activity.expected.includes(d)]
        if not people:
            raise UserError("Nobody is expected there.", "Add delegates, or choose another activity.")
        people.sort(key=lambda one: (one.delegation == "", one.delegation))  # stable: by name within a delegation
        made = []
        for start in range(0, len(people), LONGEST_SHEET):
            part = people[start : start + LONGEST_SHEET]
            sheet = _fresh(read)
            body = {
                "activity": activity.id,
                "checkpoint": point.id,
                "at": milliseconds(desk.now),
                "delegates": [one.id for one in part],
            }
            writing.append(Kind.ROSTER_MADE, roster_subject(sheet), body)
            made.append(_content(read, activity, point.titles, sheet, part, tuple(languages)))
        return tuple(made)


def _fresh(read: Queries) -> str:
    while True:
        sheet = new_sheet()
        if read.roster(sheet) is None:
            return sheet


def _content(
    read: Queries,
    activity: Activity,
    point: dict[str, str],
    sheet: str,
    people: Sequence[Delegate],
    languages: tuple[str, ...],
) -> RosterContent:
    event = read.event()
    say = words.speaker(languages)
    start, end = activity.start.astimezone(event.zone), activity.end.astimezone(event.zone)
    when = f"{start:%Y-%m-%d} · {start:%H:%M}–{end:%H:%M}"
    place = " / ".join(dict.fromkeys(place_in(activity.place, language) for language in languages))
    several = len(activity.checkpoints) > 1
    return RosterContent(
        event=event.short_title(languages[0]),
        titles=tuple(dict.fromkeys(activity.title(language) for language in languages)),
        line=" · ".join(part for part in (when, place) if part),
        checkpoint=in_language(point, languages[0]) if several else "",
        sheet=sheet,
        code=line_number(sheet, 0),
        rows=tuple(
            RosterRow(one.id, one.native, one.latin, one.delegation, line_number(sheet, number), ask)
            for (number, one), ask in zip(enumerate(people, 1), _leaders(read, people, say), strict=True)
        ),
        name_heading=say("name"),
        delegation_heading=say("delegation"),
        signature_heading=say("signature"),
        help_words=say("roster-help"),
        language=languages[0],
    )


def _leaders(read: Queries, people: Sequence[Delegate], say: words.Speaker) -> Iterator[str]:
    """For the first line of each delegation its head, for the second its interpreter, else nothing."""
    parties = {one.name: one for one in read.parties(PartyKind.DELEGATION)}
    place = 0
    for index, one in enumerate(people):
        place = place + 1 if index and people[index - 1].delegation == one.delegation else 0
        party = parties.get(one.delegation)
        contact = NOBODY
        if party is not None and place < 2:
            contact = contact_of(read, (party.leader, party.interpreter)[place])
        who = " ".join(part for part in (contact.name, contact.phone) if part)
        yield f"{say(('leader', 'interpreter')[place])}: {who}" if who else ""


def find_line(desk: Desk, text: str) -> PaperLine | None:
    """Whose line this is: the number of a line as scanned or typed; None when it is no line of a roster.

    Raises UserError when the sheet is not of this event or has no such line.
    """
    read = desk.file.read
    found = read_line(text)
    if found is None or found.line == 0:
        return None
    sheet = sheet_of(read, found.sheet)
    if found.line > len(sheet.delegates):
        raise UserError(f"This roster has only {len(sheet.delegates)} lines.", "Look at the number once more.")
    delegate = read.delegate(sheet.delegates[found.line - 1])
    if delegate is None:
        raise UserError("The person on this line is no longer on the list.", "Look in the delegates.")
    return PaperLine(sheet, found.line, delegate)


def sheet_of(read: Queries, sheet: str) -> RosterSheet:
    """The roster with these six digits. Raises UserError when it is not of this event."""
    found = read.roster(sheet)
    if found is None:
        raise UserError("This paper list is not of this event.", "Open the event it was printed from.")
    return found


def open_sheet(read: Queries, sheet: str) -> OpenSheet:
    """The sheet with these six digits, ready to be taken in. Raises UserError when it is not of this event, or its
    activity or checkpoint has left the programme."""
    found = sheet_of(read, sheet)
    activity = read.activity(found.activity)
    if activity is None or activity.removed:
        raise UserError("The activity of this paper list is gone.", "Look in the programme.")
    point = next((one for one in activity.checkpoints if one.id == found.checkpoint), None)
    if point is None:
        raise UserError("The checkpoint of this paper list is gone.", "Look in the programme.")
    came: dict[str, datetime] = {}
    for delegate, presence in read.presences_at(activity.id).items():
        first = presence.first_in(point.id)
        if first is not None:
            came[delegate] = first.at
    return OpenSheet(found, activity, point, tuple(read.delegate(one) for one in found.delegates), came)


def take_paper(desk: Desk, sheet: RosterSheet, lines: Sequence[int], at: datetime) -> PaperTaken:
    """Marks the people of these lines as in at the sheet's checkpoint, as "paper", at the time the sheet carries.

    All in one transaction that one undo takes back; who was marked there already is not marked again. Raises UserError
    when a line does not exist; then nothing is marked.
    """
    wrong = sorted({line for line in lines if not 1 <= line <= len(sheet.delegates)})
    if wrong:
        named = ", ".join(str(line) for line in wrong)
        raise UserError(
            f"This roster has no line {named}.", f"Its lines go from 1 to {len(sheet.delegates)}; nothing was taken in."
        )
    batch = new_id()
    marked, already = [], []
    with desk.file.writing(desk.now, desk.staff, batch) as writing:
        for line in dict.fromkeys(lines):
            delegate = sheet.delegates[line - 1]
            if writing.read.presence(delegate, sheet.activity).first_in(sheet.checkpoint) is not None:
                already.append(delegate)
                continue
            body = {
                "checkpoint": sheet.checkpoint,
                "state": str(MarkState.IN),
                "at": milliseconds(at),
                "how": str(How.PAPER),
                "sheet": sheet.sheet,
            }
            writing.append(Kind.MARKED, mark_subject(delegate, sheet.activity), body)
            marked.append(delegate)
    return PaperTaken(batch if marked else "", tuple(marked), tuple(already))
