"""The proposal: begun, filled in, saved as one types, handed over; a colleague's change is never written over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from caseworker_app.domain.decision import ENDING
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import DecisionState, Kind, Role
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.services.deciding.wording import Change, Section, Version
from caseworker_app.services.office import Office
from caseworker_app.ui.clash.choices import Choices
from caseworker_app.ui.decision.form import Form, Listed, standard
from caseworker_app.ui.decision.reading import Sight, letter_of, read
from caseworker_app.ui.decision.saving import Saving, SavingScreen
from caseworker_app.ui.decision.texts import parts_of
from caseworker_app.ui.messages import confirm_loss
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.tasks import Latest, On
from caseworker_app.ui.translation import translate
from caseworker_app.ui.undoing import Undoing
from caseworker_app.ui.workplace import Workplace


class DecisionScreen(SavingScreen, Protocol):
    """What the presenter needs of the view."""

    def show_start(self, sight: Sight, *, may: bool) -> None:
        """No decision is being written; `may` begin one."""
        ...

    def show_sight(self, sight: Sight, form: Form, *, enabled: bool) -> None: ...

    def show_texts(self, texts: Mapping[str, str], sections: Sequence[Section]) -> None:
        """What stands in the reasons and in each section that may be edited."""
        ...

    def show_letter(self, data: bytes) -> None: ...

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Every version that was saved, oldest first."""
        ...

    def explain_letter(self, text: str) -> None: ...

    def allow_undo(self, *, undo: bool, redo: bool) -> None: ...


class DecisionPresenter:
    """Fields save when they are left, reasons when typing pauses."""

    def __init__(self, screen: DecisionScreen, place: Workplace, pane: CasePane) -> None:
        self._screen = screen
        self._place = place
        self._pane = pane
        self._letters = Latest(place.tasks.during(place.lifetime))
        self.sight: Sight | None = None
        self.saving = Saving(screen, place, pane, self)
        self._undoing: Undoing[Form] = Undoing()

    @property
    def form(self) -> Form:
        return self.saving.form

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
        if self.saving.under_way:
            return
        self._screen.tell_typed()
        before = self.sight.held.decision if self.sight and self.sight.held else None
        now = sight.held.decision if sight.held else None
        if before and now and before.id == now.id and before.version != now.version and self.saving.waits:
            self.save()  # on top of what the colleague has changed, or both versions come back
            return
        self.sight = sight
        if sight.held is None:
            self.show_start(sight)
            return
        if not (before and now and before.id == now.id and self.saving.waits):
            self.saving.take(sight)
        self.show()
        self.preview()

    def show_start(self, sight: Sight) -> None:
        self._screen.show_start(sight, may=self.may)

    def show(self) -> None:
        sight = self.sight
        assert sight is not None
        self._screen.tell_typed()
        self._screen.show_sight(sight, self.form, enabled=self.enabled)
        self._screen.show_texts(self.saving.texts.now, sight.sections)
        self.saving.show_clash()
        undoing = self._undoing
        self._screen.allow_undo(undo=self.enabled and undoing.can_undo, redo=self.enabled and undoing.can_redo)

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
        self._place.write(lambda office: office.decisions.draft(file.case.id, draft), self._begun, self.saving.failed)

    def to_rounds(self) -> None:
        """Where a proposal that is handed over waits for its round."""
        held = self.sight.held if self.sight is not None else None
        self._place.go.room("decisions", **({"waiting": str(held.decision.call_id)} if held is not None else {}))

    @property
    def may_take_back(self) -> bool:
        """Handed over by oneself, and not presented yet."""
        held = self.sight.held.decision if self.sight is not None and self.sight.held is not None else None
        opened = self._place.opened
        mine = held is not None and held.state is DecisionState.PROPOSED and opened.person in held.preparers
        return mine and self.may and not opened.offline

    def take_back(self) -> None:
        """The proposal is a draft again."""
        if self.sight is None or self.sight.held is None or not self.may_take_back:
            return
        held = self.sight.held.decision

        def done(_made: object) -> None:
            self._place.messages.announce(translate("decision", "Förslaget är taget tillbaka och går att ändra"))
            self.load()

        self._place.write(lambda office: office.rounds.take_back(held.id, held.version), done, self.saving.failed)

    def _begun(self, _made: object) -> None:
        self.load()

    # Filling in

    def change(self, form: Form) -> None:
        """Other fields; can be undone."""
        if self.enabled and form != self.form:
            self._undoing.remember(self.form)
            self._set(form)

    def undo(self) -> None:
        before = self._undoing.back(self.form) if self.enabled else None
        if before is not None:
            self._set(before)

    def redo(self) -> None:
        after = self._undoing.forth(self.form) if self.enabled else None
        if after is not None:
            self._set(after)

    def _set(self, form: Form) -> None:
        self.saving.form = form
        self.show()
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
        if self.enabled and self.saving.texts.typed(section, text):
            self.preview()

    def save(self, after: Callable[[], None] | None = None) -> None:
        """What differs from what is stored; `after` once everything is."""
        self.saving.save(after)

    # A colleague saved first

    def see_both(self) -> None:
        self.saving.see_both()

    def keep_mine(self) -> None:
        self.saving.keep_mine()

    def take_theirs(self) -> None:
        self.saving.take_theirs()

    def settle_by(self, choices: Choices) -> None:
        self.saving.settle_by(choices)

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

        self._place.write(work, lambda _saved: self.load(), self.saving.failed)

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
        typed = {section: parts_of(text) for section, text in self.saving.texts.changed.items()}

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
            self._undoing.forget()
            self._place.messages.announce(translate("decision", "Förslaget är lämnat"))
            self.load()

        self._place.write(lambda office: office.decisions.propose(held.id, held.version), done, self.saving.failed)

    def _discarded(self) -> None:
        self.saving.throw_away()
        self.load()

    def discard(self) -> None:
        sight = self.sight
        if sight is None or sight.held is None or not self.enabled:
            return

        def go() -> None:
            held = self.sight.held.decision if self.sight and self.sight.held else None
            if held is None:
                return
            self.saving.texts.forget()
            self._place.write(
                lambda office: office.decisions.discard(held.id, held.version),
                lambda _none: self._discarded(),
                self.saving.failed,
            )

        confirm_loss(
            self._place.ask,
            translate("decision", "Kasta utkastet"),
            translate(
                "decision",
                "Förslaget tas bort. Historiken visar att det har funnits, men texten går inte att få tillbaka.",
            ),
            translate("decision", "Kasta utkastet"),
            go,
        )
