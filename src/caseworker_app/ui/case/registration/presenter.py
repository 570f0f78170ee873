"""How a case came in: who handles it, what intake found and how it was settled, what arrived later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.records.cases import CaseFinding
from caseworker_app.domain.states import Role
from caseworker_app.errors import CaseChanged, CaseworkerError, Fault, Rejected
from caseworker_app.services.casework.clashes import Told, told
from caseworker_app.services.casework.corrections import Particular, particulars
from caseworker_app.services.office import Office
from caseworker_app.ui.clash.choices import Choices
from caseworker_app.ui.messages import Words
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.widgets.reading import Block, facts
from caseworker_app.ui.workplace import Workplace

HANDLERS = (Role.CASEWORKER, Role.REGISTRAR)


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding as it is shown; `others` are cases it names, by diary number."""

    id: UUID
    text: str
    numbers: str
    section: str
    settled: str
    others: tuple[tuple[str, UUID], ...]


class RegistrationScreen(Protocol):
    def show_handler(self, people: Sequence[tuple[str, str]], chosen: str, *, enabled: bool) -> None: ...

    def show_findings(self, findings: Sequence[Shown], *, enabled: bool) -> None: ...

    def show_facts(self, blocks: Sequence[Block]) -> None: ...

    def show_changed(self, documents: Sequence[tuple[UUID, str]]) -> None:
        """Later hand-overs of the same application, to be read beside."""
        ...

    def show_missing(self, text: str) -> None: ...

    def show_sides(self, told: Told) -> None:
        """Both versions beside what was read, to choose for each field."""
        ...

    def show_clash(self, text: str) -> None:
        """A colleague gave the case to somebody else; empty when it is settled."""
        ...

    def ask_correction(self, fields: Sequence[Particular]) -> None:
        """What is registered about the applicant, to be put right."""
        ...

    def show_correction(self, faults: Sequence[Fault]) -> None:
        """What stands in the way of it; nothing when it is done."""
        ...


