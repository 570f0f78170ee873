"""The story as values, read from `story.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from caseworker_app.domain.money import ZERO, Money
from caseworker_app.domain.states import Kind
from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Actor:
    """An invented person of the sample."""

    login: str
    name: str
    title: str
    roles: tuple[str, ...]

    def is_(self, role: str) -> bool:
        return role in self.roles


@dataclass(frozen=True, slots=True)
class Asked:
    """A completion request and its answer; `answered` None = no answer came."""

    items: tuple[str, ...]
    asked: date
    due: date
    answered: date | None


@dataclass(frozen=True, slots=True)
class CaseStory:
    """What happened to one application up to its first decision."""

    reference: str
    handler: str
    assessors: tuple[str, ...]
    passed: bool
    remark: str
    scores: tuple[tuple[int, ...], ...]
    kind: Kind
    amount: Money
    reasons: tuple[str, ...]
    text: str
    asked: Asked | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Later:
    """A second decision on a case."""

    reference: str
    kind: Kind
    amount: Money
    text: str


@dataclass(frozen=True, slots=True)
class ReportStory:
    """What became of an expected report by the sample's day."""

    reference: str
    kind: str
    received: date | None
    state: str
    costs: Money
    text: str


@dataclass(frozen=True, slots=True)
class NewSplit:
    """A frame of the new division of the appropriation."""

    track: str
    valid_from: date
    amount: Money
    source: str
    invented: bool


@dataclass(frozen=True, slots=True)
class Story:
    """The whole sample; `founder` is the name and the title that whoever makes it has in it."""

    day: date
    founder: tuple[str, str]
    people: tuple[Actor, ...]
    frames: tuple[NewSplit, ...]
    cases: tuple[CaseStory, ...]
    later: tuple[Later, ...]
    reports: tuple[ReportStory, ...]
    prefix: str = ""

    def first_with(self, role: str) -> str:
        """The login of the first person with a role."""
        for actor in self.people:
            if actor.is_(role):
                return actor.login
        raise Unusable(Sentence("Exemplet har ingen {role}.", role=role))

    def renamed(self, prefix: str) -> Story:
        """The same story by people whose logins begin with `prefix`."""
        return replace(
            self,
            prefix=prefix,
            people=tuple(replace(actor, login=prefix + actor.login) for actor in self.people),
            cases=tuple(
                replace(
                    one, handler=prefix + one.handler, assessors=tuple(prefix + assessor for assessor in one.assessors)
                )
                for one in self.cases
            ),
        )


def read_story(path: Path) -> Story:
    """The story from its file."""
    values = tomllib.loads(path.read_text(encoding="utf-8"))
    return Story(
        day=values["sample_day"],
        founder=(values["founder"]["name"], values["founder"]["title"]),
        people=tuple(Actor(p["login"], p["name"], p["title"], tuple(p["roles"])) for p in values["people"]),
        frames=tuple(
            NewSplit(f["group"], f["valid_from"], Money.kronor(f["amount"]), f["source"], bool(f.get("invented")))
            for f in values["frames"]
        ),
        cases=tuple(_case(one) for one in values["cases"]),
        later=tuple(
            Later(one["reference"], Kind(one["kind"]), Money.kronor(one["amount"]), one["reason_text"])
            for one in values["round2"]
        ),
        reports=tuple(_report(one) for one in values["reports"]),
    )


def _case(one: dict[str, Any]) -> CaseStory:
    asked = one.get("completion")
    return CaseStory(
        reference=one["reference"],
        handler=one["handler"],
        assessors=tuple(one.get("assessors", ())),
        passed=one["formal"] == "godkand",
        remark=one.get("brist", ""),
        scores=tuple(tuple(points) for points in one.get("scores", ())),
        kind=Kind(one["kind"]),
        amount=Money.kronor(one["amount"]) if one.get("amount") else ZERO,
        reasons=tuple(one.get("reasons", ())),
        text=one.get("reason_text", ""),
        asked=Asked(tuple(asked["items"]), asked["asked"], asked["due"], asked.get("answered")) if asked else None,
        notes=tuple(one.get("notes", ())),
    )


def _report(one: dict[str, Any]) -> ReportStory:
    return ReportStory(
        reference=one["reference"],
        kind=one["kind"],
        received=one.get("received"),
        state=one["state"],
        costs=Money.kronor(one.get("costs", 0)),
        text=one.get("text", ""),
    )
