"""Sorting: one card at a time, gently, and every way through it leads on."""

import pytest
from journey import Journey, Keep
from on_screen import actions_on, button_for
from tiny_story import CALM, STORM, note, tell, value_of
from tiny_words import both

from kiosk.engine.action import Onward, Pick, Skip, Undo
from kiosk.engine.activity import Assignment, Bin, Outcome, Sort, SortCard
from kiosk.engine.condition import Compare
from kiosk.engine.play import Doing, Telling
from kiosk.engine.screenplay import When
from kiosk.engine.view_data import FeedbackView, Given, SortView

COUNT = (Assignment("count", add=1),)
BINS = (
    Bin("safe", both("Gut"), "heart", "mint"),
    Bin("odd", both("Komisch"), "flag", "coral", COUNT),
)
CARDS = (
    SortCard("hello", both("Hallo!"), face="mia", fits=("safe",), reason=both("Ein Gruss.")),
    SortCard("secret", both("Sag es niemandem."), fits=("odd",), reason=both("Es ist geheim.")),
    SortCard("gift", both("Ein Geschenk.")),
)
SORT = Sort("signs", both("Sortiere."), CARDS, BINS)
TOLD = Sort("signs", both("Sortiere."), CARDS, BINS, outcome=Outcome(
    both("Beides kommt vor."), (Assignment("told", value=True),)))
BEHIND = note("Dahinter.")
SAFE, ODD = Pick(0), Pick(1)


def sort_of(journey: Journey) -> SortView:
    """Return the sorting on the screen."""
    assert isinstance(journey.screen, SortView)
    return journey.screen


def test_the_cards_come_one_at_a_time(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND)
    seen = []
    for bin_ in (SAFE, ODD, SAFE):
        seen.append((sort_of(journey).card, sort_of(journey).count, sort_of(journey).face))
        journey.tap(bin_)
    assert seen == [("Hallo!", "card_of 3 1", "mia"), ("Sag es niemandem.", "card_of 3 2", None),
                    ("Ein Geschenk.", "card_of 3 3", None)]


def test_a_card_that_fits_elsewhere_is_offered_again_with_its_reason(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND).tap(ODD)
    assert (sort_of(journey).card, sort_of(journey).aside) == ("Hallo!", "Ein Gruss.")
    assert sort_of(journey).refused
    assert (sort_of(journey.tap(SAFE)).card, sort_of(journey).refused) == (
        "Sag es niemandem.", False)


def test_before_that_one_reads_how_it_goes(keep: Keep) -> None:
    assert sort_of(tell(keep, SORT, BEHIND)).aside == "sort_how"


@pytest.mark.parametrize("bin_", [SAFE, ODD])
def test_a_card_that_fits_nowhere_better_goes_where_the_visitor_feels(
    keep: Keep, bin_: Pick
) -> None:
    journey = tell(keep, SORT, BEHIND).tap(SAFE, ODD, bin_)
    assert sort_of(journey).card == ""
    assert journey.play.showing == Doing((0, 1, bin_.place))


def test_undo_takes_back_the_last_card(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND).tap(SAFE, ODD, Undo())
    assert sort_of(journey).card == "Sag es niemandem."
    assert sort_of(journey.tap(Undo())).card == "Hallo!"


def test_undo_takes_back_what_was_refused_first(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND).tap(SAFE, SAFE)
    assert sort_of(journey).refused
    journey.tap(Undo())
    assert (sort_of(journey).refused, sort_of(journey).card) == (False, "Sag es niemandem.")


def test_there_is_nothing_to_take_back_at_first(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND)
    before = journey.session.place
    assert not button_for(journey.screen, Undo()).enabled
    assert journey.tap(Undo()).session.place == before
    assert button_for(journey.tap(SAFE).screen, Undo()).enabled


def test_the_bins_say_how_many_cards_they_hold(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND).tap(SAFE, ODD, SAFE)
    assert [one.count for one in sort_of(journey).bins] == ["cards_count 2", "one_card"]


def test_a_sort_is_done_when_every_card_has_its_place(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND)
    for bin_ in (SAFE, ODD, SAFE):
        assert Onward() not in actions_on(journey.screen)
        before = journey.session.place
        assert journey.tap(Onward()).session.place == before
        journey.tap(bin_)
    assert isinstance(journey.tap(Onward()).play.showing, Telling)


def test_when_all_is_sorted_the_bins_are_closed(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND).tap(SAFE, ODD, SAFE)
    assert [one.action for one in sort_of(journey).bins] == [None, None]
    before = journey.session.place
    assert journey.tap(SAFE, ODD).session.place == before


@pytest.mark.parametrize("place", [-1, 2, 99])
def test_there_is_no_other_bin(keep: Keep, place: int) -> None:
    journey = tell(keep, SORT, BEHIND)
    before = journey.session.place
    assert journey.tap(Pick(place)).session.place == before


@pytest.mark.parametrize(("last", "count"), [(SAFE, 1), (ODD, 2)])
def test_each_card_changes_what_its_bin_changes(keep: Keep, last: Pick, count: int) -> None:
    journey = tell(keep, SORT, BEHIND).tap(SAFE, ODD, last)
    assert value_of(journey, "count") == 0
    assert value_of(journey.tap(Onward()), "count") == count


def test_the_first_card_counts_as_well_as_the_last(keep: Keep) -> None:
    free = tuple(SortCard(one, both(one)) for one in ("a", "b", "c"))
    journey = tell(keep, Sort("signs", both("Sortiere."), free, BINS), BEHIND)
    assert value_of(journey.tap(ODD, ODD, ODD, Onward()), "count") == 3


def test_what_was_refused_changes_nothing(keep: Keep) -> None:
    journey = tell(keep, SORT, BEHIND).tap(ODD, ODD, SAFE, SAFE, ODD, SAFE, Onward())
    assert value_of(journey, "count") == 1


def test_what_it_came_to_is_told(keep: Keep) -> None:
    journey = tell(keep, TOLD, BEHIND).tap(SAFE, ODD, SAFE, Onward())
    assert isinstance(journey.screen, FeedbackView)
    assert journey.screen.text == "Beides kommt vor."
    assert journey.screen.given[0] == Given("quiet", "Gut", "Hallo!")
    assert value_of(journey, "told") is True
    assert isinstance(journey.tap(Onward()).play.showing, Telling)


def test_a_told_sort_cannot_be_changed_any_more(keep: Keep) -> None:
    journey = tell(keep, TOLD, BEHIND).tap(SAFE, ODD, SAFE, Onward())
    before = journey.session.place
    assert journey.tap(Undo(), SAFE, Skip()).session.place == before


@pytest.mark.parametrize("bins", [(), (SAFE,), (SAFE, ODD)])
def test_skipping_a_sort_changes_nothing(keep: Keep, bins: tuple[Pick, ...]) -> None:
    journey = tell(keep, TOLD, BEHIND)
    values = journey.play.values
    journey.tap(*bins, Skip())
    assert isinstance(journey.play.showing, Telling)
    assert (journey.play.values, journey.play.trail) == (values, ())


def test_what_was_sorted_chooses_the_way_behind_it(keep: Keep) -> None:
    behind = When(Compare("count", ">=", 2), (STORM,), (CALM,))
    endings = [
        tell(keep, SORT, behind).tap(SAFE, ODD, last, Onward()).play.showing.ending
        for last in (SAFE, ODD)
    ]
    assert endings == ["calm", "storm"]
