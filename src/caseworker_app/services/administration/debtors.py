"""The agency's own account that grants are paid from: a setting of the database, kept by the administrator."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from caseworker_app.domain.identity import Giro, OrganisationNumber
from caseworker_app.domain.records.office import Setting
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk
from caseworker_app.services.shared_only import shared_only
from caseworker_app.store.carried import PEOPLE
from caseworker_app.store.work import UnitOfWork

SETTING = "debtor"
PLUSGIRO_CLEARING = "9960"  # by the common interpretation; not confirmed with a bank


@dataclass(frozen=True, slots=True, kw_only=True)
class Debtor:
    """Who pays: `account` a bankgiro or an IBAN, `bic` of the bank, `agreement` what the bank calls the customer.

    `plusgiro_clearing` is the clearing number that the bank wants before a plusgiro number.
    """

    name: str
    orgnr: str
    account: str
    bic: str = ""
    agreement: str = ""
    plusgiro_clearing: str = PLUSGIRO_CLEARING
    invented: bool = False

    @property
    def iban(self) -> str:
        """The account as an IBAN, empty when it is a giro number."""
        text = re.sub(r"\s", "", self.account).upper()
        return text if re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", text) else ""


class Debtors:
    """Reading and changing the account."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def get(self) -> Debtor | None:
        with self._desk.reading() as work:
            return debtor(work)

    @shared_only(PEOPLE)
    def put(self, new: Debtor) -> Debtor:
        """The account that runs are paid from, from now on."""
        with self._desk.work() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            Rejected.collect(_faults(new))
            held = work.settings.one(name=SETTING)
            if held is None:
                work.settings.add(Setting(id=self._desk.new_id(), name=SETTING, value=asdict(new)))
            else:
                work.settings.change(held.id, value=asdict(new))
            work.commit()
        return new


def debtor(work: UnitOfWork) -> Debtor | None:
    """The agency's account in an open unit of work, None when nobody has set it."""
    held = work.settings.one(name=SETTING)
    return Debtor(**held.value) if held else None


def _faults(new: Debtor) -> list[Fault]:
    faults = []
    if not new.name.strip():
        faults.append(Fault("name", "Ange myndighetens namn."))
    try:
        OrganisationNumber.parse(new.orgnr)
    except ValueError as error:
        faults.append(Fault("orgnr", str(error)))
    if new.iban:
        if int("".join(str(int(c, 36)) for c in new.iban[4:] + new.iban[:4])) % 97 != 1:
            faults.append(Fault("account", "Kontrollsiffrorna i IBAN stämmer inte."))
    else:
        try:
            if Giro.parse(new.account).kind != "bankgiro":
                faults.append(Fault("account", "Ange ett bankgironummer eller ett IBAN."))
        except ValueError as error:
            faults.append(Fault("account", str(error)))
    if new.bic and not re.fullmatch(r"[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?", new.bic):
        faults.append(Fault("bic", "En BIC-kod har åtta eller elva tecken."))
    if not re.fullmatch(r"\d{4,5}", new.plusgiro_clearing):
        faults.append(Fault("plusgiro_clearing", "Ett clearingnummer har fyra eller fem siffror."))
    return faults
