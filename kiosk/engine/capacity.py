"""How much of the visit a screen of this terminal shows at once."""

from msgspec import Struct


class Capacity(Struct, frozen=True):
    """How much one page of this terminal's screen holds.

    Attributes:
        stories: cards on a page of the menu.
        techniques: technique cards on a page.
        buttons: in a row of the standing bar.
        stacks: True where several buttons at the right have a row of their own.
        messages: on a page of a chat that is read as a whole.
        offers: things to choose from on a sheet, what they are about on one before;
            0: all of it stands together.
        helpers, rows: places that help, and rows of the ways to read, on a sheet; 0: all.
        high: views on which something to press stands too high for a low reach.
        lowerings: in how many steps a screen is lowered for a low reach until its top is down.
        points: sentences to be read on a sheet; 0: all.
        lines: of a profile on a sheet, with room for the sign that was found last; 0: all.
        slots, stops: rows to be moved, and stops of a slider, on a sheet; 0: all.
        huge: the same with the largest text; None: no different.
    """

    stories: int = 6
    techniques: int = 6
    buttons: int = 6
    stacks: bool = False
    messages: int = 3
    offers: int = 0
    helpers: int = 0
    rows: int = 0
    high: frozenset[str] = frozenset()
    lowerings: int = 0
    points: int = 0
    lines: int = 0
    slots: int = 0
    stops: int = 0
    huge: "Capacity | None" = None
