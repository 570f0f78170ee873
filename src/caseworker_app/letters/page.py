"""How a letter looks on paper: styles, places, running heads and feet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from caseworker_app.domain.call_papers import Agency
from caseworker_app.domain.paper import Box, Profile
from caseworker_app.letters import logo
from caseworker_app.letters.content import Letter
from caseworker_app.letters.flow import Column
from caseworker_app.letters.flowables import Paint, TableLook
from caseworker_app.letters.paragraph import Style
from caseworker_app.letters.pen import HEIGHT, MM, WIDTH, Pen

INK, RULE, SHADE, WATER = "#1a1a1a", "#8a99a8", "#eef2f6", "#dfe4ea"
BESIDE_LOGO = 5
BOLD, ITALIC = "-Bold", "-Italic"


@lru_cache(maxsize=8)
def styles(colour: str) -> dict[str, Style]:
    """The styles of one agency's colour; made once, since laid-out text is kept by style."""
    body = Style(size=10, leading=14.5, ink=INK, link=colour, after=6)
    small = replace(body, size=9, leading=12.5, after=0)
    return {
        "body": body,
        "h1": replace(body, weight=BOLD, size=17, leading=22, ink=colour),
        "h2": replace(body, weight=BOLD, size=11, leading=15, before=8, after=2),
        "small": small,
        "address": replace(body, size=10.5, leading=14, after=0),
        "notice": replace(small, weight=ITALIC, ink=colour),
        "item": replace(body, after=3),
        "signed": replace(body, after=0),
    }


@lru_cache(maxsize=8)
def address_styles(colour: str) -> tuple[Style, ...]:
    """Styles for the window address, from the usual size down to the least that is read with ease."""
    usual = styles(colour)["address"]
    return (usual, *(replace(usual, size=size, leading=size * 1.28) for size in (10.0, 9.5, 9.0, 8.5, 8.0)))


@lru_cache(maxsize=8)
def table_look(colour: str) -> TableLook:
    cell = styles(colour)["small"]
    right, head = replace(cell, share=1), replace(cell, weight=BOLD)
    head_right = replace(head, share=1)
    return TableLook(
        head=head,
        head_right=head_right,
        cell=cell,
        right=right,
        total=head,
        total_right=head_right,
        head_rule=colour,
        rule=RULE,
        shade=SHADE,
    )


@dataclass(frozen=True, slots=True)
class Places:
    """Where things stand on the first page, and the text on later ones."""

    logo: Column
    reference: Column
    address: Column
    first: Column
    later: Column


@lru_cache(maxsize=8)
def places(profile: Profile) -> Places:
    logo_box, reference, address = map(_column, profile.boxes)
    return Places(logo_box, reference, address, _body(profile, profile.body_top), _body(profile, profile.later_top))


def _column(box: Box) -> Column:
    return Column(box.left * MM, HEIGHT - box.low * MM, box.width * MM, box.height * MM)


def _body(profile: Profile, top: float) -> Column:
    low, margin = profile.foot * MM, profile.margin * MM
    return Column(margin, low, WIDTH - 2 * margin, HEIGHT - top * MM - low)


def logo_paint(agency: Agency) -> tuple[Paint, float]:
    """What draws the agency's mark and name, and how wide it is."""

    def paint(x: float, y: float, height: float) -> Pen:
        return _mark(agency, x, y, height)

    return paint, (agency.page.logo_width - BESIDE_LOGO) * MM


@lru_cache(maxsize=8)
def _mark(agency: Agency, x: float, y: float, height: float) -> Pen:
    pen, left = Pen(), x
    if agency.logo:
        mark = logo.parse(agency.logo)
        logo.paint(pen, mark, x, y, height)
        left += mark.width * height / mark.height + 3.5 * MM
    lines = _halves(agency.logo_text or agency.name)
    top = height / 2 + (len(lines) - 2) * 7 + 3.5 if len(lines) > 1 else height / 2 - 4
    pen.fill(agency.colour)
    for number, line in enumerate(lines):
        pen.text(line, left, y + top - number * 14, 12, BOLD)
    return pen


def _halves(name: str) -> list[str]:
    """A long name on two lines, parted at the blank nearest its middle."""
    if len(name) <= 24 or " " not in name:
        return [name]
    blanks = [at for at, char in enumerate(name) if char == " "]
    best = min(blanks, key=lambda at: abs(at - len(name) / 2))
    return [name[:best], name[best + 1 :]]


def later_head(letter: Letter) -> Pen:
    """The running head of continuation pages."""
    pen = Pen()
    pen.fill(INK)
    text = f"{letter.title}, diarienummer {letter.dnr}" if letter.dnr else letter.title
    pen.text(text, WIDTH - letter.agency.page.margin * MM, HEIGHT - 15 * MM, 8.5, share=1)
    return pen


@lru_cache(maxsize=1)
def watermark() -> Pen:
    """The mark of a draft."""
    pen = Pen()
    pen.fill(WATER)
    pen.turn(50, WIDTH / 2, HEIGHT / 2)
    pen.text("Utkast", 0, -30, 110, BOLD, share=0.5)
    return pen


@lru_cache(maxsize=64)
def foot(agency: Agency, number: int, total: int, *, sample: bool) -> Pen:
    """Sender and page x of y."""
    first = " · ".join(part for part in (agency.name, ", ".join(agency.address[1:])) if part)
    second = " · ".join(part for part in (agency.phone, agency.email, agency.web, agency.orgnr) if part)
    left, right, pen = agency.page.margin * MM, WIDTH - agency.page.margin * MM, Pen()
    pen.stroke(RULE, 0.4)
    pen.line(left, 18.5 * MM, right, 18.5 * MM)
    pen.fill(INK)
    pen.text(first, left, 14 * MM, 8)
    pen.text(second, left, 10 * MM, 8)
    pen.text(f"Sida {number} av {total}", right, 14 * MM, 8, share=1)
    if sample:
        pen.text("Exempel", right, 10 * MM, 8, share=1)
    return pen
