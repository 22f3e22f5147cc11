"""How long texts are: each by itself, and what stands together on a screen."""

from collections.abc import Iterable, Iterator, Mapping

from kiosk.author.editorial.texts import PlacedText, Texts, beginning, count_words
from kiosk.catalog.editorial import Editorial, Lengths
from kiosk.catalog.library import Loaded
from kiosk.catalog.problem import Level, Problem
from kiosk.catalog.saying import Saying, say
from kiosk.engine.cursor import every_step
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose
from kiosk.engine.text import Text

_SHORTEN = say("Shorten it, or make two of it.")


def length_problems(rules: Editorial, loaded: Loaded, texts: Texts) -> Iterator[Problem]:
    """Yield the texts that are too long, each with the limit it passes by most."""
    replies = frozenset(
        (scenario.id, words) for scenario in loaded.scenarios.values()
        for words in _written_options(scenario)
    )
    for text in texts:
        found = _too_long(rules.lengths, _kind(rules.lengths, text, replies), text)
        if found is not None:
            yield found
    for scenario in loaded.scenarios.values():
        for language in loaded.languages:
            yield from _together(rules.lengths, scenario, language, texts)


def _written_options(scenario: Scenario) -> Iterator[str]:
    for scene in scenario.scenes.values():
        for step in every_step(scene.steps):
            if isinstance(step, Choose):
                yield from (next(iter(one.text.by_language.values()))
                            for one in step.options if one.says)


def _kind(lengths: Lengths, text: PlacedText, replies: frozenset[tuple[str, str]]) -> str:
    element = text.source.element
    if element == "option" and (text.domain, text.source.words) in replies:
        return "reply"
    name = text.source.context.removeprefix("interface/").removesuffix("/adult")
    return "button" if element == "interface" and name in lengths.buttons else element


def _too_long(lengths: Lengths, kind: str, text: PlacedText) -> Problem | None:
    words, characters = count_words(text.words), len(text.words)
    words_most = _words_most(lengths, kind, text.language)
    characters_most = lengths.characters.get(kind)
    by_words = words / words_most if words_most else 0.0
    by_characters = characters / characters_most if characters_most else 0.0
    if max(by_words, by_characters) <= 1:
        return None
    level = _level(lengths, max(by_words, by_characters))
    if by_words >= by_characters:
        message = say("«{text}» has {count} words, {most} are good here",
                      text=beginning(text.words), count=words, most=int(words_most or 0))
    else:
        message = say("«{text}» has {count} characters, {most} are good here",
                      text=beginning(text.words), count=characters, most=characters_most or 0)
    return text.problem(level, "long-text", message, _SHORTEN)


def _words_most(lengths: Lengths, kind: str, language: str) -> float | None:
    most = lengths.words.get(kind)
    return None if most is None else most * lengths.words_percent.get(language, 100) / 100


def _level(lengths: Lengths, share: float) -> Level:
    return "error" if share * 100 >= lengths.error_percent else "warning"


def _together(
    lengths: Lengths, scenario: Scenario, language: str, texts: Texts
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
        most = _words_most(lengths, kind, language)
        for message, screen in screens:
            count = sum(count_words(one.words(language)) for one in screen)
            place = texts.find(scenario, screen[0], language, "endings") if screen else None
            if most is not None and count > most and place is not None:
                yield place.problem(
                    _level(lengths, count / most), "long-screen",
                    message.filled(count=count, most=int(most)),
                    say("Shorten one of its texts."),
                )
