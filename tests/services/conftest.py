"""Services are tested where the server's rights are in place."""

from __future__ import annotations

import pytest


@pytest.fixture
def address(office_address: str) -> str:
    return office_address
