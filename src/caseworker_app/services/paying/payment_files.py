"""A payment run as files: pain.001.001.03 (ISO 20022) with Swedish giro accounts, and CSV; the same run, the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

from caseworker_app.domain.identity import Giro, OrganisationNumber
from caseworker_app.domain.money import Money
from caseworker_app.domain.records.payments import PaymentRun
from caseworker_app.services.administration.debtors import Debtor
from caseworker_app.services.overviews.exports import Table, csv_bytes

CATEGORY = "SUPP"  # by the common interpretation; not confirmed with a bank
NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"
BANKGIRO_CLEARING = "9900"


@dataclass(frozen=True, slots=True)
class Order:
    """One payment as the bank is told of it."""

    reference: str
    amount: Money
    giro: Giro
    holder: str
    orgnr: str
    dnr: str
    text: str


@dataclass(frozen=True, slots=True)
class RunFiles:
    """What is handed over, under the names it is saved by."""

    message: str
    xml: bytes
    csv: bytes


def files(run: PaymentRun, orders: Sequence[Order], debtor: Debtor) -> RunFiles:
    """Both files of an approved run."""
    return RunFiles(run.message, pain001(run, orders, debtor), _csv(run, orders))


def pain001(run: PaymentRun, orders: Sequence[Order], debtor: Debtor) -> bytes:
    """A credit transfer initiation with one batch on the run's day.

    Bankgiro and plusgiro as in the Swedish Common Interpretation of ISO 20022 Payment Messages, appendix 1: clearing
    system SESBA, bankgiro 9900 with the proprietary scheme BGNR, plusgiro as BBAN under the clearing number of the bank.
    """
    root = ET.Element("Document", xmlns=NAMESPACE)
    message = ET.SubElement(root, "CstmrCdtTrfInitn")
    made = run.approved_at or run.prepared_at
    head = ET.SubElement(message, "GrpHdr")
    _text(head, "MsgId", run.message)
    _text(head, "CreDtTm", made.strftime("%Y-%m-%dT%H:%M:%S"))
    _sums(head, orders)
    _party(ET.SubElement(head, "InitgPty"), debtor)
    batch = ET.SubElement(message, "PmtInf")
    _text(batch, "PmtInfId", f"{run.message}-1")
    _text(batch, "PmtMtd", "TRF")
    _text(batch, "BtchBookg", "true")
    _sums(batch, orders)
    kind = ET.SubElement(batch, "PmtTpInf")
    _path(kind, "SvcLvl/Cd", "NURG")
    _path(kind, "CtgyPurp/Cd", CATEGORY)
    _text(batch, "ReqdExctnDt", run.day.isoformat())
    _party(ET.SubElement(batch, "Dbtr"), debtor)
    account = ET.SubElement(ET.SubElement(batch, "DbtrAcct"), "Id")
    if debtor.iban:
        _text(account, "IBAN", debtor.iban)
    else:
        _other(account, Giro.parse(debtor.account).digits, "Prtry", "BGNR")
    bank = ET.SubElement(ET.SubElement(batch, "DbtrAgt"), "FinInstnId")
    if debtor.bic:
        _text(bank, "BIC", debtor.bic)
    else:
        _path(bank, "Othr/Id", "NOTPROVIDED")
    for order in orders:
        _transfer(ET.SubElement(batch, "CdtTrfTxInf"), order, debtor)
    ET.indent(root)
    data: bytes = ET.tostring(root, encoding="UTF-8", xml_declaration=True)
    return data + b"\n"


def _transfer(place: ET.Element, order: Order, debtor: Debtor) -> None:
    keys = ET.SubElement(place, "PmtId")
    _text(keys, "InstrId", order.reference)
    _text(keys, "EndToEndId", order.reference)
    amount = ET.SubElement(ET.SubElement(place, "Amt"), "InstdAmt", Ccy="SEK")
    amount.text = _amount(order.amount)
    giro = order.giro.kind == "bankgiro"
    member = ET.SubElement(ET.SubElement(ET.SubElement(place, "CdtrAgt"), "FinInstnId"), "ClrSysMmbId")
    _path(member, "ClrSysId/Cd", "SESBA")
    _text(member, "MmbId", BANKGIRO_CLEARING if giro else debtor.plusgiro_clearing)
    _text(ET.SubElement(place, "Cdtr"), "Nm", order.holder[:70])
    account = ET.SubElement(ET.SubElement(place, "CdtrAcct"), "Id")
    _other(account, order.giro.digits, *(("Prtry", "BGNR") if giro else ("Cd", "BBAN")))
    _text(ET.SubElement(place, "RmtInf"), "Ustrd", order.text[:140])


def _party(place: ET.Element, debtor: Debtor) -> None:
    _text(place, "Nm", debtor.name[:70])
    number = OrganisationNumber.parse(debtor.orgnr).digits
    other = ET.SubElement(ET.SubElement(ET.SubElement(place, "Id"), "OrgId"), "Othr")
    _text(other, "Id", (debtor.agreement or number)[:35])
    _path(other, "SchmeNm/Cd", "BANK" if debtor.agreement else "COID")


def _sums(place: ET.Element, orders: Sequence[Order]) -> None:
    _text(place, "NbOfTxs", str(len(orders)))
    _text(place, "CtrlSum", _amount(Money.total(order.amount for order in orders)))


def _other(place: ET.Element, number: str, scheme: str, code: str) -> None:
    other = ET.SubElement(place, "Othr")
    _text(other, "Id", number)
    _path(other, f"SchmeNm/{scheme}", code)


def _amount(amount: Money) -> str:
    return f"{amount.whole_kronor}.00"


def _text(place: ET.Element, name: str, text: str) -> None:
    ET.SubElement(place, name).text = text


def _path(place: ET.Element, path: str, text: str) -> None:
    for name in path.split("/"):
        place = ET.SubElement(place, name)
    place.text = text


HEADS = (
    "Uppdrag",
    "Betalningsdag",
    "Referens",
    "Diarienummer",
    "Mottagare",
    "Organisationsnummer",
    "Kontotyp",
    "Konto",
    "Belopp",
    "Text",
)


def _csv(run: PaymentRun, orders: Sequence[Order]) -> bytes:
    rows: list[tuple[str | Money | date, ...]] = [
        (
            run.message,
            run.day,
            order.reference,
            order.dnr,
            order.holder,
            order.orgnr,
            order.giro.kind,
            order.giro.digits,
            order.amount,
            order.text,
        )
        for order in orders
    ]
    return csv_bytes(Table(run.message, HEADS, rows))
