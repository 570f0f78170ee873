"""Section texts from a call's templates: a sandbox, strict about what is missing; values are data and stay so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from jinja2 import StrictUndefined, Template, TemplateError, Undefined, UndefinedError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from caseworker_app.domain.dates import long_form
from caseworker_app.domain.money import NO_BREAK, Money, formatted
from caseworker_app.errors import LetterFailed
from caseworker_app.letters.fields import FIELDS, known
from caseworker_app.letters.snapshot import Value
from caseworker_app.sentences import Sentence

MOST_TEXT = 200_000
UNSAID = "[uppgift saknas"  # how a placeholder begins
SUM = ("\ue000", "\ue001")
_WRITTEN = re.compile(r"\{\{\s*(\w+)\s*(?:\|\s*(\w+)\s*)?\}\}")
_NAME = re.compile(r"'(\w+)'")


class _Missing(StrictUndefined):
    """Any use of what is not there fails, also in a filter."""


class _Shown(Undefined):
    """In drafts what is missing is shown as a placeholder."""

    def __str__(self) -> str:
        return placeholder(self._undefined_name or "")


def placeholder(name: str) -> str:
    return f"{UNSAID}: {known(name).label}]"


def _kr(value: object) -> str:
    """An amount, marked so that the decision's own sum can be set in bold."""
    return f"{SUM[0]}{formatted(value)}{SUM[1]}" if isinstance(value, Money) else str(value)


def _day(value: object) -> str:
    return long_form(value) if isinstance(value, date) else str(value)


@lru_cache(maxsize=2)
def _environment(draft: bool) -> ImmutableSandboxedEnvironment:  # the key of the cache
    made = ImmutableSandboxedEnvironment(undefined=_Shown if draft else _Missing, autoescape=False)
    made.filters = {"kr": _kr, "datum": _day}
    made.globals = {}
    return made


@lru_cache(maxsize=512)
def _compiled(text: str, draft: bool) -> Template:  # the key of the cache
    return _environment(draft).from_string(text)


def filled(text: str, where: str, fields: Mapping[str, Value], *, draft: bool) -> str:
    """The template's text with the values in; LetterFailed names the place and what is missing."""
    given = {name: _plain(value) for name, value in fields.items() if value not in (None, "")}
    if "dnr" in given:
        given["dnr"] = str(given["dnr"]).replace(" ", NO_BREAK)
    try:
        made = _compiled(text, draft).render(given)
    except UndefinedError as error:
        found = _NAME.search(str(error))
        field = known(found[1] if found else "")
        said = Sentence(
            "Brevet kan inte göras: {label} saknas i {where}. Fyll i det under {place}.",
            label=Sentence.named(field.label),
            where=where,
            place=Sentence.named(field.mend.value),
        )
        raise LetterFailed(said, field.datum) from error
    except TemplateError as error:
        raise LetterFailed(
            Sentence("Mallen går inte att läsa i {where}: {error}.", where=where, error=error), "template"
        ) from error
    if len(made) > MOST_TEXT:
        raise LetterFailed(Sentence("Texten blir för lång i {where}.", where=where), "template")
    return made


@lru_cache(maxsize=512)
def template_faults(text: str) -> tuple[str, ...]:
    """Why a template could never be filled: what cannot be read, names that no letter has, values written as others."""
    try:
        _compiled(text, False)
        used = meta.find_undeclared_variables(_environment(False).parse(text))
    except TemplateError as error:
        return (f"mallen går inte att läsa: {error}".rstrip("."),)
    faults = [f"{{{{ {name} }}}} finns inte; använd {', '.join(FIELDS)}" for name in sorted(used - set(FIELDS))]
    for name, written in _WRITTEN.findall(text):
        wanted = FIELDS[name].shape.value if name in FIELDS else written
        if written != wanted:
            faults.append(f"{name} skrivs {{{{ {name}{'|' if wanted else ''}{wanted} }}}}")
    return tuple(faults)


def _plain(value: Value) -> object:
    """Text values without the marks we use ourselves."""
    if isinstance(value, str) and (SUM[0] in value or SUM[1] in value):
        return value.replace(SUM[0], "").replace(SUM[1], "")
    return value
