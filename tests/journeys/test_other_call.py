"""A made-up call of another agency goes the whole way on both engines: nothing in the program belongs to one call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from caseworker_app.domain.call_review import Stage
from caseworker_app.domain.dates import next_working_day
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Decision
from caseworker_app.domain.states import CaseState, Kind, Outcome, Reply, ReportState, Role
from caseworker_app.errors import Rejected
from caseworker_app.services.administration.calls import check, kept_rules
from caseworker_app.services.casework.assessments import Points
from caseworker_app.services.casework.completions import Wanted
from caseworker_app.services.casework.reviews import Given
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.deciding.decisions import Draft
from caseworker_app.services.deciding.frames import NewFrame
from caseworker_app.services.office import Office
from caseworker_app.services.reporting.reports import Cost, Received
from tests.support.files import as_csv
from tests.support.journey import OfficeFor, checked

FOLDER = Path(__file__).parent / "calls" / "levande-vatten-2031"
CALL = "levande-vatten-2031"
FIRST, SECOND = date(2031, 5, 20), date(2031, 6, 17)
ROW = {
    "Löpnummer": "V-1",
    "Inkom den": "2031-03-01",
    "Inkom hur": "post",
    "Vem söker": "Öreåns fiskevårdsområde",
    "Nummer hos Bolagsverket eller SCB": "802499-0031",
    "Form": "FVOF",
    "Gata": "Bäckvägen 3",
    "Postnr": "99931",
    "Ort": "Provhamn",
    "Betalas till": "160-9908",
    "Arbetets namn": "Riv Kvarndammen",
    "Summa som söks": "500 000",
    "Å eller bäck": "Öreån",
    "Antal dammar": "",
    "Tillstånd finns": "",
    "Kostnad för grävning": "450 000",
    "Kostnad för tillsyn": "50 000",
    "Filer": "",
}
ROWS = (
    ROW,
    ROW
    | {
        "Löpnummer": "V-2",
        "Inkom den": "2031-02-20",
        "Vem söker": "Länsstyrelsen i Provlän",
        "Nummer hos Bolagsverket eller SCB": "202199-0037",
        "Form": "Länsstyrelse",
        "Arbetets namn": "Plan för Storån",
        "Filer": "karta.pdf",
    },
    ROW
    | {
        "Löpnummer": "V-3",
        "Vem söker": "Provkraft AB",
        "Nummer hos Bolagsverket eller SCB": "559999-0032",
        "Form": "ab",
        "Arbetets namn": "Omlöp vid Forsen",
        "Antal dammar": "2",
        "Tillstånd finns": "nej",
    },
    ROW | {"Löpnummer": "V-4", "Vem söker": "Åby byalag", "Form": "byalag", "Arbetets namn": "Städa bäcken"},
    ROW | {"Löpnummer": "V-5", "Vem söker": "Sena fiskevården", "Inkom den": "2031-03-17", "Arbetets namn": "Byt trumman"},
    ROW | {"Löpnummer": "V-6", "Summa som söks": "lagom"},
)  # fmt: skip


@dataclass
class Journey:
    """The people of the test office at work with the made-up call."""

    office: Office
    office_for: OfficeFor
    clock: SampleClock
    folder: Path

    def register(self) -> dict[str, Case]:
        """The cases of the hand-over by their references."""
        self.office.calls.add(str(FOLDER))
        folder = self.folder / "in"
        folder.mkdir()
        (folder / "karta.pdf").write_bytes(b"%PDF-1.4 karta")
        (folder / "sökta.csv").write_bytes(as_csv(ROWS, delimiter=",", encoding="cp1252"))
        self.clock.day = date(2031, 3, 18)
        report = self.office.intake.run(folder, CALL)
        assert (report.read, report.imported, [(r.row, r.column) for r in report.rejected]) == (
            6,
            5,
            [(7, "Summa som söks")],
        )
        with self.office.desk.reading() as work:
            return {str(case.reference): case for case in work.cases.find("dnr")}

    def try_all(self, cases: dict[str, Case]) -> None:
        """Both stages of checks, then as many assessments as each track wants."""
        people = ("anna", "bo", "cilla")
        bo = self.office_for("bo")
        for case in cases.values():
            checked(bo, case)
        for key, assessors in (("V-1", 1), ("V-2", 3), ("V-3", 2)):
            checked(bo, cases[key], Stage.MERITS)
            for person in people[:assessors]:
                self.assess(self.office_for(person), cases[key])
            assert self.office.cases.by_dnr(cases[key].dnr or "").state is CaseState.ASSESSED

    def assess(self, office: Office, case: Case) -> None:
        """The highest points of each scale."""
        begun = office.assessments.begin(case.id)
        with office.desk.reading() as work:
            criteria = office.desk.call(work, case.call_version_id).criteria_of(case.track)
        office.assessments.score(begun.id, *(Points(c.id, c.highest) for c in criteria))
        office.assessments.hand_in(begun.id, "Bifall", "", begun.version)

    def propose(self, case: Case, draft: Draft) -> Decision:
        """A proposal by Bo."""
        decisions = self.office_for("bo").decisions
        made = decisions.draft(case.id, draft)
        return decisions.propose(made.id, made.version)

    def decide(self, day: date, proposals: list[UUID]) -> None:
        """Presented by Cilla; David may not decide in this call, Filip may."""
        self.clock.day = day
        rounds = self.office_for("cilla").rounds
        held = rounds.open(CALL, "Omgång", day)
        rounds.put(held.id, proposals)
        shown = rounds.present(held.id, ["bo"], held.version)
        with pytest.raises(Rejected, match="granskare"):
            self.office_for("david").rounds.decide(shown.id, shown.version)
        self.office_for("filip").rounds.decide(shown.id, shown.version)

    def letter(self, case: Case, number: int = -1) -> str:
        """The text of a frozen letter, one line."""
        letters = self.office.records.open(case.dnr or "").letters
        data = self.office.letters.data(letters[number].id)
        return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).split())


@pytest.fixture
def journey(office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path) -> Journey:
    return Journey(office, office_for, clock, tmp_path)


def test_the_made_up_call_differs_from_the_shipped_ones_in_everything_a_call_can_say() -> None:
    mine, shipped = check(str(FOLDER)), check("delmos-2020")
    assert all(item.startswith("Brev ") for item in mine.unreviewed)  # the common letters it has no own text for
    for part in ("tracks", "kinds", "criteria", "checklists", "conditions", "reasons", "reports"):
        assert not {one.id for one in getattr(mine, part)} & {one.id for one in getattr(shipped, part)}, part
    assert {f.header for f in mine.fields}.isdisjoint(f.header for f in shipped.fields)
    own = {path.stem for path in (FOLDER / "letters").iterdir()}
    assert {mine.letters[kind].title for kind in own}.isdisjoint(t.title for t in shipped.letters.values())
    assert kept_rules(mine)["assessors"] == {"fiske": 1, "lan": 3, "bolag": 2}
    assert kept_rules(mine)["decider"] != kept_rules(shipped)["decider"] == Role.DECIDER.value


def test_intake_reads_the_calls_own_columns_and_numbers_in_its_own_series(journey: Journey) -> None:
    cases = journey.register()
    assert {key: (case.dnr, case.track) for key, case in cases.items()} == {
        "V-2": ("00001-2031 (VLV)", "lan"),
        "V-1": ("00002-2031 (VLV)", "fiske"),
        "V-3": ("00003-2031 (VLV)", "bolag"),
        "V-4": ("00004-2031 (VLV)", "fiske"),
        "V-5": ("00005-2031 (VLV)", "fiske"),
    }
    found = {
        key: {(f.kind, f.value) for f in journey.office.records.open(c.dnr or "").findings} for key, c in cases.items()
    }
    assert found["V-1"] == found["V-2"] == set()
    assert ("applicant_kind", "byalag") in found["V-4"]
    assert ("late", "2031-03-17") in found["V-5"]  # posted, and this call counts the day it came
    opened = journey.office.records.open(cases["V-3"].dnr or "")
    assert opened.application.texts == {"vattendrag": "Öreån", "dammar": "2"}
    assert opened.application.statements == {"tillstand": False}
    assert {line.label for line in opened.budget} == {"grävning", "tillsyn"}


def test_checks_and_assessments_follow_the_calls_lists_and_scales(journey: Journey) -> None:
    cases = journey.register()
    bo = journey.office_for("bo")
    rows = [row.template.id for row in bo.reviews.open(cases["V-1"].id, "intag").rows]
    assert rows == ["tid", "krets"]
    assert [r.template.id for r in bo.reviews.open(cases["V-2"].id, "intag").rows] == ["tid", "krets", "karta"]
    begun = bo.assessments.begin(cases["V-3"].id)
    with pytest.raises(Rejected, match="från -2 till 2"):
        bo.assessments.score(begun.id, Points("teknik", 3))
    with pytest.raises(Rejected, match="hör inte till"):
        bo.assessments.score(begun.id, Points("relevans", 1))
    bo.assessments.score(begun.id, Points("ekologi", 10), Points("radighet", 0), Points("teknik", -2))
    assert str(bo.assessments.overview(cases["V-3"].id).seen[0].share) == "63/80"


def test_a_completion_request_has_the_calls_own_time_and_words(journey: Journey) -> None:
    cases = journey.register()
    bo = journey.office_for("bo")
    asked = bo.completions.ask(cases["V-2"].id, [Wanted("En karta som går att läsa.", "karta")])
    sent = bo.completions.send(asked.id, asked.version)
    assert sent.due == date(2031, 4, 17)
    bo.letters.freeze_completion(sent.id)
    text = journey.letter(cases["V-2"])
    for part in (
        "Vi saknar något",
        "En karta som går att läsa.",
        "17 april 2031",
        "pärmen för vilande vatten",
        "00001-2031",
        "Verket för levande vatten",
    ):
        assert part in text


@pytest.mark.slow
def test_the_whole_journey_from_application_to_settled_report(journey: Journey) -> None:
    journey.office.databases.make_sample(
        date(2031, 5, 12)
    )  # the call's days are to come; a real server goes by its clock
    cases = journey.register()
    journey.try_all(cases)
    _first_round(journey, cases)
    _letters_of_the_first_round(journey, cases)
    _second_round(journey, cases)
    _reports(journey, cases["V-1"])
    _figures(journey)
    assert journey.office.databases.verify().faults == ()


def _first_round(journey: Journey, cases: dict[str, Case]) -> None:
    """Five kinds in one round; the power company's frame stops a grant."""
    journey.clock.day = date(2031, 5, 12)
    grant = journey.propose(cases["V-1"], Draft(kind=Kind.GRANT, amount=Money.kronor(500_000), reasons=("nytta",)))
    partial = Draft(
        kind=Kind.PARTIAL,
        amount=Money.kronor(333_333),
        reasons=("nytta", "lagre_kostnad"),
        conditions=("skylt", "elfiske"),
        own_conditions=("Stigen hålls öppen.",),
    )
    too_much = Draft(kind=Kind.GRANT, amount=Money.kronor(500_000), reasons=("nytta",))
    with pytest.raises(Rejected, match=r"Anslagspost 6 kraftbolag: 400.000.kr saknas"):
        journey.propose(cases["V-3"], too_much)
    bo = journey.office_for("bo").decisions
    stopped = bo.of(cases["V-3"].id)[-1].decision
    refusal = bo.revise(stopped.id, Draft(kind=Kind.REFUSAL, reasons=("slut",)), stopped.version)
    refusal = bo.propose(refusal.id, refusal.version)
    others = [
        journey.propose(cases["V-2"], partial),
        journey.propose(cases["V-4"], Draft(kind=Kind.DISMISSAL, reasons=("ej_mottagare",))),
        journey.propose(cases["V-5"], Draft(kind=Kind.WRITE_OFF, text="Ansökan är återkallad.")),
    ]
    journey.decide(FIRST, [grant.id, refusal.id, *(one.id for one in others)])
    against = bo.of(cases["V-4"].id)[-1].decision
    journey.office_for("bo").dissents.record(against.id, "Filip och Bo var oense.", against.version)
    assert journey.office.letters.make(CALL).failed == ()


