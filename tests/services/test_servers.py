"""A shared database from nothing: set up, people added, looked at."""

from __future__ import annotations

import base64
import hmac
import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from hashlib import pbkdf2_hmac, sha256

import psycopg
import pytest

from caseworker_app.errors import Unusable
from caseworker_app.services.administration import servers
from caseworker_app.services.administration.accounts import new_password, scram_verifier
from tests.support.cluster import Cluster
from tests.support.processes import verb


@pytest.fixture(scope="module")
def own() -> Iterator[Cluster]:
    with Cluster(people=False) as running:
        yield running


def test_setup_makes_everything_and_the_first_administrator_adds_people(own: Cluster) -> None:
    url = own.url("bidrag_ett")
    done = verb("server", "setup", url, "--user", "chef-admin", "--json")
    made = json.loads(done.stdout)
    assert (done.returncode, made["administrator"], set(made)) == (
        0,
        "chef-admin",
        {"database", "administrator", "password"},
    )
    assert made["password"] not in made["database"]
    assert "chef-admin@" in made["database"]
    added = verb("user", "add", "lisa", "--role", "handläggare", "--db", made["database"], "--json")
    assert set(json.loads(added.stdout)) >= {"name", "password"}, added.stderr
    lisa = made["database"].replace("chef-admin@", "lisa@")
    refused = verb("user", "add", "nils", "--role", "granskare", "--db", lisa)
    assert refused.returncode != 0
    assert "Traceback" not in refused.stderr
    assert verb("user", "disable", "lisa", "--db", made["database"]).returncode == 0
    assert "behörighet" in verb("cases", "--db", lisa).stderr
    with pytest.raises(Unusable, match="redan i bruk"):
        servers.setup(url, "annan")


def test_check_names_what_is_wrong(own: Cluster) -> None:
    made = servers.setup(own.url("bidrag_tva"), "chef-tva")
    found = servers.check(made.database)
    assert found.faults == ()
    assert {"caseworker.journal", "caseworker.journal_payload"} <= set(found.append_only)
    assert any("krypterad" in text for text in found.warnings)
    with psycopg.connect(own.url("bidrag_tva"), autocommit=True) as root:
        root.execute("alter table caseworker.decision disable trigger frozen")
        root.execute("alter table caseworker.note disable row level security")
        root.execute("grant connect on database bidrag_tva to public")
        root.execute("grant update (amount) on caseworker.decision to cw_bidrag_tva_reviewer")
        root.execute("revoke select on caseworker.frame from cw_bidrag_tva_user")
        root.execute("create policy more on caseworker.note for select using (true)")
        root.execute("update caseworker.journal_tip set number = number + 1")
    text = " ".join(servers.check(made.database, datetime.now().astimezone()).faults)
    assert "decision.frozen" in text
    assert "note saknar radskydd" in text
    assert "öppen för alla" in text
    assert "UPDATE decision.amount reviewer" in text
    assert "SELECT frame user" in text
    assert "note.more" in text
    assert "Journalens sista post" in text

    done = verb("init", "--db", own.url("bidrag_tva"), "--json")
    assert json.loads(done.stdout)["done"] == "newest", done.stderr
    with psycopg.connect(own.url("bidrag_tva"), autocommit=True) as root:
        root.execute("update caseworker.journal_tip set number = number - 1")
        root.execute("drop policy more on caseworker.note")
    assert servers.check(made.database).faults == ()


def test_check_tells_of_backups(own: Cluster) -> None:
    made = servers.setup(own.url("bidrag_tre"), "chef-tre")
    now = datetime.now().astimezone()
    told = [servers.check(made.database, taken).warnings for taken in (None, now - timedelta(days=2), now)]
    assert [sum("äkerhetskopia" in one for one in texts) for texts in told] == [1, 1, 0]


@pytest.mark.parametrize("name", ["Bidrag", "bi-drag", 'x"; drop'])
def test_odd_names_of_databases_are_refused(own: Cluster, name: str) -> None:
    with pytest.raises(Unusable, match="namn"):
        servers.setup(f"postgresql://postgres@/{name}?host=/tmp", "chef")


def test_the_verifier_proves_the_password_and_does_not_hold_it() -> None:
    password = new_password()
    found = re.fullmatch(r"SCRAM-SHA-256\$4096:(.+)\$(.+):(.+)", scram_verifier(password))
    assert found is not None
    salt, stored, _ = (base64.b64decode(part) for part in found.groups())
    salted = pbkdf2_hmac("sha256", password.encode(), salt, 4096)
    assert sha256(hmac.digest(salted, b"Client Key", "sha256")).digest() == stored
    assert len({new_password() for _ in range(100)}) == 100
