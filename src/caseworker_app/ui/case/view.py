"""A case: head, steps, documents, the work at hand, a drawer, and an action bar that never scrolls away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from caseworker_app.domain.places import Place
from caseworker_app.domain.records.cases import Document
from caseworker_app.domain.states import StatementKind
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.news import Changed
from caseworker_app.ui.case.away import AwayStrip
from caseworker_app.ui.case.deeds import Deeds
from caseworker_app.ui.case.head import Head
from caseworker_app.ui.case.others import Others
from caseworker_app.ui.case.panes import Panes
from caseworker_app.ui.case.phases import offer, phases
from caseworker_app.ui.case.presenter import CasePresenter
from caseworker_app.ui.case.sight import Sight
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.case.walk import Walk
from caseworker_app.ui.case.work import Work
from caseworker_app.ui.events.view import EventsStep
from caseworker_app.ui.forms.ui_case import Ui_CaseView
from caseworker_app.ui.step import Step, StepView
from caseworker_app.ui.tasks import On
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.workplace import Workplace


class CaseView(QWidget):
    """`left` when one wants back to the list. `open` shows a case; the room that embeds the view passes on
    `flush`, `refresh`, `where`, `first_focus` and `panes`."""

    left = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None, steps: Sequence[Step] = STEPS) -> None:
        super().__init__(parent)
        self.ui = Ui_CaseView()
        self.ui.setupUi(self)
        self.place = place.during(self)
        self._presenter = CasePresenter(self, self.place, steps)
        self._strip: Strip | None = None
        self._steps = tuple(steps)
        self._head = Head(self.ui)
        self.away = AwayStrip(self.ui.strips_layout, self.ui.strips)
        self._walk = Walk(self.ui.actions)
        self._work = Work(self._steps, self.ui.work, self.ui.actions, (self.ui.drawer, self.ui.edge))
        self._panes = Panes(self, self.ui, place.state, (self._head, self._walk, self._work))
        self._equip()
        self.deeds = Deeds(self, self, self.ui)
        self._beside = Others(self, self.ui.others_label, self.place, lambda: self._presenter.case_id)

    def _equip(self) -> None:
        ui, presenter, place = self.ui, self._presenter, self.place
        ui.documents.equip(place.state, lambda work, then: place.tasks.run(work, then, on=On.FILES))
        ui.drawer.equip(place)
        ui.back_button.clicked.connect(lambda _on=False: self.left.emit())
        ui.spine.wanted.connect(presenter.go)
        ui.phase_combo.activated.connect(lambda at: presenter.go(str(ui.phase_combo.itemData(at))))
        ui.star_button.clicked.connect(lambda _on=False: presenter.toggle_star())
        ui.print_button.clicked.connect(lambda _on=False: self.print_letter())
        ui.documents.wanted.connect(presenter.read_document)
        ui.documents.noted.connect(self.note_at)
        ui.documents.marked.connect(lambda _key: self.open_drawer("notes"))
        ui.drawer.closing.connect(lambda: self.show_drawer(on=False))
        ui.drawer.followed.connect(self.follow)
        ui.drawer.opened.connect(self.show_letter)
        ui.drawer.counted.connect(lambda: ui.edge.show_tabs(ui.drawer.counts()))
        ui.edge.wanted.connect(self.open_drawer)
        self._walk.before.clicked.connect(lambda _on=False: self.move_by(-1))
        self._walk.after.clicked.connect(lambda _on=False: self.move_by(1))

    # what the room uses

    def open(self, case_id: UUID, step: str = "", within: Sequence[UUID] = (), title: str = "") -> None:
        """Show a case at a step (or where its work goes on); `within` is the list it was opened from, by its title."""
        self.flush()
        self._work.forget()
        self._presenter.open(case_id, step, within, title)
        self._beside.look()

    def walk_in(self, within: Sequence[UUID], title: str) -> None:
        """The list the case is to be left from, when it was not there at its opening."""
        self._presenter.walk_in(within, title)
        self._offer_neighbours()

    def where(self) -> dict[str, str]:
        """What `open` needs to come back here after a restart."""
        held = self._presenter.case_id
        return {"case": str(held), "step": self._presenter.step} if held else {}

    def flush(self) -> None:
        """Save what is typed in the step that is shown."""
        self._work.flush()

    def refresh(self, changed: Changed) -> None:
        """The case is read anew when it was touched by anyone."""
        if self._presenter.case_id is not None and changed.concerns(self._presenter.case_id):
            self._presenter.reload(lambda: self._work.refresh(changed))

    def first_focus(self) -> QWidget | None:
        return self._work.first_focus() or self.ui.spine

    def panes(self) -> list[QWidget]:
        ui = self.ui
        return [ui.head, ui.spine, ui.documents, ui.work, ui.drawer, ui.edge, ui.actions]

    def work_areas(self) -> list[QWidget]:
        """The step and what can be done in it."""
        return [self.ui.work, self.ui.actions]

    # CasePane

    @property
    def case_id(self) -> UUID:
        assert self._presenter.case_id is not None  # steps exist only in an open case
        return self._presenter.case_id

    @property
    def file(self) -> CaseFile:
        return self._presenter.file

    @property
    def register_name(self) -> str:
        return self._presenter.sight.register_name if self._presenter.sight else ""

    @property
    def others(self) -> Mapping[str, UUID]:
        return self._presenter.sight.others if self._presenter.sight else {}

    @property
    def people(self) -> Mapping[str, str]:
        return self._presenter.sight.people if self._presenter.sight else {}

    def show_document(self, document_id: UUID, page: int = 0, words: str = "") -> None:
        self.follow(Place(document_id, max(page, 1), words=words))

    def show_letter(self, title: str, data: bytes) -> None:
        self._panes.ask_documents(on=True)
        self.ui.documents.show_made(title, data)

    def show_section(self, section: str) -> None:
        self.show_drawer(on=True)
        self.ui.drawer.open_tab("support")
        self.ui.drawer.presenter.read_support(section)

    def looking_at(self) -> Place | None:
        return self.ui.documents.looking_at()

    def go(self, step: str) -> None:
        self._presenter.go(step)

    def next_step(self) -> None:
        self._presenter.next_step()

    # CaseScreen

    def show_sight(self, sight: Sight) -> None:
        self._put_strip(self.deeds.protecting.strip(self.ui.strips))
        self._head.show_sight(sight)
        self.away.show_sight(sight)
        self._panes.show_content(on=True)
        self._show_phases()
        self.ui.documents.show_file(sight.file, sight.register_name)
        self.ui.drawer.show_sight(sight)
        self._panes.fit()

    def _show_phases(self) -> None:
        sight = self._presenter.sight
        if sight is None:
            return
        rows = phases(self._steps, sight.marks)
        self.ui.spine.show_phases(rows, self._presenter.step)
        offer(self.ui.phase_combo, rows, self._presenter.step)

    def show_step(self, key: str) -> None:
        self._show_phases()
        had_focus = self._work.has_focus()
        self._work.show_step(key, self.place, self)
        self._work.set_narrow(narrow=self._panes.narrow)
        self._panes.ask_documents(on=False)
        self._offer_neighbours()
        if not self.ui.spine.hasFocus() and not self.ui.phase_combo.hasFocus() and (had_focus or not self._focused()):
            QTimer.singleShot(0, self, self._focus_work)

    def _focused(self) -> bool:
        held = self.focusWidget()
        return held is not None and held.hasFocus()

    def _focus_work(self) -> None:
        target = self._work.first_focus()
        if target is not None and self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, text: str, *, before: bool, after: bool) -> None:
        self._walk.show_place(text, before=before, after=after)

    def _offer_neighbours(self) -> None:
        shown = [one.isEnabled() and one.isVisibleTo(self) for one in (self._walk.before, self._walk.after)]
        self.deeds.allow_neighbours(before=shown[0], after=shown[1])

    def show_star(self, *, on: bool) -> None:
        self._head.show_star(on=on)

    def show_closed(self, text: str, *, can_answer: bool) -> None:
        self._head.show_closed(can_answer=can_answer)
        self.away.show_sight(None)
        self._panes.show_content(on=False)
        self._work.forget()
        strip = Strip(text, "warn", self.ui.strips)
        if can_answer:
            strip.offer(self.tr("Svara på jävsfrågan"), self._presenter.answer_bias)
        strip.offer(self.tr("Tillbaka till listan"), self.leave)
        self._put_strip(strip)
        QTimer.singleShot(0, strip, strip.stand_on_way)  # the button is shown by then

    def _put_strip(self, strip: Strip | None) -> None:
        """In place of the one before."""
        if self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
        if strip is not None:
            self.ui.strips_layout.addWidget(strip)
        self._strip = strip

    def show_bytes(self, document: Document, data: bytes) -> None:
        self.ui.documents.show_bytes(document, data)

    def explain_document(self, text: str) -> None:
        self.ui.documents.explain(text)

    # deeds

    def move_by(self, by: int) -> None:
        """To the case before or after in the list."""
        if self._presenter.neighbour(by) is not None:
            self.flush()
            self._work.forget()
            self._presenter.move(by)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self._work.before_the_rest()
        return super().focusNextPrevChild(forward)

    def step_view(self) -> StepView | None:
        return self._work.current

    def leave(self) -> None:
        """Back to the list."""
        self.left.emit()

    def toggle_star(self) -> None:
        self._presenter.toggle_star()

    def note_at(self, place: Place | None) -> None:
        """A new note that points to a place."""
        self.open_drawer("notes")
        self.ui.drawer.presenter.pin(place)
        self.ui.drawer.focus_work()

    def follow(self, place: Place) -> None:
        """Show a place in a document; where the drawer or the step has taken its room it is brought back."""
        self._panes.ask_documents(on=True)
        if not self.ui.documents.go_to(place):
            self.place.messages.announce(self.tr("Handlingen finns inte i ärendet"))

    def say(self, kind: StatementKind) -> None:
        """Put on record what the party says, in the step where it then stands."""
        events = self._events()
        if events is not None:
            events.presenter.say(kind)

    def report_bias(self) -> None:
        self._presenter.report_bias()

    def appeal(self) -> None:
        """Put an appeal on record."""
        events = self._events()
        if events is not None:
            events.presenter.receive()

    def correct(self) -> None:
        """Put right what is registered, in the step where it stands."""
        from caseworker_app.ui.case.registration.view import RegistrationView  # noqa: PLC0415  # made when first shown

        self.go("registration")
        view = self.step_view()
        if isinstance(view, RegistrationView):
            view.presenter.ask_correction()

    def _events(self) -> EventsStep | None:
        self.go("events")
        view = self.step_view()
        return view if isinstance(view, EventsStep) else None

    def reload(self) -> None:
        """Read the case anew."""
        self._presenter.reload()

    def print_letter(self) -> None:
        """The newest letter of the case."""
        letters = self.file.letters
        if letters:
            self.ui.drawer.presenter.letter(letters[-1], "print")

    def open_drawer(self, tab: str) -> None:
        self.show_drawer(on=True)
        self.ui.drawer.open_tab(tab)

    def toggle_drawer(self) -> None:
        """F8."""
        on = not self.ui.drawer.isVisible()
        self.show_drawer(on=on)
        if on:
            self.ui.drawer.focus_work()

    def show_drawer(self, *, on: bool) -> None:
        had_focus = self.ui.drawer.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._panes.show_drawer(on=on)
        if on and self._presenter.sight is not None:
            self.ui.drawer.show_sight(self._presenter.sight)
        elif had_focus:
            self._focus_work()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panes.fit()
