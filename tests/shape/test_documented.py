"""What exists is written down: every command, setting and kind of entry, and the layers as they are."""

import re
from dataclasses import fields
from pathlib import Path

import click

from companion.cli.main import companion
from companion.domain.entry import Kind
from companion.settings import Settings

TOP = Path(__file__).parents[2]


def test_every_command_stands_in_the_readme() -> None:
    readme = (TOP / "README.md").read_text(encoding="utf-8")
    assert isinstance(companion, click.Group)
    missing = [name for name in companion.commands if f"companion {name}" not in readme]
    assert companion.commands
    assert not missing


def test_every_file_the_readme_points_to_is_there() -> None:
    readme = (TOP / "README.md").read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", readme) if "://" not in target]
    assert len(targets) > 4
    assert not [target for target in targets if not (TOP / target).exists()]


def test_every_kind_of_entry_stands_in_the_architecture() -> None:
    text = (TOP / "ARCHITECTURE.md").read_text(encoding="utf-8")
    assert not [str(kind) for kind in Kind if f"`{kind}`" not in text]


def test_every_setting_is_explained() -> None:
    meaning = Settings.__doc__ or ""
    assert not [f.name for f in fields(Settings) if f"{f.name}:" not in meaning and f"{f.name}," not in meaning]


def test_every_package_stands_on_the_map() -> None:
    text = (TOP / "ARCHITECTURE.md").read_text(encoding="utf-8")
    packages = [path.parent.name for path in (TOP / "src" / "companion").glob("*/__init__.py")]
    assert packages
    assert not [name for name in packages if f"`{name}`" not in text]
