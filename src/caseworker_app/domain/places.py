"""A place in a document that a note or an answer points to; data columns hold no floats, so points are tenths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Place:
    """`page` from 1; the corner in points from the top left; `words` what was chosen there, shortened."""

    document: UUID
    page: int
    x: float = 0.0
    y: float = 0.0
    words: str = ""

    @property
    def at(self) -> tuple[float, float] | None:
        """The corner; None where only the page is pointed to."""
        return (self.x, self.y) if self.x or self.y else None

    def as_data(self) -> dict[str, Any]:
        return {
            "document": str(self.document),
            "page": self.page,
            "x": round(self.x * 10),
            "y": round(self.y * 10),
            "words": self.words[:200],
        }

    @classmethod
    def read(cls, data: Mapping[str, Any] | None) -> Place | None:
        """None when nothing, or nothing of this form, was stored."""
        if not data or "document" not in data:
            return None
        try:
            return cls(
                UUID(str(data["document"])),
                int(data.get("page", 1)),
                int(data.get("x", 0)) / 10,
                int(data.get("y", 0)) / 10,
                str(data.get("words", "")),
            )
        except ValueError:
            return None
