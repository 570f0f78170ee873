"""An office: a database as one person works in it, with every service at hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.administration.part import AdministrationPart
from caseworker_app.services.archiving.part import ArchivingPart
from caseworker_app.services.away.part import AwayPart
from caseworker_app.services.casework.part import CaseworkPart
from caseworker_app.services.deciding.part import DecidingPart
from caseworker_app.services.intake.part import IntakePart
from caseworker_app.services.overviews.part import OverviewsPart
from caseworker_app.services.paying.part import PayingPart
from caseworker_app.services.reporting.part import ReportingPart

if TYPE_CHECKING:
    from caseworker_app.services.news import News


class Office(
    AdministrationPart,
    IntakePart,
    CaseworkPart,
    DecidingPart,
    PayingPart,
    ReportingPart,
    OverviewsPart,
    ArchivingPart,
    AwayPart,
):
    """Every service of one person in one database; close it when done."""

    @cached_property
    def news(self) -> News:
        from caseworker_app.services.news import News  # noqa: PLC0415  # as in every part

        return News(self.desk, self._listening)

    def close(self) -> None:
        self._listening.close()
        self.desk.store.engine.dispose()
