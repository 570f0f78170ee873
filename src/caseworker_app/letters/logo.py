"""An agency's logo from a small part of SVG: filled rectangles, circles, polygons and paths, without groups."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from xml.etree import ElementTree as ET

from caseworker_app.errors import LetterFailed
from caseworker_app.letters.pen import Pen
from caseworker_app.sentences import Sentence

_NUMBER = re.compile(r"[-+]?(?:\d*\.\d+|\d+\.?)(?:[eE][-+]?\d+)?")
_STEP = re.compile(r"([MLHVCZ])([^MLHVCZ]*)")
_PAIRS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6}
_ROUND = 0.5522847498


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed path of steps (letter, numbers), filled with one colour."""

    colour: str
    steps: tuple[tuple[str, tuple[float, ...]], ...]


@dataclass(frozen=True, slots=True)
class Logo:
    width: float
    height: float
    shapes: tuple[Shape, ...]


@lru_cache(maxsize=16)
def parse(svg: str) -> Logo:
    """The drawing; LetterFailed names what cannot be drawn, so that a wrong logo is seen when a call is checked."""
    try:
        root = ET.fromstring(svg)  # noqa: S314  # the agency's own configuration; expat refuses entity bombs
    except ET.ParseError as error:
        raise LetterFailed("Logotypen går inte att läsa som SVG.", "logo") from error
    box = _numbers(root.get("viewBox", "")) or (0, 0, _one(root.get("width")), _one(root.get("height")))
    shapes = tuple(shape for element in root.iter() for shape in _shape(element))
    if len(box) != 4 or box[2] <= 0 or box[3] <= 0 or not shapes:
        raise LetterFailed("Logotypen saknar viewBox eller former som går att rita.", "logo")
    return Logo(box[2], box[3], shapes)


_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def paint(pen: Pen, logo: Logo, x: float, y: float, height: float) -> None:
    """Draw with the lower left corner here, as high as `height` points."""
    scale = height / logo.height
    for shape in logo.shapes:
        pen.fill(shape.colour)
        steps = []
        for step, numbers in shape.steps:
            points = [x + n * scale if i % 2 == 0 else y + height - n * scale for i, n in enumerate(numbers)]
            steps.append(" ".join((*(f"{point:.2f}" for point in points), _OPERATORS[step])))
        pen.path(steps)


def _shape(element: Any) -> Iterator[Shape]:
    tag = element.tag.rsplit("}", 1)[-1]
    makers = {"rect": _rect, "circle": _circle, "polygon": _polygon, "path": _path}
    colour = element.get("fill", "#000000")
    if tag in makers and colour != "none":
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
            raise LetterFailed(Sentence("Logotypens färg {colour} ska skrivas som #rrggbb.", colour=colour), "logo")
        yield Shape(colour, tuple(makers[tag](element)))


def _rect(element: Any) -> Iterator[tuple[str, tuple[float, ...]]]:
    x, y, width, height = (_one(element.get(name)) for name in ("x", "y", "width", "height"))
    yield "M", (x, y)
    for point in ((x + width, y), (x + width, y + height), (x, y + height)):
        yield "L", point
    yield "Z", ()


def _circle(element: Any) -> Iterator[tuple[str, tuple[float, ...]]]:
    x, y, r = (_one(element.get(name)) for name in ("cx", "cy", "r"))
    k = r * _ROUND
    yield "M", (x + r, y)
    yield "C", (x + r, y + k, x + k, y + r, x, y + r)
    yield "C", (x - k, y + r, x - r, y + k, x - r, y)
    yield "C", (x - r, y - k, x - k, y - r, x, y - r)
    yield "C", (x + k, y - r, x + r, y - k, x + r, y)
    yield "Z", ()


def _polygon(element: Any) -> Iterator[tuple[str, tuple[float, ...]]]:
    numbers = _numbers(element.get("points", ""))
    points = [numbers[i : i + 2] for i in range(0, len(numbers) - 1, 2)]
    for place, point in enumerate(points):
        yield ("L" if place else "M"), point
    yield "Z", ()


def _path(element: Any) -> Iterator[tuple[str, tuple[float, ...]]]:
    """Absolute M, L, H, V, C and Z."""
    data = element.get("d", "")
    if re.search(r"[a-zABD-GI-KN-UW-Y]", re.sub(r"\d[eE]", "", data).replace("z", "Z")):
        raise LetterFailed("Logotypens bana får bara ha stegen M, L, H, V, C och Z.", "logo")
    x = y = 0.0
    for letter, rest in _STEP.findall(data.replace("z", "Z")):
        if letter == "Z":
            yield "Z", ()
            continue
        numbers, size = _numbers(rest), _PAIRS[letter]
        for start in range(0, len(numbers) - size + 1, size):
            part = numbers[start : start + size]
            if letter == "H":
                part = (part[0], y)
            elif letter == "V":
                part = (x, part[0])
            x, y = part[-2], part[-1]
            yield ("C" if letter == "C" else "M" if letter == "M" and start == 0 else "L"), part


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(float(found) for found in _NUMBER.findall(text))


def _one(text: str | None) -> float:
    found = _numbers(text or "")
    return found[0] if found else 0.0
