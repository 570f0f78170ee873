"""How a server may be reached: off this machine only when it proves who it is, over TLS and with channel binding."""

from __future__ import annotations

import os
from ipaddress import ip_address

from sqlalchemy.engine import URL

from caseworker_app.errors import Surroundings, Unavailable
from caseworker_app.sentences import Sentence

WANTED = {"sslmode": "verify-full", "channel_binding": "require"}


def secured(url: URL) -> URL:
    """The address with what is required of it; raises Unavailable(untrusted) when it asks for anything weaker."""
    for name in ("service", "servicefile"):
        if name in url.query:
            text = Sentence(
                "Adressen använder {name}, och då går det inte att se vilken server den leder till. Skriv serverns "
                "namn.",
                name=name,
            )
            raise Unavailable(Surroundings.UNTRUSTED, text)
    if all(is_here(host) for host in _hosts(url)):
        return url
    for name, value in WANTED.items():
        asked = url.query.get(name, value)
        if asked != value:
            text = Sentence(
                "Adressen begär {name}={value}, och då kan någon annan utge sig för att vara databasservern. Ta bort "
                "det ur adressen; programmet ansluter med verify-full. Ange sslrootcert=FIL om servern har ett eget "
                "certifikat.",
                name=name,
                value=asked,
            )
            raise Unavailable(Surroundings.UNTRUSTED, text)
    root = url.query.get("sslrootcert") or os.environ.get("PGSSLROOTCERT") or "system"
    return url.update_query_dict({**WANTED, "sslrootcert": root})


def is_here(host: str) -> bool:
    """Whether a host is this machine: a socket, or a loopback address."""
    if host in ("", "localhost") or host.startswith(("/", "@")):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _hosts(url: URL) -> list[str]:
    """Every name the driver would go to; the environment's own when the address names none."""
    asked = url.query.get("host", ())
    named = [url.host] if url.host else [asked] if isinstance(asked, str) else list(asked)
    return [host.strip() for name in named or [os.environ.get("PGHOST", "")] for host in str(name).split(",")]
