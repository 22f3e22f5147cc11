"""Back to the same spot: the way of an author is known by its names and outlives an edit."""

from collections.abc import Callable, Iterable

import msgspec
import pytest
from every_thing import plant_every_thing
from hypothesis import given
from hypothesis import strategies as st
from sample_content import ASSETS, CHECKOUT, SampleContent

from kiosk.author.manuscript import open_manuscript
from kiosk.author.passage import pass_stop
from kiosk.author.preview.way import Left, followed, words_between, words_of
from kiosk.author.preview.way_back import Beginner, find_way_back, take_ways
from kiosk.engine.activity import Checklist, Order, Sort, Spot
from kiosk.engine.cursor import step_at
from kiosk.engine.doing import finish, move_row, pick, skip_task
from kiosk.engine.flow import begin_play, deliver
from kiosk.engine.noticing import mark, take_pause
from kiosk.engine.play import Choosing, Noticing, Play, Writing
from kiosk.engine.reply import SKIP, follow, replies
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Line

STORY = "m02-game-chat"
NOBODY = Beginner("", 99, 0)


@pytest.fixture(scope="module")
def shipped() -> Scenario:
    """Return the shipped story."""
    return open_manuscript(CHECKOUT / "content", ASSETS, STORY).scenario


@pytest.fixture(scope="module")
def every_thing(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    """Return a story with every thing of the language in it."""
    content = SampleContent(tmp_path_factory.mktemp("every") / "content")
    plant_every_thing(content)
    return open_manuscript(content.folder, ASSETS, "kite").scenario


def _wander(scenario: Scenario, numbers: Iterable[int]) -> tuple[Play, tuple[Left, ...]]:
    """Go on stop by stop as the numbers say; return where it ends and the way taken."""
    play, way = begin_play(scenario), ()
    for number in numbers:
        words = replies(scenario, play)
        if words:
            after = follow(scenario, play, words[number % len(words)])
        elif isinstance(play.showing, Writing):
            after = deliver(scenario, play)
        else:
            after = pass_stop(scenario, play)
        if after is None:
            break
        way, play = followed(way, scenario, play, after), after
    return play, way


@given(st.lists(st.integers(0, 5), max_size=90))
def test_in_the_same_edition_the_way_back_leads_to_exactly_the_same_play(
    shipped: Scenario, numbers: list[int]
) -> None:
    play, way = _wander(shipped, numbers)
    back = find_way_back(shipped, play, shipped, words_of(way), NOBODY)
    assert back.play == play
    assert back.lost is None and back.fault is None
    assert words_of(back.way) == words_of(way)


@given(st.lists(st.integers(0, 40), max_size=120))
def test_through_every_activity_the_way_back_leads_to_the_same_fork(
    every_thing: Scenario, numbers: list[int]
) -> None:
    play, way = _wander(every_thing, numbers)
    back = find_way_back(every_thing, play, every_thing, words_of(way), NOBODY)
    assert words_of(back.way) == words_of(way)
    assert (back.play.cursor, back.play.values) == (play.cursor, play.values)


def _to(scenario: Scenario, kind: type) -> Play:
    """Return the story at the first activity of a kind, taking the last way everywhere."""
    play = begin_play(scenario)
    while not isinstance(step_at(scenario, play.cursor), kind):
        words = replies(scenario, play)
        play = follow(scenario, play, words[-1]) if words else _stop_behind(scenario, play)
    return play


def _stop_behind(scenario: Scenario, play: Play) -> Play:
    behind = pass_stop(scenario, play)
    assert behind is not None
    return behind


def _set_by_hand(scenario: Scenario, play: Play, *places: int) -> Play:
    for place in places:
        play = pick(scenario, play, place)
    return play


@pytest.mark.parametrize(("kind", "set_it", "names"), [
    (Sort, lambda story, play: _set_by_hand(story, play, 1, 0, 0, 1), ("good", "good", "bad")),
    (Order, lambda story, play: play, ("in_order",)),
    (Order, lambda story, play: move_row(story, play, 0, 1), ("other_order",)),
    (Spot, lambda story, play: _set_by_hand(story, play, 0), ("count_1",)),
    (Checklist, lambda story, play: _set_by_hand(story, play, 1, 0), ("count_1",)),
])
def test_what_was_set_by_hand_is_known_by_its_names(
    every_thing: Scenario, kind: type, set_it: Callable[[Scenario, Play], Play],
    names: tuple[str, ...],
) -> None:
    done = set_it(every_thing, _to(every_thing, kind))
    after = finish(every_thing, done)
    assert words_between(every_thing, done, after) == names


def test_what_is_only_set_or_marked_is_no_fork_left_behind(every_thing: Scenario) -> None:
    spot = _to(every_thing, Spot)
    assert words_between(every_thing, spot, pick(every_thing, spot, 0)) == ()
    assert words_between(every_thing, spot, spot) == ()


def test_a_task_left_out_is_skipped_again(every_thing: Scenario) -> None:
    sort = _to(every_thing, Sort)
    assert words_between(every_thing, sort, skip_task(every_thing, sort)) == (SKIP,)


def test_cards_half_sorted_are_still_sorted_in_the_next_edition(every_thing: Scenario) -> None:
    play, way = begin_play(every_thing), ()
    while not isinstance(step_at(every_thing, play.cursor), Sort):
        words = replies(every_thing, play)
        after = (follow(every_thing, play, words[-1]) if words
                 else _stop_behind(every_thing, play))
        way, play = followed(way, every_thing, play, after), after
    half = pick(every_thing, play, 0)
    back = find_way_back(every_thing, half, every_thing, words_of(way), NOBODY)
    assert back.play == half


def _edited(scenario: Scenario, scene: str, steps: tuple) -> Scenario:
    changed = msgspec.structs.replace(scenario.scenes[scene], steps=steps)
    return msgspec.structs.replace(scenario, scenes=scenario.scenes | {scene: changed})


def _at_line(scenario: Scenario, words: str) -> Play:
    play = begin_play(scenario)
    while not _shows(scenario, play, words):
        play = deliver(scenario, play)
    return play


def _shows(scenario: Scenario, play: Play, words: str) -> bool:
    step = step_at(scenario, play.cursor)
    return isinstance(step, Line) and words in step.text.words("de")


def test_a_line_put_in_above_moves_the_spot_along(shipped: Scenario) -> None:
    play = _at_line(shipped, "haha danke")
    steps = shipped.scenes["team"].steps
    longer = _edited(shipped, "team", (steps[1], *steps))
    back = find_way_back(shipped, play, longer, (), NOBODY)
    assert _shows(longer, back.play, "haha danke")
    assert back.play.cursor.path == (play.cursor.path[0] + 1,)


def test_a_changed_line_is_still_the_spot(shipped: Scenario) -> None:
    play = _at_line(shipped, "haha danke")
    steps = list(shipped.scenes["team"].steps)
    place = play.cursor.path[0]
    steps[place] = msgspec.structs.replace(
        steps[place], text=msgspec.structs.replace(steps[place].text,
                                                   by_language={"de": "Merci dir"}))
    changed = _edited(shipped, "team", tuple(steps))
    back = find_way_back(shipped, play, changed, (), NOBODY)
    assert _shows(changed, back.play, "Merci dir")
    assert back.play.showing == Writing()


def test_a_line_taken_out_leaves_the_spot_as_many_stops_behind_the_fork(
    shipped: Scenario,
) -> None:
    play = _at_line(shipped, "Du spielst besser")
    kept = tuple(one for one in shipped.scenes["team"].steps
                 if not (isinstance(one, Line) and "Du spielst" in one.text.words("de")))
    back = find_way_back(shipped, play, _edited(shipped, "team", kept), (), NOBODY)
    assert isinstance(back.play.showing, Choosing)


def test_an_option_taken_out_leaves_the_author_at_its_choice(shipped: Scenario) -> None:
    arrived = take_ways(shipped, ("ask_back", "stay"), NOBODY)
    steps = tuple(
        msgspec.structs.replace(one, options=one.options[1:])
        if isinstance(one, Choose) and one.id == "move" else one
        for one in shipped.scenes["team"].steps)
    changed = _edited(shipped, "team", steps)
    back = find_way_back(shipped, arrived.play, changed, ("ask_back", "stay"), NOBODY)
    assert back.lost == "stay"
    assert words_of(back.way) == ("ask_back",)
    choice = step_at(changed, back.play.cursor)
    assert isinstance(choice, Choose) and choice.id == "move"


def test_a_story_that_breaks_off_is_shown_up_to_there(shipped: Scenario) -> None:
    arrived = take_ways(shipped, ("ask_back",), NOBODY)
    steps = shipped.scenes["team"].steps
    place = next(number for number, one in enumerate(steps)
                 if isinstance(one, Choose) and one.id == "move")
    broken = _edited(shipped, "team", steps[:place])
    play = take_ways(shipped, ("ask_back", "stay"), NOBODY).play
    back = find_way_back(shipped, play, broken, ("ask_back", "stay"), NOBODY)
    assert back.fault is not None and "has no end" in str(back.fault)
    assert words_of(back.way) == ("ask_back",)
    assert arrived.fault is None


def test_a_pause_that_was_taken_is_still_there(shipped: Scenario) -> None:
    play = take_ways(shipped, ("ask_back", "stay"), NOBODY).play
    while not isinstance(play.showing, Choosing):
        play = deliver(shipped, play) if isinstance(play.showing, Writing) else (
            pass_stop(shipped, play) or play)
    paused = mark(shipped, take_pause(play), 0)
    assert isinstance(paused.showing, Noticing) and paused.showing.marked == (0,)
    assert find_way_back(shipped, paused, shipped, ("ask_back", "stay"), NOBODY).play == paused


def test_going_back_to_a_decision_shortens_the_way(shipped: Scenario) -> None:
    way = take_ways(shipped, ("ask_back", "stay", "ask_why"), NOBODY).way
    later = take_ways(shipped, ("ask_back", "stay", "ask_why", "refuse"), NOBODY).play
    assert words_of(followed(way, shipped, later, way[1].play)) == ("ask_back",)
    assert followed(way, shipped, later, begin_play(shipped)) == ()
