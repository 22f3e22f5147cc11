"""Where on the page stands what is on the screen."""

from kiosk.author.manuscript import Manuscript
from kiosk.engine.cursor import Cursor, option_at, step_at
from kiosk.engine.play import Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import ShowCard
from kiosk.engine.text import Text


def line_of(manuscript: Manuscript, play: Play) -> int:
    """Return the line of scenario.yaml with the words on the screen, or else of their scene."""
    scenario = manuscript.scenario
    wanted = _words_at(scenario, play, manuscript.source_language)
    context = f"{scenario.id}/{play.cursor.scene}"
    known = manuscript.loaded.texts[scenario.id]
    here = [one.line for one in known
            if one.words == wanted and one.context.startswith(context)]
    anywhere = [one.line for one in known if one.words == wanted]
    scene = manuscript.places.scenes[play.cursor.scene].mark.line
    return next(iter((*here, *anywhere)), scene)


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