class RegistrationPresenter(QObject):
    """One case's registration."""

    def __init__(self, screen: RegistrationScreen, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self._screen = screen
        self._place = place
        self._pane = pane
        self._handlers: list[tuple[str, str]] = []
        self._seen = 0
        self._read_version = 0
        self._wanted = ""
        self._told: Told | None = None

    @property
    def may(self) -> bool:
        return self._place.opened.may(*HANDLERS)

    @property
    def me(self) -> str:
        return self._place.opened.person

    def load(self) -> None:
        """Everything as it stands in the open case; the people are read once."""
        self._show()
        if not self._handlers:
            self._place.run(_handlers, self._people_read)

    def _people_read(self, people: list[tuple[str, str]]) -> None:
        self._handlers = people
        self._show_handler()

    def _show(self) -> None:
        file = self._pane.file
        self._show_handler()
        self._screen.show_findings([self._shown(one) for one in file.findings], enabled=self.may)
        self._screen.show_facts(self._facts())
        changed = [(one.id, f"{one.number} {one.title}") for one in file.documents if one.kind == "ändrad ansökan"]
        self._screen.show_changed(changed)
        left = sum(1 for one in file.findings if one.settled_at is None)
        text = self.tr("%n anmärkningar är inte hanterade", "", left) if left else ""
        self._screen.show_missing(text)

    def _show_handler(self) -> None:
        case = self._pane.file.case
        self._seen = case.version
        self._screen.show_handler(self._handlers, case.handler or "", enabled=self.may)

    def _facts(self) -> list[Block]:
        file, case = self._pane.file, self._pane.file.case
        registered = case.registered_at.astimezone().strftime("%Y-%m-%d %H:%M")
        who = self._pane.people.get(case.registered_by, case.registered_by)
        return facts(
            (self.tr("Diarienummer"), number(case.dnr)),
            (self.tr("Referens"), case.reference or ""),
            (self.tr("Ankomstdag"), case.arrived.isoformat()),
            (self.tr("Ankomstsätt"), case.channel),
            (self.tr("Registrerad"), f"{registered}, {who}"),
            (self.tr("Sökande"), file.applicant.name),
            (self.tr("Namn i registret"), self._pane.register_name),
            (self.tr("Organisationsnummer"), file.applicant.orgnr),
            (self.tr("Grupp"), file.call.track(case.track).title),
            *((one.label, self._registered(one)) for one in particulars(file) if one.key not in ("name", "orgnr")),
        )

    def _registered(self, one: Particular) -> str:
        return str(getattr(self._pane.file.applicant, one.key)) if one.apart else one.value

    def _shown(self, one: CaseFinding) -> Shown:
        typed = self.tr("Står i ansökan: {value}").format(value=one.value) if one.value else ""
        row = self.tr("{file}, rad {row}").format(file=one.file, row=one.file_row) if one.file_row else one.file
        settled = ""
        if one.settled_at is not None:
            who = self._pane.people.get(one.settled_by or "", one.settled_by or "")
            day = one.settled_at.astimezone().date().isoformat()
            settled = self.tr("{text} ({who}, {day})").format(text=one.settled_text, who=who, day=day)
        others = tuple((dnr, key) for dnr, key in self._pane.others.items() if dnr in one.text)
        return Shown(one.id, one.text, " · ".join(part for part in (typed, row) if part), one.section, settled, others)

    def settle(self, finding: UUID) -> None:
        """Say how a finding was handled."""
        held = next((one for one in self._pane.file.findings if one.id == finding), None)
        if held is None:
            return
        told = "\n\n".join((held.text, self.tr("Skriv hur anmärkningen har hanterats.")))
        wanted = Words(self.tr("Hantera anmärkningen"), told, self.tr("Spara"), about=str(finding), topic="finding")
        self._place.ask.words(wanted, lambda text: self._settled(finding, text))

    def _settled(self, finding: UUID, text: str) -> None:
        def told(_: object) -> None:
            self._place.messages.announce(self.tr("Anmärkningen är hanterad"))

        self._place.write(lambda office: office.cases.settle(finding, text), told)

    def assign(self, handler: str) -> None:
        """Give the case to a handler."""
        case = self._pane.file.case
        if not handler or handler == case.handler:
            return
        case_id, seen, self._wanted = case.id, self._seen, handler

        def done(_: object) -> None:
            name = dict(self._handlers).get(handler, handler)
            self._place.messages.announce(self.tr("{name} handlägger ärendet").format(name=name))

        self._place.write(lambda office: office.assignments.assign(case_id, handler, seen), done, self._failed)

    def assign_me(self) -> None:
        self.assign(self._place.opened.person)

    def _failed(self, error: CaseworkerError) -> None:
        if not isinstance(error, CaseChanged):
            self._place.messages.failure(error)
            self._show_handler()
            return
        names = dict(self._handlers)
        theirs = str(error.theirs.get("handler") or "")
        text = self.tr("Ärendet ändrades medan du valde handläggare: {theirs} handlägger det nu. Du valde {mine}.")
        who = names.get(theirs, theirs) or self.tr("ingen")
        self._told = told(error, {**self._pane.people, **names})
        self._screen.show_clash(text.format(theirs=who, mine=names.get(self._wanted, self._wanted)))

    def see_both(self) -> None:
        if self._told is not None:
            self._screen.show_sides(self._told)

    def settle_by(self, choices: Choices) -> None:
        if choices.mine:
            self.keep_mine()
        else:
            self.take_theirs()

    def keep_mine(self) -> None:
        """My choice over theirs, seen and meant."""
        self._screen.show_clash("")
        wanted, case_id = self._wanted, self._pane.case_id

        def assign(office: Office) -> object:
            return office.assignments.assign(case_id, wanted, office.records.of(case_id).case.version)

        self._place.write(assign, lambda _: None)

    def take_theirs(self) -> None:
        self._screen.show_clash("")
        self._show_handler()

    def ask_correction(self) -> None:
        self._read_version = self._pane.file.case.version
        self._screen.ask_correction(particulars(self._pane.file))

    def correct(self, values: Mapping[str, str], reason: str) -> None:
        """Put right what is registered about the applicant."""
        case_id, seen = self._pane.case_id, self._read_version

        def done(_: object) -> None:
            self._screen.show_correction(())
            self._place.messages.announce(self.tr("Uppgifterna är rättade"))

        self._place.write(
            lambda office: office.corrections.correct(case_id, values, reason, seen), done, self._not_corrected
        )

    def _not_corrected(self, error: CaseworkerError) -> None:
        if isinstance(error, CaseChanged):
            self._told_theirs(error)
        else:
            self._screen.show_correction(error.faults if isinstance(error, Rejected) else [Fault("", error.text)])

    def _told_theirs(self, error: CaseChanged) -> None:
        """The colleague's values at their fields; once they are seen, saving again puts mine in their place."""
        who = self._pane.people.get(error.by, error.by)
        text = self.tr("{who} har sparat: {value}. Spara igen om det du har skrivit ska gälla.")
        theirs = {name: value for name, value in error.theirs.items() if value != error.mine.get(name)}
        faults = [Fault(name, text.format(who=who, value=value)) for name, value in theirs.items()]

        def read(version: int) -> None:
            self._read_version = version
            self._screen.show_correction(faults or [Fault("", error.text)])

        case_id = self._pane.case_id
        self._place.run(lambda office: office.records.of(case_id).case.version, read)

    def show_other(self, case_id: UUID) -> None:
        """A case that looks like this one."""
        self._place.go.case(case_id)

    def show_document(self, document_id: UUID) -> None:
        self._pane.show_document(document_id)

    def show_section(self, section: str) -> None:
        self._pane.show_section(section)


def _handlers(office: Office) -> list[tuple[str, str]]:
    return [(one.name, one.display_name) for one in office.people.all() if one.active and one.has(Role.CASEWORKER)]
