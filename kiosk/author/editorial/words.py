"""Words that do not appear, such as those that shame, and names of real platforms."""

from collections.abc import Iterable, Iterator

from kiosk.author.editorial.texts import PlacedText
from kiosk.catalog.editorial import Editorial, WordRule
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say


def word_problems(
    rules: Editorial, texts: Iterable[PlacedText], young: frozenset[str]
) -> Iterator[Problem]:
    """Yield the texts with a word that a rule of their language does not want.

    Args:
        young: the files young people read texts of.
    """
    for text in texts:
        for rule in rules.words.get(text.language, ()):
            spared = text.domain in rule.allowed_in or (
                rule.young_only and (text.source.adult or text.domain not in young)
            )
            found = None if spared else unwanted_word(rule, text.words)
            if found is not None:
                yield _problem(text, rule, found)


def unwanted_word(rule: WordRule, words: str) -> str | None:
    """Return the first unwanted word of a text as it is written, None when there is none."""
    allowed = [one.span() for phrase in rule.exceptions for one in phrase.found_in(words)]
    found = [one for pattern in rule.words for one in pattern.found_in(words)]
    unwanted = [
        one for one in found
        if not any(start <= one.start() and one.end() <= end for start, end in allowed)
    ]
    return min(unwanted, key=lambda one: one.start()).group() if unwanted else None


def _problem(text: PlacedText, rule: WordRule, found: str) -> Problem:
    return text.problem(
        rule.level, "unwanted-word",
        say("«{word}» does not belong here: {why}", word=found, why=rule.why),
        Saying("{instead}", (("instead", rule.instead),)),
    )
