"""A letter as an e-mail to look at and send: a draft that a mail program opens, with the stored PDF in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

from caseworker_app.errors import Unusable
from caseworker_app.sentences import Sentence

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[^\s@<>\"(),;:]+\.[^\s@<>\"(),;:]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDraft:
    """What goes into the draft; subject and text bear the diary number and no name of a person."""

    to: str
    title: str
    dnr: str
    agency: str
    filename: str
    data: bytes
    sample: bool = False


def mail_draft(draft: MailDraft) -> bytes:
    """The `.eml`: unsent, without sender (the mail program fills in whoever sends it); same letter, same bytes."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["To"] = address(draft.to)
    message["Subject"] = f"{'Exempel: ' if draft.sample else ''}{draft.title}, diarienummer {draft.dnr}"
    message.set_content(_text(draft), cte="quoted-printable")
    message.add_attachment(draft.data, maintype="application", subtype="pdf", filename=draft.filename)
    message.set_boundary(f"=_{sha256(draft.data).hexdigest()[:32]}")
    return message.as_bytes()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainDraft:
    """An e-mail without a letter in it, such as a reminder."""

    to: str
    title: str
    dnr: str
    text: str
    sample: bool = False


def plain_draft(draft: PlainDraft) -> bytes:
    """The `.eml`: unsent, without sender, text only."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["To"] = address(draft.to)
    message["Subject"] = f"{'Exempel: ' if draft.sample else ''}{draft.title}, diarienummer {draft.dnr}"
    sample = "Exempel. Alla uppgifter är påhittade.\n\n" if draft.sample else ""
    message.set_content(f"{sample}{draft.text}", cte="quoted-printable")
    return message.as_bytes()


def address(typed: str) -> str:
    """The address as mail servers take it, its domain by IDNA; Unusable when it is none."""
    text = typed.strip()
    if not text:
        raise Unusable("Sökanden har ingen e-postadress. Skicka brevet på papper, eller lägg in adressen i ärendet.")
    found = _ADDRESS.fullmatch(text)
    name, _, domain = text.rpartition("@")
    try:
        known = domain.encode("idna").decode("ascii")
    except UnicodeError:
        found = None
    if found is None:
        raise Unusable(
            Sentence("{text} är ingen e-postadress som går att skicka till. Rätta den i ärendet.", text=repr(text))
        )
    return f"{name}@{known}"


def _text(draft: MailDraft) -> str:
    sample = "Exempel. Alla uppgifter är påhittade.\n\n" if draft.sample else ""
    return (
        f"{sample}Hej!\n\n"
        f"{draft.agency} skickar här ett brev i ärendet med diarienummer {draft.dnr}: {draft.title}.\n"
        "Brevet är bifogat som PDF. Läs hela brevet; där står vad som gäller och vad ni behöver göra.\n\n"
        f"Har ni frågor? Kontaktuppgifter står i brevet. Uppge alltid diarienumret {draft.dnr}.\n\n"
        f"Med vänlig hälsning\n{draft.agency}\n"
    )
