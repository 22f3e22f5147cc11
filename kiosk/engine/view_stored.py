"""What this terminal keeps of its visitors, told to them; a test holds it against the file."""

from kiosk.engine.bar import back_button, help_button, leave_button, reading_button
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.view_data import Bar, Chip, Head, InfoView, Style

STORED = (
    ("calendar", "stored_day", ("day",)),
    ("chats-circle", "stored_story", ("scenario", "language", "audience")),
    ("flag", "stored_event", ("event",)),
    ("hand-tap", "stored_answer", ("part", "option")),
)
"""Icon, phrase, and which columns of the counts it tells of; the lead tells of `count`."""

_NO_STORY = (0, 0)
_PICTURE = "hero"


def view_stored(say: Phrasing, style: Style) -> InfoView:
    """Return the page «Was dieses Gerät speichert»."""
    facts = tuple(Chip(icon, say.word(key)) for icon, key, _ in STORED)
    return InfoView(
        style=style,
        head=Head(say.word("stored_head"), "shield-check", _NO_STORY),
        title=say.word("stored_title"),
        lead=say.word("stored_lead"),
        facts=(*facts, Chip("prohibit", say.word("stored_never"))),
        picture=_PICTURE,
        picture_focus=(50, 50),
        bar=Bar((leave_button(say), help_button(say), reading_button(say)),
                (back_button(say.word("back")),)),
    )
