"""A check of the case: each answer saved as it is given, taken back and given again, finished with its outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.call_review import ChecklistTemplate, Stage
from caseworker_app.domain.places import Place
from caseworker_app.domain.states import Outcome, Reply, Role
from caseworker_app.errors import CaseChanged, CaseworkerError
from caseworker_app.services.casework.reviews import Row, Seen, Sheet
from caseworker_app.services.office import Office
from caseworker_app.ui.answered import as_check
from caseworker_app.ui.answers import Answers, AnswerScreen, Done, seen_in
from caseworker_app.ui.checks import stages
from caseworker_app.ui.checks.stages import TONES, outcome_word
from caseworker_app.ui.messages import Choice, Question, Weight, Words
from caseworker_app.ui.offering import let_go, offer_mine
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.widgets.checklist import Check
from caseworker_app.ui.workplace import Workplace


class CheckScreen(AnswerScreen, Protocol):
    def show_checks(self, checks: Sequence[Check], *, enabled: bool) -> None: ...

    def show_progress(self, answered: int, total: int) -> None: ...

    def show_outcome(self, text: str, tone: str, *, can_reopen: bool) -> None:
        """How the list was finished; empty while it is open."""
        ...

    def show_empty(self, title: str, why: str, *, can_begin: bool) -> None: ...

    def show_missing(self, count: int) -> None: ...

    def show_lists(self, lists: Sequence[tuple[str, str]], chosen: str) -> None:
        """The lists of the stage by key and title, to choose among where there are several."""
        ...


class CheckPresenter(QObject):
    """One case's check at a stage."""

    def __init__(self, screen: CheckScreen, place: Workplace, pane: CasePane, stage: Stage = Stage.FORMAL) -> None:
        super().__init__()
        self.stage = stage
        self._screen = screen
        self._place = place
        self._pane = pane
        self.sheet: Sheet | None = None
        self._list = ""
        self.answers = Answers(screen, place, self)

    @property
    def may(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER, Role.REVIEWER)

    @property
    def title(self) -> str:
        return stages.title(self.stage)

    @property
    def verb(self) -> str:
        name = self.title
        return self.tr("Slutför {check}").format(check=name[:1].lower() + name[1:])

    @property
    def open(self) -> bool:
        return self.sheet is not None and self.sheet.checklist.outcome is Outcome.OPEN

    @property
    def _case(self) -> str:
        return str(self._pane.case_id)

    def _draft(self, row: str) -> str:
        """Lists of one stage may have rows of the same name: each keeps its own."""
        return f"{self.stage.value}.{self._list}.{row}"

    def load(self) -> None:
        """Show the list; who may answer it begins it when the case waits for its check."""
        self._load(begin=self.may and stages.begins_by_looking(self._pane.file, self.stage))

    def begin(self) -> None:
        self._load(begin=self.may)

    def _load(self, *, begin: bool) -> None:
        if not self.lists:
            why = self.tr("Utlysningen har ingen checklista för det här steget.")
            self._screen.show_empty(self.tr("Ingen checklista"), why, can_begin=False)
            return
        case_id, chosen, keys = self._pane.case_id, self._list, [one.id for one in self.lists]

        def read(office: Office) -> tuple[str, Sheet | None]:
            at, found = chosen, office.reviews.begun(case_id, chosen) if chosen else None
            if not chosen:
                at, found = _at_work(office, case_id, keys)
            return at, found if found is not None or not begin else office.reviews.open(case_id, at)

        self._place.write(read, self._loaded) if begin and self.sheet is None else self._place.run(read, self._loaded)

    @property
    def lists(self) -> tuple[ChecklistTemplate, ...]:
        return stages.checklists(self._pane.file.call, self.stage)

    def choose_list(self, key: str) -> None:
        """Another list of the same stage; of most calls there is one."""
        self._turn_to(key)
        self.load()

    def _turn_to(self, key: str) -> None:
        self._list, self.sheet = key, None
        self.answers.settled()

    def _loaded(self, read: tuple[str, Sheet | None]) -> None:
        if self.answers.saving:
            return  # the answer that is under way brings a newer one
        self._list, sheet = read
        self._screen.show_lists([(one.id, one.title) for one in self.lists], self._list)
        if sheet is None:
            self._unbegun()
            return
        first = self.sheet is None
        self.sheet = sheet
        if first:
            self._restore()
        self.show()
        if first and self.open:
            self.go_to_missing()

    def _unbegun(self) -> None:
        can_begin = self.may and stages.may_begin(self._pane.file, self.stage)
        why = self.tr("Kontrollen påbörjas av den som handlägger ärendet.")
        if can_begin and stages.due(self._pane.file, self.stage):
            count = sum(len(one.for_track(self._pane.file.case.track)) for one in self.lists)
            why = self.tr("Den har %n punkter. Varje svar sparas när det ges.", "", count)
        elif can_begin:
            why = self.tr("Den är inte nästa steg i ärendet, men du kan börja redan nu.")
        self._screen.show_empty(self.tr("Kontrollen är inte påbörjad"), why, can_begin=can_begin)

    def _restore(self) -> None:
        """Remarks that were typed and never saved; beside what a colleague has written there since they are offered."""
        drafts = self._place.drafts
        for point, (key, row) in enumerate(self.rows.items(), 1):
            seen, draft = seen_in(row), self._draft(key)
            held = drafts.kept(self._case, draft)
            if held is not None and held.text != seen.remark and held.base == seen.remark:
                self.answers.waiting[key] = Seen(seen.reply, held.text)
            elif held is not None and held.text != seen.remark:
                drafts.set_aside(self._case, draft)
            older = drafts.aside(self._case, draft)
            if older is not None and older != seen.remark and self.answering:
                take, gone = partial(self._take, key, older), partial(let_go, drafts, self._case, draft, older)
                remark = self.tr("Anmärkning till punkt {number}").format(number=point)
                where = f"{number(self._pane.file.case.dnr)}, {remark}"
                offer_mine(self._place, f"{self._case}.{draft}", older, take, gone, where)

    def _take(self, row: str, text: str) -> None:
        """One's own words over the colleague's: an answer like any other, undone like it."""
        if self.answering and row in self.rows:
            self.typed(row, text)
            let_go(self._place.drafts, self._case, self._draft(row), text)
            self.answers.remarked(row, text)
            self._screen.go_to(row)

    def show(self) -> None:
        if self.sheet is None:
            return
        enabled = self.answering
        checks = [self._check(row) for row in self.sheet.rows]
        self._screen.show_checks(checks, enabled=enabled)
        missing = self.missing
        total = len(self.sheet.rows)
        self._screen.show_progress(total - len(missing), total)
        self._screen.show_missing(len(missing) if enabled else 0)
        self._screen.show_outcome(self._outcome_text(), TONES[self.sheet.checklist.outcome], can_reopen=self.may)
        self.answers.show()

    def _check(self, row: Row) -> Check:
        bare = self.answers.wants_remark(row)
        why = self.tr("Svaret sparas när anmärkningen är skriven.") if bare else ""
        shown = self.answers.shown(row)
        return as_check(row, shown, self._pane.people, tone=_tone(row), evidence=self._where(row), fault=why)

    def _where(self, row: Row) -> str:
        place = Place.read(row.answer.evidence) if row.answer else None
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
        text = self.tr("Kontrollen är {outcome} av {who} {day}.").format(
            outcome=outcome_word(held.outcome), who=who, day=day
        )
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

    # answers: what `Answers` asks its owner

    @property
    def rows(self) -> Mapping[str, Row]:
        return {row.template.id: row for row in self.sheet.rows} if self.sheet else {}

    @property
    def answering(self) -> bool:
        return self.open and self.may

    @property
    def names(self) -> Mapping[str, str]:
        return self._pane.people

    def saving(self, done: Done) -> Callable[[Office], Sheet]:
        assert self.sheet is not None
        checklist, given = self.sheet.checklist.id, done.given
        if given is None:
            return lambda office: office.reviews.withdraw(checklist, done.row, done.before)
        return lambda office: office.reviews.answer(checklist, given)

    def took(self, made: Sheet) -> None:
        self.sheet = made

    def saved(self, row: str, remark: str) -> None:
        self._place.drafts.saved_as(self._case, self._draft(row), remark)

    def let_go(self, row: str, _remark: str) -> None:
        self._place.drafts.saved(self._case, self._draft(row))

    def refused(self, error: CaseworkerError) -> None:
        self._place.messages.failure(error, self.load)

    def typed(self, row: str, text: str) -> None:
        """Every letter of a remark, kept until the database has it."""
        if row not in self.rows:
            return
        saved = seen_in(self.rows[row]).remark
        if text != saved:
            self._place.drafts.keep(self._case, self._draft(row), text, saved)
        else:
            self._place.drafts.saved(self._case, self._draft(row))

    def point_to(self, row: str) -> None:
        """The place in the document pane becomes the evidence of a row that has an answer."""
        place = self._pane.looking_at()
        if self.open and place is not None and row in self.rows and not self.answers.point(row, place.as_data()):
            self._place.messages.announce(self.tr("Svara på punkten först"))

    def show_evidence(self, row: str) -> None:
        answer = self.rows[row].answer if row in self.rows else None
        place = Place.read(answer.evidence) if answer else None
        if place is not None:
            self._pane.show_document(place.document, place.page, place.words)

    def show_section(self, row: str) -> None:
        if row in self.rows:
            self._pane.show_section(self.rows[row].template.section)

    # the end

    def finish(self) -> None:
        """Close the list; without a no it has passed, else one chooses the outcome and says why."""
        if not self.open or self.missing:
            self.go_to_missing()
            return
        if not any(row.answer and row.answer.reply is Reply.NO for row in self.rows.values()):
            self._finish(Outcome.PASSED, "")
            return
        stopped = any(r.template.stops and r.answer and r.answer.reply is Reply.NO for r in self.rows.values())
        remark = Choice(Outcome.PASSED_WITH_REMARK.value, self.tr("Godkänn med anmärkning…"))
        failed = Choice(Outcome.FAILED.value, self.tr("Underkänn…"), Weight.DANGER)
        question = Question(
            self.tr("Hur slutar kontrollen?"),
            self.tr("Minst en punkt är besvarad med nej. Ange utfallet och vad anmärkningen gäller."),
            (failed, remark) if not stopped else (failed,),
        )
        self._place.ask.choose(question, lambda key: self._explain(Outcome(key)))

    def _explain(self, outcome: Outcome) -> None:
        said = [r.answer.remark for r in self.rows.values() if r.answer and r.answer.reply is Reply.NO]
        wanted = Words(
            self.verb,
            self.tr("Vad gäller anmärkningen?"),
            self.tr("Slutför"),
            "\n".join(said),
            about=self._case,
            topic=self._draft("outcome"),
        )
        self._place.ask.words(wanted, lambda text: self._finish(outcome, text))

    def _finish(self, outcome: Outcome, remark: str) -> None:
        assert self.sheet is not None
        held = self.sheet.checklist

        def finished(_: object) -> None:
            self.answers.settled()
            self._place.messages.announce(self.tr("Kontrollen är slutförd"))
            if held.template != self.lists[-1].id:
                self._turn_to("")
            self.load()
            if outcome is not Outcome.FAILED and held.template == self.lists[-1].id:
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


def _at_work(office: Office, case_id: UUID, keys: Sequence[str]) -> tuple[str, Sheet | None]:
    """The first list that is not finished, else the last."""
    found: Sheet | None = None
    for key in keys:
        found = office.reviews.begun(case_id, key)
        if found is None or found.checklist.outcome is Outcome.OPEN:
            return key, found
    return keys[-1], found


def _tone(row: Row) -> str:
    if row.computed is None:
        return "idle"
    return {True: "ok", False: "warn", None: "info"}[row.computed.holds]
