"""An agency's electronic seal on a finished letter (PAdES B-B, with a time stamp B-T, ETSI EN 319 142): an addition, the bytes before it stay.

pyHanko is the extra `[seal]`. The field is invisible: it adds nothing to read, so structure and reading order stay true, and
it has a name for those who hear of it (ISO 14289-1, 7.18).
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from importlib.util import find_spec
from typing import Any

from caseworker_app.errors import LetterFailed
from caseworker_app.letters.stamps import stamper, usable
from caseworker_app.sentences import Sentence

FIELD = "Sigill"
SAID = "Myndighetens elektroniska sigill"
MISSING = (
    "Brev ska förseglas, men den delen av programmet är inte installerad. Installera med pip install caseworker[seal]."
)


def installed() -> bool:
    """Whether the extra is there."""
    return find_spec("pyhanko") is not None


class Seal:
    """The key and certificate of a PKCS#12 file, ready to seal; LetterFailed when the file or its password is wrong.

    `stamps` is the address of a time stamp authority, none when it is empty.
    """

    def __init__(self, data: bytes, password: str, stamps: str = "") -> None:
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
        if stamps and not usable(stamps):
            raise LetterFailed(
                Sentence("{stamps} är ingen adress till en tidsstämpeltjänst (http:// eller https://).", stamps=stamps),
                "stamps",
            )
        self._stamper: Any = stamper(stamps) if stamps else None

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
                Sentence(
                    "Sigillets certifikat gäller till {date}. Skaffa ett nytt.", date=self.expires.date().isoformat()
                ),
                "seal",
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
        made: bytes = PdfSigner(meta, self._signer, timestamper=self._stamper).sign_pdf(out).getvalue()
        return made


def holds(data: bytes, now: datetime) -> bool:
    """Whether the only seal is right and covers the whole file; whom to trust is the receiver's to say."""
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415
    from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature  # noqa: PLC0415
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415

    [found] = PdfFileReader(io.BytesIO(data)).embedded_signatures
    roots = [found.signer_cert], [one.chosen for stamp in stamps(found) for one in stamp["certificates"]]
    own, clock = (ValidationContext(trust_roots=root, moment=now, allow_fetching=False) for root in roots)
    status = validate_pdf_signature(found, own, clock)
    time = status.timestamp_validity
    whole = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return bool(status.intact and status.valid and whole and (time is None or (time.intact and time.valid)))


def stamps(signature: Any) -> list[Any]:
    """The signed data of the time stamps on a signature."""
    kept = (
        one for one in signature.signer_info["unsigned_attrs"] if one["type"].native == "signature_time_stamp_token"
    )
    return [value["content"] for one in kept for value in one["values"]]


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
