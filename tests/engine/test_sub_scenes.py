"""Scenes that are visited from several places and lead back to where they were visited from."""

import msgspec
import pytest
from journey import Journey, Keep
from on_screen import bubbles_of, phone_of
from tiny_story import (
    CALM,
    STORM,
    bo,
    chat,
    choice,
    exhibited,
    note,
    option,
    story,
    talk,
    tell,
    value_of,
)
from tiny_words import both

from kiosk.engine.action import Onward
from kiosk.engine.activity import Assignment
from kiosk.engine.condition import Compare, Seen, Times
from kiosk.engine.cursor import Cursor
from kiosk.engine.flow import AWAY_MOST, begin_play
from kiosk.engine.play import Choosing, Ended, Telling
from kiosk.engine.screenplay import Assign, Go, Line, Return, Scene, Visit, When
from kiosk.errors import StoryError

ASK = choice("ask", option("go"), option("stay"))
COUNT = Assign((Assignment("count", add=1),))
BREATH = Scene("breath", None, None, (note("Atme."), COUNT))
BACK = note("Zurück.")


def test_a_visited_scene_returns_to_the_step_behind(keep: Keep) -> None:
    journey = tell(keep, chat("here", Visit("breath"), BACK, CALM), BREATH)
    assert journey.play.cursor.scene == "breath"
    journey.tap(Onward())
    assert (journey.play.cursor, journey.play.away) == (Cursor("here", (1,)), ())
    assert isinstance(journey.tap(Onward()).play.showing, Ended)


def test_its_phone_thread_is_as_it_was(keep: Keep) -> None:
    journey = tell(
        keep,
        chat("here", bo("Ahoi."), Visit("there"), ASK, CALM),
        chat("there", Line("cy", both("Hier Cy.")), BACK, contact="cy"),
    ).wait(5.0)
    assert (phone_of(journey.screen).title, bubbles_of(journey.screen)) == ("Bo", ["Ahoi."])
    journey.tap(Onward()).wait(5.0)
    assert (phone_of(journey.screen).title, bubbles_of(journey.screen)) == ("Cy", ["Hier Cy."])
    journey.tap(Onward())
    assert (phone_of(journey.screen).title, bubbles_of(journey.screen)) == ("Bo", ["Ahoi."])


def test_messages_of_a_visit_to_the_same_phone_stay(keep: Keep) -> None:
    journey = tell(
        keep, chat("here", bo("Ahoi."), Visit("more"), ASK, CALM), chat("more", bo("Nochmals.")),
    ).read_to_choice()
    assert bubbles_of(journey.screen) == ["Ahoi.", "Nochmals."]


def test_what_was_remembered_there_stays(keep: Keep) -> None:
    journey = tell(keep, chat("here", Visit("breath"), Visit("breath"), BACK, CALM), BREATH)
    journey.tap(Onward(), Onward())
    assert value_of(journey, "count") == 2
    assert dict(journey.play.visits) == {"breath": 2, "here": 1}


def test_a_story_knows_where_it_has_been(keep: Keep) -> None:
    known = When(Seen("breath"), (STORM,), (CALM,))
    endings = [tell(keep, chat("here", *steps, known), BREATH).read_to_choice().play.showing
               for steps in ((), (Visit("breath"),))]
    assert endings == [Ended("calm"), Ended("storm")]


def test_a_scene_can_be_visited_from_several_places(keep: Keep) -> None:
    asked = choice("ask", option("go", Visit("breath"), Go("there")), option("stay"))
    journey = tell(
        keep, chat("here", asked, Visit("breath"), BACK, CALM), chat("there", BACK, STORM), BREATH)
    assert journey.choose("go").tap(Onward(), Onward()).play.cursor == Cursor("there", (0,))
    journey = tell(
        keep, chat("here", asked, Visit("breath"), BACK, CALM), chat("there", BACK, STORM), BREATH)
    assert journey.choose("stay").tap(Onward(), Onward()).play.cursor == Cursor("here", (2,))


def test_a_scene_returns_in_the_middle(keep: Keep) -> None:
    early = Scene("early", None, None, (
        note("Eins."), When(Times("early", ">", 1), (Return(),)), note("Zwei.")))
    journey = tell(keep, chat("here", Visit("early"), Visit("early"), BACK, CALM), early)
    seen = []
    while isinstance(journey.play.showing, Telling):
        seen.append(journey.play.cursor)
        journey.tap(Onward())
    assert seen == [Cursor("early", (0,)), Cursor("early", (2,)), Cursor("early", (0,)),
                    Cursor("here", (2,))]


