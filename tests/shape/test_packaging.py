"""The two commands of the README set a fresh machine up the same way next year: pins, set-up and CI agree."""

import importlib.util
import os
import re
import shutil
import socket
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from types import ModuleType

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parents[2]
PINS = sorted((ROOT / "packaging" / "requirements").glob("*.txt"))
PINNED = re.compile(r"(?P<name>[a-z0-9-]+)==(?P<version>[^ ;]+)( ; [^#\\]+?)?( --hash=sha256:[0-9a-f]{64})+")


def logical_lines(path: Path) -> list[str]:
    """The file's requirements, one a line, as pip joins them."""
    text = path.read_text(encoding="utf-8").replace("\\\n", " ")
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def pinned(kind: str) -> list[Requirement]:
    """The requirements in `packaging/requirements/KIND.txt`, without their hashes."""
    lines = logical_lines(ROOT / "packaging" / "requirements" / f"{kind}.txt")
    return [Requirement(line.split(" --hash")[0]) for line in lines]


def project() -> dict[str, list[str]]:
    """Kind of pins -> what pyproject.toml asks for it."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        content = tomllib.load(file)
    always = content["project"]["dependencies"] + content["build-system"]["requires"]
    extras: dict[str, list[str]] = content["project"]["optional-dependencies"]
    return {"run": always, **{kind: always + asked for kind, asked in extras.items()}}


def test_there_are_pins_for_running_and_for_every_extra() -> None:
    assert {path.stem for path in PINS} == set(project())


@pytest.mark.parametrize("path", PINS, ids=lambda path: path.stem)
def test_every_pin_is_one_version_with_hashes(path: Path) -> None:
    lines = logical_lines(path)
    assert lines
    assert [line for line in lines if PINNED.fullmatch(line) is None] == []


@pytest.mark.parametrize("path", PINS, ids=lambda path: path.stem)
def test_pins_name_no_place_to_download_from(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"https?:|file:|://|--index|--find-links|--extra-index|@ ", text) == []


@pytest.mark.parametrize("kind", sorted(project()))
@pytest.mark.parametrize("python", ["3.11.2", "3.12.0", "3.13.0"])
@pytest.mark.parametrize(
    ("system", "machine"),
    [("linux", "x86_64"), ("linux", "aarch64"), ("win32", "AMD64"), ("darwin", "x86_64"), ("darwin", "arm64")],
)
def test_each_machine_gets_one_version_of_everything_the_project_asks_for(
    kind: str, python: str, system: str, machine: str
) -> None:
    here = {key: str(value) for key, value in default_environment().items()}
    here |= {"python_version": python.rpartition(".")[0], "python_full_version": python}
    here |= {"sys_platform": system, "platform_machine": machine}
    here |= {"platform_system": {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[system]}
    versions: dict[str, list[str]] = {}
    for pin in pinned(kind):
        if pin.marker is None or pin.marker.evaluate(here):
            name = canonicalize_name(pin.name)
            versions.setdefault(name, []).append(str(pin.specifier).removeprefix("=="))
    asked = [Requirement(text) for text in project()[kind]]
    applicable = [need for need in asked if need.marker is None or need.marker.evaluate(here)]
    assert applicable
    for need in applicable:
        found = versions.get(canonicalize_name(need.name), [])
        assert len(found) == 1, f"{need}: {found}"
        assert need.specifier.contains(found[0]), f"{need}: {found}"


def test_test_pins_contain_the_pins_for_running() -> None:
    def versions(kind: str) -> set[tuple[str, str]]:
        return {(canonicalize_name(pin.name), str(pin.specifier)) for pin in pinned(kind)}

    assert versions("run") < versions("test")


def test_ci_runs_exactly_the_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    row = next(line for line in readme.splitlines() if "pass the tests" in line)
    command = row.split("`")[1]
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines == ["#!/usr/bin/env bash", "set -eu", 'cd "$(dirname "$0")/.."', command]


def test_both_commands_of_the_readme_are_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`python3 (packaging/\w+\.py)`", readme))
    assert {"packaging/start.py", "packaging/test.py"} <= named
    assert [name for name in named if not (ROOT / name).is_file()] == []


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be lost from Python 3.12 on")
def test_qt_does_not_lose_references_to_none() -> None:
    # PySide6 6.12.0 takes one reference from None in almost every call and so kills Python 3.11 within minutes.
    assert tuple(int(part) for part in metadata.version("PySide6_Essentials").split(".")[:2]) < (6, 12)
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) - before > -100


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/system.py, which is not part of the package."""
    return load("system", monkeypatch)


