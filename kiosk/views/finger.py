"""One finger at a time: what is under it, pressed on the way down, done on the way up inside."""

from collections.abc import Callable
from typing import Any

from kiosk.clock import Clock
from kiosk.engine.action import Action
from kiosk.views.layer import Press, Scroll
from kiosk.views.stage import Stage

REPEAT_S = 0.35
"""Taps that follow the last one within this time are a bounce or mashing, not a wish."""

PALM_MM = 25.0
"""A contact wider than this is a palm."""

STUCK_S = 20.0
"""A contact longer than this is a thing lying on the screen, not a finger."""


class Finger:
    """Turns touches into actions.

    Args:
        on_action: called with the action of a press, when the finger is lifted inside it.
        on_touch: called for a touch where nothing can be pressed.
    """

    def __init__(
        self,
        stage: Stage,
        clock: Clock,
        on_action: Callable[[Action], None],
        on_touch: Callable[[], None],
    ) -> None:
        self._stage = stage
        self._clock = clock
        self._on_action = on_action
        self._on_touch = on_touch
        self._touch_id: object = None
        self._press: Press | None = None
        self._scroll: Scroll | None = None
        self._scrolled_from_px = 0.0
        self._since_s = 0.0
        self._done_at_s = float("-inf")

    def down(self, touch: Any) -> bool:
        """A contact begins; anything but a single finger is ignored."""
        now_s = self._clock.now_s()
        if self._touch_id is not None and now_s - self._since_s < STUCK_S:
            return True
        self._release()
        if touch.button not in (None, "left"):
            return True  # a wheel or another mouse button at a desk
        if self._is_palm(touch) or now_s - self._done_at_s < REPEAT_S:
            return True
        self._touch_id, self._since_s = touch.uid, now_s
        self._press = self._press_at(touch.x, touch.y)
        if self._press is not None:
            self._stage.draw_press(self._press, down=True)
            return True
        self._scroll = self._stage.scroll_at(touch.x, touch.y)
        if self._scroll is not None:
            self._scrolled_from_px = touch.y - self._scroll.shift.y
        self._on_touch()
        return True

    def move(self, touch: Any) -> bool:
        """A contact moves: off a press it lifts again, in a column it draws it."""
        if touch.uid != self._touch_id:
            return True
        if self._scroll is not None:
            self._scroll.move_to(touch.y - self._scrolled_from_px)
            self._stage.follow_scroll()
        return True

    def up(self, touch: Any) -> bool:
        """A contact ends: inside the press it began in, its action happens."""
        if touch.uid != self._touch_id:
            return True
        press = self._press
        self._forget()
        if press is not None and self._is_inside(press, touch.x, touch.y):
            self._done_at_s = self._clock.now_s()
            self._stage.chosen = press
            self._on_action(press.action)
        # Only now: a new picture brings whatever moves to its end.
        self._lift(press)
        return True

    def let_go(self) -> None:
        """Forget the contact, as when another screen comes."""
        self._release()

    def _release(self) -> None:
        self._lift(self._press)
        self._forget()

    def _forget(self) -> None:
        self._touch_id, self._press, self._scroll = None, None, None

    def _lift(self, press: Press | None) -> None:
        if press is not None and press in self._stage.presses():
            self._stage.draw_press(press, down=False)

    def _press_at(self, x_px: float, y_px: float) -> Press | None:
        for press in reversed(self._stage.presses()):
            if self._is_inside(press, x_px, y_px):
                return press
        return None

    def _is_inside(self, press: Press, x_px: float, y_px: float) -> bool:
        if self._stage.is_hidden(press, y_px):
            return False
        form = self._stage.kit_of(press).form
        slop_mm = self._stage.kit.tokens.touch["hit_slop_mm"]
        slop = slop_mm / 25.4 * form.ppi / form.scale
        x, y = form.units(x_px, y_px)
        left, top, width, height = press.box
        return left - slop <= x <= left + width + slop and top - slop <= y <= top + height + slop

    def _is_palm(self, touch: Any) -> bool:
        size = getattr(touch, "size_mm", None)
        return size is not None and size > PALM_MM
