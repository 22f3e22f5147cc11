"""Shows the film of the screen at the right time: pictures from the reel, sound from the mixer."""

from collections.abc import Callable
from pathlib import Path

from kivy.clock import Clock

from kiosk.clock import Clock as KioskClock
from kiosk.engine.event import Event, FilmFailed, FilmOpened
from kiosk.engine.view_data import FilmView, View
from kiosk.views.film.picture import FilmPicture
from kiosk.views.film.reel import Reel
from kiosk.views.film.soundtrack import Soundtrack

JUMP_S = 0.2
"""A film that is this far from where it was expected was wound back, or begins anew."""

EARLY_S = 0.004
"""The loop wakes in whole milliseconds; a picture may come this much before its time."""

LATE_S = 0.02
"""Half of a picture's time: whatever comes later counts as late."""

RETRY_S = 1 / 60
"""How soon to look again when the next picture is not ready."""


class Projector:
    """Follows what the screen says about a film; never waits for anything.

    Args:
        post: takes events from other threads to the main loop.
        volume: tells how loud films are, 0 (silent) to 1.

    Attributes:
        reel: the film that is open; None: none is.
        shown: how many pictures were shown; `late` of them came later than LATE_S.
    """

    def __init__(self, picture: FilmPicture, clock: KioskClock, post: Callable[[Event], None],
                 volume: Callable[[], float]) -> None:
        self._picture = picture
        self._clock = clock
        self._post = post
        self._volume = volume
        self._view: FilmView | None = None
        self._at_s = 0.0
        self._sound: Soundtrack | None = None
        self._sounds = False
        self._frame_event = None
        self._is_open = False
        self._is_winding = False
        self.reel: Reel | None = None
        self.shown, self.late = 0, 0

    def follow(self, view: View, at_s: float, *, stays: bool) -> None:
        """Show what the screen says from now on.

        Args:
            at_s: the time the view is made for.
            stays: True while a film lies under another screen: it waits.
        """
        if isinstance(view, FilmView):
            self._watch(view, at_s)
        elif stays:
            self._rest()
        else:
            self.close()

    def close(self) -> None:
        """Let go of the film; its threads end by themselves."""
        self._rest()
        for one in (self.reel, self._sound):
            if one is not None:
                one.close()
        self.reel = self._sound = None
        self._is_open = False
        self._picture.clear()

    @property
    def waits(self) -> bool:
        """Whether it will look for another picture by itself."""
        return self._frame_event is not None

    @property
    def is_on_time(self) -> bool:
        """Whether the picture of this moment is on the screen, and the one behind it ready."""
        next_s = None if self.reel is None else self.reel.next_at_s()
        is_next = next_s is not None and next_s > self.position_s() + EARLY_S
        return is_next and self._picture.still is not None

    def position_s(self) -> float:
        """Return which second of the film is to be seen now."""
        if self._view is None:
            return 0.0
        passed_s = self._clock.now_s() - self._at_s if self._view.runs else 0.0
        return min(self._view.position_s + passed_s, self._view.length_s or 0.0)

    def _watch(self, view: FilmView, at_s: float) -> None:
        expected_s = None if self._view is None else self.position_s()
        if self.reel is None or self._is_another(view):
            self._open(view.file)
            expected_s = 0.0
        self._view, self._at_s = view, at_s
        if view.length_s is None or self.reel is None:
            return
        self._is_open = True
        # After another screen lay over it, it goes on where it stood.
        jumped = expected_s is not None and abs(self.position_s() - expected_s) > JUMP_S
        if jumped:
            self.reel.wind(self.position_s())
            self._is_winding = True
        self._be_heard(view, anew=jumped)
        self.turn()

    def _is_another(self, view: FilmView) -> bool:
        """Return whether the screen shows another film, or the same one for a second time."""
        is_other_file = self._view is not None and self._view.file != view.file
        return is_other_file or (view.length_s is None and self._is_open)

    def _open(self, file: str) -> None:
        self.close()
        clock, post = self._clock, self._post
        self.reel = Reel(
            Path(file),
            lambda length_s: post(FilmOpened(clock.now_s(), file, length_s)),
            lambda: post(FilmFailed(clock.now_s(), file)),
        )
        self._is_winding = True

    def _be_heard(self, view: FilmView, *, anew: bool) -> None:
        """Let the sound begin, go on or stop."""
        volume = self._volume() if view.runs and view.is_heard else 0.0
        if volume <= 0:
            self._be_silent()
            return
        if self._sound is None:
            self._sound = Soundtrack(Path(view.file), view.length_s or 0.0)
        if anew or not self._sounds:
            self._sound.play(self.position_s(), volume)
            self._sounds = True

    def _be_silent(self) -> None:
        if self._sound is not None:
            self._sound.stop()
        self._sounds = False

    def _rest(self) -> None:
        """Stand still, in sight or not."""
        self._be_silent()
        self._view = None
        self._wake_in(None)

    def turn(self, _seconds: float = 0.0) -> None:
        """Show the picture that is due, and wake up for the next one."""
        view, reel = self._view, self.reel
        if view is None or reel is None or not view.length_s:
            return
        position_s = self.position_s()
        still = reel.take(position_s + EARLY_S)
        next_s = reel.next_at_s()
        if still is not None:
            self.shown += 1
            self.late += not self._is_winding and position_s - still.at_s > LATE_S
            self._is_winding = False
            self._picture.show(still)
        self._picture.set_share(position_s / view.length_s)
        if view.runs:
            self._wake_in(RETRY_S if next_s is None else max(0.001, next_s - position_s))
        else:
            # A film that stands still shows where it was wound to, then nothing moves.
            self._wake_in(RETRY_S if self._is_winding else None)

    def _wake_in(self, seconds: float | None) -> None:
        if self._frame_event is not None:
            self._frame_event.cancel()
        self._frame_event = None if seconds is None else Clock.schedule_once(self.turn, seconds)
