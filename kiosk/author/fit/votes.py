"""Votes as they stand after some weeks, so that their bars are seen as well."""

from msgspec.structs import replace

from kiosk.engine.ballot import VOTERS_LEAST, Ballot
from kiosk.engine.cursor import step_at
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Answering
from kiosk.engine.screenplay import Choose
from kiosk.engine.session import InStory, Session


def voted_by_many(session: Session, catalog: Catalog) -> Session | None:
    """Return the same behind a vote that many have cast; None elsewhere.

    The first option has all votes: a longer share than 100 % there is not.
    """
    match session.place:
        case InStory(play=play) if isinstance(play.showing, Answering):
            poll = step_at(catalog.scenario(play.scenario), play.cursor)
            if isinstance(poll, Choose) and poll.kind == "poll":
                votes = (VOTERS_LEAST, *(0 for _ in poll.options[1:]))
                ballot = Ballot(play.scenario, poll.id, VOTERS_LEAST, votes)
                return replace(session, ballot=ballot)
    return None
