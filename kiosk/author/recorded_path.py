"""Plays the ways an author recorded and says where one does not work any more."""

from kiosk.author.passage import to_next_choice
from kiosk.catalog.problem import Problem
from kiosk.catalog.recorded import RecordedPath
from kiosk.engine.condition import Value
from kiosk.engine.flow import begin_play, choose, open_options
from kiosk.engine.play import Choosing, Ended, Play
from kiosk.engine.scenario import Scenario
from kiosk.errors import StoryError


class _Strayed(Exception):
    """The way does not lead where it should; the message says where it left."""


def check_path(scenario: Scenario, path: RecordedPath) -> Problem | None:
    """Play a recorded way; None when it works."""
    try:
        _play(scenario, path)
    except (_Strayed, StoryError) as error:
        return Problem("error", "recorded-path", str(error),
                       "Mend the story, or the test if the story is right.",
                       path.file, path.line, path.column)
    return None


def _play(scenario: Scenario, path: RecordedPath) -> None:
    play = to_next_choice(scenario, begin_play(scenario))
    for option in path.options:
        play = to_next_choice(scenario, _taken(scenario, play, option))
    if not isinstance(play.showing, Ended):
        raise _Strayed(f"The test ends, but the story still asks: {_on_offer(scenario, play)}")
    if play.showing.ending != path.ending:
        raise _Strayed(f"The story ends in «{play.showing.ending}», not in «{path.ending}»")
    values = dict(play.values)
    for name, wanted in path.values:
        if values[name] != wanted:
            raise _Strayed(f"At the end «{name}» is {_shown(values[name])}, not {_shown(wanted)}")


def _taken(scenario: Scenario, play: Play, option: str) -> Play:
    if isinstance(play.showing, Ended):
        raise _Strayed(f"The story has ended in «{play.showing.ending}» before «{option}»")
    after = choose(scenario, play, option)
    if isinstance(after.showing, Choosing) and after == play:
        raise _Strayed(f"«{option}» is not on offer here, but: {_on_offer(scenario, play)}")
    return after


def _on_offer(scenario: Scenario, play: Play) -> str:
    return ", ".join(option.id for _, option in open_options(scenario, play)) or "nothing"


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
