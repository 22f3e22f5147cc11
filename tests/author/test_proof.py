"""The proof walks every state; what it says is compared with a plain walk over every way."""

from pathlib import Path

import pytest
from sample_content import ASSETS, HERE, SCENARIO, SampleContent

from kiosk.author.check import check
from kiosk.author.passage import to_next_choice
from kiosk.author.proof import Proof, prove
from kiosk.author.proof_report import proof_problems
from kiosk.catalog.library import load_catalog
from kiosk.engine.deciding import choose, open_options
from kiosk.engine.flow import begin_play
from kiosk.engine.play import Ended
from kiosk.engine.scenario import Scenario

SHIPPED = Path(__file__).parents[2] / "content"

PLANTED = {
    "a choice without options": (
        [('id: stop\n            say: "Genug."',
          'id: stop\n            say: "Genug."\n            when: told'),
         ("- id: retry\n", "- id: retry\n            when: told\n"),
         ("id: again", f"id: {HERE}again")],
        "no-option-on-offer",
    ),
    "an option that never appears": (
        [("- id: run", f"- id: {HERE}run"),
         ("when: not told and tries < 3", "when: told and tries < 3")],
        "unreachable-option",
    ),
    "an ending nobody reaches": (
        [("remember:", "remember:\n  never: flag"),
         ("if: told or times(hill) > 1 or weather is windy", "if: never"),
         ("  flies:\n    respect", f"  {HERE}flies:\n    respect")],
        "unreachable-ending",
    ),
    "a circle nobody leaves": (
        [("remember:", "remember:\n  never: flag"),
         ("if: told or times(hill) > 1 or weather is windy", "if: never"),
         ("      - end: rests", "      - if: never\n        then:\n          - end: rests\n"
                                "        else:\n          - go: field"),
         ("  field:\n    contact", f"  {HERE}field:\n    contact")],
        "never-ends",
    ),
}


def proved(content: SampleContent) -> Proof:
    return prove(content.load().scenarios["kite"])


def test_the_sample_is_proved_whole(content: SampleContent) -> None:
    proof = proved(content)
    assert proof.complete
    assert (proof.dead, proof.endless) == ((), ())
    assert set(proof.endings) == {"flies", "rests"}
    assert set(proof.options) == {"wait", "run", "retry", "stop"}
    assert set(proof.scenes) == {"field", "hill"}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_defect_is_found_at_its_place_with_the_way_there(
    content: SampleContent, name: str
) -> None:
    edits, code = PLANTED[name]
    for old, new in edits:
        content.edit(SCENARIO, old, new.replace(HERE, ""))
    marked = next(new for _, new in edits if HERE in new)
    place = content.edit(SCENARIO, marked.replace(HERE, ""), marked)
    found = [one for one in check(content.folder, ASSETS) if one.code == code]
    assert place in [(one.line, one.column) for one in found]


def test_the_way_to_a_defect_can_be_played(content: SampleContent) -> None:
    for old, new in PLANTED["a choice without options"][0]:
        content.edit(SCENARIO, old, new.replace(HERE, ""))
    scenario = content.load().scenarios["kite"]
    dead, = prove(scenario).dead
    play = to_next_choice(scenario, begin_play(scenario))
    for option in dead.way.path:
        play = to_next_choice(scenario, choose(scenario, play, option))
    assert open_options(scenario, play) == ()


def test_a_story_too_large_to_walk_is_called_not_proved(content: SampleContent) -> None:
    proof = prove(content.load().scenarios["kite"], most=2)
    assert not proof.complete
    assert proof.endless == ()
    loaded = content.load()
    found, = proof_problems(loaded.scenarios["kite"], loaded.places["kite"], proof)
    assert (found.code, found.level) == ("not-proved", "warning")
    assert (found.file, found.line, found.column) == (str(content.path(SCENARIO)), 1, 1)


@pytest.mark.parametrize("folder", ["sample", "shipped"])
def test_it_finds_what_a_plain_walk_over_every_way_finds(
    content: SampleContent, folder: str
) -> None:
    loaded = content.load() if folder == "sample" else load_catalog(SHIPPED, ASSETS)
    proofs = {name: prove(one) for name, one in loaded.scenarios.items()}
    # A plain walk takes choices alone, so stories with tasks are not compared.
    chosen = [name for name, one in proofs.items()
              if set(one.options) <= set(loaded.places[name].options)]
    assert chosen
    for name in chosen:
        scenario, proof = loaded.scenarios[name], proofs[name]
        options, endings = plain_walk(scenario, depth=8)
        assert options <= set(proof.options)
        assert endings <= set(proof.endings)
        for option, way in proof.options.items():
            assert way.path[-1] == option
            assert len(way.path) > 8 or option in options


def plain_walk(scenario: Scenario, depth: int) -> tuple[set[str], set[str]]:
    """Return options and endings met on every way of at most `depth` decisions."""
    options: set[str] = set()
    endings: set[str] = set()
    ways = [to_next_choice(scenario, begin_play(scenario))]
    for _ in range(depth + 1):
        later = []
        for play in ways:
            if isinstance(play.showing, Ended):
                endings.add(play.showing.ending)
                continue
            for _, option in open_options(scenario, play):
                options.add(option.id)
                later.append(to_next_choice(scenario, choose(scenario, play, option.id)))
        ways = later
    return options, endings
