"""Protected particulars of the applicant of an open case: marked, taken back, and shown to who says why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from caseworker_app.domain.states import Protection
from caseworker_app.services.casework.identities import Use
from caseworker_app.ui.case.opened import OpenCase
from caseworker_app.ui.labels import worded
from caseworker_app.ui.messages import Choice, Question, Words
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.workplace import Workplace

translate = QCoreApplication.translate


class Protecting:
    """Asks whether the applicant's particulars are protected, and puts it on record."""

    def __init__(self, case: OpenCase) -> None:
        self._case = case

    @property
    def _place(self) -> Workplace:
        return self._case.place

    def ask(self) -> None:
        case_id, held = self._case.case_id, self._case.file.applicant.protection
        word = worded(held) if held else translate("protecting", "inga skyddade uppgifter")
        now = translate("protecting", "Nu: {held}.").format(held=word)
        text = translate(
            "protecting",
            "Skyddade uppgifter står inte i listan över beviljade bidrag; bara beloppet visas. Adress, kontaktperson och "
            "behörig företrädare döljs i ärendet för alla, och varje läsning av dem antecknas. I bilagor och i brev som "
            "redan är låsta döljs inget.",
        )
        choices = [Choice(one.value, worded(one).capitalize()) for one in Protection if one is not held]
        if held is not None:
            choices.append(Choice("none", translate("protecting", "Inga skyddade uppgifter")))
        question = Question(translate("protecting", "Skyddade uppgifter"), f"{text}\n\n{now}", tuple(choices))

        def chosen(key: str) -> None:
            wanted = Protection(key) if key != "none" else None
            self._place.write(
                lambda office: office.identities.protect(case_id, wanted), lambda _done: self._case.reload()
            )

        self._place.ask.choose(question, chosen)

    def strip(self, parent: QWidget) -> Strip | None:
        """Says that particulars are hidden, with a way to them; None where nothing is protected."""
        held = self._case.file.applicant.protection
        if held is None:
            return None
        text = translate("protecting", "Sökandens adress och personer är skyddade ({held}).").format(held=worded(held))
        made = Strip(text, "info", parent)
        made.offer(translate("protecting", "Visa…"), self.show)
        return made

    def show(self) -> None:
        """The values, once the reason is given and the reading on record; nothing of them is kept in the window."""
        if self._case.file.applicant.protection is None:
            self._place.messages.announce(translate("protecting", "Ärendet har inga skyddade uppgifter"))
            return
        case_id = self._case.case_id
        wanted = Words(
            translate("protecting", "Visa skyddade uppgifter"),
            translate("protecting", "Varför behöver du ta del av dem? Namn, tid och skäl antecknas i ärendet."),
            translate("protecting", "Visa uppgifterna"),
            about=str(case_id),
            topic="protected",
        )

        def why(reason: str) -> None:
            self._place.write(lambda office: office.identities.read(case_id, Use.SHOWN, reason), self._shown)

        self._place.ask.words(wanted, why)

    def _shown(self, values: dict[str, str]) -> None:
        heads = {field.id: field.header for field in self._case.file.call.fields}
        lines = "\n".join(f"{heads.get(name, name)}: {value}" for name, value in values.items())
        self._place.ask.choose(
            Question(
                translate("protecting", "Skyddade uppgifter"),
                translate("protecting", "Läsningen är antecknad. Uppgifterna visas bara här."),
                (),
                escape=translate("protecting", "Stäng"),
                details=lines or translate("protecting", "Inga uppgifter var ifyllda."),
            ),
            lambda _key: None,
        )
