"""A visitor who lives through a story up to a moment."""

from collections.abc import Callable

from kiosk.engine.action import Onward, OpenScenario
from kiosk.engine.view_data import RecapView, View
from kiosk.views.guided_story import play_story
from kiosk.views.visitor import Visitor
from tests.views.journeys import walk_to_menu


class _Reached(Exception):
    """The moment is there."""


class Photographer(Visitor):
    """Looks at the screen after each touch, and stops when it is time."""

    _is_now: Callable[[View], bool] | None = None

    def wait_for(self, is_now: Callable[[View], bool]) -> None:
        """Begin a visit and take the first way through the first story up to a moment.

        Raises:
            LookupError: the moment never came.
        """
        self.begin()
        walk_to_menu(self, audience="young")
        self._is_now = is_now
        try:
            self._live_through()
        except _Reached:
            self._is_now = None
            self.see_film()
            return
        raise LookupError("no screen of the story shows this moment")

    def look(self) -> None:
        """Draw, and stop when the moment is there."""
        super().look()
        if self._is_now is not None and self._is_now(self.view):
            raise _Reached

    def _live_through(self) -> None:
        self.tap(lambda action: isinstance(action, OpenScenario))
        self.tap(Onward())
        for _ in play_story(self):
            pass
        while not isinstance(self.view, RecapView):
            self.tap(Onward())
