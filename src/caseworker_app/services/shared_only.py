"""What needs the shared database is declared at the use case, and refused in an offline file before anything is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from caseworker_app.errors import Fault, Rejected
from caseworker_app.services.desk import Desk

WHY = "__shared_only__"


class AtDesk(Protocol):
    """A service."""

    _desk: Desk


S = TypeVar("S", bound=AtDesk)
P = ParamSpec("P")
R = TypeVar("R")
Verb = Callable[Concatenate[S, P], R]


def shared_only(why: str) -> Callable[[Verb[S, P, R]], Verb[S, P, R]]:
    """The use case raises Rejected in an offline file, saying `why` it is done in the shared database."""

    def declared(verb: Verb[S, P, R]) -> Verb[S, P, R]:
        @wraps(verb)
        def done(service: S, /, *given: P.args, **named: P.kwargs) -> R:
            if service._desk.store.offline:
                raise Rejected(Fault("offline", why))
            return verb(service, *given, **named)

        setattr(done, WHY, why)
        return done

    return declared