def _letters_of_the_first_round(journey: Journey, cases: dict[str, Case]) -> None:
    whole = {key: journey.letter(case) for key, case in cases.items()}
    for key, parts in {
        "V-1": (
            "Vattendragsbidrag beviljas", "Verket för levande vatten ger Öreåns fiskevårdsområde 500 000 kr",
            "En skylt med verkets logotyp", "Förskott", "100 000 kr", "Slutbetalning", "250 000 kr",
            "när er slutbesiktning är godkänd", "bankgiro 160-9908", "Årsrapport", "28 februari 2032",
            "Inget överklagande", "19 § förordningen (2030:700) inte överklagas", "förordningen (2030:700) om bidrag",
        ),
        "V-2": (
            "avslår resten, 166 667 kr", "Ett elfiske ska göras varje höst.", "Stigen hålls öppen.",
            "Mätningen är dyrare", "66 666 kr", "166 668 kr",
        ),
        "V-3": (
            "säger nej till Omlöp vid Forsen", "Om bolaget vill överklaga", "Mark- och miljödomstolen i Provhamn",
            "förordningen (2030:701) om bidrag till faunapassager", "Anslagsposten räcker inte",
        ),
        "V-4": (
                "prövar inte ansökan från Åby byalag", "Så överklagar ni", "Förvaltningsrätten i Provhamn",
                "Avvikande mening: (namnet är utelämnat) och (namnet är utelämnat) var oense.",
            ),
        "V-5": ("skriver av ärendet om Byt trumman", "Ansökan är återkallad.", "Så överklagar ni"),
    }.items():  # fmt: skip
        for part in parts:
            assert part in whole[key].replace("\u00a0", " "), (key, part)
    for key, text in whole.items():
        assert "Delmos" not in text, key
        assert "segregation" not in text, key
        assert "Filip" not in text, key  # this agency leaves names out of its letters
        assert "Granskare" in text, key
        assert "utelämnade (33 § fjärde stycket förvaltningslagen)" in text.replace("\u00a0", " "), key
    assert "Besiktning" not in whole["V-1"]  # the condition of the other tracks
    files = [
        letter.filename for case in cases.values() for letter in journey.office.records.open(case.dnr or "").letters
    ]
    assert sorted(files) == [f"{n:05}-2031-VLV-1.pdf" for n in range(1, 6)]


