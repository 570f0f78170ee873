"""Draft decisions: content, reasons, conditions, payment plan; checked against 31 and 32 §§ FL before they are proposed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from caseworker_app.domain import decision as rules
from caseworker_app.domain.call import Call
from caseworker_app.domain.identity import account_of
from caseworker_app.domain.merging import Merged
from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.payment import PlannedPart, plan
from caseworker_app.domain.records.cases import Case
from caseworker_app.domain.records.decisions import Decision, DecisionCondition, Paragraph, PaymentPartRecord
from caseworker_app.domain.statements import declined, overtaken
from caseworker_app.domain.states import DecisionState, Detriment, Kind, Role
from caseworker_app.domain.wording import Text, beneath, refreshed, rewritten
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.letters.compose import unsaid
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.cases import refresh
from caseworker_app.services.casework.standings import standing_of
from caseworker_app.services.deciding import together
from caseworker_app.services.deciding.frames import room_faults
from caseworker_app.services.deciding.wholes import REASONS, Whole, whole
from caseworker_app.services.deciding.work_left import misplaced, work_left
from caseworker_app.services.desk import Desk
from caseworker_app.services.paying.claim_sums import claim_faults, claim_of
from caseworker_app.services.sending.snapshots import decision_snapshot
from caseworker_app.store.ledger import hold
from caseworker_app.store.work import UnitOfWork

DRAFTING = (Role.CASEWORKER,)
OPEN = (DecisionState.DRAFT, DecisionState.RETURNED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A decision as a caseworker writes it; `reasons` are ids of the call's library, `text` the own words after them.

    `conditions` None = the call's standard ones; `listed` instead of both: (id, or empty, and text) in their order; `plan` None = the call's shares; `starts` and `ends` None = the
    applied period.
    """

    kind: Kind
    amount: Money = ZERO
    reasons: tuple[str, ...] = ()
    text: str = ""
    conditions: tuple[str, ...] | None = None
    own_conditions: tuple[str, ...] = ()
    listed: tuple[tuple[str, str], ...] | None = None
    plan: tuple[PlannedPart, ...] | None = None
    purpose: str = ""
    starts: date | None = None
    ends: date | None = None
    replaces: UUID | None = None
    ground: str = ""
    detriment: Detriment | None = None


