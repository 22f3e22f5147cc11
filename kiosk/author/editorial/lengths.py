"""How long texts are: each by itself, and what stands together on a screen."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.author.editorial.limits import Limits
from kiosk.author.editorial.texts import PlacedText, Texts, beginning, count_words
from kiosk.catalog.editorial import Editorial, Lengths
from kiosk.catalog.library import Loaded
from kiosk.catalog.problem import Level, Problem
from kiosk.catalog.saying import Saying, say
from kiosk.engine.scenario import Scenario
from kiosk.engine.text import Text

_SHORTEN = say("Shorten it, or make two of it.")


def length_problems(rules: Editorial, loaded: Loaded, texts: Texts) -> Iterator[Problem]:
    """Yield the texts that are too long, each with the limit it passes by most."""
    limits = Limits(rules.lengths, loaded)
    for text in texts:
        found = _too_long(limits, text)
        if found is not None:
            yield found
    for scenario in loaded.scenarios.values():
        for language in loaded.languages:
            yield from _together(limits, scenario, language, texts)


def _too_long(limits: Limits, text: PlacedText) -> Problem | None:
    kind = limits.kind(text.domain, text.source)
    words, characters = count_words(text.words), len(text.words)
    words_most = limits.words_most(kind, text.language)
    characters_most = limits.lengths.characters.get(kind)
    by_words = words / words_most if words_most else 0.0
    by_characters = characters / characters_most if characters_most else 0.0
    if max(by_words, by_characters) <= 1:
        return None
    level = _level(limits.lengths, max(by_words, by_characters))
    if by_words >= by_characters:
        message = say("«{text}» has {count} words, {most} are good here",
                      text=beginning(text.words), count=words, most=int(words_most or 0))
    else:
        message = say("«{text}» has {count} characters, {most} are good here",
                      text=beginning(text.words), count=characters, most=characters_most or 0)
    return text.problem(level, "long-text", message, _SHORTEN)


def _level(lengths: Lengths, share: float) -> Level:
    return "error" if share * 100 >= lengths.error_percent else "warning"


def _together(
    limits: Limits, scenario: Scenario, language: str, texts: Texts
) -> Iterator[Problem]:
    groups: Mapping[str, Iterable[tuple[Saying, tuple[Text, ...]]]] = {
        "debrief": [(say("All takeaways together have {count} words, {most} are good"),
                     tuple(one.text for one in scenario.takeaways))],
        "ending_screen": [
            (say("The screen of the ending «{name}» has {count} words, {most} are good")
             .filled(name=one.id), (one.text, *one.statements, one.next_step))
            for one in scenario.endings.values()
        ],
    }
    for kind, screens in groups.items():
        most = limits.words_most(kind, language)
        for message, screen in screens:
            count = sum(count_words(one.words(language)) for one in screen)
            place = texts.find(scenario, screen[0], language, "endings") if screen else None
            if most is not None and count > most and place is not None:
                yield place.problem(
                    _level(limits.lengths, count / most), "long-screen",
                    message.filled(count=count, most=int(most)),
                    say("Shorten one of its texts."),
                )
