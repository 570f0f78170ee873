"""Dispatch (expediering): a frozen letter leaves the agency; what was sent, how, when and to whom is kept for ever."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from uuid import UUID

from caseworker_app.domain.publishing import PROTECTED
from caseworker_app.domain.records.decisions import Dispatch, Letter
from caseworker_app.domain.states import Channel, Role
from caseworker_app.domain.swedish import natural
from caseworker_app.errors import Fault, LetterFailed, Rejected
from caseworker_app.sentences import Sentence
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.services.sending.outgoing import Failed
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import sendings
from caseworker_app.store.carried import DISPATCH
from caseworker_app.store.work import UnitOfWork

SENDERS = (Role.REGISTRAR, Role.CASEWORKER)


@dataclass(frozen=True, slots=True)
class Sending:
    """One letter as it is sent; without `recipient` the case's own address, without `day` today."""

    letter_id: UUID
    channel: Channel
    recipient: str = ""
    day: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Mailing:
    """Many letters sent the same way on the same day, each to its own recipient; `again` also those sent before."""

    letters: tuple[UUID, ...]
    channel: Channel
    day: date | None = None
    note: str = ""
    again: bool = False


@dataclass(frozen=True, slots=True)
class Mailed:
    """What a batch came to: one record per letter sent, all with the same time, and what failed and why."""

    sent: tuple[Dispatch, ...]
    failed: tuple[Failed, ...]


@dataclass(frozen=True, slots=True)
class Unsent:
    """A frozen letter that has not left the agency."""

    letter: Letter
    dnr: str
    applicant: str
    email: str


class Dispatches:
    """Sending letters and putting it on record."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @shared_only(DISPATCH)
    def send(self, sending: Sending) -> Dispatch:
        """Put on record that the letter was sent; LetterFailed when its bytes are no longer those that were frozen."""
        return self.send_all([sending])[0]

    @shared_only(DISPATCH)
    def send_all(self, sendings: Sequence[Sending]) -> list[Dispatch]:
        """The same for several letters at once; all or none."""
        with self._desk.work() as work:
            self._desk.person(work, *SENDERS)
            now = self._desk.clock.now()
            made = [self._sent(work, sending, now) for sending in sendings]
            work.commit()
        return made

    def _sent(self, work: UnitOfWork, sending: Sending, now: datetime) -> Dispatch:
        letter = work.letters.get(sending.letter_id)
        _intact(work, letter)
        made = self._record(work, letter, sending, now)
        Rejected.collect(self._faults(work, letter, made))
        return work.dispatches.add(made)

    @shared_only(DISPATCH)
    def send_batch(self, mailing: Mailing, progress: Progress | None = None) -> Mailed:
        """Put a whole batch on record; a letter that fails is reported and never stops the others."""
        watched = progress or Quiet()
        failed: list[Failed] = []
        with self._desk.work() as work:
            self._desk.person(work, *SENDERS)
            work.open(sendings.cases_of(work, mailing.letters))
            held = sorted(work.letters.find(id=list(mailing.letters)), key=lambda one: natural(one.filename))
            now, made = self._desk.clock.now(), []
            for done, letter in enumerate(held):
                if watched.cancelled():
                    raise Cancelled
                watched.step(done, len(held), "Antecknar utskick")
                try:
                    made.append(self._one_of(work, letter, mailing, now))
                except (LetterFailed, Rejected) as error:
                    failed.append(Failed(work.cases.get(letter.case_id).dnr or "", letter.filename, error.text))
            work.dispatches.add_all(made)
            work.commit()
        return Mailed(tuple(made), tuple(failed))

    def of(self, case_id: UUID) -> list[Dispatch]:
        """Everything that was sent in the case, oldest first."""
        with self._desk.reading() as work:
            return work.dispatches.find("sent_at", "id", case_id=case_id)

    def waiting(self, call_key: str = "") -> list[Unsent]:
        """Frozen letters of the call (of every call) that nobody has sent."""
        with self._desk.reading() as work:
            wanted = {"call_id": self._desk.call_by_key(work, call_key)[0].id} if call_key else {}
            cases = {case.id: case for case in work.cases.find(**wanted)}
            sent = {dispatch.letter_id for dispatch in work.dispatches.find()}
            applicants = {a.case_id: a for a in work.applicants.find()}
            return [
                Unsent(letter, cases[letter.case_id].dnr or "", applicant.name, applicant.email)
                for letter in work.letters.find("filename")
                if letter.case_id in cases
                and letter.id not in sent
                and (applicant := applicants.get(letter.case_id)) is not None
            ]

    def _one_of(self, work: UnitOfWork, letter: Letter, mailing: Mailing, now: datetime) -> Dispatch:
        before = work.dispatches.find("sent_at", letter_id=letter.id) if not mailing.again else []
        if before:
            said = Sentence(
                "Brevet skickades {day} ({channel}).",
                day=before[0].day.isoformat(),
                channel=Sentence.named(before[0].channel.value),
            )
            raise Rejected(Fault("letter", said))
        _intact(work, letter)
        sending = Sending(letter.id, mailing.channel, day=mailing.day, note=mailing.note)
        made = self._record(work, letter, sending, now)
        Rejected.collect(self._faults(work, letter, made))
        return made

    def _record(self, work: UnitOfWork, letter: Letter, sending: Sending, now: datetime) -> Dispatch:
        return Dispatch(
            id=self._desk.new_id(),
            case_id=letter.case_id,
            letter_id=letter.id,
            channel=sending.channel,
            day=sending.day or self._desk.clock.today(),
            recipient=sending.recipient.strip() or _recipient(work, letter, sending.channel),
            sha256=letter.sha256,
            sent_by=self._desk.actor,
            sent_at=now,
            note=sending.note.strip(),
        )

    def _faults(self, work: UnitOfWork, letter: Letter, made: Dispatch) -> list[Fault]:
        faults = []
        if not made.recipient:
            faults.append(Fault("recipient", "Ange vem brevet skickas till."))
        if made.channel is Channel.EMAIL and "@" not in made.recipient:
            faults.append(Fault("recipient", "Ange en e-postadress, eller välj ett annat sätt att skicka."))
        if made.day > self._desk.clock.today():
            faults.append(Fault("day", "Brevet kan inte ha skickats en dag som inte har kommit."))
        decision = work.decisions.get(letter.decision_id) if letter.decision_id else None
        if decision is not None and decision.day is not None and made.day < decision.day:
            faults.append(
                Fault(
                    "day",
                    Sentence(
                        "Beslutet fattades {day}. Brevet kan inte ha skickats innan.", day=decision.day.isoformat()
                    ),
                )
            )
        return faults


def _intact(work: UnitOfWork, letter: Letter) -> None:
    if sha256(work.blobs.get(letter.sha256)).hexdigest() != letter.sha256:
        raise LetterFailed(
            Sentence("Brevet {filename} är skadat i databasen. Kör caseworker verify.", filename=letter.filename)
        )


def _recipient(work: UnitOfWork, letter: Letter, channel: Channel) -> str:
    """The case's own address for the way it is sent."""
    applicant = work.applicants.one(case_id=letter.case_id)
    if applicant is None:
        return ""
    if applicant.protection is not None:
        return "" if channel is Channel.EMAIL else f"{applicant.name}, {PROTECTED.lower()}"
    if channel is Channel.EMAIL:
        return applicant.email.strip()
    place = f"{applicant.postcode} {applicant.city}".strip()
    return ", ".join(part for part in (applicant.name, applicant.address, place) if part.strip())