def _second_round(journey: Journey, cases: dict[str, Case]) -> None:
    """More money: a change of the refusal, a supplement, a correction; the regulation has been reworded meanwhile."""
    frame = NewFrame(
        track="bolag", valid_from=SECOND, amount=Money.kronor(600_000), source="Ändrat regleringsbrev 2031"
    )
    journey.office_for("eva").frames.record(CALL, [frame])
    journey.clock.day = SECOND
    decided = {key: journey.office.records.open(cases[key].dnr or "").decisions[0] for key in ("V-2", "V-3")}
    made = [
        journey.propose(
            cases["V-3"],
            Draft(kind=Kind.CHANGE, amount=Money.kronor(400_000), reasons=("nytta",), replaces=decided["V-3"].id, ground="37 § förvaltningslagen, nya medel"),
        ),
        journey.propose(cases["V-1"], Draft(kind=Kind.SUPPLEMENT, amount=Money.kronor(50_000), reasons=("nytta",))),
        journey.propose(
            cases["V-2"],
            Draft(kind=Kind.CORRECTION, text="Vattendraget heter Storån.", replaces=decided["V-2"].id, ground="36 § förvaltningslagen"),
        ),
    ]  # fmt: skip
    journey.decide(SECOND, [one.id for one in made])
    assert journey.office.letters.make(CALL).failed == ()
    change, more, mended = (journey.letter(cases[key]).replace("\u00a0", " ") for key in ("V-3", "V-1", "V-2"))
    assert "ändrar sitt beslut 20 maj 2031 och ger Provkraft AB 400 000 kr" in change
    assert "lägger till 50 000 kr till Riv Kvarndammen; sammanlagt 550 000 kr" in more
    assert "i dess lydelse enligt SFS 2031:210" in more
    assert "rättar sitt beslut 20 maj 2031" in mended
    written = journey.office.letters.export_round(SECOND.isoformat(), journey.folder / "ut", CALL)
    assert [path.name for path in written] == [
        "00001-2031-VLV-2.pdf",
        "00002-2031-VLV-2.pdf",
        "00003-2031-VLV-2.pdf",
    ]


