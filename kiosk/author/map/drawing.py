"""From a story on the desk to a map: as data, and as a picture."""

from pathlib import Path

from kiosk.author.manuscript import Manuscript
from kiosk.author.map.chart import StoryMap
from kiosk.author.map.draft import Draft
from kiosk.author.map.engraver import measure
from kiosk.author.map.label import Labels
from kiosk.author.map.legend import legend_panel, title_panel
from kiosk.author.map.marking import counted, marked
from kiosk.author.map.panel import panels_of
from kiosk.author.map.pencil import Pencil
from kiosk.author.map.sheet import Setting, Sheet
from kiosk.author.progress import Advance, to_nobody
from kiosk.author.proof import MOMENTS_MOST, Proof, prove
from kiosk.author.visit_counts import VisitCounts
from kiosk.author.wording import Names, Told
from kiosk.catalog.saying import Saying, say


def map_of(
    manuscript: Manuscript, language: str, told: Told, counts: VisitCounts | None = None,
    most: int = MOMENTS_MOST, *, advance: Advance = to_nobody,
) -> StoryMap:
    """Return the map of a story, with what its proof says.

    Args:
        language: of the visitor's words.
        counts: None: nobody counted visits.
        most: moments the proof walks at most.
        advance: called for each moment the proof walked.
    """
    scenario = manuscript.scenario
    proof = prove(scenario, manuscript.visitors, most, advance)
    names = Names({one.id: one.name.words(language) for one in manuscript.loaded.audiences})
    draft = Draft(scenario, language, told, names)
    nodes, edges = marked(draft.nodes, scenario, proof, told), draft.edges
    if counts is not None:
        nodes, edges = counted(nodes, edges, counts)
    return StoryMap(
        scenario=scenario.id,
        title=scenario.title.words(language),
        language=language,
        summary=told(_summary(manuscript, counts)),
        proof=told(_proof_words(proof)),
        panels=tuple(scenario.scenes),
        nodes=tuple(nodes),
        edges=tuple(edges),
        visits=None if counts is None else counts.visits,
    )


def _summary(manuscript: Manuscript, counts: VisitCounts | None) -> Saying:
    scenario = manuscript.scenario
    what = say("{story} · version {version} · scenes: {scenes} · endings: {endings}",
               story=scenario.id, version=scenario.version, scenes=len(scenario.scenes),
               endings=len(scenario.endings))
    if counts is None:
        return what
    return say("{what} · visits counted: {count}", what=what, count=counts.visits)


def _proof_words(proof: Proof) -> Saying:
    if not proof.complete:
        return say("The story is too large to walk: nothing is proved beyond {count} moments",
                   count=proof.moments)
    return say("Every way was walked. Moments: {count} · dead ends: {dead} · without a way out: "
               "{endless}", count=proof.moments, dead=len(proof.dead),
               endless=len(proof.endless))


def sheet_of(story: StoryMap, assets_dir: Path, told: Told) -> Sheet:
    """Return the map laid out on one sheet.

    Raises:
        ToldError: Graphviz is not there, or cannot lay it out.
    """
    pencil = Pencil(assets_dir)
    labels = Labels(pencil, told)
    panels = [title_panel(story, pencil), *panels_of(story, labels, pencil),
              legend_panel(story, pencil, told)]
    layouts = measure([one.source() for one in panels], assets_dir)
    return Setting(story, panels, layouts).sheet(labels, pencil)
