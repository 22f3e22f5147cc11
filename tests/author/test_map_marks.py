"""What the proof and counted visits say stands at its place on the map, in words."""

import pytest
from map_case import map_from, marks_of, sample_map, shipped_story
from sample_content import SCENARIO, SampleContent
from test_proof import PLANTED

from kiosk.author.map.chart import StoryMap
from kiosk.author.visit_counts import VisitCounts

FOUND = {
    "a choice without options": {
        "choice/again": "dead end: no option is on offer; for example after run",
        "option/retry": "nobody comes here", "option/stop": "nobody comes here",
        "ending/rests": "nobody comes here",
    },
    "an option that never appears": {
        "option/run": "nobody comes here", "option/retry": "nobody comes here",
        "option/stop": "nobody comes here", "ending/rests": "nobody comes here",
    },
    "an ending nobody reaches": {"ending/flies": "nobody comes here"},
    "a circle nobody leaves": {
        "scene/field": "no way out: no ending can be reached any more; "
                       "it comes at the beginning",
        "scene/hill": "no way out: no ending can be reached any more; for example after wait",
        "ending/flies": "nobody comes here", "ending/rests": "nobody comes here",
    },
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_defect_is_marked_at_its_place(content: SampleContent, name: str) -> None:
    for old, new in PLANTED[name][0]:
        content.edit(SCENARIO, old, new)
    assert marks_of(sample_map(content)) == FOUND[name]


def test_nothing_is_called_unreachable_when_not_all_was_walked(content: SampleContent) -> None:
    story = sample_map(content, most=0)
    assert set(marks_of(story).values()) == {"not proved"}
    assert "ending/rests" in marks_of(story)
    assert story.proof.startswith("The story is too large to walk")


def counted_map() -> StoryMap:
    return map_from(shipped_story(), VisitCounts(
        1, "m02-game-chat", 200, scenes={"team": 200, "alone": 200, "photo": 200, "friend": 100},
        options={"ask_back": 50, "stay": 1}, endings={"tells_mia": 100}))


def test_shares_stand_at_scenes_options_and_endings() -> None:
    shares = {node.id: node.share for node in counted_map().nodes if node.share is not None}
    assert shares["scene/team"] == 1
    assert shares["option/ask_back"] == 0.25
    assert shares["option/stay"] == 0.005
    assert shares["ending/tells_mia"] == 0.5
    assert shares["option/agree"] == 0, "what nobody took has a share as well"
    assert {one.split("/")[0] for one in shares} == {"scene", "option", "ending"}


def test_a_way_is_as_wide_as_the_visits_that_can_have_gone_it() -> None:
    shares = {(edge.source, edge.target): edge.share for edge in counted_map().edges}
    assert shares[("choice/age", "option/ask_back")] == 0.25
    assert shares[("option/ask_back", "team/8")] == 0.25
    assert shares[("friend/5", "ending/tells_mia")] == 0.5
    assert shares[("scene/team", "team/0")] == 1


def test_where_the_counts_do_not_tell_no_share_is_made_up() -> None:
    story = counted_map()
    forks = [edge for edge in story.edges if edge.source == "alone/0"]
    assert [(one.words, one.share) for one in forks] == [
        ("if on_tukk is yes", None), ("otherwise", None)]


def test_without_counts_there_are_no_shares() -> None:
    story = map_from(shipped_story())
    assert {one.share for one in (*story.nodes, *story.edges)} == {None}
