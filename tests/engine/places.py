"""Every place somebody can be at, how to get there, and what is left when they are gone."""

from collections.abc import Callable

import pytest
from journey import Journey
from msgspec.structs import replace

from kiosk.engine.action import Begin, Hurry, LeaveQuietly, OpenHelp, OpenScenario
from kiosk.engine.session import fresh_session

PLACES: dict[str, Callable[[Journey], Journey]] = {
    "welcome": lambda one: one.tap(Begin()),
    "menu": lambda one: one.welcome(),
    "content note": lambda one: one.welcome().tap(OpenScenario("harbour")),
    "story": lambda one: one.open_story().tap(Hurry()),
    "ending": lambda one: one.open_story().choose("look", "sail"),
    "recap": lambda one: one.open_story().finish(),
    "help": lambda one: one.open_story().tap(OpenHelp()),
}

PARTINGS: dict[str, Callable[[Journey], Journey]] = {
    "leaving": lambda one: one.welcome().tap(LeaveQuietly()),
    "still there": lambda one: one.welcome().wait(90.0),
    "stumbled": lambda one: one.welcome().fail(),
}
MORE_PLACES = PLACES | PARTINGS

anywhere = pytest.mark.parametrize("go_there", PLACES.values(), ids=PLACES)
really_anywhere = pytest.mark.parametrize("go_there", MORE_PLACES.values(), ids=MORE_PLACES)


def assert_fresh(journey: Journey) -> None:
    """Nothing of the visit is left but that there was one, and whether the terminal failed."""
    session = journey.session
    fresh = fresh_session(journey.catalog, session.now_s, turn=1)
    assert session == replace(fresh, fault_at_s=session.fault_at_s)
