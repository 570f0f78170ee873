"""An empty table to fill in: the columns of a call, and an invented application that is never read in."""

from __future__ import annotations

from pathlib import Path

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_form import FieldType, FormField
from caseworker_app.services.intake.columns import EXAMPLE, OWN
from caseworker_app.services.intake.rejected_file import csv_of
from caseworker_app.services.sending.outgoing import write

SOUGHT = "100000"
_BY_TYPE = {
    FieldType.TEXT: "Exempel",
    FieldType.LONG_TEXT: "Exempeltext",
    FieldType.MONEY: SOUGHT,
    FieldType.ORGNR: "212099-0060",
    FieldType.GIRO: "160-9908",
    FieldType.EMAIL: "namn@example.se",
    FieldType.YES_NO: "ja",
}


def write_template(path: Path, call: Call) -> None:
    """CSV as spreadsheets open it by a double click: UTF-8 with BOM, semicolon."""
    budget = [f"{call.budget_prefix}{label}" for label in call.budget_labels]
    heads = [OWN[0], *(field.header for field in call.fields), *budget]
    row = [EXAMPLE, *(_example(call, field) for field in call.fields), *([SOUGHT] + [""] * len(budget))[: len(budget)]]
    write(path, csv_of(heads, [row]))


def _example(call: Call, field: FormField) -> str:
    """What is not asked of everyone is left empty."""
    known = {
        "arrived": call.opens.isoformat(),
        "starts": call.starts.isoformat(),
        "ends": call.ends.isoformat(),
        "channel": "e-post",
        "name": "Exempelstads kommun (exempel)",
        "kind": call.kinds[0].label if call.kinds else "",
        "zip": "123 45",
    }
    if field.id in known:
        return known[field.id]
    if field.type is FieldType.CHOICE:
        return field.choices[0] if field.choices else ""
    if field.type is FieldType.DAY:
        return call.starts.isoformat()
    return _BY_TYPE.get(field.type, "") if field.required else ""
