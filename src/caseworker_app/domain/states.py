"""The words a case, a decision, a report and an answer can be in; values are stored, labels are shown."""

from __future__ import annotations

from enum import StrEnum


class CaseState(StrEnum):
    """Where a case stands; derived from what is in it by `domain.workflow.state_of`."""

    REGISTERED = "registered"
    CHECKED = "checked"
    COMPLETION = "completion"
    ASSESSMENT = "assessment"
    ASSESSED = "assessed"
    PROPOSED = "proposed"
    PRESENTED = "presented"
    GRANTED = "granted"
    REPORTED = "reported"
    REFUSED = "refused"
    DISMISSED = "dismissed"
    WRITTEN_OFF = "written_off"
    DECLINED = "declined"
    CLOSED = "closed"

    @property
    def label(self) -> str:
        return _CASE_LABELS[self]


UNDECIDED = (
    CaseState.REGISTERED,
    CaseState.CHECKED,
    CaseState.COMPLETION,
    CaseState.ASSESSMENT,
    CaseState.ASSESSED,
)
_CASE_LABELS = {
    CaseState.REGISTERED: "registrerad",
    CaseState.CHECKED: "formellt kontrollerad",
    CaseState.COMPLETION: "väntar på komplettering",
    CaseState.ASSESSMENT: "under bedömning",
    CaseState.ASSESSED: "bedömd",
    CaseState.PROPOSED: "förslag till beslut",
    CaseState.PRESENTED: "föredragen",
    CaseState.GRANTED: "beviljad",
    CaseState.REPORTED: "redovisning under granskning",
    CaseState.REFUSED: "avslagen",
    CaseState.DISMISSED: "avvisad",
    CaseState.WRITTEN_OFF: "avskriven",
    CaseState.DECLINED: "avstår",
    CaseState.CLOSED: "avslutad",
}


class Kind(StrEnum):
    """Kinds of decision (beslutstyp)."""

    GRANT = "bifall"
    PARTIAL = "delvis_bifall"
    REFUSAL = "avslag"
    DISMISSAL = "avvisning"
    WRITE_OFF = "avskrivning"
    SUPPLEMENT = "tillaggsbidrag"
    CHANGE = "andring"
    CORRECTION = "rattelse"
    STOP = "hinder"
    RECOVERY = "aterkrav"
    WAIVER = "eftergift"
    DELAY_REFUSAL = "avslag_begaran"
    APPEAL_DISMISSAL = "avvisning_overklagande"

    @property
    def label(self) -> str:
        return _KIND_LABELS[self]


_KIND_LABELS = {
    Kind.GRANT: "Bifall",
    Kind.PARTIAL: "Delvis bifall",
    Kind.REFUSAL: "Avslag",
    Kind.DISMISSAL: "Avvisning",
    Kind.WRITE_OFF: "Avskrivning",
    Kind.SUPPLEMENT: "Tilläggsbidrag",
    Kind.CHANGE: "Ändring",
    Kind.CORRECTION: "Rättelse",
    Kind.STOP: "Hinder mot utbetalning",
    Kind.RECOVERY: "Återkrav",
    Kind.WAIVER: "Eftergift",
    Kind.DELAY_REFUSAL: "Avslag på begäran om avgörande",
    Kind.APPEAL_DISMISSAL: "Avvisning av överklagande",
}


class Notice(StrEnum):
    """Kinds of letter that decide nothing."""

    COMPLETION = "komplettering"
    HEARING = "kommunicering"
    RECEIPT = "mottagningsbekraftelse"
    REMINDER = "paminnelse"
    HANDING_OVER = "overlamnande"
    OUTCOME = "underrattelse_avgorande"
    DISSENT = "avvikande_mening"


class DecisionState(StrEnum):
    DRAFT = "draft"
    PROPOSED = "proposed"
    PRESENTED = "presented"
    RETURNED = "returned"
    DECIDED = "decided"


class Channel(StrEnum):
    """How a letter leaves the agency."""

    EMAIL = "e-post"
    POST = "post"
    REGISTERED = "rekommenderat brev"
    MAILBOX = "digital brevlåda"
    COURIER = "bud"
    BY_HAND = "överlämnat"


class RoundState(StrEnum):
    """A round (beslutsomgång): drafts are gathered, presented (föredragning), decided."""

    OPEN = "open"
    PRESENTED = "presented"
    DECIDED = "decided"


