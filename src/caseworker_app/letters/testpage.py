"""A page to print, fold and put into window envelopes: whether the address shows, and whether the printer scales."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from caseworker_app.domain.call_papers import Agency
from caseworker_app.domain.paper import Profile
from caseworker_app.letters import page
from caseworker_app.letters.archive import Meta
from caseworker_app.letters.paragraph import TaggedParagraph, plain
from caseworker_app.letters.pen import HEIGHT, MM, WIDTH, Pen
from caseworker_app.letters.structure import Elem
from caseworker_app.letters.tagging import TaggedCanvas

TITLE = "Provsida för fönsterkuvert"
_RULER = 100
_TEXT_TOP = 183.0


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope (ISO 269) and the height of an A4 sheet folded for it, in millimetres."""

    name: str
    width: float
    height: float
    folded: float


ENVELOPES = (Envelope("C5", 229, 162, 148.5), Envelope("C65", 229, 114, 99))


@dataclass(frozen=True, slots=True)
class Opening:
    """The window an envelope must have for the address to show wherever the sheet has slid, from left and upper edge."""

    left: float
    top: float
    width: float
    height: float
    from_right: float


def opening(envelope: Envelope, profile: Profile) -> Opening:
    """The address frame and the sheet's play; what a bought envelope's window is held against."""
    play_x = envelope.width - WIDTH / MM
    play_y = envelope.height - envelope.folded
    width, height = profile.address_width + play_x, profile.address_height + play_y
    right = envelope.width - profile.address_left - width
    return Opening(profile.address_left, profile.address_top, width, height, right)


def window_page(agency: Agency, when: datetime, profile: Profile | None = None) -> bytes:
    """The page as PDF/A-2a and PDF/UA-1, as letters are; the same agency, profile and time give the same bytes."""
    profile = profile or agency.page
    meta = Meta(
        title=f"{TITLE}, {agency.name}",
        author=agency.name,
        subject=TITLE,
        ident="utan diarienummer",
        when=int(when.timestamp()),
    )
    root = Elem("Document")
    canvas = TaggedCanvas(root=root, meta=meta)
    sheet = _Sheet(canvas, root, agency.colour)
    sheet.text(TITLE, "h1", "H1", profile.margin, 14, 84)
    sheet.text(f"{agency.name}\nSkriv ut i verklig storlek (100 %).", "small", "P", profile.margin, 31, 80)
    lines = (agency.name, "c/o Åsa Provsson", "Långa provgatan 123 B", "123 45 PROVSTAD")
    sheet.text("\n".join(lines), "address", "P", profile.address_left, profile.address_top, profile.address_width)
    sheet.marks(profile)
    top = _TEXT_TOP
    for text, style, tag in _instructions(profile):
        top += sheet.text(text, style, tag, profile.margin, top, 160)
    return canvas.save()


def _instructions(profile: Profile) -> list[tuple[str, str, str]]:
    made = [
        ("Gör så här", "h2", "H2"),
        (
            f"Mät linjalerna ovan. Är de inte {_RULER} mm långa förstorar eller förminskar skrivaren: "
            "välj verklig storlek och skriv ut igen.",
            "body",
            "P",
        ),
        (
            "Vik längs märket för kuvertet, lägg i arket och skjut det mot vart och ett av kuvertets hörn. "
            "Hela adressen och ramen ska synas i fönstret varje gång, och ingen annan text.",
            "body",
            "P",
        ),
        ("Fönster som passar", "h2", "H2"),
    ]
    for envelope in ENVELOPES:
        need = opening(envelope, profile)
        made.append(
            (
                f"{envelope.name} ({_mm(envelope.width)} × {_mm(envelope.height)} mm): fönstret är minst "
                f"{_mm(need.width)} × {_mm(need.height)} mm, börjar senast {_mm(need.top)} mm från överkanten "
                f"och slutar högst {_mm(need.from_right)} mm från högerkanten.",
                "body",
                "P",
            )
        )
    return made


def _mm(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".").replace(".", ",")


class _Sheet:
    """Draws on the page by millimetres from its left and upper edge."""

    def __init__(self, canvas: TaggedCanvas, root: Elem, colour: str) -> None:
        self._canvas, self._root, self._styles = canvas, root, page.styles(colour)

    def text(self, text: str, style: str, tag: str, left: float, top: float, width: float) -> float:
        """Returns the height it took with the blank after it."""
        made = TaggedParagraph(plain(text), self._styles[style], self._root.add(Elem(tag)))
        height = made.wrap(width * MM)
        made.draw(self._canvas, left * MM, HEIGHT - top * MM - height)
        return (height + made.after) / MM

    def marks(self, profile: Profile) -> None:
        """Frame of the address, folds, rulers: no content for a reader."""
        pen = _Marks()
        pen.frame(profile.address_left, profile.address_top, profile.address_width, profile.address_height)
        for at, name in ((99, "C65"), (148.5, "C5"), (198, "C65")):
            pen.rule(0, at, 12, at)
            pen.label(4, at - 1, f"vik {name}")
        pen.rulers(profile.margin, 108)
        self._canvas.put_artifact("Layout", "", pen)


class _Marks(Pen):
    """By millimetres from the sheet's left and upper edge."""

    def __init__(self) -> None:
        super().__init__()
        self.fill(page.INK)
        self.stroke(page.INK, 0.3)

    def frame(self, left: float, top: float, width: float, height: float) -> None:
        self.box(left * MM, HEIGHT - (top + height) * MM, width * MM, height * MM)

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.line(x0 * MM, HEIGHT - y0 * MM, x1 * MM, HEIGHT - y1 * MM)

    def label(self, left: float, top: float, text: str) -> None:
        self.text(text, left * MM, HEIGHT - top * MM, 7)

    def rulers(self, left: float, top: float) -> None:
        """One ruler across and one down the middle part of the sheet, 100 mm each by drawing."""
        self.rule(left, top, left + _RULER, top)
        for at in range(0, _RULER + 1, 5):
            self.rule(left + at, top, left + at, top + (4 if at % 10 == 0 else 2))
        self.label(left, top + 7, f"{_RULER} mm på bredden")
        x, low = 175.0, 60.0 + _RULER
        for at in range(0, _RULER + 1, 5):
            self.rule(x, low - at + 16, x + (4 if at % 10 == 0 else 2), low - at + 16)
        self.rule(x, low + 16, x, low + 16 - _RULER)
        self.label(x - 27, 120, f"{_RULER} mm på höjden")
