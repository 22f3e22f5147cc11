"""What a report or a chart tells, and in which languages."""

from dataclasses import dataclass

from kiosk.author.manuscript import Manuscript
from kiosk.author.simulation.bars import Group, ending_group, stop_groups
from kiosk.author.simulation.sample import Sample
from kiosk.author.tongue import translate
from kiosk.catalog.editorial import PathTarget
from kiosk.catalog.saying import Saying


@dataclass(frozen=True)
class Told:
    """A sample and what is needed to tell it.

    Attributes:
        language: of the story's texts.
        age: of who reads, in years.
        target: how long a visit should be; None: nobody says.
        tongue: one of TONGUES, for everything but the story.
    """

    manuscript: Manuscript
    sample: Sample
    language: str
    age: int
    target: PathTarget | None
    tongue: str

    def words(self, saying: Saying) -> str:
        """Return what is said in the author's language."""
        return translate(saying, self.tongue)

    def groups(self) -> tuple[Group, ...]:
        """Return all choices and activities in the order of the page, then the endings."""
        story = (self.sample, self.manuscript.scenario, self.language, self.tongue)
        return (*stop_groups(*story), ending_group(*story))
