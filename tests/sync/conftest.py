"""Cases at home, shared by the suites: the template is made once in a run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.away import Home, build
from tests.support.offline import MemoryKeys


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MemoryKeys]:
    folder = tmp_path_factory.mktemp("mall")
    return folder, build(folder)


@pytest.fixture
def home(template: tuple[Path, MemoryKeys], tmp_path: Path) -> Iterator[Home]:
    made = Home(*template, tmp_path / "hem")
    yield made
    made.close()
