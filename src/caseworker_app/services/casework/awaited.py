"""Whose assessment is the next one: a colleague has handed in theirs, and one more is wanted; never what it says."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from caseworker_app.domain.records.office import Person
from caseworker_app.domain.states import Role
from caseworker_app.services.desk import Desk
from caseworker_app.store import marks
from caseworker_app.store.marks import Halfway
from caseworker_app.store.work import UnitOfWork

ASSESSORS = (Role.CASEWORKER, Role.REVIEWER)


def awaited(desk: Desk, work: UnitOfWork, person: Person, **of: UUID | None) -> Sequence[Halfway]:
    """The cases whose next assessment waits for this person, the oldest first; `call_id`, `case_id` narrow them.

    For who has begun one or handles the case; else for every reviewer, or where there is none every caseworker, until
    as many have begun as the call wants.
    """
    if not any(person.has(role) for role in ASSESSORS):
        return ()
    called = person.has(Role.REVIEWER) or not _reviewers(work)
    found = (one for one in marks.halfway(work, **of) if not one.done)
    return [one for one in found if one.own or (_room(desk, work, one) and (called or one.handler == person.name))]


def _room(desk: Desk, work: UnitOfWork, one: Halfway) -> bool:
    return one.begun < desk.call(work, one.call_version_id).track(one.track).assessors


def _reviewers(work: UnitOfWork) -> bool:
    return any(one.active and one.has(Role.REVIEWER) for one in work.people.find())
