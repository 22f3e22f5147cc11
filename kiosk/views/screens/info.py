"""A page to read (mock-up 16), or the words of a film.

The picture stands beside the words. Where they need its place, it gives way; then the words become
smaller and stand in more columns. What still does not fit can be drawn up with a finger, so that
nothing is ever cut off; the check of the content tells authors long before.
"""

from dataclasses import dataclass, replace

from kiosk.engine.view_data import InfoView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import content_bottom, draw_bar
from kiosk.views.components.facts import LaidFacts, draw_facts, grown, lay_facts
from kiosk.views.components.fitting import SHARES, word_height
from kiosk.views.components.head import SIDES, draw_head
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box, Scroll
from kiosk.views.lettering import Block, Face
from kiosk.views.part import Part

BLOBS = {
    LANDSCAPE: (700, -300, 900, 900), PORTRAIT: (200, -260, 800, 800), SMALL: (440, -200, 560, 560),
}
PICTURE_LEAST, PICTURE_MOST = 190.0, 430.0
"""Height of a picture above the words, in portrait."""

READABLE = 0.85
"""Before the words become smaller than this, the picture gives way."""


@dataclass(frozen=True)
class InfoShape:
    """Sizes of the page on one form, in design units.

    Attributes:
        picture_x: where a picture at the right begins; `beside` lies between it and the words.
        columns: how many there can be, with the picture and without it.
    """

    title_y: float
    title_size: float
    lead_size: float
    gap: float
    picture_x: float
    beside: float
    columns: tuple[tuple[int, ...], tuple[int, ...]]


TITLE_LINES, HUGE_TITLE_LINES = 2.3, 3.1
"""Room of the title as a multiple of its type; the largest text has two lines there as well."""

SHAPES = {
    LANDSCAPE: InfoShape(74, 48, 29, 20, 810, 42, ((2, 1), (2, 3))),
    PORTRAIT: InfoShape(78, 42, 31, 22, 0, 0, ((1,), (1, 2))),
    SMALL: InfoShape(8, 28, 19, 9, 560, 20, ((2, 1), (2, 3))),
}


@dataclass(frozen=True)
class Page:
    """Where everything on the page stands, in design units.

    Attributes:
        picture: None when it gave way.
        share: of the type of the lead.
    """

    picture: Box | None
    left: float
    right: float
    title_y: float
    lead_y: float
    facts_y: float
    share: float
    facts: LaidFacts

    @property
    def end(self) -> float:
        """Where the words end."""
        return self.facts_y + self.facts.height


def info_parts(view: InfoView, brush: Brush) -> tuple[Part, ...]:
    """Return picture, words and bar."""
    page = _plan(view, brush)
    words = (view.lead, page, view.bar)
    is_beside = page.picture is not None and brush.kit.form.kind == LANDSCAPE
    end = page.right + 2 if is_beside else None
    return (
        Part("ground", page.picture is None, lambda inner: _draw_ground(inner, view, page)),
        Part("picture", (view.picture, page.picture),
             lambda inner: _draw_picture(inner, view, page)),
        Part("title", (view.head, view.title, page),
             lambda inner: _draw_title(inner, view, page)),
        Part("words", words, lambda inner: _draw_words(inner, view, page)),
        Part("bar", (view.bar, end),
             lambda inner: draw_bar(inner, view.bar, view.style.world, end)),
    )


def _plan(view: InfoView, brush: Brush) -> Page:
    """Return the first way to lay the page out in which everything fits."""
    with_picture, alone = SHAPES[brush.kit.form.kind].columns
    readable = [one for one in SHARES if one >= READABLE]
    ways = [(True, columns, share) for share in readable for columns in with_picture]
    ways += [(False, columns, share) for share in SHARES for columns in alone]
    bottom = content_bottom(brush, view.bar)
    for pictured, columns, share in ways:
        page = _page(view, brush, columns, share, pictured=pictured)
        if page.end <= bottom:
            return _filled(brush, page, bottom)
    return _page(view, brush, alone[0], READABLE, pictured=False)


def _page(
    view: InfoView, brush: Brush, columns: int, share: float, *, pictured: bool
) -> Page:
    """Return the page laid out this way, with the smallest picture."""
    kind = brush.kit.form.kind
    shape = SHAPES[kind]
    left, right = SIDES[kind]
    picture = _picture_box(brush) if pictured else None
    if picture is not None and kind != PORTRAIT:
        right = picture[0] - shape.beside
    width = right - left
    title_y = shape.title_y
    if picture is not None and kind == PORTRAIT:
        title_y += picture[3] + shape.gap
    title_height = brush.size_of(_title(view, brush, width))[1]
    lead_y = title_y + title_height + shape.gap * 0.5
    lead_height = word_height(brush, view.lead, _lead_face(brush, share), width)
    facts = lay_facts(brush, view.facts, width, columns, share)
    facts_y = lead_y + lead_height + shape.gap
    return Page(picture, left, right, title_y, lead_y, facts_y, share, facts)


