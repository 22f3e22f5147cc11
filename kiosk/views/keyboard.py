"""A keyboard or a USB key pad: which of its keys are ours."""

from collections.abc import Callable, Collection

from kiosk.clock import Clock
from kiosk.hardware.keys import Key

TAB = 9
KEYS = {TAB: Key.NEXT, 275: Key.NEXT, 274: Key.NEXT, 276: Key.PREVIOUS, 273: Key.PREVIOUS,
        13: Key.CHOOSE, 32: Key.CHOOSE, 271: Key.CHOOSE}
"""Kivy's numbers of Tab, Right, Down, Left, Up, Enter, Space and the keypad's Enter → what they
say."""

FOREIGN = frozenset({"ctrl", "alt", "meta"})
"""With one of these held, a key speaks to the desktop and not to us."""

HELD_S = 2.0
"""A key that was silent for this long was released, even if nobody told so."""


class Keyboard:
    """Hears each press once, however long the key is held.

    Args:
        on_key: called with what the key says.
    """

    def __init__(self, clock: Clock, on_key: Callable[[Key], object]) -> None:
        self._clock = clock
        self._on_key = on_key
        self._held_at_s: dict[int, float] = {}

    def down(self, code: int, modifiers: Collection[str]) -> None:
        """Take in that a key goes down, or repeats.

        Args:
            code: Kivy's number of the key.
            modifiers: names of the keys held with it.
        """
        key = KEYS.get(code)
        if key is None or FOREIGN & set(modifiers):
            return
        now_s = self._clock.now_s()
        is_repeat = now_s - self._held_at_s.get(code, float("-inf")) < HELD_S
        self._held_at_s[code] = now_s
        if not is_repeat:
            self._on_key(Key.PREVIOUS if code == TAB and "shift" in modifiers else key)

    def up(self, code: int) -> None:
        """Take in that a key comes up."""
        self._held_at_s.pop(code, None)
