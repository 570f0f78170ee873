"""The part of an office that is `away`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from caseworker_app.services.part import Part

if TYPE_CHECKING:
    from caseworker_app.services.away.offline import Offline


class AwayPart(Part):
    """What is taken along and brought home."""

    @cached_property
    def offline(self) -> Offline:
        from caseworker_app.services.away.offline import Offline

        return Offline(self.desk, self._keys)
