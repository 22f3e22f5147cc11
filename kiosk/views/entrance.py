"""How what is new comes onto the screen (design book, section 5).

With reduced motion everything only fades, and soon.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kivy.graphics import Canvas, Translate

from kiosk.engine.action import PickOption
from kiosk.views.brush import Brush, draw_growth, draw_press
from kiosk.views.layer import Box, Kit, Layer, Press, Scroll, Sent
from kiosk.views.motion import EASES, Movement

SLIDE_UNITS = 40
"""How far a new screen slides."""

LAND_UNITS = 32
"""How far below its place a card begins to land."""

SCREEN_SHOWS, PART_SHOWS = 0.25, 0.2
"""Shares of its opacity with which a screen or a part begins: never a blank picture."""

ANSWER_MS = 16.0
"""A touch is answered in the very next picture, not in the one after it."""


@dataclass(frozen=True)
class Entering:
    """A part that comes onto the screen.

    Attributes:
        how: see `Part.enters`.
        before: what stood in its place, None for nothing.
    """

    how: str
    layer: Layer
    before: Layer | None


def entrance(kit: Kit, canvas: Canvas, entering: Entering, chosen: Press | None) -> Movement:
    """Return how a part comes in.

    Args:
        canvas: it is drawn into; holds for a while what is seen only while it comes.
        chosen: what was just chosen, from which it follows; None: nothing was.
    """
    layer, before = entering.layer, entering.before
    match entering.how:
        case "glide" if layer.scroll and layer.newest:
            return _newest_in(kit, canvas, layer, chosen)
        case "replace" if layer.scroll and layer.newest and before and before.scroll:
            grown_px = layer.scroll.newest_px - before.scroll.newest_px
            return glide_in(kit, layer.newest, layer.scroll, grown_px)
        case "land":
            return land(kit, layer)
        case "grow" if not kit.reduced_motion:
            return grow(kit, layer)
        case "over" if before is not None:
            canvas.insert(0, before.group)
            return fade_over(kit, layer, lambda: canvas.remove(before.group))
        case _:
            return fade_in(kit, layer)


def _newest_in(kit: Kit, canvas: Canvas, layer: Layer, chosen: Press | None) -> Movement:
    """Let the newest message in: an own one from the reply it was."""
    scroll, newest, sent = layer.scroll, layer.newest, layer.sent
    if chosen is None or sent is None or kit.reduced_motion \
            or not isinstance(chosen.action, PickOption):
        return glide_in(kit, newest, scroll, scroll.newest_px)
    flight = Flight(kit, sent, chosen.rim[0])
    canvas.add(flight.layer.group)
    return fly_in(kit, newest, scroll, flight, lambda: canvas.remove(flight.layer.group))


def slide_in(kit: Kit, slide: Translate, layers: Iterable[Layer]) -> Movement:
    """A new screen slides a little and fades in; its ground is there at once."""
    slide_px = 0 if kit.reduced_motion else SLIDE_UNITS * kit.form.scale
    moving = list(layers)

    def apply(along: float) -> None:
        for layer in moving:
            layer.fade(SCREEN_SHOWS + (1 - SCREEN_SHOWS) * along)
        slide.x = slide_px * (1 - along)

    return _movement(kit, "screen", apply)


def fade_in(kit: Kit, layer: Layer) -> Movement:
    """A part that was not there fades in."""
    return _movement(kit, "feedback",
                     lambda along: layer.fade(PART_SHOWS + (1 - PART_SHOWS) * along))


def land(kit: Kit, layer: Layer) -> Movement:
    """A card rises to its place, a little beyond it, and settles."""
    rise_px = 0 if kit.reduced_motion else LAND_UNITS * kit.form.scale

    def apply(along: float) -> None:
        layer.offset.y = -rise_px * (1 - along)
        layer.fade(min(1.0, PART_SHOWS + (1 - PART_SHOWS) * along))

    return _movement(kit, "feedback", apply, ease="settle")


def grow(kit: Kit, layer: Layer) -> Movement:
    """What grows in a part does so; its words are there at once."""
    def apply(along: float) -> None:
        for one in layer.growths:
            draw_growth(kit, one, along)

    return _movement(kit, "feedback", apply)


def fade_over(kit: Kit, layer: Layer, away: Callable[[], None]) -> Movement:
    """A part fades in over what it takes the place of.

    Args:
        away: takes away what is below, once nothing of it can be seen.
    """
    def apply(along: float) -> None:
        layer.fade(along)
        if along >= 1.0:
            away()

    return _movement(kit, "attract_fade", apply)


def glide_in(kit: Kit, newest: Layer, scroll: Scroll, room_px: float) -> Movement:
    """The newest thing of a column fades in, while the column makes so much room for it."""
    way_px = 0 if kit.reduced_motion else room_px

    def apply(along: float) -> None:
        scroll.put(-way_px * (1 - along))
        newest.fade(along)

    return _movement(kit, "bubble_in", apply)


class Flight:
    """A reply on its way from where it stood into the thread, as the bubble it becomes.

    Attributes:
        layer: belongs on top of the screen while it flies.
    """

    def __init__(self, kit: Kit, sent: Sent, reply: Box) -> None:
        self.layer = Layer()
        brush = Brush(kit, self.layer)
        self._place, end = brush.shift()
        sent.paint(brush)
        end()
        x, y = _middle(sent.box)
        from_x, from_y = _middle(reply)
        self._way_px = ((from_x - x) * kit.form.scale, (y - from_y) * kit.form.scale)

    def show(self, along: float) -> None:
        """Show it this far on its way."""
        across_px, up_px = self._way_px
        self._place.xy = (across_px * (1 - along), up_px * (1 - along))


def fly_in(
    kit: Kit, newest: Layer, scroll: Scroll, flight: Flight, away: Callable[[], None]
) -> Movement:
    """A reply flies into a column that makes room for it.

    Args:
        newest: the layer of what the reply becomes.
        away: takes the flight away once it has arrived.
    """
    def apply(along: float) -> None:
        arrived = along >= 1.0
        scroll.put(-scroll.newest_px * (1 - along))
        newest.fade(1.0 if arrived else 0.0)
        flight.show(along)
        if arrived:
            away()

    return _movement(kit, "bubble_in", apply)


def sink(kit: Kit, press: Press, *, down: bool) -> Movement:
    """What is pressed sinks, what is released comes back."""
    begin, end = press.sunk, 1.0 if down else 0.0
    what, ease = ("press", "press") if down else ("release", "settle")
    return Movement(
        kit.tokens.motion_ms[what],
        lambda along: draw_press(kit, press, begin + (end - begin) * along),
        EASES[kit.tokens.easing[ease]], owner=press, lead_ms=ANSWER_MS,
    )


def _movement(
    kit: Kit, what: str, apply: Callable[[float], None], ease: str = "enter"
) -> Movement:
    if kit.reduced_motion:
        return Movement(kit.tokens.motion_ms["reduced"], apply, EASES[kit.tokens.easing["enter"]])
    return Movement(kit.tokens.motion_ms[what], apply, EASES[kit.tokens.easing[ease]])


def _middle(box: Box) -> tuple[float, float]:
    x, y, w, h = box
    return x + w / 2, y + h / 2
