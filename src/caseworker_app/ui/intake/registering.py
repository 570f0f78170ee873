"""Registering by hand: what is typed, kept as a draft, checked at once, entered the way an import would."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FieldType, FormField
from caseworker_app.domain.records.cases import Incoming
from caseworker_app.errors import CaseworkerError, Fault, Rejected, Surroundings, Unavailable
from caseworker_app.services.intake.columns import Headers
from caseworker_app.services.intake.incoming import AGAIN
from caseworker_app.services.office import Office
from caseworker_app.ui.days import as_iso
from caseworker_app.ui.intake.hints import Hint, Known, budget_sum, hint
from caseworker_app.ui.meeting import REGISTRATION
from caseworker_app.ui.messages import Choice, Files, Question, Weight, confirm_loss
from caseworker_app.ui.translation import together
from caseworker_app.ui.workplace import Workplace

PAPERS = "papers"
SCANS = "intake.scans"
BUDGET = "budget:"
SPREADING = {"orgnr": ("orgnr", "name"), "name": ("orgnr", "name"), "arrived": ("arrived", "channel")}


@dataclass(frozen=True, slots=True)
class Form:
    """What is to be filled in: the call's fields in their groups, its budget lines, what is known already."""

    call: Call
    values: Mapping[str, str]
    budget: tuple[str, ...]
    papers: tuple[Path, ...]
    row: Incoming | None
    kept: bool


class RegistrationScreen(Protocol):
    """What the form shows; fields by their id, budget lines as `budget:LABEL`."""

    def show_form(self, form: Form) -> None: ...

    def show_hint(self, field: str, said: Hint) -> None: ...

    def show_sum(self, said: Hint) -> None: ...

    def show_fields(self, keys: frozenset[str]) -> None:
        """Of the fields that not every applicant is asked for, only these."""
        ...

    def fill(self, field: str, text: str) -> None:
        """Put a value in a field that is empty, so that it can be undone."""
        ...

    def show_papers(self, papers: Sequence[Path]) -> None: ...

    def show_problem(self, text: str, field: str = "") -> None: ...

    def show_busy(self, *, busy: bool) -> None: ...

    def registered(self, case: UUID) -> None: ...

    def leave(self) -> None:
        """Close; what is typed stays a draft."""
        ...


