"""How a letter looks on paper: millimetres, styles, frames, running heads and feet."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Frame

from caseworker_app.domain.call_papers import Agency
from caseworker_app.domain.paper import Profile
from caseworker_app.letters import logo
from caseworker_app.letters.content import Letter
from caseworker_app.letters.flowables import CellStyles, Paint
from caseworker_app.letters.fonts import FAMILY, printable

WIDTH, HEIGHT = A4
INK, RULE, SHADE, WATER = HexColor("#1a1a1a"), HexColor("#8a99a8"), HexColor("#eef2f6"), HexColor("#dfe4ea")
BELOW_LOGO, BESIDE_LOGO = 6, 5


@lru_cache(maxsize=8)
def styles(colour: str) -> dict[str, Any]:
    """The styles of one agency's colour; made once, since laid-out text is kept by style."""
    head = HexColor(colour)
    body = ParagraphStyle(
        "body", fontName=FAMILY, fontSize=10, leading=14.5, textColor=INK, linkColor=head, spaceAfter=6, keepWithNext=0
    )
    bold = f"{FAMILY}-Bold"
    made = {"body": body}
    made["h1"] = ParagraphStyle(
        "h1", body, fontName=bold, fontSize=17, leading=22, spaceAfter=6, textColor=head, keepWithNext=1
    )
    made["h2"] = ParagraphStyle(
        "h2", body, fontName=bold, fontSize=11, leading=15, spaceBefore=9, spaceAfter=2, keepWithNext=1
    )
    made["small"] = ParagraphStyle("small", body, fontSize=9, leading=12.5, spaceAfter=0)
    made["label"] = ParagraphStyle("label", made["small"], fontName=bold)
    made["address"] = ParagraphStyle("address", body, fontSize=10.5, leading=14, spaceAfter=0)
    made["notice"] = ParagraphStyle("notice", made["small"], fontName=f"{FAMILY}-Italic", textColor=head)
    made["item"] = ParagraphStyle("item", body, spaceAfter=3)
    made["cell"] = ParagraphStyle("cell", made["small"])
    made["right"] = ParagraphStyle("right", made["cell"], alignment=TA_RIGHT)
    made["th"] = ParagraphStyle("th", made["cell"], fontName=bold)
    made["th_right"] = ParagraphStyle("th_right", made["th"], alignment=TA_RIGHT)
    return made


@lru_cache(maxsize=8)
def address_styles(colour: str) -> tuple[Any, ...]:
    """Styles for the window address, from the usual size down to the least that is read with ease."""
    usual = styles(colour)["address"]
    smaller = [
        ParagraphStyle(f"address{size}", usual, fontSize=size, leading=size * 1.28)
        for size in (10.0, 9.5, 9.0, 8.5, 8.0)
    ]
    return (usual, *smaller)


def cell_styles(made: dict[str, Any]) -> CellStyles:
    return CellStyles(
        head=made["th"],
        head_right=made["th_right"],
        cell=made["cell"],
        right=made["right"],
        total=made["th"],
        total_right=made["th_right"],
    )


def table_commands(colour: str, *, has_sum: bool) -> list[Any]:
    made = [
        ("FONT", (0, 0), (-1, -1), FAMILY, 9),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, HexColor(colour)),
        ("LINEBELOW", (0, 1), (-1, -1), 0.3, RULE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ("LEFTPADDING", (0, 0), (0, -1), 4),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 4),
    ]
    return [*made, ("BACKGROUND", (0, -1), (-1, -1), SHADE)] if has_sum else made


def first_frames(profile: Profile) -> list[Any]:
    """Logo, reference lines, window address, body."""
    logo_box, *others = profile.boxes
    return [
        _frame("logo", logo_box.left, logo_box.top, logo_box.width, logo_box.height + BELOW_LOGO),
        *(_frame(box.name, box.left, box.top, box.width, box.height) for box in others),
        _body("body", profile, profile.body_top),
    ]


def later_frames(profile: Profile) -> list[Any]:
    return [_body("later", profile, profile.later_top)]


