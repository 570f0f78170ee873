"""Protected particulars of the applicant of an open case: marked, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.states import Protection
from caseworker_app.ui.messages import Choice, Question
from caseworker_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from caseworker_app.ui.case.view import CaseView

translate = QCoreApplication.translate


class Protecting:
    """Asks whether the applicant's particulars are protected, and puts it on record."""

    def __init__(self, case: CaseView) -> None:
        self._case = case

    @property
    def _place(self) -> Workplace:
        return self._case.place

    def ask(self) -> None:
        case_id, held = self._case.case_id, self._case.file.applicant.protection
        word = held.value if held else translate("protecting", "inga skyddade uppgifter")
        now = translate("protecting", "Nu: {held}.").format(held=word)
        text = translate(
            "protecting", "Skyddade uppgifter står inte i listan över beviljade bidrag; bara beloppet visas."
        )
        choices = [Choice(one.value, one.value.capitalize()) for one in Protection if one is not held]
        if held is not None:
            choices.append(Choice("none", translate("protecting", "Inga skyddade uppgifter")))
        question = Question(translate("protecting", "Skyddade uppgifter"), f"{text}\n\n{now}", tuple(choices))

        def chosen(key: str) -> None:
            wanted = Protection(key) if key != "none" else None
            self._place.write(
                lambda office: office.identities.protect(case_id, wanted), lambda _done: self._case.reload()
            )

        self._place.ask.choose(question, chosen)
