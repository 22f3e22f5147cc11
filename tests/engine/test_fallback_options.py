"""Options for when nothing else is left."""

from journey import Journey, Keep
from on_screen import actions_on
from tiny_story import CALM, chat, choice, note, option, tell
from tiny_words import both

from kiosk.engine.action import PickOption
from kiosk.engine.activity import Assignment
from kiosk.engine.condition import Flag
from kiosk.engine.screenplay import Assign, Go

WAY_OUT = option("out", fallback=True)
BEHIND = note("Dahinter.")


def at_hub(keep: Keep, *options: object) -> Journey:
    """Return somebody at a choice that comes again after the options that go back to it."""
    return tell(keep, chat("hub", choice("hub", *options), BEHIND, CALM))  # type: ignore[arg-type]


def test_the_fallback_is_on_offer_only_when_nothing_else_is(keep: Keep) -> None:
    journey = at_hub(keep, option("a", Go("hub"), once=True), option("b", Go("hub"), once=True),
                     WAY_OUT)
    assert journey.offered() == ["a", "b"]
    assert journey.choose("b").offered() == ["a"]
    assert journey.choose("a").offered() == ["out"]
    assert journey.choose("out").play.cursor.path == (1,)


def test_before_that_it_cannot_be_taken(keep: Keep) -> None:
    journey = at_hub(keep, option("a"), WAY_OUT)
    before = journey.session.place
    assert PickOption("out") not in actions_on(journey.screen)
    assert journey.tap(PickOption("out")).session.place == before


def test_a_locked_option_is_none_that_is_left(keep: Keep) -> None:
    locked = option("a", when=Flag("told"), locked=both("Noch nicht."))
    assert at_hub(keep, locked, WAY_OUT).offered() == ["out"]


def test_there_can_be_several_ways_out(keep: Keep) -> None:
    journey = at_hub(keep, option("a", Go("hub"), once=True), WAY_OUT,
                     option("home", fallback=True))
    assert journey.choose("a").offered() == ["out", "home"]


def test_a_fallback_has_its_condition_as_well(keep: Keep) -> None:
    told = Assign((Assignment("told", value=True),))
    shy = option("shy", fallback=True, when=Flag("told"))
    hub = choice("hub", option("a", told, Go("hub"), once=True), shy, WAY_OUT)
    journey = tell(keep, chat("hub", hub, BEHIND, CALM))
    assert journey.choose("a").offered() == ["shy", "out"]
