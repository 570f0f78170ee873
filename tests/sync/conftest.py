"""Cases at home, shared by the suites: the template is made once in a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.away import Home, build
from tests.support.offline import MemoryKeys


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the long runs came to, at the end of `make faults`."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, text in report.user_properties:
            if name == "told":
                terminalreporter.write_line(str(text))


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MemoryKeys]:
    folder = tmp_path_factory.mktemp("mall")
    return folder, build(folder)


@pytest.fixture
def home(template: tuple[Path, MemoryKeys], tmp_path: Path) -> Iterator[Home]:
    made = Home(*template, tmp_path / "hem")
    yield made
    made.close()
