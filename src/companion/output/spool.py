"""The way to the system's printers: finished PDF files go out at their own size, never fitted to a page."""

import logging
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from companion.domain.answers import UserError
from companion.domain.printing import (
    AS_USUAL,
    PrinterAbilities,
    PrinterStanding,
    PrinterTrouble,
    PrintOptions,
    Sides,
)
from companion.services.ports import Spooler

_PATIENCE = 30.0
"""Seconds after which a print system that does not answer counts as gone."""
_MM = 25.4 / 72.0
_PDFIUM = threading.Lock()
"""PDFium reads one document at a time, whichever thread asks."""
_NAMED = {
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "A5": (148.0, 210.0),
    "A6": (105.0, 148.0),
    "Letter": (215.9, 279.4),
    "Legal": (215.9, 355.6),
}
"""Papers that every printer knows by name, in millimetres (ISO 216, ANSI/ASME Y14.1)."""
_ALSO_NAMED = {
    "A2": (420.0, 594.0),
    "A7": (74.0, 105.0),
    "B4": (257.0, 364.0),
    "B5": (182.0, 257.0),
    "ISOB5": (176.0, 250.0),
    "JISB5": (182.0, 257.0),
    "Executive": (184.2, 266.7),
    "Statement": (139.7, 215.9),
    "Tabloid": (279.4, 431.8),
    "Ledger": (279.4, 431.8),
    "FanFoldGermanLegal": (215.9, 330.2),
    "Folio": (210.0, 330.0),
    "Env10": (104.8, 241.3),
    "EnvDL": (110.0, 220.0),
    "EnvC5": (162.0, 229.0),
    "EnvC6": (114.0, 162.0),
    "EnvMonarch": (98.4, 190.5),
    "Postcard": (100.0, 148.0),
    "Hagaki": (100.0, 148.0),
    "DoublePostcardRotated": (148.0, 200.0),
    "3x5": (76.2, 127.0),
    "CR80": (54.0, 85.6),
}
"""Papers that drivers name and no page is asked for by, in millimetres (ISO 216, ISO 269, JIS P 0138, ANSI)."""
_TRAYS = ("InputSlot", "MediaSource", "media-source")
_PAPERS = ("PageSize", "media")
_DUPLEX = ("Duplex", "sides", "EFDuplex", "KD03Duplex", "ARDuplex", "JCLDuplex")
"""What drivers call trays, papers and printing on both sides (PPD specification 4.3; IPP, RFC 8011)."""
_SAME = 0.6
"""Millimetres by which a page may differ from a named paper and still be that paper."""
_ELSEWHERE = "Save the PDF and print it from there."
_LOOK = "Look at the printer and try again, or save the PDF and print it from there."

_JOB = re.compile(r"request id is (\S+-\d+)")
_LOST = ("abort", "cancel")
"""In job-state-reasons (RFC 8011 section 5.3.8): the job ended without being printed."""
_REASONS = {
    "media-empty": PrinterTrouble.NO_PAPER,
    "media-needed": PrinterTrouble.NO_PAPER,
    "input-tray-missing": PrinterTrouble.NO_PAPER,
    "media-jam": PrinterTrouble.JAM,
    "door-open": PrinterTrouble.OPEN,
    "cover-open": PrinterTrouble.OPEN,
    "interlock-open": PrinterTrouble.OPEN,
    "toner-empty": PrinterTrouble.NO_INK,
    "marker-supply-empty": PrinterTrouble.NO_INK,
    "offline": PrinterTrouble.OFFLINE,
    "shutdown": PrinterTrouble.OFFLINE,
    "timed-out": PrinterTrouble.OFFLINE,
    "connecting-to-device": PrinterTrouble.OFFLINE,
    "stopped-partly": PrinterTrouble.STOPPED,
    "paused": PrinterTrouble.STOPPED,
}
"""printer-state-reasons (RFC 8011 section 5.4.12) that keep a badge from coming out, the one to be told of first."""
_SEVERITIES = ("-error", "-warning", "-report")

