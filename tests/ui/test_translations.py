"""The catalogues that come with the program are complete and compiled from what stands beside them."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker_app.domain.deadlines import appeal
from caseworker_app.domain.money import NO_BREAK
from caseworker_app.domain.swedish import counted
from caseworker_app.sentences import Sentence
from caseworker_app.services.casework.history import Change, Happening
from caseworker_app.services.casework.history_words import deed, label, outcomes, returned, thing, value
from caseworker_app.services.intake.duplicates import Known, doubles
from caseworker_app.services.intake.report import RejectedRow, RowFinding
from caseworker_app.ui.case.drawer.changes import told
from caseworker_app.ui.days import as_iso
from caseworker_app.ui.intake.view import _Line
from caseworker_app.ui.translation import Languages, in_language, ours
from caseworker_app.ui.widgets.fields import DayField

ROOT = Path(__file__).parents[2]
CODE = ROOT / "src" / "caseworker_app" / "ui"
KEYS = {  # of data, of pills and days; never shown as they stand
    *("ansökan", "ändrad ansökan", "Sökt belopp", "e-tjänst", "brevlåda", "myndighetens uppgifter"),
    *("försenade", "bedömning", "förslag", "föreslaget"),
    r"\bFL\b|FEUF|OSL|förvaltningslagen|offentlighets",
    "fråga ",  # of drafts
    *("måndag", "lördag", "söndag"),  # dates stay Swedish
}
COUNTED = re.compile(r"\{(count|n|number_of|days|pages|rows|files|cases|letters|times)\} (?!av\b)[a-zåäö]")


@cache
def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = sys.modules[name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@cache
def _read() -> tuple[list[Any], Any]:
    """The texts of the code, and the classes that others are built on."""
    script = _script("texts")
    classes = script.Classes()
    return script.texts(CODE, classes), classes


def _catalogue(language: str) -> dict[tuple[str, str], ET.Element]:
    root = ET.parse(ROOT / "resources" / "i18n" / f"caseworker_{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _forms(message: ET.Element) -> list[str]:
    return [form.text or "" for form in message.iterfind("translation/numerusform")]


def _whole(message: ET.Element, *, plural: bool) -> bool:
    """Finished, with both forms of a plural and every placeholder of the source."""
    said = _forms(message) if plural else [message.findtext("translation", "")]
    wanted = set(re.findall(r"\{\w*\}", message.findtext("source", "")))
    kept = all(text and set(re.findall(r"\{\w*\}", text)) <= wanted for text in said)
    unfinished = any(one.get("type") for one in message.iterfind("translation"))
    return kept and not unfinished and len(said) == (2 if plural else 1)


def test_every_text_of_the_code_has_its_english_and_every_count_both_its_forms() -> None:
    found, _classes = _read()
    english, swedish = _catalogue("en"), _catalogue("sv")
    wrong = [
        f"{one.at} {one.source}"
        for one in found
        if one.source
        and not (
            (one.context, one.source) in english
            and _whole(english[one.context, one.source], plural=one.plural)
            and (not one.plural or _whole(swedish[one.context, one.source], plural=True))
        )
    ]

    assert len(found) > 2000
    assert wrong == []


def test_every_sentence_of_the_layers_below_can_be_said_in_english() -> None:
    found, english = _script("sentences").sentences(CODE.parent), _catalogue("en")
    shown = {one.template for one in found if one.template and not one.ill and any(map(str.isalpha, one.template))}

    assert [f"{one.at} {one.ill}" for one in found if one.ill] == [], (
        "an error, a fault or a part of one is put together in Swedish only: use Sentence"
    )
    assert len(shown) > 600
    assert [one for one in sorted(shown) if not _whole(english["sentences", one], plural=False)] == []


def test_what_is_counted_goes_through_the_plural_forms() -> None:
    found, classes = _read()

    assert [one.at for one in found if one.inside] == [], "tr() in an f-string"
    assert [one.at for one in found if COUNTED.search(one.source)] == [], "a count without a plural form"
    assert [one.at for one in found if one.source and ("%n" in one.source) != one.plural] == [], (
        "%n without a count, or a count without"
    )
    assert [one.at for one in found if one.plural and one.of_object and one.context in classes.built_on] == [], (
        "tr() with a count finds nothing for objects of a class built on this one: use translate()"
    )


def test_no_swedish_stands_in_the_code_that_is_not_translated() -> None:
    found: list[tuple[str, str]] = _script("texts").bare(CODE)

    early = "early.py"  # before any catalogue is read
    assert [one for one in found if one[1] not in KEYS and not one[0].startswith(early)] == []


def test_english_is_complete_and_the_compiled_catalogues_are_fresh(tmp_path: Path) -> None:
    translations = _script("translations")

    assert translations.stale() == []
    translations.release(translations.FOLDER, tmp_path)

    for made in tmp_path.iterdir():
        assert (translations.FOLDER / made.name).read_bytes() == made.read_bytes(), made.name


def test_a_sentence_is_said_with_its_parts_and_the_words_of_the_domain(qapp: QApplication) -> None:
    refused = Sentence("{label} har inget belopp.", label=Sentence.named("Avslag"))
    taken = Sentence("{handed_in} av {wanted} är lämnade.", handed_in=1, wanted=counted(2, "bedömning", "bedömningar"))
    languages = Languages(qapp)
    try:
        languages.use("en")
        english = [in_language(one) for one in (refused, taken, "Ärendet är redan avgjort.", "Malmö")]
        languages.use("sv")
        swedish = [in_language(one) for one in english[:2]]
    finally:
        languages.remove()

    assert english == [
        "Refusal has no amount.",
        "1 of 2 assessments are handed in.",
        "The case is decided already.",
        "Malmö",
    ]
    assert swedish == [refused, taken]


def test_a_last_day_is_said_with_its_rule_in_english(qapp: QApplication) -> None:
    languages = Languages(qapp)
    said = [
        appeal(served, date(2020, 5, 28), public=True).limits[at].text
        for at, served in enumerate((date(2020, 5, 29), date(2020, 5, 28)))
    ]
    try:
        languages.use("en")
        english = [in_language(one).replace(NO_BREAK, " ") for one in said]
    finally:
        languages.remove()

    assert said[1].startswith("Tre veckor från beslutsdagen, om klaganden företräder det allmänna: 18")
    assert english == [
        "Three weeks from the day the appellant was given the decision: 22 June 2020 "
        "(19 June 2020 is no working day, the act (1930:173) on the reckoning of statutory time).",
        "Three weeks from the day of the decision, if the appellant represents the public: 18 June 2020.",
    ]


def test_the_history_is_told_in_english_and_what_people_wrote_stays(qapp: QApplication) -> None:
    changes = (
        Change(label("decision", "kind"), "", value("decision.kind", "avslag")),
        Change(label("decision", "text"), "Avslag", "Bifall"),
        Change("Finns en budget?", value("reply", "no"), value("reply", "yes")),
    )
    account = json.dumps([["payee", "1", "+", {}], ["payee_check", "1", "+", {"step": "checked"}]])
    deeds = [deed("decision", "delete"), deed("payee", "create", account), deed("note", "create")]
    held = [Happening(1, datetime(2020, 6, 12, tzinfo=UTC), "Bo", what, changes) for what in deeds]
    returned_lines = returned([(thing("note", "note"), outcomes({"lines": [["note", "added", 2]]})[0][1], 2)])
    languages = Languages(qapp)
    try:
        languages.use("en")
        english = [(one.text, one.label) for one in told(held)]
        home = ours(returned_lines)
    finally:
        languages.remove()

    assert [
        one for one, _ in english if one in ("Decision removed", "Account entered and checked", "Note written")
    ] == [
        "Decision removed",
        "Account entered and checked",
        "Note written",
    ]
    assert english[3:6] == [
        ("Refusal", "Kind of decision"),
        ("Avslag → Bifall", "Text"),
        ("no → yes", "Finns en budget?"),
    ]
    assert (str(returned_lines), home) == ("Tjänsteanteckning: tillagt 2.", "Note: added 2.")


def test_what_intake_finds_is_said_in_english(qapp: QApplication) -> None:
    first, again = (Known(dnr, "802002-8711", "Bo", "Fritid", new=True) for dnr in ("A 1", "A 2"))
    finding = next(text for _, _, text in doubles([first, again]))
    rows: list[RowFinding | RejectedRow] = [
        RowFinding("f.csv", 1, "", "", "duplicate", finding),
        RejectedRow("f.csv", 2, "Sökt belopp", "-1", Sentence("Beloppet är negativt.")),
    ]
    languages = Languages(qapp)
    try:
        languages.use("en")
        english = [_Line(0, row).text for row in rows]
    finally:
        languages.remove()

    assert english == [
        "The organisation number 802002-8711 is in A 1 already. Check whether it is the same application.",
        "The amount is negative.",
    ]


def test_languages_bring_qts_own_words_and_plural_forms(qapp: QApplication) -> None:
    languages = Languages(qapp)
    try:
        languages.use("sv")
        swedish = [
            QCoreApplication.translate("QPlatformTheme", "Cancel"),
            QCoreApplication.translate("StatusStrip", "%n roller", "", 1),
            QCoreApplication.translate("StatusStrip", "%n roller", "", 2),
        ]
        languages.use("en")
        english = [
            QCoreApplication.translate("QPlatformTheme", "Cancel"),
            QCoreApplication.translate("StatusStrip", "%n roller", "", 1),
            QCoreApplication.translate("StatusStrip", "%n roller", "", 2),
        ]
    finally:
        languages.remove()

    assert swedish == ["Avbryt", "1 roll", "2 roller"]
    assert english == ["Cancel", "1 role", "2 roles"]


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("12 June 2020", "2020-06-12"),
        ("Friday, 12th of June 2020", "2020-06-12"),
        ("Oct. 3, 2020", "2020-10-03"),
        ("May 31st 2020", "2020-05-31"),
        ("12 juni 2020", "2020-06-12"),
        ("3 okt 2020", "2020-10-03"),
        ("31 June 2020", "31 June 2020"),
        ("12 Ju 2020", "12 Ju 2020"),
    ],
)
def test_a_day_is_typed_with_english_or_swedish_months_in_an_english_window(
    qtbot: QtBot, qapp: QApplication, typed: str, stands: str
) -> None:
    languages, field = Languages(qapp), DayField()
    qtbot.addWidget(field)
    try:
        languages.use("en")
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        english = field.text()
    finally:
        languages.remove()
    field.setText(typed)
    swedish = field.day

    assert english == stands
    assert as_iso(typed) == (swedish.isoformat() if swedish else typed)
    assert (swedish is not None) == ("juni" in typed or "okt" in typed)
