"""Random visitors: the same seed, the same visits; what they meet is what the engine plays."""

from collections.abc import Iterator

import pytest
from every_thing import plant_every_thing
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_content import ASSETS, CHECKOUT, SCENARIO, SampleContent

from kiosk.author.editorial.texts import count_words
from kiosk.author.editorial.ways import walk_ways
from kiosk.author.manuscript import Manuscript, open_manuscript
from kiosk.author.passage import to_next_choice
from kiosk.author.playing_time import pace_of, words_of
from kiosk.author.proof import prove
from kiosk.author.simulation.chance import chance_of
from kiosk.author.simulation.clock import Pace, pace_in
from kiosk.author.simulation.course import Course, Leg
from kiosk.author.simulation.sample import Sample, Sampling, draw_sample
from kiosk.author.simulation.visit import Visit, take_visit
from kiosk.catalog.editorial import ReadingPace
from kiosk.engine.action import Begin, Onward, OpenScenario, PickAudience, PickLanguage
from kiosk.engine.event import Tapped, Ticked
from kiosk.engine.exhibition import Timings
from kiosk.engine.flow import begin_play
from kiosk.engine.play import Choosing, Ended, Play
from kiosk.engine.reply import replies, reply
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import InStory, fresh_session
from kiosk.engine.step import step
from kiosk.engine.timing import wake_at_s

RULES = ReadingPace({"de": 180, "fr": 190}, {12: 60, 18: 100}, decision_s=4, touch_s=1)
SHIPPED = open_manuscript(CHECKOUT / "content", ASSETS, "m02-game-chat")


@pytest.fixture
def every_thing(content: SampleContent) -> Manuscript:
    """Return the sample with everything of the language in it."""
    plant_every_thing(content)
    return open_manuscript(content.folder, ASSETS, "kite")


def pace(language: str = "de") -> Pace:
    return pace_in(language, Timings(), RULES, 12)


def sample_of(
    story: Manuscript = SHIPPED, visits: int = 300, seed: int = 1, skip: float = 10
) -> Sample:
    return draw_sample(story.scenario, story.visitors, pace(), Sampling(visits, seed, skip))


def visits_of(story: Manuscript, number: int) -> Iterator[Visit]:
    course = Course(story.scenario, pace())
    for one in range(number):
        yield take_visit(course, story.visitors, chance_of(1, one), 10)


def played(scenario: Scenario, visit: Visit) -> Play:
    """Play the way of a visit, without anything remembered of other visits."""
    play = to_next_choice(scenario, begin_play(scenario, visit.audience))
    for _, turn in visit.turns:
        assert turn in replies(scenario, play)
        play = to_next_choice(scenario, reply(scenario, play, str(turn)))
    return play


def test_the_same_seed_draws_the_same_sample_and_another_one_another() -> None:
    assert sample_of(seed=4) == sample_of(seed=4)
    assert sample_of(seed=4).stops != sample_of(seed=5).stops


def test_visitors_differ() -> None:
    assert len({tuple(turn for _, turn in one.turns) for one in visits_of(SHIPPED, 50)}) > 20


def test_a_larger_sample_begins_with_a_smaller_one() -> None:
    assert sample_of(visits=90).seconds[:30] == sample_of(visits=30).seconds


def test_every_ending_of_the_shipped_story_comes_up() -> None:
    assert all(sample_of(visits=2000).counts.endings.values())


def test_every_audience_comes(every_thing: Manuscript) -> None:
    audiences = sample_of(every_thing).audiences
    assert set(audiences) == {one.id for one in every_thing.visitors}
    assert all(audiences.values())


def test_a_visit_ends_where_the_engine_ends_on_its_way() -> None:
    for visit in visits_of(SHIPPED, 60):
        assert played(SHIPPED.scenario, visit).showing == Ended(str(visit.ending))


def test_a_visit_enters_the_scenes_the_engine_enters_on_its_way() -> None:
    for visit in visits_of(SHIPPED, 30):
        entered = {scene for leg in visit.legs for scene in leg.passed.entered}
        assert entered == set(dict(played(SHIPPED.scenario, visit).visits))