class Decisions:
    """Writing drafts and proposing them; deciding is in rounds."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def draft(self, case_id: UUID, draft: Draft) -> Decision:
        """Begin a decision; Rejected only for what could never become one, the rest waits for `propose`."""
        with self._desk.work() as work:
            made = self.draft_in(work, case_id, draft)
            work.commit()
        return made

    def draft_in(self, work: UnitOfWork, case_id: UUID, draft: Draft) -> Decision:
        """Begin a decision as part of a greater deed."""
        self._desk.person(work, *DRAFTING)
        case = work.cases.get(case_id, lock=True)
        call = self._desk.call(work, case.call_version_id)
        _possible(call, draft)
        made = self._made(work, case, draft, work.decisions.highest("serial", case_id=case.id) + 1)
        work.decisions.add(made)
        self._parts(work, call, case, made, draft)
        refresh(self._desk, work, case.id)
        return made

    def revise(self, decision_id: UUID, draft: Draft, seen: int) -> Decision:
        """Write a draft anew; paragraphs edited by hand stay, the rest follows the draft."""
        with self._desk.work() as work:
            saved = self.revise_in(work, decision_id, draft, seen)
            work.commit()
        return saved

    def revise_in(self, work: UnitOfWork, decision_id: UUID, draft: Draft, seen: int) -> Decision:
        """Write a draft anew as part of a greater deed."""
        held = together.locked(work, self._open(work, decision_id), seen)
        case = work.cases.get(held.case_id)
        call = self._desk.call(work, case.call_version_id)
        _possible(call, draft)
        fresh = dataclasses.replace(
            self._made(work, case, draft, held.serial),
            id=held.id,
            prepared_by=held.prepared_by,
            editors=self._with_me(held),
        )
        met = self._met(work, call, held, fresh, draft, seen) if held.version != seen else None
        if met is not None:
            if not met.mine:
                return held
            seen = held.version
            fresh = dataclasses.replace(fresh, **{name: met.values[name] for name in together.FIELDS})
            draft = dataclasses.replace(
                draft, amount=fresh.amount, listed=met.values["conditions"], plan=met.values["plan"]
            )
        saved = work.decisions.save(fresh, seen)
        self._clear(work, held)
        self._parts(work, call, case, saved, draft, words=met is None or "reasons" in met.mine)
        refresh(self._desk, work, case.id)
        return saved

    def _met(
        self, work: UnitOfWork, call: Call, held: Decision, fresh: Decision, draft: Draft, seen: int
    ) -> Merged | None:
        shares = (call, self._desk.clock.today())
        listed = _conditions(call, held.track, draft)
        mine = together.state_of(fresh, listed, draft.plan, "\n\n".join(_reasons(call, draft)), shares)
        return together.meet(work, held, mine, seen, shares)

    def edit(self, decision_id: UUID, section: str, texts: Sequence[str], seen: int) -> Whole:
        """Replace the paragraphs of a section by one's own words; CaseChanged when somebody else wrote there since."""
        with self._desk.work() as work:
            held = together.locked(work, self._open(work, decision_id), seen)
            typed = [text.strip() for text in texts if text.strip()]
            if held.version == seen or together.meet_words(work, held, (section, "Skäl"), typed, seen):
                put(self._desk, work, held, section, rewritten(texts_of(work, held, section), typed))
                work.decisions.save(dataclasses.replace(held, editors=self._with_me(held)), held.version)
                work.commit()
            return whole(work, held.id)

    def missing(self, decision_id: UUID) -> list[Fault]:
        """What a draft still wants before it can be proposed."""
        with self._desk.reading() as work:
            return self._missing(work, work.decisions.get(decision_id))

    def propose(self, decision_id: UUID, seen: int) -> Decision:
        """Hand the draft over for a round; Rejected with everything that is missing, also in the frame."""
        with self._desk.work() as work:
            held = self._open(work, decision_id)
            hold(work, held.call_id, [held.track])
            Rejected.collect(self._missing(work, held))
            proposed = dataclasses.replace(held, state=DecisionState.PROPOSED, comment="", editors=self._with_me(held))
            saved = work.decisions.save(proposed, seen, held)
            refresh(self._desk, work, held.case_id)
            work.commit()
        return saved

    def discard(self, decision_id: UUID, seen: int) -> None:
        """Throw a draft away; the journal remembers it."""
        with self._desk.work() as work:
            held = self._open(work, decision_id)
            work.decisions.save(held, seen)
            self._clear(work, held, everything=True)
            work.decisions.remove(held.id)
            refresh(self._desk, work, held.case_id)
            work.commit()

    def of(self, case_id: UUID) -> list[Whole]:
        """The case's series with all parts, in order."""
        with self._desk.reading() as work:
            return [whole(work, d.id) for d in work.decisions.find("serial", case_id=case_id)]

    def _with_me(self, held: Decision) -> tuple[str, ...]:
        """Everyone but the first who has worked on the draft: none of them may decide it (four eyes)."""
        return tuple(sorted({*held.editors, self._desk.actor} - {held.prepared_by}))

    def _open(self, work: UnitOfWork, decision_id: UUID) -> Decision:
        self._desk.person(work, *DRAFTING)
        held = work.decisions.get(decision_id)
        if held.state not in OPEN:
            raise Rejected(Fault("state", "Förslaget är lämnat. Be beslutsfattaren skicka tillbaka det för att ändra."))
        return held

    def _made(self, work: UnitOfWork, case: Case, draft: Draft, serial: int) -> Decision:
        call = self._desk.call(work, case.call_version_id)
        application = work.applications.one(case_id=case.id)
        applicant = work.applicants.one(case_id=case.id)
        if application is None or applicant is None:
            raise Unusable(Sentence("{dnr} saknar ansökan. Registrera ansökan först.", dnr=case.dnr))
        return Decision(
            id=self._desk.new_id(),
            case_id=case.id,
            call_id=case.call_id,
            track=case.track,
            serial=serial,
            kind=draft.kind,
            state=DecisionState.DRAFT,
            amount=draft.amount,
            prepared_by=self._desk.actor,
            replaces=draft.replaces or self._built_on(work, case, draft),
            ground=draft.ground.strip(),
            detriment=draft.detriment if draft.kind is Kind.CHANGE else None,
            purpose=draft.purpose.strip() or application.title,
            starts=draft.starts or application.starts or call.starts,
            ends=draft.ends or application.ends or call.ends,
            account=account_of(applicant.giro),
        )

    def _built_on(self, work: UnitOfWork, case: Case, draft: Draft) -> UUID | None:
        """The grant that a supplement adds to, or that a stop, a recovery or a waiver concerns."""
        if draft.kind not in (Kind.SUPPLEMENT, Kind.STOP, Kind.RECOVERY, Kind.WAIVER):
            return None
        series = work.decisions.find("serial", case_id=case.id, state=DecisionState.DECIDED.value)
        return next((d.id for d in series if d.amount > ZERO), None)

    def _parts(
        self, work: UnitOfWork, call: Call, case: Case, held: Decision, draft: Draft, *, words: bool = True
    ) -> None:
        """The paragraphs, conditions and payments of a draft; without `words` the paragraphs stay."""
        if words:
            there = texts_of(work, held, REASONS)
            put(self._desk, work, held, REASONS, refreshed(there, beneath(there, _reasons(call, draft))))
        for position, (key, text) in enumerate(_conditions(call, case.track, draft), 1):
            work.decision_conditions.add(
                DecisionCondition(
                    id=self._desk.new_id(),
                    case_id=case.id,
                    decision_id=held.id,
                    position=position,
                    condition=key,
                    text=text,
                )
            )
        if held.amount > ZERO:
            parts = draft.plan or plan(held.amount, call.payment_plan, self._desk.clock.today())
            work.payment_parts.add_all(self._part(held, part) for part in parts)

    def _part(self, held: Decision, part: PlannedPart) -> PaymentPartRecord:
        return PaymentPartRecord(
            id=self._desk.new_id(),
            case_id=held.case_id,
            decision_id=held.id,
            part=part.number,
            title=part.title,
            amount=part.amount,
            earliest=part.earliest,
            latest=part.latest,
            after_report=part.after_report,
        )

    def _clear(self, work: UnitOfWork, held: Decision, *, everything: bool = False) -> None:
        for paragraph in work.paragraphs.find(decision_id=held.id) if everything else ():
            work.paragraphs.remove(paragraph.id)
        for condition in work.decision_conditions.find(decision_id=held.id):
            work.decision_conditions.remove(condition.id)
        for part in work.payment_parts.find(decision_id=held.id):
            work.payment_parts.remove(part.id)
        for claim in work.claims.find(decision_id=held.id) if everything else ():
            work.claims.remove(claim.id)

    def _missing(self, work: UnitOfWork, held: Decision) -> list[Fault]:
        case = work.cases.get(held.case_id)
        call = self._desk.call(work, case.call_version_id)
        found = rules.faults(content(work, held))
        found += overtaken(standing_of(work, case), held)
        found += work_left(self._desk, work, call, case, held.kind)
        found += misplaced(work, call, held)
        found += claim_faults(work, held, self._desk.clock.today())
        if held.state in OPEN:
            found += room_faults(work, call, held, _by_year(work, held))
        try:
            call.appeal_rule(held.track, held.kind.value)
        except KeyError:
            found.append(
                Fault(
                    "appeal",
                    Sentence(
                        "Utlysningen saknar regel om överklagande för {label}.",
                        label=Sentence.named(held.kind.label.lower()),
                    ),
                    "33 § FL",
                )
            )
            return found
        return found + self._unsaid(work, held, found)

    def _unsaid(self, work: UnitOfWork, held: Decision, found: Sequence[Fault]) -> list[Fault]:
        """What the letter would have to leave out; what the draft itself wants is told by its own rules first."""
        shown = decision_snapshot(self._desk, work, held.id, draft=True)
        return [Fault("letter", one.text) for one in unsaid(shown) if not (found and one.field.startswith("decision."))]