class RegistrationPresenter(QObject):
    """For one opening of the form: of a call, or of a row in Att registrera."""

    def __init__(self, screen: RegistrationScreen, place: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._screen = screen
        self._place = place
        self._known: Known | None = None
        self._row: Incoming | None = None
        self._values: dict[str, str] = {}
        self._papers: list[Path] = []
        self._draft = ""

    def open(self, call_key: str, row: Incoming | None = None) -> None:
        """Read what the form is made of; a draft that was left comes back."""
        self._row = row
        self._draft = f"{REGISTRATION}{row.id if row is not None else call_key}"

        def read(office: Office) -> tuple[Call, Known]:
            call = office.calls.get(call_key)
            return call, Known(call, office.desk.register)

        self._place.run(read, lambda found: self._opened(*found))

    def _opened(self, call: Call, known: Known) -> None:
        self._known = known
        given = _as_received(call, self._row) if self._row is not None else {}
        kept = {one.field: one.text for one in self._place.drafts.shown(self._draft)}
        papers = json.loads(kept.pop(PAPERS, "[]"))
        self._papers = [Path(path) for path in papers if Path(path).is_file()]
        self._values = {**given, **kept}
        own = [name.removeprefix(BUDGET) for name in self._values if name.startswith(BUDGET)]
        labels = tuple(dict.fromkeys([*call.budget_labels, *own]))
        self._screen.show_form(
            Form(call, dict(self._values), labels, tuple(self._papers), self._row, kept=bool(kept or papers))
        )
        for field in call.fields:
            self._screen.show_hint(field.id, hint(known, field, self._values))
        self._sum()
        self._track()

    @property
    def touched(self) -> bool:
        """Whether anything is kept as a draft."""
        return bool(self._place.drafts.of_case(self._draft))

    def changed(self, field: str, text: str) -> None:
        """Something was typed; kept on disk within two seconds."""
        if self._known is None or self._values.get(field, "") == text:
            return
        self._values[field] = text
        self._place.drafts.keep(self._draft, field, text)
        if field.startswith(BUDGET) or field == "sought":
            self._sum()
        if field == "kind":
            self._track()
        spread = SPREADING.get(field, (field,))
        for one in self._known.call.fields:
            if one.id in spread:
                self._screen.show_hint(one.id, hint(self._known, one, self._values))

    def left(self, field: str) -> None:
        """A field was left: a number in the register fills in what is still empty."""
        body = self._known.body(self._values.get("orgnr", "")) if self._known and field == "orgnr" else None
        if body is None or self._known is None:
            return
        kind = next((kind.label for kind in self._known.call.kinds if kind.id == body.kind), "")
        for name, text in (("name", body.name), ("kind", kind), ("kommun", body.kommun), ("lan", body.lan)):
            if text and not self._values.get(name, "").strip():
                self._screen.fill(name, text)

    def pick_papers(self) -> None:
        """From where the last ones were taken: scans lie in one folder."""
        folder = Path(self._place.state.text(SCANS))
        wanted = Files(
            self.tr("Välj inskannade filer"),
            ((self.tr("Handlingar"), "*.pdf *.tif *.tiff *.jpg *.jpeg *.png *.docx"),),
            folder if folder.is_absolute() and folder.is_dir() else None,
        )
        self._place.ask.open_files(wanted, self._picked)

    def _picked(self, paths: Sequence[Path]) -> None:
        self._place.state.set(SCANS, str(paths[0].parent))
        self.add_papers(paths)

    def add_papers(self, paths: Sequence[Path]) -> None:
        fresh = [path for path in paths if path.is_file() and path.name not in {one.name for one in self._papers}]
        self._keep_papers([*self._papers, *fresh])

    def remove_paper(self, path: Path) -> None:
        self._keep_papers([one for one in self._papers if one != path])

    def _keep_papers(self, papers: list[Path]) -> None:
        self._papers = papers
        self._place.drafts.keep(self._draft, PAPERS, json.dumps([str(path) for path in papers]))
        self._screen.show_papers(papers)

    def clear(self) -> None:
        """Throw the draft away, when the person says so."""
        confirm_loss(
            self._place.ask,
            self.tr("Ta bort utkastet"),
            self.tr("Det du har skrivit i formuläret går inte att få tillbaka."),
            self.tr("Ta bort utkastet"),
            self._cleared,
        )

    def _cleared(self) -> None:
        self._forget()
        self._screen.show_papers(())
        if self._known is not None:
            self._opened(self._known.call, self._known)

    def register(self) -> None:
        """Enter it as an import would: a case with its number and findings, or what cannot be read, at its field."""
        if self._known is None:
            return
        cells, papers, key = self._cells(), tuple(self._papers), self._known.call.id
        row = self._row.id if self._row is not None else None
        self._screen.show_busy(busy=True)
        self._place.write(
            lambda office: office.incomings.enter(key, cells, papers, row), self._registered, self._refused
        )

    def _registered(self, case: UUID) -> None:
        self._screen.show_busy(busy=False)
        self._forget()
        self._screen.registered(case)

    def _refused(self, error: CaseworkerError) -> None:
        self._screen.show_busy(busy=False)
        if isinstance(error, Rejected) and error.fields == {AGAIN}:
            self._offer_change(error.text)
            return
        if isinstance(error, Unavailable) and error.kind is Surroundings.NO_CONNECTION:
            self._screen.show_problem(
                self.tr("Den delade databasen svarar inte. Det du har skrivit är sparat som utkast på den här datorn.")
            )
            self._place.refuge(self._offer_refuge)
            return
        faults = error.faults if isinstance(error, Rejected) else ()
        for fault in faults:
            said = self._reads(fault)[1] if self._typed(fault.field) else self.tr("Fyll i fältet.")
            self._screen.show_hint(self._field_of(fault.field), Hint(said, wrong=True))
        empty = [fault.field for fault in faults if not self._typed(fault.field)]
        left = [": ".join(filter(None, self._reads(fault))) for fault in faults if self._typed(fault.field)]
        if empty:
            left.insert(0, self.tr("Fyll i {fields} för att registrera.").format(fields=together(empty)))
        self._screen.show_problem(" ".join(left) or error.text, self._field_of(faults[0].field) if faults else "")

    def _reads(self, fault: Fault) -> tuple[str, str]:
        """What the form itself says of a field, with its header; else what is said of a cell, which names it."""
        known, key = self._known, self._field_of(fault.field)
        field = next((one for one in known.call.fields if one.id == key), None) if known else None
        own = hint(known, field, self._values) if known is not None and field is not None else Hint()
        return (field.header, own.text) if field is not None and own.wrong else ("", fault.text)

    def _typed(self, header: str) -> bool:
        """Whether something stands in the field; what belongs to no field is told as it is."""
        field = self._field_of(header)
        return not field or bool(self._values.get(field, "").strip())

    def _offer_refuge(self, way: Callable[[], None]) -> None:
        """Cases were taken offline on this machine: an application can be registered in their file."""
        question = Question(
            self.tr("Den delade databasen nås inte"),
            self.tr("Registreringen kan fortsätta i en offlinefil. Ansökan får diarienummer när filen förs tillbaka."),
            (Choice("go", self.tr("Fortsätt offline"), Weight.PRIMARY),),
            self.tr("Tillbaka till formuläret"),
        )

        def go(_key: str) -> None:
            self._screen.leave()
            way()

        self._place.ask.choose(question, go)

    def _offer_change(self, text: str) -> None:
        """A known reference: what came can be kept in its case, beside the first."""
        question = Question(
            self.tr("Ansökan finns redan"),
            text,
            (Choice("add", self.tr("Lägg till handlingen i ärendet"), Weight.PRIMARY),),
            self.tr("Tillbaka till formuläret"),
        )
        self._screen.show_problem(text, AGAIN)
        self._place.ask.choose(question, lambda _key: self._add_change())

    def _add_change(self) -> None:
        if self._known is None:
            return
        cells, papers, key, row = self._cells(), tuple(self._papers), self._known.call.id, self._row
        settled = self.tr("Handlingen är tillagd i ärendet som ändrad ansökan.")

        def add(office: Office) -> UUID:
            case = office.incomings.add_change(key, cells, papers)
            if row is not None:
                office.incomings.dismiss(row.id, settled)
            return case

        self._place.write(add, self._registered, self._refused)

    def _cells(self) -> dict[str, str]:
        """What is typed under the call's own headers."""
        assert self._known is not None  # the form is open
        call = self._known.call
        typed = {field.id: self._values.get(field.id, "").strip() for field in call.fields}
        days = {field.id for field in call.fields if field.type is FieldType.DAY}
        cells = {
            field.header: as_iso(typed[field.id]) if field.id in days else typed[field.id] for field in call.fields
        }
        for name, text in self._values.items():
            if name.startswith(BUDGET) and text.strip():
                cells[f"{call.budget_prefix}{name.removeprefix(BUDGET)}"] = text.strip()
        return cells

    def _field_of(self, header: str) -> str:
        fields: Sequence[FormField] = self._known.call.fields if self._known else ()
        return next((field.id for field in fields if header in (field.id, field.header)), "")

    def _sum(self) -> None:
        lines = {name: text for name, text in self._values.items() if name.startswith(BUDGET)}
        self._screen.show_sum(budget_sum(self._values.get("sought", ""), lines))

    def _track(self) -> None:
        """Each kind of applicant is asked for the fields of its track, everyone while the kind is not known."""
        assert self._known is not None  # the form is open
        call, typed = self._known.call, self._values.get("kind", "").casefold()
        names = [(kind.track, {word.casefold() for word in (kind.label, *kind.aliases)}) for kind in call.kinds]
        track = next((track for track, words in names if typed in words), "")
        asked = call.fields_of(track) if track else call.fields
        self._screen.show_fields(frozenset(field.id for field in asked))

    def _forget(self) -> None:
        for one in self._place.drafts.of_case(self._draft):
            self._place.drafts.saved(one.case, one.field)
        self._values, self._papers = {}, []


def _as_received(call: Call, row: Incoming) -> dict[str, str]:
    """The cells of a waiting row by field id, under whatever known header they came."""
    cells = {str(header): str(text) for header, text in row.content.items()}
    columns = Headers(call).read(list(cells))
    given = {field.id: cells[header] for header, field in columns.fields.items()}
    return given | {f"{BUDGET}{label}": cells[header] for header, label in columns.budget.items()}
