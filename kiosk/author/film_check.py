"""Films that cannot be shown: each is opened, and its first picture looked at."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.catalog.library import Loaded
from kiosk.catalog.page import Place
from kiosk.catalog.problem import Problem
from kiosk.catalog.saying import Saying, say


def film_problems(loaded: Loaded) -> Iterator[Problem]:
    """Yield the films that are there and cannot be shown.

    Where there is no decoder for films one warning says so.
    """
    films: dict[str, Place] = {}
    for places in loaded.places.values():
        for file, place in places.films.items():
            films.setdefault(file, place)
    if not films:
        return
    from kiosk.views.film.reader import has_decoder, why_not_shown

    if not has_decoder():
        yield _problem(
            next(iter(films.values())), "films-not-checked",
            say("Whether films can be shown was not checked: there is no decoder"),
            say("Install the authors' tools: {command}", command="bash deploy/desk"),
        )
        return
    for file, place in films.items():
        why = why_not_shown(Path(file))
        if why is not None:
            yield _problem(
                place, "broken-film",
                say("The film «{name}» cannot be shown ({why})", name=Path(file).name, why=why),
                say("Save it as WebM with VP9 and Opus, at most 1920x1080 at 25 pictures a "
                    "second; until then the words of the film are shown."),
            )


def _problem(place: Place, code: str, message: Saying, remedy: Saying) -> Problem:
    return Problem("warning", code, message, remedy, place.file, *place.mark)
