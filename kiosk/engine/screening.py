"""A film on the screen: where it is, whether it runs, what is said under it. Time is given."""

from msgspec import Struct
from msgspec.structs import replace

from kiosk.engine.activity import Cue

BACK_S = 10.0
"""How far the visitor can go back at once."""

HAIR_S = 1e-6
"""Sums of times are off by less than this."""


class Screening(Struct, frozen=True):
    """How far a film has come, at the time of its session.

    Attributes:
        length_s: None until the film is open.
        runs: False while it stands still.
        ended_at_s: when it came to its end; None: it has not, or was wound back since.
        failed: True when it cannot be shown; its words are read instead.
    """

    position_s: float = 0.0
    length_s: float | None = None
    runs: bool = False
    ended_at_s: float | None = None
    failed: bool = False

    @property
    def is_open(self) -> bool:
        """Whether there is something to see."""
        return self.length_s is not None and not self.failed


def opened(film: Screening, length_s: float) -> Screening:
    """Return a film that begins; one that is open already goes on as it is."""
    if film.length_s is not None or film.failed:
        return film
    return replace(film, length_s=length_s, runs=True)


def advanced(film: Screening, seconds: float, now_s: float) -> Screening:
    """Return the film after some seconds; `now_s` is when that is."""
    if not film.runs or film.length_s is None:
        return film
    position_s = film.position_s + seconds
    if position_s < film.length_s - HAIR_S:
        return replace(film, position_s=position_s)
    return replace(film, position_s=film.length_s, runs=False, ended_at_s=now_s)


def let_run(film: Screening, runs: bool) -> Screening:
    """Return the film running or standing still; from its end it begins anew."""
    if runs and film.ended_at_s is not None:
        return replace(film, position_s=0.0, runs=True, ended_at_s=None)
    return replace(film, runs=runs)


def wound_back(film: Screening) -> Screening:
    """Return the film some seconds earlier; after its end it runs again from there."""
    return replace(
        film,
        position_s=max(0.0, film.position_s - BACK_S),
        runs=film.runs or film.ended_at_s is not None,
        ended_at_s=None,
    )


def words_at(cues: tuple[Cue, ...], position_s: float) -> str:
    """Return the subtitle at this second of the film, empty for none."""
    return next((one.words for one in cues
                 if one.start_s - HAIR_S <= position_s < one.end_s - HAIR_S), "")


def change_in_s(film: Screening, cues: tuple[Cue, ...]) -> float | None:
    """Return in how many seconds the subtitle changes or the film ends; None: it stands still."""
    if not film.runs or film.length_s is None:
        return None
    edges = [edge for one in cues for edge in (one.start_s, one.end_s)]
    ahead = [one for one in edges if film.position_s + HAIR_S < one < film.length_s]
    return min(ahead, default=film.length_s) - film.position_s
