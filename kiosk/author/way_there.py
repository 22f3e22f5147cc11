"""How to see what is said of a story: the command that plays the way there."""

from kiosk.author.proof import Way
from kiosk.catalog.saying import Saying, say
from kiosk.engine.scenario import Scenario


def way_there(scenario: Scenario, way: Way) -> Saying:
    """Return one sentence: the command, or that it is there from the beginning."""
    if not way.path:
        return say("It happens at the beginning of the story.")
    who = f" --as {way.audience}" if way.audience else ""
    return say("To get there: {command}",
               command=f"kiosk play {scenario.id}{who} --path {','.join(way.path)}")
