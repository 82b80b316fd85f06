"""Printing through the system: what `lp` is told, and what the user hears when there is no way to a printer."""

import json
import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.answers import UserError
from companion.domain.printing import PrinterAbilities, PrinterStanding, PrinterTrouble, PrintOptions, Sides
from companion.output.spool import CupsSpooler, abilities_said, media, page_size, system_spooler

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="CUPS is not part of Windows")

_FAKE = """#!{python}
import json, os, sys
name = os.path.basename(sys.argv[0])
folder = os.path.dirname(sys.argv[0])
told = dict(name=name, words=sys.argv[1:], language=os.environ.get("LC_ALL"))
if name == "lp":
    told["bytes"] = os.path.getsize(sys.argv[-1])
with open(os.path.join(folder, "told.jsonl"), "a") as out:
    out.write(json.dumps(told) + "\\n")
state = json.load(open(os.path.join(folder, "state.json")))
if name == "lpstat" and "-e" in sys.argv:
    print("\\n".join(state["printers"]))
elif name == "lpstat" and "-d" in sys.argv:
    print("system default destination: " + state["default"] if state["default"] else "no system default destination")
elif name == "lpstat" and "completed" in sys.argv:
    print(state["completed"])
elif name == "lpstat" and "-p" in sys.argv:
    print(state["status"])
elif name == "lpstat" and "-o" in sys.argv:
    print("\\n".join(job + "   root   1024   Sun Nov 22 16:23:31 2026" for job in state["jobs"]))
elif name == "lpoptions":
    print(state["options"])
elif name == "cancel":
    sys.exit(0 if sys.argv[1] in state["jobs"] else 1)
elif name == "lp" and state["refuses"]:
    print("lp: Not accepting jobs.", file=sys.stderr)
    sys.exit(1)
elif name == "lp":
    print("request id is " + sys.argv[sys.argv.index("-d") + 1] + "-7 (1 file(s))")
"""


@dataclass
class PrintSystem:
    """The print system as a process boundary: two commands in a folder of their own that note what they are told."""

    folder: Path

    def set(self, *printers: str, default: str = "", refuses: bool = False, **said: object) -> None:
        state = {
            "printers": printers,
            "default": default,
            "refuses": refuses,
            "status": "",
            "jobs": (),
            "completed": "",
            "options": "",
        }
        state |= said
        (self.folder / "state.json").write_text(json.dumps(state))
        for name in ("lp", "lpstat", "lpoptions", "cancel"):
            command = self.folder / name
            command.write_text(_FAKE.format(python=sys.executable))
            command.chmod(command.stat().st_mode | stat.S_IXUSR)

    def told(self, name: str) -> list[dict[str, object]]:
        lines = (self.folder / "told.jsonl").read_text().splitlines()
        return [said for line in lines if (said := json.loads(line))["name"] == name]


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PrintSystem:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return PrintSystem(folder)


def paper(folder: Path, width: float, height: float) -> Path:
    """A PDF with one empty page of this size in millimetres."""
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    document.new_page(width / 25.4 * 72, height / 25.4 * 72)
    path = folder / "page.pdf"
    document.save(path)
    document.close()
    return path


def test_the_default_printer_stands_first_in_the_choice(system: PrintSystem) -> None:
    system.set("Office", "Badges", "Lobby", default="Lobby")
    assert CupsSpooler().printers() == ("Lobby", "Badges", "Office")


def test_a_laptop_without_a_print_system_has_no_printers(system: PrintSystem) -> None:
    assert CupsSpooler().printers() == ()


def test_a_print_system_without_printers_offers_none(system: PrintSystem) -> None:
    system.set()
    assert CupsSpooler().printers() == ()


@pytest.mark.parametrize(
    ("size", "paper_name"),
    [
        ((210, 297), "A4"),
        ((297, 210), "A4"),
        ((105, 148), "A6"),
        ((215.9, 279.4), "Letter"),
        ((62, 100), "Custom.62x100mm"),
        ((85.6, 53.98), "Custom.85.6x53.98mm"),
    ],
)
def test_pages_go_out_at_their_own_size_and_are_never_fitted(
    system: PrintSystem, tmp_path: Path, size: tuple[float, float], paper_name: str
) -> None:
    system.set("Office", default="Office")
    pdf = paper(tmp_path, *size)
    CupsSpooler().print_file(pdf, "Office", "Badges · Lu Zhiwei")
    (told,) = system.told("lp")
    words = told["words"]
    assert isinstance(words, list)
    assert words[words.index("-d") + 1] == "Office"
    assert words[words.index("-t") + 1] == "Badges · Lu Zhiwei"
    assert f"media={paper_name}" in words
    assert "print-scaling=none" in words
    assert not any("fit" in str(word) for word in words[:-1])
    assert words[-2:] == ["--", str(pdf)]
    assert told["bytes"] == pdf.stat().st_size


