"""Votes: the session learns how others voted; its own vote counts once in a visit."""

import msgspec

from kiosk.engine.ballot import Ballot
from kiosk.engine.cursor import step_at
from kiosk.engine.effect import AskVotes, Effect
from kiosk.engine.event import VotesTold
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Choosing, Decision
from kiosk.engine.screenplay import Choose
from kiosk.engine.session import InStory, Session
from kiosk.engine.trail import decisions_taken, play_in


def follow_votes(
    before: Session, after: Session, catalog: Catalog
) -> tuple[Session, tuple[Effect, ...]]:
    """Return the session with its own votes cast, and the question how others vote."""
    for one in decisions_taken(before, after):
        after = _cast(after, one, catalog)
    asked = _asked(after, catalog)
    is_news = asked is not None and asked != _asked(before, catalog)
    return after, (asked,) if asked is not None and is_news else ()


def take_votes(session: Session, told: VotesTold) -> Session:
    """Return the session that knows how others have voted."""
    ballot = Ballot(told.scenario, told.poll, told.voters, told.votes)
    return msgspec.structs.replace(session, ballot=ballot)


def poll_at(session: Session, decision: Decision, catalog: Catalog) -> Choose | None:
    """Return the vote a decision of the way belongs to, None for any other kind."""
    play = play_in(session)
    step = None if play is None else step_at(catalog.scenario(play.scenario), decision.cursor)
    return step if isinstance(step, Choose) and step.kind == "poll" else None


def has_voted(session: Session, poll: str) -> bool:
    """Return whether the visitor has voted there before, in this story."""
    play = play_in(session)
    return play is not None and (play.scenario, poll) in session.voted


def _asked(session: Session, catalog: Catalog) -> AskVotes | None:
    """Return what the session wants to know at a vote, None elsewhere."""
    match session.place:
        case InStory(play=play) if isinstance(play.showing, Choosing):
            poll = poll_at(session, Decision(play.cursor, None), catalog)
            if poll is not None:
                return AskVotes(play.scenario, poll.id, tuple(one.id for one in poll.options))
    return None


def _cast(session: Session, decision: Decision, catalog: Catalog) -> Session:
    """Add an answer to the ballot, if the visitor's vote there has not been counted before."""
    poll, play = poll_at(session, decision, catalog), play_in(session)
    if poll is None or play is None or has_voted(session, poll.id):
        return session
    taken = {one.option for one in play.trail if one.cursor == decision.cursor}
    voted = (*session.voted, (play.scenario, poll.id))
    ballot = session.ballot
    if ballot is not None and (ballot.scenario, ballot.poll) == (play.scenario, poll.id):
        votes = tuple(count + (place in taken) for place, count in enumerate(ballot.votes))
        ballot = msgspec.structs.replace(ballot, voters=ballot.voters + 1, votes=votes)
    return msgspec.structs.replace(session, voted=voted, ballot=ballot)
