"""What an import came to, for people, JSON and the file to mend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that could not be read as an application, with its content as received."""

    file: str
    row: int
    column: str
    value: str
    reason: str
    content: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RowFinding:
    """A finding on a row that was registered."""

    file: str
    row: int
    column: str
    value: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Entered:
    """A case that a hand-over made (`new`) or whose application came again with other content."""

    case_id: UUID
    dnr: str
    applicant: str
    file: str
    row: int
    new: bool = True


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Rows read and what became of each; findings and rejections by row; notes on files."""

    read: int
    imported: int
    unchanged: int
    changed: int
    rejected: tuple[RejectedRow, ...]
    findings: tuple[RowFinding, ...]
    notes: tuple[str, ...]
    entered: tuple[Entered, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """As the design's `import`."""
        return {
            "read": self.read,
            "imported": self.imported,
            "unchanged": self.unchanged,
            "changed": self.changed,
            "rejected": [
                {"file": r.file, "row": r.row, "column": r.column, "value": r.value, "reason": r.reason}
                for r in self.rejected
            ],
            "findings": [
                {
                    "file": f.file,
                    "row": f.row,
                    "column": f.column,
                    "value": f.value,
                    "kind": f.kind,
                    "text": f.text,
                }
                for f in self.findings
            ],
            "notes": list(self.notes),
        }
