"""What is on the screen: keeps the parts of a view and draws anew only what has changed."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace

from kivy.graphics import Canvas, PopMatrix, PushMatrix, ScissorPop, ScissorPush, Translate

from kiosk.engine.utterance import Utterance
from kiosk.engine.view_data import FilmView, View
from kiosk.views.brush import Brush, draw_press
from kiosk.views.entrance import Entering, entrance, sink, slide_in
from kiosk.views.film.picture import FilmPicture
from kiosk.views.form import Form
from kiosk.views.layer import Kit, Layer, Press, Scroll
from kiosk.views.lowering import lowered_kit, window_of
from kiosk.views.motion import Motion
from kiosk.views.part import Part
from kiosk.views.reading_mark import ReadingMark
from kiosk.views.ring import Ring
from kiosk.views.screens import parts_of, text_scale_of
from kiosk.views.target import BAR, Target, in_reading_order

PAGE_SHARE = 0.8
"""How much of a column's height is new after its page was turned."""


@dataclass
class Shown:
    """A part on the screen, what it showed when it was drawn, and what it was drawn with."""

    key: Hashable
    part: Part
    layer: Layer
    kit: Kit


class Stage:
    """Draws views into a canvas.

    Attributes:
        chosen: what was just chosen, from which the next view follows; None: nothing was.
    """

    def __init__(self, kit: Kit, canvas: Canvas) -> None:
        self._kit = kit
        self._canvas = canvas
        self._shown: dict[str, Shown] = {}
        self._view: View | None = None
        self._slide = Translate(0, 0)
        self.motion = Motion()
        self.chosen: Press | None = None
        self.ring = Ring()
        self._mark = ReadingMark()
        self.typing_step: int | None = None

    @property
    def view(self) -> View | None:
        """The view on the screen, None before the first one."""
        return self._view

    @property
    def form(self) -> Form:
        """The form of the screen."""
        return self._kit.form

    @property
    def film(self) -> FilmPicture:
        """Where films are shown."""
        assert self._kit.film is not None
        return self._kit.film

    @property
    def kit(self) -> Kit:
        """What the present view is drawn with."""
        return self._kit

    def show(self, view: View) -> None:
        """Bring a view onto the screen."""
        self.motion.finish()
        changed = type(view) is not type(self._view)
        self._kit = self._kit_for(view)
        brush = Brush(self._kit, Layer())
        parts = parts_of(view, brush, self._dots(view))
        before, self._shown = self._shown, {}
        entering: list[Entering] = []
        for part in parts:
            old = None if changed else before.get(part.name)
            shown, how = self._drawn(part, old, view, lowered_kit(self._kit, view, part.name))
            self._shown[part.name] = shown
            if how is not None and (how in ("land", "grow") or not changed):
                entering.append(Entering(how, shown.layer, old.layer if old else None))
        self._fill_canvas()
        first, self._view = self._view is None, view
        if not first:
            self._let_enter(entering, changed)
        self.chosen = None
        self.mark(self._mark.utterance)

    def mark(self, utterance: Utterance | None) -> None:
        """Show what is being read aloud, None: nothing is."""
        layers = [shown.layer for shown in self._shown.values()]
        self._mark.draw(self._kit, layers, utterance)

    def follow_scroll(self) -> None:
        """Take the mark along with a column that was drawn with a finger."""
        self.mark(self._mark.utterance)

    def step_typing(self) -> None:
        """Move the typing dots on by one; nothing else is drawn anew."""
        if self._view is None or self._kit.reduced_motion:
            return
        self.typing_step = ((self.typing_step or 0) + 1) % 3
        if not self.motion.is_moving:
            self.show(self._view)

    def presses(self) -> list[Press]:
        """Return everything that can be pressed now, the topmost last."""
        return [press for shown in self._shown.values() for press in shown.layer.presses]

    def scrolls(self) -> list[Scroll]:
        """Return the columns that can be drawn with a finger."""
        return [scroll for _, scroll in self._columns()]

    def scroll_at(self, x_px: float, y_px: float) -> Scroll | None:
        """Return the column at a point of the screen that can be drawn, None for none."""
        for form, scroll in self._columns():
            x, y = form.units(x_px, y_px)
            left, top, width, height = scroll.box
            within = left <= x <= left + width and top <= y <= top + height
            if within and scroll.overflow_px > 0:
                return scroll
        return None

    def _columns(self) -> Iterator[tuple[Form, Scroll]]:
        """Yield the columns, each with the form it is drawn on."""
        for shown in self._shown.values():
            if shown.layer.scroll is not None:
                yield shown.kit.form, shown.layer.scroll

    def targets(self) -> tuple[Target, ...]:
        """Return everything the focus can be on, in reading order."""
        return in_reading_order(
            target for zone, shown in self._shown.items() for target in _targets_in(zone, shown)
        )

    def kit_of(self, press: Press) -> Kit:
        """Return what something that can be pressed is drawn with."""
        drawn = (one.kit for one in self._shown.values() if press in one.layer.presses)
        return next(drawn, self._kit)

    def is_hidden(self, press: Press, y_px: float) -> bool:
        """Return whether this height of a lowered thing to press is behind the bar."""
        bar = self._shown.get(BAR)
        if bar is None or press in bar.layer.presses or self.kit_of(press).form == self.form:
            return False
        return y_px < self._window_px(bar)[1]

    def press_of(self, target: Target) -> Press | None:
        """Return what is pressed to choose a target, None when it is gone."""
        for press in self._shown[target.zone].layer.presses if target.zone in self._shown else ():
            if press.action == target.action:
                return press
        return None

    def turn_page(self, target: Target) -> None:
        """Turn the page of the column of words that is this target."""
        scroll = self._shown[target.zone].layer.scroll
        if scroll is not None:
            scroll.turn(scroll.box[3] * PAGE_SHARE * self.form.scale)

    def draw_ring(self, target: Target) -> None:
        """Draw the ring around a target; a film's ground is dark whatever the theme."""
        tone = "on_film" if isinstance(self._view, FilmView) else "ink"
        drawn = self._shown.get(target.zone)
        self.ring.draw(drawn.kit if drawn else self._kit, target.rim, tone)

    def draw_press(self, press: Press, *, down: bool) -> None:
        """Let something sink under a finger, or come back when it was released."""
        kit = self.kit_of(press)
        if kit.reduced_motion:
            draw_press(kit, press, 1.0 if down else 0.0)
            return
        self.motion.start(sink(kit, press, down=down))

    def forget(self) -> None:
        """Drop written words and drawn parts: nothing of a visit stays in memory."""
        self.motion.finish()
        self._kit.scribe.forget()
        self._shown.clear()
        self._view = self.chosen = None
        self.mark(None)

    def _dots(self, view: View) -> int | None:
        if self._kit.reduced_motion:
            self.typing_step = None
            return None
        typing = getattr(getattr(view, "phone", None), "typing", None)
        self.typing_step = None if typing is None else (self.typing_step or 0)
        return self.typing_step

    def _kit_for(self, view: View) -> Kit:
        style = view.style
        return replace(
            self._kit,
            theme=style.theme,
            text_scale=text_scale_of(view, self._kit.tokens),
            reduced_motion=style.reduced_motion,
        )

    def _drawn(
        self, part: Part, old: Shown | None, view: View, kit: Kit
    ) -> tuple[Shown, str | None]:
        key = (part.shows, view.style)
        if old is not None and old.key == key:
            # Hit boxes and drawing stay; only the closures of the newer part are kept.
            return Shown(key, part, old.layer, old.kit), None
        layer = Layer(lowered=kit.form.lowered_from(self.form))
        part.draw(Brush(kit, layer))
        how = part.enters(old.part.shows if old else None) if part.enters else None
        return Shown(key, part, layer, kit), how

    def _fill_canvas(self) -> None:
        self._canvas.clear()
        self._slide = Translate(0, 0)
        self._canvas.add(self._slide)
        for shown in self._shown.values():
            self._add(shown)
        self._canvas.add(self.ring.group)
        self._canvas.add(self._mark.group)
        self._canvas.ask_update()

    def _add(self, shown: Shown) -> None:
        layer, bar = shown.layer, self._shown.get(BAR)
        drawn = (PushMatrix(), layer.offset, layer.group, PopMatrix())
        if bar is not None and layer.lowered:
            x, y, width, height = map(round, self._window_px(bar))
            drawn = (ScissorPush(x=x, y=y, width=width, height=height), *drawn, ScissorPop())
        for one in drawn:
            self._canvas.add(one)

    def _window_px(self, bar: Shown) -> tuple[float, float, float, float]:
        """Return where lowered parts are seen, in Kivy's pixels."""
        bar_top = min((press.box[1] for press in bar.layer.presses), default=self.form.height)
        return self.form.box_px(*window_of(self._kit, bar_top))

    def _let_enter(self, entering: list[Entering], changed: bool) -> None:
        """Begin the movements of what is new."""
        if changed:
            landing = [one.layer for one in entering]
            others = [one.layer for name, one in self._shown.items()
                      if name != "ground" and one.layer not in landing]
            self.motion.start(slide_in(self._kit, self._slide, others))
        for one in entering:
            self.motion.start(entrance(self._kit, self._canvas, one, self.chosen))


def _targets_in(zone: str, shown: Shown) -> Iterator[Target]:
    scroll = shown.layer.scroll
    if scroll is not None and scroll.overflow_px > 0:
        yield Target(zone, scroll.box, None, scroll.rim, is_offer=scroll.reads_down)
    for press in shown.layer.presses:
        yield Target(zone, press.box, press.action, press.rim)
