"""Pages to take in: facts, and films with their words."""

import msgspec
import pytest
from journey import Journey, Keep
from on_screen import actions_on
from tiny_story import CALM, note, talk, tell
from tiny_words import both

from kiosk.engine.action import Onward, Skip
from kiosk.engine.activity import Fact, Film, Info
from kiosk.engine.play import Ended, Telling
from kiosk.engine.view_data import Chip, DialogueView, InfoView

FACTS = (Fact("clock", both("Jederzeit")), Fact("heart", both("Vertraulich")))
INFO = Info(both("Was ist Beratung?"), both("Jemand hört zu."), FACTS)
FILM = Film(both("Im Chat"), (both("Ein Raum."), both("Zwei reden."), both("Licht aus.")))
EVERY_PAGE = pytest.mark.parametrize("page", [INFO, FILM], ids=["info", "film"])


def page_of(journey: Journey) -> InfoView:
    """Return the page on the screen."""
    assert isinstance(journey.screen, InfoView)
    return journey.screen


def test_a_page_has_a_title_a_lead_and_facts(keep: Keep) -> None:
    screen = page_of(tell(keep, INFO))
    assert (screen.title, screen.lead) == ("Was ist Beratung?", "Jemand hört zu.")
    assert screen.facts == (Chip("clock", "Jederzeit"), Chip("heart", "Vertraulich"))


def test_a_page_has_its_own_picture_or_the_storys(keep: Keep) -> None:
    own = msgspec.structs.replace(INFO, picture="pause")
    pictures = [(page_of(tell(keep, one)).picture, page_of(tell(keep, one)).picture_focus)
                for one in (INFO, own)]
    assert pictures == [("game", (50, 50)), ("pause", (50, 50))]


def test_the_words_of_a_film_are_there_to_read(keep: Keep) -> None:
    screen = page_of(tell(keep, FILM))
    assert (screen.title, screen.lead) == ("Im Chat", "Ein Raum.")
    assert [one.text for one in screen.facts] == ["Zwei reden.", "Licht aus."]


@EVERY_PAGE
def test_a_page_waits_for_the_visitor(keep: Keep, page: Info | Film) -> None:
    journey = tell(keep, page, note("Dahinter.")).wait(80.0)
    assert page_of(journey).title == page.title.words("de")
    assert Onward() in actions_on(journey.screen)
    assert isinstance(journey.tap(Onward()).play.showing, Telling)
    assert journey.play.cursor.path == (1,)


@EVERY_PAGE
def test_a_page_leaves_no_trace(keep: Keep, page: Info | Film) -> None:
    journey = tell(keep, page)
    before = journey.play
    journey.tap(Onward())
    assert journey.play == msgspec.structs.replace(
        before, cursor=journey.play.cursor, showing=Ended("calm"))


@EVERY_PAGE
def test_going_on_is_the_way_to_leave_a_page_out(keep: Keep, page: Info | Film) -> None:
    journey = tell(keep, page)
    before = journey.session.place
    assert Skip() not in actions_on(journey.screen)
    assert journey.tap(Skip()).session.place == before


@EVERY_PAGE
def test_a_page_can_stand_in_a_talk(keep: Keep, page: Info | Film) -> None:
    journey = tell(keep, talk("here", page, note("Dahinter."), CALM))
    assert page_of(journey).title == page.title.words("de")
    assert isinstance(journey.tap(Onward()).screen, DialogueView)
