"""Every verb of the services is really run in an offline file, the writing ones with what they are for; those that need
the shared database are refused, see `test_shared_only`."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import wraps
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from caseworker_app.app import open_office
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.controls import ControlDraw
from caseworker_app.domain.states import (
    AppealOutcome,
    Channel,
    DecisionState,
    Kind,
    Notice,
    Outcome,
    Reply,
    ReportState,
)
from caseworker_app.errors import Unusable
from caseworker_app.services.away.taking import TakingAlong
from caseworker_app.services.away.taking import Wanted as Taking
from caseworker_app.services.away.typed import Typed
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.identities import Use
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.casework.statements import Said
from caseworker_app.services.deciding.appeals import Served
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Attached, Received
from caseworker_app.services.sending.dispatch import Sending
from caseworker_app.services.sending.outgoing import Selection
from caseworker_app.services.sending.prints import PrintOrder, Prints
from caseworker_app.services.sending.snapshots import NoticeText
from caseworker_app.services.shared_only import WHY
from caseworker_app.store.queries import CaseFilter
from tests.printing.test_prints import FakePrinter
from tests.support import fresh
from tests.support.away import decided_at
from tests.support.files import CALL, row
from tests.support.journey import DECISION_DAY, cases_of, checked
from tests.support.offline import MemoryKeys
from tests.support.paying import DEBTOR, REGISTER
from tests.support.town import Town, number, town
from tests.sync.test_shared_only import AT_HOME, parts

NAMES = ("mindre", "avslag", "återkallas", "väntar", "sen")
DAY = date(2020, 11, 23)
SAID = Said(day=DAY, sender="Åsa Öberg", text="Vi hör av oss.")
PAPER = row(Referens="ny", Sökande="Nyby kommun (exempel)", Organisationsnummer=number(7), Bilagor="")
TAKING = {"Offline.take", "Offline.weigh"}
"""Refused by themselves, tried here."""
NOT_RUN = {
    "Claims.proposed_plan": "reads a claim, which wants two decisions; it asks for nothing that other readings do not",
    "Settlements.preview_hearing": "a preview like those that are run, of a settlement, which wants a final report",
    "Seals.choose": "puts this machine's seal on a page; nothing of the file is asked for but the agency's name",
    "News.close": "ends the office's listening; it is ended when the file is closed",
}


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A grant, a refusal whose appeal is handed over, a request that is sent, and cases that wait."""
    path = tmp_path_factory.mktemp("town")
    with town(fresh.empty(path / "s.db"), path, NAMES) as made:
        anna, made.clock.day = made.of("anna"), DAY - timedelta(days=10)
        anna.letters.make(CALL)
        for one in anna.dispatches.waiting(CALL):
            anna.dispatches.send(Sending(one.letter.id, Channel.POST))
        came = Said(day=made.clock.day, sender="Kommunen", text="Vi vill ha bifall.")
        held = anna.appeals.receive(made.first("avslag").id, came)
        served = Served(made.clock.day - timedelta(days=2), "Delgivningskvitto")
        held = anna.appeals.try_(held.id, served, "I tid.", held.version, in_time=True)
        anna.appeals.forward(held.id, made.clock.day, held.version)
        for _ in range(2):
            asked = anna.completions.ask(made.cases["väntar"].id, [Wanted("Stadgar")])
            anna.letters.send_completion(asked.id, asked.version)
        cilla, [held] = made.of("cilla"), anna.assessments.overview(made.cases["återkallas"].id).seen[:1]
        own = cilla.assessments.begin(made.cases["återkallas"].id)
        cilla.assessments.change(own.id, Points(held.scores[0].criterion, 0, "Såg fel."), "Såg fel.")
        paid(made)
        made.clock.day = DAY
        yield made


def paid(made: Town) -> None:
    """The first payment of the grant is with the bank."""
    anna, case = made.of("anna"), made.cases["mindre"].id
    anna.debtors.put(DEBTOR)
    anna.payees.check([case], REGISTER)
    made.of("david").payees.verify([case])
    run = anna.payment_runs.prepare(CALL, DAY)
    run = made.of("david").payment_runs.approve(run.id, run.version)
    anna.payment_runs.hand_over(run.id, run.version)


