"""The band beside what is being read aloud: drawn on top, nothing below it is drawn anew."""

from collections.abc import Iterable, Iterator

from kiosk.engine.utterance import Utterance
from kiosk.views.form import SMALL
from kiosk.views.layer import Box, Kit, Layer, Press, Written
from kiosk.views.lettering import BOLD_OFF, BOLD_ON
from kiosk.views.pen import Pen

INSIDE = 0.24
"""How far from the top and the foot of something pressable its band ends, as a share of it."""

ICON_GAP = 18
"""An icon that ends this close before words belongs to them."""


class ReadingMark:
    """Stands beside one utterance at a time, or nowhere.

    A dark band with a light core: it shows on every ground of every theme, and it is no edge, so
    that nobody takes it for something to press.

    Attributes:
        group: belongs on top of everything else.
        utterance: what is marked.
    """

    def __init__(self) -> None:
        self._layer = Layer()
        self.group = self._layer.group
        self.utterance: Utterance | None = None

    def draw(self, kit: Kit, layers: Iterable[Layer], utterance: Utterance | None) -> None:
        """Draw it beside an utterance on these layers."""
        self.utterance = utterance
        self.group.clear()
        self._layer.colors.clear()
        if utterance is None:
            return
        pen = Pen(kit, self._layer)
        core = kit.tokens.stroke["outline"]
        for x, y, w, h in bands(kit, list(layers), utterance):
            pen.rect((x, y, w, h), "on_pastel", w / 2)
            edge = 2 if kit.form.kind == SMALL else core
            pen.rect((x + edge, y + edge, w - 2 * edge, h - 2 * edge), "primary", w / 2 - edge)


def bands(kit: Kit, layers: list[Layer], utterance: Utterance) -> list[Box]:
    """Return where the bands of an utterance stand, in design units."""
    pressed = [press for layer in layers for press in layer.presses
               if utterance.action is not None and press.action == utterance.action]
    if pressed:
        return [_band_in(kit, press) for press in pressed[-1:]]
    found: dict[Box, None] = {}
    for words in utterance.shows:
        for layer in reversed(layers):
            written = _written_in(layer, words)
            band = None if written is None else _band_beside(kit, layer, written)
            if band is not None:
                found[band] = None
                break
    return list(found)


def _width(kit: Kit) -> float:
    return 9.0 if kit.form.kind == SMALL else 12.0


def _band_in(kit: Kit, press: Press) -> Box:
    x, y, _, h = press.box
    return x + 7, y + h * INSIDE, _width(kit), h * (1 - 2 * INSIDE)


def _written_in(layer: Layer, words: str) -> Written | None:
    """Return the newest place where the words stand: alone, or else among others."""
    alone = [one for one in layer.written if _plain(one.words) == words]
    among = [one for one in layer.written if words in _plain(one.words)]
    return next(reversed(alone or among), None)


def _plain(words: str) -> str:
    return words.replace(BOLD_ON, "").replace(BOLD_OFF, "")


def _band_beside(kit: Kit, layer: Layer, written: Written) -> Box | None:
    """Return the band left of words and their icon; None where they are out of sight."""
    x, y, _, h = written.box
    icons = [left for left, _, right in _neighbours(layer, written) if right <= x]
    left = min([x, *icons])
    width = _width(kit)
    top, bottom = y, y + h
    if layer.scroll is not None:
        shift = layer.scroll.shift.y / kit.form.scale
        _, box_y, _, box_h = layer.scroll.box
        top, bottom = max(top - shift, box_y), min(bottom - shift, box_y + box_h)
    if bottom - top < width:
        return None
    return max(left - width - 3, 1.0), top, width, bottom - top


def _neighbours(layer: Layer, written: Written) -> Iterator[tuple[float, float, float]]:
    """Yield left end, middle and right end of single signs close before the words."""
    x, y, _, h = written.box
    for one in layer.written:
        left, top, w, height = one.box
        middle = top + height / 2
        if len(one.words) == 1 and y <= middle <= y + h and 0 <= x - left - w <= ICON_GAP:
            yield left, middle, left + w
