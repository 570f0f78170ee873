"""A call whose rules of disposal are reviewed, for tests."""

from __future__ import annotations

import shutil
from pathlib import Path

from caseworker_app import resources
from tests.support.files import CALL


def call_with(path: Path, *, reviewed: bool) -> str:
    """The 2020 call where the rule of disposal is read by a lawyer, or not."""
    made = shutil.copytree(resources.root() / "calls" / CALL, path / str(reviewed) / CALL)
    file = made / "call.toml"
    head, mark, rest = file.read_text(encoding="utf-8").partition("[[disposal]]")
    file.write_text(
        head + mark + rest.replace("reviewed = false", f"reviewed = {str(reviewed).lower()}"), encoding="utf-8"
    )
    return str(made)
