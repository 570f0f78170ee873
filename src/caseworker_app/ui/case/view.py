"""A case: head, steps, documents, the work at hand, a drawer, and an action bar that never scrolls away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.money import formatted
from caseworker_app.domain.places import Place
from caseworker_app.domain.records.cases import Document
from caseworker_app.domain.states import StatementKind
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.news import Changed
from caseworker_app.ui.case.deeds import Deeds
from caseworker_app.ui.case.frame import BESIDE, Frame, Room
from caseworker_app.ui.case.judging import look
from caseworker_app.ui.case.others import Others
from caseworker_app.ui.case.phases import offer, phases, state_look
from caseworker_app.ui.case.presenter import CasePresenter
from caseworker_app.ui.case.sight import Sight
from caseworker_app.ui.case.step import Step, StepView
from caseworker_app.ui.case.steps import STEPS
from caseworker_app.ui.case.work import Work
from caseworker_app.ui.events.view import EventsStep
from caseworker_app.ui.forms.ui_case import Ui_CaseView
from caseworker_app.ui.offline.numbers import number
from caseworker_app.ui.tasks import On
from caseworker_app.ui.theme import mark
from caseworker_app.ui.widgets.bars import ActionBar
from caseworker_app.ui.widgets.buttons import button
from caseworker_app.ui.widgets.strip import Strip
from caseworker_app.ui.widgets.text import Text
from caseworker_app.ui.workplace import Workplace

LEAST = 780  # panes that do not fit are taken away instead of pushing the window wider


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
        self._frame = Frame(place.state)
        self._room: Room | None = None
        self._strip: Strip | None = None
        self._steps = tuple(steps)
        self._dress()
        self._work = Work(self, self._steps, self.ui.work, self.ui.actions)
        self._equip()
        self.deeds = Deeds(self)
        self._beside = Others(self, self.ui.others_label, self.place, lambda: self._presenter.case_id)

    def _dress(self) -> None:
        ui = self.ui
        ui.head.paint_as("surface", "b")
        ui.back_button.dress("left", self.tr("Tillbaka till listan, Alt+Vänster"))
        ui.applicant_label.dress("title")
        ui.applicant_label.setSizePolicy(
            ui.applicant_label.sizePolicy().Policy.Expanding, ui.dnr_label.sizePolicy().Policy.Fixed
        )
        for label in (ui.dnr_label, ui.sought_label, ui.deadline_label):
            label.dress("body", "muted")
        ui.star_button.dress("star", self.tr("Markera ärendet"), checkable=True, size=18)
        ui.print_button.dress("print", self.tr("Skriv ut ärendets senaste brev"), size=18)
        ui.more_button.dress("more", self.tr("Mer om ärendet"), size=18)
        self.setMinimumWidth(LEAST)
        ui.panes.setStretchFactor(1, 3)
        ui.panes.setStretchFactor(2, 3)
        ui.spine.setMinimumWidth(150)
        ui.documents.setMinimumWidth(220)
        ui.work.setMinimumWidth(430)
        self.before = button(self.tr("Föregående"), icon="left")
        self.after = button(self.tr("Nästa ärende"), icon="right")
        self.after.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._where = Text.of("", "body", "muted")
        bar: ActionBar = ui.actions
        for widget in (self.before, self.after, self._where):
            bar.add_left(widget)

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
        ui.panes.splitterMoved.connect(lambda _pos, _at: self._keep_sizes())
        self.before.clicked.connect(lambda _on=False: self.move_by(-1))
        self.after.clicked.connect(lambda _on=False: self.move_by(1))

    # what the room uses

    def open(self, case_id: UUID, step: str = "", within: Sequence[UUID] = (), title: str = "") -> None:
        """Show a case at a step (or where its work goes on); `within` is the list it was opened from, by its title."""
        self.flush()
        self._work.forget()
        self._presenter.open(case_id, step, within, title)
        self._beside.look()

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
        ui, case = self.ui, sight.file.case
        self._put_strip(self.deeds.protecting.strip(self.ui.strips))
        self._show_content(on=True)
        ui.applicant_label.setText(sight.file.applicant.name)
        ui.applicant_label.setMaximumWidth(
            ui.applicant_label.fontMetrics().horizontalAdvance(sight.file.applicant.name) + 4
        )
        ui.dnr_label.setText(number(case.dnr))
        ui.state_chip.show_status(*state_look(case.state))
        ui.risk_chip.show_status(*look(sight.risk))
        ui.sought_label.setText(self.tr("{sum} sökt").format(sum=formatted(sight.file.application.sought)))
        ui.deadline_label.setText(
            self.tr("Frist {day}").format(day=long_form(sight.deadline)) if sight.deadline else ""
        )
        ui.print_button.setEnabled(bool(sight.file.letters))
        self._show_phases()
        ui.documents.show_file(sight.file, sight.register_name)
        ui.drawer.show_sight(sight)
        self._fit()

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
        self._work.show_step(key)
        self._work.set_narrow(narrow=self._room is Room.NARROW)
        self._show_documents()
        self.deeds.step_shown()
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
        self._where.setText(text)
        for widget, on in ((self.before, before), (self.after, after)):
            widget.setVisible(bool(text))
            widget.setEnabled(on)

    def show_star(self, *, on: bool) -> None:
        self.ui.star_button.setChecked(on)
        name = self.tr("Ta bort markeringen") if on else self.tr("Markera ärendet")
        self.ui.star_button.setAccessibleName(name)
        self.ui.star_button.setToolTip(name)
        mark(self.ui.star_button, "star", "accent" if on else "text", 18)

    def show_closed(self, text: str, *, can_answer: bool) -> None:
        self._show_content(on=False)
        self._work.forget()
        strip = Strip(text, "warn", self.ui.strips)
        if can_answer:
            strip.offer(self.tr("Svara på jävsfrågan"), self._presenter.answer_bias)
        self._put_strip(strip)

    def _show_content(self, *, on: bool) -> None:
        """Nothing of a case's content is shown to who may not see it."""
        ui = self.ui
        for widget in (ui.panes, ui.edge, ui.state_chip, ui.risk_chip, ui.sought_label, ui.deadline_label):
            widget.setVisible(on)
        if on:
            self._lay_out()
        for tool in (self.ui.star_button, self.ui.print_button, self.ui.more_button):
            tool.setEnabled(on)
        if not on:
            self.ui.applicant_label.setText(self.tr("Ärendet är stängt för dig"))
            self.ui.applicant_label.setMaximumWidth(16_777_215)
            self.ui.dnr_label.setText("")
            self.ui.phase_combo.hide()

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

    def step_view(self) -> StepView | None:
        return self._work.current

    def toggle_star(self) -> None:
        self._presenter.toggle_star()

    def note_at(self, place: Place | None) -> None:
        """A new note that points to a place."""
        self.open_drawer("notes")
        self.ui.drawer.presenter.pin(place)
        self.ui.drawer.focus_work()

    def follow(self, place: Place) -> None:
        """Show a place in a document; where the drawer has taken its room it is closed."""
        if self.width() < BESIDE and self.ui.drawer.isVisible():
            self.show_drawer(on=False)
        if not self.ui.documents.go_to(place):
            self.place.messages.announce(self.tr("Handlingen finns inte i ärendet"))

    def say(self, kind: StatementKind) -> None:
        """Put on record what the party says, in the step where it then stands."""
        events = self._events()
        if events is not None:
            events.presenter.say(kind)

    def appeal(self) -> None:
        """Put an appeal on record."""
        events = self._events()
        if events is not None:
            events.presenter.receive()

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
        if self._room is not None:
            self._frame.keep_drawer(self._room, on=on)
        had_focus = self.ui.drawer.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._lay_out()
        if on and self._presenter.sight is not None:
            self.ui.drawer.show_sight(self._presenter.sight)
        elif had_focus:
            self._focus_work()

    # widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Another room for the panes when the window is wider or narrower."""
        room = Room.of(self.window().width())
        if room is not self._room:
            self._room = room
            self._lay_out()
        self._show_documents()

    def _show_documents(self) -> None:
        """Beside the work, unless the step wants the room or the open drawer takes it."""
        view = self._work.current
        taken = self.ui.drawer.isVisibleTo(self) and self.width() < BESIDE
        self.ui.documents.setVisible(not taken and (view is None or not view.wide()))

    def _lay_out(self) -> None:
        if self._room is None:
            return
        ui, narrow = self.ui, self._room is Room.NARROW
        opened = self._frame.drawer_open(self._room)
        ui.spine.setVisible(not narrow)
        ui.phase_combo.setVisible(narrow and self._presenter.sight is not None)
        for chip in (ui.state_chip, ui.risk_chip):
            chip.setVisible(not narrow and bool(chip.text))
        for label in (ui.sought_label, ui.deadline_label):
            label.setVisible(not narrow)
        ui.drawer.setVisible(opened)
        ui.edge.setVisible(not opened and ui.panes.isVisibleTo(self))
        self._show_documents()
        ui.panes.setSizes(self._frame.sizes(self._room))
        self.before.setText("" if narrow else self.tr("Föregående"))
        self.after.setText("" if narrow else self.tr("Nästa ärende"))
        self.before.setAccessibleName(self.tr("Föregående ärende"))
        self.after.setAccessibleName(self.tr("Nästa ärende"))
        self._work.set_narrow(narrow=narrow)

    def _keep_sizes(self) -> None:
        if self._room is not None:
            self._frame.keep(self._room, self.ui.panes.sizes())
