"""Whatever is tapped in whatever activity, the story stays well and Stop and Help are there."""

import msgspec
from every_activity import every_activity
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journey import Journey, Keep
from on_screen import actions_on
from tiny_story import TALE, exhibited

from kiosk.author.passage import pass_stop
from kiosk.engine.action import (
    Action,
    Begin,
    GoBack,
    Hint,
    Hurry,
    LeaveQuietly,
    MarkNotice,
    MoveRow,
    Onward,
    OpenHelp,
    OpenReading,
    OpenScenario,
    OpenStation,
    Pick,
    PickOption,
    Replay,
    Rewind,
    Skip,
    TakePause,
    ToMenu,
    TurnPage,
    Undo,
)
from kiosk.engine.flow import begin_play
from kiosk.engine.memory import AGE, AUDIENCE
from kiosk.engine.play import Ended, Play
from kiosk.engine.reply import replies, reply
from kiosk.engine.session import InStory
from kiosk.engine.view import view
from kiosk.engine.view_data import (
    ChatView,
    DialogueView,
    FeedbackView,
    InfoView,
    OrderView,
    QuizView,
    SliderView,
    SortView,
    SpotView,
)

SCENARIO = every_activity()
CATALOG = exhibited(SCENARIO)
LEADING = (GoBack, Hint, Hurry, MarkNotice, MoveRow, Onward, OpenStation, Pick, PickOption, Replay,
           Rewind, Skip, TakePause, Undo)
NEVER_IDLE = (GoBack, Hurry, Onward, OpenStation, Replay, Rewind, Skip, TakePause, Undo)
# Without a pause and leaving out: the terminal takes them where it does not show them as well.
FOREIGN: tuple[Action, ...] = (
    Begin(), GoBack(), Hint(), Hurry(), Onward(), OpenScenario(TALE), OpenStation(0), Replay(),
    Rewind(0), ToMenu(), TurnPage(1), Undo(),
    *(MarkNotice(index) for index in (-1, 0, 9)), *(Pick(place) for place in range(-1, 5)),
    *(MoveRow(row, by) for row in (-1, 0, 2, 3) for by in (-1, 1)),
    *(PickOption(one) for one in ("true", "one", "call", "out", "again", "nothing")),
)
TAPS = st.lists(st.tuples(st.sampled_from(["leading"] * 5 + ["foreign", "wait"]),
                          st.integers(0, 60)), max_size=60)


def at_terminal(keep: Keep) -> Journey:
    """Return somebody at the beginning of the story with every activity."""
    return Journey(CATALOG, keep).open_story(TALE)


def every_moment() -> list[Play]:
    """Return the plays that are met when every reply is given at every fork, in turn."""
    waiting, seen = [begin_play(SCENARIO, "teen")], []
    places = set()
    while waiting:
        play = waiting.pop()
        place = (play.cursor, play.showing)
        if place in places:
            continue
        places.add(place)
        if not isinstance(play.showing, Ended):
            seen.append(play)
        after = pass_stop(SCENARIO, play)
        waiting += [after] if after is not None else [
            reply(SCENARIO, play, word) for word in replies(SCENARIO, play)]
    return seen


def happen(journey: Journey, kind: str, which: int) -> None:
    """Tap something that is on the screen, or something that is not; or wait."""
    offered = [one for one in actions_on(journey.screen) if isinstance(one, LEADING)]
    match kind:
        case "leading" if offered:
            journey.tap(offered[which % len(offered)])
        case "foreign":
            journey.tap(FOREIGN[which % len(FOREIGN)])
        case _:
            journey.wait(3.0)


def check_well(journey: Journey) -> None:
    """Stop and Help are on the screen, values are within their bounds, the past is whole."""
    assert {LeaveQuietly(), OpenHelp(), OpenReading()} <= set(actions_on(journey.screen))
    play = getattr(journey.session.place, "play", None)
    if play is not None:
        assert len(play.past) == len(play.trail)
        for name, value in play.values:
            assert name in (AUDIENCE, AGE) or value in SCENARIO.variables[name].allowed


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(taps=TAPS)
def test_whatever_is_tapped_the_story_stays_well(keep: Keep, taps: list[tuple[str, int]]) -> None:
    journey = at_terminal(keep)
    for kind, which in taps:
        happen(journey, kind, which)
        check_well(journey)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(taps=TAPS)
def test_no_tap_on_anything_not_on_offer_changes_the_play(
    keep: Keep, taps: list[tuple[str, int]]
) -> None:
    journey = at_terminal(keep)
    for kind, which in taps:
        happen(journey, kind, which)
        before, offered = journey.session.place, actions_on(journey.screen)
        for action in FOREIGN:
            if action not in offered:
                assert journey.tap(action).session.place == before, action


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(taps=TAPS)
def test_what_leads_on_or_back_on_a_screen_always_does(
    keep: Keep, taps: list[tuple[str, int]]
) -> None:
    journey = at_terminal(keep)
    for kind, which in taps:
        happen(journey, kind, which)
        before = journey.session
        for action in actions_on(journey.screen):
            if isinstance(action, NEVER_IDLE):
                assert journey.tap(action).session.top != before.top, action
                journey.session = before


def test_every_screen_of_every_activity_has_stop_and_help(keep: Keep) -> None:
    session = at_terminal(keep).session
    kinds = set()
    for play in every_moment():
        screen = view(msgspec.structs.replace(session, place=InStory(play)), CATALOG)
        assert {LeaveQuietly(), OpenHelp(), OpenReading()} <= set(actions_on(screen)), play
        kinds.add(type(screen))
    assert kinds == {ChatView, DialogueView, FeedbackView, InfoView, OrderView, QuizView,
                     SliderView, SortView, SpotView}
