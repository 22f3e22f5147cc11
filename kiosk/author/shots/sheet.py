"""The contact sheet: one page with all pictures, to be filtered and looked through."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from kiosk.author.fit.places import Gazetteer
from kiosk.author.shots.screens import name_of_screen
from kiosk.author.shots.shot import Shot
from kiosk.author.shots.summary import Flawed, place_of
from kiosk.author.shots.telling import start_of, told
from kiosk.catalog.saying import Saying, say

Words = Callable[[Saying], str]
"""Says something in the author's language."""

_TEMPLATE = "sheet.html"

_LABELS = {
    "title": say("Every screen"),
    "pictures": say("pictures shown"),
    "screen": say("Screen"),
    "language": say("Language"),
    "size": say("Layout"),
    "theme": say("Colours"),
    "text_size": say("Text size"),
    "every": say("all"),
    "flawed": say("only with findings"),
    "findings": say("Findings, the gravest first"),
    "none": say("Nothing was found."),
    "what": say("What"),
    "where": say("Where"),
    "whose": say("Text or button"),
    "count": say("Pictures"),
    "colors": say("Colours in use"),
    "contrast": say("Contrast"),
    "least": say("at least"),
    "places": say("places"),
    "use": say("use"),
}


def write_sheet(
    folder: Path, shots: Sequence[Shot], flaws: Sequence[Flawed], pairs: Iterable[Any],
    gazetteer: Gazetteer, words: Words, summary: Saying,
) -> Path:
    """Write the page into the folder of the pictures; return its path.

    Args:
        pairs: rows of theme, use, colours, contrast, least contrast, count; the faintest first.
    """
    from jinja2 import Environment, PackageLoader

    pages = Environment(loader=PackageLoader("kiosk.author.shots", "."), autoescape=True,
                        trim_blocks=True, lstrip_blocks=True)
    page = pages.get_template(_TEMPLATE).render(
        labels={name: words(one) for name, one in _LABELS.items()},
        summary=words(summary),
        shots=[_figure(one, folder, gazetteer, words) for one in shots],
        filters=list(_filters(shots, words)),
        flaws=[_row(one, folder, words) for one in flaws],
        pairs=list(pairs),
    )
    path = folder / "index.html"
    path.write_text(page, encoding="utf-8")
    return path


def _figure(
    shot: Shot, folder: Path, gazetteer: Gazetteer, words: Words
) -> dict[str, object]:
    way, place = shot.circumstance, gazetteer.place_of(shot.main)
    return {
        "file": shot.file, "screen": shot.screen, "language": way.language, "size": way.size,
        "theme": way.theme, "text_size": way.text_size, "scene": shot.scene,
        "name": words(name_of_screen(shot.screen)), "width": way.size_px[0],
        "height": way.size_px[1], "main": start_of(shot.main),
        "place": "" if place is None else f"{_near(place.file)}:{place.line}",
        "seen": [_seen(one, gazetteer, words) for one in shot.seen],
    }


def _seen(one: Any, gazetteer: Gazetteer, words: Words) -> dict[str, str]:
    place = place_of(one, gazetteer)
    return {
        "told": words(told(one)), "subject": start_of(one.subject),
        "place": "" if place is None else f"{_near(place.file)}:{place.line}",
        "panels": ", ".join(f"{inch:g}″" for inch in one.diagonals_inch),
    }


def _row(one: Flawed, folder: Path, words: Words) -> dict[str, object]:
    return {
        "told": words(told(one.worst)), "subject": one.subject, "count": one.count,
        "screen": words(name_of_screen(one.screen)), "file": one.file,
        "place": "" if one.place is None else f"{_near(one.place.file)}:{one.place.line}",
        "where": " · ".join(", ".join(every) for every in (
            one.panels, one.languages, one.themes, one.text_sizes)),
    }


def _filters(shots: Iterable[Shot], words: Words) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield name, label and values of what pictures can be filtered by."""
    ways = [one.circumstance for one in shots]
    screens = dict.fromkeys(one.screen for one in shots)
    yield ("screen", words(_LABELS["screen"]),
           {one: words(name_of_screen(one)) for one in screens})
    for name in ("language", "size", "theme", "text_size"):
        values = dict.fromkeys(getattr(one, name) for one in ways)
        yield name, words(_LABELS[name]), {one: one for one in values}


def _near(file: str) -> str:
    """Return a path as somebody standing here would write it."""
    path, here = Path(file), Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
