"""In an incident the order of things is a matter of evidence: first the police, then the rest."""

from collections.abc import Iterator

from kiosk.author.editorial.reads import Read
from kiosk.author.editorial.texts import Texts, beginning
from kiosk.author.editorial.ways import Ways, follow
from kiosk.author.proof import Way
from kiosk.author.way_there import way_there
from kiosk.catalog.editorial import Editorial, Patterns
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say, sentences
from kiosk.engine.cursor import every_step
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose

_ADVISES = frozenset({"narrator", "card", "question", "option", "feedback", "activity", "ending"})
"""Kinds of reading that tell what to do; what people in the story say and think is theirs."""


def order_problems(
    rules: Editorial, scenario: Scenario, ways: Ways, texts: Texts, languages: tuple[str, ...]
) -> Iterator[Problem]:
    """Yield the texts that advise, on some way, what comes later before what comes first."""
    for language in languages:
        first = rules.incident.first.get(language, ())
        later = rules.incident.later.get(language, ())
        if first and later:
            yield from _too_early(scenario, ways, texts, language, first, later)


def _too_early(
    scenario: Scenario, ways: Ways, texts: Texts, language: str, first: Patterns, later: Patterns
) -> Iterator[Problem]:
    told: set[tuple[str, str]] = set()

    def is_known_after(known_before: bool, read: Read) -> bool:
        # What is only on offer is not read by who takes another option.
        return known_before or (not read.on_offer and _has(first, read.words(language)))

    for way, first_known, read in follow(ways, False, is_known_after):
        words = read.words(language)
        if first_known or (read.scene, words) in told or read.kind not in _ADVISES:
            continue
        answer = read.feedback.words(language) if read.feedback else ""
        if _has(later, words) and not _has(first, f"{words}\n{answer}"):
            told.add((read.scene, words))
            found = _problem(scenario, read, language, texts, way, first)
            if found is not None:
                yield found


def _has(patterns: Patterns, words: str) -> bool:
    return any(one.found_in(words) for one in patterns)


def _problem(
    scenario: Scenario, read: Read, language: str, texts: Texts, way: Way, first: Patterns
) -> Problem | None:
    place = texts.find(scenario, read.texts[0], language, read.scene)
    if place is None:
        return None
    return place.problem(
        "error", "too-early",
        say("«{text}» comes before «{first}» was read",
            text=beginning(place.words), first=first[0].notation.strip("*")),
        sentences(say("Say the other first, or both in one text."), way_there(scenario, way)),
    )


def explained_problems(
    rules: Editorial, scenario: Scenario, texts: Texts, languages: tuple[str, ...]
) -> Iterator[Problem]:
    """Yield the options to save, forward, pay and the like that nothing is said about."""
    for name, scene in scenario.scenes.items():
        for step in every_step(scene.steps):
            options = step.options if isinstance(step, Choose) else ()
            for option in options:
                explained = option.feedback is not None and not option.helpful
                for language in languages:
                    patterns = rules.incident.explain.get(language, ())
                    place = texts.find(scenario, option.text, language, name)
                    if place and not explained and _has(patterns, place.words):
                        yield place.problem(
                            "error", "needs-feedback",
                            say("The option «{text}» needs a feedback that explains",
                                text=beginning(place.words)),
                            say("Add «feedback: …» with what happens and what else works; "
                                "it is no answer that helps."),
                        )
