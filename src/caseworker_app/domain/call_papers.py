"""What the letters of a call are made of: the agency that sends them, the regulation, and the texts of the library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from caseworker_app.domain.paper import Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Court:
    """Who may try an appeal against the agency, with the address its letters bear."""

    name: str
    address: tuple[str, ...]
    reviewed: bool
    note: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        return (self.name, *self.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """The sender: name, address, colours and contact; `logo` is SVG text, `page` where things stand on its letters."""

    id: str
    name: str
    short_name: str
    orgnr: str
    address: tuple[str, ...]
    visiting_address: str = ""
    phone: str = ""
    email: str
    web: str
    giro: str = ""  # where grants are paid back, as it is written in a letter
    logo: str = ""
    logo_text: str = ""
    colour: str = "#1f3a5f"
    head_title: str
    page: Profile = Profile()  # noqa: RUF009  # frozen
    courts: tuple[Court, ...] = ()

    def court(self, name: str) -> Court | None:
        """The court of this name; None when the agency has not said where it sits."""
        return next((one for one in self.courts if one.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One regulation as worded by one change, in force between two days."""

    id: str
    regulation: str
    change: str
    title: str
    citation: str
    valid_from: date
    valid_to: date | None = None
    sections: Mapping[str, str]
    reviewed: bool
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition (villkor) from the library; `standard` ones are put in every draft of these kinds."""

    id: str
    title: str
    text: str
    standard: bool = False
    kinds: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    section: str = ""
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AppealRule:
    """Whether decisions of these kinds under this regulation may be appealed, and the text the letter bears."""

    regulation: str
    kinds: tuple[str, ...]
    appealable: bool
    court: str = ""
    heading: str
    text: str
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterSection:
    """One section of a letter; `text` is a template whose paragraphs are parted by an empty line."""

    id: str
    heading: str = ""
    text: str
    editable: bool = False
    reviewed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    kind: str
    title: str
    sections: tuple[LetterSection, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonText:
    """A reason (skäl) from the library, for refusals, dismissals and part grants."""

    id: str
    title: str
    text: str
    kinds: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    section: str = ""
    reviewed: bool
