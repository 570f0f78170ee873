"""The proposal: begun, filled in, saved as one types, handed over; a colleague's change is never written over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from caseworker_app.domain.decision import ENDING
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import DecisionState, Kind, Role
from caseworker_app.errors import CaseChanged, CaseworkerError, Fault, Rejected
from caseworker_app.services.casework.clashes import Told, told
from caseworker_app.services.deciding.decisions import REASONS, Draft, Whole
from caseworker_app.services.deciding.wording import Change, Section, Version
from caseworker_app.services.office import Office
from caseworker_app.ui.clash.choices import Choices, sentence
from caseworker_app.ui.decision.form import Form, Listed, standard
from caseworker_app.ui.decision.reading import Sight, letter_of, read
from caseworker_app.ui.decision.texts import Texts, parts_of
from caseworker_app.ui.messages import confirm
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.tasks import Latest, On
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace

MOST_STEPS = 100


class DecisionScreen(Protocol):
    """What the presenter needs of the view."""

    def show_start(self, sight: Sight, *, may: bool) -> None:
        """No decision is being written; `may` begin one."""
        ...

    def show_sight(self, sight: Sight, form: Form, *, enabled: bool) -> None: ...

    def show_texts(self, texts: Mapping[str, str], sections: Sequence[Section]) -> None:
        """What stands in the reasons and in each section that may be edited."""
        ...

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def tell_typed(self) -> None:
        """Call `typed` now for what stands in the editors, so that nothing is shown over it."""
        ...

    def show_sides(self, told: Told) -> None:
        """Both versions beside what was read, to choose for each field."""
        ...

    def show_clash(self, text: str) -> None:
        """A colleague saved first; empty when that is settled."""
        ...

    def show_letter(self, data: bytes) -> None: ...

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Every version that was saved, oldest first."""
        ...

    def explain_letter(self, text: str) -> None: ...

    def allow_undo(self, *, undo: bool, redo: bool) -> None: ...


