"""What can be pressed and read on a screen, found without knowing the screen."""

from collections.abc import Iterator
from typing import Any, get_args

from msgspec import Struct

from kiosk.engine.action import Action
from kiosk.engine.view_data import Button, ChatView, Phone, ThreadView, View

ACTIONS = get_args(Action)


def parts_of(part: Any) -> Iterator[Any]:
    """Yield everything inside view data, the whole first."""
    yield part
    if isinstance(part, tuple):
        for one in part:
            yield from parts_of(one)
    elif isinstance(part, Struct):
        for name in part.__struct_fields__:
            yield from parts_of(getattr(part, name))


def actions_on(part: Any) -> list[Action]:
    """Return the actions on offer in view data, in its order; a dead button offers none."""
    if isinstance(part, ACTIONS):
        return [part]
    if isinstance(part, Button) and not part.enabled:
        return []
    inner = part if isinstance(part, tuple) else ()
    if isinstance(part, Struct):
        inner = tuple(getattr(part, name) for name in part.__struct_fields__)
    return [action for one in inner for action in actions_on(one)]


def buttons_of(screen: View) -> list[Button]:
    """Return every button, also those that cannot be pressed now."""
    return [one for one in parts_of(screen) if isinstance(one, Button)]


def button_for(screen: View, action: Action) -> Button:
    """Return the button for an action; there must be exactly one."""
    (found,) = (one for one in buttons_of(screen) if one.action == action)
    return found


def phone_of(screen: View) -> Phone:
    """Return the messenger of a chat screen."""
    assert isinstance(screen, ChatView | ThreadView)
    return screen.phone


def bubbles_of(screen: View) -> list[str]:
    """Return the messages in the phone of a chat screen."""
    return [one.text for one in phone_of(screen).bubbles]
