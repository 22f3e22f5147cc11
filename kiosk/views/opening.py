"""How a terminal opens: the first session of this screen and these settings."""

from kiosk.engine.capacity import Capacity
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import Reading, Session, fresh_session
from kiosk.settings import Settings
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.tokens import load_tokens

HIGH = frozenset({
    "WelcomeView", "MenuView", "ChatView", "DialogueView", "QuizView", "SortView", "OrderView",
    "SpotView", "RecapView", "ReadingView",
})
"""Views with something to press above the line up to which one presses with a low reach."""

PORTRAIT_HIGH = HIGH - {"ChatView", "DialogueView"}
"""In portrait talks have their replies below the line, and no room for one more in their bar.

Only what is more than three replies, and the first observations of a pause, stand higher there.
"""

HUGE_HIGH = HIGH | {"SliderView"}
"""The same with the largest text, in which the stops of a slider are a column."""

HUGE_CAPACITIES = {
    LANDSCAPE: Capacity(stories=2, techniques=2, buttons=5, messages=3, offers=4, helpers=2,
                        rows=4, points=3, lines=3, slots=5, stops=5, high=HUGE_HIGH),
    PORTRAIT: Capacity(stories=3, techniques=2, buttons=4, stacks=True, messages=3, offers=4,
                       helpers=2, rows=2, points=2, lines=3, slots=3, stops=5,
                       high=HUGE_HIGH),
    SMALL: Capacity(stories=1, techniques=1, buttons=4, messages=2, offers=3, helpers=1, rows=2,
                    points=2, lines=2, slots=3, stops=3, high=HUGE_HIGH),
}
"""Form of the screen → how much of the largest text fits on a page of it, in one column."""

CAPACITIES = {
    LANDSCAPE: Capacity(stories=6, techniques=6, rows=4, high=HIGH, lowerings=2,
                        huge=HUGE_CAPACITIES[LANDSCAPE]),
    PORTRAIT: Capacity(stories=6, techniques=5, buttons=4, stacks=True, rows=4,
                       high=PORTRAIT_HIGH, lowerings=3, huge=HUGE_CAPACITIES[PORTRAIT]),
    SMALL: Capacity(stories=2, techniques=3, buttons=5, messages=2, rows=4, high=HIGH,
                    lowerings=3, huge=HUGE_CAPACITIES[SMALL]),
}
"""Form of the screen → how much fits on a page of it."""


def first_session(
    catalog: Catalog, settings: Settings, form: str, now_s: float, voices: tuple[str, ...] = ()
) -> Session:
    """Return the session a terminal of this form starts with.

    Args:
        voices: languages that can be read aloud here.
    """
    reading = Reading(
        text_size=settings.reading.text_size,
        theme=settings.reading.theme,
        reach=settings.reading.reach or _usual_reach(settings),
        sound=settings.sound.enabled,
        aloud=settings.reading.aloud,
    )
    return fresh_session(
        catalog, now_s, defaults=reading, capacity=CAPACITIES[form], voices=voices)


def _usual_reach(settings: Settings) -> str:
    """Return the reach a screen of this size begins with (design book, section 6)."""
    stands = load_tokens(settings.paths.assets_dir).reach["stand_inch"]
    return "low" if settings.screen.diagonal_inch >= stands else "normal"