@pytest.mark.parametrize("language", ["de", "fr"])
def test_a_visit_takes_what_check_measures_on_its_way(language: str) -> None:
    scenario, reading = SHIPPED.scenario, RULES.words_per_second(language, 12)
    assert reading is not None
    ways, course = walk_ways(scenario, SHIPPED.visitors), Course(scenario, pace(language))
    for number in range(40):
        visit = take_visit(course, SHIPPED.visitors, chance_of(3, number), 10)
        legs = [ways.begins[0][1]]
        for _, turn in visit.turns:
            legs += [one for one in ways.legs[legs[-1].ahead] if one.word == turn]
        assert visit.words == sum(words_of(one, language) for one in legs)
        reads = [read for leg in legs for read in leg.reads]
        words = sum(count_words(read.words(language)) for read in reads)
        stops = sum(read.kind in ("narrator", "card", "feedback") for read in reads)
        assert visit.busy_s == pytest.approx(
            words / reading + stops * RULES.touch_s + len(visit.turns) * RULES.decision_s)


@pytest.mark.parametrize("language", ["de", "fr"])
def test_no_visit_is_shorter_or_longer_than_check_proves(language: str) -> None:
    scenario = SHIPPED.scenario
    proved = pace_of(walk_ways(scenario, SHIPPED.visitors), language, 12, RULES)
    assert proved is not None
    drawn = draw_sample(scenario, SHIPPED.visitors, pace(language), Sampling(2000, 1, 10))
    assert proved.words_least <= min(drawn.words) < max(drawn.words) <= proved.words_most
    assert proved.seconds_least - 1e-6 <= min(drawn.busy_s)
    assert max(drawn.busy_s) <= proved.seconds_most + 1e-6
    assert sum(drawn.busy_s) / 2000 == pytest.approx(proved.seconds_typical, rel=0.01)


def test_whoever_reads_at_once_waits_as_long_as_the_terminal_writes() -> None:
    catalog, scenario = SHIPPED.catalog, SHIPPED.scenario
    session = fresh_session(catalog)
    for action in (Begin(), PickLanguage("de"), PickAudience("teen"), Onward(),
                   OpenScenario(scenario.id), Onward()):
        session, _ = step(session, Tapped(session.now_s, action), catalog)
    began_s = session.now_s
    while not (isinstance(session.place, InStory)
               and isinstance(session.place.play.showing, Choosing)):
        wake_s = wake_at_s(session, catalog)
        assert wake_s is not None
        session, _ = step(session, Ticked(wake_s), catalog)
    at_once = Pace("de", catalog.timings, 1e9, touch_s=0, decision_s=0)
    first = Course(scenario, at_once).begin(SHIPPED.audience("teen"))
    assert isinstance(first, Leg)
    assert first.passed.waited_s == pytest.approx(session.now_s - began_s, abs=1e-6)


def test_whoever_reads_slowly_waits_less() -> None:
    quick, slow = (pace_in("de", Timings(), ReadingPace({"de": words}, {}, 4, 1), 12)
                   for words in (400, 100))
    waited = [sum(draw_sample(SHIPPED.scenario, SHIPPED.visitors, one,
                              Sampling(50, 1, 10)).waited_s) for one in (quick, slow)]
    assert waited[0] > waited[1] > 0


def test_without_a_pace_nothing_is_said_of_durations() -> None:
    unknown = pace_in("de", Timings(), None, 12)
    drawn = draw_sample(SHIPPED.scenario, SHIPPED.visitors, unknown, Sampling(5, 1, 10))
    assert (drawn.seconds, len(drawn.words)) == ((), 5)


@pytest.mark.parametrize(("skip", "share"), [(0, 0.0), (100, 1.0)])
def test_so_many_skip_as_are_asked_to(every_thing: Manuscript, skip: int, share: float) -> None:
    drawn = sample_of(every_thing, visits=40, skip=skip)
    skippable = [drawn.stops[one] for one in ("carries", "strength", "company", "needs", "launch",
                                              "signs", "ready")]
    assert [one.skipped for one in skippable] == [one.times * share for one in skippable]
    assert drawn.stops["start"].skipped == 0


def test_a_visitor_who_has_begun_to_sort_sorts_every_card(every_thing: Manuscript) -> None:
    needs = sample_of(every_thing, skip=50).stops["needs"]
    assert 0 < needs.skipped < needs.times
    assert sum(needs.ways.values()) == 3 * (needs.times - needs.skipped)


def test_the_same_visit_sees_the_same_variant_at_the_same_place(every_thing: Manuscript) -> None:
    again = 0
    for visit in visits_of(every_thing, 200):
        drawn = [(fork.place, turn) for fork, turn in visit.turns if isinstance(turn, int)]
        again += len(drawn) - len(dict(drawn))
        assert set(drawn) == set(dict(drawn).items())
    assert again > 0