_log = logging.getLogger(__name__)


def system_spooler() -> Spooler:
    """The way to the printers of the system that Companion runs on."""
    return WindowsSpooler() if sys.platform == "win32" else CupsSpooler()


@dataclass(frozen=True, slots=True)
class CupsSpooler:
    """CUPS (Linux, macOS) through `lp` and `lpstat`. Without them there is no printer, which is no error."""

    def printers(self) -> tuple[str, ...]:
        """Every destination that CUPS knows, the default one first."""
        if shutil.which("lp") is None or shutil.which("lpstat") is None:
            return ()
        listed = _ask(["lpstat", "-e"])
        names = [line.strip() for line in listed.stdout.splitlines() if line.strip()] if listed else []
        said = _ask(["lpstat", "-d"]) if names else None
        default = said.stdout.partition(":")[2].strip() if said else ""
        return tuple(sorted(names, key=lambda name: (name != default, name.casefold())))

    def print_file(self, pdf: Path, printer: str, title: str, options: PrintOptions = AS_USUAL) -> str:
        """Hands the file to CUPS, which keeps its own copy, and returns the name of the job. Raises UserError when CUPS
        does not take it."""
        if printer not in self.printers():
            raise _unknown(printer)
        width, height = page_size(pdf)
        command = ["lp", "-d", printer, "-t", title, "-o", f"media={media(width, height)}", "-o", "print-scaling=none"]
        command += ["-o", f"sides={options.sides}"]
        if options.copies > 1:
            command += ["-n", str(options.copies)]
        if options.tray:
            command += ["-o", f"{self._tray_option(printer)}={options.tray}"]
        answer = _ask([*command, "--", str(pdf)])
        if answer is None or answer.returncode != 0:
            raise UserError(f"The printer “{printer}” did not take the pages.", _LOOK)
        named = _JOB.search(answer.stdout)
        return named.group(1) if named else ""

    def abilities(self, printer: str) -> PrinterAbilities:
        """What `lpoptions -l` says; a queue without a driver says nothing."""
        return abilities_said(self._said_options(printer))

    def _said_options(self, printer: str) -> str:
        if shutil.which("lpoptions") is None or printer not in self.printers():
            return ""
        said = _ask(["lpoptions", "-p", printer, "-l"])
        return said.stdout if said is not None and said.returncode == 0 else ""

    def _tray_option(self, printer: str) -> str:
        """The name under which this printer's driver has its trays; IPP's own where there is none."""
        for line in self._said_options(printer).splitlines():
            name = line.partition("/")[0]
            if name in _TRAYS:
                return name
        return "media-source"

    def standing(self, printer: str) -> PrinterStanding:
        """What `lpstat -l -p` says: whether the queue is stopped, and the reasons that the printer itself gives."""
        if printer not in self.printers():
            return PrinterStanding(PrinterTrouble.GONE)
        said = _ask(["lpstat", "-l", "-p", printer])
        listed = _ask(["lpstat", "-o", printer])
        jobs = tuple(line.split()[0] for line in (listed.stdout.splitlines() if listed else ()) if line.strip())
        if said is None or said.returncode != 0:
            return PrinterStanding(PrinterTrouble.GONE, jobs)
        return PrinterStanding(trouble_said(said.stdout), jobs)

    def came_out(self, job: str) -> bool | None:
        """What `lpstat -W completed` says of the job; CUPS forgets old jobs."""
        said = _ask(["lpstat", "-W", "completed", "-l", "-o", job.rpartition("-")[0]])
        inside = False
        for line in said.stdout.splitlines() if said else ():
            if line[:1].strip():
                inside = line.split()[0] == job
            elif inside and line.strip().startswith("Alerts:"):
                return not any(sign in line for sign in _LOST)
        return None

    def cancel(self, job: str) -> bool:
        """Whether CUPS still had the job and let it go."""
        said = _ask(["cancel", job])
        return said is not None and said.returncode == 0


