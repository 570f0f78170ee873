"""The proposal on its way to the database: one save at a time, the newest wins, a colleague's is never written over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from caseworker_app.domain.states import Kind
from caseworker_app.errors import CaseChanged, CaseworkerError, Fault, Rejected
from caseworker_app.services.casework.clashes import Told, told
from caseworker_app.services.deciding.wholes import REASONS, Whole
from caseworker_app.services.office import Office
from caseworker_app.ui.clash.choices import Choices, sentence
from caseworker_app.ui.decision.form import Form
from caseworker_app.ui.decision.reading import Sight, read
from caseworker_app.ui.decision.texts import Texts, parts_of
from caseworker_app.ui.decision.typed import DRAFT
from caseworker_app.ui.offering import offer_mine
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.step import CasePane
from caseworker_app.ui.translation import translate
from caseworker_app.ui.workplace import Workplace


class SavingScreen(Protocol):
    """Where it is told how a save went."""

    def show_faults(self, faults: Sequence[Fault]) -> None: ...

    def tell_typed(self) -> None:
        """Call `typed` now for what stands in the editors, so that nothing is shown over it."""
        ...

    def put_text(self, section: str, text: str) -> None:
        """In its editor by the person's own choice, told back as if typed: can be undone."""
        ...

    def show_sides(self, told: Told) -> None:
        """Both versions beside what was read, to choose for each field."""
        ...

    def show_clash(self, text: str) -> None:
        """A colleague saved first; empty when that is settled."""
        ...


class Proposer(Protocol):
    """Whose proposal it is: how it is read and shown."""

    sight: Sight | None

    @property
    def enabled(self) -> bool:
        """Whether something may be changed now."""
        ...

    def show(self) -> None: ...

    def show_start(self, sight: Sight) -> None:
        """There is no proposal any more."""
        ...

    def preview(self) -> None: ...


class Saving:
    """`form` and `texts` are what stands on the screen; what differs from what is stored is saved."""

    def __init__(self, screen: SavingScreen, place: Workplace, pane: CasePane, proposer: Proposer) -> None:
        self._screen, self._place, self._pane, self._proposer = screen, place, pane, proposer
        self.form = Form(Kind.GRANT)
        self.texts = Texts(place.drafts, str(pane.case_id))
        self.under_way = False
        self._saved_form = self.form
        self._form_seen = 0
        self.clash: Told | None = None
        self._offered: dict[str, str] = {}
        self._after: Callable[[], None] | None = None

    @property
    def waits(self) -> bool:
        """Something stands on the screen that is not stored."""
        return self.form != self._saved_form or bool(self.texts.changed)

    def take(self, sight: Sight) -> None:
        """The form as stored, and texts that were typed before and never saved."""
        assert sight.held is not None
        self.form = self._saved_form = Form.of(sight.held, self._pane.file.call, self._place.opened.today)
        self._form_seen = sight.held.decision.version
        self.texts.take(sight.texts, self._form_seen, enabled=self._proposer.enabled)
        fresh = {key: text for key, text in self.texts.older.items() if self._offered.get(key) != text}
        self._offered |= fresh
        for section, text in fresh.items():
            key = f"{DRAFT}{self._pane.case_id}.{section}"
            take, let_go = partial(self._take_older, section, text), partial(self.texts.took, section, text)
            offer_mine(self._place, key, text, take, let_go, self._called(sight, section))

    def _called(self, sight: Sight, section: str) -> str:
        heading = next((one.heading for one in sight.sections if one.id == section), translate("decision", "Skäl"))
        return f"{number(self._pane.file.case.dnr)}, {heading}"

    def _take_older(self, section: str, text: str) -> None:
        if self._proposer.enabled:
            self._screen.put_text(section, text)
            if parts_of(self.texts.now.get(section, "")) == parts_of(text):  # else its editor is gone
                self.texts.took(section, text)

    def throw_away(self) -> None:
        """The draft is thrown away, and with it what was typed of it and what was set aside."""
        case, drafts = str(self._pane.case_id), self._place.drafts
        self.texts.forget()
        for one in drafts.all():
            if one.case == case and (one.field in self.texts.stored or one.field.startswith(DRAFT)):
                drafts.drop(one)
                self._place.messages.settle(f"{DRAFT}{case}.{one.field.removeprefix(DRAFT)}")

    def save(self, after: Callable[[], None] | None = None) -> None:
        """What differs from what is stored; `after` once everything is."""
        sight = self._proposer.sight
        self._after = after or self._after
        if self.under_way or self.clash or sight is None or sight.held is None:
            return
        if not (self._proposer.enabled and self.waits):
            self._finished()
            return
        self.under_way = True
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
            self.under_way = False
            self._screen.tell_typed()
            self._saved_form = form
            self._proposer.sight = fresh
            if fresh.held is not None:
                self.texts.saved(texts, fresh.texts, fresh.held.decision.version)
                self._met(fresh.held, form, alone=fresh.held.decision.version == held.version + changed + len(texts))
            self._screen.show_faults([])
            self._proposer.show()
            self._proposer.preview()
            self.save()

        self._place.write(work, done, self.failed)

    def _finished(self) -> None:
        after, self._after = self._after, None
        if after is not None:
            after()

    def failed(self, error: CaseworkerError) -> None:
        """What is done after a save is let go when something else went wrong first."""
        self.under_way, self._after = False, None
        if isinstance(error, CaseChanged):
            sight = self._proposer.sight
            self._clashed(told(error, sight.names if sight else {}))
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

    # A colleague saved first

    def _clashed(self, found: Told) -> None:
        self.clash = found
        self.show_clash()
        self._place.messages.announce(sentence(found))

    def show_clash(self) -> None:
        """While it is not settled."""
        if self.clash is not None:
            self._screen.show_clash(sentence(self.clash))

    def see_both(self) -> None:
        if self.clash is not None:
            self._screen.show_sides(self.clash)

    def keep_mine(self) -> None:
        """On top of the newest version."""
        self.settle_by(Choices.all_mine(self.clash) if self.clash else Choices())

    def take_theirs(self) -> None:
        self.settle_by(Choices())

    def settle_by(self, choices: Choices) -> None:
        """What only one has changed is kept of both, the rest as it was chosen."""
        file, today = self._pane.file, self._place.opened.today

        def arrived(sight: Sight) -> None:
            self._screen.tell_typed()
            self.clash = None
            self._screen.show_clash("")
            mine, base, words, stored = self.form, self._saved_form, self.texts.changed, dict(self.texts.stored)
            self._proposer.sight = sight
            if sight.held is None:
                self._proposer.show_start(sight)
                return
            self.texts.forget()
            self.take(sight)
            self.form = mine.over(base, self._saved_form, choices) or self.form
            self.texts.put_back(words, stored, choices)
            self._proposer.show()
            self.save()
            self._proposer.preview()

        self._place.run(lambda office: read(office, file, today), arrived)
