"""Sentences for people: Swedish words that keep the parts from which they are said in another language."""

from __future__ import annotations

import json
import pickle
import sqlite3
from copy import deepcopy

import pytest

from caseworker_app.domain.reading import parse_money
from caseworker_app.domain.swedish import counted
from caseworker_app.errors import CaseChanged, Fault, Rejected, Unanswered
from caseworker_app.sentences import Sentence, plain

ENGLISH = {
    "{name} finns redan.": "There is already {name}.",
    "Ange {wanted}.": "State {wanted}.",
    "grunden": "the ground",
    "{count} dag": "{count} day",
    "{count} dagar": "{count} days",
    "{typed} är inget belopp.": "{typed} is not an amount.",
    "{dnr}: {why}": "{dnr}: {why}",
}


def _word(template: str) -> str:
    return ENGLISH.get(template, template)


def test_a_sentence_is_swedish_and_can_be_said_in_other_words_and_back() -> None:
    said = Sentence("{name} finns redan.", name="{Bo}")
    english = said.said(_word)

    assert said == "{Bo} finns redan."
    assert english == "There is already {Bo}."
    assert english.said(lambda template: template) == said
    assert Sentence("Skriv {{year}}.") == "Skriv {year}."


def test_parts_within_and_after_each_other_are_said_too() -> None:
    within = Sentence("Ange {wanted}.", wanted=Sentence("grunden"))
    both = Sentence.joined((within, counted(1, "dag", "dagar"), counted(2, "dag", "dagar"), "{fri text}"))

    assert both == "Ange grunden. 1 dag 2 dagar {fri text}"
    assert both.said(_word) == "State the ground. 1 day 2 days {fri text}"
    assert Sentence.joined((), ", ") == ""
    assert Sentence.named("{Bo}").said(_word) == "{Bo}"


def test_a_refusal_keeps_its_faults_in_other_words() -> None:
    refused = Rejected(
        Fault("a", Sentence("{name} finns redan.", name="Bo"), "5 § FL"), Fault("b", Sentence("grunden"))
    )
    refused.say(lambda text: text.said(_word) if isinstance(text, Sentence) else text)

    assert refused.text == "There is already Bo. the ground"
    assert refused.faults == (Fault("a", "There is already Bo.", "5 § FL"), Fault("b", "the ground"))
    assert str(refused) == "Bo finns redan. grunden"
    assert "Svara på jävsfrågan för 2 ärenden, bland annat A 1 först." in Unanswered([], ["A 1", "A 2"]).text
    assert CaseChanged("Svaret", {}, {}).text.startswith("Svaret har ändrats")


def test_the_words_of_another_error_are_still_a_sentence() -> None:
    with pytest.raises(ValueError, match="är inget belopp") as caught:
        parse_money("åtta")
    said = Sentence("{dnr}: {why}", dnr="A 1", why=caught.value)

    assert said.said(_word) == "A 1: 'åtta' is not an amount."


def test_a_sentence_is_kept_whole_where_python_copies_it_and_plain_where_it_is_stored() -> None:
    said = Sentence("{name} finns redan.", name="Bo").said(_word)
    for copied in (pickle.loads(pickle.dumps(said)), deepcopy(said)):
        assert isinstance(copied, Sentence)
        assert (copied, copied.said(lambda template: template)) == (said, "Bo finns redan.")

    stored = sqlite3.connect(":memory:").execute("select ?, typeof(?)", (said, said)).fetchone()
    assert stored == ("There is already Bo.", "text")
    assert json.dumps([said]) == '["There is already Bo."]'
    assert type(plain(said)) is str
