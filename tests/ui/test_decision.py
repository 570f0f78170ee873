"""A proposal is begun, filled in, saved as one types, held to the law and handed over; nothing is written over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from caseworker_app.app import open_office
from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.money import Money
from caseworker_app.domain.payment import PlannedPart
from caseworker_app.domain.records.office import FrameVersion
from caseworker_app.domain.states import DecisionState, Kind
from caseworker_app.domain.wording import plain
from caseworker_app.errors import Fault
from caseworker_app.letters.compose import compose
from caseworker_app.letters.content import Heading
from caseworker_app.services.casework.clashes import Told
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.services.deciding.wording import Section, Version
from caseworker_app.services.office import Office
from caseworker_app.services.sending.snapshots import decision_snapshot
from caseworker_app.ui.decision.conditions import ConditionList
from caseworker_app.ui.decision.difference import DifferenceDialog
from caseworker_app.ui.decision.editors import SectionEditor
from caseworker_app.ui.decision.form import Form, Listed, kinds
from caseworker_app.ui.decision.plan import PlanRows
from caseworker_app.ui.decision.presenter import DecisionPresenter
from caseworker_app.ui.decision.reading import Sight
from caseworker_app.ui.decision.requirements import Place, count, phases
from caseworker_app.ui.decision.view import DecisionView
from caseworker_app.ui.style import WRONG
from tests.support.journey import assessed, checked, colleague
from tests.ui.patience import active, focused
from tests.ui.support import Around, around


class Pane:
    """The open case around a step, as far as these steps use it."""

    def __init__(self, office: Office, case_id: UUID) -> None:
        self._office = office
        self.case_id = case_id
        self.steps: list[str] = []

    @property
    def file(self) -> CaseFile:
        return self._office.records.of(self.case_id)

    def go(self, step: str) -> None:
        self.steps.append(step)

    def next_step(self) -> None:
        self.steps.append("next")

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"the step asks the case for {name}")


class Recording:
    """What the view would show."""

    def __init__(self) -> None:
        self.started = False
        self.sight: Sight | None = None
        self.form = Form(Kind.GRANT)
        self.enabled = False
        self.reasons = ""
        self.faults: list[Fault] = []
        self.clash = ""
        self.letters: list[bytes] = []
        self.undo = (False, False)
        self.versions: list[Version] = []

    def show_start(self, sight: Sight, *, may: bool) -> None:
        self.started, self.sight = True, sight

    def show_sight(self, sight: Sight, form: Form, *, enabled: bool) -> None:
        self.sight, self.form, self.enabled = sight, form, enabled

    def show_texts(self, texts: Mapping[str, str], sections: Sequence[Section]) -> None:
        self.texts, self.sections = dict(texts), list(sections)
        self.reasons = texts[REASONS]

    def show_faults(self, faults: Sequence[Fault]) -> None:
        self.faults = list(faults)

    def tell_typed(self) -> None:
        """Nothing is typed here but by `typed`."""

    def put_text(self, section: str, text: str) -> None:
        raise AssertionError(f"nothing older is offered for {section}")

    def show_sides(self, told: Told) -> None:
        self.sides = told

    def show_clash(self, text: str) -> None:
        self.clash = text

    def show_letter(self, data: bytes) -> None:
        self.letters.append(data)

    def explain_letter(self, text: str) -> None:
        raise AssertionError(text)

    def show_versions(self, versions: Sequence[Version]) -> None:
        self.versions = list(versions)

    def allow_undo(self, *, undo: bool, redo: bool) -> None:
        self.undo = (undo, redo)


@pytest.fixture
def case_id(small_office: Office) -> UUID:
    with small_office.desk.reading() as work:
        return work.cases.find("dnr")[0].id


@pytest.fixture
def bo(small_office: Office) -> Iterator[Office]:
    with closing(colleague(small_office, "bo")) as office:
        yield office


Opened = tuple[DecisionPresenter, Recording, Around]


@pytest.fixture
def begun(small_office: Office, case_id: UUID, tmp_path: Path) -> Opened:
    """A grant begun by Anna."""
    opened = made(small_office, case_id, tmp_path)
    opened[0].begin(Kind.GRANT)
    return opened


def made(office: Office, case_id: UUID, folder: Path) -> Opened:
    held, screen = around(office, folder), Recording()
    presenter = DecisionPresenter(screen, held.place, Pane(office, case_id))  # type: ignore[arg-type]  # only what is asked
    presenter.load()
    return presenter, screen, held


def stored(office: Office, case_id: UUID) -> Draft:
    (whole,) = office.decisions.of(case_id)
    return Form.of(whole, office.records.of(case_id).call, date(2020, 5, 20)).draft(
        "\n\n".join(p.text for p in whole.paragraphs)
    )


def test_a_grant_begins_with_the_whole_sum_and_the_standard_conditions(begun: Opened) -> None:
    _, screen, held = begun
    assert screen.form.amount == Money.kronor(1_000_000)
    assert len(screen.form.conditions) >= 3
    assert screen.letters[-1].startswith(b"%PDF")
    assert held.messages.failures == []


def test_another_outcome_is_saved_and_can_be_undone(begun: Opened, small_office: Office, case_id: UUID) -> None:
    presenter, screen, _ = begun
    presenter.choose_kind(Kind.REFUSAL)
    assert (stored(small_office, case_id).kind, stored(small_office, case_id).amount) == (Kind.REFUSAL, Money(0))
    presenter.undo()
    assert screen.form.amount == Money.kronor(1_000_000)
    assert stored(small_office, case_id).kind is Kind.GRANT
    assert screen.undo == (False, True)


def test_reasons_are_kept_at_once_and_saved_when_typing_pauses(
    begun: Opened, small_office: Office, case_id: UUID
) -> None:
    presenter, screen, held = begun
    drawn = len(screen.letters)
    presenter.typed("Insatsen svarar mot syftet.")
    kept = held.place.drafts.kept(str(case_id), REASONS)
    assert kept is not None
    assert len(screen.letters) == drawn + 1
    assert stored(small_office, case_id).text == ""
    presenter.save()
    assert stored(small_office, case_id).text == "Insatsen svarar mot syftet."
    assert held.place.drafts.kept(str(case_id), REASONS) is None


def test_conditions_keep_the_order_a_person_gives_them(begun: Opened, small_office: Office, case_id: UUID) -> None:
    presenter, screen, _ = begun
    first, *rest = screen.form.conditions
    presenter.set_conditions([Listed("", "Eget villkor."), *rest, first])
    listed = stored(small_office, case_id).listed
    assert listed is not None
    assert listed[0] == ("", "Eget villkor.")
    assert listed[-1][0] == first.key


def test_a_plan_by_hand_stays_until_the_sum_changes(begun: Opened, small_office: Office, case_id: UUID) -> None:
    presenter, screen, _ = begun
    file = small_office.records.of(case_id)
    parts = screen.form.parts(file.call, date(2020, 5, 20))
    by_hand = (replace(parts[0], amount=Money.kronor(900_000)), replace(parts[1], amount=Money.kronor(100_000)))
    presenter.change(replace(screen.form, plan=by_hand))
    assert stored(small_office, case_id).plan == by_hand
    presenter.choose_kind(Kind.PARTIAL)
    presenter.set_amount(Money.kronor(600_000))
    assert stored(small_office, case_id).plan is None


def test_what_is_missing_is_shown_when_it_is_handed_over(begun: Opened) -> None:
    presenter, screen, _ = begun
    presenter.propose()
    assert {"reasons", "checklist.formal", "checklist.merits", "assessment"} <= {fault.field for fault in screen.faults}
    assert screen.enabled


def test_a_whole_proposal_is_handed_over_and_closed(
    begun: Opened, small_office: Office, bo: Office, case_id: UUID
) -> None:
    presenter, screen, held = begun
    with small_office.desk.reading() as work:
        case = work.cases.get(case_id)
    for stage in (Stage.FORMAL, Stage.MERITS):
        checked(bo, case, stage)
    for office in (bo, small_office):
        assessed(office, case)
    presenter.typed("Insatsen svarar mot syftet.")
    presenter.propose()
    assert screen.faults == []
    assert small_office.decisions.of(case_id)[0].decision.state is DecisionState.PROPOSED
    assert not screen.enabled
    assert held.messages.announced[-1] == "Förslaget är lämnat"
    assert presenter.may_take_back

    presenter.take_back()

    assert small_office.decisions.of(case_id)[0].decision.state is DecisionState.DRAFT
    assert (screen.enabled, presenter.may_take_back) == (True, False)


@pytest.mark.parametrize("keep", [True, False])
def test_a_colleagues_change_is_a_choice_and_nothing_is_lost(
    begun: Opened, small_office: Office, bo: Office, case_id: UUID, keep: bool
) -> None:
    presenter, screen, _ = begun
    (whole,) = bo.decisions.of(case_id)
    bo.decisions.edit(whole.decision.id, REASONS, ["Bos skäl."], whole.decision.version)
    presenter.typed("Mina skäl.")
    presenter.save()
    assert screen.clash.startswith("Bo Exempelsten har ändrat skäl")
    assert stored(small_office, case_id).text == "Bos skäl."

    if keep:
        presenter.keep_mine()
    else:
        presenter.take_theirs()

    assert screen.reasons == stored(small_office, case_id).text == ("Mina skäl." if keep else "Bos skäl.")
    assert screen.clash == ""


def test_a_discarded_draft_is_gone_after_one_question(begun: Opened, small_office: Office, case_id: UUID) -> None:
    """And with it what was typed and what was set aside, nothing else of the case."""
    presenter, screen, held = begun
    drafts, case = held.place.drafts, str(case_id)
    for name in (REASONS, "proposal.purpose"):
        drafts.keep(case, name, "Mitt.", "Innan.")
        drafts.set_aside(case, name)
        drafts.keep(case, name, "Sedan.")
    drafts.keep(case, "note.new", "Ring.")
    screen.started = False
    presenter.discard()
    assert len(small_office.decisions.of(case_id)) == 1
    held.ask.answer = "yes"
    presenter.discard()
    assert small_office.decisions.of(case_id) == []
    assert screen.started
    assert [one.field for one in drafts.all()] == ["note.new"]
    assert set(held.messages.settled) == {f"proposal.{case}.{name}" for name in (REASONS, "purpose")}


def test_any_two_versions_of_the_words_are_compared(begun: Opened, qtbot: QtBot, qapp: QApplication) -> None:
    presenter, screen, _ = begun
    for text in (
        "Insatsen svarar mot syftet.",
        "Insatsen svarar väl mot syftet.",
        "Insatsen svarar väl mot ändamålet.",
    ):
        presenter.typed(text)
        presenter.save()
    presenter.compare()
    dialog = DifferenceDialog(screen.versions, {"anna": "Anna Ek"})
    qtbot.addWidget(dialog)
    assert (dialog.older.count(), dialog.newer.currentText().partition(", ")[2]) == (3, "Anna Ek")
    assert "väl mot syftet ändamålet." in dialog.words.toPlainText()
    dialog.older.setCurrentIndex(0)
    assert "underline" in dialog.words.toHtml()
    dialog.newer.setCurrentIndex(1)
    assert dialog.words.toPlainText() == "Insatsen svarar väl mot syftet."
    dialog.older.setCurrentIndex(1)
    assert "line-through" not in dialog.words.toHtml()


def test_the_list_counts_what_can_be_met_now(begun: Opened, small_office: Office, case_id: UUID) -> None:
    _, screen, _ = begun
    assert screen.sight is not None
    assert screen.sight.held is not None
    call = small_office.records.of(case_id).call
    rows = phases(Place(screen.sight.held, call, screen.sight.frame, screen.sight.names), screen.sight.missing)
    done, total, later = count(rows)
    by_key = {row.key: row for row in rows}
    assert (by_key["reasons"].icon, by_key["frame"].icon, by_key["day"].icon) == ("warning", "done", "todo")
    assert 0 < done < total
    assert total + later == sum(not row.heading for row in rows)
    assert later == 4  # day, decider, presenter and the others come with the round
    frame = FrameVersion(
        id=case_id,
        call_id=case_id,
        track="t",
        valid_from=date(2020, 3, 23),
        amount=Money.kronor(57_000_000),
        source="A2020",
    )
    taken = phases(Place(replace(screen.sight.held, frame=frame), call, None, {}), ())
    said = {row.key: (row.text, row.below) for row in taken}["frame"]
    assert said == ("Ramen när beslutet togs", "57\u00a0000\u00a0000\u00a0kr, gällde från 2020-03-23, A2020")
    assert kinds(screen.sight.held, screen.sight.series)[0] is Kind.GRANT


@pytest.mark.parametrize(
    ("kind", "kronor", "next_ones"),
    [
        (Kind.GRANT, 700_000, (Kind.SUPPLEMENT, Kind.CHANGE, Kind.CORRECTION)),
        (Kind.REFUSAL, 0, (Kind.CHANGE, Kind.CORRECTION)),
    ],
)
def test_what_can_come_after_a_decision_depends_on_it(
    begun: Opened, kind: Kind, kronor: int, next_ones: tuple[Kind, ...]
) -> None:
    _, screen, _ = begun
    assert screen.sight is not None
    assert screen.sight.held is not None
    decision = replace(screen.sight.held.decision, kind=kind, amount=Money.kronor(kronor), state=DecisionState.DECIDED)
    decided = replace(screen.sight.held, decision=decision)
    assert kinds(None, (decided,)) == next_ones
    assert kinds(decided, (decided,)) == (kind,)


def test_alt_and_arrows_reorder_and_delete_removes(qtbot: QtBot, qapp: QApplication) -> None:
    view = ConditionList()
    qtbot.addWidget(view)
    view.show_conditions([Listed("a", "Ett"), Listed("b", "Två"), Listed("", "Tre")], enabled=True)
    told: list[list[Listed]] = []
    view.reordered.connect(told.append)
    view.setCurrentRow(2)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert [[one.text for one in order] for order in told] == [["Ett", "Tre", "Två"], ["Ett", "Två"]]


def test_the_sum_line_says_what_differs_until_the_parts_are_equal(qtbot: QtBot, qapp: QApplication) -> None:
    view = PlanRows()
    qtbot.addWidget(view)
    parts = [PlannedPart(n, f"Del {n}", Money.kronor(350_000), date(2020, 7, 1)) for n in (1, 2)]
    view.show_plan(parts, Money.kronor(700_000), {}, enabled=True)
    assert view.sentence == "Delarna är lika med beslutat belopp"
    field = view.field(0)
    field.setText("300 000")
    with qtbot.waitSignal(view.changed) as told:
        field.editingFinished.emit()
    view.show_plan(told.args[0], Money.kronor(700_000), {}, enabled=True)
    assert view.sentence.startswith("Delarna är 650\u00a0000\u00a0kr. Beslutet är 700\u00a0000\u00a0kr.")


def test_what_cannot_be_read_stops_the_proposal_until_it_is_put_right(
    qtbot: QtBot, bench: Around, bo: Office, small_office: Office, case_id: UUID
) -> None:
    with small_office.desk.reading() as work:
        case = work.cases.get(case_id)
    for stage in (Stage.FORMAL, Stage.MERITS):
        checked(bo, case, stage)
    for office in (bo, small_office):
        assessed(office, case)
    view = DecisionView(bench.place, Pane(small_office, case_id))  # type: ignore[arg-type]  # as above
    qtbot.addWidget(view)
    view.resize(1300, 760)
    view.presenter.begin(Kind.PARTIAL)
    active(qtbot, view)
    view.presenter.typed("Insatsen svarar mot syftet.")
    amount, plan = view.fields.amount, view.ui.plan_rows

    def writes(field: QLineEdit, text: str) -> None:
        field.setFocus()
        focused(qtbot, field)
        field.selectAll()
        qtbot.keyClicks(field, text)

    def hands_over() -> None:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    writes(amount, "600000")
    writes(view.fields.purpose, "Lokaler")
    writes(amount, "abc")
    writes(view.fields.purpose, "Hyra")  # what is saved now says nothing of the sum
    hands_over()
    qtbot.waitUntil(amount.hasFocus)
    said = "abc är inget belopp. Skriv till exempel 50 000."
    assert (amount.text(), amount.accessibleDescription(), bench.messages.announced[-1]) == ("abc", said, said)
    writes(amount, "600000")
    starts, ends, below = view.fields.starts, view.fields.ends, view.ui.period_below
    places = [one.mapTo(view, one.rect().topLeft()).x() for one in (starts, ends)]
    first_day = starts.text()
    writes(starts, "31 juni 2020")
    ends.setFocus()
    qtbot.waitUntil(below.isVisible)
    told = "Från och med: 31 juni 2020 är ingen dag. Skriv till exempel 2020-06-30."
    assert (below.text, starts.accessibleDescription()) == (told, told.removeprefix("Från och med: "))
    assert [one.mapTo(view, one.rect().topLeft()).x() for one in (starts, ends)] == places
    writes(starts, first_day)
    ends.setFocus()
    qtbot.waitUntil(lambda: not below.isVisible())
    first, second = plan.field(0), plan.field(1)
    writes(first, "xyz")
    writes(second, "300 000")
    assert (plan.fault, first.text()) == ("Belopp, del 1: xyz är inget belopp. Skriv till exempel 50 000.", "xyz")
    hands_over()
    qtbot.waitUntil(first.hasFocus)
    assert small_office.decisions.of(case_id)[0].decision.state is DecisionState.DRAFT

    writes(first, "300 000")
    hands_over()
    qtbot.waitUntil(lambda: not view.presenter.enabled)
    (whole,) = small_office.decisions.of(case_id)
    assert whole.decision.state is DecisionState.PROPOSED
    assert (whole.decision.amount, whole.decision.purpose) == (Money.kronor(600_000), "Hyra")
    assert (plan.fault, first.amount, amount.accessibleDescription()) == ("", Money.kronor(300_000), "")


def test_what_cannot_be_read_is_gone_from_a_plan_that_is_closed(qtbot: QtBot, qapp: QApplication) -> None:
    view = PlanRows()
    qtbot.addWidget(view)
    parts = [PlannedPart(1, "Del 1", Money.kronor(700_000), date(2020, 7, 1))]
    view.show_plan(parts, Money.kronor(700_000), {}, enabled=True)
    day, money = view.fields
    for field in (day, money):
        field.setText("abc")
        field.editingFinished.emit()
    view.show_plan(parts, Money.kronor(700_000), {}, enabled=True)
    assert (day.text(), money.text(), view.fault.count("abc är in")) == ("abc", "abc", 2)

    view.show_plan(parts, Money.kronor(700_000), {}, enabled=False)

    assert (day.text(), money.text(), view.fault) == ("2020-07-01", "700\u00a0000\u00a0kr", "")


def test_typing_reasons_redraws_the_letter_and_a_requirement_leads_to_its_field(
    qtbot: QtBot, bench: Around, small_office: Office, case_id: UUID
) -> None:
    pane = Pane(small_office, case_id)
    view = DecisionView(bench.place, pane)  # type: ignore[arg-type]  # as above
    qtbot.addWidget(view)
    view.resize(1300, 760)
    view.presenter.begin(Kind.GRANT)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    qtbot.waitUntil(lambda: view.ui.letter_paper.count > 0)
    needs = view.ui.needs_list
    row = next(at for at in range(needs.count()) if needs.item(at).text() == "Skäl")

    view._to_missing()
    assert pane.steps == []  # what is missing is read where one is
    needs.setCurrentRow(row)
    needs.itemActivated.emit(needs.item(row))
    focused(qtbot, view.ui.reasons_edit)
    qtbot.keyClicks(view.ui.reasons_edit, "Goda grunder.")
    view.flush()

    assert stored(small_office, case_id).text == "Goda grunder."
    view.resize(860, 500)  # the form is never cut for the letter's sake
    qtbot.waitUntil(lambda: view.ui.form_body.width() <= view.ui.form_scroll.viewport().width())
    assert view.ui.letter_pane.isVisible()
    view.resize(600, 700)
    assert [view.ui.form_pane.isVisible(), view.ui.letter_pane.isVisible()] == [True, False]


def test_another_section_is_written_by_hand_and_asked_about_when_its_data_change(
    begun: Opened, small_office: Office, case_id: UUID
) -> None:
    presenter, screen, held = begun
    made = screen.texts["ansokan"]
    assert "1 000 000 kr" in made
    presenter.typed("Ni har sökt bidrag för en insats.", "ansokan")
    assert held.place.drafts.kept(str(case_id), "ansokan") is not None
    presenter.save()
    assert held.place.drafts.kept(str(case_id), "ansokan") is None
    (whole,) = small_office.decisions.of(case_id)
    assert [(p.section, p.text, p.edited) for p in whole.paragraphs] == [
        ("ansokan", "Ni har sökt bidrag för en insats.", True)
    ]
    assert whole.decision.editors == ()

    with small_office.desk.work() as work:
        application = work.applications.one(case_id=case_id)
        assert application is not None
        work.applications.change(application.id, title="Ett annat namn")
        work.commit()
    presenter.load()
    assert screen.sight is not None
    (change,) = screen.sight.changes
    assert (screen.texts["ansokan"], "Ett annat namn" in change.suggested) == (change.mine, True)
    presenter.answer(change, keep=False)
    assert screen.texts["ansokan"] == plain(change.suggested)


def test_a_text_that_is_taken_away_whole_is_not_in_the_letter(begun: Opened, small_office: Office) -> None:
    presenter, screen, _ = begun
    assert screen.sight is not None
    assert screen.sight.held is not None
    key = screen.sight.held.decision.id
    before = "Er ansökan" in _headings(small_office, key)
    presenter.typed("", "ansokan")
    presenter.save()
    assert (before, "Er ansökan" in _headings(small_office, key)) == (True, False)
    assert "Skälen för beslutet" in _headings(small_office, key)


def _headings(office: Office, decision: UUID) -> list[str]:
    with office.desk.reading() as work:
        letter = compose(decision_snapshot(office.desk, work, decision, draft=True))
    return [block.text for block in letter.blocks if isinstance(block, Heading)]


def test_every_section_has_its_editor_and_the_way_back_to_the_programs_words(
    qtbot: QtBot, bench: Around, small_office: Office, case_id: UUID
) -> None:
    view = DecisionView(bench.place, Pane(small_office, case_id))  # type: ignore[arg-type]  # as above
    qtbot.addWidget(view)
    view.resize(1300, 760)
    view.presenter.begin(Kind.GRANT)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    (other,) = view.findChildren(SectionEditor)
    made = other.editor.toPlainText()
    assert (other.editor.accessibleName(), other.back.isVisibleTo(view)) == ("Er ansökan", False)

    other.editor.setFocus()
    qtbot.waitUntil(other.editor.hasFocus)
    qtbot.keyClick(other.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(other.editor, " Tack.")
    view.flush()
    (whole,) = small_office.decisions.of(case_id)
    assert [p.text for p in whole.paragraphs] == [f"{made} Tack."]
    assert other.back.isVisibleTo(view)
    other.back.click()
    qtbot.waitUntil(lambda: not small_office.decisions.of(case_id)[0].paragraphs[0].edited)
    assert other.editor.toPlainText() == made
    view.presenter.choose_kind(Kind.CORRECTION)
    assert not [one for one in view.findChildren(SectionEditor) if one.isVisibleTo(view)]


def test_what_follows_on_a_decision_builds_on_it_and_begins_with_what_is_missing(
    letters_database: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    with closing(open_office(str(letters_database), "anna")) as office:
        with office.desk.reading() as work:
            case_id = next(one.case_id for one in work.decisions.find(state=DecisionState.DECIDED.value) if one.amount)
        held = around(office, tmp_path)
        view = DecisionView(held.place, Pane(office, case_id))  # type: ignore[arg-type]  # as above
        qtbot.addWidget(view)
        view.resize(1300, 760)
        view.presenter.begin(Kind.CORRECTION)
        with qtbot.waitActive(view):
            view.show()
            view.activateWindow()
        fields = view.fields
        assert fields.replaces.currentText().startswith("1. ")
        assert fields.ground.accessibleName() == "Vad som rättas (36 § FL)"
        assert view.first_focus() is fields.ground

        assert not view.ui.amount_row.isVisibleTo(view)
        view.presenter.choose_kind(Kind.CHANGE)
        assert fields.ground.accessibleName() == "Grund för ändringen"
        assert fields.ground.accessibleDescription().startswith("Till exempel 37 § FL")
        assert "Med minus" in fields.amount.accessibleDescription()
        fields.amount.setText("--1000")
        fields.amount.editingFinished.emit()
        assert fields.amount.property(WRONG)
        fields.amount.setText("-1000")
        fields.amount.editingFinished.emit()
        assert (view.presenter.form.amount, fields.amount.property(WRONG)) == (Money.kronor(-1000), False)
        stops = [fields.amount, fields.replaces, fields.ground, fields.detriment, fields.starts, fields.ends]
        stops.append(fields.purpose)
        for before, after in pairwise(stops):
            before.setFocus()
            qtbot.waitUntil(before.hasFocus)
            qtbot.keyClick(before, Qt.Key.Key_Tab)
            qtbot.waitUntil(after.hasFocus)
        qtbot.keyClicks(fields.purpose, "Lokaler")  # not left yet: a kill keeps it
        assert [one.text for one in held.place.drafts.all()] == [fields.purpose.text()]
        again = DecisionView(held.place, Pane(office, case_id))  # type: ignore[arg-type]  # as above
        qtbot.addWidget(again)
        again.presenter.load()
        qtbot.waitUntil(lambda: again.fields.purpose.text() == fields.purpose.text())
        held.place.drafts.saved(str(case_id), "proposal.purpose")
        held.place.drafts.keep(str(case_id), "proposal.purpose", "Mitt.", "Det som stod innan en kollega sparade.")
        older = DecisionView(held.place, Pane(office, case_id))  # type: ignore[arg-type]  # as above
        qtbot.addWidget(older)
        older.presenter.load()
        assert older.fields.purpose.text() != "Mitt."
        told = held.messages.told[-1]
        assert "Mitt." in told.text
        told.act()
        assert older.fields.purpose.text() == "Mitt."
        drafts = held.place.drafts
        drafts.keep(str(case_id), "proposal.part 1 amount", "300 000 kr", "en annan summas första del")
        told_before = len(held.messages.told)
        older = DecisionView(held.place, Pane(office, case_id))  # type: ignore[arg-type]  # as above
        qtbot.addWidget(older)
        older.presenter.load()
        assert drafts.aside(str(case_id), "proposal.part 1 amount") is None  # nobody has written what is proposed
        assert len(held.messages.told) == told_before
        drafts.saved(str(case_id), "proposal.part 1 amount")
        held.place.drafts.keep(str(case_id), REASONS, "Mina skäl.", "Skälen innan en kollega sparade.")
        older = DecisionView(held.place, Pane(office, case_id))  # type: ignore[arg-type]  # as above
        qtbot.addWidget(older)
        older.presenter.load()
        assert older.ui.reasons_edit.toPlainText() != "Mina skäl."
        assert "Mina skäl." in held.messages.told[-1].text
        take = held.messages.told[-1].act
        assert take is not None
        older.presenter.typed("Skrivet sedan.")
        older.presenter.save()
        older.presenter.load()
        again = DecisionView(held.place, Pane(office, case_id))  # type: ignore[arg-type]  # as above
        qtbot.addWidget(again)
        again.presenter.load()
        assert (held.messages.told[-1].text.rpartition(": ")[2], again.ui.reasons_edit.toPlainText()) == (
            "Mina skäl.",
            "Skrivet sedan.",
        )
        take()
        assert older.ui.reasons_edit.toPlainText() == "Mina skäl."
        assert held.place.drafts.aside(str(case_id), REASONS) is None
        older.ui.reasons_edit.undo()
        assert older.ui.reasons_edit.toPlainText() == "Skrivet sedan."
        qtbot.keyClick(fields.purpose, Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: view.ui.reasons_link.hasFocus() or view.ui.reasons_edit.hasFocus())
        view.flush()


def test_a_decided_case_shows_the_frozen_bytes(letters_database: Path, tmp_path: Path) -> None:
    with closing(open_office(str(letters_database), "anna")) as office:
        with office.desk.reading() as work:
            letter = next(one for one in work.letters.find() if one.decision_id is not None)
        _, screen, _ = made(office, letter.case_id, tmp_path)
        assert sha256(screen.letters[-1]).hexdigest() == letter.sha256


def test_a_decided_plan_keeps_the_days_it_was_decided_with(begun: Opened, small_office: Office, case_id: UUID) -> None:
    _, screen, _ = begun
    assert screen.sight is not None
    assert screen.sight.held is not None
    call = small_office.records.of(case_id).call
    decision = replace(screen.sight.held.decision, state=DecisionState.DECIDED)
    decided = Form.of(replace(screen.sight.held, decision=decision), call, date(2020, 11, 25))
    days = [part.earliest for part in screen.sight.held.parts]
    assert [part.earliest for part in decided.parts(call, date(2020, 11, 25))] == days