def _picture_box(brush: Brush) -> Box:
    """Return where the picture stands, at its smallest; at the side it reaches every edge."""
    form = brush.kit.form
    if form.kind == PORTRAIT:
        return (28.0, 78.0, 664.0, PICTURE_LEAST)
    shape = SHAPES[form.kind]
    beside = form.left_px / form.scale
    height = form.height if form.kind == LANDSCAPE else 379.0
    return (shape.picture_x, 0.0, form.width + beside - shape.picture_x, height)


def _filled(brush: Brush, page: Page, bottom: float) -> Page:
    """Return the page with what is left over given to the picture above and to the cards."""
    shift = 0.0
    picture = page.picture
    if picture is not None and brush.kit.form.kind == PORTRAIT:
        shift = max(0.0, min(bottom - page.end, PICTURE_MOST - picture[3]))
        picture = (*picture[:3], picture[3] + shift)
    facts_y = page.facts_y + shift
    return replace(
        page, picture=picture, title_y=page.title_y + shift, lead_y=page.lead_y + shift,
        facts_y=facts_y, facts=grown(brush, page.facts, bottom - facts_y),
    )


def _title(view: InfoView, brush: Brush, width: float) -> Block:
    size = SHAPES[brush.kit.form.kind].title_size
    face = brush.face(size, font="Head", bold=True, line=1.06)
    lines = HUGE_TITLE_LINES if brush.is_huge else TITLE_LINES
    return brush.fitted(view.title, face, width, size * lines)


def _lead_face(brush: Brush, share: float) -> Face:
    return brush.face(SHAPES[brush.kit.form.kind].lead_size * share, line=1.3)


def _draw_ground(brush: Brush, view: InfoView, page: Page) -> None:
    brush.ground("paper")
    if page.picture is None:
        brush.blob(BLOBS[brush.kit.form.kind], f"{view.style.world}_soft")


def _draw_picture(brush: Brush, view: InfoView, page: Page) -> None:
    if page.picture is None:
        return
    radius = 36 if brush.kit.form.kind == PORTRAIT else 0
    brush.picture(view.picture, page.picture, view.picture_focus, view.style.world,
                  view.head.icon, radius)


def _draw_title(brush: Brush, view: InfoView, page: Page) -> None:
    draw_head(brush, view.head, view.style.world, page.left, page.right)
    title = _title(view, brush, page.right - page.left)
    brush.block(title, page.left, page.title_y)


def _draw_words(brush: Brush, view: InfoView, page: Page) -> None:
    overflow = page.end - content_bottom(brush, view.bar)
    if overflow > 0:
        _draw_rolling(brush, view, page, overflow)
        return
    face = _lead_face(brush, page.share)
    brush.text(view.lead, page.left, page.lead_y, face, page.right - page.left)
    draw_facts(brush, page.facts, page.left, page.facts_y, view.style.world)


def _draw_rolling(brush: Brush, view: InfoView, page: Page, overflow: float) -> None:
    """Draw words that are longer than their place; a finger draws them up.

    What scrolls shows its end at a shift of 0; these words begin at their beginning.
    """
    box = (page.left, page.lead_y, page.right - page.left, page.end - overflow - page.lead_y)
    overflow_px = overflow * brush.kit.form.scale
    unclip = brush.clip(box)
    shift, unshift = brush.shift()
    end = replace(page, lead_y=page.lead_y - overflow, facts_y=page.facts_y - overflow)
    face = _lead_face(brush, end.share)
    brush.text(view.lead, end.left, end.lead_y, face, box[2])
    draw_facts(brush, end.facts, end.left, end.facts_y, view.style.world)
    unshift()
    unclip()
    size = min(30.0, brush.kit.form.width - page.right - 1)
    more = (page.right + 1, box[1] + box[3] - size, size, size)
    brush.icon("caret-down", more, size, "ink_soft")
    if shift is not None:  # a brush that only measures moves nothing
        shift.y = -overflow_px
        brush.layer.scroll = Scroll(
            box, shift, overflow_px, 0.0, (box, 16.0), reads_down=True)