class WindowsSpooler:
    """Windows has no way of its own for PDF files: the program that opens them is asked to print (its "printto" verb).

    That program may scale pages; where none offers the verb, a UserError says to save the PDF.
    """

    def printers(self) -> tuple[str, ...]:
        """The printers of this user, the default one first."""
        names, default = _registered()
        return tuple(sorted(names, key=lambda name: (name != default, name.casefold())))

    def print_file(self, pdf: Path, printer: str, title: str, options: PrintOptions = AS_USUAL) -> str:
        """Asks the program for PDF files to print a copy; its job has no name that we know of. Raises UserError when
        no program can."""
        if printer not in self.printers():
            raise _unknown(printer)
        if options.tray or options.sides is not Sides.ONE or options.copies > 1:
            raise UserError("Trays, both sides and copies are chosen in the window only.", _ELSEWHERE)
        # The other program reads the file after this call has returned, so it gets a copy of its own.
        folder = Path(tempfile.mkdtemp(prefix="companion-print-"))
        copy = Path(shutil.copy(pdf, folder / f"{_file_name(title)}.pdf"))
        try:
            _start(copy, "printto", f'"{printer}"')
        except OSError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise UserError("No program on this laptop prints PDF files by itself.", _ELSEWHERE) from error
        return ""

    def abilities(self, printer: str) -> PrinterAbilities:  # noqa: ARG002
        """Nothing is known: the program that prints has its own settings."""
        return PrinterAbilities()

    def standing(self, printer: str) -> PrinterStanding:
        """Whether the printer is there; more is not asked, for only the printer's own program would know."""
        return PrinterStanding(None if printer in self.printers() else PrinterTrouble.GONE)

    def came_out(self, job: str) -> bool | None:  # noqa: ARG002
        """Jobs cannot be followed here."""
        return None

    def cancel(self, job: str) -> bool:  # noqa: ARG002
        """Jobs cannot be taken back here."""
        return False


def _registered() -> tuple[list[str], str]:
    """The printers that Windows keeps for this user, and the default one."""
    names: list[str] = []
    default = ""
    if sys.platform == "win32":
        import winreg

        base = r"Software\Microsoft\Windows NT\CurrentVersion"
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, base + r"\Devices") as key:
                names = [winreg.EnumValue(key, place)[0] for place in range(winreg.QueryInfoKey(key)[1])]
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, base + r"\Windows") as key:
                default = str(winreg.QueryValueEx(key, "Device")[0]).partition(",")[0]
        except OSError as error:
            _log.warning("the list of printers could not be read: %s", error)
    return names, default


def _start(file: Path, verb: str, words: str) -> None:
    """Have the system's program for this kind of file do something with it. Raises OSError when there is none."""
    if sys.platform == "win32":
        os.startfile(file, verb, words)  # noqa: S606 - the verb and the printer are ours, no shell reads them


def abilities_said(options: str) -> PrinterAbilities:
    """What a printer can do by the answer of `lpoptions -l`: a line an option, "Name/Words: choice *chosen choice"."""
    choices: dict[str, tuple[str, ...]] = {}
    for line in options.splitlines():
        name, slash, rest = line.partition("/")
        if not slash:
            continue
        choices[name.strip()] = tuple(word.lstrip("*") for word in rest.partition(":")[2].split())
    trays = next((choices[name] for name in _TRAYS if name in choices), ())
    papers = next((choices[name] for name in _PAPERS if name in choices), ())
    sized = [paper_size(paper) for paper in papers]
    return PrinterAbilities(
        trays=tuple((tray, _spoken(tray)) for tray in trays),
        sides=_sides(next((choices[name] for name in _DUPLEX if name in choices), ())),
        sizes=tuple(dict.fromkeys(size for size in sized if size is not None)),
        all_sizes=bool(papers) and None not in sized,
        custom=any(paper.startswith("Custom.") for paper in papers),
        told=bool(choices),
    )