def _reports(journey: Journey, case: Case) -> None:
    """The call's own reports, judged by its own list."""
    bo = journey.office_for("bo")
    reports = {report.kind: report for report in bo.reports.of(case.id)}
    due = {kind: report.due for kind, report in reports.items()}
    assert due == {"arsrapport": date(2032, 2, 28), "slutbesiktning": next_working_day(date(2033, 10, 1))}
    assert (due["slutbesiktning"], due["arsrapport"].weekday()) == (date(2033, 10, 3), 5)
    journey.clock.day = date(2032, 2, 20)
    came = Received(day=date(2032, 2, 19), costs=(Cost("grävning", Money.kronor(90_000)),))
    held = bo.reports.receive(reports["arsrapport"].id, came, reports["arsrapport"].version)
    sheet = bo.reviews.open(case.id, "arsrapport", held.id)
    assert sheet.rows[0].computed is not None
    assert sheet.rows[0].computed.holds is True
    bo.reviews.answer(sheet.checklist.id, *(Given(row.template.id, Reply.YES) for row in sheet.rows))
    bo.reviews.finish(sheet.checklist.id, Outcome.PASSED, "", sheet.checklist.version)
    assert bo.reports.settle(held.id, "", held.version, accepted=True).state is ReportState.ACCEPTED


def _figures(journey: Journey) -> None:
    told = journey.office.statistics.of(CALL).as_json()
    assert told["applications_by_group"] == {"fiske": 3, "lan": 1, "bolag": 1}
    assert [(r["date"], r["granted"], r["refused"], r["dismissed"], r["supplements"]) for r in told["rounds"]] == [
        ("2031-05-20", 2, 1, 1, 0),
        ("2031-06-17", 1, 0, 0, 1),
    ]
    assert told["recipients_by_group"] == {"fiske": 1, "lan": 1, "bolag": 1}
    assert told["sum_granted"] == Money.kronor(500_000 + 333_333 + 400_000 + 50_000)
    assert {(f["group"], f["valid_from"]): f["left"] for f in told["frames"]} == {
        ("fiske", "2031-02-03"): Money.kronor(2_450_000),
        ("lan", "2031-02-03"): Money.kronor(8_666_667),
        ("bolag", "2031-02-03"): Money.kronor(100_000),
        ("bolag", "2031-06-17"): Money.kronor(200_000),
    }
    assert {kind: (r["expected"], r["accepted"]) for kind, r in told["reports"].items()} == {
        "arsrapport": (3, 1),
        "slutbesiktning": (3, 0),
    }
