"""The band beside what is being read aloud: drawn on top, nothing below it is drawn anew."""

from collections.abc import Iterable, Iterator

from kiosk.engine.utterance import Utterance
from kiosk.views.form import LANDSCAPE, PORTRAIT, SMALL
from kiosk.views.layer import Box, Kit, Layer, Press, Written
from kiosk.views.pen import Pen

SHORTER = 0.2
"""How far from the top and the foot of something pressable its bands end, as a share of it."""

SIDE_GAP, EDGE = 2.0, 2.0
SIDE_WIDTH = {LANDSCAPE: 9.0, PORTRAIT: 9.0, SMALL: 7.0}
"""Things to press are 12 apart at least on small screens."""

LINE_GAP = 24
"""Words that stand closer than this below each other have one band."""

CORES = {"warm": "primary", "calm": "primary", "contrast": "ink"}
"""Theme → colour of the core; where the edges of cards are yellow, a yellow band is none."""

ICON_GAP = 18
"""An icon that ends this close before words belongs to them."""


class ReadingMark:
    """Stands beside one utterance at a time, or nowhere.

    A dark band with a light core: it shows on every ground of every theme, and it is no edge, so
    that nobody takes it for something to press.

    Attributes:
        group: belongs on top of everything else, the ring of the keys too, which runs where the
            bands beside a button stand.
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
        for x, y, w, h in bands(kit, list(layers), utterance):
            pen.rect((x, y, w, h), "on_pastel", w / 2)
            core = (x + EDGE, y + EDGE, w - 2 * EDGE, h - 2 * EDGE)
            pen.rect(core, CORES[kit.theme], w / 2 - EDGE)


def bands(kit: Kit, layers: list[Layer], utterance: Utterance) -> list[Box]:
    """Return where the bands of an utterance stand, in design units."""
    pressed = [(press, layer.lowered) for layer in layers for press in layer.presses
               if utterance.action is not None and press.action == utterance.action]
    if pressed:
        return _bands_around(*pressed[-1], SIDE_WIDTH[kit.form.kind])
    found = [band for words in utterance.shows
             if (band := _band_of(kit, layers, words)) is not None]
    return _joined(found)


def _bands_around(press: Press, lowered: float, width: float) -> list[Box]:
    """Return one at each side, where nothing is written and no other thing to press begins."""
    x, y, w, h = press.box
    top, height = y + lowered + h * SHORTER, h * (1 - 2 * SHORTER)
    return [(left, top, width, height) for left in (x - SIDE_GAP - width, x + w + SIDE_GAP)]


def _band_of(kit: Kit, layers: list[Layer], words: str) -> Box | None:
    for layer in reversed(layers):
        written = _written_in(layer, words)
        if written is not None:
            return _band_beside(kit, layer, written)
    return None


def _joined(found: list[Box]) -> list[Box]:
    """Return one band for words that stand close below each other."""
    joined: list[Box] = []
    for x, y, w, h in sorted(found, key=lambda band: band[1]):
        if joined:
            left, top, _, height = joined[-1]
            if abs(left - x) < w and y - top - height < LINE_GAP:
                joined[-1] = (min(left, x), top, w, max(y + h, top + height) - top)
                continue
        joined.append((x, y, w, h))
    return joined


def _written_in(layer: Layer, words: str) -> Written | None:
    """Return the newest place where the words stand: alone, or else among others."""
    wanted = _letters(words)
    alone = [one for one in layer.written if _letters(one.words) == wanted]
    among = [one for one in layer.written if wanted in _letters(one.words)]
    return next(reversed(alone or among), None)


def _letters(words: str) -> str:
    """Return what is the same however words are set: broken, bold, or as pictures only."""
    return "".join(one for one in words if one.isalnum()) or words


def _band_beside(kit: Kit, layer: Layer, written: Written) -> Box | None:
    """Return the band left of words and their icon; None where they are out of sight."""
    x, y, _, h = written.box
    icons = [left for left, _, right in _neighbours(layer, written) if right <= x]
    width, gap = (8.0, 4.0) if kit.form.kind == SMALL else (10.0, 6.0)
    left = min([x, *icons])
    top, bottom = y, y + h
    if layer.scroll is not None:
        shift = layer.scroll.shift.y / kit.form.scale
        _, box_y, _, box_h = layer.scroll.box
        top, bottom = max(top - shift, box_y), min(bottom - shift, box_y + box_h)
    if bottom - top < width:
        return None
    return max(left - width - gap, 1.0), top + layer.lowered, width, bottom - top


def _neighbours(layer: Layer, written: Written) -> Iterator[tuple[float, float, float]]:
    """Yield left end, middle and right end of single signs close before the words."""
    x, y, _, h = written.box
    for one in layer.written:
        left, top, w, height = one.box
        middle = top + height / 2
        if len(one.words) == 1 and y <= middle <= y + h and 0 <= x - left - w <= ICON_GAP:
            yield left, middle, left + w
