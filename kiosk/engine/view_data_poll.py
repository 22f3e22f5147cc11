"""What is on the screen of a vote once enough have voted."""

from msgspec import Struct

from kiosk.engine.view_element import Bar, Chip, Style


class PollBar(Struct, frozen=True):
    """An option and its share of the votes.

    Attributes:
        text: an own one says so.
        percent: as it is written; `share` is the same from 0 to 1.
    """

    text: str
    percent: str
    share: float
    own: bool
    world: str


class PollView(Struct, frozen=True, tag="poll"):
    """How visitors of this terminal have voted.

    Attributes:
        note: how many votes there are, and that they are anonymous.
        prompt, bars: empty on the sheet of the largest text that tells what is good to know.
        faces: two people of the story.
        lead, title, text: what is good to know; each may be empty, `kicker` stands above them.
    """

    style: Style
    head: str
    icon: str
    note: Chip
    prompt: str
    bars: tuple[PollBar, ...]
    faces: tuple[str, ...]
    kicker: str
    lead: str
    title: str
    text: str
    chips: tuple[Chip, ...]
    bar: Bar

    @property
    def explains(self) -> bool:
        """Whether there is something good to know."""
        return bool(self.lead or self.title or self.text or self.chips)
