"""An agency's electronic seal on a finished letter (PAdES B-B, ETSI EN 319 142): an addition, the bytes before it stay.

pyHanko is the extra `[seal]`. The field is invisible: it adds nothing to read, so structure and reading order stay true, and
it has a name for those who hear of it (ISO 14289-1, 7.18).
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import Any

from caseworker_app.errors import LetterFailed

FIELD = "Sigill"
SAID = "Myndighetens elektroniska sigill"
MISSING = (
    "Brev ska förseglas, men den delen av programmet är inte installerad. Installera med pip install caseworker[seal]."
)


def installed() -> bool:
    """Whether the extra is there."""
    return find_spec("pyhanko") is not None


class Seal:
    """The key and certificate of a PKCS#12 file, ready to seal; LetterFailed when the file or its password is wrong."""

    def __init__(self, data: bytes, password: str) -> None:
        if not installed():
            raise LetterFailed(MISSING, "seal")
        from pyhanko.sign import SimpleSigner  # noqa: PLC0415  # an extra, and slow to import

        try:
            signer = SimpleSigner.load_pkcs12_data(data, (), passphrase=password.encode())
        except ValueError as error:
            raise LetterFailed(
                "Sigillets fil går inte att öppna: fel lösenord, eller ingen PKCS#12-fil.", "seal"
            ) from error
        self._signer: Any = signer

    @property
    def owner(self) -> str:
        """Whose seal it is, as the certificate says."""
        named = self._signer.signing_cert.subject.native
        return str(named.get("common_name") or named.get("organization_name") or "okänd ägare")

    @property
    def expires(self) -> datetime:
        """The certificate's last moment."""
        found: datetime = self._signer.signing_cert.not_valid_after
        return found.astimezone(UTC)

    def put(self, data: bytes, now: datetime) -> bytes:
        """The letter with the seal; LetterFailed when the certificate is not valid now, or the letter's own bytes changed."""
        begins: datetime = self._signer.signing_cert.not_valid_before
        if not begins.astimezone(UTC) <= now.astimezone(UTC) <= self.expires:
            raise LetterFailed(
                f"Sigillets certifikat gäller till {self.expires.date().isoformat()}. Skaffa ett nytt.", "seal"
            )
        made = self._sealed(data)
        if not made.startswith(data):
            raise LetterFailed("Brevet ändrades när det förseglades. Inget är låst; försök igen.", "seal")
        return made

    def _sealed(self, data: bytes) -> bytes:
        from pyhanko.sign import PdfSignatureMetadata, PdfSigner, fields  # noqa: PLC0415

        out = _writer(data)
        outside = fields.InvisSigSettings(
            box_out_of_bounds=True
        )  # what lies outside the page needs no place in the tree
        fields.append_signature_field(
            out, fields.SigFieldSpec(FIELD, readable_field_name=SAID, invis_sig_settings=outside)
        )
        _appear(out)
        meta = PdfSignatureMetadata(
            field_name=FIELD, md_algorithm="sha256", subfilter=fields.SigSeedSubFilter.PADES, name=self.owner
        )
        made: bytes = PdfSigner(meta, self._signer).sign_pdf(out).getvalue()
        return made


def _writer(data: bytes) -> Any:
    """An addition that leaves Info and XMP as they are: they tell of the letter, and must go on telling the same."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415

    class Addition(IncrementalPdfFileWriter):
        def _update_meta(self) -> None:
            """Called before writing."""

    return Addition(io.BytesIO(data))


def _appear(out: Any) -> None:
    """An empty appearance: ISO 19005-1, 6.9 wants one of every field."""
    from pyhanko.pdf_utils import generic  # noqa: PLC0415

    name, zero = generic.NameObject, generic.NumberObject(0)
    head = {
        name("/Type"): name("/XObject"),
        name("/Subtype"): name("/Form"),
        name("/BBox"): generic.ArrayObject([zero] * 4),
    }
    form = out.add_object(generic.StreamObject(head, stream_data=b""))
    field = out.root["/AcroForm"]["/Fields"][0]
    field[name("/AP")] = generic.DictionaryObject({name("/N"): form})
