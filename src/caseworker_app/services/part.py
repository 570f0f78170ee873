"""What every part of an office stands on; each package of services is one part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseworker_app.services.desk import Desk
from caseworker_app.store.listening import Listening

if TYPE_CHECKING:
    from caseworker_app.services.sending.sealing import ChosenSeal
    from caseworker_app.sync.casefile import Keys


class Part:
    """The services of one package, each imported and made when it is first asked for, then kept.

    Importing them all takes longer than most verbs run, and the window opens on one room: a verb or a room pays for
    what it uses. A service is a `cached_property` that imports its class where it makes it; what needs another
    part's service inherits from that part.
    """

    def __init__(self, desk: Desk, keys: Keys, seal: ChosenSeal) -> None:
        self.desk = desk
        self._keys = keys
        self._seal = seal
        self._listening = Listening(desk.store.engine)
