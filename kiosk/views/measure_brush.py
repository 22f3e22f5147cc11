"""A brush that draws nothing and notes what it would have written, how large and where."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.engine.action import Action
from kiosk.views.brush import Brush
from kiosk.views.column import Row
from kiosk.views.layer import Box, Kit, Layer, Paint, Radius
from kiosk.views.lettering import ICON_FONTS, Block, Face
from kiosk.views.measure_words import Measured

TOP_GAP, BOTTOM_GAP = 0.12, 0.2
"""Empty room a line has above and below its letters at least, as shares of the type size."""

_UNKNOWN = Face("Body", 0.0, (0.0, 0.0, 0.0, 1.0))


@dataclass(frozen=True)
class Writing(Measured):
    """Measured words and what was asked for.

    Attributes:
        words: as the screen gave them.
        face: how they look.
        width, room: what they may take in design units; None: nobody said.
    """

    words: str = ""
    face: Face = _UNKNOWN
    width: float | None = None
    room: float | None = None

    @property
    def way(self) -> tuple[object, ...]:
        """Everything but the size that tells one writing of the same words from another."""
        face = self.face
        return self.words, face.font, face.bold, face.line, self.width


@dataclass(frozen=True)
class Placed:
    """Something written on the screen.

    Attributes:
        box: what the ink covers, in design units.
        asked_px: the size the screen tried first.
        is_free: nobody said how high the words may be, and nothing is cut where they stand.
    """

    writing: Writing
    box: Box
    asked_px: float
    is_free: bool


class MeasuringBrush(Brush):
    """Takes everything a brush takes.

    Attributes:
        ground_boxes: the boxes words can stand on, in the order they were drawn.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, Layer())
        self._clips = 0
        self._asked_px: dict[tuple[object, ...], float] = {}
        self._sought_px: dict[tuple[object, ...], float] = {}
        self._drawn: list[tuple[Writing, Box, bool]] = []
        self.ground_boxes: list[Box] = []

    def placed(self) -> tuple[Placed, ...]:
        """Return what was written so far, icons left out."""
        return tuple(
            Placed(writing, box, self._asked(writing), is_free)
            for writing, box, is_free in self._drawn
        )

    def _asked(self, writing: Writing) -> float:
        return max(self._asked_px[writing.way], self._sought_px.get(writing.way[:-1], 0.0))

    # -- words -------------------------------------------------------------------------------

    def widest_word(self, words: str, face: Face, width: float | None = None) -> float:
        """Return the width of the widest word; who asks wants to write at this size."""
        _raise(self._sought_px, (words, face.font, face.bold, face.line), face.size_px)
        return super().widest_word(words, face, width)

    def write(self, words: str, face: Face, width: float | None = None) -> Block:
        """Measure words; the largest size tried counts as the one that was asked for."""
        measured = super().write(words, face, width)
        writing = Writing(**(vars(measured) | {"words": words}), face=face, width=width)
        _raise(self._asked_px, writing.way, face.size_px)
        return writing

    def fitted(self, words: str, face: Face, width: float, height: float) -> Block:
        """Measure words as large as they fit, and remember the height they had."""
        fits = self.kit.scribe.fits
        key = (words, face, width, height, self.kit.form.scale)
        writing = fits.get(key)
        if writing is None:
            writing = replace(super().fitted(words, face, width, height), room=height)
            fits[key] = writing
        _raise(self._asked_px, writing.way, face.size_px)
        _raise(self._sought_px, writing.way[:-1], face.size_px)
        return writing

    def block(self, block: Block, x: float, y: float) -> float:
        """Note what would be drawn there."""
        if block.words and block.face.font not in ICON_FONTS:
            is_free = block.room is None and not self._clips
            self._drawn.append((block, self.ink_box(block, x, y), is_free))
        return block.height_px / self.kit.form.scale

    def ink_box(self, block: Block, x: float, y: float) -> Box:
        """Return what the ink of a block covers that is drawn there, in design units."""
        scale = self.kit.form.scale
        above, below = TOP_GAP * block.type_px, BOTTOM_GAP * block.type_px
        spare_px = block.width_px - block.ink_px if block.face.align == "center" else 0.0
        return (x + spare_px / 2 / scale, y + above / scale, block.ink_px / scale,
                (block.height_px - above - below) / scale)

    # -- what words can stand on -------------------------------------------------------------

    def rect(self, box: Box, color: str, radius: Radius = 0, alpha: float = 1.0) -> None:
        """Note a box; one that can be cut does not show where it ends."""
        if not self._clips:
            self.ground_boxes.append(box)

    def clip(self, box: Box) -> Callable[[], None]:
        """What is written until the returned function is called may leave its box."""
        self._clips += 1

        def end() -> None:
            self._clips -= 1

        return end

    def press(self, box: Box, action: Action, paint: Paint) -> None:
        """Measure what can be pressed as it is when nobody presses it."""
        paint(self, 0.0)

    def grow(self, paint: Paint) -> None:
        """Measure what grows as it is in the end."""
        paint(self, 1.0)

    def column(self, rows: Sequence[Row], box: Box) -> None:
        """Measure all of a column."""
        for row in rows:
            row.paint(self)

    # -- what holds no words -----------------------------------------------------------------

    def shift(self) -> tuple[None, Callable[[], None]]:
        """Nothing moves here."""
        return None, lambda: None

    def _nothing(self, *_what: object, **_how: object) -> None:
        """Draw nothing."""

    film = film_line = _nothing
    plain = ground = band = circle = arc = shape = curve = avatar = figure = picture = _nothing


def _raise(sizes_px: dict[tuple[object, ...], float], key: tuple[object, ...], px: float) -> None:
    """Keep the largest size of those that were asked for under a key."""
    sizes_px[key] = max(px, sizes_px.get(key, 0.0))
