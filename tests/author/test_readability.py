"""Readability: the formulas, syllables against a count by hand, and stories that read hard."""

import pytest
from editorial_case import findings, found, place_of, write_rules
from hypothesis import given
from hypothesis import strategies as st
from sample_content import SCENARIO, SampleContent

from kiosk.author.readability import read_measures, syllables

BY_HAND = {
    "de": {
        "oder": 2, "Abend": 2, "Feuer": 2, "Theater": 3, "niemand": 2, "Geheimnis": 3,
        "verantwortlich": 4, "Person": 2, "erpresst": 2, "allein": 2, "Überraschungen": 5,
        "Freude": 2, "antwortet": 3, "kriminelle": 4, "Netzwerke": 3, "Vertrauen": 3,
        "besonders": 3, "soziale": 4, "Polizei": 3, "Beweise": 3, "Forderungen": 4,
        "Küchentisch": 3, "Umarmung": 3, "schauen": 2, "neue": 2, "Quelle": 2, "Luan": 2, "ja": 1,
    },
    "en": {
        "over": 2, "people": 2, "nobody": 3, "phone": 1, "picture": 2, "friendly": 2, "secret": 2,
        "police": 2, "trust": 1, "responsible": 4, "blackmails": 2, "images": 3, "evidence": 3,
        "account": 2, "together": 3, "alone": 2, "wanted": 2, "asked": 1, "surprises": 3,
        "table": 2, "criminal": 3, "social": 2, "special": 2, "strangers": 2, "rude": 1, "time": 1,
        "tells": 1, "rules": 1, "the": 1,
    },
}


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [(word, language, count) for language, words in BY_HAND.items()
     for word, count in words.items()],
)
def test_syllables_are_counted_as_by_hand(word: str, language: str, count: int) -> None:
    assert syllables(word, language) == count


def test_the_german_formulas_are_the_published_ones() -> None:
    reading = read_measures(["Die Polizei hilft dir.", "Niemand ist schuld"], "de")
    assert reading is not None
    # 7 words, 2 sentences, 10 syllables; «Polizei» and «Niemand» have 7 letters.
    assert reading.sentence_words == 3.5
    assert reading.flesch == pytest.approx(180 - 3.5 - 58.5 * 10 / 7)
    assert reading.lix == pytest.approx(3.5 + 100 * 2 / 7)
    assert reading.gulpease is None


def test_the_english_and_the_italian_formula_are_the_published_ones() -> None:
    english = read_measures(["The police help. You are not alone."], "en")
    italian = read_measures(["La polizia aiuta."], "it")
    assert english is not None and italian is not None
    # 7 words, 2 sentences, 9 syllables
    assert english.flesch == pytest.approx(206.835 - 1.015 * 3.5 - 84.6 * 9 / 7)
    assert italian.gulpease == pytest.approx(89 + (300 * 1 - 10 * 14) / 3)
    assert italian.flesch is None


@given(texts=st.lists(st.text(max_size=60), max_size=5),
       language=st.sampled_from(["de", "fr", "it", "en"]))
def test_any_text_has_measures_or_no_words(texts: list[str], language: str) -> None:
    reading = read_measures(texts, language)
    assert reading is None or (reading.words > 0 and reading.sentence_words > 0)


HARD = {
    "Flesch": "de: {flesch_least: 200}",
    "LIX": "de: {lix_most: 0}",
    "words/sentence": "de: {sentence_words_most: 1}",
}


@pytest.mark.parametrize("name", HARD)
def test_a_story_that_reads_hard_is_found(content: SampleContent, name: str) -> None:
    write_rules(content, f"readability: {{{HARD[name]}}}\n")
    place = content.edit(SCENARIO, "  field:\n    contact", "  ¦field:\n    contact")
    problem, = found(content, "hard-to-read")
    assert place_of(problem) == (str(content.path(SCENARIO)), *place)
    assert f"In «de» the story has {name} " in str(problem)


def test_a_story_for_adults_alone_is_not_measured(content: SampleContent) -> None:
    write_rules(content, "readability: {de: {lix_most: 0}}\n")
    content.edit(SCENARIO, "audience: [teen, parent]", "audience: [parent]")
    assert findings(content).readings == {}
