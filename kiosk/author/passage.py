"""Through a story without deciding anything: from one choice to the next, or to the ending."""

from kiosk.catalog.saying import Saying, say
from kiosk.engine.deciding import close_feedback, go_on
from kiosk.engine.doing import finish
from kiosk.engine.flow import hurry
from kiosk.engine.noticing import finish_noticing
from kiosk.engine.play import Answering, Doing, Lingering, Noticing, Play, Telling, Writing
from kiosk.engine.reply import replies
from kiosk.engine.scenario import Scenario
from kiosk.errors import StoryError

STOPS_MOST = 1_000
"""More notes and cards than this between two choices are a circle."""


class StrayedError(StoryError):
    """Error raised when a way through a story does not lead on; `reason` says why."""

    def __init__(self, reason: Saying) -> None:
        super().__init__("{reason}", reason=str(reason))
        self.reason = reason


def reason_of(error: StoryError) -> Saying:
    """Return why a story does not go on."""
    if isinstance(error, StrayedError):
        return error.reason
    return Saying(error.template, tuple(error.values.items()))


def to_next_choice(scenario: Scenario, play: Play) -> Play:
    """Return the play where it can go different ways, where one is drawn, or ended.

    Raises:
        StoryError: there is no such place; the story runs out or goes round and round.
    """
    for _ in range(STOPS_MOST):
        # Of the stops that can be passed, only a pause can also go different ways.
        forks = isinstance(play.showing, Noticing) and replies(scenario, play)
        after = None if forks else pass_stop(scenario, play)
        if after is None:
            return play
        play = after
    raise StrayedError(say("From the scene «{name}» on the story runs in a circle",
                           name=play.cursor.scene))


def pass_stop(scenario: Scenario, play: Play) -> Play | None:
    """Return the play behind what only waits to be read; None where there is no such thing."""
    match play.showing:
        case Writing():
            return hurry(scenario, play)
        case Telling() | Lingering():
            return go_on(scenario, play)
        case Answering():
            return close_feedback(scenario, play)
        case Doing(told=True):
            return finish(scenario, play)
        case Noticing():
            return finish_noticing(scenario, play)
        case _:
            return None