class Reply(StrEnum):
    """The answer to one row of a checklist."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "na"
    QUESTION = "question"

    @property
    def label(self) -> str:
        return {"yes": "ja", "no": "nej", "na": "ej tillämpligt", "question": "fråga"}[self.value]


class Outcome(StrEnum):
    """What a finished checklist says about its case or report."""

    OPEN = ""
    PASSED = "passed"
    PASSED_WITH_REMARK = "remark"
    FAILED = "failed"


class CompletionState(StrEnum):
    DRAFT = "draft"
    SENT = "sent"
    ANSWERED = "answered"
    CLOSED = "closed"


class ReportState(StrEnum):
    EXPECTED = "expected"
    RECEIVED = "received"
    COMPLETION = "completion"
    ACCEPTED = "accepted"
    REJECTED = "rejected"

    @property
    def label(self) -> str:
        return {
            "expected": "väntas",
            "received": "inkommen",
            "completion": "under komplettering",
            "accepted": "godkänd",
            "rejected": "underkänd",
        }[self.value]


class RunState(StrEnum):
    """A payment run (utbetalningsuppdrag): prepared by one, approved by another, handed over as a file."""

    PREPARED = "prepared"
    APPROVED = "approved"
    HANDED_OVER = "handed_over"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        return {
            "prepared": "väntar på godkännande",
            "approved": "godkänd",
            "handed_over": "överlämnad",
            "withdrawn": "återtagen",
        }[self.value]


class PaymentState(StrEnum):
    """What became of one payment of a run."""

    PREPARED = "prepared"
    SENT = "sent"
    PAID = "paid"
    RETURNED = "returned"
    OUT = "out"

    @property
    def label(self) -> str:
        return {
            "prepared": "i uppdrag",
            "sent": "överlämnad",
            "paid": "betald",
            "returned": "återkommen",
            "out": "borttagen ur uppdraget",
        }[self.value]


class IncomingState(StrEnum):
    """A row in Att registrera: kept as received until someone registers it or says it is no application."""

    OPEN = "open"
    REGISTERED = "registered"
    NO_APPLICATION = "no_application"


class Trial(StrEnum):
    """What a tried report of jäv came to (18 § FL)."""

    BIASED = "biased"
    FREE = "free"

    @property
    def label(self) -> str:
        return {"biased": "jäv", "free": "inte jäv"}[self.value]


class StatementKind(StrEnum):
    """What a party says in its case that has effect by itself."""

    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    DELAY = "delay"

    @property
    def label(self) -> str:
        return {"declined": "Avstår", "withdrawn": "Återkallar ansökan", "delay": "Begär avgörande"}[self.value]


class AppealState(StrEnum):
    """An appeal (överklagande) is received, tried for its time (rättidsprövning), forwarded, settled."""

    RECEIVED = "received"
    TIMELY = "timely"
    LATE = "late"
    FORWARDED = "forwarded"
    SETTLED = "settled"

    @property
    def label(self) -> str:
        return {
            "received": "inkommet",
            "timely": "i rätt tid",
            "late": "avvisat som för sent",
            "forwarded": "överlämnat",
            "settled": "avgjort",
        }[self.value]


class AppealOutcome(StrEnum):
    """What the court, or who else tries appeals, came to."""

    UPHELD = "upheld"
    CHANGED = "changed"
    REPEALED = "repealed"
    REMITTED = "remitted"
    DISMISSED = "dismissed"
    WRITTEN_OFF = "written_off"

    @property
    def label(self) -> str:
        return {
            "upheld": "överklagandet avslaget",
            "changed": "beslutet ändrat",
            "repealed": "beslutet upphävt",
            "remitted": "återförvisat till myndigheten",
            "dismissed": "överklagandet avvisat",
            "written_off": "målet avskrivet",
        }[self.value]


class Detriment(StrEnum):
    """The only grounds for a change to the party's detriment (37 § second paragraph FL)."""

    RESERVED = "reserved"
    SAFETY = "safety"
    MISLED = "misled"

    @property
    def label(self) -> str:
        return {
            "reserved": "Beslutet eller föreskrifterna säger att det får återkallas (37 § andra stycket 1 FL)",
            "safety": "Tvingande säkerhetsskäl (37 § andra stycket 2 FL)",
            "misled": "Parten har lämnat oriktiga eller vilseledande uppgifter (37 § andra stycket 3 FL)",
        }[self.value]


class Protection(StrEnum):
    """Why particulars of an applicant are kept out of what is published."""

    MARKED = "sekretessmarkering"
    REGISTERED = "skyddad folkbokföring"
    OTHER = "annan sekretess"


class Role(StrEnum):
    """Roles of the domain guide; a person may hold several."""

    REGISTRAR = "registrator"
    CASEWORKER = "handläggare"
    REVIEWER = "granskare"
    DECIDER = "beslutsfattare"
    FINANCE = "ekonom"
    COMMUNICATOR = "kommunikatör"
    ARCHIVIST = "arkivarie"
    ADMINISTRATOR = "administratör"