@pytest.fixture(scope="module")
def walked(there: Town, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    """All of it at home with Anna, who holds every role; what she does there, what ran, and what of it is home again."""
    path, keys, anna = tmp_path_factory.mktemp("hem"), MemoryKeys(), there.of("anna")
    dnrs = [case.dnr or "" for case in there.cases.values()]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CASEWORKER_HOME", str(path / "caseworker"))
        patch.delenv("CASEWORKER_SEAL_PASSWORD", raising=False)
        at = TakingAlong(anna.desk, keys).take(dnrs, Taking(path / "anna.cwcase", attachments=False)).path
        with closing(open_office(str(at), clock=there.clock, keys=keys)) as file:
            made = Walk(there, file, path, patch)
            made.all()
            yield made


class Walk:
    """A long day with the file, from the door to the archive; every verb that has run is in `ran`."""

    def __init__(self, there: Town, file: Office, path: Path, patch: pytest.MonkeyPatch) -> None:
        self.there, self.file, self.path = there, file, path
        self.cases = {name: case.id for name, case in there.cases.items()}
        self.ran: set[str] = set()
        file.prints = Prints(file.desk, FakePrinter(), pause=lambda _: None)  # no printer of this machine
        self._own = {id(one) for one in parts(file)}
        for service in parts(file):
            for name, verb in public(service):
                patch.setattr(type(service), name, self._counted(f"{type(service).__name__}.{name}", verb))

    def _counted(self, told: str, verb: Any) -> Any:
        @wraps(verb)
        def counted(service: Any, *given: Any, **named: Any) -> Any:
            done = verb(service, *given, **named)
            if id(service) in self._own:
                self.ran.add(told)
            return done

        return counted

    def all(self) -> None:
        self.at_the_door()
        self.in_the_case()
        self.assessing()
        self.drafting()
        self.following()
        self.going_out()
        self.reading()
        self.home()

    def at_the_door(self) -> None:
        """A case begun and what is registered of the party, its papers and its jäv question."""
        file = self.file
        begun = file.incomings.enter(CALL, PAPER)
        file.recusals.answer(begun, biased=False)
        file.recusals.answer_all([file.incomings.enter(CALL, PAPER | {"Referens": "nyare"})])
        file.papers.add(begun, [Attached("stadgar.txt", b"Stadgar")], DAY)
        held = file.records.of(begun)
        file.corrections.correct(begun, {"city": "Nystad"}, "Flyttat.", held.case.version)
        file.identities.whole(held.applicant, Use.SHOWN, "Vanlig")
        file.incomings.add_change(CALL, PAPER | {"Mål": "Nya mål."})

    def in_the_case(self) -> None:
        file, case = self.file, self.cases["väntar"]
        draft = file.cases.note(case, "Ringde", sign=False)
        file.cases.sign(draft.id, "Ringde sökanden.")
        file.offline.keep_typed([Typed(str(case), "note.new", "Påbörjat")])
        assert file.offline.about([str(case), f"{draft.id} x", str(uuid4()), "x"]) == {str(case), f"{draft.id} x"}
        assert file.offline.called([str(case), "x"]) == {str(case): file.records.of(case).case.dnr}
        [late, *_] = file.records.of(self.cases["sen"]).findings
        file.cases.settle(late.id, "E-tjänsten låg nere.")
        sheet = file.reviews.open(case, "formell")
        row_ = sheet.rows[0].template.id
        file.reviews.answer(sheet.checklist.id, Given(row_, Reply.YES))
        file.reviews.withdraw(sheet.checklist.id, row_)
        (first, _), (second, _) = file.completions.of(case)
        file.completions.answer(first.id, DAY, [1], first.version)
        file.completions.close(second.id, second.version)
        asked = file.completions.ask(case, [Wanted("Budget")])
        file.completions.redraft(asked.id, [Wanted("Budget och plan")], asked.due, "", asked.version)
        said = file.statements.ask_to_decide(self.cases["sen"], SAID)
        file.statements.annul(said.id, "Gällde ett annat ärende.", said.version)
        file.statements.withdraw(self.cases["sen"], SAID)
        file.statements.decline(self.cases["mindre"], SAID, Money.kronor(100_000))

    def assessing(self) -> None:
        file, case = self.file, self.there.cases["väntar"]
        checked(file, case)
        [formal] = [one.checklist for one in file.reviews.sheets(case.id) if one.checklist.template == "formell"]
        file.reviews.reopen(formal.id, formal.version)
        checked(file, case)
        made = file.assessments.begin(case.id)
        with file.desk.reading() as work:
            criteria = file.desk.call(work, case.call_version_id).criteria_of(case.track)
        file.assessments.score(made.id, *(Points(one.id, 4, "Väl.") for one in criteria))
        file.assessments.take_back(made.id, criteria[0].id)
        file.assessments.score(made.id, Points(criteria[0].id, 4, "Väl."))
        made = file.assessments.keep(made.id, "bifall", "Kort.", made.version)
        file.assessments.hand_in(made.id, "bifall", "Kort.", made.version)
        file.assessments.change(made.id, Points(criteria[0].id, 1, "Såg fel."), "Såg fel.")
        file.assessments.meet(self.cases["återkallas"], ["bo"], "Bos poäng står kvar.")

    def drafting(self) -> None:
        """What is proposed at home; the meeting's words, and the program's new ones where the ground has changed."""
        file, case = self.file, self.cases["återkallas"]
        file.decisions.discard(*self._draft(Draft(kind=Kind.GRANT, amount=Money.kronor(1))))
        made, seen = self._draft(Draft(kind=Kind.REFUSAL, text="Första skälet.\n\nAndra skälet."))
        for verb in (file.wording.keep, file.wording.take):
            [reasons] = [one for one in file.wording.sections(made) if one.id == "skal"]
            mine = ["Mina ord.", *(one.text for one in reasons.texts[1:])]
            seen = file.wording.write(made, "skal", mine, seen).version
            text = f"Nytt första skäl {verb.__name__}.\n\nAndra skälet."
            seen = file.decisions.revise(made, Draft(kind=Kind.REFUSAL, text=text), seen).version
            [change] = file.wording.changes(made)
            seen = verb(made, change, seen).version
        older, *_, newer = file.wording.versions(made)
        file.wording.compare(older, newer)
        whole = file.decisions.edit(made, "skal", ["Så här.", "Andra skälet."], seen)
        file.decisions.propose(made, whole.decision.version)
        self.decision = made
        assert file.decisions.of(case)

    def _draft(self, said: Draft) -> tuple[UUID, int]:
        made = self.file.decisions.draft(self.cases["återkallas"], said)
        return made.id, made.version

    def following(self) -> None:
        """What comes after a decision: reports, one of them from the survey's file, and an appeal."""
        file, case = self.file, self.cases["mindre"]
        progress, final = file.reports.of(case)
        progress = file.reports.receive(progress.id, Received(day=DAY), progress.version)
        file.reports.want_more(progress.id, progress.version)
        held = file.report_reviews.open(progress.id)
        held = file.report_reviews.answer(progress.id, *(Given(r.template.id, Reply.YES) for r in held.sheet.rows))
        file.report_reviews.judge(progress.id, "", held.report.version, accepted=True)
        file.reports.move(final.id, final.due + timedelta(days=7), "Sökanden bad om det.", final.version)
        survey = self.path / "enkät.csv"
        survey.write_text(f"Dnr;Inkom\n{self.there.cases['mindre'].dnr};{DAY}", encoding="utf-8")
        file.report_imports.run(survey, CALL, final.kind)
        sheet = file.reviews.open(case, final.kind, final.id)
        sheet = file.reviews.answer(sheet.checklist.id, *(Given(r.template.id, Reply.YES, "Ja.") for r in sheet.rows))
        file.reviews.finish(sheet.checklist.id, Outcome.PASSED, "Bra.", sheet.checklist.version)
        [final] = [one for one in file.reports.of(case) if one.id == final.id]
        file.reports.settle(final.id, "", final.version, accepted=True)
        self.report = final.id
        [appeal] = file.appeals.of(self.cases["avslag"])
        self.appeal = appeal.appeal.id
        file.appeals.settle(self.appeal, AppealOutcome.UPHELD, DAY, "Domstolen ändrar inte.", appeal.appeal.version)
        file.appeals.receive(self.there.first("avslag").id, Said(day=DAY, sender="Grannen"))

    def going_out(self) -> None:
        """Files on this machine, of what is in the file; the letters' bytes are fetched first."""
        file, out, sent = self.file, self.path / "ut", Selection(DECISION_DAY.isoformat())
        assert file.offline.fetch(self.there.of("anna").desk) > 0
        for verb in (file.batches.addresses, file.batches.files, file.batches.mails, file.batches.print_file):
            verb(sent, out)
        file.batches.test_page(CALL, out)
        assert len(file.prints.run(sent, PrintOrder(printer="Lasse")).printed) == 2
        dnr = self.there.cases["mindre"].dnr or ""
        written = file.archive_copies.write(dnr, out / "akt")
        assert not file.archive_copies.newer(file.archive_copies.check(written.folder))
        file.letters.export_case(dnr, out)
        file.letters.export_drafts(out, dnr=self.there.cases["återkallas"].dnr or "")
        file.letters.export_round(DECISION_DAY.isoformat(), out)
        file.charts.write(CALL, out / "diagram.svg")
        file.my_dates.write(out / "datum.ics")
        copy = file.databases.back_up(self.path / "kopia.cwcase")
        assert not copy.read_bytes().startswith(b"SQLite format 3")
        file.seals.off()

    def reading(self) -> None:
        """Everything that is only read, about the case, decision, report… that is named."""
        file, avslag = self.file, self.cases["avslag"]
        file.allocations.weighed(file.allocations.lines(avslag))
        file.assignments.evenly([avslag], ["anna"])
        letters = file.records.of(avslag).letters
        strata = ({"pool": ["DELMOS 2020/1", "DELMOS 2020/2"], "count": 1},)
        at = file.desk.clock.now()
        draw = ControlDraw(
            id=avslag, call_id=avslag, number=1, seed="frö", reason="", strata=strata, drawn_by="", drawn_at=at
        )
        with file.desk.reading() as work:
            [changed] = work.documents.find(kind="ändrad ansökan")
            [paper, *_] = work.documents.find(filename="stadgar.txt")
            version = work.cases.get(avslag).call_version_id
            [run], [held] = work.payment_runs.find(), work.rounds.find()
            [asked, *_] = work.completions.find("created_at")
        known = {
            "case_id": avslag,
            "call_key": CALL,
            "dnr": self.there.cases["avslag"].dnr,
            "year": 2019,
            "run_id": run.id,
            "folder": self.path / "bank",
            "round_id": held.id,
            "wanted": CaseFilter(),
            "completion_id": asked.id,
            "draw": draw,
            "said": NoticeText(Notice.RECEIPT),
            "decision_id": self.decision,
            "decision_ids": [self.decision],
            "report_id": self.report,
            "appeal_id": self.appeal,
            "letter_id": letters[0].id,
            "document": changed.id,
            "version": version,
            "search": "kommun",
            "document_id": paper.id,
            "served": DAY,
            "since": 0,
            "number": 0,
            "key": CALL,
            "on": DAY,
            "template": "formell",
            "kind": "lagesrapport",
            "case_ids": [avslag],
            "source": self.path / "enkät.csv",
        }
        for service in parts(file):
            for name, verb in public(service):
                wanted = [
                    one for one in list(inspect.signature(verb).parameters.values())[1:] if one.default is one.empty
                ]
                if (
                    f"{type(service).__name__}.{name}" not in self.ran | AT_HOME
                    and {one.name for one in wanted} <= known.keys()
                ):
                    getattr(service, name)(**{one.name: known[one.name] for one in wanted})

    def home(self) -> None:
        """Back with a conflict to settle and something left behind; a file is no place to take cases from."""
        file, anna = self.file, self.there.of("anna")
        with pytest.raises(Unusable, match="redan en offlinefil"):
            file.offline.weigh([])
        with pytest.raises(Unusable, match="redan en offlinefil"):
            file.offline.take([], Taking(self.path / "igen.cwcase"))
        applicant = anna.records.of(self.cases["väntar"])
        anna.corrections.correct(applicant.case.id, {"city": "Stad"}, "Flyttat.", applicant.case.version)
        file.corrections.correct(
            applicant.case.id, {"city": "By"}, "Flyttat.", file.records.of(applicant.case.id).case.version
        )
        decided_at(Path(self.there.address("anna")), self.cases["sen"])
        [asked] = [one for one in file.offline.bring_back(anna.desk).conflicts if one.by_field]
        file.offline.settle(asked.number, asked.place, mine=True)
        for one in file.offline.status().conflicts:
            file.offline.note_left(one.number, one.place)
        assert file.offline.bring_back(anna.desk).conflicts == ()


def public(service: Any) -> Iterator[tuple[str, Any]]:
    """The use cases that are not declared to need the shared database, and are no part of another."""
    for name in dir(type(service)):
        verb = getattr(type(service), name)
        known = inspect.isfunction(verb) and not name.startswith("_") and not hasattr(verb, WHY)
        if known and list(inspect.signature(verb).parameters)[1:2] != ["work"]:
            yield name, verb


def test_every_verb_that_is_not_refused_has_run_in_the_file(walked: Walk) -> None:
    every = {f"{type(one).__name__}.{name}" for one in parts(walked.file) for name, _ in public(one)}
    assert every - walked.ran - TAKING == NOT_RUN.keys()
    assert AT_HOME - walked.ran - TAKING <= NOT_RUN.keys(), "said to work there"


def test_what_was_done_with_them_is_home(there: Town, walked: Walk) -> None:
    anna = there.of("anna")
    assert {one.applicant_name for one in cases_of(anna)} >= {"Nyby kommun (exempel)"}
    assert anna.records.of(walked.cases["väntar"]).applicant.city == "By"
    assert [one.text for one in anna.records.of(walked.cases["väntar"]).notes if "Ringde" in one.text]
    assert {one.state for one in anna.reports.of(walked.cases["mindre"])} == {ReportState.ACCEPTED}
    assert [one.outcome for one in (sheet.appeal for sheet in anna.appeals.of(walked.cases["avslag"])) if one.outcome]
    assert anna.assessments.overview(walked.cases["återkallas"]).meetings
    assert [one.decision.state for one in anna.decisions.of(walked.cases["återkallas"])] == [DecisionState.PROPOSED]
    assert anna.databases.verify().faults == walked.file.databases.verify().faults == ()
