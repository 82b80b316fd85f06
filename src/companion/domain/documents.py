"""What goes on paper: frozen content that the document engine draws, already decided and already in words."""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class BadgeContent:
    """One badge as it will be printed. `role_words` and the titles are by language, first language first.

    `languages` are those of the badge, one or two; `cities` has the event's city in each. `photo` is a JPEG, or empty.
    """

    delegate: str
    code: str
    native: str
    latin: str
    delegation: str
    delegation_native: str
    organisation: str
    organisation_native: str
    role: str
    role_words: tuple[str, ...]
    plate: str
    event_titles: tuple[str, ...]
    help_line: str = ""
    second: str = ""
    bus: str = ""
    group: str = ""
    languages: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    first_day: date | None = None
    last_day: date | None = None
    photo: bytes = field(default=b"", repr=False)

    @property
    def name(self) -> str:
        """Whom to name when this badge cannot be drawn."""
        return " ".join(part for part in (self.native, self.latin) if part)


@dataclass(frozen=True, slots=True)
class AttendedActivity:
    """A line of the list of activities on a certificate's second page: titles by language, start in the event's zone,
    hours that count for the certificate."""

    titles: dict[str, str]
    start: datetime
    hours: float


@dataclass(frozen=True, slots=True)
class CertificateContent:
    """One certificate as it will be printed. `languages` has one or two tags; the delegate's own language comes first.

    `short_titles` stand at the head where the event has them; the statement always says the whole title.
    `hours` and counts are the true figures; `qr` is the signed text, empty on a draft; `issued_on` is the day printed.
    `signatures` are pictures (PNG, JPEG or SVG) in the order of the signatories, empty for those without one; `stamp`
    is a picture of the seal. `activities` go on a second page, none without them. `organizer` is who issues it.
    """

    delegate: str
    serial: str
    native: str
    latin: str
    second: str
    organisation: str
    organisation_native: str
    languages: tuple[str, ...]
    event_titles: dict[str, str]
    city: dict[str, str]
    first_day: date
    last_day: date
    attended: int
    planned: int
    hours: float
    planned_hours: float
    issued_on: date
    signatories: tuple[tuple[str, dict[str, str]], ...] = ()
    qr: str = ""
    draft: bool = True
    short_titles: dict[str, str] = field(default_factory=dict)
    delegation: str = ""
    role: str = ""
    signatures: tuple[bytes, ...] = field(default=(), repr=False)
    photo: bytes = field(default=b"", repr=False)
    stamp: bytes = field(default=b"", repr=False)
    activities: tuple[AttendedActivity, ...] = ()
    organizer: str = ""

    @property
    def name(self) -> str:
        """Whom to name when this certificate cannot be drawn."""
        return " ".join(part for part in (self.native, self.latin) if part)


@dataclass(frozen=True, slots=True)
class VerifierContent:
    """What the page that checks an event's certificates knows: the public key, and nothing of any delegate.

    `signed_title` stands in the codes, `titles` are by language. `withdrawn` and `replaced` are the serials that no
    longer stood on `made_on`, a day in the event's time zone.
    """

    key: str
    signed_title: str
    titles: dict[str, str]
    first_day: date
    last_day: date
    made_on: date
    withdrawn: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScannerSheetContent:
    """The sheet that tests a scanner, in the window's language. `codes`: text, name and a line for each; `hints`: how
    the scanner should be set."""

    title: str
    line: str
    codes: tuple[tuple[str, str, str], ...]
    hints_title: str
    hints: tuple[str, ...]
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A paper that cannot be made as it should: whose, which part, what is wrong in a sentence.

    `kind` is the reason for programs: characters, too-long, code, translation or signatory. `left_out` says that the
    whole paper is missing from the document; otherwise it is there without this part.
    """

    delegate: str
    name: str
    part: str
    sentence: str
    characters: tuple[str, ...] = ()
    kind: str = ""
    left_out: bool = True


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A finished PDF. `drawn` names the delegates in it, in order; a cancelled run has no bytes.

    `duplex`: its pages are fronts and backs by turns, for a printer that turns sheets over their long or short edge;
    empty when every page is for itself.
    """

    pdf: bytes
    pages: int
    troubles: tuple[Trouble, ...] = ()
    drawn: tuple[str, ...] = ()
    cancelled: bool = False
    duplex: str = ""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One delegate of an attendance report: names, a mark per column, and the counted hours.

    A mark is one of came, late, excused, absent, not-yet (ui.md section 3), or empty where nothing was expected. `note`
    stands small behind the names, for instance that they were a walk-in.
    """

    native: str
    latin: str
    marks: tuple[str, ...]
    attended: int
    hours: float
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReportContent:
    """An attendance report of one delegation, in words. Every pair is (first language, second language or empty).

    `columns` are the activities with a short line such as day and time above the title; `legend` names the marks.
    `key_line` is the fingerprint of the key that signs certificates, to compare a page that checks them with.
    """

    titles: tuple[str, ...]
    columns: tuple[tuple[str, str, str], ...]
    rows: tuple[ReportRow, ...]
    legend: tuple[tuple[str, str], ...]
    name_heading: tuple[str, str]
    attended_heading: tuple[str, str]
    hours_heading: tuple[str, str]
    total_heading: tuple[str, str]
    page_words: str = "{page} / {pages}"
    key_line: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One line of a roster: a person, and the number whose small code brings the tick back in. `ask`: who leads the
    delegation, on its first line."""

    delegate: str
    native: str
    latin: str
    delegation: str
    code: str
    ask: str = ""


