"""The application as a page to read, and as the fields that came in, made from what was received."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.call_form import FieldType, FormField
from caseworker_app.domain.money import Money, formatted
from caseworker_app.services.casework.records import CaseFile
from caseworker_app.ui.days import long_form
from caseworker_app.ui.widgets.reading import As, Block, facts


def page(file: CaseFile) -> list[Block]:
    """What is applied for, in the order a caseworker reads it; long texts under their own headings."""
    applicant, application = file.applicant, file.application
    made = [
        Block(QCoreApplication.translate("application", "Ansökan om statsbidrag"), As.TITLE),
    ]
    made += facts(
        (QCoreApplication.translate("application", "Utlysning"), file.call.title),
        (
            QCoreApplication.translate("application", "Sökande"),
            ", ".join(part for part in (applicant.name, applicant.orgnr) if part),
        ),
        (QCoreApplication.translate("application", "Insatsens namn"), application.title),
        (QCoreApplication.translate("application", "Inriktning"), _focus(file)),
        (QCoreApplication.translate("application", "Sökt belopp"), formatted(application.sought)),
        (QCoreApplication.translate("application", "Period"), _period(application.starts, application.ends)),
        (QCoreApplication.translate("application", "Behörig företrädare"), applicant.signatory),
    )
    long = [f for f in file.call.fields_of(file.case.track) if f.type is FieldType.LONG_TEXT]
    for number, field in enumerate((f for f in long if _value(application.texts, f.id)), 1):
        made.append(Block(f"{number}. {field.header}", As.HEADING, anchor=field.id))
        text = _value(application.texts, field.id)
        made += [Block(paragraph) for paragraph in text.split("\n") if paragraph.strip()]
    if file.budget:
        made.append(Block(QCoreApplication.translate("application", "Budget"), As.HEADING, anchor="budget"))
        made += facts(*((line.label, _line(line.amount, line.remark)) for line in file.budget))
        total = Money.total(line.amount for line in file.budget)
        made += facts((QCoreApplication.translate("application", "Tillsammans"), formatted(total)))
    return made


def fields(file: CaseFile, register_name: str) -> list[Block]:
    """Every field as it came in, by the groups of the form, with the register's name beside the typed one."""
    values = _received(file)
    groups: dict[str, list[FormField]] = {}
    for field in file.call.fields_of(file.case.track):
        groups.setdefault(field.group, []).append(field)
    made = [Block(QCoreApplication.translate("application", "Inkomna uppgifter"), As.TITLE)]
    for group, held in groups.items():
        made.append(Block(group, As.HEADING))
        for field in held:
            text = values.get(field.id, "")
            made.append(Block(text or "–", As.FACT, field.header, field.id, "text" if text else "muted"))
            if field.id == "name" and register_name:
                token = "text" if register_name == text else "warn"
                made.append(
                    Block(
                        register_name,
                        As.FACT,
                        QCoreApplication.translate("application", "Namn i registret"),
                        "register_name",
                        token,
                    )
                )
    if file.budget:
        made.append(Block(QCoreApplication.translate("application", "Budget"), As.HEADING))
        made += facts(*((line.label, _line(line.amount, line.remark)) for line in file.budget))
    return made


def differences(file: CaseFile, changed: Mapping[str, object]) -> list[Block]:
    """What a later hand-over says otherwise, value by value."""
    headers = {field.id: field.header for field in file.call.fields}
    made = []
    for name, sides in changed.items():
        before, after = (
            (str(side) for side in sides) if isinstance(sides, list | tuple) and len(sides) == 2 else ("", "")
        )
        header = headers.get(name, name)
        money = name.startswith(file.call.budget_prefix) or name in ("sought", "Sökt belopp")
        before, after = (_money(side) if money else side for side in (before, after))
        made.append(Block(header, As.HEADING, anchor=name))
        made += facts(
            (QCoreApplication.translate("application", "Först"), before or "–"),
            (QCoreApplication.translate("application", "Ändrat till"), after or "–"),
        )
    return made


def _received(file: CaseFile) -> dict[str, str]:
    """By field id: the case, the applicant and the application as they are kept."""
    case, applicant, application = file.case, file.applicant, file.application
    made = {
        "reference": case.reference or "",
        "arrived": case.arrived.isoformat(),
        "channel": case.channel,
        "kind": applicant.kind_text or applicant.kind,
        "title": application.title,
        "focus": _focus(file),
        "sought": formatted(application.sought),
        "starts": application.starts.isoformat() if application.starts else "",
        "ends": application.ends.isoformat() if application.ends else "",
        "attachments": ", ".join(one.filename for one in file.documents if one.sha256 and one.incoming),
    }
    same = ("name", "orgnr", "address", "postcode", "city", "kommun", "lan", "email", "phone", "contact_name")
    for name in (*same, "contact_email", "contact_phone", "signatory", "giro"):
        made[name] = str(getattr(applicant, name))
    for held in (application.texts, application.statements):
        for name, value in held.items():
            made.setdefault(name, _said(value))
    return made


def _said(value: object) -> str:
    if isinstance(value, bool):
        return (
            QCoreApplication.translate("application", "ja")
            if value
            else QCoreApplication.translate("application", "nej")
        )
    return "" if value is None else str(value)


def _value(texts: Mapping[str, object], name: str) -> str:
    return str(texts.get(name) or "").strip()


def _focus(file: CaseFile) -> str:
    areas: Iterable[tuple[str, str]] = ((one.id, one.title) for one in file.call.track(file.case.track).focus_areas)
    return dict(areas).get(file.application.focus, file.application.focus)


def _line(amount: Money, remark: str) -> str:
    return f"{formatted(amount)}  {remark}".strip()


def _money(ore: str) -> str:
    return formatted(Money(int(ore))) if ore.lstrip("-").isdigit() else ore


def _period(starts: date | None, ends: date | None) -> str:
    return " – ".join(long_form(day) for day in (starts, ends) if day)
