"""Letters: composed from what was decided, rendered and sealed outside every transaction, frozen once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from caseworker_app.domain.identity import file_stem
from caseworker_app.domain.records.decisions import Letter
from caseworker_app.domain.records.office import Round
from caseworker_app.domain.states import DecisionState, Notice, Role
from caseworker_app.errors import Barred, Fault, LetterFailed, Rejected, Surroundings, Unavailable, Unusable
from caseworker_app.letters.compose import compose
from caseworker_app.letters.render import render
from caseworker_app.letters.snapshot import Snapshot
from caseworker_app.letters.verify import verify
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.completions import Completions
from caseworker_app.services.deciding.wholes import REASONS
from caseworker_app.services.desk import Desk
from caseworker_app.services.ports import Cancelled, Progress, Quiet
from caseworker_app.services.sending.sealing import Sealer, Unsealed
from caseworker_app.services.sending.snapshots import (
    NoticeText,
    completion_snapshot,
    decision_snapshot,
    notice_snapshot,
)
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store import queries
from caseworker_app.store.carried import DISPATCH, LETTERS
from caseworker_app.store.work import UnitOfWork

NOON = time(12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Unmade:
    """A letter that could not be made: why, and the datum that is missing (`letters.fields`), empty when none is."""

    case_id: UUID
    dnr: str
    reason: str
    datum: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """How a batch went: letters frozen now, and what failed."""

    frozen: int
    failed: tuple[Unmade, ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter rendered and verified, about to be frozen."""

    data: bytes
    title: str
    pages: int


