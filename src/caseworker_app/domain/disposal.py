"""Disposal (gallring): what may go, when, and by whose rule; nothing goes without Riksarkivet's authority."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from caseworker_app.sentences import Sentence


class Material(StrEnum):
    """What the program can dispose of: each is an object of its own, so that the proof of everything else stands."""

    NO_APPLICATION = "no_application"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposalRule:
    """Material that may go so many months after it was settled; `authority` is the regulation that allows it."""

    id: str
    title: str
    material: Material
    months: int
    authority: str
    reviewed: bool


def free_from(settled: date, months: int) -> date:
    """The day it may go: the same day so many months later, or that month's last."""
    year, month = divmod(settled.month - 1 + months, 12)
    year, month = settled.year + year, month + 1
    return date(year, month, min(settled.day, monthrange(year, month)[1]))


def troubles(rules: Sequence[DisposalRule]) -> Iterator[tuple[str, str]]:
    """Field and reason for what is wrong with a call's rules."""
    ids = [one.id for one in rules]
    for rule in rules:
        if ids.count(rule.id) > 1:
            yield f"disposal.{rule.id}", Sentence("{id} finns mer än en gång", id=rule.id)
        if rule.months <= 0:
            yield f"disposal.{rule.id}.months", Sentence("ska vara minst en månad")
        if not rule.authority.strip():
            yield f"disposal.{rule.id}.authority", Sentence("ange föreskriften; utan den får inget gallras")