def test_messages_are_asked_for_in_english_because_the_default_is_read_from_one(system: PrintSystem) -> None:
    system.set("Office", default="Office")
    CupsSpooler().printers()
    assert {said["language"] for said in system.told("lpstat")} == {"C"}


def test_an_unknown_printer_is_named_and_nothing_goes_elsewhere(system: PrintSystem, tmp_path: Path) -> None:
    system.set("Office", default="Office")
    with pytest.raises(UserError, match="no printer called “Lobby”") as caught:
        CupsSpooler().print_file(paper(tmp_path, 210, 297), "Lobby", "Badges")
    assert caught.value.remedy == "Choose another printer."
    assert system.told("lp") == []


def test_a_refusal_says_to_look_at_the_printer_or_to_save_the_pdf(system: PrintSystem, tmp_path: Path) -> None:
    system.set("Office", default="Office", refuses=True)
    with pytest.raises(UserError, match="“Office” did not take the pages") as caught:
        CupsSpooler().print_file(paper(tmp_path, 210, 297), "Office", "Badges")
    assert "save the PDF and print it from there" in caught.value.remedy


def test_a_file_that_is_no_pdf_is_never_sent(system: PrintSystem, tmp_path: Path) -> None:
    system.set("Office", default="Office")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"not a page in sight")
    with pytest.raises(UserError, match="cannot be read"):
        CupsSpooler().print_file(broken, "Office", "Badges")
    assert system.told("lp") == []


def test_this_system_prints_through_cups(system: PrintSystem) -> None:
    system.set("Office", default="Office")
    assert system_spooler().printers() == ("Office",)


@given(width=st.floats(20, 450), height=st.floats(20, 450))
def test_every_size_keeps_its_measure_to_a_millimetre(width: float, height: float) -> None:
    named = media(width, height)
    if named.startswith("Custom."):
        across, down = (float(part) for part in named.removeprefix("Custom.").removesuffix("mm").split("x"))
        assert across == pytest.approx(width, abs=0.01)
        assert down == pytest.approx(height, abs=0.01)
    else:
        papers = {"A3": (297, 420), "A4": (210, 297), "A5": (148, 210), "A6": (105, 148)}
        papers |= {"Letter": (215.9, 279.4), "Legal": (215.9, 355.6)}
        assert sorted((width, height)) == pytest.approx(papers[named], abs=0.61)


def test_the_size_of_a_page_is_read_in_millimetres(tmp_path: Path) -> None:
    assert page_size(paper(tmp_path, 90, 55)) == pytest.approx((90, 55), abs=0.01)


