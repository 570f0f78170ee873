"""The part of an office that is `archiving`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.part import Part

if TYPE_CHECKING:
    from caseworker_app.services.archiving.archive_copy import ArchiveCopies
    from caseworker_app.services.archiving.disposals import Disposals


class ArchivingPart(Part):
    """What is kept for good, and what is disposed of."""

    @cached_property
    def archive_copies(self) -> ArchiveCopies:
        from caseworker_app.services.archiving.archive_copy import ArchiveCopies

        return ArchiveCopies(self.desk)

    @cached_property
    def disposals(self) -> Disposals:
        from caseworker_app.services.archiving.disposals import Disposals

        return Disposals(self.desk)