class Letters:
    """Making, freezing, exporting."""

    def __init__(self, desk: Desk, sealer: Sealer | None = None) -> None:
        self._desk = desk
        self._sealer = sealer or Unsealed()
        self._completions = Completions(desk)

    @shared_only(LETTERS)
    def make(self, call_key: str = "", progress: Progress | None = None) -> Made:
        """The letter of every decided decision that has none; one that fails never stops the others.

        Can be run again after a crash: what is frozen stays, what is missing is made.
        """
        watched = progress or Quiet()
        with self._desk.reading() as work:
            call_id = self._desk.call_by_key(work, call_key)[0].id if call_key else None
            waiting = queries.letterless(work, call_id)
        frozen, failed = 0, []
        for done, decision_id in enumerate(waiting):
            if watched.cancelled():
                break
            watched.step(done, len(waiting), "Gör beslutsbrev")
            try:
                self.freeze(decision_id)
                frozen += 1
            except (LetterFailed, Barred) as error:
                failed.append(self._unmade(decision_id, error))
        return Made(frozen, tuple(failed))

    @shared_only(LETTERS)
    def freeze(self, decision_id: UUID) -> Letter:
        """Render, verify and store the letter of one decided decision; a letter there already is returned as it is."""
        with self._desk.reading() as work:
            held = work.letters.one(decision_id=decision_id)
            if held is not None:
                return held
            decision = work.decisions.get(decision_id)
            if decision.state is not DecisionState.DECIDED or decision.day is None:
                raise Unusable("Beslutet är inte fattat. Bara ett fattat beslut får ett brev.")
            snapshot = decision_snapshot(self._desk, work, decision_id)
        ready = self._ready(snapshot, decision.day)
        return self._store(decision.case_id, decision.kind.value, ready, decision_id=decision_id)

    @shared_only(LETTERS)
    def freeze_completion(self, completion_id: UUID) -> Letter:
        """The letter of a completion request that was sent."""
        with self._desk.reading() as work:
            held = work.letters.one(completion_id=completion_id)
            if held is not None:
                return held
            request = work.completions.get(completion_id)
            if request.sent_on is None:
                raise Unusable("Begäran är inte skickad än. Skicka den först.")
            snapshot = completion_snapshot(self._desk, work, completion_id)
        ready = self._ready(snapshot, request.sent_on)
        return self._store(request.case_id, "komplettering", ready, completion_id=completion_id)

    @shared_only(DISPATCH)
    def send_completion(
        self, completion_id: UUID, seen: int, also: Callable[[UnitOfWork, Letter], None] | None = None
    ) -> Letter:
        """A request leaves the agency today with its letter: both, or neither where the letter cannot be made."""
        today = self._desk.clock.today()
        with self._desk.reading() as work:
            case_id = work.completions.get(completion_id).case_id
            snapshot = completion_snapshot(self._desk, work, completion_id, day=today)
        ready = self._ready(snapshot, today)

        def send(work: UnitOfWork, letter: Letter) -> None:
            self._completions.send_in(work, completion_id, seen)
            if also is not None:
                also(work, letter)

        return self._store(case_id, "komplettering", ready, completion_id=completion_id, also=send)

    @shared_only(DISPATCH)
    def send_notice(
        self,
        case_id: UUID,
        said: NoticeText,
        by: Sequence[Role] = (Role.CASEWORKER, Role.REGISTRAR),
        also: Callable[[UnitOfWork, Letter], object] | None = None,
    ) -> Letter:
        """Freeze a letter that decides nothing (25 § FL, acknowledgement, reminder), dated today; each is a new one.

        What `also` does stands or falls with the letter; the case is locked when it is asked.
        """
        today = self._desk.clock.today()
        with self._desk.reading() as work:
            self._desk.person(work, *by)
            Rejected.collect(_notice_faults(said, today))
            snapshot = notice_snapshot(self._desk, work, case_id, said, (today, self._desk.actor))
        return self._store(case_id, said.kind.value, self._ready(snapshot, today), also=also)

    def preview_notice(self, case_id: UUID, said: NoticeText) -> bytes:
        """The same letter as it would be now, marked Utkast."""
        today = self._desk.clock.today()
        with self._desk.reading() as work:
            shown = notice_snapshot(self._desk, work, case_id, said, (today, self._desk.actor), draft=True)
        return render(compose(shown), datetime.combine(today, NOON))

    def preview(self, decision_id: UUID, typed: Mapping[str, Sequence[str]] | None = None) -> bytes:
        """The letter as it would be now, marked Utkast, with placeholders for what is not known.

        `typed` are paragraphs by section as they stand in an editor and are not saved yet.
        """
        with self._desk.reading() as work:
            snapshot = decision_snapshot(self._desk, work, decision_id, draft=True)
        if typed:
            shown = {**snapshot.paragraphs, **{key: tuple(texts) for key, texts in typed.items()}}
            snapshot = replace(snapshot, paragraphs={k: texts for k, texts in shown.items() if texts or k != REASONS})
        return render(compose(snapshot), datetime.combine(self._desk.clock.today(), NOON))

    def preview_completion(self, completion_id: UUID) -> bytes:
        """The letter of a request that is not sent yet, marked Utkast."""
        with self._desk.reading() as work:
            snapshot = completion_snapshot(self._desk, work, completion_id, draft=True)
        return render(compose(snapshot), datetime.combine(self._desk.clock.today(), NOON))

    def data(self, letter_id: UUID) -> bytes:
        """The frozen bytes."""
        with self._desk.reading() as work:
            return work.blobs.get(work.letters.get(letter_id).sha256)

    def export_case(self, dnr: str, out: Path) -> list[Path]:
        """Write a case's frozen letters as files; returns their paths."""
        with self._desk.reading() as work:
            letters = work.letters.find("serial", case_id=self._desk.case(work, dnr).id)
        return self._export(letters, out, Quiet())

    def export_round(self, wanted: str, out: Path, call_key: str = "", progress: Progress | None = None) -> list[Path]:
        """Write the frozen letters of a round (a day, or `day/track`)."""
        with self._desk.reading() as work:
            rounds = find_rounds(self._desk, work, wanted, call_key)
            decided = work.decisions.find(round_id=[r.id for r in rounds], state=DecisionState.DECIDED.value)
            letters = [x for d in decided if (x := work.letters.one(decision_id=d.id)) is not None]
        return self._export(letters, out, progress or Quiet())

    def export_drafts(self, out: Path, *, dnr: str = "", wanted: str = "", call_key: str = "") -> list[Path]:
        """Write drafts that are not decided yet, each marked Utkast."""
        with self._desk.reading() as work:
            if dnr:
                held = work.decisions.find("serial", case_id=self._desk.case(work, dnr).id)
            else:
                rounds = find_rounds(self._desk, work, wanted, call_key)
                held = work.decisions.find("id", round_id=[r.id for r in rounds])
            named = [
                (d.id, f"utkast-{file_stem(work.cases.get(d.case_id).dnr or '')}-{d.serial}.pdf")
                for d in held
                if d.state is not DecisionState.DECIDED
            ]
        return [_write(out / name, self.preview(decision_id)) for decision_id, name in named]

    def _export(self, letters: Sequence[Letter], out: Path, progress: Progress) -> list[Path]:
        written = []
        for done, letter in enumerate(sorted(letters, key=lambda one: one.filename)):
            if progress.cancelled():
                raise Cancelled
            progress.step(done, len(letters), "Skriver brev")
            data = self.data(letter.id)
            if sha256(data).hexdigest() != letter.sha256:
                raise LetterFailed(
                    Sentence(
                        "Brevet {filename} är skadat i databasen. Kör caseworker verify.", filename=letter.filename
                    )
                )
            written.append(_write(out / letter.filename, data))
        return written

    def _store(
        self,
        case_id: UUID,
        kind: str,
        ready: Ready,
        decision_id: UUID | None = None,
        completion_id: UUID | None = None,
        also: Callable[[UnitOfWork, Letter], object] | None = None,
    ) -> Letter:
        with self._desk.work() as work:
            case = work.cases.get(case_id, lock=True)
            if decision_id or completion_id:
                held = work.letters.one(decision_id=decision_id, completion_id=completion_id)
                if held is not None:
                    return held
            serial = work.letters.highest("serial", case_id=case_id) + 1
            made = Letter(
                id=self._desk.new_id(),
                case_id=case_id,
                decision_id=decision_id,
                completion_id=completion_id,
                kind=kind,
                serial=serial,
                title=ready.title,
                filename=f"{file_stem(case.dnr or str(case.id))}-{serial}.pdf",
                sha256=work.blobs.put(ready.data),
                size=len(ready.data),
                pages=ready.pages,
                frozen_at=self._desk.clock.now(),
                frozen_by=self._desk.actor,
            )
            work.letters.add(made)
            if also is not None:
                also(work, made)
            work.commit()
        return made

    def _ready(self, snapshot: Snapshot, day: date) -> Ready:
        """Rendered, verified, sealed where a seal is set; without one the same content and day give the same bytes."""
        letter = compose(snapshot)
        data = render(letter, datetime.combine(day, NOON))
        pages = verify(data, letter)
        return Ready(self._sealer.sealed(data, self._desk.clock.now()), letter.title, pages)

    def _unmade(self, decision_id: UUID, error: LetterFailed | Barred) -> Unmade:
        with self._desk.reading() as work:
            case_id, dnr = queries.case_of(work, decision_id)
        return Unmade(case_id, dnr, error.text, error.field if isinstance(error, LetterFailed) else "")


