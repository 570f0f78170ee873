"""A seal of our own for tests: a key with a certificate it vouches for itself, and an authority that stamps the time."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from caseworker_app.letters.seal import stamps
from tests.support.snapshots import WHEN

PASSWORD = "hemligt ord"


def _name(said: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, said)])


def key_file(
    begins: datetime = WHEN - timedelta(days=1),
    days: int = 30,
    owner: str = "Exempelmyndigheten",
    use: x509.ObjectIdentifier = ExtendedKeyUsageOID.EMAIL_PROTECTION,
) -> bytes:
    """The PKCS#12 file, valid for some days."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    made = (
        x509.CertificateBuilder()
        .subject_name(_name(owner))
        .issuer_name(_name(owner))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([use]), critical=True)
        .add_extension(x509.KeyUsage(True, True, *[False] * 7), critical=True)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(b"sigill", key, made, None, BestAvailableEncryption(PASSWORD.encode()))


class Authority:
    """A time stamp authority on this machine (RFC 3161): pyHanko's own for tests, behind HTTP."""

    def __init__(self) -> None:
        from pyhanko.sign import SimpleSigner
        from pyhanko.sign.timestamps import DummyTimeStamper

        data = key_file(owner="Exempelklockan", use=ExtendedKeyUsageOID.TIME_STAMPING)
        own = SimpleSigner.load_pkcs12_data(data, (), passphrase=PASSWORD.encode())
        self.time = datetime(2020, 6, 12, 9, 30, tzinfo=UTC)
        self.wrong = False
        self._stamps = DummyTimeStamper(own.signing_cert, own.signing_key, own.cert_registry, self.time)
        authority = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                data = authority.answer(self.rfile.read(int(self.headers["Content-Length"])))
                self.send_response(200)
                self.send_header("Content-Type", "application/timestamp-reply")
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                """Nothing is logged."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"

    def answer(self, asked: bytes) -> bytes:
        from asn1crypto import tsp

        request = tsp.TimeStampReq.load(asked)
        if self.wrong:
            request["message_imprint"]["hashed_message"] = bytes(32)
        answer: bytes = asyncio.run(self._stamps.async_request_tsa_response(request)).dump()
        return answer


@contextmanager
def authority() -> Iterator[Authority]:
    """One that answers until the block is left."""
    made = Authority()
    thread = Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield made
    finally:
        made.server.shutdown()
        made.server.server_close()
        thread.join()


def stamped(data: bytes) -> datetime:
    """When the authority saw the only seal of a letter."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    [found] = PdfFileReader(io.BytesIO(data)).embedded_signatures
    [token] = stamps(found)
    time: datetime = token["encap_content_info"]["content"].parsed["gen_time"].native
    return time
