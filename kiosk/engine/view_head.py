"""What is the same on every screen of a story: its name, how far it is, how people look."""

from kiosk.engine.cursor import station_of, step_at
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.play import Play
from kiosk.engine.scenario import Scenario
from kiosk.engine.view_data import Head


def story_head(scenario: Scenario, play: Play, say: Phrasing) -> Head:
    """Return the top of a story's screen; a chapter stands there in place of the story's name."""
    chapter = None if play.chapter is None else scenario.scenes[play.chapter].chapter
    return Head(
        kicker=say.text(chapter or scenario.title),
        icon=scenario.icon,
        progress=_progress(scenario, play),
    )


def face_of(scenario: Scenario, person: str, mood: str | None) -> str:
    """Return the picture of a person in a mood; None: the plain face."""
    face = scenario.cast[person].face
    return face if mood is None else f"moods/{face}_{mood}"


def _progress(scenario: Scenario, play: Play) -> tuple[int, int]:
    steps = (step_at(scenario, one.cursor) for one in play.trail)
    stations = (None if step is None else station_of(step) for step in steps)
    decided = {next(iter(one.by_language.values())) for one in stations if one is not None}
    count = max(1, len(scenario.stations))
    return min(len(decided), count - 1), count
