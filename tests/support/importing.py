"""The verb `import` in a process of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.support.files import CALL
from tests.support.processes import verb


def imported(database: str, source: Path, *more: str) -> tuple[int, dict[str, Any]]:
    """Exit and JSON of `import`."""
    done = verb("import", str(source), "--call", CALL, "--db", database, "--user", "anna", "--json", *more)
    return done.returncode, json.loads(done.stdout) if done.stdout else {"error": done.stderr}
