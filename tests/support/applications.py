"""The 2020 call and a sound application to it, as values."""

from __future__ import annotations

from functools import lru_cache

from caseworker_app.domain.application import Application
from caseworker_app.domain.call import Call
from caseworker_app.domain.call_reader import read_call
from caseworker_app.services.administration.calls import read_folder
from caseworker_app.services.intake.columns import Headers
from caseworker_app.services.intake.mapping import Mapper
from caseworker_app.services.intake.readers import SourceRow
from tests.support.files import CALL, row


@lru_cache(maxsize=1)
def call_files() -> dict[str, bytes]:
    """The shipped call: what its folder has, and the letters that all calls share."""
    return read_folder(CALL)


@lru_cache(maxsize=1)
def call_2020() -> Call:
    return read_call(call_files())


def application(call: Call, **changed: str) -> Application:
    """A sound application as intake reads it."""
    cells = row(**changed)
    made = Mapper(call, {}).read(SourceRow(2, cells, {}), Headers(call).read(list(cells)))
    assert isinstance(made, Application)
    return made
