"""An open case as its commands see it: what a step sees, the workplace, and a way to read the case anew."""

from __future__ import annotations

from typing import Protocol

from caseworker_app.ui.step import CasePane
from caseworker_app.ui.workplace import Workplace


class OpenCase(CasePane, Protocol):
    """The case that is open now; it changes when one goes to another."""

    @property
    def place(self) -> Workplace: ...

    def reload(self) -> None:
        """Read the case anew."""
        ...