@dataclass(frozen=True, slots=True)
class RosterContent:
    """A roster for signatures, in words. `titles` are the activity's, one per language; `code` is the sheet's number.

    `checkpoint` is empty where an activity has only one.
    """

    event: str
    titles: tuple[str, ...]
    line: str
    checkpoint: str
    sheet: str
    code: str
    rows: tuple[RosterRow, ...]
    name_heading: str
    delegation_heading: str
    signature_heading: str
    help_words: str
    page_words: str = "{page} / {pages}"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class MissingRow:
    """Somebody missing, on paper: `phone` is a number or whom to ask; `lines`: where they were last and on which bus,
    what came of calls, who may know more."""

    delegate: str
    native: str
    latin: str
    delegation: str
    phone: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MissingContent:
    """Who is missing, on paper, in words: to be handed to whoever looks for them."""

    event: str
    title: str
    line: str
    headline: str
    rows: tuple[MissingRow, ...]
    language: str = "en"
    page_words: str = "{page} / {pages}"


@dataclass(frozen=True, slots=True)
class ProgrammeLine:
    """One activity of the printed programme, in words. `times` like 09:30–10:30; `titles` one per language; `people`
    says who is expected, per language, and is empty when it is everyone."""

    times: str
    titles: tuple[str, ...]
    place: str = ""
    people: tuple[str, ...] = ()
    aside: bool = False
    """Whether it is a meal, registration or a drive: what people do between what they came for."""


@dataclass(frozen=True, slots=True)
class ProgrammeDay:
    """One day of the printed programme; `headings` one per language."""

    headings: tuple[str, ...]
    lines: tuple[ProgrammeLine, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeContent:
    """The programme on paper, in words. `titles`, `facts` (days and venue), `zones` (whose clock it is) and
    `organizers` have one text per language."""

    titles: tuple[str, ...]
    facts: tuple[str, ...]
    zones: tuple[str, ...]
    organizers: tuple[str, ...]
    days: tuple[ProgrammeDay, ...]
    page_words: str = "{page} / {pages}"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """A template that can be chosen: what it is called and the size of one piece in millimetres.

    `names` is what it is called by language. `own` says that it belongs to the event. `back`: it has a second side, on
    the back of the sheet unless it is `folded`. `photos`: it shows the delegates' photos.
    """

    id: str
    name: str
    width: float
    height: float
    names: dict[str, str] = field(default_factory=dict)
    own: bool = False
    back: bool = False
    folded: bool = False
    photos: bool = False


@dataclass(frozen=True, slots=True)
class DesignProblem:
    """What is wrong with a design's document: in which element, by its id (empty: its head), and what to do."""

    element: str
    sentence: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class DrawnElement:
    """Where an element of a design stands as drawn. Its box is in millimetres from the card's corner, before it is
    turned by `rotate` degrees.

    `ink` is the box that its words fill, `size` the height in millimetres they came to and `scale` what share of the
    wanted size that is. `state`: drawn, empty (no words, no photo), not-shown (its conditions), hidden, too-long,
    characters or code.
    """

    id: str
    side: str
    kind: str
    x: float
    y: float
    w: float
    h: float
    rotate: float = 0.0
    state: str = "drawn"
    ink: tuple[float, float, float, float] | None = None
    lines: int = 0
    size: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class DrawnDesign:
    """A design drawn for one person. `width` and `height` are the page's, `origin` is where the card's top left corner
    stands on it; all in millimetres."""

    pdf: bytes
    width: float
    height: float
    origin: tuple[float, float] = (0.0, 0.0)
    elements: tuple[DrawnElement, ...] = ()
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class DesignPicture:
    """A picture as a design keeps it: `data` in base64. `width` and `height` in millimetres, as its file means it."""

    media: str
    data: str = field(repr=False)
    name: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class StockChoice:
    """A stock that can be chosen: its label size and page size in millimetres. `measured` is False when nobody has
    measured a sheet yet; it then cannot be printed on. `origin` is where the first label begins, `pitch` from one label
    to the next, both across and down. `kind`: sheet, page, roll or continuous (an endless roll, whose label is as long
    as it is cut). `cut`: cut by hand, so marks can be printed. `own`: measured on this laptop. `words`: other numbers
    under which makers sell it."""

    id: str
    name: str
    label_width: float
    label_height: float
    page_width: float
    page_height: float
    per_page: int
    columns: int = 1
    rows: int = 1
    measured: bool = True
    origin: tuple[float, float] = (0.0, 0.0)
    pitch: tuple[float, float] = (0.0, 0.0)
    kind: str = "sheet"
    cut: bool = False
    own: bool = False
    words: str = ""

    def label_at(self, across: float, down: float) -> int | None:
        """Which label of a sheet, from 1, lies at this place of the page in millimetres; None between labels."""
        for row in range(self.rows):
            for column in range(self.columns):
                left = self.origin[0] + column * self.pitch[0]
                top = self.origin[1] + row * self.pitch[1]
                if left <= across <= left + self.label_width and top <= down <= top + self.label_height:
                    return row * self.columns + column + 1
        return None
