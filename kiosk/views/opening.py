"""How a terminal opens: the first session of this screen and these settings."""

from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import Capacity, Reading, Session, fresh_session
from kiosk.settings import Settings
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL

CAPACITIES = {
    LANDSCAPE: Capacity(stories=6, techniques=6),
    PORTRAIT: Capacity(stories=6, techniques=5, buttons=4, stacks=True),
    SMALL: Capacity(stories=2, techniques=3, buttons=5),
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
        sound=settings.sound.enabled,
        aloud=settings.reading.aloud,
    )
    return fresh_session(
        catalog, now_s, defaults=reading, capacity=CAPACITIES[form], voices=voices)
