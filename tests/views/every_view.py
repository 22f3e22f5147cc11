"""Every view of the shipped exhibition, and samples of the screens it has no example of."""

from functools import cache
from pathlib import Path

from msgspec.structs import replace

from kiosk.author.fit.places import Gazetteer, plain
from kiosk.author.fit.survey import whole_catalog
from kiosk.author.fit.views import Tour
from kiosk.catalog.library import load_catalog
from kiosk.engine.phrasing import Phrasing
from kiosk.engine.session import HUGE, TEXT_SIZES, THEMES
from kiosk.engine.view_sheet import as_sheet, sheets_in
from kiosk.views.inspect.inspector import Inspector
from kiosk.views.measure import LAYOUTS, open_rulers
from tests.views import poll_views, story_views, task_views, way_views
from tests.views.task_words import FRENCH, GERMAN

CHECKOUT = Path(__file__).parents[2]
ASSETS = CHECKOUT / "assets"
LANGUAGES = ("de", "fr")
"""The one everything is designed in, and the one with the longest words."""


def name_of(layout):
    """Return what a layout is called in reports."""
    return f"{layout.width_px}x{layout.height_px} {layout.diagonal_inch:g}″"


LAYOUT_NAMES = {name_of(one): number for number, one in enumerate(LAYOUTS)}


@cache
def inspector_of(layout_name):
    """Return somebody who looks at views on a layout."""
    ruler = open_rulers(ASSETS, plain, exhibition().breaks)[LAYOUT_NAMES[layout_name]]
    return Inspector(ruler, lambda words: "")


@cache
def exhibition():
    """Return the shipped exhibition; without marks a walk takes texts that look alike for one."""
    loaded = load_catalog(CHECKOUT / "content", ASSETS)
    return Gazetteer(loaded, CHECKOUT / "content").marked(whole_catalog(loaded.catalog, loaded))


@cache
def _tour():
    return Tour(exhibition(), LANGUAGES)


def views_on(layout_name, theme):
    """Yield every view as somebody sees it who chose a theme, in every text size."""
    for shown in _tour().views(inspector_of(layout_name).ruler.capacity):
        yield replace(shown, style=replace(shown.style, theme=theme))
    capacity = inspector_of(layout_name).ruler.capacity
    for size in TEXT_SIZES:
        room = capacity.huge if size == HUGE else capacity
        style = story_views.style_of("coral", theme, size)
        shown = (*way_views.every_view(style).values(), *poll_views.polls(style).values())
        yield from _sheets(shown, room, "de")
        for words, language in ((GERMAN, "de"), (FRENCH, "fr")):
            tasks = task_views.all_views(words, task_views.style_of(language, size, theme))
            yield from _sheets(tasks.values(), room, language)


def _sheets(views, room, language):
    """Yield hand-made views on the sheets a terminal would spread them over."""
    say = Phrasing(exhibition(), language, adult=False)
    for view in views:
        for number in range(sheets_in(view, room)):
            yield as_sheet(view, number, room, say)


def findings_on(layout_name, flaws, themes=THEMES):
    """Return what is wrong of some kinds on a layout, each once, as comparable rows."""
    inspector = inspector_of(layout_name)
    found = set()
    for theme in themes:
        for view in views_on(layout_name, theme):
            kind = type(view).__name__
            found |= {
                (kind, one.flaw.value, one.subject, f"{one.value:.2f} of {one.least:g}",
                 one.detail, theme)
                for one in inspector.findings(view) if one.flaw in flaws
            }
    return sorted(found)


def kinds_on(layout_name):
    """Return the kinds of views there are."""
    return {type(one).__name__ for one in views_on(layout_name, THEMES[0])}


