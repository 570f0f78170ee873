"""Time stamps (RFC 3161) from an authority on the network: proof of when a letter was sealed."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from caseworker_app.errors import LetterFailed
from caseworker_app.sentences import Sentence

WAIT = 10.0


def usable(url: str) -> bool:
    """Whether it can be the address of an authority."""
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def stamper(url: str) -> Any:
    """pyHanko's client; LetterFailed when the authority is silent or answers something else."""
    import aiohttp  # noqa: PLC0415  # comes with pyHanko, an extra
    from pyhanko.sign.timestamps import HTTPTimeStamper  # noqa: PLC0415
    from pyhanko.sign.timestamps.common_utils import TimestampRequestError  # noqa: PLC0415

    class Authority(HTTPTimeStamper):
        async def async_timestamp(self, message_digest: bytes, md_algorithm: str) -> Any:
            try:
                token = await super().async_timestamp(message_digest, md_algorithm)
                about = token["content"]["encap_content_info"]["content"].parsed["message_imprint"]
                right = about["hashed_message"].native == message_digest
            except TimestampRequestError as error:
                away = isinstance(
                    error.__cause__, OSError | aiohttp.ClientConnectionError | aiohttp.ClientResponseError
                )
                silent = away and not isinstance(error.__cause__, aiohttp.ContentTypeError)
                raise (_silent(url) if silent else _refused(url)) from error
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise _refused(url) from error
            if not right:
                raise _refused(url)
            return token

    return Authority(url, timeout=WAIT)


def _silent(url: str) -> LetterFailed:
    text = Sentence("Tidsstämpeltjänsten {url} svarar inte. Brevet är inte låst; försök igen om en stund.", url=url)
    return LetterFailed(text, "seal")


def _refused(url: str) -> LetterFailed:
    text = Sentence(
        "Tidsstämpeltjänsten {url} gav ingen giltig tidsstämpel. Brevet är inte låst. Kontrollera adressen.", url=url
    )
    return LetterFailed(text, "seal")