def test_paths_that_look_like_options_stay_paths(
    system: PrintSystem, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.set("Office", default="Office")
    paper(tmp_path, 210, 297).rename(tmp_path / "-d.pdf")
    monkeypatch.chdir(tmp_path)
    CupsSpooler().print_file(Path("-d.pdf"), "Office", "Badges")
    (told,) = system.told("lp")
    words = told["words"]
    assert isinstance(words, list)
    assert words[-2:] == ["--", "-d.pdf"]
    assert os.fspath(tmp_path) not in words


STATUS = """printer Label {state}  enabled since Sun Nov 22 16:23:31 2026
\tForm mounted:
\tDescription: Label
\tAlerts: {alerts}
\tLocation: media-empty room
"""


@pytest.mark.parametrize(
    ("alerts", "trouble"),
    [
        ("none", None),
        ("media-empty-error", PrinterTrouble.NO_PAPER),
        ("media-needed", PrinterTrouble.NO_PAPER),
        ("marker-supply-low-warning media-empty-warning", PrinterTrouble.NO_PAPER),
        ("media-low-warning", None),
        ("door-open-error", PrinterTrouble.OPEN),
        ("cover-open", PrinterTrouble.OPEN),
        ("media-jam-error", PrinterTrouble.JAM),
        ("offline-report", PrinterTrouble.OFFLINE),
        ("toner-empty-error", PrinterTrouble.NO_INK),
        ("toner-empty-report", None),
        ("cups-waiting-for-job-completed", None),
    ],
)
def test_what_keeps_a_printer_from_printing_is_read_from_its_own_reasons(
    system: PrintSystem, alerts: str, trouble: PrinterTrouble | None
) -> None:
    system.set("Label", default="Label", status=STATUS.format(state="is idle.", alerts=alerts), jobs=["Label-7"])
    assert CupsSpooler().standing("Label") == PrinterStanding(trouble, ("Label-7",))


def test_a_stopped_queue_and_a_printer_that_is_gone_are_told_apart(system: PrintSystem) -> None:
    stopped = "printer Label disabled since Sun Nov 22 16:23:31 2026 -\n\tPaused\n\tAlerts: none\n"
    system.set("Label", default="Label", status=stopped)
    assert CupsSpooler().standing("Label").trouble is PrinterTrouble.STOPPED
    assert CupsSpooler().standing("Lobby").trouble is PrinterTrouble.GONE


def test_a_job_is_known_by_the_systems_name_and_can_be_taken_back(system: PrintSystem, tmp_path: Path) -> None:
    system.set("Label", default="Label", jobs=["Label-7"])
    job = CupsSpooler().print_file(paper(tmp_path, 62, 100), "Label", "Badges")
    assert job == "Label-7"
    assert CupsSpooler().cancel(job)
    assert not CupsSpooler().cancel("Label-6")


@pytest.mark.parametrize(
    ("alerts", "printed"),
    [("job-completed-successfully", True), ("job-canceled-by-user", False), ("aborted-by-system", False)],
)
def test_a_job_that_the_system_gave_up_did_not_come_out(system: PrintSystem, alerts: str, printed: bool) -> None:
    done = f"Label-6   root   9\n\tAlerts: job-canceled-by-user\nLabel-7   root   9\n\tStatus: \n\tAlerts: {alerts}\n"
    system.set("Label", default="Label", completed=done)
    assert CupsSpooler().came_out("Label-7") is printed
    assert CupsSpooler().came_out("Label-5") is None, "the system has forgotten it"


OPTIONS = """PageSize/Media Size: *A4 Letter w162h288 100x150mm iso_a6_105x148mm Custom.WIDTHxHEIGHT
InputSlot/Media Source: Auto *Tray1 by-pass-tray
Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble
ColorModel/Output Mode: *Gray RGB
"""


def test_a_printer_is_offered_what_its_driver_says_and_nothing_else(system: PrintSystem) -> None:
    system.set("Office", default="Office", options=OPTIONS)
    can = CupsSpooler().abilities("Office")
    assert can.trays == (("Auto", "Auto"), ("Tray1", "Tray 1"), ("by-pass-tray", "By pass tray"))
    assert can.sides == (Sides.ONE, Sides.LONG, Sides.SHORT)
    assert can.sizes == ((210.0, 297.0), (215.9, 279.4), (57.1, 101.6), (100.0, 150.0), (105.0, 148.0))
    assert can.custom
    assert can.takes(62, 100)
    assert CupsSpooler().abilities("Lobby") == PrinterAbilities()


def test_a_printer_without_a_driver_tells_nothing_so_nothing_is_ruled_out(system: PrintSystem) -> None:
    system.set("Raw", default="Raw", options="")
    can = CupsSpooler().abilities("Raw")
    assert not can.told
    assert can.sides == (Sides.ONE,)
    assert can.takes(62, 100) is None


def test_a_printer_that_has_only_office_paper_is_known_not_to_take_a_label() -> None:
    can = abilities_said("PageSize/Media Size: *A4 Letter\nDuplex/Duplex: *None\n")
    assert can.takes(297, 210) is True
    assert can.takes(62, 100) is False
    assert not can.labels_only
    assert abilities_said("PageSize/Media Size: *w162h288 CR80\n").labels_only


def test_tray_sides_and_copies_reach_the_print_system(system: PrintSystem, tmp_path: Path) -> None:
    system.set("Office", default="Office", options=OPTIONS)
    CupsSpooler().print_file(
        paper(tmp_path, 210, 297), "Office", "Badges", PrintOptions("Tray1", Sides.SHORT, copies=3)
    )
    (told,) = system.told("lp")
    words = told["words"]
    assert isinstance(words, list)
    assert "InputSlot=Tray1" in words
    assert "sides=two-sided-short-edge" in words
    assert words[words.index("-n") + 1] == "3"
