"""Where things stand on a letter's first page: millimetres that an agency sets for its envelopes and its mark."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass

from caseworker_app.sentences import Sentence

WIDTH, HEIGHT = 210.0, 297.0
LEAST_CONTRAST = 4.5
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
LEAST_MARGIN, LEAST_FOOT, LEAST_LATER_TOP, LEAST_BODY = 12.0, 22.0, 20.0, 120.0
LEAST = {"address_width": 55.0, "address_height": 20.0, "logo_width": 25.0, "logo_height": 6.0, "reference_width": 45.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A place on the sheet, from its left and upper edge."""

    name: str
    title: str
    left: float
    top: float
    width: float
    height: float

    @property
    def low(self) -> float:
        return self.top + self.height

    def meets(self, other: Box) -> bool:
        across = self.left < other.left + other.width and other.left < self.left + self.width
        return across and self.top < other.low and other.top < self.low


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Millimetres on A4 (`[page]` in agency.toml); as given here the address suits a window on the right."""

    margin: float = 25.0
    foot: float = 24.0
    logo_left: float = 25.0
    logo_top: float = 14.0
    logo_width: float = 85.0
    logo_height: float = 12.0
    reference_left: float = 112.0
    reference_top: float = 14.0
    reference_width: float = 78.0
    reference_height: float = 24.0
    address_left: float = 112.0
    address_top: float = 42.0
    address_width: float = 78.0
    address_height: float = 30.0
    body_top: float = 84.0
    later_top: float = 26.0

    @property
    def boxes(self) -> tuple[Box, Box, Box]:
        """What stands above the body, in reading order."""
        return (
            _box(self, "logo", Sentence("logotypens ruta")),
            _box(self, "reference", Sentence("rutan för datum och diarienummer")),
            _box(self, "address", Sentence("adressens ruta")),
        )


def _box(held: Profile, name: str, title: str) -> Box:
    left, top, width, height = (getattr(held, f"{name}_{side}") for side in ("left", "top", "width", "height"))
    return Box(name=name, title=title, left=left, top=top, width=width, height=height)


def pale(colour: str) -> str:
    """Why text in this colour would not be read on white paper, also printed in grey (WCAG 1.4.3); empty when it would."""
    if not _COLOUR.fullmatch(colour):
        return Sentence("ska vara en färg som #1f3a5f")
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return "" if 1.05 / (light + 0.05) >= LEAST_CONTRAST else Sentence("är för ljus för text på vitt papper")


def misplaced(held: Profile) -> Iterator[tuple[str, str]]:
    """Field and reason for everything on the sheet that would not be read, or would hide something else."""
    wrong = [field.name for field in dataclasses.fields(held) if not 0 <= getattr(held, field.name) <= HEIGHT]
    if wrong:
        yield from ((name, Sentence("ska vara millimeter på ett A4-ark (0-297)")) for name in wrong)
        return
    for name, least in (("margin", LEAST_MARGIN), ("foot", LEAST_FOOT), ("later_top", LEAST_LATER_TOP)):
        if getattr(held, name) < least:
            yield name, Sentence("ska vara minst {least} mm", least=format(least, "g"))
    if held.margin > WIDTH / 4:
        yield "margin", Sentence("ska vara högst {most} mm", most=format(WIDTH / 4, "g"))
    yield from _boxes(held)
    for name, least in LEAST.items():
        if getattr(held, name) < least:
            yield name, Sentence("ska vara minst {least} mm för att innehållet ska få plats", least=format(least, "g"))
    for name in ("body_top", "later_top"):
        if HEIGHT - getattr(held, name) - held.foot < LEAST_BODY:
            yield name, Sentence("lämnar mindre än {least_body} mm åt brevets text", least_body=format(LEAST_BODY, "g"))


def _boxes(held: Profile) -> Iterator[tuple[str, str]]:
    boxes = held.boxes
    for at, one in enumerate(boxes):
        if one.left + one.width > WIDTH:
            yield (
                f"{one.name}_left",
                Sentence(
                    "{title} går utanför sidans högra kant ({width} mm)", title=one.title, width=format(WIDTH, "g")
                ),
            )
        if one.low > held.body_top:
            yield (
                "body_top",
                Sentence(
                    "brevets text börjar innan {title} slutar ({low} mm)", title=one.title, low=format(one.low, "g")
                ),
            )
        for other in boxes[at + 1 :]:
            if one.meets(other):
                yield f"{other.name}_top", Sentence("{title} ligger över {below}", title=other.title, below=one.title)
