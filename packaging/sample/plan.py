"""Who applies, in which file the application comes, what is wrong with it and how it will end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from random import Random

from bodies import MARK, Registry, SampleBody, dashed, with_check
from prose import THEMES

XLSX = "kommuner-och-regioner.xlsx"
ODS = "foreningar-3.ods"
PAPER = "pappersansokningar/pappersansokningar.xlsx"
LATER = "efterregistrerade.csv"
AGAIN = "omlevererade.csv"
CIVIL_FILES = {
    "foreningar-1.csv": 45,
    "foreningar-2.csv": 35,
    ODS: 40,
    "foreningar-4.json": 35,
    "foreningar-5.csv": 25,
    "foreningar-6.csv": 15,
    PAPER: 8,
    LATER: 2,
}
ORDER = [
    XLSX,
    "foreningar-1.csv",
    "foreningar-2.csv",
    ODS,
    "foreningar-4.json",
    "foreningar-5.csv",
    "foreningar-6.csv",
    PAPER,
    LATER,
    AGAIN,
]
REGION_THEMES = ["larande", "halsa", "lagesbild", "demokrati", "unga_risk"]
LONG_NAME = (
    "Samarbetsföreningen för språk, kultur, friluftsliv, studier, odling och gemenskap mellan människor i alla åldrar "
    "från många delar av världen som lever, arbetar eller går i skolan i Granhamra"
)


@dataclass
class Item:
    """One application of the plan; reference, days and sums are filled in afterwards."""

    key: str
    track: str
    fate: str
    body: SampleBody
    theme: str
    file: str = ""
    flaws: set[str] = field(default_factory=set)
    original: Item | None = None
    reference: str = ""
    arrived: date = date(2020, 5, 15)
    channel: str = "e-tjänst"
    sought: int = 0
    amount: int = 0
    added: int = 0
    begins: tuple[date, ...] = (
        date(2020, 7, 1),
        date(2020, 7, 1),
        date(2020, 8, 1),
        date(2020, 8, 17),
        date(2020, 9, 1),
    )
    finishes: tuple[date, ...] = (date(2021, 4, 15), date(2021, 4, 15), date(2021, 4, 9), date(2021, 3, 31))

    @property
    def free(self) -> bool:
        return not self.flaws and self.original is None

    def rng(self, purpose: str) -> Random:
        return Random(f"{self.key} {purpose}")


class Plan:
    """The 272 applications; `extra` are bodies that stand in the register without applying."""

    def __init__(self) -> None:
        self.registry = Registry()
        self.rng = Random("plan 2020")
        self.extra: list[SampleBody] = []
        self.typed_number: dict[str, str] = {}
        self.items = [*self._public(), *self._civil()]
        self._flaws()

    def _public(self) -> list[Item]:
        made = self.registry
        kommuner = [made.kommun(place) for place in made.places[:56]]
        pairs = [(body, fate) for body, fate in zip(kommuner, self._kommun_fates(), strict=True)]
        pairs += [(made.region(i), "granted" if i < 3 else "refused") for i in range(5)]
        union = made.other("Kommunalförbundet Tre åar", "kommunalforbund", made.places[10])
        pairs.append((union, "refused"))
        for name, kind in [
            ("Norrmarks kommunförbund", "kommunforbund"),
            ("Kommunförbundet Mittbygden", "kommunforbund"),
            ("Granhamra Bostäder AB", "kommunalt_bolag"),
        ]:
            pairs.append((made.other(name, kind, made.places[0]), "fel_sokande"))
        themes = self._themes("k")
        items = [Item(f"k{i:02d}", "kommun_region", fate, body, next(themes)) for i, (body, fate) in enumerate(pairs)]
        for item in items:
            if item.body.kind == "region":
                item.theme = self.rng.choice(REGION_THEMES)
        refused = [item for item in items if item.fate == "refused" and item.body.kind == "kommun"]
        items += [self._copy("k65", refused[0], "exakt"), self._copy("k66", refused[1], "variant")]
        self._place_public(items)
        return items

    def _kommun_fates(self) -> list[str]:
        fates = ["granted"] * 35 + ["later", "sen", "ej_kompletterad"] + ["refused"] * 18
        self.rng.shuffle(fates)
        return fates

    def _place_public(self, items: list[Item]) -> None:
        for item in items:
            item.file = XLSX
        pick = [item for item in items if item.fate in ("granted", "refused") and item.free][3:]
        refused = [item for item in pick if item.fate == "refused" and item.body.kind == "kommun"][4:]
        granted = [item for item in pick if item.fate == "granted" and item.body.kind == "kommun"]
        for item in [*refused[:3], *granted[:2]]:
            item.file = PAPER
        for item in [refused[3], granted[2]]:
            item.file = LATER
        refused[0].flaws.add("late_posted")

    def _copy(self, key: str, original: Item, how: str) -> Item:
        original.flaws.add("original")
        copy = Item(key, original.track, "dubblett", original.body, original.theme, original=original)
        copy.flaws.add(f"dubblett_{how}")
        return copy

    def _themes(self, side: str) -> Iterator[str]:
        known = [name for name, theme in THEMES.items() if theme["track"] in (side, "both")]
        while True:
            self.rng.shuffle(known)
            yield from known

    def _civil(self) -> list[Item]:
        fates = ["granted"] * 19 + ["later"] * 12 + ["sen"] * 4 + ["ej_kompletterad"] * 3 + ["refused"] * 157
        themes = self._themes("c")
        items: list[Item] = []
        for i, fate in enumerate(fates):
            theme = next(themes)
            place = self.registry.places[i % len(self.registry.places)]
            items.append(Item(f"c{i:03d}", "civilsamhalle", fate, self.registry.union(theme, place), theme))
        items += self._wrong_kinds(len(items), themes)
        self.rng.shuffle(items)
        refused = [item for item in items if item.fate == "refused"]
        for i, how in enumerate(["exakt", "exakt", "variant", "nara"]):
            items.append(self._copy(f"c{201 + i}", refused[i], how))
        self._place_civil(items)
        return items

    def _wrong_kinds(self, start: int, themes: Iterator[str]) -> list[Item]:
        made = self.registry
        bodies = [
            made.other("Församlingen Morgonljuset i Rågsta", "trossamfund", made.places[20]),
            made.other("Källans fria samfund i Utmark", "trossamfund", made.places[24]),
            made.other("Trossamfundet Vägen i Kopparmyra", "trossamfund", made.places[57]),
            made.other("Integrationsbyrån i Flodtorp AB", "aktiebolag", made.places[45]),
            made.other("Lärkdala Konsult och Utbildning AB", "aktiebolag", made.places[20]),
            made.other("Hantverkskooperativet Nålen ekonomisk förening", "ekonomisk_forening", made.places[33]),
        ]
        return [
            Item(f"c{start + i:03d}", "civilsamhalle", "fel_sokande", body, next(themes))
            for i, body in enumerate(bodies)
        ]

    def _place_civil(self, items: list[Item]) -> None:
        """Originals of duplicates in the first file, the copies in the fifth; the late ones on paper and last."""
        left = dict(CIVIL_FILES)

        def put(item: Item, file: str) -> None:
            item.file = file
            left[file] -= 1

        late = [item for item in items if item.fate == "sen"]
        posted = [item for item in items if item.fate == "refused" and item.free][-4:]
        for item in posted:
            item.flaws.add("late_posted")
        for item, file in zip(late, [PAPER, PAPER, "foreningar-6.csv", "foreningar-6.csv"], strict=True):
            put(item, file)
        for item, file in zip(posted, [PAPER, PAPER, LATER, LATER], strict=True):
            put(item, file)
        for item in items:
            if item.original is not None:
                put(item.original, "foreningar-1.csv")
                put(item, "foreningar-5.csv")
        rest = [file for file, count in left.items() for _ in range(count)]
        self.rng.shuffle(rest)
        for item, file in zip([item for item in items if not item.file], rest, strict=True):
            item.file = file

    def _flaws(self) -> None:
        """One flaw each on applications that are neither granted nor dismissed, a few harmless ones on granted."""
        for item in self.items:
            if item.fate in ("sen", "fel_sokande"):
                item.flaws.add(item.fate)
            if item.fate == "ej_kompletterad":
                item.flaws.add("no_attachment")
        wanted = {
            "kommun_region": "orgnr swap sum sum file_missing error_value no_attachment",
            "civilsamhalle": "orgnr orgnr orgnr orgnr orgnr_blank swap sum sum sum sum sum giro giro giro file_missing "
            "file_missing no_attachment no_attachment error_cell error_cell budget_point start_unreadable "
            "start_unreadable yesno_unreadable formula formula ore",
        }
        for track, flaws in wanted.items():
            free = [
                i
                for i in self.items
                if i.track == track and i.fate == "refused" and i.free and i.file not in (PAPER, LATER)
            ]
            chosen = self.rng.sample(free, len(flaws.split()))
            for item, flaw in zip(chosen, flaws.split(), strict=True):
                item.flaws.add(flaw)
        self._harmless()
        for item in self.items:
            if "swap" in item.flaws:
                self._swap(item)

    def _harmless(self) -> None:
        granted = [i for i in self.items if i.fate == "granted" and i.free]
        civil = next(i for i in granted if i.track == "civilsamhalle" and i.file.startswith("foreningar-1"))
        name = LONG_NAME + MARK
        civil.body = SampleBody(
            name, "ideell_forening", civil.body.orgnr, self.registry.places[0], 1998, 240, civil.theme
        )
        civil.flaws.add("long_name")
        next(i for i in granted if i.track == "civilsamhalle" and i.free).flaws.add("formula")
        numbers = [i for i in self.items if i.free and i.file in (XLSX, ODS, PAPER)]
        for item in self.rng.sample(numbers, 9):
            item.flaws.add("float")

    def _swap(self, item: Item) -> None:
        """Give the body a number with 09 in it; the one with 90 belongs to another that does not apply."""
        head = "219909" if item.track == "kommun_region" else "809909"
        tail = "417" if item.track == "kommun_region" else "562"
        right = with_check(head + tail)
        wrong = right[:4] + "90" + right[6:]
        place = self.registry.places[60]
        body = item.body
        item.body = SampleBody(body.name, body.kind, dashed(right), body.place, body.founded, body.members, body.theme)
        name = f"{place.kommun}{MARK}" if item.track == "kommun_region" else f"Nykterhetsföreningen Klara Källa{MARK}"
        self.extra.append(SampleBody(name, body.kind, dashed(wrong), place))
        self.typed_number[item.key] = dashed(wrong)