def test_several_answers_are_counted_each(content: SampleContent) -> None:
    plant_every_thing(content)
    content.edit(SCENARIO, "  id: carries\n", "  id: carries\n        several: yes\n")
    carries = sample_of(open_manuscript(content.folder, ASSETS, "kite")).stops["carries"]
    answered = carries.times - carries.skipped
    assert answered < sum(carries.ways.values()) < 2 * answered


@settings(max_examples=25)
@given(seed=st.integers(), skip=st.integers(0, 100))
def test_counts_agree_whatever_the_seed(seed: int, skip: int) -> None:
    _assert_consistent(SHIPPED, sample_of(SHIPPED, 40, seed, skip))


def test_counts_agree_with_everything_of_the_language(every_thing: Manuscript) -> None:
    for seed in range(10):
        _assert_consistent(every_thing, sample_of(every_thing, 60, seed, 30))


def _assert_consistent(story: Manuscript, drawn: Sample) -> None:
    proof, counts = prove(story.scenario, story.visitors), drawn.counts
    visits = drawn.sampling.visits
    assert sum(drawn.audiences.values()) == visits == counts.visits
    assert sum(counts.endings.values()) == visits == len(drawn.words) == len(drawn.seconds)
    for known, reached in ((proof.endings, counts.endings), (proof.scenes, counts.scenes),
                           (proof.options, counts.options)):
        assert {name for name, number in reached.items() if number} <= set(known)
        assert max(reached.values()) <= visits
    assert counts.scenes[story.scenario.start] == visits
    for name, asked in drawn.stops.items():
        assert asked.skipped <= asked.times
        assert asked.visits <= min(asked.times, visits)
        if name != "needs":  # there each card counts
            assert sum(asked.ways.values()) == asked.times - asked.skipped


DEAD_END = (('id: stop\n            say: "Genug."',
             'id: stop\n            say: "Genug."\n            when: told'),
            ("- id: retry\n", "- id: retry\n            when: told\n"))
CIRCLE = (("remember:", "remember:\n  never: flag"),
          ("if: told or times(hill) > 1 or weather is windy", "if: tries > 1"),
          ("      - end: rests", "      - if: never\n        then:\n          - end: rests\n"
                                 "        else:\n          - go: pit\n"
                                 "  pit:\n    contact: mia\n    steps:\n"
                                 "      - choose: Graben?\n        id: dig\n        options:\n"
                                 "          - {id: deeper, say: Tiefer.}\n"
                                 "          - {id: wider, say: Breiter.}\n      - go: pit"))


def test_a_dead_end_is_told_with_a_way_that_leads_there(content: SampleContent) -> None:
    for old, new in DEAD_END:
        content.edit(SCENARIO, old, new)
    story = open_manuscript(content.folder, ASSETS, "kite")
    drawn = sample_of(story)
    stray, = drawn.strays
    assert (stray.scene, stray.choice, stray.way.path) == ("hill", "again", ("run",))
    assert stray.visits + sum(drawn.counts.endings.values()) == 300
    play = to_next_choice(story.scenario, begin_play(story.scenario))
    for word in stray.way.path:
        play = to_next_choice(story.scenario, reply(story.scenario, play, word))
    assert isinstance(play.showing, Choosing)
    assert replies(story.scenario, play) == ()


def test_of_a_circle_the_place_nobody_comes_back_from_is_told(content: SampleContent) -> None:
    for old, new in CIRCLE:
        content.edit(SCENARIO, old, new)
    story = open_manuscript(content.folder, ASSETS, "kite")
    drawn = sample_of(story, visits=100)
    stray, = drawn.strays
    assert (stray.scene, stray.choice) == ("pit", None)
    assert stray.way.path in (("wait", "stop"), ("run", "stop"))
    assert len(drawn.words) == sum(drawn.counts.endings.values()) == 100 - stray.visits > 0


def test_a_story_that_breaks_is_told(content: SampleContent) -> None:
    content.edit(SCENARIO, "      - end: rests\n", (
        "      - go: pit\n  pit:\n    contact: mia\n    steps:\n      - if: tries == 1\n"
        "        then:\n          - go: pit\n      - end: rests\n"))
    stray, = sample_of(open_manuscript(content.folder, ASSETS, "kite")).strays
    assert (stray.scene, stray.choice) == ("hill", None)
    assert stray.way.path == ("run", "stop")
    assert str(stray.reason) == "The scene «pit» goes in a circle"


def test_choices_stand_in_the_order_of_the_page() -> None:
    assert list(sample_of().stops) == ["age", "move", "secrecy", "picture", "person"]
