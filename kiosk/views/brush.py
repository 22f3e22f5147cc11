"""Draws in design units: shapes, words, icons, faces, pictures, and things that can be pressed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kivy.graphics import Ellipse, InstructionGroup, Rectangle

from kiosk.engine.action import Action
from kiosk.views.column import Column, Row
from kiosk.views.gallery import Gallery, cover_region
from kiosk.views.layer import Box, Growth, Kit, Layer, Paint, Press, Radius, Written
from kiosk.views.lettering import Block, Face
from kiosk.views.pen import Pen
from kiosk.views.rounded import rounded_picture

EMOJI_SHARE = 1.15
"""Size of an emoji as a share of the type beside it (30 to 26 in the mock-ups)."""

FIT_ORDER = (
    (1.0, False), (0.92, False), (0.85, False), (1.0, True), (0.92, True), (0.85, True),
    (0.78, True), (0.72, True), (0.66, True), (0.6, True),
)
"""Shares of the type that are tried, and whether words are broken (design book, section 9)."""

LEGIBLE_SHARE = 0.85
"""Words should not be smaller than this share of their type (design book, section 9)."""

PLAIN_RADIUS = 30.0
"""Corners of what can be pressed without being drawn as a button."""


class Brush(Pen):
    """Draws into one layer."""

    # -- words -------------------------------------------------------------------------------

    def face(
        self,
        size: float,
        color: str = "ink",
        font: str = "Body",
        *,
        bold: bool = False,
        line: float | None = None,
        align: str = "left",
        scaled: bool = True,
    ) -> Face:
        """Return how words of this size look for this visitor on this panel."""
        form = self.kit.form
        factor = self.kit.text_scale * form.type_factor if scaled else 1.0
        size_px = round(size * factor * form.scale, 1)
        return Face(font, size_px, self.color(color), bold, line, align)

    def write(self, words: str, face: Face, width: float | None = None) -> Block:
        """Return the words as a block, wrapped at `width` design units."""
        width_px = None if width is None else width * self.kit.form.scale
        return self.kit.scribe.write(words, face, width_px)

    def fitted(self, words: str, face: Face, width: float, height: float) -> Block:
        """Return the words as large as they fit: as asked, at 92 %, at 85 %, then smaller.

        A word wider than the box also makes the type smaller; one that would have to be smaller
        than 85 % is rather broken with a hyphen. Kivy alone would cut it at any letter.
        """
        most_px = height * self.kit.form.scale + 1
        for share, breaks in self.fit_order:
            smaller = replace(face, size_px=round(face.size_px * share, 1))
            if self.widest_word(words, smaller, width if breaks else None) <= width + 0.01:
                block = self.write(words, smaller, width)
                if block.height_px <= most_px:
                    return block
        return self.write(words, smaller, width)

    def is_legible(self, block: Block, face: Face) -> bool:
        """Return whether fitted words did not have to become smaller than they should be."""
        return block.type_px >= round(face.size_px * LEGIBLE_SHARE, 1)

    @property
    def is_huge(self) -> bool:
        """Whether words are larger than large text."""
        return self.kit.text_scale > self.kit.tokens.text_scale["large"]

    @property
    def fit_order(self) -> tuple[tuple[float, bool], ...]:
        """Shares of the type to be tried, and whether words are broken.

        What is larger than large text becomes as small as that first, and then shrinks like it.
        """
        if not self.is_huge:
            return FIT_ORDER
        large = self.kit.tokens.text_scale["large"] / self.kit.text_scale
        above = tuple(one for one in FIT_ORDER if one[0] > large)
        return *above, *((share * large, breaks) for share, breaks in FIT_ORDER)

    def widest_word(self, words: str, face: Face, width: float | None = None) -> float:
        """Return the width of the widest word in design units.

        Args:
            width: words wider than this are broken where they may be; None: none is.
        """
        if width is not None:
            words = self.kit.scribe.broken(words, face, width * self.kit.form.scale)
        return self.kit.scribe.longest_word_px(words, face) / self.kit.form.scale

    def block(self, block: Block, x: float, y: float) -> float:
        """Draw a block with its top left corner there; return its height in design units."""
        scale = self.kit.form.scale
        left, bottom, _, _ = self.kit.form.box_px(x, y, 0, block.height_px / scale)
        left, bottom = round(left), round(bottom)
        self._rgba((1.0, 1.0, 1.0, 1.0))
        size = (block.width_px, block.height_px)
        self._group.add(Rectangle(pos=(left, bottom), size=size, texture=block.texture))
        for emoji in emoji_in(block, self.kit.gallery, left, bottom):
            self._group.add(emoji)
        self.layer.written.append(Written(block.words, (x, y, *self.size_of(block))))
        return block.height_px / scale

    def text(
        self, words: str, x: float, y: float, face: Face, width: float | None = None
    ) -> float:
        """Write words with their top left corner there; return the height in design units."""
        return self.block(self.write(words, face, width), x, y)

    def centred(self, block: Block, box: Box) -> None:
        """Draw a block in the middle of a box."""
        x, y, w, h = box
        width, height = self.size_of(block)
        self.block(block, x + (w - width) / 2, y + (h - height) / 2)

    def size_of(self, block: Block) -> tuple[float, float]:
        """Return width and height of a block in design units."""
        scale = self.kit.form.scale
        return block.width_px / scale, block.height_px / scale

    def icon_block(
        self, name: str, size: float, color: str = "ink", *, fill: bool = False, scaled: bool = True
    ) -> Block:
        """Return an icon as a block."""
        face = self.face(size, color, "IconFill" if fill else "Icon", scaled=scaled)
        return self.write(self.kit.icons[name], face)

    def icon(
        self, name: str, box: Box, size: float, color: str = "ink", *, fill: bool = False
    ) -> None:
        """Draw an icon in the middle of a box."""
        self.centred(self.icon_block(name, size, color, fill=fill, scaled=False), box)

    # -- pictures ----------------------------------------------------------------------------

    def avatar(
        self, name: str, box: Box, ground: str, ring: float = 0, ring_color: str = "line"
    ) -> None:
        """Draw a face in a circle of a world colour, with a ring if `ring` is not 0."""
        x, y, w, h = box
        if ring:
            self.circle(box, ring_color)
        inner = (x + ring, y + ring, w - 2 * ring, h - 2 * ring)
        self.circle(inner, ground)
        texture = self.kit.gallery.face(name)
        if texture is None:
            self.icon("user", inner, w * 0.6)
            return
        self._rgba((1.0, 1.0, 1.0, 1.0))
        left, bottom, width, height = self.kit.form.box_px(*inner)
        self._group.add(
            Ellipse(pos=(left, bottom), size=(width, height), texture=texture, segments=90)
        )

    def figure(self, name: str, box: Box, *, mirrored: bool = False) -> None:
        """Draw a person from the chest up, looking to the right, or mirrored to the left."""
        texture = self.kit.gallery.face(name)
        if texture is None:
            self.icon("user", box, box[3] * 0.6)
            return
        self._rgba((1.0, 1.0, 1.0, 1.0))
        left, bottom, width, height = self.kit.form.box_px(*box)
        if mirrored:
            # A width below 0 turns a picture around.
            left, width = left + width, -width
        self._group.add(Rectangle(pos=(left, bottom), size=(width, height), texture=texture))

    def picture(
        self, name: str, box: Box, focus: tuple[int, int], world: str, icon: str,
        radius: Radius = 0,
    ) -> None:
        """Draw a scene filling the box; without its picture, the world's colour with an icon."""
        texture = self.kit.gallery.scene(name)
        if texture is None:
            self.rect(box, world, radius)
            self.icon(icon, box, min(160, box[3] * 0.6), "on_pastel")
            return
        self._rgba((1.0, 1.0, 1.0, 1.0))
        left, bottom, width, height = self.kit.form.box_px(*box)
        region = cover_region(texture, width, height, focus)
        if radius == 0:
            self._group.add(
                Rectangle(pos=(left, bottom), size=(width, height), texture=region)
            )
            return
        corners = (radius,) * 4 if isinstance(radius, int | float) else radius
        radii = tuple(one * self.kit.form.scale for one in corners)
        self._group.add(rounded_picture(region, (left, bottom), (width, height), radii))
        if self.kit.theme == "calm":
            self.rect(box, "paper", radius, alpha=0.12)

    def film(self, box: Box) -> None:
        """Leave a box to the film, which fits its pictures in."""
        if self.kit.film is not None:
            color = self.kit.film.draw(self._group, self.kit.form.box_px(*box))
            self.layer.colors.append((color, 1.0))

    def film_line(self, box: Box, color: str) -> None:
        """Leave a bar to the film, which fills it from left to right as it goes on."""
        if self.kit.film is not None:
            self._ink(color)
            self.kit.film.draw_line(self._group, self.kit.form.box_px(*box))

    # -- columns -----------------------------------------------------------------------------

    def column(self, rows: Sequence[Row], box: Box) -> Column | None:
        """Draw the rows of a column that is seen in a box; None from a brush that only measures."""
        group = InstructionGroup()
        self._group.add(group)
        return Column(rows, box, self.layer, group,
                      lambda row, layer: row.paint(Brush(self.kit, layer)))

    # -- growing -----------------------------------------------------------------------------

    def grow(self, paint: Paint) -> None:
        """Draw something that grows when its part comes onto the screen."""
        growth = Growth(paint, Layer())
        self._group.add(growth.layer.group)
        self.layer.inner.append(growth.layer)
        self.layer.growths.append(growth)
        draw_growth(self.kit, growth, 1.0)

    # -- pressing ----------------------------------------------------------------------------

    def press(self, box: Box, action: Action, paint: Paint) -> None:
        """Draw something that can be pressed; `paint` gets a brush and how far it is down."""
        press = Press(box, action, paint, Layer(), (box, PLAIN_RADIUS))
        self._group.add(press.layer.group)
        self.layer.inner.append(press.layer)
        draw_press(self.kit, press, 0.0)
        self.layer.presses.append(press)


def draw_press(kit: Kit, press: Press, sunk: float) -> None:
    """Draw something that can be pressed anew, pressed so far."""
    press.sunk = sunk
    press.layer.clear()
    brush = Brush(kit, press.layer)
    press.paint(brush, sunk)
    press.rim = brush.rim or press.rim


def draw_growth(kit: Kit, growth: Growth, along: float) -> None:
    """Draw something anew that has grown so far."""
    growth.layer.clear()
    growth.paint(Brush(kit, growth.layer), along)


def emoji_in(
    block: Block, gallery: Gallery, left_px: float, bottom_px: float
) -> Iterator[Rectangle]:
    """Yield the pictures of the emoji in words that are drawn with their corner there."""
    size_px = block.type_px * EMOJI_SHARE
    top_px = bottom_px + block.height_px
    for spot in block.spots:
        texture = gallery.emoji(spot.emoji)
        if texture is not None:
            pos = (left_px + spot.x_px + 1, top_px - spot.y_px - size_px * 1.1)
            yield Rectangle(pos=pos, size=(size_px, size_px), texture=texture)
