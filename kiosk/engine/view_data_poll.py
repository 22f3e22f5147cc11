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
