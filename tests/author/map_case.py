"""Maps of the stories tests are about."""

import shutil
from functools import partial
from pathlib import Path

from sample_content import ASSETS, CHECKOUT, SampleContent

from kiosk.author.manuscript import Manuscript, open_manuscript
from kiosk.author.map.chart import StoryMap
from kiosk.author.map.drawing import map_of
from kiosk.author.tongue import translate
from kiosk.author.visit_counts import VisitCounts

SHIPPED = CHECKOUT / "content"
PORTED = CHECKOUT / "tests" / "ported"

english = partial(translate, language="en")


def shipped_story() -> Manuscript:
    """Return m02 as it is shipped."""
    return open_manuscript(SHIPPED, ASSETS, "m02-game-chat")


def map_from(
    manuscript: Manuscript, counts: VisitCounts | None = None, most: int = 200_000
) -> StoryMap:
    """Return the map of a story in its own language, with English words."""
    return map_of(manuscript, manuscript.source_language, english, counts, most)


def sample_map(content: SampleContent, most: int = 200_000) -> StoryMap:
    """Return the map of the story in the sample content, as it is now."""
    return map_from(open_manuscript(content.folder, ASSETS, None), most=most)


def ported_story(name: str, folder: Path) -> Manuscript:
    """Return a story ported from another engine, in a sample content of its own."""
    content = SampleContent(folder)
    (content.path("scenarios") / name).mkdir()
    shutil.copy(PORTED / name / "scenario.yaml", content.path(f"scenarios/{name}"))
    if (PORTED / name / "parts").exists():
        shutil.copytree(PORTED / name / "parts", content.path("parts"))
    return open_manuscript(content.folder, ASSETS, name)


def marks_of(story: StoryMap) -> dict[str, str]:
    """Return node → what the proof says about it."""
    return {node.id: mark.words for node in story.nodes for mark in node.marks}
