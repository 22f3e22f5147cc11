"""What a step has added to the way through a story."""

from kiosk.engine.play import Decision, Play
from kiosk.engine.session import Session


def play_in(session: Session) -> Play | None:
    """Return the story at the place, None where there is none."""
    play: Play | None = getattr(session.place, "play", None)
    return play


def decisions_taken(before: Session, after: Session) -> tuple[Decision, ...]:
    """Return the decisions that are on the way behind a step and were not before it."""
    earlier, play = play_in(before), play_in(after)
    if play is None:
        return ()
    known = 0 if earlier is None or earlier.scenario != play.scenario else len(earlier.trail)
    return play.trail[known:]
