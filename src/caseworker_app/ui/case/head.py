"""The head of a case: whose it is, its number and state, and what can be done with it whole."""

from __future__ import annotations

from caseworker_app.domain.money import formatted
from caseworker_app.ui.case.judging import look
from caseworker_app.ui.case.phases import state_look
from caseworker_app.ui.case.sight import Sight
from caseworker_app.ui.days import long_form
from caseworker_app.ui.forms.ui_case import Ui_CaseView
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.theme import mark
from caseworker_app.ui.translation import translate

UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


class Head:
    """The row above the panes of a case."""

    def __init__(self, ui: Ui_CaseView) -> None:
        self._ui = ui
        ui.head.paint_as("surface", "b")
        ui.head.setMinimumHeight(48)
        ui.back_button.dress("left", translate("CaseView", "Tillbaka till listan, Alt+Vänster"))
        ui.applicant_label.dress("title")
        ui.applicant_label.setSizePolicy(
            ui.applicant_label.sizePolicy().Policy.Expanding, ui.dnr_label.sizePolicy().Policy.Fixed
        )
        for label in (ui.dnr_label, ui.sought_label, ui.deadline_label):
            label.dress("body", "muted")
        ui.star_button.dress("star", translate("CaseView", "Markera ärendet"), checkable=True, size=18)
        ui.print_button.dress("print", translate("CaseView", "Skriv ut ärendets senaste brev"), size=18)
        ui.more_button.dress("more", translate("CaseView", "Mer om ärendet"), size=18)

    def show_sight(self, sight: Sight) -> None:
        ui, name = self._ui, sight.file.applicant.name
        self._show_parts(on=True)
        ui.applicant_label.setText(name)
        ui.applicant_label.setMaximumWidth(ui.applicant_label.fontMetrics().horizontalAdvance(name) + 4)
        ui.dnr_label.setText(number(sight.file.case.dnr))
        ui.state_chip.show_status(*state_look(sight.file.case.state))
        ui.risk_chip.show_status(*look(sight.risk))
        sought = formatted(sight.file.application.sought)
        ui.sought_label.setText(translate("CaseView", "{sum} sökt").format(sum=sought))
        ui.deadline_label.setText(
            translate("CaseView", "Frist {day}").format(day=long_form(sight.deadline)) if sight.deadline else ""
        )
        ui.print_button.setEnabled(bool(sight.file.letters))

    def show_closed(self, *, can_answer: bool) -> None:
        """Nothing of the case's content is shown to who may not see it, or has not answered yet."""
        self._show_parts(on=False)
        self._ui.applicant_label.setText(
            translate("CaseView", "Svara på jävsfrågan först")
            if can_answer
            else translate("CaseView", "Ärendet är stängt för dig")
        )
        self._ui.applicant_label.setMaximumWidth(UNLIMITED)
        self._ui.dnr_label.setText("")

    def _show_parts(self, *, on: bool) -> None:
        ui = self._ui
        for widget in (ui.state_chip, ui.risk_chip, ui.sought_label, ui.deadline_label):
            widget.setVisible(on)
        for tool in (ui.star_button, ui.print_button, ui.more_button):
            tool.setEnabled(on)

    def show_star(self, *, on: bool) -> None:
        star = self._ui.star_button
        star.setChecked(on)
        name = translate("CaseView", "Ta bort markeringen") if on else translate("CaseView", "Markera ärendet")
        star.setAccessibleName(name)
        star.setToolTip(name)
        mark(star, "star", "accent" if on else "text", 18)

    def set_narrow(self, *, narrow: bool, tight: bool) -> None:
        """Without what the list tells as well; tight where the steps stand in the head."""
        for chip, crowded in ((self._ui.state_chip, narrow), (self._ui.risk_chip, tight)):
            chip.setVisible(not crowded and bool(chip.text))
        for label in (self._ui.sought_label, self._ui.deadline_label):
            label.setVisible(not tight)
