"""What the check-in desk says: every answer to a scan as headline, reason and what to do, in the window's language."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from companion.domain.answers import Answer
from companion.domain.codes import grouped
from companion.domain.delegates import Delegate
from companion.presenters.answers import Act, Result
from companion.presenters.desk_state import CheckInState
from companion.presenters.sounds import NOTE
from companion.presenters.views import Action, Fact, Family, NoteLine, ResultView, Shape
from companion.services.desk import ScanReply
from companion.ui import formats
from companion.ui.errors import sentences
from companion.ui.words import Words, translate

NOTE_LINES = 3
_NOTE_ICONS = {"food": "food", "access": "access", "visa": "visa", "vip": "vip"}
_ACT_ICONS = {
    Act.FIND: "search",
    Act.ADD_WALK_IN: "add-delegate",
    Act.SAVE_ELSEWHERE: "save-elsewhere",
    Act.PRINT_BADGE: "print",
    Act.LET_IN: "let-in",
    Act.MOVE_GROUP: "move",
    Act.CHANGE_ACTIVITY: "choose-part",
    Act.SAME_PERSON: "let-in",
    Act.UNDO_EARLIER: "undo",
    Act.NOTE_DONE: "tick",
    Act.TRY_AGAIN: "try-again",
}
SIGNS: dict[Answer, tuple[Family, Shape]] = {
    Answer.ADMITTED: (Family.GO, Shape.TICK),
    Answer.BACK_IN: (Family.GO, Shape.IN),
    Answer.OUT: (Family.GO, Shape.OUT),
    Answer.ALREADY_IN: (Family.AGAIN, Shape.DOUBLE_TICK),
    Answer.MISREAD: (Family.AGAIN, Shape.TURN),
    Answer.UNKNOWN: (Family.STOP, Shape.QUESTION),
    Answer.REPLACED: (Family.STOP, Shape.CROSS),
    Answer.WITHDRAWN: (Family.STOP, Shape.CROSS),
    Answer.NOT_EXPECTED: (Family.STOP, Shape.ELSEWHERE),
    Answer.WRONG_TIME: (Family.STOP, Shape.CLOCK),
    Answer.FULL: (Family.STOP, Shape.FULL),
    Answer.CANCELLED: (Family.STOP, Shape.MINUS),
    Answer.NOT_SAVED: (Family.NOT_SAVED, Shape.EXCLAMATION),
}
"""The family and the sign of every answer (ui.md section 5)."""


def headline(reply: ScanReply) -> str:
    """The two or three words in the band."""
    if reply.note:
        return translate("Desk", "Read the note")
    over = reply.answer is Answer.WRONG_TIME and reply.at > reply.place.activity.closes
    return translate("Desk", "Already over") if over else _headlines()[reply.answer]


def _headlines() -> dict[Answer, str]:
    return {
        Answer.ADMITTED: translate("Desk", "Checked in"),
        Answer.BACK_IN: translate("Desk", "Back in"),
        Answer.OUT: translate("Desk", "Checked out"),
        Answer.ALREADY_IN: translate("Desk", "Already checked in"),
        Answer.MISREAD: translate("Desk", "Scan again"),
        Answer.UNKNOWN: translate("Desk", "Unknown badge"),
        Answer.REPLACED: translate("Desk", "Replaced badge"),
        Answer.WITHDRAWN: translate("Desk", "Withdrawn badge"),
        Answer.NOT_EXPECTED: translate("Desk", "Not on this list"),
        Answer.WRONG_TIME: translate("Desk", "Not open yet"),
        Answer.FULL: translate("Desk", "Full"),
        Answer.CANCELLED: translate("Desk", "Cancelled"),
        Answer.NOT_SAVED: translate("Desk", "Not saved"),
    }


def word_of_sound(sound: str) -> str:
    """The answer that has this sound, in the words of its headline."""
    return translate("Desk", "Read the note") if sound == NOTE else _headlines()[Answer(sound)]


def sign_of_sound(sound: str) -> tuple[Family, Shape]:
    """The family and the sign of the answer that has this sound."""
    return (Family.NOTE, Shape.FLAG) if sound == NOTE else SIGNS[Answer(sound)]


def subline(reply: ScanReply, words: Words) -> str:
    """The line under the headline: the activity of a good scan, else what it means for the person."""
    family, _ = SIGNS[reply.answer]
    if family is Family.STOP:
        return translate("Desk", "Not checked in")
    match reply.answer:
        case Answer.ALREADY_IN:
            return translate("Desk", "Nothing changed. They may go in.")
        case Answer.MISREAD:
            return translate("Desk", "Nothing recorded")
        case Answer.NOT_SAVED:
            return translate("Desk", "This laptop is checking nobody in")
        case _:
            return place_line(reply, words)


def place_line(reply: ScanReply, words: Words) -> str:
    """The activity being recorded, with the checkpoint where there are several."""
    activity = reply.place.activity
    title = words.activity(activity)
    if len(activity.checkpoints) > 1:
        point = activity.checkpoint(reply.place.checkpoint)
        return f"{point.titles.get(words.key) or point.titles.get('en', point.id)} · {title}"
    return title


def result_view(result: Result, state: CheckInState, words: Words) -> ResultView:
    """Everything the result panel paints for an answer."""
    reply = result.reply
    family, shape = (Family.NOTE, Shape.FLAG) if reply.note else SIGNS[reply.answer]
    view = ResultView(
        family=family,
        headline=headline(reply),
        subline="" if reply.note else subline(reply, words),
        shape=shape,
        actions=tuple(_action(act, i, result, words) for i, act in enumerate(result.acts)),
    )
    person = reply.delegate
    if person is not None:
        view = replace(
            view,
            native=person.native,
            latin=person.latin,
            second=words.second(person),
            delegation=words.delegation(person),
            organisation=words.organisation(person),
            photo=state.photo,
        )
    view = _BODIES[reply.answer](view, result, state, words)
    return replace(view, announcement=announcement(reply, state, words))


def announcement(reply: ScanReply, state: CheckInState, words: Words) -> str:
    """The one sentence a screen reader says: "Checked in: Lu Zhiwei, Shanghai, 14 of 17"."""
    person = reply.delegate
    who = "" if person is None else _clauses(words, person.full_name, words.delegation(person))
    counts = state.board.counts
    tally = ""
    if counts is not None and reply.answer.records:
        tally = translate("Desk", "{here} of {expected}").format(here=counts.arrived, expected=counts.expected)
    said = _clauses(words, who, reply.code if not who else "", tally)
    return formats.labelled(headline(reply), said, words.language) if said else headline(reply)


def _clauses(words: Words, *parts: str) -> str:
    return formats.clauses((part for part in parts if part), words.language)


def _action(act: Act, place: int, result: Result, words: Words) -> Action:
    keys = {Act.FIND: "Ctrl F", Act.ADD_WALK_IN: "Ctrl N"}
    if act is Act.FIND and result.reply.answer is Answer.ALREADY_IN:
        return Action(act, translate("Desk", "Not this person"), "wrong-person", "F9")
    quiet = result.reply.answer in {Answer.ALREADY_IN, Answer.MISREAD}
    key = keys.get(act, "F9" if place == 0 else "F10")
    return Action(act, _act_label(act, result, words), _ACT_ICONS.get(act, ""), key, primary=place == 0 and not quiet)


def _act_label(act: Act, result: Result, words: Words) -> str:
    reply = result.reply
    match act:
        case Act.UNDO_EARLIER:
            when = "" if reply.earlier is None else words.moment(reply.earlier.at, reply.at)
            return translate("Desk", "Undo the {time} check-in").format(time=when)
        case Act.MOVE_GROUP:
            return translate("Desk", "Move them to {group}").format(group=words.group(result.group))
        case Act.CHANGE_ACTIVITY:
            return translate("Desk", "Change to what is on now")
        case _:
            return act_words()[act]


def act_words() -> dict[Act, str]:
    """The words on the buttons that are always the same."""
    return {
        Act.FIND: translate("Desk", "Find by name"),
        Act.ADD_WALK_IN: translate("Desk", "Add a walk-in"),
        Act.SAVE_ELSEWHERE: translate("Desk", "Save to another place"),
        Act.PRINT_BADGE: translate("Desk", "Print the new badge again"),
        Act.LET_IN: translate("Desk", "Let them in here"),
        Act.SAME_PERSON: translate("Desk", "Same person: check in"),
        Act.NOTE_DONE: translate("Desk", "Done, don’t show again today"),
        Act.NOTE_LATER: translate("Desk", "Show at the next scan"),
        Act.TRY_AGAIN: translate("Desk", "Try to save again"),
    }


# --- the body of each answer ---


def _good(view: ResultView, result: Result, state: CheckInState, words: Words) -> ResultView:
    reply, person = result.reply, result.reply.delegate
    if person is None:
        return view
    time = words.clock(reply.at)
    if reply.note:
        notes = note_lines(person)
        return replace(
            view,
            plate=headline(replace(reply, note=False)),
            time=time,
            notes=notes or _hidden_note(),
            aside=translate("Desk", "Delegates never see this") if notes else "",
        )
    facts = [Fact(translate("Desk", "Role"), words.role(person))]
    if plate := words.plate(person):
        facts.append(Fact(translate("Desk", "Group"), plate))
    facts.append(_badge_fact(result, words))
    return replace(view, facts=tuple(facts), time=time, ago=words.ago(reply.at, state.now))


def _badge_fact(result: Result, words: Words) -> Fact:
    badge = result.badge
    label = translate("Desk", "Badge")
    if badge is None:
        return Fact(label, translate("Desk", "No badge"))
    if badge.printed_at is None:
        return Fact(label, translate("Desk", "Number ends {digits}").format(digits=badge.code[-4:]))
    when = formats.day_and_time(words.local(badge.printed_at), words.language)
    return Fact(label, translate("Desk", "Printed {when}").format(when=when), "ok")


def _hidden_note() -> tuple[NoteLine, ...]:
    """What a locked desk says in place of a note."""
    hidden = translate("Desk", "A note for the coordinator. It is hidden while this desk is locked.")
    return (NoteLine("lock", "", hidden),)


def note_lines(person: Delegate) -> tuple[NoteLine, ...]:
    """The attention note as lines with an icon: "Food: nut allergy."""
    lines = []
    for line in [one.strip() for one in person.attention.splitlines() if one.strip()][:NOTE_LINES]:
        kind, colon, text = line.partition(":")
        known = _NOTE_ICONS.get(kind.strip().lower(), "")
        if colon and (known or len(kind) <= 16):
            lines.append(NoteLine(known or "note-flag", _kind(kind.strip()), text.strip()))
        else:
            lines.append(NoteLine("note-flag", "", line))
    return tuple(lines)


