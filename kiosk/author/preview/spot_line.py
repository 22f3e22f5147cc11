"""Where on the page stands what is on the screen."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.author.manuscript import Manuscript
from kiosk.catalog.part_reader import PART_PREFIX
from kiosk.catalog.text_reader import SourceText
from kiosk.engine.cursor import Cursor, option_at, step_at
from kiosk.engine.play import Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import ShowCard
from kiosk.engine.text import Text


def line_of(manuscript: Manuscript, play: Play) -> tuple[str, int]:
    """Return name and line of the file with the words on the screen, or else of their scene."""
    scenario = manuscript.scenario
    wanted = _words_at(scenario, play, manuscript.source_language)
    context = f"{scenario.id}/{play.cursor.scene}"
    known = [one for one in _texts(manuscript) if one.words == wanted]
    here = [one for one in known if one.context.startswith(context)]
    scene = manuscript.places.scenes[play.cursor.scene]
    for one in (*here, *known):
        return Path(one.file).name, one.line
    return Path(scene.file).name, scene.mark.line


def _texts(manuscript: Manuscript) -> Iterator[SourceText]:
    """Yield the texts of the story, then those of the parts it may include."""
    texts = manuscript.loaded.texts
    yield from texts[manuscript.scenario.id]
    for domain, known in texts.items():
        if domain.startswith(PART_PREFIX):
            yield from known


def _words_at(scenario: Scenario, play: Play, language: str) -> str | None:
    text = _text_at(scenario, play.cursor)
    if text is None and play.thread:
        said = play.thread[-1]
        text = (_text_at(scenario, said.cursor) if said.option is None
                else option_at(scenario, said.cursor, said.option).text)
    return None if text is None else text.by_language.get(language)


def _text_at(scenario: Scenario, cursor: Cursor) -> Text | None:
    """Return the text a step is known by, None where it has none."""
    step = step_at(scenario, cursor)
    if isinstance(step, ShowCard):
        return scenario.cards[step.card].title
    named = (getattr(step, name, None) for name in ("text", "prompt", "title"))
    return next((one for one in named if isinstance(one, Text)), None)
