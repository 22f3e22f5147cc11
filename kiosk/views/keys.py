"""Three keys instead of a finger: the ring goes from target to target, what it is on is pressed."""

from collections.abc import Callable

from kivy.clock import Clock

from kiosk.clock import Clock as KioskClock
from kiosk.engine.action import Action
from kiosk.engine.view_data import (
    AttractView,
    HelpView,
    LeavingView,
    ReadingView,
    StillThereView,
)
from kiosk.hardware.keys import Key, KeyPressed
from kiosk.views.finger import REPEAT_S
from kiosk.views.focus import Focus, sequel
from kiosk.views.scan import Scan
from kiosk.views.stage import Stage
from kiosk.views.target import Target

COVERS = (HelpView, ReadingView, LeavingView, StillThereView)
"""Screens from which somebody comes back to the same place."""


class Keys:
    """Turns keys into actions, through the same presses as a finger.

    The first key only shows the ring: nobody chooses what they cannot see. Where there is only
    one thing to choose, as on the invitation, choosing does it at once. A touch hides the ring,
    the next key shows it where it was. Moving is for every key that was not pressed too soon
    after the last one; choosing also waits until what came under the ring by itself was seen.

    Args:
        on_action: called with the action of what was chosen.
        on_touch: called for every key, before anything else: somebody is there.
        on_move: told what has the ring whenever a key or its own pace has moved or shown it;
            what comes under it by itself is not told.
        scan_s: the ring moves on by itself this often; None: only with keys.
        holds_scan: asked before it does; True: it waits.
    """

    def __init__(
        self,
        stage: Stage,
        clock: KioskClock,
        on_action: Callable[[Action], None],
        on_touch: Callable[[], None],
        on_move: Callable[[Target], None] = lambda _: None,
        scan_s: float | None = None,
        holds_scan: Callable[[], bool] = lambda: False,
    ) -> None:
        self._stage = stage
        self._clock = clock
        self._on_action = on_action
        self._on_touch = on_touch
        self._on_move = on_move
        self.scan = Scan(scan_s, self._scan_on, holds_scan)
        self._chosen: Target | None = None
        self._release_event = None
        self._done_at_s = self._jumped_at_s = float("-inf")
        self._wanted: tuple[Action, ...] = ()
        self.forget()

    @property
    def target(self) -> Target | None:
        """What has the ring; None: it is hidden."""
        return self._focus.target if self._focus is not None and self._is_shown else None

    def press(self, pressed: KeyPressed) -> None:
        """Take in a key."""
        if pressed.at_s - self._done_at_s < REPEAT_S:
            return
        self._done_at_s = pressed.at_s
        before = type(self._stage.view)
        self._on_touch()
        if type(self._stage.view) is not before:
            return  # it answered the question whether somebody is there
        focus = self._focus or Focus.on(self._stage.targets())
        only_shows = not self._is_shown and not (
            pressed.key is Key.CHOOSE and len(focus.targets) == 1)
        is_resting = self.scan.is_resting
        self.scan.begin(len(focus.targets))
        self._focus, self._kind, self._is_shown = focus, before, True
        match pressed.key:
            case _ if only_shows:
                self._show_moved(focus)
            case Key.NEXT:
                self._show_moved(focus.moved(1))
            case Key.PREVIOUS:
                self._show_moved(focus.moved(-1))
            case Key.CHOOSE if not is_resting:
                self._choose(focus.target, pressed.at_s)
                self._draw()
            case _:
                self._draw()

    def follow(self) -> None:
        """Keep the ring through what is newly on the screen; an invitation begins without one."""
        if self._focus is None:
            return
        if isinstance(self._stage.view, AttractView):
            self.forget()
            return
        kind, targets, before = type(self._stage.view), self._stage.targets(), self._focus.target
        if kind is self._kind:
            self._focus = self._focus.followed(targets, self._wanted)
        else:
            self._focus = self._focus_on(kind, targets)
        self._kind = kind
        after = self._focus.target
        if before is None or after is None or not after.is_same(before):
            self._jumped_at_s = self._clock.now_s()
            self.scan.go_on(len(targets))
        self._draw()

    def finish(self) -> None:
        """Let what was chosen happen now, if it is still there."""
        chosen = self._chosen
        self.let_go()
        press = None if chosen is None else self._stage.press_of(chosen)
        if press is None:
            return
        self._wanted = sequel(press.action)
        self._stage.chosen = press
        try:
            self._on_action(press.action)
        finally:
            self._wanted = ()
        # Only now: a new picture brings whatever moves to its end.
        if press in self._stage.presses():
            self._stage.draw_press(press, down=False)

    def hide(self) -> None:
        """Hide the ring, as when somebody touches the screen."""
        self._is_shown = False
        self.scan.stop()
        self._draw()

    def let_go(self) -> None:
        """Forget what was chosen and has not happened yet."""
        self._chosen = None
        if self._release_event is not None:
            self._release_event.cancel()
            self._release_event = None

    def forget(self) -> None:
        """Forget everything, as when a visit is over."""
        self.let_go()
        self._focus: Focus | None = None
        self._kind: type | None = None
        self._below: tuple[type, Focus] | None = None
        self.hide()

    def _focus_on(self, kind: type, targets: tuple[Target, ...]) -> Focus:
        """Return the focus of another screen, and of one somebody comes back to."""
        if issubclass(kind, COVERS):
            if self._kind is not None and self._focus is not None \
                    and not issubclass(self._kind, COVERS):
                self._below = (self._kind, self._focus)
            return Focus.on(targets)
        below, self._below = self._below, None
        if below is not None and below[0] is kind:
            return below[1].followed(targets)
        return Focus.on(targets)

    def _choose(self, target: Target | None, at_s: float) -> None:
        if target is None or at_s - self._jumped_at_s < REPEAT_S:
            return
        if target.action is None:
            self._stage.turn_page(target)
            return
        press = self._stage.press_of(target)
        if press is not None:
            self._stage.draw_press(press, down=True)
            self._chosen = target
            down_s = self._stage.kit.tokens.motion_ms["release"] / 1000
            self._release_event = Clock.schedule_once(lambda _: self.finish(), down_s)

    def _scan_on(self) -> None:
        """Move the ring on by itself; nobody is more there for it."""
        if self._focus is not None and self._chosen is None:
            self._show_moved(self._focus.scanned())

    def _show_moved(self, focus: Focus) -> None:
        self._focus = focus
        self._draw()
        if focus.target is not None:
            self._on_move(focus.target)

    def _draw(self) -> None:
        target = self.target
        if target is None:
            self._stage.ring.hide()
        else:
            self._stage.draw_ring(target)