def _kind(kind: str) -> str:
    said = {
        "food": translate("Desk", "Food"),
        "access": translate("Desk", "Access"),
        "visa": translate("Desk", "Visa"),
        "vip": translate("Desk", "VIP"),
    }
    return said.get(kind.lower(), kind)


def _already(view: ResultView, result: Result, state: CheckInState, words: Words) -> ResultView:
    reply = result.reply
    earlier = reply.earlier
    if earlier is None:
        return view
    where = words.desk(reply.earlier_desk)
    if earlier.who:
        where = translate("Desk", "{desk} ({name})").format(desk=where, name=earlier.who)
    time = words.moment(earlier.at, reply.at)
    if state.now - earlier.at < timedelta(hours=1):
        why = translate("Desk", "{ago}. If the face is different, keep the badge.").format(
            ago=_sentence(words.ago(earlier.at, state.now))
        )
    else:  # the time stands in the line above already
        why = translate("Desk", "If the face is different, keep the badge.")
    return replace(
        view,
        box_icon="clock",
        do=translate("Desk", "First scan {time} at {place}").format(time=time, place=where),
        why=why,
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _read(view: ResultView, reply: ScanReply) -> ResultView:
    digits = reply.code if not reply.code.isdecimal() else grouped(reply.code)
    return replace(view, caption=translate("Desk", "The scanner read"), digits=digits or "–")


def _misread(view: ResultView, result: Result, _state: CheckInState, _words: Words) -> ResultView:
    return replace(
        _read(view, result.reply),
        box_icon="try-again",
        do=translate("Desk", "Not read cleanly. Hold the badge flat, scan once more."),
        why=translate("Desk", "Scratched or wet? Type the 12 digits, or find them by name."),
    )


def _unknown(view: ResultView, result: Result, _state: CheckInState, _words: Words) -> ResultView:
    view = replace(_read(view, result.reply), box_icon="question")
    if result.reply.holders > 1:
        return replace(
            view,
            do=translate("Desk", "Two people have this number."),
            why=translate("Desk", "Find them by name, then give one a new badge."),
        )
    return replace(
        view,
        do=translate("Desk", "This number does not belong to this event."),
        why=translate("Desk", "Look for a second badge, or ask their name and find them."),
    )


def _replaced(view: ResultView, result: Result, _state: CheckInState, words: Words) -> ResultView:
    reply = result.reply
    ended, valid = reply.ended, reply.valid
    do = translate("Desk", "Ask for the new badge.")
    if valid is not None:
        do = translate("Desk", "Ask for the new badge, number ending {digits}.").format(digits=valid.code[-4:])
    why = ""
    if ended is not None and ended.ended_at is not None:
        local = words.local(ended.ended_at)
        day, time = formats.day(local.date(), words.language), formats.clock(local)
        if ended.reason:
            why = translate("Desk", "This one was replaced on {day} at {time}: {reason}.")
        else:
            why = translate("Desk", "This one was replaced on {day} at {time}.")
        why = why.format(day=day, time=time, reason=ended.reason.rstrip("."))
    return replace(view, box_icon="badges", do=do, why=why)


def _withdrawn(view: ResultView, result: Result, _state: CheckInState, words: Words) -> ResultView:
    ended = result.reply.ended
    why = ""
    if ended is not None and ended.ended_at is not None:
        local = words.local(ended.ended_at)
        why = translate("Desk", "It was withdrawn on {day} at {time}.").format(
            day=formats.day(local.date(), words.language), time=formats.clock(local)
        )
        if ended.reason:
            why = sentences((why, ended.reason))
    return replace(view, box_icon="badges", do=translate("Desk", "Keep this badge. Ask the coordinator."), why=why)


def _not_expected(view: ResultView, result: Result, _state: CheckInState, words: Words) -> ResultView:
    reply = result.reply
    here = _activity_and_room(words.activity(reply.place.activity), reply.place.activity.place, words)
    why = translate("Desk", "This desk checks in {activity}.").format(activity=here)
    better = reply.better
    if better is None:
        return replace(view, box_icon="send-on", do=translate("Desk", "They are not expected here now."), why=why)
    group = words.group(better.expected.groups[0]) if len(better.expected.groups) == 1 else words.activity(better)
    if better.place:
        do = translate("Desk", "{group}: send them to {room}.").format(group=group, room=words.place(better.place))
    else:
        do = translate("Desk", "Send them to {activity}.").format(activity=words.activity(better))
    return replace(view, box_icon="send-on", do=do, why=why)


def _activity_and_room(title: str, room: str, words: Words) -> str:
    return _clauses(words, title, words.place(room))


def _wrong_time(view: ResultView, result: Result, state: CheckInState, words: Words) -> ResultView:
    reply = result.reply
    activity = reply.place.activity
    if reply.at > activity.closes:
        why = translate("Desk", "{activity} ended {time}.")
        when = activity.end
    else:
        why = translate("Desk", "{activity} opens {time}.")
        when = activity.opens
    why = why.format(activity=words.activity(activity), time=words.moment(when, state.now))
    do = translate("Desk", "Nothing is on for them now.")
    if reply.better is not None:
        do = translate("Desk", "On now is {activity}.").format(
            activity=_activity_and_room(words.activity(reply.better), reply.better.place, words)
        )
    return replace(view, box_icon="clock", do=do, why=why)


def _full(view: ResultView, result: Result, _state: CheckInState, words: Words) -> ResultView:
    reply = result.reply
    activity = reply.place.activity
    do = translate("Desk", "All {count} places are taken.").format(count=formats.number(activity.capacity or 0))
    why = translate("Desk", "With them it would be %n too many.", "", reply.over_by)
    if reply.better is not None:
        send = translate("Desk", "Or send them to {activity}.").format(activity=words.activity(reply.better))
        why = sentences((why, send))
    return replace(view, box_icon="delegates", do=do, why=why)


def _cancelled(view: ResultView, result: Result, state: CheckInState, words: Words) -> ResultView:
    person = result.reply.delegate
    if person is None:
        return view
    when = "" if person.cancelled_at is None else words.moment(person.cancelled_at, state.now)
    if person.cancelled_by and when:
        why = translate("Desk", "Cancelled by {name}, {time}.").format(name=person.cancelled_by, time=when)
    elif when:
        why = translate("Desk", "Cancelled {time}.").format(time=when)
    else:
        why = translate("Desk", "The list says that they do not take part.")
    return replace(
        view, box_icon="cancelled", do=translate("Desk", "Ask the coordinator before you let them in."), why=why
    )


def _not_saved(view: ResultView, result: Result, state: CheckInState, words: Words) -> ResultView:
    reply = result.reply
    others = {scan.desk for scan in state.board.recent} - {state.board.desk, ""}
    if others:
        first = translate("Desk", "**Send people to {desk}.**").format(desk=words.desk(min(others)))
    else:
        first = translate("Desk", "**Write names on paper.** Check them in later.")
    person = reply.delegate
    if person is not None:
        again = translate("Desk", "Scan **{name}** again afterwards: not recorded.").format(name=person.full_name)
    elif reply.code:
        again = translate("Desk", "Scan **{code}** again afterwards: not recorded.").format(
            code=grouped(reply.code) if reply.code.isdecimal() else reply.code
        )
    else:
        again = translate("Desk", "Check them in again afterwards: not recorded.")
    return replace(view, steps=(first, trouble_sentence(reply.trouble), again))


def trouble_sentence(trouble: str) -> str:
    """The disk's refusal in the window's language; a sentence nobody foresaw stays as it is."""
    known = {
        "The disk is full. Make room on this laptop, then scan again.": translate(
            "Desk", "The disk is full. Free some space, or save to a USB stick."
        ),
        "Another program holds the event file. Close the other program that uses it, then try again.": translate(
            "Desk", "Another program holds the event file. Close it, then try again."
        ),
        "The event file cannot be written to. Copy it to a folder of your own and open it there.": translate(
            "Desk", "The event file cannot be written to. Save it to another place."
        ),
    }
    return known.get(trouble) or translate("Desk", "The disk refuses. Try again, or save to another place.")


_Body = Callable[[ResultView, Result, CheckInState, Words], ResultView]
_BODIES: dict[Answer, _Body] = {
    Answer.ADMITTED: _good,
    Answer.BACK_IN: _good,
    Answer.OUT: _good,
    Answer.ALREADY_IN: _already,
    Answer.MISREAD: _misread,
    Answer.UNKNOWN: _unknown,
    Answer.REPLACED: _replaced,
    Answer.WITHDRAWN: _withdrawn,
    Answer.NOT_EXPECTED: _not_expected,
    Answer.WRONG_TIME: _wrong_time,
    Answer.FULL: _full,
    Answer.CANCELLED: _cancelled,
    Answer.NOT_SAVED: _not_saved,
}
