"""Variants: another one from visit to visit, and the same one within a visit."""

from journey import Journey, Keep
from on_screen import bubbles_of
from tiny_story import CALM, STORM, bo, chat, choice, option, story, tell

from kiosk.engine.action import Replay
from kiosk.engine.flow import begin_play, draw
from kiosk.engine.play import Drawing, Ended
from kiosk.engine.screenplay import Go, Repeat, Vary

WORDS = ("Eins.", "Zwei.", "Drei.")
VARY = Vary(tuple((bo(one),) for one in WORDS))
ASK = choice("ask", option("go"), option("stay"))
VISITS = range(60)


def seen_by(keep: Keep, turn: int, *vary: Vary) -> tuple[str, ...]:
    """Return the messages somebody sees on one visit."""
    return tuple(bubbles_of(tell(keep, *vary, ASK, turn=turn).read_to_choice().screen))


def test_the_same_visit_sees_the_same_variant(keep: Keep) -> None:
    journey = tell(keep, VARY, ASK, turn=7).read_to_choice()
    seen = bubbles_of(journey.screen)
    for _ in range(3):
        journey.finish().tap(Replay()).read_to_choice()
        assert bubbles_of(journey.screen) == seen


def test_other_visits_see_others(keep: Keep) -> None:
    seen = [seen_by(keep, turn, VARY) for turn in VISITS]
    assert set(seen) == {(one,) for one in WORDS}


def test_every_variant_has_its_share(keep: Keep) -> None:
    seen = [seen_by(keep, turn, VARY) for turn in VISITS]
    assert min(seen.count((one,)) for one in WORDS) >= len(VISITS) // 6


def test_two_places_vary_on_their_own(keep: Keep) -> None:
    pairs = {seen_by(keep, turn, VARY, VARY) for turn in VISITS}
    assert len(pairs) == len(WORDS) ** 2


def test_every_round_varies_on_its_own(keep: Keep) -> None:
    seen = {
        tuple(bubbles_of(tell(keep, Repeat(2, (VARY,)), ASK, turn=turn).read_to_choice().screen))
        for turn in VISITS
    }
    assert len(seen) == len(WORDS) ** 2


def test_all_variants_flow_together_again(keep: Keep) -> None:
    for turn in VISITS:
        assert tell(keep, VARY, ASK, turn=turn).read_to_choice().play.cursor.path == (1,)


def test_a_variant_can_lead_elsewhere(keep: Keep) -> None:
    parting = Vary(((CALM,), (Go("there"),)))
    endings = {
        tell(keep, chat("here", parting), chat("there", STORM), turn=turn).play.showing
        for turn in VISITS
    }
    assert endings == {Ended("calm"), Ended("storm")}


def test_an_empty_variant_says_nothing(keep: Keep) -> None:
    seen = {seen_by(keep, turn, Vary(((bo("Hm."),), ()))) for turn in VISITS}
    assert seen == {("Hm.",), ()}


def test_whoever_walks_all_ways_draws_each_variant() -> None:
    tale = story(chat("here", VARY, CALM))
    play = begin_play(tale, seed=None)
    assert isinstance(play.showing, Drawing)
    drawn = [draw(tale, play, variant).cursor.path for variant in range(3)]
    assert drawn == [(0, 0, 0), (0, 1, 0), (0, 2, 0)]


def test_nobody_before_the_terminal_has_to_draw(keep: Keep) -> None:
    for turn in VISITS:
        journey: Journey = tell(keep, VARY, ASK, turn=turn)
        assert not isinstance(journey.play.showing, Drawing)
