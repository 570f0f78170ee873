"""Invented bodies: names that say they are samples, numbers from ranges that no real body has.

Organisation numbers: 2199 kommun, 2299 kommunalförbund, 2399 region, 2599 trossamfund, 559999 aktiebolag,
769999 ekonomisk förening and 8099 ideell förening or stiftelse, all with a right check digit. Giro numbers
begin with 99, postcodes with 99 (no such place), telephone numbers are from the series set aside for fiction.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from prose import load
from rapidfuzz import fuzz
from stdnum import luhn

NAMES = load("names")
MARK = " (exempel)"
PREFIXES = {
    "kommun": "2199",
    "kommunalforbund": "2299",
    "region": "2399",
    "trossamfund": "2599",
    "aktiebolag": "559999",
    "kommunalt_bolag": "559999",
    "ekonomisk_forening": "769999",
}


@dataclass(frozen=True)
class Place:
    name: str
    kommun: str
    lan: str
    areas: tuple[str, str]
    inhabitants: str

    @property
    def genitive(self) -> str:
        return self.name if self.name[-1] in "aeiouyåäös" else f"{self.name}s"


@dataclass(frozen=True)
class SampleBody:
    """A body of the sample; `name` carries the mark, `short` does not."""

    name: str
    kind: str
    orgnr: str
    place: Place
    founded: int = 0
    members: int = 0
    theme: str = ""

    @property
    def short(self) -> str:
        return self.name.removesuffix(MARK)


def with_check(digits: str) -> str:
    return digits + luhn.calc_check_digit(digits)


def dashed(digits: str) -> str:
    return f"{digits[:6]}-{digits[6:]}"


def slug(text: str) -> str:
    """For addresses and file names: small letters without dots and rings, words joined by a dash."""
    plain = text.lower().translate(str.maketrans("åäöé", "aaoe"))
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


class Registry:
    """Makes bodies and never the same number, nor a name that could be taken for another."""

    def __init__(self) -> None:
        self._rng = Random("bodies 2020")
        self._numbers: set[str] = set()
        self._names: list[str] = []
        self.places = [self._place(i, name) for i, name in enumerate(NAMES["places"])]

    def _place(self, index: int, name: str) -> Place:
        areas = self._rng.sample(NAMES["areas"], 2)
        people = f"{self._rng.randint(9, 96)} {self._rng.choice(['000', '500'])}"
        genitive = name if name[-1] in "aeiouyåäös" else f"{name}s"
        county = NAMES["counties"][index % len(NAMES["counties"])]
        return Place(name, f"{genitive} kommun", county, (areas[0], areas[1]), people)

    def number(self, kind: str) -> str:
        """A new number with its check digit, without 09 or 90 so that no slip hits another by chance."""
        prefix = PREFIXES.get(kind, "8099")
        while True:
            digits = with_check(prefix + "".join(self._rng.choices("0123456789", k=9 - len(prefix))))
            if digits not in self._numbers and "09" not in digits[3:] and "90" not in digits[3:]:
                self._numbers.add(digits)
                return dashed(digits)

    def kommun(self, place: Place) -> SampleBody:
        return SampleBody(place.kommun + MARK, "kommun", self.number("kommun"), place)

    def region(self, index: int) -> SampleBody:
        return SampleBody(NAMES["regions"][index] + MARK, "region", self.number("region"), self.places[index])

    def other(self, name: str, kind: str, place: Place, theme: str = "") -> SampleBody:
        self._names.append(name)
        return SampleBody(name + MARK, kind, self.number(kind), place, self._rng.randint(1982, 2016), 140, theme)

    def union(self, theme: str, place: Place, kind: str = "") -> SampleBody:
        """An association or a foundation whose name fits its theme."""
        forms = NAMES["unions"].get(theme, NAMES["unions"]["any"]) + NAMES["unions"]["any"][:4]
        while True:
            form = self._rng.choice(forms)
            word = self._rng.choice(NAMES["union_head"]) + self._rng.choice(NAMES["union_tail"])
            where = self._rng.choice([f" i {place.name}", f" i {place.areas[0]}", f" {place.name}"])
            name = form.format(word) + where
            if all(fuzz.ratio(name, other) < 76 for other in self._names):
                break
        self._names.append(name)
        made = kind or ("stiftelse" if form.startswith("Stiftelsen") else "ideell_forening")
        founded, members = self._rng.randint(1975, 2017), self._rng.randint(3, 88) * 10
        return SampleBody(name + MARK, made, self.number(made), place, founded, members, theme)


def person(rng: Random) -> str:
    return f"{rng.choice(NAMES['first'])} {rng.choice(NAMES['family_head'])}{rng.choice(NAMES['family_tail'])}"


def phone(rng: Random) -> str:
    """A number of the series that the telecom authority keeps free for books and films."""
    series = rng.choice(["mobil", "stockholm", "goteborg", "malmo"])
    if series == "mobil":
        tail = rng.randint(605, 699)
        return f"070-174 0{tail // 100} {tail % 100:02d}"
    if series == "stockholm":
        return f"08-465 004 {rng.randint(0, 99):02d}"
    if series == "goteborg":
        return f"031-390 06 {rng.randint(0, 99):02d}"
    return f"040-628 04 {rng.randint(0, 99):02d}"


def giro(rng: Random) -> str:
    if rng.random() < 0.8:
        digits = with_check("99" + f"{rng.randint(0, 99999):05d}")
        return f"{digits[:4]}-{digits[4:]}"
    digits = with_check("99" + f"{rng.randint(0, 9999):04d}")
    return f"{digits[:2]} {digits[2:4]} {digits[4:6]}-{digits[6]}"
