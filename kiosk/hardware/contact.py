"""A push button's contact: which of its edges are presses, and when it is stuck."""


class Contact:
    """Judges one contact by the times of its edges; no clock, no threads of its own.

    A press is a closing after at least `debounce_s` of rest. Everything faster is bounce and
    belongs to the press before it, so a contact that chatters for minutes is one long press.
    """

    def __init__(self, debounce_s: float, stuck_after_s: float) -> None:
        self._debounce_s = debounce_s
        self._stuck_after_s = stuck_after_s
        self._is_closed = False
        self._edge_at_s = float("-inf")
        self._pressed_at_s = 0.0
        self._is_told = False

    def rest_closed(self, now_s: float) -> None:
        """Take the contact as found closed: no press, and no news that it is stuck."""
        self.close(now_s)
        self._is_told = True

    def close(self, now_s: float) -> bool:
        """Take a closing edge at `now_s`; True when it is a press."""
        if self._is_closed:
            return False
        is_press = now_s - self._edge_at_s >= self._debounce_s
        self._is_closed = True
        self._edge_at_s = now_s
        if is_press:
            self._pressed_at_s = now_s
            self._is_told = False
        return is_press

    def open(self, now_s: float) -> None:
        """Take an opening edge at `now_s`."""
        if self._is_closed:
            self._is_closed = False
            self._edge_at_s = now_s

    def tell_stuck_s(self, now_s: float) -> float | None:
        """Return how long the contact has been held, once per press, when that is too long."""
        held_s = now_s - self._pressed_at_s
        if not self._is_closed or self._is_told or held_s < self._stuck_after_s:
            return None
        self._is_told = True
        return held_s
