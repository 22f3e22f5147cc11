"""Help within two taps from everywhere, and a way out of every scene.

The bar of every screen has both: «Hilfe» opens the places that help (one tap), which stand there
with their numbers. So two things are to be shown: each kind of stop a story has leads to a screen
with this bar, and for every audience some place is there to be shown.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.catalog.library import CONTACTS, Loaded
from kiosk.catalog.page import Place
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import say
from kiosk.engine.action import LeaveQuietly, OpenHelp
from kiosk.engine.cursor import Cursor, ways
from kiosk.engine.exhibition import Catalog
from kiosk.engine.flow import at, begin_play, run
from kiosk.engine.noticing import take_pause
from kiosk.engine.play import Drawing, Ended, Play
from kiosk.engine.reply import follow, replies
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Step
from kiosk.engine.session import InStory, fresh_session
from kiosk.engine.view import view
from kiosk.engine.view_data import View
from kiosk.errors import StoryError


def help_problems(loaded: Loaded, content_dir: Path) -> Iterator[Problem]:
    """Yield screens without help or way out, and audiences nobody helps."""
    catalog = loaded.catalog
    if catalog is None:
        return
    for audience in catalog.audiences:
        if not any(one.is_for(audience.id) for one in catalog.contacts):
            yield Problem(
                "error", "no-help-for-audience",
                say("No checked contact is there for the audience «{name}»", name=audience.id),
                say("Add one with «status: checked», or leave out its «audiences»."),
                str(content_dir / f"{CONTACTS}.yaml"),
            )
    for scenario in catalog.scenarios:
        yield from _screens_without(scenario, catalog, loaded.places[scenario.id].scenes)


def _screens_without(
    scenario: Scenario, catalog: Catalog, places: dict[str, Place]
) -> Iterator[Problem]:
    for play in stops_of(scenario):
        session = msgspec.structs.replace(fresh_session(catalog), place=InStory(play))
        if not has_help_and_exit(view(session, catalog)):
            scene = places[play.cursor.scene]
            yield Problem(
                "error", "help-out-of-reach",
                say("A screen of the scene «{name}» has no help or no way out",
                    name=play.cursor.scene),
                say("This is a fault of the program; tell its makers."),
                scene.file, *scene.mark,
            )


def has_help_and_exit(shown: View) -> bool:
    """Return whether both «Hilfe» and «Leise gehen» stand on a screen and can be pressed."""
    bar = getattr(shown, "bar", None)
    offered = [one.action for one in bar.left if one.enabled] if bar is not None else []
    return OpenHelp() in offered and LeaveQuietly() in offered


def stops_of(scenario: Scenario) -> Iterator[Play]:
    """Yield the story at each kind of stop it has, and one touch further."""
    seen: set[tuple[str, type, str]] = set()
    try:
        beginning = begin_play(scenario, seed=None)
    except StoryError:
        return  # the proof says where it breaks
    for cursor, step in every_place(scenario):
        kind = step.kind if isinstance(step, Choose) else ""
        key = (scenario.scenes[cursor.scene].setting, type(step), kind)
        if key in seen:
            continue
        seen.add(key)
        try:
            yield from _around(scenario, run(scenario, at(beginning, cursor)))
        except StoryError:
            continue


def _around(scenario: Scenario, play: Play) -> Iterator[Play]:
    """Yield a stop, the pause over it, and what follows from each way."""
    after = (follow(scenario, play, word) for word in replies(scenario, play))
    for one in (play, take_pause(play), *after):
        if not isinstance(one.showing, Ended | Drawing):
            yield one


def every_place(scenario: Scenario) -> Iterator[tuple[Cursor, Step]]:
    """Yield each step with its place, nested ones included."""
    for scene in scenario.scenes.values():
        yield from _places_in(Cursor(scene.id), scene.steps)


def _places_in(first: Cursor, steps: tuple[Step, ...]) -> Iterator[tuple[Cursor, Step]]:
    cursor = first
    for step in steps:
        yield cursor, step
        for number, way in enumerate(ways(step)):
            yield from _places_in(cursor.inner(number), way)
        cursor = cursor.following()
