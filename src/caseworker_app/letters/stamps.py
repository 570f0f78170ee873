"""Time stamps (RFC 3161) from an authority on the network: proof of when a letter was sealed."""

from __future__ import annotations

import asyncio
import http.client
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from caseworker_app.errors import LetterFailed

WAIT = 10.0
MOST = 1 << 20
_SILENT = "Tidsstämpeltjänsten {url} svarar inte. Brevet är inte låst; försök igen om en stund."
_REFUSED = "Tidsstämpeltjänsten {url} gav ingen giltig tidsstämpel. Brevet är inte låst. Kontrollera adressen."


def usable(url: str) -> bool:
    """Whether it can be the address of an authority."""
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def stamper(url: str) -> Any:
    """pyHanko's way of asking one, over the standard library; LetterFailed when it is silent or answers something else."""
    from asn1crypto import tsp  # noqa: PLC0415  # comes with pyHanko, an extra
    from pyhanko.sign.timestamps import TimeStamper  # noqa: PLC0415
    from pyhanko.sign.timestamps.common_utils import TimestampRequestError, set_tsp_headers  # noqa: PLC0415

    class Authority(TimeStamper):
        async def async_request_tsa_response(self, req: Any) -> Any:
            asked = urllib.request.Request(url, req.dump(), set_tsp_headers({}))  # noqa: S310  # see `usable`
            try:
                return tsp.TimeStampResp.load(await asyncio.to_thread(_answer, asked))
            except (OSError, http.client.HTTPException) as error:
                raise LetterFailed(_SILENT.format(url=url), "seal") from error
            except ValueError as error:
                raise LetterFailed(_REFUSED.format(url=url), "seal") from error

        async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Any:
            try:
                token = await super().async_timestamp(message_digest, md_algorithm)
                about = token["content"]["encap_content_info"]["content"].parsed["message_imprint"]
                right = about["hashed_message"].native == message_digest
            except (TimestampRequestError, ValueError, KeyError, TypeError, AttributeError) as error:
                raise LetterFailed(_REFUSED.format(url=url), "seal") from error
            if not right:
                raise LetterFailed(_REFUSED.format(url=url), "seal")
            return token

    return Authority()  # type: ignore[no-untyped-call]  # pyHanko's own


def _answer(asked: urllib.request.Request) -> bytes:
    with urllib.request.urlopen(asked, timeout=WAIT) as answer:  # noqa: S310  # see `usable`
        data: bytes = answer.read(MOST)
    return data
