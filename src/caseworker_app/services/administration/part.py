"""The part of an office that is `administration`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.part import Part

if TYPE_CHECKING:
    from caseworker_app.services.administration.calls import Calls
    from caseworker_app.services.administration.databases import Databases
    from caseworker_app.services.administration.debtors import Debtors
    from caseworker_app.services.administration.people import People


class AdministrationPart(Part):
    """Who works here, in what, and by which calls."""

    @cached_property
    def databases(self) -> Databases:
        from caseworker_app.services.administration.databases import Databases

        return Databases(self.desk)

    @cached_property
    def calls(self) -> Calls:
        from caseworker_app.services.administration.calls import Calls

        return Calls(self.desk)

    @cached_property
    def people(self) -> People:
        from caseworker_app.services.administration.people import People

        return People(self.desk)

    @cached_property
    def debtors(self) -> Debtors:
        from caseworker_app.services.administration.debtors import Debtors

        return Debtors(self.desk)
