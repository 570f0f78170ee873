"""Protected particulars of an applicant: which are kept apart, and what stands in their place for everyone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from caseworker_app.domain.publishing import PROTECTED

KEPT_APART = (
    *("address", "postcode", "city", "email", "phone"),
    *("contact_name", "contact_email", "contact_phone", "signatory"),
)
APPLICATION, CHANGED = "ansökan", "ändrad ansökan"


def kept_apart(values: Mapping[str, Any]) -> dict[str, Any]:
    """The protected ones among these that hold something."""
    return {name: values[name] for name in KEPT_APART if values.get(name) not in (None, "", PROTECTED)}


def masked(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same values with the mark in place of each that is protected."""
    return {**values, **dict.fromkeys(kept_apart(values), PROTECTED)}


def masked_document(kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
    """An application as it came in, or came again, without what is protected; a later one also loses the differences."""
    if kind != CHANGED:
        return masked(content)
    told = {name: sides for name, sides in (content.get("differences") or {}).items() if name not in KEPT_APART}
    return {**content, "content": masked(content.get("content") or {}), "differences": told}


def masked_row(content: Mapping[str, Any]) -> dict[str, Any]:
    """A row of a spreadsheet as it was handed over: its columns are the sender's own, so every value is masked."""
    return {name: PROTECTED if value else value for name, value in content.items()}
