"""Options that are gone once they were taken."""

from journey import Journey, Keep
from on_screen import actions_on
from tiny_story import CALM, chat, choice, note, option, quiz, tell
from tiny_words import both

from kiosk.engine.action import OpenStation, PickOption, Replay, Rewind
from kiosk.engine.condition import Flag
from kiosk.engine.play import Choosing
from kiosk.engine.screenplay import Go, Repeat

HUB = choice(
    "hub", option("look", Go("hub"), once=True), option("ask", Go("hub"), once=True),
    option("leave"), station=both("Am Platz"),
)


def at_hub(keep: Keep) -> Journey:
    """Return somebody at a choice that comes again and again."""
    return tell(keep, chat("hub", HUB, note("Dahinter."), CALM))


def test_an_option_that_is_gone_once_taken_does_not_come_back_after_a_loop(keep: Keep) -> None:
    journey = at_hub(keep)
    assert journey.offered() == ["look", "ask", "leave"]
    assert journey.choose("look").offered() == ["ask", "leave"]
    assert journey.choose("ask").offered() == ["leave"]


def test_it_does_not_come_back_in_a_later_round(keep: Keep) -> None:
    asked = choice("ask", option("joke", once=True), option("go"))
    journey = tell(keep, Repeat(3, (asked,))).choose("joke")
    assert journey.offered() == ["go"]
    assert journey.choose("go").offered() == ["go"]


def test_what_is_gone_is_not_on_the_screen_and_cannot_be_taken(keep: Keep) -> None:
    journey = at_hub(keep).choose("look")
    before = journey.session.place
    assert PickOption("look") not in actions_on(journey.screen)
    assert journey.tap(PickOption("look")).session.place == before


def test_what_is_gone_is_not_shown_as_locked_either(keep: Keep) -> None:
    asked = choice("hub", option("look", Go("hub"), once=True, when=Flag("told"),
                                 locked=both("Noch nicht.")), option("leave"))
    journey = tell(keep, chat("hub", asked, note("Dahinter."), CALM))
    assert journey.offered() == ["leave"]


def test_other_options_come_again(keep: Keep) -> None:
    asked = choice("hub", option("again", Go("hub")), option("leave"))
    journey = tell(keep, chat("hub", asked, CALM)).choose("again", "again", "again")
    assert journey.offered() == ["again", "leave"]


def test_it_is_there_again_after_going_back(keep: Keep) -> None:
    journey = at_hub(keep).choose("look", "ask", "leave").finish()
    journey.tap(OpenStation(1), Rewind(1))
    assert journey.offered() == ["ask", "leave"]


def test_it_is_there_again_on_another_way(keep: Keep) -> None:
    journey = at_hub(keep).choose("look", "leave").finish().tap(Replay())
    assert journey.offered() == ["look", "ask", "leave"]


def test_an_answer_to_a_question_can_be_given_once(keep: Keep) -> None:
    answers = [option(one, says=False, once=one == "a") for one in "abc"]
    journey = tell(keep, Repeat(2, (quiz("one", *answers),))).tap(PickOption("a"))
    assert isinstance(journey.play.showing, Choosing)
    assert journey.offered() == ["b", "c"]
