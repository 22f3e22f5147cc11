"""Draws in design units: shapes, words, icons, faces, pictures, and things that can be pressed."""

from collections.abc import Callable

from kivy.graphics import (
    Color,
    Ellipse,
    InstructionGroup,
    PopMatrix,
    PushMatrix,
    Rectangle,
    ScissorPop,
    ScissorPush,
    SmoothEllipse,
    SmoothLine,
    SmoothRoundedRectangle,
    Translate,
)

from kiosk.engine.action import Action
from kiosk.views.gallery import cover_region
from kiosk.views.layer import Box, Kit, Layer, Paint, Press, Radius
from kiosk.views.lettering import Block, Face
from kiosk.views.rounded import rounded_picture
from kiosk.views.tokens import Rgba

EMOJI_SHARE = 1.15
"""Size of an emoji as a share of the type beside it (30 to 26 in the mock-ups)."""

SOFT_PX = 0.45
"""How far the soft edge of a smooth shape reaches inwards."""


class Brush:
    """Draws into one layer."""

    def __init__(self, kit: Kit, layer: Layer, group: InstructionGroup | None = None) -> None:
        self.kit = kit
        self.layer = layer
        self._group = layer.group if group is None else group

    # -- colours -----------------------------------------------------------------------------

    def color(self, name: str) -> Rgba:
        """Return a colour of the theme by its token name."""
        return self.kit.palette[name]

    def _ink(self, name: str, alpha: float = 1.0) -> None:
        red, green, blue, own = self.color(name)
        self._rgba((red, green, blue, own * alpha))

    def _rgba(self, rgba: Rgba) -> None:
        color = Color(*rgba)
        self.layer.colors.append((color, rgba[3]))
        self._group.add(color)

    # -- shapes ------------------------------------------------------------------------------

    def rect(self, box: Box, color: str, radius: Radius = 0, alpha: float = 1.0) -> None:
        """Fill a box, with round corners if asked."""
        self._ink(color, alpha)
        x, y, w, h = self.kit.form.box_px(*box)
        if radius == 0:
            self._group.add(Rectangle(pos=(x, y), size=(w, h)))
            return
        corners = [radius] * 4 if isinstance(radius, int | float) else list(radius)
        scaled = [max(one * self.kit.form.scale, 0.5) for one in corners]
        # Smooth edges lie inside the shape; half a pixel more makes it as large as drawn.
        self._group.add(
            SmoothRoundedRectangle(
                pos=(x - SOFT_PX, y - SOFT_PX), size=(w + 2 * SOFT_PX, h + 2 * SOFT_PX),
                radius=scaled, segments=18,
            )
        )

    def plain(self, box: Box, rgba: Rgba) -> None:
        """Fill a box with a colour that no theme changes."""
        self._rgba(rgba)
        x, y, w, h = self.kit.form.box_px(*box)
        self._group.add(Rectangle(pos=(x, y), size=(w, h)))

    def ground(self, color: str, alpha: float = 1.0) -> None:
        """Fill the whole screen, also beside the stage."""
        self._ink(color, alpha)
        self._group.add(Rectangle(pos=(0, 0), size=self.kit.form.screen_px))

    def band(self, y: float, h: float, color: str) -> None:
        """Fill a band over the whole width of the screen; the lowest one reaches its edge."""
        form = self.kit.form
        _, bottom, _, height = form.box_px(0, y, 1, h)
        if y + h >= form.height:
            height, bottom = height + bottom, 0
        self._ink(color)
        self._group.add(Rectangle(pos=(0, bottom), size=(form.screen_px[0], height)))

    def circle(self, box: Box, color: str, alpha: float = 1.0) -> None:
        """Fill a circle or an ellipse."""
        self._ink(color, alpha)
        x, y, w, h = self.kit.form.box_px(*box)
        segments = 180 if max(w, h) > 300 else 60
        self._group.add(SmoothEllipse(pos=(x, y), size=(w, h), segments=segments))

    def blob(self, box: Box, color: str, alpha: float = 1.0) -> None:
        """Fill one of the large flat ellipses of the ground; contrast has none, calm a hint."""
        share = {"warm": 1.0, "calm": 0.18, "contrast": 0.0}[self.kit.theme]
        if share:
            self.circle(box, color, alpha * share)

    def arc(self, box: Box, color: str, width: float, share: float) -> None:
        """Draw a share (0 to 1) of a ring, from the top clockwise."""
        self._ink(color)
        x, y, w, h = self.kit.form.box_px(*box)
        scale = self.kit.form.scale
        ring = (x + w / 2, y + h / 2, min(w, h) / 2 - width * scale / 2, 0, 360 * share, 120)
        self._group.add(SmoothLine(circle=ring, width=width * scale / 2, cap="round"))

    def card(self, box: Box, color: str, radius: Radius = 36) -> None:
        """Fill a card; in high contrast, where all cards are black, it gets a line."""
        self.rect(box, color, radius)
        if self.kit.theme == "contrast":
            x, y, w, h = box
            corners = [radius] * 4 if isinstance(radius, int | float) else list(radius)
            inner = tuple(max(one - 3, 1) for one in corners)
            self.rect(box, "line", radius)
            self.rect((x + 3, y + 3, w - 6, h - 6), color, inner)

    def shift(self) -> tuple[Translate, Callable[[], None]]:
        """Move what is drawn from here on together, until the returned function is called."""
        translate = Translate(0, 0)
        self._group.add(PushMatrix())
        self._group.add(translate)
        return translate, lambda: self._group.add(PopMatrix())

    def clip(self, box: Box) -> Callable[[], None]:
        """Draw only inside the box until the returned function is called."""
        x, y, w, h = self.kit.form.box_px(*box)
        self._group.add(ScissorPush(x=round(x), y=round(y), width=round(w), height=round(h)))
        return lambda: self._group.add(ScissorPop())

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

        A word wider than the box also makes the type smaller: Kivy would cut it at any letter.
        """
        scale = self.kit.form.scale
        for share in (1.0, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6):
            smaller = Face(
                face.font, round(face.size_px * share, 1), face.color, face.bold, face.line,
                face.align,
            )
            block = self.write(words, smaller, width)
            fits = block.height_px <= height * scale + 1
            if fits and self.widest_word(words, smaller) <= width + 1:
                return block
        return block

    def widest_word(self, words: str, face: Face) -> float:
        """Return the width of the widest word in design units."""
        return self.kit.scribe.longest_word_px(words, face) / self.kit.form.scale

    def block(self, block: Block, x: float, y: float) -> float:
        """Draw a block with its top left corner there; return its height in design units."""
        scale = self.kit.form.scale
        left, bottom, _, _ = self.kit.form.box_px(x, y, 0, block.height_px / scale)
        left, bottom = round(left), round(bottom)
        self._rgba((1.0, 1.0, 1.0, 1.0))
        size = (block.width_px, block.height_px)
        self._group.add(Rectangle(pos=(left, bottom), size=size, texture=block.texture))
        for spot in block.spots:
            self._emoji(spot.emoji, left + spot.x_px, bottom + block.height_px - spot.y_px, block)
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

    def _emoji(self, name: str, x_px: float, top_px: float, block: Block) -> None:
        texture = self.kit.gallery.emoji(name)
        if texture is None:
            return
        size_px = block.type_px * EMOJI_SHARE
        self._group.add(
            Rectangle(pos=(x_px + 1, top_px - size_px * 1.1), size=(size_px, size_px),
                      texture=texture)
        )

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

    # -- pressing ----------------------------------------------------------------------------

    def press(self, box: Box, action: Action, paint: Paint) -> None:
        """Draw something that can be pressed; `paint` gets a brush and whether it is down."""
        group = InstructionGroup()
        self._group.add(group)
        press = Press(box, action, paint, self.layer, group)
        draw_press(self.kit, press, down=False)
        self.layer.presses.append(press)


def draw_press(kit: Kit, press: Press, *, down: bool) -> None:
    """Draw something that can be pressed anew, pressed or not."""
    press.group.clear()
    press.paint(Brush(kit, press.layer, press.group), down)
