"""How easy the texts of a story read, by the formulas published for each language.

Syllables are counted by groups of vowels. On words of the exhibition this is within two percent
of a count by hand, where the breaks of a hyphenation dictionary are 8 percent too many in German
and 18 percent too few in English.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.author.editorial.texts import Texts
from kiosk.catalog.editorial import Editorial, ReadingTarget
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say
from kiosk.catalog.scenario_reader import Places
from kiosk.engine.scenario import Scenario

LONG_WORD_LETTERS = 7
"""LIX calls words of more than six letters long."""

READ_AS_TEXT = frozenset({
    "bubble", "thought", "narrator", "feedback", "card", "ending", "next_step", "takeaway", "lead",
    "fact", "explanation", "sign", "reason", "transcript", "about", "closing", "statement",
})
"""Elements that are sentences; titles and options would make sentences look short."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE = re.compile(r"[^.!?…]*[^\W\d_][^.!?…]*")
_GERMAN = re.compile("(?<!q)(?:äu|au|eu|ei|ai|ey|ie|ee|aa|oo|ou|[aeiouyäöüàéèê])")
_ENGLISH = re.compile("[aeiouy]+")
_SILENT_E = re.compile(
    "(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouytd]ed$|(?:[^aeiouysxzcghl]|[aeiouy]l)es$")


class Reading(Struct, frozen=True):
    """Measures of a text; a formula that is not made for the language is None.

    Attributes:
        sentence_words: mean length of a sentence.
        flesch: 206.835 - 1.015 w/s - 84.6 y/w with words w, sentences s, syllables y (Flesch 1948,
            «A new readability yardstick»); in German 180 - w/s - 58.5 y/w (Amstad 1978, «Wie
            verständlich sind unsere Zeitungen?»). 100 is very easy, 0 very hard.
        lix: w/s + 100 l/w with long words l (Björnsson 1968, «Läsbarhet»). 20 is very easy.
        gulpease: 89 + (300 s - 10 c)/w with letters c (Lucisano, Piemontese 1988, «GULPEASE»).
            100 is very easy.
    """

    words: int
    sentence_words: float
    flesch: float | None
    lix: float
    gulpease: float | None


def read_measures(texts: Iterable[str], language: str) -> Reading | None:
    """Return the measures of texts joined, None when there is not a word in them."""
    sentences, words = _parts(texts)
    if not words:
        return None
    per_sentence = len(words) / sentences
    letters = sum(len(one) for one in words)
    long_words = sum(1 for one in words if len(one) >= LONG_WORD_LETTERS)
    return Reading(
        words=len(words),
        sentence_words=per_sentence,
        flesch=_flesch(words, per_sentence, language),
        lix=per_sentence + 100 * long_words / len(words),
        gulpease=89 + (300 * sentences - 10 * letters) / len(words) if language == "it" else None,
    )


def _parts(texts: Iterable[str]) -> tuple[int, list[str]]:
    sentences, words = 0, []
    for text in texts:
        plain = text.replace("\u00ad", "")
        sentences += len(_SENTENCE.findall(plain))
        words += _WORD.findall(plain)
    return sentences, words


def _flesch(words: list[str], per_sentence: float, language: str) -> float | None:
    if language not in ("de", "en"):
        return None
    per_word = sum(syllables(one, language) for one in words) / len(words)
    if language == "de":
        return 180 - per_sentence - 58.5 * per_word
    return 206.835 - 1.015 * per_sentence - 84.6 * per_word


def syllables(word: str, language: str) -> int:
    """Return the syllables of a German (``de``) or English word, at least 1."""
    lower = word.lower()
    if language == "de":
        return max(1, len(_GERMAN.findall(lower)))
    count = len(_ENGLISH.findall(lower))
    return max(1, count - 1 if _SILENT_E.search(lower) else count)


def young_words(
    scenario: Scenario, texts: Texts, language: str
) -> tuple[str, ...]:
    """Return the sentences of a story that young people read in a language."""
    return tuple(
        one.words for one in texts
        if one.domain == scenario.id and one.language == language and not one.source.adult
        and one.source.element in READ_AS_TEXT
    )


def readability_problems(
    rules: Editorial, scenario: Scenario, places: Places, readings: dict[str, Reading]
) -> Iterator[Problem]:
    """Yield the languages in which a story for young people reads too hard."""
    start = places.scenes[scenario.start]
    for language, reading in readings.items():
        target = rules.readability.get(language, ReadingTarget())
        for name, value, limit, is_hard in _judged(reading, target):
            if is_hard:
                yield Problem(
                    "warning", "hard-to-read",
                    say("In «{language}» the story has {measure} {value}, {limit} is good",
                        language=language, measure=name, value=f"{value:.1f}", limit=limit),
                    say("Write shorter sentences and shorter words."),
                    start.file, *start.mark,
                )


def _judged(
    reading: Reading, target: ReadingTarget
) -> Iterator[tuple[str, float, int, bool]]:
    """Yield (measure, value, limit, whether it is missed) for what is measured and limited."""
    if reading.flesch is not None and target.flesch_least is not None:
        yield "Flesch", reading.flesch, target.flesch_least, reading.flesch < target.flesch_least
    if target.lix_most is not None:
        yield "LIX", reading.lix, target.lix_most, reading.lix > target.lix_most
    if reading.gulpease is not None and target.gulpease_least is not None:
        missed = reading.gulpease < target.gulpease_least
        yield "Gulpease", reading.gulpease, target.gulpease_least, missed
    if target.sentence_words_most is not None:
        most = target.sentence_words_most
        yield "words/sentence", reading.sentence_words, most, reading.sentence_words > most
