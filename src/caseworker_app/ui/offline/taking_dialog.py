"""The dialog before cases are taken offline: how much it is, until when, with or without documents, which password."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker_app.ui.drafts import Editor
from caseworker_app.ui.forms.ui_taking import Ui_TakingDialog
from caseworker_app.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from caseworker_app.services.away.load import Load

SHORTEST = 12
KILOBYTE, MEGABYTE = 1_000, 1_000_000


@dataclass(frozen=True, slots=True)
class How:
    """What was chosen."""

    until: date
    papers: bool
    secret: str


class TakingDialog(FormDialog):
    """`wanted(How)` when the primary button is pressed and nothing is wrong; whoever opened it closes it."""

    wanted = Signal(object)

    def __init__(self, load: Load, today: date, how: How | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TakingDialog()
        self.ui.setupUi(self)
        self._today = today
        self.keep_as("offline", "take")
        self._show(load, how or How(load.until, papers=True, secret=""))
        self.furnish(self.ui.notice_layout, self.ui.actions, self.tr("Välj fil och ta med…"), self._take)

    @property
    def texts(self) -> Mapping[str, Editor]:
        return {"until": self.ui.until_edit}

    def _show(self, load: Load, how: How) -> None:
        ui = self.ui
        ui.title_label.dress("section", wrap=True)
        ui.title_label.setText(self.tr("Ta med %n ärenden", "", load.cases))
        ui.others_label.dress("small", "warn", wrap=True)
        ui.others_label.setText("\n".join(self._other(*one) for one in load.others))
        ui.others_label.setVisible(bool(load.others))
        ui.until_edit.show_day(how.until)
        ui.papers_check.setText(
            self.tr("Ta &med handlingarnas innehåll (%n handlingar, {size})", "", load.documents).format(
                size=size_of(load.size)
            )
        )
        ui.papers_check.setChecked(how.papers)
        ui.papers_check.setEnabled(load.documents > 0)
        for label in (ui.papers_label, ui.key_label):
            label.dress("small", "muted", wrap=True)
        ui.papers_label.setText(self.tr("Det som lämnas kvar hämtas i rummet Offline, när nätet finns."))
        ui.first_edit.setText(how.secret)
        ui.second_edit.setText(how.secret)
        kept = self.tr("Utan lösenord öppnas filen bara på den här datorn, med nyckeln i datorns nyckelring.")
        lost = self.tr(
            "Myndigheten har ingen återställningsnyckel: utan nyckelring och lösenord går den inte att öppna."
        )
        safe = self.tr("Går nyckeln förlorad öppnas filen med myndighetens återställningsnyckel.")
        ui.key_label.setText(f"{kept} {safe if load.recoverable else lost}")

    def _other(self, dnr: str, person: str, until: date) -> str:
        text = self.tr("{dnr} har också {person} med sig, till {until}. Inget är låst.")
        return text.format(dnr=dnr, person=person, until=until)

    def _take(self) -> None:
        ui = self.ui
        day, secret = ui.until_edit.day, ui.first_edit.text()
        if day is None or day < self._today:
            self.refuse(self.tr("Ange den dag då ärendena är åter, i dag eller senare."), ui.until_edit)
        elif secret != ui.second_edit.text():
            self.refuse(self.tr("Lösenorden är inte lika."), ui.second_edit)
        elif secret and len(secret) < SHORTEST:
            self.refuse(self.tr("Lösenordet är för kort. Välj minst tolv tecken."), ui.first_edit)
        else:
            self.wanted.emit(How(day, ui.papers_check.isChecked(), secret))


def size_of(size: int) -> str:
    """As people read it: 412 kB, 1,2 MB."""
    if size < MEGABYTE:
        return f"{-(-size // KILOBYTE)} kB"
    return f"{size / MEGABYTE:.1f} MB".replace(".", ",")
