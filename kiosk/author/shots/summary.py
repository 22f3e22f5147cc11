"""Everything found, put together: the same flaw on many pictures is told once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from kiosk.author.fit.places import Gazetteer, Place
from kiosk.author.shots.screens import kind_of
from kiosk.author.shots.shot import Circumstance, Seen, Shot
from kiosk.author.shots.telling import start_of


class Flawed(Struct, frozen=True):
    """A flaw of a screen, wherever it was met.

    Attributes:
        worst: as it was seen where it is worst.
        subject: the words, or the name of what is pressed or missing.
        place: where the words are written; None: no text of the content.
        panels: sizes and diagonals.
        file: of the picture where it is worst.
        count: on how many pictures it is.
    """

    screen: str
    worst: Seen
    subject: str
    place: Place | None
    panels: tuple[str, ...]
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    text_sizes: tuple[str, ...]
    file: str
    count: int


def flawed(shots: Iterable[Shot], gazetteer: Gazetteer) -> tuple[Flawed, ...]:
    """Return all flaws, the gravest first."""
    groups: dict[tuple[object, ...], list[tuple[Shot, Seen]]] = defaultdict(list)
    for shot in shots:
        for one in shot.seen:
            place = gazetteer.place_of(one.subject, _word_of(one))
            whose = (place.file, place.line) if place else one.subject
            groups[one.flaw, whose, one.detail, kind_of(shot.screen)].append((shot, one))
    found = (_one(met, gazetteer) for met in groups.values())
    return tuple(sorted(found, key=_gravity))


def place_of(seen: Seen, gazetteer: Gazetteer) -> Place | None:
    """Return where the words with a flaw are written."""
    return gazetteer.place_of(seen.subject, _word_of(seen))


def _one(met: Sequence[tuple[Shot, Seen]], gazetteer: Gazetteer) -> Flawed:
    shot, worst = min(met, key=lambda one: one[1].value)
    ways = [one.circumstance for one, _ in met]
    return Flawed(
        kind_of(shot.screen), worst, start_of(worst.subject), place_of(worst, gazetteer),
        _each(panel for one, seen in met for panel in _panels(one.circumstance, seen)),
        _each(one.language for one in ways), _each(one.theme for one in ways),
        _each(one.text_size for one in ways), shot.file, len({one.file for one, _ in met}),
    )


def _panels(way: Circumstance, seen: Seen) -> Iterator[str]:
    return (f"{way.size} {inch:g}″" for inch in seen.diagonals_inch)


def _each(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def _gravity(one: Flawed) -> tuple[int, float, int]:
    share = one.worst.value / one.worst.least if one.worst.least else 0.0
    return one.worst.gravity, share, -one.count


def _word_of(seen: Seen) -> str:
    return seen.detail if seen.flaw in ("broken", "small") else ""
