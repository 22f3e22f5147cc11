"""Through a story without deciding anything: from one choice to the next, or to the ending."""

from kiosk.engine.flow import go_on, hurry
from kiosk.engine.noticing import finish_noticing
from kiosk.engine.play import Answering, Noticing, Play, Telling, Writing
from kiosk.engine.scenario import Scenario
from kiosk.errors import StoryError

STOPS_MOST = 1_000
"""More notes and cards than this between two choices are a circle."""


def to_next_choice(scenario: Scenario, play: Play) -> Play:
    """Return the play at its next choice, or ended.

    Raises:
        StoryError: there is none; the story runs out or goes round and round.
    """
    for _ in range(STOPS_MOST):
        match play.showing:
            case Writing():
                play = hurry(scenario, play)
            case Telling() | Answering():
                play = go_on(scenario, play)
            case Noticing():
                play = finish_noticing(scenario, play)
            case _:
                return play
    raise StoryError(f"From the scene «{play.cursor.scene}» on the story runs in a circle")
