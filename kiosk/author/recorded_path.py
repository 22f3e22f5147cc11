"""Plays the ways an author recorded and says where one does not work any more."""

from kiosk.author.passage import StrayedError, reason_of, to_next_choice
from kiosk.catalog.problem import Problem
from kiosk.catalog.recorded import RecordedPath
from kiosk.catalog.saying import Saying, say
from kiosk.engine.condition import Value
from kiosk.engine.exhibition import NO_AGE_LIMIT, Audience
from kiosk.engine.flow import begin_play
from kiosk.engine.play import Ended, Play
from kiosk.engine.reply import replies, reply
from kiosk.engine.scenario import Scenario
from kiosk.errors import StoryError


def check_path(
    scenario: Scenario, path: RecordedPath, visitors: tuple[Audience, ...] = ()
) -> Problem | None:
    """Play a recorded way; None when it works.

    Args:
        visitors: who the story is offered to; a way that names nobody is the first one's.
    """
    try:
        _play(scenario, path, _visitor(path, visitors))
    except StoryError as error:
        return Problem("error", "recorded-path", reason_of(error),
                       say("Mend the story, or the test if the story is right."),
                       path.file, path.line, path.column)
    return None


def _visitor(path: RecordedPath, visitors: tuple[Audience, ...]) -> tuple[str, int]:
    for one in visitors:
        if path.audience in ("", one.id):
            return one.id, one.age
    return path.audience, NO_AGE_LIMIT


def _play(scenario: Scenario, path: RecordedPath, visitor: tuple[str, int]) -> None:
    play = to_next_choice(scenario, begin_play(scenario, *visitor))
    for option in path.options:
        play = to_next_choice(scenario, _taken(scenario, play, option))
    if not isinstance(play.showing, Ended):
        raise StrayedError(say("The test ends, but the story still asks: {options}",
                               options=_on_offer(scenario, play)))
    if play.showing.ending != path.ending:
        raise StrayedError(say("The story ends in «{ending}», not in «{wanted}»",
                               ending=play.showing.ending, wanted=path.ending))
    values = dict(play.values)
    for name, wanted in path.values:
        if values[name] != wanted:
            raise StrayedError(say("At the end «{name}» is {value}, not {wanted}", name=name,
                                   value=_shown(values[name]), wanted=_shown(wanted)))


def _taken(scenario: Scenario, play: Play, option: str) -> Play:
    if isinstance(play.showing, Ended):
        raise StrayedError(say("The story has ended in «{ending}» before «{option}»",
                               ending=play.showing.ending, option=option))
    if option not in replies(scenario, play):
        raise StrayedError(say("«{option}» is not on offer here, but: {options}",
                               option=option, options=_on_offer(scenario, play)))
    return reply(scenario, play, option)


def _on_offer(scenario: Scenario, play: Play) -> str | Saying:
    return ", ".join(replies(scenario, play)) or say("nothing")


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
