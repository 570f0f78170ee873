"""A seal of our own for tests: a key with a certificate it vouches for itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from tests.support.snapshots import WHEN

PASSWORD = "hemligt ord"


def _name(said: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, said)])


def key_file(begins: datetime = WHEN - timedelta(days=1), days: int = 30) -> bytes:
    """The PKCS#12 file, valid for some days."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    made = (
        x509.CertificateBuilder()
        .subject_name(_name("Exempelmyndigheten"))
        .issuer_name(_name("Exempelmyndigheten"))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(begins)
        .not_valid_after(begins + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(True, True, *[False] * 7), critical=True)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(b"sigill", key, made, None, BestAvailableEncryption(PASSWORD.encode()))