class DecisionPresenter:
    """Fields save when they are left, reasons when typing pauses; one save at a time, the newest wins."""

    def __init__(self, screen: DecisionScreen, place: Workplace, pane: CasePane) -> None:
        self._screen = screen
        self._place = place
        self._pane = pane
        self._letters = Latest(place.tasks.during(place.lifetime))
        self.sight: Sight | None = None
        self.form = Form(Kind.GRANT)
        self.texts = Texts(place.drafts, str(pane.case_id))
        self._saved_form = self.form
        self._done: list[Form] = []
        self._undone: list[Form] = []
        self._saving = False
        self._clash: Told | None = None
        self._form_seen = 0
        self._after: Callable[[], None] | None = None

    # Reading

    @property
    def may(self) -> bool:
        return self._place.opened.may(Role.CASEWORKER)

    @property
    def enabled(self) -> bool:
        return self.sight is not None and self.sight.open and self.may

    def load(self) -> None:
        file, today = self._pane.file, self._place.opened.today
        self._place.run(lambda office: read(office, file, today), self._loaded)

    def _loaded(self, sight: Sight) -> None:
        """What is typed and not saved stays; a newer version of it is a clash."""
        if self._saving:
            return
        self._screen.tell_typed()
        before = self.sight.held.decision if self.sight and self.sight.held else None
        now = sight.held.decision if sight.held else None
        if before and now and before.id == now.id and before.version != now.version and self._dirty:
            self.save()  # on top of what the colleague has changed, or both versions come back
            return
        self.sight = sight
        if sight.held is None:
            self._screen.show_start(sight, may=self.may)
            return
        if not (before and now and before.id == now.id and self._dirty):
            self._take(sight)
        self._show()
        self.preview()

    def _take(self, sight: Sight) -> None:
        """The form as stored, and texts that were typed before and never saved."""
        assert sight.held is not None
        self.form = self._saved_form = Form.of(sight.held, self._pane.file.call, self._place.opened.today)
        self._form_seen = sight.held.decision.version
        self.texts.take(sight.texts, self._form_seen, enabled=self.enabled)

    def _show(self) -> None:
        sight = self.sight
        assert sight is not None
        self._screen.tell_typed()
        self._screen.show_sight(sight, self.form, enabled=self.enabled)
        self._screen.show_texts(self.texts.now, sight.sections)
        if self._clash is not None:
            self._screen.show_clash(sentence(self._clash))
        self._screen.allow_undo(undo=self.enabled and bool(self._done), redo=self.enabled and bool(self._undone))

    # Beginning

    def begin(self, kind: Kind) -> None:
        """A grant begins with the whole sum, everything else with none."""
        file = self._pane.file
        amount = file.application.sought.rounded_down() if kind is Kind.GRANT else Money(0)
        decided = [d for d in file.decisions if d.state is DecisionState.DECIDED]
        replaces = decided[-1].id if decided and kind in (Kind.CHANGE, Kind.CORRECTION) else None
        conditions = standard(file.call, file.case.track, kind) if kind not in ENDING else ()
        draft = Draft(
            kind=kind,
            amount=amount,
            listed=tuple((one.key, one.text) for one in conditions),
            replaces=replaces,
        )
        self._place.write(lambda office: office.decisions.draft(file.case.id, draft), self._begun, self._failed)

    def _begun(self, _made: object) -> None:
        self.load()

    # Filling in

    def change(self, form: Form) -> None:
        """Other fields; can be undone."""
        if self.enabled and form != self.form:
            self._done = [*self._done[-MOST_STEPS:], self.form]
            self._undone = []
            self._set(form)

    def undo(self) -> None:
        if self.enabled and self._done:
            self._undone.append(self.form)
            self._set(self._done.pop())

    def redo(self) -> None:
        if self.enabled and self._undone:
            self._done.append(self.form)
            self._set(self._undone.pop())

    def _set(self, form: Form) -> None:
        self.form = form
        self._show()
        self.save()

    def choose_kind(self, kind: Kind) -> None:
        file = self._pane.file
        self.change(self.form.with_kind(kind, file.application.sought, file.call, file.case.track))

    def set_amount(self, amount: Money) -> None:
        """The parts follow the call's shares again when the sum changes."""
        made = replace(self.form, amount=amount, plan=None if amount != self.form.amount else self.form.plan)
        if amount.ore and not made.conditions:
            file = self._pane.file
            made = replace(made, conditions=standard(file.call, file.case.track, made.kind))
        self.change(made)

    def set_conditions(self, conditions: Sequence[Listed]) -> None:
        self.change(replace(self.form, conditions=tuple(conditions)))

    def typed(self, text: str, section: str = REASONS) -> None:
        """A section as it stands in its editor: kept at once, shown in the letter, saved when typing pauses."""
        if self.enabled and self.texts.typed(section, text):
            self.preview()

    # Saving

    @property
    def _dirty(self) -> bool:
        return self.form != self._saved_form or bool(self.texts.changed)

    def save(self, after: Callable[[], None] | None = None) -> None:
        """What differs from what is stored; `after` once everything is."""
        sight = self.sight
        self._after = after or self._after
        if self._saving or self._clash or sight is None or sight.held is None:
            return
        if not (self.enabled and self._dirty):
            self._finished()
            return
        self._saving = True
        form, texts, held = self.form, self.texts.changed, sight.held.decision
        changed = form != self._saved_form
        draft = form.draft(self.texts.stored[REASONS])
        file, today = self._pane.file, self._place.opened.today
        seen, seen_texts = self._form_seen, dict(self.texts.seen)

        def work(office: Office) -> Sight:
            if changed:
                office.decisions.revise(held.id, draft, seen)
            for section, text in texts.items():
                office.wording.write(held.id, section, parts_of(text), seen_texts[section])
            return read(office, file, today)

        def done(fresh: Sight) -> None:
            self._saving = False
            self._screen.tell_typed()
            self._saved_form = form
            self.sight = fresh
            if fresh.held is not None:
                self.texts.saved(texts, fresh.texts, fresh.held.decision.version)
                self._met(fresh.held, form, alone=fresh.held.decision.version == held.version + changed + len(texts))
            self._screen.show_faults([])
            self._show()
            self.preview()
            self.save()

        self._place.write(work, done, self._failed)

    def _finished(self) -> None:
        after, self._after = self._after, None
        if after is not None:
            after()

    def _failed(self, error: CaseworkerError) -> None:
        self._saving, self._after = False, None
        if isinstance(error, CaseChanged):
            self._clashed(told(error, self.sight.names if self.sight else {}))
        elif isinstance(error, Rejected):
            self._screen.show_faults(error.faults)
        else:
            self._place.messages.failure(error, self.save)

    def _met(self, held: Whole, form: Form, *, alone: bool) -> None:
        """Take over what a colleague has saved beside; what has been chosen meanwhile stays on top."""
        if alone:
            self._form_seen = held.decision.version
            return
        stored = Form.of(held, self._pane.file.call, self._place.opened.today)
        mine = self.form.over(form, stored)
        if mine is not None:
            self.form, self._saved_form, self._form_seen = mine, stored, held.decision.version

    def _clashed(self, found: Told) -> None:
        self._clash = found
        text = sentence(found)
        self._screen.show_clash(text)
        self._place.messages.announce(text)

    def see_both(self) -> None:
        if self._clash is not None:
            self._screen.show_sides(self._clash)

    def keep_mine(self) -> None:
        """On top of the newest version."""
        self.settle_by(Choices.all_mine(self._clash) if self._clash else Choices())

    def take_theirs(self) -> None:
        self.settle_by(Choices())

    def settle_by(self, choices: Choices) -> None:
        """What only one has changed is kept of both, the rest as it was chosen."""
        file, today = self._pane.file, self._place.opened.today

        def arrived(sight: Sight) -> None:
            self._screen.tell_typed()
            self._clash = None
            self._screen.show_clash("")
            mine, base, words, stored = self.form, self._saved_form, self.texts.changed, dict(self.texts.stored)
            self.sight = sight
            if sight.held is None:
                self._screen.show_start(sight, may=self.may)
                return
            self.texts.forget()
            self._take(sight)
            self.form = mine.over(base, self._saved_form, choices) or self.form
            self.texts.put_back(words, stored, choices)
            self._show()
            self.save()
            self.preview()

        self._place.run(lambda office: read(office, file, today), arrived)

    # Versions

    def answer(self, change: Change, *, keep: bool) -> None:
        """One's own words stay, or the program's are taken; asked about once."""
        self.save(lambda: self._answer(change, keep=keep))

    def _answer(self, change: Change, *, keep: bool) -> None:
        sight = self.sight
        if sight is None or sight.held is None or not self.enabled:
            return
        held = sight.held.decision

        def work(office: Office) -> Decision:
            return (office.wording.keep if keep else office.wording.take)(held.id, change, held.version)

        self._place.write(work, lambda _saved: self.load(), self._failed)

    def compare(self) -> None:
        """Any two versions of the words, at first the last beside the one before."""
        self.save(self._compare)

    def _compare(self) -> None:
        sight = self.sight
        if sight is None or sight.held is None:
            return
        key = sight.held.decision.id

        def arrived(versions: tuple[Version, ...]) -> None:
            if len(versions) > 1:
                self._screen.show_versions(versions)
            else:
                self._place.messages.announce(translate("decision", "Det finns bara en version av förslagets texter"))

        self._place.run(lambda office: office.wording.versions(key), arrived)

    # The letter

    def preview(self) -> None:
        """Only the newest state is drawn; drawn beside the database."""
        sight = self.sight
        if sight is None or sight.held is None:
            return
        held = sight.held.decision
        frozen = letter_of(self._pane.file, held.id)
        typed = {section: parts_of(text) for section, text in self.texts.changed.items()}

        def work() -> bytes:
            letters = self._place.office().letters
            return letters.data(frozen) if frozen is not None else letters.preview(held.id, typed)

        self._letters.run(work, self._screen.show_letter, lambda e: self._screen.explain_letter(e.text), On.FILES)

    # Handing over

    def propose(self) -> None:
        """Everything typed is saved first; what is missing is shown."""
        self.save(self._propose)

    def _propose(self) -> None:
        sight = self.sight
        if sight is None or sight.held is None or not self.enabled:
            return
        held = sight.held.decision

        def done(_made: object) -> None:
            self._done, self._undone = [], []
            self._place.messages.announce(translate("decision", "Förslaget är lämnat"))
            self.load()

        self._place.write(lambda office: office.decisions.propose(held.id, held.version), done, self._failed)

    def discard(self) -> None:
        sight = self.sight
        if sight is None or sight.held is None or not self.enabled:
            return

        def go() -> None:
            held = self.sight.held.decision if self.sight and self.sight.held else None
            if held is None:
                return
            self.texts.forget()
            self._place.write(
                lambda office: office.decisions.discard(held.id, held.version),
                lambda _none: self._begun(None),
                self._failed,
            )

        confirm(
            self._place.ask,
            translate("decision", "Kasta utkastet"),
            translate(
                "decision",
                "Förslaget tas bort. Historiken visar att det har funnits, men texten går inte att få tillbaka.",
            ),
            translate("decision", "Kasta utkastet"),
            go,
        )
