"""Numbers that identify: organisationsnummer, bankgiro, plusgiro, diary numbers, keys."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from stdnum import luhn

from caseworker_app.domain.call import DiarySeries
from caseworker_app.sentences import Sentence

_NOT_DIGITS = re.compile(r"[\s\u00a0\u202f.\-\u2010-\u2015]")


def digits_of(typed: str) -> str:
    """What was typed without blanks, points and dashes; `2120001124.0` of a spreadsheet loses its `.0`."""
    text = typed.strip()
    if re.fullmatch(r"\d+\.0+", text):
        text = text.split(".")[0]
    return _NOT_DIGITS.sub("", text)


@dataclass(frozen=True, slots=True)
class OrganisationNumber:
    """Ten digits, the third at least 2, the last by Luhn; shown as `NNNNNN-NNNN`."""

    digits: str

    @classmethod
    def parse(cls, typed: str) -> OrganisationNumber:
        """From any way people type it, prefix 16 included; ValueError says in Swedish what is wrong."""
        digits = digits_of(typed)
        if len(digits) == 12 and digits.startswith("16"):
            digits = digits[2:]
        if not digits.isascii() or not digits.isdigit() or len(digits) != 10:
            raise ValueError(Sentence("Ett organisationsnummer har tio siffror."))
        if digits[2] < "2":
            raise ValueError(
                Sentence("Tredje siffran i ett organisationsnummer är minst 2; numret liknar ett personnummer.")
            )
        if not luhn.is_valid(digits):
            raise ValueError(Sentence("Kontrollsiffran stämmer inte."))
        return cls(digits)

    @property
    def group(self) -> str:
        """The first digit: 2 state and municipal, 7 ekonomisk förening, 8 ideell förening and stiftelse."""
        return self.digits[0]

    def __str__(self) -> str:
        return f"{self.digits[:6]}-{self.digits[6:]}"


@dataclass(frozen=True, slots=True)
class Giro:
    """A bankgiro (7-8 digits) or plusgiro (2-8 digits) number with its check digit."""

    kind: str
    digits: str

    @classmethod
    def parse(cls, typed: str) -> Giro:
        """Kind by the word or the grouping typed; ValueError says in Swedish what is wrong."""
        text = typed.strip().lower()
        digits = digits_of(re.sub(r"[a-zåäö:]", "", text))
        if not digits.isascii() or not digits.isdigit() or not 2 <= len(digits) <= 8:
            raise ValueError(Sentence("Ett bankgironummer har sju eller åtta siffror, ett plusgironummer högst åtta."))
        if not luhn.is_valid(digits):
            raise ValueError(Sentence("Kontrollsiffran i gironumret stämmer inte."))
        bank = "bg" in text or "bank" in text or re.fullmatch(r"\d{3,4}-\d{4}", text) is not None
        plus = "pg" in text or "plus" in text or re.fullmatch(r"[\d ]+-\d", text) is not None
        if bank and len(digits) < 7:
            raise ValueError(Sentence("Ett bankgironummer har sju eller åtta siffror."))
        if len(digits) < 7 or (plus and not bank):
            return cls("plusgiro", digits)
        return cls("bankgiro", digits)

    def __str__(self) -> str:
        if self.kind == "bankgiro":
            return f"bankgiro {self.digits[:-4]}-{self.digits[-4:]}"
        body = self.digits[:-1]
        head = len(body) % 2
        pairs = [body[:head], *(body[i : i + 2] for i in range(head, len(body), 2))]
        return f"plusgiro {' '.join(p for p in pairs if p)}-{self.digits[-1]}"


def diary_number(series: DiarySeries, year: int, number: int) -> str:
    """As the call writes it, e.g. `DELMOS 2020/13`."""
    return series.pattern.format(prefix=series.prefix, year=year, number=str(number).zfill(series.digits))


def file_stem(dnr: str) -> str:
    """A diary number as part of a file name: `DELMOS 2020/13` becomes `DELMOS-2020-13`."""
    return re.sub(r"[^0-9A-Za-zÅÄÖåäö]+", "-", dnr).strip("-")


def uuid7(milliseconds: int, randomness: bytes) -> UUID:
    """A version 7 key (RFC 9562): 48 bits of time, 74 of the ten bytes of randomness."""
    value = (milliseconds & ((1 << 48) - 1)) << 80 | int.from_bytes(randomness[:10], "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)


def account_of(typed: str) -> str:
    """A giro number as letters write it; what cannot be read stays as typed."""
    try:
        return str(Giro.parse(typed)) if typed.strip() else ""
    except ValueError:
        return typed.strip()
