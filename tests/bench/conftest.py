"""A congress on disk for measuring: 20,000 delegates, and as many journal entries as asked for."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from companion import paths
from companion.domain.attendance import MarkState
from companion.services.desk import Place, mark
from companion.services.ports import Desk
from companion.services.sample import write_sample

NOW = datetime(2026, 9, 7, 0, 30, tzinfo=UTC)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--delegates", type=int, default=20_000, help="delegates of the congress (default 20,000)")
    parser.addoption("--entries", type=int, default=200_000, help="journal entries of the congress (default 200,000)")
    parser.addoption("--photos", type=int, default=10, help="photographs of each kind and severity (default 10)")


@pytest.fixture(scope="session")
def congress(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """The congress with its entries; making one of a million entries takes some minutes."""
    path: Path = tmp_path_factory.mktemp("congress") / "congress.companion"
    count: int = request.config.getoption("--delegates")
    desk = write_sample(
        path, paths.resources() / "samples", lambda: NOW, programme="congress", as_dated=True, marks=False,
        delegates=count,
    )  # fmt: skip
    people = [d.id for d in desk.file.read.delegates()]
    wanted: int = request.config.getoption("--entries")
    for activity in desk.file.read.activities()[1:]:
        missing = wanted - desk.file.read.entry_count()
        if missing <= 0:
            break
        mark(desk, people[:missing], Place(activity, activity.attending.id), MarkState.IN, at=activity.start)
    yield desk
    desk.file.close()