def _body(name: str, profile: Profile, top: float) -> Any:
    return _frame(name, profile.margin, top, WIDTH / mm - 2 * profile.margin, HEIGHT / mm - top - profile.foot)


def _frame(name: str, left: float, top: float, width: float, height: float) -> Any:
    low = HEIGHT - (top + height) * mm
    return _Place(left * mm, low, width * mm, height * mm, 0, 0, 0, 0, id=name)


class _Place(Frame):
    """ReportLab copies the frame to try what keeps together; its fields are plain values, so a shallow copy does."""

    def __deepcopy__(self, _memo: object) -> _Place:
        made = _Place.__new__(_Place)
        made.__dict__.update(self.__dict__)
        return made


def logo_paint(agency: Agency) -> tuple[Paint, float]:
    """What draws the agency's mark and name, and how wide it is."""
    mark = logo.parse(agency.logo) if agency.logo else None
    left = (mark.width * agency.page.logo_height * mm / mark.height + 3.5 * mm) if mark else 0.0
    lines = _halves(agency.logo_text or agency.name)

    def paint(canvas: Any, _width: float, height: float) -> None:
        if mark is not None:
            logo.paint(canvas, mark, height)
        canvas.setFillColor(HexColor(agency.colour))
        canvas.setFont(f"{FAMILY}-Bold", 12)
        top = height / 2 + (len(lines) - 2) * 7 + 3.5 if len(lines) > 1 else height / 2 - 4
        for number, line in enumerate(lines):
            canvas.drawString(left, top - number * 14, printable(line))

    return paint, (agency.page.logo_width - BESIDE_LOGO) * mm


def _halves(name: str) -> list[str]:
    """A long name on two lines, parted at the blank nearest its middle."""
    if len(name) <= 24 or " " not in name:
        return [name]
    blanks = [at for at, char in enumerate(name) if char == " "]
    best = min(blanks, key=lambda at: abs(at - len(name) / 2))
    return [name[:best], name[best + 1 :]]


def later_head(letter: Letter) -> Callable[[Any, Any], None]:
    """The running head of continuation pages, and the mark of a draft."""
    text = printable(f"{letter.title}, diarienummer {letter.dnr}" if letter.dnr else letter.title)

    def draw(canvas: Any, _document: Any) -> None:
        watermark(letter, canvas)
        with canvas.artifact("Pagination", "Header"):
            canvas.setFont(FAMILY, 8.5)
            canvas.setFillColor(INK)
            canvas.drawRightString(WIDTH - letter.agency.page.margin * mm, HEIGHT - 15 * mm, text)

    return draw


def watermark(letter: Letter, canvas: Any) -> None:
    if not letter.draft:
        return
    with canvas.artifact("Pagination", "Watermark"):
        canvas.saveState()
        canvas.setFillColor(WATER)
        canvas.setFont(f"{FAMILY}-Bold", 110)
        canvas.translate(WIDTH / 2, HEIGHT / 2)
        canvas.rotate(50)
        canvas.drawCentredString(0, -30, "Utkast")
        canvas.restoreState()


def footer(letter: Letter) -> Callable[[Any, int, int], None]:
    """Sender and page x of y at the foot of every page."""
    agency = letter.agency
    first = " · ".join(part for part in (agency.name, ", ".join(agency.address[1:])) if part)
    second = " · ".join(part for part in (agency.phone, agency.email, agency.web, agency.orgnr) if part)

    def draw(canvas: Any, number: int, total: int) -> None:
        left, right = agency.page.margin * mm, WIDTH - agency.page.margin * mm
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.4)
        canvas.line(left, 18.5 * mm, right, 18.5 * mm)
        canvas.setFillColor(INK)
        canvas.setFont(FAMILY, 8)
        canvas.drawString(left, 14 * mm, printable(first))
        canvas.drawString(left, 10 * mm, printable(second))
        canvas.drawRightString(right, 14 * mm, f"Sida {number} av {total}")
        if letter.sample:
            canvas.drawRightString(right, 10 * mm, "Exempel")

    return draw
