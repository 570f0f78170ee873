"""Signing in to a shared database: the server proves who it is, the password lies in a trusted keyring or nowhere."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import monotonic

import pytest
from keyring.backend import KeyringBackend

from caseworker_app.app import open_office
from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.services.administration import accounts, servers
from caseworker_app.services.administration.accounts import SystemKeys, connectable, keep_password, signed
from caseworker_app.store.engine import open_engine
from tests.support.certificates import Authority
from tests.support.cluster import Cluster

HOST = "db.kontoret.example"
PASSWORD = "rätt lösenord"
TRUSTED = accounts.TRUSTED


class Drawer(KeyringBackend):
    """A keyring in memory."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring's own
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class Office:
    """A server off this machine, as far as its name goes, and the certificates of those who trust it."""

    def __init__(self, running: Cluster, folder: Path) -> None:
        self.running = running
        mine, other = Authority("Kontorets CA"), Authority("Någon annans CA")
        self.root, self.strange = folder / "ca.pem", folder / "annan.pem"
        self.root.write_bytes(mine.root)
        self.strange.write_bytes(other.root)
        running.encrypt(*mine.server(HOST))
        servers.setup(running.url("kontor"), "chef", PASSWORD)

    def address(self, *, host: str = HOST, root: Path | None = None, more: str = "", password: str = PASSWORD) -> str:
        trusted = f"&sslrootcert={root}" if root else ""
        plain = f"postgresql://chef@{host}:{self.running.port}/kontor?hostaddr=127.0.0.1{trusted}{more}"
        return signed(plain, password) if password else plain


@pytest.fixture(scope="module")
def there(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    with Cluster(people=False) as running:
        yield Office(running, tmp_path_factory.mktemp("certificates"))


def connected(address: str) -> bool:
    engine = open_engine(address)
    try:
        with engine.connect() as connection:
            return bool(connection.exec_driver_sql("select ssl from pg_stat_ssl where pid = pg_backend_pid()").scalar())
    finally:
        engine.dispose()


def refusal(address: str) -> Surroundings:
    with pytest.raises(Unavailable) as caught:
        connected(address)
    assert PASSWORD not in caught.value.text
    return caught.value.kind


def test_a_server_that_proves_who_it_is_lets_in_the_right_password_only(there: Office) -> None:
    assert connected(there.address(root=there.root))
    assert refusal(there.address(root=there.root, password="fel")) is Surroundings.PASSWORD
    assert refusal(there.address(root=there.root, password="")) is Surroundings.PASSWORD


def test_another_name_another_authority_and_no_authority_are_refused(there: Office, tmp_path: Path) -> None:
    assert refusal(there.address(host="annan.example", root=there.root)) is Surroundings.UNTRUSTED
    assert refusal(there.address(root=there.strange)) is Surroundings.UNTRUSTED
    assert refusal(there.address(root=tmp_path / "saknas.pem")) is Surroundings.UNTRUSTED
    assert refusal(there.address()) is Surroundings.UNTRUSTED  # the default trusts what the system trusts, nothing less


@pytest.mark.parametrize(
    "weak",
    ["&sslmode=require", "&sslmode=prefer", "&sslmode=disable", "&sslmode=verify-ca", "&channel_binding=prefer"],
)
def test_weaker_modes_are_refused_before_anything_is_sent(there: Office, weak: str) -> None:
    with pytest.raises(Unavailable, match="utge sig") as caught:
        open_engine(there.address(root=there.root, more=weak))
    assert caught.value.kind is Surroundings.UNTRUSTED


def test_a_host_hidden_in_the_address_is_seen(there: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = "postgresql://chef@/kontor?host=localhost,db.example&sslmode=disable"
    for address in (hidden, "postgresql://chef@/kontor?service=x"):
        with pytest.raises(Unavailable):
            open_engine(address)
    monkeypatch.setenv("PGHOST", "db.example")
    with pytest.raises(Unavailable):
        open_engine("postgresql://chef@/kontor?sslmode=disable")


def test_a_server_without_tls_is_refused(there: Office) -> None:
    there.running.tls(on=False)
    try:
        until = monotonic() + 120
        while (kind := _tried(there)) is None and monotonic() < until:
            pass  # a reload is not awaited by the server
    finally:
        there.running.tls(on=True)
    assert kind is Surroundings.UNTRUSTED


def _tried(there: Office) -> Surroundings | None:
    try:
        connected(there.address(root=there.root))
    except Unavailable as error:
        return error.kind
    return None


def test_the_password_comes_from_the_address_the_environment_or_the_keyring(
    there: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawer = SystemKeys(Drawer())
    plain = there.address(root=there.root, password="")
    assert connectable(plain, drawer) == plain
    assert keep_password(plain, PASSWORD, drawer)
    assert connectable(plain, drawer) == there.address(root=there.root)
    assert connectable(plain.replace("/kontor", "/annan"), drawer) == plain.replace("/kontor", "/annan")
    monkeypatch.setenv(accounts.PASSWORD_VARIABLE, "ur miljön")
    assert connectable(plain, drawer) == signed(plain, "ur miljön")
    assert connectable(signed(plain, "given"), drawer) == signed(plain, "given")


def test_a_keyring_that_keeps_passwords_in_plain_text_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "TRUSTED", TRUSTED)
    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [Drawer()])
    address = "postgresql://chef@db/kontor"
    assert not keep_password(address, PASSWORD)
    assert connectable(address) == address
    system = type("Keyring", (Drawer,), {"__module__": "keyring.backends.SecretService"})()
    monkeypatch.setattr("keyring.backend.get_all_keyring", lambda: [Drawer(), system])
    assert keep_password(address, PASSWORD)
    assert list(system.held.values()) == [PASSWORD]


KEEPING = """
from caseworker_app.services.administration.accounts import _trusted, connectable, keep_password, name_of
assert name_of(_trusted()) == "keyring.backends.SecretService.Keyring"
assert keep_password("postgresql://chef@db/kontor", "hemligt-ord")
assert connectable("postgresql://chef@db/kontor") == "postgresql://chef:hemligt-ord@db/kontor"
assert connectable("postgresql://chef@db/annan") == "postgresql://chef@db/annan"
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's own")
def test_the_secret_service_keeps_a_password_and_its_file_does_not_show_it(tmp_path: Path) -> None:
    assert shutil.which("gnome-keyring-daemon"), "install gnome-keyring, see packaging/system.sh"
    unlock = "printf nyckel | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 & kept=$!"
    wait = "n=0; until dbus-send --session --print-reply --dest=org.freedesktop.DBus / "
    wait += "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true; do "
    wait += "n=$((n+1)); [ $n -lt 1200 ] || exit 9; sleep 0.1; done"
    script = f'{unlock}; {wait}; "$0" -c "$1"; code=$?; kill $kept; exit $code'
    place = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, sys.executable, KEEPING],
        env=os.environ | place, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    kept = [path.read_bytes() for path in (tmp_path / "keyrings").iterdir()]
    assert kept
    assert not any(b"hemligt-ord" in data for data in kept)


def test_the_office_goes_on_with_the_password_its_person_has_chosen(there: Office) -> None:
    with closing(open_office(there.address(root=there.root))) as office:
        office.people.own_password("ett annat lösenord")
        office.desk.store.engine.dispose()  # as after a break of the line
        assert [one.name for one in office.people.all()] == ["chef"]
        assert refusal(there.address(root=there.root)) is Surroundings.PASSWORD
        office.people.own_password(PASSWORD)
