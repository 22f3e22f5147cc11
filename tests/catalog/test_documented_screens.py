"""What the handbook says about the screen is what a visitor sees."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
import yaml
from language_pages import NAME, Example, examples, pages, read
from sample_content import CHECKOUT, SampleContent

from kiosk.author.passage import pass_stop
from kiosk.catalog.recorded import RecordedPath
from kiosk.engine.cursor import every_step
from kiosk.engine.exhibition import NO_AGE_LIMIT, Audience, Catalog
from kiosk.engine.flow import begin_play, deliver
from kiosk.engine.menu import visitors_of
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Ended, Play, Writing
from kiosk.engine.reply import replies, reply
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Line, Note, Thought
from kiosk.engine.session import InStory, Reading
from kiosk.engine.view_element import Style
from kiosk.engine.view_story import view_story

EXAMPLES = examples()
SEEDS = range(6)
"""Enough to draw each of two variants."""

_STYLE = Style("de", "normal", "warm", True, "sky")
_SCREEN = re.compile(r"^On the screen: .*(?:\n.+)*", re.MULTILINE)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_every_line_thought_and_note_of_an_example_is_seen(
    content: SampleContent, example: Example
) -> None:
    example.write(content)
    loaded = content.load()
    scenario = loaded.scenarios[NAME]
    visitors = {one.id: one for one in visitors_of(scenario, loaded.audiences)}
    seen = {word for path in loaded.recorded[NAME] for seed in SEEDS
            for word in _words_on_way(loaded.catalog, scenario, path, visitors, seed)}
    said = {step.text.words("de") for scene in scenario.scenes.values()
            for step in every_step(scene.steps) if isinstance(step, Line | Note | Thought)}
    assert said - seen == set()


def _words_on_way(
    catalog: Catalog, scenario: Scenario, path: RecordedPath, visitors: dict[str, Audience],
    seed: int,
) -> Iterator[str]:
    """Return all texts on all screens of a recorded way."""
    who = visitors.get(path.audience) or next(iter(visitors.values()))
    say = Phrasing(catalog, "de", who.adult, who.id)
    age = NO_AGE_LIMIT if who.age_up_to is None else who.age_up_to
    play: Play | None = begin_play(scenario, who.id, age, seed)
    words = iter(path.options)
    while play is not None and not isinstance(play.showing, Ended):
        screen = view_story(scenario, InStory(play), Reading(), say, _STYLE)
        yield from _words(msgspec.to_builtins(screen))
        if isinstance(play.showing, Writing):
            play = deliver(scenario, play)
        elif replies(scenario, play):
            play = reply(scenario, play, next(words))
        else:
            play = pass_stop(scenario, play)


def _words(thing: Any) -> Iterator[str]:
    match thing:
        case str():
            yield thing
        case dict():
            yield from _words(list(thing.values()))
        case list() | tuple():
            for one in thing:
                yield from _words(one)


def test_the_pages_quote_words_that_are_on_the_screen() -> None:
    shipped = yaml.safe_load((CHECKOUT / "content" / "interface.yaml").read_text("utf-8"))
    patterns = [re.sub(r"\\\{\w+\\\}", ".+", re.escape(one)) for one in _words(shipped["words"])]
    own = "".join(one.whole() for one in EXAMPLES)
    quoted = [words for page in pages()
              for told in _SCREEN.findall(read(page))
              for words in re.findall("«([^»]+)»", told.replace("\n", " "))]
    assert len(quoted) > 20
    assert [one for one in quoted if one not in own
            and not any(re.fullmatch(pattern, one) for pattern in patterns)] == []
