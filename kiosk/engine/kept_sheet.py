"""Which sheet of a screen in a story is shown after a touch."""

from kiosk.engine.activity import Order, Spot
from kiosk.engine.doing import task_at
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Choosing, Doing, Noticing, Play
from kiosk.engine.session import InStory, Session


def kept_sheet(session: Session, play: Play, catalog: Catalog) -> int:
    """Return the sheet on the screen where the play goes on there, else the first.

    Whoever marks or moves something goes on there. A hint is on the sheet of its line.
    """
    place = session.place
    if not isinstance(place, InStory) or place.play.cursor != play.cursor:
        return 0
    match place.play.showing, play.showing:
        case Choosing(), Choosing():
            return place.sheet
        case Noticing(told=before), Noticing(told=after) if before == after:
            return place.sheet
        case Doing(told=False), Doing(told=False, hint=int(line)) if session.room.lines:
            return 1 + line // session.room.lines
        case Doing(told=False), Doing(told=False):
            task = task_at(catalog.scenario(play.scenario), play)
            return place.sheet if isinstance(task, Order | Spot) else 0
        case _:
            return 0
