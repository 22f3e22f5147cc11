"""A film (mock-up 15): the picture, below it what is said, and its controls in the bar.

The subtitle never lies on the picture: nobody's face is hidden, and a film may bring what it
likes. Its place stays free while nobody speaks, so that the picture stands still.
"""

from dataclasses import dataclass

from kiosk.engine.view_data import Bar, FilmView
from kiosk.views.brush import Brush
from kiosk.views.components.bar import draw_bar
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box
from kiosk.views.part import Part


@dataclass(frozen=True)
class FilmShape:
    """Sizes of the screen on one form, in design units.

    Attributes:
        line: how far the film has come.
        words_size: type of the subtitle, two lines of which fit into `words`.
    """

    picture: Box
    words: Box
    words_size: float
    line: Box


SHAPES = {
    LANDSCAPE: FilmShape((140, 0, 1000, 534), (100, 538, 1080, 98), 32, (0, 640, 1280, 16)),
    PORTRAIT: FilmShape((0, 180, 720, 405), (28, 605, 664, 150), 36, (0, 930, 720, 16)),
    SMALL: FilmShape((120, 0, 560, 300), (16, 302, 768, 64), 23, (0, 368, 800, 10)),
}

HUGE_SHAPES = {
    LANDSCAPE: FilmShape((240, 0, 800, 430), (48, 434, 1184, 202), 32, (0, 640, 1280, 16)),
    PORTRAIT: FilmShape((0, 90, 720, 405), (28, 510, 664, 400), 36, (0, 930, 720, 16)),
    SMALL: FilmShape((196, 0, 408, 219), (16, 222, 768, 143), 23, (0, 368, 800, 10)),
}
"""The same for the largest text, which takes more lines below a smaller picture."""


def film_parts(view: FilmView, brush: Brush) -> tuple[Part, ...]:
    """Return ground, picture, progress, subtitle and bar."""
    return (
        Part("ground", None, _draw_ground),
        Part("picture", view.file, _draw_picture),
        Part("line", view.style.world, lambda inner: _draw_line(inner, view)),
        Part("words", view.words, lambda inner: _draw_words(inner, view)),
        Part("bar", view.bar, lambda inner: _draw_bar(inner, view)),
    )


def _shape(brush: Brush) -> FilmShape:
    return (HUGE_SHAPES if brush.is_huge else SHAPES)[brush.kit.form.kind]


def _draw_ground(brush: Brush) -> None:
    brush.ground("film")


def _draw_picture(brush: Brush) -> None:
    brush.film(_shape(brush).picture)


def _draw_line(brush: Brush, view: FilmView) -> None:
    """Draw how far the film has come, over the whole width of the screen."""
    form = brush.kit.form
    _, y, _, h = _shape(brush).line
    beside = form.left_px / form.scale
    box = (-beside, y, form.width + 2 * beside, h)
    brush.rect(box, "film_track")
    brush.film_line(box, view.style.world)


def _draw_bar(brush: Brush, view: FilmView) -> None:
    """Draw the bar; in portrait the film's own controls have a row above it."""
    if brush.kit.form.kind != PORTRAIT:
        draw_bar(brush, view.bar, view.style.world)
        return
    *controls, onward = view.bar.right
    draw_bar(brush, Bar((), tuple(controls)), view.style.world)
    draw_bar(brush, Bar(view.bar.left, (onward,)), view.style.world)


def _draw_words(brush: Brush, view: FilmView) -> None:
    if not view.words:
        return
    shape = _shape(brush)
    face = brush.face(shape.words_size, "on_film", font="BodySemi", line=1.25, align="center")
    brush.centred(brush.fitted(view.words, face, *shape.words[2:]), shape.words)
