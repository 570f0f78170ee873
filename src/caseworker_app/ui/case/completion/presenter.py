"""Asking for what is missing: the text, its letter, the answer, and what was asked before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from caseworker_app.domain.merging import Fate, fate
from caseworker_app.domain.records.reviews import Completion, CompletionItem
from caseworker_app.domain.states import CompletionState, Reply
from caseworker_app.errors import CaseChanged, CaseworkerError, Rejected
from caseworker_app.services.casework.cases import closed
from caseworker_app.services.casework.clashes import Told, told
from caseworker_app.services.casework.completions import ASKERS, Wanted
from caseworker_app.services.office import Office
from caseworker_app.ui.checks import stages
from caseworker_app.ui.clash.choices import Choices, sentence
from caseworker_app.ui.days import free_day, no_day
from caseworker_app.ui.mending import lacking
from caseworker_app.ui.messages import confirm_for_good
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.workplace import Workplace

FIELDS = ("items", "due", "consequence")


@dataclass(frozen=True, slots=True)
class Texts:
    """The request as it stands in the form: one thing asked for on each line."""

    items: str
    due: str
    consequence: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A request with its items."""

    request: Completion
    items: tuple[CompletionItem, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """What was read: earlier requests, what the checklist says no to, and the usual last day."""

    asked: tuple[Asked, ...]
    wanted: tuple[Wanted, ...]
    usual: date


class CompletionScreen(Protocol):
    def show_form(self, texts: Texts, *, fresh: bool) -> None:
        """The request being written; `fresh` starts the fields over from what is saved."""
        ...

    def hide_form(self) -> None: ...

    def show_asked(self, asked: Sequence[Asked], *, today: date, enabled: bool) -> None: ...

    def show_faults(self, faults: dict[str, str]) -> None: ...

    def show_deeds(self, *, writing: bool, waiting: bool, may: bool) -> None: ...

    def show_sides(self, told: Told) -> None:
        """Both versions beside what was read, to choose for each field."""
        ...

    def show_clash(self, text: str) -> None: ...

    def unsaved(self) -> bool:
        """Whether the form says something that the database does not."""
        ...

    def forget_drafts(self) -> None:
        """The database has what the fields say."""
        ...


class CompletionPresenter(QObject):
    """One case's requests for completion."""

    def __init__(self, screen: CompletionScreen, place: Workplace, pane: CasePane) -> None:
        super().__init__()
        self._screen = screen
        self._place = place
        self._pane = pane
        self._held: Held | None = None
        self._writing: bool | None = None
        self._draft: Completion | None = None
        self._mine: Texts | None = None
        self._busy = False
        self._told: Told | None = None

    @property
    def may(self) -> bool:
        return self._place.opened.may(*ASKERS)

    def load(self) -> None:
        case_id, lists = self._pane.case_id, self._lists
        self._place.run(lambda office: _read(office, case_id, lists), self._loaded)

    @property
    def _lists(self) -> list[str]:
        """The checklists whose noes are asked for."""
        return [one.id for stage in stages.REQUIRED for one in stages.checklists(self._pane.file.call, stage)]

    def _loaded(self, held: Held) -> None:
        before, drafted = self._held, _drafted(held)
        apart = self._draft is not None and drafted is not None and drafted.version != self._draft.version
        if apart and not self._busy and self._screen.unsaved():
            return  # a colleague has saved: what is typed here goes on top of it when it is saved
        fresh = before is None or _drafted(held) != _drafted(before)
        self._take(held)
        if self._writing is None:
            self._writing = self._draft is not None or self._starts_writing(held)
        self._show(fresh=fresh)

    def _take(self, held: Held) -> None:
        """What was read; the draft that is being saved brings its own version."""
        self._held = held
        if not self._busy:
            self._draft = _drafted(held)

    def _starts_writing(self, held: Held) -> bool:
        nothing = not held.asked
        return self.may and nothing and not closed(self._pane.file.case.state)

    def _show(self, *, fresh: bool) -> None:
        assert self._held is not None
        sent = [a for a in self._held.asked if a.request.state is not CompletionState.DRAFT]
        self._screen.show_asked(list(reversed(sent)), today=self._place.opened.today, enabled=self.may)
        writing = bool(self._writing) and self.may
        if writing:
            self._screen.show_form(self._saved_texts(), fresh=fresh)
        else:
            self._screen.hide_form()
        self._screen.show_deeds(writing=writing, waiting=self.waiting is not None, may=self.may)

    def _saved_texts(self) -> Texts:
        """The stored draft, else what the checklist says no to."""
        assert self._held is not None
        for one in self._held.asked:
            if self._draft is not None and one.request.id == self._draft.id:
                lines = "\n".join(item.text for item in one.items)
                return Texts(lines, one.request.due.isoformat(), one.request.consequence)
        lines = "\n".join(one.text for one in self._held.wanted)
        return Texts(lines, self._held.usual.isoformat(), self._pane.file.call.rules.completion_consequence)

    @property
    def waiting(self) -> Asked | None:
        """The request whose answer is waited for."""
        found = [a for a in self._held.asked if a.request.state is CompletionState.SENT] if self._held else []
        return found[-1] if found else None

    def write_new(self) -> None:
        """Another request beside those that were sent."""
        self._writing = True
        self._show(fresh=True)

    def stop_writing(self) -> None:
        self._writing = False
        self._show(fresh=False)

    # the request

    def _save(self, texts: Texts, day: date | None, then: Callable[[Completion], None]) -> None:
        """Store the draft as it stands, then go on."""
        ahead = day is not None and day > self._place.opened.today
        wrong = no_day(texts.due) if day is None else free_day(day) if ahead else ""
        if day is None or wrong:
            self._screen.show_faults({"due": wrong})
            return
        self._screen.show_faults({})
        self._mine = texts
        items, draft, case_id = self._items(texts.items), self._draft, self._pane.case_id
        self._busy = True

        def save(office: Office) -> Completion:
            if draft is None:
                return office.completions.ask(case_id, items, day, texts.consequence)
            return office.completions.redraft(draft.id, items, day, texts.consequence, draft.version)

        def saved(made: Completion) -> None:
            self._busy = False
            self._draft = made
            self._screen.forget_drafts()
            if draft is not None and made.version > draft.version + 1:
                self._begin_again()  # a colleague's fields are in it too
            then(made)

        self._place.write(save, saved, self._not_saved)

    def _items(self, lines: str) -> list[Wanted]:
        rows = {one.text: one.row for one in self._held.wanted} if self._held else {}
        return [Wanted(line.strip(), rows.get(line.strip(), "")) for line in lines.splitlines() if line.strip()]

    def _not_saved(self, error: CaseworkerError) -> None:
        self._busy = False
        if isinstance(error, CaseChanged):
            self._told = told(error, self._pane.people)
            self._screen.show_clash(sentence(self._told))
        elif isinstance(error, Rejected) and error.fields & set(FIELDS):
            self._screen.show_faults({fault.field: fault.text for fault in error.faults})
        else:
            self._place.messages.failure(error)

    def see_both(self) -> None:
        if self._told is not None:
            self._screen.show_sides(self._told)

    def keep_mine(self) -> None:
        """My words where both have written; what only the colleague has changed stays."""
        if self._told is not None:
            self.settle_by(Choices.all_mine(self._told))

    def take_theirs(self) -> None:
        self.settle_by(Choices())

    def settle_by(self, choices: Choices) -> None:
        """What is chosen, on top of the colleague's draft as it stands now."""
        self._screen.show_clash("")
        mine, base = self._mine, self._saved_texts()

        def newest(held: Held) -> None:
            self._take(held)
            theirs = self._saved_texts()
            if mine is not None:
                chosen = Texts(*(_chosen(choices, name, base, mine, theirs) for name in FIELDS))
                self._save(chosen, _day(chosen.due), lambda _: self._begin_again())

        case_id, lists = self._pane.case_id, self._lists
        self._place.run(lambda office: _read(office, case_id, lists), newest)

    def _begin_again(self) -> None:
        """The form shows what was saved."""
        self._held = self._told = None
        self.load()

    def preview(self, texts: Texts, day: date | None) -> None:
        """The letter as it would be, beside the form."""
        self._save(texts, day, self._preview)

    def _preview(self, made: Completion) -> None:
        title = self.tr("Begäran om komplettering (utkast)")
        self._place.run(
            lambda office: office.letters.preview_completion(made.id),
            lambda data: self._pane.show_letter(title, data),
        )

    def send(self, texts: Texts, day: date | None) -> None:
        """Save, ask, lock and make the letter; what is wrong is told before anything is asked."""
        self._save(texts, day, self._ask_to_send)

    def _ask_to_send(self, made: Completion) -> None:
        text = self.tr("Begäran får dagens datum och låses. Brevet upprättas och läggs i Utskick.")
        confirm_for_good(
            self._place.ask,
            self.tr("Skicka begäran om komplettering?"),
            text,
            self.tr("Skicka begäran"),
            lambda: self._send(made),
        )

    def _send(self, made: Completion) -> None:
        def sent(office: Office) -> tuple[str, bytes]:
            letter = office.letters.send_completion(made.id, made.version)
            return letter.title, office.letters.data(letter.id)

        def shown(letter: tuple[str, bytes]) -> None:
            self._writing, self._draft, self._held = False, None, None
            self._place.messages.announce(self.tr("Begäran är upprättad och ligger i Utskick"))
            self._pane.show_letter(*letter)
            self.load()

        case_id = self._pane.case_id
        self._place.write(sent, shown, lambda error: lacking(self._place, case_id, error, "completion"))

    # the answer

    def answer(self, completion_id: UUID, day: date | None, settled: Sequence[int]) -> None:
        """Something came in; `settled` are the items that are in order now."""
        held = self._asked(completion_id)
        if held is None:
            return
        if day is None:
            self._screen.show_faults({"answered_on": self.tr("Skriv dagen då svaret kom in, till exempel 2020-06-30.")})
            return
        self._screen.show_faults({})
        if held.items and not settled:
            confirm_for_good(
                self._place.ask,
                self.tr("Inget är prickat av"),
                self.tr("Ingen av de begärda uppgifterna är markerad som inkommen. Svaret går inte att ändra sedan."),
                self.tr("Registrera ändå"),
                lambda: self._answer(held, day, settled),
            )
            return
        self._answer(held, day, settled)

    def _answer(self, held: Asked, day: date, settled: Sequence[int]) -> None:
        completion_id = held.request.id

        def failed(error: CaseworkerError) -> None:
            if isinstance(error, Rejected) and "answered_on" in error.fields:
                self._screen.show_faults({"answered_on": error.text})
            else:
                self._place.messages.failure(error)
                self.load()

        self._place.write(
            lambda office: office.completions.answer(completion_id, day, settled, held.request.version),
            lambda _: self._answered(),
            failed,
        )

    def _answered(self) -> None:
        self._place.messages.announce(self.tr("Svaret är registrerat"))
        self.load()

    def close(self, completion_id: UUID) -> None:
        """Nothing more is waited for; the case goes on with what there is."""
        held = self._asked(completion_id)
        if held is None:
            return
        version = held.request.version
        confirm_for_good(
            self._place.ask,
            self.tr("Avsluta utan svar?"),
            self.tr("Ärendet går vidare på det underlag som finns. Begäran och brevet ligger kvar."),
            self.tr("Avsluta begäran"),
            lambda: self._close(completion_id, version),
        )

    def _close(self, completion_id: UUID, version: int) -> None:
        self._place.write(lambda office: office.completions.close(completion_id, version), lambda _: self.load())

    def _asked(self, completion_id: UUID) -> Asked | None:
        return next((a for a in self._held.asked if a.request.id == completion_id), None) if self._held else None


def _chosen(choices: Choices, name: str, base: Texts, mine: Texts, theirs: Texts) -> str:
    ours, there = str(getattr(mine, name)), str(getattr(theirs, name))
    what = fate(str(getattr(base, name)), ours, there)
    if what is Fate.CLASH:
        return choices.text(name, ours, there)
    return ours if what is Fate.MINE else there


def _drafted(held: Held) -> Completion | None:
    return next((a.request for a in held.asked if a.request.state is CompletionState.DRAFT), None)


def _read(office: Office, case_id: UUID, lists: Sequence[str]) -> Held:
    asked = [Asked(r, tuple(items)) for r, items in office.completions.of(case_id) if r.report_id is None]
    sheets = [sheet for key in lists if (sheet := office.reviews.begun(case_id, key)) is not None]
    missing = [row for sheet in sheets for row in sheet.rows if row.answer and row.answer.reply is Reply.NO]
    wanted = [Wanted(_asking(row.template.text, row.answer.remark), row.template.id) for row in missing if row.answer]
    return Held(tuple(asked), tuple(wanted), office.completions.usual_day(case_id))


def _asking(text: str, remark: str) -> str:
    """What is said of a row that was answered no, as something to ask for; on one line."""
    return " ".join((remark.strip() or text).split())


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
