"""Stories of a few steps, each made to show one thing that a story can do.

Ann is the main person; Bo and Cy write to her. Every story is called «tale» and can end in
``calm`` and in ``storm``.
"""

from functools import partial

import msgspec
from journey import Journey, Keep
from tiny_exhibition import harbour, short_story, tiny_catalog
from tiny_words import both

from kiosk.engine.condition import Value
from kiosk.engine.cursor import station_names
from kiosk.engine.exhibition import Catalog
from kiosk.engine.scenario import Scenario, Variable
from kiosk.engine.screenplay import Choose, End, Line, Note, Option, Scene, Step

TALE = "tale"
CALM, STORM = End("calm"), End("storm")

VARIABLES = (
    Variable("told", (False, True)),
    Variable("count", (0, 1, 2, 3)),
    Variable("mood", ("calm", "windy")),
)
"""What every small story remembers: a flag, a count and a word."""


def chat(scene: str, *steps: Step, contact: str = "bo") -> Scene:
    """Return a scene in the phone."""
    return Scene(scene, contact, None, steps)


def talk(scene: str, *steps: Step) -> Scene:
    """Return a scene in which Ann and Cy talk face to face."""
    return Scene(scene, None, None, steps, between=("ann", "cy"))


def bo(words: str) -> Line:
    """Return a message of Bo's."""
    return Line("bo", both(words))


def note(words: str) -> Note:
    """Return what the narrator says."""
    return Note(both(words))


def option(name: str, *steps: Step, says: bool = True, **more: object) -> Option:
    """Return an option whose words are its id."""
    return Option(name, says, both(name), steps=steps, **more)  # type: ignore[arg-type]


def choice(name: str, *options: Option, **more: object) -> Choose:
    """Return a decision whose question is its id."""
    return Choose(name, both(f"{name}?"), options, **more)  # type: ignore[arg-type]


quiz = partial(choice, kind="quiz")
"""Returns a question whose words are its id."""


def story(*scenes: Scene) -> Scenario:
    """Return a story that begins with the first scene."""
    return msgspec.structs.replace(
        short_story(TALE, "teen", "parent"),
        scenes={one.id: one for one in scenes}, start=scenes[0].id,
        variables={one.name: one for one in VARIABLES}, cards=harbour().cards,
        endings=harbour().endings, stations=station_names(scenes),
    )


def exhibited(scenario: Scenario) -> Catalog:
    """Return the small exhibition with nothing but this story in it."""
    return msgspec.structs.replace(tiny_catalog(), scenarios=(scenario,))


def tell(
    keep: Keep, *parts: Scene | Step, audience: str = "teen", turn: int = 0
) -> Journey:
    """Return somebody at the first stop of a story.

    Args:
        parts: its scenes; or steps, which then are a chat with Bo that ends well.
        turn: visits before this one.
    """
    scenes = tuple(one for one in parts if isinstance(one, Scene))
    steps = tuple(one for one in parts if not isinstance(one, Scene))
    told = story(*scenes) if scenes else story(chat("here", *steps, CALM))
    return Journey(exhibited(told), keep, turn=turn).open_story(TALE, audience)


def value_of(journey: Journey, name: str) -> Value:
    """Return what the story remembers under a name."""
    return dict(journey.play.values)[name]