def test_a_visited_scene_can_visit_another(keep: Keep) -> None:
    outer = Scene("outer", None, None, (Visit("breath"), note("Aussen.")))
    journey = tell(keep, chat("here", Visit("outer"), BACK, CALM), outer, BREATH)
    places = []
    while isinstance(journey.play.showing, Telling):
        places.append(journey.play.cursor.scene)
        journey.tap(Onward())
    assert places == ["breath", "outer", "here"]


def test_a_visited_scene_can_go_on_elsewhere_and_still_lead_back(keep: Keep) -> None:
    first = Scene("first", None, None, (note("Eins."), Go("second")))
    second = Scene("second", None, None, (note("Zwei."),))
    journey = tell(keep, chat("here", Visit("first"), BACK, CALM), first, second)
    assert journey.tap(Onward(), Onward()).play.cursor == Cursor("here", (1,))


def test_a_visited_scene_can_end_the_story(keep: Keep) -> None:
    journey = tell(
        keep, chat("here", Visit("last"), BACK, CALM), Scene("last", None, None, (STORM,)))
    assert journey.play.showing == Ended("storm")


def test_a_choice_in_a_visited_scene_goes_on_behind_it(keep: Keep) -> None:
    asking = talk("asking", ASK)
    journey = tell(keep, chat("here", Visit("asking"), BACK, CALM), asking)
    assert isinstance(journey.play.showing, Choosing)
    assert journey.choose("stay").tap(Onward()).play.cursor == Cursor("here", (1,))


def test_a_visit_from_within_an_option_comes_back_into_it(keep: Keep) -> None:
    asked = choice("ask", option("go", Visit("breath"), note("Noch hier.")), option("stay"))
    journey = tell(keep, chat("here", asked, BACK, CALM), BREATH)
    journey.choose("go").tap(Onward(), Onward())
    assert journey.play.cursor == Cursor("here", (0, 0, 1))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_scene_can_visit_itself_and_comes_out_of_every_visit(keep: Keep, count: int) -> None:
    again = Scene("again", None, None, (
        COUNT, When(Compare("count", "<", count), (Visit("again"),)), note("Da.")))
    journey = tell(keep, chat("here", Visit("again"), BACK, CALM), again)
    depths = []
    while journey.play.away:
        depths.append(len(journey.play.away))
        journey.tap(Onward())
    assert depths == list(range(count, 0, -1))
    assert journey.play.cursor == Cursor("here", (1,))


def depth_of(visits: int) -> list[Scene]:
    """Return scenes that visit one another, `visits` deep, with a note in the last one."""
    scenes = [Scene(f"s{depth}", None, None, (Visit(f"s{depth + 1}"), CALM))
              for depth in range(visits)]
    return [*scenes, Scene(f"s{visits}", None, None, (note("Tief."),))]


def test_as_many_scenes_can_be_left_as_there_is_room_for(keep: Keep) -> None:
    journey = tell(keep, *depth_of(AWAY_MOST))
    assert len(journey.play.away) == AWAY_MOST
    assert isinstance(journey.tap(Onward()).play.showing, Ended)


def test_one_scene_more_is_a_story_error() -> None:
    with pytest.raises(StoryError, match="visited from within itself"):
        begin_play(story(*depth_of(AWAY_MOST + 1)))


def test_a_scene_that_visits_itself_for_ever_is_a_story_error() -> None:
    circle = Scene("circle", None, None, (Visit("circle"),))
    with pytest.raises(StoryError, match="visited from within itself"):
        begin_play(story(circle))


def test_a_scene_nobody_visited_cannot_return() -> None:
    with pytest.raises(StoryError, match="has no end"):
        begin_play(story(chat("here", Return())))


def test_a_visit_changes_nothing_else(keep: Keep) -> None:
    plain = tell(keep, chat("here", bo("Ahoi."), ASK, CALM)).read_to_choice()
    silent = Scene("silent", None, None, ())
    visited = Journey(
        exhibited(story(chat("here", bo("Ahoi."), Visit("silent"), ASK, CALM), silent)), keep
    ).open_story("tale").read_to_choice()
    assert msgspec.structs.replace(
        visited.play, cursor=plain.play.cursor, visits=plain.play.visits) == plain.play
