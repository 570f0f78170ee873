"""Which way of printing this machine has."""

from __future__ import annotations

import sys

from caseworker_app.printing.cups import Cups
from caseworker_app.printing.service import PrintService
from caseworker_app.printing.windows import NoPrinting


def this_machine() -> PrintService:
    return NoPrinting() if sys.platform == "win32" else Cups()
