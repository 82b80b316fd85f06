"""Commands for checking certificates with no network: verify, and verifier, which writes a page that checks them."""

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from companion.cli.events import EVENT
from companion.cli.files import check_target, opened, write_whole
from companion.cli.lines import count, json_line, line, message, number

if TYPE_CHECKING:
    from companion.bootstrap import Program
    from companion.services.verifying import Authority, Finding

_KEY = re.compile(r"[A-Z2-7 ]+", re.IGNORECASE)


@click.command()
@click.argument("authority", metavar="(EVENT | KEY)")
@click.argument("pdf", type=EVENT, metavar="[FILE.pdf]", required=False)
@click.option("--text", metavar="QR", help="What the square code says, instead of a file.")
@click.option("--json", "as_json", is_flag=True, help="One object a certificate.")
@click.pass_obj
def verify(program: "Program", authority: str, pdf: Path | None, text: str | None, *, as_json: bool) -> int:
    """Check the signature of certificates with no network: by the event, or by its public key.

    In a PDF the printed names, serial, hours and days must be the signed ones, too. The exit status is 1 when one is
    not valid.

    \b
    Example:
      companion verify week.companion certificates.pdf
      companion verify MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43UOV3HO6DZPIYTEMZUGU3A --text "CMPC1:..."
    """
    if (pdf is None) == (text is None):
        raise click.UsageError("Give either FILE.pdf or --text QR.")
    from companion.interchange.certificate_pages import read_pages
    from companion.services.verifying import check_code, check_pages

    believed = _authority(program, authority)
    if text is not None:
        findings = [check_code(believed, text)]
    else:
        findings = list(check_pages(believed, read_pages(pdf or Path())))
    for finding in findings:
        if as_json:
            json_line(_record(finding))
        else:
            line(_for_people(finding, believed.event))
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


def _authority(program: "Program", word: str) -> "Authority":
    from companion.services.verifying import authority_of, authority_of_key

    path = Path(word)
    if not path.exists() and _KEY.fullmatch(word):
        return authority_of_key(word)
    with opened(program, path) as desk:
        return authority_of(desk.file)


def _record(finding: "Finding") -> dict[str, Any]:
    said, ended = finding.statement, finding.taken_back
    return {
        "valid": finding.valid,
        "page": finding.page,
        "fault": finding.fault or (_TAKEN_BACK if ended is not None else None),
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
        "state": str(ended.state) if ended else None,
        "reason": (ended.reason or None) if ended else None,
        "replaced_by": (ended.replaced_by or None) if ended else None,
        "list_of": finding.list_of or None,
    }


_TAKEN_BACK = "The event took this certificate back."


def _for_people(finding: "Finding", event: str) -> str:
    where = "" if finding.page is None else f"Page {finding.page}: "
    said = finding.statement
    who = ""
    if said is not None:
        name = " ".join(part for part in (said.native, said.latin) if part)
        who = f" {said.serial}, {name}, {number(said.hours)} hours, {said.event}, {said.first_day} to {said.last_day}."
    if finding.list_of and finding.valid:
        return f"{where}The list of activities of {finding.list_of}; it adds up to the signed hours, and is not signed."
    if finding.valid:
        return f"{where}Valid.{who}"
    ended = _ended(finding, event)
    return " ".join(part for part in (f"{where}NOT VALID.{who}", finding.fault, ended, *finding.differences) if part)


def _ended(finding: "Finding", event: str) -> str:
    ended = finding.taken_back
    if ended is None:
        return ""
    words = f"The event “{event}” took this certificate back" if event else _TAKEN_BACK.rstrip(".")
    if ended.replaced_by:
        return f"{words}; in its place stands {ended.replaced_by}."
    return f"{words}: {ended.reason.rstrip('.')}." if ended.reason else f"{words}."


COMMANDS = (verify, verifier)
