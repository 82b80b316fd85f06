"""Commands for checking certificates with no network: verify, and verifier, which writes a page that checks them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.events import EVENT
from companion.cli.files import check_target, opened, write_whole
from companion.cli.lines import count, json_line, line, message, number
from companion.domain.answers import UserError

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.services.signing import Statement

SCALE = 300 / 72
"""Pages are looked at with 300 dots per inch, as PDF counts 72 points to the inch."""
_HOURS = re.compile(r"(\d+(?:\.\d+)?)(?:hours?|学时|小时|시간)")
_KEY = re.compile(r"[A-Z2-7 ]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one certificate. `page` counts from 1, None for a code given as text."""

    statement: "Statement | None"
    page: int | None = None
    fault: str = ""
    differences: tuple[str, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether the certificate says what was signed."""
        return self.statement is not None and not self.fault and not self.differences


@dataclass(frozen=True, slots=True)
class Authority:
    """Whom to believe: the public key, and the serials that the event took back."""

    key: str
    taken_back: frozenset[str] = frozenset()


@click.command()
@click.argument("authority", metavar="(EVENT | KEY)")
@click.argument("pdf", type=EVENT, metavar="[FILE.pdf]", required=False)
@click.option("--text", metavar="QR", help="What the square code says, instead of a file.")
@click.option("--json", "as_json", is_flag=True, help="One object a certificate.")
@click.pass_obj
def verify(program: "Program", authority: str, pdf: Path | None, text: str | None, *, as_json: bool) -> int:
    """Check the signature of certificates with no network: by the event, or by its public key.

    In a PDF the printed names, serial and hours must be the signed ones, too. The exit status is 1 when one is not
    valid.

    \b
    Example:
      companion verify week.companion certificates.pdf
      companion verify MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43UOV3HO6DZPIYTEMZUGU3A --text "CMPC1:..."
    """
    if (pdf is None) == (text is None):
        raise click.UsageError("Give either FILE.pdf or --text QR.")
    believed = _authority(program, authority)
    findings = [_judge(believed, text)] if text is not None else list(_pages(believed, pdf or Path()))
    for finding in findings:
        if as_json:
            json_line(_record(finding))
        else:
            line(_for_people(finding))
    return 0 if all(finding.valid for finding in findings) else 1


@click.command()
@click.argument("event", type=EVENT)
@click.option("-o", "--output", "--out", type=EVENT, required=True, metavar="FILE.html", help="The file to write.")
@click.pass_obj
def verifier(program: "Program", event: Path, output: Path) -> int:
    """Write a page with which anybody checks the event's certificates, in any browser, with no network.

    It holds the event's public key and the serials that were taken back until now, and nothing of any delegate. The
    line printed is the fingerprint of the key: give it to whoever gets the page, by another way than the page.

    \b
    Example:
      companion verifier week.companion -o check-certificates.html
    """
    from companion.services.certificates import verifier_content
    from companion.services.signing import key_fingerprint

    check_target(output, ".html", ".htm")
    with opened(program, event) as desk:
        content = verifier_content(desk)
        write_whole(output, program.documents.verifier(content))
    taken_back = count(len(content.withdrawn) + len(content.replaced), "certificate", "certificates")
    message(f"{output}: it knows of {taken_back} taken back. The fingerprint of its key:")
    line(key_fingerprint(content.key))
    return 0


def _authority(program: "Program", word: str) -> Authority:
    from companion.services.certificates import ISSUED, public_key

    path = Path(word)
    if not path.exists() and _KEY.fullmatch(word):
        return Authority(word)
    with opened(program, path) as desk:
        taken_back = frozenset(c.serial for c in desk.file.read.certificates() if c.state != ISSUED)
        return Authority(public_key(desk.file), taken_back)


def _judge(believed: Authority, code: str, page: int | None = None) -> Finding:
    from companion.services.signing import verify as signed_statement

    statement = signed_statement(believed.key, code)
    if statement is None:
        return Finding(None, page, "The signature is not of this event, or the code was changed.")
    if statement.serial in believed.taken_back:
        return Finding(statement, page, "The event took this certificate back.")
    return Finding(statement, page)


def _pages(believed: Authority, pdf: Path) -> Iterator[Finding]:
    import pypdfium2

    if not pdf.is_file():
        raise UserError(f"There is no file {pdf}.", "Check the name and the folder.")
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise UserError(f"{pdf.name} cannot be read as a PDF.", "Check that it opens in another program.") from error
    try:
        if not len(document):
            raise UserError(f"{pdf.name} has no page.", "Check that it opens in another program.")
        for index in range(len(document)):
            page = document[index]
            try:
                yield _page(believed, page, index + 1)
            finally:
                page.close()
    finally:
        document.close()


def _page(believed: Authority, page: Any, number_of_page: int) -> Finding:
    from companion.services.signing import PREFIX

    codes = {code for code in _codes(page) if code.upper().startswith(f"{PREFIX}:")}
    if len(codes) != 1:
        many = "no certificate code" if not codes else "more than one certificate code"
        return Finding(None, number_of_page, f"There is {many} on this page.")
    try:
        finding = _judge(believed, codes.pop(), number_of_page)
    except UserError as fault:
        return Finding(None, number_of_page, str(fault))
    if finding.statement is None:
        return finding
    return Finding(
        finding.statement, number_of_page, finding.fault, differences(finding.statement, _visible_text(page))
    )


def _codes(page: Any) -> list[str]:
    import zxingcpp

    bitmap = page.render(scale=SCALE, grayscale=True)
    try:
        rows = memoryview(bitmap.buffer).cast("B", shape=[bitmap.height, bitmap.stride])
        return [found.text for found in zxingcpp.read_barcodes(rows)]
    finally:
        bitmap.close()


def _visible_text(page: Any) -> str:
    text_page = page.get_textpage()
    try:
        return str(text_page.get_text_range())
    finally:
        text_page.close()


def differences(statement: "Statement", text: str) -> tuple[str, ...]:
    """Which of the signed names, serial and hours the visible text of a certificate does not say, in sentences."""
    visible = _compact(text)
    found = [
        f"The page does not show the signed {what} “{signed}”."
        for what, signed in (
            ("serial", statement.serial), ("native name", statement.native), ("Latin name", statement.latin)
        )
        if _compact(signed) not in visible
    ]  # fmt: skip
    shown = dict.fromkeys(_HOURS.findall(visible.replace(_compact(statement.event), "")))
    wrong = [hours for hours in shown if abs(float(hours) - statement.hours) > 0.005]  # printed with two decimals
    if wrong or not shown:
        said = f"says {', '.join(wrong)}" if wrong else "says none"
        found.append(f"The signed hours are {number(statement.hours)}; the page {said}.")
    return tuple(found)


def _compact(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _record(finding: Finding) -> dict[str, Any]:
    said = finding.statement
    return {
        "valid": finding.valid,
        "page": finding.page,
        "fault": finding.fault or None,
        "differences": list(finding.differences),
        "serial": said.serial if said else None,
        "native": said.native if said else None,
        "latin": said.latin if said else None,
        "hours": said.hours if said else None,
        "attended": said.attended if said else None,
        "planned": said.planned if said else None,
        "first_day": said.first_day.isoformat() if said else None,
        "last_day": said.last_day.isoformat() if said else None,
        "issued_on": said.issued_on.isoformat() if said else None,
        "event": said.event if said else None,
    }


def _for_people(finding: Finding) -> str:
    where = "" if finding.page is None else f"Page {finding.page}: "
    said = finding.statement
    who = ""
    if said is not None:
        name = " ".join(part for part in (said.native, said.latin) if part)
        who = f" {said.serial}, {name}, {number(said.hours)} hours, {said.event}, {said.first_day} to {said.last_day}."
    if finding.valid:
        return f"{where}Valid.{who}"
    return " ".join(part for part in (f"{where}NOT VALID.{who}", finding.fault, *finding.differences) if part)


COMMANDS = (verify, verifier)
