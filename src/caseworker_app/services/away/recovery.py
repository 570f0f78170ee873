"""The agency's recovery key: made once, and what opens a file again whose own key is lost."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from caseworker_app.domain.records.office import Setting
from caseworker_app.domain.states import Role
from caseworker_app.errors import Fault, Rejected, Unusable
from caseworker_app.sentences import Sentence
from caseworker_app.services.away import offline_file
from caseworker_app.services.desk import Desk
from caseworker_app.store.work import UnitOfWork
from caseworker_app.sync import casefile
from caseworker_app.sync.casefile import Key, Keys

RECOVERY = "recovery"
NO_KEYRING = Sentence("Datorn har ingen nyckelring att lägga filens nyckel i. Ange ett lösenord för filen.")


class NoKeyring(Unusable):
    """A file that is to be opened without a password would never be opened."""


def public_key(work: UnitOfWork) -> str:
    """The half that seals, empty where the agency has made no recovery key."""
    held = work.settings.one(name=RECOVERY)
    return str(held.value["public"]) if held else ""


class Recovery:
    """In a shared database, for its administrator."""

    def __init__(self, desk: Desk, keys: Keys) -> None:
        self._desk = desk
        self._keys = keys

    def make(self) -> str:
        secret, public = casefile.new_recovery()
        with self._desk.work() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            if work.settings.one(name=RECOVERY) is not None:
                raise Rejected(Fault("recovery", "Myndigheten har redan en återställningsnyckel."))
            work.settings.add(Setting(id=self._desk.new_id(), name=RECOVERY, value={"public": public}))
            work.commit()
        return secret

    def reopen(self, path: Path, recovery: str, passphrase: str) -> bool:
        """The key comes to this machine's keyring; with a passphrase the file gets a key drawn from it first.

        Returns whether the keyring has the key.
        """
        file_id = casefile.known_by(path)
        with self._desk.reading() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            held = work.takings.find("id", file_id=file_id)
        sealed = dict.fromkeys(part for one in held for part in one.recovery.split())  # a case begun in it has none
        if not sealed:
            raise Unusable("Filen togs utan återställningsnyckel, eller ur en annan databas.")
        key = casefile.recover(path, sealed, recovery)
        if passphrase:
            key = self._under(path, key, passphrase, file_id)
        kept = self._keys.keep(key.name, key.raw.hex())
        if not kept and not passphrase:
            raise NoKeyring(NO_KEYRING)
        return kept

    def _under(self, path: Path, key: Key, passphrase: str, file_id: UUID) -> Key:
        """The file whole under another key; whichever key it has when this is cut short is sealed on record."""
        other = casefile.other_key(key, passphrase)
        fresh = path.with_name(path.name + ".new")
        offline_file.discard(fresh)
        try:
            offline_file.copy_under(path, key, fresh, other)
            self._sealed(other, file_id)
            offline_file.nobody_in(path)
            offline_file.settle(fresh, path)
        except BaseException:
            offline_file.discard(fresh)
            raise
        return other

    def _sealed(self, key: Key, file_id: UUID) -> None:
        with self._desk.work() as work:
            self._desk.person(work, Role.ADMINISTRATOR)
            sealed = casefile.seal(key, public_key(work))
            for one in work.takings.find("id", file_id=file_id):
                if one.recovery:
                    work.takings.change(one.id, recovery=f"{sealed} {one.recovery}")
            work.commit()
