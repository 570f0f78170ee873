"""The part of an office that is `casework`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.part import Part

if TYPE_CHECKING:
    from caseworker_app.services.casework.assessments import Assessments
    from caseworker_app.services.casework.assignments import Assignments
    from caseworker_app.services.casework.cases import Cases
    from caseworker_app.services.casework.completions import Completions
    from caseworker_app.services.casework.corrections import Corrections
    from caseworker_app.services.casework.history import History
    from caseworker_app.services.casework.identities import Identities
    from caseworker_app.services.casework.papers import Papers
    from caseworker_app.services.casework.presence import Presence
    from caseworker_app.services.casework.records import Records
    from caseworker_app.services.casework.recusals import Recusals
    from caseworker_app.services.casework.reviews import Reviews
    from caseworker_app.services.casework.statements import Statements
    from caseworker_app.services.casework.suggestions import Suggestions


class CaseworkPart(Part):
    """One case, and those who work in it."""

    @cached_property
    def cases(self) -> Cases:
        from caseworker_app.services.casework.cases import Cases

        return Cases(self.desk)

    @cached_property
    def recusals(self) -> Recusals:
        from caseworker_app.services.casework.recusals import Recusals

        return Recusals(self.desk)

    @cached_property
    def assignments(self) -> Assignments:
        from caseworker_app.services.casework.assignments import Assignments

        return Assignments(self.desk)

    @cached_property
    def records(self) -> Records:
        from caseworker_app.services.casework.records import Records

        return Records(self.desk)

    @cached_property
    def corrections(self) -> Corrections:
        from caseworker_app.services.casework.corrections import Corrections

        return Corrections(self.desk)

    @cached_property
    def identities(self) -> Identities:
        from caseworker_app.services.casework.identities import Identities

        return Identities(self.desk)

    @cached_property
    def reviews(self) -> Reviews:
        from caseworker_app.services.casework.reviews import Reviews

        return Reviews(self.desk)

    @cached_property
    def completions(self) -> Completions:
        from caseworker_app.services.casework.completions import Completions

        return Completions(self.desk)

    @cached_property
    def assessments(self) -> Assessments:
        from caseworker_app.services.casework.assessments import Assessments

        return Assessments(self.desk)

    @cached_property
    def statements(self) -> Statements:
        from caseworker_app.services.casework.statements import Statements

        return Statements(self.desk)

    @cached_property
    def suggestions(self) -> Suggestions:
        from caseworker_app.services.casework.suggestions import Suggestions

        return Suggestions(self.desk)

    @cached_property
    def presence(self) -> Presence:
        from caseworker_app.services.casework.presence import Presence

        return Presence(self.desk, self._listening)

    @cached_property
    def history(self) -> History:
        from caseworker_app.services.casework.history import History

        return History(self.desk)

    @cached_property
    def papers(self) -> Papers:
        from caseworker_app.services.casework.papers import Papers

        return Papers(self.desk)
