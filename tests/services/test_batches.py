"""A round's letters in one go: files, print file, addresses, drafts of e-mails; failures reported, never spreading."""

from __future__ import annotations

import csv
import email
import email.policy
import io
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest

from caseworker_app.cli.main import main
from caseworker_app.cli.progress import Counting
from caseworker_app.domain.swedish import natural
from caseworker_app.errors import Unusable
from caseworker_app.services.clock import SampleClock
from caseworker_app.services.office import Office
from caseworker_app.services.sending.outgoing import Selection
from tests.support.files import CALL
from tests.support.journey import OfficeFor, cases_of, registered
from tests.support.letters import ROUND, damage, round_of

CHOSEN = Selection(ROUND)


class Stops:
    """Has had enough after so many steps."""

    def __init__(self, after: int) -> None:
        self.steps: list[tuple[int, int]] = []
        self._after = after

    def step(self, done: int, total: int, text: str) -> None:
        self.steps.append((done, total))

    def cancelled(self) -> bool:
        return len(self.steps) >= self._after


@pytest.mark.begun(round_of, 3)
def test_a_damaged_letter_is_reported_and_the_others_are_written(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    damage(office, "DELMOS-2020-2-1.pdf")
    done = office.batches.files(CHOSEN, tmp_path / "ut")
    assert [path.name for path in done.written] == ["DELMOS-2020-1-1.pdf", "DELMOS-2020-3-1.pdf"]
    assert [(one.dnr, one.file) for one in done.failed] == [("DELMOS 2020/2", "DELMOS-2020-2-1.pdf")]
    assert "caseworker verify" in done.failed[0].reason
    joined = office.batches.print_file(CHOSEN, tmp_path / "ut")
    assert [one.dnr for one in joined.failed] == ["DELMOS 2020/2"]
    assert "2020/2" not in "".join(page.extract_text() for page in pypdf.PdfReader(joined.written[0]).pages)


@pytest.mark.begun(round_of, 3)
def test_stopping_keeps_whole_files_and_leaves_no_half_print_file(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    stops = Stops(2)
    done = office.batches.files(CHOSEN, tmp_path / "ut", stops)
    assert (len(done.written), done.stopped, stops.steps) == (2, True, [(0, 3), (1, 3)])
    assert office.batches.print_file(CHOSEN, tmp_path / "ut", Stops(1)).stopped
    assert sorted(path.suffix for path in (tmp_path / "ut").iterdir()) == [".pdf", ".pdf"]
    assert not list((tmp_path / "ut").glob("utskriftsfil*"))


@pytest.mark.begun(round_of, 2)
def test_addresses_follow_the_letters_and_hold_no_formula(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = cases_of(office)
    with office.desk.work() as work:
        applicant = work.applicants.one(case_id=cases[0].id)
        assert applicant is not None
        work.applicants.change(applicant.id, address="=HYPERLINK(1)", city="Älv;sborg")
        work.commit()
    data = office.batches.addresses(CHOSEN, tmp_path).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert [row["Diarienummer"] for row in rows] == ["DELMOS 2020/1", "DELMOS 2020/2"]
    assert (rows[0]["Adress"], rows[0]["Ort"]) == ("'=HYPERLINK(1)", "Älv;sborg")
    with office.desk.reading() as work:
        letter = work.letters.one(case_id=cases[1].id)
    assert letter is not None
    assert (rows[1]["SHA-256"], rows[1]["Sidor"]) == (letter.sha256, str(letter.pages))


@pytest.mark.begun(round_of, 1)
def test_a_mail_draft_bears_the_stored_letter_and_no_name(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    done = office.batches.mails(CHOSEN, tmp_path / "ut")
    assert [path.name for path in done.written] == ["DELMOS-2020-1-1.eml"]
    draft = email.message_from_bytes(done.written[0].read_bytes(), policy=email.policy.default)
    assert (draft["X-Unsent"], draft["To"]) == ("1", "registrator@angsholm.example.se")
    assert "diarienummer DELMOS 2020/1" in draft["Subject"]
    assert draft["From"] is None
    text = draft.get_body().get_content()  # type: ignore[union-attr]  # a draft has a text
    assert "DELMOS 2020/1" in text
    assert "Öberg" not in f"{draft['Subject']}{text}"
    [attached] = draft.iter_attachments()
    assert (attached.get_content_type(), attached.get_filename()) == ("application/pdf", "DELMOS-2020-1-1.pdf")
    [letter] = office.batches.files(CHOSEN, tmp_path / "ut").written
    assert sha256(attached.get_content()).digest() == sha256(letter.read_bytes()).digest()
    before = done.written[0].read_bytes()
    assert office.batches.mails(CHOSEN, tmp_path / "igen").written[0].read_bytes() == before


@pytest.mark.begun(round_of, 2)
def test_who_lacks_an_address_is_reported(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    cases = cases_of(office)
    with office.desk.work() as work:
        applicant = work.applicants.one(case_id=cases[0].id)
        assert applicant is not None
        work.applicants.change(applicant.id, email="")
        work.commit()
    done = office.batches.mails(CHOSEN, tmp_path / "ut")
    assert len(done.written) == 1
    assert done.failed[0].dnr == "DELMOS 2020/1"
    assert "ingen e-postadress" in done.failed[0].reason


@pytest.mark.begun(round_of, 1)
def test_the_newest_letter_of_a_case_is_meant(
    office: Office, office_for: OfficeFor, clock: SampleClock, tmp_path: Path
) -> None:
    written = office.batches.files(Selection(cases=("DELMOS 2020/1",)), tmp_path / "ut").written
    assert [path.name for path in written] == ["DELMOS-2020-1-1.pdf"]


def test_a_case_without_letter_says_how_to_make_it(office: Office, tmp_path: Path) -> None:
    registered(office, tmp_path)
    with pytest.raises(Unusable, match="caseworker letters --case 'DELMOS 2020/1'"):
        office.batches.files(Selection(cases=("DELMOS 2020/1",)), tmp_path)


def test_number_nine_comes_before_number_ten() -> None:
    assert sorted(["D-2020-10-1.pdf", "D-2020-9-1.pdf"], key=natural) == ["D-2020-9-1.pdf", "D-2020-10-1.pdf"]


@pytest.mark.begun(round_of, 2)
def test_the_command_writes_letters_print_file_addresses_and_mails(
    office: Office, office_for: OfficeFor, clock: SampleClock, address: str, tmp_path: Path
) -> None:
    out = tmp_path / "ut"
    who = [] if "://" in address else ["--user", "anna"]
    words = ["letters", "--round", ROUND, "--out", str(out), "--print-file", "--addresses", "--mail"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CASEWORKER_HOME", str(tmp_path / "home"))
        assert main([*words, "--db", address, *who]) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        *("DELMOS-2020-1-1.eml", "DELMOS-2020-1-1.pdf", "DELMOS-2020-2-1.eml", "DELMOS-2020-2-1.pdf"),
        *("adresslista-2020-06-12.csv", "utskriftsfil-2020-06-12.pdf"),
    ]


def test_the_command_writes_a_test_page_for_envelopes(office: Office, address: str, tmp_path: Path) -> None:
    office.calls.add(CALL)
    who = [] if "://" in address else ["--user", "anna"]
    words = ["letters", "--test-page", "--out", str(tmp_path / "ut"), "--db", address, *who]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CASEWORKER_HOME", str(tmp_path / "home"))
        assert main(words) == 2
        assert main([*words, "--call", CALL]) == 0
    [sheet] = pypdf.PdfReader(tmp_path / "ut" / f"provsida-{CALL}.pdf").pages
    assert "Provsida för fönsterkuvert" in sheet.extract_text()


@pytest.mark.begun(round_of, 2)
def test_an_interrupted_command_keeps_whole_letters_and_says_so(
    office: Office, office_for: OfficeFor, clock: SampleClock, address: str, tmp_path: Path
) -> None:
    who = [] if "://" in address else ["--user", "anna"]
    words = ["letters", "--round", ROUND, "--out", str(tmp_path / "ut"), "--db", address, *who]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CASEWORKER_HOME", str(tmp_path / "home"))
        patch.setattr(Counting, "step", lambda self, *_: self._interrupt())
        assert main(words) == 3
    assert [path.name for path in (tmp_path / "ut").iterdir()] == ["DELMOS-2020-1-1.pdf"]
