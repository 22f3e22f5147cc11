"""Fixed statements: said with their own words, and said where they have to be."""

import re
import unicodedata
from collections.abc import Iterator
from difflib import SequenceMatcher

from kiosk.author.editorial.texts import PlacedText, Texts, beginning
from kiosk.catalog.editorial import Editorial, FixedStatement
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say
from kiosk.catalog.scenario_reader import Places
from kiosk.engine.scenario import Ending, Scenario
from kiosk.engine.text import Text

NEARLY = 0.85
"""From this likeness on (difflib's ratio) somebody meant the statement."""

_QUOTES = re.compile("[«»“”„‟\"‹›\u00ad]")
_APOSTROPHE = re.compile("[’‘]")
_SPACE = re.compile(r"\s+")
_SPACE_BEFORE_SIGN = re.compile(r"\s+(?=[:;!?.,])")
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+")


def plain(words: str) -> str:
    """Return a text as it is compared: case, quotation marks, apostrophes and spaces are alike."""
    text = _QUOTES.sub("", unicodedata.normalize("NFC", words)).casefold()
    text = _SPACE.sub(" ", _APOSTROPHE.sub("'", text))
    return _SPACE_BEFORE_SIGN.sub("", text).strip()


def sentences_in(words: str) -> tuple[str, ...]:
    """Return the sentences of a text that is ready to be compared."""
    return tuple(one for one in _SENTENCE_ENDS.split(words) if one)


def statement_problems(
    rules: Editorial, texts: Texts, young: frozenset[str]
) -> Iterator[Problem]:
    """Yield the texts that say a fixed statement with almost the right words.

    Args:
        young: the files young people read texts of.
    """
    fixed = {
        (one.key, to_adults, language): (words, plain(words))
        for one in rules.statements.values()
        for to_adults, form in ((False, one.for_young), (True, one.for_adults))
        for language, words in form.items()
    }
    for text in texts:
        to_adults = text.source.adult or text.domain not in young
        compared = plain(text.words)
        for (key, adults, language), (right, statement) in fixed.items():
            meant = adults == to_adults and language == text.language
            if meant and is_nearly(compared, statement):
                yield _nearly(text, key, right)


def is_nearly(words: str, statement: str) -> bool:
    """Return whether a text has almost the words of a statement; both as `plain` returns them."""
    if statement in words:
        return False
    sentences = sentences_in(words)
    length = len(sentences_in(statement))
    starts = range(max(1, len(sentences) - length + 1))
    return any(_is_like(" ".join(sentences[at:at + length]), statement) for at in starts)


def _is_like(words: str, statement: str) -> bool:
    both = len(words) + len(statement)
    if 2 * min(len(words), len(statement)) < NEARLY * both:
        return False  # the ratio cannot be higher than this; most pairs end here
    matcher = SequenceMatcher(a=words, b=statement, autojunk=False)
    return matcher.quick_ratio() >= NEARLY and matcher.ratio() >= NEARLY


def _nearly(text: PlacedText, key: str, right: str) -> Problem:
    return text.problem(
        "error", "nearly-fixed-statement",
        say("«{text}» is nearly the fixed statement {key}",
            text=beginning(text.words), key=key),
        say("Use its words: «{words}»", words=right),
    )


def ending_problems(
    rules: Editorial, scenario: Scenario, places: Places, texts: Texts, languages: tuple[str, ...]
) -> Iterator[Problem]:
    """Yield the endings of a story about an incident that do not say who is responsible."""
    statement = rules.statements.get(rules.incident.reassurance)
    if statement is None:
        return
    for name, ending in scenario.endings.items():
        said = _said_in(ending)
        for language in languages:
            if statement.for_young.get(language) and not _is_said(statement, said, language):
                mark = texts.find(scenario, said[0], language, "endings")
                place = places.endings[name]
                file, line, column = (mark.file, mark.line, mark.column) if mark and (
                    mark.file != place.file) else (place.file, *place.mark)
                yield Problem(
                    "error", "ending-without-reassurance",
                    say("The ending «{name}» does not say {key} in «{language}»",
                        name=name, key=statement.key, language=language),
                    say("Add «{words}» to its statements.", words=statement.for_young[language]),
                    file, line, column,
                )


def _said_in(ending: Ending) -> tuple[Text, ...]:
    return (*ending.statements, ending.text)


def _is_said(statement: FixedStatement, said: tuple[Text, ...], language: str) -> bool:
    """Return whether the statement is there, and in the form for adults where there is one."""
    fixed = [plain(one) for one in statement.forms(language)]
    own = [plain(one.by_language[language]) for one in said if language in one.by_language]
    if not own:
        return True  # not translated yet, which is another problem
    forms = [own]
    if any(language in one.for_adults for one in said):
        forms.append([plain(one.words(language, adult=True)) for one in said])
    return all(any(one in words for words in form for one in fixed) for form in forms)
