"""Somebody before the terminal who presses keys and never touches the screen."""

from kiosk.hardware.keys import Key
from kiosk.views.visitor import Visitor


class KeyVisitor(Visitor):
    """Does with three keys what other visitors do with a finger."""

    @property
    def keys(self):
        """What turns the keys into actions."""
        return self._window.terminal.keys

    @property
    def action(self):
        """What choosing would do now, None when nothing has the ring, or it turns pages."""
        return None if self.keys.target is None else self.keys.target.action

    def tap(self, wanted):
        """Go on until the ring is on something with this action, and choose it.

        Raises:
            LookupError: it is not there within one round.
        """
        for _ in range(len(self._window.stage.targets()) + 1):
            if self.action is not None and (
                self.action == wanted or (callable(wanted) and wanted(self.action))
            ):
                self.press_key(Key.CHOOSE)
                return
            self.press_key(Key.NEXT)
        raise LookupError(f"no key leads to {wanted!r}: {self.actions()}")

    def touch_at(self, x_px, y_px):
        """Touch nothing, ever."""
        raise AssertionError("this visitor has keys only")

    def is_lost(self):
        """Whether the ring is on something that can neither be pressed nor turned."""
        target = self.keys.target
        stage = self._window.stage
        return target is not None and (
            target not in stage.targets()
            or (target.action is not None and stage.press_of(target) is None)
        )
