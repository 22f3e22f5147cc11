"""What a step adds to the counts of the day, read from the sessions before and behind it."""

from collections.abc import Iterator

from kiosk.engine.cursor import option_at, step_at
from kiosk.engine.effect import Count, Counted
from kiosk.engine.exhibition import Catalog
from kiosk.engine.play import Decision, Ended
from kiosk.engine.session import (
    AtEnding,
    AtRecap,
    HelpOpen,
    InStory,
    Introduction,
    Leaving,
    Resetting,
    Session,
    StillThere,
)
from kiosk.engine.trail import decisions_taken, play_in
from kiosk.engine.voting import has_voted, poll_at

_ENDS: dict[type, Counted] = {
    Leaving: "left", StillThere: "idle_reset", Resetting: "button_reset",
}
"""What lies over the place when a visit ends by itself → how it ended."""

_SECONDS_A_MINUTE = 60


def counts_of(
    before: Session, after: Session, catalog: Catalog, *, by_touch: bool
) -> tuple[Count, ...]:
    """Return what is counted of a step.

    Args:
        by_touch: True when the visitor touched something that can be pressed.
    """
    return (*_of_visit(before, after, by_touch), *_of_story(before, after, catalog))


def _of_visit(before: Session, after: Session, by_touch: bool) -> Iterator[Count]:
    if _is_help_open(after) and not _is_help_open(before):
        yield _at_place(before, "help")
    if before.began_at_s is None or after.turn == before.turn:
        return
    # Only now: language and audience are known at the end of a visit.
    audience = before.audience or ""
    yield Count("visit", before.language, audience=audience)
    minutes = round((before.touched_at_s - before.began_at_s) / _SECONDS_A_MINUTE)
    if minutes:
        yield Count("minutes", before.language, audience=audience, amount=minutes)
    if by_touch:
        yield _at_place(before, "restarted")
    elif type(before.top) in _ENDS:
        yield _at_place(before, _ENDS[type(before.top)])


def _is_help_open(session: Session) -> bool:
    return any(isinstance(one, HelpOpen) for one in session.covers)


def _of_story(before: Session, after: Session, catalog: Catalog) -> Iterator[Count]:
    if isinstance(before.place, Introduction | AtRecap) and isinstance(
            after.place, InStory | AtEnding):
        yield _at_place(after, "started")
    voted = set(before.voted)
    for one in decisions_taken(before, after):
        yield from _of_decision(before, after, one, catalog)
    for _, poll in (one for one in after.voted if one not in voted):
        yield _at_place(after, "voted", poll)
    if isinstance(after.place, AtEnding) and not isinstance(before.place, AtEnding):
        showing = after.place.play.showing
        assert isinstance(showing, Ended)
        yield _at_place(after, "ended", showing.ending)


def _of_decision(
    before: Session, after: Session, decision: Decision, catalog: Catalog
) -> Iterator[Count]:
    play = play_in(after)
    assert play is not None
    scenario = catalog.scenario(play.scenario)
    part = getattr(step_at(scenario, decision.cursor), "id", "")
    if decision.option is None:
        yield _at_place(after, "done", part)
    elif not (poll_at(after, decision, catalog) and has_voted(before, part)):
        chosen = option_at(scenario, decision.cursor, decision.option)
        yield _at_place(after, "chosen", part, chosen.id)


def _at_place(session: Session, event: Counted, part: str = "", option: str = "") -> Count:
    play = play_in(session)
    return Count(event, session.language, "" if play is None else play.scenario,
                 session.audience or "", part, option)
