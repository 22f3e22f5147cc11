"""A screen for somebody who does not reach its upper part: it can be lowered, step by step.

What the upper part shows can be seen from below as well; only what is to be pressed there has to
come down (design book, section 6: content above 45 % of the height is display only).
"""

from typing import Any

from msgspec.structs import replace

from kiosk.engine.action import LowerScreen
from kiosk.engine.answer import TAP, Answer
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.session import Session
from kiosk.engine.view_data import Bar, Button, MenuView, View

LOW = "low"


def lower_screen(session: Session) -> Answer:
    """Return the session one step lower, or all the way up again; None: it reaches normally."""
    steps = session.capacity.lowerings
    if session.reading.reach != LOW or steps == 0:
        return None
    return replace(session, lowered=(session.lowered + 1) % (steps + 1)), (TAP,)


def raise_screen(before: Session, after: Session) -> Session:
    """Return the session after an event: what comes new stands in its place."""
    if after.lowered and (after.reading.reach != LOW or _stop(before) != _stop(after)):
        return replace(after, lowered=0)
    return after


def _stop(session: Session) -> tuple[object, ...]:
    """Return what stays the same while somebody is at one screen and does something there."""
    top = session.top
    play = getattr(top, "play", None)
    where = None if play is None else (play.cursor, type(play.showing))
    return type(top), where, len(session.covers)


def with_reach(shown: View, session: Session, say: Phrasing) -> View:
    """Return the view lowered, with the button for it where something stands too high."""
    steps = session.capacity.lowerings
    high = type(shown).__name__ in session.room.high and not _is_vacant(shown)
    if session.reading.reach != LOW or not high or steps == 0:
        return shown
    style = replace(shown.style, lowered=session.lowered / steps)
    return replace(shown, style=style, bar=_bar(shown, session, say))


def _is_vacant(shown: View) -> bool:
    """Return whether it is a menu without stories: what it offers instead stands low."""
    return isinstance(shown, MenuView) and shown.vacancy is not None


def _bar(shown: Any, session: Session, say: Phrasing) -> Bar:
    """Return the bar with the button; in portrait it stands in the row above, with the way on.

    Where that one is full it stands below.
    """
    down = session.lowered < session.capacity.lowerings
    button = Button(
        say.word("lower_screen" if down else "raise_screen"), LowerScreen(),
        "caret-down" if down else "caret-up", bare=True,
    )
    bar: Bar = shown.bar
    if not session.capacity.stacks or len(bar.right) >= session.capacity.buttons:
        return replace(bar, left=(*bar.left, button))
    return replace(bar, right=(replace(button, bare=bool(bar.right)), *bar.right))
