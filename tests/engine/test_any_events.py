"""Whatever happens in whatever order, the terminal stays well and offers Stop and Help.

Each of the four runs takes 60 visits of at least 50 events: 12,000 events in all.
"""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journey import Journey, Keep
from on_screen import actions_on, buttons_of

from kiosk.engine.action import (
    Action,
    Begin,
    GoBack,
    Hurry,
    LeaveQuietly,
    MarkNotice,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    PickAudience,
    PickLanguage,
    PickOption,
    Replay,
    Restart,
    SetTextSize,
    SetTheme,
    TakePause,
    ToMenu,
    ToWelcome,
    TurnPage,
)
from kiosk.engine.capacity import Capacity
from kiosk.engine.event import Tapped, Ticked
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import Attract, HelpOpen, Leaving, PauseSign, Resetting
from kiosk.engine.step import step
from kiosk.engine.timing import wake_at_s
from kiosk.engine.view import view
from kiosk.engine.view_data import PauseSignView

FOREIGN: tuple[Action, ...] = (
    Begin(), GoBack(), Hurry(), MarkNotice(-1), MarkNotice(99), Onward(), OpenReading(),
    OpenScenario("nowhere"), PickAudience("nobody"), PickLanguage("xx"), PickOption("nothing"),
    Replay(), Restart(), SetTextSize("huge"), SetTheme("pink"), TakePause(), ToMenu(), ToWelcome(),
    TurnPage(7), TurnPage(-1),
)

FORWARD = (Begin, GoBack, Hurry, MarkNotice, Onward, OpenScenario, PickAudience, PickOption,
           Replay, TakePause, ToMenu)

# An event is what happens, which of several, and when. Mostly it leads on: aimless taps would
# leave again long before a story is over.
HAPPENINGS = ("forward",) * 20 + ("offered",) * 5 + (
    "foreign", "touch", "button", "fault", "late", "early")
DELAYS_S = (0.0,) * 6 + (0.1, 0.6, 2.0, 2.0, 9.0, 31.0, 95.0)
EVENTS = st.tuples(
    st.sampled_from(HAPPENINGS), st.integers(0, 23), st.sampled_from(DELAYS_S)
)
SMALL = Capacity(
    stories=2, techniques=2,
    huge=Capacity(stories=1, techniques=1, messages=2, offers=2, helpers=1, rows=2),
)

BEGINNINGS: tuple[Callable[[Journey], object], ...] = (
    lambda one: None,
    lambda one: one.welcome(),
    lambda one: one.open_story(one.catalog.scenarios[0].id),
    lambda one: one.open_story(one.catalog.scenarios[0].id).read_to_choice(),
    lambda one: one.open_story(one.catalog.scenarios[0].id).finish(),
)


def happen(journey: Journey, happening: str, which: int, delay_s: float) -> None:
    """Let one event happen to the terminal, `delay_s` after the last one."""
    if happening == "late":  # the loop was busy: what was due has not been told
        journey.clock.advance(delay_s)
        journey.dispatch(Ticked(journey.clock.now_s()))
        return
    journey.wait(delay_s)
    offered = actions_on(journey.screen)
    match happening:
        case "forward" if leading := [one for one in offered if isinstance(one, FORWARD)]:
            journey.tap(leading[which % len(leading)])
        case "offered" if offered:
            journey.tap(offered[which % len(offered)])
        case "foreign":
            journey.tap(FOREIGN[which % len(FOREIGN)])
        case "button":
            journey.press_button()
        case "fault":
            journey.fail()
        case "early":
            journey.dispatch(Ticked(journey.clock.now_s() - which))
        case _:
            journey.touch()


def check_stop_and_help(journey: Journey) -> None:
    """On a visitor's screen Stop and Help are offered; leaving is a stop already taken."""
    offered = actions_on(journey.screen)
    if isinstance(journey.session.top, Attract | Resetting):
        return
    if isinstance(journey.session.top, PauseSign):  # nobody visits: help can be read
        assert isinstance(journey.screen, PauseSignView)
        assert (journey.screen.help is not None) == bool(journey.catalog.contacts)
        return
    assert OpenHelp() in offered
    stops = LeaveQuietly() in offered or Restart() in offered
    assert stops or isinstance(journey.session.top, Leaving)


def check_help_is_near(journey: Journey) -> None:
    """Help is there after two taps at most, except in the seconds of the ring."""
    session, now_s = journey.session, journey.session.now_s
    if isinstance(session.top, Resetting | PauseSign):
        return
    if isinstance(session.top, Attract):
        session, _ = step(session, Tapped(now_s, Begin()), journey.catalog)
    session, _ = step(session, Tapped(now_s, OpenHelp()), journey.catalog)
    assert session.top == HelpOpen()
    assert GoBack() in actions_on(view(session, journey.catalog))


def check_well(journey: Journey) -> None:
    """The session is sound and its screen can be drawn and left."""
    session = journey.session
    wake_s = wake_at_s(session, journey.catalog)
    assert wake_s is None or wake_s >= session.now_s
    assert session.now_s <= journey.clock.now_s()
    kinds = [type(one) for one in session.covers]
    assert len(kinds) == len(set(kinds))
    assert all(button.label for button in buttons_of(journey.screen))
    left = getattr(journey.screen, "left", 0.0)
    assert isinstance(left, str) or 0.0 <= left <= 1.0  # words at the left end of a slider
    check_stop_and_help(journey)
    check_help_is_near(journey)


@pytest.mark.parametrize("exhibition", ["catalog", "shipped"])
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(beginning=st.sampled_from(BEGINNINGS), events=st.lists(EVENTS, min_size=50, max_size=90))
def test_the_terminal_stays_well(
    exhibition: str,
    request: pytest.FixtureRequest,
    keep: Keep,
    beginning: Callable[[Journey], object],
    events: list[tuple[str, int, float]],
) -> None:
    exhibited: Catalog = request.getfixturevalue(exhibition)
    journey = Journey(exhibited, keep, capacity=SMALL)
    beginning(journey)
    for event in events:
        happen(journey, *event)
        check_well(journey)
