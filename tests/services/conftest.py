"""Services are tested where the server's rights are in place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.conftest import ENGINES
from tests.support import fresh
from tests.support.cluster import Cluster
from tests.support.town import ALL, Town, town


@pytest.fixture
def address(office_address: str) -> str:
    return office_address


@pytest.fixture(scope="module", params=ENGINES)
def there(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A town of cases, those the module names in `TOWN`, made once for it on each engine."""
    path = tmp_path_factory.mktemp("town")
    if request.param == "postgresql":
        running: Cluster = request.getfixturevalue("office_cluster")
        address = running.office("anna")
    else:
        address = fresh.empty(path / "town.db")
    with town(address, path, getattr(request.module, "TOWN", ALL)) as made:
        yield made