def _notice_faults(said: NoticeText, today: date) -> Iterator[Fault]:
    if said.kind is Notice.COMPLETION:
        yield Fault("kind", "Skriv kompletteringen som en begäran, så att svaret bevakas.")
    if said.kind is Notice.HEARING and not any(item.strip() for item in said.items):
        yield Fault("items", "Ange det som har kommit fram och som mottagaren ska få yttra sig över.", "25 § FL")
    if said.due is not None and said.due <= today:
        yield Fault("due", "Sista dag för svar måste ligga framåt i tiden.")


def find_rounds(desk: Desk, work: UnitOfWork, wanted: str, call_key: str) -> list[Round]:
    """Rounds by day, or `day/track`; Unusable when there is none."""
    day, _, track = wanted.partition("/")
    try:
        on = date.fromisoformat(day)
    except ValueError:
        raise Unusable(
            Sentence("{wanted} är ingen beslutsomgång. Ange dagen, till exempel 2020-06-12.", wanted=wanted)
        ) from None
    equal: dict[str, object] = {"day": on}
    if call_key:
        equal["call_id"] = desk.call_by_key(work, call_key)[0].id
    if track:
        equal["track"] = track
    found = work.rounds.find("track", **equal)
    work.open(queries.cases_in_rounds(work, [one.id for one in found]))
    if not found:
        days = ", ".join(sorted({r.day.isoformat() for r in work.rounds.find()})) or Sentence("inga")
        raise Unusable(Sentence("Det finns ingen beslutsomgång {wanted} (omgångar: {days}).", wanted=wanted, days=days))
    return found


def _write(path: Path, data: bytes) -> Path:
    """Under another name first: a crash never leaves half a letter."""
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise Unavailable(
            Surroundings.FILE,
            Sentence(
                "{path} går inte att skriva ({strerror}). Välj en annan mapp eller frigör utrymme.",
                path=path,
                strerror=error.strerror,
            ),
        ) from error
    return path
