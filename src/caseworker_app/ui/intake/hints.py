"""What a typed value says at once: a register name, a day it counts as arrived, a sum, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FieldType, FormField
from caseworker_app.domain.dates import presumed_arrival
from caseworker_app.domain.eligibility import Body, Register
from caseworker_app.domain.identity import Giro, OrganisationNumber
from caseworker_app.domain.money import Money, formatted
from caseworker_app.domain.reading import is_email, parse_money
from caseworker_app.domain.swedish import name_core
from caseworker_app.ui.days import long_form, no_day, read_day
from caseworker_app.ui.translation import in_language, translate

CHANNELS = ("post", "e-post", "e-tjänst", "bud", "reception", "brevlåda")
Values = Mapping[str, str]

PUBLIC = "2"  # the state, regions and kommuner; the others are in no register here


@dataclass(frozen=True, slots=True)
class Hint:
    """Below a field: what was understood, or what is wrong."""

    text: str = ""
    wrong: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What hints are made of: the call, the register, the header of each field."""

    call: Call
    register: Register

    def header(self, field: str) -> str:
        return next((f.header for f in self.call.fields if f.id == field), field)

    def body(self, typed: str) -> Body | None:
        """The body of an organisation number, None while it is none or is not in the register."""
        try:
            return self.register.get(str(OrganisationNumber.parse(typed)))
        except ValueError:
            return None


def hint(known: Known, field: FormField, values: Values) -> Hint:
    """What stands below a field; `values` by field id, everything that is typed."""
    typed = values.get(field.id, "").strip()
    if field.id in ("arrived", "channel"):
        return _arrival(known.call, field, values)
    if not typed:
        return Hint()
    reader = _READERS.get(field.type)
    try:
        return reader(known, values, typed) if reader else Hint()
    except (ValueError, OverflowError) as error:
        return Hint(in_language(str(error)), wrong=True)


def budget_sum(sought: str, lines: Values) -> Hint:
    """The lines together against what is sought."""
    total, unread = Money(0), 0
    for typed in lines.values():
        try:
            total += parse_money(typed) if typed.strip() else Money(0)
        except ValueError:
            unread += 1
    if unread:
        return Hint(
            translate("hints", "Summa {sum}. {unread} av posterna går inte att läsa som belopp.").format(
                sum=formatted(total), unread=unread
            ),
            wrong=True,
        )
    try:
        wanted = parse_money(sought) if sought.strip() else None
    except ValueError:
        wanted = None
    if wanted is None or not total:
        return Hint(translate("hints", "Summa {sum}").format(sum=formatted(total)))
    if total == wanted:
        return Hint(translate("hints", "Summa {sum}, samma som sökt belopp.").format(sum=formatted(total)))
    more = translate("hints", "Summa {sum}: {gap} mer än sökt belopp {sought}.")
    less = translate("hints", "Summa {sum}: {gap} mindre än sökt belopp {sought}.")
    text, gap = (more, total - wanted) if total > wanted else (less, wanted - total)
    return Hint(text.format(sum=formatted(total), gap=formatted(gap), sought=formatted(wanted)), wrong=True)


def _arrival(call: Call, field: FormField, values: Values) -> Hint:
    """The posting rule stands below the channel, what cannot be read below the day."""
    typed, channel = values.get("arrived", "").strip(), values.get("channel", "").strip()
    day, fault = _day_or_fault(typed)
    if field.id == "arrived":
        return Hint(fault, wrong=True) if fault else Hint(translate("hints", "Dagen då ansökan nådde myndigheten."))
    if day is None:
        return Hint(translate("hints", "Post och brevlåda räknas från närmast föregående arbetsdag (22 § FL)."))
    counted = presumed_arrival(day, channel) if call.rules.posted_arrival else day
    if counted != day:
        text = translate(
            "hints",
            "Räknas som inkommen {day}: {channel} anses ha kommit närmast föregående arbetsdag, "
            "om det inte är osannolikt (22 § FL).",
        )
    else:
        text = translate("hints", "Räknas som inkommen {day}.")
    text = text.format(day=long_form(counted), channel=channel)
    if counted <= call.closes:
        return Hint(text)
    late = translate("hints", "Det är efter sista ansökningsdag {day}.").format(day=long_form(call.closes))
    return Hint(f"{text} {late}", wrong=True)


def _day_or_fault(typed: str) -> tuple[date | None, str]:
    try:
        return (read_day(typed), "") if typed else (None, "")
    except ValueError:
        return None, no_day(typed)


def _orgnr(known: Known, values: Values, typed: str) -> Hint:
    number = str(OrganisationNumber.parse(typed))
    body = known.register.get(number)
    if body is None and not number.startswith(PUBLIC):
        return Hint()
    if body is None:
        return Hint(
            translate("hints", "{number} finns inte i registret över kommuner och regioner.").format(number=number)
        )
    name = values.get("name", "").strip()
    if name and name_core(name) != name_core(body.name):
        text = translate("hints", "Numret tillhör {name} i registret. Kontrollera om siffror har bytt plats.")
        return Hint(text.format(name=body.name), wrong=True)
    return Hint(translate("hints", "{name} i registret").format(name=body.name))


def _giro(_known: Known, _values: Values, typed: str) -> Hint:
    found = str(Giro.parse(typed))
    return Hint(found[:1].upper() + found[1:])


def _money(_known: Known, _values: Values, typed: str) -> Hint:
    try:
        amount = parse_money(typed)
    except ValueError:
        return Hint(translate("hints", "Skriv ett belopp i kronor, till exempel 1 250 000."), wrong=True)
    return Hint(translate("hints", "Beloppet är negativt."), wrong=True) if amount < Money(0) else Hint()


def _day(_known: Known, _values: Values, typed: str) -> Hint:
    _, fault = _day_or_fault(typed)
    return Hint(fault, wrong=bool(fault))


def _email(_known: Known, _values: Values, typed: str) -> Hint:
    return Hint() if is_email(typed) else Hint(translate("hints", "Det liknar ingen e-postadress."), wrong=True)


_READERS: dict[FieldType, Callable[[Known, Values, str], Hint]] = {
    FieldType.ORGNR: _orgnr,
    FieldType.GIRO: _giro,
    FieldType.MONEY: _money,
    FieldType.DAY: _day,
    FieldType.EMAIL: _email,
}
