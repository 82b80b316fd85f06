"""The programme as the journal keeps it: what a newer program adds is no obstacle."""

from companion.domain.programme import (
    PRESENT,
    ActivityKind,
    CertificateRule,
    Organizer,
    activity_from_fields,
    event_from_fields,
)

TIMES = {"titles": {"en": "Lecture"}, "start": "2016-04-25T09:00:00+09:00", "end": "2016-04-25T10:00:00+09:00"}


def test_an_activity_of_a_newer_program_is_read_as_far_as_it_is_known() -> None:
    point = {"id": "present", "titles": PRESENT[0].titles, "attends": True, "colour": "red"}
    activity = activity_from_fields(
        "a", {**TIMES, "kind": "webinar", "checkpoints": [point], "expected": {"roles": ["Guest"], "seats": ["A1"]}}
    )
    assert activity.kind is ActivityKind.OTHER
    assert activity.checkpoints == PRESENT
    assert activity.expected.roles == ("Guest",)


def test_an_event_of_a_newer_program_is_read_as_far_as_it_is_known() -> None:
    event = event_from_fields(
        "e",
        {
            "titles": {"en": "Visit"}, "start": "2016-04-25", "end": "2016-04-29", "timezone": "Asia/Seoul",
            "rule": {"share": 0.5, "weights": {}}, "organizers": [{"names": {"en": "City"}, "colour": "red"}],
            "signatories": [{"name": "Kim", "office": {}, "stamp": ""}], "livestream": True,
        },
    )  # fmt: skip
    assert event.rule == CertificateRule(share=0.5)
    assert event.organizers == (Organizer({"en": "City"}),)
    assert event.signatories[0].name == "Kim"
