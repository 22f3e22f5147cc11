"""The map holds the whole story: every place, every way, every condition in words."""

from collections import Counter
from pathlib import Path

import pytest
from map_case import english, map_from, marks_of, ported_story, sample_map, shipped_story
from sample_content import ASSETS, SCENARIO, SampleContent

from kiosk.author.manuscript import open_manuscript
from kiosk.author.map.chart import (
    StoryMap,
    choice_node,
    ending_node,
    option_node,
    scene_node,
)
from kiosk.author.map.drawing import map_of, sheet_of
from kiosk.author.map.kinds import KINDS
from kiosk.author.wording import Names, condition_words
from kiosk.engine.condition import parse_condition
from kiosk.engine.cursor import every_step
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, End, Go, Step, Visit
from tests.catalog.language_pages import Example, examples


def steps_of(scenario: Scenario) -> list[Step]:
    return [step for scene in scenario.scenes.values() for step in every_step(scene.steps)]


def named_places(scenario: Scenario) -> set[str]:
    choices = [one for one in steps_of(scenario) if isinstance(one, Choose)]
    return {
        *map(scene_node, scenario.scenes), *map(ending_node, scenario.endings),
        *(choice_node(one.id) for one in choices),
        *(option_node(option.id) for one in choices for option in one.options),
    }


def assert_whole(scenario: Scenario, story: StoryMap) -> None:
    """Every place once, every jump its own way, and no place that nothing leads to."""
    nodes = Counter(one.id for one in story.nodes)
    assert set(nodes.values()) == {1}
    assert named_places(scenario) <= set(nodes)
    assert {end for edge in story.edges for end in (edge.source, edge.target)} <= set(nodes)
    jumps = Counter(edge.kind for edge in story.edges)
    for kind, step in (("go", Go), ("visit", Visit), ("end", End)):
        assert jumps[kind] == sum(isinstance(one, step) for one in steps_of(scenario))
    entered = {edge.target for edge in story.edges}
    heads = {*map(scene_node, scenario.scenes), *map(ending_node, scenario.endings)}
    assert set(nodes) - entered <= heads


def test_the_shipped_story_is_on_its_map_whole() -> None:
    manuscript = shipped_story()
    story = map_from(manuscript)
    assert_whole(manuscript.scenario, story)
    assert story.panels == ("team", "alone", "photo", "friend", "godmother", "kitchen")
    assert marks_of(story) == {}


def test_every_scene_a_story_goes_on_in_is_led_to() -> None:
    story = map_from(shipped_story())
    scene_of = {node.id: node.scene for node in story.nodes}
    went = {(scene_of[edge.source], edge.target) for edge in story.edges if edge.kind == "go"}
    assert went == {
        ("team", "scene/alone"), ("alone", "scene/photo"), ("photo", "scene/friend"),
        ("photo", "scene/godmother"), ("photo", "scene/kitchen"),
    }


def test_conditions_stand_in_words_on_both_ways() -> None:
    words = [edge.words for edge in map_from(shipped_story()).edges if edge.words]
    assert words.count("otherwise") == 6
    assert {one for one in words if one != "otherwise"} == {
        "if on_tukk is yes", "if told_mia is yes", "if take_break was not chosen",
        "if went_along is at least 3",
    }


def test_an_option_says_when_it_is_on_offer_and_what_it_changes(content: SampleContent) -> None:
    story = sample_map(content)
    (edge,) = [one for one in story.edges if one.target == "option/run"]
    assert edge.words == "only if told is no and tries is less than 3"
    (run,) = [one for one in story.nodes if one.id == "option/run"]
    assert run.details == ("Without feedback", "Remembers: tries + 1, weather = windy")
    (wait,) = [one for one in story.nodes if one.id == "option/wait"]
    assert wait.details[:2] == ("With feedback", "Remembers: told = yes")
    assert "«Gut.»" in wait.details[2]


def test_the_marks_of_an_option_are_told(content: SampleContent) -> None:
    content.edit(SCENARIO, '- id: run\n            do: Luan rennt los.\n',
                 '- id: run\n            do: Luan rennt los.\n            once: yes\n'
                 '            locked: Zuerst warten.\n')
    content.edit(SCENARIO, "- id: stop\n", "- id: stop\n            fallback: yes\n")
    details = {node.id: node.details for node in sample_map(content).nodes}
    assert {"Only once", "Locked otherwise: Zuerst warten."} <= set(details["option/run"])
    assert "Only if nothing else is left" in details["option/stop"]


@pytest.mark.parametrize(("words", "said"), [
    ("told", "told is yes"), ("not told", "told is no"), ("place is school", "place is school"),
    ("place != school", "place is not school"), ("trust <= 2", "trust is at most 2"),
    ("trust > 2", "trust is more than 2"), ("chose(tell)", "tell was chosen"),
    ("not chose(tell)", "tell was not chosen"), ("seen(lake)", "lake came before"),
    ("not seen(lake)", "lake has not come yet"),
    ("audience is parent", "the visitor is Familie"),
    ("age >= 16", "the age of the visitor’s group is at least 16"),
    ("times(hall) < 2", "number of visits to hall is less than 2"),
    ("(told or chose(walk)) and not (trust == 0 or place != school)",
     "(told is yes or walk was chosen) and not (trust is 0 or place is not school)"),
])
def test_every_condition_has_words(words: str, said: str) -> None:
    assert english(condition_words(parse_condition(words), Names({"parent": "Familie"}))) == said


def test_whoever_watches_the_proof_sees_it_go_on(content: SampleContent) -> None:
    walked: list[None] = []
    manuscript = open_manuscript(content.folder, ASSETS, "kite")
    map_of(manuscript, "de", english, advance=lambda: walked.append(None))
    assert len(walked) == 3, "the beginning and two forks"


@pytest.mark.parametrize("example", examples(), ids=str)
def test_every_example_of_the_handbook_has_a_map(example: Example, content: SampleContent) -> None:
    example.write(content)
    manuscript = open_manuscript(content.folder, ASSETS, "example")
    story = map_from(manuscript)
    assert_whole(manuscript.scenario, story)
    sheet = sheet_of(story, ASSETS, english)
    assert all(f'"{node.id}"' in sheet.source or f"{node.id} [" in sheet.source
               for node in story.nodes)


def test_the_examples_show_every_sign_there_is(tmp_path: Path) -> None:
    drawn = set()
    for number, example in enumerate(examples()):
        content = SampleContent(tmp_path / str(number))
        example.write(content)
        manuscript = open_manuscript(content.folder, ASSETS, "example")
        drawn |= {node.kind for node in map_from(manuscript).nodes}
    assert set(KINDS) - drawn == {"waiting"}


def test_a_silence_between_two_cards_is_a_place_of_its_own(content: SampleContent) -> None:
    content.edit(SCENARIO, "- card: hurry\n", "- silence: 3 s\n      - card: hurry\n")
    (waiting,) = [one for one in sample_map(content).nodes if one.kind == "waiting"]
    assert waiting.details == ("Nothing comes for a while",)


@pytest.mark.parametrize("name", ["the_intercept", "renpy_tutorial", "yarn_tour"])
def test_large_stories_from_elsewhere_have_a_map(name: str, tmp_path: Path) -> None:
    manuscript = ported_story(name, tmp_path / "content")
    story = map_from(manuscript)
    assert_whole(manuscript.scenario, story)
    assert marks_of(story) == {}
    sheet = sheet_of(story, ASSETS, english)
    assert 0.9 < sheet.width_pt / sheet.height_pt < 2
