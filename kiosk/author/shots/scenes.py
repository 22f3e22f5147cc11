"""What can be on the screen, and which of it is worth a picture."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from kiosk.author.shots.screens import screen_of
from kiosk.engine.exhibition import Catalog
from kiosk.engine.session import HUGE, Session
from kiosk.engine.view import view
from kiosk.engine.view_data import AttractView, View


class Scene(Struct, frozen=True):
    """Something that can be on the screen.

    Attributes:
        number: counted from 1, in the order somebody would meet the scenes.
        screen: what it is an example of; see `screen_of`.
    """

    number: int
    screen: str
    session: Session

    def shown(self, catalog: Catalog, language: str, size: str, theme: str) -> View | None:
        """Return the scene as somebody sees it; None: it is never seen so.

        Pages and sheets that only the largest text needs are there in no other size.
        """
        if size != HUGE and self.session.reading.text_size == HUGE:
            return None
        reading = replace(self.session.reading, text_size=size, theme=theme)
        shown = view(replace(self.session, language=language, reading=reading), catalog)
        # The invitation goes through the languages by itself.
        return shown if shown.style.language == language else None


def scenes_of(sessions: Iterable[Session], catalog: Catalog) -> tuple[Scene, ...]:
    """Return the scenes among sessions, each once."""
    seen: set[View] = set()
    scenes: list[Scene] = []
    for session in sessions:
        shown = view(session, catalog)
        if shown not in seen:
            seen.add(shown)
            scenes.append(Scene(len(scenes) + 1, screen_of(shown), session))
    return tuple(scenes)


def worth_a_picture(
    scenes: Sequence[Scene], catalog: Catalog, every: int | None
) -> frozenset[int]:
    """Return the numbers of the scenes to be pictured.

    Args:
        every: so many scenes apart; None: of each screen the fullest one.
    """
    if every is not None:
        return frozenset(one.number for one in scenes[::every])
    alike: dict[object, list[tuple[int, int]]] = defaultdict(list)
    for one, key, fullness in _measured(scenes, catalog):
        alike[one.session.reading.text_size, key].append((fullness, -one.number))
    return frozenset(-max(group)[1] for group in alike.values())


def _measured(
    scenes: Iterable[Scene], catalog: Catalog
) -> Iterator[tuple[Scene, object, int]]:
    """Yield scenes with what they are examples of, and how much is on them."""
    for one in scenes:
        shown = view(one.session, catalog)
        language = shown.style.language if isinstance(shown, AttractView) else ""
        yield one, (one.screen, language), len(msgspec.json.encode(shown))
