"""One thing the voice says about a screen."""

from msgspec import Struct

from kiosk.engine.action import Action

FRESH = "fresh"
"""Said with its screen, and when it comes onto a screen that is there already."""

STANDING = "standing"
"""The same on many screens: said again only where it was not on the screen before."""

EARLIER = "earlier"
"""An older message: said when it comes, not when somebody returns to its screen."""

ASKED = "asked"
"""Said only to somebody who asks for it, as by moving the focus there."""

PAGES = "pages"
"""Id of what is said about a column of words whose pages can be turned."""


class Utterance(Struct, frozen=True):
    """What is said at one go, and what it belongs to.

    Attributes:
        id: of what it belongs to; the same while that says the same.
        words: what the voice says, `state` included.
        language: of the words.
        shows: the words of the view data that are said with it.
        state: «gewählt» and the like; news for somebody who has heard the rest.
        action: what choosing it does; None: it only tells something.
        when: FRESH, STANDING, EARLIER or ASKED.
    """

    id: str
    words: str
    language: str
    shows: tuple[str, ...]
    state: str = ""
    action: Action | None = None
    when: str = FRESH