def texts_of(work: UnitOfWork, held: Decision, section: str) -> list[Text]:
    """The stored paragraphs of a section."""
    stored = work.paragraphs.find("position", decision_id=held.id, section=section)
    return [Text(p.text, p.edited, p.made, p.suggested) for p in stored]


def put(desk: Desk, work: UnitOfWork, held: Decision, section: str, texts: Iterable[Text]) -> None:
    """The paragraphs of a section, instead of those that stood there."""
    for old in work.paragraphs.find(decision_id=held.id, section=section):
        work.paragraphs.remove(old.id)
    work.paragraphs.add_all(
        Paragraph(
            id=desk.new_id(),
            case_id=held.case_id,
            decision_id=held.id,
            section=section,
            position=position,
            text=text.text,
            edited=text.edited,
            made=text.made,
            suggested=text.suggested,
        )
        for position, text in enumerate(texts, 1)
    )


def content(work: UnitOfWork, held: Decision) -> rules.Content:
    """What the rules are asked about."""
    parts = whole(work, held.id)
    application = work.applications.one(case_id=held.case_id)
    return rules.Content(
        kind=held.kind,
        amount=held.amount,
        sought=application.sought if application else ZERO,
        reasons=tuple(p.text for p in parts.paragraphs if p.section == REASONS),
        plan=tuple(PlannedPart(p.part, p.title, p.amount, p.earliest, p.latest, p.after_report) for p in parts.parts),
        purpose=held.purpose,
        starts=held.starts,
        ends=held.ends,
        account=held.account,
        ground=held.ground,
        replaces=work.decisions.get(held.replaces) if held.replaces else None,
        series=[d for d in work.decisions.find("serial", case_id=held.case_id) if d.id != held.id],
        detriment=held.detriment,
        declined=declined(work.statements.find(case_id=held.case_id)),
        claim=claim_of(work, held),
    )


