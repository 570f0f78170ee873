"""What the call gives to have at hand: sections of law, questions and answers, guiding documents, contacts; offline."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from caseworker_app.domain.call import Call
from caseworker_app.domain.call_papers import Wording
from caseworker_app.domain.records.cases import Case
from caseworker_app.ui.widgets.reading import As, Block

_NUMBER = re.compile(r"(\d+(?:\s?[a-z])?)(?:\s?[-–,]\s?\d+)*\s*§")
_OTHER = re.compile(r"\bFL\b|FEUF|OSL|förvaltningslagen|offentlighets", re.IGNORECASE)


def guide(call: Call, case: Case, texts: Mapping[str, str]) -> list[Block]:
    """Everything of the call in one text with named places; `texts` are its guiding documents by path."""
    made = [Block(call.title, As.TITLE), Block(call.purpose)]
    made += _law(call, case)
    if call.guidance:
        made.append(Block(QCoreApplication.translate("support", "Vägledande dokument"), As.HEADING, anchor="guidance"))
    for one in call.guidance:
        made.append(Block(one.title, As.BODY, anchor=one.file))
        made += [Block(one.text, As.SMALL)] if one.text else []
        made += [Block(line) for line in plain(texts.get(one.file, ""))]
    if call.questions:
        made.append(Block(QCoreApplication.translate("support", "Frågor och svar"), As.HEADING, anchor="questions"))
    for asked in call.questions:
        made += [Block(asked.question, As.BODY, token="accent"), Block(asked.answer)]
        made += [Block(asked.source, As.SMALL)] if asked.source else []
    if call.contacts:
        made.append(Block(QCoreApplication.translate("support", "Kontakter"), As.HEADING, anchor="contacts"))
    for contact in call.contacts:
        ways = ", ".join(part for part in (contact.purpose, contact.email, contact.phone) if part)
        made.append(Block(ways, As.FACT, contact.name))
    if call.links:
        made.append(Block(QCoreApplication.translate("support", "Länkar"), As.HEADING, anchor="links"))
        made += [Block(one.url, As.FACT, one.title) for one in call.links]
    return made


def _law(call: Call, case: Case) -> list[Block]:
    """The regulation of the case's track as worded when the application arrived."""
    wording = wording_of(call, case)
    if wording is None:
        return []
    made = [Block(wording.title, As.HEADING, anchor="law"), Block(wording.citation, As.SMALL)]
    for number, text in wording.sections.items():
        made.append(Block(text, As.FACT, f"{number} §", anchor=f"law {number}"))
    if wording.note:
        made.append(Block(wording.note, As.SMALL))
    return made


def wording_of(call: Call, case: Case) -> Wording | None:
    try:
        return call.wording(case.track, case.arrived)
    except KeyError:
        return None


def anchor_of(section: str, call: Call, case: Case) -> str:
    """Where a section of law is found in the guide: the regulation's own section, else the list of laws at hand."""
    found = _NUMBER.search(section)
    wording = wording_of(call, case)
    if found and wording is not None and not _OTHER.search(section):
        number = found.group(1).replace(" ", "")
        if number in wording.sections:
            return f"law {number}"
    law = next((one.file for one in call.guidance if "lagrum" in one.file.lower() or "lagrum" in one.title.lower()), "")
    return law or "law"


def plain(text: str) -> list[str]:
    """Markdown as paragraphs: headings without their signs, list items each on a line."""
    made: list[str] = []
    fresh = True
    for line in text.splitlines():
        bare = line.strip()
        if not bare:
            fresh = True
        elif bare.startswith("#"):
            made.append(bare.lstrip("# "))
            fresh = True
        elif bare.startswith(("- ", "* ")):
            made.append(f"• {bare[2:]}")
            fresh = False
        elif fresh or not made:
            made.append(bare)
            fresh = False
        else:
            made[-1] = f"{made[-1]} {bare}"
    return made
