"""What stands in place of a diary number in a case that was begun in an offline file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # by this name the texts are found for the catalogues


def number(dnr: str | None) -> str:
    return dnr or translate("offline", "Får diarienummer när filen förs tillbaka")