def _by_year(work: UnitOfWork, held: Decision) -> dict[int, Money]:
    """What the payment plan of a draft takes of each year."""
    made: dict[int, Money] = {}
    for part in work.payment_parts.find(decision_id=held.id):
        made[part.earliest.year] = made.get(part.earliest.year, ZERO) + part.amount
    return made


def _reasons(call: Call, draft: Draft) -> list[str]:
    """The paragraphs that a draft asks for."""
    chosen = [r.text for key in draft.reasons for r in call.reasons if r.id == key]
    return chosen + [part.strip() for part in draft.text.split("\n\n") if part.strip()]


def _possible(call: Call, draft: Draft) -> None:
    known = {r.id for r in call.reasons}
    library = {c.id for c in call.conditions}
    faults = [
        Fault("reasons", Sentence("Skälet {key} finns inte i utlysningen.", key=key))
        for key in draft.reasons
        if key not in known
    ]
    faults += [
        Fault("conditions", Sentence("Villkoret {key} finns inte i utlysningen.", key=key))
        for key in (*(draft.conditions or ()), *(key for key, _ in draft.listed or () if key))
        if key not in library
    ]
    if draft.kind.value not in call.letters:
        faults.append(
            Fault(
                "kind",
                Sentence("Utlysningen har ingen brevmall för {label}.", label=Sentence.named(draft.kind.label.lower())),
            )
        )
    Rejected.collect(faults)


def _conditions(call: Call, track: str, draft: Draft) -> list[tuple[str, str]]:
    """Ids and texts in the order they will be numbered; money brings the standard ones."""
    if draft.amount <= ZERO:
        return []
    if draft.listed is not None:
        library = {c.id: c.text for c in call.conditions}
        return [(key, library.get(key, text).strip()) for key, text in draft.listed if text.strip()]
    fits = [
        c
        for c in call.conditions
        if (not c.kinds or draft.kind.value in c.kinds) and (not c.tracks or track in c.tracks)
    ]
    chosen = (
        [c for c in fits if c.standard]
        if draft.conditions is None
        else [c for key in draft.conditions for c in call.conditions if c.id == key]
    )
    return [*((c.id, c.text) for c in chosen), *(("", text.strip()) for text in draft.own_conditions if text.strip())]
