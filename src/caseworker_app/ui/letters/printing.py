"""Which printer letters go to, asked before they are sent there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog

from caseworker_app.errors import Unusable
from caseworker_app.printing.service import PageRanges, Printer
from caseworker_app.services.sending.prints import PrintOrder
from caseworker_app.ui.forms.ui_round_print import Ui_RoundPrint
from caseworker_app.ui.translation import in_language
from caseworker_app.ui.widgets.buttons import allow
from caseworker_app.ui.widgets.dialog_buttons import verb, way_out


class PrintDialog(QDialog):
    """Which printer, how many, on one side or both; what troubles the printer is said before."""

    def __init__(self, printers: Sequence[Printer], count: int, then: Callable[[PrintOrder], None]) -> None:
        super().__init__()
        self.ui = Ui_RoundPrint()
        self.ui.setupUi(self)
        self._printers = tuple(printers)
        self.ui.count_label.setText(self.tr("%n brev skrivs ut, ett jobb för varje.", "", count))
        for printer in printers:
            self.ui.printer_combo.addItem(printer.description or printer.name)
        self.verb = verb(self.ui.buttons, self.tr("Skriv ut"), self.accept)
        way_out(self, self.ui.buttons, self.tr("Avbryt"))
        self.ui.printer_combo.currentIndexChanged.connect(self._show)
        default = next((at for at, printer in enumerate(printers) if printer.default), 0)
        self.ui.printer_combo.setCurrentIndex(default)
        self._show()
        self.ui.pages_fault.hide()
        self._then = then

    @property
    def _printer(self) -> Printer:
        return self._printers[max(self.ui.printer_combo.currentIndex(), 0)]

    @property
    def order(self) -> PrintOrder:
        """Unusable when the page range cannot be read."""
        twosided = self.ui.duplex_check.isChecked() and self._printer.duplex
        pages = PageRanges.parse(self.ui.pages_edit.text())
        return PrintOrder(printer=self._printer.name, copies=self.ui.copies_spin.value(), duplex=twosided, pages=pages)

    def accept(self) -> None:
        """Stays open while the page range cannot be read."""
        try:
            order = self.order
        except Unusable as error:
            error.say(in_language)
            self.ui.pages_fault.setText(error.text)
            self.ui.pages_fault.show()
            self.ui.pages_edit.setAccessibleDescription(error.text)
            self.ui.pages_edit.setFocus()
            return
        super().accept()
        self._then(order)

    def _show(self, *_: object) -> None:
        printer = self._printer
        closed = "" if printer.accepting else self.tr("Skrivaren tar inte emot jobb.")
        self.ui.trouble_label.setText(in_language(printer.trouble) or closed)
        self.ui.trouble_label.setVisible(bool(printer.trouble or closed))
        self.ui.duplex_check.setEnabled(printer.duplex)
        self.ui.duplex_check.setChecked(printer.duplex)
        allow(self.verb, closed)