@pytest.fixture
def environment(system: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """packaging/environment.py on a checkout of its own, with venv and pip replaced by a record of what was asked."""
    module = load("environment", monkeypatch)
    place = tmp_path / "checkout"
    monkeypatch.setattr(module, "ROOT", place)
    monkeypatch.setattr(module, "ENVIRONMENT", place / ".venv")
    monkeypatch.setattr(module, "STAMP", place / ".venv" / "companion-pins.json")
    monkeypatch.setattr(module, "REQUIREMENTS", place)
    place.mkdir()
    for name in ("run.txt", "test.txt", "pyproject.toml"):
        (place / name).write_text(name, encoding="utf-8")
    return module


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Import a script's module from packaging/ under its own name, for this test only."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


class Installer:
    """Stands for venv and pip: makes the interpreter, where there must be none, and remembers what was installed."""

    def __init__(self, environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        self.made = 0
        self.installed: list[str] = []
        self._environment = environment
        monkeypatch.setattr(environment.venv, "EnvBuilder", lambda **_: self)
        monkeypatch.setattr(environment, "_pip", self._pip)

    def create(self, place: Path) -> None:
        assert place == self._environment.ENVIRONMENT
        self.made += 1
        python = self._environment.environment_python()
        python.parent.mkdir(parents=True)
        python.touch()

    def _pip(self, remedy: str, *arguments: str) -> None:
        assert remedy.endswith(".")
        assert ("--require-hashes" in arguments) != ("--no-index" in arguments)
        self.installed.append(arguments[-1] if "-e" in arguments else Path(arguments[-1]).stem)


def test_the_environment_is_made_once(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    installer = Installer(environment, monkeypatch)
    for _ in range(3):
        assert environment.prepare_environment("run") == environment.environment_python()
    assert (installer.made, installer.installed) == (1, ["run", "."])


def test_testing_after_starting_adds_to_the_environment_and_starting_again_keeps_it(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    installer = Installer(environment, monkeypatch)
    for kind in ("run", "test", "run", "test"):
        environment.prepare_environment(kind)
    assert (installer.made, installer.installed) == (1, ["run", ".", "test", "."])


def test_an_environment_for_the_tests_also_starts(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    installer = Installer(environment, monkeypatch)
    for kind in ("test", "run"):
        environment.prepare_environment(kind)
    assert (installer.made, installer.installed) == (1, ["test", "."])


@pytest.mark.parametrize("changed", ["run.txt", "test.txt"])
def test_changed_pins_make_the_environment_anew(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    installer = Installer(environment, monkeypatch)
    environment.prepare_environment("test")
    (environment.ROOT / changed).write_text("another version", encoding="utf-8")
    environment.prepare_environment("test")
    assert installer.made == 2


def test_a_changed_project_is_installed_again_into_the_same_environment(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    installer = Installer(environment, monkeypatch)
    environment.prepare_environment("run")
    (environment.ROOT / "pyproject.toml").write_text("another entry point", encoding="utf-8")
    environment.prepare_environment("run")
    assert (installer.made, installer.installed) == (1, ["run", ".", "."])


def test_another_python_makes_the_environment_anew(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    installer = Installer(environment, monkeypatch)
    environment.prepare_environment("run")
    monkeypatch.setattr(environment.platform, "python_version", lambda: "3.99.0")
    environment.prepare_environment("run")
    assert installer.made == 2


def test_an_interrupted_set_up_is_done_again(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    installer = Installer(environment, monkeypatch)

    def no_network(remedy: str, *arguments: str) -> None:
        raise environment.SetUpError(remedy)

    with monkeypatch.context() as broken:
        broken.setattr(environment, "_pip", no_network)
        with pytest.raises(environment.SetUpError, match="needs the internet"):
            environment.prepare_environment("run")
    environment.prepare_environment("run")
    assert (installer.made, installer.installed) == (2, ["run", "."])


def test_somebody_elses_environment_is_left_alone(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    installer = Installer(environment, monkeypatch)
    theirs = environment.ENVIRONMENT / "pyvenv.cfg"
    theirs.parent.mkdir()
    theirs.write_text("theirs", encoding="utf-8")
    with pytest.raises(environment.SetUpError, match="Move it away"):
        environment.prepare_environment("run")
    assert (installer.made, theirs.read_text(encoding="utf-8")) == (0, "theirs")


def test_an_old_python_is_told_in_a_sentence(system: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        system.require_python((3, 10))
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert "needs Python 3.11 or newer" in said
    assert "this is Python 3.10" in said


def test_missing_libraries_are_named_by_their_package_once(system: ModuleType) -> None:
    libraries = {"liba.so.1": "a", "libb.so.1": "b", "libb-more.so.1": "b"}
    missing = system.missing_packages(libraries, {"tool": "t"}, lambda name: name == "liba.so.1", lambda _: False)
    assert missing == ["b", "t"]
    assert system.missing_packages(libraries, {"tool": "t"}, lambda _: True, lambda _: True) == []


def test_without_root_the_exact_command_is_given(system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    command = re.escape("sudo apt-get install -y --no-install-recommends libegl1 xvfb")
    with pytest.raises(system.SetUpError, match=command):
        system.install_packages(["libegl1", "xvfb"])


def test_without_root_a_run_says_what_it_skips_and_goes_on(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name, **_where: None if "ibus" in name else f"/usr/bin/{name}")
    system.prepare_more_tests()
    said = capsys.readouterr().out
    assert "will be skipped" in said
    assert said.rstrip().endswith("sudo apt-get install -y --no-install-recommends ibus ibus-hangul")


def test_elsewhere_than_on_debian_the_packages_are_named(system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(system.SetUpError, match="own package manager") as raised:
        system.install_packages(["libegl1", "xvfb"])
    assert str(raised.value).endswith("libegl1 xvfb")


@pytest.mark.parametrize("name", ["win32", "darwin"])
def test_windows_and_macs_have_a_screen(system: ModuleType, name: str) -> None:
    assert system.has_screen({}, name)


@pytest.mark.parametrize(
    "variables",
    [{}, {"DISPLAY": ""}, {"DISPLAY": "nonsense"}, {"DISPLAY": ":98765"}, {"WAYLAND_DISPLAY": "wayland-98765"}],
    ids=str,
)
def test_a_machine_whose_screen_does_not_answer_has_none(system: ModuleType, variables: dict[str, str]) -> None:
    assert not system.has_screen(variables, "linux")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows always has a screen")
def test_a_wayland_screen_that_answers_is_one(system: ModuleType, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        variables = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}
        assert system.has_screen(variables, "linux")


def test_an_x_screen_across_the_network_that_answers_is_one(system: ModuleType) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        number = server.getsockname()[1] - 6000
        assert system.has_screen({"DISPLAY": f"127.0.0.1:{number}.0"}, "linux")


@pytest.mark.parametrize(
    ("statuses", "passed"),
    [([0, 0], True), ([5, 0], True), ([0, 5], True), ([5, 5], False), ([1, 0], False), ([0, 1], False)],
)
def test_a_run_passes_when_no_turn_of_it_fails_and_there_were_tests(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, statuses: list[int], passed: bool
) -> None:
    load("environment", monkeypatch)
    assert load("test", monkeypatch).passed(statuses) is passed


@pytest.mark.parametrize(
    ("processors", "gigabytes", "workers"),
    [(1, 8, 1), (2, 1.9, 1), (2, 3.8, 2), (2, 24, 2), (16, 64, 4), (8, 1, 1), (1, 0.5, 1)],
)
def test_as_many_tests_run_at_once_as_the_machine_carries(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, processors: int, gigabytes: float, workers: int
) -> None:
    load("environment", monkeypatch)
    module = load("test", monkeypatch)
    sizes = {"SC_PHYS_PAGES": int(gigabytes * (1 << 18)), "SC_PAGE_SIZE": 1 << 12}
    monkeypatch.setattr(module.os, "sched_getaffinity", lambda _pid: set(range(processors)), raising=False)
    monkeypatch.setattr(module.os, "sysconf", sizes.__getitem__, raising=False)
    assert module.workers() == workers
