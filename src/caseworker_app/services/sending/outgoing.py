"""Which frozen letters are meant, and their bytes as they were stored."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.records.cases import CaseApplicant
from caseworker_app.domain.records.decisions import Letter
from caseworker_app.domain.states import DecisionState
from caseworker_app.domain.swedish import natural
from caseworker_app.errors import LetterFailed, Surroundings, Unavailable, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.sending.letters import find_rounds
from caseworker_app.store import sendings
from caseworker_app.store.work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Selection:
    """The letters of a round (a day, or `day/track`), single letters, or the newest letter of each case named."""

    round: str = ""
    cases: tuple[str, ...] = ()
    call_key: str = ""
    letters: tuple[UUID, ...] = ()

    @property
    def name(self) -> str:
        """As part of a file name."""
        named = self.round or "-".join(self.cases) or f"{len(self.letters)}-brev"
        return re.sub(r"[^0-9A-Za-zÅÄÖåäö-]+", "-", named).strip("-")[:60]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A frozen letter with whom it goes to."""

    letter: Letter
    dnr: str
    applicant: CaseApplicant
    agency: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A letter that something went wrong with, and what."""

    dnr: str
    file: str
    reason: str


def outgoing(desk: Desk, selection: Selection) -> list[Outgoing]:
    """The letters in the order of their diary numbers, as they are put into envelopes."""
    with desk.reading() as work:
        found = [_with_case(desk, work, letter) for letter in _letters(desk, work, selection)]
    return sorted(found, key=lambda one: natural(one.letter.filename))


def stored_bytes(desk: Desk, letter: Letter) -> bytes:
    """The frozen bytes; LetterFailed when they are not what was frozen."""
    with desk.reading() as work:
        data = work.blobs.get(letter.sha256)
    if sha256(data).hexdigest() != letter.sha256:
        raise LetterFailed(
            Sentence("Brevet {filename} är skadat i databasen. Kör caseworker verify.", filename=letter.filename), "pdf"
        )
    return data


def write(path: Path, data: bytes) -> Path:
    """Under another name first: a crash never leaves half a file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_name(path.name + ".new")
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        raise Unavailable(
            Surroundings.FILE,
            Sentence(
                "{path} går inte att skriva ({strerror}). Välj en annan mapp eller frigör utrymme.",
                path=path,
                strerror=error.strerror,
            ),
        ) from error
    return path


def _letters(desk: Desk, work: UnitOfWork, selection: Selection) -> Sequence[Letter]:
    if selection.letters:
        work.open(sendings.cases_of(work, selection.letters))
        return work.letters.find(id=list(selection.letters))
    if not selection.round:
        return [_newest(desk, work, dnr) for dnr in selection.cases]
    rounds = find_rounds(desk, work, selection.round, selection.call_key)
    decided = work.decisions.find(round_id=[r.id for r in rounds], state=DecisionState.DECIDED.value)
    return [letter for d in decided if (letter := work.letters.one(decision_id=d.id)) is not None]


def _newest(desk: Desk, work: UnitOfWork, dnr: str) -> Letter:
    held = work.letters.find("serial", case_id=desk.case(work, dnr).id)
    if not held:
        raise Unusable(
            Sentence(
                "{dnr} har inget färdigt brev. Gör breven först: caseworker letters --case '{dnr}' --out MAPP", dnr=dnr
            )
        )
    return held[-1]


def _with_case(desk: Desk, work: UnitOfWork, letter: Letter) -> Outgoing:
    case = work.cases.get(letter.case_id)
    applicant = work.applicants.one(case_id=case.id)
    if applicant is None:
        raise LetterFailed(Sentence("{dnr} saknar sökande.", dnr=case.dnr), "applicant")
    return Outgoing(letter, case.dnr or "", applicant, desk.call(work, case.call_version_id).agency.name)
