"""How much a fault suite tries: little in `make test`, all of it in `make faults`."""

from __future__ import annotations

import os

FULL = os.environ.get("CASEWORKER_FAULTS") == "full"
KILLS = 1000 if FULL else 20
CUTS = 1000 if FULL else 20
FILES = 10_000 if FULL else 200
EXAMPLES = 2_000 if FULL else 3
MUTANT_EXAMPLES = 200
CLIENTS = 25 if FULL else 4
WORKING = 30.0 if FULL else 2.0
LATE = 0.3
