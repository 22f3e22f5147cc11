"""Which stories are offered to whom, and in which order."""

from kiosk.engine.exhibition import Audience, Catalog
from kiosk.engine.scenario import Scenario
from kiosk.engine.session import Introduction, Session


def offered_scenarios(session: Session, catalog: Catalog) -> tuple[Scenario, ...]:
    """Return the stories for this audience and language.

    The order rotates by one from visit to visit, so that each story comes first in turn.
    """
    audience = catalog.audience(session.audience)
    fitting = [
        one
        for one in catalog.scenarios
        if session.language in one.languages and (audience is None or is_for(one, audience))
    ]
    first = session.turn % len(fitting) if fitting else 0
    return tuple(fitting[first:] + fitting[:first])


def is_for(scenario: Scenario, audience: Audience) -> bool:
    """Return whether a story is written for this audience and its age."""
    old_enough = audience.age_up_to is None or scenario.age_from <= audience.age_up_to
    return old_enough and bool(set(audience.sees) & set(scenario.audiences))


def visitors_of(
    scenario: Scenario, audiences: tuple[Audience, ...]
) -> tuple[Audience, ...]:
    """Return the audiences a story is offered to."""
    return tuple(one for one in audiences if is_for(scenario, one))


def offered_languages(session: Session, catalog: Catalog) -> tuple[str, ...]:
    """Return the codes of languages the visitor can change to without losing the place."""
    codes = tuple(one.code for one in catalog.languages)
    scenario_id = _scenario_at(session)
    if scenario_id is None:
        return codes
    return tuple(code for code in codes if code in catalog.scenario(scenario_id).languages)


def _scenario_at(session: Session) -> str | None:
    """Return the story the place is about, None where none is chosen."""
    if isinstance(session.place, Introduction):
        return session.place.scenario
    play = getattr(session.place, "play", None)
    return None if play is None else play.scenario
