"""The formal check: each answer saved as it is given, taken back and given again, finished with its outcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.places import Place
from caseworker_app.domain.states import CaseState, Outcome, Reply, Role
from caseworker_app.errors import CaseChanged, CaseworkerError, Rejected
from caseworker_app.services.casework.clashes import Told, told
from caseworker_app.services.casework.reviews import Given, Row, Seen, Sheet
from caseworker_app.services.office import Office
from caseworker_app.ui.case.formal.status import WORDS, formal_list
from caseworker_app.ui.case.step import CasePane
from caseworker_app.ui.clash.choices import Choices
from caseworker_app.ui.messages import Choice, Question, Weight, Words
from caseworker_app.ui.widgets.checklist import Check
from caseworker_app.ui.workplace import Workplace

DRAFT = "formal."


@dataclass(frozen=True, slots=True)
class Done:
    """An answer that was given: what stood before and after, for undo and redo."""

    row: str
    before: Seen
    after: Seen


@dataclass(frozen=True, slots=True)
class Clash:
    """A colleague answered the same row otherwise."""

    row: str
    mine: Seen
    theirs: Seen
    told: Told


class FormalScreen(Protocol):
    def show_checks(self, checks: Sequence[Check], *, enabled: bool) -> None: ...

    def show_progress(self, answered: int, total: int) -> None: ...

    def show_outcome(self, text: str, *, can_reopen: bool) -> None:
        """How the list was finished; empty while it is open."""
        ...

    def show_empty(self, title: str, why: str) -> None: ...

    def show_sides(self, told: Told) -> None:
        """Both versions beside what was read, to choose for each field."""
        ...

    def show_clash(self, text: str) -> None:
        """The strip with mine and theirs; empty when it is settled."""
        ...

    def show_missing(self, count: int) -> None: ...

    def allow_undo(self, *, undo: bool, redo: bool) -> None: ...

    def go_to(self, row: str) -> None: ...

    def open_remark(self, row: str) -> None: ...


class FormalPresenter(QObject):
    """One case's formal check."""

    def __init__(self, screen: FormalScreen, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self._screen = screen
        self._place = place
        self._pane = pane
        self.sheet: Sheet | None = None
        self._waiting: dict[str, Seen] = {}
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._clashes: list[Clash] = []
        self._saving = 0

    @property
    def may(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER, Role.REVIEWER)

    @property
    def open(self) -> bool:
        return self.sheet is not None and self.sheet.checklist.outcome is Outcome.OPEN

    @property
    def _case(self) -> str:
        return str(self._pane.case_id)

    def load(self) -> None:
        """Show the list; who may answer it begins it when the case waits for its check."""
        template = formal_list(self._pane.file.call)
        if template is None:
            self._screen.show_empty(self.tr("Ingen checklista"), self.tr("Utlysningen har ingen formell kontroll."))
            return
        case_id, key = self._pane.case_id, template.id
        state = self._pane.file.case.state
        begin = self.may and state in (CaseState.REGISTERED, CaseState.COMPLETION)

        def read(office: Office) -> Sheet | None:
            found = office.reviews.begun(case_id, key)
            return found if found is not None or not begin else office.reviews.open(case_id, key)

        self._place.write(read, self._loaded) if begin and self.sheet is None else self._place.run(read, self._loaded)

    def _loaded(self, sheet: Sheet | None) -> None:
        if self._saving:
            return  # the answer that is under way brings a newer one
        if sheet is None:
            why = self.tr("Kontrollen påbörjas av den som handlägger ärendet.")
            self._screen.show_empty(self.tr("Den formella kontrollen är inte påbörjad"), why)
            return
        first = self.sheet is None
        self.sheet = sheet
        if first:
            self._restore()
        self._show()
        if first and self.open:
            self.go_to_missing()

    def _restore(self) -> None:
        """Remarks that were typed and never saved."""
        for row in self._rows.values():
            held = self._place.drafts.kept(self._case, DRAFT + row.template.id)
            if held is not None and held.text != _seen(row).remark:
                self._waiting[row.template.id] = Seen(_seen(row).reply, held.text)

    @property
    def _rows(self) -> Mapping[str, Row]:
        return {row.template.id: row for row in self.sheet.rows} if self.sheet else {}

    def _show(self) -> None:
        assert self.sheet is not None
        enabled = self.open and self.may
        checks = [self._check(row) for row in self.sheet.rows]
        self._screen.show_checks(checks, enabled=enabled)
        missing = self.missing
        total = len(self.sheet.rows)
        self._screen.show_progress(total - len(missing), total)
        self._screen.show_missing(len(missing) if enabled else 0)
        self._screen.show_outcome(self._outcome_text(), can_reopen=self.may)
        self._screen.allow_undo(undo=enabled and bool(self._done), redo=enabled and bool(self._undone))

    def _check(self, row: Row) -> Check:
        key = row.template.id
        saved = _seen(row)
        shown = self._waiting.get(key, saved)
        reply, remark = shown.reply, shown.remark
        needs = reply in (Reply.NO, Reply.QUESTION) and not remark.strip()
        place = Place.read(row.answer.evidence) if row.answer else None
        return Check(
            key,
            row.template.text,
            reply.value if reply else "",
            remark,
            row.computed.text if row.computed else "",
            _tone(row),
            row.template.section,
            row.template.guidance,
            self._where(place),
            self._by(row),
            self.tr("Skriv en anmärkning till svaret. Svaret sparas när den finns.") if needs else "",
        )

    def _by(self, row: Row) -> str:
        if row.answer is None:
            return ""
        name = self._pane.people.get(row.answer.answered_by, row.answer.answered_by)
        return self.tr("{name}, {day}").format(name=name, day=row.answer.answered_at.astimezone().date().isoformat())

    def _where(self, place: Place | None) -> str:
        if place is None:
            return ""
        held = next((one for one in self._pane.file.documents if one.id == place.document), None)
        if held is None:
            return ""
        title = self.tr("Ansökan") if held.kind == "ansökan" else f"{held.number} {held.title}"[:24]
        return self.tr("{title}, s. {page}").format(title=title, page=place.page)

    def _outcome_text(self) -> str:
        assert self.sheet is not None
        held = self.sheet.checklist
        if held.outcome is Outcome.OPEN:
            return ""
        who = self._pane.people.get(held.closed_by or "", held.closed_by or "")
        day = held.closed_at.astimezone().date().isoformat() if held.closed_at else ""
        text = self.tr("Kontrollen är {outcome} av {who} {day}.").format(outcome=WORDS[held.outcome], who=who, day=day)
        return f"{text} {held.remark}".strip()

    @property
    def missing(self) -> list[str]:
        """Rows without a saved answer."""
        return list(self.sheet.unanswered) if self.sheet else []

    def go_to_missing(self) -> None:
        if self.missing:
            self._screen.go_to(self.missing[0])
        elif self.sheet and self.sheet.rows:
            self._screen.go_to(self.sheet.rows[0].template.id)

    # answers

    def answered(self, row: str, answer: str) -> None:
        """A verdict was chosen, or taken back with Delete."""
        held = self._shown(row)
        if not answer:
            self._waiting.pop(row, None)
            self._write(Done(row, _seen(self._rows[row]), Seen()))
            return
        mine = Seen(Reply(answer), held.remark)
        if mine.reply in (Reply.NO, Reply.QUESTION) and not mine.remark.strip():
            self._waiting[row] = mine
            self._show()
            self._screen.open_remark(row)
            return
        self._give(row, mine)

    def remarked(self, row: str, text: str) -> None:
        """A remark is typed to its end, or left."""
        held = self._shown(row)
        if held.reply is None or (held.reply in (Reply.NO, Reply.QUESTION) and not text.strip()):
            self._waiting[row] = Seen(held.reply, text)
            self._show()
            return
        self._give(row, Seen(held.reply, text.strip()))

    def typed(self, row: str, text: str) -> None:
        """Every letter of a remark, kept until the database has it."""
        if row in self._rows and text != _seen(self._rows[row]).remark:
            self._place.drafts.keep(self._case, DRAFT + row, text, _seen(self._rows[row]).remark)

    def _shown(self, row: str) -> Seen:
        return self._waiting.get(row, _seen(self._rows[row]))

    def _give(self, row: str, mine: Seen) -> None:
        saved = _seen(self._rows[row])
        self._waiting[row] = mine
        if mine != saved:
            self._write(Done(row, saved, mine))
        else:
            self._forget(row)
            self._show()

    def _write(self, done: Done, *, undoable: bool = True, evidence: Mapping[str, Any] | None = None) -> None:
        """Save an answer over what was seen there."""
        assert self.sheet is not None
        checklist = self.sheet.checklist.id
        if done.before == done.after and evidence is None:
            self._show()
            return
        self._saving += 1

        def write(office: Office) -> Sheet:
            if done.after.reply is None:
                return office.reviews.withdraw(checklist, done.row, done.before)
            given = Given(done.row, done.after.reply, done.after.remark, done.before, evidence)
            return office.reviews.answer(checklist, given)

        def saved(sheet: Sheet) -> None:
            self._saving -= 1
            self.sheet = sheet
            if self._waiting.get(done.row, done.after) == done.after:
                self._forget(done.row)
            if undoable:
                self._done.append(done)
                self._undone.clear()
            self._show()

        self._place.write(write, saved, lambda error: self._not_saved(done, error))

    def _forget(self, row: str) -> None:
        self._waiting.pop(row, None)
        self._place.drafts.saved(self._case, DRAFT + row)

    def _not_saved(self, done: Done, error: CaseworkerError) -> None:
        self._saving -= 1
        if isinstance(error, CaseChanged):
            reply = error.theirs.get("reply")
            theirs = Seen(reply if isinstance(reply, Reply) else None, str(error.theirs.get("remark", "")))
            clash = Clash(done.row, done.after, theirs, told(error, self._pane.people))
            self._clashes = [*(one for one in self._clashes if one.row != done.row), clash]
            self._show_clash()
            return
        if not isinstance(error, Rejected):
            self._waiting[done.row] = done.after  # kept on the screen and as a draft
        self._place.messages.failure(error, self.load)

    def _clash_text(self, clash: Clash) -> str:
        who = clash.told.by or self.tr("En kollega")
        text = self.tr("{who} svarade {theirs} på ”{row}” medan du svarade {mine}. Inget har skrivits över.")
        return text.format(
            who=who, theirs=_words(clash.theirs), mine=_words(clash.mine), row=self._rows[clash.row].template.text
        )

    def _show_clash(self) -> None:
        """The oldest that waits; the others come after it."""
        self._screen.show_clash(self._clash_text(self._clashes[0]) if self._clashes else "")

    def see_both(self) -> None:
        if self._clashes:
            self._screen.show_sides(self._clashes[0].told)

    def keep_mine(self) -> None:
        """My answer over theirs, seen and meant."""
        if self._clashes:
            self._settle(self._clashes[0].mine)

    def take_theirs(self) -> None:
        if self._clashes:
            self._settle(self._clashes[0].theirs)

    def settle_by(self, choices: Choices) -> None:
        """The reply and the remark, each from one of the two or written anew."""
        if self._clashes:
            mine, theirs = self._clashes[0].mine, self._clashes[0].theirs
            reply = choices.value("reply", mine.reply, theirs.reply)
            self._settle(Seen(reply, choices.text("remark", mine.remark, theirs.remark)))

    def _settle(self, chosen: Seen) -> None:
        clash = self._clashes.pop(0)
        self._show_clash()
        if chosen == clash.theirs:
            self._forget(clash.row)
            self.load()
        else:
            self._waiting[clash.row] = chosen
            self._write(Done(clash.row, clash.theirs, chosen))

    def undo(self) -> None:
        """Back to what stood there before the last answer."""
        if self.open and self._done:
            last = self._done.pop()
            self._undone.append(last)
            self._waiting.pop(last.row, None)
            self._screen.go_to(last.row)
            self._write(Done(last.row, last.after, last.before), undoable=False)

    def redo(self) -> None:
        if self.open and self._undone:
            last = self._undone.pop()
            self._done.append(last)
            self._screen.go_to(last.row)
            self._write(last, undoable=False)

    def point_to(self, row: str) -> None:
        """The place in the document pane becomes the evidence of a row that has an answer."""
        place = self._pane.looking_at()
        if not self.open or place is None or row not in self._rows:
            return
        held = _seen(self._rows[row])
        if held.reply is None:
            self._place.messages.announce(self.tr("Svara på punkten först"))
            return
        self._write(Done(row, held, held), undoable=False, evidence=place.as_data())

    def show_evidence(self, row: str) -> None:
        answer = self._rows[row].answer if row in self._rows else None
        place = Place.read(answer.evidence) if answer else None
        if place is not None:
            self._pane.show_document(place.document, place.page, place.words)

    def show_section(self, row: str) -> None:
        if row in self._rows:
            self._pane.show_section(self._rows[row].template.section)

    # the end

    def finish(self) -> None:
        """Close the list; without a no it has passed, else one chooses the outcome and says why."""
        if not self.open or self.missing:
            self.go_to_missing()
            return
        if not any(row.answer and row.answer.reply is Reply.NO for row in self._rows.values()):
            self._finish(Outcome.PASSED, "")
            return
        stopped = any(r.template.stops and r.answer and r.answer.reply is Reply.NO for r in self._rows.values())
        remark = Choice(Outcome.PASSED_WITH_REMARK.value, self.tr("Godkänn med anmärkning…"))
        failed = Choice(Outcome.FAILED.value, self.tr("Underkänn…"), Weight.DANGER)
        question = Question(
            self.tr("Hur slutar kontrollen?"),
            self.tr("Minst en punkt är besvarad med nej. Ange utfallet och vad anmärkningen gäller."),
            (failed, remark) if not stopped else (failed,),
        )
        self._place.ask.choose(question, lambda key: self._explain(Outcome(key)))

    def _explain(self, outcome: Outcome) -> None:
        said = [r.answer.remark for r in self._rows.values() if r.answer and r.answer.reply is Reply.NO]
        wanted = Words(
            self.tr("Slutför formell kontroll"),
            self.tr("Vad gäller anmärkningen?"),
            self.tr("Slutför"),
            "\n".join(said),
        )
        self._place.ask.words(wanted, lambda text: self._finish(outcome, text))

    def _finish(self, outcome: Outcome, remark: str) -> None:
        assert self.sheet is not None
        held = self.sheet.checklist

        def finished(_: object) -> None:
            self._done.clear()
            self._undone.clear()
            self._place.messages.announce(self.tr("Den formella kontrollen är slutförd"))
            self.load()
            if outcome is not Outcome.FAILED:
                self._pane.next_step()

        self._place.write(
            lambda office: office.reviews.finish(held.id, outcome, remark, held.version), finished, self._failed
        )

    def reopen(self) -> None:
        assert self.sheet is not None
        held = self.sheet.checklist
        self._place.write(
            lambda office: office.reviews.reopen(held.id, held.version), lambda _: self.load(), self._failed
        )

    def _failed(self, error: CaseworkerError) -> None:
        self._place.messages.failure(error, self.load)
        if isinstance(error, CaseChanged):
            self.load()

    @property
    def case_id(self) -> UUID:
        return self._pane.case_id


def _seen(row: Row) -> Seen:
    return Seen(row.answer.reply, row.answer.remark) if row.answer else Seen()


def _tone(row: Row) -> str:
    if row.computed is None:
        return "idle"
    return {True: "ok", False: "warn", None: "info"}[row.computed.holds]


def _words(seen: Seen) -> str:
    if seen.reply is None:
        return "inte"
    return f"{seen.reply.label} ({seen.remark})" if seen.remark else seen.reply.label
