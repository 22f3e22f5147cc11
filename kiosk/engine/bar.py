"""The standing bar and the buttons that are the same everywhere."""

from kiosk.engine.action import Action, GoBack, LeaveQuietly, Onward, OpenHelp, OpenReading
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.view_data import Bar, Button


def leave_button(say: Phrasing) -> Button:
    """Return «Leise gehen»."""
    return Button(say.word("leave"), LeaveQuietly(), "door-open")


def help_button(say: Phrasing) -> Button:
    """Return «Hilfe»."""
    return Button(say.word("help"), OpenHelp(), "lifebuoy")


def reading_button(say: Phrasing) -> Button:
    """Return «Aa»."""
    return Button(say.word("reading"), OpenReading(), "text-aa", bare=True)


def onward_button(label: str, icon: str = "arrow-right") -> Button:
    """Return the one primary button of a screen."""
    return Button(label, Onward(), icon, tone="primary", leads=icon == "arrow-right")


def back_button(label: str, icon: str = "arrow-left", action: Action | None = None) -> Button:
    """Return the primary button that closes a cover."""
    return Button(label, action or GoBack(), icon, tone="primary")


def standing_bar(
    say: Phrasing, *right: Button, extra: tuple[Button, ...] = (), page: str | None = None
) -> Bar:
    """Return the bar every visitor screen has, with what this screen adds at the right."""
    left = (leave_button(say), help_button(say), reading_button(say), *extra)
    return Bar(left, right, page)
