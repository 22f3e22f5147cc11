"""A screen is lowered for somebody who does not reach its upper part, and only for them."""

import pytest
from journey import Journey, Keep

from kiosk.engine.action import (
    GoBack,
    LowerScreen,
    OpenHelp,
    OpenReading,
    OpenScenario,
    PickAudience,
    ResetReading,
    SetReach,
    ToWelcome,
    TurnPage,
)
from kiosk.engine.capacity import Capacity
from kiosk.engine.effect import PlaySound
from kiosk.engine.exhibition import Catalog
from kiosk.engine.view_data import Button, MenuView, View

STEPS = 2
HIGH = Capacity(high=frozenset({"MenuView", "WelcomeView"}), lowerings=STEPS)


@pytest.fixture
def low(catalog: Catalog, keep: Keep) -> Journey:
    """Somebody at the menu with a low reach, before a screen with something high on it."""
    journey = Journey(catalog, keep, capacity=HIGH)
    return journey.welcome().tap(OpenReading(), SetReach("low"), GoBack())


def lowering_buttons(screen: View) -> list[Button]:
    """Return the buttons of the bar that lower the screen."""
    bar = screen.bar  # type: ignore[union-attr]
    return [one for one in (*bar.left, *bar.right) if one.action == LowerScreen()]


def test_the_button_goes_down_step_by_step_and_up_again(low: Journey) -> None:
    shares = [low.tap(LowerScreen()).screen.style.lowered for _ in range(STEPS + 1)]
    assert shares == [0.5, 1.0, 0.0]


def test_it_says_what_comes_next(low: Journey) -> None:
    labels = []
    for _ in range(STEPS + 1):
        labels += [one.label for one in lowering_buttons(low.screen)]
        low.tap(LowerScreen())
    assert labels == ["lower_screen", "lower_screen", "raise_screen"]


def test_who_reaches_everything_has_no_such_button(catalog: Catalog, keep: Keep) -> None:
    journey = Journey(catalog, keep, capacity=HIGH).welcome()
    assert lowering_buttons(journey.screen) == []
    before = journey.session
    journey.tap(LowerScreen())
    assert (journey.session.lowered, journey.effects) == (before.lowered, ())


def test_a_screen_with_everything_in_reach_has_no_such_button(low: Journey) -> None:
    screen = low.tap(OpenScenario("harbour")).screen
    assert lowering_buttons(screen) == []
    assert screen.style.lowered == 0.0


def test_lowering_is_heard_like_any_touch(low: Journey) -> None:
    assert low.tap(LowerScreen()).effects == (PlaySound("tap"),)


def test_it_stays_down_for_what_is_done_on_the_same_screen(low: Journey) -> None:
    low.tap(ToWelcome(), LowerScreen(), PickAudience("parent"))
    assert low.screen.style.lowered == 0.5


def test_what_comes_next_begins_in_its_place(low: Journey) -> None:
    low.tap(LowerScreen(), OpenHelp(), GoBack())
    assert isinstance(low.screen, MenuView)
    assert low.screen.style.lowered == 0.0


def test_with_the_defaults_the_screen_is_up_again(low: Journey) -> None:
    low.tap(LowerScreen(), OpenReading(), ResetReading(), GoBack())
    assert low.screen.style.lowered == 0.0
    assert lowering_buttons(low.screen) == []


def test_where_the_row_above_is_full_the_button_stands_below(
    catalog: Catalog, keep: Keep
) -> None:
    portrait = Capacity(buttons=4, stacks=True, rows=2, high=frozenset({"ReadingView"}),
                        lowerings=STEPS)
    journey = Journey(catalog, keep, capacity=portrait).welcome().tap(OpenReading())
    journey.tap(SetReach("low"), TurnPage(1))
    bar = journey.screen.bar  # type: ignore[union-attr]
    assert len(bar.right) == portrait.buttons
    assert LowerScreen() in [one.action for one in bar.left]