def _sides(choices: Sequence[str]) -> tuple[Sides, ...]:
    two = [choice.casefold() for choice in choices]
    long = any(choice in {"duplexnotumble", "two-sided-long-edge"} for choice in two)
    short = any(choice in {"duplextumble", "two-sided-short-edge"} for choice in two)
    return (Sides.ONE, *((Sides.LONG,) if long else ()), *((Sides.SHORT,) if short else ()))


def paper_size(name: str) -> tuple[float, float] | None:
    """The size in millimetres, the short side first, of a paper as drivers name it: A4, w162h288 (points), 4x6,
    100x150mm, iso_a6_105x148mm. None for a name that says no size, or one that the user sets."""
    bare = re.sub(r"\.(Fullbleed|FullBleed|Borderless|NMgn|Transverse|Duplex)$", "", name)
    if bare in _NAMED:
        return _NAMED[bare]
    if bare in _ALSO_NAMED:
        return _ALSO_NAMED[bare]
    found = re.search(r"(?:^|_)w(\d+(?:\.\d+)?)h(\d+(?:\.\d+)?)", bare)
    unit = _MM
    if found is None:
        found = re.search(r"(?:^|_)(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in|)$", bare)
        if found is None:
            return None
        unit = 1.0 if found.group(3) == "mm" else 25.4
    short, long = sorted((float(found.group(1)) * unit, float(found.group(2)) * unit))
    return round(short, 1), round(long, 1)


def _spoken(name: str) -> str:
    """A driver's name for a tray as people read it: Tray1 is "Tray 1", by-pass-tray "By pass tray"."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", name.replace("-", " ").replace("_", " "))
    return words[:1].upper() + words[1:]


def trouble_said(status: str) -> PrinterTrouble | None:
    """What is wrong with a printer by the answer of `lpstat -l -p`, None when nothing is."""
    said: set[str] = set()
    for line in status.splitlines():
        name, _, words = line.strip().partition(":")
        if name == "Alerts":
            said |= {word for word in re.split(r"[\s,]+", words) if word and not word.endswith("-report")}
            # "offline-report" is how CUPS itself says that a printer does not answer; other reports need no care.
            said |= {"offline"} if "offline-report" in words else set()
    bare = {_without_severity(word) for word in said}
    for reason, trouble in _REASONS.items():
        if reason in bare:
            return trouble
    first = status.partition("\n")[0]
    return PrinterTrouble.STOPPED if " disabled since " in f" {first} " else None


def _without_severity(reason: str) -> str:
    for severity in _SEVERITIES:
        reason = reason.removesuffix(severity)
    return reason


def media(width: float, height: float) -> str:
    """What CUPS calls a page of this size in millimetres; it turns a page that lies on its side by itself."""
    short, long = sorted((width, height))
    for name, (across, down) in _NAMED.items():
        if abs(short - across) <= _SAME and abs(long - down) <= _SAME:
            return name
    return f"Custom.{width:.5g}x{height:.5g}mm"


def page_size(pdf: Path) -> tuple[float, float]:
    """Width and height of the first page in millimetres. Raises UserError when the file is no PDF."""
    import pypdfium2

    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except (pypdfium2.PdfiumError, OSError) as error:
            raise UserError("The pages for the printer cannot be read.", "Try once more.") from error
        try:
            width, height = document.get_page_size(0)
        finally:
            document.close()
    return float(width) * _MM, float(height) * _MM


def _ask(command: Sequence[str]) -> "subprocess.CompletedProcess[str] | None":
    """Run one of the print system's commands with its messages in English; None when it is missing or hangs."""
    try:
        answer = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            env={**os.environ, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        _log.warning("%s gave no answer: %s", command[0], error)
        return None
    if answer.returncode != 0:
        _log.warning("%s said: %s", command[0], answer.stderr.strip())
    return answer


def _unknown(printer: str) -> UserError:
    return UserError(f"There is no printer called “{printer}” on this laptop.", "Choose another printer.")


def _file_name(title: str) -> str:
    return "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in title).strip()[:80] or "Companion"
