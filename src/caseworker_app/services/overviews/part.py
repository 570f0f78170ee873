"""The part of an office that is `overviews`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.part import Part

if TYPE_CHECKING:
    from caseworker_app.services.overviews.charts import Charts
    from caseworker_app.services.overviews.government import GovernmentReports
    from caseworker_app.services.overviews.my_dates import MyDates
    from caseworker_app.services.overviews.overview import Overviews
    from caseworker_app.services.overviews.previews import Previews
    from caseworker_app.services.overviews.statistics import StatisticsService
    from caseworker_app.services.overviews.worklists import Worklists


class OverviewsPart(Part):
    """What is read across cases."""

    @cached_property
    def worklists(self) -> Worklists:
        from caseworker_app.services.overviews.worklists import Worklists

        return Worklists(self.desk)

    @cached_property
    def overviews(self) -> Overviews:
        from caseworker_app.services.overviews.overview import Overviews

        return Overviews(self.desk)

    @cached_property
    def previews(self) -> Previews:
        from caseworker_app.services.overviews.previews import Previews

        return Previews(self.desk)

    @cached_property
    def charts(self) -> Charts:
        from caseworker_app.services.overviews.charts import Charts

        return Charts(self.desk)

    @cached_property
    def my_dates(self) -> MyDates:
        from caseworker_app.services.overviews.my_dates import MyDates

        return MyDates(self.desk)

    @cached_property
    def government(self) -> GovernmentReports:
        from caseworker_app.services.overviews.government import GovernmentReports

        return GovernmentReports(self.desk)

    @cached_property
    def statistics(self) -> StatisticsService:
        from caseworker_app.services.overviews.statistics import StatisticsService

        return StatisticsService(self.desk)
