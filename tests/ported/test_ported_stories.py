"""Public branching stories from other engines, told in ours: what they need, it can do.

Each folder holds the structure of one of them with placeholder texts; SOURCE.md says where it
comes from, what was awkward and what is missing.
"""

import shutil
from pathlib import Path

import msgspec
import pytest
from sample_content import SampleContent

from kiosk.author.passage import pass_stop, to_next_choice
from kiosk.author.proof import prove
from kiosk.author.recorded_path import check_path
from kiosk.catalog.library import Loaded
from kiosk.catalog.recorded import RecordedPath
from kiosk.engine.cursor import every_step
from kiosk.engine.flow import begin_play
from kiosk.engine.play import Ended
from kiosk.engine.reply import replies, reply
from kiosk.engine.scenario import Scenario
from kiosk.engine.screenplay import Choose, Step
from kiosk.engine.session import InStory, fresh_session
from kiosk.engine.view import view

HERE = Path(__file__).parent
STORIES = sorted(one.parent.name for one in HERE.glob("*/scenario.yaml"))

class Ported:
    """A ported story and what was read of it."""

    def __init__(self, name: str, folder: Path, loaded: Loaded) -> None:
        self.name, self.folder, self.loaded = name, folder, loaded

    @property
    def scenario(self) -> Scenario:
        """The story; only there when it has no errors."""
        return self.loaded.scenarios[self.name]

    @property
    def recorded(self) -> tuple[RecordedPath, ...]:
        """Its recorded ways."""
        return self.loaded.recorded[self.name]

    def steps(self) -> list[Step]:
        """Return every step of every scene."""
        scenes = self.scenario.scenes.values()
        return [step for scene in scenes for step in every_step(scene.steps)]

    def options(self) -> set[str]:
        """Return the ids of all options."""
        choices = [one for one in self.steps() if isinstance(one, Choose)]
        return {option.id for one in choices for option in one.options}


@pytest.fixture(scope="module", params=STORIES)
def ported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ported:
    """Return one story after another, each within the sample exhibition."""
    name: str = request.param
    content = SampleContent(tmp_path_factory.mktemp(name) / "content")
    folder = content.path(f"scenarios/{name}")
    folder.mkdir()
    shutil.copy(HERE / name / "scenario.yaml", folder)
    if (HERE / name / "parts").exists():
        shutil.copytree(HERE / name / "parts", content.path("parts"))
    return Ported(name, content.folder, content.load())


def test_it_loads_without_errors(ported: Ported) -> None:
    files = [ported.folder / "scenarios" / ported.name / "scenario.yaml",
             *(ported.folder / "parts").glob("*.yaml")]
    found = [str(one) for file in files for one in ported.loaded.report.of_file(str(file)).errors]
    assert found == []


def test_its_recorded_ways_work(ported: Ported) -> None:
    found = [check_path(ported.scenario, one) for one in ported.recorded]
    assert [str(one) for one in found if one is not None] == []


def test_its_recorded_ways_take_every_option_and_reach_every_ending(ported: Ported) -> None:
    taken = {word for one in ported.recorded for word in one.options}
    assert taken == ported.options()
    assert {one.ending for one in ported.recorded} == set(ported.scenario.endings)


def test_its_recorded_ways_enter_every_scene(ported: Ported) -> None:
    entered = set()
    for one in ported.recorded:
        play = to_next_choice(ported.scenario, begin_play(ported.scenario))
        for word in one.options:
            play = to_next_choice(ported.scenario, reply(ported.scenario, play, word))
        entered |= {scene for scene, _ in play.visits}
    assert entered == set(ported.scenario.scenes)


def test_it_is_proved_whole(ported: Ported) -> None:
    proof = prove(ported.scenario)
    assert proof.complete
    assert (proof.dead, proof.endless) == ((), ())
    assert set(proof.options) == ported.options()
    assert set(proof.scenes) == set(ported.scenario.scenes)
    assert set(proof.endings) == set(ported.scenario.endings)


def test_every_stop_of_a_recorded_way_can_be_seen(ported: Ported) -> None:
    catalog = ported.loaded.catalog
    assert catalog is not None
    catalog = msgspec.structs.replace(catalog, scenarios=(ported.scenario,))
    session = fresh_session(catalog)
    for one in ported.recorded:
        words = list(one.options)
        play = begin_play(ported.scenario)
        while not isinstance(play.showing, Ended):
            assert view(msgspec.structs.replace(session, place=InStory(play)), catalog).bar.left
            stops = replies(ported.scenario, play)
            after = (reply(ported.scenario, play, words.pop(0)) if stops
                     else pass_stop(ported.scenario, play))
            assert after is not None
            play = after
        assert words == []


def test_the_largest_one_is_a_whole_story(ported: Ported) -> None:
    if ported.name == "the_intercept":
        assert len(ported.scenario.scenes) >= 60
        assert len(ported.options()) >= 250
    else:
        assert len(ported.scenario.scenes) >= 25
